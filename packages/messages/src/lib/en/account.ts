import type { AreaMessages } from '../area.ts';

export const account = {} satisfies AreaMessages<'account'>;
