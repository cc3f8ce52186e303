import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishIssue
} from "./chunk-NTCJCENX.js";
import "./chunk-ADBIMPOU.js";
import "./chunk-KTZMXJFB.js";
import "./chunk-7XWC2KMU.js";
import "./chunk-JQMTMTRQ.js";
import "./chunk-VVZTCRPI.js";
import "./chunk-TSFZ4646.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-S7ZEH654.js";
import "./chunk-E7PBCUM3.js";
import "./chunk-4OOIEP2H.js";
import "./chunk-JTQZVP3Y.js";
import "./chunk-3ASYCRWG.js";
import "./chunk-EYCJMBLM.js";
import "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-LPDJKFPF.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-5PUW3REJ.js";
import "./chunk-VULIDMVA.js";
import "./chunk-XPCZYYKF.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-5K27XXQI.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  publishIssue
};
