import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  anonymousLimit,
  badToken,
  forbidden,
  garbled,
  malformedToken,
  rateLimited,
  redirected,
  refused,
  singleSignOn,
  timedOut,
  tooHeavy,
  unavailable,
  unreachable
} from "./chunk-X7XAMYDZ.js";
import {
  endpoint
} from "./chunk-EA3BB7RE.js";
import {
  isRecord,
  parseJson
} from "./chunk-WOIRDCSH.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/github/gate.ts
function createGate(width, timer) {
  const waiting = [];
  let running = 0;
  let room = width;
  let pausedUntil = 0;
  let pauses = 0;
  const enter = () => {
    if (running < room) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    running -= 1;
    while (running < room) {
      const next = waiting.shift();
      if (next === void 0) return;
      running += 1;
      next();
    }
  };
  return {
    async run(task, signal) {
      await enter();
      try {
        signal.throwIfAborted();
        for (let seen = -1; seen !== pausedUntil; ) {
          seen = pausedUntil;
          const left = pausedUntil - timer.clock();
          if (left > 0) await timer.sleep(left, signal);
        }
        return await task(pauses);
      } finally {
        leave();
      }
    },
    pause(until, epoch) {
      if (epoch !== pauses) return false;
      pauses += 1;
      pausedUntil = Math.max(pausedUntil, until);
      room = Math.max(1, Math.floor(room / 2));
      return true;
    }
  };
}

// src/services/github/judge.ts
var COSTLY = 500;
var SMALL = 50;
var OPTIONAL_FIELDS = /* @__PURE__ */ new Set([
  "assignees",
  "closingIssuesReferences",
  "files",
  "milestone",
  "reviewDecision",
  "source",
  "timelineItems"
]);
function judge(question, exchange2, now, host) {
  if (exchange2.kind === "timeout") return heavyOr(question, again("timeout", ""));
  if (exchange2.kind === "unreachable") return again("unreachable", exchange2.reason);
  if (exchange2.kind === "garbled") return again("garbled", "");
  const { status, headers } = exchange2;
  if (status >= 300 && status < 400) return moved(headers, host);
  if (status === 401) return failed(badToken());
  const limit = rateLimit(exchange2, now);
  if (limit !== null) return limit;
  if (status === 403) return failed(refusal(exchange2, question.subject));
  if (status === 404 || status === 410 || status === 422) {
    return question.kind === "rest" ? { kind: "missing" } : failed(refused(question.subject, `HTTP ${status}`));
  }
  if (status === 408 || status === 502 || status === 504) {
    return heavyOr(question, again("unavailable", String(status)));
  }
  if (status >= 500) return again("unavailable", String(status));
  if (status >= 400) return failed(refused(question.subject, `HTTP status ${status}`));
  if (!isRecord(exchange2.body)) return Array.isArray(exchange2.body) ? listed(exchange2) : again("garbled", "");
  return question.kind === "rest" ? { kind: "done", data: exchange2.body, headers, unread: [] } : judgeGraphql(question, exchange2.body, exchange2, now);
}
function judgeGraphql(question, body, { headers }, now) {
  const errors = errorsOf(body);
  const unread = new Set(errors.flatMap((error) => unreadField(error, body.data) ?? []));
  const grave = errors.filter(
    (error) => !isMissing(error, question) && unreadField(error, body.data) === null
  );
  const first = grave[0];
  if (first === void 0) {
    if (!isRecord(body.data)) return again("garbled", "");
    if (String(headers["x-github-sso"] ?? "").startsWith("partial-results")) {
      return failed(singleSignOn(question.subject));
    }
    return { kind: "done", data: body.data, headers, unread: [...unread] };
  }
  if (grave.some(({ type }) => /^RATE_LIMIT/u.test(type))) return waitFor(headers, now, false);
  if (grave.some(({ message }) => /secondary rate limit/iu.test(message))) return waitFor(headers, now, true);
  if (grave.some(({ message }) => /\bSAML\b|single sign-on/iu.test(message)))
    return failed(singleSignOn(question.subject));
  const scopes = grave.find(({ type }) => type === "INSUFFICIENT_SCOPES");
  if (scopes !== void 0) return failed(forbidden(question.subject, namedScopes(scopes.message)));
  if (grave.some(({ type }) => type === "FORBIDDEN")) {
    return failed(forbidden(question.subject, permissionsIn(headers)));
  }
  if (grave.some(({ type }) => /RESOURCE_LIMITS|MAX_NODE_LIMIT/iu.test(type))) {
    return (question.records ?? 0) > SMALL ? { kind: "heavy", certain: true } : again("unavailable", "200");
  }
  if (grave.some(isTransient)) return heavyOr(question, again("unavailable", "200"));
  return failed(refused(question.subject, first.type === "" ? "unknown" : first.type));
}
function isMissing({ type, path }, { optional }) {
  const [part, field] = path;
  const isWhole = path.length === 1 || path.length === 2 && field === "issueOrPullRequest";
  return type === "NOT_FOUND" && isWhole && optional.has(String(part));
}
function isTransient({ type, message }) {
  return /TIMEOUT|UNAVAILABLE|INTERNAL/iu.test(type) || /something went wrong|timed? ?out|timeout|couldn't respond|resource limits|try again/iu.test(message);
}
function heavyOr(question, verdict) {
  const records = question.kind === "graphql" ? question.records ?? 0 : 0;
  return records > COSTLY ? { kind: "heavy", certain: false } : verdict;
}
function unreadField({ type, path }, data) {
  if (type !== "FORBIDDEN") return null;
  const place = path.findIndex((step) => OPTIONAL_FIELDS.has(String(step)));
  if (place < 1) return null;
  let value = data;
  for (const step of path.slice(0, place))
    value = value?.[step];
  return value == null ? null : String(path[place]);
}
function errorsOf(body) {
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return errors.filter(isRecord).map((error) => ({
    type: typeof error.type === "string" ? error.type : codeOf(error.extensions),
    path: Array.isArray(error.path) ? error.path : [],
    message: typeof error.message === "string" ? error.message : ""
  }));
}
function codeOf(extensions) {
  return isRecord(extensions) && typeof extensions.code === "string" ? extensions.code : "";
}
function rateLimit({ status, headers, body }, now) {
  if (status !== 403 && status !== 429) return null;
  const message = isRecord(body) && typeof body.message === "string" ? body.message : String(body);
  const secondary = /secondary rate limit|abuse detection/iu.test(message);
  if (!secondary && String(headers["x-ratelimit-remaining"]) === "0") return waitFor(headers, now, false);
  const named = headers["retry-after"] !== void 0 || /rate limit/iu.test(message);
  return secondary || status === 429 || named ? waitFor(headers, now, true) : null;
}
function waitFor(headers, now, secondary) {
  const after = Number.parseInt(String(headers["retry-after"]), 10);
  if (Number.isFinite(after)) return { kind: "wait", secondary, until: now + after * 1e3 };
  const reset = Number.parseInt(String(headers["x-ratelimit-reset"]), 10);
  const until = !secondary && Number.isFinite(reset) ? reset * 1e3 : null;
  return { kind: "wait", secondary, until };
}
function refusal({ headers, body }, subject) {
  const message = isRecord(body) && typeof body.message === "string" ? body.message : "";
  if (headers["x-github-sso"] !== void 0 || /\bSAML\b/u.test(message)) return singleSignOn(subject);
  return forbidden(subject, permissionsIn(headers));
}
function permissionsIn(headers) {
  const named = headers["x-accepted-github-permissions"] ?? headers["x-accepted-oauth-scopes"];
  const text = String(named ?? "").trim();
  return /^[\w:=;,. -]+$/u.test(text) ? text : null;
}
function namedScopes(message) {
  const list = /following scopes: \[([\w:', -]+)\]/u.exec(message)?.[1];
  return list === void 0 ? null : list.replaceAll("'", "");
}
function moved(headers, host) {
  const { location } = headers;
  return typeof location === "string" ? { kind: "moved", url: location } : failed(redirected(host));
}
function listed({ body, headers }) {
  return { kind: "done", data: { items: body }, headers, unread: [] };
}
function again(why, detail) {
  return { kind: "again", why, detail };
}
function failed(error) {
  return { kind: "failed", error };
}

// src/services/github/judge-write.ts
var UNDECIDED = /^$|TIMEOUT|UNAVAILABLE|INTERNAL|RESOURCE_LIMITS|MAX_NODE_LIMIT|^RATE_LIMIT/iu;
function judgeWrite(question, exchange2, now, host) {
  const verdict = judge(question, exchange2, now, host);
  if (verdict.kind === "wait" || exchange2.kind !== "answer") return verdict;
  if (verdict.kind === "failed" && verdict.error.code === "github/sso") return verdict;
  return question.kind === "rest" ? judgeRest(exchange2, verdict) : judgeMutation(exchange2, verdict);
}
function judgeRest({ status, body }, verdict) {
  if (status >= 200 && status < 300) return { kind: "done", data: isRecord(body) ? body : {} };
  if (status !== 403 && verdict.kind !== "missing") return verdict;
  return { kind: "refused", refusal: { type: String(status), message: messageOf(body) } };
}
function judgeMutation({ status, body }, verdict) {
  if (!isRecord(body)) return verdict;
  if (status === 403) return { kind: "refused", refusal: { type: "FORBIDDEN", message: messageOf(body) } };
  const errors = errorsOf(body);
  const refusal2 = errors.find(({ type }) => !UNDECIDED.test(type)) ?? (verdict.kind === "failed" ? errors[0] : void 0);
  return refusal2 === void 0 ? verdict : { kind: "refused", refusal: refusal2 };
}
function messageOf(body) {
  return isRecord(body) ? String(body.message ?? "") : "";
}

// src/services/github/deliver.ts
var ATTEMPTS = 5;
var SIDE_BY_SIDE = 8;
var REDIRECTS = 3;
var FIRST_PAUSE = 1e3;
var SECONDARY_PAUSE = 6e4;
function createDelivery(options) {
  const { timer, timeoutMs = 3e4, maxWaitMs = 3e5 } = options;
  const gate = createGate(SIDE_BY_SIDE, timer);
  const writes = createGate(1, timer);
  const usage = { requests: 0, cost: 0, retries: 0 };
  let waits = 0;
  let waited = 0;
  function pause(verdict, epoch) {
    const now = timer.clock();
    const until = Math.max(
      now + FIRST_PAUSE * 2 ** waits,
      verdict.until ?? now + SECONDARY_PAUSE * 2 ** waits
    );
    if (waited + until - now > maxWaitMs) {
      throw options.token === null ? anonymousLimit(until) : rateLimited(until, verdict.secondary);
    }
    usage.retries += 1;
    if (!gate.pause(until, epoch)) return;
    waits += 1;
    waited += until - now;
    options.onProgress?.({
      what: "waiting for GitHub\u2019s rate limit",
      waitingUntil: new Date(until).toISOString()
    });
  }
  async function deliver(question, attempt, signal, { attempts, judge: judge2 }) {
    const { start, host } = startOf(question);
    let url = null;
    let failures = 0;
    let hops = 0;
    for (; ; ) {
      const { exchange: exchange2, verdict, epoch } = await gate.run(async (epoch2) => {
        usage.requests += 1;
        const exchange3 = await attempt(url);
        return { exchange: exchange3, verdict: judge2(question, exchange3, timer.clock(), host), epoch: epoch2 };
      }, signal);
      const settled = { verdict, exchange: exchange2 };
      switch (verdict.kind) {
        case "failed":
          throw verdict.error;
        case "wait":
          pause(verdict, epoch);
          break;
        case "moved": {
          hops += 1;
          const target = new URL(verdict.url, url ?? start);
          if (hops > REDIRECTS || target.origin !== new URL(start).origin) throw redirected(host);
          url = target.href;
          break;
        }
        case "again":
          failures += 1;
          if (failures === attempts) return settled;
          usage.retries += 1;
          await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1), signal);
          break;
        case "done":
          waits = 0;
          waited = 0;
          return settled;
        default:
          return settled;
      }
    }
  }
  function startOf(question) {
    const start = question.kind === "graphql" ? options.graphqlUrl : options.apiUrl;
    return { start, host: new URL(start).host };
  }
  return {
    async read(question, attempt, signal) {
      const { verdict, exchange: exchange2 } = await deliver(question, attempt, signal, { attempts: ATTEMPTS, judge });
      if (verdict.kind === "again") throw finalError(verdict, startOf(question).host, timeoutMs, ATTEMPTS);
      if (verdict.kind === "heavy") {
        usage.retries += 1;
        throw tooHeavy(startOf(question).host, question.subject, verdict);
      }
      if (verdict.kind === "missing") return verdict;
      return { ...verdict, body: exchange2.kind === "answer" ? exchange2.body : void 0 };
    },
    write: (question, attempt, signal) => writes.run(async () => {
      const { verdict } = await deliver(question, attempt, signal, { attempts: 1, judge: judgeWrite });
      const { host } = startOf(question);
      if (verdict.kind === "missing") throw redirected(host);
      if (verdict.kind === "heavy") {
        return { kind: "unknown", error: tooHeavy(host, question.subject, verdict) };
      }
      if (verdict.kind === "again")
        return { kind: "unknown", error: finalError(verdict, host, timeoutMs, 1) };
      return verdict;
    }, signal),
    usage: () => ({ ...usage }),
    addCost(points) {
      usage.cost += points;
    }
  };
}
function finalError({ why, detail }, host, timeoutMs, attempts) {
  switch (why) {
    case "timeout":
      return timedOut(host, timeoutMs, attempts);
    case "unreachable":
      return unreachable(host, detail, attempts);
    case "garbled":
      return garbled(host, attempts);
    case "unavailable":
      return unavailable(host, Number(detail), attempts);
  }
}

// src/services/github/exchange.ts
async function exchange(send, { fetch, timeoutMs = 3e4 }, signal) {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  let last = null;
  const wholeFetch = async (address, init) => {
    last = null;
    try {
      const answer = await fetch(address, init);
      const text = await answer.text();
      const headers = Object.fromEntries(answer.headers);
      last = { kind: "answer", status: answer.status, headers, body: parseJson(text) };
      return withText(answer, text);
    } catch (error) {
      last = failureOf(error);
      throw error;
    }
  };
  try {
    const response = await Promise.race([
      send(wholeFetch, either),
      aborted(either)
    ]);
    return last ?? answerIn(response) ?? { kind: "garbled" };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (timeout.aborted) return { kind: "timeout" };
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
      if (isMinutebookError(inner)) throw inner;
    }
    return last ?? refusedCredentials(error) ?? failureOf(error);
  }
}
function aborted(signal) {
  return new Promise((_, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
function withText({ status, ok, headers }, text) {
  return {
    status,
    ok,
    url: "",
    headers: { get: () => null, [Symbol.iterator]: () => headers[Symbol.iterator]() },
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text)
  };
}
function answerIn(response) {
  if (typeof response !== "object" || response === null || !("status" in response)) return null;
  const { status, headers = {}, data } = response;
  return { kind: "answer", status, headers, body: typeof data === "string" ? parseJson(data) : data };
}
function refusedCredentials(error) {
  const answer = answerIn(error?.response);
  if (answer === null) return null;
  return [404, 410, 422].includes(answer.status) ? { ...answer, status: 401 } : answer;
}
function failureOf(error) {
  if (!(error instanceof Error)) return { kind: "garbled" };
  let reason = "the connection was lost";
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if ("code" in inner && typeof inner.code === "string") reason = inner.code;
  }
  return { kind: "unreachable", reason };
}
function requestOf(question, graphqlUrl) {
  if (question.kind === "rest") {
    return { route: question.route, parameters: question.parameters };
  }
  const { name: operationName, query, variables } = question;
  return { route: `POST ${graphqlUrl}`, parameters: { operationName, query, variables } };
}

// src/services/github/reliable-requests.ts
var equipped = /* @__PURE__ */ new WeakSet();
function reliableRequests(octokit) {
  if (equipped.has(octokit)) return;
  equipped.add(octokit);
  octokit.hook.wrap("request", (request, options) => {
    const deliver = options.request.deliver;
    if (deliver === void 0) return request(options);
    return deliver((question, url) => (fetch, signal) => {
      change(options, question, url);
      Object.assign(options.request, { fetch, signal });
      return request(options);
    });
  });
}
function change(options, question, url) {
  if (question.kind === "graphql") options.variables = question.variables;
  if (url === null) return;
  options.url = url;
  if (question.kind === "graphql") return;
  const inAddress = question.route.startsWith("GET ") ? Object.keys(question.parameters) : [...question.route.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  for (const name of inAddress) delete options[name];
}

// src/services/github/octokit-sender.ts
var QUIET = { debug() {
}, info() {
}, warn() {
}, error() {
} };
var PER_REQUEST = {
  /** The retry plugin would repeat writes. */
  retries: 0,
  /** Redirects are followed only where the token may be sent, see `deliver.ts`. */
  redirect: "manual",
  /** Octokit's parser takes a hundred times as long as `JSON.parse`. */
  parseSuccessResponseBody: false,
  /** Deprecation notices are for developers, not for users. */
  log: QUIET
};
async function octokitSender(options) {
  const octokit = options.octokit ?? await openOctokit(options);
  reliableRequests(octokit);
  const request = octokit.request;
  return (question, deliver) => {
    const { route, parameters } = requestOf(question, options.graphqlUrl);
    return request(route, { ...parameters, request: { ...PER_REQUEST, deliver } });
  };
}
async function openOctokit({ apiUrl, token, userAgent = "minutebook" }) {
  const { Octokit } = await import("./dist-src-64KZ7W5S.js");
  return new Octokit({
    baseUrl: apiUrl,
    userAgent,
    ...token === null ? {} : { auth: token },
    throttle: { enabled: false },
    retry: { enabled: false },
    log: QUIET
  });
}

// src/services/github/client.ts
var LATE = new Error("It is too late to send this.");
function createClient(options) {
  if (options.token !== null && !/^[\x21-\x7e]+$/u.test(options.token)) throw malformedToken();
  const delivery = createDelivery(options);
  let opening;
  async function send(question, signal, deliver) {
    opening ??= options.recorded ? Promise.resolve(recordingSender(options)) : octokitSender(options);
    const sender = await opening;
    return await sender(
      question,
      (sendAs) => deliver(question, (url) => exchange(sendAs(question, url), options, signal), signal)
    );
  }
  function sendInTime(given, notAfter, signal) {
    return send(given, signal, (question, attempt) => {
      const inTime = async (url) => {
        if (options.timer.clock() > notAfter) throw LATE;
        return attempt(url);
      };
      return delivery.write(question, inTime, signal);
    }).catch((error) => {
      if (error !== LATE) throw error;
      return { kind: "late" };
    });
  }
  return {
    async graphql(question, signal) {
      const outcome = await send({ kind: "graphql", ...question }, signal, delivery.read);
      const data = outcome.kind === "done" ? outcome.data : {};
      if (outcome.kind === "done" && outcome.unread.length > 0) question.onUnread?.(outcome.unread);
      if (isRecord(data.rateLimit) && typeof data.rateLimit.cost === "number") {
        delivery.addCost(data.rateLimit.cost);
      }
      return data;
    },
    async rest(route, parameters, subject, signal) {
      const outcome = await send({ kind: "rest", route, parameters, subject }, signal, delivery.read);
      if (outcome.kind === "missing") return null;
      return { data: outcome.body, headers: outcome.headers };
    },
    mutate: (question, signal) => send({ kind: "graphql", optional: /* @__PURE__ */ new Set(), ...question }, signal, delivery.write),
    write: (change2, signal) => send({ kind: "rest", ...change2 }, signal, delivery.write),
    mutateInTime: (question, notAfter, signal) => sendInTime({ kind: "graphql", optional: /* @__PURE__ */ new Set(), ...question }, notAfter, signal),
    writeInTime: (change2, notAfter, signal) => sendInTime({ kind: "rest", ...change2 }, notAfter, signal),
    usage: delivery.usage
  };
}
function recordingSender({ apiUrl, graphqlUrl }) {
  const compose = endpoint.defaults({ baseUrl: apiUrl });
  return (_question, deliver) => deliver((question, moved2) => async (fetch) => {
    const { route, parameters } = requestOf(question, graphqlUrl);
    const { method, url, body } = compose(route, parameters);
    return fetch(moved2 ?? url, { method, ...body === void 0 ? {} : { body: JSON.stringify(body) } });
  });
}

export {
  createClient
};
