import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';

import { currentTime } from './rules/current-time.ts';
import { fileName } from './rules/file-name.ts';
import { innerBarrel } from './rules/inner-barrel.ts';
import { literalText } from './rules/literal-text.ts';
import { uncheckedAbility } from './rules/unchecked-ability.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ cwd: '/project', languageOptions: { sourceType: 'module' } });

tester.run('current-time', currentTime, {
  valid: ["new Date('2026-01-01')", 'new Date(clock.now())', 'new Map()', 'Date.UTC(2026, 0, 1)'],
  invalid: [
    { code: 'const now = new Date();', errors: [{ messageId: 'present' }] },
    { code: 'const now = Date();', errors: [{ messageId: 'present' }] },
  ],
});

tester.run('file-name', fileName, {
  valid: [
    { code: '', filename: '/project/packages/money/src/lib/tax-rate.ts' },
    { code: '', filename: '/project/packages/money/src/lib/tax-rate.int.test.ts' },
    { code: '', filename: '/project/apps/portal/app/log.server.ts' },
    // The folder that the checkout stands in is nobody's business.
    { code: '', filename: '/project/packages/money/src/index.ts' },
  ],
  invalid: [
    { code: '', filename: '/project/src/TaxRate.ts', errors: [{ messageId: 'kebab' }] },
    { code: '', filename: '/project/src/tax_rate.test.ts', errors: [{ messageId: 'kebab' }] },
    { code: '', filename: '/project/src/utils.ts', errors: [{ messageId: 'empty' }] },
    { code: '', filename: '/project/src/helpers/tax-rate.ts', errors: [{ messageId: 'empty' }] },
  ],
});

tester.run('inner-barrel', innerBarrel, {
  valid: [
    'export const rate = 1;',
    'const rate = 1; export { rate };',
    "import { rate } from './rate.ts'; rate();",
  ],
  invalid: [
    { code: "export * from './rate.ts';", errors: [{ messageId: 'barrel' }] },
    { code: "export { rate } from './rate.ts';", errors: [{ messageId: 'barrel' }] },
    {
      code: "export type { Rate } from './rate.ts';",
      filename: '/project/rates.ts',
      errors: [{ messageId: 'barrel' }],
    },
  ],
});

const markup = (code: string) => ({ code, filename: '/project/page.tsx' });

tester.run('literal-text', literalText, {
  valid: [
    markup('<p>{text.t("cart.title")}</p>'),
    markup('<p>{" "}·{`${amount} / ${count}`}</p>'),
    markup('<a href="/orders" rel="next" className="grid">{label}</a>'),
    markup('<Field label={text.t("cart.note")} name="note" />'),
  ],
  invalid: [
    { ...markup('<p>Your cart</p>'), errors: [{ messageId: 'text' }] },
    { ...markup('<p>{"Your cart"}</p>'), errors: [{ messageId: 'text' }] },
    { ...markup('<p>{`${count} articles`}</p>'), errors: [{ messageId: 'text' }] },
    { ...markup('<img src={logo} alt="Logo" />'), errors: [{ messageId: 'text' }] },
    { ...markup('<Field label="Note" name="note" />'), errors: [{ messageId: 'text' }] },
    { ...markup('<Field label={"Note"} name="note" />'), errors: [{ messageId: 'text' }] },
  ],
});

tester.run('unchecked-ability', uncheckedAbility, {
  valid: ["accessibleBy(ability, 'read').ofType('Order')", 'rules(ability).Order'],
  invalid: [
    { code: 'find({ where: accessibleBy(ability).Order })', errors: [{ messageId: 'open' }] },
    { code: "find({ where: accessibleBy(ability, 'update')['Order'] })", errors: [{ messageId: 'open' }] },
  ],
});
