import { classOf, LETTER, MARK } from './characters.ts';
import { fold } from './normalise.ts';

/**
 * The commonest function words of each language, for telling languages apart. Written by hand from frequency lists; a word
 * that several languages share counts for each of them.
 */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in for on with that by is was were are be has have had from at as this which its their will not an or we our they who been between also all',
  fr: "le la les l' d' de du des et en dans pour par sur avec que qui est a ont sont été au aux une un ce cette ces leur leurs se son sa ses nous pas plus ainsi entre",
  es: 'el la los las de del y en para por con que es se un una al su sus lo como más ha han fue fueron entre sobre este esta estos son también hasta desde durante nos sin ante según así',
  pt: 'o a os as de do da dos das e em no na para por com que é um uma ao se seu sua mais foi são não pelo pela entre sobre',
  it: 'il lo la i gli le di del della dei delle e in nel nella per con che è un una al alla si sono da dal non anche ha hanno più',
  de: 'der die das und den dem des in von zu mit für auf ist im ein eine einer sich nicht werden wurde auch als an nach bei sind wir',
  nl: 'de het een van en in op te voor met dat is zijn aan door bij ook als naar om werd worden niet over uit deze',
  tr: 've bir bu ile için da de olarak olan en çok daha gibi kadar sonra tarafından ise ancak arasında',
  id: 'dan yang di untuk dengan pada dari ini dalam adalah oleh tidak akan ke telah atau juga sebagai',
  sw: 'na ya wa kwa katika ni la za cha kuwa hii hiyo kama pia alisema nchi',
  pl: 'i w z na do się że nie o jest dla od oraz po przez przy jak który które są',
  ro: 'și în de la cu pe pentru din a este o un care prin sau mai sunt fi al ale',
  ar: 'في من على إلى عن أن التي الذي مع هذا هذه بين كما وقد قد كل بعد لا ما ذلك إن خلال لم تم أو كان كانت حول ضد',
  fa: 'در از به که این است را با برای آن می شد خود های تا بر یک شده کرد بود و ایران ما نیز',
  ur: 'کے کی میں ہے اور سے کا کو نے پر ہیں یہ اس کہ ایک بھی گیا تھا نہیں لیے وہ',
  ps: 'د په او چې ته کې دی له سره يې وي شي هم دا دې',
};

/** Scripts that tell enough by themselves to name the language that is meant most often. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/** A letter of a script that may be in `scripts`. */
const otherScript = /[^\p{Script=Latin}\p{Script=Arabic}'’]/u;

/** Letters of Persian, Urdu and their neighbours that Arabic does not write. */
const notArabicLetter = /[پچژگکیےہھٹڈڑں]/u;

const sampleLength = 20_000;
const letterOrMark = /[\p{L}\p{M}]/u;

/** The languages of each function word by its key, and the length of the longest key in either script without accents. */
interface Index {
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly longestLatin: number;
  readonly longestArabic: number;
}

let built: Index | undefined;

function indexOfWords(): Index {
  if (built) return built;
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const each of words.split(' ')) {
      const key = keyOf(each);
      languages.set(key, [...(languages.get(key) ?? []), language]);
    }
  }
  const longest = (is: RegExp): number =>
    Math.max(...[...languages.keys()].filter((key) => is.test(key)).map((key) => key.length));
  built = { languages, longestLatin: longest(plainLatin), longestArabic: longest(plainArabic) };
  return built;
}

/** Words that need no closer look: none of their letters is of another script, or Persian or Urdu. */
const plainLatin = /^[a-z]+['’]?$/i;
const plainArabic = /^[\u0621-\u064a]+$/;

/** With the apostrophe of typewriters. */
const straight = (word: string): string => (word.endsWith('’') ? `${word.slice(0, -1)}'` : word);

/** Persian and Urdu letters must stay apart from Arabic ones here, so these are not folded. */
const keyOf = (raw: string): string =>
  notArabicLetter.test(raw)
    ? raw
    : raw.toLowerCase() === raw && /\p{Script=Latin}/u.test(raw)
      ? straight(raw)
      : fold(raw);

/**
 * The language of a text as a BCP 47 primary subtag, `und` where it has no words of any known language. It looks at the first
 * 20,000 characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const votes = new Map<string, number>();
  const byScript = new Map<string, number>();
  const { languages } = indexOfWords();
  const { total, times } = countWords(sample);
  let foreign = 0;
  for (const [raw, { count, plain }] of times) {
    const key =
      plain === 'latin' ? straight(raw.toLowerCase()) : plain ? fold(raw) : keyOf(raw.toLowerCase());
    for (const language of languages.get(key) ?? []) votes.set(language, (votes.get(language) ?? 0) + count);
    if (plain) continue;
    if (notArabicLetter.test(raw)) foreign += count;
    const script = otherScript.test(raw) ? scripts.find(([pattern]) => pattern.test(raw)) : undefined;
    if (script) byScript.set(script[1], (byScript.get(script[1]) ?? 0) + count);
  }
  if (total === 0) return 'und';
  const script = best(byScript);
  if (script && script[1] > total / 2) return script[0];
  // Arabic and its neighbours share words; letters that Arabic lacks decide.
  if (foreign > total / 10) votes.delete('ar');
  else for (const neighbour of ['fa', 'ur', 'ps']) votes.delete(neighbour);
  return best(votes)?.[0] ?? (isMostlyArabic(sample) ? 'ar' : 'und');
}

/** How often a word stands in a text, and whether it is plain: in one script, and without accents. */
interface Counted {
  count: number;
  readonly plain: 'latin' | 'arabic' | null;
}

/**
 * How many words a text has, and how often each stands in it, in the order of their first places. A word ends with an apostrophe
 * where one stands right behind it. Plain words that are longer than any of the index are counted, but not told apart.
 */
function countWords(text: string): { readonly total: number; readonly times: ReadonlyMap<string, Counted> } {
  const { longestLatin, longestArabic } = indexOfWords();
  const times = new Map<string, Counted>();
  let total = 0;
  for (let start = 0; start < text.length; ) {
    let end = start;
    let latin = true;
    let arabic = true;
    for (let length = letterLength(text, end); length > 0; length = letterLength(text, end)) {
      const code = text.charCodeAt(end);
      latin &&= code < 0x80;
      arabic &&= isPlainArabic(code);
      end += length;
    }
    if (end === start) {
      start++;
      continue;
    }
    if (text[end] === "'" || text[end] === '’') end++;
    total++;
    const idle = (latin && end - start > longestLatin) || (arabic && end - start > longestArabic + 1);
    if (!idle) {
      const raw = text.slice(start, end);
      const known = times.get(raw);
      if (known) known.count++;
      else times.set(raw, { count: 1, plain: latin ? 'latin' : arabic ? 'arabic' : null });
    }
    start = end;
  }
  return { total, times };
}

/** A letter that folds to one letter. */
const isPlainArabic = (code: number): boolean =>
  (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);

/** How many code units the letter or mark at an index has, 0 where none stands there. */
function letterLength(text: string, index: number): number {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdfff) {
    const whole = String.fromCodePoint(text.codePointAt(index)!);
    return letterOrMark.test(whole) ? whole.length : 0;
  }
  const kind = classOf(text, index);
  return kind === LETTER || kind === MARK ? 1 : 0;
}

function isMostlyArabic(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 0 && arabic > letters / 2;
}

function best(counts: ReadonlyMap<string, number>): [string, number] | undefined {
  let found: [string, number] | undefined;
  for (const [key, count] of counts) if (!found || count > found[1]) found = [key, count];
  return found;
}
