import type { AreaMessages } from '../area.ts';

export const states = {} satisfies AreaMessages<'states'>;
