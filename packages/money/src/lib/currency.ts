import { InvariantError } from '@portico/kernel';

// ISO 4217, list one, without funds codes, metals and testing codes; grouped by the decimals of the currency.
const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const TWO =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP ' +
  'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
  'IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN ' +
  'NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
  'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';

const EXPONENTS = new Map<string, number>([
  ...NONE.split(' ').map((code) => [code, 0] as const),
  ...TWO.split(' ').map((code) => [code, 2] as const),
  ...THREE.split(' ').map((code) => [code, 3] as const),
]);

/** Whether the text is a currency that amounts can be kept in: an upper-case ISO 4217 code. */
export function isCurrency(text: string): boolean {
  return EXPONENTS.has(text);
}

/** How many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD. Throws InvariantError for an unknown one. */
export function currencyExponent(currency: string): number {
  const exponent = EXPONENTS.get(currency);
  if (exponent === undefined) {
    throw new InvariantError('unknown-currency', `"${currency}" is not a currency of ISO 4217.`);
  }
  return exponent;
}
