import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { whole } from '../fields.ts';
import { defineForm } from '../form.ts';

/** How many members there are on a day, as somebody says. */
export const memberCountForm = defineForm({
  type: 'member-count',
  dated: true,
  fields: { count: whole },
  fact: ({ count }) => ({ type: 'member-count', count }),
  values: ({ count }) => ({ count }),
  enter,
  supersede,
});
