/** The address of the same list with some parameters changed; `undefined` takes one away. Starts with `?`. */
export function addressWith(
  search: string,
  changes: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name);
    for (const each of value === undefined ? [] : [value].flat()) params.append(name, each);
  }
  return `?${params.toString()}`;
}

/** How a list is sorted, as its address says it: `total`, or `-total` for the largest first. */
export type SortRequest<By extends string> = { readonly by: By; readonly descending: boolean };

/** Reads how to sort out of an address; anything unknown falls back. */
export function readSort<By extends string>(
  params: URLSearchParams,
  known: readonly By[],
  otherwise: SortRequest<By>,
): SortRequest<By> {
  const text = params.get('sort') ?? '';
  const by = known.find((name) => name === text.replace(/^-/, ''));
  return by === undefined ? otherwise : { by, descending: text.startsWith('-') };
}

/** Where the header of a column leads: sorts by it, or turns it round when the list is sorted by it already. */
export function sortHref<By extends string>(search: string, sort: SortRequest<By>, key: string): string {
  const turned = sort.by === key && !sort.descending ? `-${key}` : key;
  return addressWith(search, { sort: turned, page: undefined });
}

/** Those of the values of a parameter that are known; unknown ones say nothing. */
export function readKnown<Value extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly Value[],
): readonly Value[] {
  return params.getAll(name).flatMap((text) => known.find((value) => value === text) ?? []);
}

/** A parameter as trimmed text; `undefined` when it is absent or blank. */
export function readText(params: URLSearchParams, name: string): string | undefined {
  const text = (params.get(name) ?? '').trim();
  return text === '' ? undefined : text.slice(0, 200);
}

/** The page and the rows on it that an address asks for. */
export function readPage(params: URLSearchParams): { readonly number: number; readonly size: number } {
  return { number: Number(params.get('page') ?? 1), size: Number(params.get('rows') ?? 50) };
}
