import { fold } from '../../language/normalise.ts';
import type { Span } from '../../language/span.ts';
import type { Chunk } from './chunk.ts';

interface Remembered {
  readonly name: Span;
  readonly party: string | null;
}

/** The officials that a text has named so far, so that "Special Envoy Godfrey" is known to be the one named in full before. */
export class Memory {
  readonly #byLastName = new Map<string, Remembered>();

  /** The chunks with every known person's full name and party filled in; persons named for the first time are remembered. */
  recognise(chunks: readonly Chunk[], text: string): Chunk[] {
    return chunks.map((chunk) => {
      if (chunk.is !== 'person' || !chunk.name) return chunk;
      const words = fold(text.slice(chunk.name.start, chunk.name.end)).split(/\s+/);
      const key = words.at(-1) ?? '';
      // A name that begins with a known surname is that person, and what follows was taken for a part of it.
      const known = this.#byLastName.get(key) ?? this.#byLastName.get(words[0] ?? '');
      if (known) return { ...chunk, name: known.name, party: chunk.party ?? known.party };
      this.#byLastName.set(key, { name: chunk.name, party: chunk.party });
      return chunk;
    });
  }
}
