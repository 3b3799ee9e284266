import { setTimeout as wait } from 'node:timers/promises';

/** True when `working` has not ended after `ms`. Never rejects. */
export async function isSlow(working: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const ended = working.then(
    () => false,
    () => false,
  );
  const late = wait(ms, true, { signal: timer.signal }).catch(() => false);
  return Promise.race([ended, late]).finally(() => timer.abort());
}
