/** A `fetch` that sends a request only when the one before has been answered to its end. */
export function oneByOne(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let last: Promise<unknown> = Promise.resolve();
  return (...request) => {
    const answer = last.then(async () => {
      const response = await fetch(...request);
      const { status, statusText, headers } = response;
      return new Response(await response.arrayBuffer(), { status, statusText, headers });
    });
    last = answer.catch(() => undefined);
    return answer;
  };
}
