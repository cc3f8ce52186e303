import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  checkTemplate
} from "./chunk-2JCCJI73.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  checkTemplate
};
