export { type ExportedTable, exportHistory } from './export.ts';
export type { HistoryFile } from './files.ts';
export { type Above as AboveHistory, importHistory, type Report } from './import.ts';
