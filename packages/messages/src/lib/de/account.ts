import type { Translation } from '../area.ts';
import type { account as english } from '../en/account.ts';

export const account: Translation<typeof english> = {};
