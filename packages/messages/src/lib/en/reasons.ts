import type { AreaMessages } from '../area.ts';

export const reasons = {} satisfies AreaMessages<'reasons'>;
