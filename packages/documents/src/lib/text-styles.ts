import type { TextStyle } from './sheet.ts';

const INK = '#1c1b1a';
const QUIET = '#5f5d59';

/** The colour of hairlines. */
export const HAIRLINE = '#d9d6d1';

/** The styles that documents are set in. */
export const STYLES = {
  seller: { weight: 'semibold', size: 14, color: INK },
  title: { weight: 'semibold', size: 20, color: INK },
  subject: { weight: 'regular', size: 12, color: INK },
  strong: { weight: 'semibold', size: 9.5, color: INK },
  body: { weight: 'regular', size: 9.5, color: INK },
  figure: { weight: 'regular', size: 9.5, color: INK, tabular: true },
  name: { weight: 'medium', size: 9.5, color: INK },
  label: { weight: 'medium', size: 8, color: QUIET },
  quiet: { weight: 'regular', size: 8.5, color: QUIET },
  foot: { weight: 'regular', size: 7.5, color: QUIET },
  total: { weight: 'semibold', size: 13, color: INK, tabular: true },
} as const satisfies Record<string, TextStyle>;
