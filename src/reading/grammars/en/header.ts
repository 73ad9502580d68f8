import type { HeaderVocabulary } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words of letterheads, titles and disclaimers. */
export const header: HeaderVocabulary = {
  institutions: list(
    "ministry, department of state, department of foreign affairs, state department, department, foreign office, foreign commonwealth and development office, embassy, permanent mission, high commission, consulate general, chancellery, office of the prime minister, prime minister's office, the white house, " +
      'secretariat, permanent secretariat, general secretariat, coalition, alliance, european external action service, council of the european union, presidency, office of the president, federal foreign office, global affairs canada, cabinet office, commission, federal department of foreign affairs, partnership, initiative, network, council of ministers, council, agency, organization, organisation, forum, royal court, royal hashemite court, amiri diwan, general directorate of the presidency, court of the crown prince, cabinet of the prime minister, foreign affairs council, office of the high commissioner, bureau of the presidency, state house, federal police, national police, coast guard',
  ),
  offices: list('directorate, bureau, office, division, general directorate, delegation, mission'),
  pressOffices: list(
    "office of the spokesperson, office of the spokesman, spokesperson's office, press office, press service, press department, media office, information office, directorate of information, media and communication directorate, press and information office, communications directorate, press and communications division, media and communications office, office of press relations, press and information department",
  ),
  kinds: [
    {
      kind: 'joint-statement',
      phrases: list(
        "joint statement, joint media statement, joint press statement, co-chairs' statement, co-chairs statement, statement of the co-chairs, statement by the co-chairs, joint declaration, statement by the ministers, joint co-chairs' statement, joint ministerial statement, co-chairs' summary, joint statement of the co-chairs, co-chairs' joint statement, co-chairs' conclusions, statement of the co-hosts, co-chairs' declaration, joint communication, joint ministerial declaration, summary by the co-chairs, joint communique, joint press communique, joint ministerial communique, joint leaders' statement, joint readout, joint media release, joint news release, joint press release, joint chairs' statement, statement by the co-leads, joint summary, joint outcome statement, joint note, co-chairs' readout, co-chairs' communique, co-chairs' press statement, co-chairs' message, co-chair summary, co-chairs summary, co-chairs' statement of, joint declaration by, trilateral statement, quadrilateral statement",
      ),
    },
    {
      kind: 'communique',
      phrases: list(
        "communique, final communique, communiqué, declaration, ministerial declaration, final declaration, final statement, concluding statement, leaders' declaration, leaders' communique, ministerial communique, ministerial statement, closing communique, chair's communique, political declaration, concluding communique, outcome statement, outcome declaration, ministerial outcome statement, summit declaration, statement of conclusions, conference statement, outcome document, outcomes document, agreed outcomes, outcomes statement, adopted declaration, commitments of the, leaders' statement, ministers' statement, plenary statement, final document, closing statement, closing declaration, final act",
      ),
    },
    {
      kind: 'readout',
      phrases: list(
        "readout, read-out, summary of meeting, readout of, summary record, note on the meeting, chair's summary, summary by the chair, summary of discussions, minutes of, provisional minutes, draft minutes, agreed minutes, approved minutes, summary minutes, meeting summary, summary of the meeting, meeting notes, record of discussions, summary of proceedings, summary of conclusions, record of the meeting, read out, chairperson's summary, chairman's summary, president's summary, chair's conclusions, conclusions of the chair, conclusions by the chair, presidency conclusions, chair's report, summary report, summary note, record of decisions, meeting report, meeting record, meeting outcome summary, note of the meeting, note for the record, record of meeting, report of the meeting, outcome of the meeting, summary of outcomes, aide-memoire, highlights of the meeting, summary of the discussion",
      ),
    },
    {
      kind: 'remarks',
      phrases: list(
        'remarks, speech, opening remarks, address by, statement by the minister, as delivered, closing remarks, as prepared for delivery, keynote, intervention by, welcome address, opening address, check against delivery, speech by, keynote address, toast, closing address, transcript of remarks, speaking notes, welcoming remarks, address of, intervention of, speech of, welcome remarks, remarks as delivered, delivered by, transcript of the speech, statement as delivered, statement as prepared, transcript, written remarks, virtual remarks, video message, video remarks, recorded message, message to the, lecture, address to the, address at the, statement at the, statement to the, intervention at, intervention to, remarks to the, speech at, speech to, inaugural address, press conference, doorstop, doorstep, national statement',
      ),
    },
    {
      kind: 'media-note',
      phrases: list(
        'media note, note to editors, media advisory, note to correspondents, note to the press, press note, information note, press advisory, advisory to the media, background note, notice to the media, notice to media, media alert, press alert, note to media, note to the media, notice to editors, notice to the press, note to journalists, media briefing note, operational note, notice to journalists',
      ),
    },
    {
      kind: 'press-release',
      phrases: list(
        'press release, press releases, news releases, press statement, news release, for the press, media release, press communiqué, media statement, press communique, press notice, news story, for immediate release, press information, press bulletin, news bulletin, news item, press note for immediate release, information for the press, press briefing, news flash, news brief, media information, for release, statement to the media, statement to the press, press item, news update, latest news, media bulletin, press communication, newsroom, official news, pressemitteilung, ministerial press release, press publication, | news, news article, news & media, for immediate publication, press dispatch, for general release',
      ),
    },
  ],
  translation: list(
    'courtesy translation, unofficial translation, this translation, convenience translation, translation for convenience, translation is provided, non-official translation, informal translation, provisional translation, working translation, translated from, translation from, this is a translation, english translation, unofficial english translation, translation of the original, translation only, translation provided, is a translation, translation for information, free translation, machine translation, translated version, in translation, translation made, translated by, translation issued, non-authoritative translation, rough translation, non-binding, not binding, non-binding translation, non-official, courtesy version, for reference only, for courtesy only, courtesy english version, unofficial version, unofficial text',
  ),
  official: list(
    'official, official text, official version, authoritative, authentic, authoritative text, original, original text, original language, equally authentic, prevails, shall prevail, prevail, takes precedence, legally binding, binding, full statement, original statement, definitive, translated from, translation from, sole official, translated from the original, original version, shall be authentic, controlling, controls, governing version, reference version, translation of the original, originally issued, originally published, originally released, first published, first issued, original content, is decisive, decisive, is the reference, text of reference, sole authentic, deemed authentic, original source, has precedence, has legal force, legal force',
  ),
  issuers: {
    'royal hashemite court': 'JO',
    'department of homeland security': 'US',
    'department of the treasury': 'US',
    'the pentagon': 'US',
    'home office': 'GB',
    'the kremlin': 'RU',
    farnesina: 'IT',
    itamaraty: 'BR',
    'palacio de la moncloa': 'ES',
    'state department': 'US',
    'u.s. department of state': 'US',
    'the white house': 'US',
    'foreign commonwealth & development office': 'GB',
    'foreign, commonwealth & development office': 'GB',
    'foreign, commonwealth and development office': 'GB',
    'foreign and commonwealth office': 'GB',
    'global affairs canada': 'CA',
    'federal foreign office': 'DE',
    'federal department of foreign affairs': 'CH',
    'european external action service': 'org:EEAS',
    '10 downing street': 'GB',
    "his majesty's treasury": 'GB',
    'hm treasury': 'GB',
    'ministry of external affairs': 'IN',
    'ministry for europe and foreign affairs': 'FR',
    'department of international relations and cooperation': 'ZA',
    'federal public service foreign affairs': 'BE',
  },
  sources: list('from, from the'),
  texts: list(
    'text, texts, version, versions, language, languages, original, originals, translation, translations, translated, source, document, content',
  ),
  governments: list('government, government of, prime minister of, presidency of'),
  principals: list(
    'minister for, minister of, prime minister, deputy prime minister, secretary of state for, minister of state for, foreign minister, foreign secretary, president of the republic, high representative, attorney-general, chief minister, associate minister of, parliamentary secretary for, cabinet secretary for, governor-general, special envoy for, ambassador for',
  ),
  ofState: list(
    "ministry, presidency, office of the president, prime minister's office, office of the prime minister, state house, foreign office, council of ministers, cabinet office, minister for, minister of, secretary of state for, foreign minister, foreign secretary, state secretariat, attorney-general, council of state, general staff, ministry's, national assembly, treasury, office of the minister, office of the vice president, office of the deputy prime minister, office of the foreign minister",
  ),
  national: list(
    'department, bureau, general directorate, directorate general, authority, national, federal, royal, office of the spokesperson, prime minister',
  ),
  accreditation: list('to the, at the, in the, of the, accredited to'),
  issuedBy: list(
    'issued by, released by, published by, statement by, statement of, statement from, statement issued by, released on behalf of, issued on behalf of, communique of, communique by, declaration by, press release by, press release from',
  ),
  onBehalf: list('for, for the, on behalf of, on behalf of the, by, from, from the, source'),
  topics: list('on, regarding, concerning, about, following, at the, welcoming'),
  otherDates: list(
    'reference, ref, ref., ref no, our ref, your ref, no., last updated, updated, last modified, printed, last updated on, updated on, last reviewed, last revised, printed on, retrieved, accessed, date of meeting, meeting date, date of the meeting, date and time, when, time, held on, delivered on, delivered, embargo, embargoed until, under embargo until, not for release before, deadline',
  ),
  ownDates: list(
    'published, published on, posted, posted on, issued, issued on, date, date of issue, release date, date of release, released, released on, first published, document date, publication date',
  ),
  languages: {
    en: list('english'),
    fr: list('french'),
    ar: list('arabic'),
    es: list('spanish, castilian'),
    pt: list('portuguese'),
    de: list('german'),
    it: list('italian'),
    ru: list('russian'),
    zh: list('chinese, mandarin'),
    nl: list('dutch'),
    tr: list('turkish'),
    fa: list('persian, farsi'),
    sw: list('swahili'),
    ja: list('japanese'),
    pl: list('polish'),
    uk: list('ukrainian'),
    el: list('greek'),
    ko: list('korean'),
    sv: list('swedish'),
    no: list('norwegian'),
    da: list('danish'),
    fi: list('finnish'),
    hu: list('hungarian'),
    cs: list('czech'),
    ro: list('romanian'),
    he: list('hebrew'),
    ur: list('urdu'),
    hi: list('hindi'),
    id: list('indonesian'),
    et: list('estonian'),
    lv: list('latvian'),
    lt: list('lithuanian'),
    vi: list('vietnamese'),
  },
};
