import type { HeaderVocabulary } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words of letterheads, titles and disclaimers. */
export const header: HeaderVocabulary = {
  institutions: list(
    'ministerio, ministerio de asuntos exteriores, ministerio de relaciones exteriores, secretaría de relaciones exteriores, cancillería, departamento de estado, embajada, misión permanente, consulado general, representación permanente, presidencia, presidencia de la república, presidencia del gobierno, secretaría, secretaría general, secretaría de estado, coalición, alianza, asociación, iniciativa, red, foro, comisión, consejo, agencia, organización, servicio europeo de acción exterior, consejo de la unión europea, delegación de la unión europea, departamento, consejo de ministros, casa real, oficina',
  ),
  offices: list(
    'dirección general, dirección, división, oficina, subsecretaría, delegación, misión, gabinete, servicio, departamento, unidad, comisión',
  ),
  pressOffices: list(
    'oficina del portavoz, portavoz, oficina de prensa, servicio de prensa, gabinete de prensa, oficina de información diplomática, dirección de comunicación, dirección general de comunicación, dirección general de comunicación social, dirección de prensa, oficina de comunicación, oficina de información, gabinete de comunicación',
  ),
  kinds: [
    {
      kind: 'joint-statement',
      phrases: list(
        'declaración conjunta, comunicado conjunto, declaración de los copresidentes, comunicado de los copresidentes, resumen de los copresidentes, declaración común, declaración ministerial conjunta',
      ),
    },
    {
      kind: 'communique',
      phrases: list(
        'comunicado, comunicado final, comunicado ministerial, declaración, declaración ministerial, declaración final, declaración política, comunicado de clausura, declaración de los líderes, declaración de jefes de estado',
      ),
    },
    {
      kind: 'readout',
      phrases: list(
        'resumen de la reunión, resumen de la presidencia, acta, acta de la reunión, reseña, reseña de la reunión, síntesis de la reunión, relación de la reunión, conclusiones de la presidencia',
      ),
    },
    {
      kind: 'remarks',
      phrases: list(
        'discurso, discurso de apertura, discurso inaugural, discurso de clausura, palabras, palabras de apertura, palabras de bienvenida, palabras del, palabras de la, intervención, intervención del, intervención de la, alocución, observaciones',
      ),
    },
    {
      kind: 'media-note',
      phrases: list(
        'nota informativa, aviso a los medios, convocatoria de prensa, convocatoria a medios, nota a los medios, nota para los medios, nota a los periodistas, nota para los periodistas, invitación a los medios',
      ),
    },
    {
      kind: 'press-release',
      phrases: list(
        'comunicado de prensa, nota de prensa, boletín de prensa, comunicado a la prensa, información de prensa, declaración de prensa, boletín informativo',
      ),
    },
  ],
  translation: list(
    'traducción de cortesía, traducción no oficial, traducción oficiosa, la presente traducción, esta traducción, traducción provisional, traducción libre, traducción del, traducción de, traducido del, traducida del, traducido de, traducción, texto traducido, es una traducción, versión de cortesía, versión no oficial, texto no oficial, a título informativo, a efectos informativos, únicamente a título informativo, carácter meramente informativo',
  ),
  official: list(
    'oficial, texto oficial, versión oficial, hace fe, hacen fe, dará fe, da fe, hace plena fe, auténtico, auténtica, auténticos, auténticas, igualmente auténticos, prevalece, prevalecerá, original, texto original, versión original, idioma original, lengua original, texto íntegro, texto de referencia, traducido del, traducida del, traducción del, traducción de cortesía del, traducción no oficial del, traducción oficiosa del, publicado originalmente, publicada originalmente, publicado inicialmente, único texto válido, será vinculante',
  ),
  sources: list('de, del'),
  texts: list(
    'texto, textos, versión, versiones, lengua, lenguas, idioma, idiomas, original, originales, traducción, traducido, documento',
  ),
  issuers: {
    'casa blanca': 'US',
    'palacio de la moncloa': 'ES',
    'palacio de santa cruz': 'ES',
    'palacio de san martín': 'AR',
    'palacio de torre tagle': 'PE',
    'palacio de san carlos': 'CO',
    itamaraty: 'BR',
    'ministerio de asuntos exteriores, unión europea y cooperación': 'ES',
    'servicio europeo de acción exterior': 'org:EEAS',
  },
  governments: list('gobierno, gobierno de, gobierno del, primer ministro de'),
  ofState: list(
    'ministerio, cancillería, secretaría de relaciones exteriores, presidencia de la república, presidencia del gobierno',
  ),
  accreditation: list('ante, en, cerca de'),
  issuedBy: list(
    'emitido por, emitida por, publicado por, publicada por, difundido por, difundida por, declaración del, declaración de, comunicado del, comunicado de',
  ),
  onBehalf: list('por, por el, por la, en nombre de, en nombre del, fuente'),
  topics: list(
    'sobre, acerca de, relativo a, relativa a, con motivo de, con motivo del, con ocasión de, en relación con, ante, tras',
  ),
  otherDates: list(
    'referencia, ref, ref., nuestra referencia, n.º, núm., número, actualizado, actualizado el, última actualización, modificado el',
  ),
  languages: {
    en: list('inglés, inglesa, lengua inglesa'),
    fr: list('francés, francesa'),
    ar: list('árabe'),
    es: list('español, española, castellano, castellana'),
    pt: list('portugués, portuguesa'),
    de: list('alemán, alemana'),
    it: list('italiano, italiana'),
    ru: list('ruso, rusa'),
    zh: list('chino, china'),
    nl: list('neerlandés, neerlandesa'),
    tr: list('turco, turca'),
    fa: list('persa, farsi'),
    sw: list('suajili, swahili'),
    ja: list('japonés, japonesa'),
    pl: list('polaco, polaca'),
    uk: list('ucraniano, ucraniana'),
    el: list('griego, griega'),
    ko: list('coreano, coreana'),
    sv: list('sueco, sueca'),
    no: list('noruego, noruega'),
    ro: list('rumano, rumana'),
    he: list('hebreo, hebrea'),
    ca: list('catalán, catalana'),
    eu: list('euskera, vasco'),
    gl: list('gallego, gallega'),
    qu: list('quechua'),
    gn: list('guaraní'),
  },
};
