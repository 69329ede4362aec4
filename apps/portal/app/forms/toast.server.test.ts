import { expect, test } from 'vitest';

import { clearToast, readToast, redirectWithToast } from './toast.server.ts';

function next(response: Response): Request {
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Request('http://localhost/', { headers: { Cookie: `other=1; ${cookie}` } });
}

test('what was done is told on the next page', () => {
  const response = redirectWithToast('/cart', { key: 'shell.notices', values: { name: 'Grüße; ü' } });
  expect(response.headers.get('Location')).toBe('/cart');
  expect(readToast(next(response))).toEqual({ key: 'shell.notices', values: { name: 'Grüße; ü' } });
});

test('rubbish in the cookie is no toast', () => {
  const request = new Request('http://localhost/', { headers: { Cookie: '__Host-toast=%7Bbroken' } });
  expect(readToast(request)).toBeUndefined();
});

test('both cookies are bound to this host and closed to scripts', () => {
  for (const cookie of [
    clearToast(),
    redirectWithToast('/', { key: 'shell.notices' }).headers.getSetCookie()[0],
  ]) {
    expect(cookie).toMatch(/^__Host-toast=/);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Domain');
  }
});
