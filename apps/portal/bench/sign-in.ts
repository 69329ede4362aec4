import { DEMO_PASSWORD } from '@portico/database/demo';

/** Signs in by the portal's own form. Answers the cookies as a browser would send them. */
export async function signIn(origin: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin },
    body: new URLSearchParams({ email, password: DEMO_PASSWORD }),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  if (response.status !== 302 || cookies.length === 0) {
    throw new Error(`Signing in as ${email} answered ${response.status}.`);
  }
  return cookies.join('; ');
}

/** Gets a page as the signed-in person sees it. */
export async function getPage(origin: string, path: string, cookie: string): Promise<string> {
  const response = await fetch(`${origin}${path}`, { headers: { Cookie: cookie, Accept: 'text/html' } });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return html;
}
