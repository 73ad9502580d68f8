import { describe, expect, it } from 'vitest';
import { read, type UndertakingFinding } from '../index.ts';

const named = (party: string | { readonly name: string }): string =>
  typeof party === 'string' ? party : party.name;

/** The undertakings of a text: "actor kind", and "> addressees" where there are any. */
function undertakings(text: string): string[] {
  return read(text)
    .findings.filter((finding): finding is UndertakingFinding => finding.type === 'undertaking')
    .map(({ kind, actor, toward }) =>
      [`${named(actor)} ${kind}`, ...(toward.length > 0 ? [toward.map(named).join(', ')] : [])].join(' > '),
    );
}

const english = 'Department of Foreign Affairs of Ireland\n\nDublin, 6 May 2021\n\n';
const french = 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 6 mai 2021\n\n';
const arabic = 'وزارة الخارجية الأردنية\n\nعمّان، 6 أيار/مايو 2021\n\n';

describe('What the coalition, its members and officials undertake is read, with whom it is toward', () => {
  it.each([
    [
      'Ministers thanked Norway for its hospitality and commended Kenya for its work.',
      'Ministers thanks > NO',
      'Ministers commendation > KE',
    ],
    [
      'Members reaffirmed their support for Iraq and their commitment to safe harbours.',
      'Members support > IQ',
      'Members commitment',
    ],
    ['The Coalition is deeply concerned by attacks on lighthouses.', 'Coalition concern'],
    ['Ministers urged ship owners to repair their lamps.', 'Ministers call > ship owners'],
    ['Participants urged the coastal States to keep a list.', 'Participants call > coastal States'],
    ['Participants called on the authorities to keep a list.', 'Participants call > authorities'],
    ['Participants did not condemn the new tax.'],
    ['Members could support a smaller fund if the partners agree.'],
    ['Opposition parties urged the ministers to resign.'],
    ['A fisherman thanked the ministers.'],
    ['Ministers expressed their sincere gratitude to Norway.', 'Ministers thanks > NO'],
    ['Kenya intends to open a school for keepers.', 'KE plan'],
    ['Ministers gave their full backing to the efforts of Jordan.', 'Ministers support > JO'],
    ['Members recommitted to training keepers.', 'Members commitment'],
    ['Norway will continue to support Yemen.', 'NO support > YE'],
    ['Ministers refused to condemn the measure.'],
    [
      'The ministers voiced alarm at the fires and deplored the loss of life.',
      'The ministers concern',
      'The ministers condemnation',
    ],
    ['“We condemn the tax on lamps”, said a fisherman outside the hall.'],
    ['Ministers praised the courage of the divers of Sfax.', 'Ministers commendation > divers of Sfax'],
    ['Members urged rural women and the teachers to keep a list.', 'Members call > rural women, teachers'],
    ['Members expressed support for the cooperatives.', 'Members support > cooperatives'],
    [
      'Ministers thanked Norway for its lamps, Kenya for its advice and Jordan.',
      'Ministers thanks > NO, KE, JO',
    ],
    [
      'Ministers expressed their thanks to Norway for its lamps and to the volunteers for their work.',
      'Ministers thanks > NO, volunteers',
    ],
    ['Ministers thanked Norway for its support to Kenya.', 'Ministers thanks > NO'],
    ['Ministers are concerned about the fires in Kenya.', 'Ministers concern'],
    ['Kenya intends to send a mission to Norway.', 'KE plan'],
    ['The Coalition welcomed the efforts to protect farmers.', 'Coalition commendation'],
    ['Ministers met. Norway chaired. They urged ship owners to report.', 'Ministers call > ship owners'],
    ['The ministers of Kenya and Norway,\n\n1. Condemn the tax;', 'The ministers condemnation'],
    ['A spokesman for the ship owners, who demanded a refund, left early.'],
    ['Participants are committed to a common rule for lamps.', 'Participants commitment'],
    ['The Ministers will spare no effort to keep the lamps lit.', 'The Ministers commitment'],
    ['Delegations agreed to step up patrols at night.', 'Delegations commitment'],
    ['Members bound themselves to a common rule.', 'Members commitment'],
    ['The Ministers renewed their vow to rebuild the tower.', 'The Ministers commitment'],
    ['Members pledged their support to the people of Yemen.', 'Members support > YE'],
    ['The Coalition stands shoulder to shoulder with Kenya.', 'Coalition support > KE'],
    ['Partners aligned themselves with the plan of Jordan.', 'Partners support > JO'],
    ['The Council instructed the coastal States to keep a list.', 'Council call > coastal States'],
    ['Members issued an urgent appeal to Norway.', 'Members call > NO'],
    [
      'The Ministers noted with great satisfaction the work of the divers.',
      'The Ministers commendation > divers',
    ],
    ['Participants paid special tribute to Kenya.', 'Participants commendation > KE'],
    ['Members are heartened by the number of new lamps.', 'Members commendation'],
    ['The Ministers will not tolerate attacks on keepers.', 'The Ministers condemnation'],
    ['Members were appalled by the fire.', 'Members condemnation'],
    ['The Ministers view with deep concern the state of the tower.', 'The Ministers concern'],
    ['Delegations expressed their apprehension about the fog.', 'Delegations concern'],
    ['The Ministers extended thanks to Norway.', 'The Ministers thanks > NO'],
    ['The Alliance will also publish a chart of wrecks.', 'Alliance plan'],
    ['The Ministers shall continue to review the rules.', 'The Ministers plan'],
    ['The report will also review the rules.'],
    ['The troika thanked Norway.', 'The troika thanks > NO'],
    ['The guarantor states condemned the attack.', 'The guarantor states condemnation'],
  ])('%s', (sentence, ...expected) => {
    expect(undertakings(english + sentence).join('; ')).toBe(expected.join('; '));
  });

  it.each([
    [
      'Les ministres ont remercié la Norvège et félicité le Kenya.',
      'ministres thanks > NO',
      'ministres commendation > KE',
    ],
    [
      'Les membres ont réaffirmé leur soutien à l’Irak et leur attachement à des ports sûrs.',
      'membres support > IQ',
      'membres commitment',
    ],
    ['La Coalition est profondément préoccupée par les attaques contre les phares.', 'Coalition concern'],
    ['Les ministres ont exhorté les armateurs à réparer leurs lampes.', 'ministres call > armateurs'],
    ['Les participants n’ont pas condamné la nouvelle taxe.'],
    ['L’opposition a exhorté les ministres à démissionner.'],
    ['Un pêcheur a remercié les ministres.'],
    ['Le Kenya a l’intention d’ouvrir une école de gardiens.', 'KE plan'],
    ['La Norvège continuera de soutenir le Yémen.', 'NO support > YE'],
    ['Ils tiennent à remercier la Norvège.'],
    ['Les ministres ont refusé de condamner la mesure.'],
    ['Le Kenya financera à hauteur de 3 millions d’euros la réparation des phares.', 'KE commitment'],
    ['Les ministres félicitent les familles de Sfax.', 'ministres commendation > familles de Sfax'],
    [
      'Les membres expriment leur soutien aux coopératives de pêcheurs.',
      'membres support > coopératives de pêcheurs',
    ],
    ['Les ministres remercient la Norvège, ainsi que les interprètes.', 'ministres thanks > NO, interprètes'],
    ['Les ministres sont inquiets des incendies au Kenya.', 'ministres concern'],
    ['« Nous condamnons la taxe sur les lampes », a dit un pêcheur.'],
    ['Les ministres sont convenus de garder les lampes.', 'ministres commitment'],
    ['Les membres ne ménageront aucun effort pour garder les lampes.', 'membres commitment'],
    ['Les ministres ont décidé d’intensifier les patrouilles.', 'ministres commitment'],
    ['Les délégations ont fait le serment d’ouvrir une école.', 'délégations commitment'],
    ['La Coalition se tient aux côtés du Kenya.', 'Coalition support > KE'],
    ['Les ministres ont apporté tout leur soutien à la Jordanie.', 'ministres support > JO'],
    ['Les membres font appel à la Norvège.', 'membres call > NO'],
    [
      'Les participants ont donné instruction au secrétariat de tenir une liste.',
      'participants call > secrétariat',
    ],
    ['Les ministres ont fait l’éloge du Kenya.', 'ministres commendation > KE'],
    [
      'Les membres suivent avec une grande satisfaction le travail des plongeurs.',
      'membres commendation > plongeurs',
    ],
    ['Les ministres se disent encouragés par le nombre des lampes.', 'ministres commendation'],
    ['Les ministres n’acceptent pas la nouvelle taxe.', 'ministres condemnation'],
    ['Les membres s’élèvent contre la nouvelle taxe.', 'membres condemnation'],
    ['Les ministres sont profondément préoccupés par les incendies.', 'ministres concern'],
    ['Les délégations ont appris avec consternation l’incendie de la tour.', 'délégations concern'],
    ['Les ministres souhaitent remercier la Norvège.', 'ministres thanks > NO'],
    ['L’Alliance continuera d’examiner les règles.', 'Alliance plan'],
    ['Les ministres procéderont à un inventaire des épaves.', 'ministres plan'],
    ['L’ensemble des délégations a condamné l’attaque.', 'L’ensemble des délégations condemnation'],
    ['La situation critique du programme a été examinée.'],
  ])('%s', (sentence, ...expected) => {
    expect(undertakings(french + sentence).join('; ')).toBe(expected.join('; '));
  });

  it.each([
    [
      'شكر الوزراء النرويج على حسن الضيافة وأشادوا بكينيا.',
      'الوزراء thanks > NO',
      'الوزراء commendation > KE',
    ],
    ['جدد الأعضاء دعمهم للعراق والتزامهم بالموانئ الآمنة.', 'الأعضاء support > IQ', 'الأعضاء commitment'],
    ['أعرب التحالف عن قلقه إزاء الهجمات على المنارات.', 'التحالف concern'],
    ['حث الوزراء مالكي السفن على إصلاح المصابيح.', 'الوزراء call > مالكي السفن'],
    ['لم يدن المشاركون الضريبة الجديدة.'],
    ['حثت المعارضة الوزراء على الاستقالة.'],
    ['شجب الوزراء الهجوم واستنكروا التهديدات.', 'الوزراء condemnation'],
    ['تعتزم كينيا افتتاح مدرسة للحراس.', 'KE plan'],
    ['أعرب المجلس عن دعمه لليمن، وعن قلقه من نزوح السكان.', 'المجلس support > YE', 'المجلس concern'],
    ['قال صياد: «ندين الضريبة على المصابيح».'],
    ['اجتمع الوزراء. وشكروا النرويج على ضيافتها.', 'الوزراء thanks > NO'],
    ['اجتمع الوزراء. ويدعون البنك الدولي إلى التمويل.', 'الوزراء call > org:WB'],
    ['نحن نساند كينيا.', 'نحن support > KE'],
    ['ناشد الوزراء الشركات أن تصلح المصابيح.', 'الوزراء call > الشركات'],
    ['أشاد الوزراء بصبر الصيادين.', 'الوزراء commendation > الصيادين'],
    ['أعرب الوزراء عن قلقهم من الحرائق في كينيا.', 'الوزراء concern'],
    ['توجه الوزراء بخالص الشكر إلى النرويج على استضافتها.', 'الوزراء thanks > NO'],
    ['شكرت الدول الضامنة النرويج.', 'الدول الضامنة thanks > NO'],
    ['لاحظ الوزراء بقلق بالغ حال الأبراج.', 'الوزراء concern'],
    ['تابع الأعضاء مع التقدير جهود كينيا.', 'الأعضاء commendation > KE'],
    ['يشعر المشاركون بالقلق من الحرائق.', 'المشاركون concern'],
    ['أكد الوزراء الدعم الكامل لجهود الأردن.', 'الوزراء support > JO'],
    ['جدد الأعضاء موقفهم الداعم لكينيا.', 'الأعضاء support > KE'],
    ['جدد الأعضاء موقفهم الرافض للضريبة.', 'الأعضاء condemnation'],
    ['اعترض الوزراء على الضريبة الجديدة.', 'الوزراء condemnation'],
    ['سيعمل الأعضاء على صون المصابيح.', 'الأعضاء commitment'],
    ['اتفقوا على تعزيز الدوريات. اجتمع الوزراء.'],
    ['اجتمع الوزراء. واتفقوا على تعزيز الدوريات.', 'الوزراء commitment'],
    ['سيناقش التحالف خرائط الحطام.', 'التحالف plan'],
    ['ناقش الوزراء مع الخبراء خرائط الحطام.'],
  ])('%s', (sentence, ...expected) => {
    expect(undertakings(arabic + sentence).join('; ')).toBe(expected.join('; '));
  });
});
