import type { Translation } from '../area.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons: Translation<typeof english> = {};
