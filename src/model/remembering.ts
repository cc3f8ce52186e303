/** Ask once for each key: who asks again gets the same answer. */
export function remembering<Key, Answer>(): (key: Key, ask: () => Answer) => Answer {
  const known = new Map<Key, Answer>();
  return (key, ask) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
}
