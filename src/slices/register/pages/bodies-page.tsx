import { Badge, Empty, List, Page, Table, useLocale } from '../../../platform/html/index.ts';
import type { Part } from '../cursor.ts';
import { EnterLinks } from '../editing/pages/entry-links.tsx';
import { Formats } from '../questions/pages/formats.tsx';
import type { BodyView } from '../read/bodies.ts';
import { AsOfBar, MoreLink, useAsOf, useAsOfParameters } from './as-of.tsx';
import { BodyLink, PartyLink } from './names.tsx';
import { Possibly } from './terms.tsx';

/** The bodies of the coalition, and who has their seats as far as statements tell. */
export function BodiesPage({ bodies: { items: bodies, next } }: { readonly bodies: Part<BodyView> }) {
  const { t, language } = useLocale();
  const parameters = useAsOfParameters();
  return (
    <Page title={t('nav.bodies')} lead={bodies.length === 0 ? undefined : t('register.bodies-lead')}>
      <AsOfBar />
      <EnterLinks types={['body', 'seat']} />
      {bodies.length === 0 ? (
        <Empty title={t('register.no-bodies')}>{t('register.empty')}</Empty>
      ) : (
        <Table
          caption={t('nav.bodies')}
          rows={bodies}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', title: t('field.name'), cell: (body) => <BodyLink body={body} /> },
            {
              key: 'kind',
              title: t('field.kind'),
              cell: ({ kind, over, possibly }) => (
                <>
                  {t(`choice.${kind}`)} <Possibly if={possibly} />{' '}
                  {over ? <Badge>{t('choice.dissolved')}</Badge> : null}
                </>
              ),
            },
            { key: 'seats', title: t('register.seats'), cell: (body) => <Seats body={body} /> },
          ]}
        />
      )}
      <MoreLink next={next} />
      {bodies.length === 0 ? null : (
        <p>
          <a href={`/${language}/timeline${parameters}`}>{t('questions.timeline')}</a>
        </p>
      )}
      <Formats api="/api/v1/bodies" />
    </Page>
  );
}

/** Who has the seats that are not over; as of a day, who had them then. */
export function Seats({ body }: { readonly body: BodyView }) {
  const { t } = useLocale();
  const { on } = useAsOf();
  const running = Map.groupBy(
    body.terms.filter(({ over }) => on !== null || !over),
    ({ role }) => role,
  );
  return [...running].map(([role, terms]) => (
    <p key={role} className="seats">
      <span className="muted">{t(`choice.${role}`)}</span>{' '}
      <List
        items={terms.map(({ id, party, possibly }) => (
          <span key={id}>
            <PartyLink party={party} /> <Possibly if={possibly} />
          </span>
        ))}
      />
    </p>
  ));
}
