import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/gather/join-gatherings.ts
function joinGatherings(source) {
  const open = /* @__PURE__ */ new Map();
  function settle(key) {
    const asked = open.get(key) ?? [];
    open.delete(key);
    const [only, ...others] = asked;
    if (only !== void 0 && others.length === 0) only.answer(source.gather(only.wanted));
    else answerTogether(source, asked);
  }
  return {
    ...source,
    gather: (wanted) => new Promise((answer) => {
      const key = JSON.stringify(wanted.fields);
      const waiting = open.get(key);
      if (waiting === void 0) {
        open.set(key, [{ wanted, answer }]);
        setImmediate(() => settle(key));
      } else waiting.push({ wanted, answer });
    })
  };
}
function answerTogether(source, asked) {
  const questions = asked.map(({ wanted }) => wanted);
  const newestIssues = [...new Set(questions.flatMap((wanted) => wanted.newestIssues ?? []))];
  const together = source.gather({
    lists: questions.flatMap(({ lists }) => lists),
    fields: questions[0]?.fields ?? {},
    newestIssues,
    summaries: questions.flatMap(({ summaries = [] }) => summaries)
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
      newestIssues: (wanted.newestIssues ?? []).map((name) => listings[newestIssues.indexOf(name)] ?? [])
    }));
    answer(own.catch(() => source.gather(wanted)));
  }
}

export {
  joinGatherings
};
