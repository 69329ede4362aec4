import type { AreaMessages } from '../area.ts';

export const documents = {} satisfies AreaMessages<'documents'>;
