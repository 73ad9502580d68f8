import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { read } from '../src/reading/index.ts';
import { nanoseconds, rounded, table } from './measure.ts';
import { samples } from './reading.ts';

const length = 5_000;

/**
 * The reader doing all its work, beside two libraries doing their named-entity work alone, on the same 5,000 characters of
 * English.
 */
export function benchPeers(): string {
  const text = samples('en').join('\n\n').slice(0, length);
  const wink = winkNLP(model);
  const contenders: readonly (readonly [name: string, work: () => void])[] = [
    ['entente, everything', () => read(text)],
    ['compromise, entities', () => entitiesOf(text)],
    ['wink-nlp, entities', () => wink.readDoc(text).entities().out()],
  ];
  const times = contenders.map(([, work]) => nanoseconds(work, 5));
  const rows = contenders.map(([name], index) => [
    name,
    rounded(times[index]! / 1e6),
    (times[index]! / times[0]!).toFixed(2),
  ]);
  return table([['reader', 'ms', 'of ours'], ...rows]);
}

function entitiesOf(text: string): void {
  const document = nlp(text);
  document.people().out('array');
  document.places().out('array');
  document.organizations().out('array');
}
