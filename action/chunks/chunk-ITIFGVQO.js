import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  hasNews
} from "./chunk-HXPK4JHQ.js";
import {
  instantiate
} from "./chunk-GZE7PX3X.js";
import {
  SEED_MINUTES,
  TEMPLATES,
  openTemplate
} from "./chunk-O7YD6KRA.js";
import {
  compilePattern,
  identify,
  identityTag,
  readDocument
} from "./chunk-YDRGXNOY.js";
import {
  filesBefore,
  meetingDay,
  meetingPart,
  readableText
} from "./chunk-CTCSMNGY.js";
import {
  labelFields,
  minutesOf
} from "./chunk-NX5WMIG7.js";
import {
  compareNames,
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  noteStyle,
  showsItself,
  styleOf,
  toMarkdown
} from "./chunk-GX47V3EL.js";
import {
  parseMarkdown
} from "./chunk-5MK5JZCK.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  parseReference,
  referenceKey
} from "./chunk-3ADDMMTP.js";
import {
  ITEM_KINDS
} from "./chunk-IAQ4U72M.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/markdown/form.ts
function formOf(text) {
  const root = noteStyle(parseMarkdown(text), text);
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
  const forms = remembering();
  return (view, existing) => {
    const isNew = existing === null || existing.trim() === "";
    const form = { ...NEUTRAL, ...isNew ? own : forms(existing, () => readForm(existing)) };
    const neutral = toMarkdown(inForm(fill(template, view), form));
    if (isNew || seed === null) return neutral;
    const old = toMarkdown(fill(seed, view));
    return isBegunIn(existing, old, neutral) ? old : neutral;
  };
}
async function newestForm(place, before, deps) {
  const newest = (await filesBefore(place, { date: before }, deps)).at(-1);
  const text = newest === void 0 ? null : await readableText(newest.path, deps.files);
  if (newest === void 0 || text === null) return {};
  const { path, shared } = newest;
  const own = shared ? meetingPart([newest], { path, title: "", name: "" }).read(text) : text;
  return readForm(own ?? text);
}
function readForm(text) {
  try {
    return formOf(text.replaceAll("<!--", ""));
  } catch (error) {
    if (isMinutebookError(error)) return {};
    throw error;
  }
}

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
  return compareTexts(repositoryA, repositoryB) || Number(numberA) - Number(numberB);
}
function inOrder(activity) {
  return [...activity].sort((a, b) => compareTexts(a.at, b.at));
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
    (a, b) => a === null || b === null ? Number(a === null) - Number(b === null) : compareNames(a, b)
  );
  return names.map((name) => ({
    name: name ?? without,
    ...whole(items.filter((item) => nameOf(item) === name))
  }));
}
function byLabel(items, labels) {
  const patterns = labels.map((label) => compilePattern(label, `label ${label}`));
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const [first] = item.labels.flatMap((label) => {
      const rank = patterns.findIndex((pattern) => pattern.test(label));
      return rank === -1 ? [] : [{ label, rank }];
    }).sort((a, b) => a.rank - b.rank || compareNames(a.label, b.label));
    const group = groups.get(first?.label ?? null) ?? { rank: first?.rank ?? labels.length, items: [] };
    group.items.push(item);
    groups.set(first?.label ?? null, group);
  }
  return [...groups].sort(([a, { rank: first }], [b, { rank: second }]) => first - second || compareNames(a ?? "", b ?? "")).map(([name, group]) => ({ name: name ?? WITHOUT.label, ...whole(group.items) }));
}

// src/compose/meeting/order-items.ts
var COMPARE = {
  updated: (a, b) => compareTexts(b.updatedAt, a.updatedAt),
  created: (a, b) => compareTexts(b.createdAt, a.createdAt),
  oldest: (a, b) => compareTexts(a.createdAt, b.createdAt),
  number: (a, b) => a.number - b.number || compareTexts(a.repository, b.repository),
  title: (a, b) => compareNames(a.title, b.title)
};
function orderItems(items, orders, past) {
  const comparers = [
    ...orders.map((order) => comparerOf(order, past)),
    COMPARE.updated,
    (a, b) => compareTexts(a.url, b.url)
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
  if (order === "waiting") return (a, b) => compareTexts(waitingSince(a, past), waitingSince(b, past));
  if (typeof order === "string") return COMPARE[order];
  const patterns = order.labels.map((label) => compilePattern(label, `label ${label}`));
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
function helpLine({ date, file, text }) {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/^\s*(?:[-*+]\s+)?/u, "").trimEnd()).filter((line) => line !== "");
  return { date, file: inComment(file), text: inComment(lines.join(" \u2022 ")) };
}
function notesByItem(items) {
  return new Map(
    items.map((item) => [referenceKey(item), [helpLine({ ...item, text: item.notes.join("\n") })]])
  );
}
function inComment(text) {
  return text.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? "").replace(/-(?=-)/gu, "\u2010");
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
    quorum: null,
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

export {
  openMeetingRenderer,
  composeMeeting,
  shorten
};
