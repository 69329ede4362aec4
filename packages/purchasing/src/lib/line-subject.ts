import type { Choice, Choices } from '@portico/configurator';
import type { Id } from '@portico/kernel';

/** What a line of a cart asks for: a product, or an approved configuration with what was chosen in it. */
export type LineSubject =
  | { readonly kind: 'product'; readonly productId: Id<'Product'> }
  | {
      readonly kind: 'configuration';
      readonly configurationKey: Id<'ApprovedConfiguration'>;
      readonly choices: Choices;
    };

/** One text for one thing to buy: equal for two configurations with equal answers, in whatever order they were given. */
export function subjectKey(subject: LineSubject): string {
  if (subject.kind === 'product') return `product ${subject.productId}`;
  const answers = Object.entries(subject.choices)
    .map(([feature, choice]) => [feature, settled(choice)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `configuration ${subject.configurationKey} ${JSON.stringify(answers)}`;
}

/** Whether two subjects are the same thing to buy. */
export function isSameSubject(left: LineSubject, right: LineSubject): boolean {
  return subjectKey(left) === subjectKey(right);
}

/** Several options chosen are a set: the order in which they were ticked says nothing. */
function settled(choice: Choice): Choice {
  return typeof choice === 'object' && choice !== null ? choice.toSorted() : choice;
}
