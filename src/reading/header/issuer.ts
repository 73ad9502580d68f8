import { findParties, findPlaces } from '../../language/gazetteer/index.ts';
import type { Phrasebook } from '../../language/phrasebook.ts';
import type { Sentence } from '../../language/segmentation/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { PartyRef, Reading } from '../finding.ts';
import { issuingState } from './issuing-state.ts';
import type { Sheet } from './sheet.ts';

/** Words of the longest line that is a name. */
const longestName = 25;
/** Words between "issued by" and the institution: "issued by the Spokesperson of the Ministry". */
const longestReach = 8;

type Issuer = NonNullable<Reading['issuer']>;

/** Token indexes within a line: `from` included, `to` excluded. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Who issues the text, by its letterhead, by its words "issued by", or by its signature. What stands below the title of a joint
 * statement tells who speaks in it, and no issuer.
 */
export function issuerOf(sheet: Sheet): Reading['issuer'] {
  const header = sheet.header;
  const joint = header.findIndex(({ tokens }) => isJoint(tokens, sheet));
  const letterhead = joint < 0 ? header : header.slice(0, joint);
  return (
    fromLetterhead(letterhead, sheet) ?? fromWordsOfIssue(sheet) ?? (joint < 0 ? fromSignature(sheet) : null)
  );
}

const isJoint = (tokens: readonly Token[], { vocabulary }: Sheet): boolean =>
  vocabulary.kinds.matches(tokens).some(({ values }) => values.includes('joint-statement'));

/** The first line with the name of an institution or organisation, and the party that it or a line beside it names. */
function fromLetterhead(header: readonly Sentence[], sheet: Sheet): Issuer | null {
  const lines = header.filter((line) => line.tokens.length <= longestName && !isTitle(line, sheet));
  const first = (is: (line: Sentence) => boolean): number => lines.findIndex(is);
  const at = [
    first((line) => isInstitution(line, sheet) || isOrganisation(line, sheet)),
    first((line) => sheet.vocabulary.governments.matchAt(line.tokens, 0) !== undefined),
    first((line) => sheet.vocabulary.offices.matches(line.tokens).length > 0),
    first((line) => sheet.vocabulary.principals.matchAt(line.tokens, 0) !== undefined),
    first((line) => isPartyAlone(line, sheet)),
  ].find((index) => index >= 0);
  if (at === undefined) return null;
  // An organisation's own organ stands below it: "United Nations", "Economic Commission for Africa".
  const organ = lines[at + 1];
  const below =
    organ && isOrganisation(lines[at]!, sheet) && isOrganOf(organ, lines[at]!, sheet) ? at + 1 : at;
  const line = lines[below]!;
  const rest = lines[below + 1];
  const name = [nameIn(line, sheet)];
  if (rest && goesOn(rest, sheet)) name.push(nameIn(rest, sheet));
  const beside = lines.filter((each) => isPartyAlone(each, sheet) || isGovernment(each, sheet));
  const party = partyOf(line.tokens, sheet) ?? partyIn(beside, sheet) ?? issuingState(line, sheet);
  return { name: name.join(' '), party };
}

/** "Economic Commission for Africa", « Commission de la CEDEAO »: an organisation's own, or the institution of the one above. */
function isOrganOf(line: Sentence, above: Sentence, sheet: Sheet): boolean {
  if (isOrganisation(line, sheet)) return true;
  const [own] = findParties(line.tokens, sheet.language);
  const [whole] = findParties(above.tokens, sheet.language);
  return own?.party === whole?.party && sheet.vocabulary.institutions.matchAt(line.tokens, 0) !== undefined;
}

/** A title: it tells its kind, its meeting or its news, and begins with no institution. */
function isTitle(line: Sentence, sheet: Sheet): boolean {
  const { tokens } = line;
  const { vocabulary } = sheet;
  if (vocabulary.institutions.matchAt(tokens, 0)) return false;
  if (isNews(line, sheet)) return true;
  // "European Commission - Press release"
  const named = tokens.slice(0, Math.max(0, tokens.findIndex(parts)));
  if (vocabulary.institutions.matches(named).length > 0 && vocabulary.titles.matches(named).length === 0)
    return false;
  return vocabulary.titles.matches(tokens).length > 0 || vocabulary.issuedBy.matches(tokens).length > 0;
}

/** "Minister welcomes new members of the Coalition", "Finland to chair reef partnership": what it names is no letterhead. */
function isNews({ tokens }: Sentence, { vocabulary }: Sheet): boolean {
  const head = vocabulary.institutions.matches(tokens)[0];
  if (!head || tokens[head.from]!.arabic) return false;
  const before = tokens.slice(0, head.from);
  const small = !tokens[head.from]!.capital && before.some(({ capital }) => capital);
  return small || before.some((token, at) => at > 0 && !token.capital && vocabulary.isVerb(tokens, at));
}

const isInstitution = ({ tokens }: Sentence, { vocabulary }: Sheet): boolean =>
  vocabulary.institutions.matches(tokens).length > 0 || vocabulary.issuers.matches(tokens).length > 0;

/** A line that is a party's name and nothing else: "Republic of Kenya". */
function isPartyAlone(line: Sentence, sheet: Sheet): boolean {
  const party = findParties(line.tokens, sheet.language)[0];
  if (party === undefined || party.form === 'demonym' || wordsBesideParties(line, sheet) > 2) return false;
  // "Bridgetown, Barbados" is where a text was given.
  return !findPlaces(line.tokens, sheet.language).some(({ city, to }) => city !== null && to <= party.from);
}

const isOrganisation = (line: Sentence, sheet: Sheet): boolean =>
  isPartyAlone(line, sheet) && findParties(line.tokens, sheet.language)[0]!.party.startsWith('org:');

/** "Government of the Republic of Zambia", or "Australian Government", "Swiss Confederation": a nationality and a word or two. */
function isGovernment(line: Sentence, sheet: Sheet): boolean {
  if (sheet.vocabulary.governments.matchAt(line.tokens, 0)) return true;
  const party = findParties(line.tokens, sheet.language)[0];
  return party?.form === 'demonym' && wordsBesideParties(line, sheet) <= 1;
}

function wordsBesideParties({ tokens }: Sentence, { language }: Sheet): number {
  const parties = findParties(tokens, language);
  const beside = (at: number): boolean => !parties.some(({ from, to }) => from <= at && at < to);
  return tokens.filter(({ kind }, at) => kind !== 'punctuation' && beside(at)).length;
}

/** The line goes on with the name above it: "Permanent Mission of Chile", "to the United Nations". */
const goesOn = ({ tokens }: Sentence, { vocabulary, datesIn }: Sheet): boolean =>
  vocabulary.accreditation.matchAt(tokens, 0) !== undefined &&
  tokens.length <= longestName &&
  datesIn(tokens).length === 0;

/** "Issued by the Ministry of Water", «بيان صادر عن وزارة المياه»: at the top or at the bottom. */
function fromWordsOfIssue(sheet: Sheet): Issuer | null {
  for (const { tokens } of [...sheet.header, ...sheet.footer]) {
    if (isJoint(tokens, sheet)) continue;
    const issued = sheet.vocabulary.issuedBy.matches(tokens)[0];
    if (!issued) continue;
    const head = headWithin(tokens, issued.to, sheet);
    if (head) return issuerAt(tokens, withCapitals(tokens, issued.to, head.from), sheet);
  }
  return null;
}

/** The one institution that signs; where several sign, the text is theirs together. */
function fromSignature(sheet: Sheet): Issuer | null {
  const signed = sheet.footer.flatMap(({ block, tokens }) => {
    if (sheet.blocks[block]!.kind !== 'line' || tokens.length > longestName) return [];
    const behalf = sheet.vocabulary.onBehalf.matchAt(tokens, 0)?.to ?? 0;
    const head = sheet.vocabulary.institutions.matchAt(tokens, behalf);
    return head ? [issuerAt(tokens, head.from, sheet)] : [];
  });
  const beside = sheet.footer.filter((line) => isPartyAlone(line, sheet));
  if (signed.length === 1 && signed[0]!.party === null)
    return { ...signed[0]!, party: partyIn(beside, sheet) };
  return signed.length === 1 ? signed[0]! : null;
}

/** The first institution or government named from here on, before the phrase ends. */
function headWithin(tokens: readonly Token[], from: number, sheet: Sheet): Part | undefined {
  for (let at = from; at < Math.min(tokens.length, from + longestReach); at++) {
    if (tokens[at]!.kind === 'punctuation') return undefined;
    const { institutions, governments, issuers } = sheet.vocabulary;
    const book = [issuers, institutions, governments].find((each: Phrasebook<unknown>) =>
      each.matchAt(tokens, at),
    );
    if (book) return { from: at, to: tokens.length };
  }
  return undefined;
}

/** "the Royal Norwegian Ministry": capital words directly before the institution are of its name. */
function withCapitals(tokens: readonly Token[], from: number, head: number): number {
  let first = head;
  while (first > from && tokens[first - 1]!.kind === 'word' && tokens[first - 1]!.capital) first--;
  return first;
}

function issuerAt(tokens: readonly Token[], from: number, sheet: Sheet): Issuer {
  const own = tokens.slice(from, endOfName(tokens, from, sheet));
  return { name: written(own, sheet), party: partyOf(own, sheet) };
}

/** The name of an issuer within its line: the part between dashes that names it, after "From:" and before a topic. */
function nameIn({ tokens }: Sentence, sheet: Sheet): string {
  const { institutions, offices, issuers } = sheet.vocabulary;
  const head = (issuers.matches(tokens)[0] ?? institutions.matches(tokens)[0] ?? offices.matches(tokens)[0])
    ?.from;
  const within = head ?? 0;
  const before = tokens.slice(0, within).findLastIndex(parts);
  return written(tokens.slice(before + 1, endOfName(tokens, within, sheet)), sheet);
}

const parts = ({ raw }: Token): boolean => /^[–—|•:]$/.test(raw) || raw === '-';

/**
 * A name ends at a dash or colon, a full stop, a topic ("on", «بشأن»), a date, or a verb in small letters: "Ministry of Water
 * welcomes …". Arabic has no capitals, and its names hold words that are verbs elsewhere.
 */
function endOfName(tokens: readonly Token[], from: number, sheet: Sheet): number {
  const date = sheet.datesIn(tokens).find((mention) => mention.from > from);
  const { topics, isVerb } = sheet.vocabulary;
  const isSmallVerb = (token: Token, at: number): boolean =>
    !token.arabic && !token.capital && isVerb(tokens, at);
  const ends = tokens.findIndex(
    (token, at) =>
      at > from &&
      (parts(token) || token.raw === '.' || topics.matchAt(tokens, at) || isSmallVerb(token, at)),
  );
  return Math.min(date?.from ?? tokens.length, ends < 0 ? tokens.length : ends);
}

/** The words as they are written, without the particles of the first and the marks around them. */
function written(tokens: readonly Token[], { text, vocabulary }: Sheet): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return '';
  const head = vocabulary.institutions.matchAt(tokens, 0);
  return text.slice(head?.start ?? first.start, last.end).replace(/[\s,،:(–—-]+$/, '');
}

function partyOf(tokens: readonly Token[], { vocabulary, language }: Sheet): PartyRef | null {
  const known = vocabulary.issuers.matches(tokens)[0]?.values[0];
  if (known) return known;
  const parties = findParties(tokens, language);
  // « ministère de la Coopération et de la Francophonie » is no organisation's.
  const own = vocabulary.ofState.matchAt(tokens, 0)
    ? parties.filter(({ party }) => !party.startsWith('org:'))
    : parties;
  return own[0]?.party ?? null;
}

function partyIn(lines: readonly Sentence[], sheet: Sheet): PartyRef | null {
  const [party] = lines.flatMap(({ tokens }) => findParties(tokens, sheet.language));
  return party?.party ?? null;
}
