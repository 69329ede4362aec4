const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change anything: it is of a safe method, or comes from one of our own pages. The router
 * checks page actions itself, but not resource routes, and lets a missing `Origin` pass; this covers them all. A
 * browser without `Origin` must say `Sec-Fetch-Site: same-origin`.
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const origin = request.headers.get('Origin');
  if (origin !== null) return origin === publicUrl || origin === new URL(request.url).origin;
  return request.headers.get('Sec-Fetch-Site') === 'same-origin';
}
