import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  unifiedDiff
} from "./chunk-664FL2GV.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-CXTPJRVO.js";
export {
  unifiedDiff
};
