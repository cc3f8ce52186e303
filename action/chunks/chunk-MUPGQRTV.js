import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

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
  /** The target of the document. */
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

export {
  isListShape,
  isFieldsShape,
  Scope
};
