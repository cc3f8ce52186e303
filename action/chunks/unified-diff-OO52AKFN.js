import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  unifiedDiff
} from "./chunk-DP55C7HG.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-CXTPJRVO.js";
export {
  unifiedDiff
};
