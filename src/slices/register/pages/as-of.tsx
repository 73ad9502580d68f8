import { createContext, type ReactNode, useContext } from 'react';
import { FuzzyTime, Message, Moment, Notice, useLocale, useVisit } from '../../../platform/html/index.ts';
import { type AsOf, asOfParameters, endsDay, now } from '../as-of.ts';

const AsOfContext = createContext<AsOf>(now);

/** A page of the register as of two times: everything on it is so, and its links lead on as of the same. */
export function Then({ asOf, children }: { readonly asOf: AsOf; readonly children: ReactNode }) {
  return <AsOfContext value={asOf}>{children}</AsOfContext>;
}

/** The two times of the page being rendered. */
export const useAsOf = (): AsOf => useContext(AsOfContext);

/** What a page asks for besides the two times: the words of its other fields, by their names. */
type Asking = Readonly<Record<string, string>>;

/** What to add to a link so that it leads on as of the same two times. @param asking what else it asks for */
export const useAsOfParameters = (asking: Asking = {}): string => asOfParameters(useAsOf(), asking);

interface AsOfBarProps {
  /** What the page asks for besides, which stays as it is. */
  readonly asking?: Asking;
  /** The page asks for no day, only for what was known. */
  readonly knownOnly?: boolean;
}

/** Says as of when the page is, and lets the reader choose; it needs no script. */
export function AsOfBar({ asking = {}, knownOnly = false }: AsOfBarProps) {
  const { t } = useLocale();
  const { on, known } = useAsOf();
  const { path, locale } = useVisit();
  const here = `/${locale.language}${path}`;
  const isNow = on === null && known === null;
  return (
    <div className="as-of">
      {isNow ? null : (
        <Notice tone="accent">
          {on === null ? null : <Message id="register.as-of.was" date={<FuzzyTime date={on} />} />}{' '}
          {known === null ? null : <Message id="register.as-of.knew" date={<KnownAt at={known} />} />}{' '}
          <a href={`${here}${asOfParameters(now, asking)}`}>{t('register.as-of.now')}</a>
        </Notice>
      )}
      <details>
        <summary>{t(knownOnly ? 'register.as-of.choose-known' : 'register.as-of.choose')}</summary>
        <form action={here} className="inline">
          {Object.entries(asking).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {knownOnly ? null : (
            <label>
              {t('register.as-of.on-field')} <input type="date" name="on" defaultValue={on ?? ''} />
            </label>
          )}
          <label>
            {t('register.as-of.known-field')}{' '}
            <input type="date" name="known" defaultValue={known?.toISOString().slice(0, 10)} />
          </label>
          <button type="submit">{t('register.as-of.show')}</button>
        </form>
      </details>
    </div>
  );
}

function KnownAt({ at }: { readonly at: Date }) {
  const day = endsDay(at);
  return day === undefined ? <Moment at={at} /> : <FuzzyTime date={day} />;
}

/** Leads to the next part of a list; nothing at its end. */
export function MoreLink({ next, asking = {} }: { readonly next: string | null; readonly asking?: Asking }) {
  const { t, language } = useLocale();
  const { path } = useVisit();
  const parameters = useAsOfParameters({ ...asking, after: next ?? '' });
  return next === null ? null : (
    <p className="more">
      <a href={`/${language}${path}${parameters}`}>{t('register.more')}</a>
    </p>
  );
}
