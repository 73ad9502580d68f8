import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';

/** Words behind the head of a post that say which it is: "President-elect", "Ambassador Extraordinary and Plenipotentiary". */
export const grades: ReadonlySet<string> = new Set([
  'elect',
  'designate',
  'extraordinary',
  'plenipotentiary',
  'emeritus',
  'resident',
]);

export const offices: readonly LexiconRow[] = [
  row(
    { is: 'post' },
    'minister, prime minister, deputy prime minister, vice prime minister, foreign minister, minister of state, state minister, deputy minister, vice minister, vice-minister, assistant minister, minister delegate, minister-delegate, secretary of state, deputy secretary of state, under secretary of state, under secretary, under-secretary, assistant secretary, assistant secretary of state, deputy assistant secretary, deputy assistant secretary of state, permanent secretary, parliamentary secretary, state secretary, permanent under-secretary, foreign secretary, ' +
      'president, vice president, vice-president, chancellor, king, queen, emir, crown prince, ' +
      "special envoy, envoy, presidential envoy, special presidential envoy, special representative, personal representative, permanent representative, deputy permanent representative, high representative, high commissioner, deputy high commissioner, ambassador, ambassador-at-large, ambassador at large, consul general, consul, chargé d'affaires, chief of mission, deputy chief of mission, head of delegation, head of mission, special coordinator, coordinator, " +
      'director, director-general, director general, deputy director-general, deputy director general, political director, deputy political director, executive director, deputy executive director, managing director, regional director, assistant director-general, head of unit, ' +
      'secretary-general, secretary general, deputy secretary-general, deputy secretary general, assistant secretary-general, under-secretary-general, under-secretary general, executive secretary, deputy executive secretary, commissioner, president of the commission, speaker, governor, deputy governor, mayor, spokesperson, spokesman, spokeswoman, chief chief executive officer, chief scientist, legal adviser, senior adviser, special adviser, adviser, advisor, senior advisor, national coordinator, attorney general, cabinet secretary, undersecretary, first vice-president, vice-chair, vice chair, secretary, chief secretary, minister of state, minister counsellor, national director, provincial director, deputy director, dean, chairperson, rapporteur, ' +
      'premier, first minister, chief minister, first deputy minister, first deputy prime minister, senior minister, union minister, federal minister, associate minister, parliamentary under-secretary, parliamentary under-secretary of state, principal secretary, principal deputy assistant secretary, additional secretary, joint secretary, home secretary, defence secretary, defense secretary, treasury secretary, ' +
      'co-ordinator, resident coordinator, resident co-ordinator, humanitarian coordinator, chief director, deputy chief, chief of staff, chief of defence staff, deputy head, deputy head of mission, deputy head of delegation, inspector general, director of programmes, deputy special envoy, deputy special representative, ombudsman, superintendent, comptroller',
  ),
  row(
    { is: 'post' },
    'assistant undersecretary, assistant under-secretary, deputy undersecretary, deputy speaker, chief negotiator, lead negotiator, federal councillor, state councillor, councillor of state, cabinet minister, cabinet office minister, co-minister, foreign affairs minister, national security adviser, national security advisor, deputy national security adviser, deputy national security advisor, solicitor general, auditor general, surgeon general, prosecutor general, director of operations, country director, resident representative, deputy resident representative, president-elect, prime minister-designate, high representative of the union, lord mayor, sultan, crown princess, grand duke, governor general, governor-general, lieutenant governor, captain regent, co-prince, secretary to the treasury, clerk of the privy council, comptroller general, surveyor general, commissioner general, commissioner-general, sherpa, minister-counsellor, minister plenipotentiary, counsellor, trade commissioner, defence attaché, military attaché, special rapporteur, independent expert, deputy coordinator, deputy chief of staff, commander-in-chief, commander, deputy commander, group director, deputy prosecutor',
  ),
  row(
    { is: 'post', party: 'org:UN' },
    'special representative of the secretary-general, deputy special representative of the secretary-general, special envoy of the secretary-general, personal envoy of the secretary-general, un special envoy, un resident coordinator',
  ),
  row(
    { is: 'post', ofState: true },
    'minister, prime minister, deputy prime minister, foreign minister, minister of state, state minister, deputy minister, vice minister, vice-minister, assistant minister, deputy foreign minister, cabinet secretary, principal secretary, permanent secretary, secretary of state, state secretary, undersecretary, parliamentary secretary, governor, mayor, chancellor, king, queen, emir, first lady, premier, attorney general, foreign secretary, federal minister, union minister, first deputy minister',
  ),
  row({ is: 'post', party: 'IE' }, 'tánaiste, taoiseach'),
  row({ is: 'post', party: 'org:EU' }, 'european commissioner, eu commissioner'),
  row(
    { is: 'post', bare: true },
    'head, deputy, vice, officer, chief, representative, regional representative, country representative, negotiator, councillor, manager, counsel, prosecutor, administrator, economist, pharmacist, scientist, registrar, specialist, inspector, controller, analyst, attaché, archivist, curator, statistician, epidemiologist, veterinarian, hydrologist, geologist, astronomer, surveyor, harbour master, facilitator, focal point, chief of section, chief of division, chief of unit, chief of party, treasurer, advocate general, chief justice, postmaster general, minister-designate, executive, counselor',
  ),
  row({ is: 'filler' }, 'currently, presently, newly appointed, newly elected, caretaker'),
  row({ is: 'government' }, 'counterpart, counterparts, colleague, side'),
  row({ is: 'acting' }, 'acting, interim, ad interim, a.i., chargé'),
  row(
    { is: 'former' },
    'former, then, outgoing, late, ex, previously, until now, up to now, until recently, hitherto, to date, until this year',
  ),
  row(
    { is: 'honorific' },
    'ambassador, professor, counsellor, federal councillor, state councillor, councillor of state, senator',
  ),
  row(
    { is: 'portfolio' },
    'affairs, matters, foreign affairs, external affairs, external relations, international cooperation, defence, defense, national defence, interior, home affairs, the interior, finance, economy, economic affairs, economy and finance, trade, foreign trade, development, development cooperation, international development, justice, health, public health, education, higher education, environment, the environment, climate, climate change, climate action, water, water resources, water and irrigation, irrigation, infrastructure, water management, energy, mines, agriculture, rural development, food security, fisheries, livestock, transport, transportation, communications, information, culture, tourism, sports, youth, labour, labor, social affairs, social protection, women, gender equality, family, science, technology, research, innovation, digital affairs, digital economy, planning, regional integration, regional integration and development, equipment, housing, public works, immigration, migration, security, public security, emergency situations, disaster management, emergency management, humanitarian affairs, political affairs, global affairs, multilateral affairs, european affairs, african affairs, near eastern affairs, parliamentary affairs, legal affairs, forestry, forests, oceans, maritime affairs, ports, blue economy, industry, commerce, investment, local government, civil protection, heritage, counterterrorism, counter-terrorism, state, foreign, diplomatic affairs, expatriates',
  ),
];
