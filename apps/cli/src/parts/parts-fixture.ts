import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A made-up folder of parts data: lines by category, and the lines of the price file below its header. */
export type PartsFolder = {
  readonly parts: Readonly<Record<string, readonly (object | string)[]>>;
  readonly prices?: readonly string[];
};

/** Writes the folder, replacing what is there. Objects become JSON lines, texts stand as they are. */
export async function writePartsFolder(folder: string, { parts, prices }: PartsFolder): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'buildcores-open-db'), { recursive: true });
  for (const [category, lines] of Object.entries(parts)) {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    await writeFile(join(folder, 'buildcores-open-db', `${category}.jsonl.gz`), gzipSync(`${text}\n`));
  }
  if (prices === undefined) return;
  await mkdir(join(folder, 'prices'), { recursive: true });
  const header = 'buildcores_category,opendb_id,buildcores_name,usd_price_median,n_candidates,docyx_name';
  await writeFile(
    join(folder, 'prices', 'derived_price_link.csv.gz'),
    gzipSync([header, ...prices, ''].join('\n')),
  );
}

/** A folder of its own under the system's temporary one. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'portico-parts-'));
}

/** The identifier of the made-up part of this number. */
export function partId(number: number): string {
  return `0000${number.toString(16).padStart(4, '0')}-1111-4222-8333-${number.toString(16).padStart(12, '0')}`;
}

/** A made-up processor. */
export function part(number: number, more: object = {}): object {
  return {
    opendb_id: partId(number),
    metadata: { name: `Processor ${number}`, manufacturer: 'Maker', part_numbers: [`P-${number}`] },
    socket: 'AM5',
    ...more,
  };
}

/** A line of the price file. */
export function price(number: number, dollars: string): string {
  return `CPU,${partId(number)},"Processor ""${number}""",${dollars},1,x`;
}
