import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function portico(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const run = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Nothing listens there. */
const NOWHERE = { DATABASE_URL: 'mysql://portico:secret@127.0.0.1:9/portico' };

describe('the command line', { timeout: 60_000 }, () => {
  test.each([
    [['--help'], 'import'],
    [['import', 'parts', '--help'], 'rejected'],
    [['database', '--help'], 'migrate'],
    [['database', 'status', '--help'], 'exit code'],
    [['demo', 'load', '--help'], '--if-empty'],
  ])('%j helps on standard output', (args, word) => {
    const { code, stdout, stderr } = portico(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(word);
  });

  test.each([[['nonsense']], [['import', 'parts']], [['import', 'parts', 'x', '--fast']]])(
    '%j is not understood: exit code 2',
    (args) => {
      const { code, stdout, stderr } = portico(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /);
    },
  );

  test('a database that does not answer is one line that names the remedy and no secret', () => {
    const { code, stderr } = portico(['database', 'status'], NOWHERE);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'portico: The database does not answer (ECONNREFUSED). Is it running, and is DATABASE_URL right?\n',
    );
  });

  test('a database URL that is none is one line', () => {
    const { code, stderr } = portico(['database', 'status'], { DATABASE_URL: 'postgres://x' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^portico: DATABASE_URL is .*\n$/);
  });

  test('a folder that is not there is one line, before any database is asked', () => {
    const { code, stderr } = portico(['import', 'parts', '/no/such/folder'], NOWHERE);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^portico: Cannot read \/no\/such\/folder\/buildcores-open-db \(ENOENT\)\. .*\n$/);
  });
});
