import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isRecord
} from "./chunk-WOIRDCSH.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/hackerone/failures.ts
function badCredentials() {
  return new MinutebookError("hackerone/credentials", {
    message: "HackerOne does not accept the API credentials.",
    why: "The identifier or the token is misspelt, was revoked, or holds a character that cannot be sent.",
    hint: "Put an API identifier of the program and its token into HACKERONE_API_USERNAME and HACKERONE_API_TOKEN."
  });
}
function forbidden(program) {
  return new MinutebookError("hackerone/forbidden", {
    message: `HackerOne does not show the reports of ${program} to these API credentials.`,
    why: "There is no program of that handle, or the API user may not read its reports.",
    hint: "Check `hackerone` in the configuration, and give the API user access to the reports of the program."
  });
}
function refused(program, status) {
  return new MinutebookError("hackerone/refused", {
    message: `HackerOne refused the question about the reports of ${program}.`,
    why: `It answered with HTTP status ${status}.`,
    hint: "Check `hackerone` in the configuration and HACKERONE_API_URL."
  });
}
function rateLimited(until, now) {
  const when = until > now ? ` It asks to wait until ${new Date(until).toISOString()}.` : "";
  return new MinutebookError("hackerone/rate-limited", {
    message: "The rate limit of HackerOne is reached.",
    why: `Its rate limit is used up, and waiting for it would take too long.${when}`,
    hint: `Run again ${when === "" ? "in a few minutes" : "then"}; nothing was written.`
  });
}
function unavailable(host, why) {
  return new MinutebookError("hackerone/unavailable", {
    message: `${host} could not give the figures in full.`,
    why,
    hint: "Run again later, or unset HACKERONE_API_TOKEN to write the update without the figures; nothing was written."
  });
}
function garbled(host) {
  return new MinutebookError("hackerone/garbled", {
    message: `${host} sent something other than a list of reports.`,
    why: "The answer is not JSON, or a report in it lacks its state or a date.",
    hint: "Check HACKERONE_API_URL, and for a proxy or a sign-in page in between."
  });
}

// src/services/hackerone/ask.ts
var ATTEMPTS = 4;
var FIRST_PAUSE = 1e3;
var TIMEOUT = 3e4;
var PATIENCE = 18e4;
function createAsk({ fetch, apiUrl, username, token, timer }) {
  if (!/^[\x21-\x39\x3b-\x7e]+$/u.test(username) || !/^[\x21-\x7e]+$/u.test(token)) throw badCredentials();
  const authorization = `Basic ${Buffer.from(`${username}:${token}`).toString("base64")}`;
  const { host } = new URL(apiUrl);
  let waited = 0;
  async function wait(answer, least) {
    const pause = Math.max(least, pauseAsked(answer, timer.clock()));
    if (waited + pause > PATIENCE) return false;
    waited += pause;
    await timer.sleep(pause);
    return true;
  }
  return async (path, program) => {
    let why = "";
    let failures = 0;
    let refusals = 0;
    while (failures < ATTEMPTS) {
      const answer = await exchange(fetch, `${apiUrl}${path}`, authorization);
      if (typeof answer === "string") {
        why = answer;
        failures += 1;
        if (failures < ATTEMPTS) await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1));
      } else if (answer.status === 429) {
        refusals += 1;
        const until = timer.clock() + pauseAsked(answer, timer.clock());
        if (!await wait(answer, FIRST_PAUSE * 2 ** (refusals - 1))) throw rateLimited(until, timer.clock());
      } else if (answer.status >= 500) {
        failures += 1;
        why = `It answered with HTTP status ${answer.status}, ${failures} times.`;
        if (failures < ATTEMPTS && !await wait(answer, FIRST_PAUSE * 2 ** (failures - 1))) break;
      } else {
        return bodyOf(answer, program, host);
      }
    }
    throw unavailable(host, why);
  };
}
async function exchange(fetch, url, authorization) {
  try {
    const answer = await fetch(url, {
      headers: { accept: "application/json", authorization },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT)
    });
    return new Response(await answer.text(), { status: answer.status, headers: [...answer.headers] });
  } catch (error) {
    if (error instanceof Error && error.name === "MinutebookError") throw error;
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return isLate ? "It did not answer in time." : "The connection failed.";
  }
}
async function bodyOf(answer, program, host) {
  if (answer.status === 401) throw badCredentials();
  if (answer.status === 403 || answer.status === 404) throw forbidden(program);
  if (!answer.ok) throw refused(program, answer.status);
  try {
    return await answer.json();
  } catch {
    throw garbled(host);
  }
}
function pauseAsked({ headers }, now) {
  const header = headers.get("retry-after");
  if (header === null) return 0;
  const seconds = Number(header);
  const pause = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1e3;
  return Number.isNaN(pause) ? 0 : Math.max(0, pause);
}

// src/services/hackerone/read-reports.ts
function readReports(body) {
  if (!isRecord(body) || !Array.isArray(body.data)) return null;
  const reports = body.data.map(reportOf);
  const whole = reports.filter((report) => report !== null);
  if (whole.length < reports.length) return null;
  return { reports: whole, more: isRecord(body.links) && typeof body.links.next === "string" };
}
function reportOf(value) {
  if (!isRecord(value) || !isRecord(value.attributes)) return null;
  const { id, attributes, relationships } = value;
  const { state } = attributes;
  const createdAt = instantOf(attributes.created_at);
  const closedAt = instantOf(attributes.closed_at);
  const firstAnsweredAt = instantOf(attributes.first_program_activity_at);
  if (typeof id !== "string" || typeof state !== "string" || typeof createdAt !== "number") return null;
  if (closedAt === void 0 || firstAnsweredAt === void 0) return null;
  return { id, state, createdAt, closedAt, firstAnsweredAt, reporter: reporterOf(relationships) };
}
function reporterOf(relationships) {
  const reporter = isRecord(relationships) ? relationships.reporter : null;
  const data = isRecord(reporter) ? reporter.data : null;
  return isRecord(data) && typeof data.id === "string" ? data.id : null;
}
function instantOf(value) {
  if (value === null || value === void 0) return null;
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? void 0 : instant;
}

// src/services/hackerone/create-figures.ts
var PAGE_SIZE = 100;
var EVENTS = ["created_at", "closed_at", "first_program_activity_at"];
function createFiguresSource(options) {
  const ask = createAsk(options);
  const { host } = new URL(options.apiUrl);
  return {
    async figures(program, spans) {
      const reports = /* @__PURE__ */ new Map();
      for (const event of EVENTS) {
        for await (const report of reportsOf({ program, event, span: hull(spans) }, ask, host)) {
          reports.set(report.id, report);
        }
      }
      options.onProgress?.(`HackerOne: ${reports.size} reports of ${program}`);
      return { known: true, figures: spans.map((span) => countReports([...reports.values()], span)) };
    }
  };
}
async function* reportsOf({ program, event, span: { from, to } }, ask, host) {
  for (let number = 1; ; number += 1) {
    const query = new URLSearchParams([
      ["filter[program][]", program],
      // The filter excludes its own instant.
      [`filter[${event}__gt]`, new Date(Date.parse(from) - 1).toISOString()],
      [`filter[${event}__lt]`, to],
      ["sort", "reports.created_at"],
      ["page[number]", String(number)],
      ["page[size]", String(PAGE_SIZE)]
    ]);
    const page = readReports(await ask(`/reports?${query}`, program));
    if (page === null) throw garbled(host);
    yield* page.reports;
    if (!page.more && page.reports.length < PAGE_SIZE) return;
  }
}
function hull(spans) {
  const starts = spans.map(({ from }) => from).sort();
  const ends = spans.map(({ to }) => to).sort();
  return { from: starts[0] ?? "", to: ends.at(-1) ?? "" };
}
function countReports(reports, span) {
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const isWithin = (instant) => instant !== null && instant >= from && instant < to;
  const opened = reports.filter(({ createdAt }) => isWithin(createdAt));
  const closed = reports.filter(({ closedAt }) => isWithin(closedAt));
  const waits = reports.flatMap(({ createdAt, firstAnsweredAt }) => {
    return firstAnsweredAt !== null && isWithin(firstAnsweredAt) ? [firstAnsweredAt - createdAt] : [];
  });
  return {
    opened: opened.length,
    openedByState: byState(opened),
    closed: closed.length,
    closedByState: byState(closed),
    hackers: new Set(opened.flatMap(({ reporter }) => reporter ?? [])).size,
    firstResponse: waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length
  };
}
function byState(reports) {
  const counts = {};
  for (const { state } of reports) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
export {
  createFiguresSource
};
