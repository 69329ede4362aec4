import { setTimeout as delay } from 'node:timers/promises';

/** Answers after `milliseconds` at the earliest, so that work done only for people we know cannot be told by its time. */
export async function notBefore<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([work, delay(milliseconds)]);
  return value;
}
