import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const seatsIn = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'seat'
      ? [`${String(finding.party)} ${finding.role} ${finding.change}: ${finding.body}`]
      : [],
  );

describe('The body of a seat whose words name none is told by what was said before', () => {
  it.each([
    [
      'The Quiet Harbours Coalition met in Oslo. Togo attends as an observer. Ghana and Peru complete their joint term as co-chairs in May.',
      ['GH co-chair left: Quiet Harbours Coalition', 'PE co-chair left: Quiet Harbours Coalition'],
    ],
    [
      'The Quiet Harbours Coalition met in Oslo. The Data Working Group is chaired by Mali. Latvia handed the role of co-chair over to Cuba; Estonia continues as the other co-chair.',
      [
        'ML chair held: Data Working Group',
        'LV co-chair left: Quiet Harbours Coalition',
        'CU co-chair assumed: Quiet Harbours Coalition',
        'EE co-chair held: Quiet Harbours Coalition',
      ],
    ],
    [
      'The Steering Board reported on its work. The Board has been chaired since 2019 by Palau. In May Palau passed the chair to Nauru.',
      ['PW chair left: Steering Board', 'NR chair assumed: Steering Board'],
    ],
    [
      'تصدر جمهورية جيبوتي والجمهورية اليمنية بيانا. عقد الائتلاف الدولي للمنارات اجتماعه في عدن. وأنشأ الوزراء فريق العمل المعني بالآبار. وفي مايو تنتقل الرئاسة المشتركة للائتلاف من اليمن إلى كينيا.',
      ['YE co-chair left: الائتلاف الدولي للمنارات', 'KE co-chair assumed: الائتلاف الدولي للمنارات'],
    ],
    [
      'Déclaration conjointe du Pérou et du Mali, coprésidents de la Coalition des phares\n\nLes ministres ont créé un groupe de travail sur les balises. Le Mali cédera sa place de coprésident au Togo.',
      [
        'PE co-chair held: Coalition des phares',
        'ML co-chair held: Coalition des phares',
        'ML co-chair left: Coalition des phares',
        'TG co-chair assumed: Coalition des phares',
      ],
    ],
  ])('%s', (text, seats) => {
    expect(seatsIn(text).toSorted()).toEqual(seats.toSorted());
  });

  it('is no coalition where a meeting is chaired', () => {
    const text =
      'The fifth meeting of the Quiet Harbours Coalition took place today. It was chaired by Kenya and hosted by Peru.';
    expect(seatsIn(text)).toEqual([]);
  });
});
