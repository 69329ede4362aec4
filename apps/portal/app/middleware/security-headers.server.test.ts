import { expect, test } from 'vitest';

import { withSecurityHeaders } from './security-headers.server.ts';

test('a redirect carries every header too, and keeps its own', () => {
  const response = withSecurityHeaders(Response.redirect('https://portal.example.com/', 302), 'n0nce');
  expect(response.status).toBe(302);
  expect(response.headers.get('Location')).toBe('https://portal.example.com/');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(response.headers.get('Cache-Control')).toBe('private, no-store');
});

test('scripts run by nonce only, and nothing may frame us', () => {
  const policy = withSecurityHeaders(new Response('x'), 'n0nce').headers.get('Content-Security-Policy');
  expect(policy).toContain("script-src 'nonce-n0nce' 'strict-dynamic'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});

test('two cookies stay two', () => {
  const headers = new Headers();
  headers.append('Set-Cookie', 'a=1');
  headers.append('Set-Cookie', 'b=2');
  expect(withSecurityHeaders(new Response(null, { headers }), 'n').headers.getSetCookie()).toEqual([
    'a=1',
    'b=2',
  ]);
});

test('a response may say how long it keeps', () => {
  const response = new Response('x', { headers: { 'Cache-Control': 'private, max-age=60' } });
  expect(withSecurityHeaders(response, 'n').headers.get('Cache-Control')).toBe('private, max-age=60');
});
