import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const seatsIn = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'seat'
      ? [`${String(finding.party)} ${finding.role} ${finding.change}: ${finding.body}`]
      : [],
  );

describe('Who chairs a body that the text has just named is read from a pronoun', () => {
  it.each([
    [
      'The ministers established the Working Group on Cold Chains. Ghana and India have volunteered to lead it together.',
      [
        'GH co-lead assumed: Working Group on Cold Chains',
        'IN co-lead assumed: Working Group on Cold Chains',
      ],
    ],
    [
      'A Focus Group on School Timings was set up and Bhutan will chair it.',
      ['BT chair assumed: Focus Group on School Timings'],
    ],
    [
      'The Working Group on Data adopted its plan. Peru and Jordan will continue to co-chair the Group.',
      ['PE co-chair held: Working Group on Data', 'JO co-chair held: Working Group on Data'],
    ],
    [
      'After two years at the head of the Working Group on Data, Peru handed over to Jordan.',
      ['PE chair left: Working Group on Data', 'JO chair assumed: Working Group on Data'],
    ],
    [
      'Peru, which has chaired the Working Group on Data since 2022, steps down this month.',
      ['PE chair left: Working Group on Data'],
    ],
    [
      'Les ministres ont créé le groupe de travail sur les puits. L’Autriche le présidera ; la Hongrie, qui le dirigeait depuis 2021, se retire.',
      ['AT chair assumed: groupe de travail sur les puits', 'HU chair left: groupe de travail sur les puits'],
    ],
    [
      'Le comité de pilotage s’est réuni deux fois ; le Ghana et la Suède continuent de le coprésider.',
      ['GH co-chair held: comité de pilotage', 'SE co-chair held: comité de pilotage'],
    ],
    [
      'أنشأ الوزراء فريق العمل المعني بالآبار. وسترأسه كينيا.',
      ['KE chair assumed: فريق العمل المعني بالآبار'],
    ],
  ])('%s', (text, seats) => {
    expect(seatsIn(text).toSorted()).toEqual(seats.toSorted());
  });

  it.each([
    'The Working Group on Data held its third meeting in Oslo. Norway chaired it.',
    'The annual conference of the Working Group on Data opened in Oslo. Norway and Chile co-chaired it.',
    'La réunion s’est tenue à Rome. L’Italie la présidait.',
    'عقد الاجتماع في عمّان. وترأسه الأردن.',
  ])('but not where it is a meeting: %s', (text) => {
    expect(seatsIn(text)).toEqual([]);
  });
});
