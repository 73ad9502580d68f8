import { Refusal } from '../../platform/refusal.ts';
import type { ReadOptions } from '../../reading/index.ts';

type PartyNames = NonNullable<ReadOptions['parties']>;

/** An ISO 3166-1 alpha-2 code, or `org:` and the acronym of an organisation. */
const partyCode = /^(?:[A-Z]{2}|org:[A-Z0-9][A-Z0-9-]*)$/;

/**
 * The names of parties that an operator adds to those that Entente knows: JSON `{ "BE": ["Belgique", …] }`, or a
 * `code,name` a line.
 * @param file what to call the file when something is wrong in it
 * @throws Refusal that names the line or the code
 */
export function parsePartyNames(text: string, file: string): PartyNames {
  const rows = text.trimStart().startsWith('{') ? rowsOfJson(text, file) : rowsOfCsv(text);
  for (const { name, party } of rows) {
    if (!partyCode.test(party)) throw badForm(file, `"${party}"`);
    if (name === '') throw badForm(file, `"${party},"`);
  }
  return rows;
}

function rowsOfJson(text: string, file: string): PartyNames {
  const parsed = parseJson(text, file);
  return Object.entries(parsed).flatMap(([party, names]) => {
    if (!Array.isArray(names)) throw badForm(file, `"${party}"`);
    return names.map((name) => ({ party, name: String(name).trim() }));
  });
}

function parseJson(text: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badForm(file, error instanceof Error ? error.message : String(error));
  }
}

/** A first line `code,name` is a heading. A name that has a comma or quotation mark stands between quotation marks. */
function rowsOfCsv(text: string): PartyNames {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line, index) => line !== '' && !(index === 0 && /^code\s*,\s*name$/i.test(line)))
    .map((line) => {
      const comma = line.indexOf(',');
      const name = comma < 0 ? '' : line.slice(comma + 1).trim();
      return { party: line.slice(0, comma < 0 ? line.length : comma).trim(), name: unquoted(name) };
    });
}

function unquoted(field: string): string {
  const quoted = field.length >= 2 && field.startsWith('"') && field.endsWith('"');
  return quoted ? field.slice(1, -1).replaceAll('""', '"') : field;
}

const badForm = (file: string, detail: string): Refusal => new Refusal('cli.parties-form', { file, detail });
