import { Refusal } from '../refusal.ts';
import { inspectArchive } from './archive.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { type Document, type DocumentFormat, type DocumentWarning, largestFile } from './document.ts';
import { type Decoded, decode } from './encoding.ts';
import { invisibleWarnings } from './invisible.ts';
import { kindOfBytes, kindOfText, type UnreadKind } from './kind.ts';

/** The longest text that is read, in UTF-16 code units: a book, where a statement has pages. */
const longestText = 2_000_000;

/**
 * The words of a file that somebody gave us, whatever they gave. The kind is told by the content; the name only helps where
 * the content does not tell it (Markdown from plain text).
 * @param bytes the whole file
 * @throws Refusal with a message for the person who gave it: empty, too large, of a kind that is not read, damaged, unsafe
 */
export async function readDocument(bytes: Uint8Array, fileName = ''): Promise<Document> {
  if (bytes.length === 0) throw new Refusal('documents.empty');
  if (bytes.length > largestFile)
    throw new Refusal('documents.too-large', { limit: largestFile / 1024 / 1024 }, { status: 413 });
  const kind = kindOfBytes(bytes);
  const { text, format, warnings } =
    kind === undefined ? await fromText(bytes, fileName) : await fromArchive(bytes, kind);
  const whole = text.toWellFormed();
  if (whole.trim() === '') throw new Refusal('documents.empty');
  if (whole.length > longestText)
    throw new Refusal('documents.too-long', { limit: longestText }, { status: 413 });
  return { text: whole, format, warnings: [...warnings, ...invisibleWarnings(whole)] };
}

async function fromText(bytes: Uint8Array, fileName: string): Promise<Document> {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const format = kindOfText(decoded.text, fileName);
  return { text: await shownText(decoded.text, format), format, warnings: encodingWarnings(decoded) };
}

/** The converters are loaded when a document needs them: most texts are plain, and a command should start at once. */
async function shownText(text: string, format: Exclude<DocumentFormat, 'docx'>): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('./html-text.ts')).htmlToText(text);
    case 'markdown':
      return (await import('./markdown-text.ts')).markdownToText(text);
    case 'text':
      return text;
  }
}

async function fromArchive(bytes: Uint8Array, kind: UnreadKind | 'zip'): Promise<Document> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const exact = kind === 'zip' ? await inspectArchive(buffer) : kind;
  if (exact !== 'docx') throw new Refusal('documents.unread-kind', { kind: exact }, { status: 415 });
  const { docxToText } = await import('./docx-text.ts');
  return { text: await docxToText(buffer), format: 'docx', warnings: [] };
}

function encodingWarnings({ encoding, guessed, text }: Decoded): DocumentWarning[] {
  if (encoding === 'utf-8' && !guessed) return [];
  if (encoding !== 'utf-8') return [{ key: 'documents.converted', values: { encoding } }];
  const count = text.split('\ufffd').length - 1;
  return [{ key: 'documents.broken-utf8', values: { count } }];
}
