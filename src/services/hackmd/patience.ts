/** Waits for a service within a total limit; concurrent requests that wait for the same instant share the wait. */
export interface Patience {
  /** Waits until an instant, in milliseconds since 1970. Returns false instead when that would exceed the limit. */
  until(instant: number): Promise<boolean>;
}

/**
 * @param most - The longest total wait, in milliseconds.
 * @param onWait - Called with the instant at which a pause ends.
 */
export function createPatience(
  most: number,
  { clock, sleep }: { clock(): number; sleep(ms: number): Promise<void> },
  onWait: (until: string) => void = () => undefined,
): Patience {
  let left = most;
  let resumed = 0;
  return {
    async until(instant) {
      const now = clock();
      const longer = instant - Math.max(now, resumed);
      if (longer > left) return false;
      if (longer > 0) {
        left -= longer;
        resumed = instant;
        onWait(new Date(instant).toISOString());
      }
      if (instant > now) await sleep(instant - now);
      return true;
    },
  };
}
