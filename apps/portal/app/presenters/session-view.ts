import type { OwnSession } from '@portico/database';
import type { Translator } from '@portico/messages';

/** A signed-in browser as its owner reads it. */
export type SessionView = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly browser: string;
  readonly facts: readonly string[];
};

/** Words the sessions of a person at this instant. */
export function sessionViews(
  sessions: readonly OwnSession[],
  text: Translator,
  now: Date,
): readonly SessionView[] {
  return sessions.map((session) => ({
    id: session.id,
    isCurrent: session.isCurrent,
    browser: browserName(session.userAgent) ?? text.t('account.sessions.unknown'),
    facts: [
      ...(session.organizationName === undefined ? [] : [session.organizationName]),
      text.t('account.sessions.seen', { when: text.relative(session.lastSeenAt, now) }),
      text.t('account.sessions.since', { date: text.dateTime(session.createdAt) }),
      ...(session.address === undefined
        ? []
        : [text.t('account.sessions.from', { address: session.address })]),
    ],
  }));
}

// Later ones name earlier ones too, so the order decides.
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** “Firefox, Linux” out of what a browser says of itself; `undefined` when it says nothing that we know. */
export function browserName(userAgent: string | undefined): string | undefined {
  if (userAgent === undefined) return undefined;
  const names = [BROWSERS, SYSTEMS].flatMap(
    (kinds) => kinds.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? [],
  );
  return names.length === 0 ? undefined : names.join(', ');
}
