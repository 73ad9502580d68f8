import { Fragment, type ReactNode } from 'react';
import { directionOf, type MessageKey } from '../i18n/index.ts';
import { useLocale } from './visit.ts';

/**
 * Text that is not of the interface: a name, a title, a quote. Isolated, so that its direction does not disturb the line
 * around it.
 * @param lang its BCP 47 tag, or null where it is not known
 */
export function Foreign({
  lang,
  children,
}: {
  readonly lang?: string | null | undefined;
  readonly children: ReactNode;
}) {
  return lang ? (
    <bdi lang={lang} dir={directionOf(lang)}>
      {children}
    </bdi>
  ) : (
    <bdi>{children}</bdi>
  );
}

/** Characters that turn the direction of a line or hide in it: marks, embeddings, overrides, isolates, zero-width and tags. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Foreign text as it may be shown: without the invisible characters that could make it look like something else. */
export const showable = (text: string): string => text.replace(invisible, '');

/** A message whose values are elements. */
export function Message({
  id,
  ...values
}: { readonly id: MessageKey } & Readonly<Record<string, ReactNode>>) {
  const parts = useLocale().parts<ReactNode>(id, values as Record<string, Exclude<ReactNode, undefined>>);
  return parts.map((part, index) => <Fragment key={partKey(index)}>{part}</Fragment>);
}

/** "a, b and c" of elements. */
export function List({ items }: { readonly items: readonly ReactNode[] }) {
  return useLocale()
    .listParts<ReactNode>(items)
    .map((part, index) => <Fragment key={partKey(index)}>{part}</Fragment>);
}

/** The parts of one rendered sentence never move, so that their place is their key. */
const partKey = (index: number): string => `part ${index}`;

/** A date with the precision of its source. */
export function FuzzyTime({ date }: { readonly date: string }) {
  return <time dateTime={date.replaceAll(/[^\d-]/g, '')}>{useLocale().date(date)}</time>;
}

/** A period, or the one day that it is. */
export function Period({ from, to }: { readonly from: string; readonly to: string | null }) {
  const locale = useLocale();
  return (
    <time dateTime={from}>{to === null || to === from ? locale.date(from) : locale.period(from, to)}</time>
  );
}

/** A moment: when something was done. */
export function Moment({ at }: { readonly at: Date }) {
  return <time dateTime={at.toISOString()}>{useLocale().moment(at)}</time>;
}
