import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

interface Listed {
  readonly items: readonly {
    readonly slug: string;
    readonly versions: readonly { readonly language: string }[];
  }[];
}

journey('the public', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite({ sample: true }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The address of a statement that is public in this language, on the English pages. */
  async function statementIn(language: string): Promise<string> {
    const { items } = (await (await fetch(`${site.url}/api/v1/statements`)).json()) as Listed;
    const found = items.find(({ versions }) => versions.some((version) => version.language === language));
    return `${site.url}/en/statements/${found?.slug}?version=${language}`;
  }

  it.each([
    ['ar-SY', 'ar', 'rtl'],
    ['en-GB', 'en', 'ltr'],
    ['fr-CA', 'fr', 'ltr'],
  ])('whose browser asks for %s arrives at the home page in its language', async (locale, lang, dir) => {
    const { page, context, faults } = await openWindow(browser, { locale });
    await page.goto(site.url);
    expect(new URL(page.url()).pathname).toBe(`/${lang}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await page.locator('h1').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('changes the language and stays where it is', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(`${site.url}/en/members`);
    await page.locator('a[hreflang="ar"]').first().click();
    await page.waitForURL(/\/ar\/members$/);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    await context.close();
  });

  it('follows an entry to the very words that state it', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(`${site.url}/en/members`);
    await page.locator('main a[href*="#p-"]').first().click();
    await page.waitForURL(/\/statements\/.*#p-\d+-\d+$/);
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    const cited = page.locator('mark.cited').first();
    expect(await cited.isVisible()).toBe(true);
    const colours = await cited.evaluate((mark) =>
      [mark, document.body].map((element) => getComputedStyle(element).backgroundColor),
    );
    expect(colours[0]).not.toBe(colours[1]);
    await context.close();
  });

  it.each(['ar', 'en', 'fr'])(
    'finds the words of every entry in the %s text that states it',
    async (language) => {
      const { page, context, faults } = await openWindow(browser);
      await page.goto(await statementIn(language));
      const places = await page.locator('.entries .words a').evaluateAll((links) =>
        links
          .map((link) => new URL((link as HTMLAnchorElement).href))
          .filter(({ search }) =>
            search.includes(`version=${document.querySelector('.text')?.getAttribute('lang')}`),
          )
          .map(({ hash }) => document.getElementById(hash.slice(1)) !== null),
      );
      expect(places).not.toContain(false);
      expect(await page.locator('.entries .entry').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('reads a text in its own direction, whatever the language of the page', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(await statementIn('ar'));
    expect(await page.locator('.text').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    await context.close();
  });
});
