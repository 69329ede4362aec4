import type { AreaMessages } from '../area.ts';

export const products = {} satisfies AreaMessages<'products'>;
