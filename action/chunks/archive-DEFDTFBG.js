import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  archive,
  archiveOf,
  archives
} from "./chunk-OUWWK4KI.js";
import "./chunk-EYCJMBLM.js";
import "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-RJN2KDYG.js";
import "./chunk-74CLUI3N.js";
import "./chunk-5PUW3REJ.js";
import "./chunk-XPCZYYKF.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-5K27XXQI.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";
export {
  archive,
  archiveOf,
  archives
};
