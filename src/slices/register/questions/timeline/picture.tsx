import { useId } from 'react';
import { showable, useLocale } from '../../../../platform/html/index.ts';
import type { Locale } from '../../../../platform/i18n/index.ts';
import { nameOf } from '../../body.ts';
import type { Day } from '../../fuzzy.ts';
import { partyLabel } from '../../parties.ts';
import { ticksOf } from './axis.ts';
import type { TimelineLayout, TimelineRow, TimelineTerm } from './layout.ts';
import { dayNumber, extentOf, type Span, type Stretch } from './span.ts';

/** Sizes of the picture, in its own units. */
const axisHeight = 28;
const nameHeight = 24;
const lifeHeight = 8;
const laneHeight = 22;
const rowGap = 14;
/** How far an open beginning or end fades out. */
const fading = 14;
/** About how wide a letter is. */
const letter = 7;

/** A picture that would be too small to read on a narrow screen is drawn for one. In the picture's units. */
const widths = { wide: 960, narrow: 400 } as const;
/** How wide a mark of the axis and the room around it are. */
const tickRoom = 95;
/** How near the edge no mark is named, and how far from it a body’s name stands. */
const edge = 20;
const nameMargin = 8;

interface PictureProps {
  readonly layout: TimelineLayout;
  /** For which screens it is drawn. */
  readonly screens: keyof typeof widths;
  /** A day to mark. */
  readonly on: Day | null;
}

/**
 * When bodies existed and who chaired them, as a picture; what it shows stands in a table beside it. Drawn from right to left
 * where the reader writes so.
 */
export function TimelinePicture({ layout: { rows, days }, screens, on }: PictureProps) {
  const width = widths[screens];
  const locale = useLocale();
  const { t, direction } = locale;
  const id = useId();
  const tops = topsOf(rows);
  const height = tops.at(-1)!;
  const scale = scaleOf(days, width, direction === 'rtl');
  return (
    <svg
      className={`timeline ${screens}`}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      direction={direction}
      aria-labelledby={`${id}-title ${id}-about`}
    >
      <title id={`${id}-title`}>{t('questions.timeline')}</title>
      <desc id={`${id}-about`}>{t('timeline.about')}</desc>
      <pattern
        id={`${id}-hatch`}
        className="hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" />
        <line x1="1" y1="0" x2="1" y2="6" />
      </pattern>
      {ticksOf(days, width / tickRoom).map(({ at, date }) => (
        <g key={date} className="tick">
          <line x1={scale(at)} x2={scale(at)} y1={axisHeight - 6} y2={height} />
          {scale(at) < edge || scale(at) > width - edge ? null : (
            <text x={scale(at)} y={axisHeight - 12} textAnchor="middle">
              {locale.date(date)}
            </text>
          )}
        </g>
      ))}
      {on === null || !isWithin(on, days) ? null : (
        <line
          className="marked"
          x1={scale(dayNumber(on))}
          x2={scale(dayNumber(on))}
          y1={axisHeight - 6}
          y2={height}
        />
      )}
      {rows.map((row, index) => (
        <Row
          key={row.body.id}
          row={row}
          top={tops[index]!}
          width={width}
          scale={scale}
          hatch={`url(#${id}-hatch)`}
        />
      ))}
    </svg>
  );
}

/** Where a day number stands. */
type Scale = (day: number) => number;

const scaleOf =
  ({ from, to }: Stretch, width: number, mirrored: boolean): Scale =>
  (day) => {
    const x = ((day - from) / (to - from)) * width;
    return round(mirrored ? width - x : x);
  };

const round = (x: number): number => Math.round(x * 10) / 10;

const isWithin = (day: Day, { from, to }: Stretch): boolean => dayNumber(day) >= from && dayNumber(day) <= to;

/** Where each row begins; last, where the picture ends. */
function topsOf(rows: readonly TimelineRow[]): number[] {
  const tops = [axisHeight];
  for (const { lanes } of rows)
    tops.push(tops.at(-1)! + nameHeight + lifeHeight + lanes.length * laneHeight + rowGap);
  return tops;
}

interface RowProps {
  readonly row: TimelineRow;
  readonly top: number;
  readonly width: number;
  readonly scale: Scale;
  /** The fill of imprecise days. */
  readonly hatch: string;
}

function Row({ row: { body, life, lanes }, top, width, scale, hatch }: RowProps) {
  const locale = useLocale();
  const start = locale.direction === 'rtl' ? width - nameMargin : nameMargin;
  const lifeTop = top + nameHeight;
  return (
    <g>
      <text className="body" x={start} y={top + nameHeight - 8}>
        {showable(nameOf(body, locale.language).name)}
      </text>
      {life ? (
        <Bar span={life} top={lifeTop} height={lifeHeight} className="life" scale={scale} hatch={hatch} />
      ) : null}
      {lanes.map((lane, index) =>
        lane.map((one) => (
          <Chair
            key={one.term.id}
            chair={one}
            top={lifeTop + lifeHeight + 3 + index * laneHeight}
            scale={scale}
            hatch={hatch}
          />
        )),
      )}
    </g>
  );
}

interface ChairProps extends Omit<RowProps, 'row' | 'width'> {
  readonly chair: TimelineTerm;
}

function Chair({ chair: { term, span }, top, scale, hatch }: ChairProps) {
  const locale = useLocale();
  const name = showable(partyLabel(term.party, locale.language));
  const { from, to } = extentOf(span);
  const [x, room] = boxOf({ from, to }, scale);
  const label = [name, ...(term.person === null ? [] : [showable(term.person)])].join(', ');
  return (
    <g>
      <title>{titleOf(locale, label, term)}</title>
      <Bar span={span} top={top} height={laneHeight - 4} className={term.role} scale={scale} hatch={hatch} />
      {name.length * letter > room ? null : (
        <text className="holder" x={x + room / 2} y={top + laneHeight - 9} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}

const titleOf = ({ t }: Locale, label: string, { role }: TimelineTerm['term']): string =>
  `${label}: ${t(`choice.${role}`)}`;

interface BarProps {
  readonly span: Span;
  readonly top: number;
  readonly height: number;
  readonly className: string;
  readonly scale: Scale;
  readonly hatch: string;
}

/** A span: solid where it is sure, hatched where the dates are imprecise, fading out where nobody states a beginning or an end. */
function Bar({ span, top, height, className, scale, hatch }: BarProps) {
  const { sure, imprecise, openStart, openEnd } = span;
  const { from, to } = extentOf(span);
  const outward = scale(to) >= scale(from) ? 1 : -1;
  return (
    <g className={`bar ${className}`}>
      {sure ? <Box stretch={sure} top={top} height={height} scale={scale} /> : null}
      {imprecise.map((stretch) => (
        <g key={stretch.from} className="imprecise">
          <Box stretch={stretch} top={top} height={height} scale={scale} />
          <Box stretch={stretch} top={top} height={height} scale={scale} fill={hatch} />
        </g>
      ))}
      {openStart ? <Fading x={scale(from)} toward={-outward} top={top} height={height} /> : null}
      {openEnd ? <Fading x={scale(to)} toward={outward} top={top} height={height} /> : null}
    </g>
  );
}

interface BoxProps extends Pick<BarProps, 'top' | 'height' | 'scale'> {
  readonly stretch: Stretch;
  readonly fill?: string;
}

function Box({ stretch, top, height, scale, fill }: BoxProps) {
  const [x, room] = boxOf(stretch, scale);
  return (
    <rect
      className={fill === undefined ? undefined : 'hatched'}
      x={x}
      y={top}
      width={room}
      height={height}
      rx={fill === undefined ? 2 : 0}
      fill={fill}
    />
  );
}

/** The left edge and the width of a stretch; a single day is still seen. */
function boxOf({ from, to }: Stretch, scale: Scale): readonly [number, number] {
  const [a, b] = [scale(from), scale(to)];
  return [Math.min(a, b), Math.max(round(Math.abs(b - a)), 2)];
}

interface FadingProps extends Pick<BarProps, 'top' | 'height'> {
  readonly x: number;
  /** To the right, 1, or to the left, -1. */
  readonly toward: number;
}

function Fading({ x, toward, top, height }: FadingProps) {
  const part = fading / 3;
  return [0, 1, 2].map((step) => (
    <rect
      key={step}
      className={`fade-${step + 1}`}
      x={round(toward > 0 ? x + step * part : x - (step + 1) * part)}
      y={top}
      width={round(part)}
      height={height}
    />
  ));
}
