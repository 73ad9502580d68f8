import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';
import { offices } from './offices.ts';

const actors: readonly LexiconRow[] = [
  row(
    { is: 'actor', actor: 'coalition' },
    'coalition, global coalition, international coalition, alliance, global alliance, international alliance, partnership, global partnership, our coalition',
  ),
  row(
    { is: 'actor', actor: 'coalition', bare: true },
    'initiative, forum, network, dialogue, follow-up group, group of friends, contact group, compact, league, union for, global initiative, international initiative',
  ),
  row(
    { is: 'actor', actor: 'members' },
    'participants, partners, member states, members, ministers, the ministers, delegations, delegates, heads of delegation, we, the parties, states members, participating states, participating countries, attendees, signatories, the meeting, the conference, the session, the summit, the gathering, the assembly, ministers and heads of delegation, member countries, both sides, the sides, representatives, the secretariat, secretariat, co-hosts, the hosts, the host, leaders, the officials, the directors, the envoys, the special envoys, the ambassadors, the commissioners, the delegates, the heads of agency, all present, those present, heads of delegations, troika, the troika, the quartet, the quad, states parties, the states parties, contracting parties, partner countries, contributing countries, signatory states, the guarantors, the guarantor states, the co-sponsors, the undersigned, central bank governors, the bloc, the general assembly, the governing body, the negotiators, the chief negotiators, the focal points, the co-facilitators, the co-conveners, the speakers, everyone present',
  ),
  row(
    { is: 'actor', actor: 'outsider' },
    'civil society representatives, representatives of civil society, representatives of industry, industry representatives, representatives of the private sector, youth representatives, youth delegates, representatives of ngos, civil society organisations, analysts, critics, observers say, journalists, opposition, the opposition, opponents, residents, activists, campaigners, farmers, a farmer, protesters, the armed group, rebels, militants, terrorists, non-governmental organisations, non-governmental organizations, ngos, civil society groups, commentators, reporters, lobbyists, industry groups, trade unions, local authorities, mayor',
  ),
  row(
    { is: 'reference', country: true },
    'his country, her country, his government, her government, my country, my government, his nation, her nation, our country',
  ),
  row({ is: 'reference', speaker: true }, 'i, let me, allow me to, permit me to'),
  row(
    { is: 'reference', plural: true },
    'they, both officials, both ministers, the two ministers, the two officials, the two sides, both, both envoys, the two envoys',
  ),
  row({ is: 'reference' }, 'he, she, it'),
];

const stances: readonly LexiconRow[] = [
  row(
    { is: 'stance', kind: 'support' },
    'support, backing to, full support, strong support, continued support, backing, solidarity, endorsement, unwavering support, assistance, approval, blessing',
  ),
  row(
    { is: 'stance', kind: 'commitment' },
    'commitment, commitments, determination, resolve, readiness, willingness, dedication, pledge, engagement, intention to continue, commitment to, resolve to, pledge to, vow, vow to, promise, promise to, undertaking, undertaking to, obligation, adherence, attachment, devotion, desire to continue, engagement to, willingness to, readiness to',
  ),
  row(
    { is: 'stance', kind: 'concern' },
    'concern, anxiety, unease, concerns, deep concern, grave concern, alarm, serious concern, worry, worries, dismay, apprehension, apprehensions, distress, disquiet, uneasiness, misgivings, fear, fears, disappointment, preoccupation, preoccupations, consternation, anguish',
  ),
  row(
    { is: 'stance', kind: 'thanks' },
    'thanks, gratitude, sincere thanks, special thanks, warm thanks, heartfelt thanks, deep thanks, profound thanks, their thanks, its thanks, our thanks, his thanks, her thanks, my thanks, deep gratitude, thankfulness, appreciation to, thanks to, recognition and thanks, debt of gratitude, gratefulness',
  ),
  row(
    { is: 'stance', kind: 'commendation' },
    'appreciation, congratulations, admiration, satisfaction, tribute, praise, appreciation for, appreciation of, pride, esteem, high regard, delight, pleasure, felicitations, homage, praise for, respect for, recognition of, recognition for',
  ),
  row(
    { is: 'stance', kind: 'condemnation' },
    'condemnation, strong condemnation, rejection, outrage, indignation, opposition to, abhorrence, revulsion, disapproval, disgust, objection, objections, protest, anger, repudiation, denunciation, reprobation',
  ),
  row(
    { is: 'stance', kind: 'call' },
    'call on, call to, call for, appeal to, appeal for, call upon, the call, demand, demands, request, requests, invitation, plea, exhortation, request to, invitation to, appeals to, calls for, calls on',
  ),
  row(
    { is: 'stance', kind: 'plan' },
    'intention, intention to, plan to, plans to, intention of, intent, intent to',
  ),
];

const other: readonly LexiconRow[] = [
  row({ is: 'programme' }, 'programme, program, programmes, programs, training course, training courses'),
  row({ is: 'programme', bare: true, told: true }, 'initiative, campaign, fund, window'),
  row({ is: 'programme', bare: true }, 'project, scheme, fellowship, fellowships, facility, scholarships'),
  row(
    { is: 'government' },
    'government, governments, people, authorities, kingdom, republic, sultanate, emirate, delegation, state, peoples, government and people, permanent mission, ministry, national authorities',
  ),
  row(
    { is: 'installation' },
    'his election, her election, its election, their election, his appointment, her appointment, their appointment, his re-election, her re-election, its re-election, his recent election, her recent election, his recent appointment, her recent appointment',
  ),
  row(
    { is: 'deed' },
    'attack, attacks, aggression, crimes, violations, abuses, threats, actions, activities, practices, atrocities, raids, provocations, conduct, behaviour, interference, strikes',
  ),
  row({ is: 'short-name', of: 'name' }, 'kingdom, sultanate, federation'),
  row({ is: 'short-name', of: 'issuer' }, 'ministry, embassy, department, high commission, consulate'),
  row(
    { is: 'noun' },
    'efforts, progress, results, forces, security forces, work, contribution, contributions, decision, adoption, report, hospitality, generous hospitality, role, launch, agreement, resolution, steps, measures, response, generosity, initiative, announcement, progress made, completion, signing, opening, outcome, outcomes, achievements, participation, proposal, entry into force, publication, leadership',
  ),
  row(
    { is: 'format', format: 'virtual' },
    'virtual, virtually, by videoconference, by video conference, videoconference, online, via videoconference, via video link, by video link, through a video link, through video link, by a video link, over video link, by video, via video, via zoom, over the internet, via webex, remotely, by video-conference, teleconference, virtual format, by teleconference, video conference, video-conference',
  ),
  row(
    { is: 'format', format: 'hybrid' },
    'hybrid, hybrid format, in person and online, in person and virtually, in-person and online, in person and by videoconference, both in person and online, online and at, online and in, virtually and in person, online and in person, remotely and in person, in person and by video link, in person and by video conference, hybrid mode, hybrid form, in a hybrid format, in person and remotely, in person or remotely, in person or online, in person or virtually, present in person or joining, in person or by video, in person or by videoconference',
  ),
  ...['two', 'three', 'four', 'five'].map((count, index) =>
    row(
      { is: 'duration', days: index + 2 },
      `${count}-day, after ${count} days of, ${count} days of, for ${count} days, over ${count} days, lasting ${count} days`,
    ),
  ),
  row(
    { is: 'phase', phase: 'ends' },
    'concluded, concludes, concluded its, concluded their, concluded a, concluded an, concluded the, wrapped up its, wrapped up a, wrapped up the, ended, closed, wrapped up, finished, came to an end, drew to a close, came to a close, drew to an end',
  ),
  row({ is: 'phase', phase: 'begins' }, 'opened, opens, began, begins, started, got under way, kicked off'),
  row({ is: 'format', format: 'in-person' }, 'in person, in-person, face to face, face-to-face'),
  row(
    { is: 'other-time' },
    "first time, previous, next, last year's, last, earlier, upcoming, forthcoming, future, prior, following, subsequent, preceding, coming, previous year's, past, first ever, planned, last month's, next year's, previously, after, before, ahead of, since, until",
  ),
  row(
    { is: 'qualifier' },
    'dedicated to, focused on, focusing on, responsible for, tasked with, charged with, concerned with, in charge of, devoted to',
  ),
];

export const nouns: readonly LexiconRow[] = [...actors, ...offices, ...stances, ...other];
