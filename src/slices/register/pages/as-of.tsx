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

/** What to add to a link so that it leads on as of the same two times. */
export const useAsOfParameters = (): string => asOfParameters(useAsOf());

/** Says as of when the page is, and lets the reader choose; it needs no script. */
export function AsOfBar() {
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
          <a href={here}>{t('register.as-of.now')}</a>
        </Notice>
      )}
      <details>
        <summary>{t('register.as-of.choose')}</summary>
        <form action={here} className="inline">
          <label>
            {t('register.as-of.on-field')} <input type="date" name="on" defaultValue={on ?? ''} />
          </label>
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
export function MoreLink({ next }: { readonly next: string | null }) {
  const { t, language } = useLocale();
  const { path } = useVisit();
  const parameters = useAsOfParameters();
  return next === null ? null : (
    <p className="more">
      <a href={`/${language}${path}${parameters}${parameters === '' ? '?' : '&'}after=${next}`}>
        {t('register.more')}
      </a>
    </p>
  );
}
