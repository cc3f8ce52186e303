import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createClient
} from "./chunk-GJ7D4ND7.js";
import "./chunk-Y5M4XCQN.js";
import "./chunk-EA3BB7RE.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  createClient
};
