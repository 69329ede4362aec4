import type { AreaMessages } from '../area.ts';

export const faults = {
  'fault.other': 'This value cannot be used. Check it and try again.',
} satisfies AreaMessages<'fault'>;
