import { source as axeSource } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

journey('an officer who edits the register', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite({ sample: true }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations: found } = await window.axe.run({ runOnly: tags });
      return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
  }

  it('picks a party by the keyboard and sees how a date is understood while writing', async () => {
    const { page, context, faults } = await openWindow(browser);
    await page.goto(`${site.url}/en/desk/register/enter/membership`);
    const party = page.getByRole('combobox', { name: 'Party' });
    await party.pressSequentially('شيلي');
    await page.getByRole('option', { name: 'Chile [CL]' }).waitFor();
    expect(await party.getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await party.inputValue()).toBe('Chile [CL]');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.getByLabel('What happens').selectOption('suspended');
    await page.getByLabel('When it happened').fill('before March 2019');
    await page.getByText('Understood: February 2019 or before').waitFor();
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.waitForURL(/\/en\/entries\//);
    expect(await page.locator('main').textContent()).toContain('Chile was suspended');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('selects words in a text and enters what they state', async () => {
    const { page, context, faults } = await openWindow(browser);
    await page.goto(`${site.url}/en/desk/words`);
    await page.locator('main a[href*="/words?"]').first().click();
    const run = page.locator('[data-at]').nth(2);
    const quote = await run.evaluate((element) => {
      const text = element.firstChild!;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, Math.min(12, text.textContent!.length));
      const selection = document.getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
      return range.toString();
    });
    await page.getByRole('button', { name: 'Take the selected words' }).click();
    expect(await page.locator('[data-list] bdi').textContent()).toBe(quote.trim());
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('What they state').selectOption('office');
    await page.getByRole('button', { name: 'Go on to the form' }).click();
    expect(await page.locator('.selected-words').textContent()).toContain(quote.trim());
    await page.getByRole('combobox', { name: 'Name of the person' }).fill('Ines Duarte');
    await page.getByLabel('Post').fill('Envoy');
    await page.getByLabel('What happens').selectOption('held');
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.waitForURL(/\/en\/entries\//);
    expect(await page.locator('main .words').textContent()).toContain(quote.trim());
    expect(faults).toEqual([]);
    await context.close();
  });

  it('does the same without script: sentences, choices and a check', async () => {
    const { page, context } = await openWindow(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/en/desk/words`);
    await page.locator('main a[href*="/words?"]').first().click();
    await page.locator('.offers input').nth(1).check();
    await page.getByLabel('What they state').selectOption('membership');
    await page.getByRole('button', { name: 'Go on to the form' }).click();
    await page.getByLabel('Party').fill('Congolese');
    await page.getByLabel('What happens').selectOption('observer');
    await page.getByLabel('When it happened').fill('vers 2014');
    await page.getByRole('button', { name: 'Check what is understood' }).click();
    expect(await page.getByText('Understood: about 2014').count()).toBe(1);
    await page.getByLabel('Congo [CG]', { exact: true }).check();
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.waitForURL(/\/en\/entries\//);
    expect(await page.locator('main .fact').first().textContent()).toContain('Congo became an observer');
    await context.close();
  });

  it('is shown both versions when the other tab was first, and goes on', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(`${site.url}/en/desk/register/enter/office`);
    await page.getByRole('combobox', { name: 'Name of the person' }).fill('Omar Haddad');
    await page.getByLabel('Post').fill('Special Envoy');
    await page.getByLabel('What happens').selectOption('held');
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    const other = await context.newPage();
    await other.goto(page.url());
    for (const [tab, post] of [
      [other, 'Coordinator'],
      [page, 'Ambassador'],
    ] as const) {
      await tab.getByLabel('Post').fill(post);
      await tab.getByLabel('Why it is corrected').fill(`It says ${post}`);
      await tab.getByRole('button', { name: 'Correct', exact: true }).click();
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Changed meanwhile');
    const row = page.getByRole('row').filter({ hasText: 'Coordinator' });
    expect(await row.locator('mark').textContent()).toBe('Ambassador');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.waitForURL(/\/en\/entries\//);
    expect(await page.locator('main .fact').first().textContent()).toContain('Ambassador');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it.each(['ar', 'en', 'fr'])(
    'finds every form usable in %s, wide and on a phone',
    async (lang) => {
      const wrong: Record<string, unknown> = {};
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 800 },
      ]) {
        const { page, context } = await openWindow(browser, { viewport });
        for (const path of [
          '',
          '/enter/membership',
          '/enter/body',
          '/enter/seat',
          '/enter/office',
          '/enter/meeting',
        ]) {
          await page.goto(`${site.url}/${lang}/desk/register${path}`);
          const found = await violations(page);
          if (found.length > 0) wrong[`${path} ${viewport.width}`] = found;
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          if (overflow > 0) wrong[`${path} ${viewport.width} is too wide`] = overflow;
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/${lang}${path.replaceAll('/', '-')}-${viewport.width}.png`,
              fullPage: true,
            });
        }
        await context.close();
      }
      expect(wrong).toEqual({});
    },
    120_000,
  );
});
