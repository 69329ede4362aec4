import type { Translation } from '../area.ts';
import type { mail as english } from '../en/mail.ts';

export const mail: Translation<typeof english> = {};
