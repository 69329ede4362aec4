import type { StepResult } from './run-step.ts';
import { addTallies, wordTally } from './tally.ts';

/** A step's name and how it went; `undefined` when it was left out because something before it failed. */
export type Line = { readonly name: string; readonly result: StepResult | undefined };

const OUTPUT_SHOWN = 200;

/** What is printed at the end: the output of what failed, a table of all steps, what was skipped, and the count. */
export function wordSummary(lines: readonly Line[]): string {
  const tally = addTallies(
    lines.flatMap(({ result }) => (result?.tally === undefined ? [] : [result.tally])),
  );
  return [
    ...lines.flatMap(wordFailure),
    '',
    ...wordTable(lines),
    ...(tally.skipped.length === 0 ? [] : ['', 'Skipped:']),
    ...tally.skipped.map(({ name, reason }) => `  ${name}: ${reason ?? 'no reason given'}`),
    '',
    lines.some(({ result }) => result?.tally !== undefined)
      ? wordTally(tally)
      : 'No test ran; these steps have none.',
    '',
  ].join('\n');
}

function wordFailure({ name, result }: Line): string[] {
  if (result?.end !== 'failed') return [];
  const shown = result.output.slice(-OUTPUT_SHOWN);
  const cut = result.output.length - shown.length;
  return ['', `---- ${name} failed ----`, ...(cut > 0 ? [`(${cut} lines before these)`] : []), ...shown];
}

function wordTable(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(({ name }) => name.length), 4);
  return lines.map(({ name, result }) => {
    if (result === undefined) return `  ${name.padEnd(width)}  left out`;
    const tests = result.tally === undefined ? '' : `   ${wordTally(result.tally)}`;
    return `  ${name.padEnd(width)}  ${result.end.padEnd(8)} ${result.seconds.toFixed(1).padStart(6)} s${tests}`;
  });
}
