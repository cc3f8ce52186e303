/** The clock and the pauses between attempts; injected, so that tests and replays do not wait. */
export interface Timer {
  /** Milliseconds since 1970. */
  clock(): number;
  /** Waits; rejects with the reason of `signal` when that is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The timer of the machine, for entry points. */
export const systemTimer: Timer = {
  clock: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason);
        return;
      }
      const onAbort = (): void => {
        clearTimeout(timeout);
        reject(signal?.reason);
      };
      const timeout = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

/** Returns a timer that does not wait, for recorded answers. */
export function instantTimer(clock: () => number): Timer {
  return { clock, sleep: async (_ms, signal) => signal?.throwIfAborted() };
}

/** Returns the timer of a run: the given one, else the machine's; a run that replays a recording does not wait. */
export function timerFor({
  timer,
  fixtures,
}: {
  timer?: Timer | undefined;
  fixtures?: string | undefined;
}): Timer {
  return timer ?? (fixtures === undefined ? systemTimer : instantTimer(() => Date.now()));
}
