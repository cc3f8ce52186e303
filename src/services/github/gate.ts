import type { Timer } from '../../ports/timer.ts';

export interface Gate {
  /** Runs a task when there is room and no pause. The task receives the number of pauses declared before it started. */
  run<T>(task: (epoch: number) => Promise<T>, signal: AbortSignal): Promise<T>;
  /**
   * Starts nothing before an instant (milliseconds since 1970), and runs fewer tasks at once from now on. Returns false
   * when another pause was declared since the task of `epoch` started: that pause covers this one.
   */
  pause(until: number, epoch: number): boolean;
}

/**
 * Lets at most `width` tasks run side by side: GitHub allows 100 requests at once but counts their computing
 * time too
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#secondary-rate-limits).
 * Each pause halves the width.
 */
export function createGate(width: number, timer: Timer): Gate {
  const waiting: (() => void)[] = [];
  let running = 0;
  let room = width;
  let pausedUntil = 0;
  let pauses = 0;

  const enter = (): Promise<void> => {
    if (running < room) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    running -= 1;
    while (running < room) {
      const next = waiting.shift();
      if (next === undefined) return;
      running += 1;
      next();
    }
  };

  return {
    async run(task, signal) {
      await enter();
      try {
        signal.throwIfAborted();
        for (let seen = -1; seen !== pausedUntil; ) {
          seen = pausedUntil;
          const left = pausedUntil - timer.clock();
          if (left > 0) await timer.sleep(left, signal);
        }
        return await task(pauses);
      } finally {
        leave();
      }
    },
    pause(until, epoch) {
      if (epoch !== pauses) return false;
      pauses += 1;
      pausedUntil = Math.max(pausedUntil, until);
      room = Math.max(1, Math.floor(room / 2));
      return true;
    },
  };
}
