import { pdfText } from './pdf-text.ts';

/** An answer, with the text of a document in the place of its bytes. */
export type Answer = {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string;
};

/** A browser without eyes: asks as one person and follows nothing by itself. */
export class Client {
  readonly #base: string;
  #cookie: string;

  constructor(base: string, cookie = '') {
    this.#base = base;
    this.#cookie = cookie;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, { method: 'GET' });
  }

  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    return this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: this.#base, ...headers },
    });
  }

  /** Signs in by the form, as a person would; throws when that fails. */
  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.post('/sign-in', { email, password });
    const cookie = answer.cookies.find((text) => text.startsWith('__Host-session='))?.split(';')[0];
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${answer.status}`);
    this.#cookie = cookie;
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(new URL(path, this.#base), {
      ...init,
      redirect: 'manual',
      headers: { Cookie: this.#cookie, 'Accept-Language': 'en', ...init.headers },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const { 'set-cookie': _cookies, ...headers } = Object.fromEntries(response.headers);
    return {
      status: response.status,
      location: response.headers.get('Location') ?? undefined,
      headers,
      cookies: response.headers.getSetCookie(),
      body: headers['content-type'] === 'application/pdf' ? pdfText(bytes) : bytes.toString('utf8'),
    };
  }
}

/**
 * An answer without what differs between any two: the nonce, the reference, instants, and the identifiers that were
 * asked for, wherever they are repeated.
 */
export function comparable(answer: Answer, asked: readonly string[]): string {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'] ?? '')?.[1];
  const { date: _date, 'content-length': _length, etag: _etag, ...headers } = answer.headers;
  let text = JSON.stringify({ ...answer, headers }, undefined, 1);
  const reference = /reference[^0-9a-f]{1,16}([0-9a-f]{8})/.exec(text)?.[1];
  for (const value of [nonce, reference, ...asked]) {
    if (value !== undefined && value !== '') {
      text = text.replaceAll(value, '…').replaceAll(encodeURIComponent(value), '…');
    }
  }
  return text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '…');
}

/** Where two answers part, with what stands around; `undefined` when they are the same. */
export function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  return `${around(one)}\n  instead of\n${around(other)}`;
}
