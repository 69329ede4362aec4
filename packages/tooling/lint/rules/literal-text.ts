import type { Rule } from '../rule.ts';

type Place = { readonly range: [number, number] };

const LETTER = /\p{L}/u;
const READ_ALOUD = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'hint',
  'label',
  'placeholder',
  'title',
]);

/** Forbids words in markup: what a person reads or hears comes from the message catalogue. */
export const literalText: Rule = {
  meta: {
    type: 'problem',
    messages: { text: 'Words for people come from the message catalogue: "{{text}}".' },
  },
  create(context) {
    const report = (node: Place, text: string): void => {
      if (LETTER.test(text)) context.report({ node, messageId: 'text', data: { text: text.trim() } });
    };
    return {
      JSXText(node) {
        report(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXAttribute' && !isReadAloud(node.parent.name)) return;
        const { expression } = node;
        if (expression.type === 'Literal' && typeof expression.value === 'string') {
          report(node, expression.value);
        }
        if (expression.type === 'TemplateLiteral') {
          report(node, expression.quasis.map((part) => part.value.raw).join(' '));
        }
      },
      JSXAttribute(node) {
        if (!isReadAloud(node.name) || node.value?.type !== 'Literal') return;
        if (typeof node.value.value === 'string') report(node, node.value.value);
      },
    };
  },
};

function isReadAloud(name: { type: string; name: unknown }): boolean {
  return typeof name.name === 'string' && READ_ALOUD.has(name.name);
}
