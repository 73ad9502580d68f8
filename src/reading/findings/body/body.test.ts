import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { read } from '../../index.ts';

type Body = Extract<Finding, { type: 'body' }>;

/** The bodies of a text, each as "name | kind | change". */
function bodies(text: string): string[] {
  const found = read(text).findings.filter((finding): finding is Body => finding.type === 'body');
  return found.map(({ name, kind, change }) => `${name} | ${kind} | ${change}`);
}

const headers = {
  en: 'Department of Foreign Affairs of Ireland\n\nDublin, 4 May 2021\n\n',
  fr: 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'وزارة الخارجية الأردنية\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

describe('The bodies of a coalition are read, those founded and those dissolved', () => {
  it.each([
    [
      'en',
      'Ministers agreed to establish a Working Group on Lighthouses, which Kenya will chair, and to wind up the Task Force on Buoys.',
      'Working Group on Lighthouses | working-group | established',
      'Task Force on Buoys | other | dissolved',
    ],
    [
      'en',
      'Ministers terminated the Working Group on Lighthouses.',
      'Working Group on Lighthouses | working-group | dissolved',
    ],
    [
      'en',
      'The Working Group “Safe Harbours” met in Oslo.',
      'Working Group “Safe Harbours” | working-group | mentioned',
    ],
    [
      'fr',
      'Les ministres ont mis fin au Groupe de travail sur les phares.',
      'Groupe de travail sur les phares | working-group | dissolved',
    ],
    [
      'fr',
      'Le Groupe de travail « Phares » s’est réuni à Oslo.',
      'Groupe de travail « Phares » | working-group | mentioned',
    ],
    [
      'fr',
      'Les ministres ont annoncé la création du Groupe de concentration sur les phares.',
      'Groupe de concentration sur les phares | focus-group | established',
    ],
    [
      'ar',
      'قرر الوزراء إنشاء فريق عمل معني بالمنارات.',
      'فريق عمل معني بالمنارات | working-group | established',
    ],
    [
      'ar',
      'حلت كينيا محل النرويج في فريق العمل المعني بالمنارات.',
      'فريق العمل المعني بالمنارات | working-group | mentioned',
    ],
    [
      'en',
      'Ministers agreed to merge the Sub-Group on Buoys and the Sub-Group on Sirens into a Committee on Signals.',
      'Sub-Group on Buoys | other | dissolved',
      'Sub-Group on Sirens | other | dissolved',
      'Committee on Signals | other | established',
    ],
    [
      'en',
      'The Sub-Group on Buoys will be absorbed by the Committee on Signals.',
      'Sub-Group on Buoys | other | dissolved',
      'Committee on Signals | other | mentioned',
    ],
    [
      'en',
      'The mandate of the Task Force on Buoys, which expired in March, was not renewed.',
      'Task Force on Buoys | other | dissolved',
    ],
    [
      'en',
      'Kenya will chair a new Working Group on Lighthouses.',
      'Working Group on Lighthouses | working-group | established',
    ],
    [
      'en',
      'We established three bodies: the Signals Panel, the Buoys Task Force and the Harbour Council.',
      'Signals Panel | other | established',
      'Buoys Task Force | other | established',
      'Harbour Council | other | established',
    ],
    [
      'en',
      'The working groups on lighthouses and on buoys reported on their work.',
      'lighthouses | working-group | mentioned',
      'buoys | working-group | mentioned',
    ],
    [
      'en',
      'The Finance Focus Group, which Kenya chairs, was created in 2017.',
      'Finance Focus Group | focus-group | mentioned',
    ],
    [
      'fr',
      'Le Comité d’audit et la Cellule d’alerte et de secours ont été créés.',
      'Comité d’audit | other | established',
      'Cellule d’alerte et de secours | other | established',
    ],
    [
      'fr',
      'Un groupe de travail sur les phares a vu le jour.',
      'groupe de travail sur les phares | working-group | established',
    ],
    ['fr', 'Le Comité des normes n’existe plus.', 'Comité des normes | other | dissolved'],
    [
      'fr',
      'Le Groupe de travail Signaux s’est réuni à Oslo.',
      'Groupe de travail Signaux | working-group | mentioned',
    ],
    [
      'ar',
      'تقرر استحداث لجنة مشتركة لمتابعة التوصيات.',
      'لجنة مشتركة لمتابعة التوصيات | other | established',
    ],
    ['ar', 'تم إنهاء عمل لجنة الصياغة.', 'لجنة الصياغة | other | dissolved'],
    [
      'ar',
      'اجتمع الفريق العامل غير الرسمي المعني بالمنارات.',
      'الفريق العامل غير الرسمي المعني بالمنارات | working-group | mentioned',
    ],
    [
      'en',
      'The following groups were formed:\n\n- Working Group on Lighthouses\n- Working Group on Buoys',
      'Working Group on Lighthouses | working-group | established',
      'Working Group on Buoys | working-group | established',
    ],
  ] as const)('%s: %s', (language, sentence, ...expected) => {
    expect(bodies(headers[language] + sentence)).toEqual(expected);
  });

  it.each([
    ['en', 'The working groups reported on their work.'],
    ['fr', 'Les groupes de travail ont rendu compte de leurs travaux.'],
    ['en', 'A group of farmers spoke first.'],
    ['en', 'The World Bank Board and the European Council met.'],
    ['en', 'The Group decided not to establish a committee on buoys.'],
    ['en', 'Togo proposed creating a working group on buoys.'],
    ['fr', 'Le Conseil de sécurité et le Conseil d’administration de la Banque mondiale ont siégé.'],
    ['ar', 'ناقشت لجنة العقوبات التابعة للأمم المتحدة الموضوع.'],
    ['ar', 'عقدت مجموعات العمل اجتماعا.'],
    ['ar', 'ضمت اللجنة خبراء.'],
  ] as const)('%s: no body is named by «%s»', (language, sentence) => {
    expect(bodies(headers[language] + sentence)).toEqual([]);
  });
});
