import { detectLanguage } from '../language/detection.ts';
import { canonical } from '../language/normalise.ts';
import { Phrasebook } from '../language/phrasebook.ts';
import { blocksOf, sentencesOf } from '../language/segmentation/index.ts';
import type { Language } from '../language/span.ts';
import { type Explanation, reasonOf } from './explanation.ts';
import type { Finding, FuzzyDate, PartyRef, Reading } from './finding.ts';
import { amountsOf } from './findings/amount.ts';
import { bodiesOf, bodyProposals } from './findings/body/index.ts';
import { meetingOf } from './findings/meeting/index.ts';
import { memberCountsOf } from './findings/member-count.ts';
import { membershipsOf } from './findings/membership/index.ts';
import { officesOf } from './findings/office.ts';
import { programmesOf } from './findings/programme.ts';
import { seatsOf } from './findings/seat/index.ts';
import { undertakingsOf } from './findings/undertaking.ts';
import { sha256 } from './fingerprint.ts';
import { grammars } from './grammars/index.ts';
import { issuedOnOf, kindOf } from './header/header.ts';
import { issuerOf } from './header/issuer.ts';
import { sheetOf } from './header/sheet.ts';
import { standingOf } from './header/standing.ts';
import { lexiconOf } from './lexicon.ts';
import { type Actor, actorOf } from './phrases/actors.ts';
import { annotate } from './phrases/annotate.ts';
import { gatherBodies } from './phrases/bodies.ts';
import type { Chunk } from './phrases/chunk.ts';
import { clausesOf } from './phrases/clauses.ts';
import { Memory } from './phrases/memory.ts';
import { gatherPersons } from './phrases/persons.ts';
import { ShortNames } from './phrases/short-names.ts';
import type { Thread } from './phrases/thread.ts';
import {
  type Account,
  coalitionIn,
  confidenceOf,
  evidenceOf,
  type Proposal,
  type Scene,
  toldIn,
} from './scene.ts';
import { UnreadLanguage } from './unread-language.ts';

/** What the caller knows and the text does not say. */
export interface ReadOptions {
  /** The day against which "today" is resolved where the text gives no date of issue. */
  readonly asOf?: FuzzyDate;
  /** Names that the gazetteer does not know, each with the party it stands for. */
  readonly parties?: readonly { readonly name: string; readonly party: string }[];
}

/**
 * Reads one version of a statement. Pure: the same text gives the same reading.
 * @throws {UnreadLanguage} where no grammar covers the text
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return readClosely(text, options).reading;
}

/** Reads, and says for each finding why. */
export function explain(text: string, options: ReadOptions = {}): Explanation {
  const { reading, proposals, account } = readClosely(text, options);
  return { reading, reasons: proposals.map((proposal) => reasonOf(proposal, account)) };
}

/** A reading, with what it was made from. */
interface CloseReading {
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  readonly account: Account;
}

function readClosely(source: string, options: ReadOptions): CloseReading {
  const text = canonical(source);
  const language = languageOf(text);
  const lexicon = lexiconOf(language);
  const blocks = blocksOf(text);
  const sentences = sentencesOf(text, language, blocks, lexicon.firstWords);
  const sheet = sheetOf({ text, language, vocabulary: lexicon.header, blocks, sentences });
  const issuedOn = issuedOnOf(sheet);
  const issuer = issuerOf(sheet);
  const own =
    options.parties && new Phrasebook(options.parties.map(({ name, party }) => [name, party] as const));
  const thread: Thread = { subject: [], several: [], lead: null, open: false, speaker: null };
  const memory = new Memory();
  const shortNames = new ShortNames(issuer, lexicon.grammar);
  const scenes = sentences.map((sentence, index): Scene => {
    const plain = shortNames.recognise(annotate(sentence.tokens, lexicon, own), text);
    const named = gatherBodies(plain, lexicon.grammar);
    const persons = memory.recognise(gatherPersons(named, sentence.tokens, lexicon.grammar), text);
    const chunks = shortNames.withOrgans(persons, sentence.tokens);
    const { kind } = blocks[sentence.block]!;
    const opens = sentences[index - 1]?.block !== sentence.block;
    const position = kind !== 'item' ? 'running' : opens ? 'opens-item' : 'in-item';
    if (kind === 'line') thread.speaker ??= speakerIn(chunks, text);
    const clauses = clausesOf(chunks, lexicon.grammar, text, thread, position);
    // A title that runs over several lines is a sentence without a verb.
    if (clauses.length === 0) thread.speaker ??= speakerIn(chunks, text);
    return {
      sentence,
      line: kind === 'line',
      list: kind !== 'paragraph',
      chunks,
      named,
      clauses,
      told: toldIn(named),
    };
  });
  const account: Account = {
    text,
    lexicon,
    scenes,
    issuedOn: issuedOn ?? options.asOf ?? null,
    issuer: issuer?.party ?? null,
    coalition: coalitionIn(scenes, text),
  };
  const proposals = proposalsOf(account);
  return {
    reading: {
      text: { language, sha256: sha256(text), characters: text.length, sentences: sentences.length },
      issuer,
      issuedOn,
      kind: kindOf(sheet),
      standing: standingOf(sheet),
      findings: proposals.map((proposal) => findingOf(proposal, text)),
    },
    proposals,
    account,
  };
}

/** The official whom a title names speaks in the first person. */
function speakerIn(title: readonly Chunk[], text: string): Actor | null {
  const person = title.find((chunk) => chunk.is === 'person' && chunk.name !== null);
  return actorOf(person ?? title.find((chunk) => chunk.is === 'person'), text) ?? null;
}

function languageOf(text: string): Language {
  const language = detectLanguage(text);
  if (!Object.hasOwn(grammars, language)) throw new UnreadLanguage(language);
  return language as Language;
}

/** The state that receives the meeting: its one host, or the country of its place. */
function hostOf(meetings: ReturnType<typeof meetingOf>): PartyRef | null {
  const meeting = meetings[0]?.fact;
  if (meeting?.type !== 'meeting') return null;
  return meeting.hosts.length === 1 ? meeting.hosts[0]! : (meeting.place?.country ?? null);
}

/** All that the rules propose, in the order of the text. */
function proposalsOf(account: Account): Proposal[] {
  const bodies = bodiesOf(account);
  const seats = seatsOf(account, bodies);
  const meetings = meetingOf(account);
  const proposals: Proposal[] = [
    ...meetings,
    ...officesOf(account, hostOf(meetings)),
    ...membershipsOf(account),
    ...memberCountsOf(account),
    ...bodyProposals(bodies, new Set(seats.map(({ fact }) => fact.body))),
    ...seats,
    ...undertakingsOf(account),
    ...amountsOf(account),
    ...programmesOf(account),
  ];
  return proposals.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

const findingOf = ({ fact, spans, doubts }: Proposal, text: string): Finding => ({
  ...fact,
  evidence: spans.map((span) => evidenceOf(text, span)),
  confidence: confidenceOf(fact.type, doubts),
});
