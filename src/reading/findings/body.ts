import { fold } from '../../language/normalise.ts';
import { withoutArticle } from '../../language/particles.ts';
import type { Span } from '../../language/span.ts';
import type { BodyFinding, BodyKind } from '../finding.ts';
import type { Chunk } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Account, Fact, Proposal, Scene } from '../scene.ts';

type BodyFact = Extract<Fact, { type: 'body' }>;

/** A body of the text, with every place that names it. */
export interface KnownBody {
  readonly name: string;
  readonly kind: BodyKind;
  /** The words of the name that tell it from others of its kind, folded. */
  readonly words: ReadonlySet<string>;
  readonly spans: Span[];
  change: BodyFinding['change'];
}

/** The bodies of a text, each once whatever it is called: later short names are the nearest earlier body that they fit. */
export class Bodies {
  readonly all: KnownBody[] = [];
  readonly #ofSpan = new Map<number, KnownBody>();
  /** Those that may have seats, at each place that names one, in the order of the text. */
  readonly #seating: { readonly start: number; readonly body: KnownBody }[] = [];

  /** Takes note of a name and says which body it means. */
  note(name: string, kind: BodyKind, span: Span): KnownBody {
    const words = tellingWords(name);
    const known = this.all.findLast((body) => isSame(body, words, kind));
    const body = known ?? { name, kind, words, spans: [], change: 'mentioned' as const };
    if (!known) this.all.push(body);
    body.spans.push(span);
    this.#ofSpan.set(span.start, body);
    if (kind !== 'plenary') this.#seating.push({ start: span.start, body });
    return body;
  }

  /** The body that the text spoke of last before a place. A plenary meets and has no seats. */
  before(offset: number): KnownBody | undefined {
    let [low, high] = [0, this.#seating.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#seating[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return this.#seating[low - 1]?.body;
  }

  /** The body that a name at this place means. */
  at(span: Span): KnownBody | undefined {
    return this.#ofSpan.get(span.start);
  }
}

/** Words of a name that say only what kind of thing it is, or nothing; folded, without the article. */
const idleWords = new Set(
  (
    'working group groups focus small task force committee subcommittee team on of the for and a to its panel board contact steering ' +
    'groupe groupes de travail du des la le les sur pour comite restreint et un une d l equipe reflexion ' +
    'مجموعه مجموعات عمل فريق لجنه تركيز مصغره معنيه معني خاصه خاص تابعه تابع علي في ب ل'
  ).split(' '),
);

function tellingWords(name: string): Set<string> {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) =>
      withoutArticle(word)
        .replace(/^(?:لل|بال|وال)(?=..)/, '')
        .replace(/^[بلو](?=ا?\p{L}{4})/u, ''),
    )
    .filter((word) => word !== '' && !idleWords.has(word) && !idleWords.has(word.replace(/^[بلو]/, '')));
  return new Set(words);
}

function isSame(body: KnownBody, words: ReadonlySet<string>, kind: BodyKind): boolean {
  if (body.kind !== kind) return false;
  if (words.size === 0 || body.words.size === 0) return words.size === 0 || body.words.size === words.size;
  const [small, large] = words.size < body.words.size ? [words, body.words] : [body.words, words];
  return [...small].every((word) => large.has(word));
}

/** Finds every body of the text; what is established or dissolved is marked so. */
export function bodiesOf(account: Account): Bodies {
  const bodies = new Bodies();
  for (const scene of account.scenes) {
    for (const chunk of scene.chunks) noteChunk(chunk, bodies, account);
    for (const clause of scene.clauses) {
      if (clause.negated || clause.hypothetical) continue;
      const change =
        clause.frame === 'establish' ? 'established' : clause.frame === 'dissolve' ? 'dissolved' : undefined;
      const target =
        change && firstBody(clause.voice === 'passive' ? before(clause, scene) : clause.complement);
      if (!change || target?.is !== 'body') continue;
      for (const name of target.names) {
        const body = bodies.at(name);
        if (body) body.change = change;
      }
    }
  }
  return bodies;
}

/** What stands before the verb: in its clause, or, where its subject is further off, in the sentence. */
const before = (clause: Clause, scene: Scene): readonly Chunk[] =>
  firstBody(clause.before) ? clause.before : scene.chunks.filter((chunk) => chunk.to <= clause.trigger.from);

const firstBody = (chunks: readonly Chunk[]): Chunk | undefined =>
  chunks.find((chunk) => chunk.is === 'body');

function noteChunk(chunk: Chunk, bodies: Bodies, account: Account): void {
  if (chunk.is !== 'body') return;
  for (const name of chunk.names) bodies.note(account.text.slice(name.start, name.end), chunk.kind, name);
}

export function bodyProposals(bodies: Bodies): Proposal<BodyFact>[] {
  return bodies.all.map(({ name, kind, change, spans }) => ({
    fact: { type: 'body', name, kind, change },
    spans,
    doubts: change === 'mentioned' ? ['only-named'] : [],
    reason: `body: ${change}`,
  }));
}

/** The name of the body that a scene's chunks give, by the name under which the text first has it. */
export function bodyNameIn(chunks: readonly Chunk[], bodies: Bodies): string | undefined {
  const chunk = firstBody(chunks);
  const name = chunk?.is === 'body' ? chunk.names[0] : undefined;
  return name && bodies.at(name)?.name;
}
