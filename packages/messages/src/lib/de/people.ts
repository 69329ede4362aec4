import type { Translation } from '../area.ts';
import type { people as english } from '../en/people.ts';

export const people: Translation<typeof english> = {};
