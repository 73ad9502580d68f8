import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

/** The bodies of a text, each as "change: name". */
const bodiesIn = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'body' ? [`${finding.change}: ${finding.name}`] : [],
  );

describe('What becomes of a body is read in the turns of secretariats', () => {
  it.each([
    ['The Technical Committee on Dams begins its work in June.', 'established: Technical Committee on Dams'],
    [
      'The ministers decided not to extend the Task Team on Definitions.',
      'dissolved: Task Team on Definitions',
    ],
    ['The Ports Panel has been replaced.', 'mentioned: Ports Panel'],
    ['A Task Force on Online Threats has been formed.', 'established: Task Force on Online Threats'],
    [
      'Les ministres ont convenu de ne pas reconduire le mandat du comité sur l’imagerie.',
      'dissolved: comité sur l’imagerie',
    ],
    [
      'Le groupe d’experts sur les normes est arrivé au terme de son mandat.',
      'dissolved: groupe d’experts sur les normes',
    ],
    [
      'Nous avons porté sur les fonts baptismaux un Groupe de travail sur les puits.',
      'established: Groupe de travail sur les puits',
    ],
    ['L’Alliance se dotera d’une cellule d’authentification.', 'established: cellule d’authentification'],
    ['L’équipe chargée des ports a accompli sa tâche et se sépare.', 'dissolved: équipe chargée des ports'],
    ['انتهى عمل لجنة الآبار.', 'dissolved: لجنة الآبار'],
    ['وأنهت ولاية فريق الخبراء المعني بالبذور.', 'dissolved: فريق الخبراء المعني بالبذور'],
    ['قرر الوزراء إنهاء تكليف لجنة المعابر المؤقتة.', 'dissolved: لجنة المعابر المؤقتة'],
    ['قرر الوزراء تكوين غرفة عمليات مشتركة للقاحات.', 'established: غرفة عمليات مشتركة للقاحات'],
    ['تم تنصيب فريق عمل مكلف بالبذور.', 'established: فريق عمل مكلف بالبذور'],
  ])('%s', (text, body) => {
    expect(bodiesIn(text)).toEqual([body]);
  });

  it.each([
    ['The Dam Group, established in 2023, is to be wound up by the summer.', ['dissolved: Dam Group']],
    [
      'Joint Statement by the Co-Chairs of the Delta Flood Platform\n\nChad and Mali, Co-Chairs of the Delta Flood Platform, met in Oslo.',
      [],
    ],
    ['The observers were INTERPOL and the International Commission on Missing Persons.', []],
  ])('and what is older, the coalition itself or of outsiders is none: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  it('A unit is a body only where somebody chairs it', () => {
    expect(bodiesIn('The Storm Warning Unit published its report.')).toEqual([]);
    expect(bodiesIn('The Storm Warning Unit is led by Cuba.')).toEqual(['mentioned: Storm Warning Unit']);
  });
});
