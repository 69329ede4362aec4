import type { AreaMessages } from '../area.ts';

export const jobs = {} satisfies AreaMessages<'jobs'>;
