import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatToParts } from 'intl-messageformat';
import type { Formats } from './formats.ts';

/**
 * What a message may mention: text and numbers. Money and dates come as text that the translator has formatted, so
 * that currency and time zone are never left to the message.
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Wraps the words between `<tag>` and `</tag>` of a message, for example into a link. */
export type Tag<Node> = (children: readonly (string | Node)[]) => Node;

/** Values of a message with tags: texts, numbers, ready nodes, and a function for each tag. */
export type RichValues<Node> = Readonly<Record<string, string | number | Node | Tag<Node>>>;

/** A message, parsed once and ready to be filled in. */
export type Message = {
  text(values: MessageValues | undefined): string;
  parts<Node>(values: RichValues<Node> | undefined): readonly (string | Node)[];
};

/** Parses `source` (ICU MessageFormat); throws where it is not well-formed. */
export function compileMessage(source: string, locale: string, formats: Formats): Message {
  const elements = parse(source);
  const literal = literalOf(elements);
  if (literal !== undefined) return { text: () => literal, parts: () => [literal] };

  const formatters = {
    getNumberFormat: () => formats.number(3),
    getDateTimeFormat: () => formats.instant('date'),
    getPluralRules: (_locale?: string | string[], options?: Intl.PluralRulesOptions) =>
      formats.plural(options?.type ?? 'cardinal'),
  };
  const fill = <Node>(values: RichValues<Node>): readonly (string | Node)[] =>
    formatToParts<Node>(elements, locale, formatters, NO_STYLES, { ...values }, undefined, source).map(
      (part) => part.value,
    );
  return {
    text: (values) => fill<string>(values ?? {}).join(''),
    parts: (values) => fill(values ?? {}),
  };
}

const NO_STYLES = { number: {}, date: {}, time: {} };

function literalOf(elements: readonly MessageFormatElement[]): string | undefined {
  const [first] = elements;
  if (first === undefined) return '';
  return elements.length === 1 && isLiteralElement(first) ? first.value : undefined;
}
