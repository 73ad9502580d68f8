import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { nounDe, participlePor, verb } from './inflection.ts';

/** Meetings: who met, hosted, chaired, opened. */
const meetings = (): LexiconRow[] => [
  ...verb(
    'hold',
    'se reunir, se celebrar, se encontrar, se congregar, celebrar, mantener, sesionar, reunir, tener lugar',
  ),
  ...verb('host', 'acoger, organizar, albergar, recibir, auspiciar, convocar'),
  trigger(
    'host',
    'active',
    'finite',
    list(
      'fue anfitrión, fue anfitriona, fue el anfitrión, fue la anfitriona, fue el país anfitrión, fueron anfitriones, fueron los anfitriones, fue sede, fue la sede, actuó como anfitrión, actuó como anfitriona',
    ),
  ),
  participlePor('host', 'acoger, organizar, convocar, auspiciar'),
  nounDe(
    'host',
    'por invitación, por invitación conjunta, a invitación, a invitación conjunta, por iniciativa, por iniciativa conjunta, bajo los auspicios, bajo el patrocinio, con los auspicios',
  ),
  ...verb('co-host', 'coorganizar, co-organizar, coauspiciar, copatrocinar'),
  participlePor('co-host', 'coorganizar, co-organizar, coauspiciar, copatrocinar'),
  trigger(
    'co-host',
    'active',
    'participle',
    list(
      'fue coanfitrión, fue coanfitriona, fueron coanfitriones, actuó como coanfitrión, actuó como coanfitriona, actuaron como coanfitriones, fue coorganizador, fueron coorganizadores, siendo coanfitrión, siendo coanfitriona, siendo coorganizador',
    ),
  ),
  trigger(
    'co-host',
    'active',
    'base',
    list('coanfitrión, coanfitriona, coanfitriones, coorganizador, coorganizadora, coorganizadores'),
  ),
  ...verb('chair', 'presidir, dirigir los trabajos, dirigir los debates, ejercer la, asumir la, ocupar la'),
  participlePor('chair', 'presidir, dirigir, encabezar'),
  nounDe('chair', 'bajo la presidencia, bajo la presidencia conjunta, con la presidencia, bajo la dirección'),
  ...verb('co-chair', 'copresidir, co-presidir, presidir conjuntamente, presidir de manera conjunta'),
  participlePor('co-chair', 'copresidir, co-presidir'),
  nounDe('co-chair', 'bajo la copresidencia'),
  ...verb('open', 'inaugurar, abrir'),
  participlePor('open', 'inaugurar, abrir'),
];

/** Members: who joined, observes or left, and those who welcomed them. */
const membership = (): LexiconRow[] => [
  ...verb('welcome', 'dar la bienvenida, acoger con beneplácito, acoger con satisfacción, saludar, celebrar'),
  ...verb(
    'admit',
    'admitir, aceptar como, acoger como, admitir como, recibir como, conceder, otorgar, se conceder, se otorgar',
  ),
  ...verb('join', 'se unir, se sumar, se incorporar, se adherir, ingresar, se integrar, entrar en'),
  ...verb('become', 'se convertir en, pasar a ser'),
  nounDe(
    'accession',
    'la adhesión, adhesión, la incorporación, incorporación, el ingreso, ingreso, la admisión, admisión, la entrada',
  ),
  ...verb('leave', 'se retirar, abandonar, dejar de ser, poner fin a su participación'),
  trigger(
    'leave',
    'active',
    'finite',
    list(
      'dejó de ser miembro, han dejado de ser miembros, dejaron de ser miembros, puso fin a su participación, pone fin a su participación, ya no es miembro, ya no son miembros, notificó su retirada, ha notificado su retirada, notificó su retiro, ha notificado su retiro',
    ),
  ),
  nounDe('leave', 'la retirada, el retiro, la salida'),
];

/** Verbs that open a clause of their own and state nothing that is kept. */
const other = (): LexiconRow[] =>
  verb(
    'say',
    'decir, declarar, indicar, señalar, subrayar, destacar, afirmar, reafirmar, reiterar, expresar, agradecer, recordar, examinar, analizar, debatir, abordar, intercambiar, adoptar, aprobar, acordar, decidir, firmar, anunciar, informar, participar, asistir, visitar, condenar, instar, exhortar, pedir, alentar, apoyar, respaldar, felicitar, reconocer, observar, contar, trabajar, continuar, publicar, emitir, presentar, se comprometer, lamentar, considerar, estimar, escuchar, hacer, tomar nota',
  );

/** Every verb, conjugated. */
export const verbs = (): LexiconRow[] => [
  ...meetings(),
  ...membership(),
  ...other(),
  row({ is: 'noun' }, 'en apoyo de, en respaldo de'),
];
