import type { OrganisationTable } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Organisations that no gazetteer has. */
export const organisations: OrganisationTable = {
  heads: list(
    'parlement, centre, institut, union, fonds, banque, conseil, fédération, agence, association, observatoire, académie, cour, ligue, bureau, office, autorité, programme, commission, forum, société, comité, université, réseau, laboratoire, agence',
  ),
  headsOfMany: list('organisation, communauté économique, ong, confédération, association, fondation, ligue'),
  ofMany: list(
    'international, internationale, mondial, mondiale, africain, africaine, arabe, islamique, asiatique, européen, européenne, américain, interaméricain, interaméricaine, caribéen, caribéenne, pacifique, méditerranéen, méditerranéenne, nordique, balte, andin, andine, ouest-africain, ouest-africaine, est-africain, panafricain, panafricaine, intergouvernemental, intergouvernementale, euro-méditerranéen, multilatéral',
  ),
  national: list(
    'national, nationale, fédéral, fédérale, royal, royale, provincial, municipal, municipale, banque centrale',
  ),
};
