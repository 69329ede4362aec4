import type { Child } from '../process/child-process.ts';

/** What a step finds when it runs. */
export type StepSurroundings = {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** A folder for reports, emptied before each run. */
  readonly reports: string;
  readonly onLine: (line: string) => void;
  /** Lets what is under way be ended by Ctrl-C. */
  readonly onStart: (child: Child) => void;
};

/** One check of the project. */
export type Step = {
  /** How it is called at the terminal, and by `--only`. */
  readonly name: string;
  /** What it proves, for `--list`. */
  readonly proves: string;
  /** How many processor cores it keeps busy. */
  readonly cores: 1 | 2;
  /** Steps that have to succeed first, when they are part of the run. */
  readonly after?: readonly string[];
  readonly needs: readonly ('database' | 'chromium')[];
  /** A test runner shows its lines as they come; other steps speak when they fail. */
  readonly runsTests?: true;
  readonly command: readonly [string, ...string[]];
  /** Where the command runs, from the root. */
  readonly folder?: string;
  /** The runner whose report says how many tests there were. */
  readonly report?: 'vitest' | 'playwright';
  /** Does its work in this process instead of by the command. */
  readonly work?: (surroundings: StepSurroundings) => Promise<void>;
};
