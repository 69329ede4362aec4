import type { AreaMessages } from '../area.ts';

export const people = {} satisfies AreaMessages<'people'>;
