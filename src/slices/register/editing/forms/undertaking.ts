import { undertakingKinds } from '../../../../reading/index.ts';
import { enter } from '../../enter.ts';
import { supersede } from '../../supersede.ts';
import { choice, partiesOrNames, party } from '../fields.ts';
import { theatres, themes } from '../fields-of-matter.ts';
import { defineForm } from '../form.ts';

/** What somebody promised, said or asked for: the actor may be a party, or a body or a person by name. */
export const undertakingForm = defineForm({
  type: 'undertaking',
  dated: true,
  fields: {
    kind: choice(...undertakingKinds),
    actor: party,
    toward: partiesOrNames,
    themes,
    theatres,
  },
  fact: (values) => ({ type: 'undertaking', ...values }),
  values: ({ kind, actor, toward, themes: about, theatres: where }) => ({
    kind,
    actor,
    toward,
    themes: about,
    theatres: where,
  }),
  enter,
  supersede,
});
