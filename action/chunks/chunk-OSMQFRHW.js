import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  formFields
} from "./chunk-NX5WMIG7.js";
import {
  incomplete,
  refused
} from "./chunk-Y5M4XCQN.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";
import {
  ITEM_KINDS,
  KIND_NAMES,
  kindWhere
} from "./chunk-4OK6KOTS.js";

// src/services/github/nodes.ts
function isPublic({
  visibility,
  isPrivate
}) {
  return visibility === "PUBLIC" && !isPrivate;
}

// src/services/github/map-item.ts
function itemOf(node, { files = false, linked = false, activitySince, ...wanted }) {
  const shown = isPublic(node.repository);
  return {
    ...summaryOf(node),
    author: loginOf(node.author),
    labels: nodesOf(node.labels).map(({ name }) => name),
    draft: node.isDraft ?? false,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    closedAt: node.closedAt,
    mergedAt: node.mergedAt ?? null,
    stateReason: stateReasonOf(node.stateReason),
    comments: node.comments.totalCount,
    files: files ? nodesOf(node.files).map(({ path }) => path) : [],
    linked: linked ? linkedFrom(node, shown) : [],
    assignees: nodesOf(node.assignees).map(({ login }) => plainLogin(login)),
    archived: node.repository.isArchived,
    ...wanted.milestone && { milestone: node.milestone?.title ?? null },
    ...wanted.reactions && { reactions: node.reactions?.totalCount ?? 0 },
    ...wanted.reviews && {
      reviewers: reviewersOf(node),
      review: REVIEWS[node.reviewDecision ?? ""] ?? null
    },
    ...wanted.form && { fields: node.answers ?? {} },
    ...wanted.project && { project: projectFields(node) },
    ...activitySince === void 0 ? {} : { activity: activityOf(node, activitySince, shown) }
  };
}
var REVIEWS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes requested",
  REVIEW_REQUIRED: "review required"
};
function reviewersOf({ reviewRequests, latestReviews }) {
  const asked = (reviewRequests?.nodes ?? []).flatMap((node) => {
    const { login, slug } = node?.requestedReviewer ?? {};
    return login ?? slug ?? [];
  });
  const done = (latestReviews?.nodes ?? []).flatMap((node) => loginOf(node?.author) ?? []);
  return [.../* @__PURE__ */ new Set([...done, ...asked])];
}
function projectFields({ projectItems }) {
  const fields = {};
  for (const node of projectItems?.nodes ?? []) {
    if (node?.project.public !== true) continue;
    for (const value of node.fieldValues.nodes ?? []) {
      const text = value?.name ?? value?.title ?? value?.text ?? value?.date ?? value?.number;
      if (value?.field?.name !== void 0 && text != null) fields[value.field.name] ??= String(text);
    }
  }
  return fields;
}
function summaryOf(node) {
  return {
    kind: kindOf(node),
    repository: node.repository.nameWithOwner,
    number: node.number,
    title: node.title,
    url: node.url,
    opener: openerOf(node),
    state: stateOf(node),
    public: isPublic(node.repository)
  };
}
function kindOf({ __typename }) {
  return kindWhere(({ type }) => type === __typename) ?? "issue";
}
function stateReasonOf(reason) {
  switch (reason?.toLowerCase()) {
    case "completed":
      return "completed";
    case "not_planned":
      return "not-planned";
    case "duplicate":
      return "duplicate";
    default:
      return null;
  }
}
function plainLogin(login) {
  return login.replace(/\[bot\]$/u, "");
}
function nodesOf(connection) {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
function loginOf(actor) {
  return actor == null ? null : plainLogin(actor.login);
}
function openerOf({
  author,
  authorAssociation
}) {
  if (author === null) return null;
  const login = author.__typename === "Bot" ? `${plainLogin(author.login)}[bot]` : author.login;
  return { login, insider: isInsider(authorAssociation) };
}
function isInsider(association) {
  return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}
function stateOf(node) {
  const state = node.pullState ?? node.state;
  if (state === "MERGED") return "merged";
  return state === "CLOSED" ? "closed" : "open";
}
function linkedFrom(node, shown) {
  const closes = nodesOf(node.closingIssuesReferences);
  const hidden = new Set(closes.filter((issue) => shown && !isPublic(issue.repository)).map(keyOf));
  const all = /* @__PURE__ */ new Set([...closes.map(keyOf), ...node.references ?? []]);
  all.delete(keyOf(node));
  return [...all].filter((key) => !hidden.has(key));
}
function keyOf({ repository, number }) {
  return itemKey({ repository: repository.nameWithOwner, number });
}
var MERGE_TAKES = 5e3;
function activityOf(node, since, shown) {
  const start = Date.parse(since);
  const events = nodesOf(node.timelineItems).flatMap((event) => eventOf(event, shown));
  const merges = events.filter(({ kind }) => kind === "merged").map(({ at }) => Date.parse(at));
  const isPartOfMerge = ({ kind, at }) => kind === "closed" && merges.some((merge) => Math.abs(merge - Date.parse(at)) <= MERGE_TAKES);
  return events.filter((event) => Date.parse(event.at) >= start && !isPartOfMerge(event)).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}
function eventOf(event, shown) {
  const at = event.createdAt ?? event.submittedAt ?? null;
  if (at === null) return [];
  const by = loginOf(event.actor ?? event.author);
  switch (event.__typename) {
    case "IssueComment":
      return [{ kind: "commented", at, by, ...commentWords(event) }];
    case "PullRequestReview":
      return reviewEvent(event, at, by);
    case "ClosedEvent":
      return [{ kind: "closed", at, by }];
    case "ReopenedEvent":
      return [{ kind: "reopened", at, by }];
    case "MergedEvent":
      return [{ kind: "merged", at, by }];
    case "LabeledEvent":
      return [{ kind: "labelled", at, label: event.label?.name ?? "" }];
    case "UnlabeledEvent":
      return [{ kind: "unlabelled", at, label: event.label?.name ?? "" }];
    case "CrossReferencedEvent":
      return referenceEvent(event.source, at, shown);
    default:
      return [];
  }
}
function commentWords({ body, url, author }) {
  if (body === void 0 || url === void 0) return {};
  return { words: { text: body, url, machine: author?.__typename === "Bot" } };
}
function reviewEvent(event, at, by) {
  if (event.state === "PENDING") return [];
  const verdict = event.state === "APPROVED" ? "approved" : event.state === "CHANGES_REQUESTED" ? "changes-requested" : "commented";
  return [{ kind: "reviewed", at, by, verdict }];
}
function referenceEvent(source, at, shown) {
  if (source === void 0 || shown && !isPublic(source.repository)) return [];
  const { title, url } = source;
  return [{ kind: "referenced", at, item: keyOf(source), url, title, state: stateOf(source) }];
}

// src/services/github/user-query.ts
var TERM = /(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/gu;
var QUOTED = /"(?:[^"\\]|\\.)*"?/gu;
function readUserQuery(query) {
  const terms = query.match(TERM) ?? [];
  if (terms.some(joinsOrGroups)) {
    return { boolean: true, text: query.trim(), kinds: KIND_NAMES, scope: [], authors: [] };
  }
  const scope = terms.filter((term) => /^(?:repo|org|user):./iu.test(term));
  const authors = terms.filter((term) => /^author:./iu.test(term));
  const kindTerms = terms.filter((term) => kindOf2(term) !== null);
  const kinds = KIND_NAMES.filter((kind) => kindTerms.every((term) => kindOf2(term) === kind));
  const taken = /* @__PURE__ */ new Set([...scope, ...authors, ...kindTerms]);
  return {
    boolean: false,
    text: terms.filter((term) => !taken.has(term)).join(" "),
    kinds,
    scope: scope.map(plain),
    authors: authors.map(plain)
  };
}
function joinsOrGroups(term) {
  const bare = term.replace(QUOTED, '""');
  return /^(?:AND|OR|NOT)$/u.test(bare) || /^-?\(/u.test(bare) || bare.endsWith(")") && !bare.includes("(");
}
function kindOf2(term) {
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
    (kind) => (query.kind ?? kind) === kind && own.kinds.includes(kind) && (ITEM_KINDS[kind].merges || !mergesOnly(query))
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
function instantOf(seconds) {
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
function fixedTerms({ state, comments, title }, kind) {
  const closed = ITEM_KINDS[kind].merges ? ["is:closed", "-is:merged"] : ["is:closed"];
  return [
    ...state === void 0 ? [] : { open: ["is:open"], closed, merged: ["is:merged"] }[state],
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
  if (from !== null && to !== null) return [`${axis}:${instantOf(from)}..${instantOf(to)}`];
  if (from !== null) return [`${axis}:>=${instantOf(from)}`];
  return to === null ? [] : [`${axis}:<=${instantOf(to)}`];
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
  isPublic,
  itemOf,
  summaryOf,
  kindOf,
  plainLogin,
  readUserQuery,
  compileQuery,
  searchText,
  secondsOf,
  instantOf,
  createRestPort,
  restItemOf,
  restAuthor,
  restLogin
};
