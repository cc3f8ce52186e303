import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  periodOf,
  update,
  updatePath
} from "./chunk-4CLNML6F.js";
import "./chunk-2ND4EXLA.js";
import "./chunk-XD4Y7CUN.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-JFXC3AHK.js";
import "./chunk-MKADOGV4.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-LPDJKFPF.js";
import "./chunk-SVRL42VY.js";
import "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Q75C3AKJ.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  gatherFacts,
  periodOf,
  update,
  updatePath
};
