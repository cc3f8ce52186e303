import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  notesAsList,
  openActions,
  textId,
  withoutControl
} from "./chunk-2SLDZ2L7.js";
import {
  ArgumentError,
  Live,
  canTouch,
  isTruthy,
  isWebAddress,
  safeCompletedUrl,
  scalarText,
  styleOf,
  toMarkdown,
  withCodeSpans
} from "./chunk-WMHR3GO4.js";
import {
  EMPTY_COMMENT,
  quietPieces,
  toString
} from "./chunk-S5WXCRNB.js";
import {
  nearest
} from "./chunk-IP5S6BA6.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";

// src/memory/location.ts
import { posix } from "node:path";
function linksFrom(folder = ".") {
  return ({ path, line }) => {
    const relative = posix.relative(folder, path);
    const address = relative.split("/").map(encodeURIComponent).join("/");
    return `${address.startsWith("../") ? "" : "./"}${address}?plain=1#L${line}`;
  };
}

// src/memory/views.ts
function historyView({ history: { item, meetings }, nearest: nearest2 }, linkOf) {
  return {
    item,
    meetings: meetings.toReversed().map(({ date, discussed, decisions, notes, ...location }) => ({
      date,
      url: linkOf(location),
      discussed,
      decisions,
      notes: discussed ? notesAsList(notes) : ""
    })),
    discussed: meetings.some(({ discussed }) => discussed),
    nearest: nearest2
  };
}
function decisionsView({ decisions }, linkOf, register = false) {
  return {
    register,
    decisions: decisions.toReversed().map(({ text, date, item, ...location }) => {
      return { id: textId(`${date ?? ""} ${text}`), text, date, item, url: linkOf(location) };
    })
  };
}
function actionsView(actions, linkOf) {
  return {
    all: false,
    actions: openActions(actions).map((action) => actionLine(action, linkOf, null))
  };
}
function registerView({ actions }, linkOf, evidence) {
  return {
    all: true,
    actions: actions.map((action) => actionLine(action, linkOf, action.done ? null : evidence(action)))
  };
}
function actionLine({ id, text, owner, since, item, done, path, line }, linkOf, evidence) {
  return { id, text, owner, since, item, done, url: linkOf({ path, line }), evidence };
}
function itemsView(histories, linkOf) {
  const inOrder = [...histories].sort((a, b) => a.item.localeCompare(b.item, "en", { numeric: true }));
  return {
    items: inOrder.map(({ item, meetings }) => ({
      item,
      meetings: meetings.map(({ date, discussed, ...location }) => ({
        date,
        discussed,
        url: linkOf(location)
      }))
    }))
  };
}
function attendanceView({ meetings, people, quorum }, linkOf) {
  return {
    meetings,
    people: people.map(({ name, login, attended, last, inactive, meetings: attendedMeetings }) => {
      const latest = attendedMeetings.at(-1);
      return {
        name,
        login,
        attended,
        share: meetings === 0 ? 0 : Math.round(100 * attended / meetings),
        last,
        url: latest === void 0 ? null : linkOf(latest),
        inactive: inactive === true
      };
    }),
    hasRule: people.some(({ inactive }) => inactive !== null),
    quorum: quorum && {
      reached: quorum.filter(({ reached }) => reached).length,
      missed: quorum.filter(({ reached }) => !reached).map((each) => ({ ...each, url: linkOf(each) }))
    }
  };
}

// src/markdown/copy-node.ts
function copyNode(node) {
  const copy = copyAlone(node);
  if ("children" in node && "children" in copy)
    copy.children = node.children.map(copyNode);
  return copy;
}
function copyAlone(node) {
  const { position: _position, data, ...rest } = node;
  const copy = rest;
  if (data !== void 0)
    copy.data = { ...data, ...data.style === void 0 ? {} : { style: { ...data.style } } };
  if (copy.type === "inlineCode") copy.value = copy.value.replaceAll("\n", " ");
  if ("children" in copy) copy.children = [];
  return copy;
}

// src/template/fill/embed.ts
function htmlWriter(target) {
  return (value, before) => (target === "conversation" && isShown(before) ? quietPieces(value, { dollars: true }) : [value]).map(embedInHtml).join(EMPTY_COMMENT);
}
function isShown(before) {
  if (before.lastIndexOf("<!--") > before.lastIndexOf("-->")) return false;
  const open = before.lastIndexOf("<");
  return open <= before.lastIndexOf(">") || !/^<[a-z/!?]/iu.test(before.slice(open, open + 2));
}
function embedInHtml(text) {
  return text.replace(/[&<>"'|`]/gu, (character) => `&#${character.charCodeAt(0)};`).replace(/-(?=-)|-$/gu, "&#45;");
}
var PLAIN_SCALAR = /^[\p{L}\d_./(][\p{L}\d _./()+,@%=;-]*$/u;
var LOOKS_LIKE_ANOTHER_TYPE = /^(?:true|false|yes|no|on|off|null|[yn]|\.inf|\.nan|0[xob][\da-f_]+|[-+]?[\d_.,]+(?:e[-+]?\d+)?)$/iu;
var START = "\uFDD0";
var END = "\uFDD1";
function embedInYaml(text) {
  return START + text.replace(/[\ufdd0\ufdd1]/gu, "\uFFFD") + END;
}
function quoteYaml(yaml) {
  return yaml.split("\n").map((line) => line.includes(START) ? quoteLine(line) : line).join("\n");
}
function quoteLine(line) {
  const [, head = "", scalar = line] = /^(\s*(?:- )*(?:[^\s\ufdd0"'#][^\ufdd0:]*:(?= ) )?)(.*)$/u.exec(line) ?? [];
  if (scalar.startsWith('"') && scalar.trimEnd().endsWith('"')) {
    return head + scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value) => JSON.stringify(value).slice(1, -1));
  }
  if (scalar.startsWith("'") && scalar.trimEnd().endsWith("'")) {
    return head + scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value) => value.replaceAll("'", "''"));
  }
  const text = scalar.replace(/[\ufdd0\ufdd1]/gu, "").trim();
  const plain = PLAIN_SCALAR.test(text) && !LOOKS_LIKE_ANOTHER_TYPE.test(text);
  return head + (plain || text === "" ? text : JSON.stringify(text));
}

// src/template/fill/evaluate.ts
function evaluate(expression, scope) {
  switch (expression.type) {
    case "literal":
      return { value: expression.value, shape: void 0 };
    case "path":
      return scope.find(expression);
    default:
      return { value: call(expression, scope), shape: void 0 };
  }
}
function call({ helper, parameters, hash, place }, scope) {
  const values = parameters.map((parameter) => evaluate(parameter, scope).value);
  const options = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of hash) options[name] = evaluate(value, scope).value;
  return withPlace(place, () => helper.run(values, options));
}
function evaluateContent(expression, scope) {
  const { value } = evaluate(expression, scope);
  if (typeof value === "string" || value instanceof Live)
    return value instanceof Live ? value : scalarText(value);
  return withPlace(locationOf(expression), () => scalarText(value));
}
function isNumber(expression, scope) {
  return expression.type === "path" && typeof scope.find(expression).value === "number";
}
function withPlace(place, run) {
  try {
    return run();
  } catch (error) {
    if (isMinutebookError(error)) throw error;
    const text = error instanceof ArgumentError ? { message: error.message, why: error.why, hint: error.hint } : {
      message: "A helper failed.",
      why: error instanceof Error ? error.message : String(error),
      hint: "Look at the values that it was given."
    };
    throw new MinutebookError("template/argument", text, {
      ...place === void 0 ? {} : { place },
      cause: error
    });
  }
}
function locationOf(expression) {
  return expression.type === "literal" ? void 0 : expression.place;
}

// src/template/fill/view-shape.ts
function isListShape(shape) {
  return Array.isArray(shape);
}
function isFieldsShape(shape) {
  return typeof shape === "object" && !Array.isArray(shape);
}
function shapeAt(shape, name) {
  if (shape === "any") return "any";
  if (isListShape(shape)) return name === "length" ? "text" : /^\d+$/u.test(name) ? shape[0] : void 0;
  if (!isFieldsShape(shape)) return void 0;
  return Object.hasOwn(shape, name) ? shape[name] : Object.hasOwn(shape, "*") ? shape["*"] : void 0;
}
function shapeNames(shape) {
  if (isListShape(shape)) return ["length"];
  return isFieldsShape(shape) ? Object.keys(shape).filter((name) => name !== "*") : [];
}

// src/template/fill/run-block.ts
function runBlock(block, scope) {
  const found = block.argument === null ? scope.context : evaluate(block.argument, scope);
  switch (block.kind) {
    case "if":
    case "unless": {
      const includeZero = block.hash.get("includeZero");
      const zero = includeZero !== void 0 && evaluate(includeZero, scope).value === true;
      return [{ branch: isTruthy(found.value, zero) === (block.kind === "if") ? 0 : 1, scope }];
    }
    case "with":
      return isTruthy(found.value) ? [{ branch: 0, scope: enterWith(block, scope, found) }] : [{ branch: 1, scope }];
    case "each":
      return runEach(block, scope, found);
    case "section":
      return runSection(block, scope, found);
    default:
      return [{ branch: 0, scope: enterPartial(block, scope, found) }];
  }
}
function runSection(block, scope, found) {
  if (Array.isArray(found.value)) return runEach(block, scope, found);
  if (!isTruthy(found.value)) return [{ branch: 1, scope }];
  return [{ branch: 0, scope: typeof found.value === "object" ? scope.enter(found) : scope }];
}
function runEach(block, scope, { value, shape }) {
  const entries = entriesOf(block, value);
  if (entries.length === 0) return [{ branch: 1, scope }];
  const [itemName, keyName] = block.blockParams;
  return entries.map(([key, entry], index) => {
    const item = { value: entry, shape: entryShape(shape, key) };
    const data = /* @__PURE__ */ new Map([
      ["index", known(index)],
      ["key", known(key)],
      ["first", known(index === 0)],
      ["last", known(index === entries.length - 1)]
    ]);
    const names = /* @__PURE__ */ new Map();
    if (itemName !== void 0) names.set(itemName, item);
    if (keyName !== void 0) names.set(keyName, known(key));
    return { branch: 0, scope: scope.enter(item, names, data) };
  });
}
function entriesOf(block, value) {
  if (Array.isArray(value)) return value.map((entry, index) => [index, entry]);
  if (value === null || value === void 0 || value === false || value === "") return [];
  if (typeof value === "object") return Object.entries(value);
  throw new MinutebookError(
    "template/argument",
    {
      message: `${block.tag} was given a ${typeof value}.`,
      why: "#each goes through a list, or the values of an object.",
      hint: "Use {{#if}} for a single value."
    },
    { place: block.place }
  );
}
function entryShape(shape, key) {
  if (shape === "any") return "any";
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? shape[String(key)] ?? shape["*"] : void 0;
}
function enterWith(block, scope, found) {
  const [name] = block.blockParams;
  return scope.enter(found, name === void 0 ? void 0 : /* @__PURE__ */ new Map([[name, found]]));
}
function enterPartial(block, scope, found) {
  const names = new Map([...block.hash].map(([name, value]) => [name, evaluate(value, scope)]));
  const inner = block.argument === null ? scope : scope.enter(found);
  return names.size === 0 ? inner : inner.extend(names);
}
function known(value) {
  return { value, shape: void 0 };
}

// src/template/fill/fill-text.ts
function fillText(parts, scope, write = (value) => value, before = "") {
  let text = "";
  for (const part of parts) {
    if (part.type === "text") text += part.value;
    else if (part.type === "value") text += write(contentText(part.expression, scope), before + text);
    else
      for (const { branch, scope: inner } of runBlock(part.block, scope))
        text += fillText(part.branches[branch], inner, write, before + text);
  }
  return text;
}
function contentText(expression, scope) {
  const content = evaluateContent(expression, scope);
  return content instanceof Live ? toString({ type: "paragraph", children: [...content.inline] }) : content;
}
function literalPrefix(parts, scope) {
  let text = "";
  for (const part of parts) {
    if (part.type === "text") {
      text += part.value;
      continue;
    }
    if (part.type === "value") return text;
    const rounds = runBlock(part.block, scope);
    for (const { branch, scope: inner } of rounds) {
      text += literalPrefix(part.branches[branch], inner);
      if (hasValue(part.branches[branch])) return text;
    }
  }
  return text;
}
function hasValue(parts) {
  return parts.some(
    (part) => part.type === "value" || part.type === "block" && part.branches.some(hasValue)
  );
}

// src/template/fill/line-writer.ts
var LineWriter = class {
  nodes = [];
  values = /* @__PURE__ */ new Map();
  position;
  text = "";
  ranges = [];
  constructor(position) {
    this.position = position;
  }
  /** Adds text that the template contains or a helper generates on purpose. */
  addText(text) {
    this.text += text;
  }
  /** Adds text from outside. */
  addValue(value) {
    for (const node of withCodeSpans(value)) {
      if (node.type === "inlineCode") {
        this.add(node);
        continue;
      }
      this.ranges.push(this.text.length, this.text.length + node.value.length);
      this.text += node.value;
    }
  }
  add(node) {
    if (node.type === "text") {
      this.addText(node.value);
      return;
    }
    this.flush();
    const last = this.nodes.at(-1);
    if (last !== void 0 && mergeSpans(last, node, this.position.target)) return;
    this.nodes.push(node);
  }
  finish() {
    this.flush();
    const { target, inLink, nested } = this.position;
    if (target === "file" || inLink || this.values.size === 0) return this.nodes;
    const dollars = nested || countDollars(this.nodes) > 1;
    return this.nodes.flatMap((node, index) => {
      const ranges = this.values.get(node);
      if (node.type !== "text" || ranges === void 0) return [node];
      const followed = nested || index < this.nodes.length - 1;
      return quietNodes(quietPieces(node.value, { ranges, followed, dollars }));
    });
  }
  flush() {
    if (this.text === "") return;
    const node = { type: "text", value: this.text };
    if (this.ranges.length > 0) this.values.set(node, this.ranges);
    this.nodes.push(node);
    this.text = "";
    this.ranges = [];
  }
};
function quietNodes(pieces) {
  return pieces.flatMap((value, index) => [
    ...index === 0 ? [] : [{ type: "html", value: EMPTY_COMMENT }],
    ...value === "" ? [] : [{ type: "text", value }]
  ]);
}
function countDollars(nodes) {
  return toString({ type: "paragraph", children: [...nodes] }).split("$").length - 1;
}
function mergeSpans(last, node, target) {
  if (last.type === "inlineCode" && node.type === "inlineCode") {
    last.value += node.value;
    return true;
  }
  if (last.type !== node.type) return false;
  if (last.type !== "emphasis" && last.type !== "strong" && last.type !== "delete") return false;
  const { children } = node;
  const [first] = children;
  const end = last.children.at(-1);
  if (first?.type !== "text" || end?.type !== "text") last.children.push(...children);
  else if (target === "conversation") last.children.push({ type: "html", value: EMPTY_COMMENT }, ...children);
  else last.children.splice(-1, 1, { type: "text", value: end.value + first.value }, ...children.slice(1));
  return true;
}

// src/template/fill/fill-line.ts
function fillLine(parts, scope, at) {
  const writer = new LineWriter(at);
  writeParts(parts, scope, at, writer);
  return writer.finish();
}
function writeParts(parts, scope, at, writer) {
  for (const part of parts) {
    switch (part.type) {
      case "text":
        writer.addText(part.value);
        break;
      case "value":
        writeValue(part.expression, scope, at, writer);
        break;
      case "block":
        for (const { branch, scope: inner } of runBlock(part.block, scope))
          writeParts(part.branches[branch], inner, at, writer);
        break;
      case "static":
        writer.add(copyNode(part.node));
        break;
      case "span": {
        const children = fillLine(part.children, scope, { ...at, nested: true });
        if (children.length > 0) writeSpan(part.node, children, writer);
        break;
      }
      case "code": {
        const value = fillText(part.text, scope);
        if (value.trim() !== "") writer.add({ ...copyAlone(part.node), value });
        break;
      }
      case "html":
        writer.add({
          ...copyAlone(part.node),
          value: withoutControl(fillText(part.text, scope, htmlWriter(at.target)))
        });
        break;
      default:
        writeTarget(part, scope, at, writer);
    }
  }
}
function writeValue(expression, scope, at, writer) {
  const content = evaluateContent(expression, scope);
  if (content instanceof Live) for (const node of content.inline) writeLive(node, at, writer);
  else if (isNumber(expression, scope)) writer.addText(content);
  else writer.addValue(content);
}
function writeLive(node, at, writer) {
  if (at.inLink && node.type === "link") for (const child of node.children) writeLive(child, at, writer);
  else writer.add(copyNode(node));
}
function writeSpan(shell, children, writer) {
  const [only] = children;
  if (children.length === 1 && only?.type === "text" && only.value.trim() === "") writer.addText(only.value);
  else writer.add({ ...copyAlone(shell), children });
}
function writeTarget(part, scope, at, writer) {
  if (part.type === "address") {
    writeAddress(part, scope, at, writer);
    return;
  }
  const url = fillUrl(part.url, scope);
  const title = part.title === null ? null : fillText(part.title, scope) || null;
  if (part.type === "image") {
    const alt = fillText(part.alt, scope);
    if (url === void 0) writer.addValue(alt);
    else writer.add({ ...copyAlone(part.node), url, title, alt });
    return;
  }
  if (url === void 0) {
    writeParts(part.children, scope, at, writer);
    return;
  }
  const children = fillLine(part.children, scope, { ...at, inLink: true, nested: true });
  if (children.length > 0) writer.add({ ...copyAlone(part.node), url, title, children });
}
function fillUrl(parts, scope) {
  if (parts.every((part) => part.type === "text")) return fillText(parts, scope);
  return safeCompletedUrl(literalPrefix(parts, scope), fillText(parts, scope));
}
function writeAddress(part, scope, at, writer) {
  const [first] = part.text;
  const whole = first?.type === "value";
  const text = fillText(part.text, scope, whole ? void 0 : fitInUrl);
  const url = whole ? safeCompletedUrl("", text) : part.prefix + text;
  if (url === void 0 || whole && !isWebAddress(url) || at.inLink) {
    writer.addValue(text);
    return;
  }
  writer.add({
    type: "link",
    url,
    title: null,
    children: [{ type: "text", value: text }],
    data: { style: { form: part.form } }
  });
}
function fitInUrl(value) {
  return value.replace(/[^\w\-./~:@!$+,;=%?#&]/gu, (character) => encodeURIComponent(character));
}

// src/template/fill/flow-writer.ts
var FlowWriter = class {
  nodes = [];
  /** A blank line stood next to an empty part. */
  gap = false;
  /** @param tight - No blank line precedes it. */
  add(node, tight) {
    const close = tight && !this.gap;
    this.gap = false;
    const last = this.nodes.at(-1);
    if (last !== void 0 && merge(last, node, close)) return;
    setTight(node, close && last !== void 0);
    this.nodes.push(node);
  }
  /** Skips an empty part; its blank line stays. */
  skip(tight) {
    this.gap ||= !tight;
  }
};
function setTight(node, tight) {
  const { tight: _tight, ...style } = styleOf(node);
  node.data = { ...node.data, style: { ...style, tight } };
}
function merge(last, node, tight) {
  if (last.type === "list" && node.type === "list" && isSameList(last, node)) {
    const [first, ...others] = node.children;
    if (first !== void 0) setTight(first, tight);
    if (first !== void 0) last.children.push(first, ...others);
    return true;
  }
  if (!tight || last.type !== node.type) return false;
  if (last.type === "paragraph") {
    last.children.push({ type: "text", value: "\n" }, ...node.children);
    last.children = mergeTexts(last.children);
    return true;
  }
  if (last.type === "blockquote") {
    const writer = new FlowWriter();
    for (const child of last.children) writer.add(child, styleOf(child).tight === true);
    for (const [index, child] of node.children.entries()) {
      writer.add(child, index === 0 || styleOf(child).tight === true);
    }
    last.children = writer.nodes;
    return true;
  }
  return false;
}
function isSameList(a, b) {
  const bullet = (list2) => styleOf(list2).bullet ?? (list2.ordered === true ? "." : "*");
  return a.ordered === true === (b.ordered === true) && bullet(a) === bullet(b);
}
function mergeTexts(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else result.push(node);
  }
  return result;
}

// src/template/fill/scope.ts
var NO_NAMES = /* @__PURE__ */ new Map();
var Scope = class _Scope {
  context;
  /** The scope that `../` leads to. */
  outer;
  /** Block parameters and the named values of partials; they take precedence over the names of the context. */
  names;
  /** `@index` and similar data. */
  data;
  root;
  step;
  constructor(context, outer, names, data, root, step) {
    this.context = context;
    this.outer = outer;
    this.names = names;
    this.data = data;
    this.root = root;
    this.step = step;
  }
  /** The outermost scope. Names in the shape but not in the view have no value. */
  static of(view, shape, target = "conversation") {
    const root = { value: view, shape, target };
    return new _Scope(root, null, NO_NAMES, NO_NAMES, root, stepInView);
  }
  /** The outermost scope for a view of which only the shape is known: all values are undefined. */
  static ofShape(shape) {
    const root = { value: void 0, shape, target: "conversation" };
    return new _Scope(root, null, NO_NAMES, NO_NAMES, root, stepInShape);
  }
  get target() {
    return this.root.target;
  }
  /** The scope within an `#each`, a `#with`, or a partial with its own context. */
  enter(context, names = NO_NAMES, data) {
    const seen = names.size === 0 ? this.names : this.names.size === 0 ? names : new Map([...this.names, ...names]);
    return new _Scope(
      context,
      this,
      seen,
      data === void 0 || data.size === 0 ? this.data : new Map([...this.data, ...data]),
      this.root,
      this.step
    );
  }
  /** The same scope with additional names. */
  extend(names) {
    return new _Scope(
      this.context,
      this.outer,
      new Map([...this.names, ...names]),
      this.data,
      this.root,
      this.step
    );
  }
  /**
   * Looks up a path. Only own properties count; a name in null or undefined is undefined.
   * @throws {MinutebookError} `template/unknown-name`.
   */
  find(path) {
    if (path.data) return this.findData(path);
    let scope = this;
    for (let depth = path.depth; depth > 0; depth -= 1) {
      if (scope.outer === null) throw unknownName(path, "../", scope.ownNames());
      scope = scope.outer;
    }
    const [first] = path.parts;
    if (first === void 0) return scope.context;
    const named = path.depth === 0 && !path.scoped ? scope.names.get(first) : void 0;
    if (named !== void 0) return this.descend(named, path);
    const found = this.step(scope.context, first);
    if (found === void 0) throw unknownName(path, first, scope.ownNames(), scope.outerNames());
    return path.parts.length === 1 ? found : this.descend(found, path);
  }
  findData(path) {
    const [first = ""] = path.parts;
    const found = first === "root" ? this.root : this.data.get(first);
    if (found === void 0) throw unknownName(path, first, ["root", ...this.data.keys()]);
    return this.descend(found, path);
  }
  descend(start, path) {
    let at = start;
    for (const part of path.parts.slice(1)) {
      const next = this.step(at, part);
      if (next === void 0) throw unknownName(path, part, namesIn(at));
      at = next;
    }
    return at;
  }
  ownNames() {
    return [...this.names.keys(), ...namesIn(this.context)];
  }
  outerNames() {
    return this.outer === null ? [] : [this.outer.ownNames(), ...this.outer.outerNames()];
  }
};
function stepInView({ value, shape }, name) {
  const inner = shape === void 0 ? void 0 : shapeAt(shape, name);
  if (value === null || value === void 0) return { value: void 0, shape: inner };
  if (Array.isArray(value)) {
    const isEntry = name === "length" || /^\d{1,9}$/u.test(name);
    return isEntry ? { value: value[name], shape: inner } : void 0;
  }
  if (typeof value === "object" && Object.hasOwn(value, name)) {
    return { value: value[name], shape: inner };
  }
  return inner === void 0 || inner === "any" ? void 0 : { value: void 0, shape: inner };
}
function stepInShape({ shape }, name) {
  const inner = shape === void 0 ? "any" : shapeAt(shape, name);
  return inner === void 0 ? void 0 : { value: void 0, shape: inner };
}
function namesIn({ value, shape }) {
  if (Array.isArray(value) || isListShape(shape)) return ["length"];
  const own = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return isFieldsShape(shape) ? [.../* @__PURE__ */ new Set([...own, ...shapeNames(shape)])] : own;
}
var MOST_LISTED = 12;
function unknownName(path, part, names, outer = []) {
  return new MinutebookError(
    "template/unknown-name",
    {
      message: `There is no \`${part}\` here${path.original === part ? "" : ` (in \`${path.original}\`)`}.`,
      why: names.length === 0 ? "The value at this place has no names of its own." : `The names here are ${list(names)}.`,
      hint: suggest(path, part, names, outer)
    },
    { place: path.place }
  );
}
function list(names) {
  const more = names.length - MOST_LISTED;
  return [...names.slice(0, MOST_LISTED), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function suggest(path, part, names, outer) {
  if (part === "../") return "Take one ../ out: there is nothing further out.";
  const exact = outer.findIndex((around) => around.includes(part));
  if (exact !== -1) return `Did you mean \`${"../".repeat(exact + 1)}${part}\`?`;
  const near = nearest(part, names);
  if (near !== void 0) return `Did you mean \`${path.data ? "@" : ""}${near}\`?`;
  for (const [depth, around] of outer.entries()) {
    const found = nearest(part, around);
    if (found !== void 0) return `Did you mean \`${"../".repeat(depth + 1)}${found}\`?`;
  }
  return names.length === 0 ? "Use {{this}} for the value itself." : "Use one of these names.";
}

// src/template/fill/tidy-line.ts
function tidyLine(nodes, singleLine) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "break") {
      if (last === void 0 || last.type === "break") continue;
      if (singleLine) appendText(result, " ");
      else {
        if (last.type === "text") last.value = last.value.replace(/[ \t\n]+$/u, "");
        if (last.type === "text" && last.value === "") result.pop();
        if (result.length > 0 && result.at(-1)?.type !== "break") result.push(node);
      }
    } else if (node.type === "text") {
      const lines = node.value.replace(/[ \t]*\n\s*/gu, singleLine ? " " : "\n");
      appendText(
        result,
        last === void 0 || last.type === "break" ? lines.replace(/^[ \t\n]+/u, "") : lines
      );
    } else {
      result.push(node);
    }
  }
  for (let last = result.at(-1); last !== void 0; last = result.at(-1)) {
    if (last.type === "text") {
      last.value = last.value.replace(/[ \t\n]+$/u, "");
      if (last.value !== "") break;
    } else if (last.type !== "break") {
      break;
    }
    result.pop();
  }
  return result;
}
function appendText(nodes, text) {
  const last = nodes.at(-1);
  if (text === "") return;
  if (last?.type === "text") last.value += text;
  else nodes.push({ type: "text", value: text });
}
function spaceOut(node) {
  if (!("children" in node)) return;
  let loose = false;
  const children = node.children;
  for (const [index, child] of children.entries()) {
    spaceOut(child);
    const before = children[index - 1];
    if (before === void 0) continue;
    const style = styleOf(child);
    if (style.tight === true && canTouch(before, child)) continue;
    loose = true;
    child.data = { ...child.data, style: { ...style, tight: false } };
  }
  if (node.type === "list" || node.type === "listItem") node.spread = loose;
}
function fitInCell(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "inlineCode") {
      return node.value.split(/(?<=\\)(?=\|)/u).flatMap((value, index) => {
        const code = { ...node, value };
        return index === 0 ? [code] : [{ type: "html", value: EMPTY_COMMENT }, code];
      });
    }
    return "children" in node ? [{ ...node, children: fitInCell(node.children) }] : [node];
  });
}

// src/template/fill/instantiate.ts
function instantiate(template, view, options = {}) {
  const writer = new FlowWriter();
  writeFlow(template.parts, Scope.of(view, options.shape, options.target), writer);
  const root = { type: "root", children: writer.nodes };
  spaceOut(root);
  return root;
}
function writeFlow(parts, scope, writer, leading) {
  let first = leading;
  for (const part of parts) {
    if (part.type === "block") writeBlock(part, scope, writer, first);
    else writeNode(part, scope, writer, first ?? styleOf(part.node).tight === true);
    first = void 0;
  }
}
function writeBlock(part, scope, writer, leading) {
  const count = writer.nodes.length;
  for (const [index, { branch, scope: inner }] of runBlock(part.block, scope).entries()) {
    writeFlow(part.branches[branch], inner, writer, index === 0 ? leading ?? part.tight : !part.gap);
  }
  if (writer.nodes.length === count) writer.skip(leading ?? part.tight);
}
function writeNode(part, scope, writer, tight) {
  const nodes = fillNode(part, scope);
  if (nodes.length === 0) writer.skip(tight);
  for (const [index, node] of nodes.entries())
    writer.add(node, index === 0 ? tight : styleOf(node).tight === true);
}
function fillNode(part, scope) {
  switch (part.type) {
    case "static":
      return [copyNode(part.node)];
    case "container":
      return fillContainer(part.node, part.children, scope);
    case "row": {
      const cells = part.parts.map((line, index) => {
        const children = tidyLine(fillLine(line, scope, positionIn(scope)), true);
        return { ...copyAlone(part.cells[index] ?? part.node), children: fitInCell(children) };
      });
      return [{ ...copyAlone(part.node), children: cells }];
    }
    case "phrasing":
      return fillPhrasing(part, scope);
    case "literal":
      return fillLiteral(part, scope);
    default: {
      const url = fillUrl(part.url, scope);
      return url === void 0 ? [] : [{ ...copyAlone(part.node), url, title: fillText(part.title, scope) || null }];
    }
  }
}
function fillContainer(node, parts, scope) {
  const writer = new FlowWriter();
  writeFlow(parts, scope, writer);
  if (writer.nodes.length === 0 && parts.length > 0) return [];
  const filled = { ...copyAlone(node), children: writer.nodes };
  if (filled.type === "listItem") dropStrayCheckbox(filled);
  return [filled];
}
function dropStrayCheckbox(item) {
  if (item.children[0]?.type !== "paragraph") item.checked = null;
}
function fillPhrasing({ node, children, sole }, scope) {
  if (sole !== null && sole.type === "call" && node.type === "paragraph") {
    const content = evaluateContent(sole, scope);
    if (content instanceof Live && content.flow !== null)
      return content.flow.map((block) => copyNode(block));
  }
  const singleLine = node.type === "heading" && styleOf(node).setext !== true;
  const line = tidyLine(fillLine(children, scope, positionIn(scope)), singleLine);
  return line.length === 0 ? [] : [{ ...copyAlone(node), children: line }];
}
function positionIn({ target }) {
  return { target, inLink: false, nested: false };
}
function fillLiteral({ node, text }, scope) {
  switch (node.type) {
    case "html": {
      const value = withoutControl(fillText(text, scope, htmlWriter(scope.target)));
      return value.trim() === "" ? [] : [{ ...copyAlone(node), value }];
    }
    case "yaml":
      return [{ ...copyAlone(node), value: quoteYaml(fillText(text, scope, embedInYaml)) }];
    default:
      return [{ ...copyAlone(node), value: fillText(text, scope).replace(/\n$/u, "") }];
  }
}

// src/documents/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-PCTU5RWE.js")).default(),
  attendance: async () => (await import("./attendance-WPN3Q2G2.js")).default(),
  decisions: async () => (await import("./decisions-NJGG4GNG.js")).default(),
  history: async () => (await import("./history-G7SVX4DD.js")).default(),
  items: async () => (await import("./items-D7ILE337.js")).default(),
  status: async () => (await import("./status-BR37YIZF.js")).default()
};
async function renderPage(page, view) {
  return (await openPage(page))(view);
}
async function openPage(page) {
  const template = await PAGES[page]();
  return (view) => toMarkdown(instantiate(template, view, { target: "file" }));
}

export {
  copyNode,
  copyAlone,
  isListShape,
  isFieldsShape,
  Scope,
  instantiate,
  linksFrom,
  historyView,
  decisionsView,
  actionsView,
  registerView,
  itemsView,
  attendanceView,
  renderPage,
  openPage
};
