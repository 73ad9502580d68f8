import { Refusal } from '../refusal.ts';
import { plausibility } from './plausibility.ts';

/** A text, and how it was written in bytes. */
export interface Decoded {
  readonly text: string;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** Nothing in the file names the encoding: it is what fits the bytes best. */
  readonly guessed: boolean;
}

/** Bytes that are looked at to tell how a text is written. */
const sample = 64 * 1024;

/** The plausibility below which a text is none: a right decoding has 0.7 and more, a wrong one hardly above 0. */
const leastFit = 0.5;

/** Encodings of one byte a letter in which Arabic and French texts are found, the likelier first. */
const singleByte = ['windows-1252', 'windows-1256', 'iso-8859-6'];

/**
 * The text that the bytes write.
 * @param declared an encoding that the document itself names; UTF-8 and UTF-16 bytes are recognised whatever it says
 * @throws Refusal where the bytes are no text, or in an encoding that is not known here
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decodeAs(marked, bytes), encoding: marked, guessed: false };
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide, guessed: true };
  if (bytes.includes(0)) throw new Refusal('documents.binary');
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', guessed: false };
  if (declared !== undefined && declared !== 'utf-8')
    return { text: decodeAs(declared, bytes), encoding: declared, guessed: false };
  const encoding = bestFit(bytes);
  return { text: decodeAs(encoding, bytes), encoding, guessed: true };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without its mark shows itself: spaces and line ends have a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, sample - (sample % 2));
  if (!start.includes(0)) return undefined;
  return ['utf-16le', 'utf-16be'].find((encoding) => plausibility(decodeAs(encoding, start)) >= leastFit);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A broken UTF-8 text is still mostly UTF-8; any other text read as UTF-8 is mostly broken. */
function bestFit(bytes: Uint8Array): string {
  const start = bytes.subarray(0, sample);
  const fits = ['utf-8', ...singleByte].map((encoding) => ({
    encoding,
    fit: plausibility(decodeAs(encoding, start)),
  }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  if (best.fit < leastFit) throw new Refusal('documents.unknown-encoding');
  return best.encoding;
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
