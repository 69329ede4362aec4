import type { Translation } from '../area.ts';
import type { jobs as english } from '../en/jobs.ts';

export const jobs: Translation<typeof english> = {};
