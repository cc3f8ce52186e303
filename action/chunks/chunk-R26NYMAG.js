import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  formFields
} from "./chunk-NX5WMIG7.js";
import {
  isInsider,
  stateReasonOf
} from "./chunk-NNZSXVPJ.js";
import {
  incomplete,
  refused
} from "./chunk-X7XAMYDZ.js";
import {
  plainLogin
} from "./chunk-ZF5NENNC.js";
import {
  ITEM_KINDS,
  KIND_NAMES,
  kindWhere
} from "./chunk-IAQ4U72M.js";

// src/services/github/user-query.ts
var TERM = /(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/gu;
var QUOTED = /"(?:[^"\\]|\\.)*"?/gu;
function readUserQuery(query) {
  const terms = query.match(TERM) ?? [];
  if (terms.some(joinsOrGroups)) {
    const isOfDiscussions = terms.some((term) => kindOf(term.replace(/^\(+|\)+$/gu, "")) === "discussion");
    const kinds = isOfDiscussions ? ["discussion"] : null;
    return { boolean: true, text: query.trim(), kinds, scope: [], authors: [] };
  }
  const scope = terms.filter((term) => /^(?:repo|org|user):./iu.test(term));
  const authors = terms.filter((term) => /^author:./iu.test(term));
  const kindTerms = terms.filter((term) => kindOf(term) !== null);
  const named = KIND_NAMES.filter((kind) => kindTerms.every((term) => kindOf(term) === kind));
  const taken = /* @__PURE__ */ new Set([...scope, ...authors, ...kindTerms]);
  return {
    boolean: false,
    text: terms.filter((term) => !taken.has(term)).join(" "),
    kinds: kindTerms.length === 0 ? null : named,
    scope: scope.map(plain),
    authors: authors.map(plain)
  };
}
function joinsOrGroups(term) {
  const bare = term.replace(QUOTED, '""');
  return /^(?:AND|OR|NOT)$/u.test(bare) || /^-?\(/u.test(bare) || bare.endsWith(")") && !bare.includes("(");
}
function kindOf(term) {
  const [, value = ""] = /^(?:is|type):"?([a-z-]+)"?$/iu.exec(term) ?? [];
  return kindWhere(({ names }) => names.includes(value.toLowerCase()));
}
function plain(term) {
  const [name = "", value = ""] = term.split(/:(.*)/su);
  return `${name.toLowerCase()}:${value.replaceAll('"', "")}`;
}

// src/services/github/search-query.ts
var LABELS = 15;
var EXCLUDED = 15;
var AXES = ["merged", "closed", "created", "updated"];
function compileQuery(query, users = /* @__PURE__ */ new Set()) {
  if (AXES.some((axis) => isEmpty(query[axis]))) return [];
  const own = readUserQuery(query.qualifiers ?? "");
  const scopes = within(scopeTerms(query.scope, users), own.scope);
  const kinds = KIND_NAMES.filter(
    (kind) => (query.kind === void 0 && own.kinds === null ? !ITEM_KINDS[kind].onRequest : (query.kind ?? kind) === kind && (own.kinds ?? [kind]).includes(kind)) && (ITEM_KINDS[kind].merges || !mergesOnly(query))
  );
  const texts = product([
    people("author", query.authors),
    own.authors.length === 0 ? [""] : own.authors,
    people("reviewed-by", query.reviewers),
    people("commenter", query.commenters),
    people("assignee", query.assigned),
    people("involves", query.involves),
    labelTerms(query.labels ?? [])
  ]);
  return scopes.flatMap(
    (scope) => kinds.flatMap(
      (kind) => texts.map((text) => ({
        scope,
        kind,
        text: joined([
          text,
          ...fixedTerms(query, kind),
          own.boolean ? `(${own.text})` : own.text,
          ...exclusions(query.exclude ?? [], scope)
        ]),
        ranges: rangesOf(query),
        axes: axesOf(query),
        boolean: own.boolean,
        summary: false
      }))
    )
  );
}
function searchText(search) {
  return joined([
    search.scope,
    ITEM_KINDS[search.kind].qualifier,
    search.text,
    ...AXES.flatMap((axis) => rangeText(axis, search.ranges[axis]))
  ]);
}
function secondsOf({ from, to }) {
  return {
    from: from === void 0 ? null : Math.ceil(Date.parse(from) / 1e3),
    to: to === void 0 ? null : Math.floor(Date.parse(to) / 1e3)
  };
}
function instantText(seconds) {
  return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
function scopeTerms(scope, users) {
  const owners = new Set(scope.filter((entry) => !entry.includes("/")).map((entry) => entry.toLowerCase()));
  const terms = /* @__PURE__ */ new Map();
  for (const entry of scope) {
    const key = entry.toLowerCase();
    const [owner = key] = key.split("/");
    if (!entry.includes("/")) terms.set(key, `${users.has(key) ? "user" : "org"}:${entry}`);
    else if (!owners.has(owner)) terms.set(key, `repo:${entry}`);
  }
  return [...terms.values()];
}
function within(ours, own) {
  if (own.length === 0) return [...ours];
  const both = ours.flatMap((place) => own.flatMap((wanted) => narrower(place, wanted) ?? []));
  return [...new Map(both.map((place) => [place.toLowerCase(), place])).values()];
}
function narrower(a, b) {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === other || one.startsWith(`${other}/`)) return a;
  return other.startsWith(`${one}/`) ? b : null;
}
function nameOf(place) {
  return place.slice(place.indexOf(":") + 1).toLowerCase();
}
function exclusions(repositories, scope) {
  return repositories.filter((repository) => narrower(scope, `repo:${repository}`) !== null).slice(0, EXCLUDED).map((repository) => `-repo:${repository}`);
}
function mergesOnly({ state, merged, reviewers }) {
  return state === "merged" || merged !== void 0 || (reviewers ?? []).length > 0;
}
function people(qualifier, logins = []) {
  return logins.length === 0 ? [""] : logins.map((login) => `${qualifier}:${accountOf(login)}`);
}
function labelTerms(labels) {
  if (labels.length === 0) return [""];
  return Array.from(
    { length: Math.ceil(labels.length / LABELS) },
    (_, index) => `label:${labels.slice(index * LABELS, (index + 1) * LABELS).map(quoted).join(",")}`
  );
}
function fixedTerms({ state, comments, title, category }, kind) {
  const closed = ITEM_KINDS[kind].merges ? ["is:closed", "-is:merged"] : ["is:closed"];
  return [
    ...state === void 0 ? [] : { open: ["is:open"], closed, merged: ["is:merged"] }[state],
    ...category === void 0 ? [] : [`category:${quoted(category)}`],
    ...comments === void 0 ? [] : [`comments:>=${comments}`],
    ...title === void 0 ? [] : [`in:title ${quoted(title)}`]
  ];
}
function axesOf(query) {
  const always = {
    merged: query.merged !== void 0 || query.state === "merged",
    closed: query.closed !== void 0 || query.state === "closed",
    created: true,
    updated: true
  };
  return AXES.filter((axis) => always[axis]);
}
function rangesOf(query) {
  return Object.fromEntries(
    AXES.flatMap((axis) => query[axis] === void 0 ? [] : [[axis, query[axis]]])
  );
}
function rangeText(axis, range) {
  const { from, to } = secondsOf(range ?? {});
  if (from !== null && to !== null) return [`${axis}:${instantText(from)}..${instantText(to)}`];
  if (from !== null) return [`${axis}:>=${instantText(from)}`];
  return to === null ? [] : [`${axis}:<=${instantText(to)}`];
}
function isEmpty(range) {
  const { from, to } = secondsOf(range ?? {});
  return from !== null && to !== null && from > to;
}
function quoted(text) {
  const plain2 = text.replace(/\s+/gu, " ").trim();
  return `"${plain2.replace(/["\\]/gu, "\\$&")}"`;
}
function accountOf(login) {
  return login.replace(/^@/u, "").replace(/^(.*)\[bot\]$/u, "app/$1");
}
function product(lists) {
  return lists.reduce(
    (rows, options) => rows.flatMap((row) => options.map((option) => joined([row, option]))),
    [""]
  );
}
function joined(terms) {
  return terms.filter((term) => term !== "").join(" ");
}

// src/services/github/rest-port.ts
var SEARCH = "GET /search/issues";
var PAGE_SIZE = 100;
var READINGS = 3;
function createRestPort(client, subject, signal, serverUrl) {
  async function ask(search, page, size) {
    let answer;
    for (let reading = 0; reading < READINGS; reading += 1) {
      const parameters = {
        q: searchText(search),
        per_page: size,
        page,
        // https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests
        ...search.boolean ? { advanced_search: "true" } : {}
      };
      const body = await client.rest(SEARCH, parameters, subject, signal);
      if (body === null) throw refused(subject, "HTTP status 422");
      answer = body.data;
      if (!answer.incomplete_results) return answer;
    }
    throw incomplete(answer?.items.length ?? 0, answer?.total_count ?? 0);
  }
  return {
    async page(search, after) {
      const number = after === null ? 1 : Number(after);
      const { items, total_count: count } = await ask(search, number, PAGE_SIZE);
      return {
        count,
        found: items.map((issue) => ({ id: issue.html_url, item: restItemOf(issue, serverUrl) })),
        next: number * PAGE_SIZE < Math.min(count, 1e3) ? String(number + 1) : null
      };
    },
    async counts(searches) {
      const counts = [];
      for (const search of searches) counts.push((await ask(search, 1, 1)).total_count);
      return counts;
    }
  };
}
function restItemOf(issue, serverUrl) {
  const merged = issue.pull_request?.merged_at ?? null;
  return {
    kind: issue.pull_request === void 0 ? "issue" : "pull-request",
    repository: repositoryOf(issue, serverUrl),
    number: issue.number,
    title: issue.title,
    url: issue.html_url,
    author: restLogin(issue.user),
    opener: restAuthor(issue),
    labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    state: merged !== null ? "merged" : issue.state === "closed" ? "closed" : "open",
    draft: issue.draft ?? false,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    mergedAt: merged,
    stateReason: stateReasonOf(issue.state_reason),
    comments: issue.comments,
    files: [],
    linked: [],
    assignees: (issue.assignees ?? []).map(({ login }) => plainLogin(login)),
    public: true,
    archived: false,
    milestone: issue.milestone?.title ?? null,
    reactions: issue.reactions?.total_count ?? 0,
    fields: formFields(issue.body ?? "")
  };
}
function restAuthor({
  user,
  author_association: association = "NONE"
}) {
  if (user == null || user.login === "ghost") return null;
  return { login: user.login, insider: isInsider(association) };
}
function restLogin(user) {
  return user === null || user.login === "ghost" ? null : plainLogin(user.login);
}
function repositoryOf({ repository_url: api, html_url: page }, serverUrl) {
  const path = /\/repos\/([^/]+\/[^/]+)$/u.exec(api)?.[1] ?? page.slice(serverUrl.length + 1).split("/", 2).join("/");
  return path;
}

export {
  readUserQuery,
  compileQuery,
  searchText,
  secondsOf,
  instantText,
  createRestPort,
  restItemOf,
  restAuthor,
  restLogin
};
