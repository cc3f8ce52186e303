import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createHackMdClient
} from "./chunk-NVJUD6W7.js";
import "./chunk-FVCSYJHL.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  createHackMdClient
};
