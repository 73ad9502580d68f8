import type { UndertakingKind } from '../../finding.ts';
import type { LexiconRow } from '../../grammar.ts';
import { list, trigger } from '../rows.ts';
import { announcement, reflexive, verb, verbWith } from './inflection.ts';

/** Verbs of noticing, which state what they are done with. */
const noting = list(
  'note, take note, observe, acknowledge, recognise, recognize, view, follow, accept, receive',
);

/** Each feeling with each preposition: "appalled by", "appalled at". */
const feelings = (words: string, prepositions: string): string[] =>
  list(words).flatMap((word) => list(prepositions).map((preposition) => `${word} ${preposition}`));

/** "Our thanks go to", "congratulations are due to": ours, whoever we are. */
const ours = (frame: UndertakingKind, nouns: readonly string[]): LexiconRow => ({
  sense: { is: 'trigger', frame, voice: 'active', form: 'finite', pronoun: 'we' },
  phrases: nouns.flatMap((noun) =>
    list(
      'go to, goes to, also go to, also goes to, go first to, are due to, is due to, are also due to, went to',
    ).flatMap((go) => [`${noun} ${go}`, `our ${noun} ${go}`]),
  ),
});

/** What is undertaken, each verb with the kind that it states. */
export const undertakings = (): readonly LexiconRow[] => [
  ...verb(
    'support',
    ...list('support, back, endorse, stand with, stand by, stand behind, stand alongside'),
    ...list('stand beside, stand firmly with, stand firmly behind, stand firm behind, stand united behind'),
    ...list('stand united with, stand shoulder to shoulder with, stand in solidarity with, side with'),
    ...list('rally behind, rally around, join in supporting, subscribe to, concur with, speak in support of'),
    ...list('give their blessing to, give its blessing to, throw their weight behind'),
    ...list('throw its weight behind, put their weight behind, put its weight behind'),
    ...list('throw their support behind, throw its support behind'),
  ),
  ...reflexive('support', ['associate', 'align'], 'with'),
  announcement(
    'support',
    ...list('assist, help, stand ready to support, stand ready to assist, stand ready to help'),
  ),
  trigger(
    'support',
    'active',
    'participle',
    list(
      'stand ready to assist, stands ready to assist, stand ready to help, stands ready to help, supportive of, in full support of, in solidarity with, stand ready to support, stands ready to support, united in support of, united in their support for, united in its support for, united in our support for, united in supporting, united behind',
    ),
  ),
  trigger(
    'commitment',
    'active',
    'participle',
    list(
      'committed to, remain committed to, remains committed to, committed themselves to, committed itself to, committed ourselves to, fully committed to, dedicated to, ' +
        'resolved to, determined to, determined, firm in their resolve, united in its determination, united in their determination, ready to, prepared to, stands ready to, stand ready to, ' +
        'committed, united, are willing to, is willing to, were willing to, are keen to, is keen to, are eager to, is eager to, steadfast in, unwavering in, unshakeable in, resolute in, united in our determination, united in our resolve, united in their resolve, firmly resolved to, bound to',
    ),
  ),
  ...verb(
    'commitment',
    ...list('commit to, commit, undertake to, pledge to, vow to, resolve to, recommit to'),
    ...list('recommit, agree to work, agree to continue, agree to cooperate'),
    ...[
      ...list(
        'strengthen, intensify, deepen, enhance, step up, accelerate, expand, increase, reinforce, redouble',
      ),
      ...list(
        'pursue, maintain, promote, take steps, take measures, share, coordinate, explore, collaborate, join',
      ),
      ...list(
        'keep under review, remain in contact, remain seized, advance, uphold, improve, facilitate, act',
      ),
    ].flatMap((act) => [`agree to ${act}`, `agree to further ${act}`, `agree to jointly ${act}`]),
    ...list(
      'decide to continue, decide to strengthen, decide to intensify, decide to step up, decide to remain seized',
    ),
    ...list(
      'promise to, engage to, guarantee to, swear to, offer to, make a commitment, make a pledge, give an undertaking',
    ),
    ...list(
      'give a commitment, give assurances that, join forces to, join forces, make a solemn pledge, renew their vow',
    ),
  ),
  ...reflexive(
    'commitment',
    ['commit', 'recommit', 'pledge', 'bind', 'dedicate', 'rededicate', 'engage', 'devote'],
    'to',
  ),
  announcement(
    'commitment',
    ...list(
      'strive, spare no effort, spare no efforts, do their utmost, do its utmost, do our utmost, make every effort',
    ),
    ...list(
      'work to, work towards, work toward, work for, work with, work closely, work together, endeavour, endeavor',
    ),
    ...list(
      'ensure, take steps, take measures, take all necessary, step up, redouble, intensify, strengthen, enhance',
    ),
    ...list(
      'cooperate, coordinate, uphold, protect, defend, promote, advance, join forces, honour, fulfil, fulfill',
    ),
    ...list(
      'deepen, reinforce, maintain, pursue, stand ready, remain engaged, remain seized, act, seek to, do everything',
    ),
  ),
  ...verb(
    'call',
    ...list('call on, call upon, urge, call for, appeal to, appeal for, invite, encourage, request'),
    ...list('exhort, press, ask, implore, demand, insist on, recommend, beseech, entreat, plead with'),
    ...list('task, mandate, prevail upon, instruct, direct, enjoin, insist that, join the call on'),
    ...list('join the call for, join in calling on, join in calling for, join in urging'),
    ...list(
      'again, once again, once more, strongly, urgently, in particular, also, jointly, further',
    ).flatMap((manner) => [`call ${manner} on`, `call ${manner} upon`, `call ${manner} for`]),
    ...['make', 'issue', 'launch', 'direct', 'send', 'lodge', 'put out'].flatMap((act) =>
      list('a call, an appeal, an urgent appeal, an urgent call, a joint appeal, a joint call, a plea').map(
        (call) => `${act} ${call}`,
      ),
    ),
    'extend an invitation',
    'issue an invitation',
  ),
  ...verb(
    'commendation',
    ...list('commend, applaud, praise, salute, congratulate, laud, pay tribute to, hail'),
    ...list('compliment, acclaim, welcome with appreciation, appreciate, admire, felicitate, highly value'),
    ...list('greatly value, take pride in, rejoice at, rejoice in, rejoice that, pay homage to'),
    ...list('note positively, take positive note of, single out for praise'),
    ...['special', 'particular', 'warm', 'glowing', 'heartfelt', 'high'].map(
      (way) => `pay ${way} tribute to`,
    ),
    ...['recognise', 'recognize', 'acknowledge'].flatMap((verb) =>
      list('leadership, dedication, courage, generosity, sacrifices, bravery, valuable, outstanding').map(
        (merit) => `${verb} the ${merit}`,
      ),
    ),
  ),
  ...verbWith(
    'commendation',
    noting,
    list('appreciation, satisfaction, approval, pleasure, pride, admiration, interest and appreciation'),
  ),
  ...verb(
    'commendation',
    ...list('recognise the efforts, recognize the efforts, acknowledge the efforts'),
    ...list('welcome with satisfaction'),
  ),
  trigger(
    'commendation',
    'active',
    'participle',
    list(
      'encouraged by, heartened by, impressed by, pleased with, pleased by, pleased at, gratified by, proud of, inspired by, appreciative of',
    ),
  ),
  ...verb(
    'condemnation',
    ...list('condemn, denounce, deplore, reject, repudiate, decry, censure, abhor, reprove'),
    ...list('disapprove of, oppose, object to, protest, protest against, rebuke, criticise, criticize'),
    ...list('castigate, excoriate, deprecate, stand against, stand firmly against, speak out against'),
    ...list('join in condemning'),
  ),
  trigger('condemnation', 'active', 'participle', [
    ...feelings('outraged, appalled, horrified, shocked, revolted, indignant', 'by, at, that'),
    ...list('opposed to, united against'),
  ]),
  trigger(
    'condemnation',
    'active',
    'finite',
    list(
      'will not, will never, do not, does not, cannot, shall not, refuse to, refuses to, refused to',
    ).flatMap((never) => ['accept', 'tolerate', 'condone', 'countenance'].map((deed) => `${never} ${deed}`)),
  ),
  trigger(
    'concern',
    'active',
    'participle',
    list(
      'alarmed over, worried over, concerned over, troubled at, alarmed, worried, worried by, troubled, disturbed, concerned about, concerned that, concerned by, concerned at, concerned, worried about, worried that, alarmed by, alarmed at, alarmed that, deeply concerned, gravely concerned, seriously concerned, disturbed by, troubled by',
    ),
  ),
  trigger(
    'concern',
    'active',
    'participle',
    feelings(
      'dismayed, distressed, disappointed, anxious, uneasy, perturbed, preoccupied, apprehensive, fearful, wary',
      'by, at, about, over, that, with, of',
    ),
  ),
  ...verbWith(
    'concern',
    [...noting, 'see', 'learn', 'watch', 'hear'],
    list(
      'concern, concerns, alarm, regret, worry, dismay, disquiet, unease, anxiety, disappointment, growing concern, increasing concern, renewed concern',
    ),
  ),
  ...verb(
    'concern',
    ...list(
      'regret, lament, fear, worry about, worry that, draw attention to their concern, share the concern',
    ),
    ...list('share the concerns'),
  ),
  ...verb(
    'thanks',
    'thank',
    'join in thanking',
    ...['their', 'its', 'our', 'his', 'her', 'my'].map((whose) => `present ${whose} thanks`),
  ),
  ...verbWith('thanks', noting, list('gratitude, thanks, thanks and appreciation')),
  trigger(
    'thanks',
    'active',
    'participle',
    list('grateful to, grateful for, thankful to, thankful for, indebted to, obliged to, much obliged to'),
  ),
  ...verb(
    'plan',
    ...list('plan to, intend to, plan, schedule, agree to meet, agree to reconvene, agree to convene'),
    ...list('agree to hold, decide to meet, decide to convene, decide to hold, agree to organise'),
    ...list('agree to organize, agree to schedule, decide to organise, decide to organize, agree on holding'),
    ...list('agree on convening, aim to, propose to, expect to, look forward to meeting'),
    ...list('look forward to holding, look forward to hosting, look forward to welcoming'),
    ...list('look forward to convening'),
  ),
  trigger(
    'plan',
    'active',
    'participle',
    list(
      'due to, scheduled to, expected to, set to, planning to, expected to hold, expected to meet, are planning, are preparing, are preparing to, is preparing to',
    ),
  ),
  trigger(
    'plan',
    'active',
    'finite',
    list(
      'will meet, will convene, will reconvene, will hold, will next meet, will host, will be held, will take place, is to be held, is scheduled for, will gather, will launch, will publish, will begin, will present, will organise, will organize',
    ),
  ),
  announcement(
    'plan',
    ...list(
      'meet, convene, hold, reconvene, host, gather, publish, begin, start, present, prepare, draft, circulate, submit',
    ),
    ...list(
      'review, report, open, send, dispatch, deploy, visit, complete, finalise, finalize, conduct, carry out, undertake',
    ),
    ...list(
      'develop, consider, examine, discuss, adopt, announce, issue, follow up, return to, produce, release, sign, table',
    ),
    ...list(
      'update, implement, roll out, initiate, explore, study, assess, introduce, share, expand, extend, train, build',
    ),
    ...list(
      'measure, monitor, evaluate, map, collect, compile, translate, test, propose, define, identify, design, elaborate',
    ),
    ...list(
      'organise, organize, hold consultations, travel to, brief, inform, revisit, resume, celebrate, mark, distribute',
    ),
    ...list('equip, install, pilot, negotiate, draw up, set out, take up, look into, focus on, address'),
  ),
  announcement('pledge', ...list('share, extend, announce, release, give')),
  ...verb(
    'express',
    ...list('express, reiterate, reaffirm, renew, voice, affirm, confirm, underscore, underline'),
    ...list('stress, emphasise, emphasize, extend, convey, offer, register, record, declare, restate'),
    ...list('repeat, reassert, raise, share, place on record, put on record, announce, state, send, address'),
    ...list('tender, give, lend, assure, reassure, pledge, promise, vow, echo, signal, indicate'),
    ...list('demonstrate, show, reconfirm, proclaim, profess, owe, manifest, relay, deliver, reserve'),
  ),
  ...verb('commitment', 'pledge', 'promise', 'vow', 'offer to', 'offer'),
  ours('thanks', list('thanks, gratitude, appreciation, special thanks, warm thanks, sincere thanks')),
  ours('commendation', list('congratulations, admiration, tribute')),
];
