import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RouteConfigEntry } from '@react-router/dev/routes';

import routes from '../../app/routes.ts';

const APP = join(import.meta.dirname, '../../app');

/** One address of the portal: its pattern, and what answers there. */
export type RouteEntry = {
  readonly pattern: string;
  readonly isIndex: boolean;
  /** Whether it shows a page; otherwise it answers with a document or with data of its own. */
  readonly isPage: boolean;
  readonly hasAction: boolean;
};

/** Every address that the portal answers at, read from its route table. Layouts answer through their pages. */
export async function readRouteTable(): Promise<readonly RouteEntry[]> {
  return Promise.all(leaves(routes, '').map(toEntry));
}

type Leaf = { readonly pattern: string; readonly file: string; readonly isIndex: boolean };

function leaves(entries: readonly RouteConfigEntry[], base: string): readonly Leaf[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path === undefined ? base : `${base}/${entry.path}`;
    if (entry.children !== undefined && entry.children.length > 0) return leaves(entry.children, pattern);
    return [{ pattern: pattern === '' ? '/' : pattern, file: entry.file, isIndex: entry.index === true }];
  });
}

async function toEntry({ pattern, file, isIndex }: Leaf): Promise<RouteEntry> {
  const source = await readFile(join(APP, file), 'utf8');
  return {
    pattern,
    isIndex,
    isPage: /^export default /m.test(source),
    hasAction: /^export (?:async )?(?:function|const) action\b/m.test(source),
  };
}
