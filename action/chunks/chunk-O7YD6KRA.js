import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  configFolder,
  configPaths,
  placeIn
} from "./chunk-H6Q77UQQ.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/documents/templates.ts
import { relative, resolve, sep } from "node:path";

// src/documents/template-shapes.ts
var line = {
  title: "text",
  url: "text",
  repository: "text",
  number: "text",
  kind: "text",
  author: "text",
  status: "text",
  reference: "text",
  by: "text",
  reviewers: ["text"],
  firstTime: "text",
  opened: "text",
  finished: "text",
  words: { by: "text", text: "text", url: "text" },
  tag: "text"
};
var item = {
  title: "text",
  number: "text",
  url: "text",
  repository: "text",
  author: "text",
  kind: "text",
  draft: "text",
  state: "text",
  category: "text",
  answered: "text",
  upvotes: "text",
  reason: "text",
  created: "text",
  updated: "text",
  closed: "text",
  comments: "text",
  reactions: "text",
  reviewers: ["text"],
  review: "text",
  fields: { "*": "text" },
  timebox: "text",
  project: { "*": "text" },
  labels: ["text"],
  assignees: ["text"],
  milestone: "text",
  appearances: "text",
  lastDiscussed: { date: "text", file: "text", line: "text", url: "text" },
  history: [{ date: "text", file: "text", line: "text", url: "text", discussed: "text" }],
  events: "text",
  quiet: "text",
  activity: "text",
  notes: [{ date: "text", file: "text", text: "text" }]
};
var list = { items: [item], more: "text", moreUrl: "text" };
var meetingShape = {
  host: "text",
  name: "text",
  group: "text",
  date: "text",
  start: "text",
  end: "text",
  duration: "text",
  planned: "text",
  zones: [{ city: "text", text: "text" }],
  converters: [{ name: "text", url: "text" }],
  label: "text",
  sources: [{ name: "text" }],
  standing: ["text"],
  lists: [
    {
      title: "text",
      labelled: "text",
      label: "text",
      query: "text",
      standing: ["text"],
      groups: [{ name: "text", ...list }],
      ...list,
      earlier: [item]
    }
  ],
  repositories: [{ name: "text", ...list }],
  sections: [{ title: "text", query: "text", ...list }],
  count: "text",
  issue: "text",
  discussion: "text",
  invited: ["text"],
  observers: ["text"],
  joining: "text",
  join: "text",
  sessions: [{ time: "text", join: "text" }],
  watch: "text",
  calendar: "text",
  document: "text",
  previous: "text",
  people: [{ name: "text", login: "text", line: "text" }],
  roles: [{ name: "text", person: "text" }],
  quorum: { present: "text", of: "text", reached: "text" },
  upcoming: [{ date: "text", times: "text" }],
  actions: [{ date: "text", file: "text", text: "text" }]
};
var work = {
  releases: [{ name: "text", releases: [{ tag: "text", url: "text", prerelease: "text", by: "text" }] }],
  initiatives: [{ name: "text", items: [line] }],
  items: [line]
};
var section = {
  number: "text",
  title: "text",
  heading: "text",
  level: "text",
  intro: "text",
  figures: ["text"],
  ...work,
  note: "text"
};
var meetings = [{ date: "text", day: "text", items: [line] }];
var updateShape = {
  title: "text",
  period: "text",
  role: { id: "text", name: "text", link: "text" },
  sections: [section],
  hasMeetings: "text",
  meetings: [{ name: "text", meetings }],
  unplaced: [line],
  withheld: "text",
  count: "text",
  chart: "text"
};
var rollupShape = {
  ...updateShape,
  unit: "text",
  parts: "text",
  rows: [{ heading: "text", finished: "text", perPart: "text", open: "text" }],
  totals: { finished: "text", open: "text", releases: "text", meetings: "text" },
  sections: [{ ...section, parts: [{ name: "text", ...work }] }],
  meetings: [{ name: "text", meetings, parts: [{ name: "text", meetings }] }]
};

// src/documents/templates.ts
var TEMPLATES = {
  agenda: {
    file: "templates/agenda.md",
    open: async () => (await import("./agenda-FKDGTV4F.js")).default(),
    shape: meetingShape,
    target: "conversation"
  },
  minutes: {
    file: "templates/minutes.md",
    open: async () => (await import("./minutes-KLGGDKVP.js")).default(),
    shape: meetingShape,
    target: "file"
  },
  update: {
    file: "templates/update.md",
    open: async () => (await import("./update-RG3K6P2P.js")).default(),
    shape: updateShape,
    target: "file"
  },
  rollup: {
    file: "templates/update-rollup.md",
    open: async () => (await import("./update-rollup-AQ6FFC5T.js")).default(),
    shape: rollupShape,
    target: "file"
  }
};
var SEED_MINUTES = {
  ...TEMPLATES.minutes,
  file: "templates/nodejs-minutes.md",
  open: async () => (await import("./nodejs-minutes-JHG5ZFQJ.js")).default()
};
async function requireTemplate(kind, path, config, deps) {
  if (path === null) return;
  const { checkTemplate } = await import("./check-template-X7R3QTC4.js");
  const [first] = checkTemplate(await openTemplate(kind, path, config, deps), TEMPLATES[kind].shape);
  if (first !== void 0) throw first;
}
async function namesUsed(templates, config, deps) {
  const { namesIn } = await import("./names-in-OOLOETFS.js");
  const own = Object.keys(templates).map((kind) => ({
    kind,
    path: templates[kind] ?? null
  }));
  const names = await Promise.all(
    own.map(
      async ({ kind, path }) => path === null ? [] : [...namesIn((await openTemplate(kind, path, config, deps)).outline)]
    )
  );
  return new Set(names.flat());
}
async function readPartials(config, deps) {
  const folder = resolve(configFolder(config, deps), "templates/partials");
  const paths = await deps.files.list(folder, ".md");
  const partials = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join("/").replace(/\.md$/u, "");
      return [name, { source: await deps.files.read(path) ?? "", file: relative(deps.cwd, path) }];
    })
  );
  return Object.fromEntries(partials);
}
async function openTemplate(kind, path, config, deps) {
  if (path === null) return TEMPLATES[kind].open();
  const absolute = resolve(configFolder(config, deps), path);
  const file = relative(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    const { parseTemplate } = await import("./parse-template-CMHLWYHY.js");
    return parseTemplate(source, { file, partials: await readPartials(config, deps) });
  }
  const named = configPaths(config).find(
    ({ key, path: other }) => other === path && key.at(-2) === "templates" && key.at(-1) === kind
  );
  throw new MinutebookError(
    "template/missing",
    {
      message: `There is no template ${file}.`,
      why: `templates.${kind} in the configuration names ${path}; paths there start from the folder of the configuration.`,
      hint: "Correct the path, leave it out to use the built-in template, or let minutebook init --templates write that one."
    },
    named === void 0 ? {} : placeIn(config, named.key, deps)
  );
}

export {
  TEMPLATES,
  SEED_MINUTES,
  requireTemplate,
  namesUsed,
  openTemplate
};
