import type { MinutebookError } from '../../errors/minutebook-error.ts';
import { isRecord } from '../../model/json.ts';
import type { Exchange, Question } from './exchange.ts';
import { errorsOf, judge, type Verdict } from './judge.ts';

/** The outcome of a write that was sent once. */
export type WriteOutcome =
  | { kind: 'done'; data: Readonly<Record<string, unknown>> }
  /** GitHub processed it and changed nothing. */
  | { kind: 'refused'; refusal: Refusal }
  /** No answer arrived, so it may have taken effect: check before sending it again. */
  | { kind: 'unknown'; error: MinutebookError };

/**
 * GitHub's own words. They may name what is private: only errors about the repository that is published to quote them.
 */
export interface Refusal {
  /** `STALE_DATA`, `UNPROCESSABLE`, `FORBIDDEN`, …; of REST, the HTTP status. */
  type: string;
  message: string;
}

/** Failures inside GitHub after which it is unknown whether the write took effect. */
const UNDECIDED = /^$|TIMEOUT|UNAVAILABLE|INTERNAL|RESOURCE_LIMITS|MAX_NODE_LIMIT|^RATE_LIMIT/iu;

type WriteVerdict = Exclude<Verdict, { kind: 'done' }> | Exclude<WriteOutcome, { kind: 'unknown' }>;

/**
 * Decides what the answer to a write means. Unlike `judge`, it distinguishes a refusal from an answer that never
 * arrived.
 */
export function judgeWrite(question: Question, exchange: Exchange, now: number, host: string): WriteVerdict {
  const verdict = judge(question, exchange, now, host);
  if (verdict.kind === 'wait' || exchange.kind !== 'answer') return verdict;
  if (verdict.kind === 'failed' && verdict.error.code === 'github/sso') return verdict;
  return question.kind === 'rest' ? judgeRest(exchange, verdict) : judgeMutation(exchange, verdict);
}

type Answer = Extract<Exchange, { kind: 'answer' }>;

/** Judges a write through REST by its status, since some are answered without a body. */
function judgeRest({ status, body }: Answer, verdict: Verdict): WriteVerdict {
  if (status >= 200 && status < 300) return { kind: 'done', data: isRecord(body) ? body : {} };
  if (status !== 403 && verdict.kind !== 'missing') return verdict;
  return { kind: 'refused', refusal: { type: String(status), message: messageOf(body) } };
}

function judgeMutation({ status, body }: Answer, verdict: Verdict): WriteVerdict {
  if (!isRecord(body)) return verdict;
  if (status === 403) return { kind: 'refused', refusal: { type: 'FORBIDDEN', message: messageOf(body) } };
  const errors = errorsOf(body);
  const refusal =
    errors.find(({ type }) => !UNDECIDED.test(type)) ?? (verdict.kind === 'failed' ? errors[0] : undefined);
  return refusal === undefined ? verdict : { kind: 'refused', refusal };
}

function messageOf(body: unknown): string {
  return isRecord(body) ? String(body.message ?? '') : '';
}
