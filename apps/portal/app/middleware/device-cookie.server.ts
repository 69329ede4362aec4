import { Cookie, SetCookie } from '@remix-run/headers';

const NAME = '__Host-device';
const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** The token by which this browser is known to have been signed in before, if any. It opens nothing. */
export function readDeviceToken(request: Request): string | undefined {
  return Cookie.from(request.headers.get('Cookie') ?? '').get(NAME) ?? undefined;
}

/** The `Set-Cookie` value that lets this browser be known again for half a year. */
export function deviceCookie(token: string): string {
  return new SetCookie({
    name: NAME,
    value: token,
    path: '/',
    maxAge: HALF_A_YEAR,
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
  }).toString();
}
