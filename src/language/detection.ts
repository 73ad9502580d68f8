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

let index: Map<string, string[]> | undefined;

function languagesOfWord(): Map<string, string[]> {
  if (index) return index;
  index = new Map();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const each of words.split(' ')) {
      const key = keyOf(each);
      index.set(key, [...(index.get(key) ?? []), language]);
    }
  }
  return index;
}

/** Words that need no closer look: none of their letters is of another script, or Persian or Urdu. */
const plainLatin = /^[a-z]+['’]?$/i;
const plainArabic = /^[\u0621-\u064a]+$/;

/** Persian and Urdu letters must stay apart from Arabic ones here, so these are not folded. */
const keyOf = (raw: string): string =>
  notArabicLetter.test(raw)
    ? raw
    : raw.toLowerCase() === raw && /\p{Script=Latin}/u.test(raw)
      ? raw.replace('’', "'")
      : fold(raw);

/**
 * The language of a text as a BCP 47 primary subtag, `und` where it has no words of any known language. It looks at the first
 * 20,000 characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const votes = new Map<string, number>();
  const byScript = new Map<string, number>();
  let total = 0;
  let foreign = 0;
  for (const [raw, count] of timesOfWords(sample)) {
    total += count;
    const latin = plainLatin.test(raw);
    const plain = latin || plainArabic.test(raw);
    const key = latin ? raw.toLowerCase().replace('’', "'") : plain ? fold(raw) : keyOf(raw.toLowerCase());
    for (const language of languagesOfWord().get(key) ?? [])
      votes.set(language, (votes.get(language) ?? 0) + count);
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

/** How often each word stands in a text, with an apostrophe right behind it, in the order of their first places. */
function timesOfWords(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (let index = 0; index < text.length; ) {
    let end = endOfWord(text, index);
    if (end === index) {
      index++;
      continue;
    }
    if (text[end] === "'" || text[end] === '’') end++;
    const raw = text.slice(index, end);
    times.set(raw, (times.get(raw) ?? 0) + 1);
    index = end;
  }
  return times;
}

/** The end of the letters and marks from an index on. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const half = code >= 0xd800 && code <= 0xdfff;
    if (half) {
      const whole = String.fromCodePoint(text.codePointAt(end)!);
      if (!letterOrMark.test(whole)) break;
      end += whole.length;
    } else {
      const kind = classOf(text, end);
      if (kind !== LETTER && kind !== MARK) break;
      end++;
    }
  }
  return end;
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
