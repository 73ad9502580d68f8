import { oneLine } from '../../../language/normalise.ts';
import { Foreign, FuzzyTime, Message, showable, useLocale } from '../../../platform/html/index.ts';
import { directionOf } from '../../../platform/i18n/index.ts';
import { EntryLinks } from '../editing/pages/entry-links.tsx';
import type { Grounds } from '../read/evidence.ts';
import { passageUrl, type SourcedEvidence } from '../sources.ts';

/** A quote longer than this is cut in lists; the link shows the whole. In characters. */
const shown = 240;

/** What an entry rests on: words, each with the statement that they stand in, and persons who entered it. */
export function Words({ evidence, enteredBy = [] }: Pick<Grounds, 'evidence'> & Partial<Grounds>) {
  return (
    <ul className="words">
      {evidence.map((words) => (
        <li key={`${words.versionId} ${words.start} ${words.end}`}>
          <blockquote lang={words.language} dir={directionOf(words.language)}>
            {shorten(showable(words.quote))}
          </blockquote>
          <WordsLink words={words} /> <EntryLinks id={words.entryId} />
        </li>
      ))}
      {enteredBy.map(({ by, at, source, entryId }) => (
        <li key={`${by} ${at.toISOString()} ${source}`}>
          <Message
            id={source === null ? 'register.entered-by' : 'register.entered-by-from'}
            name={<Foreign>{showable(by)}</Foreign>}
            date={<FuzzyTime date={at.toISOString().slice(0, 10)} />}
            source={<Foreign>{showable(source ?? '')}</Foreign>}
          />{' '}
          <EntryLinks id={entryId} />
        </li>
      ))}
    </ul>
  );
}

/** The link from an entry to the highlighted words, for where the quote itself would be too much. */
export function WordsLink({ words }: { readonly words: SourcedEvidence }) {
  const { language } = useLocale();
  return (
    <a className="words-link" href={passageUrl(language, words)}>
      <Message
        id={words.on === null ? 'register.source-undated' : 'register.source'}
        title={<Foreign lang={words.source.language}>{shorten(showable(words.source.title))}</Foreign>}
        date={words.on === null ? '' : <FuzzyTime date={words.on} />}
      />
    </a>
  );
}

function shorten(text: string): string {
  const line = oneLine(text);
  if (line.length <= shown) return line;
  const cut = line.slice(0, shown);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shown / 2))}…`;
}
