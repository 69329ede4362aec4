import type { AreaMessages } from '../area.ts';

export const quotes = {} satisfies AreaMessages<'quotes'>;
