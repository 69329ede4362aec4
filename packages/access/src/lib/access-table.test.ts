import { ROLE_TEMPLATES, templateGrants } from '@portico/organizations';
import { expect, test } from 'vitest';
import { ACTIONS } from './catalogue.ts';
import { memberRules } from './member-rules.ts';
import { staffRules } from './staff-rules.ts';
import { aStanding } from './standing.sample.ts';

// T06: the rule set is a table that is reviewed; a change of it shows here.
test('who may do what', () => {
  const columns = {
    ...Object.fromEntries(
      ROLE_TEMPLATES.map((template) => [
        template,
        memberRules(aStanding({ grants: templateGrants(template) })),
      ]),
    ),
    'account manager': staffRules({ role: 'account-manager', organizationIds: ['acme'] }),
    'seller administrator': staffRules({ role: 'administrator', organizationIds: [] }),
  };
  const scopeOf = (template: string, action: string) =>
    ROLE_TEMPLATES.flatMap((known) => (known === template ? templateGrants(known) : [])).find(
      (grant) => grant.permission === action,
    )?.scope;
  const table = ACTIONS.map((action) => {
    const cells = Object.entries(columns).map(([who, rules]) => {
      const rule = rules.find((candidate) => candidate.action === action);
      if (rule === undefined) return '-';
      return scopeOf(who, action) ?? (rule.conditions === undefined ? 'all' : 'team');
    });
    return [action, ...cells]
      .map((cell) => cell.padEnd(20))
      .join('')
      .trimEnd();
  });
  const head = ['', ...Object.keys(columns)]
    .map((cell) => cell.padEnd(20))
    .join('')
    .trimEnd();
  expect([head, ...table].join('\n')).toMatchInlineSnapshot(`
    "                    administrator       purchaser           buyer               observer            account manager     seller administrator
    cart.use            own                 own                 own                 -                   -                   -
    quote.request       own                 own                 own                 -                   -                   -
    quote.read          organization        own                 unit-and-below      organization        team                all
    quote.decide        organization        -                   own                 -                   -                   -
    quote.forward       organization        -                   own                 -                   -                   -
    order.read          organization        own                 unit-and-below      organization        team                all
    people.read         organization        -                   unit-and-below      organization        team                all
    people.invite       organization        -                   -                   -                   team                all
    people.manage       organization        -                   -                   -                   team                all
    role.read           organization        -                   -                   organization        team                all
    page.read           -                   -                   -                   -                   -                   -
    organization.create -                   -                   -                   -                   all                 all
    organization.read   -                   -                   -                   -                   team                all
    organization.manage -                   -                   -                   -                   team                all
    page.edit           -                   -                   -                   -                   team                all
    page.release        -                   -                   -                   -                   team                all
    page.preview        -                   -                   -                   -                   team                all
    order.advance       -                   -                   -                   -                   team                all
    job.read            -                   -                   -                   -                   -                   all
    job.retry           -                   -                   -                   -                   -                   all
    audit.read          -                   -                   -                   -                   team                all"
  `);
});
