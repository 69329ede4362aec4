import type { AreaMessages } from '../area.ts';

export const mail = {} satisfies AreaMessages<'mail'>;
