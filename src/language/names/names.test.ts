import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { afterHonorifics, nameRunAt } from './index.ts';

describe('Honorifics are no part of a name', () => {
  const cases: [Language, string, string][] = [
    ['en', 'Mr. Ondřej Novák', 'Ondřej Novák'],
    ['en', 'H.E. Dr. Amina Yusuf', 'Amina Yusuf'],
    ['en', 'His Excellency Sheikh Salem Al Noor', 'Salem Al Noor'],
    ['en', 'Lieutenant General Ada Stone', 'Ada Stone'],
    ['fr', 'M. Didier Renard', 'Didier Renard'],
    ['fr', 'S.E.M. Koffi Adjei', 'Koffi Adjei'],
    ['fr', 'Son Excellence Madame Awa Diallo', 'Awa Diallo'],
    ['ar', 'معالي السيد سامر الحداد', 'سامر الحداد'],
    ['ar', 'صاحبة السمو الملكي الأميرة ليلى', 'ليلى'],
    ['ar', 'د. هدى منصور', 'هدى منصور'],
    ['ar', 'لسعادة الدكتور يوسف كمال', 'يوسف كمال'],
  ];
  it.each(cases)('%s: %s', (language, text, name) => {
    const tokens = tokenise(text);
    expect(text.slice(tokens[afterHonorifics(tokens, 0, language)]!.start)).toBe(name);
  });

  it('leaves a name without them where it is', () => {
    expect(afterHonorifics(tokenise('Amina Yusuf'), 0, 'en')).toBe(0);
    expect(afterHonorifics(tokenise('m Diop'), 0, 'fr')).toBe(0);
  });
});

describe('A name is a run of capitalised words', () => {
  it.each([
    ['Antony J. Bell said', 'Antony J. Bell'],
    ['Ursula van der Linden met', 'Ursula van der Linden'],
    ['Faisal bin Rashid Al Noor, and', 'Faisal bin Rashid Al Noor'],
    ["Jean-Yves d'Aubigny a déclaré", "Jean-Yves d'Aubigny"],
    ['Salem el-Hadi.', 'Salem el-Hadi'],
    ['María de los', 'María'],
    ['Vera K.', 'Vera K'],
  ])('%s', (text, name) => {
    const run = nameRunAt(tokenise(text), 0)!;
    expect(text.slice(run.start, run.end)).toBe(name);
  });

  it('never starts at a small letter or in a script without capitals', () => {
    expect(nameRunAt(tokenise('the minister'), 0)).toBeUndefined();
    expect(nameRunAt(tokenise('سامر الحداد'), 0)).toBeUndefined();
    expect(nameRunAt([], 0)).toBeUndefined();
  });

  it('holds only tokens of the sentence, whatever the sentence is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '-', 'de ', "l'", 'é', 'ع') }),
        (text) => {
          const tokens = tokenise(text);
          tokens.forEach((_, index) => {
            const run = nameRunAt(tokens, index);
            if (!run) return;
            expect(run.from).toBe(index);
            expect(run.to).toBeGreaterThan(run.from);
            expect(run.to).toBeLessThanOrEqual(tokens.length);
          });
        },
      ),
    );
  });
});
