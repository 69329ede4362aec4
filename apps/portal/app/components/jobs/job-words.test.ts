import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { jobWords } from './job-words.ts';

const text = createTranslator({ locale: 'en', timeZone: 'UTC' });

test.each([
  [
    'a mail by what it tells',
    { kind: 'mail', mail: { template: 'quote-requested', recipient: 'a@b.example' } },
    'Mail: quote requested',
  ],
  [
    'a mail of a template without words',
    { kind: 'mail', mail: { template: 'newer', recipient: 'a@b.example' } },
    'Mail: newer',
  ],
  ['a mail that is gone', { kind: 'mail' }, 'Mail'],
  ['recurring work', { kind: 'quotes.expire' }, 'Close quotes that have expired'],
  ['work of a newer version', { kind: 'newer.work' }, 'newer.work'],
])('names %s', (_name, job, words) => {
  expect(jobWords(job, text)).toBe(words);
});
