import type { ReactNode } from 'react';
import {
  Empty,
  Foreign,
  Message,
  Page,
  showable,
  useLocale,
  useVisit,
} from '../../../../platform/html/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import { type Body, nameOf } from '../../body.ts';
import { partyId } from '../../fact.ts';
import { useAsOfParameters } from '../../pages/as-of.tsx';
import { PartyName } from '../../pages/names.tsx';
import { nameOfPerson, type Person } from '../people.ts';
import { QuestionsLink } from './questions-link.tsx';

interface WhichOneProps {
  /** The field of the question that the words were written in. */
  readonly field: string;
  readonly words: string;
  readonly parties?: readonly PartyRef[];
  readonly bodies?: readonly Body[];
  readonly people?: readonly Person[];
}

/** Of several whom a reader's words may mean, which; or that nobody is called so. */
export function WhichOne({ field, words, parties = [], bodies = [], people = [] }: WhichOneProps) {
  const { t, language } = useLocale();
  const none = parties.length + bodies.length + people.length === 0;
  return (
    <Page title={t(none ? 'questions.nobody' : 'questions.which')} kicker={<QuestionsLink />}>
      {none ? (
        <Empty title={t('questions.nobody-called')}>
          <Message id="questions.nobody-next" words={<Foreign>{showable(words)}</Foreign>} />
        </Empty>
      ) : (
        <ul className="brief">
          {parties.map((party) => (
            <Choice key={partyId(party)} field={field} value={partyId(party)}>
              <PartyName party={party} />
            </Choice>
          ))}
          {bodies.map((body) => {
            const { name, language: lang } = nameOf(body, language);
            return (
              <Choice key={body.id} field={field} value={body.slug}>
                <Foreign lang={lang}>{showable(name)}</Foreign>
              </Choice>
            );
          })}
          {people.map((person) => {
            const { name, language: lang } = nameOfPerson(person, language);
            return (
              <Choice key={person.id} field={field} value={person.id}>
                <Foreign lang={lang}>{showable(name)}</Foreign>
              </Choice>
            );
          })}
        </ul>
      )}
    </Page>
  );
}

interface ChoiceProps {
  readonly field: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** The same question, asked of this one. */
function Choice({ field, value, children }: ChoiceProps) {
  const { path, locale } = useVisit();
  return (
    <li>
      <a href={`/${locale.language}${path}${useAsOfParameters({ [field]: value })}`}>{children}</a>
    </li>
  );
}
