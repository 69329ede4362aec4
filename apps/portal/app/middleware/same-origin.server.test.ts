import { expect, test } from 'vitest';

import { isSameOrigin } from './same-origin.server.ts';

const OURS = 'https://portal.example.com';

function request(method: string, headers: Record<string, string>): Request {
  return new Request('http://127.0.0.1:3000/cart', { method, headers });
}

test.each(['GET', 'HEAD'])('%s changes nothing, wherever it comes from', (method) => {
  expect(isSameOrigin(request(method, { Origin: 'https://evil.example' }), OURS)).toBe(true);
});

test.each([
  ['our public address, with TLS ended at a proxy', { Origin: OURS }],
  ['the address of the request itself', { Origin: 'http://127.0.0.1:3000' }],
  ['a browser that sends no origin but says it is ours', { 'Sec-Fetch-Site': 'same-origin' }],
])('a post from %s is ours', (_name, headers) => {
  expect(isSameOrigin(request('POST', headers), OURS)).toBe(true);
});

test.each([
  ['another site', { Origin: 'https://evil.example' }],
  ['a sandboxed frame', { Origin: 'null' }],
  ['our host under another scheme', { Origin: 'http://portal.example.com' }],
  ['our host as a prefix', { Origin: 'https://portal.example.com.evil.example' }],
  ['nowhere', {}],
  ['another site without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
])('a post from %s is not', (_name, headers) => {
  expect(isSameOrigin(request('POST', headers), OURS)).toBe(false);
});
