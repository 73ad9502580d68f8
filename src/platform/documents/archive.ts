import { buffer as collect } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.ts';
import type { UnreadKind } from './kind.ts';
import { xmlShape } from './xml-shape.ts';

/** What an archive may unpack to. Far above any real statement, far below what would hurt the machine. */
const limits = {
  entries: 2_000,
  /** All entries, in bytes. */
  unpacked: 200_000_000,
  /** The parts that are parsed, in bytes. */
  xml: 6_000_000,
  /** Elements within elements; Word's own nest some dozens deep. A parser's time grows with the square of it. */
  depth: 500,
  /** Attributes of one element; likewise. */
  attributes: 500,
};

/** What else is asked of an archive. */
export interface Inspection {
  /** The parts that are parsed may have so many bytes together. */
  readonly xml?: number;
  /** Looks at each part that will be parsed, as Latin-1 text; throws where it is not safe. */
  readonly inspect?: (name: string, content: string) => void;
}

/**
 * What the ZIP archive is, after checking that unpacking and parsing it is safe: the sizes that its directory declares, then
 * the real size and the shape of each part that will be parsed, because a directory can lie.
 * @throws Refusal where it is damaged or unpacks to too much
 */
export async function inspectArchive(
  bytes: Buffer,
  { xml = limits.xml, inspect = () => undefined }: Inspection = {},
): Promise<'docx' | UnreadKind> {
  try {
    const archive = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    return kindOf(await safeEntries(archive, { xml, inspect }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('documents.damaged'); // The reading of an archive fails only by what is wrong in it.
  }
}

async function safeEntries(archive: ZipFile, inspection: Required<Inspection>): Promise<ReadonlySet<string>> {
  if (archive.entryCount > limits.entries) throw new Refusal('documents.bomb');
  const names = new Set<string>();
  let unpacked = 0;
  let xml = 0;
  for await (const entry of archive.eachEntry()) {
    const isParsed = /\.(?:xml|rels)$/i.test(entry.fileName);
    names.add(entry.fileName);
    unpacked += entry.uncompressedSize;
    if (isParsed) xml += entry.uncompressedSize;
    if (unpacked > limits.unpacked || xml > inspection.xml) throw new Refusal('documents.bomb');
    if (isParsed) await assertSafeToParse(archive, entry, inspection);
  }
  return names;
}

async function assertSafeToParse(
  archive: ZipFile,
  entry: Entry,
  { inspect }: Required<Inspection>,
): Promise<void> {
  // The stream fails as soon as there is more than the entry declares.
  const content = await collect(await archive.openReadStreamPromise(entry));
  const text = content.toString('latin1');
  const { depth, attributes, hasDoctype } = xmlShape(text);
  if (depth > limits.depth || attributes > limits.attributes || hasDoctype)
    throw new Refusal('documents.bomb');
  inspect(entry.fileName, text);
}

/** Told by the parts that each kind must have: ECMA-376 for Office, ODF 1.3 part 2 for OpenDocument. */
function kindOf(names: ReadonlySet<string>): 'docx' | UnreadKind {
  const has = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (names.has('[Content_Types].xml')) {
    if (has('word/')) return 'docx';
    if (has('xl/')) return 'spreadsheet';
    if (has('ppt/')) return 'presentation';
  }
  return names.has('mimetype') && names.has('content.xml') ? 'opendocument' : 'archive';
}
