import type { ReactNode } from 'react';
import { Foreign, List, Message, Period, showable, useLocale } from '../../../platform/html/index.ts';
import { isTheme, type PartyRef, themes } from '../../../reading/index.ts';
import type { Choice, Fact, FactOf } from '../fact.ts';
import { PartyName } from './names.tsx';

interface FactLineProps<F extends Fact = Fact> {
  readonly fact: F;
  /** The language in which the fact's own names are written; null where it is not known. */
  readonly lang: string | null;
}

/** A fact in one line of the reader's language; names that the text gives stay as they are written. */
export function FactLine({ fact, lang }: FactLineProps): ReactNode {
  const name = (text: string) => <Foreign lang={lang}>{showable(text)}</Foreign>;
  switch (fact.type) {
    case 'meeting':
      return <MeetingLine fact={fact} lang={lang} />;
    case 'undertaking':
      return <UndertakingLine fact={fact} />;
    case 'office':
      return <OfficeLine fact={fact} lang={lang} />;
    case 'membership':
      return fact.change === 'joined' ? (
        <Message
          id="fact.membership.joined"
          party={<PartyName party={fact.party} />}
          ordinal={fact.ordinal ?? 0}
        />
      ) : (
        <Message id={`fact.membership.${fact.change}`} party={<PartyName party={fact.party} />} />
      );
    case 'member-count':
      return <Message id="fact.member-count" count={fact.count} />;
    case 'body':
      return (
        <>
          <Part>
            <Message
              id={bodyMessages[fact.change]}
              name={name(fact.name)}
              kind={<Chosen value={fact.kind} />}
            />
          </Part>
          {fact.formerly && (
            <Part>
              <Message id="fact.body.formerly" name={name(fact.formerly)} />
            </Part>
          )}
          {fact.into && (
            <Part>
              <Message id="fact.body.into" name={name(fact.into)} />
            </Part>
          )}
          {fact.parent && (
            <Part>
              <Message id="fact.body.part-of" name={name(fact.parent)} />
            </Part>
          )}
        </>
      );
    case 'seat':
      return (
        <>
          <Part>
            <Message
              id={seatMessages[fact.change]}
              party={<PartyName party={fact.party} />}
              role={<Chosen value={fact.role} />}
              body={name(fact.body)}
            />
          </Part>
          {fact.person && <Part>{name(fact.person)}</Part>}
        </>
      );
    case 'amount':
      return <AmountLine fact={fact} />;
    case 'programme':
      return name(fact.name ?? fact.subject ?? '');
  }
}

const bodyMessages = {
  established: 'fact.body.established',
  mentioned: 'fact.body.mentioned',
  renamed: 'fact.body.renamed',
  merged: 'fact.body.merged',
  dissolved: 'fact.body.dissolved',
} as const;

const seatMessages = {
  assumed: 'fact.seat.assumed',
  held: 'fact.seat.held',
  left: 'fact.seat.left',
} as const;

function MeetingLine({ fact, lang }: FactLineProps<FactOf<'meeting'>>) {
  const { city = null, country = null } = fact.place ?? {};
  return (
    <>
      {fact.body !== null && (
        <Part>
          <Foreign lang={lang}>{showable(fact.body)}</Foreign>
        </Part>
      )}
      {fact.level !== null && (
        <Part>
          <Chosen value={fact.level} />
        </Part>
      )}
      {city !== null && (
        <Part>
          <Foreign>{showable(city)}</Foreign>
        </Part>
      )}
      {country !== null && (
        <Part>
          <PartyName party={country} />
        </Part>
      )}
      {fact.from !== null && (
        <Part>
          <Period from={fact.from} to={fact.to} />
        </Part>
      )}
      {fact.format !== 'in-person' && (
        <Part>
          <Chosen value={fact.format} />
        </Part>
      )}
      <Parties message="fact.hosts" parties={fact.hosts} />
      <Parties message="fact.co-hosts" parties={fact.coHosts} />
      <Parties message="fact.chairs" parties={fact.chairs} />
    </>
  );
}

function UndertakingLine({ fact }: { readonly fact: FactOf<'undertaking'> }) {
  return (
    <>
      <Part>
        <Message
          id="fact.undertaking"
          kind={<Chosen value={fact.kind} />}
          actor={<PartyName party={fact.actor} />}
        />
      </Part>
      <Parties message="fact.undertaking.toward" parties={fact.toward} />
      <Themes slugs={fact.themes} />
    </>
  );
}

/** The themes of an undertaking, each a link to its definition. */
function Themes({ slugs }: { readonly slugs: readonly string[] }) {
  const { language } = useLocale();
  const known = slugs.filter(isTheme);
  if (known.length === 0) return null;
  const links = known.map((slug) => (
    <a key={slug} href={`/${language}/themes#${slug}`}>
      {themes[slug][language].name}
    </a>
  ));
  return (
    <Part>
      <List items={links} />
    </Part>
  );
}

function OfficeLine({ fact, lang }: FactLineProps<FactOf<'office'>>) {
  const { t } = useLocale();
  return (
    <>
      <Part>
        <Message
          id="fact.office"
          name={<Foreign lang={lang}>{showable(fact.name)}</Foreign>}
          post={<Foreign lang={lang}>{showable(fact.post)}</Foreign>}
        />
      </Part>
      {fact.party !== null && (
        <Part>
          <PartyName party={fact.party} />
        </Part>
      )}
      {fact.acting && <Part>{t('fact.office.acting')}</Part>}
      {fact.change && (
        <Part>
          <Chosen value={fact.change} />
        </Part>
      )}
    </>
  );
}

function AmountLine({ fact }: { readonly fact: FactOf<'amount'> }) {
  const locale = useLocale();
  return (
    <Message
      id="fact.amount"
      amount={locale.amount(fact.value, fact.currency)}
      kind={<Chosen value={fact.kind} />}
    />
  );
}

/** One of the things that a line says; the style sheet sets a dot between two. */
const Part = ({ children }: { readonly children: ReactNode }) => (
  <span className="fact-part">{children} </span>
);

interface PartiesProps {
  readonly message: 'fact.hosts' | 'fact.co-hosts' | 'fact.chairs' | 'fact.undertaking.toward';
  readonly parties: readonly PartyRef[];
}

/** A part that names parties, where there are any. */
function Parties({ message, parties }: PartiesProps) {
  if (parties.length === 0) return null;
  const names = parties.map((party) => <PartyName key={JSON.stringify(party)} party={party} />);
  return (
    <Part>
      <Message id={message} parties={<List items={names} />} />
    </Part>
  );
}

function Chosen({ value }: { readonly value: Choice }) {
  return useLocale().t(`choice.${value}`);
}
