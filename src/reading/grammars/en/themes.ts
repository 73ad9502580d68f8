import type { ThemeTable } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words that tell the theme of an undertaking. */
export const themes: ThemeTable = {
  'access-to-justice': list(
    'justice, accountability, prosecution, prosecute, courts, judicial, rule of law, legal aid',
  ),
  agriculture: list(
    'agriculture, agricultural, farming, farmers, seeds, crops, food security, livestock, cocoa, harvest',
  ),
  'capacity-building': list(
    'capacity-building, capacity building, training, trained, technical assistance, skills, build capacity',
  ),
  climate: list('climate, climate change, emissions, greenhouse gas, carbon'),
  communications: list(
    'communications, strategic communications, messaging, media, disinformation, propaganda',
  ),
  culture: list('culture, cultural, heritage, museums, archives, manuscripts'),
  cyber: list('cyber, cybersecurity, cyber security, ransomware, malicious software'),
  demining: list('mines, demining, mine action, unexploded ordnance, clearance'),
  digital: list('digital, connectivity, internet, broadband, data'),
  'disaster-risk': list('disaster, disasters, tsunami, earthquake, early warning, floods, flood, drought'),
  displacement: list('displaced, displacement, refugees, return of refugees, camps'),
  'economic-development': list(
    'economic development, economic recovery, economic growth, investment, livelihoods, reconstruction',
  ),
  education: list('education, schools, teachers, pupils, students, universities'),
  energy: list('energy, electricity, renewable, renewables, grid, solar'),
  environment: list(
    'environment, environmental, biodiversity, wildlife, forests, pollution, conservation, ecosystem, wetlands',
  ),
  finance: list('finance, financing, funding, terrorist financing, money laundering'),
  governance: list('governance, elections, democracy, institutions, reform, transparency, corruption'),
  health: list('health, vaccines, vaccination, disease, epidemic, hospitals, medicines'),
  'human-rights': list('human rights, fundamental freedoms, violations'),
  'humanitarian-aid': list('humanitarian, humanitarian aid, humanitarian assistance, relief'),
  labour: list('labour, labor, workers, employment, jobs'),
  'law-enforcement': list(
    'law enforcement, police, border security, trafficking, smuggling, piracy, customs',
  ),
  migration: list('migration, migrants'),
  oceans: list('ocean, oceans, marine, maritime, fisheries, fishing, ports, sea, reefs'),
  'peace-mediation': list('peace, mediation, ceasefire, dialogue, reconciliation, political solution'),
  rehabilitation: list('rehabilitation, reintegration, repatriation'),
  research: list('research, science, scientific, scientists'),
  security: list(
    'security, terrorism, counter-terrorism, counterterrorism, security forces, threat, attack, attacks',
  ),
  stabilisation: list('stabilisation, stabilization'),
  trade: list('trade, exports, imports, tariffs, customs duties'),
  transport: list('transport, roads, railways, aviation, bridges'),
  water: list('water, river, rivers, sanitation, basin, groundwater, wells'),
  'women-youth': list('women, girls, youth, young people, gender'),
};
