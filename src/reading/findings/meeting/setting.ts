import type { PlaceMention } from '../../../language/gazetteer/index.ts';
import type { Level, MeetingFormat } from '../../finding.ts';
import { attachedPreposition, type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account, Scene } from '../../scene.ts';
import { beforeName, type Place, unknownCityIn } from './city.ts';
import { type Day, dayIn } from './days.ts';

/** Where, when, of what body, at which level and in which form a meeting was. */
export interface Setting {
  readonly body: string | null;
  readonly level: Level | null;
  readonly format: MeetingFormat | null;
  readonly day: Day | null;
  readonly place: Place;
}

/**
 * What a sentence says of a meeting's setting. `near` are the chunks of the meeting's own clause, `around` those of its sentence
 * up to the end of the statement.
 */
export function settingOf(
  around: readonly Chunk[],
  near: readonly Chunk[],
  scene: Scene,
  account: Account,
): Setting {
  return {
    body: first(near, (chunk) => (chunk.is === 'body' ? nameOf(chunk, account) : undefined)),
    level:
      first(near, (chunk) => senseOf(chunk, 'meeting')?.level) ??
      first(near, (chunk) => senseOf(chunk, 'level')?.level) ??
      first(near, (chunk) => (chunk.is === 'body' ? levelOf(chunk, scene, account) : undefined)),
    format:
      first(around, (chunk) => (senseOf(chunk, 'format')?.format === 'hybrid' ? 'hybrid' : undefined)) ??
      first(around, (chunk) => senseOf(chunk, 'format')?.format),
    day: dayIn(around, account),
    place: placeIn(around, account),
  };
}

function nameOf(chunk: Extract<Chunk, { is: 'body' }>, account: Account): string | undefined {
  const name = chunk.names[0];
  return name && account.text.slice(name.start, name.end);
}

/** "Senior Officials' Group", «المجلس الوزاري»: the name of a body tells at which level it meets. */
function levelOf(body: Chunk, { sentence }: Scene, { lexicon }: Account): Level | undefined {
  const words = sentence.tokens.slice(body.from, body.to);
  for (const { values } of lexicon.phrases.matches(words))
    for (const { sense } of values) if (sense.is === 'level') return sense.level;
  return undefined;
}

function first<T>(chunks: readonly Chunk[], get: (chunk: Chunk) => T | undefined): T | null {
  for (const chunk of chunks) {
    const value = get(chunk);
    if (value !== undefined) return value;
  }
  return null;
}

/** A city or state that a chunk names. */
export function placeOf(chunk: Chunk | undefined): PlaceMention | null {
  const place = chunk?.is === 'place' ? chunk.place : chunk?.is === 'party' ? chunk.place : null;
  return place && place.kind !== 'region' ? place : null;
}

/** The first city behind "in" or its like, known or not, or else the first state; «à Genève» is in Geneva. */
function placeIn(chunks: readonly Chunk[], account: Account): Place {
  return (
    locatedIn(chunks, account, ({ city }) => city !== null) ??
    unknownCityIn(chunks, account) ??
    locatedIn(chunks, account, ({ city }) => city === null)
  );
}

function locatedIn(chunks: readonly Chunk[], account: Account, is: (place: PlaceMention) => boolean): Place {
  for (const [index, chunk] of chunks.entries()) {
    const place = placeOf(chunk);
    if (!place || !is(place)) continue;
    const role = senseOf(chunks[beforeName(chunks, index)], 'marker')?.role;
    const located =
      role === 'in' || (role === 'to' && place.city !== null) || attachedPreposition(chunk) === 'ب';
    if (located) return asWritten(chunk, place, account);
  }
  return null;
}

/** A city keeps the words of the text, as every name in a finding does. */
const asWritten = (chunk: Chunk, { city, country }: PlaceMention, account: Account): Place => ({
  city: city && account.text.slice(chunk.start, chunk.end),
  country,
});

/** The first city, which needs no preposition in a heading, a dateline or as the subject: "Galway, 8 September 2025". */
export function cityOfLine(chunks: readonly Chunk[], account: Account): Place {
  for (const chunk of chunks) {
    const place = placeOf(chunk);
    if (place?.city) return asWritten(chunk, place, account);
  }
  return null;
}
