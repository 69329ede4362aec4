import type { AreaMessages } from '../area.ts';

export const shop = {} satisfies AreaMessages<'shop'>;
