import type { ChangeSubject, PageChange } from './page-change.ts';
import type { PageSection } from './page-content.ts';

/** How the items of a list are told apart and named. `isOrdered`: their order is something the customer sees. */
export type ListIdentity<Item> = {
  readonly section: PageSection;
  readonly subject: ChangeSubject;
  readonly key: (item: Item) => string;
  readonly label: (item: Item) => string;
  readonly isOrdered: boolean;
};

/**
 * Which items came, went or changed; and, when their order matters and nothing else tells of it, that those which
 * stayed now stand in another order. Items with the same key are compared in the order in which they stand.
 */
export function compareLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  identity: ListIdentity<Item>,
): readonly PageChange[] {
  const { section, subject, label, isOrdered } = identity;
  const old = withKeys(before, identity.key);
  const now = withKeys(after, identity.key);
  const removed = [...old].filter(([key]) => !now.has(key));
  const added = [...now].filter(([key]) => !old.has(key));
  const kept = [...now.keys()].filter((key) => old.has(key));
  const changed = kept.flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    if (was === undefined || is === undefined || isSame(was, is)) return [];
    return [{ section, subject, kind: 'changed' as const, label: label(is) }];
  });
  const isMoved =
    isOrdered &&
    !isSame(
      kept,
      [...old.keys()].filter((key) => now.has(key)),
    );
  return [
    ...removed.map(([, item]) => ({ section, subject, kind: 'removed' as const, label: label(item) })),
    ...added.map(([, item]) => ({ section, subject, kind: 'added' as const, label: label(item) })),
    ...changed,
    ...(isMoved ? [{ section, subject: 'order' as const, kind: 'moved' as const }] : []),
  ];
}

/** Items by key; a second item with the same key gets a key of its own, so that none is lost. */
function withKeys<Item>(items: readonly Item[], toKey: (item: Item) => string): ReadonlyMap<string, Item> {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = toKey(item);
    let free = key;
    for (let count = 2; byKey.has(free); count += 1) free = `${key} ${count}`;
    byKey.set(free, item);
  }
  return byKey;
}

function isSame(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** The same value always gives the same text, in whatever order its members were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}
