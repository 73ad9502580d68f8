const PLACES = [
  ['Porto', 'Portugal'],
  ['Tallinn', 'Estonia'],
  ['Accra', 'Ghana'],
  ['Amman', 'Jordan'],
  ['Quito', 'Ecuador'],
  ['Oslo', 'Norway'],
] as const;

/** A statement like no other: the number is in its title, and varies its day, its place and its host. */
export function statementNumber(number: number): string {
  const [city, host] = PLACES[number % PLACES.length]!;
  const day = 1 + (number % 28);
  return `Joint Statement ${number} of the Small Group of the Clear Skies Coalition

${day} May 2023

The Small Group of the Clear Skies Coalition met in ${city} on ${day} May 2023. ${host} hosted the meeting.

Partners support the plan of the working group on air quality, number ${number}. Members committed to measure the air in ${
    number + 2
  } cities. The Coalition urges all states to publish what they measure.
`;
}
