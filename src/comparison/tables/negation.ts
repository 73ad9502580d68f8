import type { ComparedLanguage } from './columns.ts';

/** How a language says no. Lists are separated by commas; the longest phrase wins, so a row of `not` overrides one of `strong`. */
interface Negation {
  /** Words that turn a sentence round. */
  readonly strong: string;
  /** Words that may answer to one in another language, but are common without: un-, without, fail, refuse. */
  readonly weak: string;
  /** Turns that look like a negation and are none: "not only", «لا يزال» (still), "ne … que". */
  readonly none: string;
  /** Words that take a negation back, anywhere after it: «لا … إلا» is "only". */
  readonly exception: string;
}

export const negations: Readonly<Record<ComparedLanguage, Negation>> = {
  en: {
    strong: `not, n't, no, never, neither, nor, cannot, can't, don't, doesn't, didn't, won't, isn't, aren't, wasn't, weren't,
      shouldn't, wouldn't, couldn't, hasn't, haven't, hadn't, none, nobody, nothing, nowhere`,
    weak: `without, symptomless, yet to, have yet, has yet, had yet, unable, fail, fails, failed, failing, failure, refuse, refuses, refused, refusal, reject,
      rejects, rejected, deny, denies, denied, denying, denial, lack, lacks, lacked, lacking, absence, absent,
      unless, hardly, rarely, barely, unlikely, impossible, unknown, few, little, away from, barred, disproportionate, substandard, atypical, unofficial, unacceptable, unavailable,
      unclear, unjustified, unlawful, illegal, illegitimate, inadmissible, insufficient, incomplete,
      inconclusive, incapable, invalid, ineffective, irresponsible, avoid, avoids, avoided, prohibit,
      prohibited, prohibits, exclude, excluded, excluding, except, oppose, opposed, opposes, non, uncertain,
      unnecessary, unprecedented, untreated, unpublished, undetected, asymptomatic, neglect, rule out,
      ruled out, in vain, far from, other than, regardless, lest`,
    none: `not only, not just, not least, no doubt, no less than, no fewer than, not merely, no later than, no longer, nothing less than,
      no matter, no sooner, whether or not, or not, no more than, not later than, not more than, not less than, nonetheless`,
    exception: `but for, other than`,
  },
  fr: {
    strong: `pas, jamais, aucun, aucune, ni, rien, nul, nulle, nullement, guère`,
    weak: `ne, n', sans, non, incapable, échouer, échoue, échoué, échec, refuser, refuse, refusé, refus, rejeter, rejette,
      rejeté, rejet, nier, nie, nié, déni, manquer, absence, absent, faute, à moins, rarement, impossible,
      impossibles, inconnu, inconnue, inconnus, inconnues, ignorer, ignore, ignorent, ignorait, peu, très faible, inexistant, inexistante,
      interdiction, disproportionné, disproportionnée, loin, officieux, officieuse, inacceptable, indisponible, illégal, illégale, illicite,
      irrecevable, insuffisant, insuffisante, incomplet, empêcher, empêche, empêché, éviter, évite, évité,
      interdire, interdit, interdite, exclure, exclu, exclue, excepté, hormis, opposer, oppose, opposé,
      incertain, inutile, dépourvu, dépourvue, asymptomatique, asymptomatiques, inefficace, invalide`,
    none: `non seulement, pas seulement, pas moins, sans doute, pas plus tard que, ni plus ni moins, rien de moins, non gouvernementale, non gouvernementales,
      non gouvernemental, non gouvernementaux, n'est autre que, pas uniquement, ou non, ou pas, n'est-ce pas, non-prolifération, non-ingérence`,
    exception: `si ce n'est, sinon`,
  },
  ar: {
    strong: `لا, لم, لن, ليس, ليست, ليسوا, لسنا, لست, ولا, ليسا, ليستا, كلا لا`,
    weak: `دون, تعذر, يتعذر, عجز, عجزت, يعجز, بدون, غير, عدم, بلا, انعدام, نفى, نفت, ينفي, تنفي, نفي, رفض, رفضت, يرفض, ترفض, رفضهم, رفضها, رفضه,
      رفضوا, فشل, فشلت, يفشل, إخفاق, أخفق, أخفقت, امتنع, امتنعت, امتناع, تحظر, يحظر, محظور, تجنب, يتجنب,
      تفادي, لتجنب, غياب, افتقار, يفتقر, تفتقر, استحالة, مستحيل, قلما, نادرا, باستثناء, سوى, عدا, استبعاد,
      استبعد, استبعدت, يستبعد, عارض, عارضت, يعارض, بدلا, مجهول, خال, خالية, خالي, توقف, يخلو, تخلو, لولا, كف,
      الكف, أبدا, غموض, غامض, غامضة, حظر, منع, يمنع, تمنع, قليل, قليلة`,
    none: `لا يزال, لا تزال, لا يزالون, لا زال, لا زالت, لا زالوا, لا تزالان, لم يزل, لم تزل, ما زال, ما زالت, ما زالوا, لا سيما, ولا سيما, لا بد, لا بد من, لا شك, لا يقل عن, لا تقل عن, لا يقل, لا تقل, ليس فقط, لا فقط, لا بأس, ألا وهو, ألا وهي, لا غنى, لا غنى عنه, لا غنى عنها,
      لا يقتصر, لا تقتصر, لا مجرد, لا يتجاوز, لا تتجاوز, لا يتجزأ, لا تتجزأ, لا حصر, لا تنفك, لا ينفك, لا محالة, لا مركزية, لا يستهان, لم يعد, لم تعد, لا تألو, لن تألو, لا يألو`,
    exception: `إلا, سوى`,
  },
};
