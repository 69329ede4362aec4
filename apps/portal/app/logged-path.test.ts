import { expect, test } from 'vitest';

import { loggedPath } from './logged-path.ts';

// A04: logs hold no secrets.
test.each([
  ['http://localhost/invitation/c2VjcmV0', '/invitation/…'],
  ['http://localhost/reset-password/c2VjcmV0.data?_routes=x', '/reset-password/….data'],
  ['http://localhost/orders?q=private', '/orders'],
  ['http://localhost/invitation', '/invitation'],
])('%s is kept as %s', (url, path) => {
  expect(loggedPath(url)).toBe(path);
});
