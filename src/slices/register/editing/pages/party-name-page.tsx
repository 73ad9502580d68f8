import { Foreign, Form, Notice, Page, showable, Table, useLocale } from '../../../../platform/html/index.ts';
import { interfaceLanguages, type MessageKey } from '../../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import { partyId } from '../../fact.ts';
import { NameDates, PartyLink } from '../../pages/names.tsx';
import type { StandingName } from '../../party-name.ts';
import { type FormBody, type Problem, writtenIn } from '../field.ts';
import type { FormField } from '../form.ts';
import { editingPath, enterPath } from '../paths.ts';
import { FieldControl, WrongList } from './field.tsx';
import { Buttons } from './form-page.tsx';

/** What is asked of a name, besides its language. */
export const nameFields: readonly FormField[] = [
  { name: 'party', control: 'party', optional: false },
  { name: 'name', control: 'text', optional: false },
  { name: 'from', control: 'date', optional: true },
  { name: 'to', control: 'date', optional: true },
  { name: 'source', control: 'text', optional: true },
];

const labels: Readonly<Record<string, MessageKey>> = {
  party: 'field.party',
  name: 'editing.field.party-name',
  from: 'editing.field.named-from',
  to: 'editing.field.named-to',
  source: 'editing.source',
};

interface PartyNameView {
  readonly body: FormBody;
  readonly problems: readonly Problem[];
  readonly understood: ReadonlyMap<string, string>;
  readonly refused: string | null;
  /** The party that is meant, as far as it is clear, with the names that stand of it. */
  readonly party: PartyRef | null;
  readonly names: readonly StandingName[];
}

/** The form that says what a party is called in a language for a time, and the names that it has. */
export function PartyNamePage({ body, problems, understood, refused, party, names }: PartyNameView) {
  const { t, language, languageName } = useLocale();
  return (
    <Page
      title={t('editing.enter.party-name')}
      lead={t('editing.about.party-name')}
      kicker={<a href={editingPath(language)}>{t('editing.title')}</a>}
      scripts={['src/app/client/editing.ts']}
    >
      {problems.length > 0 ? (
        <Notice tone="bad">
          <WrongList problems={problems} labelOf={(field) => labels[field]!} />
        </Notice>
      ) : null}
      {refused === null ? null : <Notice tone="bad">{refused}</Notice>}
      {party === null ? null : <Names party={party} names={names} />}
      <Form action={enterPath(language, 'party-name')} className="entry-form">
        <div className="field">
          <label htmlFor="language">{t('editing.field.language')}</label>
          <select id="language" name="language" defaultValue={writtenIn(body, 'language') || language}>
            {interfaceLanguages.map((one) => (
              <option key={one} value={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        </div>
        {nameFields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            label={labels[field.name]!}
            body={body}
            problem={problems.find((problem) => problem.field === field.name)}
            understood={understood.get(field.name)}
          />
        ))}
        <Buttons submit={t('editing.submit')} cancel={editingPath(language)} />
      </Form>
    </Page>
  );
}

function Names({ party, names }: Pick<PartyNameView, 'names'> & { readonly party: PartyRef }) {
  const { t, languageName } = useLocale();
  return (
    <section>
      <h2>
        <PartyLink party={party} />
      </h2>
      {names.length === 0 ? (
        <p>{t('editing.no-names')}</p>
      ) : (
        <Table
          caption={t('editing.names')}
          rows={names}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'language',
              title: t('editing.field.language'),
              cell: (name) => languageName(name.language),
            },
            {
              key: 'name',
              title: t('editing.field.party-name'),
              cell: ({ name, language }) => <Foreign lang={language}>{showable(name)}</Foreign>,
            },
            {
              key: 'when',
              title: t('register.term'),
              cell: ({ from, to }) => <NameDates from={from} to={to} />,
            },
            { key: 'act', title: t('editing.retract'), cell: ({ id }) => <Withdraw id={id} party={party} /> },
          ]}
        />
      )}
    </section>
  );
}

function Withdraw({ id, party }: { readonly id: string; readonly party: PartyRef }) {
  const { t, language } = useLocale();
  return (
    <Form action={`${enterPath(language, 'party-name')}/${id}/withdraw`} className="inline">
      <input type="hidden" name="party" value={partyId(party)} />
      <label>
        {t('editing.retract-reason')} <input name="reason" required maxLength={1000} dir="auto" />
      </label>
      <button type="submit">{t('editing.withdraw-name')}</button>
    </Form>
  );
}
