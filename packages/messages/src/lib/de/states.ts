import type { Translation } from '../area.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {};
