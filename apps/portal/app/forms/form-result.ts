import type { Faults } from '@portico/kernel';

/** What an action hands back when an input was not accepted: what is wrong, and everything as it was typed. */
export type FormResult = {
  readonly faults: Faults;
  readonly values: Readonly<Record<string, string>>;
};
