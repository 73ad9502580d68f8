export { type Document, type DocumentFormat, type DocumentWarning, largestFile } from './document.ts';
export { readDocument } from './read-document.ts';
