import type { Gathered, Source, Wanted } from '../ports/source.ts';

/** A question that somebody waits for. */
interface Asked {
  wanted: Wanted;
  answer(gathered: Promise<Gathered>): void;
}

/**
 * The same source, but gatherings that are asked for in the same turn of the event loop, with the same fields, are
 * one: several groups that meet in the same days cost fewer requests than one by one. When that fails each is asked
 * for alone, so that what is wrong with one question fails no other.
 */
export function joinGatherings(source: Source): Source {
  const open = new Map<string, Asked[]>();

  function settle(key: string): void {
    const asked = open.get(key) ?? [];
    open.delete(key);
    const [only, ...others] = asked;
    if (only !== undefined && others.length === 0) only.answer(source.gather(only.wanted));
    else answerTogether(source, asked);
  }

  return {
    ...source,
    gather: (wanted) =>
      new Promise((answer) => {
        const key = JSON.stringify(wanted.fields);
        const waiting = open.get(key);
        if (waiting === undefined) {
          open.set(key, [{ wanted, answer }]);
          setImmediate(() => settle(key));
        } else waiting.push({ wanted, answer });
      }),
  };
}

function answerTogether(source: Source, asked: readonly Asked[]): void {
  const questions = asked.map(({ wanted }) => wanted);
  const newestIssues = [...new Set(questions.flatMap((wanted) => wanted.newestIssues ?? []))];
  const together = source.gather({
    lists: questions.flatMap(({ lists }) => lists),
    fields: questions[0]?.fields ?? {},
    newestIssues,
    summaries: questions.flatMap(({ summaries = [] }) => summaries),
  });
  let first = 0;
  let firstSummary = 0;
  for (const { wanted, answer } of asked) {
    const [from, to] = [first, first + wanted.lists.length];
    const [begin, end] = [firstSummary, firstSummary + (wanted.summaries?.length ?? 0)];
    first = to;
    firstSummary = end;
    const own = together.then(({ lists, newestIssues: listings, summaries }) => ({
      lists: lists.slice(from, to),
      summaries: summaries.slice(begin, end),
      newestIssues: (wanted.newestIssues ?? []).map((name) => listings[newestIssues.indexOf(name)] ?? []),
    }));
    answer(own.catch(() => source.gather(wanted)));
  }
}
