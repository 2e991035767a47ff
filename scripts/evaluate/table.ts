// How figures are written down: one line each, with its interval, the floor it must reach and whether it does.

import { bootstrap, type Figure } from './bootstrap';
import { type Bin, calibrationError } from './metrics';

/** What a figure must be at least, or may be at most. */
export type Floor = { least: number } | { most: number };

export interface Line {
  name: string;
  /** How many items the figure stands on. */
  count: number;
  figure: Figure;
  floor?: Floor | undefined;
  /** Written in per cent. */
  percent?: boolean | undefined;
}

export interface Table {
  title: string;
  lines: readonly Line[];
  notes?: readonly string[];
}

const WIDTHS = { name: 50, count: 6, value: 9, interval: 18, floor: 10 } as const;

/** A line for a measure of items, with its interval. */
export function lineOf<Item>(
  name: string,
  items: readonly Item[],
  measure: (items: readonly Item[]) => number | null,
  floor?: Floor,
): Line {
  return { name, count: items.length, figure: bootstrap(items, measure), floor };
}

/** The same in per cent. */
export function percentOf<Item>(
  name: string,
  items: readonly Item[],
  measure: (items: readonly Item[]) => number | null,
  floor?: Floor,
): Line {
  return { ...lineOf(name, items, measure, floor), percent: true };
}

/** The table as lines of text. */
export function formatTable({ title, lines, notes = [] }: Table): string[] {
  const head = row(title, 'items', 'value', '95 %', 'floor', '');
  return ['', head, '-'.repeat(head.length), ...lines.map(formatLine), ...notes.map((note) => `  ${note}`)];
}

function formatLine({ name, count, figure, floor, percent }: Line): string {
  const say = (value: number | null) => number(value, percent === true);
  const interval = figure.low === null ? '' : `${say(figure.low)} – ${say(figure.high)}`;
  if (floor === undefined) return row(name, String(count), say(figure.value), interval, '', '');
  const word = 'least' in floor ? `${say(floor.least)}` : `≤ ${say(floor.most)}`;
  const reached = hasReached(figure.value, floor);
  return row(
    name,
    String(count),
    say(figure.value),
    interval,
    word,
    reached === null ? '' : reached ? 'yes' : 'NO',
  );
}

/** Whether the figure itself reaches the floor, whatever its interval; null where there is none. */
export function hasReached(value: number | null, floor: Floor): boolean | null {
  if (value === null) return null;
  return 'least' in floor ? value >= floor.least : value <= floor.most;
}

function number(value: number | null, percent: boolean): string {
  if (value === null) return '–';
  return percent ? `${(value * 100).toFixed(1)} %` : value.toFixed(3);
}

function row(
  name: string,
  count: string,
  value: string,
  interval: string,
  floor: string,
  reached: string,
): string {
  const cells = [
    name.padEnd(WIDTHS.name),
    count.padStart(WIDTHS.count),
    value.padStart(WIDTHS.value),
    interval.padStart(WIDTHS.interval),
    floor.padStart(WIDTHS.floor),
    reached.padStart(4),
  ];
  return cells.join(' ').trimEnd();
}

/** A reliability table: of the messages with such a chance, what share was so. */
export function formatBins(title: string, bins: readonly Bin[]): string[] {
  const error = calibrationError(bins);
  return [
    '',
    title,
    '-'.repeat(title.length),
    `${'chance'.padEnd(12)} ${'items'.padStart(6)} ${'said'.padStart(7)} ${'was so'.padStart(7)}`,
    ...bins.map(
      ({ from, to, count, said, real }) =>
        `${`${from.toFixed(1)} – ${to.toFixed(1)}`.padEnd(12)} ${String(count).padStart(6)} ` +
        `${decimals(said).padStart(7)} ${decimals(real).padStart(7)}`,
    ),
    `  Mean distance, weighed by items: ${decimals(error)}.`,
  ];
}

const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
