import type { Db } from '../../../platform/db/index.ts';
import type { Locale } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { readDate } from '../written-date.ts';
import { type FormBody, writtenIn } from './field.ts';
import { linesOf } from './fields.ts';
import type { FormField } from './form.ts';
import { findParties, writeParty } from './names/party.ts';

/** How what was written in the fields of a form is understood, by field; nothing where it says the same already. */
export async function echoesOf(
  db: Db,
  locale: Locale,
  fields: readonly Pick<FormField, 'name' | 'control'>[],
  body: FormBody,
): Promise<ReadonlyMap<string, string>> {
  const echoes = fields.map(async ({ name, control }) => {
    const written = writtenIn(body, name);
    const understood = written === '' ? undefined : await understand(db, locale, control, written);
    return understood === undefined || understood === written ? [] : ([[name, understood]] as const);
  });
  return new Map((await Promise.all(echoes)).flat());
}

async function understand(
  db: Db,
  locale: Locale,
  control: FormField['control'],
  written: string,
): Promise<string | undefined> {
  switch (control) {
    case 'date':
      return understoodDate(written, locale);
    case 'party':
      return partyMeant(db, locale, written);
    case 'parties': {
      const meant = await Promise.all(linesOf(written).map((line) => partyMeant(db, locale, line)));
      const known = meant.filter((one) => one !== undefined);
      return known.length === 0 ? undefined : locale.list(known);
    }
    default:
      return undefined;
  }
}

/** A written date in the words of the page, or nothing where it is none. */
export function understoodDate(written: string, locale: Locale): string | undefined {
  try {
    return locale.date(readDate(written, locale.language));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function partyMeant(db: Db, { language }: Locale, written: string): Promise<string | undefined> {
  const { exact } = await findParties(db, written);
  return exact.length === 1 ? writeParty(exact[0]!, language) : undefined;
}
