import type { LexiconRow } from '../../grammar.ts';
import { list, row } from '../rows.ts';

/** Nouns that head the name of a body only together with what it is for, or with a capital and a word before it. */
const nouns = list(
  'group, task force, taskforce, committee, subcommittee, board, panel, commission, task team, team, sub-group, subgroup, sub-committee, sub-commission, cell, council, task group, caucus, committee of the whole, working table',
);

/** Words before such a noun that make a body of it by themselves: "a joint committee". */
const kinds = list(
  'steering, executive, joint, technical, monitoring, standing, advisory, coordination, coordinating, follow-up, consultative, drafting, preparatory, organising, organizing, ad hoc, expert, experts, scientific, oversight, governing, management, ministerial, inter-ministerial, intergovernmental, interagency, inter-agency, special, permanent, tripartite, high-level, contact, liaison, consultation, planning, implementation, review, audit, editorial, interim, provisional, select, negotiating, support, trilateral, quadrilateral, bilateral, cross-regional, tripartite, rapid response, crisis, policy, legal, strategic, supervisory',
);

const ofKind = (noun: string): string[] => kinds.map((kind) => `${kind} ${noun}`);

/** Heads of the names of bodies. Bare ones name a body only with a qualifier. */
export const bodies: readonly LexiconRow[] = [
  row({ is: 'body', kind: 'plenary' }, 'plenary, plenary assembly, general assembly of the coalition'),
  row({ is: 'body', kind: 'small-group' }, 'small group, restricted group, inner group'),
  row(
    { is: 'body', kind: 'working-group' },
    'working group, working party, technical working group, sub-working group, working sub-group, working-level group, technical working party, workstream, technical team',
  ),
  row(
    { is: 'body', kind: 'working-group', plural: true },
    'working groups, working parties, technical working groups, sub-working groups, workstreams',
  ),
  row({ is: 'body', kind: 'focus-group' }, 'focus group'),
  row({ is: 'body', kind: 'focus-group', plural: true }, 'focus groups'),
  row(
    { is: 'body', kind: 'other' },
    'core group, group of friends, friends group, group of experts, panel of experts, board of directors, board of trustees, council of ministers, committee of experts, committee of ambassadors, committee of senior officials, conference of the parties, network of focal points',
  ),
  {
    sense: { is: 'body', kind: 'other' },
    phrases: [
      ...[
        'group',
        'committee',
        'board',
        'panel',
        'council',
        'subcommittee',
        'sub-committee',
        'commission',
      ].flatMap(ofKind),
      ...list(
        'steering body, joint mechanism, monitoring mechanism, follow-up mechanism, joint task force, technical body',
      ),
      ...list(
        'coordination mechanism, coordinating body, coordination cell, coordination unit, expert body, advisory body',
      ),
      ...list(
        'consultation mechanism, rapid reaction cell, joint cell, joint unit, crisis cell, oversight body',
      ),
    ],
  },
  row(
    { is: 'body', kind: 'other', plural: true },
    'subcommittees, sub-committees, sub-groups, subgroups, task forces, taskforces, technical committees, contact groups, expert groups, advisory groups, steering groups',
  ),
  { sense: { is: 'body', kind: 'other', bare: true }, phrases: nouns },
  row(
    { is: 'noun' },
    'international commission, international committee, international council, national commission, national committee, national council, world council, european council, council of the european union, council of europe, european commission, security council, human rights council, economic and social council, peace and security council, state council, federal council, national security council, council of state, privy council, city council, municipal council, supreme council, constitutional council, foreign affairs council, arctic council, nordic council, international olympic committee, electoral commission, election commission, african union commission, executive council of the african union, international law commission, foreign affairs committee, appropriations committee, board of governors, regional cooperation council, board of the red cross, joint chiefs of staff, permanent council',
  ),
  row(
    { is: 'proposed' },
    'propose, proposes, proposed, proposing, proposal, proposals, idea, ideas, suggestion, suggested, suggests, possibility, feasibility, consider, considered, considering, explore, exploring, contemplate, might',
  ),
  row(
    { is: 'body', kind: 'other', minor: true },
    'permanent secretariat, joint secretariat, technical secretariat, coordination office, coordination centre, coordination center, rapid response pool',
  ),
  row({ is: 'body', kind: 'other', bare: true, minor: true }, 'mechanism, platform, observatory'),
  row({ is: 'body', kind: 'other', bare: true, facility: true }, 'unit, hub, clearing house'),
  row(
    { is: 'body', kind: 'other', minor: true },
    'joint centre, joint center, joint operations centre, joint information centre, joint coordination centre, coordination hub, coordination unit, joint secretariat, joint command, joint hub',
  ),
  row(
    { is: 'new' },
    'new, newly established, newly created, newly formed, newly constituted, newly launched, newly founded, recently established, recently created, newly-established, newly-created, newly-formed, single new, new single',
  ),
  row({ is: 'marker', role: 'to' }, 'into'),
  row(
    { is: 'fate', change: 'established' },
    'is renamed, was renamed, will be renamed, has been renamed, to be renamed, renamed as, will be known as, will henceforth be known as, is now called, will now be called, henceforth called, begins its work, begin their work, began its work, begins work, will begin its work, will begin work, takes up its work, will take up its work, starts its work, will start its work, enters into operation, entered into operation, goes live, will become operational, has become operational, takes effect, came into being, comes into being, come into being, was born, is born, has been added, was added, is hereby constituted, is hereby established, bring into being, brought into being, instituted, institute, institutes, instituting, activated, activate, activates, has started work, starts work, started work, stood up, stand up, creating, is operational, became operational, becomes operational, took up its work, took up its duties',
  ),
  row(
    { is: 'fate', change: 'dissolved' },
    'no longer exists, no longer exist, discharged, discharge, discharges, ceases to exist, cease to exist, ceased to exist, ceases its, ceased its, cease its, ceased operations, ceases operations, ceased work, wound down, wind down, winds down, winding down, expired, expires, not renewed, not be renewed, not extended, not be extended, not been renewed, completed its mandate, completes its mandate, has completed its mandate, concluded its mandate, fulfilled its mandate, completed its task, concluded its work, ended its work, shut down, shuts down, suppressed, suppress, retired, disbanding, phased out, phase out, was closed, has been closed, is closed, stood down, comes to an end, came to an end, has come to an end',
  ),
  row(
    { is: 'fate', change: 'absorbed' },
    'fold, folded, folding, absorb, absorbs, absorbed, subsumed, incorporated, incorporate, integrate, integrated, be absorbed, be integrated, be folded, be incorporated, be subsumed',
  ),
  row(
    { is: 'fate', change: 'merged' },
    'merge, merges, merged, merging, be merged, combine, combined, combining, fuse, fused, amalgamate, amalgamated, consolidate, consolidated, transform, transforms, transformed, turn, turned, convert, converted, upgrade, upgraded',
  ),
];
