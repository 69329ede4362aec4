import { argon2Sync, createHash } from 'node:crypto';
import { DEMO_PASSWORD } from './demo-accounts.ts';

const COST = { memory: 19_456, passes: 2, parallelism: 1 };

/**
 * The stored form of the demo’s password, as sign-in reads it: an Argon2id hash as a PHC string. The salt comes
 * from the seed, which no real password may do, so that two loads of the same demo are alike to the last column.
 */
export function demoPasswordHash(seed: string): string {
  const salt = createHash('sha256').update(`demo password/${seed}`).digest().subarray(0, 16);
  const tag = argon2Sync('argon2id', { message: DEMO_PASSWORD, nonce: salt, tagLength: 32, ...COST });
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`;
  return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(tag)}`;
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
