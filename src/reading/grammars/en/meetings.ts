import type { LexiconRow, Sense } from '../../grammar.ts';
import { list, row } from '../rows.ts';

const nouns: readonly LexiconRow[] = [
  row(
    { is: 'meeting' },
    'the meeting, the conference, the session, the gathering, the assembly, the consultation, meeting, session, conference, consultation, consultations, gathering, roundtable, round table, workshop, forum meeting, plenary session, plenary meeting, symposium, talks, seminar, event, assembly, retreat, dialogue, deliberations, proceedings, working lunch, working dinner, working breakfast, working session, working meeting, luncheon, lunch',
  ),
  row(
    { is: 'meeting', level: 'leaders' },
    "summit, the summit, summit meeting, leaders meeting, meeting of heads of state, leaders summit, leaders' summit, leaders' meeting",
  ),
  row(
    { is: 'meeting', level: 'ministers' },
    "ministerial, ministerial meeting, ministerial conference, ministerial session, ministerial plenary, meeting of ministers, ministers' meeting, ministerial-level meeting, ministerial forum, meeting of foreign ministers, foreign ministers' meeting",
  ),
  row(
    { is: 'meeting', level: 'senior-officials' },
    "senior officials' meeting, senior officials meeting, meeting of senior officials, political directors' meeting, political directors meeting, meeting of political directors",
  ),
  row(
    { is: 'meeting', level: 'experts' },
    "experts' meeting, expert meeting, experts meeting, meeting of experts, technical meeting, technical consultations, expert-level meeting, expert consultation, expert consultations, experts' consultation, technical workshop, expert workshop",
  ),
];

const levels: readonly LexiconRow[] = [
  row(
    { is: 'level', level: 'leaders' },
    "heads of state, heads of government, heads of state and government, heads of state or government, leaders' level, level of heads of state, presidents",
  ),
  row(
    { is: 'level', level: 'ministers' },
    "ministers, the ministers, ministers of health, foreign ministers, ministers of foreign affairs, ministerial level, ministers' level, at ministerial level, defence ministers, defense ministers, ministers responsible",
  ),
  row(
    { is: 'level', level: 'senior-officials' },
    "senior officials, senior diplomats, senior representatives, senior diplomatic representatives, political directors, directors-general, directors general, senior officials' level, senior official level, senior-official level, at the level of senior officials, permanent secretaries, deputy foreign ministers, vice-ministers, national coordinators, heads of department, special envoys, deputy ministers, high-level officials, senior-level",
  ),
  row(
    { is: 'level', level: 'experts' },
    "experts, technical experts, specialists, expert level, experts' level, technical level, practitioners",
  ),
];

/** Nouns of meetings that a level may stand before: "ministerial retreat", "experts' round". */
const occasions = list(
  'meeting, meetings, conference, session, round, gathering, retreat, consultation, consultations, dialogue, roundtable, round table, workshop, segment, talks, seminar, forum, symposium, webinar, convention, colloquium, encounter, congress, call, exchange, hearing',
);

/** The words for each level, as they stand before such a noun and behind "meeting of". */
const ofLevel = (
  level: Extract<Sense, { is: 'level' }>['level'],
  before: string,
  behind: string,
): LexiconRow => ({
  sense: { is: 'meeting', level },
  phrases: occasions.flatMap((occasion) => [
    ...list(before).map((word) => `${word} ${occasion}`),
    ...list(behind).flatMap((who) => [`${occasion} of ${who}`, `${occasion} of the ${who}`]),
  ]),
});

const occasionsOfLevels: readonly LexiconRow[] = [
  row(
    { is: 'meeting' },
    'round, convening, webinar, congress, convention, colloquium, conclave, stocktaking session, review conference, pledging conference, donor conference, donors conference, founding meeting, inaugural meeting, kick-off meeting, closing session, opening session, annual assembly, high-level segment, high-level week, videoconference call, conference call, hearing, caucus, the round, annual meeting, spring meeting, autumn meeting, the workshop, the retreat, the roundtable',
  ),
  ofLevel(
    'leaders',
    "leaders', leaders, presidential",
    'heads of state, heads of government, heads of state and government, heads of state or government, leaders, presidents, prime ministers',
  ),
  ofLevel(
    'ministers',
    "ministerial, ministerial-level, ministers', ministers, foreign ministers', foreign ministers, defence ministers', health ministers', environment ministers', energy ministers', trade ministers', transport ministers', finance ministers', interior ministers', agriculture ministers'",
    'ministers, foreign ministers, ministers of foreign affairs, ministers of health, ministers of the environment, ministers of energy, ministers of transport, ministers of agriculture, ministers of finance, ministers of the interior, ministers of defence, health ministers, defence ministers, finance ministers',
  ),
  ofLevel(
    'senior-officials',
    "senior officials', senior officials, senior-officials', officials', senior-level, ambassadorial, ambassadors', political directors', political directors, directors', deputies', sherpas', envoys', directors-general's",
    'senior officials, political directors, ambassadors, senior representatives, special envoys, permanent representatives, directors-general, permanent secretaries, national coordinators, sherpas',
  ),
  ofLevel(
    'experts',
    "expert, experts', expert-level, technical, technical-level, specialists', practitioners', scientists'",
    'experts, technical experts, specialists, practitioners, scientists, engineers',
  ),
];

/** How those come who are not there. */
const formats: readonly LexiconRow[] = [
  row(
    { is: 'format', format: 'virtual' },
    'by zoom, on zoom, over zoom, via teams, over teams, by telephone, by phone, by webex, through videoconference, over video, via videolink, by videolink, via video-link, video links, by video-link, from a distance, by remote link',
  ),
];

/** Meetings, at which level those who come to them are, and how they meet. */
export const meetings: readonly LexiconRow[] = [...nouns, ...occasionsOfLevels, ...levels, ...formats];
