import { list } from '../rows.ts';

/** Those who may be addressed and are no parties. */
export const people: readonly string[] = list(
  'sociedad civil, comunidad internacional, sector privado, universidades, universidad, empresas, autoridades, autoridades locales, comunidades, municipios, agricultores, pescadores, periodistas, docentes, estudiantes, jóvenes, mujeres, donantes, socios, asociados',
);

/** «maestros, ceramistas, pescadores»: gente por lo que hace. */
export const peopleShape = /.{3}(?:ores|oras|istas|eros|eras)$/u;
