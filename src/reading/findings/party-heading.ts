import { isMark } from '../phrases/apposition.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Scene } from '../scene.ts';

/** No more lines than these stand under the name of their party. */
const longestList = 8;

/** Chunks before "on behalf of". */
const longestLead = 3;

/** The party in whose name each line is written: "BELGIUM" or "For Belgium:" stands by itself above it. */
export function headingsOf(scenes: readonly Scene[]): Map<Scene, string> {
  const headings = new Map<Scene, string>();
  let heading: string | null = null;
  let lines = 0;
  for (const scene of scenes) {
    const party = scene.list ? partyAlone(scene.chunks) : null;
    if (party !== null) [heading, lines] = [party, 0];
    else if (!scene.list || lines === longestList) heading = null;
    else if (heading !== null) {
      headings.set(scene, heading);
      lines++;
    }
  }
  return headings;
}

function partyAlone(chunks: readonly Chunk[]): string | null {
  const behalf = chunks.findIndex((chunk) => senseOf(chunk, 'behalf')?.of === 'next');
  // "Signed on behalf of the Government of Germany:"
  const from = behalf > 0 && behalf <= longestLead && isMark(chunks.at(-1), ':') ? behalf : 0;
  const [party, ...others] = chunks.slice(from).filter((chunk) => !isBeside(chunk));
  return party?.is === 'party' && others.length === 0 ? party.party.party : null;
}

const isBeside = (chunk: Chunk): boolean =>
  chunk.is === 'punctuation' ||
  chunk.is === 'number' ||
  (senseOf(chunk, 'behalf') ?? senseOf(chunk, 'determiner') ?? senseOf(chunk, 'government')) !== undefined ||
  senseOf(chunk, 'marker')?.role === 'of';
