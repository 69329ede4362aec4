import { equals, subtract } from '@portico/money';
import type { Money } from '@portico/money';

import { subjectKey } from './line-subject.ts';
import type { PricedLine } from './priced-line.ts';

/** What a comparison looks at in a line. */
export type ComparableLine = Pick<PricedLine, 'subject' | 'quantity' | 'unitPrice' | 'note'>;

/** What became of one line from one revision to the next. */
export type LineChange<Line extends ComparableLine> =
  | { readonly kind: 'same'; readonly line: Line }
  | { readonly kind: 'added'; readonly line: Line }
  | { readonly kind: 'removed'; readonly line: Line }
  | {
      readonly kind: 'changed';
      readonly line: Line;
      readonly former: Line;
      readonly quantity: boolean;
      readonly price: boolean;
      readonly note: boolean;
    };

/** How a revision differs from the one before: every line in its order, then what was taken out. */
export type RevisionComparison<Line extends ComparableLine> = {
  readonly lines: readonly LineChange<Line>[];
  /** How much more (or, negative, less) it comes to; absent where the currencies differ. */
  readonly difference?: Money;
};

/** What a comparison looks at in a revision. */
export type ComparableRevision<Line extends ComparableLine> = {
  readonly lines: readonly Line[];
  readonly total: Money;
};

/** Compares by what is bought: a line is the same line while its product, or its configuration and choices, are. */
export function compareRevisions<Line extends ComparableLine>(
  former: ComparableRevision<Line>,
  current: ComparableRevision<Line>,
): RevisionComparison<Line> {
  const formerLines = new Map(former.lines.map((line) => [subjectKey(line.subject), line]));
  const currentSubjects = new Set(current.lines.map((line) => subjectKey(line.subject)));
  const kept = current.lines.map((line) => changeOf(line, formerLines.get(subjectKey(line.subject))));
  const removed = former.lines
    .filter((line) => !currentSubjects.has(subjectKey(line.subject)))
    .map((line): LineChange<Line> => ({ kind: 'removed', line }));
  const isOneCurrency = former.total.currency === current.total.currency;
  return {
    lines: [...kept, ...removed],
    ...(isOneCurrency ? { difference: subtract(current.total, former.total) } : {}),
  };
}

function changeOf<Line extends ComparableLine>(line: Line, former: Line | undefined): LineChange<Line> {
  if (former === undefined) return { kind: 'added', line };
  const quantity = line.quantity !== former.quantity;
  const note = line.note !== former.note;
  const price =
    line.unitPrice.currency !== former.unitPrice.currency || !equals(line.unitPrice, former.unitPrice);
  return quantity || price || note
    ? { kind: 'changed', line, former, quantity, price, note }
    : { kind: 'same', line };
}
