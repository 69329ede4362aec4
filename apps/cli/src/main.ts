import { Command, CommanderError } from 'commander';

import { databaseCommand } from './commands/database-command.ts';
import { demoCommand } from './commands/demo-command.ts';
import { importCommand } from './commands/import-command.ts';
import { wordError } from './terminal/word-error.ts';

const AFTER_HELP = `
Every command works on the database of DATABASE_URL (mysql://user:password@host:3306/name), or, when
that is not set, on the embedded database in the data folder PORTICO_DATA_DIR (.portico).

Exit codes: 0 done, 1 failed, 2 not understood, 130 interrupted.
`;

const program = new Command('portico')
  .description('Portico’s command line.')
  .addHelpText('after', AFTER_HELP)
  .addCommand(importCommand())
  .addCommand(databaseCommand())
  .addCommand(demoCommand());

for (const command of withAllBelow(program)) command.exitOverride();

process.once('SIGINT', () => {
  process.stderr.write('\nInterrupted.\n');
  process.exit(130);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    for (const line of wordError(error)) process.stderr.write(`portico: ${line}\n`);
    process.exitCode = 1;
  }
}

function withAllBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withAllBelow)];
}
