import { type MeetingFinding, read } from '../../src/reading/index.ts';

/** What a text says of the meeting that it reports, only what it says: "level ministers", "hosts KE NO". */
export function meeting(text: string): string[] {
  const found = read(text).findings.find(
    (finding): finding is MeetingFinding => finding.type === 'meeting' && finding.confidence > 0,
  );
  if (!found) return [];
  const { body, level, from, to, place, format, hosts, coHosts, chairs } = found;
  const day = from === to ? from : `${from}/${to}`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['body', body],
    ['level', level],
    ['day', day],
    ['place', place && (place.city ?? place.country)],
    ['format', format === 'in-person' ? null : format],
    ['hosts', hosts.join(' ')],
    ['co-hosts', coHosts.join(' ')],
    ['chairs', chairs.join(' ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
}
