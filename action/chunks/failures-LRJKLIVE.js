import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  badToken,
  forbidden,
  garbledAnswer,
  limited,
  lostWrite,
  noToken,
  outage,
  refused
} from "./chunk-Y53TD2QE.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  badToken,
  forbidden,
  garbledAnswer,
  limited,
  lostWrite,
  noToken,
  outage,
  refused
};
