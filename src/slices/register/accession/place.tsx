import type { ReactNode } from 'react';
import { List, Message } from '../../../platform/html/index.ts';
import { PartyLink } from '../pages/names.tsx';
import { isMismatch, type Ordinals } from './order.ts';
import type { ShownPlace } from './read.ts';

/** A member's number by the dates, where they leave no room for the stated one or nobody states one. */
export function NumberByDate({
  ordinal,
  place,
}: {
  readonly ordinal: number | null;
  readonly place: ShownPlace | undefined;
}): ReactNode {
  if (!place || (ordinal !== null && !isMismatch(ordinal, place))) return null;
  return (
    <small className="muted">
      <Message id="register.order.computed" place={<Numbers of={[placeRange(place)]} />} />
    </small>
  );
}

/** Numbers from one to another: "1–11, 13". They are read from left to right in every language. */
function Numbers({ of: ordinals }: { readonly of: readonly Ordinals[] }) {
  return (
    <bdi dir="ltr">
      {ordinals.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')}
    </bdi>
  );
}

const placeRange = ({ computed: { first, last } }: ShownPlace): Ordinals => ({ from: first, to: last });

/** The number by the dates, and what explains that it is another than the stated one, or not sure. */
export function PlaceExplained({ place }: { readonly place: ShownPlace }) {
  return (
    <>
      <Numbers of={[placeRange(place)]} />
      {place.explanation.length === 0 ? null : (
        <ul>
          {place.explanation.map((one) => (
            <li key={one.reason}>
              {one.reason === 'missing' ? (
                <Message
                  id="register.order.missing"
                  count={one.count}
                  ordinals={<Numbers of={one.ordinals} />}
                />
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
