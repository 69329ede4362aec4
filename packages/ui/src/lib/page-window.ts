/** A page to link to, or a gap that stands for several. */
export type PageEntry = { kind: 'page'; page: number } | { kind: 'gap'; after: number };

/**
 * The pages worth linking to from `current` of `pages`: the first, the last, and one on each side. A gap stands
 * for two pages or more, never for one. At most seven entries.
 */
export function pageWindow(current: number, pages: number): PageEntry[] {
  const wanted = new Set([1, pages, current - 1, current, current + 1]);
  if (current <= 4) for (const page of [2, 3, 4, 5]) wanted.add(page);
  if (current >= pages - 3) for (const page of [1, 2, 3, 4]) wanted.add(pages - page);
  const entries: PageEntry[] = [];
  let last = 0;
  for (const page of [...wanted].filter((page) => page >= 1 && page <= pages).sort((a, b) => a - b)) {
    if (page === last + 2) entries.push({ kind: 'page', page: last + 1 });
    else if (page > last + 2) entries.push({ kind: 'gap', after: last });
    entries.push({ kind: 'page', page });
    last = page;
  }
  return entries;
}
