/** What a person can be asked to put into words on the page of a quote; `revise` has a page of its own. */
export const DECISIONS = ['accept', 'reject', 'request-change', 'forward', 'withdraw'] as const;

/** One of the decisions. */
export type Decision = (typeof DECISIONS)[number];

/** Reads a decision out of an address or a form; `undefined` for anything else. */
export function readDecision(text: string | null): Decision | undefined {
  return DECISIONS.find((decision) => decision === text);
}
