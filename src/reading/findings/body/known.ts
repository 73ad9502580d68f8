import { fold } from '../../../language/normalise.ts';
import { withoutArticle } from '../../../language/particles.ts';
import type { Span } from '../../../language/span.ts';
import type { BodyFinding, BodyKind } from '../../finding.ts';
import type { BodyChunk } from '../../phrases/chunk.ts';

/** A body of the text, with every place that names it. */
export interface KnownBody {
  readonly name: string;
  readonly kind: BodyKind;
  /** The words of the name that tell it from others of its kind, folded. */
  readonly words: ReadonlySet<string>;
  readonly spans: Span[];
  /** It is one of the coalition's only where it is founded, dissolved or has a seat. */
  minor: boolean;
  /** It is one only where it has a seat. */
  readonly facility: boolean;
  change: BodyFinding['change'];
}

interface Mention {
  readonly start: number;
  readonly body: KnownBody;
}

/** The bodies of a text, each once whatever it is called: later short names are the nearest earlier body that they fit. */
export class Bodies {
  readonly all: KnownBody[] = [];
  readonly #ofSpan = new Map<number, KnownBody>();
  /** Those that may have seats, at each place that names one, in the order of the text. */
  readonly #seating: Mention[] = [];

  /** The coalition itself, where its name is that of a body: "the Regional Flood Platform". */
  own: KnownBody | undefined;

  /** Takes note of a name and says which body it means. */
  note(
    name: string,
    { kind, minor, facility }: Pick<BodyChunk, 'kind' | 'minor' | 'facility'>,
    span: Span,
  ): KnownBody {
    const words = tellingWords(name, kind);
    const known = this.all.findLast((body) => isSame(body, words, kind));
    const body = known ?? { name, kind, words, spans: [], minor, facility, change: 'mentioned' as const };
    if (!known) this.all.push(body);
    body.spans.push(span);
    this.#ofSpan.set(span.start, body);
    if (kind !== 'plenary') this.#seating.push({ start: span.start, body });
    return body;
  }

  /** The body that the text spoke of last before a place. A plenary meets and has no seats. */
  before(offset: number): KnownBody | undefined {
    return this.#mentionBefore(offset)?.body;
  }

  /** The name of the body spoken of last between two places. */
  lastIn(start: number, end: number): string | undefined {
    const mention = this.#mentionBefore(end);
    return mention && mention.start >= start ? mention.body.name : undefined;
  }

  /** The name of the body spoken of last before a place whose name has something. */
  lastNamed(has: (name: string) => boolean, offset: number): string | undefined {
    return this.all.findLast(({ name, spans }) => spans[0]!.start < offset && has(name))?.name;
  }

  #mentionBefore(offset: number): Mention | undefined {
    let [low, high] = [0, this.#seating.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#seating[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return this.#seating[low - 1];
  }

  /** The body that a name at this place means. */
  at(span: Span): KnownBody | undefined {
    return this.#ofSpan.get(span.start);
  }

  named(name: string): KnownBody | undefined {
    return this.all.find((body) => body.name === name);
  }
}

/** Words that say nothing of which body it is; folded, without the article. */
const functionWords =
  'on of the for and a an to its de du des la le les sur pour et un une d l a au aux ' +
  'معنيه معني خاصه خاص تابعه تابع علي في ب ل من';
/** Words that say only what kind of body it is. */
const kindWords =
  'working group groups focus small party parties groupe groupes travail restreint reflexion concertation ' +
  'مجموعه مجموعات عمل فريق افرقه فرق عامل تركيز مصغره';

const idleWords = new Set(functionWords.split(' '));
const idleOfKind = new Set([...idleWords, ...kindWords.split(' ')]);

function tellingWords(name: string, kind: BodyKind): Set<string> {
  const idle = kind === 'other' ? idleWords : idleOfKind;
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) =>
      withoutArticle(word)
        .replace(/^(?:لل|بال|وال)(?=..)/, '')
        .replace(/^[بلو](?=ا?\p{L}{4})/u, ''),
    )
    .filter((word) => word !== '' && !idle.has(word) && !idle.has(word.replace(/^[بلو]/, '')));
  return new Set(words);
}

function isSame(body: KnownBody, words: ReadonlySet<string>, kind: BodyKind): boolean {
  if (body.kind !== kind) return false;
  if (words.size === 0 || body.words.size === 0) return words.size === 0 || body.words.size === words.size;
  const [small, large] = words.size < body.words.size ? [words, body.words] : [body.words, words];
  return [...small].every((word) => large.has(word));
}
