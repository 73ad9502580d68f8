import mammoth from 'mammoth';
import { Refusal } from '../refusal.ts';
import { htmlToText } from './html-text.ts';

/** Pictures are not part of the text; they are not even unpacked. */
const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Mammoth's link back from a note at the end to its place in the text. */
const noteReturn = /<a href="#(?:foot|end)note-ref-[\w-]{1,20}">↑<\/a>/g;

/**
 * The text of a Word document whose archive has been inspected.
 * @throws Refusal where it is damaged
 */
export async function docxToText(buffer: Buffer): Promise<string> {
  return htmlToText((await toHtml(buffer)).replace(noteReturn, ''));
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noPictures });
    return value;
  } catch {
    throw new Refusal('documents.damaged'); // Whatever the parser trips over lies in a file from outside.
  }
}
