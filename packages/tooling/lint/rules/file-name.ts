import { basename, sep } from 'node:path';

import type { Rule } from '../rule.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EMPTY_WORDS = new Set(['common', 'helper', 'helpers', 'manager', 'managers', 'misc', 'util', 'utils']);

/** Wants files in kebab-case, and none (nor their folders) named after nothing: `utils`, `helpers`, `misc`, … */
export const fileName: Rule = {
  meta: {
    type: 'suggestion',
    messages: {
      kebab: 'Name the file in kebab-case: "{{name}}".',
      empty: 'Name the notion: "{{name}}" says nothing about what stands in it.',
    },
  },
  create: (context) => ({
    Program(node) {
      const folders = context.filename.slice(context.cwd.length).split(sep).slice(0, -1);
      // `orders.server.test.ts` has one name, `orders`; what follows it are kinds.
      const [name = '', ...kinds] = basename(context.filename).split('.');
      for (const part of [name, ...kinds.slice(0, -1)]) {
        if (!KEBAB.test(part)) context.report({ node, messageId: 'kebab', data: { name: part } });
      }
      for (const part of [...folders, name]) {
        if (EMPTY_WORDS.has(part)) context.report({ node, messageId: 'empty', data: { name: part } });
      }
    },
  }),
};
