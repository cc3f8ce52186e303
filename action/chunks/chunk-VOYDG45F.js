import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  badToken,
  forbidden,
  limited,
  lostWrite,
  outage,
  refused
} from "./chunk-Y53TD2QE.js";

// src/services/hackmd/limits.ts
var WINDOW = 3e5;
var SLACK = 15e3;
var LARGEST_WINDOW = 500;
function limitOf({ headers }, now) {
  const number = (name) => numberOf(headers.get(name));
  const [limit, remaining, reset] = [
    number("x-ratelimit-userlimit"),
    number("x-ratelimit-userremaining"),
    number("x-ratelimit-userreset")
  ];
  const until = retryInstant(headers.get("retry-after"), now) ?? (reset === null ? null : instantOf(reset));
  const isLong = until !== null && until > now + WINDOW + SLACK;
  if (isLong || limit !== null && limit > LARGEST_WINDOW)
    return { kind: "month", until: isLong ? until : null };
  if (remaining !== null && remaining > 0) return { kind: "month", until: null };
  return { kind: until === null ? "unknown" : "window", until };
}
function retryInstant(header, now) {
  if (header === null) return null;
  const seconds = numberOf(header);
  const instant = seconds === null ? Date.parse(header) : now + seconds * 1e3;
  return Number.isNaN(instant) ? null : instant;
}
function instantOf(timestamp) {
  return timestamp > 1e11 ? timestamp : timestamp * 1e3;
}
function numberOf(text) {
  const number = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

// src/services/hackmd/client.ts
var ATTEMPTS = 3;
var FIRST_PAUSE = 1e3;
var PATIENCE = 33e4;
var REFUSALS = 5;
var LATE = new Error("It is too late to send this.");
function createHackMdClient(options) {
  const { clock = Date.now, sleep, onProgress } = options;
  const patience = createPatience(
    PATIENCE,
    { clock, sleep },
    (until) => onProgress?.(`waiting for HackMD\u2019s rate limit until ${until}`)
  );
  const sendOnce = async (path, init) => {
    try {
      return await options.fetch(`${options.apiUrl}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${options.token}`, "content-type": "application/json" },
        signal: AbortSignal.timeout(options.timeoutMs ?? 2e4)
      });
    } catch {
      return null;
    }
  };
  const exchange = async (path, init, subject, notAfter = Number.POSITIVE_INFINITY) => {
    for (let refusal = 1; ; refusal += 1) {
      if (clock() > notAfter) throw LATE;
      const answer = await sendOnce(path, init);
      if (answer?.status !== 429) return answer;
      await answer.body?.cancel();
      const limit = limitOf(answer, clock());
      const until = limit.until ?? (limit.kind === "unknown" ? clock() + FIRST_PAUSE * 2 ** refusal : null);
      const waited = refusal < REFUSALS && until !== null && await patience.until(until);
      if (!waited) throw limited(subject, limit);
    }
  };
  return {
    async read(path, subject) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await exchange(path, {}, subject);
        if (answer !== null && answer.status === 404) return null;
        if (answer !== null) assertAllowed(answer, subject);
        if (answer?.ok) {
          const parsed = await jsonOf(answer);
          if (parsed !== void 0) return parsed;
        }
        if (attempt === ATTEMPTS) throw outage(subject, answer?.status ?? null, attempt);
        const asked = retryInstant(answer?.headers.get("retry-after") ?? null, clock());
        const waited = asked !== null && asked > clock() && await patience.until(asked);
        if (!waited) await sleep(FIRST_PAUSE * 2 ** (attempt - 1));
      }
    },
    async send({ method, path, body, subject, notAfter }) {
      const init = { method, ...body === void 0 ? {} : { body: JSON.stringify(body) } };
      let answer;
      try {
        answer = await exchange(path, init, subject, notAfter);
      } catch (error) {
        if (error !== LATE) throw error;
        return { kind: "late" };
      }
      if (answer === null || answer.status >= 500) return { kind: "unknown", error: lostWrite(subject) };
      assertAllowed(answer, subject);
      const isGone = method === "DELETE" && answer.status === 404;
      if (!answer.ok && !isGone) throw refused(subject, answer.status);
      return { kind: "done", body: await jsonOf(answer) };
    }
  };
}
function assertAllowed({ status }, subject) {
  if (status === 401) throw badToken();
  if (status === 403) throw forbidden(subject);
}
async function jsonOf(answer) {
  try {
    return await answer.json() ?? void 0;
  } catch {
    return void 0;
  }
}
function createPatience(most, { clock, sleep }, onWait = () => void 0) {
  let left = most;
  let resumed = 0;
  return {
    async until(instant) {
      const now = clock();
      const longer = instant - Math.max(now, resumed);
      if (longer > left) return false;
      if (longer > 0) {
        left -= longer;
        resumed = instant;
        onWait(new Date(instant).toISOString());
      }
      if (instant > now) await sleep(instant - now);
      return true;
    }
  };
}

export {
  createHackMdClient
};
