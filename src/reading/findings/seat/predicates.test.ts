import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const seatsIn = (text: string): string =>
  read(text)
    .findings.flatMap((finding) =>
      finding.type === 'seat' ? [`${String(finding.party)} ${finding.role} ${finding.change}`] : [],
    )
    .sort()
    .join('; ');

describe('What is said of a body or of the seat in it is read behind an aside as well', () => {
  it.each([
    [
      'The Ships Working Group, which was led by India until this meeting, will be led by Korea.',
      'IN chair left; KR chair assumed',
    ],
    [
      'The Donor Committee, which Togo has chaired with distinction for four years, passes to Peru.',
      'PE chair assumed; TG chair left',
    ],
    [
      'The chair of the Wells Committee, which Kenya has occupied since 2021, was handed to Chad.',
      'KE chair left; TD chair assumed',
    ],
    ['The Valuation Committee remains under Mexico.', 'MX chair held'],
    [
      'The Data Working Group, which Mali has co-led with Peru, will henceforth be co-led by Peru and Togo.',
      'ML co-lead left; PE co-lead held; TG co-lead assumed',
    ],
    [
      'La présidence du groupe de travail sur les puits, que le Mali a quittée en juin, échoit au Kenya.',
      'KE chair assumed; ML chair left',
    ],
  ])('%s', (text, seats) => {
    expect(seatsIn(text)).toBe(seats);
  });

  it.each([
    [
      'The Data Working Group and the Ports Working Group will be chaired by Kenya and Peru respectively.',
      'KE chair assumed; PE chair assumed',
    ],
    [
      'Haiti and Cuba were elected Co-Chairs of the Executive Committee. They succeed Chile and Peru.',
      'CL co-chair left; CU co-chair assumed; HT co-chair assumed; PE co-chair left',
    ],
    [
      'Norway stepped down as chair of the Legal Working Group, and Kenya was elected in its place.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Kenya will be joined by Peru as co-chair of the Working Group on Data.',
      'KE co-chair held; PE co-chair assumed',
    ],
    ['With Jordan at the helm, the Steering Committee has doubled its output.', 'JO chair held'],
    [
      'The ministers agreed to set up a Working Group on Wells. Guyana and Belize will be co-leads.',
      'BZ co-lead assumed; GY co-lead assumed',
    ],
    [
      'The Storm Warning Unit, in the hands of Cuba for the past three years, goes to Belize.',
      'BZ chair assumed; CU chair left',
    ],
    ['They renewed the mandate of Nigeria as Chair of the Laboratory Committee for a year.', 'NG chair held'],
    [
      'Le Comité des puits et le Comité des ports seront présidés respectivement par le Kenya et le Pérou.',
      'KE chair assumed; PE chair assumed',
    ],
    ['L’assemblée a créé un comité juridique. Le Portugal en prend la tête.', 'PT chair assumed'],
    [
      'Une cellule de traduction voit le jour ; l’Algérie et le Maroc en assurent conjointement la conduite.',
      'DZ co-lead assumed; MA co-lead assumed',
    ],
    [
      'Vous avez désigné le Sénégal pour présider le Comité des registres, à la suite de la Côte d’Ivoire.',
      'CI chair left; SN chair assumed',
    ],
    [
      'La coprésidence du groupe de travail sur la reprise passe du Mali au Rwanda.',
      'ML co-chair left; RW co-chair assumed',
    ],
    [
      'Le Comité technique, jusque-là aux mains du Bénin, revient au Togo.',
      'BJ chair left; TG chair assumed',
    ],
    [
      'Le secrétariat technique, que la Grèce assurait depuis 2018, est transféré à la Croatie.',
      'GR chair left; HR chair assumed',
    ],
    [
      'La Hongrie, qui dirigeait le Comité technique depuis 2021, se retire ; l’Autriche la remplace.',
      'AT chair assumed; HU chair left',
    ],
    [
      'Le Comité exécutif est coprésidé par le Chili et le Pérou. Ils succèdent à Haïti et à Cuba.',
      'CL co-chair held; CU co-chair left; HT co-chair left; PE co-chair held',
    ],
    [
      'Two groups were created: the Working Group on Ports, led by Togo, and the Working Group on Rail, led by Mali.',
      'ML chair assumed; TG chair assumed',
    ],
    [
      'Lebanon assumed the chair of the Archives Group on 1 March, taking over from Cyprus.',
      'CY chair left; LB chair assumed',
    ],
    [
      'In the Trade Working Group, Mexico replaces Canada as co-lead; Panama remains.',
      'CA co-lead left; MX co-lead assumed; PA co-lead held',
    ],
    ['The Plenary appointed Malta to head the new Contact Group on Wrecks.', 'MT chair assumed'],
    ['The Data Team, launched today, will operate under Estonian leadership.', 'EE chair assumed'],
    ['قررت القمة إنشاء مجلس لوزراء النقل، ترأسه جمهورية السنغال.', 'SN chair assumed'],
    [
      'وتقرر انتقال الرئاسة المشتركة لفريق العمل المعني بالآبار من تونس إلى نيجيريا، مع استمرار إيطاليا رئيسا مشاركا.',
      'IT co-chair held; NG co-chair assumed; TN co-chair left',
    ],
    ['انتخب الأردن على رأس اللجنة التنفيذية، وغادرتها السنغال.', 'JO chair assumed; SN chair left'],
    ['تحتفظ موريتانيا برئاسة لجنة الموانئ.', 'MR chair held'],
    ['شكر الوزراء سلطنة عمان على رئاستها للجنة الفنية التي انتهت في سبتمبر.', 'OM chair left'],
    [
      'تقرر إنشاء فريق عمل معني بالقواقع، تكون رئاسته مشتركة بين الصين وموزمبيق.',
      'CN co-chair assumed; MZ co-chair assumed',
    ],
  ])('so is what a list, a pronoun or a turn says of seats: %s', (text, seats) => {
    expect(seatsIn(text)).toBe(seats);
  });

  it('but not where it is a meeting', () => {
    const text = 'La réunion du Groupe restreint s’est tenue à Rome. L’Italie en assurait la présidence.';
    expect(seatsIn(text)).toBe('');
  });

  it('but not where the body only goes somewhere', () => {
    expect(seatsIn('The Data Working Group, which met in May, travelled to Peru.')).toBe('');
  });
});
