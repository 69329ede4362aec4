import type { AreaMessages } from '../area.ts';

export const shell = {} satisfies AreaMessages<'shell'>;
