import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/config/problem.ts
function problemText({ message, why, hint }) {
  return `${message}
  why: ${why}
  fix: ${hint}`;
}
function configError(problems) {
  const [first, ...rest] = problems.filter(({ severity }) => severity === "error");
  if (first === void 0) {
    return new MinutebookError("internal/config", {
      message: "A configuration without errors was called invalid.",
      why: "There was nothing to report.",
      hint: "This is a mistake of the program: please report it."
    });
  }
  const { place, message, why, hint } = first;
  if (rest.length === 0) return new MinutebookError("config/invalid", { message, why, hint }, { place });
  const others = rest.length === 1 ? "There is one more error" : `There are ${rest.length} more errors`;
  return new MinutebookError(
    "config/invalid",
    { message, why, hint: `${hint} ${others}; minutebook check lists all.` },
    { place, cause: new AggregateError(rest.map(problemError)) }
  );
}
function problemError({ code, place, message, why, hint }) {
  return new MinutebookError(code, { message, why, hint }, { place });
}
var LONGEST = 200;
function quote(text) {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
  return JSON.stringify(shown);
}
function formatKey(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\w-]+$/u.test(step) || /^\d+$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
function valueAt(data, path) {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = Reflect.get(value, step);
  }
  return value;
}

// src/config/path-template.ts
var PATH_NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;
function fillPath(template, values) {
  return template.replace(PATH_NAME, (written, name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value !== void 0) return value;
    throw new MinutebookError("internal/path", {
      message: `The path ${template} has no value for ${written}.`,
      why: `There are values for ${Object.keys(values).join(", ")}.`,
      hint: "This is a mistake of the program: please report it."
    });
  });
}

export {
  problemText,
  configError,
  quote,
  formatKey,
  valueAt,
  PATH_NAME,
  fillPath
};
