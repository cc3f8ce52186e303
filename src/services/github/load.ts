import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { GitHubClient } from './client.ts';
import { type CountedPart, composeQuery, type Fragments, type Part } from './documents.ts';

/** How much one request may ask for, as learned in this run. */
export interface Load {
  /** Records, as `CountedPart` counts them. */
  limit: number;
}

/**
 * How many records a request may ask for at first. GitHub names no number: it ends queries for "thousands of objects"
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#other-resource-limits).
 * Pages of 5,000 nested records were refused in 2025.
 */
const START = 4500;
/** The lowest limit after a guess: a server recovers from a short outage and answers larger questions again. */
const GUESSED = 1000;

export function createLoad(): Load {
  return { limit: START };
}

export interface AskContext {
  client: GitHubClient;
  load: Load;
  fragments?: Fragments;
  /** Variables that several parts use. */
  shared?: Part['variables'];
  /** What is asked about, for errors. */
  subject: string;
  signal: AbortSignal;
  onWarning: (warning: string) => void;
}

/** Answers by the alias of the part. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Requests many parts concurrently, in as few requests as GitHub's limits allow. A request that turns out to be too
 * heavy is divided: first its parts, then the pages that a single part asks for. What worked sets the limit for later
 * requests.
 * @param name - The name of the operation, by which recordings are named.
 * @param most - How many parts one request may hold: GitHub allows each request ten seconds.
 */
export async function askParts(
  name: string,
  parts: readonly CountedPart[],
  most: number,
  context: AskContext,
): Promise<Answers> {
  return askRequests(name, inRequests(parts, most, context.load.limit), context);
}

/** Like `askParts`, for parts that the caller has grouped into requests. */
export async function askRequests(
  name: string,
  requests: readonly (readonly CountedPart[])[],
  context: AskContext,
): Promise<Answers> {
  const answers = await Promise.all(requests.map((request) => askDivided(name, request, context)));
  return Object.assign({}, ...answers) as Answers;
}

/** Groups parts into requests, in order. A part that is too large for any request gets its own. */
export function inRequests<T extends { records: number }>(
  parts: readonly T[],
  most: number,
  limit: number,
): T[][] {
  const requests: T[][] = [];
  let records = 0;
  for (const part of parts) {
    const last = requests.at(-1);
    if (last !== undefined && last.length < most && records + part.records <= limit) {
      last.push(part);
      records += part.records;
    } else {
      requests.push([part]);
      records = part.records;
    }
  }
  return requests;
}

/** Sends a request; when it is too heavy, sends its halves one after the other, to spare an overloaded server. */
async function askDivided(
  name: string,
  parts: readonly CountedPart[],
  context: AskContext,
): Promise<Answers> {
  const { client, load, fragments, shared, subject, signal, onWarning } = context;
  const records = parts.reduce((sum, part) => sum + part.records, 0);
  const onUnread = (fields: readonly string[]): void => {
    onWarning(
      `The token may not read ${fields.join(', ')} of some items in ${subject}: they count as empty.`,
    );
  };
  try {
    const question = composeQuery(name, parts, fragments, shared);
    return await client.graphql({ ...question, subject, records, onUnread }, signal);
  } catch (error) {
    const certain = heaviness(error);
    if (certain === null) throw error;
    load.limit = Math.min(load.limit, Math.max(certain ? 1 : GUESSED, Math.floor(records / 2)));
    const halves = divide(parts, records);
    if (halves === null) throw error;
    let answers: Answers = {};
    for (const half of halves) answers = { ...answers, ...(await askDivided(name, half, context)) };
    return answers;
  }
}

/**
 * Divides a request into halves of similar weight; where a single part asks for most, makes that part lighter instead.
 * Returns null when neither is possible.
 */
function divide(parts: readonly CountedPart[], records: number): CountedPart[][] | null {
  const largest = parts.reduce((a, b) => (b.records > a.records ? b : a));
  if (largest.records * 2 > records) {
    const lighter = largest.lighter?.() ?? null;
    if (lighter !== null) return [parts.map((part) => (part === largest ? lighter : part))];
  }
  if (parts.length === 1) return null;
  let first = 0;
  let sum = 0;
  while (first < parts.length - 1 && (first === 0 || sum * 2 < records)) sum += parts[first++]?.records ?? 0;
  return [parts.slice(0, first), parts.slice(first)];
}

/** Whether GitHub named the weight as the reason, which otherwise is a guess; null for other errors. */
function heaviness(error: unknown): boolean | null {
  if (!isMinutebookError(error) || error.code !== 'github/too-heavy') return null;
  return (error.cause as { certain?: boolean } | undefined)?.certain ?? false;
}
