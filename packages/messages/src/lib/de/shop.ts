import type { Translation } from '../area.ts';
import type { shop as english } from '../en/shop.ts';

export const shop: Translation<typeof english> = {};
