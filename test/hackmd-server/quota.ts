/** How many calls are answered in five minutes, and in a calendar month in UTC. */
export interface Limits {
  window: number;
  month: number;
}

/** What the free plan has: https://hackmd.io/@hackmd-api/api-policy */
export const FREE_PLAN: Limits = { window: 100, month: 2000 };
const WINDOW = 300_000;

/** Counts calls as HackMD does. `X-RateLimit-User…` headers tell of the window alone. */
export function createQuota(limits: Limits | undefined, clock: () => number) {
  const { window, month } = limits ?? { window: Number.POSITIVE_INFINITY, month: Number.POSITIVE_INFINITY };
  const calls: number[] = [];
  const begin = () => Math.floor(clock() / WINDOW) * WINDOW;
  const inWindow = () => calls.filter((call) => call >= begin()).length;
  const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 'yyyy-mm'.length);
  return {
    /** Whether one more call is answered; it counts then. */
    take(): boolean {
      const inMonth = calls.filter((call) => monthOf(call) === monthOf(clock())).length;
      if (inMonth >= month || inWindow() >= window) return false;
      calls.push(clock());
      return true;
    },
    headers(): Record<string, string> {
      const limit = limits === undefined ? FREE_PLAN.window : window;
      return {
        'X-RateLimit-UserLimit': String(limit),
        'X-RateLimit-UserRemaining': String(Math.max(0, limit - inWindow())),
        'X-RateLimit-UserReset': String((begin() + WINDOW) / 1000),
      };
    },
  };
}
