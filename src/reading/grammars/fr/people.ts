import { list } from '../rows.ts';

/** Qui peut être remercié, loué, soutenu ou sollicité sans être une partie : des gens par ce qu'ils font, des institutions par leur genre. */
export const people: readonly string[] = [
  ...list(
    'lauréats, jury, gagnants, réseaux, gangs, trafiquants, passeurs, cartels, milices, groupes armés, groupes terroristes, braconniers, pirates, recruteurs, négociateurs, vétérinaires, chefs traditionnels, femmes, hommes, filles, garçons, enfants, jeunes, jeunesse, familles, mères, pères, parents, aînés, anciens, survivants, survivantes, rescapés, victimes, réfugiés, déplacés, rapatriés, migrants, patients, orphelins, habitants, population, populations, riverains',
  ),
  ...list(
    'agriculteurs, agricultrices, éleveurs, bergers, pêcheurs, paysans, paysannes, producteurs, productrices, cueilleuses, cueilleurs, forestiers, gardes, gardes forestiers, gardiens, gardiennes, mineurs, creuseurs, artisans, artisanes, marins, capitaines, équipages, équipage, pilotes, plongeurs, plaisanciers, ouvriers, travailleurs, commerçants, marchands, négociants, importateurs, exportateurs, fabricants, fournisseurs, distributeurs, acheteurs, vendeurs, exploitants, opérateurs, propriétaires, armateurs, investisseurs, assureurs, prêteurs, créanciers, donateurs, donatrices, bailleurs, bailleurs de fonds, employeurs, employés, entrepreneurs, transporteurs, industriels',
  ),
  ...list(
    'enseignants, enseignantes, étudiants, étudiantes, élèves, savants, scientifiques, chercheurs, chercheuses, médecins, infirmiers, infirmières, sages-femmes, soignants, secouristes, sauveteurs, pompiers, bénévoles, volontaires, humanitaires, travailleurs humanitaires, casques bleus, démineurs, soldats, policiers, juges, magistrats, procureurs, avocats, ingénieurs, techniciens, archivistes, bibliothécaires, conservateurs, restaurateurs, interprètes, traducteurs, journalistes, médiateurs, observateurs, personnel, personnels, équipes, parlementaires, élus, maires, chefs coutumiers, organisateurs, hôtes, mécènes',
  ),
  ...list(
    'états, pays, nations, gouvernement, gouvernement régional, gouvernements, autorités, régulateurs, ministères, communes, municipalités, mairies, villes, villages, collectivités, communautés, provinces, communauté internationale, société civile, secteur privé, médias, entreprises, sociétés, compagnies, industrie, plateformes, plates-formes, banques, compagnies aériennes, universités, écoles, hôpitaux, laboratoires, musées, maisons de vente, bibliothèques, instituts, agences, organisations, associations, coopératives, syndicats, fondations, partenaires, factions, belligérants, toutes les parties, parties au conflit',
  ),
  ...list(
    'secouristes, ambulanciers, équipes médicales, équipes de secours, équipes de recherche, agents de santé, agents des douanes, agents, douaniers, gardes-frontières, gardes-côtes, autorités portuaires, pompiers, démineurs, directrices, professeurs, enseignantes, institutrices, étudiantes, chercheuses, ingénieures, techniciennes, journalistes, avocates, infirmières, sages-femmes, imams, religieux, chefs traditionnels, chefs coutumiers, chefs de village, notables, maires, veuves, détenus, otages, blessés, sinistrés, rapatriés, communautés, communautés hôtes, peuples autochtones, personnes handicapées, personnes âgées, citoyens, riverains, habitants, familles, consommateurs, usagers, passagers, pêcheuses, agricultrices, éleveuses, artisanes',
  ),
  ...list(
    'colons, terroristes, insurgés, rebelles, ravisseurs, assaillants, pirates, escrocs, faussaires, braconniers, groupes armés, réseaux, centrales syndicales, syndicats, chambres de commerce, bourses, radios, éditeurs, plateformes, plateformes en ligne, opérateurs de télécommunications, compagnies minières, compagnies pétrolières, distributeurs, grossistes, courtiers, agences de notation, institutions financières, banques, banques centrales, banques de développement, fondations, clubs, université, universités, centre, centres, canton, ville, villes, région, régions, districts, îles, pays, pays voisins, bailleurs, bailleurs de fonds, partenaires techniques et financiers',
  ),
];

/** « éducatrices, linguistes, infirmiers » : des gens par ce qu'ils font. */
export const peopleShape = /.{3}(?:eurs|euses|trices|istes|iens|iennes|iers|ières|aires)$/u;
