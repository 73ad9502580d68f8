import type { HeaderVocabulary } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words of letterheads, titles and disclaimers. */
export const header: HeaderVocabulary = {
  institutions: list(
    "ministère, ministère des affaires étrangères, département d'état, département fédéral, service public fédéral, affaires mondiales canada, ambassade, mission permanente, haut-commissariat, consulat général, chancellerie, présidence de la république, présidence, primature, cabinet du premier ministre, secrétariat, secrétariat général, secrétariat permanent, coalition, alliance, partenariat, initiative, réseau, forum, commission, service européen pour l'action extérieure, conseil de l'union européenne, agence, organisation, union africaine, conseil fédéral, délégation de l'union européenne, département des relations extérieures, département, conseil des ministres, représentation permanente, élysée, quai d'orsay, office, chancellerie fédérale, cabinet du président, cabinet royal, gouvernement princier, police fédérale, police nationale, gendarmerie nationale, garde-côtes, direction générale du protocole",
  ),
  offices: list(
    'direction générale, direction, division, bureau, sous-direction, délégation, mission, cabinet, service, département, commission',
  ),
  pressOffices: list(
    "bureau du porte-parole, porte-parole, porte-parolat, service de presse, bureau de presse, service de la communication, service communication, cellule de communication, direction de la communication, direction de l'information, direction de la communication et de la presse, service de l'information, centre de presse, bureau de la communication, division de la presse, service d'information, direction de la communication et des relations avec les médias",
  ),
  kinds: [
    {
      kind: 'joint-statement',
      phrases: list(
        'déclaration conjointe, déclaration commune, déclaration des coprésidents, déclaration conjointe des coprésidents, communiqué des coprésidents, déclaration conjointe des ministres, déclaration des ministres, résumé des coprésidents, conclusions des coprésidents, déclaration ministérielle conjointe, déclaration commune des coprésidents, déclaration des co-présidents, communiqué des co-présidents, résumé des co-présidents, synthèse des coprésidents, déclaration des coorganisateurs, déclaration ministérielle commune, communiqué conjoint, communiqué commun, communiqué de presse conjoint, communiqué ministériel conjoint, déclaration trilatérale, déclaration de presse conjointe, déclaration des coprésidentes, déclaration de la coprésidence, communiqué de la coprésidence, conclusions conjointes, conclusions de la coprésidence, note conjointe, compte rendu conjoint, synthèse de la coprésidence, résumé de la coprésidence, résumé des coprésidentes, communiqué final conjoint, appel conjoint',
      ),
    },
    {
      kind: 'communique',
      phrases: list(
        "communiqué, communiqué final, communiqué ministériel, déclaration, déclaration ministérielle, déclaration finale, déclaration des chefs d'état, déclaration des dirigeants, déclaration de clôture, communiqué de clôture, déclaration politique, communiqué des dirigeants, document final, déclaration de la conférence, déclaration du sommet, acte final, déclaration adoptée, document de conclusions, conclusions finales, communiqué du sommet, communiqué de la conférence",
      ),
    },
    {
      kind: 'readout',
      phrases: list(
        "compte rendu, compte-rendu, résumé de la réunion, relevé de conclusions, compte rendu de l'entretien, procès-verbal, synthèse de la réunion, résumé des débats, résumé de la présidence, résumé du président, résumé de la présidente, compte rendu de la réunion, relevé de décisions, compte rendu de réunion, compte-rendu de réunion, synthèse des travaux, conclusions de la présidence, synthèse des débats, relevé des conclusions, procès-verbal de la réunion, résumé des travaux, compte rendu des travaux, conclusions du président, conclusions de la présidente, rapport de synthèse, rapport de réunion, relevé conclusif, aide-mémoire, conclusions de la réunion, procès verbal, relevé succinct, résumé de séance, compte rendu de séance, bilan de la réunion, note de séance, résumé des discussions, minutes de la réunion, relevé des décisions, note de synthèse",
      ),
    },
    {
      kind: 'remarks',
      phrases: list(
        "allocution, discours, remarques, mot d'ouverture, intervention de, propos liminaires, seul le prononcé fait foi, allocution d'ouverture, discours d'ouverture, déclaration à la presse, mots d'ouverture, observations liminaires, allocution de clôture, discours de clôture, prononcé, intervention du, intervention de la, mot de bienvenue, propos introductifs, propos tenus, discours prononcé, allocution prononcée, notes d'allocution, intervention liminaire, discours de bienvenue, allocution de bienvenue, mot de clôture, propos d'ouverture, discours du, discours de, conférence de presse, discours à, intervention à, intervention au, mot introductif, mot prononcé, message de, éléments de discours, texte de l’intervention, texte de l’allocution, prise de parole, message vidéo, mot du ministre, mot de la ministre",
      ),
    },
    {
      kind: 'media-note',
      phrases: list(
        "note à la presse, note aux médias, note aux rédactions, note d'information, avis aux médias, note à l'intention des correspondants, note pour la presse, note aux correspondants, note de presse, note aux éditeurs, avis à la presse, note aux journalistes, avis aux rédactions, note aux organes de presse, avis à la presse et aux médias, avis de convocation presse, note à l'attention des médias, note à l'intention des médias, note aux agences, note à l'intention de la presse, note à l'intention des journalistes, note à l'attention de la presse, invitation aux médias",
      ),
    },
    {
      kind: 'press-release',
      phrases: list(
        'communiqué de presse, communiqués de presse, communiqués, communiqué à la presse, point de presse, déclaration de presse, pour la presse, communiqué pour la presse, avis de presse, information presse, information de presse, info presse, information à la presse, dossier de presse, communiqué aux médias, communiqué d’information, pour diffusion immédiate, pour publication immédiate, message à la presse, déclaration aux médias, actualité, actualités, flash info, information aux médias, dépêche, nouvelles, communiqué d’actualité, information presse',
      ),
    },
  ],
  translation: list(
    "traduction de courtoisie, traduction non officielle, traduction officieuse, la présente traduction, cette traduction, traduction à titre gracieux, traduction provisoire, traduction libre, traduction de travail, traduction du, traduction de, traduction de l'anglais, traduit du, traduit de, version traduite, traduction, traduction pour information, traduction fournie, est une traduction, traduction automatique, traduit par, traduction établie, traduction réalisée, traduction indicative, à titre purement indicatif, texte traduit, version française établie à titre de courtoisie, non officiel, sans valeur officielle, sans valeur juridique, version de courtoisie, à titre de commodité, pour la commodité, version non officielle, texte non officiel, à titre d'information",
  ),
  official: list(
    "officiel, officielle, texte officiel, version officielle, fait foi, font foi, faisant foi, fait seul foi, fait autorité, faisant également foi, font également foi, faisant seul foi, faisant autorité, authentique, authentiques, également authentiques, prévaut, prévaudra, l'emporte, original, originale, texte original, version originale, langue originale, déclaration complète, texte intégral, version de référence, texte de référence, fait référence, seul le texte, seule la version, traduit de, traduit du, traduction de, traduction du, contenu d'origine, texte d'origine, version d'origine, langue d'origine, initialement publié, initialement publiée, originellement publié, publié à l'origine, engage, fait droit, seul authentique, seul officiel, seule officielle, prime, primera, a valeur officielle, a force juridique, seul valable",
  ),
  issuers: {
    'conseil fédéral': 'CH',
    'chancellerie fédérale': 'CH',
    'hôtel matignon': 'FR',
    matignon: 'FR',
    farnésine: 'IT',
    'service public fédéral': 'BE',
    'spf affaires étrangères': 'BE',
    'palais princier': 'MC',
    "ministère de l'europe et des affaires étrangères": 'FR',
    "quai d'orsay": 'FR',
    élysée: 'FR',
    'maison blanche': 'US',
    'affaires mondiales canada': 'CA',
    'département fédéral des affaires étrangères': 'CH',
    'service public fédéral affaires étrangères': 'BE',
    "service européen pour l'action extérieure": 'org:EEAS',
  },
  sources: list("de l', du, de, d', depuis l'"),
  texts: list(
    'texte, textes, version, versions, langue, langues, original, originaux, traduction, traductions, traduit, document, contenu',
  ),
  governments: list('gouvernement, gouvernement de, premier ministre de'),
  principals: list(
    'ministre de, ministre des, ministre du, ministre d’état, premier ministre, première ministre, vice-premier ministre, secrétaire d’état, ministre délégué, ministre déléguée, haut représentant, haute représentante',
  ),
  ofState: list(
    'ministère, présidence de la république, primature, cabinet du premier ministre, présidence du conseil, présidence du gouvernement, ministre de, ministre des, ministre du, premier ministre, première ministre, secrétariat d’état, secrétaire d’état, cabinet du ministre, cabinet de la ministre, conseil des ministres, bureau du premier ministre, état-major, vice-présidence de la république',
  ),
  national: list(
    'direction, département, office fédéral, office national, agence nationale, autorité, police, préfecture, gendarmerie, service public fédéral, porte-parole, conseil fédéral',
  ),
  accreditation: list('auprès, près, à, de, du'),
  issuedBy: list(
    'publié par, publiée par, émis par, émise par, diffusé par, diffusée par, émanant de, émanant du, rendu public par, rendue publique par, déclaration de, déclaration du, communiqué de, communiqué du, publié au nom de',
  ),
  onBehalf: list('pour, pour le, pour la, pour les, au nom de, au nom du, source'),
  topics: list(
    'sur, relatif à, relative à, concernant, à propos, au sujet, à la suite, suite à, à l’occasion',
  ),
  otherDates: list(
    'référence, réf, réf., nos réf, vos réf, n°, numéro, mis à jour, mise à jour, dernière mise à jour, modifié le, mis à jour le, mise à jour le, dernière mise à jour le, consulté le, imprimé le, date de la réunion, date de la rencontre, date et heure, quand, horaire, tenue le, prononcé le, prononcée le, sous embargo jusqu’au, embargo jusqu’au',
  ),
  ownDates: list(
    'publié le, publiée le, date, diffusé le, mis en ligne le, date de publication, paru le, date de diffusion, émis le',
  ),
  languages: {
    en: list('anglais, anglaise, langue anglaise'),
    fr: list('français, française, langue française'),
    ar: list('arabe, langue arabe'),
    es: list('espagnol, espagnole'),
    pt: list('portugais, portugaise'),
    de: list('allemand, allemande'),
    it: list('italien, italienne'),
    ru: list('russe'),
    zh: list('chinois, chinoise'),
    nl: list('néerlandais, néerlandaise'),
    tr: list('turc, turque'),
    fa: list('persan, persane, farsi'),
    sw: list('swahili, kiswahili'),
    ja: list('japonais, japonaise'),
    pl: list('polonais, polonaise'),
    uk: list('ukrainien, ukrainienne'),
    el: list('grec, grecque'),
    ko: list('coréen, coréenne'),
    sv: list('suédois, suédoise'),
    no: list('norvégien, norvégienne'),
    da: list('danois, danoise'),
    fi: list('finnois, finnoise'),
    hu: list('hongrois, hongroise'),
    cs: list('tchèque'),
    ro: list('roumain, roumaine'),
    he: list('hébreu, hébraïque'),
    ur: list('ourdou'),
    hi: list('hindi'),
    id: list('indonésien, indonésienne'),
    vi: list('vietnamien, vietnamienne'),
  },
};
