import type { AreaMessages } from '../area.ts';

export const entry = {} satisfies AreaMessages<'entry'>;
