import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

journey('a translation beside its official text', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite({ sample: true }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** From the list of statements, as a reader goes: to the statement on Rabat, its Arabic text, and the comparison. */
  async function openComparison(page: Page): Promise<void> {
    await page.goto(`${site.url}/en/statements`);
    await page.locator('main h2 a', { hasText: 'Rabat' }).first().click();
    await page.locator('.versions a[hreflang="ar"]').click();
    await page.locator('.versions a', { hasText: 'Compare with the official text' }).click();
    await page.waitForURL(/\/compare\?official=en&translation=ar$/);
  }

  /** The boxes of the two cells of the first pair. */
  async function firstPair(page: Page) {
    const cells = page.locator('.pair').first().locator('.cell');
    const [official, translation] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    return { official: official!, translation: translation! };
  }

  it('stands side by side in a wide window, and the language of the page decides which comes first', async () => {
    const { page, context, faults } = await openWindow(browser, { viewport: { width: 1280, height: 900 } });
    await openComparison(page);
    const english = await firstPair(page);
    expect(english.official.y).toBe(english.translation.y);
    expect(english.official.x).toBeLessThan(english.translation.x);
    await page.locator('.languages a[hreflang="ar"]').click();
    const arabic = await firstPair(page);
    expect(arabic.official.x).toBeGreaterThan(arabic.translation.x);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('stands below it on a phone, each sentence with the name of its language', async () => {
    const { page, context } = await openWindow(browser, { viewport: { width: 360, height: 740 } });
    await openComparison(page);
    const { official, translation } = await firstPair(page);
    expect(translation.y).toBeGreaterThan(official.y);
    const named = await page
      .locator('.cell')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(named).toBe('"English"');
    await context.close();
  });

  it('leads from a difference to its words in both texts, and from the words to the difference', async () => {
    const { page, context } = await openWindow(browser);
    await openComparison(page);
    const difference = page.locator('.difference', { hasText: 'yesterday' });
    await difference.locator('a', { hasText: 'اليوم' }).click();
    const number = page.locator('.difference-number:target');
    expect(await number.evaluate((own) => own.nextElementSibling?.textContent)).toBe('اليوم');
    await number.click();
    expect(await page.locator('.difference:target').textContent()).toContain('yesterday');
    await context.close();
  });

  it('is judged by a reviser with the keyboard alone, and its readers are told', async () => {
    const { page, context, faults } = await openWindow(browser);
    await openComparison(page);
    await page.goto(page.url().replace('/en/', '/en/desk/'));
    const difference = page.locator('.difference', { hasText: 'yesterday' });
    await difference.locator('button', { hasText: 'is an error' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.difference .badge', { hasText: 'Error: to be corrected' }).waitFor();
    await page.locator('.difference button', { hasText: 'again' }).press('Enter');
    await page.locator('.difference input[name="reason"]').fill('The text was sent a day later.');
    await page.keyboard.press('Enter');
    await page.locator('.difference .badge', { hasText: 'No error' }).waitFor();
    expect(await page.locator('.difference').textContent()).toContain('The text was sent a day later.');
    expect(faults).toEqual([]);
    await context.close();
  });
});
