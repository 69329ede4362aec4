import { MailSendError } from '@portico/mail';
import { expect, test } from 'vitest';

import { describeFailure } from './describe-failure.ts';
import { PermanentFailure } from './job-handler.ts';

test.each([
  ['a plain error is tried again', new Error('no route\nstack'), 'no route', false],
  [
    'an error with a code names it',
    Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED: refused',
    false,
  ],
  ['a permanent failure is final', new PermanentFailure('no such mail'), 'no such mail', true],
  ['a refused recipient is final', new MailSendError('550', { permanent: true }), '550', true],
  ['a busy mail server is not', new MailSendError('451', { permanent: false }), '451', false],
  ['what is no error is still described', 'oops', 'oops', false],
])('%s', (_name, thrown, error, permanent) => {
  expect(describeFailure(thrown)).toEqual({ error, permanent });
});

test('of a database error only the code and the last line are kept', () => {
  const error = Object.assign(
    new Error('Invalid `prisma.job.update()` invocation in\n\n  12 secret: "x"\n\nRecord not found'),
    {
      name: 'PrismaClientKnownRequestError',
      code: 'P2025',
    },
  );
  expect(describeFailure(error).error).toBe('P2025: Record not found');
});
