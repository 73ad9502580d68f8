import { byLanguage } from '../by-language.ts';
import { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';

/**
 * Words of courtesy, rank and degree that stand before a person's name and are no part of it. Posts (minister, ambassador)
 * are not here: they are said of the person and belong to a finding.
 */
const honorifics: Record<Language, string> = {
  en: `
    Mr; Mrs; Ms; Miss; Mx; Messrs; Dr; Doctor; Prof; Professor; Eng; Engineer; Rev; Reverend;
    H.E.; HE; His Excellency; Her Excellency; Their Excellencies; Excellency; Excellencies; H.R.H.; HRH; H.H.; HH; H.M.; HM;
    His Royal Highness; Her Royal Highness; His Highness; Her Highness; His Serene Highness; His Majesty; Her Majesty; Prince; Princess; Amb; Smt; Shri; Dato; Datuk; Tan Sri;
    His Eminence; His Holiness; Sir; Dame; Lord; Lady; Baroness; Baron; Count; Viscount; Sheikh; Shaikh; Sheikha; Haji; Hajj;
    the Hon; Hon; the Honourable; the Honorable; Honourable; Honorable; the Rt Hon; Rt Hon; the Right Honourable;
    General; Gen; Lieutenant General; Lt. Gen; Lt. General; Major General; Maj. Gen; Brigadier General; Brig. Gen; Brigadier;
    Colonel; Col; Captain; Capt; Cdr; Cmdr; Commodore; Cdre; Lt Cdr; Lt Col; Lt. Col; Lieutenant Colonel; Brig; Maj; Gen. Dr; Ato; Sayyid; Bishop; Archbishop; Cardinal; Imam; Ratu; Tun; Dato Seri; Pehin; Nana; Afioga; Alhaji; Dr. the Hon; Major; Admiral; Adm; Vice Admiral; Rear Admiral; Air Marshal; Air Chief Marshal; Field Marshal;
    Senator; Sen; Representative; Rep; Congressman; Congresswoman; Judge; Justice`,
  es: `
    Sr; Sra; Srta; Sres; Sras; señor; señora; señores; señoras; don; doña; D; Dª; Dr; Dra; doctor; doctora; Prof; profesor; profesora;
    Lic; licenciado; licenciada; Ing; ingeniero; ingeniera; Excmo; Excma; Excmo. Sr; Excma. Sra; S.E.; Su Excelencia; Sus Excelencias;
    Su Alteza; Su Alteza Real; S.A.R.; Su Majestad; S.M.; Su Santidad; Su Eminencia; Honorable; príncipe; princesa; jeque; sir; lord;
    general; almirante; vicealmirante; coronel; teniente coronel; comandante; capitán; senador; senadora; juez; jueza`,
  fr: `
    M; MM; Mme; Mmes; Mlle; Monsieur; Messieurs; Madame; Mesdames; Mademoiselle; Dr; Docteur; Pr; Professeur; Professeure;
    Me; Maître; Ing; S.E.; SE; S.E.M.; SEM; S.E.Mme; LL.EE.; Son Excellence; Leurs Excellences; l'Honorable; Honorable;
    Son Altesse le prince; Son Altesse la princesse; Son Altesse Royale le prince; Son Altesse Royale la princesse; le prince; la princesse; le commandant; le capitaine; S.A.R.; SAR; S.A.; S.A.S.; S.M.; Son Altesse; Son Altesse Royale; Son Altesse Sérénissime; Sa Majesté; Sa Sainteté;
    Sa Béatitude; Son Éminence; Cheikh; le cheikh; Sir; Lord; général; le général; général de division; général de brigade;
    général d'armée; général de corps d'armée; amiral; vice-amiral; contre-amiral; colonel; le colonel; capitaine;
    commandant; sénateur; sénatrice`,
  ar: `
    السيد; السيدة; السادة; السيدات; السيدان; الآنسة; الأستاذ; الأستاذة; الدكتور; الدكتورة; د; أ.د; البروفيسور; المهندس; المهندسة;
    م; أ; المستشار; معالي; صاحب المعالي; صاحبة المعالي; أصحاب المعالي; سعادة; صاحب السعادة; صاحبة السعادة; أصحاب السعادة; سيادة;
    فخامة; صاحب الفخامة; دولة الدكتور; دولة السيد; سمو; صاحب السمو; صاحبة السمو; صاحب السمو الملكي; صاحبة السمو الملكي; سمو الشيخ;
    سمو الأمير; الأمير; الأميرة; الشيخ; الشيخة; جلالة; جلالة الملك; صاحب الجلالة; الملك; الحاج; المطران; البطريرك; اللورد; البارونة;
    السير; الفريق; الفريق أول; الفريق أول الركن; الفريق الركن; اللواء; اللواء الركن; العميد; العميد الركن; العقيد; الجنرال; الأدميرال;
    الرائد; النقيب; العماد; العماد أول; العماد الركن; المقدم; المقدم الركن; العقيد الركن; الملازم; اللواء طيار; اللواء بحري; الأميرال; القاضية; الأب; الأنبا; النائبة; المشير; السيناتور; القاضي`,
};

export const honorificsOf = byLanguage(
  (language): Phrasebook<true> =>
    new Phrasebook(honorifics[language].split(';').map((honorific) => [honorific.trim(), true])),
);
