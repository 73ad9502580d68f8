import { Refusal } from '../../../../platform/refusal.ts';
import type { AgendaPoint, FactOf } from '../../fact.ts';
import { readList, writeList } from '../lists.ts';
import { partyCell } from '../party-called.ts';
import type { Row } from '../row.ts';
import type { Kind } from './kind.ts';

const levels = ['leaders', 'ministers', 'senior-officials', 'experts'] as const;
const formats = ['in-person', 'virtual', 'hybrid'] as const;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The meetings that bodies held. Where the day is not known, `stated_on` is that of the source that tells of it. */
export const meetings: Kind<FactOf<'meeting'>> = {
  type: 'meeting',
  columns: [
    ...(['body', 'level', 'from', 'to', 'stated_on', 'city', 'country', 'format'] as const),
    ...(['hosts', 'co_hosts', 'chairs', 'delegations', 'thanked'] as const),
    ...(['time_zone', 'series', 'agenda', 'outcomes', 'record'] as const),
    ...(['approves_record_of', 'record_approved_on', 'address', 'source'] as const),
  ],
  marks: ['from', 'hosts'],
  read(row) {
    const city = row.name('city');
    const country = countryIn(row);
    const delegations = row.parties('delegations');
    const thanked = row.parties('thanked');
    const timeZone = timeZoneIn(row);
    const series = row.name('series');
    const agenda = readList(row.text('agenda')).map(pointFrom);
    const outcomes = row.references('outcomes');
    const record = row.reference('record');
    const approved = approvedIn(row);
    return {
      fact: {
        type: 'meeting',
        body: row.name('body'),
        level: row.word('level', levels, null),
        from: row.date('from'),
        to: row.date('to'),
        dateStated: null,
        place: city === null && country === null ? null : { city, country },
        format: row.word('format', formats, 'in-person'),
        hosts: row.parties('hosts'),
        coHosts: row.parties('co_hosts'),
        chairs: row.parties('chairs'),
        ...(delegations.length === 0 ? {} : { delegations }),
        ...(thanked.length === 0 ? {} : { thanked }),
        ...(timeZone === null ? {} : { timeZone }),
        ...(series === null ? {} : { series }),
        ...(agenda.length === 0 ? {} : { agenda }),
        ...(outcomes.length === 0 ? {} : { outcomes }),
        ...(record === null ? {} : { record }),
        ...(approved === null ? {} : { approved }),
      },
      dated: row.date('stated_on'),
      source: row.source(),
      names: [],
      address: row.address('address', slug),
    };
  },
  write: ({ fact, dated, source, address }) => {
    const parties = (list: readonly Parameters<typeof partyCell>[0][] = []) => writeList(list.map(partyCell));
    return {
      body: fact?.body ?? '',
      level: fact?.level ?? '',
      from: fact?.from ?? '',
      to: fact?.to ?? '',
      stated_on: dated ?? '',
      city: fact?.place?.city ?? '',
      country: fact?.place?.country ?? '',
      format: fact?.format ?? '',
      hosts: parties(fact?.hosts),
      co_hosts: parties(fact?.coHosts),
      chairs: parties(fact?.chairs),
      delegations: parties(fact?.delegations),
      thanked: parties(fact?.thanked),
      time_zone: fact?.timeZone ?? '',
      series: fact?.series ?? '',
      agenda: writeList((fact?.agenda ?? []).map(pointCell)),
      outcomes: writeList(fact?.outcomes ?? []),
      record: fact?.record ?? '',
      approves_record_of: fact?.approved?.meeting ?? '',
      record_approved_on: fact?.approved?.on ?? '',
      address: address ?? '',
      source,
    };
  },
};

/** A point of an agenda as one entry of a list: its title, and behind an upright stroke what was said. */
const pointCell = ({ title, text }: AgendaPoint): string => writeStroked(text ? [title, text] : [title]);

function pointFrom(entry: string): AgendaPoint {
  const [title = '', text] = entry.split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim());
  return text ? { title, text } : { title };
}

const writeStroked = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll('|', '\\|').trim()).join(' | ');

/** The meeting whose record it approved, and when. */
function approvedIn(row: Row): NonNullable<FactOf<'meeting'>['approved']> | null {
  const meeting = row.reference('approves_record_of');
  const on = row.date('record_approved_on');
  if (meeting !== null) return { meeting, on };
  if (on !== null) row.refuse('approves_record_of', new Refusal('history.problem.empty'));
  return null;
}

function countryIn(row: Row): string | null {
  const country = row.party('country');
  if (country === null || (typeof country === 'string' && /^[A-Z]{2}$/.test(country)))
    return country as string | null;
  row.refuse('country', new Refusal('history.problem.country', { value: row.text('country') }));
  return null;
}

function timeZoneIn(row: Row): string | null {
  const name = row.name('time_zone');
  if (name === null) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    row.refuse('time_zone', new Refusal('history.problem.time-zone', { value: name }));
    return null;
  }
}
