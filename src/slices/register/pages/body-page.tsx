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
import { type MergedHere, MergeLink, Mergings } from '../doubles/pages/merged-here.tsx';
import { EnterLinks } from '../editing/pages/entry-links.tsx';
import type { Day } from '../fuzzy.ts';
import { Formats } from '../questions/pages/formats.tsx';
import { Timeline } from '../questions/timeline/timeline.tsx';
import type { BodyView } from '../read/bodies.ts';
import { AsOfBar, useAsOf } from './as-of.tsx';
import { BodyLink, StatementLink } from './names.tsx';
import { Possibly, TermDates, Terms } from './terms.tsx';
import { Words } from './words.tsx';

interface BodyPageProps {
  readonly body: BodyView;
  /** Its meetings, which another part of Entente knows. */
  readonly meetings: ReactNode;
  readonly today: Day;
  /** What was merged into it, for those at the desk. */
  readonly mergings: readonly MergedHere[];
}

/** A body: what it is, since when, and who has had its seats. */
export function BodyPage({ body, meetings, today, mergings }: BodyPageProps) {
  const { t, language } = useLocale();
  const { on } = useAsOf();
  const shown = nameOf(body, language);
  const others = body.names.filter(({ name }) => capitalised(name) !== shown.name);
  return (
    <Page
      title={showable(shown.name)}
      titleLanguage={shown.language}
      kicker={<a href={`/${language}/bodies`}>{t('nav.bodies')}</a>}
    >
      <AsOfBar />
      <EnterLinks types={['seat', 'body', 'meeting']} given={{ body: shown.name, name: shown.name }} />
      <Details>
        <Detail term={t('field.kind')}>
          {t(`choice.${body.kind}`)} <Possibly if={body.possibly} />
        </Detail>
        <Detail term={t('register.founded')}>{body.founded && <FuzzyTime date={body.founded} />}</Detail>
        <Detail term={t('register.dissolved')}>{body.ended && <FuzzyTime date={body.ended} />}</Detail>
        <Detail term={t('register.part-of')}>{body.parent ? <BodyLink body={body.parent} /> : null}</Detail>
        <Detail term={t('register.mandate')}>
          {body.mandate && <StatementLink source={body.mandate} />}
        </Detail>
        <Detail term={t('register.merged-into')}>{body.into ? <BodyLink body={body.into} /> : null}</Detail>
        <Detail term={t('register.then-called')}>
          {body.renamed.length === 0 ? null : (
            <List
              items={body.renamed.map((term) => (
                <span key={term.name}>
                  <Foreign>{showable(term.name)}</Foreign> <TermDates term={term} />
                </span>
              ))}
            />
          )}
        </Detail>
        <Detail term={t('register.other-names')}>
          {others.length === 0 ? null : <List items={others.map(foreignName)} />}
        </Detail>
      </Details>
      {body.terms.length > 0 ? (
        <section>
          <h2>{t('register.seats')}</h2>
          {on === null ? <Timeline bodies={[body]} today={today} /> : null}
          <Terms terms={body.terms} of="body" />
        </section>
      ) : null}
      {meetings}
      {body.evidence.length + body.enteredBy.length > 0 ? (
        <section>
          <h2>{t('register.words')}</h2>
          <Words evidence={body.evidence} enteredBy={body.enteredBy} />
        </section>
      ) : null}
      <Mergings mergings={mergings} />
      <MergeLink kind="body" id={body.id} />
      <Formats api={`/api/v1/bodies/${encodeURIComponent(body.slug)}/chairs`} />
    </Page>
  );
}

const foreignName = ({ name, language }: BodyName) => (
  <Foreign key={name} lang={language}>
    {showable(name)}
  </Foreign>
);
