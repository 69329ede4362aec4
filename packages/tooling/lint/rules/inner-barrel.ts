import type { Rule } from '../rule.ts';

/** Forbids re-exports anywhere but in a package's door: inside, one imports the file that owns the name. */
export const innerBarrel: Rule = {
  meta: {
    type: 'problem',
    messages: { barrel: 'Re-exports stand in src/index.ts only: import from the file that owns the name.' },
  },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, messageId: 'barrel' });
    },
    ExportNamedDeclaration(node) {
      if (node.source !== null) context.report({ node, messageId: 'barrel' });
    },
  }),
};
