import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  earlierPlaces,
  peoplesPlaces,
  readUpdate,
  sectionHeading,
  tellingWords,
  underCurrentNames,
  updatesBefore,
  updatesInOrder,
  updatesWithin
} from "./chunk-4HPWNAQX.js";
import {
  configFolder
} from "./chunk-H6Q77UQQ.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  referenceKey
} from "./chunk-3ADDMMTP.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/compose/update/work-chart.ts
var UNSAFE = /[^\p{L}\p{M}\p{N} .,:()/&+_-]/gu;
var LONGEST = 60;
function workChart(title, slices) {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return [
    "```mermaid",
    "pie showData",
    `    title ${plain(title)}`,
    ...shown.map(({ name, count }) => `    "${plain(name)}" : ${count}`),
    "```"
  ].join("\n");
}
function plain(name) {
  const safe = name.replace(/\s+/gu, " ").replace(UNSAFE, "").trim();
  const letters = [...safe];
  if (letters.length > LONGEST)
    return `${letters.slice(0, LONGEST - 3).join("").trimEnd()}...`;
  return safe === "" ? "-" : safe;
}
var UNFINISHED = /^\[(?:in progress|closed)\]/iu;
function countWork(sections, config, { placed }, earlier) {
  const before = latestWork(sections, config, earlier);
  for (const { item } of placed) before.delete(referenceKey(item));
  const now = placed.filter(({ item }) => item.status === "done").map(({ placement }) => placement.section);
  const finished = [...[...before.values()].flatMap(({ section }) => section ?? []), ...now];
  return sections.map((each) => ({ name: sectionHeading(each), count: timesIn(finished, each.number) }));
}
function countWorkByUpdate(sections, config, updates) {
  const latest = [...latestWork(sections, config, updates).values()];
  return updates.map((update) => {
    const finished = latest.flatMap((work) => work.update === update ? work.section ?? [] : []);
    return sections.map(({ number }) => timesIn(finished, number));
  });
}
function latestWork(sections, config, updates) {
  const works = updatesInOrder(updates).flatMap(
    (update) => earlierPlaces([update], sections, config).map(({ key, section, entry }) => {
      return [key, { update, section: UNFINISHED.test(entry.text) ? null : section }];
    })
  );
  return new Map(works);
}
function timesIn(sections, number) {
  return sections.filter((section) => section === number).length;
}

// src/documents/earlier-updates.ts
import { dirname, relative, resolve } from "node:path";

// src/compose/update/learn-places.ts
var NEIGHBOURS = 5;
var SURE = 0.4;
function learnPlaces(updates, sections, { sections: config, people }) {
  const places = earlierPlaces(updates, sections, config);
  const latest = new Map(places.map((place) => [place.key, place]));
  const nearest = nearestNeighbours(
    places.map((place) => {
      const { text, repository, path } = place.entry;
      return { value: place, traits: traitsOf({ title: text, repository, path }) };
    })
  );
  const best = (item) => spokesman(nearest(traitsOf(item), NEIGHBOURS));
  const logins = new Set(people.map((login) => login.toLowerCase()));
  const isByPeople = ({ author }) => logins.size === 0 || logins.has(author?.toLowerCase() ?? "");
  const listed = (item) => {
    const place = latest.get(referenceKey(item));
    return place === void 0 ? null : placementAs(place);
  };
  return {
    listed,
    place(item) {
      const itself = listed(item);
      if (itself !== null) return itself;
      const found = isByPeople(item) ? best(item) : void 0;
      return found !== void 0 && found.likeness >= SURE ? placementAs(found.known) : null;
    },
    guess(item) {
      const found = best(item);
      return found === void 0 ? null : placementAs(found.known);
    }
  };
}
function spokesman(neighbours) {
  const votes = /* @__PURE__ */ new Map();
  for (const { known, likeness } of neighbours) {
    votes.set(known.section, (votes.get(known.section) ?? 0) + likeness);
  }
  const most = Math.max(...votes.values());
  return neighbours.find(({ known }) => votes.get(known.section) === most);
}
function placementAs({ section, initiative, reads }) {
  return { section, initiative, because: `as ${reads}` };
}
function nearestNeighbours(known) {
  const holders = /* @__PURE__ */ new Map();
  for (const { traits } of known) {
    for (const trait of traits.keys()) holders.set(trait, (holders.get(trait) ?? 0) + 1);
  }
  const unit = (traits) => {
    const weighed = [...traits].map(([trait, weight]) => {
      const rarity = Math.log((known.length + 1) / ((holders.get(trait) ?? 0) + 0.5));
      return { trait, weight: weight * Math.max(0, rarity) };
    });
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return length === 0 ? [] : weighed.map(({ trait, weight }) => ({ trait, weight: weight / length }));
  };
  const index = /* @__PURE__ */ new Map();
  known.forEach(({ traits }, at) => {
    for (const { trait, weight } of unit(traits)) {
      const entries = index.get(trait) ?? [];
      entries.push({ at, weight });
      index.set(trait, entries);
    }
  });
  return (traits, count) => {
    const alike = /* @__PURE__ */ new Map();
    for (const { trait, weight } of unit(traits)) {
      for (const entry of index.get(trait) ?? []) {
        alike.set(entry.at, (alike.get(entry.at) ?? 0) + weight * entry.weight);
      }
    }
    return [...alike].filter(([, likeness]) => likeness > 0).sort(([a, likenessA], [b, likenessB]) => likenessB - likenessA || b - a).slice(0, count).flatMap(([at, likeness]) => {
      const value = known[at]?.value;
      return value === void 0 ? [] : [{ known: value, likeness }];
    });
  };
}
var PREFIX = /^([\w,./ -]{2,20}):/u;
var TAG = /^(?:\[[^\]]*\]\s*)+/u;
function traitsOf({
  title,
  repository,
  path = []
}) {
  const untagged = title.replace(TAG, "");
  const prefix = PREFIX.exec(untagged);
  return new Map([
    ...path.flatMap(tellingWords).map((word) => [`word ${word}`, 0.5]),
    ...tellingWords(untagged.slice(prefix?.[0].length ?? 0)).map((word) => [`word ${word}`, 1]),
    ...(prefix?.[1]?.split(/[,/]/u) ?? []).map((part) => [`prefix ${part.trim().toLowerCase()}`, 2]),
    [`repository ${repository.toLowerCase()}`, 1]
  ]);
}

// src/documents/earlier-updates.ts
async function readUpdates({ config, role, path }, { own }, deps) {
  const folders = [
    dirname(path),
    ...role.learnFrom.map((folder) => resolve(configFolder(config, deps), folder))
  ];
  const files = (await Promise.all(folders.map((folder) => deps.files.list(folder, ".md")))).flat();
  const read = [...new Set(files)].filter((file) => own || file !== path).map((file) => readable(file, config.renamed, deps));
  return (await Promise.all(read)).flat();
}
var readOnce = remembering(256);
async function readable(path, renamed, { files, reporter, cwd }) {
  const file = relative(cwd, path);
  try {
    const text = await files.read(path) ?? "";
    const update = readOnce(`${file}
${text}`, () => ({
      ...readUpdate(text, { file }),
      moved: peoplesPlaces(text).moved
    }));
    return [underCurrentNames(update, renamed)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}
function lessonsOf(updates, wanted) {
  const { role, sections, period, rollUp } = wanted;
  const earlier = updatesBefore(updates, period);
  if (!role.learn) return { learned: null, written: null, earlier };
  const within = rollUp ? updatesWithin(updates, period) : [];
  return {
    learned: learnPlaces([...earlier, ...within], sections, role),
    written: rollUp ? learnPlaces(within, sections, role) : null,
    earlier
  };
}

export {
  workChart,
  countWork,
  countWorkByUpdate,
  readUpdates,
  lessonsOf
};
