import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  openUpdate,
  periodOf,
  update
} from "./chunk-SVDXHOC4.js";
import "./chunk-EQP5ENU5.js";
import "./chunk-PKPEBPUU.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-MDFO6FMQ.js";
import "./chunk-2D25NP2A.js";
import "./chunk-O2IUEISG.js";
import "./chunk-SKRZJCIE.js";
import "./chunk-VND33XAR.js";
import "./chunk-HINTOAJ6.js";
import "./chunk-EAS6JSBP.js";
import "./chunk-2T3J6CQU.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-OZC7RMWR.js";
import "./chunk-U73OWZ3J.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-UF67QVGU.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import "./chunk-VULIDMVA.js";
import "./chunk-XWCTH4J3.js";
import "./chunk-DCLCIMLB.js";
import "./chunk-Z7HUVQWU.js";
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
