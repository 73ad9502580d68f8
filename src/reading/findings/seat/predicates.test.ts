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

  it('but not where the body only goes somewhere', () => {
    expect(seatsIn('The Data Working Group, which met in May, travelled to Peru.')).toBe('');
  });
});
