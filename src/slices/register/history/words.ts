import { fold, oneLine } from '../../../language/normalise.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type Locale,
  localeFor,
} from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Choice } from '../fact.ts';

/**
 * Words that people write in their tables for what the register keeps by a code, besides the code itself and the word that the
 * pages show for it: English, French, Arabic.
 */
const written: Partial<Record<Choice | 'yes' | 'no', string>> = {
  joined: 'join, accession, acceded, admitted, a adhéré, adhésion, adhère, admis, انضم, انضمت',
  observer: 'became observer, observateur, observatrice, مراقبة',
  suspended: 'suspension, suspendu, suspendue, علقت عضويته, معلق',
  left: 'leave, withdrew, withdrawal, stepped down, ended, a quitté, parti, retrait, départ, انسحب, انسحبت, انسحاب, ترك, تركت',
  established:
    'founded, created, set up, créé, créée, fondé, fondée, création, أنشئ, أنشئت, تأسس, تأسست, تأسيس',
  mentioned: 'named, seen, cité, citée, nommé, مذكور, ذكرت',
  renamed: 'new name, renommé, renommée, سميت, أعيدت تسميتها',
  merged: 'fusionné, fusionnée, fusion, دمجت',
  dissolved: 'closed, abolished, dissous, dissoute, dissolution, حلت, حل',
  assumed:
    'took, took over, took office, appointed, a pris ses fonctions, prise de fonctions, nommé, تولى, تولت',
  held: 'has, holds, in office, occupe, en fonction, en poste, يشغل, تشغل',
  chair: 'chairman, chairperson, president, présidence, président, présidente, رئاسة, رئيس',
  'co-chair': 'co-chairman, co-president, coprésidence, coprésident, coprésidente, رئاسة مشتركة, رئيس مشارك',
  'co-lead': 'co-leader, codirection, corapporteur, قيادة مشتركة, قائد مشارك',
  member: 'membre, عضوية',
  plenary: 'plenary session, plénière, assemblée plénière, الجلسة العامة',
  'small-group': 'groupe restreint, مجموعة مصغرة',
  'working-group': 'groupe de travail, فريق العمل, مجموعة عمل',
  'focus-group': 'groupe thématique, groupe de réflexion, مجموعة التركيز',
  other: 'autre, أخرى, آخر',
  leaders: 'heads of state, summit, sommet, chefs d’état, القمة, قمة',
  ministers: 'ministerial, ministre, ministériel, ministérielle, وزاري, وزراء',
  'senior-officials': 'officials, directors, hauts fonctionnaires, directeurs, مسؤولون كبار',
  experts: 'technical, technique, خبراء, فني',
  'in-person': 'physical, en présentiel, présentiel, حضوريا',
  virtual: 'online, en ligne, à distance, visioconférence, عن بعد, افتراضيا',
  hybrid: 'mixed, hybride, mixte, مختلط',
  yes: 'y, true, 1, x, oui, o, vrai, نعم, صحيح',
  no: 'n, false, 0, non, faux, لا, خطأ',
};

const key = (word: string): string => oneLine(fold(word).replaceAll(/[-‐‑_]/g, ' '));

/** Everything by which a code is known. */
function namesOf(code: Choice | 'yes' | 'no'): string[] {
  const more = (written[code] ?? '').split(',');
  if (code === 'yes' || code === 'no') return [code, ...more];
  return [code, ...interfaceLanguages.map((language) => localeFor(language).t(`choice.${code}`)), ...more];
}

/** The one of these codes that a word stands for, in whatever of the three languages, or undefined. */
export const codeOf = <Code extends Choice | 'yes' | 'no'>(
  word: string,
  codes: readonly Code[],
): Code | undefined => codes.find((code) => wordsOf(code).has(key(word)));

/** The words for codes that a reader of a language is told to write. */
export const listWords = (codes: readonly (Choice | 'yes' | 'no')[], language: InterfaceLanguage): string =>
  codes
    .map((code) => (code === 'yes' || code === 'no' ? code : localeFor(language).t(`choice.${code}`)))
    .join(', ');

/** The refusals whose values are cells, in which codes may stand. */
const ofCells: ReadonlySet<string> = new Set([
  'history.problem.kind',
  'history.problem.differs',
  'history.note.more',
]);

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'string' && value !== 'yes' && value !== 'no' && Object.hasOwn(written, value);

/** A refusal with the reader's words in place of the codes of cells. */
export function withWords(refusal: Refusal, { t }: Locale): Refusal {
  if (!ofCells.has(refusal.key)) return refusal;
  const values = Object.entries(refusal.values).map(([name, value]) => [
    name,
    isChoice(value) ? t(`choice.${value}`) : value,
  ]);
  return new Refusal(refusal.key, Object.fromEntries(values), { status: refusal.status });
}

const looked = new Map<string, ReadonlySet<string>>();

function wordsOf(code: Choice | 'yes' | 'no'): ReadonlySet<string> {
  const words = looked.get(code) ?? new Set(namesOf(code).map(key));
  looked.set(code, words);
  return words;
}
