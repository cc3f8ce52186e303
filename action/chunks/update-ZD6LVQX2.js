import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  openUpdate,
  periodOf,
  update
} from "./chunk-VRXPSVR4.js";
import "./chunk-EQP5ENU5.js";
import "./chunk-B2ZANFAS.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-WAYYWEMC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-CHHDOI7Y.js";
import "./chunk-DDNC36HY.js";
import "./chunk-C4IXVKSC.js";
import "./chunk-Z6ABUGX5.js";
import "./chunk-MM6BTNOJ.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-LBK6EX5J.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-UF67QVGU.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import "./chunk-VULIDMVA.js";
import "./chunk-6IVY6CMT.js";
import "./chunk-TTIKMP3T.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-SVRL42VY.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-DL2273K6.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  gatherFacts,
  openUpdate,
  periodOf,
  update
};
