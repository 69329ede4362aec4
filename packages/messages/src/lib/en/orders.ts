import type { AreaMessages } from '../area.ts';

export const orders = {} satisfies AreaMessages<'orders'>;
