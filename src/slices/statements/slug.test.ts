import { describe, expect, test } from 'vitest';
import { slugOf } from './slug.ts';

describe('The address of a statement', () => {
  const header = {
    issuedOn: '2024-05-14',
    issuer: { name: 'وزارة الخارجية', party: 'BE' },
    kind: 'media-note',
  } as const;

  test.each([
    ['Communiqué of the Ministers', '2024-05-14-communique-of-the-ministers'],
    ['بيان بشأن الأنهار', '2024-05-14-be-media-note'],
    ['بيان ١٤/٥/٢٠٢٤ – ٢٠٢٥', '2024-05-14-be-media-note'],
    ['R&D: “Œuvres complètes” – 3', '2024-05-14-r-d-oeuvres-completes-3'],
  ])('%s', (title, slug) => {
    expect(slugOf(title, header)).toBe(slug);
  });

  test('is made of Latin letters, digits and single hyphens, whatever the title', () => {
    for (const title of ['x'.repeat(300), '-- - --', 'Ça va ? Très-bien !', ''])
      for (const issuedOn of ['2024', null])
        expect(slugOf(title, { ...header, issuer: null, issuedOn })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
