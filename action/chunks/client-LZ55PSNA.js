import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createClient
} from "./chunk-I57OL6AZ.js";
import "./chunk-ZKB74ZC3.js";
import "./chunk-EA3BB7RE.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  createClient
};
