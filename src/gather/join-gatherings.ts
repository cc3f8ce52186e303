import type { Gathered, Source, Wanted } from '../ports/source.ts';

/** A pending request. */
interface Asked {
  wanted: Wanted;
  answer(gathered: Promise<Gathered>): void;
}

/**
 * Returns a source that joins gatherings with the same fields that are requested in the same turn of the event loop:
 * several groups that meet on the same days cost fewer requests. When the joined request fails, each is sent alone, so
 * that an error in one does not fail the others.
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
