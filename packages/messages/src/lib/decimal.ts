/** An integer of 10^-scale units as decimal text, exactly: 1234 at scale 2 is "12.34". Intl takes the text as it is. */
export function toDecimal(amount: number, scale: number): Intl.StringNumericLiteral {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}${text}` as Intl.StringNumericLiteral;
}
