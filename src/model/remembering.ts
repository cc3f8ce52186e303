/**
 * Returns a function that asks for each key at most once and then repeats the answer.
 * @param limit - How many answers are kept; when there are more, all are forgotten.
 */
export function remembering<Key, Answer>(limit = Infinity): (key: Key, ask: () => Answer) => Answer {
  const known = new Map<Key, Answer>();
  return (key, ask) => {
    if (known.has(key)) return known.get(key) as Answer;
    const answer = ask();
    if (known.size >= limit) known.clear();
    known.set(key, answer);
    return answer;
  };
}
