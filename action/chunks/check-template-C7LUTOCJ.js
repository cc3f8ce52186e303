import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  checkTemplate
} from "./chunk-KKVA4A3I.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  checkTemplate
};
