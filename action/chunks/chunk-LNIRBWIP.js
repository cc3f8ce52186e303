import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  bareWords,
  dateIn,
  dateInPath,
  dateLineIn,
  isMeetingHeading,
  meetingParts,
  parseSource,
  timeIn,
  withoutJoiners
} from "./chunk-CTCSMNGY.js";
import {
  EMPTY_COMMENT,
  toString,
  unescapeMarkdown
} from "./chunk-5MK5JZCK.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  findReferences,
  isCommentAddress,
  isRepositoryName,
  parseReference,
  referenceKey
} from "./chunk-3ADDMMTP.js";

// src/model/minutes.ts
var NO_NOTES = "No notes taken.";

// src/read/minutes/forms.ts
var GROUP = "(?:working |steering |task |sub-?)?(?:groups?|wgs?|sigs?|teams?|projects?|committees?|councils?|forces?|foundation|staff|board(?: meetings?)?|members?|chairs?|officers?|liaisons?|maintainers?|community|director(?:s|ate)?)";
var BODY = "(?:tsc|tac|toc|pmc|cpc|ctc|governing board|apache|asf|cncf|eclipse|hyperledger|lf|linux foundation|lfph|openjs|openssf|psf)";
var FORMS = [
  { zone: "links", words: /^links?$/u },
  {
    zone: "absent",
    words: /^(?:[\p{L}'’/.-]+ ){0,3}?(?:absent|absentees?|absences?|regrets?|apologies|not present|not attending|non-attendees|did not attend|excused|unable to (?:attend|make it)|could not (?:attend|make it)|can't make it)(?: (?:from|for absence|received|sent|with regrets|with apologies))*$/u
  },
  { zone: "expected", words: /^(?:invited|invitees|expected)$/u },
  // German, French, Spanish, Portuguese, Italian, Dutch.
  {
    zone: "absent",
    words: /^(?:entschuldigt|abwesend|nicht anwesend|excusée?s?|absente?s?|ausentes?|disculpas|assenti|afwezig|afgemeld)$/u
  },
  {
    zone: "present",
    words: /^(?:(?:anwesend|teilnehmende?|teilnehmer(?:innen)?|anwesenheit)(?: waren)?|(?:personnes )?présente?s?|participante?s|asistentes?|presentes?|presenti|partecipanti|aanwezig(?:en)?)$/u
  },
  {
    zone: "agenda",
    words: /^(?:tagesordnung|ordre du jour|orden del día|ordem do dia|ordine del giorno|agendapunten)$/u
  },
  {
    zone: "notes",
    words: /^(?:protokoll|compte[- ]rendu|procès[- ]verbal|acta|ata|verbale|notulen|notizen)$/u
  },
  {
    zone: "actions",
    words: /^(?:aufgaben|nächste schritte|actions? à mener|à faire|tareas|acciones|próximos pasos|ações|azioni|actiepunten)$/u
  },
  {
    zone: "decisions",
    words: /^(?:beschlüsse|décisions?|acuerdos|decisiones|decisões|decisioni|besluiten)$/u
  },
  {
    zone: "upcoming",
    words: /^(?:nächstes (?:treffen|meeting)|prochaine réunion|próxima reunión|próxima reunião)$/u
  },
  // Not `Introduction of attendees`, which is an agenda point.
  {
    zone: "present",
    words: /^(?!introduc|review|welcome|agenda|update|note|time)(?:[\p{L}'’/.-]+ ){0,4}?(?:present|attendees?|attendance|in attendance|attended|attending|participants?|participating|roll[- ]?call|sign[- ]?in(?: sheet)?)(?: (?:was|were|are|list|sheet|record|taking|today|included?|online|remote(?:ly)?|virtually|in person|on (?:the )?call|and (?:apologies|regrets|absences?|roll[- ]?call|introductions|quorum)))*$/u
  },
  {
    zone: "present",
    words: /^(?:(?:invited |other |external )?(?:guests?|visitors)|observers|people|(?:[\p{L}-]+ ){0,2}members|who(?:'s| is| was|) (?:here|in|there|attended|joined)|(?:people |those )?(?:on the call|in the room|joining))$/u
  },
  {
    zone: "announcements",
    words: /^(?:(?:general|community|project|important|other) )?(?:announcements?|reminders?|news|psas?|shout[- ]?outs?)(?: (?:and|or|&|\/) .+)?$/u
  },
  { zone: "announcements", words: /^(?:additional details|(?:individual|personal) updates?)$/u },
  {
    zone: "summary",
    words: /^(?:quick recap|(?:meeting|executive|ai|discussion) summary|summary|recap|synopsis|(?:key )?takeaways|tl;?dr)$/u
  },
  {
    zone: "summary",
    words: /^(?:ai|machine)[- ](?:summari[sz]ed|generated|assisted) (?:notes|summary|minutes)$/u
  },
  {
    zone: "actions",
    words: /^(?:(?:new|open|my|all|current|pending|key|today's|list of|summary of) )*(?:action(?:s|[- ]items?|[- ]points?|ables?)?|ais|to-?dos?|tasks|assignments|follow[- ]?ups?|follow[- ]?up (?:actions|items|tasks)|next(?:[- ]steps?)?)(?: (?:needed|required|summary|list|log|taken|assigned|for (?:the )?next (?:meeting|call|time)|from (?:this|the|today's) (?:meeting|call)|(?:and|&|\/) (?:owners?|assignees?|follow[- ]?ups?|next steps|to-?dos?)))*$/u
  },
  { zone: "actions", words: /^review of (?:the )?(?:last|previous) meeting'?s? actions?(?: items?)?$/u },
  { zone: "frame", words: /^(?:action items? review|review (?:of )?(?:open |outstanding )?action items)$/u },
  {
    zone: "decisions",
    words: /^(?:(?:key|all|list of|summary of|formal) )*(?:decisions?|resolutions?|votes?|motions?|agreements?|approvals|conclusions?|outcomes?|consensus)(?: (?:made|items?|taken|reached|passed|log|summary|(?:and|&|\/) (?:votes?|resolutions?|decisions?|agreements?|outcomes?|conclusions?)))*$|^(?:[\p{L}]+ ){1,3}approved$/u
  },
  {
    zone: "questions",
    words: /^(?:q ?(?:&|and|\/) ?a|questions)\b|^(?:open|audience|community) (?:q ?(?:&|and|\/) ?a|questions)$/u
  },
  {
    zone: "upcoming",
    words: /^(?:(?:date|time|schedule)(?: (?:and|&) (?:time|date|place))? of (?:the )?)?(?:upcoming|next|future|following) (?:scheduled )?(?:meetings?|calls?|sessions?|syncs?|agenda|events?|dates)(?: dates?| times?| agenda| details|\/|,| and)*$/u
  },
  { zone: "upcoming", words: /^next (?:week|month|time)'?s? .*(?:session|meeting|call|agenda)s?$/u },
  {
    zone: "upcoming",
    words: /^(?:agenda|(?:proposed |potential |possible |discussion )?(?:topics?|items|agenda items))(?: setting)? for (?:the )?(?:next|future|upcoming) (?:time|meetings?|calls?|sessions?|week)$|^future (?:topics|items|agenda items|discussions?)$/u
  },
  { zone: "upcoming", words: /^dates and reminders$/u },
  { zone: "agenda", words: /^(?:(?:new|meeting|proposed|draft|today's|tentative) )?agenda(?: items?)?$/u },
  {
    zone: "agenda",
    words: /^(?:(?:new|discussion|main|open|other|agenda|hot|old|further) )?(?:topics?|items)(?: of discussion| discussed| proposals)?$/u
  },
  { zone: "agenda", words: /^follow[- ]?ups? from (?:the )?(?:last|previous) meetings?\b/u },
  {
    zone: "agenda",
    words: /^(?:new|old|ongoing|unfinished|continuing|other|any other|general) (?:business|matters)$/u
  },
  {
    zone: "agenda",
    words: /^(?:a\.?o\.?b\.?|other|misc(?:ellaneous)?|administrative|administrivia|admin|housekeeping|demos?|(?:general |group )?discussions?|open (?:discussion|floor|forum|mic)|round[- ]?table|parking lot|off[- ]topic)$/u
  },
  { zone: "agenda", words: /^(?:pulls|prs|issues|designs|keps|rfcs) of note$/u },
  {
    zone: "agenda",
    words: new RegExp(`^(?:${BODY} |any |other )?(?:${GROUP}[/ ]*)+ ?updates?(?: to .*)?$`, "u")
  },
  { zone: "agenda", words: new RegExp(`^(?:${BODY} )?updates? (?:on|from) (?:the )?${GROUP}$`, "u") },
  { zone: "agenda", words: new RegExp(`^${BODY}(?:(?: and|,|/)? ${GROUP})* updates?$`, "u") },
  {
    zone: "agenda",
    words: /^(?:review (?:new work|remaining .*)|updates on older matters|issues for vote)$/u
  },
  {
    zone: "notes",
    words: /^(?:(?:meeting|discussion|live|detailed|raw|full|rough|shared|scribe'?s?) )?(?:minutes|notes)(?: of (?:the )?(?:meeting|discussion|call))?$/u
  },
  {
    zone: "frame",
    words: /^(?:code of conduct|logistics|location|physical locations?|(?:useful |quick |important |other |reference )?links mentioned|(?:useful|quick|important|helpful|related|reference) links|resources|references|materials|documents|attachments|annex|appendix|disclaimer|ground rules|etiquette|quorum|instructions)$/u
  },
  {
    zone: "frame",
    words: /^(?:meeting|call|conference|connection|zoom|dial[- ]?in) (?:details|info(?:rmation)?|roles|links?|logistics|invitation|invite|host|recordings?|instructions|coordinates)$/u
  },
  {
    zone: "frame",
    words: /^(?:how to (?:join|attend|participate|connect)|joining(?: (?:the )?(?:meeting|call|instructions|details|info))?|before (?:the )?meeting checklist|anti-?trust.*|(?:ip|ipr|patent|privacy) policy.*|table of contents|contents|toc)$/u
  },
  { zone: "frame", words: /^(?:agenda and )?(?:attendee|meeting|participation) guidelines$/u },
  {
    zone: "frame",
    words: /^(?:let's connect|sweep issues|review of (?:the )?(?:last|previous) (?:meeting|minutes|notes)|backlog$|[\p{L}]+ status$)/u
  },
  {
    zone: "frame",
    words: /^(?:recordings?|video|audio|slides|moderators?|facilitators?|hosts?|chairs?|bosun|scribes?|note[- ]?takers?|minute[- ]?takers?|timekeepers?|secretary|zoom.*|meeting id|(?:meeting )?(?:date|time|duration)(?: ?[&/] ?(?:date|time))?|when|where|location|calendar|previous (?:meetings?|minutes|notes))$/u
  }
];
function presenceOf(zone) {
  return zone === "present" || zone === "absent" || zone === "expected" ? zone : null;
}
var LONGEST = 80;
function wordsOf(text) {
  const plain = text.slice(0, 4 * LONGEST).normalize("NFKC").toLowerCase().replace(/[\p{Extended_Pictographic}*_`~]|\u200B|\u200C|\u200D|\u2060|\uFE0F|:[a-z_]+:/gu, "").replace(/[’‘]/gu, "'").replace(/\s+/gu, " ").trim().replace(/^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)]) /u, "");
  const bracket = plain.search(/[([]/u);
  const words = bracket > 0 ? plain.slice(0, bracket) : plain;
  return words.split(/ - | – | — /u, 1).join("").replace(/[\s:;,.!?…-]+$/u, "");
}
function zoneOf(heading) {
  const words = wordsOf(heading);
  if (words === "" || words.length > LONGEST) return null;
  return FORMS.find((form) => form.words.test(words))?.zone ?? null;
}
function isGeneratedSentence(text) {
  return /^\W*extracted from\b.*\blabell?ed issues\b/isu.test(text) || /\bwhen this page was made\.\s*$/iu.test(text);
}
function isNothing(text) {
  return /^\W*(?:none|n\/a|nothing)?\W*$/iu.test(text);
}
function isPlaceholder(text) {
  return /^\W*(?:please )?(?:add (?:yourself|your (?:name|topic|item)s?)\b|your name\b|you\W*$|name\W*$|tb[acd]\W*$|n\/a\W*$|none\W*$)/iu.test(
    text
  );
}

// src/read/minutes/extent.ts
function extentOf({ position }) {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
    endLine: position?.end.line ?? 1,
    column: position?.start.column ?? 1
  };
}
function sliceOf(source, node) {
  const { start, end, line, endLine } = extentOf(node);
  return { text: source.slice(start, end), start, end, line, endLine };
}
function trimmedSlice(source, from, to, line) {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const before = raw.slice(0, raw.indexOf(text));
  const start = from + before.length;
  const first = line + lineBreaks(before);
  return { text, start, end: start + text.length, line: first, endLine: first + lineBreaks(text) };
}
function lineBreaks(text) {
  return text.split(/\r\n|\r|\n/u).length - 1;
}
function lineAt(source, node, offset) {
  const { start, line } = extentOf(node);
  return line + lineBreaks(source.slice(start, offset));
}

// src/read/minutes/owners.ts
function ownersAmong(present, speakers = []) {
  const byName = /* @__PURE__ */ new Map();
  for (const { name, login } of present) {
    const parts = name?.split(" ") ?? [];
    for (const key of new Set([login, name, parts[0], parts.at(-1)].map((part) => part?.toLowerCase()))) {
      if (key !== void 0) byName.set(key, byName.has(key) ? null : { name, login });
    }
  }
  for (const name of speakers) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), { name, login: null });
  }
  const known = (word) => {
    const login = /^@([A-Za-z0-9][\w-]*)$/u.exec(word)?.[1];
    const found2 = byName.get((login ?? word).toLowerCase());
    return found2 ?? (login === void 0 ? null : { name: null, login });
  };
  const all = (words) => {
    const found2 = partsOf(words).map(known);
    return found2.length > 0 && found2.every((owner) => owner !== null) ? found2 : null;
  };
  return { known, all };
}
function partsOf(words) {
  return words.split(/(?:\s*(?:[,+&/]|\band\b)\s*)+/u).filter((part) => part !== "");
}

// src/read/minutes/item-reference.ts
var NUMBER_TEXT = /^(?:[\w.-]+\/[\w.-]+|[\w.-]+ ?(?=#)|(?:pr|pull request|issue|discussion) )?#?(\d{1,9})$/iu;
var TITLE_AND_NUMBER = /^(.*\S)\s*[( ]#(\d{1,9})\)?$/su;
function findItemReference(source, nodes, repository) {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === void 0 || last === void 0) return null;
  const place = (candidate) => placeInTitle(source, extentOf(first).start, extentOf(last).end, candidate);
  const links = nodes.filter((node) => node.type === "link");
  const shown = links.flatMap(numberLink).find((candidate) => place(candidate) !== "elsewhere");
  if (shown !== void 0) return shown;
  const loose = [...links.flatMap(looseLink), ...textReferences(source, nodes, repository)];
  return loose.find((candidate) => place(candidate) === "edge") ?? null;
}
function referenceOf(url) {
  return parseReference(url.replace(/[_*.,;:)\]]+$/u, ""));
}
function firstReference(source, nodes) {
  const [first] = nodes;
  if (first === void 0) return null;
  const { start } = extentOf(first);
  for (const node of nodes) {
    if (node.type !== "link") continue;
    const [reference] = ownReferences(node);
    if (reference !== void 0 && !/[\r\n]/u.test(source.slice(start, reference.start))) return reference;
  }
  return null;
}
function ownReferences(link) {
  return isCommentAddress(link.url) ? [] : [...numberLink(link), ...looseLink(link)];
}
function loneReference({ children }) {
  const links = children.filter((node) => node.type === "link");
  const [link, more] = links;
  if (link === void 0 || more !== void 0) return null;
  const around = children.map((node) => node === link ? "" : toString(node)).join("");
  if (!/^[\s*_]*(?:(?:link|issue|pr|pull request|ref|reference|see|github|discussion|rfc)\s*:?)?[\s*_.]*$/iu.test(
    around
  ))
    return null;
  return ownReferences(link)[0] ?? null;
}
function numberLink(link) {
  const text = toString(link).trim();
  const shownNumber = NUMBER_TEXT.exec(text)?.[1];
  const reference = referenceOf(link.url);
  if (reference === null || shownNumber === void 0) return [];
  return [{ ...found(link, reference), form: "number", shownNumber: Number(shownNumber), title: null }];
}
function looseLink(link) {
  const reference = referenceOf(link.url);
  if (reference === null) return [];
  const text = toString(link).trim();
  if (/^https?:/u.test(text)) {
    return [{ ...found(link, reference), form: "address", shownNumber: null, title: null }];
  }
  const [, title = text, number] = TITLE_AND_NUMBER.exec(text) ?? [];
  return [
    {
      ...found(link, reference),
      form: "address",
      shownNumber: number === void 0 ? null : Number(number),
      title
    }
  ];
}
function found(link, reference) {
  const { start, end } = extentOf(link);
  return { reference, url: link.url, start, end };
}
function textReferences(source, nodes, repository) {
  return nodes.flatMap((node) => {
    if (node.type !== "text") return [];
    const { start, end } = extentOf(node);
    return findReferences(source.slice(start, end), { repository }).flatMap((found2) => {
      const { form, repository: name, number } = found2;
      const extent = { start: start + found2.start, end: start + found2.end };
      if (form === "address" || source[extent.end] === "-") return [];
      const url = `https://github.com/${name}/issues/${number}`;
      const reference = { repository: name, number, kind: null };
      return [{ reference, url, form: "text", shownNumber: number, title: null, ...extent }];
    });
  });
}
var OPENING_WORD = /^\s*(?:on|re|regarding|about)\s*$/iu;
var NOTHING_BEFORE = /^[\s([<"'*_~-]*$/u;
var LINE_BREAK = /\r\n|\r|\n/u;
var NOTHING_AFTER = /^[\s)\]>"'*_~.:;,]*$/u;
function placeInTitle(source, from, to, { start, end }) {
  const linesBefore = source.slice(from, start).split(LINE_BREAK);
  const before = linesBefore.at(-1) ?? "";
  const opens = NOTHING_BEFORE.test(before) || OPENING_WORD.test(before);
  if (linesBefore.length > 1) return linesBefore.length === 2 && opens ? "edge" : "elsewhere";
  const [after = ""] = source.slice(end, to).split(LINE_BREAK, 1);
  return opens || NOTHING_AFTER.test(after) ? "edge" : "middle";
}
function leadOf({ children: [first] }) {
  return first?.type === "paragraph" ? first : null;
}
function opensWithTime(item) {
  const [first] = leadOf(item)?.children ?? [];
  return first?.type === "link" && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(toString(first).trim());
}
function listsItems(list, source, repository) {
  const found2 = list.children.filter((item) => {
    const lead = leadOf(item);
    return lead !== null && findItemReference(source, lead.children, repository) !== null;
  });
  return list.children.length > 1 && found2.length > 0 && found2.length * 2 >= list.children.length;
}

// src/read/minutes/read-table.ts
var TITLE = /^(?:agenda(?: items?)?|topics?|items?|subject|title|issue|proposal|name)$/iu;
function textTable(table) {
  const [header, ...body] = table.children.map((row) => ({
    cells: row.children.map((cell) => toString(cell).replace(/\s+/gu, " ").trim()),
    line: extentOf(row).line
  }));
  return { header: header?.cells ?? [], rows: body };
}
function readPointsOfTable(table, draft) {
  const { header, rows } = textTable(table);
  const column = header.findIndex((cell) => TITLE.test(cell));
  if (column < 0) return false;
  const { line, endLine } = extentOf(table);
  draft.ledger.mark("markup", line, endLine);
  for (const [index, { cells, line: at }] of rows.entries()) {
    const title = cells[column] ?? "";
    const row = table.children[index + 1];
    if (title === "" || row === void 0) continue;
    const content = row.children[column]?.children ?? [];
    const found2 = firstReference(draft.source, content);
    const said = cells.filter((cell, cellIndex) => cellIndex > column && cell !== "");
    const notes = row.children.filter((_, cellIndex) => cellIndex > column).flatMap((cell) => {
      const { start, end } = extentOf(cell);
      const text = draft.source.slice(start, end).replace(/^\|?\s*|\s*\|?$/gu, "");
      const from = start + draft.source.slice(start, end).indexOf(text);
      return text === "" ? [] : [{ text, start: from, end: from + text.length, line: at, endLine: at }];
    });
    const number = column > 0 ? /^\d{1,4}\.\d{1,3}$/u.exec(cells[0] ?? "")?.[0] : void 0;
    const entry = { title: number === void 0 ? title : `${number} ${title}`, notes, line: at };
    if (found2 === null) draft.topics.push({ ...entry, done: null, url: null });
    else
      draft.items.push({
        ...found2.reference,
        ...entry,
        url: found2.url,
        shownNumber: found2.shownNumber,
        section: draft.section
      });
    draft.ledger.mark(found2 === null ? "topic" : "item", at);
    const item = found2 === null ? null : referenceKey(found2.reference);
    for (const clause of said.flatMap((cell) => cell.split(/;\s+|(?<=[.!?])\s+/u))) {
      draft.spoken.push({
        text: clause,
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item,
        lead: false
      });
    }
  }
  return true;
}

// src/read/minutes/said-done.ts
var DONE = "(?:done|completed?|finished|closed|fixed|resolved|merged|landed|shipped)";
var AFTER = new RegExp(
  `(?:\\s[-\u2013\u2014]+>?\\s*|[:;]\\s*|[([]\\s*|[\u2705\u2714]\\uFE0F?\\s*)${DONE}[.!)\\]\u2705\u2714\\uFE0F\\s]*$|[\u2705\u2714\u2611]\\uFE0F?\\s*$`,
  "iu"
);
var BEFORE = new RegExp(`^\\s*(?:[([]\\s*${DONE}\\s*[)\\]]|${DONE}\\s*(?::|\\s[-\u2013\u2014]\\s)|[\u2705\u2714\u2611])`, "iu");
var ALONE = new RegExp(
  `^\\W*(?:(?:this|that|it)(?: is| was|'s)?\\s+|(?:is|was|all|already|now)\\s+)*${DONE}\\b(?!\\s+(?:by|when|once|if|after|before)\\b)[^?]{0,80}$`,
  "iu"
);
function saysDone(action) {
  return AFTER.test(action) || BEFORE.test(action);
}
var BULLET = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;
function isReportedDone(lines, line) {
  const [, indent = null] = BULLET.exec(lines[line - 1] ?? "") ?? [];
  if (indent === null) return false;
  const below2 = lines.slice(line, line + MOST_LINES).map((text) => BULLET.exec(text));
  const [, inner = "", note = ""] = below2.find((bullet) => bullet !== null) ?? [];
  return widthOf(inner) > widthOf(indent) && (ALONE.test(note) || TICK.test(note));
}
var MOST_LINES = 8;
var TICK = /^\W*[✅✔☑]/u;
function widthOf(indent) {
  return indent.replaceAll("	", "    ").length;
}
function withoutDone(action) {
  return action.replace(AFTER, "").replace(BEFORE, "");
}

// src/read/minutes/spoken.ts
function contentOf(source, item) {
  const [first] = item.children;
  if (first === void 0) return null;
  const from = extentOf(first);
  const { end, endLine } = extentOf(item);
  return { text: source.slice(from.start, end), start: from.start, end, line: from.line, endLine };
}
function addNote(draft, open2, node) {
  if (isMarkup(node)) {
    markMarkup(node, draft);
    return;
  }
  const slice = node.type === "listItem" ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  if (slice !== null) addNoteSlice(draft, open2, slice);
  draft.spoken.push(...spokenIn(node, itemKeyOf(open2)));
}
function addInlineNote(draft, open2, slice) {
  addNoteSlice(draft, open2, slice);
  const text = slice.text.replace(/\s+/gu, " ");
  draft.spoken.push({
    ...NO_MARKS,
    text,
    line: slice.line,
    checked: null,
    item: itemKeyOf(open2),
    lead: false
  });
}
function addLead(draft, open2, node, checked) {
  draft.spoken.push({ ...wordsOf2(node), checked, item: itemKeyOf(open2), lead: true });
}
function spokenIn(node, item, checked = null) {
  if (node.type === "paragraph")
    return linesOf(node).map((words) => ({ ...words, checked, item, lead: false }));
  if (!("children" in node)) return [];
  const box = node.type === "listItem" ? node.checked ?? null : null;
  return node.children.flatMap((child, index) => spokenIn(child, item, index === 0 ? box : null));
}
function linesOf(node) {
  const lines = toString(node).split(/\r\n|\r|\n/u);
  const first = extentOf(node).line;
  const apart = lines.length > 1 && lines.every((line) => /^[\s\p{P}\p{S}]*[\p{Lu}\d]/u.test(line));
  if (!apart) return [wordsOf2(node)];
  return lines.map((line, index) => ({
    ...NO_MARKS,
    text: line.replace(/\s+/gu, " ").trim(),
    line: first + index
  }));
}
var NO_MARKS = { struck: false, strong: false };
function wordsOf2(node) {
  const text = toString(node).replace(/\s+/gu, " ").trim();
  const struck = node.children.length === 1 && node.children[0]?.type === "delete";
  const strong = node.children.length === 1 && node.children[0]?.type === "strong";
  return { text, line: extentOf(node).line, struck, strong };
}
function addNoteSlice(draft, open2, note) {
  open2.entry.notes.push(note);
  open2.endLine = Math.max(open2.endLine, note.endLine);
  draft.ledger.mark("note", note.line, note.endLine);
}
function itemKeyOf({ entry }) {
  return "number" in entry ? referenceKey(entry) : null;
}
function isMarkup(node) {
  if (node.type === "html") return /^\s*<!--.*-->\s*$/su.test(node.value);
  return node.type === "yaml" || node.type === "thematicBreak" || node.type === "definition";
}
function markMarkup(node, { ledger }) {
  const { line, endLine } = extentOf(node);
  ledger.mark("markup", line, endLine);
}

// src/read/minutes/actions.ts
var NOTHING = /^\W*(?:none|n\/a|nothing|no (?:new )?actions?(?: items?)?)?\W*$/iu;
var MARK = "(?:action(?:[ _-]?items?)?|to-?do|task)";
var MARKED = [
  // `[ACTION - Brian] - write it`, `(Action) write it`
  new RegExp(
    `^\\W*[([]\\s*(?:${MARK}|AI)(?:\\s*[-\u2013\u2014:]\\s*(?<owner>[^\\])]{1,60}))?\\s*[)\\]]\\W*(?<text>\\S.*)$`,
    "isu"
  ),
  // `Action: write it`, `ACTION_ITEM: write it`, `Action (Brian): write it`
  new RegExp(
    `^\\W*${MARK}\\s*(?:\\((?<owner>[^)]{1,60})\\)\\s*)?(?::|\\s[-\u2013\u2014]\\s)\\W*(?<text>\\S.*)$`,
    "isu"
  ),
  // `AI: write it`, `AI SC members: write it`, also after a sentence
  /^(?:.*?[.?!]\s+)?\W*(?:AI|AR)(?:[ (@]+(?<owner>[^:)]{1,40}?)\)?)?\s*:\s*(?<text>\S.*)$/su
];
function isMarkedAction(text) {
  return MARKED.some((form) => form.test(text));
}
var NAMED_STEP = /^\W*next steps?\s*(?::|\s[-–—]\s)\s*(?<rest>\S.*)$|^(?<who>[^:]{2,40}?)\s*[-–—:]\s*action(?: item)?s?(?: to)?\s*[:–—-]\s*\S.*$/isu;
var DOES = /^(.{1,60}?)(?:\s+(?=to\s)|\s*[:,–-]?\s+(?!to\s))(will|to|is going to)\s+(?!be\b|not\b|likely\b|me\b|us\b|clarify\b).+$/su;
var MEETING_DID = new RegExp("^(?:decided|agreed|resolved|we|plan|need|want|propos\\p{L}*|voted|how|what|when|where|whether)\\b", "iu");
var NAMED = /^([^:]{1,60}?)\s*:\s*(.+)$/su;
var CAPITALISED = new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3}$", "u");
var BEFORE_ACTION = /^\W*?(?:[([]@?([^)\]]{2,40})[)\]]|([^:([]{2,40}?)\s+[-–—])\s+\S/u;
var ACTION_COLUMN = /\b(?:actions?|action items?|tasks?|what|to-?do|description)\b/iu;
var OWNER_COLUMN = /\b(?:owners?|assignees?|assigned(?: to)?|who|responsible|person)\b/iu;
function readActions(node, draft) {
  const { line, endLine } = extentOf(node);
  draft.ledger.mark("action", line, endLine);
  const listed = !/^\W*next\b/iu.test(draft.heading);
  const owners = ownersAmong(draft.present);
  const section = { owners, listed };
  if (node.type === "list")
    draft.actionItems.push(...node.children.flatMap((item) => bulletActions(item, section)));
  else if (node.type === "table") {
    const { header, rows } = textTable(node);
    const column = header.findLastIndex((cell) => ACTION_COLUMN.test(cell));
    const whose = header.findIndex((cell) => OWNER_COLUMN.test(cell));
    for (const { cells, line: at } of rows) {
      const words = {
        text: (column < 0 ? cells.at(-1) : cells[column]) ?? "",
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item: null,
        lead: false
      };
      const named = whose < 0 || whose === column ? [] : namesIn(cells[whose] ?? "", owners) ?? [];
      draft.actionItems.push(...sectionAction(words, section, named));
    }
  } else {
    const spoken = spokenIn(node, null).filter(({ text }) => !text.endsWith(":"));
    draft.actionItems.push(...spoken.flatMap((words) => sectionAction(words, section)));
  }
}
function bulletActions(item, section, above = []) {
  const [first, ...rest] = item.children;
  const [words] = first === void 0 ? [] : spokenIn(first, null, item.checked ?? null);
  if (words === void 0) return [];
  const lists = rest.filter((child) => child.type === "list");
  const heads = lists.length > 0 ? namesIn(words.text, section.owners) ?? [] : [];
  if (heads.length === 0) return sectionAction(words, section, above);
  return lists.flatMap(({ children }) => children.flatMap((nested) => bulletActions(nested, section, heads)));
}
function sectionAction(words, { owners, listed }, above = []) {
  if (NOTHING.test(words.text)) return [];
  const named = namedBefore(words.text, owners) ?? doersOf(words.text, owners)?.owners;
  const found2 = named ?? (above.length > 0 ? above : mentionsIn(words.text, owners));
  return [{ ...actionOf(words, words.text, found2, "section"), listed }];
}
function namedBefore(text, owners) {
  const [, bracketed, dashed] = BEFORE_ACTION.exec(text) ?? [];
  const before = bracketed === void 0 ? null : namesIn(bracketed, owners);
  const known = dashed === void 0 ? null : owners.all(dashed);
  const [, head] = NAMED.exec(text) ?? [];
  return before ?? known ?? (head === void 0 ? null : namesIn(head, owners));
}
function namesIn(text, owners) {
  const found2 = partsOf(text.replace(/:$/u, "")).map(
    (part) => owners.known(part) ?? (CAPITALISED.test(part) ? { name: part, login: null } : null)
  );
  return found2.length > 0 && found2.every((owner) => owner !== null) ? found2 : null;
}
function mentionsIn(text, owners) {
  const handles = text.match(/(?<![\w@/])@[A-Za-z0-9][\w-]*(?![\w/])/gu) ?? [];
  return handles.map((handle) => owners.known(handle)).filter((owner) => owner !== null);
}
function actionsIn(draft) {
  const owners = ownersAmong(draft.present, speakersIn(draft.spoken));
  const spoken = draft.spoken.flatMap((words) => noteActions(words, owners));
  for (const { line, from } of spoken) if (from !== "promise") draft.ledger.mark("action", line);
  const lines = draft.source.split(/\r\n|\r|\n/u);
  return [...draft.actionItems, ...spoken].map((action) => ({ ...action, done: action.done || isReportedDone(lines, action.line) })).sort((a, b) => a.line - b.line);
}
function speakersIn(spoken) {
  return spoken.flatMap(({ text }) => {
    const [, said, brought] = new RegExp("^(?:@?(\\p{L}[\\p{L}\\d.'\u2019-]{1,30}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,2})\\s*:(?!\\/)|\\[@?([\\p{L}\\d-]{2,40})\\])", "u").exec(
      text
    ) ?? [];
    const name = said ?? brought;
    return name === void 0 ? [] : [name];
  });
}
function noteActions(words, owners) {
  const text = words.text.replace(/^\[(.*)\]$/su, "$1");
  for (const form of MARKED) {
    const { text: marked, owner } = form.exec(text)?.groups ?? {};
    if (marked === void 0) continue;
    const named = owner === void 0 ? null : namesIn(owner, owners) ?? [{ name: owner, login: null }];
    return [actionOf(words, marked, named ?? ownersOf(marked, owners), "section")];
  }
  const step = NAMED_STEP.exec(text)?.groups;
  if (step !== void 0) {
    const named = step.who === void 0 ? ownersOf(step.rest ?? "", owners) : namesIn(step.who, owners) ?? [];
    return [actionOf(words, text, named, "section")];
  }
  if (words.lead) return [];
  if (words.checked !== null) {
    const head = NAMED.exec(text)?.[1];
    const named = (head === void 0 ? null : owners.all(head)) ?? doersOf(text, owners)?.owners ?? [];
    return named.length === 0 ? [] : [actionOf(words, text, named, "section")];
  }
  if (words.strong && !MEETING_DID.test(text)) {
    const who = /^(.{1,40}?) to [a-z]/u.exec(text)?.[1];
    const named = who === void 0 ? null : partsOf(who).map((name) => owners.known(name) ?? { name, login: null });
    if (named !== null && named.length < 3 && (who ?? "").split(" ").length < 4)
      return [actionOf(words, text, named, "note")];
  }
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const found2 = doersOf(sentence, owners);
    return found2 === null ? [] : [actionOf(words, sentence, found2.owners, found2.promised ? "promise" : "note")];
  });
}
function ownersOf(text, owners) {
  const head = NAMED.exec(text)?.[1];
  const named = head === void 0 ? null : owners.all(head);
  return named ?? doersOf(text, owners)?.owners ?? mentionsIn(text, owners);
}
function doersOf(sentence, owners) {
  const [, who, verb] = DOES.exec(sentence) ?? [];
  if (who === void 0) return null;
  const pair = new RegExp("^(\\p{Lu}\\p{L}+) and (\\p{Lu}\\p{L}+)$", "u").exec(who);
  const found2 = owners.all(who) ?? (pair === null || verb !== "to" ? null : pair.slice(1).map((name) => owners.known(name) ?? { name, login: null }));
  return found2 === null ? null : { owners: found2, promised: verb !== "to" };
}
function actionOf(words, text, owners, from) {
  const done = words.checked === true || words.struck || saysDone(text);
  return { text, owners, done, listed: false, from, item: words.item, line: words.line };
}

// src/read/minutes/decisions.ts
var NOTHING2 = /^\W*(?:none|n\/a|nothing|tb[acd]|no (?:decisions?|votes?)(?: (?:made|taken))?)?\W*$/iu;
var MARK2 = /^[\s"'([✅*]*(?:resolved|resolution|decisions?(?: made)?|outcome|agreed|beschluss|décision|acuerdo)\s*[)\]]?\s*[:–—-]+\s*(\S.*)$/isu;
var WORDS = [
  /^\W*(?:we |the group |group |team |tsc |tac )?(?:have )?(?:decided|agreed|resolved)\b/iu,
  /^\W*(?:agree|agreement)(?: \([^)]*\))? (?:to|that|on)\b/iu,
  /^\W*(?:(?:general|rough|meeting|group|clear|broad) )?consensus\b(?!\W*$)(?!.*\b(?:not|wasn't|wasn’t|no|isn't)\b)/iu,
  /^\W*(?:general )?(?:no objections?|no concerns raised)\b/iu,
  /\bconsensus (?:approval|reached)\b/iu,
  /\b(?:passed|approved|agreed|accepted) unanimously\b|\bunanimous(?:ly)? (?:vote|voted|approved?|agreed|passed|consent|decision)\b/iu,
  /\b(?:motion (?:carries|carried|passes|passed|approved)|all in favou?r|makes? the motion|vote (?:passes|passed|carries|carried))\b/iu,
  /^\W*\d+ (?:approved?|in favou?r|yes|ayes?|for)\b.*\b(?:abstain|abstention|against|opposed|no|nays?)/iu,
  /^\W*decision (?:is |was )?to\b/iu,
  /^\W*moving forward with\b/iu
];
var ANSWERED = /^\W*(?:should|do|can|shall) we\b.*\?\s*(?:\S{1,200}\s+)?yes[.!]?\s*$/isu;
var CLAUSE = /\b(?:teams|everyone|everybody|parties|we|call|group|all)(?: (?:have|has|all))* agreed (?:to|that|on)\b/iu;
var LONGEST_CLAUSE = 280;
function readDecisions(node, draft) {
  const { line, endLine } = extentOf(node);
  draft.ledger.mark("decision", line, endLine);
  if (node.type === "table") {
    for (const { cells, line: at } of textTable(node).rows) add(cells.at(-1) ?? "", at, draft);
  } else if (node.type === "list") for (const item of node.children) readBullet(item, draft);
  else for (const { text, line: at } of spokenIn(node, null)) if (!text.endsWith(":")) add(text, at, draft);
}
function readBullet({ children: [first] }, draft) {
  if (first === void 0) return;
  for (const { text, line } of spokenIn(first, null)) add(text, line, draft);
}
function add(text, line, draft) {
  if (!NOTHING2.test(text)) draft.decisions.push({ text, item: null, line });
}
function decisionsIn({ decisions, spoken, ledger }) {
  const said = spoken.flatMap((words) => {
    const text = decisionOf(words);
    if (text === null) return [];
    ledger.mark("decision", words.line);
    return [{ text, item: words.item, line: words.line }];
  });
  return [...decisions, ...said].sort((a, b) => a.line - b.line);
}
function markedDecision(text) {
  return MARK2.exec(text)?.[1]?.trim() ?? null;
}
function decisionOf({ text, lead }) {
  const marked = markedDecision(text);
  if (marked !== null) return marked;
  if (text.length > 600) return null;
  if (ANSWERED.test(text)) return text;
  if (lead) return null;
  if (/\?\s*$/u.test(text) || /^\W*(?:if|would|should|can|could)\b/iu.test(text)) return null;
  if (WORDS.some((words) => words.test(text))) return text;
  const speech = /^[^\s:]{1,40}(?: [^\s:]{1,40})?:/u.test(text) || text.length > LONGEST_CLAUSE;
  return !speech && CLAUSE.test(text) ? text : null;
}

// src/read/minutes/draft.ts
function emptyDraft(file, source, ledger) {
  return {
    file,
    source,
    ledger,
    zone: "preamble",
    heading: "",
    headingLine: 1,
    section: 1,
    repository: null,
    underRepository: false,
    labelled: false,
    open: null,
    depth: 0,
    above: [],
    back: null,
    undivided: false,
    grouping: false,
    taken: /* @__PURE__ */ new Set(),
    spoken: [],
    title: null,
    titleDate: null,
    line: 1,
    links: [],
    present: [],
    expected: [],
    absent: [],
    teams: [],
    introduction: [],
    announcements: [],
    items: [],
    topics: [],
    actionItems: [],
    decisions: [],
    questions: [],
    upcoming: []
  };
}
function lineLedger(source) {
  const texts = source.split(/\r\n|\r|\n/u);
  const roles = texts.map((text) => {
    if (/^[\s\uFEFF]*$/u.test(text)) return "blank";
    return /^[\s\uFEFF]*(?:[-*+>\\|=_#.]|\d{1,9}[.)])*[\s\\]*$/u.test(text) ? "markup" : "unreadable";
  });
  return {
    mark(role, from, to = from) {
      for (let line = from; line <= to; line += 1) {
        const present = roles[line - 1];
        if (present !== void 0 && present !== "blank") roles[line - 1] = role;
      }
    },
    roles: () => roles,
    unreadable: () => texts.flatMap((text, index) => roles[index] === "unreadable" ? [{ line: index + 1, text }] : [])
  };
}

// src/read/minutes/title.ts
function titleBetween(source, nodes, from, to) {
  const words = nodes.map((node) => {
    const { start, end } = extentOf(node);
    const part = source.slice(Math.max(start, from), Math.min(end, to));
    if (start >= to || end <= from || part === EMPTY_COMMENT) return "";
    if (start < from || end > to) return unescapeMarkdown(part);
    return node.type === "text" || node.type === "link" ? toString(node) : part;
  }).join("").replace(/\s+/gu, " ").trim();
  return withoutJoiners(words);
}
function withoutJoiner(title) {
  return title.replace(/(?<![\s:([–—-])[\s:([–—-]+$/u, "");
}

// src/read/minutes/open-entry.ts
function openAtHeading(draft, heading, found2) {
  const extent = extentOf(heading);
  const { line, end } = extent;
  const entry = found2 === null ? {
    title: withoutJoiner(toString(heading).trim()),
    done: null,
    url: linkIn(heading.children),
    notes: [],
    line
  } : { ...itemOf(draft, heading, found2, end), line, section: sectionOf(draft) };
  return open(draft, entry, "heading", extent);
}
function refer(draft, opened, { reference, url, shownNumber }) {
  const { entry } = opened;
  if ("number" in entry) return;
  const { title, notes, line } = entry;
  const named = new RegExp(`^(.*\\S)\\s+[\\w./-]*#${reference.number}$`, "su").exec(title)?.[1] ?? title;
  const item = {
    ...reference,
    title: named,
    url,
    shownNumber,
    notes,
    line,
    section: opened.openedBy === "heading" ? sectionOf(draft) : draft.section
  };
  draft.topics.splice(draft.topics.indexOf(entry), 1);
  draft.items.push(item);
  opened.entry = item;
  draft.ledger.mark("item", line);
}
function sectionOf({ above }) {
  return above.slice(0, -1).findLast((line) => line !== void 0) ?? 0;
}
function openAtParagraph(draft, paragraph, found2) {
  const extent = extentOf(paragraph);
  const { end, line } = extent;
  const title = titleBetween(draft.source, paragraph.children, found2.end, end).replace(/^[\s,:;.–—-]+/u, "");
  const entry = { ...itemOf(draft, paragraph, found2, end), title: title === "" ? null : title, line };
  open(draft, entry, "heading", extent);
}
function introducesItem(source, paragraph, found2) {
  return OPENING_WORD.test(source.slice(extentOf(paragraph).start, found2.start));
}
function openAtBullet(draft, item, found2) {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return;
  const { start, end, line } = extentOf(first);
  const restOfLine = /[^\r\n]*/uy;
  restOfLine.lastIndex = found2?.end ?? start;
  const lineEnd = Math.min(end, restOfLine.lastIndex + (restOfLine.exec(draft.source)?.[0].length ?? 0));
  const entry = found2 === null ? { ...topicOf(draft.source, first, lineEnd), done: item.checked ?? null, notes: [], line } : { ...itemOf(draft, first, found2, lineEnd), line };
  const endLine = lineAt(draft.source, first, lineEnd);
  const opened = open(draft, entry, "bullet", { ...extentOf(item), endLine });
  const noteFrom = found2 === null || titleFollows(draft.source, first, found2) ? lineEnd : found2.end;
  const note = trimmedSlice(draft.source, noteFrom, end, lineAt(draft.source, first, noteFrom));
  const said = note === null ? null : withoutLeadingJoiner(draft.source, note);
  if (said !== null) addInlineNote(draft, opened, said);
  addLead(draft, opened, first, item.checked ?? null);
  const alone = found2 === null && typeof item.checked !== "boolean";
  const lone = alone ? loneBelow(rest) : null;
  if (lone !== null) refer(draft, opened, lone);
  for (const child of rest) {
    if (child.type === "list") {
      opened.nested = true;
      for (const nested of child.children) addNote(draft, opened, nested);
    } else addNote(draft, opened, child);
  }
}
function loneBelow(blocks) {
  const found2 = blocks.flatMap((block) => block.type === "list" ? block.children : []).flatMap(({ children: [first] }) => first?.type === "paragraph" ? loneReference(first) ?? [] : []);
  const [only] = found2;
  return new Set(found2.map(({ reference }) => referenceKey(reference))).size === 1 ? only ?? null : null;
}
function open(draft, entry, openedBy, { column, endLine }) {
  if ("number" in entry) draft.items.push(entry);
  else draft.topics.push(entry);
  const opened = {
    entry,
    openedBy,
    column,
    endLine,
    nested: false,
    spokenOn: false,
    listed: false
  };
  draft.ledger.mark("number" in entry ? "item" : "topic", entry.line, endLine);
  draft.open = opened;
  return opened;
}
function itemOf(draft, node, found2, lineEnd) {
  const { reference, url } = found2;
  const { start } = extentOf(node);
  const before = withoutJoiner(titleBetween(draft.source, node.children, start, found2.start));
  const [, words = before, typed] = /^(.*\S)\s+\(?#(\d+)\)?$/u.exec(found2.form === "address" ? before : "") ?? [];
  const after = titleFollows(draft.source, node, found2) ? titleBetween(draft.source, node.children, found2.end, lineEnd).replace(/^[\s:.,–—-]+/u, "") : "";
  const title = [words, found2.title ?? "", after].filter((part) => part !== "").join(" ");
  const shownNumber = found2.shownNumber ?? (typed === void 0 ? null : Number(typed));
  return {
    ...reference,
    title: title === "" ? null : title,
    url,
    shownNumber,
    notes: [],
    section: draft.section
  };
}
function titleFollows(source, node, found2) {
  return found2.form !== "address" && source.slice(extentOf(node).start, found2.start).replace(/^#+/u, "").trim() === "";
}
function topicOf(source, node, lineEnd) {
  const { start } = extentOf(node);
  const link = node.children.find(
    (child) => child.type === "link" && extentOf(child).end <= lineEnd
  );
  const bare = link !== void 0 && /^(?:https?:|www\.)/iu.test(toString(link));
  const closes = bare && source.slice(extentOf(link).end, lineEnd).trim() === "";
  const title = titleBetween(source, node.children, start, closes ? extentOf(link).start : lineEnd);
  return { title: withoutJoiner(title) || (link?.url ?? ""), url: link?.url ?? null };
}
function linkIn(nodes) {
  return nodes.find((node) => node.type === "link")?.url ?? null;
}
function withoutLeadingJoiner(source, note) {
  const joiner = /^[)\]>.:,;–—-]*\s*/u.exec(note.text)?.[0] ?? "";
  const broken = joiner.split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, note.start + joiner.length, note.end, note.line + broken);
}

// src/read/minutes/point-reference.ts
function referenceOf2(item, { source, repository }) {
  const lead = leadOf(item);
  return lead === null ? null : findItemReference(source, lead.children, repository);
}
function pointReference(item, draft) {
  const found2 = referenceOf2(item, draft);
  const { zone, underRepository, open: open2 } = draft;
  const written = (zone === "agenda" || zone === "notes") && !underRepository;
  if (found2 !== null || !written || open2?.openedBy === "heading" && !opensWithTime(item)) return found2;
  const lead = leadOf(item);
  return lead === null ? null : firstReference(draft.source, lead.children);
}

// src/read/minutes/point-role.ts
function roleOf(item, found2, { open: open2, zone, underRepository, labelled: labelled2, items, topics }) {
  const { column, line } = extentOf(item);
  const [first] = item.children;
  if (first?.type !== "paragraph") return zone === "announcements" && open2 === null ? "announcement" : "note";
  if (open2?.openedBy === "heading") {
    if (opensWithTime(item) && found2 !== null) return "item";
    return found2 !== null && (found2.form === "number" || open2.listed) && !("number" in open2.entry) ? "item" : "note";
  }
  if (zone === "notes" && open2 === null && items.length + topics.length > 0) return "note";
  if (open2 !== null && column > open2.column && found2?.form !== "number") return "note";
  const gathered = underRepository || zone === "agenda" || zone === "notes" || labelled2 && found2?.form !== "address";
  if (typeof item.checked === "boolean") return found2 !== null && underRepository ? "item" : "topic";
  if (found2 !== null && gathered) return "item";
  if (open2 !== null && !open2.nested && line === open2.endLine + 1 && underRepository) return "note";
  if (open2 !== null && found2 === null && isMarked(toString(first))) return "note";
  const gathering = open2 !== null && "number" in open2.entry;
  return zone === "announcements" && !gathering ? "announcement" : "topic";
}
function isMarked(text) {
  return isMarkedAction(text) || markedDecision(text) !== null;
}

// src/read/minutes/read-links.ts
var LABELLED = /^(?:[*_]{1,2})?([\p{L}][\p{L}\p{N} '/.-]{0,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
var ADDRESS = /https?:\/\/[^\s<>)\]]+/u;
function readLinks(node, draft) {
  if (node.type === "list") {
    for (const item of node.children) readListItem(item, draft);
    return;
  }
  const slice = sliceOf(draft.source, node);
  const links = node.type === "paragraph" ? linesOf2(slice.text, slice.line) : [];
  if (links.length > 0 && links.every((link) => link !== null)) {
    draft.links.push(...links);
    draft.ledger.mark("link", slice.line, slice.endLine);
  } else introduce(slice, draft);
}
function introduce(slice, draft) {
  if (draft.zone === "preamble") {
    draft.introduction.push(slice);
    draft.ledger.mark("introduction", slice.line, slice.endLine);
  } else if (draft.zone === "frame") draft.ledger.mark("frame", slice.line, slice.endLine);
}
function isLinkLine({ children: [first] }, { source }) {
  if (first?.type !== "paragraph") return false;
  const [only, more] = first.children;
  if (only?.type === "link" && more === void 0) return parseReference(only.url) === null;
  const link = labelled(sliceOf(source, first).text.replace(/\s+/gu, " "), 1);
  return link !== null && (link.label === "" || zoneOf(link.label) === "frame" || linkRole(link.label) !== null);
}
function readListItem(item, draft) {
  const [first, ...rest] = item.children;
  const { line } = extentOf(item);
  const slice = first === void 0 ? null : sliceOf(draft.source, first);
  const link = slice === null ? null : labelled(slice.text.replace(/\s+/gu, " "), line);
  if (slice !== null && link !== null) {
    draft.links.push(link);
    draft.ledger.mark("link", slice.line, slice.endLine);
  } else if (slice !== null) introduce(slice, draft);
  for (const child of rest) readLinks(child, draft);
}
function linesOf2(text, line) {
  return text.split(/\r\n|\r|\n/u).map((part, index) => labelled(part.trim(), line + index));
}
function labelled(text, line) {
  const [, label, value] = LABELLED.exec(text) ?? [];
  if (label === void 0 || value === void 0 || value.startsWith("//")) {
    const url = ADDRESS.exec(text)?.[0];
    return url === void 0 || /\s/u.test(text) ? null : { label: "", url, text, line };
  }
  return { label: label.trim(), url: ADDRESS.exec(value)?.[0] ?? null, text: value.trim(), line };
}
var ROLES = [
  [
    "recording",
    /^(?:(?:audio|video|zoom|meeting|youtube) )*(?:recording|video(?! (?:conference|call|chat))|youtube)/iu
  ],
  ["meetingIssue", /^(?:(?:github|gh|meeting|agenda) issue|github agenda)$/iu],
  ["document", /^(?:minutes|meeting notes|notes)(?: (?:google )?doc(?:ument)?)?$/iu]
];
function namedLinks(links) {
  const found2 = {
    recording: null,
    meetingIssue: null,
    document: null
  };
  for (const { label, url } of links) {
    const role = linkRole(label) ?? (url !== null && /\byoutu\.?be\b/u.test(url) ? "recording" : null);
    if (role !== null) found2[role] ??= url;
  }
  return found2;
}
function linkRole(label) {
  return ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
function meetingRepository(links) {
  const url = namedLinks(links).meetingIssue;
  return (url === null ? null : parseReference(url))?.repository ?? null;
}

// src/read/minutes/read-heading.ts
var CLOSED_BY_ANY_HEADING = /* @__PURE__ */ new Set([
  "preamble",
  "announcements",
  "agenda",
  "notes"
]);
var SHORT = 200;
function readHeading(heading, below2, draft) {
  const { line, endLine } = extentOf(heading);
  const text = toString(heading).trim();
  draft.ledger.mark("heading", line, endLine);
  draft.section = line;
  draft.back = null;
  draft.above.length = heading.depth;
  draft.above[heading.depth] = line;
  const untitled = draft.title === null && draft.zone === "preamble";
  if (untitled && /^(?:tags?|title|layout|description|date|robots|lang)\s*:/iu.test(text)) {
    draft.ledger.mark("markup", line, endLine);
    return;
  }
  if (!untitled && isPreambleLine(heading, below2, draft)) {
    readPreambleLine(heading, text, draft);
    return;
  }
  if (!(untitled && isTitle(heading, below2)) && openPart(text, heading.depth, line, draft)) return;
  if (untitled) {
    draft.title = text.replace(/\s+/gu, " ");
    draft.titleDate = dateIn(text);
    draft.line = line;
    return;
  }
  const inside = heading.depth > draft.depth && !CLOSED_BY_ANY_HEADING.has(draft.zone);
  if (inside) return;
  if (draft.zone !== "notes") draft.zone = "agenda";
  if (text === "") return;
  draft.repository ??= meetingRepository(draft.links);
  const found2 = findItemReference(draft.source, heading.children, draft.repository) ?? firstReference(draft.source, heading.children);
  if (found2 === null && isContainer(heading, below2, draft)) {
    openZone(draft, { zone: "agenda", depth: heading.depth, heading: text, headingLine: line });
    draft.grouping = true;
    return;
  }
  const opened = openAtHeading(draft, heading, found2);
  if (found2 === null) adoptReference(below2.own, opened, draft);
}
function isTitle({ depth }, { own, next }) {
  return depth === 1 && next !== null && next.depth > 1 && own.length === 0;
}
function isPreambleLine({ depth, children }, { own, next }, { zone }) {
  if (zone !== "preamble" && zone !== "frame") return false;
  const [only, more] = children;
  const linked = only?.type === "link" && more === void 0;
  const labelled2 = children.some((child) => child.type === "text" && /^[^:]{2,40}:/u.test(child.value));
  const deeper = next !== null && next.depth > depth;
  return own.every(({ type }) => type === "table") && !deeper && (linked || labelled2 || depth >= 3);
}
function readPreambleLine(heading, text, draft) {
  const link = heading.children.find((child) => child.type === "link");
  const { line, endLine } = extentOf(heading);
  const [, label, value] = /^([^:]{2,40}):\s*(.*)$/su.exec(text) ?? [];
  draft.ledger.mark("link", line, endLine);
  draft.links.push({ label: label ?? text, url: link?.url ?? null, text: value ?? link?.url ?? "", line });
}
function isContainer({ depth }, { own, next }, { repository, source }) {
  const words = own.map((node) => toString(node)).join(" ");
  if (own.length > 0 && isNothing(words)) return true;
  if (next !== null && next.depth > depth && words.length <= SHORT && !own.some(({ type }) => type === "list"))
    return true;
  const bullets = own.filter((node) => node.type === "list").flatMap(({ children }) => children);
  const timed = bullets.filter(opensWithTime);
  if (timed.length > 1 || timed.some((item) => firstReference(source, leadOf(item)?.children ?? []) !== null))
    return true;
  if (bullets.length > 0 && bullets.filter(({ checked }) => typeof checked === "boolean").length * 2 >= bullets.length)
    return true;
  const found2 = bullets.filter((item) => {
    const [first] = item.children;
    return first?.type === "paragraph" && findItemReference(source, first.children, repository)?.form === "number";
  });
  return found2.length > 0 && found2.length * 2 >= bullets.length && !bullets.every((item) => isLone(item));
}
function isLone({ children: [first] }) {
  return first?.type === "paragraph" && loneReference(first) !== null;
}
function adoptReference(own, opened, draft) {
  const blocks = own.flatMap((node) => {
    if (node.type === "paragraph") return [{ node, paragraph: node }];
    if (node.type !== "list") return [];
    return node.children.flatMap((item) => {
      const [first2] = item.children;
      return first2?.type === "paragraph" ? [{ node: item, paragraph: first2 }] : [];
    });
  });
  const found2 = blocks.flatMap(({ node, paragraph }) => {
    const reference = loneReference(paragraph);
    return reference === null ? [] : [{ node, reference }];
  });
  const [first] = found2;
  if (first === void 0) return;
  const several = new Set(found2.map(({ reference: { reference } }) => referenceKey(reference))).size > 1;
  if (several && (first.node !== blocks[0]?.node || first.node.type === "listItem")) {
    opened.listed = true;
    return;
  }
  refer(draft, opened, first.reference);
  if (first.node.type === "listItem" && first.node.children.length > 1) return;
  draft.taken.add(first.node);
  const { line, endLine } = extentOf(first.node);
  draft.ledger.mark("link", line, endLine);
}
function openPart(text, depth, line, draft) {
  const zone = zoneOf(text);
  const words = text.replace(/:$/u, "");
  const repository = zone === null && draft.title !== null && isRepositoryName(words) ? words : null;
  if (zone === null && repository === null) return false;
  openZone(draft, { zone: zone ?? "agenda", depth, heading: words, headingLine: line });
  draft.underRepository = repository !== null;
  draft.repository = repository ?? meetingRepository(draft.links);
  return true;
}
function openZone(draft, opened) {
  const { headingLine: section } = opened;
  Object.assign(draft, opened, { section, open: null, underRepository: false, grouping: false });
}

// src/read/minutes/attendee.ts
var CAME = /[✓✔✅☑]|:[a-z_]*check[a-z_]*:/iu;
var MISSED = /[✗✘❌☒]|:(?:x|[a-z_]*cross_mark|heavy_multiplication_x):/iu;
var MARKS = new RegExp(`(?:${CAME.source}|${MISSED.source})\\uFE0F?`, "giu");
var TEAM = /(?<![\w@/])@([A-Za-z0-9][\w-]*\/[\w.-]+)/u;
var HANDLE = /(?<![\w@/.])@([A-Za-z0-9][\w-]*)(?![\w@/]|\.\w)/u;
var PROFILE = /\[@?([^\]]*)\]\(<?https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9][\w-]*)\/?>?\)/u;
var LINK = /\[([^\]]*)\]\(<?(?:https?:|mailto:)[^)]*\)/gu;
var MAIL = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/u;
var BARE_LOGIN = /^(.*\S)\s*\(([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})\)$/u;
var BODY2 = /\b(?:council|foundation|committee|teams?|maintainers|directors|working group|community|members|observers)\b/iu;
function isBody(name) {
  return BODY2.test(name);
}
var MOST_WORDS = 6;
var LONGEST2 = 300;
function readAttendee(line, style = {}) {
  if (line.length > LONGEST2) return null;
  const text = line.replace(/\\([!-/:-@[-`{-~])/gu, "$1").replace(/（/gu, " (").replace(/）/gu, ")").replace(MARKS, "").replace(/[\u200B\u2060\uFEFF]|~~|\*\*|__/gu, "").trim();
  const team = TEAM.exec(text)?.[1];
  if (team !== void 0) return { team };
  const profile = PROFILE.exec(text);
  if (profile !== null) return person(text.replace(profile[0], profile[1] ?? ""), profile[2] ?? null);
  const handle = HANDLE.exec(text);
  if (handle === null) return withoutHandle(text.replace(LINK, "$1").replace(MAIL, "").trim(), style);
  const around = text.replace(new RegExp(`\\([^()]*${handle[0]}(?![\\w-])[^()]*\\)`, "u"), " ");
  return person(around === text ? text.replace(handle[0], " ") : around, handle[1] ?? null);
}
function withoutHandle(text, { bracketed = false, affiliated = false }) {
  const [, name, login] = (bracketed ? BARE_LOGIN.exec(text) : null) ?? [];
  if (name !== void 0 && login !== void 0) return person(name, login);
  const comma = text.search(/,(?![^(]*\))/u);
  if (!affiliated || comma < 0) return person(text, null);
  const read = person(text.slice(0, comma), null);
  const rest = text.slice(comma + 1).trim();
  return read === null || "team" in read || rest === "" ? read : { ...read, note: [read.note, rest].filter((part) => part !== null).join(", ") };
}
function person(text, login) {
  const notes = [];
  let outside = text;
  for (; ; ) {
    const match = /[([]([^()[\]]*)[)\]][\s.,;:]*$/u.exec(outside);
    if (match === null || match.index === 0) break;
    if (match[1]?.trim() !== "") notes.unshift((match[1] ?? "").trim());
    outside = outside.slice(0, match.index);
  }
  const [rawName = "", ...rest] = outside.split(/\s[-–—]+\s/u);
  const open2 = /^(.+?)\s+[([]([^()[\]]*)$/u.exec(rawName);
  const words = (open2?.[1] ?? rawName).replace(/\(([^()]*)\)/gu, login === null ? "($1)" : " ");
  if (open2?.[2] !== void 0 && open2[2].trim() !== "") notes.push(open2[2].trim());
  notes.push(...rest.map((part) => part.trim()).filter((part) => part !== ""));
  const name = words.replace(/(?:[\s:,;*_`…-]|\.{2,})+$|^[\s:,;*_`-]+/gu, "").replace(/\s+/gu, " ");
  if (login === null && !isName(name)) return null;
  if (login === null && BODY2.test(name)) return { team: name };
  return { name: isName(name) ? name : null, login, note: notes.length > 0 ? notes.join(", ") : null };
}
function isName(text) {
  const words = text.split(" ").length;
  const sentence = /[!?]$/u.test(text) || words > 3 && text.endsWith(".");
  return new RegExp("\\p{L}", "u").test(text) && !sentence && words <= MOST_WORDS && !/https?:|[|<>{}$]/u.test(text);
}

// src/read/minutes/attendance-table.ts
var PRESENT = /^\W*(?:x|y|yes|present|here|1)\W*$/iu;
var ABSENT = new RegExp("^\\W*(?:n|no|absent|regrets?|apolog\\p{L}*|excused)\\W*$", "iu");
var HTML_ROW = /<tr\b[^<>]*>([\s\S]*?)(?=<\/tr>|<tr\b|$)/giu;
function readAttendanceTable(table, draft, presence) {
  const [header, ...body] = table.children;
  const { line, endLine } = extentOf(table);
  draft.ledger.mark("markup", line, endLine);
  if (header === void 0) return;
  const rows = body.map((row) => ({ ...extentOf(row), cells: row.children.map(cellText) }));
  readRows(header.children.map(cellText), rows, draft, presence);
}
function readAttendanceHtml(node, draft, presence) {
  const { start, line, endLine } = extentOf(node);
  draft.ledger.mark("markup", line, endLine);
  const rows = [...node.value.matchAll(HTML_ROW)].map((match) => {
    const html = match[1] ?? "";
    const words = html.search(/>\s*[^<\s]/u);
    const at = match.index + match[0].length - html.length + Math.max(0, words);
    const from = start + at;
    const before = node.value.slice(0, at + (/[^>\s]/u.exec(node.value.slice(at))?.index ?? 0));
    return {
      cells: htmlCells(html),
      line: line + before.split("\n").length - 1,
      start: from,
      end: start + match.index + match[0].length
    };
  });
  const [header, ...body] = rows;
  if (header !== void 0) readRows(header.cells, body, draft, presence);
}
function isAttendance(header) {
  const isName2 = /^(?:(?:full )?names?|attendees?|participants?|who|members?)$/iu;
  const isAbout = /^(?:github(?: (?:handle|id|username|login))?|login|handle|affiliation|organi[sz]ation|company|employer|present\??|attend(?:ed|ing|ance)\??|here\??)$/iu;
  return header.some((cell) => isName2.test(cell.trim())) && header.some((cell) => isAbout.test(cell.trim()));
}
function htmlHeader(html) {
  const [row] = html.matchAll(HTML_ROW);
  return htmlCells(row?.[1] ?? "");
}
function htmlCells(row) {
  return row.split(/<t[dh]\b[^<>]*>/iu).slice(1).map(htmlText);
}
function readRows(header, rows, draft, presence) {
  const columns = columnsOf(header);
  const marked = columns.mark >= 0 && rows.some(({ cells }) => isMarked2(cells[columns.mark] ?? ""));
  for (const { cells, line, start, end } of rows) {
    const written = cells[columns.name]?.trim() ?? "";
    const login = /^@?([A-Za-z\d][\w-]*)$/u.exec(cells[columns.login]?.trim() ?? "")?.[1] ?? null;
    const read = readAttendee(written, { affiliated: true });
    if ((read === null || "team" in read) && login === null) continue;
    const known = read === null || "team" in read ? { name: null, login: null, note: null } : read;
    draft.ledger.mark("attendee", line);
    const mark = cells[columns.mark] ?? "";
    const isOut = ABSENT.test(mark) || MISSED.test(mark);
    const here = isOut ? "absent" : !marked || isMarked2(mark) ? presence : "expected";
    draft[here].push({ ...known, login: known.login ?? login, line, start, end });
  }
}
function isMarked2(text) {
  return !MISSED.test(text) && (PRESENT.test(text) || CAME.test(text));
}
function columnsOf(header) {
  const find = (words) => header.findIndex((cell) => words.test(cell.trim()));
  const login = find(/\b(?:github|gh|login|handle|user ?name|account|nick)\b/iu);
  const mark = find(/^(?:|x|present\??|attend(?:ed|ing|ance)\??|here\??|status|✓|✅)$/iu);
  const name = find(/\b(?:names?|attendees?|participants?|who|person|members?|people)\b/iu);
  return {
    login,
    mark: mark === name ? -1 : mark,
    name: name >= 0 ? name : header.findIndex((_, index) => index !== login && index !== mark)
  };
}
function cellText(cell) {
  const [link] = cell.children.filter((child) => child.type === "link");
  const profile = /^https:\/\/github\.com\/([\w-]+)\/?$/u.exec(link?.url ?? "")?.[1];
  const text = toString(cell);
  return profile !== void 0 && text.trim().replace(/^@/u, "").toLowerCase() === profile.toLowerCase() ? `@${profile}` : text;
}
function htmlText(html) {
  return html.replace(/<[^<>]*>/gu, " ").replace(/&nbsp;/gu, " ").replace(/&amp;/gu, "&").replace(/\s+/gu, " ").replace(/\s+([),])/gu, "$1").trim();
}

// src/read/minutes/read-present.ts
var LABELLED2 = /^\s*(?:[*_]{1,2})?([^:@\r\n]{2,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
var OFFICE = /\b(?:members?|others?|guests?|chairs?|hosts?|observers?|participants?|attendees?|present|absent|regrets?|apologies|facilitators?|moderators?|scribes?)\b/iu;
var REGRETS = new RegExp("^\\W*(.{2,60}?)\\s+(?:sends?|sent|gives?|has)\\s+(?:\\p{L}+ )?(?:regrets|apologies)\\W*$", "iu");
function readPresent(node, draft) {
  const presence = presenceOf(draft.zone) ?? "present";
  if (node.type === "list") {
    const style = { bracketed: /\(@\w/u.test(toString(node)), affiliated: node.children.length > 1 };
    for (const item of node.children) readListItem2(item, draft, presence, style);
  } else if (node.type === "paragraph") readPeople(sliceOf(draft.source, node), draft, presence);
  else if (node.type === "table") readAttendanceTable(node, draft, presence);
  else if (node.type === "html") readAttendanceHtml(node, draft, presence);
}
function readPeople(slice, draft, presence) {
  const lines = linesOf3(slice);
  const wrapped = lines.slice(0, -1).some(({ text }) => /,\s*$/u.test(text));
  const style = { bracketed: /\(@\w/u.test(slice.text), affiliated: lines.length > 1 && !wrapped };
  for (const line of lines) readLine(line, draft, presence, style);
}
function readListItem2(item, draft, presence, style) {
  for (const child of item.children) {
    if (child.type === "list") {
      for (const nested of child.children) readListItem2(nested, draft, presence, style);
    } else if (child.type === "paragraph") {
      const here = item.checked === false && presence === "present" ? "expected" : presence;
      for (const line of linesOf3(sliceOf(draft.source, child))) readLine(line, draft, here, style);
    }
  }
}
function linesOf3({ text, start, line }) {
  let offset = start;
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/u).map((part, index) => {
    const entry = { text: part, start: offset, line: line + index };
    offset += part.length;
    return entry;
  });
}
function readLine(line, draft, presence, style) {
  const { text } = line;
  if (isPlaceholder(text) || /^\W*$/u.test(text)) {
    draft.ledger.mark("frame", line.line);
    return;
  }
  const regrets = REGRETS.exec(text)?.[1];
  if (regrets !== void 0) {
    add2({ ...line, text: regrets, start: line.start + text.indexOf(regrets) }, draft, "absent", {});
    return;
  }
  const [, label = "", value] = LABELLED2.exec(text) ?? [];
  const labelled2 = presenceOf(zoneOf(label));
  if (value !== void 0 && !/@\w|\(/u.test(label) && (OFFICE.test(label) || labelled2 !== null)) {
    const at = text.length - value.length;
    draft.ledger.mark("heading", line.line);
    if (value.trim() === "") return;
    const list = { ...line, text: value, start: line.start + at };
    for (const piece of piecesOf(list, true)) add2(piece, draft, labelled2 ?? presence, {});
    return;
  }
  for (const piece of piecesOf(line, style.affiliated !== true)) add2(piece, draft, presence, style);
}
function add2(piece, draft, presence, style) {
  const { text, start, line } = piece;
  const read = readAttendee(text, style);
  if (read === null) return;
  draft.ledger.mark("attendee", line);
  if ("team" in read) {
    draft.teams.push(read.team);
    return;
  }
  const from = start + (text.length - text.trimStart().length);
  const person2 = { ...read, line, start: from, end: from + text.trim().length };
  const isOut = /^\s*~~/u.test(text) || MISSED.test(text);
  const here = isOut && presence === "present" ? "absent" : presence;
  draft[here].push(person2);
}
function piecesOf(line, listed) {
  const pieces = [];
  let at = 0;
  for (const match of line.text.matchAll(new RegExp("[,;](?![^(]*\\))|(?<=\\))[ \\t]+(?=\\p{Lu})|$", "gu"))) {
    pieces.push({ ...line, text: line.text.slice(at, match.index), start: line.start + at });
    at = match.index + match[0].length;
  }
  const handles = pieces.length > 1 && pieces.every(({ text }) => /(?<!\w)@\w/u.test(text));
  const single = pieces.filter(({ text }) => /(?<!\w)@\w/u.test(text)).length === 1;
  return handles || listed && !single ? pieces.filter(({ text }) => text.trim() !== "") : [line];
}

// src/read/minutes/read-label.ts
var LINE_DEPTH = 7;
var WHOLE = /^[^\r\n]{1,80}:\s*$/u;
var OPENING = /^([^:\r\n]{2,60}):/u;
var SAID = /* @__PURE__ */ new Set([
  "agenda",
  "notes",
  "summary",
  "announcements",
  "frame",
  "links",
  "questions"
]);
function labelOf(node) {
  const [first, ...rest] = node.children;
  if (first === void 0) return null;
  const { start, end } = extentOf(node);
  const isColoned = rest[0]?.type === "text" && rest[0].value.startsWith(":") || /:\s*$/u.test(toString(first));
  if (first.type === "strong" || first.type === "emphasis" && (rest.length === 0 || isColoned)) {
    const label2 = toString(first);
    const after = rest.map((child) => toString(child)).join("");
    if (/^[\s:]*$/u.test(after)) return { label: label2, value: null };
    const isAbove = /^[ \t]*[\r\n]/u.test(after) && presenceOf(zoneOf(label2)) !== null;
    return /:\s*$/u.test(label2) || /^\s*:/u.test(after) || isAbove ? { label: label2, value: { from: extentOf(first).end, to: end } } : null;
  }
  if (first.type !== "text") return null;
  if (rest.length === 0 && WHOLE.test(first.value)) return { label: first.value, value: null };
  const whole = toString(node);
  if (WHOLE.test(whole)) return { label: whole, value: null };
  const [opening, label] = OPENING.exec(first.value) ?? [];
  return opening === void 0 || label === void 0 ? null : { label, value: { from: start + opening.length, to: end } };
}
function readLabel(node, draft) {
  if (node.type !== "paragraph") return false;
  const found2 = labelOf(node);
  if (found2 === null) return false;
  const { line, endLine } = extentOf(node);
  const zone = zoneOf(found2.label);
  const presence = presenceOf(zone);
  if (found2.value === null) {
    const said = draft.open?.openedBy === "heading" && zone !== null && SAID.has(zone);
    const { zone: outer, open: open2 } = draft;
    if (said || !openPart(found2.label.trim(), LINE_DEPTH, line, draft)) return false;
    draft.ledger.mark("heading", line, endLine);
    const among = open2?.openedBy === "heading" && (zone === "actions" || zone === "decisions");
    if (among) draft.back = { zone: outer, open: open2 };
    return true;
  }
  const value = behindLabel(found2.value, node, draft);
  if (presence === null || value === null) return false;
  draft.ledger.mark("heading", line, endLine);
  readPeople(value, draft, presence);
  return true;
}
function behindLabel({ from, to }, node, { source }) {
  const joiner = /^[\s:*_]*/u.exec(source.slice(from, to))?.[0].length ?? 0;
  const { line, start } = extentOf(node);
  const breaks = source.slice(start, from + joiner).split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, from + joiner, to, line + breaks);
}

// src/read/minutes/read-agenda.ts
function readAgenda(node, draft) {
  if (node.type === "list") {
    readList(node, draft);
    return;
  }
  if (node.type === "table" && draft.open === null && readPointsOfTable(node, draft)) return;
  if (node.type === "paragraph") {
    if (isGeneratedSentence(toString(node))) {
      readGeneratedSentence(node, draft);
      return;
    }
    const found2 = findItemReference(draft.source, node.children, draft.repository);
    if (found2 !== null && draft.zone === "agenda" && introducesItem(draft.source, node, found2)) {
      openAtParagraph(draft, node, found2);
      return;
    }
    if (draft.open === null && (draft.grouping || isFrame(node) || isNothing(toString(node)))) {
      const { line, endLine } = extentOf(node);
      draft.ledger.mark("frame", line, endLine);
      return;
    }
  }
  if (draft.open !== null) {
    draft.open.spokenOn = true;
    addNote(draft, draft.open, node);
  } else if (draft.zone === "announcements") announce(node, draft);
  else addNote(draft, openUnderHeading(draft), node);
}
function isFrame(node) {
  if (node.type !== "paragraph") return false;
  const [only, more] = node.children;
  if (only?.type === "emphasis" && more === void 0) return true;
  return /^\(.*\)$/su.test(toString(node).trim());
}
function readList(list, draft) {
  const [only, more] = list.children;
  if (only !== void 0 && more === void 0 && draft.open === null && isContainer2(only)) {
    openContainer(only, draft);
    return;
  }
  for (const item of list.children) {
    const { open: open2 } = draft;
    const said = open2?.spokenOn && open2.openedBy === "bullet" && "number" in open2.entry;
    if (said && pointReference(item, draft) === null) addNote(draft, open2, item);
    else readPoint(item, draft);
  }
}
function isContainer2(item) {
  const lead = leadOf(item);
  const below2 = item.children.filter((child) => child.type === "list");
  return lead !== null && /:\s*$/u.test(toString(lead)) && below2.some(({ children }) => children.length > 1);
}
function openContainer(item, draft) {
  draft.open = null;
  const [lead, ...rest] = item.children;
  if (lead !== void 0) draft.ledger.mark("heading", extentOf(lead).line, extentOf(lead).endLine);
  for (const child of rest) readAgenda(child, draft);
  draft.open = null;
}
function readPoint(item, draft) {
  const [first, ...rest] = item.children;
  if (draft.taken.has(item)) return;
  if (draft.zone === "summary") {
    draft.ledger.mark("note", extentOf(item).line, extentOf(item).endLine);
    return;
  }
  if (first?.type === "paragraph") {
    const text = toString(first).trim();
    if (isGeneratedSentence(text)) {
      readGeneratedSentence(item, draft);
      return;
    }
    if (isRepositoryName(text) && rest.some((child) => child.type === "list")) {
      draft.repository = text;
      draft.underRepository = true;
      draft.open = null;
      draft.ledger.mark("heading", extentOf(first).line);
      for (const child of rest) readAgenda(child, draft);
      return;
    }
    if (draft.open?.openedBy !== "heading" && readZoneBullet(item, draft)) return;
    if (isPlaceholder(text) && rest.length === 0 && draft.open === null) {
      draft.ledger.mark("frame", extentOf(first).line, extentOf(first).endLine);
      return;
    }
  }
  const found2 = pointReference(item, draft);
  const role = roleOf(item, found2, draft);
  if (role === "item") openPoint(item, found2, draft);
  else if (role === "topic") openPoint(item, null, draft);
  else if (role === "announcement") announce(item, draft);
  else {
    const open2 = draft.open ?? openUnderHeading(draft);
    if (extentOf(item).column > open2.column) open2.nested = true;
    addNote(draft, open2, item);
  }
}
function openPoint(item, found2, draft) {
  openAtBullet(draft, item, found2);
  if (found2 !== null) return;
  const { open: open2, section } = draft;
  draft.section = extentOf(item).line;
  for (const child of item.children) if (child.type === "list") readNested(child, draft, true);
  draft.open = open2;
  draft.section = section;
}
function readNested(list, draft, direct) {
  const points = listsItems(list, draft.source, draft.repository);
  for (const item of list.children) {
    const found2 = points ? referenceOf2(item, draft) : null;
    if (found2 !== null && (direct || found2.form === "number")) openAtBullet(draft, item, found2);
    else for (const child of item.children) if (child.type === "list") readNested(child, draft, false);
  }
}
function readZoneBullet(item, draft) {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return false;
  const found2 = labelOf(first);
  const zone = zoneOf(found2?.label ?? toString(first));
  if (zone === null) return false;
  const { line, endLine } = extentOf(first);
  const presence = presenceOf(zone);
  if (found2 !== null && found2.value !== null) {
    if (presence === null) return false;
    draft.ledger.mark("heading", line, endLine);
    const text = draft.source.slice(found2.value.from, found2.value.to);
    const joiner = /^[\s:*_]*/u.exec(text)?.[0].length ?? 0;
    const start = found2.value.from + joiner;
    readPeople({ text: text.slice(joiner), start, end: found2.value.to, line, endLine }, draft, presence);
  } else {
    const below2 = rest.some((child) => child.type === "list");
    if (!below2 && zone !== "frame" && zone !== "summary" && zone !== "notes") return false;
    draft.ledger.mark("heading", line, endLine);
  }
  const { zone: outer, open: open2 } = draft;
  draft.zone = zone;
  draft.open = null;
  draft.heading = toString(first).trim();
  draft.headingLine = line;
  draft.section = line;
  for (const child of rest) readBelow(zone, child, draft);
  const flat = rest.length === 0 && (zone === "summary" || zone === "notes");
  draft.zone = flat ? "summary" : outer === "preamble" && zone !== "frame" ? "agenda" : outer;
  draft.open = open2;
  return true;
}
function readBelow(zone, node, draft) {
  if (presenceOf(zone) !== null) readPresent(node, draft);
  else if (zone === "actions") readActions(node, draft);
  else if (zone === "decisions") readDecisions(node, draft);
  else if (zone === "agenda" || zone === "announcements" || zone === "notes") {
    if (zone === "notes") draft.zone = "agenda";
    readAgenda(node, draft);
  } else {
    const { line, endLine } = extentOf(node);
    draft.ledger.mark("frame", line, endLine);
  }
}
function openUnderHeading(draft) {
  const entry = { title: draft.heading, done: null, url: null, notes: [], line: draft.headingLine };
  const open2 = {
    entry,
    openedBy: "heading",
    column: 1,
    endLine: draft.headingLine,
    nested: false,
    spokenOn: false,
    listed: false
  };
  draft.topics.push(entry);
  draft.open = open2;
  return open2;
}
function announce(node, draft) {
  const slice = node.type === "listItem" ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  draft.open = null;
  if (slice === null) return;
  draft.announcements.push(slice);
  draft.ledger.mark("announcement", slice.line, slice.endLine);
  draft.spoken.push(...spokenIn(node, null));
}
function readGeneratedSentence(node, draft) {
  const { line, endLine } = extentOf(node);
  draft.labelled = true;
  draft.open = null;
  draft.ledger.mark("label", line, endLine);
}

// src/read/minutes/read-preamble.ts
function readPreamble(node, draft) {
  if (node.type === "table" && isAttendance(textTable(node).header)) {
    readAttendanceTable(node, draft, "present");
    return;
  }
  if (node.type === "html" && isAttendance(htmlHeader(node.value))) {
    readAttendanceHtml(node, draft, "present");
    return;
  }
  if (node.type === "table" && readPointsOfTable(node, draft)) return;
  if (node.type !== "list") {
    readLinks(node, draft);
    return;
  }
  const { zone } = draft;
  if (node.ordered === true && node.children.length > 1 && !node.children.some((item) => isLinkLine(item, draft))) {
    draft.zone = "agenda";
    for (const item of node.children) readPoint(item, draft);
    draft.zone = zone;
    draft.open = null;
    return;
  }
  for (const item of node.children) readBullet2(item, draft);
}
function readBullet2(item, draft) {
  if (readZoneBullet(item, draft)) return;
  if (draft.zone === "preamble" && (!draft.undivided || isLinkLine(item, draft))) {
    readListItem(item, draft);
    return;
  }
  draft.zone = "agenda";
  readPoint(item, draft);
}

// src/read/minutes/read-minutes.ts
function readMinutes(text, { file, tree, date = null }) {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const minutes = readMeeting({ text, file }, children, date, ledger);
  return { ...minutes, unreadable: ledger.unreadable(), lines: ledger.roles() };
}
function readMeetings(text, { file, tree, date = null, shared = false }) {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const { before, parts } = meetingParts(children, file, shared);
  for (const node of before) markAs("frame", node, ledger);
  const meetings = parts.flatMap(({ nodes, date: headed, cancelled }) => {
    if (cancelled) {
      for (const node of nodes) markAs("frame", node, ledger);
      return [];
    }
    return [readMeeting({ text, file }, nodes, headed ?? date, ledger)];
  });
  const unreadable = ledger.unreadable();
  const lines = ledger.roles();
  return { meetings: meetings.map((meeting) => ({ ...meeting, unreadable, lines })), unreadable, lines };
}
function markAs(role, node, ledger) {
  const { line, endLine } = extentOf(node);
  ledger.mark(role, line, endLine);
}
function readMeeting({ text: source, file }, nodes, date, ledger) {
  const draft = emptyDraft(file, source, ledger);
  const [first] = nodes;
  if (first !== void 0) draft.line = extentOf(first).line;
  draft.labelled = !/extracted from/iu.test(source);
  draft.undivided = isUndivided(nodes);
  for (const [index, node] of nodes.entries()) readBlock(node, nodes, index, draft);
  const {
    source: _,
    ledger: __,
    zone,
    heading,
    headingLine,
    repository,
    undivided,
    taken,
    grouping,
    above,
    back,
    ...rest
  } = draft;
  const { underRepository, labelled: labelled2, open: open2, depth, spoken, ...read } = rest;
  const [from, to] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  const line = dateLineIn(source.slice(from ?? 0, to ?? 0));
  return {
    ...read,
    ...namedLinks(read.links),
    date: date ?? dateInPath(file) ?? read.titleDate ?? dateIn(line) ?? headingDate(nodes),
    time: timeIn(read.title ?? "") ?? timeIn(line),
    actionItems: actionsIn(draft),
    decisions: decisionsIn(draft)
  };
}
function headingDate(nodes) {
  const heading = nodes.find((node) => node.type === "heading" && isMeetingHeading(toString(node), null));
  return heading === void 0 ? null : dateIn(toString(heading));
}
function isUndivided(nodes) {
  const parts = nodes.filter((node) => {
    if (node.type === "heading") return true;
    const label = node.type === "paragraph" ? labelOf(node) : null;
    if (label === null || label.value !== null) return false;
    const zone = zoneOf(label.label);
    return zone === null || zone === "agenda" || zone === "notes";
  });
  return parts.length <= 1;
}
function readBlock(node, nodes, index, draft) {
  if (draft.taken.has(node)) return;
  if (node.type === "heading") readHeading(node, below(nodes, index), draft);
  else if (isMarkup(node)) markMarkup(node, draft);
  else if (!readLabel(node, draft)) {
    READERS[draft.zone](node, draft);
    if (draft.back !== null) Object.assign(draft, draft.back, { back: null });
  }
}
function below(nodes, index) {
  const own = [];
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === "heading") return { own, next: node };
    if (node !== void 0 && !isMarkup(node)) own.push(node);
  }
  return { own, next: null };
}
var READERS = {
  preamble: readPreamble,
  links: readLinks,
  present: readPresent,
  absent: readPresent,
  expected: readPresent,
  announcements: readAgenda,
  agenda: readAgenda,
  notes: readAgenda,
  summary: (node, draft) => {
    const { line, endLine } = extentOf(node);
    draft.ledger.mark("note", line, endLine);
  },
  actions: readActions,
  decisions: readDecisions,
  questions: (node, draft) => keep(node, draft, "questions", "question"),
  upcoming: (node, draft) => keep(node, draft, "upcoming", "upcoming"),
  frame: readLinks
};
function keep(node, draft, list, role) {
  for (const part of node.type === "list" ? node.children : [node]) {
    const slice = part.type === "listItem" ? contentOf(draft.source, part) : sliceOf(draft.source, part);
    if (slice === null) continue;
    draft[list].push(slice);
    draft.ledger.mark(role, slice.line, slice.endLine);
    if (list === "questions") draft.spoken.push(...spokenIn(part, null));
  }
}

// src/read/archive/repeats.ts
var NUMBERED = /^(\d{1,4}\.\d{1,3})(?:\s|\||$)/u;
var BEFORE2 = /^(?:(?:\d{1,4}(?:\.\d{1,3})+|\d{1,3}[.)]|[a-z][.)])\s*\|?\s+|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\([^()\s]*\))?\s+)+/u;
function plainTitle(title) {
  const plain = title.replace(BEFORE2, "");
  return plain === "" ? title : plain;
}
var SHORTEST = 4;
function withoutRepeats(items) {
  const kept = [];
  const byReference = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const number = NUMBERED.exec(item.title)?.[1];
    const known = (item.reference === null ? void 0 : byReference.get(item.reference.toLowerCase())) ?? (number === void 0 ? void 0 : byNumber.get(number)) ?? byTitle.get(key) ?? listedBefore(kept, item, key);
    const earlier = known === void 0 ? void 0 : kept[known];
    const at = known === void 0 || earlier === void 0 || !isSame(earlier, item) ? kept.length : known;
    kept[at] = earlier === void 0 || at === kept.length ? item : joined(earlier, item);
    if (item.reference !== null) byReference.set(item.reference.toLowerCase(), at);
    if (key !== "") byTitle.set(key, at);
    if (number !== void 0) byNumber.set(number, at);
  }
  return kept.map((item) => ({ ...item, title: plainTitle(item.title) }));
}
function isSame(a, b) {
  return a.reference === null || b.reference === null || a.reference.toLowerCase() === b.reference.toLowerCase();
}
function listedBefore(kept, { discussed, notes }, key) {
  if (key.length < SHORTEST || !discussed && notes.length === 0) return void 0;
  const found2 = kept.findIndex((other) => {
    if (other.discussed) return false;
    const title = keyOf(other);
    return title.length >= SHORTEST && (` ${title} `.includes(` ${key} `) || ` ${key} `.includes(` ${title} `));
  });
  return found2 < 0 ? void 0 : found2;
}
function joined(listed, noted) {
  const [words, other] = noted.discussed || !listed.discussed ? [noted, listed] : [listed, noted];
  return {
    ...words,
    title: words.title === "" ? other.title : words.title,
    reference: words.reference ?? other.reference,
    url: words.url ?? other.url,
    discussed: listed.discussed || noted.discussed,
    notes: [...listed.notes, ...noted.notes]
  };
}
function keyOf({ title }) {
  return bareWords(plainTitle(title.slice(0, 200)).replace(/\s*\([^()]*\)\s*$/u, ""));
}

// src/read/archive/archive-file.ts
function archiveFile(path, text, date = null, shared = false) {
  const file = path.replaceAll("\\", "/");
  const { meetings, unreadable } = readMeetings(text, { file, date, shared });
  return { path: file, meetings: meetings.map(archiveMeeting), unplaced: unreadable };
}
function archiveMeeting(minutes) {
  const { date, time, title, line } = minutes;
  const present = peopleOf(minutes.present, []);
  return {
    date,
    time,
    title,
    line,
    present,
    absent: peopleOf(minutes.absent, present),
    expected: peopleOf(minutes.expected, present),
    items: withoutRepeats(pointsOf(minutes)),
    actions: once(minutes.actionItems.filter(({ from }) => from !== "promise")).map((action) => ({
      id: textId(`${date ?? ""} ${action.text}`),
      text: action.text,
      owner: action.owners.map(({ name, login }) => login ?? name).join(", ") || null,
      done: action.done,
      item: action.item,
      line: action.line
    })),
    decisions: once(minutes.decisions)
  };
}
function peopleOf(attendees, elsewhere) {
  const people = [];
  for (const { name, login, note, line } of attendees) {
    const person2 = { name, login, role: note, line };
    if (elsewhere.some((other) => samePerson(other, person2))) continue;
    const at = people.findIndex((other) => samePerson(other, person2));
    const known = people[at];
    if (known === void 0) people.push(person2);
    else
      people[at] = {
        ...known,
        name: known.name ?? name,
        login: known.login ?? login,
        role: known.role ?? note
      };
  }
  return people;
}
function samePerson(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase();
}
function pointsOf({ items, topics, questions }) {
  const points = [...items, ...topics].filter((point) => !isBare(point)).filter((point) => "number" in point || zoneOf(point.title) === null && point.title.trim() !== "").map(pointOf);
  const asked = questions.filter(({ text }) => !/^\W*(?:none|n\/a|no questions)\W*$/iu.test(text)).map(({ text, line }) => {
    const [first = "", ...rest] = text.split(/\r\n|\r|\n/u);
    const notes = rest.filter((part) => part.trim() !== "");
    return { reference: null, url: null, title: first, line, discussed: notes.length > 0, notes };
  });
  return [...points, ...asked].sort((a, b) => a.line - b.line);
}
function pointOf(point) {
  const { title, url, line } = point;
  const notes = point.notes.map(({ text }) => text);
  const discussed = notes.some((text) => text.trim() !== NO_NOTES && /[\p{L}\p{N}]/u.test(text));
  const reference = "number" in point ? itemKey(point) : null;
  return { reference, url, title: title ?? "", line, discussed, notes };
}
function isBare(point) {
  return !("number" in point) && point.notes.length === 0 && /^https?:\/\/\S+$/u.test(point.title);
}
var VOTE = new RegExp("^(?:passed|approved|carried|agreed|accepted|unanim)\\p{L}*(?: \\p{L}+){0,2}$", "u");
function once(said) {
  const seen = /* @__PURE__ */ new Set();
  return said.filter(({ text }) => {
    const key = bareWords(text.replace(/^[\s\d.)—–-]+/u, ""));
    if (seen.has(key) && !VOTE.test(key)) return false;
    seen.add(key);
    return true;
  });
}
function textId(text) {
  let hash = 2166136261;
  for (const char of bareWords(text)) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export {
  zoneOf,
  linkRole,
  withoutDone,
  isBody,
  readAttendee,
  labelOf,
  readMinutes,
  readMeetings,
  NO_NOTES,
  archiveFile,
  archiveMeeting,
  textId
};
