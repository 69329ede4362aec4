import type { AreaMessages } from '../area.ts';

export const cart = {} satisfies AreaMessages<'cart'>;
