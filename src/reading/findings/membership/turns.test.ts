import { describe, expect, it } from 'vitest';
import { standings } from './standings.fixture.ts';

const openings = {
  en: 'Global Coalition for Lighthouses\nCommuniqué\n\nDublin, 4 May 2021\n\n',
  fr: 'Coalition mondiale pour les phares\nCommuniqué\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'التحالف العالمي للمنارات\nبيان ختامي\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

describe('In English, comings, goings and numbers of members are told in many turns', () => {
  it.each([
    ["Kenya's accession brings membership to 42.", 'KE joined', '42'],
    ['Malawi is now the 36th member of the Coalition.', 'MW joined 36'],
    ['With the addition of Ghana, the Coalition counts 39 nations.', 'GH joined', '39'],
    ['The 36-nation Coalition was founded in 2014.', '36'],
    ['Norway is to leave the Coalition at the end of June.', 'NO left'],
    ["The co-chairs warmly welcomed Jordan, the Coalition's newest member.", 'JO joined'],
    ['The admission of Iraq takes the total number of members to fifty.', 'IQ joined', '50'],
    ['Also present, as observers, were Brazil and the African Union.', 'BR observer', 'org:AU observer'],
    ['Kenya, until now an observer, becomes a full member.', 'KE joined'],
    ['Hungary has given notice of its withdrawal.', 'HU left'],
    ['Two new members, Oman and Qatar, attended for the first time.', 'OM joined', 'QA joined'],
    ["Of the Coalition's 52 members, 40 have ratified the protocol.", '52'],
    ['The Coalition is composed of 28 states and the European Union.', '28'],
    [
      "The Coalition's membership rose to 71 with the arrival of Cyprus and Malta.",
      'CY joined',
      'MT joined',
      '71',
    ],
    ['The Plenary admitted by consensus the Republic of Korea and Zambia.', 'KR joined', 'ZM joined'],
    ['The Forum welcomed Botswana into its ranks as its nineteenth member.', 'BW joined 19'],
    ["Iceland's withdrawal from the Coalition took effect on 1 March.", 'IS left'],
    ['"We are 57 countries strong," the Minister said.', '57'],
    ['Ministers from 31 of the 44 members took part.', '44'],
    ['Partners congratulated Paraguay on becoming the 45th member of the Coalition.', 'PY joined 45'],
    [
      'The Holy See and the League of Arab States were represented as observers.',
      'VA observer',
      'org:LAS observer',
    ],
    ['Azerbaijan has been granted the status of observer for two years.', 'AZ observer'],
    ['Membership has grown to 45 since Croatia joined in May.', 'HR joined', '45'],
    ['On behalf of our 45 member states, I thank Norway.', '45'],
    ['The Ministers regretted that Nicaragua had left the Coalition.', 'NI left'],
    ['Lesotho and Malta, who joined earlier this year, spoke first.', 'LS joined', 'MT joined'],
    [
      'Together with newcomers Lesotho and Malta, the Coalition has 47 members.',
      'LS joined',
      'MT joined',
      '47',
    ],
    ["Belize has signed the Charter and thereby becomes the Coalition's 33rd member.", 'BZ joined 33'],
    ["Belize's request to join was unanimously accepted.", 'BZ joined'],
    [
      'Bahrain and Oman have been admitted as the 35th and 36th members respectively.',
      'BH joined 35',
      'OM joined 36',
    ],
    ['Thirty-six countries make up the Coalition.', '36'],
    ['The membership currently comprises 30 states and 6 organisations.', '30'],
    ['The World Bank joins the Coalition as an observer.', 'org:WB observer'],
    ["The Minister met the 12 founding members' ambassadors.", '12'],
    ['Guyana has announced its decision to accede to the Coalition.', 'GY joined'],
    [
      'The African Development Bank and Gabon were granted permanent observer status.',
      'org:AFDB observer',
      'GA observer',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(standings(openings.en + sentence)).toEqual(expected.sort());
  });

  it.each([
    ['Representatives of 26 member states attended the session.'],
    ['Six members announced new contributions.'],
    ['Kenya joined Norway in calling for calm.'],
    ['Kenya, a member of the Security Council, hosted the session.'],
    ['No new member was admitted.'],
    ['Ukraine hopes to join the Coalition next year.'],
    ['Should Norway leave the Coalition, the seat would pass to Peru.'],
    ['The meeting was attended by 45 delegations.'],
    ['Five member states submitted reports.'],
    ['The working group has 12 members.'],
    ['Thirty-eight delegations and four observers attended.'],
    ['Latvia joined the Working Group on Fog Signals.'],
    ["Venezuela's membership was suspended."],
    ['The departure of the delegation of Lesotho was delayed.'],
    ['Italy pledged to support the accession of Georgia.'],
    ['Ten members of the Steering Committee were present.'],
    ['Uruguay left the negotiating table.'],
    ['Estonia is not a member of the Coalition.'],
  ])('tells of no member: %s', (sentence) => {
    expect(standings(openings.en + sentence)).toEqual([]);
  });
});

describe('In French, comings, goings and numbers of members are told in many turns', () => {
  it.each([
    ['L’adhésion du Kenya porte à 42 le nombre des membres.', 'KE joined', '42'],
    ['Le Malawi est désormais le 36e membre de la Coalition.', 'MW joined 36'],
    ['La Coalition, forte de 36 membres, a été fondée en 2014.', '36'],
    ['Le Comité s’est félicité de la décision du Chili de rejoindre la Coalition.', 'CL joined'],
    ['Avec l’entrée de Chypre et de Malte, la Coalition passe à 71 membres.', 'CY joined', 'MT joined', '71'],
    ['La Suisse a assisté aux travaux avec le statut d’observateur.', 'CH observer'],
    [
      'Étaient présents en qualité d’observateurs le Brésil et l’Union africaine.',
      'BR observer',
      'org:AU observer',
    ],
    ['La Hongrie n’est plus membre de la Coalition.', 'HU left'],
    ['Le nombre de membres s’élève désormais à soixante-quatre.', '64'],
    ['La Moldova a été acceptée comme membre à part entière.', 'MD joined'],
    ['Bienvenue au Kenya, notre tout nouveau membre !', 'KE joined'],
    ['Nos 58 membres ont versé leur cotisation.', '58'],
    ['La Coalition accueille en son sein le Botswana, dix-neuvième membre.', 'BW joined 19'],
    ['Le retrait de l’Islande de la Coalition a pris effet le 1er mars.', 'IS left'],
    [
      'Les membres ont approuvé les demandes d’adhésion du Cabo Verde et de l’Eswatini.',
      'CV joined',
      'SZ joined',
    ],
    ['« Nous sommes 57 », a rappelé la ministre.', '57'],
    ['Trente et un des 44 membres de la Coalition étaient représentés.', '44'],
    [
      'Le Saint-Siège et la Ligue des États arabes étaient représentés en qualité d’observateurs.',
      'VA observer',
      'org:LAS observer',
    ],
    [
      'La Croatie, qui a déposé son instrument d’adhésion le 2 mai, est le 45e membre de la Coalition.',
      'HR joined 45',
    ],
    ['Les 45 membres de la Coalition restent engagés.', '45'],
    ['Les ministres regrettent que le Nicaragua ait quitté la Coalition.', 'NI left'],
    ['Le Lesotho et Malte, qui ont adhéré cette année, ont parlé en premier.', 'LS joined', 'MT joined'],
    [
      'Avec le Lesotho et Malte, admis ce jour, la Coalition réunit 47 membres.',
      'LS joined',
      'MT joined',
      '47',
    ],
    ['Le Tchad et la Banque mondiale y siègent à titre d’observateurs.', 'TD observer', 'org:WB observer'],
    ['La demande du Belize de rejoindre la Coalition a été acceptée à l’unanimité.', 'BZ joined'],
    ['Le Gabon cessera d’être membre le 31 décembre.', 'GA left'],
    ['Trente-six pays composent la Coalition.', '36'],
    ['L’Arménie passe du statut d’observateur à celui de membre.', 'AM joined'],
    [
      'Des observateurs du Gabon et de l’Union européenne ont suivi les débats.',
      'GA observer',
      'org:EU observer',
    ],
    ['Nous saluons l’adhésion récente de Bahreïn.', 'BH joined'],
    ['L’arrivée de Bahreïn porte la Coalition à trente-cinq membres.', 'BH joined', '35'],
    ['Chypre ayant rejoint la Coalition, le nombre de ses membres atteint 35.', 'CY joined', '35'],
  ])('%s', (sentence, ...expected) => {
    expect(standings(openings.fr + sentence)).toEqual(expected.sort());
  });

  it.each([
    ['Les représentants de 26 États membres ont participé à la session.'],
    ['Le Kenya s’est joint à la Norvège pour appeler au calme.'],
    ['Le Kenya, membre du Conseil de sécurité, a accueilli la session.'],
    ['La Suède a adhéré à la Convention sur les armes à sous-munitions.'],
    ['L’Ukraine espère rejoindre la Coalition l’an prochain.'],
    ['La session a réuni 45 délégations.'],
    ['L’Azerbaïdjan, invité, envisage de demander son adhésion.'],
    ['Cinq États membres ont remis leur rapport.'],
    ['Le groupe de travail compte douze membres.'],
    ['La Lettonie a rejoint le groupe de travail sur les signaux de brume.'],
    ['L’Italie a promis d’appuyer l’adhésion de la Géorgie.'],
    ['Dix membres du Comité directeur étaient présents.'],
    ['L’Uruguay a quitté la salle.'],
    ['L’Estonie n’est pas membre de la Coalition.'],
  ])('tells of no member: %s', (sentence) => {
    expect(standings(openings.fr + sentence)).toEqual([]);
  });
});

describe('In Arabic, comings, goings and numbers of members are told in many turns', () => {
  it.each([
    ['وبانضمام كينيا يرتفع عدد الأعضاء إلى 42 عضوا.', 'KE joined', '42'],
    ['وأصبحت ملاوي الآن العضو السادس والثلاثين في التحالف.', 'MW joined 36'],
    ['ويضم التحالف ستا وثلاثين دولة.', '36'],
    ['وتم قبول السنغال وتوغو عضوين جديدين في التحالف.', 'SN joined', 'TG joined'],
    ['وبعد انضمام قبرص ومالطا بات التحالف يضم 71 دولة.', 'CY joined', 'MT joined', '71'],
    ['وحضر الاجتماع بصفة مراقب كل من البرازيل والاتحاد الأفريقي.', 'BR observer', 'org:AU observer'],
    ['ولم تعد هنغاريا عضوا في التحالف.', 'HU left'],
    ['ويبلغ عدد أعضاء التحالف 64 دولة ومنظمة.', '64'],
    ['ووافق المجلس على طلب مولدوفا الانضمام إلى التحالف.', 'MD joined'],
    ['ونرحب بالعضو الجديد كينيا.', 'KE joined'],
    ['واعتمد المجلس بالإجماع عضوية كل من زامبيا وكوريا.', 'ZM joined', 'KR joined'],
    ['وصادق أعضاؤنا الثمانية والخمسون على الميثاق.', '58'],
    ['وقبلت بوتسوانا اليوم عضوا كامل العضوية في التحالف.', 'BW joined'],
    ['وأبلغت أيسلندا الأمانة العامة بانسحابها من التحالف.', 'IS left'],
    ['وأكد الوزير أن التحالف يضم اليوم 57 دولة.', '57'],
    ['وشارك الكرسي الرسولي وجامعة الدول العربية بصفة مراقب.', 'VA observer', 'org:LAS observer'],
    ['وأودعت كرواتيا صك انضمامها لتصبح العضو الخامس والأربعين.', 'HR joined 45'],
    ['وباسم الدول الأعضاء البالغ عددها 45 دولة، أشكر النرويج.', '45'],
    ['ورحب الوزراء بليسوتو ومالطا اللتين انضمتا هذا العام.', 'LS joined', 'MT joined'],
    ['وعبر الوزراء عن ترحيبهم بانضمام كل من ليسوتو ومالطا وفيجي.', 'LS joined', 'MT joined', 'FJ joined'],
    ['وصار التحالف يضم ٤٨ عضوا بعد التحاق سورينام.', 'SR joined', '48'],
    ['ووقعت بليز الميثاق لتصبح العضو الثالث والثلاثين في التحالف.', 'BZ joined 33'],
    ['وستنتهي عضوية الغابون في نهاية العام.', 'GA left'],
    ['وهنأ الوزراء غيانا بانضمامها إلى التحالف.', 'GY joined'],
    ['وقبلت البحرين وعمان في عضوية التحالف.', 'BH joined', 'OM joined'],
    ['وبانضمام البحرين أصبح التحالف يضم خمسة وثلاثين عضوا.', 'BH joined', '35'],
    ['وأعلنت قبرص انضمامها رسميا إلى التحالف.', 'CY joined'],
  ])('%s', (sentence, ...expected) => {
    expect(standings(openings.ar + sentence)).toEqual(expected.sort());
  });

  it.each([
    ['وحضر الاجتماع ممثلو 26 دولة.'],
    ['وأعلنت ست دول أعضاء مساهمات جديدة.'],
    ['وأعربت أوكرانيا عن أملها في الانضمام إلى التحالف العام المقبل.'],
    ['وانضمت السويد إلى اتفاقية الذخائر العنقودية.'],
    ['ولم يقبل أي عضو جديد.'],
    ['واستضافت كينيا، العضو في مجلس الأمن، الدورة.'],
    ['وقدمت خمس دول أعضاء تقاريرها.'],
    ['ويضم فريق العمل اثني عشر عضوا.'],
    ['وانضمت لاتفيا إلى فريق العمل المعني بإشارات الضباب.'],
    ['وتعتزم أذربيجان التقدم بطلب للانضمام إلى التحالف.'],
    ['وانسحبت كينيا من قاعة الاجتماع.'],
    ['وتعهدت إيطاليا بدعم انضمام جورجيا.'],
    ['وغادرت أوروغواي قاعة المفاوضات.'],
    ['ولا يزال طلب غيانا قيد الدراسة.'],
    ['وإستونيا ليست عضوا في التحالف.'],
  ])('tells of no member: %s', (sentence) => {
    expect(standings(openings.ar + sentence)).toEqual([]);
  });
});
