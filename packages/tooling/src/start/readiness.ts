import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/** Waits until the portal says that it is ready. Answers what is missing when it does not get there in time. */
export async function waitForPortal(
  origin: string,
  signal: AbortSignal,
): Promise<{ kind: 'ready' } | { kind: 'stuck'; missing: string }> {
  const deadline = performance.now() + PATIENCE_MS;
  let missing = 'no answer';
  while (performance.now() < deadline) {
    const answer = await ask(origin, signal);
    if (answer === 'ready') return { kind: 'ready' };
    missing = answer;
    await pause(150, undefined, { signal });
  }
  return { kind: 'stuck', missing };
}

async function ask(origin: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`${origin}/healthz`, { signal });
    const body: unknown = await response.json();
    if (response.ok) return 'ready';
    return typeof body === 'object' && body !== null && 'missing' in body && Array.isArray(body.missing)
      ? body.missing.join(', ')
      : `status ${response.status}`;
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error ? error.message : String(error);
  }
}
