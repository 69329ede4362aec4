/** A kind of product. `path` holds the codes from the root of the tree down to this category, itself included. */
export type Category = {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
};

/** A category in the tree, with the number of products that the asking audience may see in it and below it. */
export type CategoryNode = {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly children: readonly CategoryNode[];
};

/** A category as it is stored: a name under a parent. */
export type CategoryRow = {
  readonly code: string;
  readonly name: string;
  readonly parentCode?: string;
  readonly position: number;
};

/**
 * Builds the tree of categories and adds up the counts of the products in each, so that a parent counts all
 * below it. Categories without any product are left out. A row whose parent is missing stands at the root.
 */
export function categoryTree(
  rows: readonly CategoryRow[],
  counts: ReadonlyMap<string, number>,
): CategoryNode[] {
  const known = new Set(rows.map((row) => row.code));
  const byParent = Map.groupBy(rows, (row) =>
    row.parentCode !== undefined && known.has(row.parentCode) ? row.parentCode : undefined,
  );
  const nodesUnder = (parentCode: string | undefined): CategoryNode[] =>
    (byParent.get(parentCode) ?? [])
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name))
      .map((row) => {
        const children = nodesUnder(row.code);
        const below = children.reduce((sum, child) => sum + child.count, 0);
        return { code: row.code, name: row.name, count: (counts.get(row.code) ?? 0) + below, children };
      })
      .filter((node) => node.count > 0);
  return nodesUnder(undefined);
}

/** The codes of a category and of every category below it: what choosing the category means in a search. */
export function codesUnder(rows: readonly CategoryRow[], code: string): string[] {
  const found = new Set([code]);
  // A category deeper than the number of rows would be a ring; each round adds one level.
  for (let level = 0; level < rows.length; level++) {
    const before = found.size;
    for (const row of rows) {
      if (row.parentCode !== undefined && found.has(row.parentCode)) found.add(row.code);
    }
    if (found.size === before) break;
  }
  return [...found];
}
