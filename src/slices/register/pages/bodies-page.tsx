import { Badge, Empty, List, Page, Table, useLocale } from '../../../platform/html/index.ts';
import type { BodyView } from '../read.ts';
import { BodyLink, PartyLink } from './names.tsx';

/** The bodies of the coalition, and who has their seats as far as statements tell. */
export function BodiesPage({ bodies }: { readonly bodies: readonly BodyView[] }) {
  const { t } = useLocale();
  return (
    <Page title={t('nav.bodies')} lead={bodies.length === 0 ? undefined : t('register.bodies-lead')}>
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
              cell: ({ kind, dissolved }) => (
                <>
                  {t(`choice.${kind}`)} {dissolved ? <Badge>{t('choice.dissolved')}</Badge> : null}
                </>
              ),
            },
            { key: 'seats', title: t('register.seats'), cell: (body) => <Seats body={body} /> },
          ]}
        />
      )}
    </Page>
  );
}

/** Who has the seats whose end no statement tells. */
export function Seats({ body }: { readonly body: BodyView }) {
  const { t } = useLocale();
  const running = Map.groupBy(
    body.terms.filter(({ to }) => to === null),
    ({ role }) => role,
  );
  return [...running].map(([role, terms]) => (
    <p key={role} className="seats">
      <span className="muted">{t(`choice.${role}`)}</span>{' '}
      <List items={terms.map(({ id, party }) => <PartyLink key={id} party={party} />)} />
    </p>
  ));
}
