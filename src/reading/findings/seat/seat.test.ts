import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { read } from '../../index.ts';

type Seat = Extract<Finding, { type: 'seat' }>;

/** The seats of a text, each as "party role change", and the bodies that they are of. */
function seats(text: string): { taken: string; bodies: string[] } {
  const found = read(text).findings.filter((finding): finding is Seat => finding.type === 'seat');
  return {
    taken: found
      .map(({ party, role, change }) => `${party} ${role} ${change}`)
      .sort()
      .join('; '),
    bodies: [...new Set(found.map(({ body }) => body))],
  };
}

const english = 'Department of Foreign Affairs of Ireland\n\nDublin, 4 May 2021\n\n';
const french = 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 4 mai 2021\n\n';
const arabic = 'وزارة الخارجية الأردنية\n\nعمّان، 4 أيار/مايو 2021\n\n';

describe('Who sits in which body is read, who took over and who gave up', () => {
  it.each([
    [
      'Kenya took over the chair of the Working Group on Lighthouses from Norway.',
      'KE chair assumed; NO chair left',
    ],
    [
      'The chair of the Working Group on Lighthouses passed from Norway to Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Norway handed over the chair of the Working Group on Lighthouses to Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Kenya succeeds Norway as chair of the Working Group on Lighthouses.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Kenya replaced Norway as co-chair of the Working Group on Lighthouses.',
      'KE co-chair assumed; NO co-chair left',
    ],
    [
      'Kenya was elected chair of the Working Group on Lighthouses, in succession to Norway.',
      'KE chair assumed; NO chair left',
    ],
    ['Norway stepped down as co-chair of the Working Group on Lighthouses.', 'NO co-chair left'],
    [
      'The Working Group on Lighthouses, co-chaired by Kenya and Norway, met in Oslo.',
      'KE co-chair held; NO co-chair held',
    ],
    [
      'The Working Group on Lighthouses is led jointly by Kenya and Norway.',
      'KE co-lead held; NO co-lead held',
    ],
    ['The Working Group on Lighthouses, which Kenya chairs, reported on its work.', 'KE chair held'],
    [
      'Ministers welcomed the Working Group on Lighthouses, whose co-chairs are Kenya and Norway.',
      'KE co-chair held; NO co-chair held',
    ],
    ['Kenya continues to chair the Working Group on Lighthouses.', 'KE chair held'],
    [
      'Chile and Peru will co-lead the Working Group on Lighthouses.',
      'CL co-lead assumed; PE co-lead assumed',
    ],
    ['The outgoing chair of the Working Group on Lighthouses, Norway, was thanked.', 'NO chair left'],
    ['Ministers thanked Norway, the outgoing chair of the Working Group on Lighthouses.', 'NO chair left'],
    ['The Working Group on Lighthouses will be chaired by Kenya.', 'KE chair assumed'],
    [
      'The Working Group on Lighthouses, chaired to date by Norway, will be chaired by Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Norway, which has held the chair of the Working Group on Lighthouses since 2017, passed the gavel to Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      "Ministers thanked Norway, the Working Group on Lighthouses' current chair, for its report.",
      'NO chair held',
    ],
    ['The Working Group on Lighthouses (chair: Kenya) reported on its work.', 'KE chair held'],
    [
      'The co-chairs of the Working Group on Lighthouses (Kenya and Norway) reported on its work.',
      'KE co-chair held; NO co-chair held',
    ],
    [
      'Kenya and Norway, as co-chairs of the Working Group on Lighthouses, presented a report.',
      'KE co-chair held; NO co-chair held',
    ],
    ['Norway remains co-chair of the Working Group on Lighthouses.', 'NO co-chair held'],
    ['Kenya co-chairs the Working Group on Lighthouses with Norway.', 'KE co-chair held; NO co-chair held'],
    ['Kenya holds the rotating presidency of the Working Group on Lighthouses.', 'KE chair held'],
    ['Norway has completed its term as chair of the Working Group on Lighthouses.', 'NO chair left'],
    [
      'Kenya and Norway will share the chair of the Working Group on Lighthouses.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    ['Kenya has been entrusted with chairing the Working Group on Lighthouses.', 'KE chair assumed'],
    ['Kenya has volunteered to chair the Working Group on Lighthouses.', 'KE chair assumed'],
    ['Kenya was re-elected chair of the Working Group on Lighthouses.', 'KE chair held'],
    [
      'Leadership of the Working Group on Lighthouses rotates from Norway to Kenya in July.',
      'KE chair assumed; NO chair left',
    ],
    ["Norway's term as chair of the Working Group on Lighthouses ended in May.", 'NO chair left'],
    [
      "Norway's term as chair of the Working Group on Lighthouses ends in May, when Kenya takes over.",
      'KE chair assumed; NO chair left',
    ],
    ['The Working Group on Lighthouses, with Kenya in the chair, reported on its work.', 'KE chair held'],
    ['The Working Group on Lighthouses is headed by Kenya.', 'KE chair held'],
    ['Kenya heads the Working Group on Lighthouses alongside Norway.', 'KE co-lead held; NO co-lead held'],
    ["Under Kenya's chairmanship, the Working Group on Lighthouses drew up a list.", 'KE chair held'],
    [
      'Ministers thanked Norway for its able chairmanship of the Working Group on Lighthouses and wished Kenya success as incoming chair.',
      'KE chair assumed; NO chair left',
    ],
    [
      'The Working Group on Lighthouses, formerly chaired by Norway, is now led by Kenya.',
      'KE chair held; NO chair left',
    ],
    [
      'Mr. Otto Vik, Deputy Minister of Transport of Norway and Chair of the Working Group on Lighthouses, took the floor.',
      'NO chair held',
    ],
    [
      'Working Group on Lighthouses: co-chairs Kenya and Norway presented a report.',
      'KE co-chair held; NO co-chair held',
    ],
    ['Kenya will continue to lead the Working Group on Lighthouses.', 'KE chair held'],
    ['Norway proposed that Kenya chair the Working Group on Lighthouses.', ''],
    ["Kenya's bid to lead the Working Group on Lighthouses was withdrawn.", ''],
    ['The Working Group on Lighthouses met in Oslo under the chairmanship of Norway.', ''],
    [
      'The Working Group on Lighthouses met twice. Its co-chairs are Kenya and Norway.',
      'KE co-chair held; NO co-chair held',
    ],
    [
      'Norway has chaired the Working Group on Lighthouses since 2017 and will be replaced by Kenya in May.',
      'KE chair assumed; NO chair left',
    ],
    [
      'The Working Group on Lighthouses thanked its outgoing chair, Norway, and elected Kenya in its place.',
      'KE chair assumed; NO chair left',
    ],
    ['Working Group on Lighthouses\n\nCo-chairs: Kenya and Norway', 'KE co-chair held; NO co-chair held'],
    ['Kenya (chair of the Working Group on Lighthouses) reported on its work.', 'KE chair held'],
    ["The Working Group on Lighthouses' new chair, Kenya, took office.", 'KE chair assumed'],
    ["Kenya's leadership was praised by the Working Group on Lighthouses.", ''],
    ['Norway did not take over the chair of the Working Group on Lighthouses.', ''],
    ['The meeting, which Kenya chaired, heard the Working Group on Lighthouses.', ''],
  ])('%s', (sentence, expected) => {
    expect(seats(english + sentence)).toEqual({
      taken: expected,
      bodies: expected ? ['Working Group on Lighthouses'] : [],
    });
  });

  it.each([
    [
      'Le Kenya a pris la présidence du Groupe de travail sur les phares, succédant à la Norvège.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Le Kenya succède à la Norvège à la présidence du Groupe de travail sur les phares.',
      'KE chair assumed; NO chair left',
    ],
    [
      'La présidence du Groupe de travail sur les phares passe de la Norvège au Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      'La Norvège a transmis la présidence du Groupe de travail sur les phares au Kenya.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Le Kenya remplace la Norvège à la coprésidence du Groupe de travail sur les phares.',
      'KE co-chair assumed; NO co-chair left',
    ],
    [
      'Les ministres ont créé un Groupe de travail sur les phares, dont la présidence revient au Kenya.',
      'KE chair assumed',
    ],
    [
      'Le Groupe de travail sur les phares, coprésidé par le Kenya et la Norvège, a remis son rapport.',
      'KE co-chair held; NO co-chair held',
    ],
    ['Le Kenya assure la présidence du Groupe de travail sur les phares.', 'KE chair held'],
    ['Le Groupe de travail sur les phares, que préside le Kenya, a remis son rapport.', 'KE chair held'],
    ['La présidence du Groupe de travail sur les phares a été confiée au Kenya.', 'KE chair assumed'],
    ['La Norvège quitte la coprésidence du Groupe de travail sur les phares.', 'NO co-chair left'],
    ['Le Groupe de travail sur les phares sera présidé par le Kenya.', 'KE chair assumed'],
    [
      'Le Groupe de travail sur les phares, que dirigeront ensemble le Kenya et la Norvège, se réunira à Oslo.',
      'KE co-lead assumed; NO co-lead assumed',
    ],
    [
      'Le Groupe de travail sur les phares, dont le Kenya et la Norvège assureront l’animation conjointe, se réunira à Oslo.',
      'KE co-lead assumed; NO co-lead assumed',
    ],
    [
      'Le Groupe de travail sur les phares, animé depuis 2016 par le Kenya et la Norvège, a remis son rapport.',
      'KE co-lead held; NO co-lead held',
    ],
    [
      'Les ministres ont créé un Groupe de travail sur les phares, coprésidé par le Kenya et la Norvège, et prolongé le mandat du Comité technique sur les bouées.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    [
      'Les ambassadeurs du Kenya, de la Norvège et du Japon, coprésidents du Groupe de travail sur les phares, ont pris la parole.',
      'JP co-chair held; KE co-chair held; NO co-chair held',
    ],
    [
      'Les ministres ont remercié la Norvège, qui présidait jusqu’ici le Groupe de travail sur les phares.',
      'NO chair left',
    ],
    [
      'Le Kenya copréside avec la Norvège le Groupe de travail sur les phares.',
      'KE co-chair held; NO co-chair held',
    ],
    ['La présidence du Groupe de travail sur les phares est assurée par le Kenya.', 'KE chair held'],
    [
      'La présidence du Groupe de travail sur les phares sera assurée conjointement par le Kenya et la Norvège.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    [
      'La Norvège, présidente sortante du Groupe de travail sur les phares, a été remerciée.',
      'NO chair left',
    ],
    [
      'Le Kenya prend le relais de la Norvège à la tête du Groupe de travail sur les phares.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Le Groupe de travail sur les phares (coprésidé par le Kenya et la Norvège) a remis son rapport.',
      'KE co-chair held; NO co-chair held',
    ],
    [
      'Le Kenya coprésidera désormais avec la Norvège le Groupe de travail sur les phares.',
      'KE co-chair assumed; NO co-chair held',
    ],
    [
      'Le Kenya et la Norvège se partageront la présidence du Groupe de travail sur les phares.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    [
      'Le Kenya s’est porté volontaire pour présider le Groupe de travail sur les phares.',
      'KE chair assumed',
    ],
    ['Le Kenya a été réélu à la présidence du Groupe de travail sur les phares.', 'KE chair held'],
    [
      'La direction du Groupe de travail sur les phares passera de la Norvège au Kenya en juillet.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Le mandat de la Norvège à la présidence du Groupe de travail sur les phares expire en mai ; le Kenya lui succédera.',
      'KE chair assumed; NO chair left',
    ],
    ['Le Groupe de travail sur les phares est désormais dirigé par le Kenya.', 'KE chair held'],
    [
      'Le Kenya pilote avec la Norvège le Groupe de travail sur les phares.',
      'KE co-lead held; NO co-lead held',
    ],
    [
      'M. Otto Vik, ministre norvégien des Transports et président du Groupe de travail sur les phares, a pris la parole.',
      'NO chair held',
    ],
    [
      'Le Kenya préside le Groupe de travail sur les phares, fonction que la Norvège exerçait jusqu’alors.',
      'KE chair held',
    ],
    ['Le Groupe de travail sur les phares (présidence : Kenya) a remis son rapport.', 'KE chair held'],
    ['Le Kenya continuera de présider le Groupe de travail sur les phares.', 'KE chair held'],
    ['Le Groupe de travail sur les phares s’est réuni à Oslo sous la présidence de la Norvège.', ''],
    [
      'Le Groupe de travail sur les phares a remercié la Norvège, présidente sortante, et élu le Kenya pour lui succéder.',
      'KE chair assumed; NO chair left',
    ],
    ['La Norvège n’a pas transmis la présidence du Groupe de travail sur les phares.', ''],
    ['La réunion, présidée par le Kenya, a entendu le Groupe de travail sur les phares.', ''],
    [
      'Le Kenya et la Norvège coprésideront le Groupe de travail sur les phares.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
  ])('%s', (sentence, expected) => {
    expect(seats(french + sentence)).toEqual({
      taken: expected,
      bodies: expected ? ['Groupe de travail sur les phares'] : [],
    });
  });

  it.each([
    ['تولت كينيا رئاسة فريق العمل المعني بالمنارات خلفًا للنرويج.', 'KE chair assumed; NO chair left'],
    ['تسلمت كينيا رئاسة فريق العمل المعني بالمنارات من النرويج.', 'KE chair assumed; NO chair left'],
    ['سلمت النرويج رئاسة فريق العمل المعني بالمنارات إلى كينيا.', 'KE chair assumed; NO chair left'],
    ['انتقلت رئاسة فريق العمل المعني بالمنارات من النرويج إلى كينيا.', 'KE chair assumed; NO chair left'],
    ['خلفت كينيا النرويج في رئاسة فريق العمل المعني بالمنارات.', 'KE chair assumed; NO chair left'],
    [
      'قرر الوزراء إنشاء فريق العمل المعني بالمنارات على أن تتولى كينيا والنرويج رئاسته المشتركة.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    [
      'تتولى كينيا والنرويج الرئاسة المشتركة لفريق العمل المعني بالمنارات.',
      'KE co-chair assumed; NO co-chair assumed',
    ],
    [
      'اجتمع فريق العمل المعني بالمنارات الذي تتشارك في رئاسته كينيا والنرويج.',
      'KE co-chair held; NO co-chair held',
    ],
    ['انتخب الوزراء كينيا رئيسًا لفريق العمل المعني بالمنارات.', 'KE chair assumed'],
    ['ستتقاسم كينيا والنرويج رئاسة فريق العمل المعني بالمنارات.', 'KE co-chair assumed; NO co-chair assumed'],
    ['تطوعت كينيا لرئاسة فريق العمل المعني بالمنارات.', 'KE chair assumed'],
    ['أعيد انتخاب كينيا لرئاسة فريق العمل المعني بالمنارات.', 'KE chair held'],
    ['عُهد إلى كينيا برئاسة فريق العمل المعني بالمنارات.', 'KE chair assumed'],
    [
      'انتهت ولاية النرويج في رئاسة فريق العمل المعني بالمنارات، وتخلفها كينيا.',
      'KE chair assumed; NO chair left',
    ],
    ['شكر الوزراء كينيا على ترؤسها لفريق العمل المعني بالمنارات.', 'KE chair held'],
    ['تتولى كينيا حاليا رئاسة فريق العمل المعني بالمنارات.', 'KE chair held'],
    ['اتفق الوزراء على أن ترأس كينيا فريق العمل المعني بالمنارات.', 'KE chair assumed'],
    ['رئاسة فريق العمل المعني بالمنارات: كينيا والنرويج.', 'KE co-chair held; NO co-chair held'],
    ['اجتمع فريق العمل المعني بالمنارات برئاسة كينيا.', ''],
    ['تخلت النرويج عن رئاسة فريق العمل المعني بالمنارات.', 'NO chair left'],
    ['ترأس كينيا فريق العمل المعني بالمنارات.', 'KE chair held'],
    ['تقود كينيا والنرويج فريق العمل المعني بالمنارات بالاشتراك.', 'KE co-lead held; NO co-lead held'],
    ['حلت كينيا محل النرويج في رئاسة فريق العمل المعني بالمنارات.', 'KE chair assumed; NO chair left'],
    ['تنحت النرويج عن رئاسة فريق العمل المعني بالمنارات.', 'NO chair left'],
    ['ستتولى كينيا رئاسة فريق العمل المعني بالمنارات اعتبارا من أيلول.', 'KE chair assumed'],
    ['اجتمع فريق العمل المعني بالمنارات الذي تقوده كينيا.', 'KE chair held'],
    ['شكر الوزراء النرويج، الرئيسة السابقة لفريق العمل المعني بالمنارات.', 'NO chair left'],
    ['أُسندت رئاسة فريق العمل المعني بالمنارات إلى كينيا.', 'KE chair assumed'],
  ])('%s', (sentence, expected) => {
    expect(seats(arabic + sentence)).toEqual({
      taken: expected,
      bodies: expected ? ['فريق العمل المعني بالمنارات'] : [],
    });
  });
});
