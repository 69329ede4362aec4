import type { Translation } from '../area.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Translation<typeof english> = {};
