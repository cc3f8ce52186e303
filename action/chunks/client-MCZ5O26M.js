import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createClient
} from "./chunk-GOOXTR5D.js";
import "./chunk-X7XAMYDZ.js";
import "./chunk-EA3BB7RE.js";
import "./chunk-WOIRDCSH.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  createClient
};
