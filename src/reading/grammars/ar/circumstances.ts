import type { Form, Frame, LexiconRow, Sense } from '../../grammar.ts';
import { list } from '../rows.ts';

type Trigger = Extract<Sense, { is: 'trigger' }>;

/** الحال: ما يفعله فاعل الجملة مع فعلها: «وألقى الوزير كلمة، مشيدا بجهود مصر ومؤكدا دعم بلاده». */
const circumstance = (frame: Frame, form: Form, phrases: readonly string[]): LexiconRow => ({
  sense: { is: 'trigger', frame, voice: 'active', form, pronoun: 'same' },
  phrases,
});

/** «مشيدا، مشيدين»؛ والناقص بيائه: «مثنيا، مثنين»؛ و«مشيدة» بعد فاصلة فقط، فما سواها نعت: «حالات مؤكدة». */
function circumstances(frame: Frame, stems: string): LexiconRow[] {
  const many = (stem: string) => (stem.endsWith('ي') ? `${stem}ن` : `${stem}ين`);
  return [
    circumstance(
      frame,
      'participle',
      list(stems).flatMap((stem) => [`${stem}ا`, many(stem)]),
    ),
    circumstance(
      frame,
      'gerund',
      list(stems).map((stem) => `${stem}ة`),
    ),
  ];
}

/** What befalls those whom the pronoun of the verb means: «يقلقنا»، «ساورها القلق». */
function befalling(frame: Frame, verbs: string): LexiconRow[] {
  const sense: Trigger = { is: 'trigger', frame, voice: 'active', form: 'finite' };
  const row = (pronoun: NonNullable<Trigger['pronoun']>, endings: string): LexiconRow => ({
    sense: { ...sense, pronoun },
    phrases: list(verbs).flatMap((verb) => list(endings).map((ending) => verb + ending)),
  });
  return [row('same', 'ه، ها'), row('plural', 'هم، هما'), row('we', 'نا')];
}

export const circumstancesOf = (): readonly LexiconRow[] => [
  ...circumstances('commendation', 'مشيد، مثمن، مثني، منوه، مهنئ، محيي، ممتدح، مبارك، معتز، مقدر'),
  ...circumstances('thanks', 'شاكر'),
  ...circumstances('call', 'داعي، حاث، مناشد، مطالب، مشجع، مهيب، موصي، ملتمس، راجي'),
  circumstance(
    'call',
    'participle',
    list('طالبا من، طالبة من، طالبين من، طالبا إلى، طالبة إلى، طالبين إلى، حاضا، حاضة'),
  ),
  ...circumstances('condemnation', 'مندد، مستنكر، شاجب، رافض، مستهجن، محتج'),
  circumstance('condemnation', 'participle', list('مدينا، مدينين')),
  ...circumstances('support', 'مؤيد، مساند'),
  ...circumstances('commitment', 'متعهد'),
  ...circumstances('welcome', 'مرحب'),
  ...circumstances('express', 'معرب، مؤكد، معبر، مبدي، موجه، متوجه، مكرر، مسجل، مشدد، معلن، متقدم، مجدد'),
  ...circumstances('say', 'مشير، موضح، مبين، لافت، معتبر، مذكر، منبه، محذر، مضيف'),
  ...befalling('concern', 'ساور، ساورت، يساور، تساور، يقلق، تقلق، أقلق، أقلقت، يؤسف، يحزن، يزعج، يهول، هال'),
];
