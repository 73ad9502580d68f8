import { findParties, findPlaces, partyName } from '../../language/gazetteer/index.ts';
import type { Sentence } from '../../language/segmentation/index.ts';
import type { Token } from '../../language/tokens.ts';
import { longestDateline, type Sheet } from './sheet.ts';

/** Words of a line that tells where an institution has its seat: "Castille, Valletta". */
const longestPlace = 8;

/**
 * The state of an institution that its own name and the lines beside it do not tell, where it is one that states have: it dates its
 * texts from its own capital, its address ends with its state, and its titles begin with it ("Finland to chair …").
 */
export function issuingState({ tokens }: Sentence, sheet: Sheet): string | null {
  const { ofState, national } = sheet.vocabulary;
  if (ofState.matches(tokens).length === 0 && national.matches(tokens).length === 0) return null;
  const dated = sheet.header.filter((line) => sheet.datesIn(line.tokens).length > 0);
  return (
    cityIn(
      dated.map((line) => line.tokens),
      sheet,
    ) ??
    cityIn([datelineOf(sheet)], sheet) ??
    stateOfAddress(sheet) ??
    stateOfTitle(sheet) ??
    cityIn(
      sheet.header.map((line) => line.tokens).filter((line) => line.length <= longestPlace),
      sheet,
    )
  );
}

function cityIn(lines: readonly (readonly Token[])[], { language }: Sheet): string | null {
  for (const line of lines) {
    const city = findPlaces(line, language).find((place) => place.city !== null);
    if (city) return city.country;
  }
  return null;
}

/** "Pretoria – The Department …", « Québec, le 6 juin 2025. – La ministre … » before the first words of the text. */
function datelineOf({ sentences, header, datesIn }: Sheet): readonly Token[] {
  const tokens = sentences[header.length]?.tokens ?? [];
  const dash = tokens.slice(0, longestDateline).findIndex(({ raw }) => /^(?:[–—:-]|--)$/.test(raw));
  if (dash >= 0) return tokens.slice(0, dash);
  return tokens.length <= longestDateline && datesIn(tokens).length > 0 ? tokens : [];
}

/** An address of mail or of a page, down to the end of its host, which is no longer than this. */
const address = /(?:@|:\/\/|www\.)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})/gi;
/** Domains of states that are let to anybody. */
const anybodys: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'fm', 'io', 'ly', 'me', 'to', 'tv', 'ws']);
/** Domains that are not the code of their state. */
const others: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US' };

/** "press@water.gov.za": the state whose domain the first address is of. */
function stateOfAddress({ text, language }: Sheet): string | null {
  for (const [, host] of text.matchAll(address)) {
    const domain = host!.toLowerCase().split('.').at(-1)!;
    const code = others[domain] ?? (/^[a-z]{2}$/.test(domain) ? domain.toUpperCase() : null);
    if (code !== null && !anybodys.has(domain) && partyName(code, language) !== code) return code;
  }
  return null;
}

/** "Finland to chair the Safe Harbours Network": a title whose first words are a state, and no enumeration. */
function stateOfTitle({ header, language }: Sheet): string | null {
  for (const { tokens } of header) {
    const [first] = findParties(tokens, language);
    const next = first && tokens[first.to];
    const opens = first && first.form !== 'demonym' && tokens.slice(0, first.from).every(isArticle);
    if (
      opens &&
      next?.kind === 'word' &&
      !first.party.startsWith('org:') &&
      findParties(tokens, language)[1]?.from !== first.to + 1
    )
      return first.party;
  }
  return null;
}

const isArticle = ({ norm }: Token): boolean =>
  norm === 'the' || norm === 'le' || norm === 'la' || norm === "l'";
