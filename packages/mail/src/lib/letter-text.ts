import { assertNever } from '@portico/kernel';

import type { Letter, LetterBlock } from './letter.ts';

/** The letter as plain text. */
export function letterToText(letter: Letter): string {
  return [
    letter.sender.name,
    letter.title,
    letter.greeting,
    ...letter.blocks.map(blockToText),
    ['-- ', letter.footer, [letter.sender.legalName, ...letter.sender.addressLines].join(', ')].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function blockToText(block: LetterBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'remark':
      return `${block.heading}:\n${quoted(block.text)}`;
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
    case 'action':
      return `${block.label}:\n${block.url}`;
    case 'section':
      return `${block.heading}\n${block.text}`;
    default:
      return assertNever(block);
  }
}

function quoted(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}
