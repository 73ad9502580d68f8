export { type Document, type DocumentFormat, type DocumentWarning, largestFile } from './document.ts';
export { decode } from './encoding.ts';
export { readDocument } from './read-document.ts';
