import type { MinutebookError } from '../../errors/minutebook-error.ts';
import { isRecord } from '../../model/json.ts';
import type { Exchange, Question } from './exchange.ts';
import { errorsOf, judge, type Verdict } from './judge.ts';

/** What became of a write that was sent once. */
export type WriteOutcome =
  | { kind: 'done'; data: Readonly<Record<string, unknown>> }
  /** GitHub looked at it and did nothing. */
  | { kind: 'refused'; refusal: Refusal }
  /** No answer arrived, so that it may have taken effect: look before it is sent again. */
  | { kind: 'unknown'; error: MinutebookError };

/** GitHub's own words, for decisions; they may name what is private, and are shown to nobody. */
export interface Refusal {
  /** `STALE_DATA`, `UNPROCESSABLE`, `FORBIDDEN`, …; of REST, the HTTP status. */
  type: string;
  message: string;
}

/** Failures of GitHub's own machinery: whether the write took effect is unknown. */
const UNDECIDED = /^$|TIMEOUT|UNAVAILABLE|INTERNAL|RESOURCE_LIMITS|MAX_NODE_LIMIT|^RATE_LIMIT/iu;

type WriteVerdict = Exclude<Verdict, { kind: 'done' }> | Exclude<WriteOutcome, { kind: 'unknown' }>;

/** As `judge`, but for what was to be changed: a refusal is told apart from an answer that never came. */
export function judgeWrite(question: Question, exchange: Exchange, now: number, host: string): WriteVerdict {
  const verdict = judge(question, exchange, now, host);
  if (verdict.kind === 'wait' || exchange.kind !== 'answer') return verdict;
  if (verdict.kind === 'failed' && verdict.error.code === 'github/sso') return verdict;
  return question.kind === 'rest' ? judgeRest(exchange, verdict) : judgeMutation(exchange, verdict);
}

type Answer = Extract<Exchange, { kind: 'answer' }>;

/** The status decides: some writes are answered without a body. */
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
