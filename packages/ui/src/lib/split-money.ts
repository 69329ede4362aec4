/** A run of a formatted amount: the currency is drawn quieter than sign and digits. */
export interface MoneySegment {
  kind: 'currency' | 'number';
  text: string;
  /** Where it starts in the formatted text. */
  at: number;
}

// Sign, digits, what groups and divides them, and the spaces between; anything else names the currency.
const NUMBER = /[+\-−()\d](?:[\d.,'’+\-−()\u00a0\u202f ]*[\d()])?/gu;

/**
 * Takes a formatted amount apart in its own order: "−€1,234.50" is sign, currency, digits; "1.234,50 €" is
 * digits, currency. Joined again the segments are the text, whatever it was.
 */
export function splitMoney(formatted: string): MoneySegment[] {
  const segments: MoneySegment[] = [];
  let end = 0;
  for (const match of formatted.matchAll(NUMBER)) {
    if (match.index > end)
      segments.push({ kind: 'currency', text: formatted.slice(end, match.index), at: end });
    segments.push({ kind: 'number', text: match[0], at: match.index });
    end = match.index + match[0].length;
  }
  if (end < formatted.length) segments.push({ kind: 'currency', text: formatted.slice(end), at: end });
  return segments;
}
