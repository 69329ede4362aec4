/** A piece of a `WHERE` with the values of its placeholders. Values never stand in the text. */
export type Clause = {
  readonly sql: string;
  readonly values: readonly (string | number | Date | null | readonly string[])[];
};

/** All of the clauses together; no clause at all holds for every row. */
export function allOf(clauses: readonly (Clause | undefined)[]): Clause {
  const present = clauses.filter((clause) => clause !== undefined);
  return {
    sql: present.length === 0 ? 'TRUE' : present.map((clause) => clause.sql).join(' AND '),
    values: present.flatMap((clause) => clause.values),
  };
}

/** A `LIKE` pattern that finds `text` literally anywhere, or at the start. */
export function likePattern(text: string, place: 'anywhere' | 'start'): string {
  const literal = text.replaceAll(/[\\%_]/g, String.raw`\$&`);
  return place === 'anywhere' ? `%${literal}%` : `${literal}%`;
}
