import { createContext, type ReactNode, useContext } from 'react';
import { Foreign, FuzzyTime, Message, showable, useLocale } from '../../../platform/html/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { type Body, nameOf } from '../body.ts';
import { partyId } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { partyLabel } from '../parties.ts';
import type { PartyNaming } from '../party-name.ts';
import type { NamesOfDay } from '../read/names-of-day.ts';
import type { Source } from '../sources.ts';
import { useAsOfParameters } from './as-of.tsx';

/** A party's name, leading to its page. */
export function PartyLink({ party }: { readonly party: PartyRef }) {
  const { language } = useLocale();
  return (
    <a href={`/${language}/members/${encodeURIComponent(partyId(party))}${useAsOfParameters()}`}>
      <PartyName party={party} />
    </a>
  );
}

const NamesContext = createContext<NamesOfDay>(new Map());

/** A part of a page on which facts that name parties by code show the names of a day. */
export function WithNames({ names, children }: { readonly names: NamesOfDay; readonly children: ReactNode }) {
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** A party's name; isolated where it is as a text wrote it. */
export function PartyName({ party: given }: { readonly party: PartyRef }) {
  const { language } = useLocale();
  const party = useContext(NamesContext).get(partyId(given)) ?? given;
  const name = partyLabel(party, language);
  return typeof party === 'string' ? name : <Foreign>{showable(name)}</Foreign>;
}

/** From when to when a party is called so; a dash where that is open on both sides. */
export function NameDates({ from, to }: { readonly from: Fuzzy | null; readonly to: Fuzzy | null }) {
  if (from !== null && to !== null)
    return <Message id="register.from-to" from={<FuzzyTime date={from} />} to={<FuzzyTime date={to} />} />;
  if (from !== null) return <Message id="register.since" date={<FuzzyTime date={from} />} />;
  return to === null ? '—' : <Message id="register.until" date={<FuzzyTime date={to} />} />;
}

/** What a party is called in a language, and when. */
export function NamingLine({
  naming: { party, name, language, from, to },
}: {
  readonly naming: PartyNaming;
}) {
  return (
    <>
      <PartyName party={party} />: <Foreign lang={language}>{showable(name)}</Foreign>
      {from === null && to === null ? null : (
        <>
          {' · '}
          <NameDates from={from} to={to} />
        </>
      )}
    </>
  );
}

/** A statement's title, leading to it. */
export function StatementLink({ source: { slug, title, language: lang } }: { readonly source: Source }) {
  const { language } = useLocale();
  return (
    <a href={`/${language}/statements/${slug}`}>
      <Foreign lang={lang}>{showable(title)}</Foreign>
    </a>
  );
}

/** A body's name, leading to its page. */
export function BodyLink({ body }: { readonly body: Body }) {
  const { language } = useLocale();
  const { name, language: lang } = nameOf(body, language);
  return (
    <a href={`/${language}/bodies/${encodeURIComponent(body.slug)}${useAsOfParameters()}`}>
      <Foreign lang={lang}>{showable(name)}</Foreign>
    </a>
  );
}

interface PersonLinkProps {
  readonly id: string | null;
  /** The name as a source writes it, and in what language. */
  readonly name: string;
  readonly lang?: string | null | undefined;
}

/** A person's name, leading to the person's page. */
export function PersonLink({ id, name, lang }: PersonLinkProps) {
  const { language } = useLocale();
  const parameters = useAsOfParameters();
  const shown = <Foreign lang={lang}>{showable(name)}</Foreign>;
  return id === null ? shown : <a href={`/${language}/people/${id}${parameters}`}>{shown}</a>;
}
