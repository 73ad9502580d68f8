import type { AmountTable } from './table.ts';

const shared = ['peso', 'franco', 'dinar', 'dírham', 'rial', 'riyal', 'rupia', 'libra', 'corona', 'chelín'];

export const spanish: AmountTable = {
  units: [
    ['dólar', 'USD'],
    ['dólares', 'USD'],
    ['dólares estadounidenses', 'USD'],
    ['dólares de los Estados Unidos', 'USD'],
    ['dólares de los EE. UU.', 'USD'],
    ['yuanes', 'CNY'],
    ['yenes', 'JPY'],
    ['rublos', 'RUB'],
    ['reales', 'BRL'],
    ['soles', 'PEN'],
    ['pesos mexicanos', 'MXN'],
    ['dinares', null],
    ['rupias', null],
    ['chelines', null],
    ['riales', null],
    ...shared.flatMap((unit): [string, null][] => [
      [unit, null],
      [`${unit}s`, null],
    ]),
  ],
  magnitudes: { k: 1e3, m: 1e6, mm: 1e6, mill: 1e6 },
  of: ['de'],
  and: ['y', 'o'],
  to: ['a'],
};
