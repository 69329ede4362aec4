import type { Translation } from '../area.ts';
import type { prices as english } from '../en/prices.ts';

export const prices: Translation<typeof english> = {};
