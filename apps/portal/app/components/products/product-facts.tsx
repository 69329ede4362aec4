import type { ProductFact } from '@portico/catalog';
import { Code, FactList, Panel } from '@portico/ui';

import { factValue } from '~/presenters/fact-words.ts';
import { useText } from '~/text/use-text.ts';

/** What a product is called by whom, and all that is known of it. */
export function ProductFacts({
  product,
  facts,
}: {
  readonly product: {
    readonly sku: string;
    readonly partNumber?: string;
    readonly brand?: string;
    readonly categoryName: string;
  };
  readonly facts: readonly ProductFact[];
}) {
  const text = useText();
  const { sku, partNumber, brand, categoryName } = product;
  return (
    <>
      <Panel>
        <FactList
          look="columns"
          facts={[
            { key: 'sku', label: text.t('products.sku'), value: <Code>{sku}</Code> },
            ...(partNumber === undefined
              ? []
              : [{ key: 'part', label: text.t('products.part'), value: <Code>{partNumber}</Code> }]),
            ...(brand === undefined ? [] : [{ key: 'brand', label: text.t('products.brand'), value: brand }]),
            { key: 'category', label: text.t('products.category'), value: categoryName },
          ]}
        />
      </Panel>
      <Panel title={text.t('products.facts')}>
        {facts.length === 0 ? (
          <p className="text-muted">{text.t('products.facts.none')}</p>
        ) : (
          <FactList
            facts={facts.map((fact) => ({
              key: fact.definition.code,
              label: fact.definition.name,
              value: factValue(fact, text),
            }))}
          />
        )}
      </Panel>
    </>
  );
}
