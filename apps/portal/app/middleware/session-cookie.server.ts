import { Cookie, SetCookie } from '@remix-run/headers';

const NAME = '__Host-session';

/** The session token that the request carries, if any. */
export function readSessionToken(request: Request): string | undefined {
  return Cookie.from(request.headers.get('Cookie') ?? '').get(NAME) ?? undefined;
}

/** The `Set-Cookie` value that signs a browser in until `expiresAt`. */
export function sessionCookie(token: string, expiresAt: Date): string {
  return cookie(token, { expires: expiresAt });
}

/** The `Set-Cookie` value that makes a browser forget its session. */
export function clearedSessionCookie(): string {
  return cookie('', { maxAge: 0 });
}

function cookie(value: string, life: { expires: Date } | { maxAge: number }): string {
  return new SetCookie({
    name: NAME,
    value,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    ...life,
  }).toString();
}
