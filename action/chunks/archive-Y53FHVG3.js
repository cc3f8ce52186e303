import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  archive,
  archiveOf,
  archives
} from "./chunk-CEDXT7IL.js";
import "./chunk-KJFK3ZBQ.js";
import "./chunk-LBK6EX5J.js";
import "./chunk-WI4H5673.js";
import "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import "./chunk-TTIKMP3T.js";
import "./chunk-SVRL42VY.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-DL2273K6.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  archive,
  archiveOf,
  archives
};
