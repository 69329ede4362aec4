import { resolve } from 'node:path';

import { Command } from 'commander';

import type { ImportReport } from '../parts/import-parts.ts';
import { wordRejection } from '../parts/rejection.ts';
import { progressBar } from '../terminal/progress-bar.ts';

const AFTER_HELP = `
DIR holds buildcores-open-db/<Category>.jsonl.gz and prices/derived_price_link.csv.gz.

Products are recognised by their opendb_id: a second run changes only what changed. What is not in
the files any more stays. Everything is merged in one transaction at the end, so an interrupted run
changes nothing. Lines that cannot be read are reported on standard error with file, line and
reason; the rest is loaded and the exit code is 0.

With --json standard output is one object: read, created, changed, unchanged, rejected, seconds
(lines of parts: read is the sum of the four after it), prices (the same for the price list
parts-usd) and rejections (file, line, reason).
`;

/** `portico import …`: brings data of others into the catalogue. */
export function importCommand(): Command {
  const command = new Command('import').description('Bring data into the catalogue.');
  command
    .command('parts')
    .description('Load computer parts as products with attributes and a base price list.')
    .argument('<DIR>', 'folder of the parts data')
    .option('--json', 'print one JSON object on standard output')
    .addHelpText('after', AFTER_HELP)
    .action(async (folder: string, options: { json?: true }) => {
      // Loaded when it is needed: help and usage faults answer at once.
      const { importParts } = await import('../parts/import-parts.ts');
      const { withDatabase } = await import('../with-database.ts');
      const report = await withDatabase(process.env, (database) =>
        importParts(database, fromHere(folder), { progress: progressBar(process.stderr) }),
      );
      for (const rejection of report.rejections) process.stderr.write(`${wordRejection(rejection)}\n`);
      process.stdout.write(`${options.json ? JSON.stringify(report) : wordReport(report)}\n`);
    });
  return command;
}

/** npm runs scripts in the root of the workspace and tells in INIT_CWD where the person stood. */
function fromHere(folder: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', folder);
}

function wordReport({ prices, ...report }: ImportReport): string {
  const number = new Intl.NumberFormat('en');
  const counts = (of: Pick<ImportReport, 'read' | 'created' | 'changed' | 'unchanged' | 'rejected'>) =>
    (['read', 'created', 'changed', 'unchanged', 'rejected'] as const)
      .map((name) => `${number.format(of[name])} ${name}`)
      .join(', ');
  const removed = prices.removed === 0 ? '' : `, ${number.format(prices.removed)} removed`;
  return [
    `Parts:  ${counts(report)}`,
    `Prices: ${counts(prices)}${removed}`,
    `Took ${report.seconds.toFixed(1)} seconds.`,
  ].join('\n');
}
