import { source as axeSource } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, openBrowser, openWindow } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

/** The courtesy translation, which counts Chile as the 13th member. */
const arabic = `وزارة المياه والري الأردنية
14 أيار/مايو 2024
ترجمة مجاملة: النص الإنكليزي هو النص الرسمي الوحيد.

بيان تحالف المياه الجوفية المشتركة

اجتمع وزراء تحالف المياه الجوفية المشتركة في عمّان في 14 أيار/مايو 2024، واستضاف الأردن الاجتماع. وافتتح الاجتماع وزير المياه الأردني ماجد سالم. ورحّب الوزراء بشيلي بصفتها العضو الثالث عشر في التحالف. وتحدثت وزيرة البيئة الكينية أمينة وانجيكو إلى الشركاء.
`;

/** Another text of the same meeting, which counts it as the 12th. */
const english = `Ministry of Water and Irrigation of Jordan
14 May 2024

Communiqué of the Coalition for Shared Aquifers

Ministers of the Coalition for Shared Aquifers met in Amman on 14 May 2024, hosted by Jordan. The meeting was opened by the Jordanian Minister of Water, Majed Salem. The ministers welcomed Chile as the 12th member of the Coalition. The Kenyan Minister of Environment, Amina Wanjiku, briefed the partners.
`;

const languages = ['en', 'ar'];
const windows = [
  { width: 1280, height: 900 },
  { width: 390, height: 800 },
];

journey('one meeting in two statements', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite({ sample: false }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** @returns the address of the text on the desk */
  async function bringIn(page: Page, text: string): Promise<string> {
    await page.goto(`${site.url}/en/desk/import`);
    await page.getByLabel('Or paste the text').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForURL(/\/desk\/versions\//);
    return page.url();
  }

  const press = async (page: Page, key: string): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  };

  /** The finding whose fact says this. */
  const cardOf = (page: Page, words: string) =>
    page.locator(`[data-finding]:has(> .fact:has-text("${words}"))`);

  /** Goes to the finding that says this, as a reviewer does with j and k. */
  async function goTo(page: Page, words: string): Promise<void> {
    await cardOf(page, words).first().focus();
  }

  /** Opens a page of the desk in both languages, wide and on a phone: usable by everybody, and nothing sticks out. */
  async function expectUsable(page: Page, name: string): Promise<void> {
    const before = page.url();
    const size = page.viewportSize()!;
    const wrong: Record<string, unknown> = {};
    for (const language of languages)
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        await page.goto(before.replace(/\/en\//, `/${language}/`));
        await page.evaluate(axeSource);
        const violations = await page.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const { violations: found } = await window.axe.run({ runOnly: tags });
          return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
        });
        if (violations.length > 0) wrong[`${name} ${language} ${viewport.width}`] = violations;
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) wrong[`${name} ${language} ${viewport.width} is too wide`] = overflow;
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${name}-${language}-${viewport.width}.png`,
            fullPage: true,
          });
      }
    await page.setViewportSize(size);
    await page.goto(before);
    expect(wrong).toEqual({});
  }

  it('is one in the register: evidence taken, told apart, contradictions settled, doubles merged and parted', async () => {
    const { page, context, faults } = await openWindow(browser);
    await bringIn(page, arabic);
    for (let left = await page.locator('.finding.proposed').count(); left > 0; left--) await press(page, 'a');
    await page.getByRole('button', { name: 'Publish' }).click();

    const official = await bringIn(page, english);
    expect(await page.getByText('Already in the register?').count()).toBe(4);
    await expectUsable(page, 'review');

    await goTo(page, 'Amina Wanjiku');
    await press(page, 'e');
    await goTo(page, 'Amman');
    await press(page, 'e');
    await goTo(page, 'Majed Salem');
    await press(page, 'n');
    expect(await cardOf(page, 'Majed Salem').textContent()).toContain('Told apart from');
    await goTo(page, 'Majed Salem');
    await press(page, 'a');
    await goTo(page, 'Chile');
    await press(page, 'e');
    expect(await page.locator('.finding.proposed').count()).toBe(0);

    await page.getByRole('link', { name: 'Both quotes' }).click();
    expect(await page.locator('.sides').textContent()).toContain('الثالث عشر');
    expect(await page.locator('.sides').textContent()).toContain('12th');
    await expectUsable(page, 'contradictions');
    await page.getByRole('button', { name: 'The register should say what this text says' }).click();
    expect(await page.getByText('No source contradicts the register').count()).toBe(1);

    await page.goto(official);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.goto(`${site.url}/en/members/CL`);
    const member = await page.locator('main').textContent();
    expect(member).toContain('12th');
    expect(member).toContain('الثالث عشر');
    const number = page.locator('.details > div').filter({ hasText: /^No\./ });
    expect(await number.locator('dd').first().textContent()).toBe('12');

    await page.goto(`${site.url}/en/desk/register/doubles`);
    expect(await page.locator('.finding').textContent()).toContain('Majed Salem');
    expect(await page.locator('.finding').textContent()).toContain('ماجد سالم');
    await expectUsable(page, 'doubles');
    await page.getByRole('link', { name: 'See both' }).click();
    expect(await page.getByRole('heading', { name: 'What becomes of them' }).count()).toBe(1);
    await expectUsable(page, 'merge');
    await page.getByLabel('Why they are one').fill('One minister in two scripts');
    await page.getByRole('button', { name: 'They are one' }).click();
    await expectUsable(page, 'merged');
    await page.locator('main .fact a').first().click();
    const person = page.locator('main');
    expect(await person.textContent()).toContain('ماجد سالم');
    expect(await person.textContent()).toContain('One minister in two scripts');
    await expectUsable(page, 'person');
    await page.getByRole('button', { name: 'Part them again' }).click();
    expect(await page.locator('.notice').textContent()).toContain('two again');
    await page.goto(`${site.url}/en/desk/register/doubles`);
    expect(await page.locator('.finding').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  }, 240_000);
});
