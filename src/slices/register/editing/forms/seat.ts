import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { body, choice, optional, party, person } from '../fields.ts';
import { defineForm } from '../form.ts';

export const seatForm = defineForm({
  type: 'seat',
  dated: true,
  fields: {
    body,
    party,
    role: choice('chair', 'co-chair', 'co-lead', 'member'),
    change: choice('assumed', 'held', 'left'),
    person: optional(person),
  },
  fact: ({ person: exercisedBy, ...values }) => ({
    type: 'seat',
    ...values,
    ...(exercisedBy === null ? {} : { person: exercisedBy }),
  }),
  values: ({ body, party, role, change, person: exercisedBy = null }) => ({
    body,
    party,
    role,
    change,
    person: exercisedBy,
  }),
  enter,
  supersede,
});
