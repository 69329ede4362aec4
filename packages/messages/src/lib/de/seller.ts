import type { Translation } from '../area.ts';
import type { seller as english } from '../en/seller.ts';

export const seller: Translation<typeof english> = {};
