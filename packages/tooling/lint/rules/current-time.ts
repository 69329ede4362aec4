import type { Rule } from '../rule.ts';

/** Forbids asking for the present (`new Date()`, `Date()`): a pure decision is told what time it is. */
export const currentTime: Rule = {
  meta: {
    type: 'problem',
    messages: { present: 'A pure decision is told the time: take a Date or a Clock as an argument.' },
  },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      if (node.arguments.length === 0) context.report({ node, messageId: 'present' });
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      context.report({ node, messageId: 'present' });
    },
  }),
};
