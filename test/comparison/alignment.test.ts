import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/index.ts';
import { read } from '../../src/reading/index.ts';
import { professionalDocuments, professionalFolder } from './documents.ts';
import { perturb, scoreAlignments } from './perturbation.ts';

const present = professionalDocuments('ar').length > 0;
if (!present)
  console.warn(`ALIGNMENT ON PROFESSIONAL TRANSLATIONS DID NOT RUN: ${professionalFolder} is not there.`);

/** What was reached when this test was written, a little below; it only goes up. */
const floors = {
  ar: { f1: 0.975, droppedPrecision: 0.8, droppedRecall: 0.85 },
  fr: { f1: 0.98, droppedPrecision: 0.9, droppedRecall: 0.85 },
};

describe.runIf(present)(
  'sentences find one another again after merging, splitting, dropping and adding',
  () => {
    it.each(['ar', 'fr'] as const)('English and %s', { timeout: 120_000 }, (language) => {
      const texts = professionalDocuments(language).map((sentences, index) => {
        const { official, translation, pairs } = perturb(sentences, index + 1);
        const [left, right] = [official, translation].map((lines) => {
          const text = lines.join('\n');
          return { text, reading: read(text) };
        });
        const found = compare(left!, right!, { segmented: true }).pairs;
        return { expected: pairs, found };
      });
      const score = scoreAlignments(texts);
      const floor = floors[language];
      expect(score.f1).toBeGreaterThan(floor.f1);
      expect(score.droppedPrecision).toBeGreaterThan(floor.droppedPrecision);
      expect(score.droppedRecall).toBeGreaterThan(floor.droppedRecall);
    });
  },
);
