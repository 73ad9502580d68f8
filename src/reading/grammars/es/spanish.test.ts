import { describe, expect, it } from 'vitest';
import { type Finding, type MeetingFinding, type Reading, read } from '../../index.ts';

const letterhead = 'Ministerio de Relaciones Exteriores de Chile\n\n6 de mayo de 2021\n\n';

const opening = 'Coalición Mundial por los Faros\nComunicado\n\nLisboa, 4 de mayo de 2021\n\n';

const find = <K extends Finding['type']>({ findings }: Reading, type: K) =>
  findings.filter((finding): finding is Extract<Finding, { type: K }> => finding.type === type);

/** Each as "party change", with the ordinal where the text gives one. */
const memberships = (reading: Reading): string[] =>
  find(reading, 'membership').map(
    ({ party, change, ordinal }) => `${party} ${change}${ordinal === null ? '' : ` ${ordinal}`}`,
  );

/** What a text says of the meeting that it reports, only what it says. */
function meeting(reading: Reading): string[] {
  const [found]: MeetingFinding[] = find(reading, 'meeting');
  if (!found) return [];
  const { body, level, from, to, place, format, hosts, coHosts, chairs } = found;
  const facts: readonly (readonly [string, string | null])[] = [
    ['body', body],
    ['level', level],
    ['day', from === to ? from : `${from}/${to}`],
    ['place', place && (place.city ?? place.country)],
    ['format', format === 'in-person' ? null : format],
    ['hosts', hosts.join(' ')],
    ['co-hosts', coHosts.join(' ')],
    ['chairs', chairs.join(' ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
}

describe('Who joined, left or observes is read in Spanish, with the ordinal', () => {
  it.each([
    ['Los ministros dieron la bienvenida a Kenia como 84.º miembro de la Coalición.', 'KE joined 84'],
    ['Damos la bienvenida a nuestro miembro más reciente, Kenia.', 'KE joined'],
    ['Kenia se convirtió en el duodécimo miembro de la Coalición.', 'KE joined 12'],
    ['Kenia se ha convertido en el trigésimo primer miembro de la Coalición.', 'KE joined 31'],
    ['Los participantes celebraron la adhesión de Kenia y del Perú.', 'KE joined', 'PE joined'],
    ['Kenia, que se unió a la Coalición en marzo, intervino en la reunión.', 'KE joined'],
    ['Kenia y el Perú se han incorporado a la Coalición.', 'KE joined', 'PE joined'],
    ['Kenia ingresó en la Coalición como su 84.ª integrante.', 'KE joined 84'],
    ['El 84.º miembro de la Coalición es Kenia.', 'KE joined 84'],
    ['El Perú fue admitido como miembro de la Coalición.', 'PE joined'],
    ['Kenia participó por primera vez como observador.', 'KE observer'],
    [
      'Kenia y la Unión Africana asistieron a la sesión en calidad de observadores.',
      'KE observer',
      'org:AU observer',
    ],
    ['Se concedió a Kenia la condición de observador.', 'KE observer'],
    ['Noruega se ha retirado de la Coalición.', 'NO left'],
    ['Noruega abandonó la Coalición en enero.', 'NO left'],
    ['Noruega dejó de ser miembro de la Coalición.', 'NO left'],
    ['Kenia no se unió a la Coalición.'],
    ['Kenia podría unirse a la Coalición.'],
    ['Kenia se incorporará a la Coalición el 1 de junio.'],
    ['Kenia y el Perú agradecieron a Noruega su hospitalidad.'],
  ])('%s', (sentence, ...expected) => {
    expect(memberships(read(opening + sentence))).toEqual(expected);
  });
});

describe('The meeting that a Spanish text reports is read', () => {
  it.each([
    [
      'La Coalición por los Faros se reunió en Oslo el 4 de mayo de 2021 bajo la presidencia conjunta de Kenia y Noruega.',
      'body Coalición por los Faros',
      'day 2021-05-04',
      'place Oslo',
      'chairs KE NO',
    ],
    [
      'Los ministros de la Coalición por los Faros se reunieron ayer en Oslo por invitación de Noruega.',
      'body Coalición por los Faros',
      'level ministers',
      'day 2021-05-05',
      'place Oslo',
      'hosts NO',
    ],
    [
      'Noruega acogió hoy, con Kenia como coanfitriona, una reunión virtual de altos funcionarios de la Coalición por los Faros.',
      'body Coalición por los Faros',
      'level senior-officials',
      'day 2021-05-06',
      'format virtual',
      'hosts NO',
      'co-hosts KE',
    ],
    [
      'La reunión ministerial de la Coalición por los Faros, celebrada en Oslo del 3 al 5 de mayo de 2021, fue presidida por Kenia.',
      'body Coalición por los Faros',
      'level ministers',
      'day 2021-05-03/2021-05-05',
      'place Oslo',
      'chairs KE',
    ],
    [
      'El Grupo de Trabajo sobre Financiación se reunió por videoconferencia el 4 de mayo de 2021.',
      'body Grupo de Trabajo sobre Financiación',
      'day 2021-05-04',
      'format virtual',
    ],
    [
      'La conferencia, organizada conjuntamente por Chile y el Perú, tuvo lugar en Santiago los días 3 y 4 de mayo de 2021.',
      'day 2021-05-03/2021-05-04',
      'place Santiago',
      'hosts CL PE',
    ],
    [
      'Chile presidió ayer en Santiago la reunión de expertos de la Alianza contra el Plástico.',
      'body Alianza contra el Plástico',
      'level experts',
      'day 2021-05-05',
      'place Santiago',
      'chairs CL',
    ],
    [
      'La cumbre se celebró en Ciudad de México el 4 de mayo de 2021, organizada por México y copresidida por Costa Rica y Panamá.',
      'level leaders',
      'day 2021-05-04',
      'place Ciudad de México',
      'hosts MX',
      'chairs CR PA',
    ],
    [
      'Chile y Colombia copresidieron el 4 de mayo de 2021 en Valparaíso la reunión plenaria.',
      'day 2021-05-04',
      'place Valparaíso',
      'chairs CL CO',
    ],
    [
      'El Grupo Reducido de la Coalición se reunió en formato híbrido en Ginebra el 1.º de mayo de 2021.',
      'body Grupo Reducido',
      'day 2021-05-01',
      'place Ginebra',
      'format hybrid',
    ],
    [
      'La reunión se celebró el miércoles 5 de mayo de 2021 en La Haya, coorganizada por los Países Bajos y Marruecos.',
      'day 2021-05-05',
      'place La Haya',
      'hosts NL MA',
    ],
    [
      'Se celebró ayer en Bogotá la tercera reunión ministerial de la Coalición por los Faros, presidida por Chile.',
      'body Coalición por los Faros',
      'level ministers',
      'day 2021-05-05',
      'place Bogotá',
      'chairs CL',
    ],
    ['Chile acogerá la próxima reunión de la Coalición por los Faros en 2022.'],
  ])('%s', (sentence, ...expected) => {
    expect(meeting(read(letterhead + sentence))).toEqual(expected);
  });
});

describe('A whole Spanish statement', () => {
  it('is a translation of a ministry, with its meeting, a new member and a link to the official text', () => {
    const reading = read(`MINISTERIO DE RELACIONES EXTERIORES DE COLOMBIA
Oficina de Prensa

Comunicado de prensa

Bogotá, 12 de mayo de 2023

Los ministros de la Coalición por los Faros se reunieron en Cartagena los días 10 y 11 de mayo de 2023, por invitación de Colombia. La reunión fue presidida conjuntamente por Chile y Noruega.

Los participantes dieron la bienvenida a Kenia como trigésimo primer miembro. Nueva Zelandia se retiró de la Coalición en enero.

Traducción de cortesía. El texto en inglés es el único oficial: https://faros.example/en`);
    expect(reading).toMatchObject({
      text: { language: 'es' },
      issuer: { name: 'MINISTERIO DE RELACIONES EXTERIORES DE COLOMBIA', party: 'CO' },
      issuedOn: '2023-05-12',
      kind: 'press-release',
      standing: { role: 'translation', officialLanguage: 'en', officialUrl: 'https://faros.example/en' },
    });
    expect(meeting(reading)).toEqual([
      'body Coalición por los Faros',
      'level ministers',
      'day 2023-05-10/2023-05-11',
      'place Cartagena',
      'hosts CO',
      'chairs CL NO',
    ]);
    expect(memberships(reading)).toEqual(['KE joined 31', 'NZ left']);
  });

  it('is the official joint statement of an alliance of states', () => {
    const reading = read(`Alianza Internacional contra los Incendios Forestales
Declaración conjunta

Lisboa, 1.º de octubre de 2022

Los jefes de delegación se reunieron hoy en Lisboa en formato híbrido. Portugal fue anfitrión de la reunión, que fue copresidida por España y el Brasil.

Acogemos con beneplácito la adhesión de Grecia y de la República Dominicana.

La versión en español es la oficial.`);
    expect(reading).toMatchObject({
      issuer: { name: 'Alianza Internacional contra los Incendios Forestales' },
      issuedOn: '2022-10-01',
      kind: 'joint-statement',
      standing: { role: 'official', officialLanguage: 'es' },
    });
    expect(meeting(reading)).toEqual([
      'body Alianza Internacional contra los Incendios Forestales',
      'day 2022-10-01',
      'place Lisboa',
      'format hybrid',
      'hosts PT',
      'chairs ES BR',
    ]);
    expect(memberships(reading)).toEqual(['GR joined', 'DO joined']);
  });

  it('is the note of an embassy on an observer', () => {
    const reading = read(`Embajada de España en Marruecos

Aviso a los medios

Rabat, lunes 3 de octubre de 2022

El Grupo de Trabajo sobre Regadío se reunió ayer en Rabat a nivel de expertos, bajo la presidencia de Marruecos. La Unión Africana asistió en calidad de observadora.

Los periodistas pueden dirigirse a la oficina de prensa de la Embajada.`);
    expect(reading).toMatchObject({
      issuer: { name: 'Embajada de España en Marruecos', party: 'ES' },
      issuedOn: '2022-10-03',
      kind: 'media-note',
      standing: { role: 'unknown', officialLanguage: null, officialUrl: null },
    });
    expect(meeting(reading)).toEqual([
      'body Grupo de Trabajo sobre Regadío',
      'level experts',
      'day 2022-10-02',
      'place Rabat',
      'chairs MA',
    ]);
    expect(memberships(reading)).toEqual(['org:AU observer']);
  });
});
