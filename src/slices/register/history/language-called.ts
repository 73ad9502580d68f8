import { fold, oneLine } from '../../../language/normalise.ts';
import { interfaceLanguages, localeFor } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const key = (name: string): string => oneLine(fold(name));

/** The tag of a language of the interface by what it is called in any of them: "French", "français", "الفرنسية". */
const byName = new Map(
  interfaceLanguages.flatMap((language) =>
    interfaceLanguages.map((reader) => [key(localeFor(reader).languageName(language)), language] as const),
  ),
);

/** The tag of a language that a cell gives by its tag or its name. @throws Refusal where it is neither */
export function languageCalled(cell: string): string {
  const called = byName.get(key(cell)) ?? (tag.test(cell) ? cell : undefined);
  if (called === undefined) throw new Refusal('history.problem.language', { value: cell });
  return called;
}
