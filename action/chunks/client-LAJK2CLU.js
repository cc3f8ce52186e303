import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createHackMdClient
} from "./chunk-VOYDG45F.js";
import "./chunk-Y53TD2QE.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  createHackMdClient
};
