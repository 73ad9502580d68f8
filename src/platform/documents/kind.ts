/** Kinds that are not read; each is named in the message `documents.unread-kind`. */
export type UnreadKind =
  | 'pdf'
  | 'rtf'
  | 'doc'
  | 'opendocument'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'archive'
  | 'media'
  | 'program';

/** The bytes with which files of a kind begin, from the formats' own specifications. `at` is where they stand, if not first. */
const signatures: readonly { kind: UnreadKind | 'zip'; bytes: string; at?: number }[] = [
  { kind: 'zip', bytes: 'PK\x03\x04' },
  { kind: 'archive', bytes: 'PK\x05\x06' },
  { kind: 'pdf', bytes: '%PDF-' },
  { kind: 'rtf', bytes: '{\\rtf' },
  { kind: 'doc', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'image', bytes: '\x89PNG\r\n' },
  { kind: 'image', bytes: '\xff\xd8\xff' },
  { kind: 'image', bytes: 'GIF8' },
  { kind: 'image', bytes: 'II*\0' },
  { kind: 'image', bytes: 'MM\0*' },
  { kind: 'image', bytes: 'WEBP', at: 8 },
  { kind: 'archive', bytes: '\x1f\x8b' },
  { kind: 'archive', bytes: '7z\xbc\xaf' },
  { kind: 'archive', bytes: 'Rar!' },
  { kind: 'media', bytes: 'ftyp', at: 4 },
  { kind: 'media', bytes: 'ID3' },
  { kind: 'media', bytes: 'OggS' },
  { kind: 'program', bytes: '\x7fELF' },
  { kind: 'program', bytes: 'MZ\x90' },
];

/** Told by its signature, or undefined: then it is a text of some kind, if anything. */
export function kindOfBytes(bytes: Uint8Array): UnreadKind | 'zip' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find((signature) => start.startsWith(signature.bytes, signature.at ?? 0))?.kind;
}

/** A page begins with its document type or its outermost element, after comments at most. */
const pageStart =
  /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;

/** A fragment of a page: a tag that no prose has. */
const pageTag = /<(?:p|div|h[1-6]|br|ul|ol|li|table|article|section|main)(?:\s[^<>]*)?\/?>/i;

/**
 * Which kind of text it is: by what it holds, and where that does not tell, by the file's name.
 * @param fileName may be empty
 */
export function kindOfText(text: string, fileName: string): 'text' | 'html' | 'markdown' {
  const extension = /\.([^.]*)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  const start = text.slice(0, 4_096);
  if (pageStart.test(start)) return 'html';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'txt') return 'text';
  return extension === 'html' || extension === 'htm' || extension === 'xhtml' || pageTag.test(start)
    ? 'html'
    : 'text';
}
