import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';

/** Heads of the names of bodies. Bare ones name a body only with a qualifier. */
const bodies: readonly LexiconRow[] = [
  row({ is: 'body', kind: 'plenary' }, 'plenaria, asamblea plenaria, pleno'),
  row(
    { is: 'body', kind: 'small-group' },
    'grupo reducido, grupo restringido, comité restringido, pequeño grupo',
  ),
  row(
    { is: 'body', kind: 'working-group' },
    'grupo de trabajo, subgrupo de trabajo, grupo técnico de trabajo',
  ),
  row({ is: 'body', kind: 'working-group', plural: true }, 'grupos de trabajo'),
  row(
    { is: 'body', kind: 'focus-group' },
    'grupo temático, grupo de enfoque, grupo de reflexión, grupo focal',
  ),
  row(
    { is: 'body', kind: 'other' },
    'comité directivo, comité ejecutivo, comité técnico, comité de seguimiento, comité conjunto, comité mixto, comité consultivo, grupo de contacto, grupo de amigos, grupo de expertos, grupo de alto nivel, grupo de coordinación, consejo directivo, comisión mixta, subcomité',
  ),
  row(
    { is: 'body', kind: 'other', bare: true },
    'grupo, comité, comisión, panel, subcomisión, equipo de tareas, mesa',
  ),
];

const meetings: readonly LexiconRow[] = [
  row(
    { is: 'meeting' },
    'reunión, sesión, conferencia, consultas, encuentro, mesa redonda, taller, reunión plenaria, sesión plenaria, coloquio, simposio, seminario, evento, diálogo, reunión de alto nivel, conferencia de alto nivel, período de sesiones, sesión de trabajo, reunión de trabajo, asamblea anual, reunión anual, jornadas',
  ),
  row(
    { is: 'meeting', level: 'leaders' },
    'cumbre, reunión en la cumbre, reunión de jefes de estado, conferencia de jefes de estado, cumbre de jefes de estado, cumbre de líderes, reunión de líderes, cumbre de presidentes',
  ),
  row(
    { is: 'meeting', level: 'ministers' },
    'reunión ministerial, conferencia ministerial, sesión ministerial, plenaria ministerial, reunión de ministros, reunión de ministras y ministros, conferencia de ministros, ministerial, mesa redonda ministerial, foro ministerial, reunión de cancilleres',
  ),
  row(
    { is: 'meeting', level: 'senior-officials' },
    'reunión de altos funcionarios, reunión de altos cargos, reunión de altos representantes, reunión de directores políticos, reunión de viceministros',
  ),
  row(
    { is: 'meeting', level: 'experts' },
    'reunión de expertos, encuentro de expertos, reunión técnica, taller técnico, consultas técnicas, reunión de especialistas',
  ),
];

const levels: readonly LexiconRow[] = [
  row(
    { is: 'level', level: 'leaders' },
    'jefes de estado, jefes de gobierno, jefes de estado y de gobierno, jefes de estado y gobierno, presidentes, líderes, mandatarios',
  ),
  row(
    { is: 'level', level: 'ministers' },
    'ministros, ministras, ministros y ministras, ministras y ministros, ministros de asuntos exteriores, ministros de relaciones exteriores, cancilleres, nivel ministerial, a nivel ministerial',
  ),
  row(
    { is: 'level', level: 'senior-officials' },
    'altos funcionarios, altos cargos, altos representantes, secretarios generales, directores políticos, directores generales, viceministros, enviados especiales, nivel de altos funcionarios',
  ),
  row(
    { is: 'level', level: 'experts' },
    'expertos, expertas, especialistas, nivel técnico, nivel de expertos, técnicos',
  ),
];

const actors: readonly LexiconRow[] = [
  row(
    { is: 'actor', actor: 'coalition' },
    'coalición, coalición mundial, coalición internacional, nuestra coalición, alianza, alianza mundial, alianza internacional, asociación mundial, iniciativa para, red, foro, plataforma',
  ),
  row(
    { is: 'actor', actor: 'members' },
    'participantes, los participantes, miembros de la coalición, estados miembros, países miembros, miembros de la alianza, miembros del grupo, delegaciones, delegados, nosotros, estados participantes, países participantes, copresidentes, representantes, secretaría, grupo, comité, consejo, ministros, ministras, expertos, plenaria, reunión, conferencia, jefes de estado y de gobierno, jefes de delegación',
  ),
  row(
    { is: 'actor', actor: 'outsider' },
    'analistas, críticos, periodistas, oposición, manifestantes, sociedad civil, organizaciones no gubernamentales, observadores independientes',
  ),
  row({ is: 'reference', speaker: true }, 'yo, permítanme, me permito'),
  row(
    { is: 'reference', plural: true },
    'ellos, ellas, ambas partes, ambos ministros, ambos países, estos últimos, estas últimas',
  ),
  row({ is: 'reference' }, 'ella, este último, esta última'),
];

const offices: readonly LexiconRow[] = [
  row(
    { is: 'post' },
    'ministro, ministra, primer ministro, primera ministra, viceministro, viceministra, ministro de estado, canciller, vicecanciller, presidente, presidenta, presidente de la república, presidenta de la república, vicepresidente, vicepresidenta, rey, reina, secretario de estado, secretaria de estado, subsecretario, subsecretaria, secretario general, secretaria general, secretario ejecutivo, secretaria ejecutiva, enviado especial, enviada especial, representante especial, representante permanente, alto representante, alta representante, alto comisionado, alta comisionada, embajador, embajadora, cónsul general, encargado de negocios, encargada de negocios, director, directora, director general, directora general, director ejecutivo, directora ejecutiva, director político, directora política, jefe de gabinete, jefa de gabinete, comisario, comisaria, gobernador, gobernadora, alcalde, alcaldesa, portavoz, vocero, vocera, coordinador, coordinadora',
  ),
  row({ is: 'acting' }, 'interino, interina, en funciones, a. i.'),
  row({ is: 'former' }, 'antiguo, antigua, ex, saliente, anterior'),
  row(
    { is: 'honorific' },
    'sr., sra., sres., señor, señora, don, doña, su excelencia, dr., dra., excmo. sr., excma. sra.',
  ),
  row(
    { is: 'portfolio' },
    'asuntos exteriores, relaciones exteriores, asuntos exteriores y cooperación, relaciones exteriores y culto, cooperación internacional, cooperación, defensa, interior, hacienda, finanzas, economía, comercio, justicia, salud, sanidad, educación, medio ambiente, ambiente, agricultura, pesca, agua, energía, transporte, trabajo, cultura, turismo, infraestructura, seguridad, desarrollo, desarrollo sostenible',
  ),
];

const membership: readonly LexiconRow[] = [
  row(
    { is: 'seat', role: 'chair' },
    'presidencia, presidencia rotatoria, presidencia pro tempore, presidencia anual',
  ),
  row(
    { is: 'seat', role: 'co-chair' },
    'copresidencia, copresidente, copresidenta, copresidentes, copresidentas, presidencia conjunta',
  ),
  row(
    { is: 'member', change: 'joined' },
    'miembro, miembros, estado miembro, estados miembros, país miembro, países miembros, miembro pleno, miembro de pleno derecho, nuevo miembro, nuevos miembros, miembro más reciente, integrante, integrantes, nuevo integrante',
  ),
  row(
    { is: 'member', change: 'observer' },
    'observador, observadora, observadores, observadoras, miembro observador, estado observador, país observador, condición de observador, estatus de observador, calidad de observador',
  ),
];

const other: readonly LexiconRow[] = [
  row(
    { is: 'government' },
    'gobierno, gobiernos, pueblo, pueblos, autoridades, reino, república, delegación, gobierno y el pueblo, gobierno y pueblo, misión permanente, país',
  ),
  row(
    { is: 'noun' },
    'esfuerzos, progresos, avances, resultados, fuerzas, trabajo, contribución, decisión, adopción, informe, hospitalidad, acogida, papel, lanzamiento, acuerdo, resolución, medidas, respuesta, generosidad, iniciativa, anuncio, firma, apertura, participación, propuesta, acción, organización, labor',
  ),
  row(
    { is: 'format', format: 'virtual' },
    'virtual, virtuales, virtualmente, por videoconferencia, videoconferencia, en línea, a distancia, por vía telemática, de manera virtual, de forma virtual, en modalidad virtual, en formato virtual, telemática',
  ),
  row(
    { is: 'format', format: 'hybrid' },
    'híbrida, híbrido, en formato híbrido, en modalidad híbrida, de manera híbrida, presencial y virtual, presencial y en línea, en persona y en línea, en persona y por videoconferencia, de manera presencial y virtual',
  ),
  row(
    { is: 'format', format: 'in-person' },
    'presencial, en persona, de manera presencial, de forma presencial',
  ),
  row(
    { is: 'other-time' },
    'próxima, próximo, siguiente, futura, futuro, última reunión, última sesión, última conferencia, última cumbre, previa, pasada, venidera, posterior, prevista, después, antes, desde, tras',
  ),
  row(
    { is: 'qualifier' },
    'dedicado a, dedicada a, encargado de, encargada de, encargado del, encargada del, centrado en, centrada en, responsable de',
  ),
];

export const nouns: readonly LexiconRow[] = [
  ...bodies,
  ...meetings,
  ...levels,
  ...actors,
  ...offices,
  ...membership,
  ...other,
];
