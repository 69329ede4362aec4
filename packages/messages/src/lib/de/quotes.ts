import type { Translation } from '../area.ts';
import type { quotes as english } from '../en/quotes.ts';

export const quotes: Translation<typeof english> = {};
