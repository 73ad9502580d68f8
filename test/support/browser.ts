import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { describe } from 'vitest';
import { findChromium } from './chromium.ts';

const found = await findChromium();

if (!found)
  console.error(
    '\nNO BROWSER: the journeys in this file WERE NOT RUN. Install Chromium, or set CHROMIUM_PATH, or run npm test as root.\n',
  );

/** A group of tests in a real browser; without one they are skipped, and the run says so. */
export const journey = describe.skipIf(!found);

/** Works unprivileged and as root, and asks nothing of the network but what the pages do. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  if (!found) throw new Error('there is no browser to open');
  const env = { ...process.env, ...found.environment } as Record<string, string>;
  return chromium.launch({ executablePath: found.path, args: flags, env });
}

/** A window of its own, with nothing remembered. Whatever a page reports as an error fails the test that opened it. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, context, faults };
}
