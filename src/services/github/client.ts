import type { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Usage } from '../../ports/source.ts';
import {
  createExchanger,
  type GraphqlQuestion,
  type Headers,
  type Question,
  type RestQuestion,
} from './exchange.ts';
import {
  anonymousLimit,
  garbled,
  rateLimited,
  redirected,
  timedOut,
  unavailable,
  unreachable,
} from './failures.ts';
import { createGate } from './gate.ts';
import { isRecord, judge, type Verdict } from './judge.ts';
import { judgeWrite, type Written } from './judge-write.ts';
import type { GitHubOptions } from './options.ts';

/**
 * Reads GitHub whatever happens on the way; each answer is whole, or the promise rejects with a
 * `MinutebookError`.
 */
export interface GitHubClient {
  /** The `data` of the answer. */
  graphql(
    question: Omit<GraphqlQuestion, 'kind'>,
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** The body, a list as `items`; null when there is nothing there (404, 410) or it cannot be asked (422). */
  rest(
    question: Omit<RestQuestion, 'kind'>,
    signal: AbortSignal,
  ): Promise<{ data: Readonly<Record<string, unknown>>; headers: Headers } | null>;
  /**
   * Send a mutation once. It is sent again only when a rate limit refused it, which leaves no trace; whoever
   * gets `unknown` looks before repeating.
   */
  mutate(question: Omit<GraphqlQuestion, 'kind' | 'optional'>, signal: AbortSignal): Promise<Written>;
  usage(): Usage;
}

const ATTEMPTS = 5;
const SIDE_BY_SIDE = 8;
const REDIRECTS = 3;
const FIRST_PAUSE = 1000;
/** GitHub asks for a minute at least where it names no time, and for longer each time after. */
const SECONDARY_PAUSE = 60_000;
/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const SMALLEST_PAGE = 10;

/**
 * A client of GitHub. Questions may be repeated, changes (`mutate`) are not. Failures of the network and of GitHub are repeated up
 * to five times with growing pauses, and with smaller pages when the question may be too heavy. Rate limits
 * are waited for, up to `maxWaitMs` without an answer in between. Eight questions run side by side.
 */
export function createClient(options: GitHubOptions): GitHubClient {
  const { timer, timeoutMs = 30_000, maxWaitMs = 300_000 } = options;
  const exchange = createExchanger(options);
  const gate = createGate(SIDE_BY_SIDE, timer);
  const usage: Usage = { requests: 0, cost: 0, retries: 0 };
  let waits = 0;
  let waited = 0;

  /** Declare a pause of everything, or say that it would be too long. */
  function pause(verdict: Extract<Verdict, { kind: 'wait' }>, epoch: number): MinutebookError | null {
    const now = timer.clock();
    const until = Math.max(
      now + FIRST_PAUSE * 2 ** waits,
      verdict.until ?? now + SECONDARY_PAUSE * 2 ** waits,
    );
    if (waited + until - now > maxWaitMs) {
      return options.token === null ? anonymousLimit(until) : rateLimited(until, verdict.secondary);
    }
    if (gate.pause(until, epoch)) {
      waits += 1;
      waited += until - now;
      options.onProgress?.({
        what: 'waiting for GitHub’s rate limit',
        done: 0,
        total: 0,
        waitingUntil: new Date(until).toISOString(),
      });
    }
    return null;
  }

  async function ask(
    question: Question,
    signal: AbortSignal,
  ): Promise<Extract<Verdict, { kind: 'done' }> | null> {
    const start = question.kind === 'graphql' ? options.graphqlUrl : options.apiUrl;
    const host = new URL(start).host;
    let current = question;
    let url: string | null = null;
    let failures = 0;
    let hops = 0;
    for (;;) {
      const { verdict, epoch } = await gate.run(async (epoch) => {
        usage.requests += 1;
        const answer = await exchange(current, url, signal);
        return { verdict: judge(current, answer, timer.clock(), host), epoch };
      }, signal);
      switch (verdict.kind) {
        case 'done':
          waits = 0;
          waited = 0;
          return verdict;
        case 'missing':
          return null;
        case 'failed':
          throw verdict.error;
        case 'moved': {
          hops += 1;
          const target: URL = new URL(verdict.url, url ?? start);
          if (hops > REDIRECTS || target.origin !== new URL(start).origin) throw redirected(host);
          url = target.href;
          break;
        }
        case 'wait': {
          const error = pause(verdict, epoch);
          if (error !== null) throw error;
          usage.retries += 1;
          break;
        }
        case 'again':
          failures += 1;
          if (failures >= ATTEMPTS) throw finalError(verdict, host, timeoutMs, failures);
          usage.retries += 1;
          if (verdict.heavy && failures > 1) current = lighter(current);
          await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1), signal);
      }
    }
  }

  async function mutate(question: GraphqlQuestion, signal: AbortSignal): Promise<Written> {
    const host = new URL(options.graphqlUrl).host;
    for (;;) {
      const { verdict, epoch } = await gate.run(async (epoch) => {
        usage.requests += 1;
        const answer = await exchange(question, null, signal);
        return { verdict: judgeWrite(question, answer, timer.clock(), host), epoch };
      }, signal);
      switch (verdict.kind) {
        case 'done':
          waits = 0;
          waited = 0;
          return { kind: 'done', data: verdict.data };
        case 'refused':
          return verdict;
        case 'failed':
          throw verdict.error;
        case 'missing':
        case 'moved':
          throw redirected(host);
        case 'again':
          return { kind: 'unknown', error: finalError(verdict, host, timeoutMs, 1) };
        case 'wait': {
          const error = pause(verdict, epoch);
          if (error !== null) throw error;
          usage.retries += 1;
        }
      }
    }
  }

  return {
    async graphql(question, signal) {
      const answer = await ask({ kind: 'graphql', ...question }, signal);
      const data = answer?.data ?? {};
      if (isRecord(data.rateLimit) && typeof data.rateLimit.cost === 'number')
        usage.cost += data.rateLimit.cost;
      return data;
    },
    rest: (question, signal) => ask({ kind: 'rest', ...question }, signal),
    mutate: (question, signal) => mutate({ kind: 'graphql', optional: new Set(), ...question }, signal),
    usage: () => ({ ...usage }),
  };
}

function lighter(question: Question): Question {
  if (question.kind === 'rest' || typeof question.variables.pageSize !== 'number') return question;
  const pageSize = Math.max(SMALLEST_PAGE, Math.ceil(question.variables.pageSize / 2));
  return { ...question, variables: { ...question.variables, pageSize } };
}

function finalError(
  { why, detail }: Extract<Verdict, { kind: 'again' }>,
  host: string,
  timeoutMs: number,
  attempts: number,
): MinutebookError {
  switch (why) {
    case 'timeout':
      return timedOut(host, timeoutMs, attempts);
    case 'unreachable':
      return unreachable(host, detail, attempts);
    case 'garbled':
      return garbled(host, attempts);
    case 'unavailable':
      return unavailable(host, Number(detail), attempts);
  }
}
