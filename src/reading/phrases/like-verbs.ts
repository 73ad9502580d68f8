import type { Marker, Sense } from '../grammar.ts';
import { attachedPreposition, type Chunk, senseOf, startsWithAnd } from './chunk.ts';
import { isJoint } from './tail.ts';

type Trigger = Extract<Sense, { is: 'trigger' }>;

/** "their thanks to Norway", «بقلق», «أكدوا الدعم»: a determiner, a preposition or, behind a verb, the article makes a noun of it. */
export function isNoun(chunks: readonly Chunk[], at: number, behindVerb: boolean): boolean {
  const chunk = chunks[at]!;
  const governed = senseOf(chunks[at - 1], 'determiner') ?? attachedPreposition(chunk);
  // "Thanks were expressed"
  const subject = senseOf(chunks[at + 1], 'filler')?.copula === true;
  return governed !== undefined || subject || (behindVerb && chunk.is === 'lexicon' && chunk.definite);
}

/** «أ) تأييد مقترح …؛», « – Soutien à la Tunisie ; »: the noun of attitude that opens an item says what the lead of the list does. */
export function headingAt(chunks: readonly Chunk[], at: number): Trigger | undefined {
  const stance = isHeading(chunks, at, true) ? senseOf(chunks[at], 'stance') : undefined;
  return stance && { is: 'trigger', frame: stance.kind, voice: 'active', form: 'finite' };
}

export const isHeading = (chunks: readonly Chunk[], at: number, inList: boolean): boolean =>
  inList && chunks.slice(0, at).every((chunk) => senseOf(chunk, 'filler') ?? senseOf(chunk, 'determiner'));

/** «وجه الشركاء شكرا خاصا»: the noun that a light verb has for its object. */
export const isStated = (
  chunks: readonly Chunk[],
  at: number,
  before: { readonly at: number; readonly sense: Trigger } | undefined,
): boolean =>
  before?.sense.frame === 'express' &&
  chunks[at]!.particles === '' &&
  !isJoint(chunks[at - 1]) &&
  chunks.slice(before.at + 1, at).every((chunk) => chunk.is !== 'punctuation');

/**
 * «لطلب تونس», «إزاء رفض الشركات», «أداء ثمن», «السيدة دانا»: what a preposition, a noun or a title governs is no verb, though it is
 * written like one.
 */
export function isGoverned(
  chunks: readonly Chunk[],
  at: number,
  { form, pronoun }: Trigger,
  earlier?: Trigger,
): boolean {
  const [before, chunk] = [chunks[at - 1], chunks[at]!];
  // «رحب مجددا بالنتائج»، «حالات مؤكدة»
  if (pronoun === 'same' && senseOf(chunk, 'filler')) return !senseOf(chunks[at + 1], 'stance');
  if (pronoun === 'same' && form === 'gerund')
    return before !== undefined && !isJoint(before) && !startsWithAnd(chunk);
  if (senseOf(before, 'honorific') && !senseOf(before, 'filler')) return true;
  if (form === 'participle' && chunk.is === 'lexicon' && chunk.definite) return true;
  if (form !== 'finite' && !senseOf(chunk, 'stance')) return false;
  if (before?.is === 'word' && !before.definite && isShort(chunk) && arabic.test(before.norm)) return true;
  // «بمواصلة دعم الصومال»
  if (before?.is === 'lexicon' && !before.definite && senseOf(before, 'act') && isShort(chunk)) return true;
  // "in her remarks", but « nous leur enjoignons »
  const object = senseOf(chunks[at - 2], 'pronoun') ?? senseOf(chunks[at - 2], 'actor');
  if (form === 'finite' && senseOf(before, 'determiner')?.possessive && !object) return true;
  const preposition = attachedPreposition(chunk);
  // «تغتنم السفارة هذه المناسبة لتشكر»
  if (preposition === 'ل' && earlier?.frame === 'decide') return false;
  if (preposition !== undefined) return true;
  const role = senseOf(before, 'marker')?.role;
  return role !== undefined && governing.has(role) && !startsWithAnd(chunk);
}

/** «ثمن», «دعم»: past forms of three letters are nouns as often. */
const isShort = (chunk: Chunk): boolean => chunk.end - chunk.start <= 3 && !startsWithAnd(chunk);
const arabic = /\p{Script=Arabic}/u;

/** Prepositions that no finite verb follows. */
const governing: ReadonlySet<Marker> = new Set<Marker>([
  'with',
  'on',
  'from',
  'in',
  'about',
  'of',
  'by',
  'to',
]);
