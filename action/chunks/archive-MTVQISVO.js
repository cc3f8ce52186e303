import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  archive,
  archiveOf,
  archives
} from "./chunk-YLTQTJYC.js";
import "./chunk-LNIRBWIP.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-ZGFDLHTH.js";
import "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-42COTETG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  archive,
  archiveOf,
  archives
};
