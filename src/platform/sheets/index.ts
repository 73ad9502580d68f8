export { readSheets } from './read-sheets.ts';
export { cellText, type Sheet, sheetLimits } from './sheet.ts';
