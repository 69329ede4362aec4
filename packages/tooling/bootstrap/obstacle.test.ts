import { describe, expect, it } from 'vitest';

import { recognizeFault } from './obstacle.mjs';

describe('recognizeFault', () => {
  it.each([
    ['npm error code ENOSPC', /disk is full: installing .*\(df -h/],
    ['EROFS: read-only file system, mkdir', /read-only: installing/],
    ["EACCES: permission denied, mkdir '/srv'", /No permission .* installing/],
    [
      'npm error network request failed, reason: getaddrinfo ENOTFOUND',
      /registry did not answer: installing/,
    ],
  ])('words %j as one line that says what to do', (text, expected) => {
    const { message } = recognizeFault(text, 'installing the dependencies') ?? { message: '' };
    expect(message).toMatch(expected);
    expect(message).not.toContain('\n');
  });

  it('leaves what it does not know to others', () => {
    expect(recognizeFault('SyntaxError: Unexpected token', 'building')).toBeUndefined();
  });
});
