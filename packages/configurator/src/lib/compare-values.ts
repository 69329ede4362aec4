import type { AttributeValue, Comparison } from './model.ts';

/**
 * Whether a comparison holds. A missing value satisfies none, and neither do values of different types; only
 * numbers have an order; `in` asks whether a word, number or fact is among a set, or a set within a set.
 */
export function comparisonHolds(
  left: AttributeValue | undefined,
  operator: Comparison,
  right: AttributeValue | undefined,
): boolean {
  if (left === undefined || right === undefined) return false;
  switch (operator) {
    case '=':
      return areEqual(left, right);
    case '!=':
      return typeof left === typeof right && !areEqual(left, right);
    case 'in':
      return isAmong(left, right);
    default:
      return typeof left === 'number' && typeof right === 'number' && isOrdered(left, operator, right);
  }
}

function isOrdered(left: number, operator: '<' | '<=' | '>' | '>=', right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function areEqual(left: AttributeValue, right: AttributeValue): boolean {
  if (!isSet(left) || !isSet(right)) return left === right;
  return left.every((word) => right.includes(word)) && right.every((word) => left.includes(word));
}

function isAmong(left: AttributeValue, right: AttributeValue): boolean {
  if (!isSet(right)) return false;
  return isSet(left) ? left.every((word) => right.includes(word)) : right.includes(String(left));
}

function isSet(value: AttributeValue): value is readonly string[] {
  return typeof value === 'object';
}
