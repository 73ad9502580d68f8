import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/span.ts';
import { type Reading, read } from '../index.ts';

const prose: Record<Language, string> = {
  en: 'The ministers of Kenya and Norway met to review the work of the coalition on the safety of small dams.',
  es: 'Los ministros de Kenia y Noruega se reunieron para examinar la labor de la coalición sobre las presas pequeñas.',
  fr: 'Les ministres du Kenya et de la Norvège se sont réunis pour examiner les travaux sur les petits barrages.',
  ar: 'اجتمع وزراء كينيا والنرويج لاستعراض أعمال التحالف المعني بسلامة السدود الصغيرة في المنطقة وتبادل الخبرات.',
};

const reading = (language: Language, head: string, foot = ''): Reading =>
  read(`${head}\n\n${prose[language]}\n\n${foot}`);

type IssuerCase = [
  from: string,
  language: Language,
  head: string,
  foot: string,
  name: string,
  party: unknown,
];

describe('The issuer', () => {
  const issuers: IssuerCase[] = [
    [
      'an embassy, for the state that sends it',
      'en',
      'Embassy of Japan in Zambia',
      '',
      'Embassy of Japan in Zambia',
      'JP',
    ],
    ['an embassy, in French', 'fr', 'Ambassade du Japon en Zambie', '', 'Ambassade du Japon en Zambie', 'JP'],
    ['an embassy, in Arabic', 'ar', 'سفارة اليابان لدى الأردن', '', 'سفارة اليابان لدى الأردن', 'JP'],
    [
      'a mission whose name goes on in the next line',
      'en',
      'PERMANENT MISSION OF CHILE\nTO THE UNITED NATIONS',
      '',
      'PERMANENT MISSION OF CHILE TO THE UNITED NATIONS',
      'CL',
    ],
    [
      'a ministry below its state',
      'fr',
      'ROYAUME DE BELGIQUE\nMINISTÈRE DE L’EAU',
      '',
      'MINISTÈRE DE L’EAU',
      'BE',
    ],
    [
      'a ministry above its state',
      'en',
      'Ministry of Foreign Affairs\nRepublic of Latvia',
      '',
      'Ministry of Foreign Affairs',
      'LV',
    ],
    [
      'a department beside its government',
      'en',
      'Department of Water\nAustralian Government',
      '',
      'Department of Water',
      'AU',
    ],
    [
      'an organisation above its secretariat',
      'en',
      'League of Arab States\nGeneral Secretariat',
      '',
      'League of Arab States',
      'org:LAS',
    ],
    [
      'an organ below its organisation',
      'fr',
      'Nations Unies\nCommission économique pour l’Afrique',
      '',
      'Commission économique pour l’Afrique',
      'org:UNECA',
    ],
    [
      'the commission of the organisation above it',
      'fr',
      'COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE L’AFRIQUE DE L’OUEST\nCOMMISSION DE LA CEDEAO',
      '',
      'COMMISSION DE LA CEDEAO',
      'org:ECOWAS',
    ],
    [
      'in a signature above its state',
      'en',
      'Small dams',
      'Ministry of Water Resources\nFederal Democratic Republic of Ethiopia',
      'Ministry of Water Resources',
      'ET',
    ],
    [
      'a ministry that serves an organisation of many states',
      'fr',
      'ROYAUME DE BELGIQUE\nMinistère de l’Eau et de la Francophonie',
      '',
      'Ministère de l’Eau et de la Francophonie',
      'BE',
    ],
    ['a house known by its address', 'en', '10 Downing Street', '', '10 Downing Street', 'GB'],
    ['behind "From:"', 'en', 'News release\nFrom: Global Affairs Canada', '', 'Global Affairs Canada', 'CA'],
    [
      'in a title that begins with it',
      'en',
      'Ministry of Water of Fiji welcomes a new member',
      '',
      'Ministry of Water of Fiji',
      'FJ',
    ],
    [
      'in a title, behind a spokesperson',
      'en',
      'Statement by the Spokesperson of the Ministry of Water of Norway on dams',
      '',
      'Ministry of Water of Norway',
      'NO',
    ],
    ['in an Arabic title', 'ar', 'بيان صادر عن وزارة الخارجية القطرية', '', 'وزارة الخارجية القطرية', 'QA'],
    [
      'in words of issue at the end',
      'fr',
      'Petits barrages',
      'Publié par le ministère de l’Eau du Togo',
      'ministère de l’Eau du Togo',
      'TG',
    ],
    [
      'in Arabic words of issue at the end',
      'ar',
      'السدود الصغيرة',
      'صادر عن وزارة المياه في كينيا',
      'وزارة المياه في كينيا',
      'KE',
    ],
    [
      'a government in words of issue',
      'en',
      'Small dams',
      'This statement was issued by the Government of Kenya on 2 May 2021.',
      'Government of Kenya',
      'KE',
    ],
    [
      'in words of issue, with the capital words before the institution',
      'en',
      'Small dams',
      'Issued by the Royal Norwegian Ministry of Water',
      'Royal Norwegian Ministry of Water',
      'NO',
    ],
    [
      'a ministry below its government',
      'en',
      'GOVERNMENT OF THE REPUBLIC OF ZAMBIA\nMinistry of Water',
      '',
      'Ministry of Water',
      'ZM',
    ],
    [
      'a ministry of the state from whose capital it writes',
      'fr',
      'Ministère de l’Eau\n\nTunis, le 2 mai 2021',
      '',
      'Ministère de l’Eau',
      'TN',
    ],
    [
      'a department that names its state nowhere',
      'en',
      'Department of Water and Sanitation',
      '',
      'Department of Water and Sanitation',
      null,
    ],
    [
      'a department whose address is of its state',
      'en',
      'Department of Water and Sanitation',
      'For media enquiries: ada@water.gov.za',
      'Department of Water and Sanitation',
      'ZA',
    ],
    [
      'a ministry whose title begins with its state',
      'en',
      'Ministry of Transport\n\nFinland to chair the Safe Harbours Network',
      '',
      'Ministry of Transport',
      'FI',
    ],
    [
      'a title that begins with several states, as of none',
      'en',
      'Ministry of Transport\n\nFinland and Norway to chair the Safe Harbours Network',
      '',
      'Ministry of Transport',
      null,
    ],
    [
      'a letterhead above a domain let to anybody, as of none',
      'en',
      'Ministry of Transport',
      'https://safedams.io/news',
      'Ministry of Transport',
      null,
    ],
    [
      'an office of the state in whose capital it sits',
      'en',
      'Office of the Prime Minister\nCastille, Valletta',
      '',
      'Office of the Prime Minister',
      'MT',
    ],
    [
      'a national body in an Arabic letterhead',
      'ar',
      'الهيئة العامة للمياه\nمسقط، في 3 مارس 2022',
      '',
      'الهيئة العامة للمياه',
      'OM',
    ],
    [
      'an institution beside the label of the text',
      'en',
      'European Commission – Press release',
      '',
      'European Commission',
      'org:EC',
    ],
    [
      'a secretariat, which is of no state',
      'en',
      'Secretariat of the Safe Dams Compact\n\nLisbon, 2 May 2021',
      '',
      'Secretariat of the Safe Dams Compact',
      null,
    ],
    [
      'a ministry whose name is known',
      'fr',
      'MINISTÈRE DE L’EUROPE ET DES AFFAIRES ÉTRANGÈRES',
      '',
      'MINISTÈRE DE L’EUROPE ET DES AFFAIRES ÉTRANGÈRES',
      'FR',
    ],
    [
      'a ministry whose name is known, in Arabic',
      'ar',
      'وزارة أوروبا والشؤون الخارجية',
      '',
      'وزارة أوروبا والشؤون الخارجية',
      'FR',
    ],
    [
      'in a signature',
      'ar',
      'السدود الصغيرة',
      'عن وزارة المياه الموريتانية\nالأمين العام',
      'وزارة المياه الموريتانية',
      'MR',
    ],
  ];
  it.each(issuers)('is read from %s', (_case, language, head, foot, name, party) => {
    expect(reading(language, head, foot).issuer).toEqual({ name, party });
  });

  it.each<[string, Language, string, string]>([
    [
      'the coalition below the title of a joint statement',
      'en',
      'Co-Chairs’ Statement\nForum for Safe Dams',
      '',
    ],
    ['a minister who speaks', 'en', 'Remarks by Foreign Minister Anna Berg of Norway', ''],
    ['where a summit was held', 'en', 'Leaders’ Declaration\n\nBridgetown, Barbados', ''],
    ['a minister who speaks, in Arabic', 'ar', 'كلمة وزير المياه في افتتاح المؤتمر', ''],
    [
      'one of two that sign',
      'en',
      'Small dams',
      'For the Ministry of Water of Kenya\n\nFor the Ministry of Water of Norway',
    ],
  ])('is not %s', (_case, language, head, foot) => {
    expect(reading(language, head, foot).issuer).toBeNull();
  });
});

describe('The date of issue', () => {
  it.each<[string, Language, string, string]>([
    ['behind its label, not the reference number', 'ar', 'الرقم: 12/5/2021\nالتاريخ: 2 أيار 2021', ''],
    ['beside a reference number', 'en', 'No. 14 of 2 May 2021', ''],
    ['not the day of the last update', 'en', 'Last updated: 9 June 2022\nPublished 2 May 2021', ''],
    ['with the Hijri twin', 'ar', '20 رمضان 1442هـ الموافق 2 مايو 2021م', ''],
    ['in a signature', 'fr', 'Petits barrages', 'Fait à Lomé, le 2 mai 2021'],
    [
      'below a title as long as a paragraph',
      'fr',
      `Allocution de la ministre de l’Eau à la séance d’ouverture ${'de la réunion des points focaux '.repeat(4)}\n\nLomé, le 2 mai 2021`,
      '',
    ],
  ])('is read %s', (_case, language, head, foot) => {
    expect(reading(language, head, foot).issuedOn).toBe('2021-05-02');
  });
});

describe('The kind', () => {
  it.each<[string, Language, string, Reading['kind']]>([
    [
      'a joint statement under a press label',
      'en',
      'Press release\nJoint Statement on Small Dams',
      'joint-statement',
    ],
    ['the co-chairs’ words', 'fr', 'Communiqué des coprésidents', 'joint-statement'],
    ['a summary by the chair', 'en', "Chair's Summary", 'readout'],
    ['a notice to the media', 'en', 'Notice to the Media', 'media-note'],
    ['a minute of decisions', 'fr', 'Relevé de décisions', 'readout'],
    ['a final declaration', 'ar', 'إعلان ختامي', 'communique'],
    ['a summary of the co-chairs', 'ar', 'ملخص الرئيسين المشاركين', 'joint-statement'],
    ['a speech', 'ar', 'كلمة معالي وزير المياه', 'remarks'],
    ['a communiqué of two states', 'fr', 'Communiqué conjoint', 'joint-statement'],
    ['a communiqué of two states', 'ar', 'بلاغ مشترك', 'joint-statement'],
    ['the outcome of a conference', 'en', 'Outcome Statement', 'communique'],
    ['conclusions of the chair', 'en', 'Conclusions of the Chair', 'readout'],
    ['words to the press, as spoken', 'en', 'Transcript', 'remarks'],
    ['a note to correspondents', 'ar', 'مذكرة للمراسلين', 'media-note'],
    [
      'a release under a note that it is a translation',
      'en',
      'This is a provisional translation provided for the convenience of the readers of this page.\n\nPress Release',
      'press-release',
    ],
    ['advice to the media', 'fr', 'Avis aux médias', 'media-note'],
    [
      'a spokesperson’s statement to the press',
      'ar',
      'تصريح صحفي للمتحدث الرسمي باسم وزارة الخارجية العمانية',
      'press-release',
    ],
  ])('is told for %s', (_case, language, head, kind) => {
    expect(reading(language, head).kind).toBe(kind);
  });
});

describe('The standing', () => {
  const link = 'https://w.example/official';
  it.each<[Language, string, string, string | null, string | null]>([
    ['en', 'This is not the official version: the Swahili original prevails.', 'translation', 'sw', null],
    [
      'en',
      'In case of any inconsistency between the versions, the Arabic version takes precedence.',
      'translation',
      'ar',
      null,
    ],
    ['en', 'Done in English and French, both texts being equally authentic.', 'official', 'en', null],
    ['en', `The English text is the original. A French version: ${link}`, 'official', 'en', null],
    ['en', 'On an official visit, the French minister thanked Kenya for its work.', 'unknown', null, null],
    ['fr', `Seule la version anglaise fait foi : ${link}`, 'translation', 'en', link],
    ['fr', 'Ce texte a été traduit de l’arabe à titre purement indicatif.', 'translation', 'ar', null],
    ['fr', 'Lors de sa visite officielle, la ministre allemande a remercié le Togo.', 'unknown', null, null],
    ['es', `Solo el texto en inglés hace fe: ${link}`, 'translation', 'en', link],
    ['es', 'Traducción de cortesía del francés', 'translation', 'fr', null],
    ['es', 'Hecho en español y francés, siendo ambos textos igualmente auténticos.', 'official', 'es', null],
    ['es', 'En su visita oficial, la ministra francesa agradeció a Kenia su labor.', 'unknown', null, null],
    ['ar', `النص الإنجليزي هو النص الرسمي: ${link}`, 'translation', 'en', link],
    ['ar', 'في حال وجود أي اختلاف بين النسختين تُعتمد النسخة البرتغالية.', 'translation', 'pt', null],
    [
      'en',
      'This is a non-binding English translation; the German version prevails.',
      'translation',
      'de',
      null,
    ],
    ['en', 'This notice was originally issued as a text in Greek.', 'translation', 'el', null],
    ['en', `View original content: ${link}`, 'unknown', null, link],
    ['en', 'The seminar originally issued by Norway drew Polish visitors.', 'unknown', null, null],
    ['fr', `Voir le contenu d’origine : ${link}`, 'unknown', null, link],
    ['fr', `Le texte d’origine, en arabe, est disponible ici : ${link}`, 'translation', 'ar', link],
    ['fr', 'Document initialement publié en anglais.', 'translation', 'en', null],
    ['fr', 'Seul le texte coréen engage le ministère.', 'translation', 'ko', null],
    ['fr', 'Le Togo engage la réforme des ports suédois.', 'unknown', null, null],
    ['ar', 'هذه الترجمة للعلم فقط، والنص الفرنسي هو المعوَّل عليه دون سواه.', 'translation', 'fr', null],
    ['ar', 'ترجمة مجاملة عن الإنجليزية', 'translation', 'en', null],
    ['ar', 'ترجمة غير رسمية من الألمانية', 'translation', 'de', null],
    ['fr', 'Traduction non officielle de l’anglais', 'translation', 'en', null],
    ['ar', 'في حالة التعارض يُرجَّح النص البرتغالي.', 'translation', 'pt', null],
    ['ar', 'اللغة الأصلية: الفرنسية', 'translation', 'fr', null],
    ['ar', 'حُرر بمدينة تونس باللغتين العربية والفرنسية، ويُعتد بالنص العربي.', 'official', 'ar', null],
    ['ar', 'وخلال زيارته الرسمية، شكر الوزير الفرنسي كينيا على عملها.', 'unknown', null, null],
  ])('is read (%s): %s', (language, words, role, officialLanguage, officialUrl) => {
    expect(reading(language, 'Oslo 2021', words).standing).toEqual({ role, officialLanguage, officialUrl });
  });
});
