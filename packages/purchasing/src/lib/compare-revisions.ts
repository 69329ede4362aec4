import { equals, subtract } from '@portico/money';
import type { Money } from '@portico/money';

import { subjectKey } from './line-subject.ts';
import type { PricedLine } from './priced-line.ts';
import type { QuoteRevision } from './quote.ts';

/** What became of one line from one revision to the next. */
export type LineChange =
  | { readonly kind: 'same'; readonly line: PricedLine }
  | { readonly kind: 'added'; readonly line: PricedLine }
  | { readonly kind: 'removed'; readonly line: PricedLine }
  | {
      readonly kind: 'changed';
      readonly line: PricedLine;
      readonly former: PricedLine;
      readonly quantity: boolean;
      readonly price: boolean;
      readonly note: boolean;
    };

/** How a revision differs from the one before: every line in its order, then what was taken out. */
export type RevisionComparison = {
  readonly lines: readonly LineChange[];
  /** How much more (or, negative, less) it comes to; absent where the currencies differ. */
  readonly difference?: Money;
};

/** Compares by what is bought: a line is the same line while its product, or its configuration and choices, are. */
export function compareRevisions(former: QuoteRevision, current: QuoteRevision): RevisionComparison {
  const formerLines = new Map(former.lines.map((line) => [subjectKey(line.subject), line]));
  const currentSubjects = new Set(current.lines.map((line) => subjectKey(line.subject)));
  const kept = current.lines.map((line) => changeOf(line, formerLines.get(subjectKey(line.subject))));
  const removed = former.lines
    .filter((line) => !currentSubjects.has(subjectKey(line.subject)))
    .map((line): LineChange => ({ kind: 'removed', line }));
  const isOneCurrency = former.total.currency === current.total.currency;
  return {
    lines: [...kept, ...removed],
    ...(isOneCurrency ? { difference: subtract(current.total, former.total) } : {}),
  };
}

function changeOf(line: PricedLine, former: PricedLine | undefined): LineChange {
  if (former === undefined) return { kind: 'added', line };
  const quantity = line.quantity !== former.quantity;
  const note = line.note !== former.note;
  const price =
    line.unitPrice.currency !== former.unitPrice.currency || !equals(line.unitPrice, former.unitPrice);
  return quantity || price || note
    ? { kind: 'changed', line, former, quantity, price, note }
    : { kind: 'same', line };
}
