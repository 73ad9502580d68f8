import type { ReactNode } from 'react';
import { Page, showable, useLocale } from '../../../../platform/html/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import { type Body, nameOf } from '../../body.ts';
import { partyLabel } from '../../parties.ts';
import { nameOfPerson, type Person } from '../people.ts';
import { Choose, Day, Pick, Question, Times } from './question.tsx';

export interface Offered {
  readonly parties: readonly PartyRef[];
  readonly bodies: readonly Body[];
  readonly people: readonly Person[];
}

/** The kinds of entries, in the order in which they are offered. */
const types = [
  'membership',
  'body',
  'seat',
  'office',
  'meeting',
  'undertaking',
  'amount',
  'programme',
  'member-count',
] as const;

/** Every question that the register answers, each a form that leads to its answer. */
export function QuestionsPage({ parties, bodies, people }: Offered) {
  const { t, language, compare } = useLocale();
  const sorted = (names: readonly string[]) => names.map(showable).toSorted(compare);
  return (
    <Page title={t('nav.questions')} lead={t('questions.lead')}>
      <Names id="parties" names={sorted(parties.map((party) => partyLabel(party, language)))} />
      <Names id="bodies" names={sorted(bodies.map((body) => nameOf(body, language).name))} />
      <Names id="people" names={sorted(people.map((person) => nameOfPerson(person, language).name))} />
      <div className="questions">
        <Question title={t('questions.members')} action="/members">
          <Times />
        </Question>
        <Question title={t('questions.chairs')} action="/questions/chairs">
          <Pick name="body" label={t('field.body')} list="bodies" />
          <Times />
        </Question>
        <Question title={t('questions.party')} action="/questions/party">
          <Pick name="party" label={t('field.party')} list="parties" />
          <Times />
        </Question>
        <Question title={t('questions.person')} action="/questions/person">
          <Pick name="person" label={t('questions.person-field')} list="people" />
          <Times />
        </Question>
        <Question title={t('questions.hosted')} action="/questions/hosted">
          <Pick name="host" label={t('field.party')} list="parties" />
          <Times />
        </Question>
        <Question
          title={t('questions.changes')}
          action="/questions/changes"
          about={t('questions.changes-lead')}
        >
          <Between />
        </Question>
        <Question
          title={t('questions.learned')}
          action="/questions/learned"
          about={t('questions.learned-lead')}
        >
          <Between />
        </Question>
        <Question
          title={t('questions.single-source')}
          action="/questions/single-source"
          about={t('questions.single-source-lead')}
        >
          <Types />
        </Question>
        <Question
          title={t('questions.translation-alone')}
          action="/questions/translation-alone"
          about={t('questions.translation-alone-lead')}
        >
          <Types />
        </Question>
        <Question title={t('questions.timeline')} action="/timeline" about={t('questions.timeline-lead')}>
          <Day name="known" label={t('register.as-of.known-field')} />
        </Question>
      </div>
    </Page>
  );
}

function Between(): ReactNode {
  const { t } = useLocale();
  return (
    <>
      <Day name="from" label={t('questions.from')} required />
      <Day name="to" label={t('questions.to')} required />
    </>
  );
}

function Types(): ReactNode {
  const { t } = useLocale();
  return (
    <Choose
      name="type"
      label={t('questions.type')}
      any={t('questions.any-type')}
      choices={types.map((type) => [type, t(`fact.type.${type}`)])}
    />
  );
}

/** What a field suggests while one writes. */
function Names({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
