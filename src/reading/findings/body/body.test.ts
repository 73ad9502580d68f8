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
  ] as const)('%s: %s', (language, sentence, ...expected) => {
    expect(bodies(headers[language] + sentence)).toEqual(expected);
  });

  it.each([
    ['en', 'The working groups reported on their work.'],
    ['fr', 'Les groupes de travail ont rendu compte de leurs travaux.'],
    ['en', 'A group of farmers spoke first.'],
  ] as const)('%s: no body is named by «%s»', (language, sentence) => {
    expect(bodies(headers[language] + sentence)).toEqual([]);
  });
});
