import { fold, oneLine } from '../../../language/normalise.ts';
import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';

/** The columns of the files, each by the heading with which it is exported, with what else people call it: English, French, Arabic. */
const headings = {
  party: [
    'member, state, country, organisation, organization, code',
    'partie, membre, pays, état, organisation',
    'الطرف, العضو, الدولة, البلد, المنظمة',
  ],
  body: ['name, group, body name', 'organe, nom, groupe, instance', 'الهيئة, الاسم, المجموعة, الفريق'],
  kind: ['type, body kind', 'genre, nature', 'النوع'],
  change: [
    'event, what happened, action',
    'changement, événement, ce qui s’est passé',
    'التغيير, الحدث, ما حدث',
  ],
  date: ['on, when, day', 'le, quand, jour', 'التاريخ, في, اليوم'],
  ordinal: [
    'number, no, accession number, ordinal number',
    'rang, numéro, n°, ordinal',
    'الترتيب, الرقم, رقم العضو',
  ],
  source: ['reference, where it says so, evidence', 'référence, provenance', 'المصدر, المرجع'],
  renamed_to: ['new name', 'nouveau nom, renommé en', 'الاسم الجديد'],
  parent: ['part of, parent body', 'fait partie de, organe parent', 'جزء من, الهيئة الأم'],
  merged_into: ['into', 'fusionné dans, fusionné avec', 'دمجت في, دُمجت في'],
  mandate: ['terms of reference, mandated by', 'mandat', 'الولاية, التفويض'],
  names: [
    'all names, names in all languages, other names',
    'noms, tous les noms, autres noms',
    'الأسماء, كل الأسماء, أسماء أخرى',
  ],
  address: ['slug', 'adresse', 'العنوان'],
  role: ['seat', 'rôle, siège', 'الدور, المقعد'],
  person: ['name, official, holder', 'personne, nom, responsable, titulaire', 'الشخص, الاسم, المسؤول'],
  person_names: ['names of the person', 'noms de la personne', 'أسماء الشخص'],
  post: ['office, position, function, title', 'poste, fonction, charge, titre', 'المنصب, الوظيفة'],
  acting: ['ad interim, interim', 'par intérim, intérim, intérimaire', 'بالإنابة, بالنيابة, إنابة'],
  level: ['meeting level', 'niveau', 'المستوى'],
  from: ['first day, start, begins', 'du, premier jour, début', 'من, اليوم الأول, البداية'],
  to: ['last day, end, ends', 'au, dernier jour, fin', 'إلى, اليوم الأخير, النهاية'],
  stated_on: ['reported on, told on', 'rapporté le, mentionné le', 'ذكر في, ذُكر في'],
  city: ['place, town', 'ville, lieu', 'المدينة, المكان'],
  country: ['country of the place', 'pays', 'البلد, الدولة'],
  format: ['held as, mode', 'modalité', 'الصيغة, طريقة الانعقاد'],
  hosts: ['host, hosted by', 'hôte, hôtes, organisateur', 'المضيف, المضيفون'],
  co_hosts: [
    'co-host, co-hosted by',
    'coorganisateur, coorganisateurs, co-hôtes',
    'المضيف المشارك, المضيفون المشاركون',
  ],
  chairs: ['chair, chaired by', 'président, présidence, présidents', 'الرئيس, الرئاسة, الرؤساء'],
  delegations: [
    'present, participants',
    'délégations, présents, participants',
    'الوفود, الحاضرون, المشاركون',
  ],
  thanked: ['thanks', 'remerciés, remerciements', 'الشكر, المشكورون'],
  time_zone: ['timezone', 'fuseau horaire', 'المنطقة الزمنية'],
  series: ['series of meetings', 'série', 'السلسلة'],
  agenda: ['items', 'ordre du jour', 'جدول الأعمال'],
  outcomes: [
    'outcome, outcome statements, ended in',
    'documents finals, résultats, déclarations adoptées',
    'الوثائق الختامية, النتائج, البيانات الصادرة',
  ],
  record: ['record of the meeting, minutes', 'compte rendu, procès-verbal', 'المحضر, محضر الاجتماع'],
  approves_record_of: [
    'approved the record of, previous record',
    'approuve le compte rendu de',
    'أقر محضر, يعتمد محضر',
  ],
  record_approved_on: ['approved on', 'compte rendu approuvé le', 'أقر المحضر في, تاريخ اعتماد المحضر'],
  actor: ['who, by', 'qui, auteur', 'من, الجهة'],
  toward: ['toward whom, addressees', 'envers qui, destinataires', 'تجاه من, المخاطبون'],
  themes: ['theme, topics', 'thèmes, thème', 'المواضيع, الموضوعات, الموضوع'],
  theatres: ['where, places, regions', 'où, lieux, régions', 'أين, الأماكن, المناطق'],
  value: ['amount, sum', 'montant, somme', 'المبلغ, القيمة'],
  currency: ['unit', 'monnaie, devise', 'العملة'],
  programme: ['name of the programme, program', 'programme, nom du programme', 'البرنامج, اسم البرنامج'],
  subject: ['about', 'objet, sujet', 'الموضوع, بشأن'],
  count: ['number of members, members', 'nombre, nombre de membres', 'العدد, عدد الأعضاء'],
  language: ['tongue', 'langue', 'اللغة'],
  name: ['called, party name', 'nom, appellation', 'الاسم, التسمية'],
} as const satisfies Record<string, readonly [string, string, string]>;

/** A column of a file. */
export type Column = keyof typeof headings;

const key = (heading: string): string => oneLine(fold(heading).replaceAll(/[_\-‐‑*:.()]+/g, ' '));

const known = new Map<string, Set<Column>>();
for (const [column, inLanguages] of Object.entries(headings) as [Column, readonly string[]][])
  for (const heading of [column, ...inLanguages.flatMap((names) => names.split(','))]) {
    const columns = known.get(key(heading)) ?? new Set();
    known.set(key(heading), columns.add(column));
  }

/** The columns that a heading may mean, in whatever of the three languages: "name" is of a body in one file, of a person in another. */
export const columnsCalled = (heading: string): ReadonlySet<Column> => known.get(key(heading)) ?? new Set();

/** A column as a reader of a language calls it; a file may use the word as its heading. */
export function columnLabel(column: Column, language: InterfaceLanguage): string {
  const [, french, arabic] = headings[column];
  const [first = column] = { en: column.replaceAll('_', ' '), fr: french, ar: arabic }[language].split(',');
  return first;
}
