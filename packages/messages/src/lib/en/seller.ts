import type { AreaMessages } from '../area.ts';

export const seller = {} satisfies AreaMessages<'seller'>;
