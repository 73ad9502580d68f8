export { writeCsv } from './csv.ts';
export { readSheets } from './read-sheets.ts';
export { cellText, type Sheet, sheetLimits } from './sheet.ts';
export { writeXlsx } from './xlsx.ts';
