/** The clock and the pauses between attempts; injected, so that tests and replays do not wait. */
export interface Timer {
  /** Milliseconds since 1970. */
  clock(): number;
  /** Rejects with the reason of `signal` when that is aborted first. */
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

/** A timer that waits for nothing: for answers that were recorded. */
export function instantTimer(clock: () => number): Timer {
  return { clock, sleep: async (_ms, signal) => signal?.throwIfAborted() };
}

/** The timer of a run: the one it is given, else the machine's; a run that repeats a recording waits for nothing. */
export function timerFor({
  timer,
  fixtures,
}: {
  timer?: Timer | undefined;
  fixtures?: string | undefined;
}): Timer {
  return timer ?? (fixtures === undefined ? systemTimer : instantTimer(() => Date.now()));
}
