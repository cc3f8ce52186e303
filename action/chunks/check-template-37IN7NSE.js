import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  checkTemplate
} from "./chunk-37ZHBKJV.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  checkTemplate
};
