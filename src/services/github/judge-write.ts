import type { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Exchange, GraphqlQuestion } from './exchange.ts';
import { errorsOf, isRecord, judge, type Verdict } from './judge.ts';

/** What became of a write that was sent once. */
export type Written =
  | { kind: 'done'; data: Readonly<Record<string, unknown>> }
  /** GitHub looked at it and did nothing. */
  | { kind: 'refused'; refusal: Refusal }
  /** No answer arrived, so that it may have taken effect: look before it is sent again. */
  | { kind: 'unknown'; error: MinutebookError };

/** GitHub's own words, for decisions; they may name what is private, and are shown to nobody. */
export interface Refusal {
  /** `STALE_DATA`, `UNPROCESSABLE`, `FORBIDDEN`, … */
  type: string;
  message: string;
}

/** Failures of GitHub's own machinery: whether the write took effect is unknown. */
const UNDECIDED = /^$|TIMEOUT|UNAVAILABLE|INTERNAL|RESOURCE_LIMITS|MAX_NODE_LIMIT|^RATE_LIMIT/iu;

/** As `judge`, but for what was to be changed: a refusal is told apart from an answer that never came. */
export function judgeWrite(
  question: GraphqlQuestion,
  exchange: Exchange,
  now: number,
  host: string,
): Verdict | { kind: 'refused'; refusal: Refusal } {
  const verdict = judge(question, exchange, now, host);
  if (verdict.kind === 'wait' || exchange.kind !== 'answer' || !isRecord(exchange.body)) return verdict;
  if (verdict.kind === 'failed' && verdict.error.code === 'github/sso') return verdict;
  if (exchange.status === 403) {
    return { kind: 'refused', refusal: { type: 'FORBIDDEN', message: String(exchange.body.message ?? '') } };
  }
  const errors = errorsOf(exchange.body);
  const refusal =
    errors.find(({ type }) => !UNDECIDED.test(type)) ?? (verdict.kind === 'failed' ? errors[0] : undefined);
  return refusal === undefined ? verdict : { kind: 'refused', refusal };
}
