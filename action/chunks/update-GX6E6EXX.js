import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  update,
  updatePath
} from "./chunk-N2HMKIY3.js";
import "./chunk-UFXTSV5F.js";
import "./chunk-2ND4EXLA.js";
import "./chunk-BX5QY7KX.js";
import "./chunk-5U6CFQZH.js";
import "./chunk-6DCQ3EWT.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-O2IUEISG.js";
import "./chunk-Q63BUBRZ.js";
import "./chunk-VCBZ5NHV.js";
import "./chunk-MGBZKLDD.js";
import "./chunk-RXK5XLIS.js";
import "./chunk-7DHQXD6K.js";
import "./chunk-FQSO5JLZ.js";
import "./chunk-FU4EJCAG.js";
import "./chunk-NX6JF5JV.js";
import "./chunk-35S2ARPH.js";
import "./chunk-UPKUXHQM.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-VNSLETX3.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";
export {
  update,
  updatePath
};
