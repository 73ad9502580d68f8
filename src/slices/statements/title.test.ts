import { describe, expect, test } from 'vitest';
import { slugOf, titleOf } from './title.ts';

const prose =
  'The ministers met on Tuesday and agreed on a number of things that this long first sentence tells of.';

const reading = (language: string, issuer = 'Ministry of Water and Land') => ({
  issuer: { name: issuer, party: null },
  text: { language, sha256: '', characters: 0, sentences: 0 },
});

describe('What a version is called', () => {
  test.each([
    [
      'the longest line of the head',
      `For Immediate Release\n\nCommuniqué of the Ministers of the Basin\n\n${prose}`,
      'Communiqué of the Ministers of the Basin',
    ],
    [
      'no letterhead, however long',
      `Ministry of Water and Land of the Republic of the Five Rivers\n\nReadout of the Third Meeting\n\n${prose}`,
      'Readout of the Third Meeting',
    ],
    [
      'no dateline',
      `Addis Ababa, Wednesday, 14 September 2022\n\nReadout of the Third Meeting\n\n${prose}`,
      'Readout of the Third Meeting',
    ],
    [
      'no link and no label',
      `https://example.org/a/very/long/address/that/names/nothing\nOriginal language of this statement:\nReadout of the Third Meeting\n\n${prose}`,
      'Readout of the Third Meeting',
    ],
    [
      'a title that was wrapped, whole',
      `Remarks by the Minister of Water at the Opening of the Meeting\nof the Friends of the Five Rivers\n\n${prose}`,
      'Remarks by the Minister of Water at the Opening of the Meeting of the Friends of the Five Rivers',
    ],
    [
      'no line of prose that was wrapped',
      `READOUT\n\nThe ministers met on Tuesday and agreed on a number of things that are told\nin the next lines.`,
      'The ministers met on Tuesday and agreed on a number of things that are told in the next lines.',
    ],
    ['its first words where it has no title', prose, prose],
    [
      'a heading without its marks',
      `# Remarks at the Opening of the Forum\n\n${prose}`,
      'Remarks at the Opening of the Forum',
    ],
  ])('%s', (_, text, title) => {
    expect(titleOf(text, reading('en'))).toBe(title);
  });

  test('an Arabic title', () => {
    const text = `وزارة المياه\nعمّان، ١٤ أيار/مايو ٢٠٢٤\n\nالبيان الختامي لاجتماع وزراء دول الحوض\n\nاجتمع الوزراء في عمّان واتفقوا على أمور كثيرة تُذكر فيما يلي من هذا البيان.`;
    expect(titleOf(text, reading('ar', 'وزارة المياه'))).toBe('البيان الختامي لاجتماع وزراء دول الحوض');
  });

  test('first words are cut between words', () => {
    const title = titleOf(`${prose} ${prose} ${prose}`, reading('en'));
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
