import { describe, expect, it } from 'vitest';
import { grammars } from './grammars/index.ts';
import { themes } from './themes.ts';

describe.each(Object.entries(themes))('The theme %s', (slug, wordings) => {
  it('has a name and a definition of its own in each language', () => {
    for (const [language, { name, about }] of Object.entries(wordings)) {
      expect(about, language).toMatch(/\.$/);
      const others = Object.entries(themes).filter(([other]) => other !== slug);
      expect(others.map(([, other]) => other[language as 'en'].name)).not.toContain(name);
    }
  });

  it.each(['ar', 'en', 'fr'] as const)('is told by words of its own in %s', (language) => {
    const { [slug as keyof typeof themes]: words, ...others } = grammars[language]?.themes ?? {};
    expect(words?.length).toBeGreaterThan(0);
    expect(words?.filter((word) => Object.values(others).flat().includes(word))).toEqual([]);
  });
});
