import type { ComparedLanguage } from './columns.ts';

/**
 * What a text says of itself, of its source and of its end, and not of the coalition. Alternatives are separated by commas.
 * A language of its own has each of these lines, so they are never missing from the other text.
 */
export const remarks: Readonly<Record<ComparedLanguage, string>> = {
  en: `translation, translated, official text, official version, original text, original version, original:, authentic text,
    authentic texts, equally authentic, text shall prevail, text prevails, version shall prevail, version prevails, source:,
    begin text, beginning of text, end of text, end text, end of statement, available in, full text`,
  fr: `traduction, traduit, texte officiel, version officielle, texte original, version originale, original:, original anglais,
    original français, original arabe, fait foi, font foi, faisant foi, fait seul foi, fait seule foi, font également foi,
    faisant également foi, texte prévaut, version prévaut, source:, début du texte, fin du texte, fin de la déclaration, disponible en, texte intégral`,
  ar: `ترجمة, النص الرسمي, نص رسمي, نسخة رسمية, النص الأصلي, نص أصلي, بيان أصلي, نسخة أصلية, الأصل:, هو المعتمد, النص المعتمد, متساوية في الحجية, متساويان في الحجية, متساويين في الحجية, النصان متساويان, الحجية نفسها, نفس الحجية,
    المصدر:, بداية النص, نهاية النص, متاح باللغة, النص الكامل`,
};

/** The languages that a text may call official, by the code that each has. */
export const languageNames: Readonly<Record<ComparedLanguage, string>> = {
  en: 'English, anglais, anglaise, إنجليزي, إنجليزية, انكليزية, إنكليزي',
  fr: 'French, français, française, فرنسي, فرنسية',
  ar: 'Arabic, arabe, عربي, عربية',
};
