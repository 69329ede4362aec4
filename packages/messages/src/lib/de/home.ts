import type { Translation } from '../area.ts';
import type { home as english } from '../en/home.ts';

export const home: Translation<typeof english> = {};
