import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  definitionSchema,
  explainIssue,
  resolveConfig,
  validate
} from "./chunk-RD6DGAFP.js";
import "./chunk-M56TRGXG.js";
import "./chunk-I5RQP3B2.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/config/ad-hoc.ts
function adHocConfig(group) {
  const { from, label, id = idOf(label), name } = group;
  const data = {
    groups: { [id]: { ...name !== void 0 && { name }, agenda: { label, from: [...from] } } }
  };
  const { written, issues } = validate(data);
  const [first] = issues.flatMap(
    (issue) => explainIssue(issue, { data, schema: definitionSchema(), source: () => void 0 })
  );
  if (first === void 0) return resolveConfig(written, null);
  const option = `--${first.path.find((step) => step === "from" || step === "label") ?? "group"}`;
  throw new MinutebookError("usage/group", {
    message: first.message.replace(/^(?:A key of )?groups\S*/u, option),
    why: first.why,
    hint: first.hint
  });
}
function idOf(label) {
  const name = label.replace(/[-_ ]?agenda$/iu, "") || label;
  return name.replace(/[^\w.-]+/gu, "-").replace(/^[-._]+|[-.]+$/gu, "") || "agenda";
}
export {
  adHocConfig
};
