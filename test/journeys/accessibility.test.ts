import { source as axeSource } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

/** Every kind of page: its list, and the first of what the list leads to. */
const lists = ['/statements', '/members', '/bodies', '/meetings'];
const single = [
  '',
  '/search?q=river',
  '/questions',
  '/questions/chairs?body=small',
  '/questions/hosted?host=NL',
  '/questions/changes?from=2019-01-01&to=2026-12-31',
  '/questions/learned?from=2019-01-01&to=2100-12-31',
  '/questions/single-source',
  '/questions/translation-alone',
  '/timeline',
  '/desk',
  '/desk/import',
  '/desk/memory',
  '/themes',
  '/nothing-here',
];

interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds wrong by the rules of WCAG 2.2, levels A and AA. */
async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await window.axe.run({ runOnly: tags });
    return found.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html).slice(0, 3) }));
  });
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

const windows = [
  { name: 'a wide light window', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { name: 'a dark phone', options: { colorScheme: 'dark', viewport: { width: 360, height: 740 } } },
] as const;

journey('every page', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite({ sample: true }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function pathsIn(page: Page, lang: string): Promise<string[]> {
    const paths = single.map((path) => `/${lang}${path}`);
    for (const list of [...lists, '/desk']) {
      await page.goto(`${site.url}/${lang}${list}`);
      const within = list === '/desk' ? `/${lang}/desk/versions/` : `/${lang}${list}/`;
      const first = await page.locator(`main a[href^="${within}"]`).first().getAttribute('href');
      paths.push(`/${lang}${list}`, first ?? '');
    }
    await page.goto(`${site.url}${paths.find((path) => path.startsWith(`/${lang}/statements/`))}`);
    const compared = (await page.locator('main a.compare').getAttribute('href')) ?? '';
    const onDesk = compared.replace(`/${lang}/`, `/${lang}/desk/`);
    paths.push(compared, `${onDesk}&align=1`);
    return [...new Set(paths)];
  }

  describe.each(windows)('in $name', ({ options }) => {
    it.each(['ar', 'en'])(
      'in %s can be used by everybody and fits',
      async (lang) => {
        const { page, context } = await openWindow(browser, options);
        const wrong: Record<string, unknown> = {};
        for (const path of await pathsIn(page, lang)) {
          await page.goto(`${site.url}${path}`);
          const found = await violations(page);
          if (found.length > 0) wrong[path] = found;
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          if (overflow > 0) wrong[`${path} is too wide`] = overflow;
        }
        expect(wrong).toEqual({});
        await context.close();
      },
      120_000,
    );
  });
});
