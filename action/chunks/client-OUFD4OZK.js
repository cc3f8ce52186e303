import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createClient
} from "./chunk-FDHTKEQW.js";
import "./chunk-4DZDTTEC.js";
import "./chunk-EA3BB7RE.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  createClient
};
