import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { archive, type Part } from '../../../test/support/archive.ts';
import { readDocument } from './index.ts';

const {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} = docx;

async function word(children: readonly docx.FileChild[], options: Partial<docx.IPropertiesOptions> = {}) {
  return new Uint8Array(await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })));
}

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });

describe('a Word document', () => {
  it('is read paragraph by paragraph', async () => {
    const bytes = await word([
      new Paragraph({ text: 'Joint statement', heading: HeadingLevel.HEADING_1 }),
      paragraph('Ministers met in Nairobi.'),
      new Paragraph({ text: 'They agreed on rules.', bullet: { level: 0 } }),
    ]);
    const document = await readDocument(bytes, 'statement.docx');
    expect(document).toEqual({
      text: 'Joint statement\n\nMinisters met in Nairobi.\n\n• They agreed on rules.',
      format: 'docx',
      warnings: [],
    });
  });

  it('is read from right to left like any other', async () => {
    const bytes = await word([
      new Paragraph({
        bidirectional: true,
        children: [new TextRun({ text: 'اجتمع الوزراء في نيروبي.', rightToLeft: true })],
      }),
    ]);
    expect((await readDocument(bytes)).text).toBe('اجتمع الوزراء في نيروبي.');
  });

  it('is read with its tables, its notes and the address of the official text', async () => {
    const cell = (text: string) => new TableCell({ children: [paragraph(text)] });
    const bytes = await word(
      [
        new Table({ rows: [new TableRow({ children: [cell('Host'), cell('Kenya')] })] }),
        new Paragraph({
          children: [new TextRun('They agreed'), new FootnoteReferenceRun(1), new TextRun('.')],
        }),
        new Paragraph({
          children: [
            new TextRun('Official text: '),
            new ExternalHyperlink({ link: 'https://example.org/en', children: [new TextRun('here')] }),
          ],
        }),
      ],
      { footnotes: { 1: { children: [paragraph('One party abstained.')] } } },
    );
    expect((await readDocument(bytes)).text.split(/\n+/)).toEqual([
      'Host',
      'Kenya',
      'They agreed.',
      'Official text: here (https://example.org/en)',
      '1. One party abstained.',
    ]);
  });

  it('is told by its content, whatever its name', async () => {
    expect((await readDocument(await word([paragraph('Met.')]), 'note.txt')).format).toBe('docx');
  });
});

const types: Part = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };
const documentOf = (body: string, prologue = ''): Part => ({
  name: 'word/document.xml',
  content: Buffer.from(`${prologue}<w:document xmlns:w="w">${body}`),
});
const spaces = (size: number): Buffer => Buffer.alloc(size, ' ');

describe('an archive that passes for a Word document', () => {
  it.each([
    [
      'that unpacks to too much text',
      [types, { name: 'word/document.xml', content: spaces(21_000_000) }],
      'documents.bomb',
    ],
    [
      'that hides how much it unpacks to',
      [types, { name: 'word/document.xml', content: spaces(21_000_000), declared: 900 }],
      'documents.damaged',
    ],
    [
      'that unpacks to too much of anything',
      [types, { name: 'word/media/1.png', content: spaces(9), declared: 900_000_000 }],
      'documents.bomb',
    ],
    [
      'with too many parts',
      Array.from({ length: 2_001 }, (_, index) => ({ name: `word/${index}.xml`, content: spaces(1) })),
      'documents.bomb',
    ],
    [
      'without a document in it',
      [types, { name: 'word/other.xml', content: spaces(1) }],
      'documents.damaged',
    ],
    [
      'whose document is broken',
      [types, { name: 'word/document.xml', content: Buffer.from('<w:document><w:body') }],
      'documents.damaged',
    ],
    [
      'with elements nested without end',
      [types, documentOf(`<w:body>${'<w:p>'.repeat(100_000)}`)],
      'documents.bomb',
    ],
    [
      'with nesting hidden by stray end tags',
      [types, documentOf(`<w:body>${'<w:p></w:t><!--</w:p>-->'.repeat(50_000)}`)],
      'documents.bomb',
    ],
    [
      'with attributes without end',
      [types, documentOf(`<w:body ${'a="1" '.repeat(50_000)}/>`)],
      'documents.bomb',
    ],
    [
      'with entities of its own',
      [types, documentOf('<w:body/>', '<!DOCTYPE w [<!ENTITY a "aaaa">]>')],
      'documents.bomb',
    ],
    [
      'that is a spreadsheet',
      [types, { name: 'xl/workbook.xml', content: spaces(1) }],
      'documents.unread-kind',
    ],
    [
      'that is only an archive',
      [{ name: 'note.txt', content: Buffer.from('Met.') }],
      'documents.unread-kind',
    ],
  ] satisfies [string, Part[], string][])('%s is refused', async (_rule, parts, key) => {
    await expect(readDocument(archive(parts), 'statement.docx')).rejects.toEqual(
      expect.objectContaining({ name: 'Refusal', key }),
    );
  });
});
