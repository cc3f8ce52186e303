import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/machine/fetch-feed.ts
var TIMEOUT = 3e4;
var LARGEST = 2e7;
var REDIRECTS = 5;
var Refused = class extends Error {
};
var PRIVATE_NETWORK = "It redirects into a private network, or to a host that is not known.";
async function fetchFeed(fetch, url, label) {
  let why;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (answer.ok) return await answer.text();
    why = `The server answered ${answer.status}.`;
  } catch (error) {
    if (isMinutebookError(error)) throw error;
    why = whyOf(error);
  }
  throw new MinutebookError("schedule/feed-unreachable", {
    message: `${label} could not be read.`,
    why,
    hint: "Check the address in meeting.schedule.ical, or try again later."
  });
}
function whyOf(error) {
  if (error instanceof Refused) return error.message;
  const { name, cause } = error;
  if (name === "TimeoutError") return "It took too long.";
  const code = String(cause?.code ?? "");
  if (code === "EPRIVATE") return PRIVATE_NETWORK;
  return /^[A-Z_]+$/u.test(code) ? `Nothing answered (${code}).` : "Nothing answered.";
}
function feedTransport(fetch, openPublic) {
  return async (address, init) => {
    let url = new URL(address);
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
      const fetchBy = redirects === 0 ? fetch : await openPublic();
      const answer = await fetchBy(withoutUser(url), {
        ...init,
        headers: headersFor(url),
        redirect: "manual"
      });
      const location = answer.headers.get("location");
      if (answer.status < 300 || answer.status > 399 || location === null) return limited(answer);
      await answer.body?.cancel();
      url = await redirected(location, url);
    }
    throw new Refused(`It redirects more than ${REDIRECTS} times.`);
  };
}
function headersFor({ username, password }) {
  const accept = "text/calendar";
  if (username === "" && password === "") return { accept };
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { accept, authorization: `Basic ${user.toString("base64")}` };
}
function withoutUser(url) {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain.href;
}
async function redirected(location, from) {
  if (!URL.canParse(location, from.href)) throw new Refused("It redirects to something that is not a URL.");
  const to = new URL(location, withoutUser(from));
  if (to.protocol !== "https:") throw new Refused("It redirects to an address that does not use https.");
  const { isPublicHost } = await import("./public-host-VKFOKLMF.js");
  if (!await isPublicHost(to.hostname)) {
    throw new Refused(PRIVATE_NETWORK);
  }
  return to;
}
function limited(answer) {
  const text = () => limitedText(answer);
  const { status, ok, headers, body } = answer;
  return { status, ok, headers, body, text, json: async () => JSON.parse(await text()) };
}
async function limitedText(answer) {
  const { body } = answer;
  if (!(body instanceof ReadableStream)) return answer.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST) throw new Refused(`It is larger than ${LARGEST / 1e6} MB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
export {
  feedTransport,
  fetchFeed
};
