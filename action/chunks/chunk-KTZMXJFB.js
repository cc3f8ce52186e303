import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  renamesFor
} from "./chunk-7XWC2KMU.js";
import {
  hasNews,
  listedIssue,
  listedItems
} from "./chunk-TSFZ4646.js";
import {
  HORIZON_YEARS,
  openSeries
} from "./chunk-S7ZEH654.js";
import {
  SEED_MINUTES,
  TEMPLATES,
  openTemplate
} from "./chunk-E7PBCUM3.js";
import {
  textPattern
} from "./chunk-JTQZVP3Y.js";
import {
  filesBefore,
  meetingDay,
  timeOf
} from "./chunk-EYCJMBLM.js";
import {
  identify,
  identityTag,
  instantiate,
  madeDocument,
  planMerge,
  readDocument,
  readMark
} from "./chunk-FUAXNBKQ.js";
import {
  codeSpans
} from "./chunk-MCKVZ7C5.js";
import {
  labelFields,
  minutesOf
} from "./chunk-NX5WMIG7.js";
import {
  writeMark
} from "./chunk-HSMHP4VM.js";
import {
  parseMeetingDate
} from "./chunk-VULIDMVA.js";
import {
  EMPTY_COMMENT,
  noteStyle,
  parseMarkdown,
  remembering,
  showsItself,
  styleOf,
  toMarkdown
} from "./chunk-XPCZYYKF.js";
import {
  parseReference,
  referenceKey
} from "./chunk-KB24C735.js";
import {
  ITEM_KINDS
} from "./chunk-CZWKMPLI.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/compose/meeting/activity-line.ts
var MOST_NAMED = 5;
function activityLine({
  activity = [],
  repository,
  labels
}) {
  const parts = [
    counted(activity.filter(({ kind }) => kind === "commented").length, "comment"),
    ...reviews(activity),
    lastState(activity),
    ...labelChanges(activity, labels),
    ...references(activity, repository)
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
function counted(count, noun) {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function reviews(activity) {
  const verdicts = /* @__PURE__ */ new Map();
  for (const event of inOrder(activity)) {
    if (event.kind !== "reviewed") continue;
    const who = event.by ?? "ghost";
    if (event.verdict !== "commented" || !verdicts.has(who)) verdicts.set(who, event.verdict);
  }
  const by = (verdict) => [...verdicts].filter(([, last]) => last === verdict).map(([login]) => login);
  const approved = by("approved");
  const requested = by("changes-requested");
  return [
    counted(by("commented").length, "review"),
    approved.length === 0 ? null : `approved by ${approved.join(" and ")}`,
    requested.length === 0 ? null : `changes requested by ${requested.join(" and ")}`
  ];
}
function lastState(activity) {
  const states = inOrder(activity).flatMap(
    ({ kind }) => kind === "closed" || kind === "reopened" || kind === "merged" ? [kind] : []
  );
  if (states.includes("merged")) return "merged";
  const [first, last] = [states[0], states.at(-1)];
  if (last === void 0 || states.length > 1 && first !== last) return null;
  return last;
}
function labelChanges(activity, labels) {
  const present = new Set(labels.map((label) => label.toLowerCase()));
  const added = activity.flatMap(
    (event) => event.kind === "labelled" && present.has(event.label.toLowerCase()) ? [event.label] : []
  );
  return [...new Set(added)].sort().map((label) => `labelled ${label}`);
}
function references(activity, repository) {
  const home = `${repository}#`.toLowerCase();
  const named = /* @__PURE__ */ new Map();
  for (const event of activity) {
    if (event.kind !== "referenced") continue;
    const short = event.item.toLowerCase().startsWith(home) ? event.item.slice(repository.length) : event.item;
    named.set(short, event.state === "open" ? "opened" : event.state);
  }
  const texts = [...named].sort(byName).map(([name, state]) => `${name} ${state}`);
  const more = texts.length - MOST_NAMED;
  return more <= 0 ? texts : [...texts.slice(0, MOST_NAMED), `${more} more linked`];
}
function byName([a], [b]) {
  const [repositoryA = "", numberA] = a.split("#");
  const [repositoryB = "", numberB] = b.split("#");
  if (repositoryA !== repositoryB) return repositoryA < repositoryB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}
function inOrder(activity) {
  return [...activity].sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

// src/compose/meeting/item-lists.ts
function whole(items) {
  return { items, more: 0, moreUrl: null };
}
function byRepository(items, first) {
  const lists = /* @__PURE__ */ new Map();
  if (first !== null) lists.set(first.toLowerCase(), { name: first, ...whole([]) });
  for (const item of items) {
    const key = item.repository.toLowerCase();
    const list = lists.get(key) ?? { name: item.repository, ...whole([]) };
    list.name = item.repository;
    list.items.push(item);
    lists.set(key, list);
  }
  return [...lists.values()].filter((list) => list.items.length > 0);
}
function itemView(item, { notes, past, since, urlOf }) {
  const known = past.get(referenceKey(item));
  const discussed = known?.discussed ?? null;
  const { activity } = item;
  const fields = { ...item.fields, ...labelFields(item.labels) };
  const recent = since === null ? [] : (activity ?? []).filter(({ at }) => Date.parse(at) >= Date.parse(since));
  return {
    title: item.title,
    number: item.number,
    url: item.url,
    repository: item.repository,
    author: item.author,
    kind: ITEM_KINDS[item.kind].word,
    draft: item.draft,
    state: item.state,
    category: item.discussion?.category ?? null,
    answered: item.discussion?.answered ?? null,
    upvotes: item.discussion?.upvotes ?? null,
    reason: item.stateReason,
    created: item.createdAt,
    updated: item.updatedAt,
    closed: item.mergedAt ?? item.closedAt,
    comments: item.comments,
    reactions: item.reactions ?? null,
    reviewers: item.reviewers ?? [],
    review: item.review ?? null,
    fields,
    timebox: minutesOf(fields.timebox),
    project: item.project ?? {},
    labels: item.labels,
    assignees: item.assignees,
    milestone: item.milestone ?? null,
    appearances: (known?.meetings ?? 0) + 1,
    lastDiscussed: discussed && { ...discussed, url: addressOf(discussed, item, urlOf) },
    history: (known?.history ?? []).map((at) => ({ ...at, url: addressOf(at, item, urlOf) })),
    events: activity === void 0 ? null : activity.filter(
      ({ at }) => discussed === null || at.slice(0, discussed.date.length) > discussed.date
    ).length,
    quiet: known !== void 0 && !hasNews(item, known),
    activity: activityLine({ ...item, activity: recent }),
    notes: notes.get(referenceKey(item)) ?? []
  };
}
function addressOf({ file, line }, { url }, urlOf) {
  return urlOf === null ? null : new URL(urlOf(file, line), url).href;
}

// src/compose/meeting/group-items.ts
var NAMES = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
var WITHOUT = { milestone: "No milestone", assignee: "Nobody assigned", label: "Other" };
function groupItems(items, groupBy, repository) {
  if (items.length === 0) return [];
  switch (groupBy) {
    case "none":
      return [{ name: null, ...whole([...items]) }];
    case "repository":
      return byRepository(items, repository);
    case "milestone":
      return byName2(items, ({ milestone }) => milestone, WITHOUT.milestone);
    case "assignee":
      return byName2(items, ({ assignees }) => assignees[0] ?? null, WITHOUT.assignee);
    default:
      return byLabel(items, groupBy.labels);
  }
}
function byName2(items, nameOf, without) {
  const names = [...new Set(items.map(nameOf))].sort(
    (a, b) => a === null || b === null ? Number(a === null) - Number(b === null) : NAMES.compare(a, b)
  );
  return names.map((name) => ({
    name: name ?? without,
    ...whole(items.filter((item) => nameOf(item) === name))
  }));
}
function byLabel(items, labels) {
  const patterns = labels.map((label) => textPattern(label, `label ${label}`));
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const [first] = item.labels.flatMap((label) => {
      const rank = patterns.findIndex((pattern) => pattern.test(label));
      return rank === -1 ? [] : [{ label, rank }];
    }).sort((a, b) => a.rank - b.rank || NAMES.compare(a.label, b.label));
    const group = groups.get(first?.label ?? null) ?? { rank: first?.rank ?? labels.length, items: [] };
    group.items.push(item);
    groups.set(first?.label ?? null, group);
  }
  return [...groups].sort(([a, { rank: first }], [b, { rank: second }]) => first - second || NAMES.compare(a ?? "", b ?? "")).map(([name, group]) => ({ name: name ?? WITHOUT.label, ...whole(group.items) }));
}

// src/compose/meeting/order-items.ts
var text = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var TITLES = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
var COMPARE = {
  updated: (a, b) => text(b.updatedAt, a.updatedAt),
  created: (a, b) => text(b.createdAt, a.createdAt),
  oldest: (a, b) => text(a.createdAt, b.createdAt),
  number: (a, b) => a.number - b.number || text(a.repository, b.repository),
  title: (a, b) => TITLES.compare(a.title, b.title)
};
function orderItems(items, orders, past) {
  const comparers = [
    ...orders.map((order) => comparerOf(order, past)),
    COMPARE.updated,
    (a, b) => text(a.url, b.url)
  ];
  return [...items].sort((a, b) => {
    for (const compare of comparers) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}
function comparerOf(order, past) {
  if (order === "waiting") return (a, b) => text(waitingSince(a, past), waitingSince(b, past));
  if (typeof order === "string") return COMPARE[order];
  const patterns = order.labels.map((label) => textPattern(label, `label ${label}`));
  const ranks = /* @__PURE__ */ new Map();
  const rankOf = (item) => {
    const known = ranks.get(item);
    if (known !== void 0) return known;
    const found = patterns.findIndex((pattern) => item.labels.some((label) => pattern.test(label)));
    const rank = found === -1 ? patterns.length : found;
    ranks.set(item, rank);
    return rank;
  };
  return (a, b) => rankOf(a) - rankOf(b);
}
function waitingSince(item, past) {
  const known = past.get(referenceKey(item));
  if (known === void 0) return "2";
  return `${known.missed ? 0 : 1} ${known.discussed?.date ?? known.first}`;
}

// src/compose/meeting/arrange-lists.ts
function arrangeLists(lists, { from, park }, first, context) {
  const taken = /* @__PURE__ */ new Set();
  const parked = /* @__PURE__ */ new Map();
  const arranged = lists.map(({ list, items }) => {
    const { title, source, limit } = list;
    const all = orderItems(items, list.order, context.past).map((item) => itemView(item, context));
    const views = all.filter((item) => !isParked(item, park));
    for (const item of all) if (isParked(item, park)) parked.set(item.url, item);
    const earlier = list.repeat ? [] : views.filter(({ url }) => taken.has(url));
    const own = views.filter((view) => !earlier.includes(view));
    for (const { url } of own) taken.add(url);
    const shown = limit === null ? own : own.slice(0, limit);
    const query = queryOf(source);
    return {
      title,
      labelled: source.kind === "labelled",
      label: "label" in source ? source.label : null,
      query,
      standing: source.kind === "standing" ? source.entries : [],
      groups: groupItems(shown, list.groupBy, first),
      items: shown,
      ...missing(own.slice(shown.length), query, from),
      earlier
    };
  });
  return park === null || parked.size === 0 ? arranged : [...arranged, parkedList(park.title, [...parked.values()])];
}
function isParked({ appearances, quiet }, park) {
  return park !== null && quiet && appearances >= park.after;
}
function parkedList(title, items) {
  const groups = [{ name: null, ...whole(items) }];
  return {
    title,
    labelled: false,
    label: null,
    query: "",
    standing: [],
    groups,
    ...whole(items),
    earlier: []
  };
}
function queryOf(source) {
  if (source.kind === "standing") return "";
  if (source.kind === "query") return source.query;
  return source.kind === "category" ? `is:open category:"${source.category}"` : `is:open label:"${source.label}"`;
}
function missing(items, query, from) {
  const [item] = items;
  if (item === void 0) return { more: 0, moreUrl: null };
  const scope = from.map((name) => name.includes("/") ? `repo:${name}` : `user:${name}`);
  const search = encodeURIComponent([query, ...scope].join(" "));
  const kind = parseReference(item.url, { server: null })?.kind ?? "issue";
  const { page } = ITEM_KINDS[kind];
  return { more: items.length, moreUrl: `${new URL(item.url).origin}/search?type=${page}&q=${search}` };
}

// src/compose/meeting/scribe-help.ts
var LOOKALIKES = {
  "<": "\u2039",
  ">": "\u203A",
  '"': "\u201D",
  "'": "\u2019",
  "`": "\u02BC",
  "&": "\uFF06",
  "|": "\u2223"
};
function helpLine({ date, file, text: text2 }) {
  const lines = text2.split(/\r\n|\r|\n/u).map((line) => line.replace(/^\s*(?:[-*+]\s+)?/u, "").trimEnd()).filter((line) => line !== "");
  return { date, file: inComment(file), text: inComment(lines.join(" \u2022 ")) };
}
function notesByItem(items) {
  return new Map(
    items.map((item) => [referenceKey(item), [helpLine({ ...item, text: item.notes.join("\n") })]])
  );
}
function inComment(text2) {
  return text2.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? "").replace(/-(?=-)/gu, "\u2010");
}

// src/compose/meeting/meeting-view.ts
function composeMeeting(facts) {
  const { host, group, occurrence, issue, zones, converters, session, carried } = facts;
  const { agenda, meeting } = group;
  const join = session?.join ?? meeting.join;
  const sessions = session === null ? meeting.sessions : [];
  const lists = arrangeLists(facts.lists, agenda, meeting.repository, {
    notes: notesByItem(carried.items),
    past: facts.past,
    since: facts.activitySince,
    urlOf: facts.urlOf
  });
  const labelled = lists.filter((list) => list.labelled).flatMap(({ items }) => items);
  return {
    host,
    name: group.name,
    group: group.id,
    date: meetingDay(occurrence),
    start: occurrence.start,
    end: facts.length.end,
    duration: facts.length.duration,
    planned: plannedIn(lists),
    zones,
    converters,
    label: agenda.label,
    sources: agenda.from.map((from) => ({ name: `${from} ${from.includes("/") ? "repository" : "org"}` })),
    standing: agenda.standing,
    lists,
    repositories: byRepository(labelled, meeting.repository),
    sections: lists.flatMap(
      ({ title, query, labelled: isLabelled, items, more, moreUrl }) => isLabelled || query === "" && items.length === 0 ? [] : [{ title: title ?? "", query, items, more, moreUrl }]
    ),
    count: labelled.length,
    issue,
    discussion: meeting.discussion !== null,
    invited: meeting.invited,
    observers: meeting.observers,
    joining: join !== null || meeting.watch !== null || sessions.length > 0,
    join,
    sessions: sessions.map(({ time, join: own }) => ({ time, join: own ?? meeting.join })),
    watch: meeting.watch,
    calendar: meeting.calendar,
    document: facts.document,
    previous: facts.previous,
    people: facts.people.map((person) => ({ ...person, line: null })),
    roles: facts.roles,
    upcoming: facts.upcoming,
    actions: carried.actions.map(helpLine)
  };
}
function plannedIn(lists) {
  const boxes = new Map(
    lists.flatMap(({ items }) => items.map(({ url, timebox }) => [url, timebox ?? 0]))
  );
  return [...boxes.values()].reduce((sum, minutes) => sum + minutes, 0);
}
function shorten(view, from, most) {
  const { lists, repositories, sections, label } = view;
  return {
    ...view,
    lists: cut(lists, most, from).map((list) => {
      const shown = new Set(list.items);
      const groups = list.groups.map((group) => ({
        ...group,
        items: group.items.filter((item) => shown.has(item))
      }));
      return { ...list, groups: groups.filter(({ items }) => items.length > 0) };
    }),
    ...shortenApart({ repositories, sections }, `is:open label:"${label}"`, most, from)
  };
}
function shortenApart({ repositories, sections }, query, most, from) {
  const all = cut(
    [...repositories.map((list) => ({ ...list, query: `${query} repo:${list.name}` })), ...sections],
    most,
    from
  );
  return {
    repositories: repositories.map((list, index) => ({ ...list, ...listOf(all[index]) })),
    sections: sections.map((list, index) => ({ ...list, ...listOf(all[repositories.length + index]) }))
  };
}
function listOf(list) {
  return list === void 0 ? whole([]) : { items: list.items, more: list.more, moreUrl: list.moreUrl };
}
function cut(lists, most, from) {
  let left = most;
  return lists.map((list) => {
    const items = list.items.slice(0, left);
    left -= items.length;
    if (items.length === list.items.length) return list;
    const { more, moreUrl } = missing(list.items.slice(items.length), list.query, from);
    return { ...list, items, more: list.more + more, moreUrl };
  });
}

// src/markdown/form.ts
function formOf(text2) {
  const root = noteStyle(parseMarkdown(text2), text2);
  const bullets = new Votes();
  const ticks = new Votes();
  const links = new Votes();
  for (const node of nodesOf(root)) {
    if (node.type === "list" && node.ordered !== true) {
      const bullet2 = bulletOf(node);
      for (const { checked } of node.children) (typeof checked === "boolean" ? ticks : bullets).add(bullet2);
    }
    const { form } = styleOf(node);
    if (node.type === "link" && (form === "bare" || form === "angle") && /^https?:/u.test(node.url))
      links.add(form);
  }
  const [bullet, tick, link] = [bullets.most(), ticks.most(), links.most()];
  return { ...bullet && { bullet }, ...tick && { tick }, ...link && { link } };
}
function inForm(root, { bullet, tick = bullet, link }) {
  for (const node of nodesOf(root)) {
    if (link !== void 0 && node.type === "link" && showsItself(node)) setStyle(node, { form: link });
    if ("children" in node && node.children.some(({ type }) => type === "list")) {
      node.children = node.children.flatMap(
        (child) => child.type === "list" && child.ordered !== true ? inBullets(child, bullet, tick) : [child]
      );
    }
  }
  return root;
}
function inBullets(list, bullet, tick) {
  const parts = [];
  let last;
  for (const item of list.children) {
    const isTask = typeof item.checked === "boolean";
    const current = parts.at(-1);
    if (current !== void 0 && (isTask === last || bullet === tick)) current.children.push(item);
    else {
      const wanted = isTask ? tick : bullet;
      const part = { ...list, children: [item] };
      if (wanted !== void 0) setStyle(part, { bullet: wanted });
      parts.push(part);
    }
    last = isTask;
  }
  return parts;
}
function setStyle(node, style) {
  node.data = { ...node.data, style: { ...styleOf(node), ...style } };
}
function bulletOf(list) {
  const { bullet } = styleOf(list);
  return bullet === "*" || bullet === "-" || bullet === "+" ? bullet : void 0;
}
function* nodesOf(node) {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}
var Votes = class {
  counts = /* @__PURE__ */ new Map();
  add(value) {
    if (value !== void 0) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }
  most() {
    const [first] = [...this.counts].sort(([, a], [, b]) => b - a);
    return first?.[0];
  }
};

// src/merge/begun-in.ts
function isBegunIn(existing, first, second) {
  const { memory } = readDocument(existing.replace(/^\uFEFF/u, ""));
  if (memory.offered.size === 0) return true;
  const [own, others] = [frameOf(first), frameOf(second)];
  const known = (tags, besides) => [...tags].filter((tag) => memory.offered.has(tag) && !besides.has(tag)).length;
  return known(own, others) > known(others, own);
}
function frameOf(generated) {
  const { memory, lines, root } = readDocument(generated);
  const { identities } = identify(lines, root, memory);
  return new Set(
    [...identities.values()].flatMap(
      ({ item, fact, key, earlierKey }) => item || fact ? [] : [identityTag(key), identityTag(earlierKey)]
    )
  );
}

// src/documents/meeting-form.ts
var NEUTRAL = { bullet: "*", tick: "*", link: "angle" };
async function openMeetingRenderer(kind, { group, occurrence }, { config, out }, deps) {
  const { shape, target } = TEMPLATES[kind];
  const fill = (template2, view) => instantiate(template2, view, { shape, target });
  const path = group.templates[kind];
  const seed = kind === "minutes" ? await SEED_MINUTES.open() : null;
  if (path !== null || group.preset === "nodejs") {
    const template2 = path === null && seed !== null ? seed : await openTemplate(kind, path, config, deps);
    return (view) => toMarkdown(fill(template2, view));
  }
  const template = await TEMPLATES[kind].open();
  const own = await newestForm({ config, group, out }, occurrence.date, deps);
  return (view, existing) => {
    const isNew = existing === null || existing.trim() === "";
    const form = { ...NEUTRAL, ...isNew ? own : readForm(existing) };
    const neutral = toMarkdown(inForm(fill(template, view), form));
    if (isNew || seed === null) return neutral;
    const old = toMarkdown(fill(seed, view));
    return isBegunIn(existing, old, neutral) ? old : neutral;
  };
}
async function newestForm(place, before, deps) {
  const newest = (await filesBefore(place, { date: before }, deps)).at(-1);
  const text2 = newest === void 0 ? null : await deps.files.read(newest.path);
  return text2 === null ? {} : readForm(text2);
}
function readForm(text2) {
  try {
    return formOf(text2.replaceAll("<!--", ""));
  } catch (error) {
    if (isMinutebookError(error)) return {};
    throw error;
  }
}

// src/markdown/text/quiet-mentions.ts
var MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;
function quietMentions(markdown) {
  let result = "";
  let start = 0;
  for (const { from, to } of codeSpans(markdown)) {
    result += quieted(markdown.slice(start, from)) + markdown.slice(from, to);
    start = to;
  }
  return result + quieted(markdown.slice(start));
}
function quieted(text2) {
  return text2.replace(MENTION, `@${EMPTY_COMMENT}`);
}

// src/documents/meeting-issue.ts
var LIMIT = 65536;
async function issueBody(facts, now, config, deps) {
  const render = await openMeetingRenderer("agenda", facts, { config }, deps);
  const view = agendaView(facts);
  const { from } = facts.group.agenda;
  const total = view.lists.reduce((sum, { items }) => sum + items.length, 0);
  const write = (most, document, existing) => render({ ...shorten(view, from, most), document: view.document ?? document }, existing);
  const renamed = await renamesFor(config, now, write(total, null, now), deps);
  const revise = (existing) => {
    const generated = remembering();
    const generate = (most, document2, date2) => generated(most, () => {
      return `${withoutTitle(write(most, document2, existing)).trimEnd()}

${markOf(facts, date2)}
`;
    });
    const document = documentIn(existing);
    const marked = readMark(existing);
    const { movedFrom, time } = facts.occurrence;
    const first = time === void 0 ? null : movedFrom ?? null;
    const date = marked !== null && marked.date === movedFrom ? marked.date : first;
    const merged = (most) => planMerge(existing, generate(most, document, date), { renamed });
    const whole2 = merged(total);
    if (whole2.text.length <= LIMIT) return whole2;
    const best = longestWithin(LIMIT, { most: total, length: whole2.text.length }, merged);
    if (best !== null) return best;
    const warnings = [`the issue has no room left: GitHub stores ${LIMIT.toLocaleString("en")} characters.`];
    return { text: existing, added: [], kept: whole2.kept, warnings };
  };
  const revisions = remembering();
  return (body) => revisions(body ?? "", () => revise(body ?? ""));
}
function longestWithin(limit, tooLong, planFor) {
  let above = tooLong;
  let below = { most: -1, length: 0, plan: null };
  for (let tries = 1; above.most - below.most > 1; tries += 1) {
    const share = tries % 4 === 0 ? 0.5 : (limit - below.length) / (above.length - below.length);
    const estimate = Math.round(below.most + share * (above.most - below.most));
    const most = Math.max(below.most + 1, Math.min(above.most - 1, estimate));
    const plan = planFor(most);
    if (plan.text.length <= limit) below = { most, length: plan.text.length, plan };
    else above = { most, length: plan.text.length };
  }
  return below.plan;
}
function withoutTitle(markdown) {
  return markdown.replace(/^# [^\n]*\n+/u, "");
}
function markOf({ group, occurrence }, date) {
  const { start, time = null } = occurrence;
  return writeMark({ group: group.id, date: date ?? occurrence.date, time, start });
}
function documentIn(body) {
  return /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null;
}
function issueDocument(issue, { facts }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue, report, explanations), target: issue.target };
}
function agendaReport(group, { date, start }, items) {
  return { kind: "agenda", group, date, start, path: null, items, unplaced: [] };
}
async function documentOfIssue(meeting, deps) {
  const issue = await listedIssue(meeting, deps);
  return issue === null ? null : documentIn(issue.body);
}
function agendaView(facts) {
  const view = composeMeeting(facts);
  const { standing, observers, lists } = view;
  return {
    ...view,
    standing: standing.map(quietMentions),
    lists: lists.map((list) => ({ ...list, standing: list.standing.map(quietMentions) })),
    observers: observers.map(quietMentions)
  };
}

// src/schedule/next-occurrence.ts
function nextOccurrence(series, now) {
  const next = series.next(now);
  if (next !== null) return next;
  const last = series.previous(now);
  throw new MinutebookError("schedule/none", {
    message: `No meeting is scheduled after ${now}.`,
    why: last === null ? `Searched ${series.name}, ${HORIZON_YEARS} years ahead.` : `Searched ${series.name}; the last one was on ${last.date}.`,
    hint: "Name the day with --date, or continue the series in the calendar or configuration."
  });
}
function occurrenceOnDate(date, timeZone) {
  return { date, start: null, end: null, timeZone, cancelled: false };
}

// src/documents/find-meeting.ts
async function findMeeting(place, date, deps) {
  const { config, group } = place;
  const wanted = date === void 0 ? void 0 : parseMeetingDate(date);
  const { schedule } = group.meeting;
  if (schedule?.kind === "ical") deps.openSource().catch(() => {
  });
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { ...place, occurrence: unplanned(wanted ?? missingDate(group), "UTC"), series };
  }
  const occurrence = wanted === void 0 ? series.current(deps.now) ?? nextOccurrence(series, deps.now) : onDate(wanted, series, group, deps);
  return { ...place, occurrence: await settleName(place, occurrence, deps), series };
}
function onDate({ date, time }, series, group, deps) {
  const { name, meeting } = group;
  const there = series.on(date);
  const planned = time === null ? oneOf(there, group, deps) : there.find((one) => isAt(one, time));
  if (planned === void 0) {
    const when = time === null ? date : `${date} ${time} UTC`;
    deps.reporter.warn(
      `no meeting of ${name} on ${when}, says ${series.name}${time === null ? "; its time of day is unknown" : ""}.`
    );
    return unplanned({ date, time }, meeting.schedule?.timezone ?? "UTC");
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${name} on ${date} was cancelled.`);
  return planned;
}
function oneOf(day, { name }, { now, reporter }) {
  const live = day.filter(({ cancelled }) => !cancelled);
  if (live.length < 2) return live[0] ?? day[0];
  const isOver = ({ start, end }) => (end ?? start ?? now) <= now;
  const chosen = live.find((one) => !isOver(one)) ?? live.at(-1);
  const times = live.map(({ start }) => timeOf(start ?? "")).join(" and ");
  const [date = "", time = ""] = chosen === void 0 ? [] : meetingDay(chosen).split(" ");
  reporter.warn(
    `${name} meets ${live.length} times on ${date}, at ${times} UTC; this is about ${time}: --date ${date}T${time}.`
  );
  return chosen;
}
function isAt({ start, time }, wanted) {
  return time === wanted || start !== null && timeOf(start) === wanted;
}
function unplanned({ date, time }, timeZone) {
  const occurrence = occurrenceOnDate(date, timeZone);
  return time === null ? occurrence : { ...occurrence, start: `${date}T${time}:00Z`, time };
}
async function settleName(place, occurrence, deps) {
  const { sameDay, time: _, ...named } = occurrence;
  if (sameDay === void 0) return occurrence;
  const issue = await listedIssue({ ...place, occurrence }, deps);
  const mark = issue === null ? null : readMark(issue.body);
  if (mark !== null && mark.time === null) return { ...named, sameDay };
  if (mark !== null && mark.time !== null)
    return { ...named, time: mark.time, sameDay: { ...sameDay, isNamed: true } };
  if (issue !== null && !meetingTitled(issue.title, occurrence)) return { ...named, sameDay };
  for (const planned of sameDay.others) {
    const others = [sameDay.planned, ...sameDay.others.filter((other2) => other2 !== planned)];
    const other = { ...named, start: planned, time: timeOf(planned), sameDay: { planned, others } };
    const found = await listedIssue({ ...place, occurrence: other }, deps);
    const isByDay = found !== null && readMark(found.body)?.time === null;
    if (isByDay) return { ...occurrence, sameDay: { ...sameDay, isNamed: true } };
  }
  return occurrence;
}
function meetingTitled(title, { time }) {
  return time === void 0 || title.includes(time);
}
function missingDate(group) {
  throw new MinutebookError("usage/date", {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: "Name the day, as --date 2023-02-16, or add a schedule to the configuration."
  });
}

export {
  composeMeeting,
  openMeetingRenderer,
  issueBody,
  documentIn,
  issueDocument,
  agendaReport,
  documentOfIssue,
  agendaView,
  findMeeting,
  settleName
};
