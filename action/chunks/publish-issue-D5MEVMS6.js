import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishIssue
} from "./chunk-V4YBX5XV.js";
import "./chunk-VFFBGYFP.js";
import "./chunk-3A3YU3SA.js";
import "./chunk-JYVTIAUN.js";
import "./chunk-3HX52PZU.js";
import "./chunk-XD4Y7CUN.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-22JRA3PR.js";
import "./chunk-GKV3GOKO.js";
import "./chunk-MKADOGV4.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-LPDJKFPF.js";
import "./chunk-SVRL42VY.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Q75C3AKJ.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
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
  publishIssue
};
