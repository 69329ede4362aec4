import type { AreaMessages } from '../area.ts';

export const home = {} satisfies AreaMessages<'home'>;
