import { fold } from '../../../language/normalise.ts';
import type { LexiconRow } from '../../grammar.ts';
import { list, row } from '../rows.ts';

/** What a minister, ministry or envoy is for. */
const portfolioNames = list(
  "affaires étrangères, affaires étrangères et européennes, affaires étrangères et de la coopération, relations extérieures, relations internationales, affaires extérieures, coopération internationale, coopération, coopération au développement, développement international, développement, développement rural, développement durable, défense, défense nationale, intérieur, finances, économie, économie et des finances, économie numérique, commerce, commerce extérieur, justice, santé, santé publique, éducation, éducation nationale, enseignement supérieur, enseignement, environnement, environnement durable, transition écologique, transition énergétique, climat, eau, ressources en eau, ressources hydrauliques, hydraulique, assainissement, énergie, mines, agriculture, élevage, pêche, pêches, forêts, sécurité alimentaire, transports, mobilité, communication, information, culture, patrimoine, tourisme, sports, jeunesse, travail, emploi, affaires sociales, protection sociale, femme, famille, égalité, sciences, science, recherche, innovation, numérique, planification, plan, intégration régionale, intégration africaine, équipement, infrastructures, infrastructure, gestion de l'eau, logement, travaux publics, immigration, migration, migrations, sécurité, sécurité publique, protection civile, situations d'urgence, affaires humanitaires, action humanitaire, affaires politiques, affaires globales, affaires mondiales, affaires multilatérales, affaires européennes, affaires africaines, affaires maghrébines, affaires juridiques, affaires parlementaires, océans, mer, affaires maritimes, ports, industrie, investissement, investissements, collectivités territoriales, décentralisation, aménagement du territoire, lutte contre le terrorisme, europe, francophonie, droits de l'homme, désarmement, extérieur, état, gouvernement",
);

/** Small words behind the head of a post that say which it is: « conseiller principal », « coordonnatrice humanitaire ». */
export const grades: ReadonlySet<string> = new Set(
  list(
    'adjoint, adjointe, principal, principale, général, générale, personnel, personnelle, permanent, permanente, spécial, spéciale, maritime, humanitaire, résident, résidente, technique, national, nationale, régional, régionale, fédéral, fédérale, exécutif, exécutive, politique, honoraire, itinérant, itinérante, extraordinaire, plénipotentiaire, supérieur, supérieure, délégué, déléguée, associé, associée, diplomatique, juridique, scientifique, militaire, médical, médicale, commercial, commerciale, cantonal, cantonale, provincial, provinciale, départemental, départementale, parlementaire, ministériel, ministérielle, administratif, administrative, financier, financière, central, centrale, international, internationale, désigné, désignée, élu, élue, coordonnateur, coordonnatrice, pays, thématique, opérationnel, opérationnelle, stratégique, climatique, numérique, culturel, culturelle, économique, interministériel, interministérielle, référent, référente, senior, cadre, conjoint, conjointe',
  ).map(fold),
);

export const offices: readonly LexiconRow[] = [
  row(
    { is: 'post' },
    "ministre, première ministre, premier ministre, premier ministre adjoint, vice-premier ministre, vice-première ministre, vice-ministre, ministre d'état, ministre délégué, ministre déléguée, ministre délégué chargé, ministre adjoint, ministre adjointe, sous-ministre, sous-ministre adjoint, sous-ministre adjointe, sous-ministre déléguée, secrétaire d'état, secrétaire d'état parlementaire, secrétaire d'état adjoint, secrétaire d'état adjointe, sous-secrétaire d'état, sous-secrétaire, secrétaire parlementaire, secrétaire permanent, secrétaire permanente, chef de la diplomatie, cheffe de la diplomatie, garde des sceaux, conseiller fédéral, conseillère fédérale, " +
      'président de la république, présidente de la république, président, présidente, vice-président, vice-présidente, président de la commission, chancelier, chancelière, roi, reine, prince héritier, ' +
      "envoyé spécial, envoyée spéciale, envoyé, envoyée, envoyé spécial adjoint, envoyée spéciale adjointe, représentant spécial, représentante spéciale, représentant personnel, représentante personnelle, représentant permanent, représentante permanente, représentant permanent adjoint, représentante permanente adjointe, haut représentant, haute représentante, haut-commissaire, haute-commissaire, haut commissaire, représentant, représentante, ambassadeur, ambassadrice, ambassadeur itinérant, consul général, consule générale, consul, chargé d'affaires, chargée d'affaires, chef de mission, cheffe de mission, chef de mission adjoint, chef de délégation, cheffe de délégation, coordonnateur spécial, coordonnatrice spéciale, coordonnateur, coordonnatrice, coordinateur, coordinatrice, coordonnateur national, coordonnatrice nationale, " +
      'directeur, directrice, directeur général, directrice générale, directeur général adjoint, directrice générale adjointe, directeur politique, directrice politique, directeur exécutif, directrice exécutive, directeur exécutif adjoint, directrice exécutive adjointe, directeur régional, directrice régionale, directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet, chef de division, cheffe de division, ' +
      "secrétaire général, secrétaire générale, secrétaire général adjoint, secrétaire générale adjointe, sous-secrétaire général, sous-secrétaire générale, secrétaire exécutif, secrétaire exécutive, secrétaire exécutif adjoint, secrétaire exécutive adjointe, commissaire, gouverneur, gouverneure, maire, mairesse, porte-parole, conseiller, conseillère, conseiller spécial, conseillère spéciale, conseiller de gouvernement, conseillère de gouvernement, conseiller juridique, administrateur, administratrice, administratrice générale, président-directeur général, inspecteur général, procureur général, procureure générale, délégué général, déléguée générale, scientifique en chef, présidente-directrice générale, directeur adjoint, directrice adjointe, secrétaire adjoint, secrétaire adjointe, haut représentant adjoint, haute représentante adjointe, haut-commissaire adjoint, haute-commissaire adjointe, représentant spécial adjoint, représentante spéciale adjointe, vice-gouverneur, vice-gouverneure, sous-directeur, sous-directrice, coordonnateur résident, coordonnatrice résidente, chef d'état-major, cheffe d'état-major, conservateur, conservatrice",
  ),
  row(
    { is: 'post' },
    "négociateur, négociatrice, négociateur en chef, négociatrice en chef, wali, préfet, préfète, sous-préfet, sous-préfète, gouverneur général, gouverneure générale, vice-roi, grand-duc, grande-duchesse, sultan, émir, présidente du conseil, premier secrétaire, première secrétaire, ministre-conseiller, ministre-conseillère, ministre plénipotentiaire, ministre d'état chargé, ministre secrétaire d'état, ministre coordonnateur, ministre coordonnatrice, ministre de tutelle, attaché de défense, attachée de défense, rapporteur spécial, rapporteuse spéciale, commissaire général, commissaire générale, haut-commissaire auprès, délégué, déléguée, rapporteur général, rapporteure générale, médiateur, médiatrice, défenseur des droits, auditeur général, auditrice générale, vérificateur général, vérificatrice générale, contrôleur général, contrôleuse générale, procureur, procureure, avocat général, directeur de la coopération, directeur pays, directrice pays, représentant résident, représentante résidente, chef de file, chef de service, cheffe de service, chef du gouvernement, cheffe du gouvernement, chef de l'état, cheffe de l'état, chef du protocole, premier conseiller, première conseillère, sherpa, ministre résident, secrétaire aux, secrétaire à la, envoyé personnel, envoyée personnelle, bourgmestre, échevin, échevine, syndic, syndique, landammann, vice-chancelier, vice-chancelière, recteur, rectrice, ministre fédéral, ministre fédérale, ministre principal, ministre principale, ministre-président, ministre-présidente, co-ministre, questeur, trésorier, trésorière, chef d'unité, cheffe d'unité",
  ),
  row(
    { is: 'post', party: 'org:UN' },
    'représentant spécial du secrétaire général, représentante spéciale du secrétaire général, envoyé spécial du secrétaire général, envoyée spéciale du secrétaire général, envoyé personnel du secrétaire général, envoyée personnelle du secrétaire général',
  ),
  row(
    { is: 'post', ofState: true },
    "ministre, première ministre, premier ministre, premier ministre adjoint, vice-premier ministre, vice-première ministre, vice-ministre, ministre d'état, ministre délégué, ministre déléguée, ministre adjoint, ministre adjointe, sous-ministre, secrétaire d'état, secrétaire parlementaire, garde des sceaux, président de la république, présidente de la république, chancelier, chancelière, roi, reine, gouverneur, gouverneure, préfet, préfète, wali, maire, mairesse, bourgmestre, secrétaire permanent, secrétaire permanente",
  ),
  row({ is: 'post', party: 'org:EU' }, 'commissaire européen, commissaire européenne'),
  row(
    { is: 'post', bare: true },
    'haut fonctionnaire, haute fonctionnaire, chef, cheffe, responsable, gestionnaire, inspecteur, inspectrice, contrôleur, contrôleuse, économiste, statisticien, statisticienne, hydrologue, archiviste, commandant, commandante, chargé de mission, chargée de mission, chargé de programme, chargée de programme, expert principal, experte principale, attaché, attachée, officier, officière, greffier, greffière, facilitateur, facilitatrice, point focal, pharmacien en chef, pharmacienne en chef, vétérinaire en chef, chancelier fédéral',
  ),
  row({ is: 'filler' }, 'actuellement'),
  row({ is: 'government' }, 'homologue, homologues, collègue'),
  row({ is: 'acting' }, 'par intérim, intérimaire, a.i., ad interim, faisant fonction, faisant fonctions'),
  row(
    { is: 'former' },
    "ancien, ancienne, ex, sortant, sortante, sortants, sortantes, précédent ministre, feu, jusqu'ici, jusqu'à présent, jusqu'alors, jusque-là, précédemment",
  ),
  row(
    { is: 'honorific' },
    "m., m, mm., mm, mme, mmes, mlle, monsieur, madame, s.e., s.e.m., s.e. m., s.e. mme, son excellence, leurs excellences, son excellence monsieur, son excellence madame, dr, dr., docteur, pr, pr., professeur, professeure, me, maître, l'honorable, s.a.r., s.a.s., s.a., s.m., son altesse royale, son altesse sérénissime, sa majesté, cheikh, général, colonel, sir, ratu, ambassadeur, ambassadrice, conseiller fédéral, conseillère fédérale, conseiller d'état, conseillère d'état, sénateur, sénatrice",
  ),
  { sense: { is: 'portfolio' }, phrases: portfolioNames },
];
