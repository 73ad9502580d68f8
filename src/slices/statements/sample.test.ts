import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { projectRoot } from '../../platform/config/index.ts';
import { verify } from '../record/index.ts';
import { loadSample, type SampleRead } from './index.ts';

let site: TestApp;
const told: SampleRead[] = [];
const load = () => loadSample(site.context, join(projectRoot(), 'samples'), (read) => told.push(read));

beforeAll(async () => {
  site = await testApp();
  await load();
});
afterAll(() => site.close());

describe('The sample coalition', () => {
  test('is read by the reader, statement by statement.', () => {
    expect(told.length).toBeGreaterThanOrEqual(10);
    for (const { accepted, languages } of told) {
      expect(accepted).toBeGreaterThan(0);
      expect(languages.length).toBeGreaterThan(0);
    }
  });

  test('is public in three languages, and the register has its members and bodies.', async () => {
    for (const language of ['ar', 'en', 'fr'])
      for (const room of ['statements', 'members', 'bodies', 'meetings']) {
        const page = await site.get(`/${language}/${room}`);
        expect(page.statusCode, `${language}/${room}`).toBe(200);
        expect(page.body).not.toContain('class="empty"');
      }
  });

  test('has one translation that gives another day than the official text, and the comparison shows that alone.', async () => {
    const { items } = (await site.get('/api/v1/statements?limit=100')).json();
    const rabat = items.find(({ versions }: { versions: { title: string }[] }) =>
      versions.some(({ title }) => title.includes('Rabat')),
    );
    const page = await site.get(`/en/statements/${rabat.slug}/compare?official=en&translation=ar`);
    const marked = [...page.body.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map(([, words]) => words);
    expect(marked).toEqual(['yesterday', 'اليوم']);
  });

  test('leaves a history without a break.', async () => {
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });

  test('is not loaded twice.', async () => {
    const before = told.length;
    expect(await load()).toBe(false);
    expect(told).toHaveLength(before);
  });
});
