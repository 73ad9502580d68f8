export { columnLabel as historyColumnLabel } from './columns.ts';
export { type ExportedTable, exportHistory } from './export.ts';
export { bytesOf as historyFileBytes, fileNameOf as historyFileName } from './exported-file.ts';
export { importHistory, type Report, type RowReport } from './import.ts';
export type { Problem as HistoryProblem } from './problem.ts';
export { historyRoutes } from './routes.tsx';
export { withWords as historyWithWords } from './words.ts';
