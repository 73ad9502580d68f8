import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { optional, text } from '../fields.ts';
import { theatres } from '../fields-of-matter.ts';
import { defineForm } from '../form.ts';

/** A programme by its name or, where it has none, by what it is about. */
export const programmeForm = defineForm({
  type: 'programme',
  dated: true,
  fields: { name: optional(text), subject: optional(text), theatres },
  fact: ({ name, subject, theatres: where }) => ({
    type: 'programme',
    ...(name === null ? {} : { name }),
    ...(subject === null ? {} : { subject }),
    theatres: where,
  }),
  values: ({ name = null, subject = null, theatres: where }) => ({ name, subject, theatres: where }),
  wrong: ({ name, subject }) =>
    name || subject ? undefined : { field: 'name', key: 'editing.name-or-subject' },
  enter,
  supersede,
});
