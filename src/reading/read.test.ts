import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from './finding.ts';
import { explain, read, UnreadLanguage } from './index.ts';

/** The findings of one type, without evidence and confidence. */
function facts<T extends FindingType>(text: string, type: T): Partial<Extract<Finding, { type: T }>>[] {
  return read(text)
    .findings.filter((finding) => finding.type === type)
    .map(({ evidence: _evidence, confidence: _confidence, type: _type, ...fact }) => fact as never);
}

const letterhead = 'Ministry of Water of Kenya\nPress release\nNairobi, 12 May 2024\n\n';

describe('The header', () => {
  it('gives issuer, date and kind', () => {
    const { issuer, issuedOn, kind } = read(`${letterhead}Kenya hosted a meeting of the Small Group today.`);
    expect({ issuer, issuedOn, kind }).toEqual({
      issuer: { name: 'Ministry of Water of Kenya', party: 'KE' },
      issuedOn: '2024-05-12',
      kind: 'press-release',
    });
  });

  it.each([
    ['This is a courtesy translation. Only the original French text is authoritative.', 'translation', 'fr'],
    ['Unofficial translation. Original: Arabic', 'translation', 'ar'],
    ['The English text is the official text of this statement.', 'official', 'en'],
    ['Partners will meet again.', 'unknown', null],
  ])('gives the standing: %s', (line, role, officialLanguage) => {
    expect(read(`${letterhead}The ministers met in Nairobi.\n\n${line}`).standing).toMatchObject({
      role,
      officialLanguage,
    });
  });
});

describe('The meeting', () => {
  it('has its hosts, level, body, place and day', () => {
    const text = `${letterhead}Kenya and the Republic of Norway hosted a meeting of senior officials of the Small Group in Mombasa yesterday.`;
    expect(facts(text, 'meeting')).toEqual([
      {
        body: 'Small Group',
        level: 'senior-officials',
        from: '2024-05-11',
        to: '2024-05-11',
        dateStated: 'yesterday',
        place: { city: 'Mombasa', country: 'KE' },
        format: 'in-person',
        hosts: ['KE', 'NO'],
        coHosts: [],
        chairs: [],
      },
    ]);
  });

  it('is told from an earlier and from an announced one', () => {
    const text = `${letterhead}The previous meeting was held in Rome in 2021. Ministers met in Nairobi on 10 May 2024. The next meeting will be hosted by Ghana in Accra.`;
    expect(facts(text, 'meeting')).toMatchObject([
      { from: '2024-05-10', place: { country: 'KE' }, hosts: [] },
    ]);
  });

  it.each([
    ['hosted by Ghana and chaired by Peru', ['GH'], ['PE']],
    ['at the invitation of Ghana, under the chairmanship of Peru', ['GH'], ['PE']],
  ])('knows roles in a turn: %s', (turn, hosts, chairs) => {
    const text = `${letterhead}The Small Group met in Accra on 3 May 2024, ${turn}.`;
    expect(facts(text, 'meeting')).toMatchObject([{ hosts, chairs }]);
  });
});

describe('An official', () => {
  it.each([
    [
      'Norwegian Minister of Water Ada Peeters opened the meeting.',
      'Ada Peeters',
      'Minister of Water',
      'NO',
      false,
    ],
    [
      'Ada Peeters, Minister of Water of Norway, opened the meeting.',
      'Ada Peeters',
      'Minister of Water',
      'NO',
      false,
    ],
    [
      'The Foreign Minister of Norway, Ms. Ada Peeters, spoke.',
      'Ada Peeters',
      'Foreign Minister',
      'NO',
      false,
    ],
    [
      'Acting U.S. Special Envoy for Rivers Ada Peeters spoke.',
      'Ada Peeters',
      'Special Envoy for Rivers',
      'US',
      true,
    ],
    ["Ghana's Ambassador Kofi Adjei spoke.", 'Kofi Adjei', 'Ambassador', 'GH', false],
  ])('%s', (sentence, name, post, party, acting) => {
    expect(facts(letterhead + sentence, 'office')).toEqual([{ name, post, party, acting }]);
  });

  it('named again by post and surname is the same person', () => {
    const text = `${letterhead}Norwegian Special Envoy Ada Peeters spoke. Special Envoy Peeters thanked Kenya.`;
    expect(facts(text, 'office')).toHaveLength(1);
    expect(read(text).findings.find(({ type }) => type === 'office')?.evidence).toHaveLength(2);
  });
});

describe('Membership, bodies and seats', () => {
  it('joins with the ordinals that belong to each', () => {
    const text = `${letterhead}Ministers welcomed Latvia and Peru as the forty-second and forty-third members of the Coalition.`;
    expect(facts(text, 'membership')).toEqual([
      { party: 'LV', change: 'joined', ordinal: 42 },
      { party: 'PE', change: 'joined', ordinal: 43 },
    ]);
  });

  it('founds a body and seats its co-chairs', () => {
    const text = `${letterhead}Ministers decided to establish a Working Group on Dams, to be co-chaired by Ghana and Peru.`;
    expect(facts(text, 'body')).toEqual([
      { name: 'Working Group on Dams', kind: 'working-group', change: 'established' },
    ]);
    expect(facts(text, 'seat').map(({ party, role, change }) => [party, role, change])).toEqual([
      ['GH', 'co-chair', 'assumed'],
      ['PE', 'co-chair', 'assumed'],
    ]);
  });

  it('hands a chair over', () => {
    const text = `${letterhead}Norway handed over the chair of the Small Group to Morocco.`;
    expect(facts(text, 'seat').map(({ party, change }) => [party, change])).toEqual([
      ['NO', 'left'],
      ['MA', 'assumed'],
    ]);
  });
});

describe('An undertaking', () => {
  it.each([
    ['Partners remain committed to open data.', 'commitment'],
    ['The Coalition supports the efforts of Iraq.', 'support'],
    ['Members expressed their deep concern about the drought.', 'concern'],
    ['Ministers called on all States to publish their data.', 'call'],
    ['Participants commended Ghana for its work.', 'commendation'],
    ['We condemn the attacks on pumping stations.', 'condemnation'],
    ['The Small Group thanked Norway for its hospitality.', 'thanks'],
    ['Ministers intend to meet again in 2026.', 'plan'],
  ])('%s', (sentence, kind) => {
    expect(facts(letterhead + sentence, 'undertaking').map((fact) => fact.kind)).toEqual([kind]);
  });

  it.each([
    'Ministers did not endorse the proposal for a levy.',
    'The Coalition could support such a fund.',
    'Analysts condemned the delay.',
  ])('is none where it is denied, supposed or said by outsiders: %s', (sentence) => {
    expect(facts(letterhead + sentence, 'undertaking')).toEqual([]);
  });

  it('goes on with the subject of the sentence before', () => {
    const text = `${letterhead}Ministers met in Nairobi. They thanked Kenya and called on Ghana to host the next session.`;
    expect(facts(text, 'undertaking').map(({ kind, actor, toward }) => [kind, actor, toward])).toEqual([
      ['thanks', { name: 'Ministers' }, ['KE']],
      ['call', { name: 'Ministers' }, ['GH']],
    ]);
  });
});

it('reads a name that only the caller knows', () => {
  const text = `${letterhead}The Riverland Union hosted a meeting of the Small Group in Nairobi today.`;
  const parties = [{ name: 'Riverland Union', party: 'org:RU' }];
  expect(read(text, { parties }).findings[0]).toMatchObject({ type: 'meeting', hosts: ['org:RU'] });
});

it('says why, finding by finding', () => {
  const { reading, reasons } = explain(`${letterhead}Partners thanked Kenya.`);
  expect(reasons).toHaveLength(reading.findings.length);
});

it('names the language that it does not read', () => {
  expect(() => read('Die Minister trafen sich in Bonn und dankten der Stadt für die Aufnahme.')).toThrow(
    new UnreadLanguage('de'),
  );
});
