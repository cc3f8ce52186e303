import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  compileQuery,
  createRestPort,
  instantText,
  readUserQuery,
  restItemOf,
  restLogin,
  searchText,
  secondsOf
} from "./chunk-R26NYMAG.js";
import {
  formFields
} from "./chunk-NX5WMIG7.js";
import {
  ASKED,
  composeQuery,
  connectionPart,
  connectionsOf,
  itemFragments,
  recordsPerItem
} from "./chunk-XASTEMZA.js";
import {
  itemOf,
  kindOf,
  summaryOf
} from "./chunk-NNZSXVPJ.js";
import {
  cursorAfter,
  isPublic,
  nodesOf,
  ownerAndRepo
} from "./chunk-OV7BHTBL.js";
import "./chunk-GJRNPI7Q.js";
import {
  createClient
} from "./chunk-GOOXTR5D.js";
import {
  discussionsNeedToken,
  incomplete,
  tooMany,
  unknownOwner,
  unknownRepository
} from "./chunk-X7XAMYDZ.js";
import "./chunk-EA3BB7RE.js";
import {
  itemKey,
  plainLogin
} from "./chunk-ZF5NENNC.js";
import {
  findReferences
} from "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-WOIRDCSH.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/options.ts
var READING = "reading issues and pull requests";

// src/services/github/releases.ts
var REPOSITORIES_PER_REQUEST = 10;
var RELEASES_PER_PAGE = 50;
var DRAFTED_FOR = 90 * 24 * 3600 * 1e3;
async function gatherReleases(client, repositories, published, signal) {
  const found = [];
  let open = [...new Map(repositories.map((name) => [name.toLowerCase(), name])).values()].map(
    (name) => ({ name, after: null })
  );
  while (open.length > 0) {
    const requests = Array.from(
      { length: Math.ceil(open.length / REPOSITORIES_PER_REQUEST) },
      (_, index) => open.slice(index * REPOSITORIES_PER_REQUEST, (index + 1) * REPOSITORIES_PER_REQUEST)
    );
    const next = await Promise.all(
      requests.map(async (chunk) => {
        const { query, variables, optional } = composeQuery(chunk.map(releasesPart), itemFragments({}), {});
        const subject = chunk.map(({ name }) => name).join(", ");
        const answer = await client.graphql(
          { name: "Releases", query: query("Releases"), variables, optional, subject },
          signal
        );
        return chunk.flatMap(({ name }, index) => {
          const repository = answer[`r${index}`];
          if (repository == null) throw unknownRepository(name);
          const nodes = nodesOf(repository.releases);
          found.push(...nodes.flatMap((node) => releaseOf(node, repository, published)));
          const after = cursorAfter(repository.releases);
          return after === null || isPast(nodes.at(-1), published) ? [] : [{ name, after }];
        });
      })
    );
    open = next.flat();
  }
  return sortedReleases(found);
}
function sortedReleases(releases) {
  const unique2 = [...new Map(releases.map((release) => [release.url, release])).values()];
  const key = (release) => `${release.publishedAt} ${release.repository} ${release.tag}`;
  return unique2.sort((a, b) => key(a) < key(b) ? -1 : 1);
}
function isWithin(instant, { from, to }) {
  const at = Date.parse(instant);
  return (from === void 0 || at >= Date.parse(from)) && (to === void 0 || at <= Date.parse(to));
}
function isPast(last, { from }) {
  return last !== void 0 && from !== void 0 && Date.parse(last.createdAt) < Date.parse(from) - DRAFTED_FOR;
}
function releasesPart({ name, after }, index) {
  const [owner, repository] = name.split("/");
  return {
    alias: `r${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart releases(first: ${RELEASES_PER_PAGE}, after: $after${index}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName name url createdAt publishedAt isDraft isPrerelease author { login } } pageInfo { hasNextPage endCursor } } }`,
    variables: {
      [`o${index}`]: ["String!", owner],
      [`r${index}`]: ["String!", repository],
      [`after${index}`]: ["String", after]
    },
    optional: true
  };
}
function releaseOf(node, repository, published) {
  if (node.isDraft || node.publishedAt === null || !isWithin(node.publishedAt, published)) return [];
  return [
    {
      repository: repository.nameWithOwner,
      tag: node.tagName,
      name: node.name === null || node.name === "" ? node.tagName : node.name,
      url: node.url,
      author: node.author === null ? null : plainLogin(node.author.login),
      publishedAt: node.publishedAt,
      prerelease: node.isPrerelease,
      public: isPublic(repository)
    }
  ];
}

// src/services/github/load.ts
var START = 4500;
var GUESSED = 1e3;
function createLoad() {
  return { limit: START };
}
async function askParts(name, parts, most, context) {
  return askRequests(name, inRequests(parts, most, context.load.limit), context);
}
async function askRequests(name, requests, context) {
  const answers = await Promise.all(requests.map((request) => askDivided(name, request, context)));
  return Object.assign({}, ...answers);
}
function inRequests(parts, most, limit) {
  const requests = [];
  let records = 0;
  for (const part of parts) {
    const last = requests.at(-1);
    if (last !== void 0 && last.length < most && records + part.records <= limit) {
      last.push(part);
      records += part.records;
    } else {
      requests.push([part]);
      records = part.records;
    }
  }
  return requests;
}
async function askDivided(name, parts, context) {
  const { client, load, fragments, shared, subject, signal, onWarning } = context;
  const { query, variables, optional } = composeQuery(parts, fragments, shared);
  const records = parts.reduce((sum, part) => sum + part.records, 0);
  const onUnread = (fields) => {
    onWarning(
      `The token may not read ${fields.join(", ")} of some items in ${subject}: they count as empty.`
    );
  };
  try {
    return await client.graphql(
      { name, query: query(name), variables, optional, subject, records, onUnread },
      signal
    );
  } catch (error) {
    const certain = heaviness(error);
    if (certain === null) throw error;
    load.limit = Math.min(load.limit, Math.max(certain ? 1 : GUESSED, Math.floor(records / 2)));
    const halves = divide(parts, records);
    if (halves === null) throw error;
    let answers = {};
    for (const half of halves) answers = { ...answers, ...await askDivided(name, half, context) };
    return answers;
  }
}
function divide(parts, records) {
  const largest = parts.reduce((a, b) => b.records > a.records ? b : a);
  if (largest.records * 2 > records) {
    const lighter = largest.lighter?.() ?? null;
    if (lighter !== null) return [parts.map((part) => part === largest ? lighter : part)];
  }
  if (parts.length === 1) return null;
  let first = 0;
  let sum = 0;
  while (first < parts.length - 1 && (first === 0 || sum * 2 < records)) sum += parts[first++]?.records ?? 0;
  return [parts.slice(0, first), parts.slice(first)];
}
function heaviness(error) {
  if (!isMinutebookError(error) || error.code !== "github/too-heavy") return null;
  return error.cause?.certain ?? false;
}

// src/services/github/scope.ts
function scopeNames(queries) {
  const names = queries.flatMap(({ scope, exclude = [] }) => [...scope, ...exclude]);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
function peopleIn(queries) {
  const people = queries.flatMap(({ authors = [] }) => authors).filter((login) => !login.endsWith("[bot]"));
  const names = new Set(scopeNames(queries).map((name) => name.toLowerCase()));
  return [...new Map(people.map((login) => [login.toLowerCase(), login])).values()].filter(
    (login) => !names.has(login.toLowerCase())
  );
}
function scopeParts(names) {
  return names.map((entry, index) => {
    const [owner, name] = entry.split("/");
    return name === void 0 ? {
      alias: `o${index}`,
      selection: `repositoryOwner(login: $o${index}) { __typename login }`,
      variables: { [`o${index}`]: ["String!", owner] },
      records: 1,
      optional: true
    } : {
      alias: `o${index}`,
      selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart }`,
      variables: { [`o${index}`]: ["String!", owner], [`r${index}`]: ["String!", name] },
      records: 1,
      optional: true
    };
  });
}
function scopeFacts(names, data) {
  const missing = /* @__PURE__ */ new Set();
  const renamed = /* @__PURE__ */ new Map();
  const users = /* @__PURE__ */ new Set();
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase();
    const answer = data[`o${index}`];
    if (answer == null) missing.add(key);
    else if (answer.__typename === "User") users.add(key);
    else if (answer.nameWithOwner !== void 0 && isOther(answer.nameWithOwner, key)) {
      renamed.set(key, answer.nameWithOwner);
    }
  }
  return { missing, renamed, users };
}
var NAMES = 100;
async function askRenames(names, context) {
  const answers = await askParts("Renames", scopeParts(names), NAMES, {
    ...context,
    fragments: itemFragments({}),
    shared: {}
  });
  return Object.fromEntries(scopeFacts(names, answers).renamed);
}
function settleScope(queries, facts, onWarning) {
  const present = (name) => {
    const now = facts.renamed.get(name.toLowerCase());
    if (now !== void 0)
      onWarning(`The repository ${name} is called ${now} now; change it in the configuration.`);
    return now ?? name;
  };
  return queries.map((query) => {
    for (const entry of query.scope) {
      if (facts.missing.has(entry.toLowerCase())) {
        throw entry.includes("/") ? unknownRepository(entry) : unknownOwner(entry);
      }
    }
    const { exclude, ...rest } = query;
    const left = exclude?.filter((name) => {
      const known = !facts.missing.has(name.toLowerCase());
      if (!known) onWarning(`There is no repository ${name} to leave out; take it out of the configuration.`);
      return known;
    });
    return {
      ...rest,
      scope: query.scope.map(present),
      ...left === void 0 ? {} : { exclude: left.map(present) }
    };
  });
}
function isOther(name, key) {
  return name !== "" && name.toLowerCase() !== key;
}

// src/services/github/slices.ts
var REACHABLE = 1e3;
var BEGINNING = Date.UTC(2008, 0, 1) / 1e3;
var DECADE = 3653 * 24 * 3600;
var END = Date.UTC(2100, 0, 1) / 1e3;
var PIECE = 200;
function spanOf(range) {
  return secondsOf(range ?? {});
}
function rangeOf({ from, to }) {
  return {
    ...from === null ? {} : { from: instantText(from) },
    ...to === null ? {} : { to: instantText(to) }
  };
}
function cut(span, count, now) {
  const start = span.from ?? BEGINNING;
  const high = span.to ?? (start < now ? now : start + DECADE);
  const low = span.from ?? (BEGINNING < high ? BEGINNING : high - DECADE);
  const seconds = high - low + 1;
  const pieces = Math.min(Math.max(4, Math.ceil(count / PIECE)), seconds);
  if (pieces < 2 || low > END || high < 0) return [span];
  const starts = Array.from({ length: pieces }, (_, index) => low + Math.floor(seconds * index / pieces));
  return starts.map((start2, index) => {
    const next = starts[index + 1];
    return { from: index === 0 ? span.from : start2, to: next === void 0 ? span.to : next - 1 };
  });
}
function pack(spans) {
  const packed = [];
  for (const span of spans) {
    const last = packed.at(-1);
    if (last !== void 0 && last.count + span.count <= REACHABLE) {
      packed[packed.length - 1] = { from: last.from, to: span.to, count: last.count + span.count };
    } else packed.push(span);
  }
  return packed.filter(({ count }) => count > 0);
}

// src/services/github/search-all.ts
var READINGS = 4;
async function searchAll(search, first, context) {
  if (first.count <= REACHABLE) return read(search, context, first);
  return divide2(search, first.count, search.axes, context);
}
async function divide2(search, count, axes, context) {
  const [axis, ...rest] = axes;
  if (axis === void 0) throw tooMany(count, sharedInstants(search), REACHABLE);
  const spans = await piecesOf(search, axis, { ...spanOf(search.ranges[axis]), count }, context);
  const lists = await Promise.all(
    pack(spans).map((span) => {
      const piece = within(search, axis, span);
      return span.count <= REACHABLE ? read(piece, context) : divide2(piece, span.count, rest, context);
    })
  );
  return unique(lists.flat());
}
async function piecesOf(search, axis, whole2, context) {
  const spans = cut(whole2, whole2.count, context.now);
  if (spans.length === 1) return [whole2];
  const counts = await context.port.counts(spans.map((span) => within(search, axis, span)));
  const pieces = spans.map((span, index) => ({ ...span, count: counts[index] ?? 0 }));
  const cutAgain = pieces.map(
    (piece) => piece.count > REACHABLE ? piecesOf(search, axis, piece, context) : [piece]
  );
  return (await Promise.all(cutAgain)).flat();
}
async function read(search, context, first) {
  let before = null;
  let found = [];
  let count = 0;
  for (let reading = 0; reading < READINGS; reading += 1) {
    let page = (reading === 0 ? first : void 0) ?? await context.port.page(search, null);
    const all = [...page.found];
    context.onRead(page.found.length);
    while (page.next !== null) {
      page = await context.port.page(search, page.next);
      all.push(...page.found);
      context.onRead(page.found.length);
    }
    count = page.count;
    if (count > REACHABLE) return divide2(search, count, search.axes, context);
    found = unique(all);
    if (found.length === count) return found;
    context.onRead(-all.length);
    const these = found.map(({ id }) => id).sort().join("\n");
    if (these === before && found.length >= count * 0.9 - 1) {
      context.onWarning(
        `GitHub counts ${count} results of a search but returns ${found.length}, twice the same: its index is not up to date.`
      );
      return found;
    }
    before = these;
  }
  throw incomplete(found.length, count);
}
function within(search, axis, span) {
  return { ...search, ranges: { ...search.ranges, [axis]: rangeOf(span) } };
}
function sharedInstants(search) {
  const shared = search.axes.flatMap((axis) => {
    const { from, to } = spanOf(search.ranges[axis]);
    return from !== null && from === to ? [`the second they were ${axis} (${instantText(from)})`] : [];
  });
  return shared.length === 0 ? "all that a search can tell apart" : shared.join(" and ");
}
function unique(found) {
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

// src/services/github/search-parts.ts
var PAGE = 100;
var LISTED = 50;
var SUMMARIES = 20;
function pageRecords({ kind, summary }, fields) {
  return summary ? 1 : recordsPerItem(kind, fields);
}
function firstSize(searches, most, room, fields) {
  const heavy = searches.filter(({ summary }) => !summary);
  if (heavy.length === 0) return PAGE;
  const left = Math.max(1, room - (searches.length - heavy.length) * SUMMARIES);
  const records = heavy.reduce((sum, search) => sum + pageRecords(search, fields), 0);
  const together = records / heavy.length * Math.min(heavy.length, most);
  return Math.min(PAGE, Math.max(1, Math.floor(left / together)));
}
function searchPart(search, index, slice) {
  const { size, after, type, fields } = slice;
  const first = search.summary ? Math.min(size, SUMMARIES) : size;
  const fragment = search.summary ? "summaryPart" : ASKED[search.kind].fragment;
  const [q, n, a] = [`q${index}`, `first${index}`, `after${index}`];
  return {
    alias: `s${index}`,
    selection: `search(query: $${q}, type: ${type}, first: $${n}${after === null ? "" : `, after: $${a}`}) { ${ASKED[search.kind].count} pageInfo { hasNextPage endCursor } nodes { ...${fragment} } }`,
    variables: {
      [q]: ["String!", searchText(search)],
      [n]: ["Int!", first],
      ...after === null ? {} : { [a]: ["String", after] }
    },
    records: first * pageRecords(search, fields),
    lighter: () => first > 1 ? searchPart(search, index, { ...slice, size: Math.ceil(first / 2) }) : null
  };
}
function countPart(text, index, type, kind = "issue") {
  return {
    alias: `c${index}`,
    selection: `search(query: $q${index}, type: ${type}, first: 1) { ${ASKED[kind].count} }`,
    variables: { [`q${index}`]: ["String!", text] },
    records: 1
  };
}
function countIn(data) {
  const { issueCount, discussionCount = 0 } = data;
  return issueCount ?? discussionCount;
}
function listingPart(repository, index) {
  const { owner, repo: name } = ownerAndRepo(repository);
  return {
    alias: `n${index}`,
    selection: `repository(owner: $no${index}, name: $nn${index}) { issues(first: ${LISTED}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...summaryPart } } }`,
    variables: { [`no${index}`]: ["String!", owner], [`nn${index}`]: ["String!", name] },
    records: LISTED,
    optional: true
  };
}

// src/services/github/search-engine.ts
var TYPES = 'query SearchTypes { __type(name: "SearchType") { enumValues { name } } rateLimit { cost } }';
function createSearchEngine(client, load) {
  let known;
  async function look(query, signal) {
    const question = { name: "SearchTypes", query: TYPES, variables: {}, optional: /* @__PURE__ */ new Set() };
    const answer = await client.graphql({ ...question, subject: "its search" }, signal);
    const type = answer.__type;
    if (type?.enumValues?.some(({ name }) => name === "ISSUE_ADVANCED") === true) return "ISSUE_ADVANCED";
    return await joins(query, signal) ? "ISSUE" : null;
  }
  async function joins({ scope }, signal) {
    const [issues, pulls] = compileQuery({ scope: scope.slice(0, 1) }).map(searchText);
    if (issues === void 0 || pulls === void 0) return false;
    const texts = [issues, pulls, issues.replace("is:issue", "(is:issue OR is:pr)")];
    const context = { client, load, fragments: {}, shared: {}, subject: "its search", signal };
    const parts = texts.map((text, index) => countPart(text, index, "ISSUE"));
    const answers = await askParts("Engine", parts, parts.length, { ...context, onWarning: () => void 0 });
    const [a = 0, b = 0, both = 0] = parts.map(({ alias }) => countIn(answers[alias]));
    return both > 0 && both === a + b;
  }
  return {
    async booleanType(query, signal) {
      known ??= look(query, signal);
      const type = await known;
      if (type === null) throw unsupportedQuery(query);
      return type;
    }
  };
}
function unsupportedForDiscussions(query) {
  const { qualifiers = "", qualifiersKey = "query", qualifiersPlace: place } = query;
  const text = {
    message: `GitHub cannot answer the query \`${qualifiers.trim()}\` of \`${qualifiersKey}\`.`,
    why: "Its search for discussions does not support AND, OR, NOT and parentheses.",
    hint: `Write \`${qualifiersKey}\` without them, or make it several sections.`
  };
  return new MinutebookError("config/boolean-query", text, place && { place });
}
function unsupportedQuery(query) {
  const { qualifiers = "", qualifiersKey = "query", qualifiersPlace: place } = query;
  const text = {
    message: `This GitHub cannot answer the query \`${qualifiers.trim()}\` of \`${qualifiersKey}\`.`,
    why: "AND, OR, NOT and parentheses need the advanced search, which it does not have (Enterprise Server has it from 3.18 on).",
    hint: `Write \`${qualifiersKey}\` without them: \`label:"a","b"\` is either label, \`-label:a\` is not a; or make it several sections.`
  };
  return new MinutebookError("config/boolean-query", text, place && { place });
}

// src/services/github/anonymous-reader.ts
var ANONYMOUS = "No GitHub token: only public repositories, 10 searches a minute, and neither changed files nor links nor activity. Put a token into GITHUB_TOKEN, or run `gh auth login`.";
var RELEASES_PER_PAGE2 = 50;
var NAMES2 = 20;
function anonymousReader(client, callbacks) {
  const { now, serverUrl, onProgress, onWarning } = callbacks;
  async function search({ query, users }, signal) {
    const port = createRestPort(client, query.scope.slice(0, 3).join(", "), signal, serverUrl);
    let done = 0;
    let total = 0;
    const context = {
      port,
      now: Math.floor(Date.parse(now) / 1e3),
      onWarning,
      onRead: (count) => {
        done += count;
        onProgress?.({ what: READING, done: Math.min(done, total), total });
      }
    };
    const found = [];
    for (const part of compileQuery(query, users)) {
      if (part.kind === "discussion") throw discussionsNeedToken();
      const first = await port.page(part, null);
      total += first.count;
      found.push(...await searchAll(part, first, context));
    }
    const out = new Set((query.exclude ?? []).map((name) => name.toLowerCase()));
    return found.map(({ item }) => item).filter((item) => !out.has(item.repository.toLowerCase()));
  }
  const facts = /* @__PURE__ */ new Map();
  function askedOnce(name, signal) {
    const key = name.toLowerCase();
    const asked = facts.get(key) ?? factsOf(name, signal);
    facts.set(key, asked);
    return asked;
  }
  async function withArchived(items, signal) {
    const open = items.filter(({ state }) => state === "open").map(({ repository }) => repository);
    const archived = /* @__PURE__ */ new Set();
    for (const name of [...new Set(open)].slice(0, NAMES2)) {
      if ((await askedOnce(name, signal)).archived) archived.add(name);
    }
    return items.map((item) => archived.has(item.repository) ? { ...item, archived: true } : item);
  }
  async function settled(query, signal) {
    const names = scopeNames([query]);
    if (names.length > NAMES2) return { query, users: /* @__PURE__ */ new Set() };
    const known = await Promise.all(names.map((name) => askedOnce(name, signal)));
    const all = {
      missing: new Set(known.flatMap(({ missing }) => [...missing])),
      renamed: new Map(known.flatMap(({ renamed }) => [...renamed])),
      users: new Set(known.flatMap(({ users }) => [...users]))
    };
    return { query: settleScope([query], all, onWarning)[0] ?? query, users: all.users };
  }
  async function factsOf(name, signal) {
    const key = name.toLowerCase();
    const answer = name.includes("/") ? await repositoryCalled(name, signal) : await accountCalled(name, signal);
    const present = answer?.present ?? null;
    return {
      archived: answer?.archived ?? false,
      missing: new Set(answer === null ? [key] : []),
      renamed: new Map(present !== null && present.toLowerCase() !== key ? [[key, present]] : []),
      users: new Set(answer?.isUser ? [key] : [])
    };
  }
  async function repositoryCalled(name, signal) {
    const parameters = ownerAndRepo(name);
    const answer = await client.rest("GET /repos/{owner}/{repo}", parameters, name, signal);
    if (answer === null) return null;
    const { full_name: present, archived } = answer.data;
    return { present, isUser: false, archived };
  }
  async function accountCalled(name, signal) {
    const answer = await client.rest("GET /users/{username}", { username: name }, name, signal);
    return answer && { present: null, isUser: answer.data.type === "User", archived: false };
  }
  async function itemsOf(queries, signal) {
    const items = /* @__PURE__ */ new Map();
    for (const query of queries) {
      const { boolean } = readUserQuery(query.qualifiers ?? "");
      if (boolean && serverUrl !== "https://github.com") throw unsupportedQuery(query);
      for (const item of await search(await settled(query, signal), signal)) items.set(item.url, item);
    }
    return [...items.values()];
  }
  return {
    async gather({ lists, newestIssues = [], summaries = [] }, signal) {
      onWarning(ANONYMOUS);
      const gathered = { lists: [], newestIssues: [], summaries: [] };
      for (const list of lists) {
        gathered.lists.push(await withArchived(await itemsOf(list, signal), signal));
      }
      for (const query of summaries) gathered.summaries.push(await itemsOf([query], signal));
      for (const name of newestIssues) {
        const answer = await client.rest(
          "GET /repos/{owner}/{repo}/issues",
          { ...ownerAndRepo(name), state: "all", sort: "created", direction: "desc", per_page: 50 },
          name,
          signal
        );
        if (answer === null) throw unknownRepository(name);
        const items = answer.data.map((issue) => restItemOf(issue, serverUrl));
        gathered.newestIssues.push(items.filter(({ kind }) => kind === "issue"));
      }
      const found = new Set([...gathered.lists, ...gathered.summaries].flat().map(({ url }) => url));
      onProgress?.({ what: READING, found: found.size });
      return gathered;
    },
    // Items are looked up for their links and activity, which need a token.
    lookUp: async () => null,
    async releases(repositories, published, signal) {
      onWarning(ANONYMOUS);
      const found = [];
      for (const name of new Set(repositories)) {
        for (let page = 1; ; page += 1) {
          const answer = await client.rest(
            "GET /repos/{owner}/{repo}/releases",
            { ...ownerAndRepo(name), per_page: RELEASES_PER_PAGE2, page },
            name,
            signal
          );
          if (answer === null) throw unknownRepository(name);
          const releases = answer.data;
          found.push(...releases.flatMap((release) => releaseOf2(release, name, published)));
          const last = releases.at(-1);
          const past = isPast(last === void 0 ? void 0 : { createdAt: last.created_at }, published);
          if (releases.length < RELEASES_PER_PAGE2 || past) break;
        }
      }
      return sortedReleases(found);
    },
    async renames(names, signal) {
      const renamed = {};
      for (const name of names.slice(0, NAMES2)) {
        for (const [key, present] of (await askedOnce(name, signal)).renamed) renamed[key] = present;
      }
      return renamed;
    },
    async labels(names, scope, signal) {
      const port = createRestPort(client, scope.slice(0, 3).join(", "), signal, serverUrl);
      const facts2 = [];
      for (const name of names) {
        const counts = await port.counts(compileQuery({ scope, labels: [name] }));
        facts2.push({ name, known: counts.some((count) => count > 0), others: [] });
      }
      return facts2;
    }
  };
}
function releaseOf2(release, repository, published) {
  const { published_at: publishedAt } = release;
  if (release.draft || publishedAt === null || !isWithin(publishedAt, published)) return [];
  return [
    {
      repository,
      tag: release.tag_name,
      name: release.name === null || release.name === "" ? release.tag_name : release.name,
      url: release.html_url,
      author: restLogin(release.author),
      publishedAt,
      prerelease: release.prerelease,
      public: true
    }
  ];
}

// src/services/github/complete-items.ts
var LARGEST = 100;
var USUAL = 50;
async function completeItems(nodes, fields, ask) {
  const whole2 = new Map(nodes.map((node) => [node.id, node]));
  for (let gaps = nodes.flatMap((node) => gapsOf(node, fields)); gaps.length > 0; ) {
    const groups = [gaps.filter(isShown), gaps.filter((gap) => !isShown(gap))];
    const next = await Promise.all(
      groups.map(async (group) => {
        if (group.length === 0) return [];
        const answer = await ask(group.map((gap, index) => gapPart(gap, index, fields)));
        return group.flatMap((gap, index) => fill(whole2, gap, answer[`d${index}`]));
      })
    );
    gaps = next.flat();
  }
  return nodes.map((node) => whole2.get(node.id) ?? node);
}
function isShown({ node }) {
  return isPublic(node.repository);
}
function hasGaps(node, fields) {
  return gapsOf(node, fields).length > 0;
}
function gapsOf(node, fields) {
  return connectionsOf(kindOf(node), fields).flatMap((connection) => gapIn(node, connection));
}
function gapIn(node, connection) {
  const { nodes, totalCount, pageInfo } = node[connection] ?? {};
  const { hasNextPage = false, endCursor = null } = pageInfo ?? {};
  if (!hasNextPage || endCursor === null) return [];
  const left = totalCount === void 0 ? USUAL : totalCount - (nodes?.length ?? 0);
  return [{ node, connection, after: endCursor, size: Math.min(LARGEST, Math.max(1, left)) }];
}
function gapPart(gap, index, fields) {
  const { node, connection, after, size } = gap;
  const slice = `first: $first${index}, after: $after${index}`;
  const page = connectionPart(connection, kindOf(node), slice, fields);
  return {
    alias: `d${index}`,
    selection: `node(id: $id${index}) { ... on ${node.__typename} { id repository { ...repositoryPart } ${page} } }`,
    variables: {
      [`id${index}`]: ["ID!", node.id],
      [`first${index}`]: ["Int!", size],
      [`after${index}`]: ["String", after]
    },
    records: size + 1,
    lighter: () => size > 1 ? gapPart({ ...gap, size: Math.ceil(size / 2) }, index, fields) : null
  };
}
function fill(whole2, { node, connection }, data) {
  const known = whole2.get(node.id) ?? node;
  const page = data?.[connection];
  const joined = {
    ...known,
    [connection]: join(
      known[connection],
      page
    )
  };
  whole2.set(node.id, joined);
  return gapIn(joined, connection);
}
function join(first, next) {
  return {
    ...first.totalCount === void 0 ? {} : { totalCount: first.totalCount },
    nodes: [...first.nodes ?? [], ...next?.nodes ?? []],
    pageInfo: next?.pageInfo ?? { hasNextPage: false, endCursor: null }
  };
}

// src/services/github/references.ts
function referencesIn(text, home, serverUrl) {
  const prose = text.replace(/<!--[\s\S]*?(?:-->|$)/gu, " ").replace(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu, " ").replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, " ");
  return [...new Set(findReferences(prose, { repository: home, server: serverUrl }).map(itemKey))];
}

// src/services/github/graphql-port.ts
var SEARCHES = 12;
var COUNTS = 25;
var NAMES3 = 100;
var LISTINGS = 10;
var GAPS = 40;
var PAGE2 = 100;
function createGraphqlPort(client, fields, { subject, serverUrl, signal, load, onWarning, booleanType }) {
  const context = {
    client,
    load,
    fragments: itemFragments(fields),
    shared: { since: ["DateTime", fields.activitySince ?? null] },
    subject,
    signal,
    onWarning
  };
  const typeOf = (search) => search.boolean ? booleanType : ASKED[search.kind].search;
  const part = (search, index, size, after) => searchPart(search, index, { size, after, type: typeOf(search), fields });
  const largestPage = (search) => Math.min(PAGE2, Math.max(1, Math.floor(load.limit / pageRecords(search, fields))));
  const read2 = (search, data) => {
    const results = data;
    const found = nodesOf(results).flatMap(
      (node) => node.id === void 0 ? [] : [search.summary ? summaryFound(node) : itemFound(node, fields, serverUrl)]
    );
    return { count: countIn(data), found, next: cursorAfter(results) };
  };
  async function fill2(searches, pages) {
    const missing = pages.flatMap((page, index) => {
      const search = searches[index];
      const left = Math.min(page.count, PAGE2) - page.found.length;
      if (search === void 0 || page.next === null || left <= 0 || page.count > REACHABLE) return [];
      const size = Math.min(left, largestPage(search));
      return [{ index, search, asked: part(search, index, size, page.next) }];
    });
    const parts = missing.map(({ asked }) => asked);
    const answers = await askParts("More", parts, SEARCHES, context);
    const more = new Map(
      missing.map(({ index, search, asked }) => [index, read2(search, answers[asked.alias])])
    );
    return pages.map((page, index) => {
      const next = more.get(index);
      return next === void 0 ? page : { ...next, found: [...page.found, ...next.found] };
    });
  }
  return {
    async open(searches, scope, newestIssues) {
      const listings = inChunks(newestIssues.map(listingPart), LISTINGS);
      const names = inChunks(scopeParts(scope), NAMES3);
      const beside = Math.max(0, ...names.map(({ length }) => length)) + (listings[0]?.length ?? 0) * LISTED;
      const room = Math.max(1, load.limit - beside);
      const size = firstSize(searches, SEARCHES, room, fields);
      const first = searches.map((search, index) => part(search, index, size, null));
      const searchRequests = inRequests(first, SEARCHES, room);
      const count = Math.max(names.length, searchRequests.length, listings.length);
      const requests = Array.from({ length: count }, (_, index) => [
        ...names[index] ?? [],
        ...searchRequests[index] ?? [],
        ...listings[index - count + listings.length] ?? []
      ]);
      const answers = await askRequests("Items", requests, context);
      const pages = searches.map((search, index) => read2(search, answers[`s${index}`]));
      return {
        pages: [...await fill2(searches, pages)],
        scope: scopeFacts(scope, answers),
        newestIssues: newestIssues.map((name, index) => listingOf(name, answers[`n${index}`]))
      };
    },
    async page(search, after) {
      const answers = await askParts("Page", [part(search, 0, largestPage(search), after)], 1, context);
      return read2(search, answers.s0);
    },
    async counts(searches) {
      const parts = searches.map(
        (search, index) => countPart(searchText(search), index, typeOf(search), search.kind)
      );
      const answers = await askParts("Counts", parts, COUNTS, context);
      return parts.map(({ alias }) => countIn(answers[alias]));
    },
    async complete(found) {
      const partial = found.flatMap((entry) => entry.partial ?? []);
      const ask = (parts) => askParts("Details", parts, GAPS, context);
      const nodes = await completeItems(partial, fields, ask);
      const whole2 = new Map(nodes.map((node) => [node.id, itemOf(node, fields)]));
      return found.flatMap(({ id, item }) => {
        const complete = whole2.get(id) ?? item;
        return complete === null ? [] : [{ id, item: complete }];
      });
    }
  };
}
function listingOf(name, data) {
  const repository = data;
  if (repository == null) throw unknownRepository(name);
  return nodesOf(repository.issues).map(summaryOf);
}
function summaryFound(node) {
  return { id: node.id, summary: summaryOf(node), item: null, partial: null };
}
function itemFound(found, fields, serverUrl) {
  const node = withoutBody(found, fields, serverUrl);
  const item = itemOf(node, fields);
  return { id: node.id, summary: item, item, partial: hasGaps(node, fields) ? node : null };
}
function withoutBody({ body, ...node }, { form }, serverUrl) {
  if (body === void 0) return node;
  const home = node.repository.nameWithOwner;
  const references = referencesIn(body, home, serverUrl);
  return { ...node, references, ...form && { answers: formFields(body) } };
}
function inChunks(list, size) {
  return Array.from(
    { length: Math.ceil(list.length / size) },
    (_, index) => list.slice(index * size, (index + 1) * size)
  );
}

// src/services/github/gather-items.ts
async function gatherItems(client, { lists, fields, newestIssues = [], summaries = [] }, { now, serverUrl, onProgress, onWarning, load, engine }, signal) {
  const queries = [
    ...lists.flat().map((query) => ({ query, summary: false })),
    ...summaries.map((query) => ({ query, summary: true }))
  ];
  const names = scopeNames(queries.map(({ query }) => query));
  const people = peopleIn(queries.map(({ query }) => query));
  const booleanType = await typeFor(queries, engine, signal);
  const portContext = { subject: subjectOf(names), serverUrl, signal, load, onWarning, booleanType };
  const port = createGraphqlPort(client, fields, portContext);
  const asked = { queries, names: [...names, ...people], newestIssues };
  const { settled, pages, newest, missing } = await openSearches(port, asked, onWarning);
  const total = [...pages.values()].reduce((sum, { page }) => sum + page.count, 0);
  let done = 0;
  const context = {
    port,
    now: Math.floor(Date.parse(now) / 1e3),
    onWarning,
    onRead: (count) => {
      done += count;
      onProgress?.({ what: READING, done: Math.min(done, total), total });
    }
  };
  const results = new Map(
    await Promise.all(
      [...pages].map(
        async ([key, { search, page }]) => [key, await searchAll(search, page, context)]
      )
    )
  );
  const found = new Map([...results.values()].flat().map((entry) => [entry.id, entry]));
  const items = new Map((await port.complete([...found.values()])).map(({ id, item }) => [id, item]));
  const authors = new Set([...items.values()].map(({ author }) => author?.toLowerCase()));
  for (const login of people) {
    if (missing.has(login.toLowerCase()) && !authors.has(login.toLowerCase()))
      onWarning(unknownPerson(login));
  }
  const matches = settled.map(({ query, keys }) => {
    const all = keys.flatMap((key) => kept(results.get(key) ?? [], query));
    return [...new Map(all.map((entry) => [entry.id, entry])).values()];
  });
  const distinct = new Set(matches.flat().map(({ id }) => id));
  if (pages.size > 0) onProgress?.({ what: READING, found: distinct.size });
  const full = matches.slice(0, matches.length - summaries.length);
  return {
    lists: inLists(full, lists).map(
      (list) => [...new Set(list.flat().map(({ id }) => id))].flatMap((id) => items.get(id) ?? [])
    ),
    newestIssues: newest,
    summaries: matches.slice(full.length).map((list) => list.map(({ summary }) => summary))
  };
}
async function typeFor(queries, engine, signal) {
  const needing = queries.find(({ query }) => readUserQuery(query.qualifiers ?? "").boolean);
  const isOfDiscussions = needing !== void 0 && compileQuery(needing.query).some(({ kind }) => kind === "discussion");
  if (isOfDiscussions) throw unsupportedForDiscussions(needing.query);
  return needing === void 0 ? "ISSUE" : engine.booleanType(needing.query, signal);
}
function inLists(flat, lists) {
  const left = [...flat];
  return lists.map((list) => left.splice(0, list.length));
}
async function openSearches(port, {
  queries,
  names,
  newestIssues
}, onWarning) {
  const asked = byKey(queries.flatMap((each) => compile(each)));
  const opened = await port.open([...asked.values()], names, newestIssues);
  const known = new Map([...asked.keys()].map((key, index) => [key, opened.pages[index]]));
  const present = settleScope(
    queries.map(({ query }) => query),
    opened.scope,
    onWarning
  );
  const compiled = present.map((query, index) => ({
    query,
    searches: byKey(compile({ query, summary: queries[index]?.summary ?? false }, opened.scope.users))
  }));
  const all = new Map(compiled.flatMap(({ searches }) => [...searches]));
  const fresh = [...all].filter(([key]) => !known.has(key));
  if (fresh.length > 0) {
    const again = await port.open(
      fresh.map(([, search]) => search),
      [],
      []
    );
    for (const [index, [key]] of fresh.entries()) known.set(key, again.pages[index]);
  }
  const pages = new Map(
    [...all].flatMap(([key, search]) => {
      const page = known.get(key);
      return page === void 0 ? [] : [[key, { search, page }]];
    })
  );
  return {
    settled: compiled.map(({ query, searches }) => ({ query, keys: [...searches.keys()] })),
    pages,
    newest: opened.newestIssues,
    missing: opened.scope.missing
  };
}
function compile({ query, summary }, users) {
  return compileQuery(query, users).map((search) => ({ ...search, summary }));
}
function unknownPerson(login) {
  return `GitHub has no account ${login}, so there is no work of theirs; correct the login under people.`;
}
function byKey(searches) {
  return new Map(
    searches.map((search) => [`${search.summary} ${search.boolean} ${searchText(search)}`, search])
  );
}
function kept(found, { exclude = [] }) {
  if (exclude.length === 0) return [...found];
  const out = new Set(exclude.map((name) => name.toLowerCase()));
  return found.filter(({ summary }) => !out.has(summary.repository.toLowerCase()));
}
function subjectOf(names) {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || "GitHub";
}

// src/services/github/labels.ts
var LISTED2 = 5;
var PARTS = 25;
async function gatherLabels(names, scope, context) {
  const carried = names.map((name) => compileQuery({ scope, labels: [name] }));
  const searches = carried.flat();
  const listed = scope.slice(0, LISTED2);
  const parts = [
    ...searches.map(
      (search, index) => countPart(searchText(search), index, ASKED[search.kind].search, search.kind)
    ),
    ...listed.map((entry, index) => labelsPart(entry, index))
  ];
  const answer = await askParts("Labels", parts, PARTS, { ...context, fragments: {}, shared: {} });
  const others = [...new Set(listed.flatMap((_, index) => labelNames(answer[`l${index}`])))].sort();
  const counts = new Map(searches.map((search, index) => [search, countIn(answer[`c${index}`])]));
  return names.map((name, label) => ({
    name,
    known: others.some((other) => other.toLowerCase() === name.toLowerCase()) || (carried[label] ?? []).some((search) => (counts.get(search) ?? 0) > 0),
    others
  }));
}
var labelsOf = (size) => `labels(first: ${size}) { nodes { name } }`;
function labelsPart(entry, index, repositories = 10, labels = 100) {
  const [owner, name] = entry.split("/");
  const lighter = () => labels > 1 ? labelsPart(entry, index, repositories, Math.ceil(labels / 2)) : null;
  return name === void 0 ? {
    alias: `l${index}`,
    selection: `repositoryOwner(login: $o${index}) { repositories(first: ${repositories}, visibility: PUBLIC, orderBy: { field: PUSHED_AT, direction: DESC }) { nodes { visibility isPrivate ${labelsOf(labels)} } } }`,
    variables: { [`o${index}`]: ["String!", owner] },
    records: repositories * (labels + 1),
    lighter,
    optional: true
  } : {
    alias: `l${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { visibility isPrivate ${labelsOf(labels)} }`,
    variables: { [`o${index}`]: ["String!", owner], [`r${index}`]: ["String!", name] },
    records: labels,
    lighter,
    optional: true
  };
}
function labelNames(data) {
  const answer = data;
  if (answer == null) return [];
  const repositories = "repositories" in answer ? nodesOf(answer.repositories) : [answer];
  return repositories.flatMap(
    ({ isPrivate, labels }) => isPrivate ? [] : nodesOf(labels).map(({ name }) => name)
  );
}

// src/services/github/look-up.ts
var ITEMS = 40;
async function lookUpItems(client, references, fields, { serverUrl, ...given }) {
  const context = {
    ...given,
    client,
    fragments: itemFragments(fields),
    shared: { since: ["DateTime", fields.activitySince ?? null] },
    subject: references.slice(0, 3).join(", ")
  };
  const parts = references.map((reference, index) => lookUpPart(reference, index, fields));
  const answers = await askParts("LookUp", parts, ITEMS, context);
  const nodes = parts.flatMap(({ alias }) => {
    const answer = answers[alias];
    const node = answer?.issueOrPullRequest;
    return node == null ? [] : [withReferences(node, serverUrl)];
  });
  const whole2 = await completeItems(nodes, fields, (gaps) => askParts("Details", gaps, ITEMS, context));
  return whole2.map((node) => itemOf(node, fields));
}
function lookUpPart(reference, index, fields) {
  const [repository = "", number] = reference.split("#");
  const [owner, name] = repository.split("/");
  return {
    alias: `l${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart issueOrPullRequest(number: $n${index}) { ...issuePart ...pullPart } }`,
    variables: {
      [`o${index}`]: ["String!", owner],
      [`r${index}`]: ["String!", name],
      [`n${index}`]: ["Int!", Number(number)]
    },
    records: 1 + recordsPerItem("pull-request", fields),
    optional: true
  };
}
function withReferences({ body, ...node }, serverUrl) {
  if (body === void 0) return node;
  return {
    ...node,
    references: referencesIn(body, node.repository.nameWithOwner, serverUrl)
  };
}

// src/services/github/create-source.ts
function createGitHubSource(options, client = createClient(options)) {
  const warned = /* @__PURE__ */ new Set();
  const onWarning = (warning) => {
    if (warned.has(warning)) return;
    warned.add(warning);
    options.onWarning?.(warning);
  };
  const load = createLoad();
  const callbacks = { ...options, onWarning, load, engine: createSearchEngine(client, load) };
  const reader = options.token === null ? anonymousReader(client, callbacks) : {
    gather: (wanted, signal) => gatherItems(client, wanted, callbacks, signal),
    lookUp: (references, fields, signal) => lookUpItems(client, references, fields, {
      serverUrl: options.serverUrl,
      load,
      signal,
      onWarning
    }),
    releases: (repositories, published, signal) => gatherReleases(client, repositories, published, signal),
    labels: (names, scope, signal) => {
      const context = { client, load, subject: subjectOf(scope), signal, onWarning };
      return gatherLabels(names, scope, context);
    },
    renames: (names, signal) => askRenames(names, { client, load, subject: subjectOf(names), signal, onWarning })
  };
  return {
    async items(queries, fields) {
      const { lists } = await whole((signal) => reader.gather({ lists: [queries], fields }, signal));
      return lists[0] ?? [];
    },
    gather: (wanted) => whole((signal) => reader.gather(wanted, signal)),
    lookUp: (references, fields) => whole((signal) => reader.lookUp(references, fields, signal)),
    releases: (repositories, published) => whole((signal) => reader.releases(repositories, published, signal)),
    labels: (names, scope) => whole((signal) => reader.labels(names, scope, signal)),
    renames: (names) => whole((signal) => reader.renames(names, signal)),
    usage: client.usage
  };
}
async function whole(task) {
  const controller = new AbortController();
  try {
    return await task(controller.signal);
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}
export {
  createGitHubSource
};
