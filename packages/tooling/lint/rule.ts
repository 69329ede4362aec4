import type { RuleTester } from 'oxlint/plugins-dev';

/** A rule of the linter; oxlint names the type only through its tester. */
export type Rule = Parameters<RuleTester['run']>[1];
