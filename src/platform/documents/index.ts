export type { Document, DocumentFormat, DocumentWarning } from './document.ts';
export { readDocument } from './read-document.ts';
