import type { ReactNode } from 'react';
import { List, Message, useLocale } from '../../../platform/html/index.ts';
import { PartyLink } from '../pages/names.tsx';
import { isMismatch, type Ordinals } from './order.ts';
import type { ShownPlace } from './read.ts';

interface PlaceProps {
  readonly ordinal: number | null;
  readonly place: ShownPlace | undefined;
}

/** A member's number as stated, and beside it the one by the dates where they leave no room for it or nobody states one. */
export function Ordinal({ ordinal, place }: PlaceProps): ReactNode {
  if (!place || (ordinal !== null && !isMismatch(ordinal, place))) return ordinal;
  return (
    <>
      {ordinal}{' '}
      <small className="muted">
        <ByDate place={place} />
      </small>
    </>
  );
}

/** The number by the dates: "80–84 by date". */
function ByDate({ place: { computed } }: { readonly place: ShownPlace }) {
  const { t } = useLocale();
  return computed.first === computed.last
    ? t('register.order.computed', { first: computed.first })
    : t('register.order.computed-range', { first: computed.first, last: computed.last });
}

/** The number by the dates, and what explains that it is another than the stated one, or not sure. */
export function PlaceExplained({ place }: { readonly place: ShownPlace }) {
  return (
    <>
      <ByDate place={place} />
      {place.explanation.length === 0 ? null : (
        <ul>
          {place.explanation.map((one) => (
            <li key={one.reason}>
              {one.reason === 'missing' ? (
                <Message id="register.order.missing" count={one.count} ordinals={written(one.ordinals)} />
              ) : (
                <Message
                  id={`register.order.${one.reason}`}
                  count={one.count}
                  parties={
                    <List
                      items={one.parties.map((party) => (
                        <PartyLink key={JSON.stringify(party)} party={party} />
                      ))}
                    />
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const written = (ordinals: readonly Ordinals[]): string =>
  ordinals.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
