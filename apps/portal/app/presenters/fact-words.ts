import type { ProductFact } from '@portico/catalog';
import type { Translator } from '@portico/messages';

/** What is known of a product, in a reader’s words and figures: `125 W`, `Yes`, `AM4, AM5`. */
export function factValue({ definition, value }: ProductFact, text: Translator): string {
  if (typeof value === 'number') {
    const figure = text.number(value);
    return definition.unit === undefined
      ? figure
      : text.t('products.measure', { value: figure, unit: definition.unit });
  }
  if (typeof value === 'boolean') return text.t(value ? 'products.yes' : 'products.no');
  return typeof value === 'string' ? value : text.list(value);
}

/**
 * The same for a line that has no room for names: a figure with a unit, and words, speak for themselves; a bare
 * count is named; a yes is its name, and a no is left out.
 */
export function shortFacts(facts: readonly ProductFact[], text: Translator): string {
  return facts.flatMap((fact) => shortFact(fact, text) ?? []).join(' · ');
}

function shortFact(fact: ProductFact, text: Translator): string | undefined {
  const { definition, value } = fact;
  if (typeof value === 'boolean') return value ? definition.name : undefined;
  if (typeof value === 'number' && definition.unit === undefined) {
    return text.t('products.named', { name: definition.name, value: text.number(value) });
  }
  return factValue(fact, text);
}
