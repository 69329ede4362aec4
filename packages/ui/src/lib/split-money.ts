/** A formatted amount taken apart: what surrounds the number is the currency. */
export interface MoneyParts {
  before: string;
  number: string;
  after: string;
}

const AMOUNT = /^([^\d+\-−(]*)([+\-−(]?[^\d]*)(\d(?:.*\d)?\)?)(\D*)$/u;

/**
 * Takes a formatted amount apart ("€1,234.50", "1.234,50 €", "−CHF 12.00") so that the currency can be drawn
 * quieter than the number. A sign stays with the number wherever the locale put it. Text without a digit is
 * returned whole as `number`.
 */
export function splitMoney(formatted: string): MoneyParts {
  const match = AMOUNT.exec(formatted);
  if (!match) return { before: '', number: formatted, after: '' };
  const [, lead = '', signed = '', digits = '', after = ''] = match;
  const sign = /^[+\-−(]/u.test(signed) ? signed.slice(0, 1) : '';
  return { before: lead + signed.slice(sign.length), number: sign + digits, after };
}
