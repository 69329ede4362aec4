import { randomBytes } from 'node:crypto';

const ID = /^(\d{13})-(\d{6})-[0-9a-f]{8}$/;

/** Makes ids that sort by arrival, also within one millisecond, and that name no file but their own. */
export function createMessageIds(): (now: Date) => string {
  let count = 0;
  return (now) => {
    count = (count + 1) % 1_000_000;
    const time = String(now.getTime()).padStart(13, '0');
    return `${time}-${String(count).padStart(6, '0')}-${randomBytes(4).toString('hex')}`;
  };
}

/** When the message of this id arrived; `undefined` for any text that is not such an id. */
export function arrivalOf(id: string): Date | undefined {
  const match = ID.exec(id);
  return match === null ? undefined : new Date(Number(match[1]));
}
