import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding, FindingType, Reading } from './finding.ts';
import { read } from './index.ts';

/** The official note that the project starts from is not ours to copy: it is read where it lies, beside the project. */
const folder = path.resolve(import.meta.dirname, '../../../shared/data/seed');
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: the note that the project starts from is not at ${folder}.`);

describe.skipIf(!present)('The note that the project starts from', () => {
  let reading: Reading;
  const all = <T extends FindingType>(type: T) =>
    reading.findings.filter((finding): finding is Extract<Finding, { type: T }> => finding.type === type);

  beforeAll(() => {
    const [file] = readdirSync(folder);
    reading = read(readFileSync(path.join(folder, file!), 'utf8'));
  });

  it('is a translation from English, issued by the United States', () => {
    expect(reading.text.language).toBe('ar');
    expect(reading.issuer?.party).toBe('US');
    expect(reading.issuedOn).toBe('2021-12-03');
    expect(reading.standing).toMatchObject({ role: 'translation', officialLanguage: 'en' });
    expect(reading.standing.officialUrl).toMatch(/^https:\/\/www\.state\.gov\//);
  });

  it('reports one meeting, on the day that it states itself', () => {
    expect(all('meeting')).toMatchObject([
      {
        level: 'senior-officials',
        from: '2021-12-03',
        to: '2021-12-03',
        dateStated: 'اليوم',
        place: { city: 'بروكسل', country: 'BE' },
        format: 'in-person',
        hosts: ['BE', 'US'],
        coHosts: [],
      },
    ]);
    expect(all('meeting')[0]?.body).toContain('المجموعة المصغرة');
  });

  it('names five officials, the envoy as acting', () => {
    const offices = all('office').map(({ party, acting }) => [party, acting]);
    expect(offices).toEqual([
      ['BE', false],
      ['US', true],
      ['IT', false],
      ['BE', false],
      ['BE', false],
    ]);
  });

  it('welcomes the 84th member', () => {
    expect(all('membership')).toMatchObject([{ party: 'BF', change: 'joined', ordinal: 84 }]);
  });

  it('founds the African focus group with four co-chairs, and names three working groups', () => {
    const bodies = all('body');
    const founded = bodies.filter(({ change }) => change === 'established');
    expect(founded.map(({ kind }) => kind)).toEqual(['focus-group']);
    expect(bodies.filter(({ kind }) => kind === 'working-group')).toHaveLength(3);
    const seats = all('seat');
    expect(seats.map(({ party }) => party).sort()).toEqual(['IT', 'MA', 'NE', 'US']);
    expect(new Set(seats.map(({ role }) => role))).toEqual(new Set(['co-chair']));
    expect(new Set(seats.map(({ body }) => body))).toEqual(new Set([founded[0]?.name]));
  });

  it('holds ten undertakings or more, of five kinds', () => {
    const kinds = all('undertaking').map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(10);
    expect(new Set(kinds)).toEqual(new Set(['support', 'commitment', 'call', 'commendation', 'thanks']));
  });

  it('quotes the text exactly', () => {
    const [file] = readdirSync(folder);
    const text = readFileSync(path.join(folder, file!), 'utf8').replace(/\r\n?/g, '\n').normalize('NFC');
    for (const { evidence } of reading.findings)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
