import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

const statement = `Ministry of Water and Irrigation of Jordan
14 May 2024

Communiqué of the Coalition for Shared Aquifers

Ministers of the Coalition for Shared Aquifers met in Amman on 14 May 2024, hosted by Jordan. The ministers welcomed Chile as the 12th member of the Coalition. They thanked Jordan for its hospitality.
`;

journey('an officer', () => {
  let site: Site;
  let browser: Browser;

  beforeEach(async () => {
    [site, browser] = await Promise.all([openSite({ sample: false }), openBrowser()]);
  });

  afterEach(async () => {
    await browser?.close();
    await site?.close();
  });

  /** How many findings await a decision, as the page says it. */
  const undecided = (page: Page): Promise<number> => page.locator('.finding.proposed').count();

  async function expectChileInRegister(page: Page): Promise<void> {
    await page.goto(`${site.url}/en/members`);
    const row = page.getByRole('row').filter({ hasText: 'Chile' });
    expect(await row.textContent()).toContain('12');
    await row.locator('a[href*="#p-"]').click();
    expect(await page.locator('mark.cited').first().textContent()).toContain('Chile');
  }

  it('brings a statement in, reviews and publishes it by keyboard alone', async () => {
    const { page, context, faults } = await openWindow(browser);
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`the Tab key never reaches ${selector}`);
    };
    const press = async (key: string): Promise<void> => {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    };

    await page.goto(`${site.url}/en/desk/import`);
    await tabTo('#text');
    await page.keyboard.insertText(statement);
    await tabTo('main form button[type="submit"]');
    await press('Enter');
    const all = await undecided(page);
    expect(all).toBeGreaterThanOrEqual(3);

    await press('a');
    expect(await undecided(page)).toBe(all - 1);
    await page.keyboard.press('k');
    await press('u');
    expect(await undecided(page)).toBe(all);
    for (let left = all; left > 0; left--) await press('a');
    expect(await undecided(page)).toBe(0);

    await page.locator('main').focus();
    await tabTo('form[action$="/publish"] button');
    await press('Enter');
    await expectChileInRegister(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('does the same without script', async () => {
    const { page, context } = await openWindow(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/en/desk/import`);
    await page.getByLabel('Or paste the text').fill(statement);
    await page.getByRole('button', { name: 'Read it' }).click();
    const all = await undecided(page);
    expect(all).toBeGreaterThanOrEqual(3);

    const first = page.locator('.finding').first();
    await first.locator('summary[data-verb="reject"]').click();
    await first.getByLabel('Reason').fill('Not a fact of the coalition');
    await first.locator('form button', { hasText: 'Reject' }).click();
    expect(await page.locator('.finding.rejected').textContent()).toContain('Not a fact of the coalition');
    await page.locator('.finding.rejected').getByRole('button', { name: 'Undo' }).click();
    for (let left = all; left > 0; left--)
      await page
        .locator('.finding.proposed')
        .first()
        .getByRole('button', { name: 'Accept', exact: true })
        .click();

    await page.getByRole('button', { name: 'Publish' }).click();
    await expectChileInRegister(page);
    await context.close();
  });

  it('uploads a file, and is told in one line when it cannot be read', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(`${site.url}/en/desk/import`);
    const upload = async (name: string, content: string): Promise<void> => {
      await page.setInputFiles('#file', {
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      });
      await page.getByRole('button', { name: 'Read it' }).click();
    };
    await upload('scan.pdf', '%PDF-1.7 …');
    expect(await page.locator('.notice').textContent()).toMatch(/^PDF files are not read\./);
    await upload('note.html', `<html><h1>Communiqué</h1><p>${statement}</p></html>`);
    await page.waitForURL(/\/desk\/versions\//);
    expect(await undecided(page)).toBeGreaterThan(0);
    await context.close();
  });

  it('finds the statement that is here already when the same text comes again', async () => {
    const { page, context } = await openWindow(browser);
    const bringIn = async (): Promise<string> => {
      await page.goto(`${site.url}/en/desk/import`);
      await page.getByLabel('Or paste the text').fill(statement);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.waitForURL(/\/desk\/versions\//);
      return new URL(page.url()).pathname;
    };
    const first = await bringIn();
    expect(await bringIn()).toBe(first);
    expect(await page.locator('.notice').textContent()).toContain('here already');
    await context.close();
  });
});
