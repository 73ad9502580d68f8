import type { OrganisationTable } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Organisations that no gazetteer has. */
export const organisations: OrganisationTable = {
  heads: list(
    'parliament, centre, center, institute, union, fund, bank, council, federation, agency, association, observatory, academy, court, league, bureau, office, authority, programme, commission, forum, society, committee, university, network, laboratory',
  ),
  headsOfMany: list(
    'organisation, organization, intergovernmental authority, ngo, confederation, association, foundation, trust, charity, trade union',
  ),
  ofMany: list(
    'international, world, global, african, arab, islamic, asian, european, american, latin american, inter-american, caribbean, pacific, mediterranean, nordic, baltic, balkan, andean, amazon, central asian, southeast asian, south asian, west african, east african, central african, southern african, euro-mediterranean, gulf, intergovernmental, multilateral, pan-african',
  ),
  national: list('national, federal, state, royal, provincial, municipal, central bank, city'),
};
