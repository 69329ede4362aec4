import type { Translation } from '../area.ts';
import type { documents as english } from '../en/documents.ts';

export const documents: Translation<typeof english> = {};
