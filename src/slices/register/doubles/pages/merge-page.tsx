import type { ReactNode } from 'react';
import {
  Detail,
  Details,
  Empty,
  Form,
  Message,
  Notice,
  Page,
  type Tone,
  useLocale,
} from '../../../../platform/html/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { Because } from '../../identity/why.tsx';
import { TermDates, Terms } from '../../pages/terms.tsx';
import { Words } from '../../pages/words.tsx';
import type { LikelyOther } from '../likely.ts';
import { doublesPath, mergePath } from '../paths.ts';
import type { Preview } from '../preview.ts';
import type { Subject } from '../subject.ts';
import { type MergedHere, Mergings } from './merged-here.tsx';
import { SubjectLink, SubjectName, SubjectNames } from './subject.tsx';

export interface MergeView {
  readonly subject: Subject;
  readonly mergings: readonly MergedHere[];
  readonly message: { readonly tone: Tone; readonly text: string } | null;
  /** What was looked for; null where nothing was yet. */
  readonly words: string | null;
  readonly found: readonly Subject[];
  readonly likely: readonly LikelyOther[];
  readonly preview: Preview | null;
  /** Why, as far as the person wrote it. */
  readonly reason: string;
}

/** Makes a body, a person or an entry one with another: whom, what becomes of both, and why. */
export function MergePage(view: MergeView) {
  const { t, language } = useLocale();
  const { subject, mergings, message, preview } = view;
  return (
    <Page
      title={t(`doubles.merge.${subject.kind}`)}
      lead={t('doubles.merge-lead')}
      kicker={<a href={doublesPath(language)}>{t('doubles.title')}</a>}
      scripts={['src/app/client/editing.ts']}
    >
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      {preview ? null : (
        <p className="fact">
          <SubjectLink subject={subject} />{' '}
          {subject.kind !== 'entry' && subject.names.length > 1 ? (
            <span className="muted">
              <SubjectNames subject={subject} />
            </span>
          ) : null}
        </p>
      )}
      <Mergings mergings={mergings} />
      {preview ? <Becoming preview={preview} reason={view.reason} /> : <Whom {...view} />}
    </Page>
  );
}

/** The other is found by name, or is among those for which much speaks. */
function Whom({ subject, words, found, likely }: MergeView) {
  const { t, language } = useLocale();
  return (
    <>
      <section>
        <h2>{t('doubles.likely')}</h2>
        {likely.length === 0 ? (
          <p>{t('doubles.none-likely')}</p>
        ) : (
          <ul className="others">
            {likely.map(({ other, reasons }) => (
              <li key={other.id}>
                <Other of={subject} other={other} />
                <p className="source">
                  <Because reasons={reasons} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('doubles.another')}</h2>
        <form method="get" action={mergePath(language, subject.kind, subject.id)} className="entry-form">
          <div className="field">
            <label htmlFor="q">{t('doubles.other')}</label>
            <input
              id="q"
              name="q"
              required
              maxLength={400}
              dir="auto"
              autoComplete="off"
              defaultValue={words ?? ''}
              data-picker={subject.kind === 'entry' ? undefined : subject.kind}
              aria-describedby="q-hint"
            />
            <p className="hint" id="q-hint">
              {t(subject.kind === 'entry' ? 'doubles.hint.entry' : 'doubles.hint.name')}
            </p>
          </div>
          <p className="actions">
            <button type="submit">{t('doubles.find')}</button>
          </p>
        </form>
        {words === null ? null : found.length === 0 ? (
          <Empty title={t('doubles.none-found')}>{t('doubles.none-found-next')}</Empty>
        ) : (
          <ul className="others">
            {found.map((other) => (
              <li key={other.id}>
                <Other of={subject} other={other} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Other({ of, other }: { readonly of: Subject; readonly other: Subject }) {
  const { t, language } = useLocale();
  return (
    <p>
      <SubjectLink subject={other} />{' '}
      <a className="button" href={mergePath(language, of.kind, of.id, other.id)}>
        {t('doubles.compare')}{' '}
        <span className="unseen">
          <SubjectName subject={other} />
        </span>
      </a>
    </p>
  );
}

/** Both as they are, the one that they become, and the form that says so. */
function Becoming({ preview, reason }: { readonly preview: Preview; readonly reason: string }) {
  const { t, language, refusal } = useLocale();
  const { kept, merged, together, revision } = preview;
  return (
    <>
      <div className="sides">
        <Side title={t('doubles.kept')} one={kept} />
        <Side title={t('doubles.other-one')} one={merged} />
      </div>
      <p>
        <a href={mergePath(language, merged.kind, merged.id, kept.id)}>{t('doubles.swap')}</a>
      </p>
      {together instanceof Refusal ? (
        <Notice tone="bad">{refusal(together)}</Notice>
      ) : (
        <>
          <section>
            <h2>{t('doubles.together')}</h2>
            <Held one={together} />
            <p className="hint">{t('doubles.nothing-lost')}</p>
          </section>
          <Form action={mergePath(language, kept.kind, kept.id)} className="entry-form">
            <input type="hidden" name="other" value={merged.id} />
            <input type="hidden" name="revision" value={revision} />
            <p className="field">
              <label htmlFor="reason">{t('doubles.reason')}</label>
              <input id="reason" name="reason" required maxLength={1000} dir="auto" defaultValue={reason} />
            </p>
            <p className="actions">
              <button type="submit" className="primary">
                {t('doubles.merge')}
              </button>
              <a className="button" href={mergePath(language, kept.kind, kept.id)}>
                {t('editing.cancel')}
              </a>
            </p>
          </Form>
        </>
      )}
      {kept.kind === 'entry' ? null : <Two one={kept} other={merged} />}
    </>
  );
}

type Whole = Preview['kept'];

function Side({ title, one }: { readonly title: string; readonly one: Whole }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="fact">
        <SubjectLink subject={one} />
      </p>
      <Held one={one} />
    </section>
  );
}

/** The names, the terms and the words of one. */
function Held({ one }: { readonly one: Whole }): ReactNode {
  const { t, number } = useLocale();
  const { entries, words, seats, offices } = one.holding;
  return (
    <>
      <Details>
        <Detail term={t('doubles.names')}>
          {one.kind === 'entry' ? null : <SubjectNames subject={one} />}
        </Detail>
        <Detail term={t('field.kind')}>{one.kind === 'body' ? t(`choice.${one.body.kind}`) : null}</Detail>
        <Detail term={t('doubles.entries')}>{number(entries)}</Detail>
        <Detail term={t('doubles.words')}>{number(words)}</Detail>
      </Details>
      {offices.length === 0 ? null : (
        <ul className="entries">
          {offices.map((term) => (
            <li key={term.id}>
              <bdi>{term.post}</bdi>{' '}
              <span className="muted">
                <TermDates term={term} />
              </span>
              <Words evidence={term.evidence} enteredBy={term.enteredBy} />
            </li>
          ))}
        </ul>
      )}
      {seats.length === 0 ? null : <Terms terms={seats} of={one.kind === 'person' ? 'person' : 'body'} />}
    </>
  );
}

/** Says that two are two: the list of likely doubles does not ask again. */
export function Two({ one, other }: { readonly one: Subject; readonly other: Subject }) {
  const { t, language } = useLocale();
  return (
    <Form action={`${mergePath(language, one.kind, one.id)}/two`} className="inline">
      <input type="hidden" name="other" value={other.id} />
      <button type="submit">
        {t('same.apart')}{' '}
        <span className="unseen">
          <Message
            id="doubles.pair"
            one={<SubjectName subject={one} />}
            other={<SubjectName subject={other} />}
          />
        </span>
      </button>
    </Form>
  );
}
