import type { Translation } from '../area.ts';
import type { cart as english } from '../en/cart.ts';

export const cart: Translation<typeof english> = {};
