import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  archive,
  archiveOf,
  archives
} from "./chunk-I6VNL2MZ.js";
import "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-ERFXDYCV.js";
import "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  archive,
  archiveOf,
  archives
};
