import { describe, expect, test } from 'vitest';
import { slugOf, titleOf } from './title.ts';

const prose =
  'The ministers met on Tuesday and agreed on a number of things that this long first sentence tells of.';

describe('What a version is called', () => {
  test.each([
    [
      'the longest line of the head',
      `Ministry of Water\nFor Immediate Release\n\nCommuniqué of the Ministers of the Basin\n\n${prose}`,
      'Communiqué of the Ministers of the Basin',
    ],
    [
      'no link and no label',
      `https://example.org/a/very/long/address/that/names/nothing\nOriginal language of this statement:\nReadout of the Third Meeting\n\n${prose}`,
      'Readout of the Third Meeting',
    ],
    ['its first words where it has no title', prose, prose],
    [
      'a heading without its marks',
      `# Remarks at the Opening of the Forum\n\n${prose}`,
      'Remarks at the Opening of the Forum',
    ],
    [
      'an Arabic title',
      `وزارة المياه\n\nالبيان الختامي لاجتماع وزراء دول الحوض\n\n${prose}`,
      'البيان الختامي لاجتماع وزراء دول الحوض',
    ],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test('first words are cut between words', () => {
    const title = titleOf(`${prose} ${prose} ${prose}`);
    expect(title.length).toBeLessThanOrEqual(121);
    expect(title).toMatch(/\w…$/);
  });
});

describe('The address of a statement', () => {
  const header = {
    issuedOn: '2024-05-14',
    issuer: { name: 'وزارة الخارجية', party: 'BE' },
    kind: 'media-note',
  } as const;

  test.each([
    ['Communiqué of the Ministers', '2024-05-14-communique-of-the-ministers'],
    ['بيان بشأن الأنهار', '2024-05-14-be-media-note'],
    ['R&D: “Œuvres” – 3', '2024-05-14-r-d-oeuvres-3'],
  ])('%s', (title, slug) => {
    expect(slugOf(title, header)).toBe(slug);
  });

  test('is made of Latin letters, digits and single hyphens, whatever the title', () => {
    for (const title of ['x'.repeat(300), '-- - --', 'Ça va ? Très-bien !', ''])
      for (const issuedOn of ['2024', null])
        expect(slugOf(title, { ...header, issuer: null, issuedOn })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
