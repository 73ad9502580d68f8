import type { Document } from './document.ts';

/**
 * The words of a file that somebody gave us, whatever they gave.
 * @param bytes the whole file
 * @param fileName only helps where the content alone does not tell the kind: Markdown from plain text
 * @throws Refusal with a message for the person who gave it
 */
export async function readDocument(bytes: Uint8Array, fileName = ''): Promise<Document> {
  const format = fileName.endsWith('.md') ? 'markdown' : 'text';
  return { text: new TextDecoder().decode(bytes), format, warnings: [] };
}
