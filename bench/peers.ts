import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { read } from '../src/reading/index.ts';
import { nanoseconds, rounded, table } from './measure.ts';
import { excerpt, languages } from './samples.ts';

const length = 5_000;
/** In milliseconds. */
const target = 2;
const warmUp = 3_000;

/**
 * The reader doing all its work on 5,000 characters of each language and, beside its English, two libraries doing their
 * named-entity work alone on the same text. `of ours` is how many times as long as the reader they take: more than 1 is slower.
 */
export function benchPeers(): string {
  const ours = languages.map((language) => {
    const text = excerpt(language, length);
    return [`entente, everything, ${language}`, nanoseconds(() => read(text), 15, warmUp) / 1e6] as const;
  });
  const english = excerpt('en', length);
  const reference = ours[languages.indexOf('en')]![1];
  const wink = winkNLP(model);
  const peers = [
    ['compromise, entities, en', nanoseconds(() => entitiesOf(english), 5, warmUp) / 1e6],
    ['wink-nlp, entities, en', nanoseconds(() => wink.readDoc(english).entities().out(), 15, warmUp) / 1e6],
  ] as const;
  return table([
    ['reader', 'ms', 'target', 'of ours'],
    ...ours.map(([name, time]) => [name, rounded(time), `≤ ${target}`, '']),
    ...peers.map(([name, time]) => [name, rounded(time), 'slower', (time / reference).toFixed(2)]),
  ]);
}

function entitiesOf(text: string): void {
  const document = nlp(text);
  document.people().out('array');
  document.places().out('array');
  document.organizations().out('array');
}
