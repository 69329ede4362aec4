import { toSearchWords } from '@portico/catalog';

/** A condition in SQL with the values of its placeholders, and an order that puts the best first. */
export type TextCondition = {
  readonly sql: string;
  readonly values: readonly string[];
  readonly order: string;
  readonly orderValues: readonly string[];
};

/** InnoDB indexes words of at least three letters, and of these not its stopwords. */
const SHORTEST_INDEXED = 3;
const LONGEST_INDEXED = 80;
const STOPWORDS = new Set(
  'about and are com for from how that the this was what when where who will with und www'.split(' '),
);

/** Where a short word may begin: the name or any word of it; or the text as a whole, the SKU or part number. */
const WORD_BEGINS = ['p.name', 'p.name', 'p.name', 'p.name', 'p.sku', 'p.part_number'];

/**
 * Turns a search text into a condition on `p` (products): every word must begin a word of the product’s name,
 * brand, SKU or part number. Words that the index does not hold must begin a word of the
 * name, unless the whole text begins the SKU or the part number.
 * `undefined` when the text holds no word, such as operators or blanks only.
 */
export function textCondition(text: string): TextCondition | undefined {
  const { words, typed } = toSearchWords(text);
  if (words.length === 0) return undefined;
  const indexed = words.filter((word) => word.length >= SHORTEST_INDEXED && !STOPWORDS.has(word));
  // A stopword beside other words says nothing; alone it is searched for as it stands.
  const plain = words.filter(
    (word) => word.length < SHORTEST_INDEXED || (indexed.length === 0 && STOPWORDS.has(word)),
  );
  const match = indexed.map((word) => `+${word.slice(0, LONGEST_INDEXED)}*`).join(' ');
  const conditions = [
    ...(match === '' ? [] : ['MATCH (p.name, p.brand, p.sku, p.part_number) AGAINST (? IN BOOLEAN MODE)']),
    ...plain.map(() => `(${WORD_BEGINS.map((column) => `${column} LIKE ?`).join(' OR ')})`),
  ];
  const starting = `${escapeLike(typed)}%`;
  const holding = `%${starting}`;
  return {
    sql: conditions.join(' AND '),
    values: [...(match === '' ? [] : [match]), ...plain.flatMap((word) => wordBegins(word, starting))],
    order: `CASE WHEN p.sku = ? OR p.part_number = ? THEN 0
                 WHEN p.sku LIKE ? OR p.part_number LIKE ? THEN 1
                 WHEN p.name LIKE ? THEN 2
                 WHEN p.name LIKE ? THEN 3
                 ELSE 4 END`,
    orderValues: [typed, typed, starting, starting, starting, holding],
  };
}

function wordBegins(word: string, starting: string): string[] {
  const start = escapeLike(word);
  return [`${start}%`, `% ${start}%`, `%-${start}%`, `%(${start}%`, starting, starting];
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
