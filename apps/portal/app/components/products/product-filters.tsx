import type { CategoryFacetValue } from '@portico/catalog';
import type { Translator } from '@portico/messages';
import { FilterBar, SearchField, Select } from '@portico/ui';
import type { FilterChipProps, SelectGroup, SelectOption } from '@portico/ui';

import { addressWith } from '~/presenters/list-address.ts';
import type { ProductListView } from '~/presenters/product-list.server.ts';
import { useText } from '~/text/use-text.ts';

type Filters = Pick<ProductListView, 'categories' | 'brands' | 'chosen'>;

/** The search and the filters over the list of products; what is chosen stands in the address. */
export function ProductFilters({ search, ...filters }: Filters & { readonly search: string }) {
  const text = useText();
  const { categories, brands, chosen } = filters;
  return (
    <FilterBar
      label={text.t('products.filter')}
      submitLabel={text.t('products.filter.apply')}
      keep={keptOf(search)}
      chips={chipsOf(filters, search, text)}
      clear={{
        label: text.t('products.filter.clear'),
        href: addressWith(search, { q: undefined, category: undefined, brand: undefined, page: undefined }),
      }}
    >
      <SearchField
        name="q"
        label={text.t('products.filter.q')}
        placeholder={text.t('products.filter.q')}
        defaultValue={chosen.q}
      />
      <Select
        name="category"
        label={text.t('products.filter.category')}
        placeholder={text.t('products.filter.anyCategory')}
        options={withChosen(categoryOptions(categories, text), chosen.category, categories)}
        defaultValue={chosen.category ?? ''}
      />
      <Select
        name="brand"
        label={text.t('products.filter.brand')}
        placeholder={text.t('products.filter.anyBrand')}
        options={withChosen(
          brands.map(({ value, label, count }) => ({
            value,
            label: text.t('products.filter.option', { name: label, count }),
          })),
          chosen.brand,
          brands,
        )}
        defaultValue={chosen.brand ?? ''}
      />
    </FilterBar>
  );
}

/** The tree of categories as groups of a list: each begins with all that is in it. */
function categoryOptions(categories: readonly CategoryFacetValue[], text: Translator): SelectGroup[] {
  const groups: { label: string; options: SelectOption[] }[] = [];
  for (const { value, label, count, depth } of categories) {
    if (depth === 0) {
      groups.push({
        label,
        options: [{ value, label: text.t('products.filter.all', { name: label, count }) }],
      });
    } else {
      groups.at(-1)?.options.push({ value, label: text.t('products.filter.option', { name: label, count }) });
    }
  }
  return groups;
}

/** What was chosen stays chosen, also where nothing is left of it. */
function withChosen<Choice>(
  options: readonly Choice[],
  chosen: string | undefined,
  known: readonly { readonly value: string }[],
): readonly (Choice | SelectOption)[] {
  const isMissing = chosen !== undefined && known.every(({ value }) => value !== chosen);
  return isMissing ? [...options, { value: chosen, label: chosen }] : options;
}

function chipsOf(
  { categories, chosen }: Filters,
  search: string,
  text: Translator,
): readonly FilterChipProps[] {
  const category = categories.find(({ value }) => value === chosen.category)?.label ?? chosen.category;
  const values = { q: chosen.q, category, brand: chosen.brand };
  return (['q', 'category', 'brand'] as const).flatMap((name): readonly FilterChipProps[] => {
    const value = values[name];
    if (value === undefined) return [];
    const filter = text.t(name === 'q' ? 'products.filter.text' : `products.filter.${name}`);
    return [
      {
        name: filter,
        value,
        removeHref: addressWith(search, { [name]: undefined, page: undefined }),
        removeLabel: text.t('products.filter.remove', { filter, value }),
      },
    ];
  });
}

/** What filtering must not lose. */
function keptOf(search: string): Record<string, string> {
  const params = new URLSearchParams(search);
  return Object.fromEntries([...params].filter(([name]) => ['sort', 'rows'].includes(name)));
}
