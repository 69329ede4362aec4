import { pino } from 'pino';

/** The portal's log: one JSON object a line. Never holds cookies, tokens, bodies or query strings. */
export const log = pino({ level: process.env['PORTICO_LOG_LEVEL'] ?? 'warn', base: { part: 'portal' } });
