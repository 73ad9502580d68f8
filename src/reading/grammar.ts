import type { Language } from '../language/span.ts';
import type { BodyKind, Level, MeetingFormat, SeatRole, StatementKind, UndertakingKind } from './finding.ts';
import type { ThemeSlug } from './themes.ts';

/**
 * A grammar is what the reader knows of one language, as tables only; the machine is the same for all.
 *
 * To write one (`grammars/xx/`), fill a `Grammar`: a lexicon for sentences, a header vocabulary for what stands around the
 * body, a table of themes, and the word order. Phrases are written as people write them: case, accents, vowel
 * marks, the Arabic article and attached particles (و ف ب ل ك) are folded away by the phrasebook, and the longest phrase at
 * a place wins, so a longer row overrides a shorter one ("minister of state" over "minister").
 *
 * How the machine uses a sentence's senses:
 * 1. dates, numbers, amounts, parties, places and lexicon rows are annotated, the longest first;
 * 2. noun phrases are built from them: persons (post + party + name in any order), bodies (head + qualifiers), lists;
 * 3. every `trigger` opens a clause: its subject is the noun phrase beside it (before it in English and French, after it in
 *    Arabic, where a noun phrase directly before it counts too), or, where none stands there, the subject of the clause
 *    before; what follows, up to the next trigger or `boundary`, is its complement;
 * 4. the frame of the trigger says which finding the clause gives (`Frame`).
 */
export interface Grammar {
  readonly language: Language;
  /** Where the subject of a verb stands. */
  readonly wordOrder: 'subject-verb' | 'verb-subject';
  /** Where adjectives and genitives stand: "Water Quality Working Group", "groupe de travail sur la qualité de l'eau". */
  readonly adjectives: 'before' | 'after';
  /** Names and titles are told by capital letters. */
  readonly capitals: boolean;
  /** The pronoun of the first person plural, where verbs have it in themselves: «نحن» for «نشكر». */
  readonly we?: string;
  /** Small words, folded, that stand behind the head of a post and say which it is: « principal », « résidente ». */
  readonly grades?: ReadonlySet<string>;
  readonly lexicon: readonly LexiconRow[];
  readonly header: HeaderVocabulary;
  readonly organisations?: OrganisationTable;
  /** Words for people and institutions that are no parties and may be addressed: farmers, universities, authorities. */
  readonly people: readonly string[];
  /** The shape of plural nouns that tell people by what they do, where no table has them: "-ists", « -trices », «مـ…ـين». */
  readonly peopleShape: RegExp;
  readonly themes: ThemeTable;
}

/** How the name of an organisation that no gazetteer has tells that it is of many states. */
export interface OrganisationTable {
  /** Heads of names of institutions: centre, fund, council. `ofMany`: of many states by themselves (organisation). */
  readonly heads: readonly string[];
  readonly headsOfMany: readonly string[];
  /** African, international, Arab. */
  readonly ofMany: readonly string[];
  /** National, federal, royal: of one state, whatever else stands there. */
  readonly national: readonly string[];
}

/** One sense and every phrase that has it. */
export interface LexiconRow {
  readonly sense: Sense;
  readonly phrases: readonly string[];
  /** The phrases count only with just these accents: French "a" and "à", "salue" and "salué". */
  readonly accents?: true;
}

/**
 * What a trigger states.
 * `hold`: a meeting takes place (subject met, meeting was held). `host`, `co-host`, `chair`, `open`: who did so. `chair`,
 * `co-chair`, `co-lead` also give seats when the complement is a body and no meeting.
 * `welcome`: of a member, a membership; of anything else that is done, a commendation. `admit`: as member. `join`, `leave`: the subject does. `become`: so does it where it becomes a member. `accession`: a noun ("the accession
 * of Kenya", «انضمام كينيا») whose party follows.
 * `establish`, `dissolve`: the body in the complement. `assume`, `hand-over`: a seat's role in the complement, or
 * as the subject ("the chair passes from Norway to Kenya"). `succeed`: the subject takes the seat of the object; a nominal turn names whom
 * one succeeds ("in succession to Norway", «خلفا للنرويج»).
 * `elect`: the object takes the role in the complement. `decide`: what follows ("to establish", "that Kenya would chair") is as
 * good as done.
 * `pledge`: an amount is promised; `disburse`: paid; `goal`: sought.
 * `express`: a light verb, the kind is that of the next `stance` noun ("voiced concern", «أعرب عن دعمه»).
 * `say`: reporting verbs, which open a clause and state nothing themselves. An undertaking's kind is a frame by itself.
 */
export type Frame =
  | UndertakingKind
  | 'hold'
  | 'host'
  | 'co-host'
  | 'chair'
  | 'co-chair'
  | 'co-lead'
  | 'open'
  | 'welcome'
  | 'admit'
  | 'join'
  | 'become'
  | 'leave'
  | 'accession'
  | 'establish'
  | 'dissolve'
  | 'assume'
  | 'succeed'
  | 'elect'
  | 'decide'
  | 'hand-over'
  | 'pledge'
  | 'disburse'
  | 'goal'
  | 'express'
  | 'say';

/**
 * `active`: the subject acts. `passive`: the subject is acted upon and the actor follows a `by` marker. `nominal`: the actor
 * follows directly ("hosted by", "at the invitation of", «باستضافة», «برئاسة»).
 */
export type Voice = 'active' | 'passive' | 'nominal';

/**
 * `finite` forms are verbs wherever they stand. `base` forms are verbs only after their subject or a modal ("we support", "will
 * support"), not as nouns. `gerund` forms count after a comma, "and" or a subject, not after a preposition. `participle`:
 * an adjective or participle of state, its subject before it even where verbs come first («لا يزال التحالف ملتزما»).
 * `compound`: a past participle that is a verb only after an auxiliary ("ont salué", "a été créé") or joined to such a verb.
 */
export type Form = 'finite' | 'base' | 'gerund' | 'participle' | 'compound';

export type Sense =
  /**
   * `future`: the form itself says that it is to come ("présideront"); `conditional`: only where somebody tells of it (« a indiqué
   * que Rome verserait »), else it is supposed. `pronoun`: it has a pronoun for its subject in itself, so
   * that no noun after it is one (`we`: its first word, or the grammar's `we`): «أعربوا», «نشكر», and «أشكر» of who speaks. `same`: who acts in
   * the main clause (`«مؤكدا»`). `object`: the verb asks for a direct object, which the only noun phrase behind it is: «حثت اليابان على».
   * `holds`: its object is a pronoun in itself, for one or for several: «ندعوها»، «يحثهم».
   */
  | {
      readonly is: 'trigger';
      readonly frame: Frame;
      readonly voice: Voice;
      readonly form: Form;
      readonly future?: true;
      readonly conditional?: true;
      readonly pronoun?: 'plural' | 'speaker' | 'we' | 'same';
      readonly object?: true;
      readonly holds?: 'one' | 'several';
    }
  /** Noun of attitude, object of an `express` trigger: support, commitment, concern, gratitude. */
  | { readonly is: 'stance'; readonly kind: UndertakingKind }
  /**
   * Head of a body's name. `bare`: names a body only together with a qualifier («مجموعة», "committee"). `minor`: what it names
   * is a body of the coalition only where it is founded, dissolved or chaired ("mechanism", "secretariat"), and a `facility`
   * only where it is chaired ("unit", "centre"). `construct`: a noun
   * and its genitive, which together have one article at the end («لجنة الخبراء», but «ضمت اللجنة خبراء»).
   */
  | {
      readonly is: 'body';
      readonly kind: BodyKind;
      readonly plural?: true;
      readonly bare?: true;
      readonly minor?: true;
      readonly facility?: true;
      readonly construct?: true;
    }
  /** What becomes of a body, where no trigger says so; `merged`: what follows is what they become; `absorbed`: it was there before. */
  | { readonly is: 'fate'; readonly change: 'established' | 'dissolved' | 'merged' | 'absorbed' }
  /** What follows is only proposed: "the idea of", « proposer ». */
  | { readonly is: 'proposed' }
  /** A body beside this word has just been founded: "a new", "newly created". */
  | { readonly is: 'new' }
  /**
   * Those who act: the coalition itself, its members and meetings, or outsiders whose words bind nobody. `bare`: a noun that
   * is the coalition's only with a qualifier or a capital ("Initiative for Living Rivers").
   */
  | { readonly is: 'actor'; readonly actor: 'coalition' | 'members' | 'outsider'; readonly bare?: true }
  /** A pronoun or noun that points back: he, they, "both officials", «كلا المسؤولين». `speaker`: "I". `plural`: to
   * several, or to a group. `country`: to the state of whoever speaks ("his country", « son gouvernement »). */
  | { readonly is: 'reference'; readonly speaker?: true; readonly plural?: true; readonly country?: true }
  | { readonly is: 'meeting'; readonly level?: Level }
  | { readonly is: 'level'; readonly level: Level }
  | { readonly is: 'format'; readonly format: MeetingFormat }
  /** How long a meeting is: "two-day", «على مدى ثلاثة أيام». */
  | { readonly is: 'duration'; readonly days: number }
  /** A verb of beginning or ending, beside what else it says: the day beside it is the first or the last. */
  | { readonly is: 'phase'; readonly phase: 'begins' | 'ends' }
  /** The meeting or act beside it is not the one reported: previous, next, last year's. */
  | { readonly is: 'other-time' }
  /**
   * Head of an official's post: minister, special envoy, director general. `bare`: one only beside a name ("officer"). `party`:
   * whose it is, where there is but one (Taoiseach). `ofState`: organisations have none (minister).
   */
  | { readonly is: 'post'; readonly bare?: true; readonly party?: string; readonly ofState?: true }
  /** What a minister, ministry or envoy is for: foreign affairs, defence, water. Goes on a post's tail. */
  | { readonly is: 'portfolio' }
  | { readonly is: 'acting' }
  | { readonly is: 'former' }
  | { readonly is: 'honorific' }
  /**
   * `ofEarlier`: of the body spoken of before («رئاستها»). `leads`: of one who leads alone, or with others. `begins`: it is
   * a new one's ("the incoming chair"), `stands`: that of now («الرئاسة الحالية»). `refers`: the seat spoken of before ("this role").
   */
  | {
      readonly is: 'seat';
      readonly role: SeatRole;
      readonly ofEarlier?: true;
      readonly leads?: true;
      readonly begins?: true;
      readonly refers?: true;
      readonly stands?: true;
    }
  /** What becomes of a seat, where no trigger says so. `by`: the actor follows ("headed by"). `back`: its object is said
   * before («غادرتها»). */
  | {
      readonly is: 'tenure';
      readonly act: TenureAct;
      readonly future?: true;
      readonly by?: true;
      readonly back?: true;
    }
  /** What follows goes on as before: "continues to", « continuera de ». */
  | { readonly is: 'continuing' }
  /** Each of those before is one's of those it belongs to: "respectively", «على التوالي». */
  | { readonly is: 'respective' }
  /** What follows was so and is no longer: «كانت». */
  | { readonly is: 'used' }
  /** Makes a wish or a plan of the verb that follows directly: «أن». */
  | { readonly is: 'subjunctive' }
  /** `fresh`: one that has just joined ("new members", «أحدث الأعضاء»). `stated`: with its verb ("sent an observer", « a rang d'observateur »). */
  | {
      readonly is: 'member';
      readonly change: 'joined' | 'observer';
      readonly fresh?: true;
      readonly stated?: true;
    }
  /**
   * How many members there are: `verb` counts them ("unites"), `change` tells of a new number ("brings", "rises"), `number` is the noun
   * («عدد»; `own`: of members by itself, "membership"), `parties` what is counted.
   */
  | { readonly is: 'tally'; readonly part: 'verb' | 'change' | 'number' | 'parties'; readonly own?: true }
  /** All of what follows: the, our, all, « les », «جميع». */
  | { readonly is: 'whole' }
  /**
   * A noun of coming or going: accession, withdrawal. `loose`: of persons and things as well (arrival, departure). `asked`: only where
   * someone says yes to it (membership, candidature).
   */
  | {
      readonly is: 'accession';
      readonly change: 'joined' | 'left';
      readonly loose?: true;
      readonly asked?: true;
    }
  /** A noun that tells of a move decided or, with `asked`, applied for: "the decision of Kenya to join"; `acts`: its verb ("chose to"), "its request". */
  | { readonly is: 'resolve'; readonly asked?: true; readonly acts?: true }
  /** Where one is taken as a member: "into the family", « au sein », «إلى صفوفه». */
  | { readonly is: 'fold' }
  /** From this moment: now, from today, « désormais », «الآن». */
  | { readonly is: 'now' }
  /** The word says whose it is by a pronoun of its own: «انسحابها». */
  | { readonly is: 'owned' }
  /** A point of time that is no date: the end, the year, « fin », «مطلع». */
  | { readonly is: 'moment' }
  /** Tells in reported speech what was done (`past`: had) or is to come (would). */
  | { readonly is: 'reported'; readonly past?: true }
  /** Goes on being: with a negation, what one no longer is. */
  | { readonly is: 'remain' }
  /** Says yes to what is asked. */
  | { readonly is: 'assent' }
  /** A noun that says what a sum is: pledge, contribution, target; `other`: cost, budget, loss. */
  | { readonly is: 'money'; readonly sum: 'pledged' | 'goal' | 'disbursed' | 'other' }
  /**
   * A programme noun: programme, training course. `bare`: names one only with a name of its own ("project", «مشروع»).
   * `told`: only one in quotation marks, or one that is launched, endorsed or paid for ("fund", «حملة»).
   */
  | { readonly is: 'programme'; readonly bare?: true; readonly told?: true }
  | { readonly is: 'marker'; readonly role: Marker }
  /** Whom it goes before acts together with the subject: "with", "alongside". */
  | { readonly is: 'beside' }
  | { readonly is: 'and' }
  /** What one commits oneself to by deciding on it: strengthening, going on («تعزيز», «مواصلة»). */
  | { readonly is: 'act' }
  /** "we": beside what else it is, it stands in no list ("called on Kenya, and we thank …"). */
  | { readonly is: 'pronoun' }
  /** A clause ends here: which, who, while, «الذي», «حيث». */
  | { readonly is: 'boundary' }
  | { readonly is: 'negation' }
  /** What follows is wished or supposed, not done: could, would, if, «قد», «لو». */
  | { readonly is: 'hypothetical' }
  /** What follows is to come: will, shall, «سوف», «ستعقد». */
  | { readonly is: 'future' }
  /** May stand between a subject and its verb: also, has, warmly, «كما», «قد». `copula`: a form of "to be", makes a passive; `auxiliary`: makes
   * a past of a `compound` form, as a copula does too. */
  | { readonly is: 'filler'; readonly copula?: true; readonly auxiliary?: true }
  /** What one is congratulated on and nothing is praised by: "her election", «توليها». */
  | { readonly is: 'installation' }
  /** What is condemned, whose genitive tells who did it: attacks, violations, «اعتداءات». */
  | { readonly is: 'deed' }
  /** A word that means a party by itself: the one whose long name has it ("the Kingdom"), or who issues the text ("the Ministry"). */
  | { readonly is: 'short-name'; readonly of: 'name' | 'issuer' }
  /** A noun that stands for the party beside it: government, people, authorities, delegation. */
  | { readonly is: 'government' }
  /** Before whom one speaks for: "on behalf of", « au nom de », «باسم». */
  | { readonly is: 'principal' }
  /** Somebody stands for the party that comes `next` ("for Belgium: …") or came `previous` ("Belgium was represented by …"). */
  | { readonly is: 'behalf'; readonly of: 'next' | 'previous' }
  /** Tells that the official beside it stands for the party that follows: "represented", « représentait », «مثّل». */
  | { readonly is: 'represents' }
  /** Ties a body to its subject: «المعنية بـ», «الخاصة بـ», "dedicated to"; it may tell the kind («للتركيز على»). */
  | { readonly is: 'qualifier'; readonly kind?: BodyKind }
  /** `possessive`: "its", "son"; what follows is somebody's and no part of a name. */
  | { readonly is: 'determiner'; readonly possessive?: true }
  /** Says that the name of a city follows: «بمدينة». */
  | { readonly is: 'city' }
  /** A common noun that is part of nothing above and ends a name: efforts, forces, results. */
  | { readonly is: 'noun' };

/**
 * `take`: the subject begins to sit ("inherits"); `keep`: it sits ("retains", "serves as"); `give`: it gives the seat up or
 * on; `pass`: the seat goes from one to another; `name`, `renew`: others choose, or choose again; `entrust`: they give the
 * seat to somebody; `succeed`: the subject takes it from the object; `end`: its time is over; `lead`, `preside`, `co-preside`: the subject leads or chairs the body that is the object.
 */
export type TenureAct =
  | 'take'
  | 'keep'
  | 'give'
  | 'pass'
  | 'name'
  | 'renew'
  | 'entrust'
  | 'end'
  | 'lead'
  | 'preside'
  | 'co-preside'
  | 'succeed';

/** What a preposition does to the noun phrase after it. `topic`: "with regard to", «فيما يتعلق بـ». */
export type Marker =
  | 'by'
  | 'in'
  | 'on'
  | 'to'
  | 'of'
  | 'with'
  | 'as'
  | 'for'
  | 'from'
  | 'between'
  | 'about'
  | 'topic';

/** The words around the body: letterhead, title, dateline, disclaimer. */
export interface HeaderVocabulary {
  /** Heads of an issuer's name: ministry, department, embassy, secretariat, office of the spokesperson. */
  readonly institutions: readonly string[];
  /** A part of an institution, which issues in its name: office, directorate, bureau. */
  readonly offices: readonly string[];
  /** Offices that speak to the press: spokesperson, press service. What they issue without a title is a media note. */
  readonly pressOffices: readonly string[];
  readonly kinds: readonly { readonly kind: StatementKind; readonly phrases: readonly string[] }[];
  /** "courtesy translation", "unofficial translation": this text is a translation. */
  readonly translation: readonly string[];
  /** "official text", "authoritative", "authentic", "original": the text in the language named beside it is the official one. */
  readonly official: readonly string[];
  /** What stands before the language that a text was translated from: "from", « de l' », «عن». */
  readonly sources: readonly string[];
  /** What is official or original in such words: text, version, language. Without them "official" and "French" tell of a visit. */
  readonly texts: readonly string[];
  /** Institutions whose name does not tell their party, each with its code: "State Department" US. */
  readonly issuers?: Readonly<Record<string, string>>;
  /** "government of": issues after "issued by", and is no letterhead by itself. */
  readonly governments: readonly string[];
  /** Posts whose holders have a letterhead of their own: "Minister for Biosecurity". */
  readonly principals?: readonly string[];
  /** Institutions that every state has of its own: ministry, presidency. Where none is named, the dateline tells which state. */
  readonly ofState?: readonly string[];
  /** Institutions that states have for the most part, and organisations now and then: department, directorate. */
  readonly national?: readonly string[];
  /** What a mission's name goes on with in the next line: "to the", "auprès de". */
  readonly accreditation: readonly string[];
  /** "issued by", "statement by": the issuer follows. */
  readonly issuedBy: readonly string[];
  /** What a signature begins with: "for the", "pour le". */
  readonly onBehalf: readonly string[];
  /** "on", "regarding": ends an issuer's name in a title. */
  readonly topics: readonly string[];
  /** First words of a line whose date or number is no date of issue: "reference", "last updated". */
  readonly otherDates: readonly string[];
  /** First words of a line whose date is the one of issue, also below a standfirst: "published". */
  readonly ownDates?: readonly string[];
  /** Names of languages, as adjectives and nouns, each with its code. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** Each theme of `../themes.ts`, and the words that tell it. */
export type ThemeTable = Readonly<Partial<Record<ThemeSlug, readonly string[]>>>;
