import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { choice } from '../fields.ts';
import { currency, sum } from '../fields-of-matter.ts';
import { defineForm } from '../form.ts';

/** A sum that was pledged, aimed at or disbursed. */
export const amountForm = defineForm({
  type: 'amount',
  dated: true,
  fields: { kind: choice('pledged', 'goal', 'disbursed', 'other'), value: sum, currency },
  fact: (values) => ({ type: 'amount', ...values }),
  values: ({ kind, value, currency: unit }) => ({ kind, value, currency: unit }),
  enter,
  supersede,
});
