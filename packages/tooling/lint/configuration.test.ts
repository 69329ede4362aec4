import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** A line of code that must not pass, the file it stands in, and the rule that has to object. */
type Probe = { readonly rule: string; readonly file: string; readonly code: string };

// A rule whose plugin is not named passes everything in silence, so each has to be seen objecting.
const PROBES: readonly Probe[] = [
  {
    rule: 'typescript(no-floating-promises)',
    file: 'packages/mail/src/lib/send.ts',
    code: 'async function send() {}\nexport const go = () => { send(); };',
  },
  {
    rule: 'typescript(no-misused-promises)',
    file: 'packages/mail/src/lib/wait.ts',
    code: 'export const go = (p: Promise<boolean>) => { if (p) return 1; return 2; };',
  },
  {
    rule: 'typescript(no-explicit-any)',
    file: 'packages/mail/src/lib/loose.ts',
    code: 'export const go = (x: any): number => 1;',
  },
  {
    rule: 'typescript(no-unsafe-assignment)',
    file: 'packages/mail/src/lib/parsed.ts',
    code: "export const go = () => { const x: { a: string } = JSON.parse('{}'); return x; };",
  },
  {
    rule: 'typescript(no-unsafe-type-assertion)',
    file: 'packages/mail/src/lib/forced.ts',
    code: 'export const go = (x: unknown) => x as { a: string };',
  },
  {
    rule: 'typescript(consistent-type-imports)',
    file: 'packages/mail/src/lib/types.ts',
    code: "import { Mail } from './mail.ts';\nexport const go = (x: Mail) => x;",
  },
  {
    rule: 'typescript(ban-ts-comment)',
    file: 'packages/mail/src/lib/quiet.ts',
    code: '// @ts-ignore\nexport const go = 1;',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    file: 'packages/mail/src/lib/states.ts',
    code: "export const go = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };",
  },
  {
    rule: 'import(no-cycle)',
    file: 'packages/mail/src/lib/chicken.ts',
    code: "import { egg } from './egg.ts';\nexport const chicken = () => egg();",
  },
  {
    rule: 'import(no-cycle)',
    file: 'packages/mail/src/lib/egg.ts',
    code: "import { chicken } from './chicken.ts';\nexport const egg = (): number => chicken();",
  },
  {
    rule: 'jsx-a11y(alt-text)',
    file: 'apps/portal/app/components/logo.tsx',
    code: 'export const Logo = () => <img src="/logo.svg" />;',
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    file: 'apps/portal/app/components/sometimes.tsx',
    code: "import { useId } from 'react';\nexport const Id = ({ on }: { on: boolean }) => (on ? <p id={useId()} /> : null);",
  },
  {
    rule: 'react(jsx-key)',
    file: 'apps/portal/app/components/list.tsx',
    code: 'export const List = ({ items }: { items: string[] }) => items.map((item) => <li>{item}</li>);',
  },
  {
    rule: 'vitest(no-focused-tests)',
    file: 'packages/mail/src/lib/one.test.ts',
    code: "import { it } from 'vitest';\nit.only('x', () => {});",
  },
  { rule: 'eslint(no-console)', file: 'packages/mail/src/lib/loud.ts', code: "console.log('x');" },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'packages/mail/src/lib/call.ts',
    code: "export const go = () => fetch('/x');",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'packages/pricing/src/lib/files.ts',
    code: "import { join } from 'node:path';\nexport const go = join;",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'packages/pricing/src/lib/view.ts',
    code: "import { useId } from 'react';\nexport const go = useId;",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'packages/pricing/src/lib/store.ts',
    code: "import { PrismaClient } from '@prisma/client';\nexport const go = PrismaClient;",
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'packages/pricing/src/lib/settings.ts',
    code: 'export const go = () => process.env;',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'packages/pricing/src/lib/clock.ts',
    code: 'export const go = () => Date.now();',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'packages/pricing/src/lib/dice.ts',
    code: 'export const go = () => Math.random();',
  },
  {
    rule: 'portico(current-time)',
    file: 'packages/pricing/src/lib/today.ts',
    code: 'export const go = () => new Date();',
  },
  {
    rule: 'portico(inner-barrel)',
    file: 'packages/pricing/src/lib/all.ts',
    code: "export { go } from './today.ts';",
  },
  { rule: 'portico(file-name)', file: 'packages/pricing/src/lib/utils.ts', code: 'export const go = 1;' },
  {
    rule: 'portico(literal-text)',
    file: 'apps/portal/app/routes/cart/page.tsx',
    code: 'export const Page = () => <h1>Cart</h1>;',
  },
  {
    rule: 'portico(literal-text)',
    file: 'packages/ui/src/lib/sign.tsx',
    code: 'export const Sign = () => <b>Stop</b>;',
  },
  {
    rule: 'portico(unchecked-ability)',
    file: 'packages/database/src/orders/list.ts',
    code: "import { accessibleBy } from '@casl/prisma/runtime';\nexport const go = (a: never) => ({ where: accessibleBy(a).Order });",
  },
];

describe('the lint configuration', () => {
  let folder: string;
  let found: readonly string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'portico-lint-'));
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(ROOT, 'packages/tooling/lint'), join(folder, 'packages/tooling/lint'), { recursive: true });
    cpSync(join(ROOT, 'packages/tooling/tsconfig/react.json'), join(folder, 'react.json'));
    cpSync(join(ROOT, 'packages/tooling/tsconfig/base.json'), join(folder, 'base.json'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{ "extends": "./react.json", "include": ["apps", "packages/*/src"] }',
    );
    for (const { file, code } of PROBES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const { stdout } = spawnSync(
      join(ROOT, 'node_modules/.bin/oxlint'),
      ['--format=unix', 'apps', 'packages'],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 50_000,
      },
    );
    found = stdout.split('\n');
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PROBES)('$rule objects in $file', ({ rule, file }) => {
    expect(found.filter((line) => line.includes(file) && line.endsWith(`[Error/${rule}]`))).not.toEqual([]);
  });

  it('has no rule at warn', () => {
    expect(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')).not.toContain('"warn"');
  });
});
