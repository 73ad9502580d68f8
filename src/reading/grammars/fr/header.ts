import type { HeaderVocabulary } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words of letterheads, titles and disclaimers. */
export const header: HeaderVocabulary = {
  institutions: list(
    "ministère, ministère des affaires étrangères, département d'état, département fédéral, service public fédéral, affaires mondiales canada, ambassade, mission permanente, haut-commissariat, consulat général, chancellerie, présidence de la république, présidence, primature, cabinet du premier ministre, secrétariat, secrétariat général, secrétariat permanent, coalition, alliance, partenariat, initiative, réseau, forum, commission, service européen pour l'action extérieure, conseil de l'union européenne, agence, organisation, union africaine, conseil fédéral, délégation de l'union européenne, département des relations extérieures, département, conseil des ministres, représentation permanente, élysée, quai d'orsay, office, chancellerie fédérale, cabinet du président, cabinet royal, gouvernement princier, direction générale du protocole",
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
        'déclaration conjointe, déclaration commune, déclaration des coprésidents, déclaration conjointe des coprésidents, communiqué des coprésidents, déclaration conjointe des ministres, déclaration des ministres, résumé des coprésidents, conclusions des coprésidents, déclaration ministérielle conjointe',
      ),
    },
    {
      kind: 'communique',
      phrases: list(
        'communiqué, communiqué final, communiqué conjoint, communiqué ministériel, déclaration, déclaration ministérielle, déclaration finale',
      ),
    },
    {
      kind: 'readout',
      phrases: list(
        "compte rendu, compte-rendu, résumé de la réunion, relevé de conclusions, compte rendu de l'entretien, procès-verbal, synthèse de la réunion, résumé des débats, résumé de la présidence, résumé du président, résumé de la présidente, compte rendu de la réunion",
      ),
    },
    {
      kind: 'remarks',
      phrases: list(
        "allocution, discours, remarques, mot d'ouverture, intervention de, propos liminaires, seul le prononcé fait foi, allocution d'ouverture, discours d'ouverture, déclaration à la presse, mots d'ouverture, observations liminaires, allocution de clôture, discours de clôture, prononcé, intervention du, intervention de la, mot de bienvenue, propos introductifs, propos tenus",
      ),
    },
    {
      kind: 'media-note',
      phrases: list(
        "note à la presse, note aux médias, note aux rédactions, note d'information, avis aux médias, note à l'intention des correspondants, note pour la presse, note aux correspondants, note de presse, note aux éditeurs, avis à la presse, note aux journalistes, avis aux rédactions",
      ),
    },
    {
      kind: 'press-release',
      phrases: list(
        'communiqué de presse, communiqué à la presse, point de presse, déclaration de presse, pour la presse, communiqué pour la presse, avis de presse, information presse, information de presse, info presse, information à la presse, dossier de presse, communiqué aux médias',
      ),
    },
  ],
  translation: list(
    "traduction de courtoisie, traduction non officielle, traduction officieuse, la présente traduction, cette traduction, traduction à titre gracieux, traduction provisoire, traduction libre, traduction de travail, traduction du, traduction de, traduction de l'anglais, traduit du, traduit de, version traduite, traduction, traduction pour information, traduction fournie, est une traduction, traduction automatique, traduit par, traduction établie, traduction réalisée, traduction indicative, à titre purement indicatif, texte traduit, version française établie à titre de courtoisie",
  ),
  official: list(
    "officiel, officielle, texte officiel, version officielle, fait foi, font foi, faisant foi, fait seul foi, fait autorité, faisant également foi, font également foi, faisant seul foi, faisant autorité, authentique, authentiques, également authentiques, prévaut, prévaudra, l'emporte, original, originale, texte original, version originale, langue originale, déclaration complète, texte intégral, version de référence, texte de référence, fait référence, seul le texte, seule la version, traduit de, traduit du, traduction de, traduction du",
  ),
  texts: list(
    'texte, textes, version, versions, langue, langues, original, originaux, traduction, traductions, traduit, document',
  ),
  governments: list('gouvernement, gouvernement de, premier ministre de'),
  accreditation: list('auprès, près, à, de, du'),
  issuedBy: list(
    'publié par, publiée par, émis par, émise par, diffusé par, diffusée par, émanant de, émanant du, rendu public par, rendue publique par, déclaration de, déclaration du, communiqué de, communiqué du, publié au nom de',
  ),
  onBehalf: list('pour, pour le, pour la, pour les, au nom de, au nom du, source'),
  topics: list(
    'sur, relatif à, relative à, concernant, à propos, au sujet, à la suite, suite à, à l’occasion',
  ),
  otherDates: list(
    'référence, réf, réf., nos réf, vos réf, n°, numéro, mis à jour, mise à jour, dernière mise à jour, modifié le',
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
  },
};
