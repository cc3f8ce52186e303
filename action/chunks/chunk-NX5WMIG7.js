import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/form-fields.ts
var LONGEST = 1e3;
var FENCE = /^ {0,3}(`{3,}|~{3,})/u;
function formFields(body) {
  const fields = /* @__PURE__ */ Object.create(null);
  let heading = null;
  let answer = [];
  let fence = null;
  const close = () => {
    const text = answer.join("\n").replace(/<!--[\s\S]*?-->/gu, "").trim();
    if (heading !== null && text !== "" && text !== "_No response_")
      add(fields, heading, text.slice(0, LONGEST));
  };
  for (const line of body.split(/\r\n|\r|\n/u)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== void 0 && (fence === null || line.trim().startsWith(fence)))
      fence = fence === null ? mark : null;
    const next = fence === null ? /^#{1,6}[ \t]+(.*?)[ \t#]*$/u.exec(line) : null;
    if (next === null) {
      answer.push(line);
      continue;
    }
    close();
    heading = line.startsWith("### ") ? next[1] ?? "" : null;
    answer = [];
  }
  close();
  return fields;
}
function labelFields(labels) {
  const fields = /* @__PURE__ */ Object.create(null);
  for (const label of labels) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.+)$/u.exec(label) ?? [];
    if (value !== "") add(fields, name, value.trim());
  }
  return fields;
}
function add(fields, name, value) {
  for (const key of [name.trim(), name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")]) {
    if (key !== "") fields[key] ??= value;
  }
}
function minutesOf(text) {
  const [, hours, minutes] = /^(?:PT)?(?:(\d{1,2})\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,4})\s*(?:m|mins?|minutes?)?)?\.?$/iu.exec(
    text?.trim() ?? ""
  ) ?? [];
  if (hours === void 0 && minutes === void 0) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

export {
  formFields,
  labelFields,
  minutesOf
};
