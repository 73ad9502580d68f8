import { describe, expect, it } from 'vitest';
import { parsePartyNames } from './parties.ts';

describe('party names that an operator adds', () => {
  it.each([
    ['JSON', '{ "BE": ["Belgique", "Belgien"], "org:EU": ["Union"] }'],
    ['a code and a name a line', 'code,name\nBE,Belgique\nBE, Belgien \n\norg:EU,Union\n'],
    ['quoted names', 'BE,"Belgique"\r\nBE,"Belgien"\r\norg:EU,"Union"'],
  ])('may be written as %s', (_form, text) => {
    expect(parsePartyNames(text, 'names')).toEqual([
      { party: 'BE', name: 'Belgique' },
      { party: 'BE', name: 'Belgien' },
      { party: 'org:EU', name: 'Union' },
    ]);
  });

  it('keep the commas and quotation marks of a name', () => {
    expect(parsePartyNames('KR,"Korea, ""South"""', 'names')).toEqual([
      { party: 'KR', name: 'Korea, "South"' },
    ]);
  });

  it.each([
    ['a code that is none', 'Belgium,Belgique'],
    ['a line without a name', 'BE'],
    ['JSON that is cut off', '{ "BE": ['],
    ['JSON in another form', '{ "BE": "Belgique" }'],
  ])('are refused for %s', (_fault, text) => {
    expect(() => parsePartyNames(text, 'names')).toThrow(
      expect.objectContaining({
        key: 'cli.parties-form',
        values: expect.objectContaining({ file: 'names' }),
      }),
    );
  });
});
