import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Scope,
  isFieldsShape,
  isListShape
} from "./chunk-MUPGQRTV.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/template/fill/check-template.ts
function checkTemplate(template, shape) {
  const problems = [];
  checkOutline(template.outline, Scope.ofShape(shape), problems);
  return problems;
}
function checkOutline(outline, scope, problems) {
  for (const entry of outline) {
    if (entry.type === "value") checkPrinted(entry, scope, problems);
    else checkBlock(entry, scope, problems);
  }
}
function checkPrinted({ expression, place }, scope, problems) {
  const shape = shapeOf(expression, scope, problems);
  if (!isListShape(shape) && !isFieldsShape(shape)) return;
  const what = isListShape(shape) ? "a list" : "an object";
  problems.push(
    new MinutebookError(
      "template/argument",
      {
        message: `This is ${what}, not a text.`,
        why: "Only texts, numbers and yes-or-no values can be printed.",
        hint: isListShape(shape) ? 'Use {{#each}} or {{join list ", "}}.' : "Name one of its values: {{object.name}}."
      },
      { place }
    )
  );
}
function checkBlock({ block, body, inverse }, scope, problems) {
  const shape = block.argument === null ? scope.context.shape : shapeOf(block.argument, scope, problems);
  const hash = new Map(
    [...block.hash].map(([name, value]) => [name, known(shapeOf(value, scope, problems))])
  );
  if (block.kind === "each" && shape === "text") problems.push(notAList(block));
  checkOutline(body, enter(block, shape, hash, scope), problems);
  checkOutline(inverse, scope, problems);
}
function enter(block, shape, hash, scope) {
  const [first, second] = block.blockParams;
  const names = (entry) => new Map([
    ...first === void 0 ? [] : [[first, entry]],
    ...second === void 0 ? [] : [[second, known("text")]]
  ]);
  switch (block.kind) {
    case "if":
    case "unless":
      return scope;
    case "each":
      return scope.enter(known(entryOf(shape)), names(known(entryOf(shape))), LOOP_DATA);
    case "section":
      if (isListShape(shape)) return scope.enter(known(shape[0]), names(known(shape[0])), LOOP_DATA);
      return shape === "text" ? scope : scope.enter(known(shape));
    case "with":
      return scope.enter(known(shape), names(known(shape)));
    default: {
      const inner = block.argument === null ? scope : scope.enter(known(shape));
      return hash.size === 0 ? inner : inner.extend(hash);
    }
  }
}
var LOOP_DATA = new Map(["index", "key", "first", "last"].map((name) => [name, known("text")]));
function entryOf(shape) {
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? shape["*"] ?? "any" : "any";
}
function shapeOf(expression, scope, problems) {
  if (expression.type === "literal") return "text";
  if (expression.type === "call") {
    for (const value of [...expression.parameters, ...expression.hash.values()])
      shapeOf(value, scope, problems);
    return void 0;
  }
  try {
    return scope.find(expression).shape;
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    problems.push(error);
    return void 0;
  }
}
function notAList(block) {
  return new MinutebookError(
    "template/argument",
    {
      message: `${block.tag} is given a text.`,
      why: "#each goes through a list, or the values of an object.",
      hint: "Use {{#if}} for a single value."
    },
    { place: block.place }
  );
}
function known(shape) {
  return { value: void 0, shape };
}

export {
  checkTemplate
};
