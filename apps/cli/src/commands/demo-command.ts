import { Command } from 'commander';

const DEFAULT_SEED = 'arvenholt';

/** `portico demo …`: the demo company. */
export function demoCommand(): Command {
  const command = new Command('demo').description('Show Portico with made-up companies.');
  command
    .command('load')
    .description('Load the demo into a migrated database that has no seller yet.')
    .option('--if-empty', 'do nothing where there is a seller already')
    .option('--seed <TEXT>', 'what the demo is drawn from: the same text makes the same demo', DEFAULT_SEED)
    .action(async ({ seed, ifEmpty = false }: { ifEmpty?: boolean; seed: string }) => {
      // Loaded when it is needed: help and usage faults answer at once.
      const { loadDemoCompany } = await import('../demo/load-demo-company.ts');
      process.stdout.write(await loadDemoCompany({ seed, ifEmpty }));
    });
  return command;
}
