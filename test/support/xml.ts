import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8'),
});

/** What the schema of XLIFF 2.1 has against a document; nothing where it is valid. */
export const faultsOfXliff = (contents: string): Promise<string[]> =>
  faultsOf(contents, 'xliff_core_2.0.xsd');

/** What the schema of TMX 1.4b has against a document; nothing where it is valid. */
export const faultsOfTmx = (contents: string): Promise<string[]> => faultsOf(contents, 'tmx14.xsd');

async function faultsOf(contents: string, name: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents },
    schema: schema(name),
    preload: schema('xml.xsd'),
  });
  return errors.map(({ message }) => message);
}
