import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

import { Failure } from '../terminal/failure.ts';

/** A file to read: where it is, how it is named in reports (from the folder down), and how large it is. */
export type PartFile = { readonly path: string; readonly name: string; readonly bytes: number };

/** What an import reads: one file of parts for each category, and the prices. */
export type PartFiles = { readonly parts: readonly PartFile[]; readonly prices: PartFile | undefined };

const PARTS_FOLDER = 'buildcores-open-db';
const PARTS_ENDING = '.jsonl.gz';
const PRICES = join('prices', 'derived_price_link.csv.gz');

/**
 * Finds the files of the parts data in `folder`. Throws Failure when there is no such folder, or no file of parts
 * in it. That the prices are missing is for the caller to report.
 */
export async function findPartFiles(folder: string): Promise<PartFiles> {
  const partsFolder = join(folder, PARTS_FOLDER);
  const names = await readdir(partsFolder).catch((error: unknown) => {
    throw new Failure(
      `Cannot read ${partsFolder} (${reason(error)}). Give the folder that holds ${PARTS_FOLDER}/ and prices/.`,
    );
  });
  const parts = names.filter((name) => name.endsWith(PARTS_ENDING)).sort();
  if (parts.length === 0) throw new Failure(`There is no ${PARTS_ENDING} file in ${partsFolder}.`);
  return {
    parts: await Promise.all(parts.map((name) => partFile(folder, join(partsFolder, name)))),
    prices: await partFile(folder, join(folder, PRICES)).catch(() => undefined),
  };
}

/** The category that a file of parts is named for: `CPU.jsonl.gz` holds `CPU`. */
export function sourceOf(file: PartFile): string {
  return basename(file.path, PARTS_ENDING);
}

/** How the file of prices is named in reports, also when it is missing. */
export const PRICES_NAME = PRICES;

async function partFile(folder: string, path: string): Promise<PartFile> {
  return { path, name: relative(folder, path), bytes: (await stat(path)).size };
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
