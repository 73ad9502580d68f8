import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { choice, optional, party, whole } from '../fields.ts';
import { defineForm } from '../form.ts';

export const membershipForm = defineForm({
  type: 'membership',
  dated: true,
  fields: {
    party,
    change: choice('joined', 'observer', 'suspended', 'left'),
    ordinal: optional(whole),
  },
  fact: (values) => ({ type: 'membership', ...values }),
  values: ({ party, change, ordinal }) => ({ party, change, ordinal }),
  wrong: ({ change, ordinal }) =>
    ordinal !== null && change !== 'joined'
      ? { field: 'ordinal', key: 'editing.ordinal-of-accession' }
      : undefined,
  enter,
  supersede,
});
