/** Waits for a service; requests side by side wait for the same moment together. */
export interface Patience {
  /** Wait until an instant, in milliseconds since 1970. False when that would be longer than there is patience for. */
  until(instant: number): Promise<boolean>;
}

/**
 * @param most - How long may be waited in all, in milliseconds.
 * @param onWait - Told how long a pause lasts, as an instant.
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
