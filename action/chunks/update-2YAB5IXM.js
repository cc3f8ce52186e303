import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  openUpdate,
  periodOf,
  update
} from "./chunk-ULY2ZUWL.js";
import "./chunk-Z5HSTUXC.js";
import "./chunk-OXPK7RKB.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-HTOMKYPK.js";
import "./chunk-6TZ46QUM.js";
import "./chunk-O2IUEISG.js";
import "./chunk-WVQ66RZW.js";
import "./chunk-VFUJH3RB.js";
import "./chunk-P2P3KDCJ.js";
import "./chunk-6RAVY4BI.js";
import "./chunk-KF3ENG5Y.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-LDJL66R4.js";
import "./chunk-7GUTK3BN.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import "./chunk-RR3MGHIV.js";
import "./chunk-V4RP76EN.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-5GKIV5GQ.js";
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
