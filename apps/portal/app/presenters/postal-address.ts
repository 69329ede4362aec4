import type { ShipTo } from '@portico/purchasing';

/** An address as it stands on an envelope, with the country in the reader's language. */
export function addressLines(shipTo: ShipTo, locale: string): readonly string[] {
  const { unitName, recipient, line1, line2, postalCode, city, region, country } = shipTo;
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
  const lines = [recipient ?? unitName, line1, line2, town, region, countryName(country, locale)];
  return lines.filter((line) => line !== undefined && line !== '').map(String);
}

function countryName(code: string | undefined, locale: string): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code);
}
