import type { Rule } from '../rule.ts';

/**
 * Forbids `accessibleBy(ability).Order`. Version 7 of CASL answers it with `undefined`, and a query whose `where`
 * is undefined returns every row of everybody; `ofType('Order')` is the form that filters.
 */
export const uncheckedAbility: Rule = {
  meta: {
    type: 'problem',
    messages: {
      open: 'accessibleBy(…).{{name}} is undefined and filters nothing: use accessibleBy(…).ofType(…).',
    },
  },
  create: (context) => ({
    MemberExpression(node) {
      const { object, property } = node;
      if (object.type !== 'CallExpression' || object.callee.type !== 'Identifier') return;
      if (object.callee.name !== 'accessibleBy') return;
      const name = property.type === 'Identifier' && !node.computed ? property.name : '[…]';
      if (name !== 'ofType') context.report({ node, messageId: 'open', data: { name } });
    },
  }),
};
