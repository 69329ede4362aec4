import { MailSendError } from '@portico/mail';

import { PermanentFailure } from './job-handler.ts';

/** A failure as it is kept with the job: one line a person can read, and whether trying again can help. */
export type DescribedFailure = { readonly error: string; readonly permanent: boolean };

const LONGEST = 500;

/** Describes whatever a handler threw. Database errors print whole queries, so only their code and last line are kept. */
export function describeFailure(thrown: unknown): DescribedFailure {
  const permanent =
    thrown instanceof PermanentFailure || (thrown instanceof MailSendError && thrown.permanent);
  if (!(thrown instanceof Error)) return { error: String(thrown).slice(0, LONGEST), permanent };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.code}: ` : '';
  const lines = thrown.message.split('\n').filter((line) => line.trim() !== '');
  const line = thrown.name.startsWith('Prisma') ? lines.at(-1) : lines[0];
  return { error: `${code}${(line ?? thrown.name).trim()}`.slice(0, LONGEST), permanent };
}
