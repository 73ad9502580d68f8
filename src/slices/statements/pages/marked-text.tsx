import type { Span } from '../../../language/span.ts';
import { showable } from '../../../platform/html/index.ts';
import { directionOf } from '../../../platform/i18n/index.ts';
import { anchorOf } from '../address.ts';
import { paragraphs, type Segment, segments } from '../segments.ts';

/** Words that state something, linked to what they state. */
export interface Passage extends Span {
  /** The element that says what the words state: `#entry-…`. Without it the words are only highlighted. */
  readonly href?: string;
  /** How it is shown: as what stands, as what awaits a decision, or as what the reader of the page asked for. */
  readonly look: 'stands' | 'open' | 'rejected' | 'cited';
}

interface MarkedTextProps {
  readonly text: string;
  readonly lang: string;
  readonly passages: readonly Passage[];
}

/** A version's text, its passages highlighted. Invisible characters that could turn the line are left out. */
export function MarkedText({ text, lang, passages }: MarkedTextProps) {
  return (
    <div className="text" lang={lang} dir={directionOf(lang)}>
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          {segments(paragraph, passages).map((segment) => (
            <Words
              key={segment.start}
              text={showable(text.slice(segment.start, segment.end))}
              segment={segment}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

function Words({
  text,
  segment: { marks, opening },
}: {
  readonly text: string;
  readonly segment: Segment<Passage>;
}) {
  const innermost = marks.at(-1);
  if (!innermost) return text;
  const [own, ...others] = [...new Set(opening.map(anchorOf))];
  const looks = [...new Set(marks.map(({ look }) => look))];
  const href = marks.findLast((mark) => mark.href !== undefined)?.href;
  return (
    <mark id={own} className={looks.join(' ')}>
      {others.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      {href === undefined ? text : <a href={href}>{text}</a>}
    </mark>
  );
}
