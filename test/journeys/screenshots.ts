import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/chromium.ts';

/** Takes the pictures of the README from a running server that shows the sample coalition. */
const url = process.env.ENTENTE_URL ?? 'http://localhost:8480';
const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');

interface Listed {
  readonly items: readonly {
    readonly slug: string;
    readonly versions: readonly { readonly language: string }[];
  }[];
}

const found = await findChromium({ install: true });
if (!found) throw new Error('no browser: set CHROMIUM_PATH to a Chromium');
const { items } = (await (await fetch(`${url}/api/v1/statements`)).json()) as Listed;
const trilingual = items.find(({ versions }) => versions.length === 3) ?? items[0];
if (!trilingual) throw new Error(`nothing is public at ${url}: start a server with the sample coalition`);

const statement = `/statements/${trilingual.slug}`;
const pictures = [
  { name: 'home-en', path: '/en' },
  { name: 'home-ar', path: '/ar' },
  { name: 'statement-en', path: `/en${statement}?version=en` },
  { name: 'statement-ar', path: `/ar${statement}?version=ar` },
];

const env = { ...process.env, ...found.environment } as Record<string, string>;
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu'],
  env,
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
  for (const { name, path } of pictures) {
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
}
