import { parseMoney } from '@portico/money';

/**
 * Reads an amount as the reader writes it ("1.234,50" in German, "1,234.50" in English) into minor units of
 * `currency`; `undefined` for what is no amount.
 */
export function readLocalAmount(text: string, locale: string, currency: string): number | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234.5);
  const separator = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replaceAll(separator('group') || ' ', '')
    .replace(separator('decimal'), '.');
  const parsed = parseMoney(plain, currency);
  return parsed.ok && parsed.value.amount >= 0 ? parsed.value.amount : undefined;
}
