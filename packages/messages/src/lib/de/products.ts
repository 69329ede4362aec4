import type { Translation } from '../area.ts';
import type { products as english } from '../en/products.ts';

export const products: Translation<typeof english> = {};
