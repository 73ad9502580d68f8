import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../normalise.ts';
import type { Language } from '../span.ts';
import { blocksOf, sentencesOf } from './index.ts';

const sentences = (text: string, language: Language): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('A sentence does not end', () => {
  const whole: [string, Language, string][] = [
    ['after an initial', 'en', 'Ambassador Ada J. Peeters opened the meeting.'],
    ['after a title', 'en', 'We thank Mr. Adjei and Dr. Renard for their report.'],
    ['after an initialism', 'en', 'The U.S. Special Envoy and the U.N. Coordinator attended.'],
    ['at a decimal point', 'en', 'Pledges reached 2.5 million euros in May.'],
    ['after an abbreviation before a number', 'en', 'See para. 4 and No. 7 of the annex.'],
    ['after a French title', 'fr', 'La réunion a été ouverte par M. Renard et Mme. Diallo.'],
    ['after a French ordinal or abbreviation', 'fr', 'Voir art. 5 et p. 12 du rapport.'],
    ['after an Arabic title', 'ar', 'وافتتح د. سامر الحداد الاجتماع.'],
    ['at an Arabic semicolon', 'ar', 'رحب الوزراء بالتقدم؛ وشكروا كينيا.'],
    ['before a small letter', 'en', 'The office (est. 2012) reports.'],
  ];
  it.each(whole)('%s (%s)', (_case, language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

describe('A sentence ends', () => {
  const split: [string, Language, string[]][] = [
    ['at a full stop', 'en', ['They met in Oslo.', 'They thanked Norway.']],
    ['behind a closing quotation mark', 'en', ['He called it “a good day.”', 'They left.']],
    [
      'after an initialism before an article',
      'en',
      ['Partners came from the U.S.', 'The meeting was short.'],
    ],
    ['at an Arabic question mark', 'ar', ['ما العمل؟', 'هذا ما بحثه الوزراء.']],
    ['at a French exclamation mark', 'fr', ['Merci à tous !', 'La séance est levée.']],
  ];
  it.each(split)('%s (%s)', (_case, language, parts) => {
    expect(sentences(parts.join(' '), language)).toEqual(parts);
  });
});

describe('Lines become blocks', () => {
  const kinds = (text: string) =>
    blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('no item begins with a courtesy, unless letters number the list', () => {
    expect(kinds('M. Jean Berg\nMinistre')).toEqual([
      ['line', 'M. Jean Berg'],
      ['line', 'Ministre'],
    ]);
    expect(kinds('د. حسن الهادي\nوزير')).toEqual([
      ['line', 'د. حسن الهادي'],
      ['line', 'وزير'],
    ]);
    expect(kinds('ج. المياه\nد. الموانئ').map(([kind]) => kind)).toEqual(['item', 'item']);
  });

  it('keeps letterhead, date and paragraph apart without blank lines', () => {
    const text = 'Ministry of Water\nOslo, 3 May 2024\nNorway hosted a meeting of the Small Group today.';
    expect(kinds(text).map(([kind]) => kind)).toEqual(['line', 'line', 'paragraph']);
  });

  it('joins a hard-wrapped paragraph', () => {
    const lines = [
      'The Small Group met in Oslo for two days and took stock of what its',
      'members had done since the last meeting, and what they had left for the',
      'next one, which is more.',
    ];
    expect(kinds(lines.join('\n'))).toEqual([['paragraph', lines.join('\n')]]);
  });

  it('keeps a long letterhead apart from the line below it, above a hard-wrapped paragraph', () => {
    const text = [
      'Permanent Mission of the Republic of Latvia to the UN',
      'Communications Bureau',
      '',
      'The Small Group met in Oslo for two days and took stock of what its',
      'members had done since the last meeting, and what they had left for the',
      'next one, which is more.',
    ].join('\n');
    expect(kinds(text).map(([kind]) => kind)).toEqual(['line', 'line', 'paragraph']);
  });

  it('takes the bullet off an item', () => {
    expect(kinds('They agreed:\n- to meet again;\n(b) to write it down.').slice(1)).toEqual([
      ['item', 'to meet again;'],
      ['item', 'to write it down.'],
    ]);
  });
});

it('never loses, overlaps or misplaces a word, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (raw) => {
      const text = canonical(raw);
      let last = 0;
      for (const { start, end, tokens } of sentencesOf(text, 'en')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).startsWith(tokens[0]!.raw)).toBe(true);
        last = end;
      }
    }),
  );
});
