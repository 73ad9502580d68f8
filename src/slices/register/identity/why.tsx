import { Foreign, FuzzyTime, List, Message, showable, useLocale } from '../../../platform/html/index.ts';
import { PartyName } from '../pages/names.tsx';
import type { Reason } from './candidate.ts';

/** "Because the days are the same and the names sound alike." */
export function Because({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <Message
      id="same.because"
      reasons={<List items={reasons.map((reason) => <Why key={reason.because} reason={reason} />)} />}
    />
  );
}

/** One reason, with what a person can check. */
function Why({ reason }: { readonly reason: Reason }) {
  const { number } = useLocale();
  switch (reason.because) {
    case 'same-party':
      return <Message id="same.reason.same-party" party={<PartyName party={reason.party} />} />;
    case 'same-hosts':
      return (
        <Message
          id="same.reason.same-hosts"
          parties={
            <List items={reason.parties.map((party) => <PartyName key={String(party)} party={party} />)} />
          }
        />
      );
    case 'same-days':
      return <Message id="same.reason.same-days" on={<FuzzyTime date={reason.on} />} />;
    case 'days-overlap':
      return <Message id="same.reason.days-overlap" />;
    case 'same-country':
      return <Message id="same.reason.same-country" country={<PartyName party={reason.country} />} />;
    case 'same-ordinal':
      return <Message id="same.reason.same-ordinal" ordinal={number(reason.ordinal)} />;
    default:
      return (
        <Message
          id={`same.reason.${reason.because}`}
          one={<Foreign>{showable(reason.one)}</Foreign>}
          other={<Foreign>{showable(reason.other)}</Foreign>}
        />
      );
  }
}
