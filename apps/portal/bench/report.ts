import type { BenchData } from './data/prepare-data.ts';
import type { Measurement } from './measure.ts';
import type { Share } from './profile/summarize-profile.ts';

/** A page, how the portal and the floor served it, and where the portal's time goes. */
export type PageReport = {
  readonly name: string;
  readonly path: string;
  readonly portal: Measurement;
  readonly floor: Measurement;
  /** The portal's requests per second as a share of the floor's. */
  readonly ratio: number;
  readonly busyWith: readonly Share[];
};

const WANTED_RATIO = 0.5;
const SIDE = ['/s', 'p50 ms', 'p99 ms', 'CPU ms'];
const HEADINGS = [
  'page',
  `portal ${SIDE[0]}`,
  ...SIDE.slice(1),
  `floor ${SIDE[0]}`,
  ...SIDE.slice(1),
  'ratio',
  'bytes',
];

/** The report as a table, and below it where each page's time goes. */
export function wordReport(pages: readonly PageReport[], { products, orders, partsFrom }: BenchData): string {
  const rows = pages.map(({ name, portal, floor, ratio }) => [
    name,
    ...wordMeasurement(portal),
    ...wordMeasurement(floor),
    `${ratio.toFixed(2)}${ratio < WANTED_RATIO ? ' (below half)' : ''}`,
    `${portal.bytes} and ${floor.bytes}`,
  ]);
  return [
    `${products} products (${partsFrom}), ${orders} orders of the organization`,
    '',
    ...wordTable([HEADINGS, ...rows]),
    '',
    "Where the portal's processor time goes:",
    ...pages.flatMap(({ name, busyWith }) => [
      `  ${name}`,
      ...busyWith
        .filter(({ share }) => share >= 0.01)
        .map(({ part, share }) => `    ${(share * 100).toFixed(0).padStart(3)} %  ${part}`),
    ]),
    '',
  ].join('\n');
}

function wordMeasurement({ perSecond, p50, p99, cpuMilliseconds }: Measurement): string[] {
  return [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), cpuMilliseconds?.toFixed(2) ?? '?'];
}

function wordTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
