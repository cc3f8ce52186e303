import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Scope,
  isFieldsShape,
  isListShape
} from "./chunk-KUT6JS5H.js";
import {
  copyAlone,
  copyNode
} from "./chunk-O2IUEISG.js";
import {
  ArgumentError,
  Live,
  isTruthy,
  isWebAddress,
  safeCompletedUrl,
  textOf,
  withCodeSpans
} from "./chunk-MGBZKLDD.js";
import {
  configFolder
} from "./chunk-FQSO5JLZ.js";
import {
  canTouch,
  styleOf,
  toMarkdown
} from "./chunk-NX6JF5JV.js";
import {
  DEEPEST,
  EMPTY_COMMENT,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  quietPieces,
  toString,
  tooDeepLine
} from "./chunk-UPKUXHQM.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  nearest
} from "./chunk-2M4NBJXJ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/documents/templates.ts
import { relative, resolve } from "node:path";

// src/model/control-comments.ts
function writeMemoryComment(words) {
  return `<!-- minutebook 1 ${words.join(" ")} -->`;
}
function writeTraceComment([note = "", ...tags], changedAt) {
  const words = [note, ...changedAt === null ? [] : [changedAt], ...tags];
  return `<!-- minutebook-note 1 ${words.join(" ")} -->`;
}
function writeMark({ group, date, start }) {
  return `<!-- minutebook meeting ${encodeURIComponent(group)} ${date}${start === null ? "" : ` ${start}`} -->`;
}
function writeSays(key) {
  return `<!-- minutebook says ${key} -->`;
}
function mayHaveControl(text) {
  return /<!--\s*minutebook/u.test(text);
}
var MEMORY = /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/uy;
var TRACE = /<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})?)(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?((?: [A-Za-z0-9+/]{6})*) -->/uy;
var MARK = /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/uy;
var SAYS = /<!-- minutebook says (\S+) -->/uy;
function readControlComment(text, at) {
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const found = (comment, [whole]) => ({ comment, end: at + whole.length });
  const memory = match(MEMORY);
  if (memory !== null) {
    const [, closed, cut] = memory;
    const words = split(closed ?? cut);
    return found({ kind: "memory", words, closed: closed !== void 0 }, memory);
  }
  const trace = match(TRACE);
  if (trace !== null) {
    const [, note = "", changedAt = null, lines = ""] = trace;
    return found({ kind: "trace", changedAt, tags: split(note + lines) }, trace);
  }
  const mark = match(MARK);
  if (mark !== null) {
    const [, group = "", date = "", start = null] = mark;
    return found({ kind: "mark", mark: { group: decoded(group), date, start } }, mark);
  }
  const says = match(SAYS);
  return says === null ? null : found({ kind: "says", key: says[1] ?? "" }, says);
}
function withoutControl(html) {
  return html.replace(/(<!--\s*)m(?=inutebook)/gu, "$1&#109;");
}
function split(words = "") {
  return words.split(/\s+/u).filter((word) => word !== "");
}
function decoded(group) {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
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
function settleYaml(yaml) {
  return yaml.split("\n").map((line2) => line2.includes(START) ? settleLine(line2) : line2).join("\n");
}
function settleLine(line2) {
  const [, head = "", scalar = line2] = /^(\s*(?:- )*(?:[^\s\ufdd0"'#][^\ufdd0:]*:(?= ) )?)(.*)$/u.exec(line2) ?? [];
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
    return value instanceof Live ? value : textOf(value);
  return withPlace(placeIn(expression), () => textOf(value));
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
function placeIn(expression) {
  return expression.type === "literal" ? void 0 : expression.place;
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
    const item2 = { value: entry, shape: entryShape(shape, key) };
    const data = /* @__PURE__ */ new Map([
      ["index", known(index)],
      ["key", known(key)],
      ["first", known(index === 0)],
      ["last", known(index === entries.length - 1)]
    ]);
    const names = /* @__PURE__ */ new Map();
    if (itemName !== void 0) names.set(itemName, item2);
    if (keyName !== void 0) names.set(keyName, known(key));
    return { branch: 0, scope: scope.enter(item2, names, data) };
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
  /** Text of the template, or made by a helper on purpose. */
  addText(text) {
    this.text += text;
  }
  /** Text from outside. */
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
  /** A blank line stood around something that came to nothing. */
  gap = false;
  /** @param tight - No blank line stands before it. */
  add(node, tight) {
    const close = tight && !this.gap;
    this.gap = false;
    const last = this.nodes.at(-1);
    if (last !== void 0 && merge(last, node, close)) return;
    setTight(node, close && last !== void 0);
    this.nodes.push(node);
  }
  /** Something that came to nothing: its blank line stays. */
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
  const bullet = (list) => styleOf(list).bullet ?? (list.ordered === true ? "." : "*");
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
function settle(node) {
  if (!("children" in node)) return;
  let loose = false;
  const children = node.children;
  for (const [index, child] of children.entries()) {
    settle(child);
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
  settle(root);
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
      const cells = part.parts.map((line2, index) => {
        const children = tidyLine(fillLine(line2, scope, positionIn(scope)), true);
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
  if (filled.type === "listItem") settleTask(filled);
  return [filled];
}
function settleTask(item2) {
  if (item2.children[0]?.type !== "paragraph") item2.checked = null;
}
function fillPhrasing({ node, children, sole }, scope) {
  if (sole !== null && sole.type === "call" && node.type === "paragraph") {
    const content = evaluateContent(sole, scope);
    if (content instanceof Live && content.flow !== null)
      return content.flow.map((block) => copyNode(block));
  }
  const singleLine = node.type === "heading" && styleOf(node).setext !== true;
  const line2 = tidyLine(fillLine(children, scope, positionIn(scope)), singleLine);
  return line2.length === 0 ? [] : [{ ...copyAlone(node), children: line2 }];
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
      return [{ ...copyAlone(node), value: settleYaml(fillText(text, scope, embedInYaml)) }];
    default:
      return [{ ...copyAlone(node), value: fillText(text, scope).replace(/\n$/u, "") }];
  }
}

// src/documents/templates.ts
var line = {
  title: "text",
  url: "text",
  repository: "text",
  number: "text",
  kind: "text",
  author: "text",
  status: "text",
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
  labels: ["text"],
  activity: "text",
  notes: [{ date: "text", file: "text", text: "text" }]
};
var meeting = {
  host: "text",
  name: "text",
  group: "text",
  date: "text",
  start: "text",
  zones: [{ city: "text", text: "text" }],
  converters: [{ name: "text", url: "text" }],
  label: "text",
  sources: [{ name: "text" }],
  standing: ["text"],
  repositories: [{ name: "text", items: [item], more: "text", moreUrl: "text" }],
  sections: [{ title: "text", query: "text", items: [item], more: "text", moreUrl: "text" }],
  count: "text",
  issue: "text",
  invited: ["text"],
  observers: ["text"],
  joining: "text",
  join: "text",
  sessions: [{ time: "text", join: "text" }],
  watch: "text",
  calendar: "text",
  document: "text",
  previous: "text",
  people: [{ name: "text", login: "text" }],
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
var update = {
  title: "text",
  period: "text",
  role: { id: "text", name: "text", link: "text" },
  sections: [section],
  meetings: [{ name: "text", meetings }],
  unplaced: [line],
  withheld: "text",
  count: "text",
  chart: "text"
};
var rollup = {
  ...update,
  unit: "text",
  parts: "text",
  rows: [{ heading: "text", finished: "text", perPart: "text", open: "text" }],
  totals: { finished: "text", open: "text", releases: "text", meetings: "text" },
  sections: [{ ...section, parts: [{ name: "text", ...work }] }],
  meetings: [{ name: "text", meetings, parts: [{ name: "text", meetings }] }]
};
var TEMPLATES = {
  agenda: {
    file: "templates/agenda.md",
    open: async () => (await import("./agenda-O5TXUMV6.js")).default(),
    shape: meeting,
    target: "conversation"
  },
  minutes: {
    file: "templates/minutes.md",
    open: async () => (await import("./minutes-TBANPXK3.js")).default(),
    shape: meeting,
    target: "file"
  },
  update: {
    file: "templates/update.md",
    open: async () => (await import("./update-BBEZSOT4.js")).default(),
    shape: update,
    target: "file"
  },
  rollup: {
    file: "templates/update-rollup.md",
    open: async () => (await import("./update-rollup-C645DBON.js")).default(),
    shape: rollup,
    target: "file"
  }
};
async function renderDocument(kind, path, view, config, deps) {
  return (await openRenderer(kind, path, config, deps))(view);
}
async function openRenderer(kind, path, config, deps) {
  const template = await openTemplate(kind, path, config, deps);
  const { shape, target } = TEMPLATES[kind];
  return (view) => toMarkdown(instantiate(template, view, { shape, target }));
}
async function requireTemplate(kind, path, config, deps) {
  if (path === null) return;
  const { checkTemplate } = await import("./check-template-37IN7NSE.js");
  const [first] = checkTemplate(await openTemplate(kind, path, config, deps), TEMPLATES[kind].shape);
  if (first !== void 0) throw first;
}
async function openTemplate(kind, path, config, deps) {
  if (path === null) return TEMPLATES[kind].open();
  const absolute = resolve(configFolder(config, deps), path);
  const file = relative(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    const { parseTemplate } = await import("./parse-template-HPZWASIU.js");
    return parseTemplate(source, { file });
  }
  throw new MinutebookError("template/missing", {
    message: `There is no template ${file}.`,
    why: `templates.${kind} in the configuration names ${path}; paths there start from the folder of the configuration.`,
    hint: "Correct the path, or leave it out to use the built-in template."
  });
}

// src/model/item.ts
function itemKey(item2) {
  return `${item2.repository}#${item2.number}`;
}

// src/gather/meeting-issue.ts
function meetingIssueQuery({ repository, title }) {
  return { scope: [repository], kind: "issue", title: searchableWords(title) };
}
function rankMeetingIssues(candidates, { repository, title, date, others = [] }) {
  const wanted = normalise(title);
  const words = wordsOf(title);
  const longer = others.map(wordsOf).filter((other) => !hasAll(words, other));
  const isMeant = (found) => hasAll(found, words) && !longer.some((other) => hasAll(found, other));
  return candidates.filter((item2) => item2.kind === "issue" && item2.repository.toLowerCase() === repository.toLowerCase()).map((item2) => ({ item: item2, exact: normalise(item2.title) === wanted })).filter(({ item: item2, exact }) => exact || item2.title.includes(date) && isMeant(wordsOf(item2.title))).sort(
    (a, b) => Number(b.exact) - Number(a.exact) || Number(b.item.state === "open") - Number(a.item.state === "open") || a.item.number - b.item.number
  ).map(({ item: item2 }) => item2);
}
function isTitle(found, title) {
  return normalise(found) === normalise(title);
}
function isMeetingTitle(title, series) {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf(title), wordsOf(series));
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function wordsOf(title) {
  return new Set(normalise(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function hasAll(words, wanted) {
  return [...wanted].every((word) => words.has(word));
}
function searchableWords(title) {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(" ").length > 200) words.shift();
  return words.join(" ").slice(-200);
}
function withoutMeetingReferences(items, series) {
  const isAgenda = (event) => event.kind === "referenced" && series.some((meetings2) => isOneOf(event, meetings2));
  return items.map(
    (item2) => item2.activity === void 0 ? item2 : { ...item2, activity: item2.activity.filter((event) => !isAgenda(event)) }
  );
}
function isOneOf({ item: item2, title }, series) {
  const repository = item2.replace(/#\d+$/u, "");
  return repository.toLowerCase() === series.repository.toLowerCase() && isMeetingTitle(title, series.title);
}
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
var DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
var YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
var ALONE = String.raw`(?<![\w/.-])`;
var YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
var DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, "iu");
var MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?`, "iu");
var NUMBERS = /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;
var NEAR = 45;
var CLEARLY = 14;
function meetingDate(title, opened) {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== void 0) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, "yyyy-mm-dd".length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== void 0) {
    const month = String(MONTHS.indexOf((words.month ?? "").slice(0, 3).toLowerCase()) + 1);
    if (words.year !== void 0) return dateOf(words.year, month, words.day);
    return nearest2(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === void 0 ? null : nearest2(readings(figures, day), day);
}
function readings({ a, gap, b, c }, opened) {
  if (c === void 0) {
    if (gap === "." || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}
function inAnyYear(month, day, opened) {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}
function nearest2(possible, opened) {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)].flatMap((date) => date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]).sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === void 0 || best.days > NEAR) return null;
  return second === void 0 || second.days - best.days >= CLEARLY ? best.date : null;
}
function dateOf(year = "", month = "", day = "") {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

// src/merge/limits.ts
var MAX_LENGTH = 4e6;
var MAX_LAZY = 1e3;
function isMergeable(text) {
  if (text.length > MAX_LENGTH) return false;
  return tooDeepLine(text) === void 0 && tooLazyLine(text) === void 0;
}
function assertMergeable(text, name) {
  if (text.length > MAX_LENGTH) {
    throw new MinutebookError("document/too-large", {
      message: `${name} is ${text.length.toLocaleString("en")} characters long.`,
      why: `Documents of up to ${MAX_LENGTH.toLocaleString("en")} characters are merged.`,
      hint: "Check that it is the file you mean, or split it."
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    throw new MinutebookError("document/not-text", {
      message: `${name} is not text: there is a NUL character at offset ${nul}.`,
      why: "Only Markdown can be merged, and a binary file would be damaged.",
      hint: "Check that it is the file you mean; save it as UTF-8."
    });
  }
  const lazy = tooLazyLine(text);
  if (lazy !== void 0) {
    throw new MinutebookError("document/too-large", {
      message: `${name} has a list item or quote of more than ${MAX_LAZY.toLocaleString("en")} lines that ends in line ${lazy}.`,
      why: "Its lines are neither indented nor marked, and no parser reads so many in reasonable time.",
      hint: "Put an empty line before the text that does not belong to it."
    });
  }
  const deep = tooDeepLine(text);
  if (deep !== void 0) {
    throw new MinutebookError("document/too-deep", {
      message: `${name} has lists, quotes or emphasis inside each other more than ${DEEPEST} deep in line ${deep}.`,
      why: "No parser reads such a document in reasonable time.",
      hint: "Take out the nesting in that line."
    });
  }
}
function tooLazyLine(text) {
  let unmarked = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let line2 = 0;
  for (let start = 0; start <= text.length; ) {
    line2 += 1;
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + 12));
    if (/^ {0,3}(?:`{3}|~{3})/u.test(head)) fenced = !fenced;
    unmarked = fenced ? Number.NEGATIVE_INFINITY : unmarkedAfter(unmarked, head);
    if (unmarked > MAX_LAZY) return line2;
    start = end + 1;
  }
  return void 0;
}
function unmarkedAfter(before, line2) {
  if (line2.trim() === "" || /^[#|<]/u.test(line2)) return Number.NEGATIVE_INFINITY;
  if (/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/u.test(line2)) return 0;
  return /^[ \t]/u.test(line2) ? before : before + 1;
}

// src/merge/lines.ts
function splitLines(text) {
  const starts = [0];
  const ending = /\r\n|\n|\r/gu;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return { text, starts };
}
function lineCount(lines) {
  return lines.starts.length;
}
function lineStart(lines, line2) {
  return lines.starts[line2] ?? lines.text.length;
}
function lineText(lines, line2) {
  return lines.text.slice(lineStart(lines, line2), lineStart(lines, line2 + 1)).replace(/[\r\n]+$/u, "");
}
function isBlankLine(lines, line2) {
  return lineText(lines, line2).trim() === "";
}
function lineEnding(lines, line2) {
  const own = /[\r\n]+$/u.exec(lines.text.slice(lineStart(lines, line2), lineStart(lines, line2 + 1)));
  if (own !== null) return own[0];
  return /\r\n|\n|\r/u.exec(lines.text.slice(0, lineStart(lines, 1)))?.[0] ?? "\n";
}
function columnAfter(text) {
  let column = 0;
  for (const character of text) column += character === "	" ? 4 - column % 4 : 1;
  return column;
}

// src/merge/syntax.ts
var INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink"
];
var OPTIONS = {
  // GFM looks for an address at every letter; what is not there costs less than what is switched off.
  extensions: [{ ...gfm(), text: {} }, { disable: { null: INLINE } }],
  mdastExtensions: [
    // The one with a transform looks for addresses in all text, which is what was left out above.
    gfmFromMarkdown().filter((extension) => extension.transforms === void 0)
  ]
};
var PIECE = 128;
var BULLET = /^[-*+][ \t]+\S/u;
var ORDERED = /^\d{1,9}[.)][ \t]+\S/u;
var DASHES = /^-{3,}[ \t]*$/u;
var RULE = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/u;
function parseBlocks(lines, piece = PIECE) {
  const blocks = frontMatter(lines);
  let first = (blocks.at(-1)?.lastLine ?? -1) + 1;
  let size = piece;
  while (first < lineCount(lines)) {
    const next = nextBoundary(lines, first, size);
    const parsed = parsePiece(lines, first, next);
    if (next < lineCount(lines) && reachesOver(parsed.at(-1), lines, next)) {
      size *= 2;
      continue;
    }
    append(blocks, parsed, lines);
    first = next;
    size = piece;
  }
  return blocks;
}
function nextBoundary(lines, first, size) {
  for (let line2 = first + size; line2 < lineCount(lines); line2 += 1) {
    const text = lineText(lines, line2);
    if (!/^\S/u.test(text)) continue;
    const above = lineText(lines, line2 - 1);
    if (above.trim() === "" || DASHES.test(above) || ORDERED.test(text)) return line2;
    if (BULLET.test(text) && !RULE.test(text)) return line2;
  }
  return lineCount(lines);
}
function frontMatter(lines) {
  if (lineText(lines, 0).trimEnd() !== "---") return [];
  for (let line2 = 1; line2 < lineCount(lines); line2 += 1) {
    if (lineText(lines, line2).trimEnd() !== "---") continue;
    const end = lineStart(lines, line2) + lineText(lines, line2).length;
    return [{ type: "yaml", depth: 0, start: 0, end, firstLine: 0, lastLine: line2, children: [] }];
  }
  return [];
}
function parsePiece(lines, first, next) {
  const base = lineStart(lines, first);
  const root = fromMarkdown(lines.text.slice(base, lineStart(lines, next)), OPTIONS);
  return root.children.map((node) => toBlock(node, base, first));
}
function toBlock(node, base, firstLine) {
  const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { line: 1, offset: 0 } };
  const container = node.type === "list" || node.type === "listItem";
  return {
    type: node.type,
    depth: node.type === "heading" ? node.depth : 0,
    start: base + (start.offset ?? 0),
    end: base + (end.offset ?? 0),
    firstLine: firstLine + start.line - 1,
    lastLine: firstLine + end.line - 1,
    children: container ? node.children.map((child) => toBlock(child, base, firstLine)) : []
  };
}
function reachesOver(last, lines, next) {
  if (last === void 0) return false;
  if (isOpen(last, lines.text)) return true;
  if (isBlankLine(lines, next - 1)) return false;
  const goesOn = last.type === "list" && last.lastLine === next - 1;
  return last.type === "html" || ORDERED.test(lineText(lines, next)) && !goesOn && !DASHES.test(lineText(lines, next - 1));
}
function append(blocks, parsed, lines) {
  const [head, ...rest] = parsed;
  const last = blocks.at(-1);
  if (head?.type === "list" && last?.type === "list" && sameMarker(last, head, lines.text)) {
    last.children.push(...head.children);
    last.end = head.end;
    last.lastLine = head.lastLine;
    for (const block of rest) blocks.push(block);
    return;
  }
  for (const block of parsed) blocks.push(block);
}
function sameMarker(a, b, text) {
  const marker = (list) => /[-*+.)]/u.exec(text.slice(list.start, list.start + 11))?.[0];
  return marker(a) === marker(b);
}
var FENCE = /^(`{3,}|~{3,})/u;
var HTML_ENDS = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![a-z]/iu, />/u]
];
function isOpen(block, text) {
  const source = text.slice(block.start, block.end);
  if (block.type === "code") {
    const fence = FENCE.exec(source)?.[0];
    if (fence === void 0) return false;
    const lastLine = /[\r\n]([^\r\n]*)$/u.exec(source)?.[1]?.trim() ?? "";
    return !(lastLine.startsWith(fence) && /^(?:`+|~+)$/u.test(lastLine));
  }
  if (block.type === "html") {
    const kind = HTML_ENDS.find(([start]) => start.test(source));
    return kind !== void 0 && !kind[1].test(source.replace(/^<!(?:--)?/u, ""));
  }
  return false;
}

// src/merge/control-data.ts
var BYTE_ORDER_MARK = "\uFEFF";
function controlComments(text) {
  if (!mayHaveControl(text) || !isMergeable(text)) return [];
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const lines = splitLines(text.slice(skipped));
  return controlCommentsIn(parseBlocks(lines), lines.text).map(({ comment, start, end }) => ({
    comment,
    start: start + skipped,
    end: end + skipped
  }));
}
function controlCommentsIn(blocks, text) {
  if (!mayHaveControl(text)) return [];
  const found = blocks.flatMap((block) => isMarkup(block, text) ? commentsOf(text, block) : []);
  const last = blocks.at(-1);
  if (found.some(({ comment }) => comment.kind === "memory") || last?.type !== "code" || !isOpen(last, text))
    return found;
  return [...found, ...commentsOf(text, { start: startOfTail(text, last), end: last.end })];
}
function readMark(text) {
  for (const { comment } of controlComments(text)) if (comment.kind === "mark") return comment.mark;
  return null;
}
function readSays(text) {
  const said = controlComments(text).flatMap(({ comment }) => comment.kind === "says" ? [comment.key] : []);
  return said.at(-1) ?? null;
}
function isMarkup({ type, start }, text) {
  if (type !== "html") return false;
  return !/^<(?:(?:script|pre|style|textarea)\b|\?|!(?!--))/iu.test(text.slice(start, start + 12));
}
function commentsOf(text, { start, end }) {
  const found = [];
  for (let at = indented(text, start); at < end; ) {
    const control = readControlComment(text, at);
    if (control !== null) {
      found.push({ comment: control.comment, start: at, end: control.end });
      at = control.end;
      while (text[at] === " " || text[at] === "	") at += 1;
      if (text.startsWith("<!--", at)) continue;
    }
    at = indented(text, nextLine(text, at, end));
  }
  return found;
}
function indented(text, lineStart2) {
  let at = lineStart2;
  while (text[at] === " " && at < lineStart2 + 3) at += 1;
  return at;
}
function nextLine(text, from, end) {
  const ending = /\r\n?|\n/gu;
  ending.lastIndex = from;
  return ending.exec(text) === null ? end : ending.lastIndex;
}
function startOfTail(text, { start, end }) {
  let tail = end;
  while (tail > start) {
    const line2 = text.lastIndexOf("\n", tail - 2) + 1;
    if (line2 <= start || !/^(?:<!--|\s*$)/u.test(text.slice(line2, tail))) break;
    tail = line2;
  }
  return tail;
}

// src/merge/memory.ts
import { createHash } from "node:crypto";
var IDENTITY = 6;
var TEXT = 6;
var PLACE = 2;
var identityTag = (identity) => tag(identity, IDENTITY);
var textTag = (text) => tag(text, TEXT);
var placeTag = (place) => tag(place, PLACE);
function readMemory(text) {
  return memoryIn(controlComments(text));
}
function memoryIn(comments) {
  const offered = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Map();
  const ranges = [];
  let damaged = 0;
  for (const { comment, start, end } of comments) {
    if (comment.kind !== "memory") continue;
    ranges.push({ start, end });
    for (const word of comment.words) {
      if (word.length === IDENTITY + TEXT + PLACE) own.set(word, splitWord(word));
      else if (word.length !== IDENTITY) damaged += 1;
      if (word.length >= IDENTITY) offered.add(word.slice(0, IDENTITY));
    }
    if (!comment.closed) damaged += 1;
  }
  return { offered, own: [...own.values()], ranges, damaged };
}
function writeMemory(words) {
  const written = words.map(({ identity, text = "", place = "" }) => identity + text + place);
  return writeMemoryComment([...new Set(written)]);
}
function withoutMemory(text, { ranges }) {
  let masked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/gu, " ");
    from = end;
  }
  return masked + text.slice(from);
}
function splitWord(word) {
  return {
    identity: word.slice(0, IDENTITY),
    text: word.slice(IDENTITY, IDENTITY + TEXT),
    place: word.slice(IDENTITY + TEXT)
  };
}
function tag(value, length) {
  return createHash("sha256").update(value).digest("base64").slice(0, length);
}

// src/merge/outline.ts
var SENTENCES = /* @__PURE__ */ new Set(["heading", "listItem", "paragraph", "continuation"]);
var LONGEST_LABEL = 120;
var NAME = /^[^.,;!?/]{1,40}$/u;
function outline(lines, blocks = parseBlocks(lines)) {
  const root = newEntry("root", "root", void 0);
  new Builder(lines).addSections(root, blocks);
  return root;
}
function newEntry(kind, type, parent) {
  return {
    kind,
    type,
    parent,
    children: [],
    index: 0,
    depth: 0,
    start: 0,
    end: 0,
    firstLine: -1,
    lastLine: -1,
    extent: -1,
    text: "",
    list: void 0,
    open: false
  };
}
var Builder = class {
  runs = 0;
  lines;
  constructor(lines) {
    this.lines = lines;
  }
  addSections(root, blocks) {
    let section2 = root;
    for (const block of blocks) {
      if (block.type === "heading") {
        while (section2.parent !== void 0 && section2.depth >= block.depth) section2 = section2.parent;
        section2 = this.addBlock("heading", section2, block);
      } else {
        this.addContent(section2, block);
      }
    }
  }
  addContent(container, block) {
    const before = container.children.at(-1);
    const last = before?.kind === "label" ? before.children.at(-1) : before;
    const notes = last?.kind === "item" && block.firstLine === last.extent + 1 ? last : void 0;
    if (block.type !== "list") this.addBlock("block", notes ?? container, block);
    else if (before !== void 0 && isLabel(before, block.firstLine)) {
      before.kind = "label";
      this.addList(container, block, before);
    } else if (notes !== void 0 && this.goesOn(notes, block)) {
      this.addList(container, block, notes.parent ?? container, notes);
    } else this.addList(container, block, notes ?? container);
  }
  /** Whether a list looks like more of the list that an item is in, after notes that ended it in the syntax. */
  goesOn({ list }, block) {
    const [, indent = "", marker] = /^([ \t]*)[\d]*([-*+.)])/u.exec(list?.prefix ?? "") ?? [];
    const other = /[-*+.)]/u.exec(this.lines.text.slice(block.start, block.start + 10))?.[0];
    return marker === other && columnAfter(indent) === this.columnOf(block);
  }
  addBlock(kind, parent, block) {
    const entry = newEntry(kind, block.type, parent);
    entry.depth = block.depth;
    entry.open = isOpen(block, this.lines.text);
    const own = kind === "heading" ? headingText(this.lines.text, block) : block;
    this.place(entry, own.start, own.end, block.firstLine, block.lastLine);
    return entry;
  }
  /**
   * `owner` gets the first visual list: a label, an item with notes, or the container itself.
   * @param sibling - The item whose list goes on here.
   */
  addList(container, list, owner, sibling) {
    let parent = owner;
    let base = sibling === void 0 ? Number.POSITIVE_INFINITY : this.columnOf(list);
    let run = sibling?.list?.run ?? 0;
    let levels = [];
    for (const item2 of list.children) {
      const column = this.columnOf(item2);
      while ((levels.at(-1)?.column ?? -1) >= column) levels.pop();
      const above = levels.at(-1);
      if (above === void 0 && column < base) {
        if (base !== Number.POSITIVE_INFINITY) parent = container;
        base = column;
        run = this.nextRun();
      }
      const entry = this.addItem(item2, list, above?.entry ?? parent, above?.run ?? run);
      levels.push({ column, entry, run: this.nextRun() });
      const label = this.addDedented(item2, column, container);
      if (label !== void 0) {
        parent = label;
        base = Number.POSITIVE_INFINITY;
        levels = [];
      }
    }
  }
  addItem(item2, list, parent, run) {
    const entry = newEntry("item", "listItem", parent);
    const lineOf = lineStart(this.lines, item2.firstLine);
    const [head] = item2.children;
    const own = head?.type === "paragraph" && head.firstLine === item2.firstLine ? head : void 0;
    const marker = /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.lines.text.slice(item2.start, item2.start + 10))?.[0] ?? "*";
    const start = own?.start ?? item2.start + marker.length;
    const prefix = own === void 0 ? `${this.lines.text.slice(lineOf, start)} ` : this.lines.text.slice(lineOf, start);
    entry.list = { run, prefix, lastLine: list.lastLine };
    const end = own === void 0 ? start : Math.min(own.end, lineOf + lineText(this.lines, item2.firstLine).length);
    this.place(entry, start, end, item2.firstLine, item2.firstLine);
    if (own !== void 0 && own.lastLine > own.firstLine)
      this.addContinuation(entry, own, this.columnOf(item2));
    for (const child of own === void 0 ? item2.children : item2.children.slice(1))
      this.addContent(entry, child);
    return entry;
  }
  /** The lines of an item's paragraph after the first, as far as they are not indented less than the item. */
  addContinuation(item2, paragraph, column) {
    const last = this.firstDedented(paragraph, column) - 1;
    if (last <= paragraph.firstLine) return;
    const entry = newEntry("block", "continuation", item2);
    const first = paragraph.firstLine + 1;
    const end = Math.min(paragraph.end, lineStart(this.lines, last) + lineText(this.lines, last).length);
    this.place(entry, lineStart(this.lines, first) + indentOf(lineText(this.lines, first)), end, first, last);
  }
  /**
   * Lines that Markdown takes for the end of an item's paragraph, but that start left of the item: the name of
   * the next list. Returns it when it is one.
   */
  addDedented(item2, column, container) {
    const [paragraph] = item2.children;
    if (paragraph?.type !== "paragraph") return void 0;
    const first = this.firstDedented(paragraph, column);
    if (first > paragraph.lastLine) return void 0;
    const add = (kind, from, to) => {
      const entry = newEntry(kind, "paragraph", container);
      const start = lineStart(this.lines, from) + indentOf(lineText(this.lines, from));
      this.place(
        entry,
        start,
        Math.min(paragraph.end, lineStart(this.lines, to) + lineText(this.lines, to).length),
        from,
        to
      );
      return entry;
    };
    if (first < paragraph.lastLine) add("block", first, paragraph.lastLine - 1);
    return add("label", paragraph.lastLine, paragraph.lastLine);
  }
  firstDedented(paragraph, column) {
    if (column === 0) return paragraph.lastLine + 1;
    for (let line2 = paragraph.firstLine + 1; line2 <= paragraph.lastLine; line2 += 1) {
      const text = lineText(this.lines, line2);
      if (columnAfter(text.slice(0, indentOf(text))) < column) return line2;
    }
    return paragraph.lastLine + 1;
  }
  place(entry, start, end, firstLine, lastLine) {
    const source = this.lines.text.slice(start, end).trimEnd();
    entry.start = start;
    entry.end = start + source.length;
    entry.firstLine = firstLine;
    entry.lastLine = lastLine;
    const trim = SENTENCES.has(entry.type) ? (line2) => line2.trim() : (line2) => line2.trimEnd();
    entry.text = source.split(/\r\n|\n|\r/u).map(trim).join("\n");
    if (entry.parent !== void 0) entry.index = entry.parent.children.push(entry) - 1;
    for (let next = entry; next !== void 0; next = next.parent) {
      next.extent = Math.max(next.extent, lastLine);
    }
  }
  columnOf(item2) {
    return columnAfter(this.lines.text.slice(lineStart(this.lines, item2.firstLine), item2.start));
  }
  nextRun() {
    this.runs += 1;
    return this.runs;
  }
};
function isLabel(entry, listLine) {
  if (entry.kind !== "block" || entry.type !== "paragraph" || entry.firstLine !== entry.lastLine)
    return false;
  if (entry.text.length > LONGEST_LABEL) return false;
  return entry.text.endsWith(":") || listLine === entry.lastLine + 1 || NAME.test(entry.text);
}
function indentOf(line2) {
  return line2.length - line2.trimStart().length;
}
function headingText(text, block) {
  const source = text.slice(block.start, block.end);
  const marks = /^#{1,6}[ \t]*/u.exec(source)?.[0];
  if (marks === void 0) {
    const underline = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r"));
    return { start: block.start, end: block.start + source.slice(0, underline).trimEnd().length };
  }
  const words = source.slice(marks.length).trimEnd();
  const withoutMarks = words.replace(/#+$/u, "");
  const closed = withoutMarks === "" || /[ \t]$/u.test(withoutMarks) ? withoutMarks.trimEnd() : words;
  return { start: block.start + marks.length, end: block.start + marks.length + closed.length };
}

// src/merge/read-document.ts
function readDocument(text) {
  const blocks = parseBlocks(splitLines(text));
  const comments = controlCommentsIn(blocks, text);
  const memory = memoryIn(comments);
  const lines = splitLines(withoutMemory(text, memory));
  return { memory, lines, root: outline(lines, withoutComments(blocks, memory, lines) ?? void 0) };
}
function withoutComments(blocks, { ranges }, lines) {
  const first = ranges[0]?.start;
  if (first === void 0) return blocks;
  const left = blocks.filter(({ end }) => end <= first);
  return lines.text.slice(left.at(-1)?.end ?? 0).trim() === "" ? left : null;
}

// src/gather/check-labels.ts
async function checkLabels(source, labels, scope, items) {
  const met = new Set(items.flatMap((item2) => item2.labels.map((label) => label.toLowerCase())));
  const doubtful = labels.filter((label) => !met.has(label.toLowerCase()));
  if (doubtful.length === 0 || scope.length === 0) return [];
  const facts = await source.labels(doubtful, scope);
  return facts.filter(({ known: known2 }) => !known2).map((fact) => warningFor(fact, scope));
}
function warningFor({ name, others }, scope) {
  const meant = nearest(name, others);
  const where = scope.length > 3 ? `${scope.slice(0, 3).join(", ")} and ${scope.length - 3} more` : scope.join(", ");
  return `Nothing in ${where} ever carried the label ${name}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}

// src/gather/withhold.ts
function withhold(entries, options) {
  const { lists } = withholdAll([entries], options);
  return lists[0] ?? { cleared: [], withheld: 0 };
}
function withholdAll(lists, { includePrivate }) {
  if (includePrivate)
    return { lists: lists.map((list) => ({ cleared: list.map(clear), withheld: 0 })), withheld: 0 };
  const hidden = lists.flat().filter((entry) => entry.public !== true);
  const repositories = new Set(hidden.map(({ repository }) => repository.toLowerCase()));
  return {
    lists: lists.map((list) => {
      const shown = list.filter((entry) => entry.public === true);
      return {
        cleared: shown.map((entry) => clear(withoutReferences(entry, repositories))),
        withheld: list.length - shown.length
      };
    }),
    withheld: new Set(hidden.map(identityOf)).size
  };
}
function identityOf(entry) {
  return "number" in entry ? `${itemKey(entry)} ${entry.url}` : entry.url;
}
function withoutReferences(entry, repositories) {
  if (!isWhole(entry)) return entry;
  const isHidden = (key) => repositories.has(key.replace(/#\d+$/u, "").toLowerCase());
  return {
    ...entry,
    linked: entry.linked.filter((key) => !isHidden(key)),
    ...entry.activity === void 0 ? {} : { activity: entry.activity.filter((event) => event.kind !== "referenced" || !isHidden(event.item)) }
  };
}
function isWhole(entry) {
  return "linked" in entry;
}
function clear(value) {
  return value;
}

// src/merge/entry.ts
function isContainer(entry) {
  return entry.kind !== "block" && (entry.kind !== "item" || entry.children.length > 0);
}
function* descendants(entry) {
  const stack = [...entry.children].reverse();
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== void 0) stack.push(child);
    }
  }
}
function isBelow(entry, container) {
  for (let next = entry.parent; next !== void 0; next = next.parent) if (next === container) return true;
  return false;
}
function childOf(container, entry) {
  for (let next = entry; next !== void 0; next = next.parent) {
    if (next.parent === container) return next;
  }
  return void 0;
}

export {
  itemKey,
  checkLabels,
  meetingIssueQuery,
  rankMeetingIssues,
  isTitle,
  withoutMeetingReferences,
  meetingDate,
  withhold,
  withholdAll,
  writeTraceComment,
  writeMark,
  writeSays,
  TEMPLATES,
  renderDocument,
  openRenderer,
  requireTemplate,
  openTemplate,
  isContainer,
  descendants,
  isBelow,
  childOf,
  assertMergeable,
  lineCount,
  lineStart,
  lineText,
  isBlankLine,
  lineEnding,
  columnAfter,
  controlComments,
  readMark,
  readSays,
  identityTag,
  textTag,
  placeTag,
  readMemory,
  writeMemory,
  withoutMemory,
  readDocument
};
