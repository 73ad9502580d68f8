import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const seatsIn = (text: string): string =>
  read(text)
    .findings.flatMap((finding) =>
      finding.type === 'seat' ? [`${String(finding.party)} ${finding.role} ${finding.change}`] : [],
    )
    .sort()
    .join('; ');

describe('What is said of a body or of the seat in it is read behind an aside as well', () => {
  it.each([
    [
      'The Ships Working Group, which was led by India until this meeting, will be led by Korea.',
      'IN chair left; KR chair assumed',
    ],
    [
      'The Donor Committee, which Togo has chaired with distinction for four years, passes to Peru.',
      'PE chair assumed; TG chair left',
    ],
    [
      'The chair of the Wells Committee, which Kenya has occupied since 2021, was handed to Chad.',
      'KE chair left; TD chair assumed',
    ],
    ['The Valuation Committee remains under Mexico.', 'MX chair held'],
    [
      'The Data Working Group, which Mali has co-led with Peru, will henceforth be co-led by Peru and Togo.',
      'ML co-lead left; PE co-lead held; TG co-lead assumed',
    ],
    [
      'La présidence du groupe de travail sur les puits, que le Mali a quittée en juin, échoit au Kenya.',
      'KE chair assumed; ML chair left',
    ],
  ])('%s', (text, seats) => {
    expect(seatsIn(text)).toBe(seats);
  });

  it.each([
    [
      'The Data Working Group and the Ports Working Group will be chaired by Kenya and Peru respectively.',
      'KE chair assumed; PE chair assumed',
    ],
    [
      'Haiti and Cuba were elected Co-Chairs of the Executive Committee. They succeed Chile and Peru.',
      'CL co-chair left; CU co-chair assumed; HT co-chair assumed; PE co-chair left',
    ],
    [
      'Norway stepped down as chair of the Legal Working Group, and Kenya was elected in its place.',
      'KE chair assumed; NO chair left',
    ],
    [
      'Kenya will be joined by Peru as co-chair of the Working Group on Data.',
      'KE co-chair held; PE co-chair assumed',
    ],
    ['With Jordan at the helm, the Steering Committee has doubled its output.', 'JO chair held'],
    [
      'The ministers agreed to set up a Working Group on Wells. Guyana and Belize will be co-leads.',
      'BZ co-lead assumed; GY co-lead assumed',
    ],
    [
      'The Storm Warning Unit, in the hands of Cuba for the past three years, goes to Belize.',
      'BZ chair assumed; CU chair left',
    ],
    ['They renewed the mandate of Nigeria as Chair of the Laboratory Committee for a year.', 'NG chair held'],
    [
      'Le Comité des puits et le Comité des ports seront présidés respectivement par le Kenya et le Pérou.',
      'KE chair assumed; PE chair assumed',
    ],
  ])('so is what a list, a pronoun or a turn says of seats: %s', (text, seats) => {
    expect(seatsIn(text)).toBe(seats);
  });

  it('but not where the body only goes somewhere', () => {
    expect(seatsIn('The Data Working Group, which met in May, travelled to Peru.')).toBe('');
  });
});
