import { cityName } from '../../../language/gazetteer/index.ts';
import { Foreign, FuzzyTime, Message, Period, showable, useLocale } from '../../../platform/html/index.ts';
import { capitalised, partyLabel } from '../../register/index.ts';
import type { Meeting } from '../meeting.ts';

/** What a meeting is called: its body, else the level at which it met, else simply a meeting. */
export function MeetingTitle({ meeting }: { readonly meeting: Meeting }) {
  const { t, language } = useLocale();
  const title = titleOf(meeting, language);
  if (title) return <Foreign lang={title.lang}>{showable(title.name)}</Foreign>;
  return t(meeting.level === null ? 'fact.type.meeting' : `meetings.level.${meeting.level}`);
}

/** The body's name in the reader's language where a statement gives one, else as the meeting's own statement names it. */
export function titleOf(
  { body, entry }: Meeting,
  language: string,
): { readonly name: string; readonly lang: string | null } | undefined {
  const named = body?.names.find((name) => name.language === language);
  if (named) return { name: capitalised(named.name), lang: named.language };
  const { fact, evidence } = entry;
  return fact.body === null
    ? undefined
    : { name: capitalised(fact.body), lang: evidence[0]?.language ?? null };
}

/** When it was, or when a statement told of it. */
export function MeetingDays({ meeting: { from, to, statedOn } }: { readonly meeting: Meeting }) {
  const { t } = useLocale();
  if (from !== null) return <Period from={from} to={to} />;
  if (statedOn !== null) return <Message id="meetings.told-on" date={<FuzzyTime date={statedOn} />} />;
  return t('register.undated');
}

/** Where it was: "Brussels, Belgium", or that it met at no place. */
export function MeetingPlace({ meeting: { city, country, format } }: { readonly meeting: Meeting }) {
  const { t, language } = useLocale();
  if (city === null && country === null) return format === 'virtual' ? t('choice.virtual') : null;
  return (
    <>
      {city === null ? null : <Foreign>{showable(cityName(city, language))}</Foreign>}
      {city === null || country === null ? null : language === 'ar' ? '، ' : ', '}
      {country === null ? null : partyLabel(country, language)}
      {format === 'hybrid' ? ` (${t('choice.hybrid')})` : null}
    </>
  );
}
