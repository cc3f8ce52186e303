import { endpoint } from '@octokit/endpoint';
import type { Endpoints } from '@octokit/types';
import { isRecord } from '../../model/json.ts';
import type { Late } from '../../ports/issue-tracker.ts';
import type { Usage } from '../../ports/source.ts';
import { type Attempt, createDelivery } from './deliver.ts';
import {
  exchange,
  type GraphqlQuestion,
  type Headers,
  type Question,
  type Route,
  requestOf,
} from './exchange.ts';
import { malformedToken } from './failures.ts';
import type { WriteOutcome } from './judge-write.ts';
import { octokitSender } from './octokit-sender.ts';
import type { GitHubOptions } from './options.ts';
import type { Sender } from './reliable-requests.ts';

export type ParametersOf<R extends Route> = Endpoints[R]['parameters'];

/** Routes that change something. */
export type WriteRoute = Exclude<Route, `GET ${string}`>;

/** A change by REST. */
interface RestWrite<R extends WriteRoute> {
  route: R;
  parameters: ParametersOf<R>;
  /** What is changed, in the user's own words, for errors. */
  subject: string;
}

/**
 * Sends requests to GitHub through Octokit. Each method resolves to a complete answer or rejects with a
 * `MinutebookError`. Reads may be repeated, writes are not.
 */
export interface GitHubClient {
  /** Returns the `data` of the answer. */
  graphql(
    question: Omit<GraphqlQuestion, 'kind'>,
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Returns the body and the headers; null when nothing is there (404, 410) or GitHub cannot process the request (422).
   * @param subject - What is asked about, in the user's own words, for errors.
   */
  rest<R extends Route & `GET ${string}`>(
    route: R,
    parameters: ParametersOf<R>,
    subject: string,
    signal: AbortSignal,
  ): Promise<{ data: Endpoints[R]['response']['data']; headers: Headers } | null>;
  /**
   * Sends a mutation once. It is sent again only when a rate limit refused it, which has no effect. After `unknown`,
   * the caller checks whether it took effect before sending it again.
   */
  mutate(question: Omit<GraphqlQuestion, 'kind' | 'optional'>, signal: AbortSignal): Promise<WriteOutcome>;
  /**
   * Like `mutate`, but not sent after an instant, however long other writes or rate limits delayed it.
   * @param notAfter - Milliseconds since 1970, by the clock of the timer.
   */
  mutateInTime(
    question: Omit<GraphqlQuestion, 'kind' | 'optional'>,
    notAfter: number,
    signal: AbortSignal,
  ): Promise<WriteOutcome | Late>;
  /** `mutate` by REST. */
  write<R extends WriteRoute>(change: RestWrite<R>, signal: AbortSignal): Promise<WriteOutcome>;
  /** `mutateInTime` by REST. */
  writeInTime<R extends WriteRoute>(
    change: RestWrite<R>,
    notAfter: number,
    signal: AbortSignal,
  ): Promise<WriteOutcome | Late>;
  usage(): Usage;
}

const LATE = new Error('It is too late to send this.');

/** @throws {MinutebookError} `github/bad-token` when the token has characters that a header cannot carry. */
export function createClient(options: GitHubOptions): GitHubClient {
  if (options.token !== null && !/^[\x21-\x7e]+$/u.test(options.token)) throw malformedToken();
  const delivery = createDelivery(options);
  let opening: Promise<Sender> | undefined;

  async function send<T>(
    question: Question,
    signal: AbortSignal,
    deliver: (question: Question, attempt: Attempt, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    opening ??= options.recorded ? Promise.resolve(recordingSender(options)) : octokitSender(options);
    const sender = await opening;
    return (await sender(question, (sendAs) =>
      deliver(question, (url) => exchange(sendAs(question, url), options, signal), signal),
    )) as T;
  }

  function sendInTime(given: Question, notAfter: number, signal: AbortSignal): Promise<WriteOutcome | Late> {
    return send<WriteOutcome | Late>(given, signal, (question, attempt) => {
      const inTime: Attempt = async (url) => {
        if (options.timer.clock() > notAfter) throw LATE;
        return attempt(url);
      };
      return delivery.write(question, inTime, signal);
    }).catch((error): Late => {
      if (error !== LATE) throw error;
      return { kind: 'late' };
    });
  }

  return {
    async graphql(question, signal) {
      const outcome = await send({ kind: 'graphql', ...question }, signal, delivery.read);
      const data = outcome.kind === 'done' ? outcome.data : {};
      if (outcome.kind === 'done' && outcome.unread.length > 0) question.onUnread?.(outcome.unread);
      if (isRecord(data.rateLimit) && typeof data.rateLimit.cost === 'number') {
        delivery.addCost(data.rateLimit.cost);
      }
      return data;
    },
    async rest(route, parameters, subject, signal) {
      const outcome = await send({ kind: 'rest', route, parameters, subject }, signal, delivery.read);
      if (outcome.kind === 'missing') return null;
      return { data: outcome.body as never, headers: outcome.headers };
    },
    mutate: (question, signal) =>
      send({ kind: 'graphql', optional: new Set(), ...question }, signal, delivery.write),
    write: (change, signal) => send({ kind: 'rest', ...change }, signal, delivery.write),
    mutateInTime: (question, notAfter, signal) =>
      sendInTime({ kind: 'graphql', optional: new Set(), ...question }, notAfter, signal),
    writeInTime: (change, notAfter, signal) => sendInTime({ kind: 'rest', ...change }, notAfter, signal),
    usage: delivery.usage,
  };
}

/** Sends requests to a recording, which identifies them as Octokit composes them. Octokit itself is not loaded. */
function recordingSender({ apiUrl, graphqlUrl }: GitHubOptions): Sender {
  const compose = endpoint.defaults({ baseUrl: apiUrl });
  return (_question, deliver) =>
    deliver((question, moved) => async (fetch) => {
      const { route, parameters } = requestOf(question, graphqlUrl);
      const { method, url, body } = compose(route, parameters);
      return fetch(moved ?? url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    });
}
