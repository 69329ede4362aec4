/**
 * A lifecycle: for every state, the verbs that may be applied to it and the state that each leads to.
 * A state without verbs is final.
 */
export type TransitionTable<State extends string, Verb extends string> = {
  readonly [From in State]: { readonly [By in Verb]?: State };
};

/** Where `verb` leads from `state`; `undefined` when the lifecycle does not allow it there. */
export function nextState<State extends string, Verb extends string>(
  table: TransitionTable<State, Verb>,
  state: State,
  verb: Verb,
): State | undefined {
  return table[state][verb];
}

/** What can be wrong with a lifecycle. */
export type TransitionFault =
  | { readonly kind: 'unknown-target'; readonly from: string; readonly by: string; readonly to: string }
  | { readonly kind: 'unreachable'; readonly state: string }
  | { readonly kind: 'no-way-out'; readonly state: string };

/**
 * Checks a lifecycle: every transition leads to a state of the table, every state can be reached from
 * `initial`, and from every state a final one can be reached. Sound when the answer is empty.
 */
export function findTransitionFaults<State extends string, Verb extends string>(
  table: TransitionTable<State, Verb>,
  initial: State,
): readonly TransitionFault[] {
  const edges = Object.entries<{ readonly [By in Verb]?: State }>(table).flatMap(([from, exits]) =>
    Object.entries<State | undefined>(exits).flatMap(([by, to]) =>
      to === undefined ? [] : [{ from, by, to }],
    ),
  );
  const states = Object.keys(table);
  const finals = states.filter((state) => !edges.some((edge) => edge.from === state && edge.to !== state));
  const reached = closure([initial], (state) =>
    edges.filter((edge) => edge.from === state).map((edge) => edge.to),
  );
  const ending = closure(finals, (state) =>
    edges.filter((edge) => edge.to === state).map((edge) => edge.from),
  );
  return [
    ...edges
      .filter((edge) => !states.includes(edge.to))
      .map((edge) => ({ kind: 'unknown-target' as const, ...edge })),
    ...states
      .filter((state) => !reached.has(state))
      .map((state) => ({ kind: 'unreachable' as const, state })),
    ...states.filter((state) => !ending.has(state)).map((state) => ({ kind: 'no-way-out' as const, state })),
  ];
}

function closure(
  start: readonly string[],
  neighbours: (state: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(start);
  for (const state of found) for (const next of neighbours(state)) found.add(next);
  return found;
}
