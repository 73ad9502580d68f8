import { Foreign, showable, Table, useLocale } from '../../../../platform/html/index.ts';
import type { Day } from '../../fuzzy.ts';
import { BodyLink, PartyLink, PersonLink } from '../../pages/names.tsx';
import { TermDates } from '../../pages/terms.tsx';
import { Words } from '../../pages/words.tsx';
import type { BodyView } from '../../read/bodies.ts';
import type { Grounds } from '../../read/evidence.ts';
import type { Ran, Term } from '../../read/seats.ts';
import { layOut, lifeOf } from './layout.ts';
import { TimelinePicture } from './picture.tsx';

interface TimelineProps {
  readonly bodies: readonly BodyView[];
  readonly today: Day;
  /** A day to mark. */
  readonly on?: Day | null;
}

/** The picture of when bodies existed and who chaired them, with how it is read; nothing where no date is known. */
export function Timeline({ bodies, today, on = null }: TimelineProps) {
  const { t } = useLocale();
  const layout = layOut(bodies, today);
  return layout === undefined ? null : (
    <figure className="timeline-figure">
      <TimelinePicture layout={layout} screens="wide" on={on} />
      <TimelinePicture layout={layout} screens="narrow" on={on} />
      <figcaption className="muted">{t('timeline.key')}</figcaption>
    </figure>
  );
}

interface Line {
  readonly key: string;
  readonly body: BodyView;
  readonly term: Term | null;
  readonly ran: Ran;
  readonly grounds: Grounds;
}

/** What the picture shows, as a table. */
export function TimelineTable({ bodies }: { readonly bodies: readonly BodyView[] }) {
  const { t } = useLocale();
  return (
    <Table
      caption={t('questions.timeline')}
      rows={bodies.flatMap(linesOf)}
      rowKey={({ key }) => key}
      columns={[
        { key: 'body', title: t('field.body'), cell: ({ body }) => <BodyLink body={body} /> },
        {
          key: 'what',
          title: t('field.role'),
          cell: ({ body, term }) =>
            term === null ? (
              <span className="muted">{t(`choice.${body.kind}`)}</span>
            ) : (
              <>
                {t(`choice.${term.role}`)}: <PartyLink party={term.party} /> <Person term={term} />
              </>
            ),
        },
        { key: 'term', title: t('register.term'), cell: ({ ran }) => <TermDates term={ran} /> },
        {
          key: 'words',
          title: t('register.words'),
          cell: ({ grounds: { evidence, enteredBy } }) => (
            <Words
              evidence={evidence.slice(0, 1)}
              enteredBy={evidence.length > 0 ? [] : enteredBy.slice(0, 1)}
            />
          ),
        },
      ]}
    />
  );
}

function Person({ term: { person, personId } }: { readonly term: Term }) {
  if (person === null) return null;
  return personId === null ? (
    <Foreign>{showable(person)}</Foreign>
  ) : (
    <PersonLink id={personId} name={person} />
  );
}

function linesOf(body: BodyView): Line[] {
  const chairs = body.terms.filter(({ role }) => role !== 'member');
  return [
    { key: body.id, body, term: null, ran: lifeOf(body), grounds: body },
    ...chairs.map((term) => ({ key: term.id, body, term, ran: term, grounds: term })),
  ];
}
