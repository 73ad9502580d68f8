import { list } from '../rows.ts';

/** Who may be thanked, praised, backed or asked without being a party: people by what they do, and institutions by their kind. */
export const people: readonly string[] = [
  ...list(
    'belligerents, winners, jury, finalists, networks, gangs, traffickers, smugglers, cartels, militias, armed groups, terrorist groups, poachers, pirates, perpetrators, recruiters, staff members, negotiators, facilitators,  people, women, men, girls, boys, children, youth, young people, families, mothers, fathers, parents, elders, survivors, victims, veterans, refugees, displaced persons, returnees, migrants, patients, orphans',
  ),
  ...list(
    'farmers, fishers, fishermen, fisherwomen, fishing communities, herders, pastoralists, growers, shepherds, foresters, rangers, scouts, keepers, miners, craftsmen, artisans, stonemasons, sailors, seafarers, captains, crews, crew, pilots, drivers, divers, workers, labourers, traders, merchants, importers, exporters, manufacturers, producers, suppliers, retailers, dealers, buyers, operators, owners, ship owners, shipowners, investors, insurers, lenders, bankers, creditors, donors, employers, employees, entrepreneurs, developers, builders, carriers',
  ),
  ...list(
    'teachers, students, pupils, scholars, scientists, researchers, doctors, nurses, midwives, medics, physicians, health workers, aid workers, rescuers, rescue workers, firefighters, volunteers, peacekeepers, deminers, soldiers, troops, police, officers, guards, coastguards, judges, prosecutors, lawyers, engineers, technicians, archivists, librarians, curators, conservators, interpreters, translators, journalists, reporters, mediators, observers, staff, personnel, teams, parliamentarians, legislators, mayors, chiefs, leaders, organisers, organizers, hosts, sponsors',
  ),
  ...list(
    'states, countries, nations, governments, authorities, regulators, ministries, municipalities, towns, cities, villages, communities, provinces, diplomatic community, international community, civil society, private sector, media, companies, businesses, firms, corporations, industry, platforms, banks, airlines, shipping lines, universities, schools, hospitals, laboratories, museums, auction houses, libraries, institutes, agencies, government, county government, regional government, provincial government, organisations, organizations, associations, cooperatives, co-operatives, unions, foundations, charities, partners, factions, warring parties, parties to the conflict, all parties, all sides',
  ),
  ...list(
    'hosts and organisers, first responders, paramedics, ambulance crews, medical teams, rescue teams, search teams, civil protection teams, customs officers, customs administrations, border guards, port authorities, harbour masters, coast guards, fire brigades, chief executives, commanders, wardens, caregivers, carers, mayors, imams, clergy, tribal leaders, community leaders, village heads, widows, detainees, hostages, the wounded, the displaced, host communities, indigenous peoples, persons with disabilities, older persons, citizens, residents, islanders, consumers, users, passengers, commuters',
  ),
  ...list(
    'settlers, terrorists, extremists, insurgents, rebels, warlords, abductors, attackers, hackers, fraudsters, scammers, counterfeiters, loggers, charities, think tanks, trade unions, chambers of commerce, exchanges, broadcasters, publishers, newspapers, telecommunications companies, internet companies, mining companies, oil companies, shippers, distributors, wholesalers, refiners, recyclers, brokers, auditors, rating agencies, financial institutions, development banks, central banks, philanthropies, clubs, districts, counties, regions, islands',
  ),
];

/** "linguists, weavers, technicians, fishermen": people by what they do. */
export const peopleShape = /.{3}(?:ers|ors|ists|ians|men|women|eers)$/u;
