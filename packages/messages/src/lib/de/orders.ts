import type { Translation } from '../area.ts';
import type { orders as english } from '../en/orders.ts';

export const orders: Translation<typeof english> = {};
