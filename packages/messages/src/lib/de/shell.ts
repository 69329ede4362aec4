import type { Translation } from '../area.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {};
