import type { Span } from '../../language/span.ts';
import type { PartyRef, UndertakingKind } from '../finding.ts';
import { opens } from '../lexicon.ts';
import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import {
  type Account,
  clauseSpan,
  type Doubt,
  type Fact,
  type Proposal,
  type Scene,
  spanOf,
} from '../scene.ts';
import { giverOf } from './giver.ts';
import { isQuotedFromOutside } from './quotation.ts';
import { type Place, towardOf } from './toward.ts';
import { undertaken } from './undertaking-actor.ts';

type UndertakingFact = Extract<Fact, { type: 'undertaking' }>;

/** What the coalition, its members and those who speak for them undertake: one a kind, actor and sentence. */
export function undertakingsOf(account: Account): Proposal<UndertakingFact>[] {
  const text = account.scenes.findIndex(({ line }) => !line);
  return account.scenes.flatMap((scene, index) =>
    index < text && isTitle(scene) ? [] : undertakingsIn(scene, account),
  );
}

/** A line above the text that is no sentence tells beforehand what the text tells: "Minister announces €50 million". */
const isTitle = ({ chunks }: Scene): boolean => chunks.at(-1)?.is !== 'punctuation';

function undertakingsIn(scene: Scene, account: Account): Proposal<UndertakingFact>[] {
  const found = new Map<string, Proposal<UndertakingFact>>();
  const place: Place = {
    tokens: scene.sentence.tokens,
    chunks: scene.chunks,
    verbs: new Set(scene.clauses.map(({ trigger }) => trigger)),
  };
  for (const clause of scene.clauses) {
    if (clause.negated || clause.hypothetical || isQuotedFromOutside(clause, scene, account)) continue;
    for (const [kind, actor] of undertaken(clause, account.lexicon.grammar)) {
      const key = JSON.stringify([kind, actor.ref]).toLowerCase();
      const known = found.get(key);
      const toward = [
        ...(known?.fact.toward ?? []),
        ...towardOf(aboutStance(clause, kind, account), kind, actor, place, account),
      ];
      const span = clauseSpan(clause);
      found.set(key, {
        fact: {
          type: 'undertaking',
          kind,
          actor: actor.ref,
          toward: distinct(toward),
          themes: known?.fact.themes ?? themesOf(scene, account),
          theatres: known?.fact.theatres ?? theatresOf(scene),
        },
        spans: [known ? join(known.spans[0]!, span) : span],
        doubts: doubtsOf(clause),
        reason: `undertaking: ${clause.frame} «${account.text.slice(clause.trigger.start, clause.trigger.end)}»`,
      });
    }
  }
  return found.size > 0 ? [...found.values()] : givenIn(scene, account);
}

/** "Norway – €5 million" in a list of what was promised. */
function givenIn(scene: Scene, account: Account): Proposal<UndertakingFact>[] {
  if (!scene.list || !scene.told.has('amount')) return [];
  const giver = giverOf(scene.chunks);
  if (!giver || !scene.chunks.slice(giver.from).some(({ is }) => is === 'amount')) return [];
  const fact: UndertakingFact = {
    type: 'undertaking',
    kind: 'commitment',
    actor: giver.party.party.party,
    toward: [],
    themes: themesOf(scene, account),
    theatres: theatresOf(scene),
  };
  const span = spanOf(scene.chunks) ?? giver.party;
  return [
    { fact, spans: [span], doubts: ['from-heading'], reason: 'undertaking: what a party gives, in a list' },
  ];
}

/** Of "their support for Iraq and their commitment to peace", each kind has its own half; "thanks and praise to" share one. */
function aboutStance(clause: Clause, kind: UndertakingKind, { lexicon }: Account): Clause {
  if (clause.frame !== 'express' || clause.voice === 'passive') return clause;
  const { complement } = clause;
  const stances = complement.flatMap((chunk, index) => (senseOf(chunk, 'stance') ? [index] : []));
  const own = stances.findIndex((index) => senseOf(complement[index], 'stance')?.kind === kind);
  const end = stances.find(
    (index, order) => order > own && !isSideBySide(complement, stances[order - 1]!, index),
  );
  // «أعرب رؤساء وفود الدول المشاركة عن شكرهم»: who stands before it is no addressee, but "to Norway their thanks".
  const verbFirst = lexicon.grammar.wordOrder === 'verb-subject';
  const behind = own > 0 || (verbFirst && !complement.slice(0, stances[own]).some(isDative));
  const from = behind ? stances[own] : 0;
  return { ...clause, complement: complement.slice(from, end) };
}

const isDative = (chunk: Chunk): boolean =>
  senseOf(chunk, 'marker')?.role === 'to' || attachedPreposition(chunk) === 'ل';

/** Nothing but "and" and "their" stands between. */
const isSideBySide = (chunks: readonly Chunk[], one: number, other: number): boolean =>
  chunks.slice(one + 1, other).every((chunk) => senseOf(chunk, 'and') ?? senseOf(chunk, 'determiner'));

function doubtsOf(clause: Clause): Doubt[] {
  const doubts: Doubt[] = [];
  if (clause.agency === 'carried') doubts.push('subject-carried-over');
  if (clause.frame === 'welcome') doubts.push('welcome-as-praise');
  // A minister may be a guest, whose words bind nobody.
  if (clause.agents[0]?.kind === 'person') doubts.push('one-official-speaks');
  return doubts;
}

function themesOf(scene: Scene, account: Account): string[] {
  const { tokens } = scene.sentence;
  if (!tokens.some((token) => token.opens & opens.theme)) return [];
  const matches = account.lexicon.themes.matches(tokens);
  return [...new Set(matches.flatMap((match) => match.values))];
}

/** Where: states and regions behind "in", "with regard to" and their like. */
function theatresOf(scene: Scene): string[] {
  const theatres: string[] = [];
  let located = false;
  for (const chunk of scene.chunks) {
    const role = senseOf(chunk, 'marker')?.role;
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    if (role !== undefined) located = role === 'in' || role === 'topic';
    else if (place && (located || place.kind === 'region' || attachedPreposition(chunk) === 'ب')) {
      const slug = place.kind === 'region' ? place.theatre : place.country;
      if (slug) theatres.push(slug);
    } else if (chunk.is === 'word' || chunk.is === 'punctuation')
      located &&= chunk.is === 'punctuation' || chunk.capital;
  }
  return [...new Set(theatres)];
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const distinct = (refs: readonly PartyRef[]): PartyRef[] => [
  ...new Map(refs.map((ref) => [typeof ref === 'string' ? ref : ref.name, ref])).values(),
];
