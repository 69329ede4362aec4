import type { AttributeOf, Comparison, Rule } from '@portico/configurator';

const of = (feature: string, attribute: string): AttributeOf => ({ feature, attribute });

/** All that draws power, and `plus` for the rest of the system, is supplied. */
export function powerRule(drawing: readonly string[], supply: string, plus: number): Rule {
  return {
    kind: 'sum',
    key: 'power',
    terms: drawing.map((feature) => of(feature, 'watts')),
    plus,
    atMost: of(supply, 'supply'),
  };
}

/** What all features need of something together is not more than there is: a constant, or what a feature offers. */
export function roomRule(
  key: string,
  needing: readonly string[],
  attribute: string,
  room: number | { readonly feature: string; readonly attribute: string },
): Rule {
  return {
    kind: 'sum',
    key,
    terms: needing.map((feature) => of(feature, attribute)),
    atMost: typeof room === 'number' ? { constant: room } : room,
  };
}

/** An attribute of one feature compares so with an attribute of another. */
export function matchRule(
  key: string,
  left: readonly [feature: string, attribute: string],
  operator: Comparison,
  right: readonly [feature: string, attribute: string],
): Rule {
  return { kind: 'compare', key, left: of(...left), operator, right: of(...right) };
}

/** Where one of `when` is chosen, one of `then` is chosen too. */
export function requireRule(
  key: string,
  when: readonly [feature: string, ...options: string[]],
  then: readonly [feature: string, ...options: string[]],
): Rule {
  return { kind: 'requires', key, when: set(when), then: set(then) };
}

/** One of `when` and one of `then` are never chosen together. */
export function excludeRule(
  key: string,
  when: readonly [feature: string, ...options: string[]],
  then: readonly [feature: string, ...options: string[]],
): Rule {
  return { kind: 'excludes', key, when: set(when), then: set(then) };
}

function set([feature, ...options]: readonly [feature: string, ...options: string[]]) {
  return { feature, options };
}
