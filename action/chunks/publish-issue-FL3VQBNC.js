import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishIssue
} from "./chunk-HV4L3F5N.js";
import "./chunk-JVKTFPS7.js";
import "./chunk-VU5KP7MK.js";
import "./chunk-JCBGE5QX.js";
import "./chunk-TL536IXF.js";
import "./chunk-ALVRPIJR.js";
import "./chunk-6DCQ3EWT.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-O2IUEISG.js";
import "./chunk-L24TIAF2.js";
import "./chunk-KAZXOPLR.js";
import "./chunk-Q63BUBRZ.js";
import "./chunk-IO6HCYVW.js";
import "./chunk-MGBZKLDD.js";
import "./chunk-RXK5XLIS.js";
import "./chunk-FQSO5JLZ.js";
import "./chunk-SUHAYGU6.js";
import "./chunk-NX6JF5JV.js";
import "./chunk-35S2ARPH.js";
import "./chunk-UPKUXHQM.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-VNSLETX3.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  publishIssue
};
