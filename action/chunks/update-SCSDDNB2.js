import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  openUpdate,
  periodOf,
  update
} from "./chunk-MGBOTZAH.js";
import "./chunk-Z5HSTUXC.js";
import "./chunk-IJQLO5RZ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-QKAE46SC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-O7YD6KRA.js";
import "./chunk-4HPWNAQX.js";
import "./chunk-VLVGIQJU.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import "./chunk-GX47V3EL.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  gatherFacts,
  openUpdate,
  periodOf,
  update
};
