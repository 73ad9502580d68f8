import type { MessageValues } from '../refusal.ts';

/** The kinds of file that are read. */
export type DocumentFormat = 'text' | 'html' | 'markdown' | 'docx';

/** Something that a person should know of a text that was read all the same: the key of a message and its values. */
export interface DocumentWarning {
  readonly key: string;
  readonly values: MessageValues;
}

/** The words of a file: one paragraph, heading or list item a line, an empty line between blocks. */
export interface Document {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly warnings: readonly DocumentWarning[];
}

/** The largest file that is read, in bytes. */
export const largestFile = 20 * 1024 * 1024;
