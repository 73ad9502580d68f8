export { type Inspection, inspectArchive } from './archive.ts';
export { type Document, type DocumentFormat, type DocumentWarning, largestFile } from './document.ts';
export { decode } from './encoding.ts';
export { kindOfBytes } from './kind.ts';
export { readDocument } from './read-document.ts';
