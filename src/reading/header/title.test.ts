import { describe, expect, test } from 'vitest';
import { titleOf } from './title.ts';

const prose =
  'The ministers met on Tuesday and agreed on a number of things that this long first sentence tells of.';

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
      'no disclaimer',
      `(Courtesy translation. The original French text is the official one.)\nCourtesy translation from the French original text\nReadout of the Meeting\n\n${prose}`,
      'Readout of the Meeting',
    ],
    [
      'a short title that names its kind, over a longer line that does not',
      `GLOBAL COALITION FOR OPEN ROADS\n\nMuscat Communiqué\n\nSecond Session of the Ministerial Plenary\n\n${prose}`,
      'Muscat Communiqué',
    ],
    [
      'the whole title, and not the issuer whom it names',
      `Joint Statement by Ministers of the Coalition for Open Roads\n\nOttawa, September 20, 2023\n\n${prose}`,
      'Joint Statement by Ministers of the Coalition for Open Roads',
    ],
    [
      'a headline that begins with an institution',
      `Ministry of Water\n\nPRESS RELEASE\n\nMinistry of Water Opens a Training Centre in Two Towns\n\n${prose}`,
      'Ministry of Water Opens a Training Centre in Two Towns',
    ],
    ['its first words without the dateline', `PRESS RELEASE\n\nWindhoek, 22 October 2026 – ${prose}`, prose],
    [
      'its first words behind a disclaimer',
      `PRESS RELEASE\n\nThis is a courtesy translation; only the original text in the French language is authentic.\n\n${prose}`,
      prose,
    ],
    ['the first words of its first article', `Communiqué\n\n1. ${prose}\n\n2. ${prose}`, prose],
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
    expect(titleOf(text, 'en')).toBe(title);
  });

  test('an Arabic title', () => {
    const text = `وزارة المياه\nعمّان، ١٤ أيار/مايو ٢٠٢٤\n\nالبيان الختامي لاجتماع وزراء دول الحوض\n\nاجتمع الوزراء في عمّان واتفقوا على أمور كثيرة تُذكر فيما يلي من هذا البيان.`;
    expect(titleOf(text, 'ar')).toBe('البيان الختامي لاجتماع وزراء دول الحوض');
  });

  test('first words end with their sentence', () => {
    const text =
      'استضافت الأردن اليوم اجتماع الشركاء. وترأسه المغرب، وحضره ممثلون عن عشرين دولة من القارات الخمس.';
    expect(titleOf(text, 'ar')).toBe('استضافت الأردن اليوم اجتماع الشركاء.');
  });

  test('first words are cut between words', () => {
    const title = titleOf('so many words '.repeat(40), 'en');
    expect(title.length).toBeLessThanOrEqual(121);
    expect(title).toMatch(/\w…$/);
  });
});
