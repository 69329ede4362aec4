import type { MessageKey } from '@portico/messages';
import { SetCookie } from '@remix-run/headers';
import { redirect } from 'react-router';

const NAME = '__Host-toast';

/** A short word about what was just done, shown once on the next page. */
export type ToastMessage = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly tone?: 'success' | 'danger' | 'info';
};

/** Goes to `to` and shows `toast` there, with or without JavaScript. */
export function redirectWithToast(to: string, toast: ToastMessage, headers: HeadersInit = {}): Response {
  const all = new Headers(headers);
  all.append('Set-Cookie', cookie(encodeURIComponent(JSON.stringify(toast)), 60).toString());
  return redirect(to, { headers: all });
}

/** The toast that the request carries, if any; text that only its own browser could have put there. */
export function readToast(request: Request): ToastMessage | undefined {
  const value = request.headers
    .get('Cookie')
    ?.split('; ')
    .find((part) => part.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1);
  if (value === undefined || value === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(value));
    return isToast(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The cookie that takes the toast away once it was shown. */
export function clearToast(): string {
  return cookie('', 0).toString();
}

function cookie(value: string, maxAge: number): SetCookie {
  return new SetCookie({
    name: NAME,
    value,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge,
  });
}

function isToast(value: unknown): value is ToastMessage {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
