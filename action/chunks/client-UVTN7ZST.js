import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createHackMdClient
} from "./chunk-24M4ACRJ.js";
import "./chunk-AYE4AZYG.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  createHackMdClient
};
