import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes src/language/amounts/tender.generated.json: the currency that is tender in each territory now, by CLDR. Run it with
 * `node scripts/generate-tender.ts` after an update of cldr-core.
 */

interface Period {
  readonly _to?: string;
  readonly _tender?: string;
}

/** By ISO 3166-1 code; territories without a currency are left out. */
export function tender(): Record<string, string> {
  const file = fileURLToPath(import.meta.resolve('cldr-core/supplemental/currencyData.json'));
  const regions: Readonly<Record<string, readonly Readonly<Record<string, Period>>[]>> = JSON.parse(
    readFileSync(file, 'utf8'),
  ).supplemental.currencyData.region;
  return Object.fromEntries(
    Object.entries(regions).flatMap(([territory, currencies]) => {
      const current = currencies
        .flatMap((currency) => Object.entries(currency))
        .find(([, period]) => period._to === undefined && period._tender !== 'false');
      return current && /^[A-Z]{2}$/.test(territory) ? [[territory, current[0]]] : [];
    }),
  );
}

if (import.meta.main) {
  const target = new URL('../src/language/amounts/tender.generated.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(tender(), null, 1)}\n`);
}
