import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssortmentRule, type AssortmentSubject, isSelected } from './assortment.ts';

const monitor: AssortmentSubject = { sku: 'MON-1', brand: 'Dell', categoryPath: ['peripherals', 'monitor'] };
const include = (selector: AssortmentRule['selector']): AssortmentRule => ({ effect: 'include', selector });
const exclude = (selector: AssortmentRule['selector']): AssortmentRule => ({ effect: 'exclude', selector });

describe('isSelected', () => {
  test('an assortment without rules holds nothing', () => {
    expect(isSelected([], monitor)).toBe(false);
  });

  test('a rule for a category speaks of all below it', () => {
    expect(isSelected([include({ kind: 'category', code: 'peripherals' })], monitor)).toBe(true);
    expect(isSelected([include({ kind: 'category', code: 'components' })], monitor)).toBe(false);
  });

  test('a later rule overrides an earlier one', () => {
    const rules = [
      include({ kind: 'all' }),
      exclude({ kind: 'brand', brand: 'Dell' }),
      include({ kind: 'product', sku: 'MON-1' }),
    ];
    expect(isSelected(rules.slice(0, 2), monitor)).toBe(false);
    expect(isSelected(rules, monitor)).toBe(true);
  });

  test('brands compare without regard to case, and a product without a brand has none', () => {
    expect(isSelected([include({ kind: 'brand', brand: 'DELL' })], monitor)).toBe(true);
    const { brand: _, ...unbranded } = monitor;
    expect(isSelected([include({ kind: 'brand', brand: '' })], unbranded)).toBe(false);
  });

  test('a final rule on everything decides alone, whatever stands before it', () => {
    const rule = fc.record<AssortmentRule>({
      effect: fc.constantFrom('include' as const, 'exclude' as const),
      selector: fc.oneof(
        fc.constant({ kind: 'all' as const }),
        fc.record({ kind: fc.constant('category' as const), code: fc.constantFrom('monitor', 'cpu') }),
        fc.record({ kind: fc.constant('brand' as const), brand: fc.constantFrom('Dell', 'HP') }),
      ),
    });
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        expect(isSelected([...rules, include({ kind: 'all' })], monitor)).toBe(true);
        expect(isSelected([...rules, exclude({ kind: 'all' })], monitor)).toBe(false);
      }),
    );
  });
});
