import type { AreaMessages } from '../area.ts';

export const prices = {} satisfies AreaMessages<'prices'>;
