import type { ReactNode } from 'react';
import {
  Detail,
  Details,
  Foreign,
  FuzzyTime,
  List,
  Page,
  showable,
  useLocale,
} from '../../../platform/html/index.ts';
import { type BodyName, capitalised, nameOf } from '../body.ts';
import type { BodyView } from '../read.ts';
import { firstStated } from '../time.ts';
import { Terms } from './terms.tsx';
import { Words } from './words.tsx';

interface BodyPageProps {
  readonly body: BodyView;
  /** Its meetings, which another part of Entente knows. */
  readonly meetings: ReactNode;
}

/** A body: what it is, since when, and who has had its seats. */
export function BodyPage({ body, meetings }: BodyPageProps) {
  const { t, language } = useLocale();
  const shown = nameOf(body, language);
  const others = body.names.filter(({ name }) => capitalised(name) !== shown.name);
  const founded = body.founded && firstStated(body.founded.evidence);
  const dissolved = body.dissolved && firstStated(body.dissolved.evidence);
  const said = [body.founded, ...body.mentions, body.dissolved].filter((entry) => entry !== undefined);
  return (
    <Page
      title={showable(shown.name)}
      titleLanguage={shown.language}
      kicker={<a href={`/${language}/bodies`}>{t('nav.bodies')}</a>}
    >
      <Details>
        <Detail term={t('field.kind')}>{t(`choice.${body.kind}`)}</Detail>
        <Detail term={t('register.founded')}>{founded ? <FuzzyTime date={founded} /> : null}</Detail>
        <Detail term={t('register.dissolved')}>{dissolved ? <FuzzyTime date={dissolved} /> : null}</Detail>
        <Detail term={t('register.other-names')}>
          {others.length === 0 ? null : <List items={others.map(foreignName)} />}
        </Detail>
      </Details>
      {body.terms.length > 0 ? (
        <section>
          <h2>{t('register.seats')}</h2>
          <Terms terms={body.terms} of="body" />
        </section>
      ) : null}
      {meetings}
      {said.length > 0 ? (
        <section>
          <h2>{t('register.words')}</h2>
          <Words evidence={said.flatMap(({ evidence }) => evidence)} />
        </section>
      ) : null}
    </Page>
  );
}

const foreignName = ({ name, language }: BodyName) => (
  <Foreign key={name} lang={language}>
    {showable(name)}
  </Foreign>
);
