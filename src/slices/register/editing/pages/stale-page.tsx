import type { ReactNode } from 'react';
import {
  Foreign,
  Form,
  Message,
  Moment,
  Notice,
  Page,
  showable,
  Table,
  useLocale,
} from '../../../../platform/html/index.ts';
import { type FormBody, writtenIn } from '../field.ts';
import type { FormField } from '../form.ts';
import type { HeldEntry } from '../held.ts';
import { labelOf } from '../labels.ts';
import { correctPath, enterPath, entryPath } from '../paths.ts';
import { Buttons, FormBodyControls, type FormView } from './form-page.tsx';

interface StaleView {
  /** What stands for the entry now; it may have been taken back. */
  readonly theirs: HeldEntry;
  readonly theirValues: Readonly<Record<string, string>>;
  /** What the person wrote, and what the controls hold for it; null where they wanted to take it back or to add words. */
  readonly yours: FormView | null;
  readonly yourValues: Readonly<Record<string, string>>;
}

/** Somebody was first: both versions side by side, and the way to go on. Nothing was written. */
export function StalePage({ theirs, theirValues, yours, yourValues }: StaleView) {
  const { t, language } = useLocale();
  const taken = theirs.retractedAt !== null;
  return (
    <Page
      title={t('editing.stale-title')}
      kicker={<a href={entryPath(language, theirs.id)}>{t(`fact.type.${theirs.type}`)}</a>}
      scripts={['src/app/client/editing.ts']}
    >
      <Notice tone="warning">
        <p>{t('editing.stale')}</p>
        <p>
          <Message
            id={taken ? 'editing.stale-retracted' : 'editing.stale-by'}
            by={<Foreign>{showable((taken ? theirs.retractedBy : theirs.enteredBy) ?? '')}</Foreign>}
            at={<Moment at={theirs.retractedAt ?? theirs.enteredAt} />}
            reason={<Foreign>{showable(theirs.reason ?? '')}</Foreign>}
          />
        </p>
      </Notice>
      {yours === null ? null : <Both theirs={theirValues} yours={yourValues} view={yours} />}
      <p className="actions">
        <a className="button" href={entryPath(language, theirs.id)}>
          {t('editing.keep-theirs')}
        </a>
      </p>
      {yours === null ? null : (
        <section>
          <h2>{t('editing.go-on')}</h2>
          <Form
            action={taken ? enterPath(language, theirs.type) : correctPath(language, theirs.id)}
            className="entry-form"
          >
            <input type="hidden" name="revision" value={theirs.revision} />
            <FormBodyControls {...yours} fields={taken ? yours.fields.filter(isOfFact) : yours.fields} />
            <Buttons
              submit={t(taken ? 'editing.submit' : 'editing.correct-submit')}
              cancel={entryPath(language, theirs.id)}
            />
          </Form>
        </section>
      )}
    </Page>
  );
}

const isOfFact = ({ name }: FormField): boolean => name !== 'reason';

/** Both versions field by field; what differs is marked. */
function Both({
  theirs,
  yours,
  view: { type, fields },
}: {
  readonly theirs: FormBody;
  readonly yours: FormBody;
  readonly view: FormView;
}) {
  const { t } = useLocale();
  const shown = ({ name, choices }: FormField, body: FormBody): ReactNode => {
    const value = writtenIn(body, name);
    const choice = choices?.find((one) => one === value);
    return <Foreign>{choice ? t(`choice.${choice}`) : value === '' ? '—' : showable(value)}</Foreign>;
  };
  const rows = fields.filter(
    (field) => isOfFact(field) && (writtenIn(theirs, field.name) || writtenIn(yours, field.name)) !== '',
  );
  return (
    <Table
      caption={t('editing.both')}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'field', title: t('editing.field'), cell: ({ name }) => t(labelOf(type, name)) },
        { key: 'theirs', title: t('editing.theirs'), cell: (field) => shown(field, theirs) },
        {
          key: 'yours',
          title: t('editing.yours'),
          cell: (field) =>
            writtenIn(theirs, field.name) === writtenIn(yours, field.name) ? (
              shown(field, yours)
            ) : (
              <mark>{shown(field, yours)}</mark>
            ),
        },
      ]}
    />
  );
}
