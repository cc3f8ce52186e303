import type { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Usage } from '../../ports/source.ts';
import type { Exchange, Question } from './exchange.ts';
import {
  anonymousLimit,
  garbled,
  rateLimited,
  redirected,
  timedOut,
  tooHeavy,
  unavailable,
  unreachable,
} from './failures.ts';
import { createGate } from './gate.ts';
import { judge, type Verdict } from './judge.ts';
import { judgeWrite, type WriteOutcome } from './judge-write.ts';
import type { GitHubOptions } from './options.ts';

/**
 * Sends a question once.
 * @param url - Where an earlier answer redirected it, with its parameters; null for its own address.
 */
export type Attempt = (url: string | null) => Promise<Exchange>;

/** The outcome of a read: the answer as `judge` read it, with its body, or nothing found. */
export type ReadOutcome = (Extract<Verdict, { kind: 'done' }> & { body: unknown }) | { kind: 'missing' };

export interface Delivery {
  /** Sends a question until there is an answer. */
  read(question: Question, attempt: Attempt, signal: AbortSignal): Promise<ReadOutcome>;
  /** Sends a question once; again only after a rate limit or a redirect, which have no effect. */
  write(question: Question, attempt: Attempt, signal: AbortSignal): Promise<WriteOutcome>;
  usage(): Usage;
  /** Adds the GraphQL points that an answer reported. */
  addCost(points: number): void;
}

/** Verdicts that remain after rate limits were waited for and redirects followed. */
type Settled<V> = Exclude<V, { kind: 'wait' | 'moved' | 'failed' }>;

const ATTEMPTS = 5;
const SIDE_BY_SIDE = 8;
const REDIRECTS = 3;
const FIRST_PAUSE = 1000;
/** GitHub asks clients to wait at least a minute where it names no time, and longer after each further refusal. */
const SECONDARY_PAUSE = 60_000;

/**
 * Decides which request is sent when, and what is sent again. Failures of the network and of GitHub are retried with
 * growing pauses, up to five attempts; a question that is too heavy is refused at once (`tooHeavy`). Rate limits are
 * waited for, up to `maxWaitMs` without an answer in between. Eight requests run concurrently, writes one after another
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export function createDelivery(options: GitHubOptions): Delivery {
  const { timer, timeoutMs = 30_000, maxWaitMs = 300_000 } = options;
  const gate = createGate(SIDE_BY_SIDE, timer);
  const writes = createGate(1, timer);
  const usage: Usage = { requests: 0, cost: 0, retries: 0 };
  let waits = 0;
  let waited = 0;

  /** Pauses all requests, or throws when the pause would be too long. */
  function pause(verdict: Extract<Verdict, { kind: 'wait' }>, epoch: number): void {
    const now = timer.clock();
    const until = Math.max(
      now + FIRST_PAUSE * 2 ** waits,
      verdict.until ?? now + SECONDARY_PAUSE * 2 ** waits,
    );
    if (waited + until - now > maxWaitMs) {
      throw options.token === null ? anonymousLimit(until) : rateLimited(until, verdict.secondary);
    }
    usage.retries += 1;
    if (!gate.pause(until, epoch)) return;
    waits += 1;
    waited += until - now;
    options.onProgress?.({
      what: 'waiting for GitHub’s rate limit',
      waitingUntil: new Date(until).toISOString(),
    });
  }

  async function deliver<V extends ReturnType<typeof judgeWrite>>(
    question: Question,
    attempt: Attempt,
    signal: AbortSignal,
    { attempts, judge }: { attempts: number; judge: (...parameters: Parameters<typeof judgeWrite>) => V },
  ): Promise<{ verdict: Settled<V>; exchange: Exchange }> {
    const { start, host } = startOf(question);
    let url: string | null = null;
    let failures = 0;
    let hops = 0;
    for (;;) {
      const { exchange, verdict, epoch } = await gate.run(async (epoch) => {
        usage.requests += 1;
        const exchange = await attempt(url);
        return { exchange, verdict: judge(question, exchange, timer.clock(), host), epoch };
      }, signal);
      const settled = { verdict: verdict as Settled<V>, exchange };
      switch (verdict.kind) {
        case 'failed':
          throw verdict.error;
        case 'wait':
          pause(verdict, epoch);
          break;
        case 'moved': {
          hops += 1;
          const target: URL = new URL(verdict.url, url ?? start);
          if (hops > REDIRECTS || target.origin !== new URL(start).origin) throw redirected(host);
          url = target.href;
          break;
        }
        case 'again':
          failures += 1;
          if (failures === attempts) return settled;
          usage.retries += 1;
          await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1), signal);
          break;
        case 'done':
          waits = 0;
          waited = 0;
          return settled;
        default:
          return settled;
      }
    }
  }

  function startOf(question: Question): { start: string; host: string } {
    const start = question.kind === 'graphql' ? options.graphqlUrl : options.apiUrl;
    return { start, host: new URL(start).host };
  }

  return {
    async read(question, attempt, signal) {
      const { verdict, exchange } = await deliver(question, attempt, signal, { attempts: ATTEMPTS, judge });
      if (verdict.kind === 'again') throw finalError(verdict, startOf(question).host, timeoutMs, ATTEMPTS);
      if (verdict.kind === 'heavy') {
        usage.retries += 1;
        throw tooHeavy(startOf(question).host, question.subject, verdict);
      }
      if (verdict.kind === 'missing') return verdict;
      return { ...verdict, body: exchange.kind === 'answer' ? exchange.body : undefined };
    },
    write: (question, attempt, signal) =>
      writes.run(async () => {
        const { verdict } = await deliver(question, attempt, signal, { attempts: 1, judge: judgeWrite });
        const { host } = startOf(question);
        if (verdict.kind === 'missing') throw redirected(host);
        if (verdict.kind === 'heavy') {
          return { kind: 'unknown', error: tooHeavy(host, question.subject, verdict) };
        }
        if (verdict.kind === 'again')
          return { kind: 'unknown', error: finalError(verdict, host, timeoutMs, 1) };
        return verdict;
      }, signal),
    usage: () => ({ ...usage }),
    addCost(points) {
      usage.cost += points;
    },
  };
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
