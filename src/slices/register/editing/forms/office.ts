import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { choice, flag, optional, party, person, text } from '../fields.ts';
import { defineForm } from '../form.ts';

export const officeForm = defineForm({
  type: 'office',
  dated: true,
  fields: {
    name: person,
    post: text,
    party: optional(party),
    acting: flag,
    change: choice('held', 'assumed', 'left'),
  },
  fact: ({ change, ...values }) => ({ type: 'office', ...values, ...(change === 'held' ? {} : { change }) }),
  values: ({ name, post, party, acting, change = 'held' }) => ({ name, post, party, acting, change }),
  enter,
  supersede,
});
