import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  DAY,
  offsetAt,
  offsetName,
  utc,
  wallDate,
  wallOf
} from "./chunk-QE6P7SL6.js";
import {
  all,
  text,
  tzid
} from "./chunk-W4F45RCJ.js";
import {
  isoInstant,
  knownTimeZone
} from "./chunk-VULIDMVA.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  oneLine,
  quote
} from "./chunk-6YXCTA7A.js";
import {
  nearest
} from "./chunk-2M4NBJXJ.js";

// node_modules/rrule-temporal/dist/src-C8UqcHkR.js
var e = (e3, t2) => `Non-positive ${e3}: ${t2}`;
var t = (e3, t2) => `Non-finite ${e3}: ${t2}`;
var n = (e3) => `Cannot convert bigint to ${e3}`;
var r = (e3, t2, n2, r2) => i(e3, t2) + `; must be between ${n2}-${r2}`;
var i = (e3, t2) => `Invalid ${e3}: ${t2}`;
function a(e3) {
  return e3 === void 0 ? /* @__PURE__ */ Object.create(null) : f(e3);
}
function o(e3, r2 = `number`) {
  if (typeof e3 == `bigint`) throw TypeError(n(r2));
  if (e3 = Number(e3), !Number.isFinite(e3)) throw RangeError(t(r2, e3));
  return e3;
}
function s(e3, t2) {
  return Math.trunc(o(e3, t2)) || 0;
}
function c(e3, t2) {
  return l(s(e3, t2), t2);
}
function l(t2, n2 = `number`) {
  if (t2 <= 0) throw RangeError(e(n2, t2));
  return t2;
}
function u(e3, t2, n2) {
  return Math.min(Math.max(e3, t2), n2);
}
function d(e3) {
  return e3 !== null && (typeof e3 == `object` || typeof e3 == `function`);
}
function f(e3) {
  if (!d(e3)) throw TypeError(`Invalid object`);
  return e3;
}
var p = i;
var m = (e3) => `Missing ${e3}`;
var h = (e3) => `No valid fields: ` + e3.join();
var g = (e3, t2, n2) => i(e3, t2) + `; must be ` + Object.keys(n2).join();
var _ = (e3) => `Missing year` + (e3 ? `/era/eraYear` : ``);
var v = `Invalid leap month`;
var ee = (e3) => i(`Calendar`, e3);
var te = (e3) => i(`TimeZone`, e3);
var ne = (e3) => `Cannot parse: ${e3}`;
var re = (e3) => `Invalid substring: ${e3}`;
var ie = u;
var y = d;
function b(e3) {
  throw RangeError(e3);
}
function x(e3) {
  throw TypeError(e3);
}
function ae(e3, t2, n2, r2, i2) {
  return oe(t2, ((e4, t3) => {
    let n3 = e4[t3];
    return n3 === void 0 && x(m(t3)), n3;
  })(e3, t2), n2, r2, i2);
}
function oe(e3, t2, n2, i2, a2, o2) {
  let s2 = ie(t2, n2, i2);
  return a2 && t2 !== s2 && b(((e4, t3, n3, i3, a3) => a3 ? r(e4, a3[t3], a3[n3], a3[i3]) : r(e4, t3, n3, i3))(e3, t2, n2, i2, o2)), s2;
}
function S(e3, t2 = Map) {
  let n2 = new t2();
  return (t3, ...r2) => {
    if (n2.has(t3)) return n2.get(t3);
    let i2 = e3(t3, ...r2);
    return n2.set(t3, i2), i2;
  };
}
var se = (e3) => ce({ name: e3 }, 1);
var ce = (e3, t2) => ue((e4) => ({ value: e4, configurable: 1, writable: !t2 }), e3);
var le = (e3) => ({ [Symbol.toStringTag]: { value: e3, configurable: 1 } });
function ue(e3, t2) {
  let n2 = {};
  for (let r2 in t2) n2[r2] = e3(t2[r2], r2);
  return n2;
}
function de(e3, t2) {
  let n2 = {};
  for (let r2 of e3) n2[r2] = t2;
  return n2;
}
function fe(e3) {
  let t2 = {};
  for (let n2 of e3) t2[n2] = (e4) => e4[n2];
  return t2;
}
function C(e3, t2, n2 = /* @__PURE__ */ Object.create(null)) {
  for (let r2 of e3) n2[r2] = t2[r2];
  return n2;
}
function pe(e3, t2, n2) {
  for (let r2 of e3) if (t2[r2] !== n2[r2]) return 0;
  return 1;
}
function me(e3, t2, n2) {
  let r2 = { ...n2 };
  for (let n3 = 0; n3 < t2; n3++) r2[e3[n3]] = 0;
  return r2;
}
function w(e3, ...t2) {
  return (...n2) => e3(...t2, ...n2);
}
function he() {
}
function ge(e3) {
  return e3[0].toUpperCase() + e3.substring(1);
}
function T(...e3) {
  return [].concat(...e3).sort();
}
function _e(e3) {
  return RegExp(`^${e3}$`, `i`);
}
function ve(e3) {
  return parseInt(e3.padEnd(9, `0`));
}
function ye(e3) {
  return e3 && e3 !== `+` ? -1 : 1;
}
function be(e3) {
  return e3 === void 0 ? 0 : parseInt(e3);
}
function xe(e3, t2) {
  return String(t2).padStart(e3, `0`);
}
var Se = w(xe, 2);
function E(e3, t2) {
  return Math.sign(e3 - t2);
}
function D(e3, t2) {
  return e3 < t2 ? -1 : e3 > t2 ? 1 : 0;
}
function Ce(e3, t2) {
  let n2 = e3 / t2;
  return e3 % t2 < 0n ? n2 - 1n : n2;
}
function we(e3, t2) {
  let n2 = Ce(e3, t2);
  return [n2, e3 - n2 * t2];
}
function Te(e3, t2) {
  return [Math.floor(e3 / t2), Ee(e3, t2)];
}
function Ee(e3, t2) {
  return (e3 % t2 + t2) % t2;
}
function De(e3, t2) {
  return Math.trunc(e3 / t2) || 0;
}
function Oe(e3, t2) {
  return e3 % t2 || 0;
}
function ke(e3, t2 = 1) {
  return t2 * (0.5 + e3 / 5);
}
function Ae(e3) {
  return Math.abs(e3 % 1) === 0.5;
}
var je = { bce: -1, ce: 0 };
function Me(e3) {
  let t2 = e3.normalize(`NFD`).toLowerCase().replace(/[^a-z0-9]/g, ``);
  return t2 === `bc` || t2 === `b` ? `bce` : t2 === `ad` || t2 === `a` ? `ce` : t2;
}
function Ne(e3) {
  return e3 === void 0 ? `iso8601` : e3 === 0 ? `gregory` : e3.id;
}
var Pe = /^M(\d{2})(L?)$/;
function Fe(e3) {
  let t2 = Pe.exec(e3);
  return t2 || b(((e4) => `Invalid monthCode: ${e4}`)(e3)), [parseInt(t2[1]), !!t2[2]];
}
function Ie(e3, t2) {
  return `M` + Se(e3) + (t2 ? `L` : ``);
}
function Le(e3, t2, n2) {
  return e3 + (t2 || n2 && e3 >= n2 ? 1 : 0);
}
function Re(e3, t2) {
  return e3 - (t2 && e3 >= t2 ? 1 : 0);
}
var ze = { nanosecond: 0, microsecond: 1, millisecond: 2, second: 3, minute: 4, hour: 5, day: 6, week: 7, month: 8, year: 9 };
var Be = Object.keys(ze);
var Ve = 864e5;
var He = 1e3;
var Ue = 1e6;
var We = 1e9;
var Ge = 6e10;
var Ke = 36e11;
var qe = 864e11;
var Je = [1, He, Ue, We, Ge, Ke, qe];
var Ye = BigInt(He);
var Xe = BigInt(Ue);
var Ze = BigInt(We);
var Qe = BigInt(Ge);
var $e = BigInt(Ke);
var O = BigInt(qe);
function et(e3, t2) {
  let n2 = Number(e3 / O), r2 = Number(e3 % O);
  return qe / t2 * n2 + (Math.trunc(r2 / t2) + r2 % t2 / t2);
}
var k = Be.slice(0, 6);
var tt = fe(k);
var nt = [`year`];
var rt = [`day`];
var it = [`day`, `month`, `year`];
var at = [`offset`];
var ot = [`timeZone`];
var st = [`era`, `eraYear`];
var ct = [`era`, `eraYear`, `year`];
var lt = [`month`, `monthCode`];
var ut = [`day`, `month`, `monthCode`];
var dt = T(k);
var ft = T(st, nt);
var pt = T(lt, nt);
var mt = T(st, pt);
var ht = T([`monthCode`], nt);
var gt = T(st, ht);
var _t = T(rt, [`monthCode`]);
var vt = T(rt, pt);
var yt = T(rt, st, pt);
var bt = T(vt, k);
var xt = T(yt, k);
var St = T(vt, k, at);
var Ct = T(yt, k, at);
var wt = T(vt, k, at, ot);
var Tt = T(yt, k, at, ot);
var Et = T(rt, ht);
var Dt = T(rt, st, ht);
var Ot = de(k, 0);
function kt(e3) {
  return jt(e3, 1), e3;
}
var At = { hour: 23, minute: 59, second: 59 };
function jt(e3, t2) {
  let n2 = {};
  for (let r2 of k) n2[r2] = oe(r2, e3[r2], 0, At[r2] || 999, t2);
  return n2;
}
function Mt(e3) {
  return Pt(e3) * We + Ft(e3);
}
function Nt(e3) {
  return 1e3 * Pt(e3) + e3.millisecond;
}
function Pt(e3) {
  return 3600 * e3.hour + 60 * e3.minute + e3.second;
}
function Ft(e3) {
  return e3.millisecond * Ue + e3.microsecond * He + e3.nanosecond;
}
function It(e3) {
  let [t2, n2] = Te(e3, qe);
  return [Lt(n2), t2];
}
function Lt(e3) {
  let [t2, n2] = Te(e3, Ue), [r2, i2] = Te(n2, He);
  return Rt(t2, r2, i2);
}
function Rt(e3, t2 = 0, n2 = 0) {
  let [r2, i2] = Te(e3, 36e5), [a2, o2] = Te(i2, 6e4), [s2, c2] = Te(o2, 1e3);
  return { hour: r2, minute: a2, second: s2, millisecond: c2, microsecond: t2, nanosecond: n2 };
}
function zt(e3) {
  let [t2, n2] = we(e3, Ze);
  return [Number(t2), Number(n2)];
}
function Bt(e3) {
  return Ht(e3) + BigInt(Mt(e3));
}
function Vt(e3) {
  return Ut(e3) + Nt(e3);
}
function Ht(e3) {
  return BigInt(Wt(e3)) * O;
}
function Ut(e3) {
  return 864e5 * Wt(e3);
}
function Wt(e3) {
  return Gt(e3.year, e3.month, e3.day);
}
function Gt(e3, t2 = 1, n2 = 1) {
  let r2 = t2 - 1;
  return e3 += Math.floor(r2 / 12), t2 = Ee(r2, 12), Date.UTC(e3 % 400 - 400, t2, 0) / 864e5 + 146097 * (De(e3, 400) + 1) + n2;
}
function Kt(e3) {
  let [t2, n2] = we(e3, O);
  return { ...Jt(Number(t2)), ...Lt(Number(n2)) };
}
function qt(e3, t2 = 0, n2 = 0) {
  let [r2, i2] = Te(e3, 864e5);
  return { ...Jt(r2), ...Rt(i2, t2, n2) };
}
function Jt(e3) {
  let t2 = new Date(864e5 * Ee(e3, 146097));
  return { year: t2.getUTCFullYear() + 400 * Math.floor(e3 / 146097), month: t2.getUTCMonth() + 1, day: t2.getUTCDate() };
}
function Yt(e3, t2) {
  return Math.trunc((t2 - e3) / 864e5);
}
function Xt(e3) {
  return [e3, 0];
}
function Zt(e3, t2) {
  if (!t2) return { year: 1972, month: e3 };
}
function Qt(e3, t2, n2) {
  return { year: e3, month: t2, day: n2 };
}
function $t(e3, t2) {
  switch (t2) {
    case 2:
      return tn(e3) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
  }
  return 31;
}
function en(e3) {
  return tn(e3) ? 366 : 365;
}
function tn(e3) {
  return e3 % 4 == 0 && (e3 % 100 != 0 || e3 % 400 == 0);
}
function nn(e3, t2, n2) {
  return e3 += De(n2, 12), (t2 += Oe(n2, 12)) < 1 ? (e3--, t2 += 12) : t2 > 12 && (e3++, t2 -= 12), { year: e3, month: t2 };
}
function rn(e3, t2, n2, r2) {
  return 12 * (n2 - e3) + r2 - t2;
}
function an(e3) {
  return Ee(Gt(e3.year, e3.month, e3.day) + 4, 7) || 7;
}
function on(e3) {
  return Gt(e3.year, e3.month, e3.day) - Gt(e3.year) + 1;
}
function sn(e3) {
  let t2 = e3.year, n2 = Math.floor((on(e3) - an(e3) + 10) / 7), r2 = cn(t2);
  return n2 < 1 ? n2 = r2 = cn(--t2) : n2 > r2 && (n2 = 1, r2 = cn(++t2)), { weekOfYear: n2, yearOfWeek: t2, Ie: r2 };
}
function cn(e3) {
  let t2 = an({ year: e3, month: 1, day: 1 });
  return t2 === 4 || t2 === 3 && tn(e3) ? 53 : 52;
}
function ln({ year: e3 }) {
  return e3 < 1 ? { era: `bce`, eraYear: 1 - e3 } : { era: `ce`, eraYear: e3 };
}
function un(e3) {
  return dn(e3), kt(e3);
}
function dn(e3) {
  return pn(e3, 1), e3;
}
function fn(e3) {
  return pe(it, e3, pn(e3));
}
function pn(e3, t2) {
  let { year: n2 } = e3, r2 = ae(e3, `month`, 1, 12, t2);
  return { year: n2, month: r2, day: ae(e3, `day`, 1, $t(n2, r2), t2) };
}
function A(e3, t2) {
  return e3 ? e3.ie(t2) : t2;
}
function mn(e3, t2, n2) {
  return e3 ? e3.O(t2, n2) : Xt(n2);
}
function hn(e3, t2) {
  return e3 === 0 ? ln(t2) : e3 ? e3.h(t2) : {};
}
function gn(e3, t2, n2, r2) {
  return e3 ? e3.je(t2, n2, r2) : Qt(t2, n2, r2);
}
function _n(e3, t2) {
  return e3 ? e3.k(t2) : 12;
}
function vn(e3, t2, n2) {
  return e3 ? e3.p(t2, n2) : $t(t2, n2);
}
function yn(e3, t2) {
  let { year: n2, month: r2 } = A(e3, t2), [i2, a2] = mn(e3, n2, r2);
  return Ie(i2, a2);
}
function bn(e3, t2) {
  let { year: n2 } = A(e3, t2);
  return e3 ? e3.u(n2) : tn(n2);
}
function xn(e3, t2) {
  let { year: n2 } = A(e3, t2);
  return _n(e3, n2);
}
function Sn(e3, t2) {
  let { year: n2, month: r2 } = A(e3, t2);
  return vn(e3, n2, r2);
}
function Cn(e3, t2) {
  let { year: n2 } = A(e3, t2);
  return e3 ? e3.j(n2) : en(n2);
}
function wn(e3, t2) {
  if (!e3) return on(t2);
  let { year: n2 } = A(e3, t2), r2 = gn(e3, n2, 1, 1);
  return Wt(t2) - Wt(r2) + 1;
}
function Tn(e3, t2) {
  return e3 === void 0 ? sn(t2).weekOfYear : void 0;
}
function En(e3, t2) {
  return e3 === void 0 ? sn(t2).yearOfWeek : void 0;
}
var j = Be.map((e3) => e3 + `s`);
var Dn = fe(j);
var On = T(j);
var kn = j.slice(0, 6);
var An = j.slice(6);
var jn = An.slice(1);
var Mn = j.reduce((e3, t2, n2) => (e3[t2] = n2, e3), {});
var M = de(j, 0);
var Nn = de(kn, 0);
var Pn = w(me, j);
function Fn(e3, t2) {
  return t2 ?? b(m(e3)), t2;
}
var N = w(In, `string`);
function In(e3, t2, n2 = e3) {
  return typeof t2 !== e3 && x(p(n2, t2)), t2;
}
function Ln(e3, t2 = `number`) {
  return Number.isInteger(e3) || b(((e4, t3) => `Non-integer ${e4}: ${t3}`)(t2, e3)), e3 || 0;
}
function Rn(e3) {
  return typeof e3 == `symbol` && x(`Cannot convert Symbol to string`), String(e3);
}
function zn(e3, t2) {
  return d(e3) ? String(e3) : N(e3, t2);
}
function Bn(e3) {
  return typeof e3 == `boolean` ? BigInt(e3 ? 1 : 0) : typeof e3 == `string` ? BigInt(e3) : (typeof e3 != `bigint` && x(`Invalid bigint: ${e3}`), e3);
}
function Vn(e3, t2) {
  return Ln(o(e3, t2), t2);
}
function Hn(e3, t2) {
  return typeof e3 == `string` ? ((e4, t3) => {
    let n2 = /* @__PURE__ */ Object.create(null);
    return n2[e4] = t3, n2;
  })(t2, e3) : f(e3);
}
var Un = `smallestUnit`;
var Wn = { constrain: 0, reject: 1 };
var Gn = { compatible: 0, reject: 1, earlier: 2, later: 3 };
var Kn = { reject: 0, use: 1, prefer: 2, ignore: 3 };
var qn = { auto: 0, never: 1, critical: 2, always: 3 };
var Jn = { auto: 0, never: 1, critical: 2 };
var Yn = { auto: 0, never: 1 };
var Xn = { floor: 0, halfFloor: 1, ceil: 2, halfCeil: 3, trunc: 4, halfTrunc: 5, expand: 6, halfExpand: 7, halfEven: 8 };
var Zn = [Math.floor, (e3) => Ae(e3) ? Math.floor(e3) : Math.round(e3), Math.ceil, (e3) => Ae(e3) ? Math.ceil(e3) : Math.round(e3), Math.trunc, (e3) => Ae(e3) ? Math.trunc(e3) || 0 : Math.round(e3), (e3) => e3 < 0 ? Math.floor(e3) : Math.ceil(e3), (e3) => Math.sign(e3) * Math.round(Math.abs(e3)) || 0, (e3) => Ae(e3) ? (e3 = Math.trunc(e3) || 0) + e3 % 2 : Math.round(e3)];
var Qn = { previous: -1, next: 1 };
function $n(e3) {
  let t2 = e3.roundingIncrement;
  return t2 === void 0 ? 1 : s(t2, `roundingIncrement`);
}
function er(e3) {
  let t2 = e3.fractionalSecondDigits;
  if (t2 !== void 0) {
    if (typeof t2 != `number`) {
      if (Rn(t2) === `auto`) return;
      b(p(`fractionalSecondDigits`, t2));
    }
    t2 = oe(`fractionalSecondDigits`, Math.floor(t2), 0, 9, 1);
  }
  return t2;
}
function tr(e3, t2, n2 = 0, r2) {
  let i2 = t2[e3];
  if (i2 === void 0) return r2 ? n2 : void 0;
  if (i2 = Rn(i2), i2 === `auto`) return r2 ? n2 : null;
  let a2 = ze[i2];
  return a2 === void 0 && (a2 = Mn[i2]), a2 === void 0 && b(g(e3, i2, ze)), a2;
}
function nr(e3, t2, n2, r2 = 0) {
  let i2 = n2[e3];
  if (i2 === void 0) return r2;
  let a2 = Rn(i2), o2 = t2[a2];
  return o2 === void 0 && b(g(e3, a2, t2)), o2;
}
var rr = w(tr, Un);
var ir = w(tr, `largestUnit`);
var ar = w(tr, `unit`);
var or = w(nr, `overflow`, Wn);
var sr = w(nr, `disambiguation`, Gn);
var cr = w(nr, `offset`, Kn);
var lr = w(nr, `calendarName`, qn);
var ur = w(nr, `timeZoneName`, Jn);
var dr = w(nr, `offset`, Yn);
var fr = w(nr, `roundingMode`, Xn);
var pr = w(nr, `direction`, Qn);
function mr(e3, t2, n2, r2) {
  let i2 = r2 ? qe : Je[t2 + 1];
  if (i2) {
    let n3 = Je[t2];
    i2 % ((e3 = oe(`roundingIncrement`, e3, 1, i2 / n3 - (r2 ? 0 : 1), 1)) * n3) && b(p(`roundingIncrement`, e3));
  } else e3 = oe(`roundingIncrement`, e3, 1, n2 ? 10 ** 9 : 1, 1);
  return e3;
}
function hr(e3, t2, n2, r2) {
  return t2 != null && oe(e3, t2, n2, r2, 1, Be), t2;
}
function gr(e3, t2) {
  t2 > e3 && b(`smallestUnit > largestUnit`);
}
function _r(e3, t2, n2, r2 = 9, i2 = 0, o2 = 4) {
  t2 = a(t2);
  let s2 = ir(t2, i2), c2 = $n(t2), l2 = fr(t2, o2), u2 = rr(t2, i2, 1);
  return s2 = hr(`largestUnit`, s2, i2, r2), u2 = hr(Un, u2, i2, r2), s2 == null ? s2 = Math.max(n2, u2) : gr(s2, u2), c2 = mr(c2, u2, 1), e3 && (l2 = ((e4) => e4 < 4 ? (e4 + 2) % 4 : e4)(l2)), [s2, u2, c2, l2];
}
function vr(e3, t2 = 6, n2) {
  let r2 = $n(e3 = Hn(e3, Un)), i2 = fr(e3, 7), a2 = rr(e3);
  return a2 = Fn(Un, a2), a2 = hr(Un, a2, 0, t2), r2 = mr(r2, a2, void 0, n2), [a2, r2, i2];
}
function P(e3, t2) {
  return C(it, e3, C(k, t2));
}
function F(e3) {
  return e3 === void 0 ? 0 : or(f(e3));
}
function yr(e3, t2 = 0) {
  e3 = a(e3);
  let n2 = sr(e3), r2 = cr(e3, t2);
  return [or(e3), r2, n2];
}
var br = BigInt(1e8) * O;
var xr = BigInt(-1e8) * O;
var Sr = xr - O;
var Cr = -3261848;
function wr(e3) {
  let t2 = 12 * e3.year + e3.month;
  return (t2 < Cr || t2 > 3309129) && b(`Out-of-bounds date`), e3;
}
function Tr(e3, t2 = 1) {
  return Dr(Ht(e3), t2), e3;
}
function Er(e3) {
  let t2 = Ht(e3);
  return Dr(t2), t2 !== Sr || Mt(e3) || b(`Out-of-bounds date`), e3;
}
function Dr(e3, t2 = 1) {
  (e3 < (t2 ? Sr : xr) || e3 > br) && b(`Out-of-bounds date`);
}
function Or(e3) {
  return (e3 < xr || e3 > br) && b(`Out-of-bounds date`), e3;
}
function kr(e3, t2) {
  return Or(Ht(e3) + BigInt(Mt(e3) - t2));
}
function Ar(e3) {
  return { epochNanoseconds: e3 };
}
function jr(e3, t2, n2) {
  return { calendar: n2, timeZone: t2, epochNanoseconds: e3 };
}
function Mr(e3, t2) {
  return C(k, e3, I(e3, t2));
}
function I(e3, t2) {
  return C(it, e3, { calendar: t2 });
}
function Nr(e3) {
  return C(k, e3);
}
function L(e3) {
  return C(j, e3, { sign: ta(e3) });
}
function Pr(e3) {
  return t2 = e3.epochNanoseconds, Number(Ce(t2, Xe));
  var t2;
}
function Fr(e3) {
  return e3.epochNanoseconds;
}
function Ir(e3, t2, n2) {
  let r2 = ua(t2), [i2, a2] = ((e4, t3) => {
    let n3 = t3((e4 = Hn(e4, `unit`)).relativeTo), r3 = ar(e4);
    return r3 = Fn(`unit`, r3), [r3, n3];
  })(n2, e3);
  if (!a2 && qi(Math.max(i2, r2), a2)) return Rr(t2, i2);
  if (a2 || b(`Missing relativeTo`), !t2.sign && qi(i2, a2)) return 0;
  let o2 = Vi(a2), s2 = o2.G(o2.i, t2);
  Wi(o2, s2);
  let c2 = o2.re(o2.i, s2, i2);
  return qi(i2, a2) ? Rr(c2, i2) : Lr(c2, o2.V(s2), i2, o2);
}
function Lr(e3, t2, n2, r2) {
  let i2 = ta(e3) || 1, a2 = zr(Pn(n2, e3), n2, i2, r2, t2), o2 = a2.ae, s2 = a2.de, c2 = Number(s2 - o2), l2 = Number(t2 - o2);
  return a2.ye[j[n2]] + l2 / c2 * i2;
}
function Rr(e3, t2) {
  return et(ia(e3), Je[t2]);
}
function zr(e3, t2, n2, r2, i2) {
  let a2 = j[t2], o2 = e3, s2 = 0, c2 = Br(o2, a2, n2, r2);
  return i2 && !((e4, t3, n3, r3) => r3 > 0 ? D(t3, e4) <= 0 && D(e4, n3) <= 0 : D(n3, e4) <= 0 && D(e4, t3) <= 0)(i2, c2.ae, c2.de, Math.sign(n2)) && (o2 = { ...e3, [a2]: e3[a2] + n2 }, s2 = 1, c2 = Br(o2, a2, n2, r2)), { ...c2, ye: o2, He: s2 };
}
function Br(e3, t2, n2, r2) {
  let i2 = { ...e3, [t2]: e3[t2] + n2 };
  return { ae: Hi(r2, e3), de: Hi(r2, i2), Ae: i2 };
}
function Vr(e3, t2, n2) {
  let r2 = n2 - t2, i2 = e3 - t2;
  if (!i2) return 0;
  let a2 = i2 < 0n ? -i2 : i2, o2 = r2 < 0n ? -r2 : r2, s2 = D(i2, 0n) === D(r2, 0n) ? 1 : -1;
  return D(a2, o2) <= 0 ? a2 === o2 ? s2 : ke(D(2n * a2, o2), s2) : Number(i2) / Number(r2);
}
function Hr(e3, t2, n2, r2) {
  let { epochNanoseconds: i2 } = e3, { timeZone: a2, calendar: o2 } = e3;
  if (t2 === 0 && n2 === 1) return { epochNanoseconds: i2, timeZone: a2, calendar: o2 };
  if (t2 === 6) {
    let t3 = P(R(e3), Ot), n3 = P(vi(t3, 1), Ot), o3 = ui(a2, t3), s2 = ui(a2, n3);
    i2 = ni(Vr(i2, o3, s2), r2) ? s2 : o3;
  } else {
    let o3 = R(e3), s2 = o3.offsetNanoseconds;
    i2 = ci(a2, Gr(o3, Jr(t2, n2), r2), s2, 2, 0, 1);
  }
  return { epochNanoseconds: i2, timeZone: a2, calendar: o2 };
}
function Ur(e3) {
  let { timeZone: t2 } = e3, n2 = P(R(e3), Ot), r2 = P(vi(n2, 1), Ot), i2 = ui(t2, n2);
  return et(ui(t2, r2) - i2, Ke);
}
function Wr(e3) {
  let { timeZone: t2, calendar: n2 } = e3;
  return jr(ui(t2, P(R(e3), Ot)), t2, n2);
}
function Gr(e3, t2, n2) {
  let [r2, i2] = Kr(e3, t2, n2), a2 = P(vi(e3, i2), r2);
  return Er(a2), a2;
}
function Kr(e3, t2, n2) {
  return It(ti(Mt(e3), t2, n2));
}
function qr(e3) {
  return ti(e3, Ge, 7);
}
function Jr(e3, t2) {
  return Je[e3] * t2;
}
function Yr(e3, t2) {
  return BigInt(Je[e3]) * BigInt(t2);
}
function Xr(e3, t2, n2) {
  let r2 = Math.min(ua(e3), 6);
  return sa(Qr(ia(e3), BigInt(t2), n2), r2);
}
function Zr(e3, t2, n2, r2, i2, a2, o2) {
  if (r2 === 0 && i2 === 1) return e3;
  let s2 = ta(e3) || 1, [c2, l2, u2] = (qi(r2, o2.i) ? Ui(o2.i) && r2 < 6 && n2 >= 6 ? ii : ri : ai)(s2, e3, t2, n2, r2, i2, a2, o2);
  return u2 && r2 !== 7 && (c2 = ((e4, t3, n3, r3, i3, a3) => {
    for (let o3 = r3 + 1; o3 <= n3; o3++) {
      if (o3 === 7 && n3 !== 7) continue;
      let r4 = Pn(o3, e4);
      r4[j[o3]] += i3;
      let s3 = D(t3, Hi(a3, r4));
      if (s3 && s3 !== i3) break;
      e4 = r4;
    }
    return e4;
  })(c2, l2, n2, Math.max(6, r2), s2, o2)), c2;
}
function Qr(e3, t2, n2) {
  return ei(e3, t2, n2, e3 / t2 % 2n);
}
function $r(e3, t2, n2) {
  let [r2, i2] = we(e3, O), a2 = r2 * O;
  return a2 + ei(i2, t2, n2, (a2 / t2 + i2 / t2) % 2n);
}
function ei(e3, t2, n2, r2) {
  let i2 = e3 / t2, a2 = e3 % t2, o2 = 0;
  a2 && (o2 = ke(D(2n * (a2 < 0n ? -a2 : a2), t2), Math.sign(Number(a2))));
  let s2 = ni(Number(r2) + o2, n2);
  return (i2 - r2 + BigInt(s2)) * t2;
}
function ti(e3, t2, n2) {
  return ni(e3 / t2, n2) * t2;
}
function ni(e3, t2) {
  return Zn[t2](e3);
}
function ri(e3, t2, n2, r2, i2, a2, o2) {
  let s2 = ia(t2), c2 = Qr(s2, Yr(i2, a2), o2), l2 = c2 - s2, u2 = Math.sign(Number(c2 / O) - Number(s2 / O)) === e3, d2 = sa(c2, Math.min(r2, 6));
  return [{ ...t2, ...d2 }, n2 + l2, u2];
}
function ii(e3, t2, n2, r2, i2, a2, o2, s2) {
  let c2 = Number(aa(t2)), l2 = Jr(i2, a2), u2 = ti(c2, l2, o2), d2 = zr({ ...t2, ...Nn }, 6, e3, s2, n2), f2 = d2.ae, p2 = d2.de, m2 = u2 - Number(p2 - f2), h2 = 0;
  m2 && Math.sign(m2) !== e3 ? n2 = f2 + BigInt(u2) : (h2 += e3, u2 = ti(m2, l2, o2), n2 = p2 + BigInt(u2));
  let g2 = ca(u2);
  return [{ ...t2, ...g2, days: t2.days + h2 }, n2, !!h2];
}
function ai(e3, t2, n2, r2, i2, a2, o2, s2) {
  let c2 = j[i2], l2 = Pn(i2, t2);
  i2 === 7 && (t2 = { ...t2, weeks: t2.weeks + Math.trunc(t2.days / 7) }), l2[c2] = De(t2[c2], a2) * a2;
  let u2 = zr(l2, i2, a2 * e3, s2, n2), d2 = u2.ae, f2 = u2.de, p2 = Vr(n2, d2, f2), m2 = u2.ye[c2], h2 = u2.Ae[c2], g2 = ti(m2 + p2 * e3 * a2, a2, o2), _2 = g2 === h2;
  return l2[c2] = g2, [l2, _2 ? f2 : d2, u2.He || _2];
}
function oi(e3, t2) {
  return e3.timeZone.U(e3.epochNanoseconds, ((e4) => {
    let t3 = pr(Hn(e4, `direction`), 0);
    return t3 || b(p(`direction`, t3)), t3;
  })(t2));
}
var R = S(si, WeakMap);
function si(e3) {
  let { epochNanoseconds: t2, timeZone: n2 } = e3, r2 = n2.C(t2);
  return { ...Kt(t2 + BigInt(r2)), offsetNanoseconds: r2 };
}
function ci(e3, t2, n2, r2 = 0, i2 = 0, a2, o2) {
  if (n2 !== void 0 && r2 === 1 && (r2 === 1 || o2)) return kr(t2, n2);
  r2 !== 2 && r2 !== 0 || Tr(t2, 0);
  let s2 = e3.R(t2);
  if (n2 !== void 0 && r2 !== 3) {
    let e4 = ((e5, t3, n3, r3) => {
      let i3 = Bt(t3);
      r3 && (n3 = qr(n3));
      for (let t4 of e5) {
        let e6 = Number(i3 - t4);
        if (r3 && (e6 = qr(e6)), e6 === n3) return t4;
      }
    })(s2, t2, n2, a2);
    if (e4 !== void 0) return e4;
    r2 === 0 && b(`Invalid TimeZone offset`);
  }
  return o2 ? Bt(t2) : li(e3, t2, i2, s2);
}
function li(e3, t2, n2 = 0, r2 = e3.R(t2)) {
  if (r2.length === 1) return r2[0];
  if (n2 === 1 && b(`Ambiguous offset`), r2.length) return r2[n2 === 3 ? 1 : 0];
  let i2 = Bt(t2), a2 = ((e4, t3) => {
    let n3 = e4.C(t3 - O);
    return ((e5) => (e5 > 864e11 && b(`Out-of-bounds TimeZone gap`), e5))(e4.C(t3 + O) - n3);
  })(e3, i2), o2 = Kt(i2 + BigInt(a2 * (n2 === 2 ? -1 : 1)));
  return (r2 = e3.R(o2))[n2 === 2 ? 0 : r2.length - 1];
}
function ui(e3, t2) {
  let n2 = e3.R(t2);
  if (n2.length) return n2[0];
  let r2 = Bt(t2) - O;
  return e3.U(r2, 1);
}
function di(e3, t2, n2, r2, i2) {
  let a2 = F(i2);
  return r2.sign && ua(r2) < 8 && b(`Cannot use small units`), gi(t2, yi(t2, Tr(gi(t2, n2)), e3 ? z(r2) : r2, a2));
}
function fi(e3, t2) {
  return Or(e3 + (la(n2 = t2) && b(`Cannot use large units`), aa(n2)));
  var n2;
}
function pi(e3, t2, n2) {
  let { calendar: r2, epochNanoseconds: i2, timeZone: a2 } = e3, o2 = aa(t2), s2 = i2;
  if (la(t2)) {
    let i3 = R(e3);
    s2 = li(a2, P(hi(r2, i3, { ...t2, ...Nn }, n2), i3)) + o2;
  } else s2 += o2, F(n2);
  return { ...e3, epochNanoseconds: Or(s2) };
}
function mi(e3, t2, n2, r2) {
  let [i2, a2] = _i(t2, n2), o2 = P(hi(e3, t2, { ...n2, ...Nn, days: n2.days + a2 }, r2), i2);
  return Er(o2), o2;
}
function hi(e3, t2, n2, r2) {
  if (n2.years || n2.months || n2.weeks) return yi(e3, t2, n2, F(r2));
  F(r2);
  let i2 = n2.days + Number(aa(n2) / O);
  return i2 ? Tr(vi(t2, i2)) : t2;
}
function gi(e3, t2) {
  return vi(t2, 1 - A(e3, t2).day);
}
function _i(e3, t2) {
  let n2 = aa(t2), r2 = Number(n2 / O), i2 = Number(n2 % O), [a2, o2] = It(Mt(e3) + i2);
  return [a2, r2 + o2];
}
function vi(e3, t2) {
  return t2 ? Jt(Wt(e3) + t2) : e3;
}
function yi(e3, t2, n2, r2) {
  let { years: i2, months: a2, weeks: o2, days: s2 } = n2, c2;
  if (s2 += Number(aa(n2) / O), i2 || a2) c2 = bi(e3, t2, i2, a2, r2);
  else {
    if (!o2 && !s2) return t2;
    c2 = t2;
  }
  return (o2 || s2) && (c2 = vi(c2, 7 * o2 + s2)), Tr(c2);
}
function bi(e3, t2, n2, r2, i2) {
  let { year: a2, month: o2, day: s2 } = A(e3, t2);
  if (n2) {
    let [t3, r3] = mn(e3, a2, o2);
    a2 += n2, o2 = xi(e3, t3, r3, e3 ? e3.q(a2) : void 0, i2), o2 = oe(`month`, o2, 1, _n(e3, a2), i2);
  }
  if (r2) {
    let t3 = e3 ? e3.N(a2, o2, r2) : nn(a2, o2, r2);
    ({ year: a2, month: o2 } = t3);
  }
  return s2 = oe(`day`, s2, 1, vn(e3, a2, o2), i2), gn(e3, a2, o2, s2);
}
function xi(e3, t2, n2, r2, i2) {
  if (n2) {
    let n3 = e3 ? e3.m : void 0;
    return r2 !== void 0 && (n3 < 0 || r2 === t2 + 1) ? r2 : (i2 === 1 && b(v), n3 < 0 ? -n3 : t2);
  }
  return Le(t2, 0, r2);
}
function Si(e3, t2) {
  return Ne(e3) !== Ne(t2) && b(`Mismatching Calendars`), e3;
}
function Ci(e3, t2) {
  return e3.o !== t2.o && b(`Mismatching TimeZones`), e3;
}
function wi(e3) {
  return e3.timeZone.id;
}
function Ti(e3, t2, n2, r2) {
  let [i2, a2, o2, s2] = _r(e3, r2, 3, 5), c2 = Ri(t2.epochNanoseconds, n2.epochNanoseconds, i2, a2, o2, s2);
  return L(e3 ? z(c2) : c2);
}
function Ei(e3, t2, n2, r2, i2) {
  let [a2, o2, s2, c2] = _r(e3, i2, 5), l2 = n2.epochNanoseconds, u2 = r2.epochNanoseconds, d2;
  return D(u2, l2) ? a2 < 6 ? d2 = Ri(l2, u2, a2, o2, s2, c2) : (d2 = Mi(Ci(n2.timeZone, r2.timeZone), t2, n2, r2, a2), d2 = Zr(d2, u2, a2, o2, s2, c2, Bi(n2, Fr, pi))) : d2 = M, L(e3 ? z(d2) : d2);
}
function Di(e3, t2, n2, r2, i2) {
  let [a2, o2, s2, c2] = _r(e3, i2, 6), l2 = Bt(n2), u2 = Bt(r2), d2 = D(u2, l2), f2;
  return d2 ? a2 <= 6 ? f2 = Ri(l2, u2, a2, o2, s2, c2) : (f2 = Pi(t2, n2, r2, d2, a2), f2 = Zr(f2, u2, a2, o2, s2, c2, Bi(n2, Bt, w(mi, t2)))) : f2 = M, L(e3 ? z(f2) : f2);
}
function Oi(e3, t2, n2, r2, i2) {
  let [a2, o2, s2, c2] = _r(e3, i2, 6, 9, 6);
  return Ai(e3, t2, n2, r2, a2, o2, s2, c2);
}
function ki(e3, t2, n2, r2, i2) {
  let [a2, o2, s2, c2] = _r(e3, i2, 9, 9, 8), l2 = gi(t2, n2), u2 = gi(t2, r2);
  return Ii(l2, u2) ? Ai(e3, t2, Tr(l2), Tr(u2), a2, o2, s2, c2, 8) : L(M);
}
function Ai(e3, t2, n2, r2, i2, a2, o2, s2, c2 = 6) {
  let l2 = Ht(n2), u2 = Ht(r2), d2;
  return D(u2, l2) ? i2 === 6 ? d2 = Ri(l2, u2, i2, a2, o2, s2) : (d2 = Fi(t2, n2, r2, i2), a2 === c2 && o2 === 1 || (d2 = Zr(d2, u2, i2, a2, o2, s2, Bi(n2, Ht, w(hi, t2))))) : d2 = M, L(e3 ? z(d2) : d2);
}
function ji(e3, t2, n2, r2) {
  let [i2, a2, o2, s2] = _r(e3, r2, 5, 5), c2 = ti(Mt(n2) - Mt(t2), Jr(a2, o2), s2), l2 = { ...M, ...ca(c2, i2) };
  return L(e3 ? z(l2) : l2);
}
function Mi(e3, t2, n2, r2, i2) {
  let a2 = D(r2.epochNanoseconds, n2.epochNanoseconds);
  if (!a2) return M;
  if (i2 < 6) return { ...M, ...sa(r2.epochNanoseconds - n2.epochNanoseconds, i2) };
  if (!Ii(R(n2), R(r2))) return { ...M, ...sa(r2.epochNanoseconds - n2.epochNanoseconds, 5) };
  let [o2, s2, c2] = Li(e3, n2, r2, a2);
  return { ...i2 === 6 ? { ...M, days: zi(o2, s2) } : Fi(t2, o2, s2, i2), ...ca(c2) };
}
function Ni(e3, t2, n2, r2) {
  let i2 = Bt(t2), a2 = Bt(n2), o2 = D(a2, i2);
  return o2 ? r2 <= 6 ? { ...M, ...sa(a2 - i2, r2) } : Pi(e3, t2, n2, o2, r2) : M;
}
function Pi(e3, t2, n2, r2, i2) {
  let a2 = n2, o2 = Mt(n2) - Mt(t2);
  return Math.sign(o2) === -r2 && (a2 = vi(n2, -r2), o2 += 864e11 * r2), { ...Fi(e3, t2, a2, i2), ...ca(o2) };
}
function Fi(e3, t2, n2, r2) {
  if (r2 <= 7) {
    let e4 = zi(t2, n2);
    return r2 === 7 ? { ...M, weeks: De(e4, 7), days: Oe(e4, 7) } : { ...M, days: e4 };
  }
  let i2 = A(e3, t2), a2 = A(e3, n2);
  if (r2 === 8) {
    let { year: r3, month: o3, day: s3 } = i2, { year: c3, month: l3, day: u3 } = a2, d3 = Math.sign(E(c3, r3) || E(l3, o3) || zi(t2, n2)), f3 = 0, p3 = 0;
    if (d3) {
      f3 = e3 ? e3.ne(r3, o3, c3, l3) : rn(r3, o3, c3, l3);
      let i3 = bi(e3, t2, 0, f3, 0);
      d3 * E(s3, u3) > 0 && (f3 -= d3, i3 = bi(e3, t2, 0, f3, 0)), p3 = zi(i3, n2);
    }
    return { ...M, months: f3, days: p3 };
  }
  let { year: o2, month: s2, day: c2 } = i2, { year: l2, month: u2, day: d2 } = a2, f2 = l2 - o2, p2 = u2 - s2, m2 = d2 - c2;
  if (f2 || p2) {
    let t3 = Math.sign(f2 || p2), n3 = vn(e3, l2, u2), r3 = 0;
    if (Math.sign(d2 - c2) === -t3) {
      let i3 = n3, a3 = e3 ? e3.N(l2, u2, -t3) : nn(l2, u2, -t3);
      ({ year: l2, month: u2 } = a3), f2 = l2 - o2, p2 = u2 - s2, n3 = vn(e3, l2, u2), r3 = t3 < 0 ? -i3 : n3;
    }
    if (m2 = d2 - Math.min(c2, n3) + r3, f2) {
      let [n4, r4] = mn(e3, o2, s2), [i3, a3] = mn(e3, l2, u2), c3 = e3 ? e3.m : void 0;
      if (p2 = c3 !== void 0 && r4 && !a3 && (c3 < 0 ? t3 > 0 && i3 === -c3 : t3 < 0 && i3 === n4) ? 0 : i3 - n4 || Number(a3) - Number(r4), Math.sign(p2) === -t3) {
        let i4 = t3 < 0 && -_n(e3, l2);
        l2 -= t3, f2 = l2 - o2, p2 = u2 - xi(e3, n4, r4, e3 ? e3.q(l2) : void 0, 0) + (i4 || _n(e3, l2));
      } else if (e3) {
        let t4 = xi(e3, n4, r4, e3.q(l2), 0);
        p2 = e3.ne(l2, t4, l2, u2);
      }
    }
  }
  return { ...M, years: f2, months: p2, days: m2 };
}
function Ii(e3, t2) {
  return E(e3.year, t2.year) || E(e3.month, t2.month) || E(e3.day, t2.day);
}
function Li(e3, t2, n2, r2) {
  let i2 = R(t2), a2 = R(n2), o2 = n2.epochNanoseconds, s2 = 0, c2 = Mt(a2) - Mt(i2);
  Math.sign(c2) === -r2 && s2++;
  let l2 = s2 + (r2 > 0 ? 1 : 0);
  for (; s2 <= l2; s2++) {
    let t3 = vi(a2, s2 * -r2), n3 = li(e3, P(t3, i2));
    if (D(o2, n3) !== -r2) return [i2, t3, Number(o2 - n3)];
  }
}
function Ri(e3, t2, n2, r2, i2, a2) {
  return { ...M, ...sa(Qr(t2 - e3, Yr(r2, i2), a2), n2) };
}
function zi(e3, t2) {
  return Wt(t2) - Wt(e3);
}
function Bi(e3, t2, n2) {
  return { i: e3, V: t2, G: n2 };
}
function Vi(e3) {
  let { calendar: t2 } = e3;
  if (Ui(e3)) {
    let { timeZone: n2 } = e3;
    return { i: e3, V: Fr, G: pi, re: w(Mi, n2, t2) };
  }
  return { i: Gi(e3), V: Bt, G: w(mi, t2), re: w(Ni, t2) };
}
function Hi(e3, t2) {
  return e3.V(e3.G(e3.i, t2));
}
function Ui(e3) {
  return `timeZone` in e3;
}
function Wi(e3, t2) {
  Ui(e3.i) || (Ki(e3.i), Ki(t2));
}
function Gi(e3) {
  return P(e3, `hour` in e3 ? e3 : Ot);
}
function Ki(e3) {
  Er(Gi(e3));
}
function qi(e3, t2) {
  return e3 <= 6 - (t2 && Ui(t2) ? 1 : 0);
}
function Ji(e3, t2, n2) {
  let r2 = {};
  for (let i2 = t2; i2 >= 0; i2--) {
    let t3 = Je[i2];
    r2[n2[i2]] = De(e3, t3), e3 = Oe(e3, t3);
  }
  return r2;
}
var Yi = 2 ** 53;
function Xi(e3, t2, n2, r2, i2) {
  let o2 = e3(a(i2).relativeTo), s2 = Math.max(ua(n2), ua(r2));
  if (qi(s2, o2)) return Zi(t2, n2, r2, s2);
  o2 || b(`Missing relativeTo`), t2 && (r2 = z(r2));
  let c2 = Vi(o2), l2 = c2.G(c2.i, n2), u2 = c2.G(l2, r2);
  return L(c2.re(c2.i, u2, s2));
}
function Zi(e3, t2, n2, r2) {
  return L(na(((e4, t3, n3, r3) => {
    let i2 = ia(e4) + ia(t3) * BigInt(r3 ? -1 : 1);
    return Number.isFinite(Number(i2 / O)) || b(`Out-of-bounds date`), { ...M, ...sa(i2, n3) };
  })(t2, n2, r2, e3)));
}
function Qi(e3, t2, n2) {
  let r2 = ua(t2), [i2, a2, o2, s2, c2] = ((e4, t3, n3) => {
    e4 = Hn(e4, Un);
    let r3 = ir(e4), i3 = n3(e4.relativeTo), a3 = $n(e4), o3 = fr(e4, 7), s3 = rr(e4);
    return r3 === void 0 && s3 === void 0 && b(`Required smallestUnit or largestUnit`), s3 ??= 0, r3 ??= Math.max(s3, t3), gr(r3, s3), a3 = mr(a3, s3, 1), a3 > 1 && s3 > 5 && r3 !== s3 && b(`For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit`), [r3, s3, a3, o3, i3];
  })(n2, r2, e3);
  if (!c2 && Math.max(r2, i2) <= 6) return L(na(((e4, t3, n3, r3, i3) => {
    let a3 = Qr(ia(e4), Yr(n3, r3), i3);
    return { ...M, ...sa(a3, t3) };
  })(t2, i2, a2, o2, s2)));
  let l2 = c2 && Ui(c2) && i2 >= 6 && a2 < 6;
  if (!t2.sign && !l2) return t2;
  c2 || b(`Missing relativeTo`);
  let u2 = Vi(c2), d2 = u2.G(u2.i, t2);
  Wi(u2, d2);
  let f2 = u2.re(u2.i, d2, i2);
  return f2 = Zr(f2, u2.V(d2), i2, a2, o2, s2, u2), L(f2);
}
function $i(e3) {
  return e3.sign === -1 ? ea(e3) : e3;
}
function ea(e3) {
  return L(z(e3));
}
function z(e3) {
  let t2 = {};
  for (let n2 of j) t2[n2] = -1 * e3[n2] || 0;
  return t2;
}
function ta(e3, t2 = j) {
  let n2 = 0;
  for (let r2 of t2) {
    let t3 = Math.sign(e3[r2]);
    t3 && (n2 && n2 !== t3 && b(`Cannot mix duration signs`), n2 = t3);
  }
  return n2;
}
function na(e3) {
  for (let t3 of jn) oe(t3, e3[t3], -4294967295, 4294967295, 1);
  let t2 = ia(e3);
  return ra(Number(t2 / Ze)), e3;
}
function ra(e3) {
  Number.isSafeInteger(e3) || b(`Out-of-bounds duration`);
}
function ia(e3) {
  return BigInt(e3.days) * O + aa(e3);
}
function aa(e3) {
  return BigInt(e3.hours) * $e + BigInt(e3.minutes) * Qe + oa(e3);
}
function oa(e3) {
  return BigInt(e3.seconds) * Ze + BigInt(e3.milliseconds) * Xe + BigInt(e3.microseconds) * Ye + BigInt(e3.nanoseconds);
}
function sa(e3, t2 = 6) {
  let n2 = Number(e3 / O), r2 = Number(e3 % O), i2 = Je[t2], a2 = t2 <= 3 ? Number(e3 / BigInt(i2)) : qe / i2 * n2 + De(r2, i2);
  Number.isFinite(a2) || b(`Out-of-bounds date`), t2 <= 3 && Math.abs(a2) / (We / Je[t2]) >= Yi && b(`Out-of-bounds date`);
  let o2 = Ji(r2, t2, j);
  return o2[j[t2]] = a2, o2;
}
function ca(e3, t2 = 5) {
  return Ji(e3, t2, j);
}
function la(e3) {
  return !!ta(e3, An);
}
function ua(e3) {
  let t2 = 9;
  for (; t2 > 0 && !e3[j[t2]]; t2--) ;
  return t2;
}
function da(e3, t2) {
  return D(e3.epochNanoseconds, t2.epochNanoseconds);
}
function fa(e3, t2) {
  return D(e3.epochNanoseconds, t2.epochNanoseconds);
}
function pa(e3, t2, n2, r2) {
  let i2 = e3(a(r2).relativeTo), o2 = Math.max(ua(t2), ua(n2));
  if (pe(j, t2, n2)) return 0;
  if (qi(o2, i2)) return D(ia(t2), ia(n2));
  i2 || b(`Missing relativeTo`);
  let s2 = Vi(i2);
  return D(Hi(s2, t2), Hi(s2, n2));
}
function ma(e3, t2) {
  return ha(e3, t2) || ga(e3, t2);
}
function ha(e3, t2) {
  return E(Wt(e3), Wt(t2));
}
function ga(e3, t2) {
  return E(Mt(e3), Mt(t2));
}
function _a(e3, t2) {
  return !da(e3, t2);
}
function va(e3, t2) {
  return !fa(e3, t2) && e3.timeZone.o === t2.timeZone.o && e3.calendar === t2.calendar;
}
function ya(e3, t2) {
  return !ma(e3, t2) && e3.calendar === t2.calendar;
}
function ba(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function xa(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function Sa(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function Ca(e3, t2) {
  return !ga(e3, t2);
}
function wa(e3) {
  return e3 === 0 ? je : e3 ? e3.l : void 0;
}
function B(e3, t2, n2 = t2) {
  return wa(e3) ? n2 : t2;
}
function Ta(e3, t2) {
  let n2 = e3 || void 0, r2 = wa(e3), { era: i2, eraYear: a2, year: o2 } = t2;
  if (o2 !== void 0 && (o2 = s(o2, `year`)), a2 !== void 0 && (a2 = s(a2, `eraYear`)), i2 !== void 0 || a2 !== void 0) {
    i2 !== void 0 && a2 !== void 0 || x(`Mismatching era/eraYear`), r2 || b(`Forbidden era/eraYear`);
    let e4 = Me(i2), t3 = r2[e4];
    t3 === void 0 && b(((e5) => `Invalid era: ${e5}`)(i2));
    let s2 = n2?.te ? n2.te(a2, e4, t3) : Oa(a2, t3);
    o2 !== void 0 && o2 !== s2 && b(`Mismatching year/eraYear`), o2 = s2;
  } else o2 === void 0 && x(_(r2));
  return o2;
}
function Ea(e3, t2, n2, r2, i2) {
  let { month: a2, monthCode: o2 } = t2;
  if (o2 !== void 0) {
    let t3 = ((e4, t4, n3, r3, i3 = Fe(t4)) => {
      let a3 = e4 ? e4.q(n3) : void 0, [o3, s2] = i3, c2 = Le(o3, s2, a3);
      if (s2) {
        let t5 = e4 ? e4.m : void 0;
        t5 === void 0 && b(v), t5 > 0 ? (c2 > t5 && b(v), a3 !== c2 && (r3 === 1 && b(v), c2 = Le(o3, 0, a3))) : (c2 !== -t5 && b(v), a3 === void 0 && r3 === 1 && b(v));
      }
      return c2;
    })(e3, o2, n2, r2, i2);
    a2 !== void 0 && a2 !== t3 && b(`Mismatching month/monthCode`), a2 = t3, r2 = 1;
  } else a2 === void 0 && x(`Missing month/monthCode`);
  return oe(`month`, a2, 1, _n(e3, n2), r2);
}
function Da(e3, t2, n2, r2, i2) {
  return ae(t2, `day`, 1, vn(e3, r2, n2), i2);
}
function Oa(e3, t2) {
  return (t2 + e3) * (Math.sign(t2) || 1) || 0;
}
function ka(e3, t2) {
  return jt(C(k, { ...Ot, ...e3 }), t2);
}
var Aa = _e(`([+-])(\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?)?`);
function ja(e3) {
  let t2 = Ma(e3);
  return t2 === void 0 && b(ne(e3)), t2;
}
function Ma(e3, t2) {
  let n2 = Aa.exec(e3);
  if (n2 && ((e4) => ((e5) => {
    e5[0] !== `T` && e5[0] !== `t` || (e5 = e5.slice(1));
    let t3 = e5.search(/[.,]/), n3 = t3 < 0 ? e5 : e5.slice(0, t3), r2 = n3.split(`:`);
    return r2.length === 1 ? /^(?:\d{2}|\d{4}|\d{6})$/i.test(n3) : (r2.length === 2 || r2.length === 3) && r2.every((e6) => e6.length === 2 && /^\d{2}$/i.test(e6));
  })(e4.slice(1)))(n2[0])) return ((e4, t3) => {
    let n3 = e4[4] || e4[5];
    return t3 && n3 && b(re(n3)), r2 = (be(e4[2]) * Ke + be(e4[3]) * Ge + be(e4[4]) * We + ve(e4[5] || ``)) * ye(e4[1]), Math.abs(r2) >= 864e11 && b(`Out-of-bounds offset`), r2;
    var r2;
  })(n2, t2);
}
var Na = { era: zn, month: c, monthCode(e3, t2 = `monthCode`) {
  return ((e4, t3) => {
    if (typeof e4 == `string`) return e4;
    if (e4 && typeof e4 == `object`) {
      let n2 = e4.toString;
      if (typeof n2 == `function`) return N(n2.call(e4), t3);
    }
    return N(e4, t3);
  })(e3, t2);
}, day: c };
var Pa = de(k, s);
var Fa = de(j, Vn);
var Ia = { offset(e3) {
  return ja(zn(e3));
} };
var La = Object.assign({}, Na, Pa);
var Ra = Object.assign({}, La, Ia);
function V(e3, t2, n2, r2, i2 = !r2) {
  let a2 = {}, o2 = 0;
  for (let i3 of t2) {
    let t3 = e3[i3];
    if (t3 !== void 0) {
      o2 = 1;
      let e4 = n2[i3];
      e4 && (t3 = e4(t3, i3)), a2[i3] = t3;
    } else r2 && r2.includes(i3) && x(m(i3));
  }
  return i2 && !o2 && x(h(t2)), a2;
}
function za(e3, t2 = Ot, n2) {
  let r2 = P(e3, t2);
  return Er(r2), Mr(r2, n2);
}
function Ba(e3, t2, n2) {
  return Ha(e3, t2, Wa(e3, t2), F(n2));
}
function Va(e3, t2, n2) {
  let r2 = Wa(e3, t2), i2 = n2();
  return [Ha(e3, t2, r2, i2[0]), ...i2];
}
function Ha(e3, t2, n2, r2) {
  let i2 = n2[1], a2 = Ea(e3, t2, i2, r2, n2[0]);
  return I(Tr(gn(e3, i2, a2, Da(e3, t2, a2, i2, r2))), e3);
}
function Ua(e3) {
  if (e3.monthCode !== void 0) return Fe(e3.monthCode);
}
function Wa(e3, t2) {
  let n2 = wa(e3);
  return t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(n2)), t2.monthCode === void 0 && t2.month === void 0 && x(`Missing month/monthCode`), t2.day === void 0 && x(m(`day`)), [Ua(t2), Ta(e3, t2)];
}
function Ga(e3, t2, n2) {
  let r2 = wa(e3);
  t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(r2)), t2.monthCode === void 0 && t2.month === void 0 && x(`Missing month/monthCode`);
  let i2 = Ua(t2), a2 = Ta(e3, t2);
  return I(wr(gn(e3, a2, Ea(e3, t2, a2, F(n2), i2), 1)), e3);
}
function Ka(e3, t2, n2) {
  let r2 = e3 === void 0, i2 = wa(e3);
  t2.day === void 0 && x(m(`day`)), r2 || t2.month === void 0 || t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(i2));
  let a2 = Ua(t2), o2 = t2.eraYear !== void 0 || t2.year !== void 0 ? Ta(e3, t2) : void 0, s2 = F(n2), c2, l2, u2;
  if (o2 === void 0 && r2 && (o2 = 1972), o2 !== void 0) {
    r2 || Tr(gn(e3, o2, 1, 1));
    let n3 = Ea(e3, t2, o2, s2, a2);
    c2 = Da(e3, t2, n3, o2, s2), [l2, u2] = mn(e3, o2, n3);
  } else {
    t2.monthCode === void 0 && x(`Missing month/monthCode`), [l2, u2] = a2;
    let n3 = e3 ? e3.ge : 1972;
    if (n3 !== void 0) c2 = Da(e3, t2, Ea(e3, t2, n3, s2, a2), n3, s2);
    else {
      let n4 = s2 === 0 && e3 ? e3.ke?.(l2, u2, t2.day) : void 0;
      c2 = n4 === void 0 ? t2.day : n4;
    }
  }
  u2 && ((e3 && e3.Z?.[l2]) ?? 1 / 0) < t2.day && (s2 === 1 && b(v), u2 = 0, c2 = ie(t2.day, 1, (e3 && e3.X) ?? 1 / 0));
  let d2 = e3 ? e3.v(l2, !!u2, c2) : Zt(l2, !!u2);
  for (; !d2 && s2 === 0 && c2 > 1; ) c2--, d2 = e3 ? e3.v(l2, !!u2, c2) : Zt(l2, !!u2);
  d2 || b(`Cannot guess year`);
  let { year: f2, month: p2 } = d2;
  return I(Tr(gn(e3, f2, p2, c2)), e3);
}
var qa = Intl.DateTimeFormat;
function Ja(e3, t2) {
  t2 < -864e13 && b(`Out-of-bounds date`);
  let n2 = e3.formatToParts(t2), r2 = {};
  for (let e4 of n2) r2[e4.type] = e4.value;
  return r2;
}
var Ya = { El_Aaiun: 17, Tucuman: 12, Tirane: 11, Riga: 10, Simferopol: 9, Vienna: 9, Tunis: 8, Boa_Vista: 6, Fortaleza: 6, Maceio: 6, Noronha: 6, Recife: 6, Gaza: 6, Hebron: 6, DeNoronha: 6 };
var Xa = -388152e4;
function Za(e3, t2 = 4) {
  let n2 = er(e3);
  return [fr(e3, 4), ...eo(hr(Un, rr(e3), 0, t2), n2)];
}
function Qa(e3) {
  return lr(a(e3));
}
function $a(e3, t2) {
  return Za(a(e3), t2);
}
function eo(e3, t2) {
  return e3 == null ? [t2 === void 0 ? 1 : 10 ** (9 - t2), t2] : [Je[e3], e3 < 4 ? 9 - 3 * e3 : -1];
}
function to(e3, t2, n2) {
  let [r2, i2, o2, s2] = ((e4) => {
    let t3 = er(e4 = a(e4)), n3 = fr(e4, 4), r3 = rr(e4);
    return [e4.timeZone, n3, ...eo(hr(Un, r3, 0, 4), t3)];
  })(n2), c2 = r2 !== void 0;
  return ((e4, t3, n3, r3, i3, a2) => {
    n3 = $r(n3, BigInt(i3), r3);
    let o3 = t3.C(n3);
    return mo(Kt(n3 + BigInt(o3)), a2) + (e4 ? yo(qr(o3)) : `Z`);
  })(c2, H(c2 ? e3(r2) : `UTC`), t2.epochNanoseconds, i2, o2, s2);
}
function no(e3, t2) {
  let n2 = ((e4) => {
    e4 = a(e4);
    let t3 = lr(e4), n3 = er(e4), r2 = dr(e4), i2 = fr(e4, 4), o2 = rr(e4);
    return [t3, ur(e4), r2, i2, ...eo(hr(Un, o2, 0, 4), n3)];
  })(t2);
  return ((e4, t3, n3, r2, i2, a2, o2, s2, c2, l2) => {
    r2 = $r(r2, BigInt(c2), s2);
    let u2 = n3.C(r2);
    return mo(Kt(r2 + BigInt(u2)), l2) + yo(qr(u2), o2) + bo(t3, a2) + xo(e4, i2);
  })(e3.calendar, e3.timeZone.id, e3.timeZone, e3.epochNanoseconds, ...n2);
}
function ro(e3, t2) {
  let n2 = ((e4) => (e4 = a(e4), [lr(e4), ...Za(e4)]))(t2);
  return ((e4, t3, n3, r2, i2, a2) => mo(Gr(t3, i2, r2), a2) + xo(e4, n3))(e3.calendar, e3, ...n2);
}
function io(e3, t2) {
  return n2 = e3.calendar, r2 = e3, i2 = Qa(t2), ho(r2) + xo(n2, i2);
  var n2, r2, i2;
}
function ao(e3, t2) {
  return so(e3.calendar, go, e3, Qa(t2));
}
function oo(e3, t2) {
  return so(e3.calendar, _o, e3, Qa(t2));
}
function so(e3, t2, n2, r2) {
  return r2 === 1 ? e3 === void 0 ? t2(n2) : ho(n2) : r2 > 1 || r2 === 0 && e3 !== void 0 ? ho(n2) + So(Ne(e3), r2 === 2) : t2(n2);
}
function co(e3, t2) {
  return ((e4, t3, n2, r2) => vo(Kr(e4, n2, t3)[0], r2))(e3, ...$a(t2));
}
function lo(e3, t2) {
  let [n2, r2, i2] = $a(t2, 3);
  return r2 > 1 && na(e3 = { ...e3, ...Xr(e3, r2, n2) }), uo(e3, i2);
}
function uo(e3, t2) {
  let { sign: n2 } = e3, r2 = n2 === -1 ? z(e3) : e3, { hours: i2, minutes: a2 } = r2, o2 = oa(r2), s2 = Number(o2 / Ze), c2 = Number(o2 % Ze);
  ra(s2);
  let l2 = wo(c2, t2), u2 = t2 >= 0 || !n2 || l2;
  return (n2 < 0 ? `-` : ``) + `P` + fo({ Y: po(r2.years), M: po(r2.months), W: po(r2.weeks), D: po(r2.days) }) + (i2 || a2 || s2 || u2 ? `T` + fo({ H: po(i2), M: po(a2), S: po(s2, u2) + l2 }) : ``);
}
function fo(e3) {
  let t2 = [];
  for (let n2 in e3) {
    let r2 = e3[n2];
    r2 && t2.push(r2, n2);
  }
  return t2.join(``);
}
function po(e3, t2) {
  if (!e3 && !t2) return ``;
  let n2 = /* @__PURE__ */ Object.create(null);
  return n2.useGrouping = 0, e3.toLocaleString(`fullwide`, n2);
}
function mo(e3, t2) {
  return ho(e3) + `T` + vo(e3, t2);
}
function ho(e3) {
  return go(e3) + `-` + Se(e3.day);
}
function go(e3) {
  let { year: t2 } = e3;
  return (t2 < 0 || t2 > 9999 ? To(t2) + xe(6, Math.abs(t2)) : xe(4, t2)) + `-` + Se(e3.month);
}
function _o(e3) {
  return Se(e3.month) + `-` + Se(e3.day);
}
function vo(e3, t2) {
  let n2 = [Se(e3.hour), Se(e3.minute)];
  return t2 !== -1 && n2.push(Se(e3.second) + ((e4, t3, n3, r2) => wo(e4 * Ue + t3 * He + n3, r2))(e3.millisecond, e3.microsecond, e3.nanosecond, t2)), n2.join(`:`);
}
function yo(e3, t2 = 0) {
  if (t2 === 1) return ``;
  let [n2, r2] = Te(Math.abs(e3), Ke), [i2, a2] = Te(r2, Ge), [o2, s2] = Te(a2, We);
  return To(e3) + Se(n2) + `:` + Se(i2) + (o2 || s2 ? `:` + Se(o2) + wo(s2) : ``);
}
function bo(e3, t2) {
  return t2 === 1 ? `` : `[` + (t2 === 2 ? `!` : ``) + e3 + `]`;
}
function xo(e3, t2) {
  return t2 > 1 || t2 === 0 && e3 !== void 0 ? So(Ne(e3), t2 === 2) : ``;
}
function So(e3, t2) {
  return `[` + (t2 ? `!` : ``) + `u-ca=` + e3 + `]`;
}
var Co = /0+$/;
function wo(e3, t2) {
  let n2 = xe(9, e3);
  return n2 = t2 === void 0 ? n2.replace(Co, ``) : n2.slice(0, t2), n2 ? `.` + n2 : ``;
}
function To(e3) {
  return e3 < 0 ? `-` : `+`;
}
var Eo = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/;
var Do = /[^\w\/:+-]+/;
function Oo(e3) {
  return ko(N(e3));
}
function ko(e3) {
  return Ao(e3).id;
}
function Ao(e3) {
  let t2 = e3.toUpperCase(), n2 = ((e4) => {
    let t3 = Ma(e4, 1);
    if (t3 !== void 0) return { id: yo(t3), _: t3, o: t3 };
  })(t2);
  return n2 ? { kind: `fixed`, ...n2 } : jo(t2 === `UTC` ? `UTC` : ((e4) => (Do.test(e4) && b(te(e4)), Eo.test(e4) && b(`Forbidden ICU TimeZone`), e4.toLowerCase().split(`/`).map((e5, t3) => (e5.length <= 3 || /\d/.test(e5)) && !/etc|yap/.test(e5) ? e5.toUpperCase() : e5.replace(/baja|dumont|[a-z]+/g, (e6, n3) => e6.length <= 2 && !t3 || e6 === `in` || e6 === `chat` ? e6.toUpperCase() : e6.length > 2 || !n3 ? ge(e6).replace(/island|noronha|murdo|rivadavia|urville/, ge) : e6)).join(`/`)))(e3));
}
var jo = S((e3) => {
  if (e3 === `UTC`) return { kind: `utc`, id: e3, o: e3 };
  let t2 = Mo(e3.toUpperCase());
  return { kind: `named`, id: e3, format: t2, o: t2.resolvedOptions().timeZone };
});
var Mo = S((e3) => new qa(`en-u-hc-h23`, { calendar: `iso8601`, timeZone: e3, era: `short`, year: `numeric`, month: `numeric`, day: `numeric`, hour: `numeric`, minute: `numeric`, second: `numeric` }));
function H(e3) {
  let t2 = Ao(e3);
  return No(t2.id, t2);
}
var No = S((e3, t2) => t2.kind === `named` ? new Fo(e3, t2.o, t2.format) : new Po(e3, t2.o, t2.kind === `fixed` ? t2._ : 0));
var Po = class {
  constructor(e3, t2, n2) {
    this.id = e3, this.o = t2, this._ = n2;
  }
  C() {
    return this._;
  }
  R(e3) {
    return [kr(e3, this._)];
  }
  U() {
  }
};
var Fo = class {
  constructor(e3, t2, n2) {
    this.id = e3, this.o = t2, this.qe = ((e4, t3) => {
      let n3 = S(e4), r2 = S(Lo), i2 = 86400 * t3;
      function a2(e5) {
        let [t4, a3] = Ro(e5, i2), s2 = zo(t4), c2 = zo(a3), l2 = n3(s2), u2 = n3(c2);
        return l2 === u2 ? l2 : o2(r2(s2, c2), l2, u2, e5);
      }
      function o2(t4, n4, r3, i3) {
        let a3, o3;
        for (; (i3 === void 0 || (a3 = i3 < t4[0] ? n4 : i3 >= t4[1] ? r3 : void 0) === void 0) && (o3 = t4[1] - t4[0]); ) {
          let n5 = t4[0] + Math.floor(o3 / 2);
          e4(n5) === r3 ? t4[1] = n5 : t4[0] = n5 + 1;
        }
        return a3;
      }
      return { Ee(e5) {
        let t4 = a2(e5 - 86400), n4 = a2(e5 + 86400), r3 = e5 - t4, i3 = e5 - n4;
        if (t4 === n4) return [r3];
        let o3 = a2(r3);
        return o3 === a2(i3) ? [e5 - o3] : t4 > n4 ? [r3, i3] : [];
      }, De: a2, U: function e5(t4, a3) {
        if (a3 > 0 && t4 >= 864e10) return;
        if (a3 < 0) {
          if (t4 <= Xa) return;
          let n4 = Io() + 94867200;
          if (t4 > n4) return e5(n4, -1);
        }
        let [s2, c2] = Ro(a3 > 0 ? Math.max(t4, Xa) : t4, i2), l2 = i2 * a3, u2 = a3 > 0 ? Math.max(t4, Io()) + 94867200 : Xa, d2 = () => a3 < 0 ? c2 > u2 : s2 < u2;
        for (; d2(); ) {
          let e6 = zo(s2), i3 = zo(c2), u3 = n3(e6), d3 = n3(i3);
          if (u3 !== d3) {
            let n4 = r2(e6, i3);
            o2(n4, u3, d3);
            let s3 = n4[0];
            if ((E(s3, t4) || 1) === a3) return s3;
          }
          s2 += l2, c2 += l2;
        }
      } };
    })(/* @__PURE__ */ ((e4) => (t3) => {
      let n3 = Ja(e4, 1e3 * t3);
      return 86400 * Gt(((e5) => {
        let t4 = e5.relatedYear;
        if (t4 !== void 0) return parseInt(t4);
        let n4 = parseInt(e5.year);
        return e5.era !== void 0 && Me(e5.era) === `bce` ? 1 - n4 : n4;
      })(n3), parseInt(n3.month), parseInt(n3.day)) + 3600 * parseInt(n3.hour) + 60 * parseInt(n3.minute) + parseInt(n3.second) - t3;
    })(n2), ((e4) => Ya[e4.split(`/`).pop()] || 60)(e3));
  }
  C(e3) {
    return this.qe.De(((e4) => zt(e4)[0])(e3)) * We;
  }
  R(e3) {
    let t2 = 86400 * Wt(e3) + Pt(e3), n2 = Ft(e3);
    return this.qe.Ee(t2).map((e4) => Or(BigInt(e4) * Ze + BigInt(n2)));
  }
  U(e3, t2) {
    let [n2, r2] = zt(e3), i2 = this.qe.U(n2 + (t2 > 0 || r2 ? 1 : 0), t2);
    if (i2 !== void 0) return BigInt(i2) * Ze;
  }
};
function Io() {
  return Math.floor(Date.now() / 1e3);
}
function Lo(e3, t2) {
  return [e3, t2];
}
function Ro(e3, t2) {
  let n2 = Math.floor(e3 / t2) * t2;
  return [n2, n2 + t2];
}
function zo(e3) {
  return ie(e3, -1e10, 864e10);
}
function Bo(e3, t2, n2) {
  let r2 = V(n2, B(t2, wt, Tt), Ra, [], 0);
  if (r2.timeZone !== void 0) {
    let n3 = Ba(t2, r2), i2 = ka(r2), a2 = H(e3(r2.timeZone));
    return { epochNanoseconds: ci(a2, P(n3, i2), r2.offset), timeZone: a2, calendar: t2 };
  }
  return Ba(t2, r2);
}
function Vo(e3, t2, n2, r2) {
  let i2 = V(n2, B(t2, wt, Tt), Ra, ot, 0), a2 = e3(i2.timeZone), [o2, s2, c2, l2] = Va(t2, i2, () => yr(r2)), u2 = ka(i2, s2), d2 = H(a2);
  return jr(ci(d2, P(o2, u2), i2.offset, c2, l2), d2, t2);
}
function Ho(e3, t2, n2) {
  let r2 = V(t2, B(e3, bt, xt), La, [], 0), [i2, a2] = Va(e3, r2, () => [F(n2)]);
  return za(i2, ka(r2, a2), e3);
}
function Uo(e3, t2, n2, r2 = []) {
  return Ba(e3, V(t2, B(e3, vt, yt), Na, r2), n2);
}
function Wo(e3, t2, n2, r2) {
  return Ga(e3, V(t2, B(e3, pt, mt), Na, r2), n2);
}
function Go(e3, t2, n2, r2) {
  let i2 = V(n2, B(e3, vt, yt), Na, rt, 0);
  return t2 && i2.month !== void 0 && i2.monthCode === void 0 && i2.year === void 0 && (i2.year = 1972), Ka(e3, i2, r2);
}
function Ko(e3, t2) {
  return ka(V(e3, dt, Pa, [], 1), F(t2));
}
function qo(e3) {
  let t2 = V(e3, On, Fa);
  return L(na({ ...M, ...t2 }));
}
function Jo(e3) {
  b(ne(e3));
}
function Yo(e3) {
  let t2 = Cs(e3 = zn(e3)), n2;
  return t2 || Jo(e3), t2.F ? n2 = 0 : t2.offset ? n2 = ja(t2.offset) : Jo(e3), t2.timeZoneId && Ma(t2.timeZoneId, 1), un(t2), Ar(kr(t2, n2));
}
function Xo(e3, t2) {
  let n2 = Cs(N(e3));
  return n2 || Jo(e3), n2.timeZoneId ? ds(n2, t2, void 0) : (n2.F && Jo(e3), ps(n2, t2));
}
function Zo(e3, t2, n2) {
  let r2 = Cs(N(e3));
  return r2 && r2.timeZoneId || Jo(e3), ds(r2, t2, n2);
}
function Qo(e3, t2) {
  let n2 = Cs(N(e3));
  return n2 && !n2.F || Jo(e3), fs(n2, t2);
}
function $o(e3, t2) {
  let n2 = cs(ss(N(e3)), void 0, t2);
  return I(n2, n2.calendar);
}
function es(e3, t2) {
  let n2 = ws(N(e3));
  if (n2) return ts(n2), I(wr(dn(n2)), t2(n2.calendarId));
  let r2 = cs(ss(e3), ls, t2), { calendar: i2 } = r2;
  return I(gi(i2, r2), i2);
}
function ts(e3) {
  e3.calendarId !== `iso8601` && b(re(e3.calendarId));
}
function ns(e3, t2) {
  let n2 = Ts(N(e3));
  if (n2) return ts(n2), I(dn(n2), t2(n2.calendarId));
  let r2 = cs(ss(e3), us, t2), { calendar: i2 } = r2, { year: a2, month: o2, day: s2 } = A(i2, r2), [c2, l2] = mn(i2, a2, o2), { year: u2, month: d2 } = ((e4, t3, n3, r3) => {
    let i3 = e4 ? e4.v(t3, n3, r3) : Zt(t3, n3);
    return i3 || b(`Cannot guess year`), i3;
  })(i2, c2, l2, s2);
  return I(Tr(gn(i2, u2, d2, s2)), i2);
}
function rs(e3) {
  let t2 = ((e4) => {
    let t3 = Es(e4);
    return t3 ? (ks(t3[13]), Ds(t3, 1)) : void 0;
  })(e3 = N(e3)), n2;
  return t2 || (t2 = Cs(e3), t2 ? (t2.fe || Jo(e3), t2.F && b(re(`Z`)), ts(t2)) : Jo(e3)), (n2 = ws(e3)) && fn(n2) && Jo(e3), (n2 = Ts(e3)) && fn(n2) && Jo(e3), Nr(kt(t2));
}
function is(e3) {
  let t2 = ((e4) => {
    let t3 = Ss.exec(e4);
    return t3 ? ((e5) => {
      let t4 = 0, n2 = 0, r2 = 0, i2 = { years: a2(e5[2]), months: a2(e5[3]), weeks: a2(e5[4]), days: a2(e5[5]), hours: a2(e5[6], e5[7], 5), minutes: a2(e5[8], e5[9], 4), seconds: a2(e5[10], e5[11], 3), ...Ji(r2, 2, j) };
      return t4 || b(h(j)), ye(e5[1]) < 0 && (i2 = z(i2)), i2;
      function a2(e6, i3, a3) {
        let o2 = 0, s2 = 0;
        return a3 && ([o2, r2] = Te(r2, Je[a3])), e6 !== void 0 && (n2 && b(re(e6)), s2 = ((e7) => {
          let t5 = parseInt(e7);
          return Number.isFinite(t5) || b(re(e7)), t5;
        })(e6), t4 = 1, i3 && (r2 = ve(i3) * (Je[a3] / We), n2 = 1)), o2 + s2;
      }
    })(t3) : void 0;
  })(N(e3));
  return t2 || Jo(e3), L(na(t2));
}
function as(e3) {
  let t2 = Cs(e3) || ws(e3) || Ts(e3);
  if (t2) return t2.calendarId;
  let n2 = Es(e3);
  return n2 ? ks(n2[13]).calendarId : e3;
}
function os(e3) {
  let t2 = Cs(e3);
  return t2 && (t2.timeZoneId || t2.F && `UTC` || t2.offset) || e3;
}
function ss(e3) {
  let t2 = Cs(e3);
  return t2 && !t2.F || Jo(e3), t2;
}
function cs(e3, t2, n2) {
  return t2 && e3.calendarId === `iso8601` ? (dn(e3), e3.fe && kt(e3), ps(t2(e3), n2)) : e3.fe ? fs(e3, n2) : ps(e3, n2);
}
function ls(e3) {
  let t2 = 12 * e3.year + e3.month === Cr ? 20 : 1;
  return { ...e3, day: t2 };
}
function us(e3) {
  return { ...e3, year: 1972 };
}
function ds(e3, t2, n2) {
  let r2 = H(ko(e3.timeZoneId)), i2;
  if (un(e3), e3.fe) {
    let t3 = e3.offset ? ja(e3.offset) : void 0, [, o2, s2] = yr(n2);
    i2 = ci(r2, e3, t3, o2, s2, !(r2._ || e3.offset === void 0 || (a2 = e3.offset, a2.replace(/\D/g, ``).length > 4)), e3.F);
  } else yr(n2), i2 = ui(r2, e3);
  var a2;
  return Or(i2), jr(i2, r2, t2(e3.calendarId));
}
function fs(e3, t2) {
  return un(e3), Er(e3), { ...P(e3, e3), calendar: t2(e3.calendarId) };
}
function ps(e3, t2) {
  return dn(e3), Tr(e3), { calendar: t2(e3.calendarId), year: e3.year, month: e3.month, day: e3.day };
}
function ms(e3) {
  return `(\\d{2})(?:(:?)(\\d{2})(?:\\${e3}(\\d{2})(?:[.,](\\d{1,9}))?)?)?`;
}
function hs(e3) {
  return `([+-])` + ms(e3);
}
var gs = `(?:(?:([+-])(\\d{6}))|(\\d{4}))(-?)(\\d{2})\\4(\\d{2})(?:[T ]` + ms(8) + `(Z|` + hs(15) + `)?)?`;
var _s = _e(`(?:(?:([+-])(\\d{6}))|(\\d{4}))-?(\\d{2})((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var vs = _e(`(?:--)?(\\d{2})-?(\\d{2})((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var ys = _e(gs + `((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var bs = _e(`T?` + ms(2) + `(${hs(9)})?((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var xs = RegExp(`\\[(!?)([^\\]]*)\\]`, `g`);
var Ss = _e(`([+-])?P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(?:T(?:(\\d+)(?:[.,](\\d{1,9}))?H)?(?:(\\d+)(?:[.,](\\d{1,9}))?M)?(?:(\\d+)(?:[.,](\\d{1,9}))?S)?)?`);
function Cs(e3) {
  let t2 = ys.exec(e3);
  return t2 ? ((e4) => {
    let t3 = e4[12], n2 = (t3 || ``).toUpperCase() === `Z`;
    return { year: Os(e4), month: parseInt(e4[5]), day: parseInt(e4[6]), ...Ds(e4, 7), ...ks(e4[19]), fe: !!e4[7], F: n2, offset: n2 ? void 0 : t3 };
  })(t2) : void 0;
}
function ws(e3) {
  let t2 = _s.exec(e3);
  if (t2) return ((e4) => ({ year: Os(e4), month: parseInt(e4[4]), day: 1, ...ks(e4[5]) }))(t2);
}
function Ts(e3) {
  let t2 = vs.exec(e3);
  return t2 ? ((e4) => ({ year: 1972, month: parseInt(e4[1]), day: parseInt(e4[2]), ...ks(e4[3]) }))(t2) : void 0;
}
function Es(e3) {
  let t2 = bs.exec(e3);
  if (t2) return t2[6] && ja(t2[6]), t2;
}
function Ds(e3, t2) {
  let n2 = be(e3[t2 + 3]);
  return { ...It(ve(e3[t2 + 4] || ``))[0], hour: be(e3[t2]), minute: be(e3[t2 + 2]), second: n2 === 60 ? 59 : n2 };
}
function Os(e3) {
  let t2 = ye(e3[1]), n2 = parseInt(e3[2] || e3[3]);
  return t2 < 0 && !n2 && b(re(-0)), t2 * n2;
}
function ks(e3) {
  let t2, n2, r2 = [];
  return e3.replace(xs, (e4, i2, a2) => {
    let o2 = !!i2, [s2, c2] = a2.split(`=`).reverse();
    return c2 ? c2 === `u-ca` ? (r2.push(s2.toLowerCase()), t2 ||= o2) : (o2 || /[A-Z]/.test(c2)) && b(re(e4)) : (n2 && b(re(e4)), n2 = s2), ``;
  }), r2.length > 1 && t2 && b(re(e3)), { timeZoneId: n2, calendarId: r2[0] || `iso8601` };
}
function As(e3, t2, n2) {
  let r2 = Object.assign(/* @__PURE__ */ Object.create(null), t2);
  return js(r2, n2, lt), wa(e3) && (js(r2, n2, ct), e3 && e3.le && js(r2, n2, ut, st)), r2;
}
function js(e3, t2, n2, r2) {
  let i2 = 0, a2 = [];
  for (let e4 of n2) t2[e4] === void 0 ? a2.push(e4) : i2 = 1;
  if (Object.assign(e3, t2), i2) for (let t3 of r2 || a2) delete e3[t3];
}
function Ms(e3, t2, n2) {
  let { calendar: r2, timeZone: i2 } = e3, a2 = B(r2, St, Ct), o2 = R(e3), { year: s2, month: c2, day: l2 } = A(r2, o2), u2 = { year: s2, monthCode: zs(r2, s2, c2), day: l2, hour: o2.hour, minute: o2.minute, second: o2.second, millisecond: o2.millisecond, microsecond: o2.microsecond, nanosecond: o2.nanosecond, offset: o2.offsetNanoseconds }, d2 = V(t2, a2, Ra), f2 = As(r2, u2, d2), p2 = { ...u2, ...d2 }, [m2, h2, g2, _2] = Va(r2, f2, () => yr(n2, 2));
  return jr(ci(i2, P(m2, jt(p2, h2)), p2.offset, g2, _2), i2, r2);
}
function Ns(e3, t2, n2) {
  let { calendar: r2 } = e3, i2 = B(r2, bt, xt), { year: a2, month: o2, day: s2 } = A(r2, e3), c2 = { year: a2, monthCode: zs(r2, a2, o2), day: s2, hour: e3.hour, minute: e3.minute, second: e3.second, millisecond: e3.millisecond, microsecond: e3.microsecond, nanosecond: e3.nanosecond }, l2 = V(t2, i2, La), u2 = As(r2, c2, l2), d2 = { ...c2, ...l2 }, [f2, p2] = Va(r2, u2, () => [F(n2)]);
  return za(f2, jt(d2, p2), r2);
}
function Ps(e3, t2, n2) {
  let { calendar: r2 } = e3, i2 = B(r2, vt, yt), { year: a2, month: o2, day: s2 } = A(r2, e3);
  return Ba(r2, As(r2, { year: a2, monthCode: zs(r2, a2, o2), day: s2 }, V(t2, i2, Na)), n2);
}
function Fs(e3, t2, n2) {
  let { calendar: r2 } = e3, i2 = B(r2, pt, mt), { year: a2, month: o2 } = A(r2, e3);
  return Ga(r2, As(r2, { year: a2, monthCode: zs(r2, a2, o2) }, V(t2, i2, Na)), n2);
}
function Is(e3, t2, n2) {
  let { calendar: r2 } = e3, i2 = B(r2, vt, yt), { year: a2, month: o2, day: s2 } = A(r2, e3);
  return Ka(r2, As(r2, { monthCode: zs(r2, a2, o2), day: s2 }, V(t2, i2, Na)), n2);
}
function Ls(e3, t2, n2) {
  return ((e4, t3, n3) => ka({ ...C(dt, e4), ...V(t3, dt, Pa) }, F(n3)))(e3, t2, n2);
}
function Rs(e3, t2) {
  return L((n2 = e3, r2 = t2, na({ ...n2, ...V(r2, On, Fa) })));
  var n2, r2;
}
function zs(e3, t2, n2) {
  let [r2, i2] = mn(e3, t2, n2);
  return Ie(r2, i2);
}
function Bs(e3, t2, n2) {
  return jr(e3.epochNanoseconds, t2, n2);
}
function Vs(e3) {
  return Ar(e3.epochNanoseconds);
}
function Hs(e3) {
  return Mr(R(e3), e3.calendar);
}
function Us(e3) {
  return I(R(e3), e3.calendar);
}
function Ws(e3) {
  return Nr(R(e3));
}
function Gs(e3, t2, n2) {
  return jr(Or(((e4, t3, n3) => li(e4, t3, ((e5) => sr(a(e5)))(n3)))(t2, e3, n2)), t2, e3.calendar);
}
function Ks(e3, t2, n2, r2) {
  let i2 = e3(r2.timeZone), a2 = r2.plainTime, o2 = a2 === void 0 ? void 0 : t2(a2), s2 = H(i2), c2;
  return c2 = o2 ? li(s2, P(n2, o2)) : ui(s2, P(n2, Ot)), jr(c2, s2, n2.calendar);
}
function qs(e3, t2, n2) {
  return Zs(e3, C(B(e3, ht, gt), t2), V(f(n2), rt, Na, []));
}
function Js(e3, t2, n2) {
  let r2 = B(e3, nt, ft);
  return Zs(e3, C(_t, t2), V(f(n2), r2, Na, []));
}
function Ys(e3, t2) {
  return Ka(e3, V(t2, _t, Na));
}
function Xs(e3, t2, n2) {
  return Ga(e3, V(t2, B(e3, ht, gt), Na), n2);
}
function Zs(e3, t2, n2) {
  let r2 = B(e3, Et, Dt), i2 = As(e3, t2, n2);
  return i2 = V(i2, r2, Na, []), Ba(e3, i2);
}
function Qs(e3) {
  return Ar(Or(BigInt(Vn(e3)) * Xe));
}
function $s(e3) {
  return Ar(Or(Bn(e3)));
}
function ec(e3) {
  return e3.timeZone = `UTC`, [`full`, `long`].includes(e3.timeStyle) && (e3.timeStyle = `medium`), e3;
}
function tc(e3, t2) {
  return e3.timeZone !== void 0 && x(`Cannot specify TimeZone`), e3.timeZone = t2, e3;
}
function nc(e3, t2, n2) {
  let r2 = e3.resolvedOptions().calendar;
  !n2 && t2.calendar === void 0 || Ne(t2.calendar) === r2 || b(`Mismatching Calendars`);
}
function rc(e3, t2, n2, r2, i2) {
  let a2 = new Set(e3), o2 = new Set(t2), s2 = new Set(n2);
  return (e4, t3) => {
    let n3 = ((e5, t4, n4, r3) => {
      let i3 = { dateStyle: void 0, timeStyle: void 0, me: {}, pe: {}, xe: {}, oe: 0, ue: 0 };
      for (let a3 of Object.keys(e5)) {
        let o3 = e5[a3];
        o3 === void 0 || r3.has(a3) || (t4.has(a3) ? a3 === `dateStyle` ? i3.dateStyle = o3 : a3 === `timeStyle` ? i3.timeStyle = o3 : i3.me[a3] = o3 : a3 === `era` ? i3.pe[a3] = o3 : n4.has(a3) ? a3 === `dateStyle` || a3 === `timeStyle` ? i3.ue = 1 : i3.oe = 1 : i3.xe[a3] = o3);
      }
      return i3;
    })(e4, a2, o2, s2), c2 = n3.dateStyle !== void 0, l2 = n3.timeStyle !== void 0, u2 = c2 || l2, d2 = Object.keys(n3.me).length > 0, f2 = n3.oe || n3.ue, p2 = d2 || c2 || l2, m2 = Object.keys(n3.pe).length > 0, h2 = d2 || m2 || n3.oe;
    (!t3 && f2 || t3 && f2 && !p2 || u2 && h2) && x(`Invalid formatting options`);
    let g2 = {};
    return u2 || p2 || Object.assign(g2, r2), Object.assign(g2, n3.me, n3.pe, n3.xe), c2 && (i2 ? Object.assign(g2, i2[n3.dateStyle]) : g2.dateStyle = n3.dateStyle), l2 && (g2.timeStyle = n3.timeStyle), g2;
  };
}
var ic = { year: `numeric`, month: `numeric`, day: `numeric` };
var ac = { hour: `numeric`, minute: `numeric`, second: `numeric` };
var oc = Object.assign({}, ic, ac);
var sc = Object.assign({}, oc, { timeZoneName: `short` });
var cc = { year: `numeric`, month: `numeric` };
var lc = { month: `numeric`, day: `numeric` };
var uc = [`weekday`, `year`, `month`, `day`, `dateStyle`];
var dc = [`dayPeriod`, `hour`, `minute`, `second`, `fractionalSecondDigits`, `timeStyle`];
var fc = uc.concat(dc);
var pc = [`weekday`, `day`].concat(dc);
var mc = [`weekday`, `year`].concat(dc);
var hc = rc(fc, [], [], oc);
var gc = rc(fc, [], [], sc);
var _c = rc(fc, [], [`timeZoneName`], oc);
var vc = rc(uc, dc, [`timeZoneName`], ic);
var yc = rc(dc, uc, [`timeZoneName`, `era`], ac);
var bc = rc([`year`, `month`, `dateStyle`], pc, [`timeZoneName`], cc, { full: { year: `numeric`, month: `long` }, long: { year: `numeric`, month: `long` }, medium: { year: `numeric`, month: `short` }, short: { year: `2-digit`, month: `numeric` } });
var xc = rc([`month`, `day`, `dateStyle`], mc, [`timeZoneName`, `era`], lc, { full: { month: `long`, day: `numeric` }, long: { month: `long`, day: `numeric` }, medium: { month: `short`, day: `numeric` }, short: { month: `numeric`, day: `numeric` } });
function Sc(e3, t2) {
  let { timeZone: n2 } = e3, r2 = R(e3), { offsetNanoseconds: i2 } = r2, a2 = t2 || Ot, o2;
  return o2 = t2 ? ci(n2, P(r2, a2), i2, 2) : ui(n2, P(r2, a2)), jr(o2, n2, e3.calendar);
}
function Cc(e3) {
  let t2 = wc(), n2 = e3.C(t2);
  return Kt(t2 + BigInt(n2));
}
function wc() {
  return BigInt(Date.now()) * Xe;
}
function Tc() {
  return new qa().resolvedOptions().timeZone;
}
var Ec = `PlainYearMonth`;
var Dc = `PlainMonthDay`;
var Oc = `PlainDate`;
var kc = `PlainDateTime`;
var Ac = `PlainTime`;
var jc = `ZonedDateTime`;
var Mc = `Instant`;
var Nc = `Duration`;
function Pc(e3, t2, n2, ...r2) {
  Object.defineProperties(t2, se(e3)), Object.defineProperties(t2.prototype, le(`Temporal.` + e3));
  for (let e4 of r2) Fc(t2.prototype, n2, e4);
  return t2;
}
function Fc(e3, t2, n2) {
  Object.defineProperties(e3, ue((e4) => ({ get() {
    return e4(t2(this));
  }, configurable: 1 }), n2));
}
var Ic = he.name === `noop` ? (e3) => {
  Object.defineProperty(e3, `_str_`, { value: e3.toJSON() });
} : he;
function Lc() {
  x(`Invalid calling context`);
}
function Rc() {
  x(`Cannot use valueOf`);
}
var zc = { era(e3) {
  return hn(e3.calendar, e3).era;
}, eraYear(e3) {
  return hn(e3.calendar, e3).eraYear;
}, year(e3) {
  return A(e3.calendar, e3).year;
}, month(e3) {
  return A(e3.calendar, e3).month;
}, monthCode(e3) {
  return yn(e3.calendar, e3);
} };
var Bc = { era(e3) {
  return hn(e3.calendar, e3).era;
}, eraYear(e3) {
  return hn(e3.calendar, e3).eraYear;
}, year(e3) {
  return A(e3.calendar, e3).year;
}, month(e3) {
  return A(e3.calendar, e3).month;
}, monthCode(e3) {
  return yn(e3.calendar, e3);
}, day(e3) {
  return A(e3.calendar, e3).day;
} };
var Vc = { monthCode(e3) {
  return yn(e3.calendar, e3);
}, day(e3) {
  return A(e3.calendar, e3).day;
} };
var Hc = { daysInMonth(e3) {
  return Sn(e3.calendar, e3);
}, daysInYear(e3) {
  return Cn(e3.calendar, e3);
}, monthsInYear(e3) {
  return xn(e3.calendar, e3);
}, inLeapYear(e3) {
  return bn(e3.calendar, e3);
} };
var Uc = { dayOfWeek(e3) {
  return an(e3);
}, dayOfYear(e3) {
  return wn(e3.calendar, e3);
}, weekOfYear(e3) {
  return Tn(e3.calendar, e3);
}, yearOfWeek(e3) {
  return En(e3.calendar, e3);
}, daysInWeek() {
  return 7;
}, daysInMonth(e3) {
  return Sn(e3.calendar, e3);
}, daysInYear(e3) {
  return Cn(e3.calendar, e3);
}, monthsInYear(e3) {
  return xn(e3.calendar, e3);
}, inLeapYear(e3) {
  return bn(e3.calendar, e3);
} };
function Wc(e3) {
  return fe(Object.keys(e3));
}
Wc(Hc), Wc(Uc);
function Gc(e3) {
  let t2 = e3.ve || 0;
  function n2(e4) {
    return e4 - t2;
  }
  function r2(e4) {
    return e4 + t2;
  }
  return { l: e3.l, ge: 1972 + t2, le: e3.le, ie(e4) {
    return { ...e4, year: r2(e4.year) };
  }, je(e4, t3, r3) {
    return Qt(n2(e4), t3, r3);
  }, se(e4, t3, r3) {
    return Gt(n2(e4), t3, r3) * Ve;
  }, O(e4, t3) {
    return Xt(t3);
  }, v(e4, t3) {
    let n3 = Zt(e4, t3);
    return n3 && { year: r2(n3.year), month: n3.month };
  }, u(e4) {
    return tn(n2(e4));
  }, k() {
    return 12;
  }, p(e4, t3) {
    return $t(n2(e4), t3);
  }, j(e4) {
    return en(n2(e4));
  }, q() {
  }, h(t3) {
    return e3.h?.(t3, r2(t3.year)) || {};
  }, N(e4, t3, i2) {
    let a2 = nn(n2(e4), t3, i2);
    return { year: r2(a2.year), month: a2.month };
  }, ne(e4, t3, r3, i2) {
    return rn(n2(e4), t3, n2(r3), i2);
  } };
}
function Kc(e3, t2) {
  let n2 = qc(e3);
  return { m: t2.m, Z: t2.Z, X: t2.X, ie: n2.he, je: w(Yc, n2), se: w(Xc, n2), O: w(Zc, n2, t2.m), v: w(il, n2, t2.m, t2.Ce), u: w($c, n2, t2.m), k: w(nl, n2), p: w(tl, n2), j: w(el, n2), q: w(Qc, n2, t2.m), h: w(rl, n2), N: w(al, n2), ne: w(ol, n2) };
}
function qc(e3) {
  let t2 = ((e4) => new qa(`en-u-hc-h23`, { calendar: e4, timeZone: `UTC`, era: `short`, year: `numeric`, month: `short`, day: `numeric` }))(e3);
  function n2(e4) {
    return { ...Jc(n3 = Ja(t2, e4)), month: 0, Fe: n3.month, day: parseInt(n3.day) };
    var n3;
  }
  let r2 = ((e4) => {
    let t3 = e4(0).year - 1970;
    return S(function(n3) {
      let r3 = Gt(n3 - t3) * Ve, i2, a2 = 0, o2 = [], s2 = [];
      do
        r3 += 400 * Ve;
      while ((i2 = e4(r3)).year <= n3);
      do
        r3 += (1 - i2.day) * Ve, i2.year === n3 && (o2.push(r3), s2.push(i2.Fe)), r3 -= Ve, (++a2 > 500 || r3 < -864e13) && b();
      while ((i2 = e4(r3)).year >= n3);
      return { $: o2.reverse(), we: s2.reverse() };
    });
  })(n2);
  return { he: ((e4, t3) => S((n3) => {
    let r3 = Ut(n3), i2 = e4(r3);
    return { ...i2, month: sl(t3, i2.year, r3) };
  }, WeakMap))(n2, r2), K: r2 };
}
function Jc(e3) {
  return { era: void 0, eraYear: void 0, year: parseInt(e3.relatedYear || e3.year) };
}
function Yc(e3, t2, n2, r2) {
  return qt(Xc(e3, t2, n2, r2));
}
function Xc(e3, t2, n2 = 1, r2 = 1) {
  return e3.K(t2).$[n2 - 1] + (r2 - 1) * Ve;
}
function Zc(e3, t2, n2, r2) {
  let i2 = Qc(e3, t2, n2);
  return [Re(r2, i2), i2 === r2];
}
function Qc(e3, t2, n2) {
  if (t2 === void 0) return;
  let r2 = e3.K(n2).we;
  if (r2.length <= 12) return;
  if (t2 < 0) return -t2;
  for (let e4 = 1; e4 < r2.length; e4++) if (r2[e4] === r2[e4 - 1]) return e4 + 1;
  for (let e4 = 0; e4 < r2.length; e4++) if (/bis$/i.test(r2[e4])) return e4 + 1;
  let i2 = e3.K(n2 - 1).we;
  for (let e4 = 0; e4 < r2.length; e4++) if (r2[e4] !== i2[e4]) return e4 + 1;
}
function $c(e3, t2, n2) {
  if (t2 !== void 0) return nl(e3, n2) > 12;
  let r2 = el(e3, n2);
  return r2 > el(e3, n2 - 1) || r2 > el(e3, n2 + 1);
}
function el(e3, t2) {
  return Yt(Xc(e3, t2), Xc(e3, t2 + 1));
}
function tl(e3, t2, n2) {
  let { $: r2 } = e3.K(t2), i2 = n2 + 1, a2 = r2;
  return i2 > r2.length && (i2 = 1, a2 = e3.K(t2 + 1).$), Yt(r2[n2 - 1], a2[i2 - 1]);
}
function nl(e3, t2) {
  return e3.K(t2).$.length;
}
function rl(e3, t2) {
  let n2 = e3.he(t2);
  return { era: n2.era, eraYear: n2.eraYear };
}
function il(e3, t2, n2, r2, i2, a2) {
  let o2 = n2?.(r2, i2, a2) || 1972, { year: s2, month: c2, day: l2 } = e3.he({ year: o2, month: 12, day: 31 }), u2 = Qc(e3, t2, s2), d2 = Re(c2, u2), f2 = c2 === u2;
  (E(r2, d2) || E(Number(i2), Number(f2)) || E(a2, l2)) === 1 && s2--;
  for (let n3 = 0; n3 < 100; n3++) {
    let o3 = s2 - n3, c3 = Qc(e3, t2, o3), l3 = Le(r2, i2, c3);
    if (i2 === (l3 === c3) && a2 <= tl(e3, o3, l3)) return { year: o3, month: l3 };
  }
}
function al(e3, t2, n2, r2) {
  if (r2) if (Number.isSafeInteger(n2 += r2) || b(`Out-of-bounds date`), r2 < 0) for (; n2 < 1; ) n2 += nl(e3, --t2);
  else {
    let r3;
    for (; n2 > (r3 = nl(e3, t2)); ) n2 -= r3, t2++;
  }
  return { year: t2, month: n2 };
}
function ol(e3, t2, n2, r2, i2) {
  let a2 = E(t2, r2) || E(n2, i2);
  if (!a2) return 0;
  if (t2 === r2) return i2 - n2;
  if (a2 < 0) {
    let a3 = nl(e3, t2) - n2 + i2;
    for (let n3 = t2 + 1; n3 < r2; n3++) a3 += nl(e3, n3);
    return a3;
  }
  return -ol(e3, r2, i2, t2, n2);
}
function sl(e3, t2, n2) {
  let { $: r2 } = e3(t2);
  for (let e4 = r2.length - 1; e4 >= 0; e4--) if (n2 >= r2[e4]) return e4 + 1;
  b();
}
var cl = 2440588;
function ll(e3) {
  let t2 = e3.J(2441683), n2 = S((t3) => e3.J(Wt(t3) + 2440588), WeakMap);
  function r2(t3, n3) {
    let r3 = e3.q?.(t3);
    return [Re(n3, r3), n3 === r3];
  }
  return { l: e3.l, m: e3.m, Z: e3.Z, X: e3.X, ge: e3.ge, te: e3.te, ke: e3.ke, ie: n2, je(t3, n3, r3) {
    return Jt(e3.L(t3, n3, r3) - 2440588);
  }, se(t3, n3 = 1, r3 = 1) {
    return (e3.L(t3, n3, r3) - 2440588) * Ve;
  }, O(t3, n3) {
    return (e3.O || r2)(t3, n3);
  }, v(n3, i2, a2) {
    return e3.v?.(n3, i2, a2) || ((n4, i3, a3) => {
      i3 = !!i3;
      let o2 = e3.ge || t2.year, [s2, c2] = r2(t2.year, t2.month);
      (E(n4, s2) || E(Number(i3), Number(c2)) || E(a3, t2.day)) === 1 && o2--;
      for (let t3 = 0; t3 < 100; t3++) for (let r3 of [o2 - t3, o2 + t3]) {
        let t4 = e3.q?.(r3), o3 = Le(n4, i3, t4);
        if (o3 <= e3.k(r3) && i3 === (o3 === t4) && a3 <= e3.p(r3, o3)) return { year: r3, month: o3 };
      }
    })(n3, i2, a2);
  }, u: e3.u, k: e3.k, p: e3.p, j: e3.j, q: e3.q || he, h(t3) {
    let r3 = n2(t3);
    return e3.h ? e3.h(r3) : { era: r3.era, eraYear: r3.eraYear };
  }, N(t3, n3, r3) {
    return ((e4, t4, n4, r4) => {
      if (r4) if (Number.isSafeInteger(n4 += r4) || b(`Out-of-bounds date`), r4 < 0) for (; n4 < 1; ) n4 += e4(--t4);
      else {
        let r5;
        for (; n4 > (r5 = e4(t4)); ) n4 -= r5, t4++;
      }
      return { year: t4, month: n4 };
    })(e3.k, t3, n3, r3);
  }, ne(t3, n3, r3, i2) {
    return ul(e3.k, t3, n3, r3, i2);
  } };
}
function ul(e3, t2, n2, r2, i2) {
  let a2 = E(t2, r2) || E(n2, i2);
  if (!a2) return 0;
  if (t2 === r2) return i2 - n2;
  if (a2 < 0) {
    let a3 = e3(t2) - n2 + i2;
    for (let n3 = t2 + 1; n3 < r2; n3++) a3 += e3(n3);
    return a3;
  }
  return -ul(e3, r2, i2, t2, n2);
}
var dl = { be: 0 };
var fl = { m: 13, Z: { 1: 0, 2: 29, 8: 29, 9: 29, 10: 29, 11: 29, 12: 0 }, X: 30, Ce(e3, t2, n2) {
  if (t2) switch (e3) {
    case 1:
      return 1651;
    case 2:
      return n2 < 30 ? 1947 : 1765;
    case 3:
      return n2 < 30 ? 1966 : 1955;
    case 4:
      return n2 < 30 ? 1963 : 1944;
    case 5:
      return n2 < 30 ? 1971 : 1952;
    case 6:
      return n2 < 30 ? 1960 : 1941;
    case 7:
      return n2 < 30 ? 1968 : 1938;
    case 8:
      return n2 < 30 ? 1957 : 1718;
    case 9:
      return 2014;
    case 10:
      return 1984;
    case 11:
      return n2 < 29 ? 2033 : 2034;
    case 12:
      return 1890;
  }
  return 1972;
} };
function pl(e3) {
  return Kc(e3, fl);
}
var ml = { am: 0 };
var hl = { am: 0, aa: 0 };
var gl = { aa: 0 };
function _l(e3, t2, n2 = 0, r2 = 0) {
  return ll({ l: t2, te(e4, t3, n3) {
    return t3 === `aa` && r2 ? e4 - 5500 : Oa(e4, n3);
  }, ke(e4, t3, n3) {
    return ie(n3, 1, t3 || e4 !== 13 ? 30 : 6);
  }, J(t3) {
    let [r3, i2, a2] = ((e4, t4) => {
      let n3 = Math.floor((4 * (t4 - e4) + 3) / 1461), r4 = 1 + Math.floor((t4 - vl(e4, n3, 1, 1)) / 30);
      return [n3, r4, t4 + 1 - vl(e4, n3, r4, 1)];
    })(e3, t3);
    return { year: r3 + n2, month: i2, day: a2 };
  }, L(t3, r3, i2) {
    return vl(e3, t3 - n2, r3, i2);
  }, p(e4, t3) {
    return ((e5, t4) => t4 % 13 == 0 ? yl(e5) + 5 : 30)(e4 - n2, t3);
  }, j(e4) {
    return 365 + yl(e4 - n2);
  }, k() {
    return 13;
  }, u(e4) {
    return this.j(e4) > 365;
  }, h({ year: e4 }) {
    return n2 ? { era: `aa`, eraYear: e4 } : r2 && e4 <= 0 ? { era: `aa`, eraYear: e4 + 5500 } : { era: `am`, eraYear: e4 };
  } });
}
function vl(e3, t2, n2, r2) {
  return e3 + 365 * t2 + Math.floor(t2 / 4) + 30 * (n2 - 1) + r2 - 1;
}
function yl(e3) {
  return Math.floor(Ee(e3, 4) / 3);
}
var bl = { am: 0 };
function xl(e3) {
  return Ee(7 * e3 + 1, 19) < 7;
}
function Sl(e3) {
  let t2 = Math.floor((235 * e3 - 234) / 19), n2 = 29 * t2 + Math.floor((12084 + 13753 * t2) / 25920);
  return Ee(3 * (n2 + 1), 7) < 3 && (n2 += 1), n2;
}
function Cl(e3) {
  return Sl(e3) + ((e4) => {
    let t2 = Sl(e4 - 1), n2 = Sl(e4);
    return Sl(e4 + 1) - n2 === 356 ? 2 : n2 - t2 === 382 ? 1 : 0;
  })(e3);
}
function wl(e3) {
  return Cl(e3 + 1) - Cl(e3);
}
function Tl(e3, t2) {
  let n2 = t2 >= 6 && !xl(e3) ? t2 + 1 : t2;
  if (n2 === 4 || n2 === 7 || n2 === 9 || n2 === 11 || n2 === 13) return 29;
  let r2 = ((e4) => {
    let t3 = wl(e4);
    return t3 > 380 && (t3 -= 30), t3 === 353 ? 0 : t3 === 354 ? 1 : 2;
  })(e3);
  return n2 === 2 ? r2 === 2 ? 30 : 29 : n2 === 3 ? r2 === 0 ? 29 : 30 : n2 === 6 ? xl(e3) ? 30 : 0 : 30;
}
var El = { shaka: 0 };
var Dl = [1392, 1390, 1391, 1392, 1391, 1392, 1389, 1392, 1392, 1390, 1391, 1390];
function Ol(e3, t2, n2) {
  return ll({ l: { bh: -1, ah: 0 }, J: e3, L: t2, p(e4, t3) {
    return n2 && Ml(e4) ? tl(n2, e4, t3) : ((e5, t4) => 29 + t4 % 2 + (t4 === 12 && jl(e5) ? 1 : 0))(e4, t3);
  }, j(e4) {
    return n2 && Ml(e4) ? el(n2, e4) : jl(e4) ? 355 : 354;
  }, k() {
    return 12;
  }, u(e4) {
    return this.j(e4) > 354;
  }, v(e4, t3, r2) {
    let i2 = n2 && !t3 && r2 === 30 && Dl[e4 - 1];
    return n2 && i2 ? { year: i2, month: e4 } : void 0;
  }, h({ year: e4 }) {
    return e4 < 1 ? { era: `bh`, eraYear: 1 - e4 } : { era: `ah`, eraYear: e4 };
  } });
}
function kl(e3, t2, n2, r2) {
  return r2 + Math.ceil(29.5 * (n2 - 1)) + 354 * (t2 - 1) + Math.floor((3 + 11 * t2) / 30) + e3 - 1;
}
function Al(e3, t2) {
  let n2 = Math.floor((30 * (t2 - e3) + 10646) / 10631), r2 = Math.min(12, Math.ceil((t2 - (29 + kl(e3, n2, 1, 1))) / 29.5) + 1);
  return { year: n2, month: r2, day: t2 - kl(e3, n2, r2, 1) + 1 };
}
function jl(e3) {
  return Ee(14 + 11 * e3, 30) < 11;
}
function Ml(e3) {
  return e3 >= 1300 && e3 <= 1600;
}
function Nl(e3, t2) {
  let n2 = t2 - 1948440;
  if (n2 < 460322 || n2 >= 566987) return Al(1948440, t2);
  let { year: r2, month: i2, day: a2 } = e3.he(Jt(t2 - cl));
  return { year: r2, month: i2, day: a2 };
}
function Pl(e3, t2, n2, r2) {
  return Ml(t2) ? Xc(e3, t2, n2, r2) / Ve + cl : kl(1948440, t2, n2, r2);
}
var Fl = Object.assign({}, je, { meiji: 1867, taisho: 1911, showa: 1925, heisei: 1988, reiwa: 2018 });
function Il(e3) {
  let t2 = Wt(e3), n2 = t2 >= 18017 ? `reiwa` : t2 >= 6947 ? `heisei` : t2 >= -15713 ? `showa` : t2 >= -20974 ? `taisho` : t2 >= -35428 ? `meiji` : void 0;
  return n2 ? { era: n2, eraYear: e3.year - Fl[n2] } : ln(e3);
}
var Ll = { ap: 0 };
var Rl = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];
function zl(e3) {
  return Ee(25 * e3 + 11, 33) < 8;
}
var Bl = { broc: -1, roc: 0 };
var Vl = [`buddhist`, () => Gc({ ve: 543, l: dl, h(e3, t2) {
  return { era: `be`, eraYear: t2 };
} })];
var Hl = [`chinese`, pl];
var Ul = [`coptic`, () => _l(1824665, ml)];
var Wl = [`dangi`, pl];
var Gl = new Map([Vl, Hl, Ul, Wl, [`ethiopic`, () => _l(1723856, hl, 0, 1)], [`ethioaa`, () => _l(1723856, gl, 5500)], [`hebrew`, () => ll({ l: bl, m: -6, J(e3) {
  let t2 = e3 - 347997, n2 = Math.floor((25920 * t2 / 765433 * 19 + 234) / 235) + 1, r2 = Cl(n2), i2 = Math.floor(t2 - r2);
  for (; i2 < 1; ) n2--, r2 = Cl(n2), i2 = Math.floor(t2 - r2);
  let a2 = 1, o2 = 0;
  for (; o2 < i2; ) o2 += Tl(n2, a2), a2++;
  return a2--, o2 -= Tl(n2, a2), { year: n2, month: a2, day: i2 - o2 };
}, L(e3, t2, n2) {
  let r2 = Cl(e3);
  for (let n3 = 1; n3 < t2; n3++) r2 += Tl(e3, n3);
  return r2 + n2 + 347997;
}, p: Tl, j: wl, k(e3) {
  return xl(e3) ? 13 : 12;
}, u: xl, q(e3) {
  return xl(e3) ? 6 : void 0;
}, O(e3, t2) {
  return xl(e3) && t2 === 6 ? [5, 1] : [t2 - (xl(e3) && t2 > 6 ? 1 : 0), 0];
}, v(e3, t2, n2) {
  return t2 && e3 === 5 && n2 <= 30 ? { year: 5730, month: 6 } : void 0;
}, h({ year: e3 }) {
  return { era: `am`, eraYear: e3 };
} })], [`indian`, function() {
  return ll({ l: El, J(e3) {
    let t2 = Jt(e3 - cl), n2 = t2.year - 78, r2 = e3 - (Gt(t2.year, 1, 1) + cl), i2;
    if (r2 < 80 ? (n2--, i2 = tn(t2.year - 1) ? 31 : 30, r2 += i2 + 155 + 90 + 10) : (i2 = tn(t2.year) ? 31 : 30, r2 -= 80), r2 < i2) return { year: n2, month: 1, day: r2 + 1 };
    let a2 = r2 - i2;
    return a2 < 155 ? { year: n2, month: Math.floor(a2 / 31) + 2, day: a2 % 31 + 1 } : (a2 -= 155, { year: n2, month: Math.floor(a2 / 30) + 7, day: a2 % 30 + 1 });
  }, L(e3, t2, n2) {
    let r2 = e3 + 78, i2, a2;
    return tn(r2) ? (i2 = 31, a2 = Gt(r2, 3, 21) + cl) : (i2 = 30, a2 = Gt(r2, 3, 22) + cl), t2 === 1 || (a2 += i2 + 31 * Math.min(t2 - 2, 5), t2 >= 8 && (a2 += 30 * (t2 - 7))), a2 + n2 - 1;
  }, p(e3, t2) {
    return t2 === 1 && tn(e3 + 78) || t2 >= 2 && t2 <= 6 ? 31 : 30;
  }, j(e3) {
    return tn(e3 + 78) ? 366 : 365;
  }, k() {
    return 12;
  }, u(e3) {
    return this.j(e3) > 365;
  }, h({ year: e3 }) {
    return { era: `shaka`, eraYear: e3 };
  } });
}], [`japanese`, () => Gc({ l: Fl, le: 1, h: Il })], [`islamic-civil`, () => Ol(w(Al, 1948440), w(kl, 1948440))], [`islamic-tbla`, () => Ol(w(Al, 1948439), w(kl, 1948439))], [`islamic-umalqura`, (e3) => {
  let t2 = qc(e3);
  return Ol(w(Nl, t2), w(Pl, t2), t2);
}], [`persian`, () => ll({ l: Ll, J(e3) {
  let t2 = e3 - 1948320, n2 = 1 + Math.floor((33 * t2 + 3) / 12053), r2 = t2 - (365 * (n2 - 1) + Math.floor((8 * n2 + 21) / 33)), i2 = Math.floor(r2 < 216 ? r2 / 31 : (r2 - 6) / 30);
  return { year: n2, month: i2 + 1, day: r2 - Rl[i2] + 1 };
}, L(e3, t2, n2) {
  return 1948319 + 365 * (e3 - 1) + Math.floor((8 * e3 + 21) / 33) + Rl[t2 - 1] + n2;
}, p(e3, t2) {
  return t2 <= 6 ? 31 : t2 <= 11 || zl(e3) ? 30 : 29;
}, j(e3) {
  return zl(e3) ? 366 : 365;
}, k() {
  return 12;
}, u: zl, h({ year: e3 }) {
  return { era: `ap`, eraYear: e3 };
} })], [`roc`, () => Gc({ ve: -1911, l: Bl, h(e3, t2) {
  return t2 < 1 ? { era: `broc`, eraYear: 1 - t2 } : { era: `roc`, eraYear: t2 };
} })]]);
var Kl = { islamic: 1, "islamic-rgsa": 1 };
var ql = { "ethiopic-amete-alem": `ethioaa`, islamicc: `islamic-civil` };
var Jl = S((e3, t2) => {
  let n2 = t2(e3);
  return n2.id = e3, n2;
});
function Yl(e3) {
  let t2 = Xl(e3);
  return t2 || b(ee(e3)), Jl(...t2);
}
function Xl(e3) {
  Kl[e3] && b(ee(e3));
  let t2 = ql[e3] || e3, n2 = Gl.get(t2);
  return n2 && [t2, n2];
}
function Zl(e3) {
  let t2 = N(e3).toLowerCase();
  return t2 === `iso8601` ? void 0 : t2 === `gregory` ? 0 : Yl(t2);
}
function Ql(e3 = `iso8601`) {
  return Zl(e3);
}
var $l = /* @__PURE__ */ new WeakMap();
var eu = Pc(jc, class {
  constructor(e3, t2, n2 = void 0) {
    let r2 = Or(Bn(e3)), i2 = H(Oo(t2)), a2 = Ql(n2);
    iu(this, jr(r2, i2, a2));
  }
  static from(e3, t2 = void 0) {
    return U(ru(e3, t2));
  }
  static compare(e3, t2) {
    return fa(ru(e3), ru(t2));
  }
  get calendarId() {
    return Ne(W(this).calendar);
  }
  get timeZoneId() {
    return W(this).timeZone.id;
  }
  get epochMilliseconds() {
    return Pr(W(this));
  }
  get epochNanoseconds() {
    return Fr(W(this));
  }
  get offset() {
    return yo(R(W(this)).offsetNanoseconds);
  }
  get offsetNanoseconds() {
    return R(W(this)).offsetNanoseconds;
  }
  get hoursInDay() {
    return Ur(W(this));
  }
  with(e3, t2 = void 0) {
    return U(Ms(W(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return U({ ...W(this), calendar: Qu(e3) });
  }
  withTimeZone(e3) {
    return U({ ...W(this), timeZone: H(au(e3)) });
  }
  withPlainTime(e3 = void 0) {
    return U(Sc(W(this), Iu(e3)));
  }
  add(e3, t2 = void 0) {
    return U(pi(W(this), J(e3), t2));
  }
  subtract(e3, t2 = void 0) {
    return U(pi(W(this), z(J(e3)), t2));
  }
  until(e3, t2 = void 0) {
    let n2 = W(this), r2 = ru(e3);
    return q(L(Ei(0, Si(n2.calendar, r2.calendar), n2, r2, t2)));
  }
  since(e3, t2 = void 0) {
    let n2 = W(this), r2 = ru(e3);
    return q(L(Ei(1, Si(n2.calendar, r2.calendar), n2, r2, t2)));
  }
  round(e3) {
    let t2 = W(this), [n2, r2, i2] = vr(e3);
    return U(Hr(t2, n2, r2, i2));
  }
  startOfDay() {
    return U(Wr(W(this)));
  }
  equals(e3) {
    return va(W(this), ru(e3));
  }
  toInstant() {
    return cu(Vs(W(this)));
  }
  toPlainDateTime() {
    return Bu(Hs(W(this)));
  }
  toPlainDate() {
    return Ku(Us(W(this)));
  }
  toPlainTime() {
    return Mu(Ws(W(this)));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = W(this), r2 = new qa(e3, tc(gc(t2), wi(n2)));
    return nc(r2, n2), r2.format(Pr(n2));
  }
  toString(e3 = void 0) {
    return no(W(this), e3);
  }
  toJSON() {
    return no(W(this));
  }
  getTimeZoneTransition(e3) {
    let t2 = W(this), n2 = oi(t2, e3);
    return n2 ? U({ ...t2, epochNanoseconds: n2 }) : null;
  }
  valueOf() {
    return Rc();
  }
}, tu, Bc, Uc, tt);
function U(e3) {
  return iu(Object.create(eu.prototype), e3);
}
function W(e3) {
  return nu(e3) || Lc();
}
function tu(e3) {
  let t2 = W(e3);
  return { ...R(t2), calendar: t2.calendar };
}
function nu(e3) {
  return $l.get(e3);
}
function ru(e3, t2) {
  if (y(e3)) {
    let n2 = nu(e3);
    return n2 ? (yr(t2), n2) : Vo(au, Xu(e3), e3, t2);
  }
  return Zo(e3, Zl, t2);
}
function iu(e3, t2) {
  return $l.set(e3, t2), Ic(e3), e3;
}
function au(e3) {
  if (y(e3)) {
    let t2 = nu(e3);
    return t2 || x(te(e3)), t2.timeZone.id;
  }
  return ((e4) => ko(os(N(e4))))(e3);
}
var ou = /* @__PURE__ */ new WeakMap();
var su = Pc(Mc, class {
  constructor(e3) {
    let t2 = Or(Bn(e3));
    pu(this, Ar(t2));
  }
  static from(e3) {
    return cu(du(e3));
  }
  static fromEpochMilliseconds(e3) {
    return cu(Qs(e3));
  }
  static fromEpochNanoseconds(e3) {
    return cu($s(e3));
  }
  static compare(e3, t2) {
    return da(du(e3), du(t2));
  }
  get epochMilliseconds() {
    return Pr(lu(this));
  }
  get epochNanoseconds() {
    return Fr(lu(this));
  }
  add(e3) {
    return cu(Ar(fi(lu(this).epochNanoseconds, J(e3))));
  }
  subtract(e3) {
    return cu(Ar(fi(lu(this).epochNanoseconds, z(J(e3)))));
  }
  until(e3, t2 = void 0) {
    return q(Ti(0, lu(this), du(e3), t2));
  }
  since(e3, t2 = void 0) {
    return q(Ti(1, lu(this), du(e3), t2));
  }
  round(e3) {
    let t2 = lu(this), [n2, r2, i2] = vr(e3, 5, 1);
    return cu(Ar($r(t2.epochNanoseconds, Yr(n2, r2), i2)));
  }
  equals(e3) {
    return _a(lu(this), du(e3));
  }
  toZonedDateTimeISO(e3) {
    return U(Bs(lu(this), H(au(e3))));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = lu(this);
    return new qa(e3, hc(t2)).format(Pr(n2));
  }
  toString(e3 = void 0) {
    return to(au, lu(this), e3);
  }
  toJSON() {
    return to(au, lu(this));
  }
  valueOf() {
    return Rc();
  }
});
function cu(e3) {
  return pu(Object.create(su.prototype), e3);
}
function lu(e3) {
  return uu(e3) || Lc();
}
function uu(e3) {
  return ou.get(e3);
}
function du(e3) {
  if (y(e3)) {
    let t2 = uu(e3);
    if (t2) return t2;
    let n2 = nu(e3);
    if (n2) return Ar(n2.epochNanoseconds);
  }
  return Yo(e3);
}
var { toTemporalInstant: fu } = { toTemporalInstant() {
  let e3 = Date.prototype.valueOf.call(this);
  return cu(Ar(BigInt(Ln(e3)) * Xe));
} };
function pu(e3, t2) {
  return ou.set(e3, t2), Ic(e3), e3;
}
var mu = /* @__PURE__ */ new WeakMap();
var hu = Pc(Dc, class {
  constructor(e3, t2, n2 = void 0, r2) {
    let i2 = s(e3), a2 = s(t2), o2 = Ql(n2), c2 = Tr(dn({ year: s(r2 ?? 1972), month: i2, day: a2 }));
    bu(this, I(c2, o2));
  }
  static from(e3, t2 = void 0) {
    return gu(yu(e3, t2));
  }
  get calendarId() {
    return Ne(_u(this).calendar);
  }
  with(e3, t2 = void 0) {
    return gu(Is(_u(this), ku(e3), t2));
  }
  equals(e3) {
    return Sa(_u(this), yu(e3));
  }
  toPlainDate(e3) {
    return Ku(Js(_u(this).calendar, this, e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = _u(this), r2 = new qa(e3, ec(xc(t2)));
    return nc(r2, n2, 1), r2.format(Ut(n2));
  }
  toString(e3 = void 0) {
    return oo(_u(this), e3);
  }
  toJSON() {
    return oo(_u(this));
  }
  valueOf() {
    return Rc();
  }
}, _u, Vc);
function gu(e3) {
  return bu(Object.create(hu.prototype), e3);
}
function _u(e3) {
  return vu(e3) || Lc();
}
function vu(e3) {
  return mu.get(e3);
}
function yu(e3, t2) {
  if (y(e3)) {
    let n3 = vu(e3);
    if (n3) return F(t2), n3;
    let r2 = Zu(e3);
    return Go(r2 === void 0 ? void 0 : r2, r2 === void 0, e3, t2);
  }
  let n2 = ns(e3, Zl);
  return F(t2), n2;
}
function bu(e3, t2) {
  return mu.set(e3, t2), Ic(e3), e3;
}
var xu = /* @__PURE__ */ new WeakMap();
var Su = Pc(Ec, class {
  constructor(e3, t2, n2 = void 0, r2) {
    let i2 = s(e3), a2 = s(t2), o2 = Ql(n2), c2 = wr(dn({ year: i2, month: a2, day: s(r2 ?? 1) }));
    Du(this, I(c2, o2));
  }
  static from(e3, t2 = void 0) {
    return Cu(Eu(e3, t2));
  }
  static compare(e3, t2) {
    return ha(Eu(e3), Eu(t2));
  }
  get calendarId() {
    return Ne(wu(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Cu(Fs(wu(this), ku(e3), t2));
  }
  add(e3, t2 = void 0) {
    let n2 = wu(this);
    return Cu(I(di(0, n2.calendar, n2, J(e3), t2), n2.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n2 = wu(this);
    return Cu(I(di(1, n2.calendar, n2, J(e3), t2), n2.calendar));
  }
  until(e3, t2 = void 0) {
    let n2 = wu(this), r2 = Eu(e3);
    return q(ki(0, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  since(e3, t2 = void 0) {
    let n2 = wu(this), r2 = Eu(e3);
    return q(ki(1, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  equals(e3) {
    return xa(wu(this), Eu(e3));
  }
  toPlainDate(e3) {
    return Ku(qs(wu(this).calendar, this, e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = wu(this), r2 = new qa(e3, ec(bc(t2)));
    return nc(r2, n2, 1), r2.format(Ut(n2));
  }
  toString(e3 = void 0) {
    return ao(wu(this), e3);
  }
  toJSON() {
    return ao(wu(this));
  }
  valueOf() {
    return Rc();
  }
}, wu, zc, Hc);
function Cu(e3) {
  return Du(Object.create(Su.prototype), e3);
}
function wu(e3) {
  return Tu(e3) || Lc();
}
function Tu(e3) {
  return xu.get(e3);
}
function Eu(e3, t2) {
  if (y(e3)) {
    let n3 = Tu(e3);
    return n3 ? (F(t2), n3) : Wo(Xu(e3), e3, t2);
  }
  let n2 = es(e3, Zl);
  return F(t2), n2;
}
function Du(e3, t2) {
  return xu.set(e3, t2), Ic(e3), e3;
}
function Ou(e3) {
  if (!y(e3)) return;
  let t2 = uu(e3);
  return t2 ? [Mc, t2] : (t2 = nu(e3), t2 ? [jc, t2] : (t2 = Vu(e3), t2 ? [kc, t2] : (t2 = qu(e3), t2 ? [Oc, t2] : (t2 = Pu(e3), t2 ? [Ac, t2] : (t2 = Tu(e3), t2 ? [Ec, t2] : (t2 = vu(e3), t2 ? [Dc, t2] : (t2 = nd(e3), t2 ? [Nc, t2] : void 0)))))));
}
function ku(e3) {
  return (Ou(e3) || e3.calendar !== void 0 || e3.timeZone !== void 0) && x(`Invalid bag`), e3;
}
var Au = /* @__PURE__ */ new WeakMap();
var ju = Pc(Ac, class {
  constructor(e3 = 0, t2 = 0, n2 = 0, r2 = 0, i2 = 0, a2 = 0) {
    Lu(this, kt(ue(s, { hour: e3, minute: t2, second: n2, millisecond: r2, microsecond: i2, nanosecond: a2 })));
  }
  static from(e3, t2 = void 0) {
    return Mu(Fu(e3, t2));
  }
  static compare(e3, t2) {
    return ga(Fu(e3), Fu(t2));
  }
  with(e3, t2 = void 0) {
    return Mu(Ls(Nu(this), ku(e3), t2));
  }
  add(e3) {
    return Mu(_i(Nu(this), J(e3))[0]);
  }
  subtract(e3) {
    return Mu(_i(Nu(this), z(J(e3)))[0]);
  }
  until(e3, t2 = void 0) {
    return q(ji(0, Nu(this), Fu(e3), t2));
  }
  since(e3, t2 = void 0) {
    return q(ji(1, Nu(this), Fu(e3), t2));
  }
  round(e3) {
    let t2 = Nu(this), [n2, r2, i2] = vr(e3, 5);
    return Mu(Kr(t2, Jr(n2, r2), i2)[0]);
  }
  equals(e3) {
    return Ca(Nu(this), Fu(e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = Nu(this);
    return new qa(e3, ec(yc(t2))).format(Nt(n2));
  }
  toString(e3 = void 0) {
    return co(Nu(this), e3);
  }
  toJSON() {
    return co(Nu(this));
  }
  valueOf() {
    return Rc();
  }
}, Nu, tt);
function Mu(e3) {
  return Lu(Object.create(ju.prototype), e3);
}
function Nu(e3) {
  return Pu(e3) || Lc();
}
function Pu(e3) {
  return Au.get(e3);
}
function Fu(e3, t2) {
  if (y(e3)) {
    let n3 = Pu(e3);
    if (n3) return F(t2), n3;
    let r2 = Vu(e3);
    if (r2) return F(t2), Nr(r2);
    let i2 = nu(e3);
    return i2 ? (F(t2), Ws(i2)) : Ko(e3, t2);
  }
  let n2 = rs(e3);
  return F(t2), n2;
}
function Iu(e3) {
  return e3 === void 0 ? void 0 : Fu(e3);
}
function Lu(e3, t2) {
  return Au.set(e3, t2), Ic(e3), e3;
}
var Ru = /* @__PURE__ */ new WeakMap();
var zu = Pc(kc, class {
  constructor(e3, t2, n2, r2 = 0, i2 = 0, a2 = 0, o2 = 0, c2 = 0, l2 = 0, u2 = void 0) {
    let d2 = Er(un(ue(s, { year: e3, month: t2, day: n2, hour: r2, minute: i2, second: a2, millisecond: o2, microsecond: c2, nanosecond: l2 }))), f2 = Ql(u2);
    Uu(this, Mr(d2, f2));
  }
  static from(e3, t2 = void 0) {
    return Bu(Hu(e3, t2));
  }
  static compare(e3, t2) {
    return ma(Hu(e3), Hu(t2));
  }
  get calendarId() {
    return Ne(G(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Bu(Ns(G(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return Bu(Mr(G(this), Qu(e3)));
  }
  withPlainTime(e3 = void 0) {
    let t2 = G(this);
    return Bu(za(t2, Iu(e3), t2.calendar));
  }
  add(e3, t2 = void 0) {
    let n2 = G(this);
    return Bu(Mr(mi(n2.calendar, n2, J(e3), t2), n2.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n2 = G(this);
    return Bu(Mr(mi(n2.calendar, n2, z(J(e3)), t2), n2.calendar));
  }
  until(e3, t2 = void 0) {
    let n2 = G(this), r2 = Hu(e3);
    return q(Di(0, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  since(e3, t2 = void 0) {
    let n2 = G(this), r2 = Hu(e3);
    return q(Di(1, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  round(e3) {
    let t2 = G(this), [n2, r2, i2] = vr(e3);
    return Bu(Mr(Gr(t2, Jr(n2, r2), i2), t2.calendar));
  }
  equals(e3) {
    return ya(G(this), Hu(e3));
  }
  toZonedDateTime(e3, t2 = void 0) {
    return U(Gs(G(this), H(au(e3)), t2));
  }
  toPlainDate() {
    let e3 = G(this);
    return Ku(I(e3, e3.calendar));
  }
  toPlainTime() {
    return Mu(Nr(G(this)));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = G(this), r2 = new qa(e3, ec(_c(t2)));
    return nc(r2, n2), r2.format(Vt(n2));
  }
  toString(e3 = void 0) {
    return ro(G(this), e3);
  }
  toJSON() {
    return ro(G(this));
  }
  valueOf() {
    return Rc();
  }
}, G, Bc, Uc, tt);
function Bu(e3) {
  return Uu(Object.create(zu.prototype), e3);
}
function G(e3) {
  return Vu(e3) || Lc();
}
function Vu(e3) {
  return Ru.get(e3);
}
function Hu(e3, t2) {
  if (y(e3)) {
    let n3 = Vu(e3);
    if (n3) return F(t2), n3;
    let r2 = qu(e3);
    if (r2) return F(t2), Mr(P(r2, Ot), r2.calendar);
    let i2 = nu(e3);
    return i2 ? (F(t2), Hs(i2)) : Ho(Xu(e3), e3, t2);
  }
  let n2 = Qo(e3, Zl);
  return F(t2), n2;
}
function Uu(e3, t2) {
  return Ru.set(e3, t2), Ic(e3), e3;
}
var Wu = /* @__PURE__ */ new WeakMap();
var Gu = Pc(Oc, class {
  constructor(e3, t2, n2, r2 = void 0) {
    let i2 = Tr(dn(ue(s, { year: e3, month: t2, day: n2 }))), a2 = Ql(r2);
    Yu(this, I(i2, a2));
  }
  static from(e3, t2 = void 0) {
    return Ku(Ju(e3, t2));
  }
  static compare(e3, t2) {
    return ha(Ju(e3), Ju(t2));
  }
  get calendarId() {
    return Ne(K(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Ku(Ps(K(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return Ku(I(K(this), Qu(e3)));
  }
  add(e3, t2 = void 0) {
    let n2 = K(this);
    return Ku(I(hi(n2.calendar, n2, J(e3), t2), n2.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n2 = K(this);
    return Ku(I(hi(n2.calendar, n2, z(J(e3)), t2), n2.calendar));
  }
  until(e3, t2 = void 0) {
    let n2 = K(this), r2 = Ju(e3);
    return q(Oi(0, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  since(e3, t2 = void 0) {
    let n2 = K(this), r2 = Ju(e3);
    return q(Oi(1, Si(n2.calendar, r2.calendar), n2, r2, t2));
  }
  equals(e3) {
    return ba(K(this), Ju(e3));
  }
  toZonedDateTime(e3) {
    let t2 = y(e3) ? { timeZone: e3.timeZone, plainTime: e3.plainTime } : { timeZone: e3 };
    return U(Ks(au, Fu, K(this), t2));
  }
  toPlainDateTime(e3 = void 0) {
    let t2 = K(this);
    return Bu(za(t2, Iu(e3), t2.calendar));
  }
  toPlainYearMonth() {
    return Cu(Xs(K(this).calendar, this));
  }
  toPlainMonthDay() {
    return gu(Ys(K(this).calendar, this));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n2 = K(this), r2 = new qa(e3, ec(vc(t2)));
    return nc(r2, n2), r2.format(Ut(n2));
  }
  toString(e3 = void 0) {
    return io(K(this), e3);
  }
  toJSON() {
    return io(K(this));
  }
  valueOf() {
    return Rc();
  }
}, K, Bc, Uc);
function Ku(e3) {
  return Yu(Object.create(Gu.prototype), e3);
}
function K(e3) {
  return qu(e3) || Lc();
}
function qu(e3) {
  return Wu.get(e3);
}
function Ju(e3, t2) {
  if (y(e3)) {
    let n3 = qu(e3);
    if (n3) return F(t2), n3;
    let r2 = Vu(e3);
    if (r2) return F(t2), I(r2, r2.calendar);
    let i2 = nu(e3);
    return i2 ? (F(t2), Us(i2)) : Uo(Xu(e3), e3, t2);
  }
  let n2 = $o(e3, Zl);
  return F(t2), n2;
}
function Yu(e3, t2) {
  return Wu.set(e3, t2), Ic(e3), e3;
}
function Xu(e3) {
  let t2 = Zu(e3);
  return t2 === void 0 ? void 0 : t2;
}
function Zu(e3) {
  let { calendar: t2 } = e3;
  if (t2 !== void 0) return Qu(t2);
}
function Qu(e3) {
  if (y(e3)) {
    let t2 = qu(e3) || Vu(e3) || nu(e3) || vu(e3) || Tu(e3);
    return t2 || x(ee(e3)), t2.calendar;
  }
  return ((e4) => Zl(as(N(e4))))(e3);
}
var $u = /* @__PURE__ */ new WeakMap();
var ed = Pc(Nc, class {
  constructor(e3 = 0, t2 = 0, n2 = 0, r2 = 0, i2 = 0, a2 = 0, o2 = 0, s2 = 0, c2 = 0, l2 = 0) {
    let u2 = na(ue(Vn, { years: e3, months: t2, weeks: n2, days: r2, hours: i2, minutes: a2, seconds: o2, milliseconds: s2, microseconds: c2, nanoseconds: l2 }));
    id(this, L(u2));
  }
  static from(e3) {
    return q(J(e3));
  }
  static compare(e3, t2, n2 = void 0) {
    return pa(rd, J(e3), J(t2), n2);
  }
  get sign() {
    return td(this).sign;
  }
  get blank() {
    return !td(this).sign;
  }
  with(e3) {
    return q(Rs(td(this), e3));
  }
  negated() {
    return q(ea(td(this)));
  }
  abs() {
    return q($i(td(this)));
  }
  add(e3, t2 = void 0) {
    return q(Xi(rd, 0, td(this), J(e3), t2));
  }
  subtract(e3, t2 = void 0) {
    return q(Xi(rd, 1, td(this), J(e3), t2));
  }
  round(e3) {
    return q(Qi(rd, td(this), e3));
  }
  total(e3) {
    return Ir(rd, td(this), e3);
  }
  toLocaleString(e3 = void 0, t2) {
    let n2 = td(this);
    return Intl.DurationFormat ? new Intl.DurationFormat(e3, t2).format(n2) : lo(n2, t2);
  }
  toString(e3 = void 0) {
    return lo(td(this), e3);
  }
  toJSON() {
    return lo(td(this));
  }
  valueOf() {
    return Rc();
  }
}, td, Dn);
function q(e3) {
  return id(Object.create(ed.prototype), e3);
}
function td(e3) {
  return nd(e3) || Lc();
}
function nd(e3) {
  return $u.get(e3);
}
function J(e3) {
  return y(e3) ? nd(e3) || qo(e3) : is(e3);
}
function rd(e3) {
  if (e3 !== void 0) {
    if (y(e3)) {
      let t2 = nu(e3);
      if (t2) return t2;
      let n2 = qu(e3);
      if (n2) return n2;
      let r2 = Vu(e3);
      return r2 ? I(r2, r2.calendar) : Bo(au, Xu(e3), e3);
    }
    return Xo(e3, Zl);
  }
}
function id(e3, t2) {
  return $u.set(e3, t2), Ic(e3), e3;
}
var ad = Object.defineProperties({}, { ...le(`Temporal.Now`), ...ce({ timeZoneId() {
  return Tc();
}, instant() {
  return cu(Ar(wc()));
}, zonedDateTimeISO(e3 = Tc()) {
  let t2 = H(au(e3));
  return U(jr(wc(), t2));
}, plainDateTimeISO(e3 = Tc()) {
  return Bu(Mr(Cc(H(au(e3)))));
}, plainDateISO(e3 = Tc()) {
  return Ku(I(Cc(H(au(e3)))));
}, plainTimeISO(e3 = Tc()) {
  return Mu(Nr(Cc(H(au(e3)))));
} }) });
var od = Object.defineProperties({}, { ...le(`Temporal`), ...ce({ PlainYearMonth: Su, PlainMonthDay: hu, PlainDate: Gu, PlainTime: ju, PlainDateTime: zu, ZonedDateTime: eu, Instant: su, Duration: ed, Now: ad }) });
var Y = globalThis.Temporal ?? od;
var sd = Y !== od;
var cd = 1e3;
var ld = 864e5;
180 * ld;
var ud = 400 * ld;
var dd = 30 * 36e5;
var fd = 864e13;
function pd(e3) {
  if (e3 === `UTC` || e3 === `Etc/UTC` || e3 === `Etc/GMT`) return 0;
  let t2 = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(e3);
  return t2 ? (t2[1] === `-` ? -1 : 1) * ((Number(t2[2]) * 60 + Number(t2[3])) * 60 + Number(t2[4] ?? 0)) * cd : null;
}
var md = class {
  constructor(e3) {
    this.tzid = e3, this.transitions = [], this.offsets = [], this.coverStart = 0, this.coverEnd = 0, this.covered = false, this.fixedOffsetMs = pd(e3);
  }
  zonedAt(e3) {
    return new Y.ZonedDateTime(BigInt(e3) * 1000000n, this.tzid);
  }
  ensureCoverage(e3, t2) {
    if (this.fixedOffsetMs !== null || this.covered && e3 >= this.coverStart && t2 <= this.coverEnd) return;
    let n2 = !this.covered || e3 < this.coverStart ? e3 - ud : this.coverStart, r2 = !this.covered || t2 > this.coverEnd ? t2 + ud : this.coverEnd;
    if (n2 = Math.max(n2, Math.min(e3, -fd)), r2 = Math.min(r2, Math.max(t2, fd)), n2 = Math.floor(n2 / cd) * cd, r2 = Math.ceil(r2 / cd) * cd, this.covered) {
      if (n2 < this.coverStart) {
        let e4 = this.scan(n2, this.coverStart);
        this.transitions = e4.transitions.concat(this.transitions), this.offsets = e4.offsets.concat(this.offsets.slice(1));
      }
      if (r2 > this.coverEnd) {
        let e4 = this.scan(this.coverEnd, r2);
        this.transitions = this.transitions.concat(e4.transitions), this.offsets = this.offsets.concat(e4.offsets.slice(1));
      }
    } else {
      let e4 = this.scan(n2, r2);
      this.transitions = e4.transitions, this.offsets = e4.offsets;
    }
    this.coverStart = n2, this.coverEnd = r2, this.covered = true;
  }
  scan(e3, t2) {
    let n2 = this.zonedAt(e3), r2 = [], i2 = [n2.offsetNanoseconds / 1e6];
    for (; ; ) {
      let e4 = n2.getTimeZoneTransition(`next`);
      if (e4) {
        if (e4.epochMilliseconds > t2) break;
        r2.push(e4.epochMilliseconds), i2.push(e4.offsetNanoseconds / 1e6), n2 = e4;
        continue;
      }
      if (sd) break;
      let a2 = Math.ceil((Math.max(n2.epochMilliseconds, Date.now()) + 15552e6) / cd) * cd;
      if (a2 >= t2 || a2 > fd) break;
      let o2 = this.zonedAt(a2), s2 = i2[i2.length - 1];
      if (o2.offsetNanoseconds / 1e6 !== s2) {
        let e5 = n2.epochMilliseconds, t3 = a2;
        for (; t3 - e5 > cd; ) {
          let n3 = e5 + Math.floor((t3 - e5) / 2 / cd) * cd;
          n3 <= e5 && (n3 = e5 + cd), this.zonedAt(n3).offsetNanoseconds / 1e6 === s2 ? e5 = n3 : t3 = n3;
        }
        r2.push(t3), i2.push(this.zonedAt(t3).offsetNanoseconds / 1e6);
      }
      n2 = o2;
    }
    return { transitions: r2, offsets: i2 };
  }
  offsetMsAt(e3) {
    if (this.fixedOffsetMs !== null) return this.fixedOffsetMs;
    this.ensureCoverage(e3, e3);
    let t2 = this.transitions, n2 = 0, r2 = t2.length;
    for (; n2 < r2; ) {
      let i2 = n2 + r2 >> 1;
      t2[i2] <= e3 ? n2 = i2 + 1 : r2 = i2;
    }
    return this.offsets[n2];
  }
  nextTransitionAfter(e3, t2) {
    if (this.fixedOffsetMs !== null) return;
    this.ensureCoverage(e3, t2);
    let n2 = this.transitions, r2 = 0, i2 = n2.length;
    for (; r2 < i2; ) {
      let t3 = r2 + i2 >> 1;
      n2[t3] <= e3 ? r2 = t3 + 1 : i2 = t3;
    }
    let a2 = n2[r2];
    return a2 !== void 0 && a2 <= t2 ? a2 : void 0;
  }
  epochMsForWall(e3) {
    if (this.fixedOffsetMs !== null) return { epochMs: e3 - this.fixedOffsetMs, pushed: false };
    this.ensureCoverage(e3 - dd, e3 + dd);
    let t2 = this.offsetMsAt(e3 - dd), n2 = e3 - t2;
    if (this.offsetMsAt(n2) === t2) return { epochMs: n2, pushed: false };
    let r2 = this.offsetMsAt(e3 + dd), i2 = e3 - r2;
    return this.offsetMsAt(i2) === r2 ? { epochMs: i2, pushed: false } : { epochMs: n2, pushed: true };
  }
  timeOfDayMayHitGap(e3, t2, n2) {
    if (this.fixedOffsetMs !== null) return false;
    this.ensureCoverage(t2, n2);
    let r2 = this.transitions, i2 = 0, a2 = r2.length;
    for (; i2 < a2; ) {
      let e4 = i2 + a2 >> 1;
      r2[e4] < t2 ? i2 = e4 + 1 : a2 = e4;
    }
    for (let t3 = i2; t3 < r2.length && r2[t3] <= n2; t3++) {
      let n3 = r2[t3], i3 = this.offsets[t3], a3 = this.offsets[t3 + 1] - i3;
      if (a3 <= 0) continue;
      let o2 = e3 - ((n3 + i3) % ld + ld) % ld;
      if (o2 >= 0 ? o2 < a3 : o2 + ld < a3) return true;
    }
    return false;
  }
};
var hd = /* @__PURE__ */ new Map();
function gd(e3) {
  let t2 = hd.get(e3);
  return t2 || (t2 = new md(e3), hd.set(e3, t2)), t2;
}
var _d = [`YEARLY`, `MONTHLY`, `WEEKLY`, `DAILY`, `HOURLY`, `MINUTELY`, `SECONDLY`];
var vd = [`MO`, `TU`, `WE`, `TH`, `FR`, `SA`, `SU`];
var X = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
var yd = new Set(_d);
var bd = new Set(vd);
var xd = RegExp(`^([+-]?\\d{1,2})?(${vd.join(`|`)})$`);
var Sd = RegExp(`(${vd.join(`|`)})$`);
var Cd = 1e3;
var wd = 60 * Cd;
var Td = 60 * wd;
var Z = 24 * Td;
var Ed = 7 * Z;
var Dd = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var Od = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
var Q = BigInt(1e6);
var kd = BigInt(1e9);
var Ad = BigInt(60) * kd;
var jd = BigInt(60) * Ad;
var Md = BigInt(24) * jd;
var Nd = BigInt(7) * Md;
var Pd = 864e13;
var Fd = 1e3;
function Id(e3, t2) {
  let n2 = Math.abs(e3), r2 = Math.abs(t2);
  for (; r2 !== 0; ) {
    let e4 = n2 % r2;
    n2 = r2, r2 = e4;
  }
  return n2;
}
function Ld(e3) {
  let t2 = 0;
  for (let n2 of e3 ?? []) t2 |= 1 << n2 - 1;
  return t2;
}
function Rd(e3, t2) {
  return e3 === 0 || (e3 & 1 << t2 - 1) != 0;
}
function zd(e3, t2) {
  let n2 = e3 / t2;
  return e3 % t2 < 0n ? n2 - 1n : n2;
}
function Bd(e3, t2) {
  return -zd(-e3, t2);
}
function Vd(e3, t2) {
  return Number(t2 ? zd(e3, Q) + 1n : Bd(e3, Q));
}
function Hd(e3, t2) {
  return Number(t2 ? Bd(e3, Q) - 1n : zd(e3, Q));
}
function Ud(e3) {
  return Number.isSafeInteger(e3) && e3 >= -Pd && e3 <= Pd;
}
function Wd(e3, t2, n2) {
  let r2 = e3 - (t2 <= 2 ? 1 : 0), i2 = Math.floor(r2 / 400), a2 = r2 - i2 * 400, o2 = t2 + (t2 > 2 ? -3 : 9), s2 = Math.floor((153 * o2 + 2) / 5) + n2 - 1, c2 = a2 * 365 + Math.floor(a2 / 4) - Math.floor(a2 / 100) + s2;
  return i2 * 146097 + c2 - 719468;
}
function Gd(e3) {
  let t2 = e3 + 719468, n2 = Math.floor(t2 / 146097), r2 = t2 - n2 * 146097, i2 = Math.floor((r2 - Math.floor(r2 / 1460) + Math.floor(r2 / 36524) - Math.floor(r2 / 146096)) / 365), a2 = r2 - (365 * i2 + Math.floor(i2 / 4) - Math.floor(i2 / 100)), o2 = Math.floor((5 * a2 + 2) / 153), s2 = o2 + (o2 < 10 ? 3 : -9);
  return { year: i2 + n2 * 400 + (s2 <= 2 ? 1 : 0), month: s2 };
}
function Kd(e3) {
  return ((e3 + 3) % 7 + 7) % 7 + 1;
}
function $(e3, t2) {
  return (e3 - 1 + t2 % 7 + 7) % 7 + 1;
}
function qd(e3) {
  let t2 = e3.toUpperCase().match(Sd)?.[1];
  return !t2 || !bd.has(t2) ? null : t2;
}
function Jd(e3) {
  let t2 = e3.toUpperCase().match(xd);
  if (!t2) return null;
  let n2 = t2[1] ? parseInt(t2[1], 10) : 0, r2 = t2[2];
  return !r2 || !bd.has(r2) ? null : { ord: n2, weekday: r2 };
}
function Yd(e3) {
  return typeof e3 == `object` && !!e3 && typeof e3.timeZoneId == `string` && typeof e3.toString == `function`;
}
function Xd(e3) {
  let t2 = e3.epochNanoseconds;
  return typeof t2 == `bigint` ? t2 : void 0;
}
function Zd(e3, t2) {
  if (!Yd(e3)) throw Error(`${t2} must be a ZonedDateTime`);
  if (e3 instanceof Y.ZonedDateTime) return e3;
  try {
    let t3 = Xd(e3);
    if (t3 !== void 0) {
      let n2 = e3.calendarId;
      return new Y.ZonedDateTime(t3, e3.timeZoneId, typeof n2 == `string` ? n2 : `iso8601`);
    }
    return Y.ZonedDateTime.from(e3.toString());
  } catch {
    throw Error(`${t2} must be a ZonedDateTime`);
  }
}
function Qd(e3, t2) {
  if (e3 instanceof Date) {
    let t3 = e3.getTime();
    return Number.isFinite(t3) || e3.toISOString(), BigInt(t3) * Q;
  }
  if (!Yd(e3)) throw Error(`${t2} must be a ZonedDateTime`);
  return Xd(e3) ?? Zd(e3, t2).epochNanoseconds;
}
function $d(e3, t2) {
  if (e3?.length) return e3.map((e4) => Zd(e4, t2));
}
function ef(e3) {
  return typeof e3.rruleString == `string`;
}
function tf(e3, t2) {
  let n2 = [...e3 ?? [], ...$d(t2, `Manual date`) ?? []];
  return n2.length > 0 ? n2 : void 0;
}
function nf(e3) {
  return e3.replace(/\r?\n[ \t]/g, ``);
}
function rf(e3, t2, n2) {
  let r2 = n2 === `DATE` || !e3.includes(`T`), i2 = `${e3.slice(0, 4)}-${e3.slice(4, 6)}-${e3.slice(6, 8)}`;
  if (r2) return Y.PlainDate.from(i2).toZonedDateTime({ timeZone: t2 });
  if (e3.endsWith(`Z`)) {
    let n3 = `${i2}T${e3.slice(9, 15)}Z`;
    return Y.Instant.from(n3).toZonedDateTimeISO(t2 || `UTC`);
  } else {
    let n3 = `${i2}T${e3.slice(9)}`;
    return Y.PlainDateTime.from(n3).toZonedDateTime(t2);
  }
}
function af(e3, t2, n2) {
  let r2 = [];
  for (let i2 of e3) {
    let e4 = of(i2, t2);
    if (!e4) continue;
    let a2 = e4.tzid || n2, o2 = e4.value.split(`,`);
    r2.push(...o2.map((t3) => rf(t3, a2, e4.valueType)));
  }
  return r2;
}
function of(e3, t2) {
  let n2 = e3.indexOf(`:`);
  if (n2 === -1) return null;
  let r2 = e3.slice(0, n2), i2 = e3.slice(n2 + 1), [a2, ...o2] = r2.split(`;`);
  if (a2?.toUpperCase() !== t2) return null;
  let s2, c2;
  for (let e4 of o2) {
    let t3 = e4.indexOf(`=`);
    if (t3 === -1) continue;
    let n3 = e4.slice(0, t3).toUpperCase(), r3 = e4.slice(t3 + 1);
    n3 === `VALUE` ? s2 = r3.toUpperCase() : n3 === `TZID` && (c2 = r3);
  }
  return { valueType: s2, tzid: c2, value: i2 };
}
function sf(e3, t2, n2) {
  let r2 = e3.trim();
  if (n2 && !/^[+-]?\d+$/.test(r2)) throw Error(`Invalid ${t2} value: ${e3}`);
  return parseInt(r2, 10);
}
function cf(e3, t2 = false, n2 = false, r2 = `number`) {
  let i2 = e3.split(`,`).map((e4) => sf(e4, r2, n2));
  return t2 ? i2.sort((e4, t3) => e4 - t3) : i2;
}
function lf(e3, t2 = false) {
  return e3.split(`,`).map((e4) => {
    let n2 = e4.trim();
    if (/^\d+L$/i.test(n2)) return n2.toUpperCase();
    let r2 = sf(n2, `BYMONTH`, t2);
    return Number.isFinite(r2) ? r2 : n2;
  });
}
function uf(e3, t2, n2, r2 = false) {
  let i2 = nf(e3).trim(), a2, o2 = t2, s2 = `DATE-TIME`, c2 = false, l2 = false, u2, d2 = [], f2 = [];
  if (/^DTSTART/im.test(i2)) {
    let e4 = i2.split(/\s+/), n3 = e4.find((e5) => e5.match(/^DTSTART/i)), r3 = e4.find((e5) => e5.match(/^RRULE:/i)), p3 = e4.filter((e5) => e5.match(/^EXDATE/i)), m3 = e4.filter((e5) => e5.match(/^RDATE/i)), h3 = of(n3, `DTSTART`);
    if (!h3) throw Error(`Invalid DTSTART in ICS snippet`);
    let { valueType: g2, tzid: _2, value: v2 } = h3;
    s2 = (g2 || (v2?.includes(`T`) ? `DATE-TIME` : `DATE`)).toUpperCase() === `DATE` ? `DATE` : `DATE-TIME`, c2 = !!_2, l2 = !!v2?.endsWith(`Z`), a2 = rf(v2, _2 ?? t2 ?? o2 ?? `UTC`, s2), o2 = _2 ?? a2.timeZoneId ?? t2 ?? o2 ?? `UTC`, u2 = r3, d2 = af(p3, `EXDATE`, o2 ?? `UTC`), f2 = af(m3, `RDATE`, o2 ?? `UTC`);
  } else a2 = n2 ? Zd(n2, `dtstart`) : void 0, u2 = i2, a2 && (o2 = a2.timeZoneId, s2 = `DATE-TIME`, c2 = true, l2 = a2.timeZoneId === `UTC`);
  let p2 = u2 ? u2.replace(/^RRULE:/i, ``).split(`;`) : [], m2 = { dtstart: a2, tzid: o2, exDate: d2.length > 0 ? d2 : void 0, rDate: f2.length > 0 ? f2 : void 0 }, h2;
  for (let e4 of p2) {
    let [t3, n3] = e4.split(`=`);
    if (t3) switch (t3.toUpperCase()) {
      case `RSCALE`:
        n3 && (m2.rscale = n3.toUpperCase(), h2 && !m2.skip && (m2.skip = h2, h2 = void 0));
        break;
      case `SKIP`: {
        let e5 = (n3 || ``).toUpperCase();
        if (![`OMIT`, `BACKWARD`, `FORWARD`].includes(e5)) throw Error(`Invalid SKIP value: ${n3}`);
        m2.rscale ? m2.skip = e5 : h2 = e5;
        break;
      }
      case `FREQ`:
        m2.freq = n3.toUpperCase();
        break;
      case `INTERVAL`:
        m2.interval = sf(n3, `INTERVAL`, r2);
        break;
      case `COUNT`:
        m2.count = sf(n3, `COUNT`, r2);
        break;
      case `UNTIL`: {
        let e5 = n3.includes(`T`);
        if (s2 === `DATE`) {
          if (e5) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          m2.until = rf(n3, o2 || `UTC`, `DATE`);
          break;
        }
        if (!e5) {
          if (r2) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          let e6 = rf(n3, o2 || `UTC`, `DATE`).with({ hour: 23, minute: 59, second: 59, millisecond: 0, microsecond: 0, nanosecond: 0 });
          m2.until = c2 || l2 ? e6.withTimeZone(`UTC`) : e6;
          break;
        }
        if ((c2 || l2) && !n3.endsWith(`Z`)) throw Error(`UNTIL rule part MUST always be specified as a date with UTC time`);
        m2.until = rf(n3, o2 || `UTC`, `DATE-TIME`);
        break;
      }
      case `BYHOUR`:
        m2.byHour = cf(n3, true, r2, `BYHOUR`);
        break;
      case `BYMINUTE`:
        m2.byMinute = cf(n3, true, r2, `BYMINUTE`);
        break;
      case `BYSECOND`:
        m2.bySecond = cf(n3, true, r2, `BYSECOND`);
        break;
      case `BYDAY`:
        m2.byDay = n3.split(`,`).map((e5) => e5.toUpperCase());
        break;
      case `BYMONTH`:
        m2.byMonth = lf(n3, r2);
        break;
      case `BYMONTHDAY`:
        m2.byMonthDay = cf(n3, false, r2, `BYMONTHDAY`);
        break;
      case `BYYEARDAY`:
        m2.byYearDay = cf(n3, false, r2, `BYYEARDAY`);
        break;
      case `BYWEEKNO`:
        m2.byWeekNo = cf(n3, false, r2, `BYWEEKNO`);
        break;
      case `BYSETPOS`:
        m2.bySetPos = cf(n3, false, r2, `BYSETPOS`);
        break;
      case `WKST`:
        m2.wkst = n3?.toUpperCase();
        break;
    }
  }
  if (h2 && !m2.rscale) throw Error(`SKIP MUST NOT be present unless RSCALE is present`);
  return h2 && m2.rscale && !m2.skip && (m2.skip = h2), m2;
}
var df = class e2 {
  static {
    this.rscaleCalendarSupport = {};
  }
  static normalizeToPolyfill(e3) {
    return Zd(e3, `Date`);
  }
  toPublicDate(e3) {
    if (!e3) return null;
    let t2 = this.outputTemporal?.ZonedDateTime;
    if (!t2 || t2 === Y.ZonedDateTime) return e3;
    if (this.outputConstructorFastPathAvailable !== false) try {
      let n2 = new t2(e3.epochNanoseconds, e3.timeZoneId, e3.calendarId);
      return this.outputConstructorFastPathAvailable = true, n2;
    } catch {
      this.outputConstructorFastPathAvailable = false;
    }
    return t2.from(e3.toString());
  }
  toPublicDates(e3) {
    return !this.outputTemporal || this.outputTemporal.ZonedDateTime === Y.ZonedDateTime ? e3 : e3.map((e4) => this.toPublicDate(e4));
  }
  constructor(t2) {
    this.outputTemporal = t2.temporal;
    let n2;
    if (ef(t2)) {
      let r2 = uf(t2.rruleString, t2.tzid, t2.dtstart, t2.strict ?? false);
      if (!r2.dtstart) throw Error(`dtstart is required - provide it either in rruleString or as a separate parameter`);
      let i2 = e2.normalizeToPolyfill(r2.dtstart);
      this.tzid = r2.tzid ?? t2.tzid ?? `UTC`, this.originalDtstart = i2, n2 = { ...r2, dtstart: i2, rDate: tf(r2.rDate, t2.rDate), exDate: tf(r2.exDate, t2.exDate), count: t2.count ?? r2.count, until: t2.until ? e2.normalizeToPolyfill(t2.until) : r2.until, strict: t2.strict, maxIterations: t2.maxIterations, maxCandidateEvaluations: t2.maxCandidateEvaluations, includeDtstart: t2.includeDtstart, cache: t2.cache, temporal: t2.temporal, tzid: this.tzid };
    } else {
      let e3 = Zd(t2.dtstart, `Manual dtstart`);
      n2 = { ...t2, dtstart: e3, until: t2.until ? Zd(t2.until, `Manual until`) : void 0, rDate: $d(t2.rDate, `Manual rDate`), exDate: $d(t2.exDate, `Manual exDate`) }, n2.tzid = n2.tzid || e3.timeZoneId, this.tzid = n2.tzid, this.originalDtstart = e3;
    }
    if (!n2.freq) throw Error(`RRULE must include FREQ`);
    if (n2.interval = n2.interval ?? 1, n2.interval <= 0) throw Error(`Cannot create RRule: interval must be greater than 0`);
    if (this.opts = this.sanitizeOpts(n2), this.maxIterations = n2.maxIterations ?? 1e4, this.maxCandidateEvaluations = n2.maxCandidateEvaluations ?? 1e6, !Number.isSafeInteger(this.maxCandidateEvaluations) || this.maxCandidateEvaluations <= 0) throw Error(`maxCandidateEvaluations must be a positive safe integer`);
    this.includeDtstart = n2.includeDtstart ?? false, this.parsedByDayTokens = this.buildParsedByDayTokens(this.opts.byDay), this.simpleByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, false), this.allByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, true), this.hasOrdinalByDay = this.parsedByDayTokens?.some((e3) => e3.ord !== 0) ?? false, this.canUseEpochMillisecondsPrecisionFlag = this.originalDtstart.microsecond === 0 && this.originalDtstart.nanosecond === 0 && (!this.opts.until || this.opts.until.microsecond === 0 && this.opts.until.nanosecond === 0), this.timeSlotOffsetsMs = this.buildTimeSlotOffsetsMs(), this.hasUniqueTimeSlotOffsets = this.timeSlotOffsetsMs === void 0 || new Set(this.timeSlotOffsetsMs).size === this.timeSlotOffsetsMs.length, this.numericByMonths = this.opts.byMonth?.filter((e3) => typeof e3 == `number`);
  }
  buildParsedByDayTokens(e3) {
    if (!e3?.length) return;
    let t2 = e3.map((e4) => {
      let t3 = Jd(e4);
      return t3 ? { ord: t3.ord, weekday: t3.weekday, isoDay: X[t3.weekday] } : null;
    }).filter((e4) => e4 !== null);
    return t2.length > 0 ? t2 : void 0;
  }
  buildByDayIsoDays(e3, t2) {
    if (!e3?.length) return;
    let n2 = e3.filter((e4) => t2 || e4.ord === 0).map((e4) => e4.isoDay);
    if (n2.length) return [...new Set(n2)].sort((e4, t3) => e4 - t3);
  }
  sanitizeNumericArray(e3, t2, n2, r2 = false, i2 = false) {
    if (!e3) return;
    let a2 = [], o2 = /* @__PURE__ */ new Set();
    for (let i3 of e3) Number.isInteger(i3) && i3 >= t2 && i3 <= n2 && (r2 || i3 !== 0) && !o2.has(i3) && (o2.add(i3), a2.push(i3));
    if (a2.length !== 0) return i2 ? a2.sort((e4, t3) => e4 - t3) : a2;
  }
  sanitizeByDay(e3) {
    let t2 = [], n2 = /* @__PURE__ */ new Set();
    for (let r2 of e3 ?? []) {
      if (!r2 || typeof r2 != `string`) continue;
      let e4 = r2.toUpperCase(), i2 = Jd(e4);
      if (!i2 || i2.ord === 0 && /^[+-]?\d/.test(e4)) throw Error(`Invalid BYDAY value: ${r2}`);
      n2.has(e4) || (n2.add(e4), t2.push(e4));
    }
    return t2.length > 0 ? t2 : void 0;
  }
  enforceStrictRfc(e3) {
    if (!e3.strict) return;
    let t2 = e3.freq;
    if (e3.count !== void 0 && e3.until !== void 0) throw Error(`COUNT and UNTIL MUST NOT occur in the same recurrence rule`);
    if (e3.byWeekNo && t2 !== `YEARLY`) throw Error(`BYWEEKNO MUST NOT be used unless FREQ=YEARLY`);
    if (e3.byYearDay && [`DAILY`, `WEEKLY`, `MONTHLY`].includes(t2)) throw Error(`BYYEARDAY MUST NOT be used when FREQ is DAILY, WEEKLY, or MONTHLY`);
    if (e3.byMonthDay && t2 === `WEEKLY`) throw Error(`BYMONTHDAY MUST NOT be used when FREQ is WEEKLY`);
    let n2 = (e3.byDay ?? []).some((e4) => /^[+-]?\d/.test(e4));
    if (n2 && ![`MONTHLY`, `YEARLY`].includes(t2)) throw Error(`BYDAY with numeric value MUST NOT be used unless FREQ is MONTHLY or YEARLY`);
    if (n2 && t2 === `YEARLY` && e3.byWeekNo) throw Error(`BYDAY with numeric value MUST NOT be used with FREQ=YEARLY when BYWEEKNO is present`);
    let r2 = !!(e3.byDay || e3.byMonth || e3.byMonthDay || e3.byYearDay || e3.byWeekNo || e3.byHour || e3.byMinute || e3.bySecond);
    if (e3.bySetPos && !r2) throw Error(`BYSETPOS MUST be used with another BYxxx rule part`);
  }
  sanitizeOpts(e3) {
    if (!yd.has(e3.freq)) throw Error(`Invalid FREQ value: ${e3.freq}`);
    if (e3.byDay = this.sanitizeByDay(e3.byDay), e3.wkst) {
      let t2 = e3.wkst.toUpperCase();
      if (!bd.has(t2)) throw Error(`Invalid WKST value: ${e3.wkst}`);
      e3.wkst = t2;
    }
    if (e3.byMonth) {
      let t2 = e3.byMonth.filter((e4) => typeof e4 == `number`), n2 = e3.byMonth.filter((e4) => typeof e4 == `string`).map((e4) => e4.toUpperCase()), r2 = this.sanitizeNumericArray(t2, 1, 12, false, false) ?? [], i2 = [.../* @__PURE__ */ new Set([...r2, ...n2])];
      e3.byMonth = i2.length > 0 ? i2 : void 0;
    }
    if (e3.rscale && !e3.skip && (e3.skip = `OMIT`), e3.byMonthDay = this.sanitizeNumericArray(e3.byMonthDay, -31, 31, false, false), e3.byYearDay = this.sanitizeNumericArray(e3.byYearDay, -366, 366, false, false), e3.byWeekNo = this.sanitizeNumericArray(e3.byWeekNo, -53, 53, false, false), e3.byHour = this.sanitizeNumericArray(e3.byHour, 0, 23, true, true), e3.byMinute = this.sanitizeNumericArray(e3.byMinute, 0, 59, true, true), e3.bySecond = this.sanitizeNumericArray(e3.bySecond, 0, 59, true, true), e3.bySetPos) {
      if (e3.bySetPos.some((e4) => e4 === 0)) throw Error(`bySetPos may not contain 0`);
      e3.bySetPos = this.sanitizeNumericArray(e3.bySetPos, -1 / 0, 1 / 0, false, false);
    }
    return this.enforceStrictRfc(e3), e3;
  }
  rawAdvance(e3) {
    let { freq: t2, interval: n2 } = this.opts;
    switch (t2) {
      case `DAILY`:
        return e3.add({ days: n2 });
      case `WEEKLY`:
        return e3.add({ weeks: n2 });
      case `MONTHLY`:
        return e3.add({ months: n2 });
      case `YEARLY`:
        return e3.add({ years: n2 });
      case `HOURLY`: {
        let t3 = e3.hour, r2 = e3.add({ hours: n2 });
        return r2.hour === t3 && n2 === 1 && (r2 = r2.add({ hours: n2 })), r2;
      }
      case `MINUTELY`:
        return e3.add({ minutes: n2 });
      case `SECONDLY`:
        return e3.add({ seconds: n2 });
      default:
        throw Error(`Unsupported FREQ: ${t2}`);
    }
  }
  expandByTime(e3) {
    if (!this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) return [e3];
    let t2 = this.opts.byHour ?? [e3.hour], n2 = this.opts.byMinute ?? [e3.minute], r2 = this.opts.bySecond ?? [e3.second];
    if (t2.length === 1 && n2.length === 1 && r2.length === 1) {
      let i3 = t2[0], a2 = n2[0], o2 = r2[0];
      if (i3 === e3.hour && a2 === e3.minute && o2 === e3.second) return [e3];
      let s2 = this.resolveGeneratedTime(e3.toPlainDateTime().with({ hour: i3, minute: a2, second: o2 }));
      return s2 ? [s2] : [];
    }
    let i2 = [];
    for (let a2 of t2) for (let t3 of n2) for (let n3 of r2) {
      let r3 = this.resolveGeneratedTime(e3.toPlainDateTime().with({ hour: a2, minute: t3, second: n3 }));
      r3 && i2.push(r3);
    }
    return i2.sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
  }
  localDateKey(e3) {
    return `${e3.calendarId}:${e3.year}:${e3.month}:${e3.day}`;
  }
  sortedUniqueDateCandidates(e3) {
    let t2 = /* @__PURE__ */ new Map();
    for (let n2 of e3) {
      let e4 = this.localDateKey(n2);
      t2.has(e4) || t2.set(e4, n2);
    }
    return [...t2.values()].sort((e4, t3) => Y.PlainDate.compare(e4, t3));
  }
  resolveGeneratedTime(e3) {
    let t2 = this.originalDtstart, n2 = this.originalPlainDtstart ??= t2.toPlainDateTime();
    if (t2.timeZoneId === this.generationTimeZone && e3.equals(n2)) return t2;
    let r2 = t2.timeZoneId === this.generationTimeZone ? t2 : t2.withTimeZone(this.generationTimeZone);
    r2.calendarId !== e3.calendarId && (r2 = r2.withCalendar(e3.calendarId));
    let i2 = r2.with({ year: e3.year, month: e3.month, day: e3.day, hour: e3.hour, minute: e3.minute, second: e3.second, millisecond: e3.millisecond, microsecond: e3.microsecond, nanosecond: e3.nanosecond }, { offset: `ignore`, overflow: `reject` });
    return i2.toPlainDateTime().equals(e3) ? i2 : null;
  }
  get generationTimeZone() {
    return this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) ? this.tzid : this.originalDtstart.timeZoneId;
  }
  timeOfDayNanoseconds(e3) {
    return ((e3.hour * 60 * 60 + e3.minute * 60 + e3.second) * 1e3 + e3.millisecond) * 1e6 + e3.microsecond * 1e3 + e3.nanosecond;
  }
  timeSlotNanoseconds(e3, t2, n2, r2) {
    return ((t2 * 60 * 60 + n2 * 60 + r2) * 1e3 + e3.millisecond) * 1e6 + e3.microsecond * 1e3 + e3.nanosecond;
  }
  needsSortedTimeFallback(e3) {
    try {
      let t2 = e3.startOfDay();
      return t2.add({ days: 1 }).startOfDay().epochNanoseconds - t2.epochNanoseconds !== BigInt(864e11);
    } catch {
      return true;
    }
  }
  createCandidateWorkBudget() {
    return { evaluated: 0, seenOccurrences: /* @__PURE__ */ new Set() };
  }
  recordCandidateEvaluation(e3, t2 = 1) {
    if (e3.evaluated += t2, e3.evaluated > this.maxCandidateEvaluations) throw Error(`Maximum candidate evaluations (${this.maxCandidateEvaluations}) exceeded in all()`);
  }
  visitTimeSlots(e3, t2, n2, r2, i2, a2 = this.createCandidateWorkBudget()) {
    let o2 = this.opts.byHour ?? [this.originalDtstart.hour], s2 = this.opts.byMinute ?? [this.originalDtstart.minute], c2 = this.opts.bySecond ?? [this.originalDtstart.second], l2 = e3.toPlainDateTime(this.originalDtstart.toPlainTime()), u2 = (e4, t3, n3) => this.resolveGeneratedTime(l2.with({ hour: e4, minute: t3, second: n3 }));
    if (o2.length === 1 && s2.length === 1 && c2.length === 1) {
      this.recordCandidateEvaluation(a2);
      let e4 = u2(o2[0], s2[0], c2[0]);
      return !e4 || r2 && Y.ZonedDateTime.compare(e4, r2) < 0 || i2 && Y.ZonedDateTime.compare(e4, i2) > 0 ? true : n2(e4);
    }
    if (this.needsSortedTimeFallback(l2.toZonedDateTime(this.generationTimeZone))) {
      let e4 = [];
      for (let t3 of o2) for (let n3 of s2) for (let o3 of c2) {
        this.recordCandidateEvaluation(a2);
        let s3 = u2(t3, n3, o3);
        s3 && (r2 && Y.ZonedDateTime.compare(s3, r2) < 0 || i2 && Y.ZonedDateTime.compare(s3, i2) > 0 || e4.push(s3));
      }
      e4.sort((e5, t3) => Y.ZonedDateTime.compare(e5, t3));
      let l3, d3 = t2 === 1 ? 0 : e4.length - 1, f3 = t2 === 1 ? e4.length : -1;
      for (let r3 = d3; r3 !== f3; r3 += t2) {
        let t3 = e4[r3];
        if (t3.epochNanoseconds !== l3 && (l3 = t3.epochNanoseconds, !n2(t3))) return false;
      }
      return true;
    }
    let d2 = r2 ? this.timeOfDayNanoseconds(r2) : void 0, f2 = i2 ? this.timeOfDayNanoseconds(i2) : void 0, p2 = t2 === 1 ? 0 : o2.length - 1, m2 = t2 === 1 ? o2.length : -1;
    for (let e4 = p2; e4 !== m2; e4 += t2) {
      let r3 = o2[e4], i3 = t2 === 1 ? 0 : s2.length - 1, l3 = t2 === 1 ? s2.length : -1;
      for (let e5 = i3; e5 !== l3; e5 += t2) {
        let i4 = s2[e5], o3 = t2 === 1 ? 0 : c2.length - 1, l4 = t2 === 1 ? c2.length : -1;
        for (let e6 = o3; e6 !== l4; e6 += t2) {
          let t3 = c2[e6], o4 = this.timeSlotNanoseconds(this.originalDtstart, r3, i4, t3);
          if (d2 !== void 0 && o4 < d2 || f2 !== void 0 && o4 > f2) continue;
          this.recordCandidateEvaluation(a2);
          let s3 = u2(r3, i4, t3);
          if (s3 && !n2(s3)) return false;
        }
      }
    }
    return true;
  }
  visitDateTimeCandidates(e3, t2, n2, r2, i2, a2 = this.createCandidateWorkBudget()) {
    let o2 = this.sortedUniqueDateCandidates(e3);
    if (!o2.length) return true;
    let s2 = o2[0], c2 = r2?.withTimeZone(this.generationTimeZone).withCalendar(s2.calendarId), l2 = i2?.withTimeZone(this.generationTimeZone).withCalendar(s2.calendarId), u2 = c2?.toPlainDate(), d2 = l2?.toPlainDate(), f2 = t2 === 1 ? 0 : o2.length - 1, p2 = t2 === 1 ? o2.length : -1, m2;
    for (let e4 = f2; e4 !== p2; e4 += t2) {
      let r3 = o2[e4], i3 = r3;
      if (u2 && Y.PlainDate.compare(i3, u2) < 0 || d2 && Y.PlainDate.compare(i3, d2) > 0) continue;
      let s3 = u2 && Y.PlainDate.compare(i3, u2) === 0, f3 = d2 && Y.PlainDate.compare(i3, d2) === 0;
      if (!this.visitTimeSlots(r3, t2, (e5) => e5.epochNanoseconds === m2 ? true : (m2 = e5.epochNanoseconds, n2(e5)), s3 ? c2 : void 0, f3 ? l2 : void 0, a2)) return false;
    }
    return true;
  }
  visitPeriodCandidates(e3, t2, n2, r2, i2 = this.createCandidateWorkBudget()) {
    let a2 = this.opts.bySetPos;
    if (!a2?.length) return this.visitDateTimeCandidates(e3, 1, t2, n2, r2, i2);
    let o2 = new Set(a2.filter((e4) => e4 > 0)), s2 = new Set(a2.filter((e4) => e4 < 0).map((e4) => -e4)), c2 = /* @__PURE__ */ new Map();
    if (o2.size > 0) {
      let t3 = 0;
      for (let e4 of o2) t3 = Math.max(t3, e4);
      let n3 = 0;
      this.visitDateTimeCandidates(e3, 1, (e4) => (n3 += 1, o2.has(n3) && c2.set(e4.epochNanoseconds, e4), n3 < t3), void 0, void 0, i2);
    }
    if (s2.size > 0) {
      let t3 = 0;
      for (let e4 of s2) t3 = Math.max(t3, e4);
      let n3 = 0;
      this.visitDateTimeCandidates(e3, -1, (e4) => (n3 += 1, s2.has(n3) && c2.set(e4.epochNanoseconds, e4), n3 < t3), void 0, void 0, i2);
    }
    let l2 = [...c2.values()].sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
    for (let e4 of l2) if (!(n2 && Y.ZonedDateTime.compare(e4, n2) < 0) && !(r2 && Y.ZonedDateTime.compare(e4, r2) > 0) && !t2(e4)) return false;
    return true;
  }
  visitUtcPeriodCandidates(e3, t2, n2, r2, i2) {
    let a2 = this.timeSlotOffsetsMs;
    if (this.tzid !== `UTC` || this.originalDtstart.timeZoneId !== `UTC` || ![`iso8601`, `gregory`].includes(e3.calendarId) || this.opts.rscale !== void 0 || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || !a2?.length || !this.hasUniqueTimeSlotOffsets || !Number.isSafeInteger(this.opts.interval) || e3.year <= -271821 || e3.year >= 275760 || !(this.opts.byDay || this.opts.byMonthDay)) return null;
    let o2;
    if (this.opts.freq === `MONTHLY`) {
      let t3 = Wd(e3.year, e3.month, 1);
      o2 = this.generateMonthlyOccurrenceDaysUtc(e3.year, e3.month).map((e4) => t3 + e4 - 1);
    } else if (this.opts.freq === `YEARLY`) {
      if (this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e4) => e4.ord === 0 || Math.abs(e4.ord) > 52))) return null;
      o2 = this.generateYearlyOccurrenceDaysUtc(e3.year);
    } else return null;
    let s2 = o2.length * a2.length, c2 = (e4) => o2[Math.floor(e4 / a2.length)] * Z + a2[e4 % a2.length], l2 = (e4) => {
      let t3 = 0, n3 = s2;
      for (; t3 < n3; ) {
        let r3 = t3 + Math.floor((n3 - t3) / 2);
        c2(r3) < e4 ? t3 = r3 + 1 : n3 = r3;
      }
      return t3;
    }, u2 = n2 ? l2(Number(Bd(n2.epochNanoseconds, Q))) : 0, d2 = r2 ? l2(Number(zd(r2.epochNanoseconds, Q)) + 1) : s2, f2 = (n3) => t2(new Y.ZonedDateTime(BigInt(c2(n3)) * Q, `UTC`, e3.calendarId)), p2 = this.opts.bySetPos;
    if (p2?.length) {
      let e4 = 0, t3 = 0, n3 = /* @__PURE__ */ new Set();
      for (let r3 of p2) {
        r3 > 0 ? e4 = Math.max(e4, r3) : t3 = Math.max(t3, -r3);
        let i3 = r3 > 0 ? r3 - 1 : s2 + r3;
        i3 >= 0 && i3 < s2 && n3.add(i3);
      }
      this.recordCandidateEvaluation(i2, Math.min(s2, e4) + Math.min(s2, t3));
      for (let e5 of [...n3].sort((e6, t4) => e6 - t4)) if (e5 >= u2 && e5 < d2 && !f2(e5)) return false;
    } else for (let e4 = u2; e4 < d2; e4++) if (this.recordCandidateEvaluation(i2), !f2(e4)) return false;
    return true;
  }
  nextCandidateSameDate(e3) {
    let { freq: t2, interval: n2 = 1, byHour: r2, byMinute: i2, bySecond: a2 } = this.opts;
    if (r2?.length && !r2.includes(e3.hour)) {
      let n3 = r2.find((t3) => t3 > e3.hour);
      return (n3 === void 0 ? e3.add({ days: 1 }) : e3).with({ hour: n3 ?? r2[0], minute: i2?.[0] ?? (t2 === `HOURLY` ? this.originalDtstart.minute : 0), second: a2?.[0] ?? (t2 === `SECONDLY` ? 0 : this.originalDtstart.second) });
    }
    if (t2 === `HOURLY` && r2 && r2.length === 1) return this.applyTimeOverride(e3.add({ days: n2 }));
    if (t2 === `MINUTELY` && i2 && i2.length === 1) {
      let t3 = e3.add({ hours: n2 });
      return r2?.length && !r2.includes(t3.hour) ? this.nextCandidateSameDate(t3) : t3.with({ minute: i2[0], second: a2?.[0] ?? t3.second });
    }
    if (a2 && a2.length > 1) {
      let t3 = a2.indexOf(e3.second);
      if (t3 !== -1 && t3 < a2.length - 1) return e3.with({ second: a2[t3 + 1] });
    }
    if (t2 === `MINUTELY` && r2 && r2.length > 1 && !i2) {
      let t3 = e3.add({ minutes: n2 });
      if (r2.includes(t3.hour)) return t3.with({ second: a2 ? a2[0] : e3.second });
      let i3 = r2.find((t4) => t4 > e3.hour) || r2[0];
      return i3 && i3 > e3.hour ? e3.with({ hour: i3, minute: 0, second: a2 ? a2[0] : e3.second }) : this.applyTimeOverride(e3.add({ days: 1 }));
    }
    if (t2 === `SECONDLY`) {
      let t3 = e3;
      if (a2 && a2.length > 0) {
        let e4 = a2.find((e5) => e5 > t3.second);
        if (e4 !== void 0) return t3.with({ second: e4 });
        t3 = t3.with({ second: a2[0] }).add({ minutes: 1 });
      } else t3 = t3.add({ seconds: n2 });
      if (i2 && i2.length > 0 && (!i2.includes(t3.minute) || t3.minute === e3.minute && t3.second < e3.second)) {
        let e4 = i2.find((e5) => e5 > t3.minute);
        if (e4 !== void 0) return t3.with({ minute: e4, second: a2 ? a2[0] : 0 });
        t3 = t3.with({ minute: i2[0], second: a2 ? a2[0] : 0 }).add({ hours: 1 });
      }
      if (r2 && r2.length > 0 && (!r2.includes(t3.hour) || t3.hour === e3.hour && t3.minute < e3.minute)) {
        let e4 = r2.find((e5) => e5 > t3.hour);
        if (e4 !== void 0) return t3.with({ hour: e4, minute: i2 ? i2[0] : 0, second: a2 ? a2[0] : 0 });
        t3 = t3.with({ hour: r2[0], minute: i2 ? i2[0] : 0, second: a2 ? a2[0] : 0 }).add({ days: 1 });
      }
      return t3;
    }
    if (i2 && i2.length > 1) {
      let o2 = i2.indexOf(e3.minute);
      if (o2 !== -1 && o2 < i2.length - 1) return e3.with({ minute: i2[o2 + 1], second: a2 ? a2[0] : e3.second });
      if (t2 === `MINUTELY` && o2 === i2.length - 1) {
        if (r2 && r2.length > 0) {
          let t3 = r2.indexOf(e3.hour);
          return t3 !== -1 && t3 < r2.length - 1 ? e3.with({ hour: r2[t3 + 1], minute: i2[0], second: a2 ? a2[0] : e3.second }) : this.applyTimeOverride(e3.add({ days: 1 }));
        }
        return e3.add({ hours: n2 }).with({ minute: i2[0], second: a2 ? a2[0] : e3.second });
      }
    }
    if (r2 && r2.length > 1) {
      let t3 = r2.find((t4) => t4 > e3.hour);
      if (t3 !== void 0) return e3.with({ hour: t3, minute: i2 ? i2[0] : e3.minute, second: a2 ? a2[0] : e3.second });
    }
    return t2 === `HOURLY` && r2 && r2.length > 1 ? this.applyTimeOverride(e3.add({ days: 1 })) : this.applyTimeOverride(this.rawAdvance(e3));
  }
  applyTimeOverride(e3) {
    let { freq: t2, byHour: n2, byMinute: r2, bySecond: i2 } = this.opts, a2 = t2 === `DAILY` || t2 === `WEEKLY` || t2 === `MONTHLY` || t2 === `YEARLY`;
    if (!n2 && !r2 && !i2 && !a2) return e3;
    let o2 = {};
    return n2 ? o2.hour = n2[0] : a2 && (o2.hour = this.originalDtstart.hour), r2 ? o2.minute = r2[0] : a2 && (o2.minute = this.originalDtstart.minute), i2 ? o2.second = i2[0] : a2 && (o2.second = this.originalDtstart.second), a2 && o2.hour === e3.hour && o2.minute === e3.minute && o2.second === e3.second ? e3 : e3.with(o2);
  }
  computeFirst() {
    let e3 = this.originalDtstart;
    if (this.opts.byWeekNo?.length && [`DAILY`, `HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq)) {
      let t3 = this.opts.byWeekNo[0], n3 = e3.year;
      for (; n3 <= e3.year + 10; ) {
        let r3 = e3.with({ year: n3, month: 1, day: 1 }), i2 = e3.with({ year: n3, month: 12, day: 31 }), a2 = false;
        if (t3 > 0) {
          let e4 = 52;
          (r3.dayOfWeek === 4 || i2.dayOfWeek === 4) && (e4 = 53), a2 = t3 <= e4;
        } else {
          let e4 = 52;
          (r3.dayOfWeek === 4 || i2.dayOfWeek === 4) && (e4 = 53), a2 = -t3 <= e4;
        }
        if (a2) {
          let n4 = r3.add({ days: (4 - r3.dayOfWeek + 7) % 7 }), a3;
          if (t3 > 0) a3 = n4.subtract({ days: 3 }).add({ weeks: t3 - 1 });
          else {
            let e4 = r3.dayOfWeek === 4 || i2.dayOfWeek === 4 ? 53 : 52;
            a3 = n4.subtract({ days: 3 }).add({ weeks: e4 + t3 });
          }
          if (this.opts.byDay?.length) {
            let t4 = X, n5 = this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null).map((e4) => t4[e4]).filter(Boolean);
            if (n5.length) {
              let t5 = n5.map((e4) => {
                let t6 = (e4 - a3.dayOfWeek + 7) % 7;
                return a3.add({ days: t6 });
              }).sort((e4, t6) => Y.ZonedDateTime.compare(e4, t6))[0];
              if (t5 && Y.ZonedDateTime.compare(t5, this.originalDtstart) >= 0) {
                e3 = t5;
                break;
              }
            }
          } else if (Y.ZonedDateTime.compare(a3, this.originalDtstart) >= 0) {
            e3 = a3;
            break;
          }
        }
        n3++;
      }
    }
    if (this.opts.byDay?.length && !this.opts.byWeekNo) {
      let t3 = X;
      if (this.opts.byDay.some((e4) => /^[+-]?\d/.test(e4)) && this.opts.byMonth && (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`)) {
        let t4 = this.opts.byMonth.filter((e4) => typeof e4 == `number`).sort((e4, t5) => e4 - t5), n3 = false;
        for (let r3 = e3.year; r3 <= e3.year + 10 && !n3; r3++) for (let i2 of t4) {
          if (r3 === e3.year && i2 < e3.month) continue;
          let t5 = e3.with({ year: r3, month: i2, day: 1 }), a2 = this.generateMonthlyOccurrences(t5);
          for (let t6 of a2) if (Y.ZonedDateTime.compare(t6, e3) >= 0) {
            e3 = t6.toPlainDate().equals(e3.toPlainDate()) ? t6 : this.applyTimeOverride(t6.with({ hour: 0, minute: 0, second: 0 })), n3 = true;
            break;
          }
          if (n3) break;
        }
      } else {
        let n3, r3 = this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null);
        if (this.opts.freq === `DAILY` && r3.length === this.opts.byDay.length) {
          let i2 = this.findFirstMatchingDailyStep(e3.dayOfWeek, this.opts.interval, r3.map((e4) => t3[e4]));
          n3 = i2 === null ? [] : [i2 * this.opts.interval];
        } else n3 = r3.map((n4) => (t3[n4] - e3.dayOfWeek + 7) % 7);
        n3.length && (e3 = e3.add({ days: Math.min(...n3) }));
      }
    }
    let { byHour: t2, byMinute: n2, bySecond: r2 } = this.opts;
    if (this.opts.freq === `HOURLY` && !t2 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `MINUTELY` && !n2 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `SECONDLY` && this.opts.byWeekNo?.length && !r2 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), t2 || n2 || r2) {
      let t3 = this.expandByTime(e3);
      for (let e4 of t3) if (Y.ZonedDateTime.compare(e4, this.originalDtstart) >= 0) return e4;
      e3 = this.applyTimeOverride(this.rawAdvance(e3));
    }
    return e3;
  }
  matchesByDay(e3) {
    let { byDay: t2, freq: n2 } = this.opts;
    if (!t2) return true;
    if (!this.hasOrdinalByDay) return this.simpleByDayIsoDays?.includes(e3.dayOfWeek) ?? false;
    for (let t3 of this.parsedByDayTokens ?? []) {
      if (n2 === `DAILY` && e3.dayOfWeek === t3.isoDay) return true;
      if (t3.ord === 0) {
        if (e3.dayOfWeek === t3.isoDay) return true;
        continue;
      }
      let r2 = e3.month, i2 = e3.with({ day: 1 }), a2 = [];
      for (; i2.month === r2; ) i2.dayOfWeek === t3.isoDay && a2.push(i2.day), i2 = i2.add({ days: 1 });
      if (a2[t3.ord > 0 ? t3.ord - 1 : a2.length + t3.ord] === e3.day) return true;
    }
    return false;
  }
  matchesByMonth(e3) {
    let { byMonth: t2 } = this.opts;
    if (!t2) return true;
    let n2 = t2.filter((e4) => typeof e4 == `number`);
    return n2.length === 0 ? true : n2.includes(e3.month);
  }
  matchesNumericConstraint(e3, t2, n2) {
    return t2.some((t3) => e3 === (t3 > 0 ? t3 : n2 + t3 + 1));
  }
  matchesByMonthDay(e3) {
    let { byMonthDay: t2 } = this.opts;
    if (!t2) return true;
    let n2 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
    return this.matchesNumericConstraint(e3.day, t2, n2);
  }
  matchesByHour(e3) {
    return !this.opts.byHour || this.opts.byHour.includes(e3.hour);
  }
  matchesByMinute(e3) {
    let { byMinute: t2 } = this.opts;
    return t2 ? t2.includes(e3.minute) : true;
  }
  matchesBySecond(e3) {
    let { bySecond: t2 } = this.opts;
    return t2 ? t2.includes(e3.second) : true;
  }
  matchesAll(e3) {
    return this.matchesByMonth(e3) && this.matchesByWeekNo(e3) && this.matchesByYearDay(e3) && this.matchesByMonthDay(e3) && this.matchesByDay(e3) && this.matchesByHour(e3) && this.matchesByMinute(e3) && this.matchesBySecond(e3);
  }
  matchesByYearDay(e3) {
    let { byYearDay: t2 } = this.opts;
    if (!t2) return true;
    let n2 = e3.dayOfYear, r2 = this.lastByYearDay(e3);
    return this.matchesNumericConstraint(n2, t2, r2);
  }
  lastByYearDay(e3) {
    return e3.with({ month: 12, day: 31 }).dayOfYear;
  }
  getIsoWeekInfo(e3) {
    let t2 = `toPlainDate` in e3 ? e3.toPlainDate() : e3, n2 = t2.add({ days: 4 - t2.dayOfWeek }), r2 = n2.year, i2 = t2.with({ year: r2, month: 1, day: 1 }), a2 = i2.add({ days: (4 - i2.dayOfWeek + 7) % 7 }), o2 = n2.since(a2).days;
    return { week: Math.floor(o2 / 7) + 1, year: r2 };
  }
  matchesByWeekNo(e3) {
    let { byWeekNo: t2 } = this.opts;
    if (!t2) return true;
    let { week: n2, year: r2 } = this.getIsoWeekInfo(e3), i2 = e3.with({ year: r2, month: 1, day: 1 }), a2 = i2.inLeapYear, o2 = i2.dayOfWeek === 4 || a2 && i2.dayOfWeek === 3 ? 53 : 52;
    return t2.some((e4) => e4 > 0 ? n2 === e4 : n2 === o2 + e4 + 1);
  }
  hasPossibleYearDayWeekNoCombination() {
    if (!this.opts.byYearDay || !this.opts.byWeekNo) return true;
    let e3 = this.originalDtstart.with({ year: 2e3, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
    for (let t2 = 0; t2 < 400; t2++) {
      let t3 = e3.daysInYear;
      for (let n2 of this.opts.byYearDay) {
        let r2 = n2 > 0 ? n2 : t3 + n2 + 1;
        if (r2 >= 1 && r2 <= t3 && this.matchesByWeekNo(e3.add({ days: r2 - 1 }))) return true;
      }
      e3 = e3.add({ years: 1 });
    }
    return false;
  }
  options() {
    let { dtstart: e3, until: t2, rDate: n2, exDate: r2, temporal: i2, ...a2 } = this.cloneOptions();
    return { ...a2, ...this.outputTemporal ? { temporal: this.outputTemporal } : {}, dtstart: this.toPublicDate(e3), until: t2 ? this.toPublicDate(t2) : void 0, rDate: n2 ? this.toPublicDates(n2) : void 0, exDate: r2 ? this.toPublicDates(r2) : void 0 };
  }
  cloneOptions() {
    let { byHour: e3, byMinute: t2, bySecond: n2, byDay: r2, byMonth: i2, byMonthDay: a2, byYearDay: o2, byWeekNo: s2, bySetPos: c2, rDate: l2, exDate: u2, ...d2 } = this.opts;
    return { ...d2, byHour: e3 ? [...e3] : void 0, byMinute: t2 ? [...t2] : void 0, bySecond: n2 ? [...n2] : void 0, byDay: r2 ? [...r2] : void 0, byMonth: i2 ? [...i2] : void 0, byMonthDay: a2 ? [...a2] : void 0, byYearDay: o2 ? [...o2] : void 0, byWeekNo: s2 ? [...s2] : void 0, bySetPos: c2 ? [...c2] : void 0, rDate: l2 ? [...l2] : void 0, exDate: u2 ? [...u2] : void 0 };
  }
  cloneUpdateOptions(e3) {
    let t2 = {};
    return Object.prototype.hasOwnProperty.call(e3, `byHour`) && (t2.byHour = Array.isArray(e3.byHour) ? [...e3.byHour] : e3.byHour), Object.prototype.hasOwnProperty.call(e3, `byMinute`) && (t2.byMinute = Array.isArray(e3.byMinute) ? [...e3.byMinute] : e3.byMinute), Object.prototype.hasOwnProperty.call(e3, `bySecond`) && (t2.bySecond = Array.isArray(e3.bySecond) ? [...e3.bySecond] : e3.bySecond), Object.prototype.hasOwnProperty.call(e3, `byDay`) && (t2.byDay = Array.isArray(e3.byDay) ? [...e3.byDay] : e3.byDay), Object.prototype.hasOwnProperty.call(e3, `byMonth`) && (t2.byMonth = Array.isArray(e3.byMonth) ? [...e3.byMonth] : e3.byMonth), Object.prototype.hasOwnProperty.call(e3, `byMonthDay`) && (t2.byMonthDay = Array.isArray(e3.byMonthDay) ? [...e3.byMonthDay] : e3.byMonthDay), Object.prototype.hasOwnProperty.call(e3, `byYearDay`) && (t2.byYearDay = Array.isArray(e3.byYearDay) ? [...e3.byYearDay] : e3.byYearDay), Object.prototype.hasOwnProperty.call(e3, `byWeekNo`) && (t2.byWeekNo = Array.isArray(e3.byWeekNo) ? [...e3.byWeekNo] : e3.byWeekNo), Object.prototype.hasOwnProperty.call(e3, `bySetPos`) && (t2.bySetPos = Array.isArray(e3.bySetPos) ? [...e3.bySetPos] : e3.bySetPos), Object.prototype.hasOwnProperty.call(e3, `rDate`) && (t2.rDate = Array.isArray(e3.rDate) ? [...e3.rDate] : e3.rDate), Object.prototype.hasOwnProperty.call(e3, `exDate`) && (t2.exDate = Array.isArray(e3.exDate) ? [...e3.exDate] : e3.exDate), t2;
  }
  with(t2) {
    return new e2({ ...this.cloneOptions(), ...t2, ...this.cloneUpdateOptions(t2), tzid: t2.tzid ?? this.opts.tzid, dtstart: t2.dtstart ?? this.opts.dtstart });
  }
  addDtstartIfNeeded(e3, t2) {
    if (this.includeDtstart && !this.matchesAll(this.originalDtstart)) {
      if (t2 && this.isExcluded(this.originalDtstart)) return true;
      if (t2 && !t2(this.originalDtstart, e3.length) || (e3.push(this.originalDtstart), this.shouldBreakForCountLimit(e3.length))) return false;
    }
    return true;
  }
  canUseUtcLinearFastPath(e3) {
    if (e3 || !this.canUseUtcCalendarFastPaths() || this.opts.rscale || this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos) return false;
    switch (this.opts.freq) {
      case `DAILY`:
        return !this.hasOrdinalByDay && (!this.opts.byHour || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.byMinute || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.bySecond || this.canUseEpochMillisecondsPrecisionFlag);
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        return !this.opts.byDay && !this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond;
      default:
        return false;
    }
  }
  canUseUtcWeeklyFastPath(e3) {
    return !e3 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `WEEKLY` && !this.opts.rscale && !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos && (!this.opts.byHour || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.byMinute || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.bySecond || this.canUseEpochMillisecondsPrecisionFlag) && !this.hasOrdinalByDay;
  }
  canUseUtcMonthlyFastPath(e3) {
    return !e3 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `MONTHLY` && !this.opts.rscale && !this.opts.byYearDay && !this.opts.byWeekNo && this.canUseEpochMillisecondsPrecisionFlag && this.hasSingleExpandedTimeSlot() && !!(this.opts.byDay || this.opts.byMonthDay);
  }
  utcZdtFromEpochNanoseconds(e3) {
    return new Y.ZonedDateTime(e3, `UTC`, this.originalDtstart.calendarId);
  }
  utcZdtFromEpochMilliseconds(e3) {
    return this.utcZdtFromEpochNanoseconds(BigInt(e3) * Q);
  }
  canUseUtcCalendarFastPaths() {
    return this.maxCandidateEvaluations === 1e6 && this.tzid === `UTC` && this.originalDtstart.timeZoneId === this.tzid && [`iso8601`, `gregory`].includes(this.originalDtstart.calendarId);
  }
  canUseUtcEpochMillisecondsPrecision() {
    return this.canUseEpochMillisecondsPrecisionFlag;
  }
  buildTimeSlotOffsetsMs() {
    if (!this.canUseEpochMillisecondsPrecisionFlag) return;
    let e3 = this.opts.byHour ?? [this.originalDtstart.hour], t2 = this.opts.byMinute ?? [this.originalDtstart.minute], n2 = this.opts.bySecond ?? [this.originalDtstart.second], r2 = this.originalDtstart.millisecond, i2 = [];
    for (let a2 of e3) for (let e4 of t2) for (let t3 of n2) i2.push(((a2 * 60 + e4) * 60 + t3) * Cd + r2);
    return i2;
  }
  createNumericQueryPlan(e3, t2, n2, r2) {
    let i2 = n2(0), a2 = n2(t2 - 1);
    if (!i2 || !a2 || !Ud(i2.epochMilliseconds) || !Ud(a2.epochMilliseconds) || i2.epochMilliseconds > a2.epochMilliseconds) return null;
    let o2 = (e4, t3, i3) => {
      if (r2) return Math.max(0, Math.min(i3, r2(e4, t3)));
      let a3 = 0, o3 = i3;
      for (; a3 < o3; ) {
        let r3 = a3 + Math.floor((o3 - a3) / 2), i4 = n2(r3);
        if (!i4) {
          o3 = r3;
          continue;
        }
        let s3 = BigInt(i4.epochMilliseconds) * Q;
        (t3 ? s3 > e4 : s3 >= e4) ? o3 = r3 : a3 = r3 + 1;
      }
      return a3;
    }, s2 = this.opts.until?.epochNanoseconds, c2 = s2 === void 0 ? t2 : o2(s2, true, t2);
    return { kind: e3, count: c2, maximumCount: t2, select: (e4) => !Number.isSafeInteger(e4) || e4 < 0 || e4 >= t2 ? null : n2(e4), lowerBound: (e4, t3) => o2(e4, t3, c2) };
  }
  buildFixedStepNumericQueryPlan(e3) {
    let t2;
    switch (this.opts.freq) {
      case `HOURLY`:
        t2 = Td;
        break;
      case `MINUTELY`:
        t2 = wd;
        break;
      case `SECONDLY`:
        t2 = Cd;
        break;
      default:
        return null;
    }
    if (![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && this.opts.freq === `HOURLY` && this.opts.interval === 1) return null;
    let n2 = this.originalDtstart.epochMilliseconds, r2 = t2 * this.opts.interval;
    if (!Number.isSafeInteger(r2) || r2 <= 0) return null;
    let i2 = (e4) => {
      let t3 = n2 + e4 * r2;
      return Ud(t3) ? { epochMilliseconds: t3, periodIndex: e4, occurrenceIndex: e4 } : null;
    }, a2 = BigInt(n2) * Q, o2 = BigInt(r2) * Q, s2 = BigInt(e3);
    return this.createNumericQueryPlan(`fixed-step`, e3, i2, (t3, n3) => {
      let r3 = t3 - a2, i3 = n3 ? zd(r3, o2) + 1n : Bd(r3, o2);
      return i3 <= 0n ? 0 : i3 >= s2 ? e3 : Number(i3);
    });
  }
  resolveNumericWallMilliseconds(e3) {
    if (!Ud(e3)) return null;
    if (this.tzid === `UTC`) return e3;
    let t2 = this.getZoneResolver().epochMsForWall(e3);
    return t2.pushed || !Ud(t2.epochMs) ? null : t2.epochMs;
  }
  numericQueryGapHazard(e3, t2) {
    if (this.tzid === `UTC`) return false;
    let n2 = this.originalDtstart.epochMilliseconds;
    return 200 * 366 * Z, t2 - n2 > 632448e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e3, n2 - Z, t2 + Z);
  }
  buildDailyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n2 = this.originalDtstart.epochMilliseconds, r2 = this.tzid === `UTC` ? n2 : this.wallMsOf(this.originalDtstart), i2 = Math.floor(r2 / Z), a2 = Kd(i2), o2 = Ld(this.simpleByDayIsoDays);
    if (!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond)) {
      let n3 = r2 - i2 * Z, s3 = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a2, t2, this.simpleByDayIsoDays) : 0;
      if (s3 === null) return null;
      let c3 = 7 / Id(t2, 7), l3 = [];
      for (let e4 = 0; e4 < c3; e4++) Rd(o2, $(a2, (s3 + e4) * t2)) && l3.push(e4);
      if (l3.length === 0) return null;
      let u3 = this.createNumericQueryPlan(`daily`, e3, (e4) => {
        let n4 = Math.floor(e4 / l3.length), i3 = e4 % l3.length, a3 = n4 * c3 + l3[i3], o3 = (s3 + a3) * t2;
        if (!Number.isSafeInteger(a3) || !Number.isSafeInteger(o3)) return null;
        let u4 = r2 + o3 * Z, d4 = this.resolveNumericWallMilliseconds(u4);
        return d4 === null ? null : { epochMilliseconds: d4, periodIndex: a3, occurrenceIndex: e4 };
      }), d3 = u3?.select(e3 - 1);
      return d3 && this.numericQueryGapHazard(n3, d3.epochMilliseconds) ? null : u3;
    }
    let s2 = this.timeSlotOffsetsMs;
    if (!s2?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let c2 = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a2, t2, this.simpleByDayIsoDays) : 0;
    if (c2 === null) return null;
    let l2 = c2 * t2, u2 = i2 + l2, d2 = $(a2, l2), f2 = 7 / Id(t2, 7), p2 = [];
    if (Rd(o2, d2)) for (let e4 of s2) {
      let t3 = this.resolveNumericWallMilliseconds(u2 * Z + e4);
      if (t3 === null) return null;
      t3 >= n2 && p2.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: p2.length });
    }
    let m2 = [];
    for (let e4 = 0; e4 < f2; e4++) if (Rd(o2, $(d2, (1 + e4) * t2))) for (let t3 of s2) m2.push({ periodOffset: e4, timeSlotOffset: t3 });
    if (p2.length === 0 && m2.length === 0) return null;
    let h2 = this.createNumericQueryPlan(`daily`, e3, (e4) => {
      if (e4 < p2.length) return { ...p2[e4], occurrenceIndex: e4 };
      if (m2.length === 0) return null;
      let n3 = e4 - p2.length, r3 = Math.floor(n3 / m2.length), a3 = m2[n3 % m2.length], o3 = 1 + r3 * f2 + a3.periodOffset, s3 = l2 + o3 * t2;
      if (!Number.isSafeInteger(o3) || !Number.isSafeInteger(s3)) return null;
      let c3 = (i2 + s3) * Z + a3.timeSlotOffset, u3 = this.resolveNumericWallMilliseconds(c3);
      return u3 === null ? null : { epochMilliseconds: u3, periodIndex: o3, occurrenceIndex: e4 };
    }), g2 = h2?.select(e3 - 1);
    return g2 && s2.some((e4) => this.numericQueryGapHazard(e4, g2.epochMilliseconds)) ? null : h2;
  }
  buildWeeklyNumericQueryPlan(e3) {
    let t2 = this.timeSlotOffsetsMs;
    if (!t2?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let n2 = this.originalDtstart.epochMilliseconds, r2 = this.tzid === `UTC` ? n2 : this.wallMsOf(this.originalDtstart), i2 = Math.floor(r2 / Z), a2 = Kd(i2), o2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s2 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [a2]).map((e4) => (e4 - o2 + 7) % 7).sort((e4, t3) => e4 - t3);
    if (s2.length === 0) return null;
    let c2 = i2 - (a2 - o2 + 7) % 7, l2 = s2.flatMap((e4) => t2.map((t3) => ({ dayOffset: e4, timeSlotOffset: t3 }))), u2 = [];
    for (let e4 of l2) {
      let t3 = (c2 + e4.dayOffset) * Z + e4.timeSlotOffset, r3 = this.resolveNumericWallMilliseconds(t3);
      if (r3 === null) return null;
      r3 >= n2 && u2.push({ epochMilliseconds: r3, periodIndex: 0, occurrenceIndex: u2.length });
    }
    let d2 = this.createNumericQueryPlan(`weekly`, e3, (e4) => {
      if (e4 < u2.length) return { ...u2[e4], occurrenceIndex: e4 };
      let t3 = e4 - u2.length, n3 = 1 + Math.floor(t3 / l2.length), r3 = l2[t3 % l2.length], i3 = n3 * this.opts.interval * 7;
      if (!Number.isSafeInteger(n3) || !Number.isSafeInteger(i3)) return null;
      let a3 = (c2 + i3 + r3.dayOffset) * Z + r3.timeSlotOffset, o3 = this.resolveNumericWallMilliseconds(a3);
      return o3 === null ? null : { epochMilliseconds: o3, periodIndex: n3, occurrenceIndex: e4 };
    }), f2 = d2?.select(e3 - 1);
    return f2 && t2.some((e4) => this.numericQueryGapHazard(e4, f2.epochMilliseconds)) ? null : d2;
  }
  buildMonthlyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n2 = this.timeSlotOffsetsMs;
    if (!n2?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || this.opts.bySetPos && new Set(this.opts.bySetPos).size !== this.opts.bySetPos.length) return null;
    let r2 = this.originalDtstart.epochMilliseconds, i2 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), a2 = (e4) => {
      let n3 = e4 * t2, r3 = i2 + n3;
      if (!Number.isSafeInteger(n3) || !Number.isSafeInteger(r3)) return null;
      let { year: a3, month: o3 } = this.monthIndexToYearMonth(r3);
      return this.generateMonthlyOccurrenceEpochsUtc(a3, o3);
    }, o2 = a2(0);
    if (!o2) return null;
    let s2 = [];
    for (let e4 of o2) {
      let t3 = this.resolveNumericWallMilliseconds(e4);
      if (t3 === null) return null;
      t3 >= r2 && s2.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: s2.length });
    }
    let c2 = 4800 / Id(t2, 4800), l2 = Math.max(0, e3 - s2.length), u2 = [0];
    for (let e4 = 0; e4 < c2 && u2.at(-1) < l2; e4++) {
      let t3 = a2(1 + e4);
      if (!t3) return null;
      u2.push(u2[e4] + t3.length);
    }
    let d2 = u2.length - 1 === c2, f2 = u2.at(-1);
    if (f2 === 0 && s2.length < e3) return null;
    let p2 = this.createNumericQueryPlan(`monthly`, e3, (e4) => {
      if (e4 < s2.length) return { ...s2[e4], occurrenceIndex: e4 };
      if (f2 === 0) return null;
      let t3 = e4 - s2.length, n3 = d2 ? Math.floor(t3 / f2) : 0, r3 = d2 ? t3 % f2 : t3;
      if (r3 >= f2) return null;
      let i3 = 1, o3 = u2.length - 1;
      for (; i3 < o3; ) {
        let e5 = i3 + Math.floor((o3 - i3) / 2);
        u2[e5] > r3 ? o3 = e5 : i3 = e5 + 1;
      }
      let l3 = i3 - 1, p3 = 1 + n3 * c2 + l3;
      if (!Number.isSafeInteger(p3)) return null;
      let m3 = a2(p3);
      if (!m3) return null;
      let h2 = m3[r3 - u2[l3]];
      if (h2 === void 0) return null;
      let g2 = this.resolveNumericWallMilliseconds(h2);
      return g2 === null ? null : { epochMilliseconds: g2, periodIndex: p3, occurrenceIndex: e4 };
    }), m2 = p2?.select(e3 - 1);
    return m2 && n2.some((e4) => this.numericQueryGapHazard(e4, m2.epochMilliseconds)) ? null : p2;
  }
  generateYearlyOccurrenceDaysUtc(e3) {
    let t2 = !!(this.opts.byDay || this.opts.byMonthDay);
    this.numericByMonths?.length;
    let n2 = this.numericByMonths?.length ? [...this.numericByMonths].sort((e4, t3) => e4 - t3) : t2 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], r2 = [];
    if (this.hasOrdinalByDay && !this.numericByMonths?.length) {
      let t3 = this.isGregorianLeapYear(e3) ? 366 : 365, n3 = this.gregorianIsoDayOfWeek(e3, 1, 1), i2 = $(n3, t3 - 1), a2 = /* @__PURE__ */ new Set();
      for (let e4 of this.parsedByDayTokens ?? []) {
        if (e4.ord === 0) continue;
        let r3 = e4.ord > 0 ? 1 + (e4.isoDay - n3 + 7) % 7 + 7 * (e4.ord - 1) : t3 - (i2 - e4.isoDay + 7) % 7 + 7 * (e4.ord + 1);
        r3 >= 1 && r3 <= t3 && a2.add(r3);
      }
      for (let t4 of [...a2].sort((e4, t5) => e4 - t5)) {
        let n4 = t4, i3 = 1;
        for (; n4 > this.daysInGregorianMonth(e3, i3); ) n4 -= this.daysInGregorianMonth(e3, i3), i3 += 1;
        r2.push({ month: i3, day: n4 });
      }
    } else for (let i2 of n2) {
      let n3;
      n3 = t2 ? this.generateMonthlyOccurrenceDaysUtc(e3, i2) : this.originalDtstart.day <= this.daysInGregorianMonth(e3, i2) ? [this.originalDtstart.day] : [];
      for (let e4 of n3) r2.push({ month: i2, day: e4 });
    }
    return r2.map(({ month: t3, day: n3 }) => Wd(e3, t3, n3));
  }
  generateYearlyOccurrenceEpochsUtc(e3, t2 = true) {
    let n2 = this.timeSlotOffsetsMs;
    if (!n2?.length) return [];
    let r2 = [];
    for (let t3 of this.generateYearlyOccurrenceDaysUtc(e3)) {
      let e4 = t3 * Z;
      if (!Ud(e4)) return [];
      for (let t4 of n2) r2.push(e4 + t4);
    }
    if (r2.sort((e4, t3) => e4 - t3), !t2 || !this.opts.bySetPos?.length) return r2;
    let i2 = this.applyBySetPosToSortedList(r2).sort((e4, t3) => e4 - t3);
    return i2.filter((e4, t3) => t3 === 0 || e4 !== i2[t3 - 1]);
  }
  yearlyCandidateEvaluationCountUtc(e3) {
    let t2 = this.generateYearlyOccurrenceEpochsUtc(e3, false).length, n2 = this.opts.bySetPos;
    if (!n2?.length) return t2;
    let r2 = 0, i2 = 0;
    for (let e4 of n2) e4 > 0 ? r2 = Math.max(r2, e4) : i2 = Math.max(i2, -e4);
    return Math.min(t2, r2) + Math.min(t2, i2);
  }
  buildYearlyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n2 = this.timeSlotOffsetsMs;
    if (!n2?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || this.opts.byYearDay || this.opts.byWeekNo) return null;
    let r2 = !!(this.opts.byDay || this.opts.byMonthDay), i2 = !!this.opts.byMonth && !r2;
    if (!this.opts.byMonth && !r2 && n2.length !== 1 || i2 && (n2.length !== 1 || this.opts.bySetPos) || this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e4) => e4.ord === 0))) return null;
    let a2 = this.originalDtstart.epochMilliseconds, o2 = this.originalDtstart.year, s2 = (e4) => {
      let n3 = e4 * t2, r3 = o2 + n3;
      return !Number.isSafeInteger(n3) || !Number.isSafeInteger(r3) ? null : this.generateYearlyOccurrenceEpochsUtc(r3);
    }, c2 = s2(0);
    if (!c2) return null;
    let l2 = [];
    for (let e4 of c2) {
      let t3 = this.resolveNumericWallMilliseconds(e4);
      if (t3 === null) return null;
      t3 >= a2 && l2.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: l2.length });
    }
    let u2 = 400 / Id(t2, 400), d2 = Math.max(0, e3 - l2.length), f2 = [0], p2 = [0];
    for (let e4 = 0; e4 < u2 && f2.at(-1) < d2; e4++) {
      let n3 = s2(1 + e4);
      if (!n3) return null;
      f2.push(f2[e4] + n3.length);
      let r3 = o2 + (1 + e4) * t2;
      p2.push(p2[e4] + this.yearlyCandidateEvaluationCountUtc(r3));
    }
    let m2 = f2.length - 1 === u2, h2 = f2.at(-1);
    if (h2 === 0 && l2.length < e3) return null;
    if (r2) {
      let e4 = this.yearlyCandidateEvaluationCountUtc(o2);
      if (m2 && d2 > 0) {
        let t3 = Math.floor(d2 / h2), n3 = d2 % h2;
        if (e4 += t3 * p2.at(-1), n3 > 0) {
          let t4 = 1;
          for (; f2[t4] < n3; ) t4 += 1;
          e4 += p2[t4];
        }
      } else e4 += p2.at(-1);
      if (e4 > this.maxCandidateEvaluations) return null;
    }
    let g2 = this.createNumericQueryPlan(`yearly`, e3, (e4) => {
      if (e4 < l2.length) return { ...l2[e4], occurrenceIndex: e4 };
      if (h2 === 0) return null;
      let t3 = e4 - l2.length, n3 = m2 ? Math.floor(t3 / h2) : 0, r3 = m2 ? t3 % h2 : t3;
      if (r3 >= h2) return null;
      let i3 = 1, a3 = f2.length - 1;
      for (; i3 < a3; ) {
        let e5 = i3 + Math.floor((a3 - i3) / 2);
        f2[e5] > r3 ? a3 = e5 : i3 = e5 + 1;
      }
      let o3 = i3 - 1, c3 = 1 + n3 * u2 + o3;
      if (!Number.isSafeInteger(c3)) return null;
      let d3 = s2(c3);
      if (!d3) return null;
      let p3 = d3[r3 - f2[o3]];
      if (p3 === void 0) return null;
      let g3 = this.resolveNumericWallMilliseconds(p3);
      return g3 === null ? null : { epochMilliseconds: g3, periodIndex: c3, occurrenceIndex: e4 };
    }), _2 = g2?.select(e3 - 1);
    return _2 && n2.some((e4) => this.numericQueryGapHazard(e4, _2.epochMilliseconds)) ? null : g2;
  }
  buildNumericQueryPlan() {
    let e3 = this.opts.count, t2 = this.opts.interval;
    if (e3 === void 0 || !Number.isSafeInteger(e3) || e3 <= 0 || !Number.isSafeInteger(t2) || t2 <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 0 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let n2 = !!(this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos);
    switch (this.opts.freq) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        return n2 || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? null : this.buildFixedStepNumericQueryPlan(e3);
      case `DAILY`:
        return n2 || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildDailyNumericQueryPlan(e3);
      case `WEEKLY`:
        return n2 || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildWeeklyNumericQueryPlan(e3);
      case `MONTHLY`:
        return this.opts.byYearDay || this.opts.byWeekNo || !(this.opts.byDay || this.opts.byMonthDay) || !this.hasUniqueTimeSlotOffsets ? null : this.buildMonthlyNumericQueryPlan(e3);
      case `YEARLY`:
        return this.buildYearlyNumericQueryPlan(e3);
      default:
        return null;
    }
  }
  getNumericQueryPlan() {
    if (this.numericQueryPlanCache !== void 0) return this.numericQueryPlanCache;
    try {
      this.numericQueryPlanCache = this.buildNumericQueryPlan(), this.numericQueryPlanCache && this.tzid !== `UTC` && this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds && (this.numericQueryPlanCache = null);
    } catch {
      this.numericQueryPlanCache = null;
    }
    return this.numericQueryPlanCache;
  }
  buildPeriodQueryPlan() {
    let e3 = this.opts.interval;
    if (this.opts.count !== void 0 || !Number.isSafeInteger(e3) || e3 <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 32 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let { freq: t2, byDay: n2, byMonth: r2, byMonthDay: i2, byYearDay: a2, byWeekNo: o2, bySetPos: s2 } = this.opts, c2 = !!(r2 || i2 || a2 || o2 || s2), l2 = !!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond), u2 = this.tzid === `UTC` ? this.originalDtstart.epochMilliseconds : this.wallMsOf(this.originalDtstart), d2 = Math.floor(u2 / Z), f2 = this.timeSlotOffsetsMs;
    switch (t2) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`: {
        if (c2 || n2 || l2 || ![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && t2 === `HOURLY` && e3 === 1) return null;
        let r3 = (t2 === `HOURLY` ? Td : t2 === `MINUTELY` ? wd : Cd) * e3;
        return Number.isSafeInteger(r3) ? { stepMilliseconds: r3, candidatesPerPeriod: 1, periodOfWall: () => 0, wallsForPeriod: () => null } : null;
      }
      case `DAILY`: {
        if (c2 || this.hasOrdinalByDay || !f2?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t3 = this.simpleByDayIsoDays;
        if (t3?.length && this.findFirstMatchingDailyStep(Kd(d2), e3, t3) === null) return null;
        let n3 = Ld(t3);
        return { candidatesPerPeriod: f2.length, periodOfWall: (t4) => Math.floor((Math.floor(t4 / Z) - d2) / e3), wallsForPeriod: (t4) => {
          let r3 = d2 + t4 * e3;
          return Number.isSafeInteger(r3) ? Rd(n3, Kd(r3)) ? f2.map((e4) => r3 * Z + e4) : [] : null;
        } };
      }
      case `WEEKLY`: {
        if (c2 || this.hasOrdinalByDay || !f2?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t3 = Kd(d2), r3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, i3 = (n2 ? [...this.allByDayIsoDays ?? []] : [t3]).map((e4) => (e4 - r3 + 7) % 7).sort((e4, t4) => e4 - t4);
        if (i3.length === 0) return null;
        let a3 = i3.flatMap((e4) => f2.map((t4) => e4 * Z + t4)), o3 = d2 - (t3 - r3 + 7) % 7, s3 = 7 * e3;
        return { candidatesPerPeriod: a3.length, periodOfWall: (e4) => Math.floor((Math.floor(e4 / Z) - o3) / s3), wallsForPeriod: (e4) => {
          let t4 = o3 + e4 * s3;
          return Number.isSafeInteger(t4) ? a3.map((e5) => t4 * Z + e5) : null;
        } };
      }
      case `MONTHLY`: {
        if (a2 || o2 || !f2?.length || !this.hasUniqueTimeSlotOffsets || r2?.some((e4) => typeof e4 != `number`)) return null;
        let t3 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), n3 = (n4) => {
          let r3 = t3 + n4 * e3;
          if (!Number.isSafeInteger(r3)) return null;
          let i3 = this.monthIndexToYearMonth(r3);
          return Ud(Wd(i3.year, i3.month, 1) * Z) ? i3 : null;
        };
        return { candidatesPerPeriod: 62 * f2.length, periodOfWall: (n4) => {
          let { year: r3, month: i3 } = Gd(Math.floor(n4 / Z));
          return Math.floor((r3 * 12 + i3 - 1 - t3) / e3);
        }, wallsForPeriod: (e4) => {
          let t4 = n3(e4);
          return t4 && this.generateMonthlyOccurrenceEpochsUtc(t4.year, t4.month);
        }, rankedPeriodWallSpan: s2 ? (e4) => {
          let t4 = n3(e4);
          if (!t4) return null;
          let r3 = Wd(t4.year, t4.month, 1) * Z;
          return [r3, r3 + this.daysInGregorianMonth(t4.year, t4.month) * Z];
        } : void 0 };
      }
      case `YEARLY`: {
        if (a2 || o2 || !f2?.length || !this.hasUniqueTimeSlotOffsets || r2?.some((e4) => typeof e4 != `number`) || !(n2 || i2) && (f2.length !== 1 || r2 && s2) || this.hasOrdinalByDay && !this.numericByMonths?.length && (i2 || this.parsedByDayTokens?.some((e4) => e4.ord === 0 || Math.abs(e4.ord) > 52))) return null;
        let t3 = this.originalDtstart.year, c3 = (n3) => {
          let r3 = t3 + n3 * e3;
          return Number.isSafeInteger(r3) && r3 > -271821 && r3 < 275760 ? r3 : null;
        };
        return { candidatesPerPeriod: 2 * 366 * f2.length, periodOfWall: (n3) => Math.floor((Gd(Math.floor(n3 / Z)).year - t3) / e3), wallsForPeriod: (e4) => {
          let t4 = c3(e4);
          return t4 === null ? null : this.generateYearlyOccurrenceEpochsUtc(t4);
        }, rankedPeriodWallSpan: s2 ? (e4) => {
          let t4 = c3(e4);
          return t4 === null ? null : [Wd(t4, 1, 1) * Z, Wd(t4 + 1, 1, 1) * Z];
        } : void 0 };
      }
    }
    return null;
  }
  getPeriodQueryPlan() {
    if (this.periodQueryPlanCache !== void 0) return this.periodQueryPlanCache;
    try {
      this.periodQueryPlanCache = this.buildPeriodQueryPlan(), this.periodQueryPlanCache && this.tzid !== `UTC` && this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds && (this.periodQueryPlanCache = null);
    } catch {
      this.periodQueryPlanCache = null;
    }
    return this.periodQueryPlanCache;
  }
  findFirstMatchingDailyStep(e3, t2, n2) {
    let r2 = e3;
    for (let e4 = 0; e4 < 7; e4++) {
      if (n2.includes(r2)) return e4;
      r2 = $(r2, t2);
    }
    return null;
  }
  allUtcFastPath(e3) {
    if (this.canUseUtcLinearFastPath(e3)) switch (this.opts.freq) {
      case `DAILY`:
        return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcDailyExpanded() : null : this._allUtcDailySimple();
      case `HOURLY`:
        return this._allUtcFixedStepSimple(jd * BigInt(this.opts.interval));
      case `MINUTELY`:
        return this._allUtcFixedStepSimple(Ad * BigInt(this.opts.interval));
      case `SECONDLY`:
        return this._allUtcFixedStepSimple(kd * BigInt(this.opts.interval));
    }
    return this.canUseUtcMonthlyFastPath(e3) ? this._allUtcMonthlyByDayOrMonthDay() : this.canUseUtcWeeklyFastPath(e3) ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcWeeklyExpanded() : null : this._allUtcWeeklySimple() : null;
  }
  _allUtcFixedStepSimple(e3) {
    let t2 = [];
    if (!this.addDtstartIfNeeded(t2)) return t2;
    let n2 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let r3 = this.originalDtstart.epochMilliseconds, i3 = Number(e3 / Q), a2 = this.opts.until?.epochMilliseconds;
      for (; ; ) {
        if (++n2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a2 !== void 0 && r3 > a2 || (t2.push(this.utcZdtFromEpochMilliseconds(r3)), this.shouldBreakForCountLimit(t2.length))) break;
        r3 += i3;
      }
      return t2;
    }
    let r2 = this.originalDtstart.epochNanoseconds, i2 = this.opts.until?.epochNanoseconds;
    for (; ; ) {
      if (++n2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (i2 !== void 0 && r2 > i2 || (t2.push(this.utcZdtFromEpochNanoseconds(r2)), this.shouldBreakForCountLimit(t2.length))) break;
      r2 += e3;
    }
    return t2;
  }
  _allUtcDailySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.opts.interval, n2 = this.simpleByDayIsoDays, r2 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let i3 = t2 * Z, a3 = this.opts.until?.epochMilliseconds, o3 = this.originalDtstart.epochMilliseconds, s3 = this.originalDtstart.dayOfWeek;
      if (n2?.length) {
        let r3 = this.findFirstMatchingDailyStep(s3, t2, n2);
        if (r3 === null) return e3;
        o3 += r3 * i3, s3 = $(s3, r3 * t2);
      }
      for (; ; ) {
        if (++r2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a3 !== void 0 && o3 > a3 || (!n2 || n2.includes(s3)) && (e3.push(this.utcZdtFromEpochMilliseconds(o3)), this.shouldBreakForCountLimit(e3.length))) break;
        o3 += i3, s3 = $(s3, t2);
      }
      return e3;
    }
    let i2 = BigInt(t2) * Md, a2 = this.opts.until?.epochNanoseconds, o2 = this.originalDtstart.epochNanoseconds, s2 = this.originalDtstart.dayOfWeek;
    if (n2?.length) {
      let r3 = this.findFirstMatchingDailyStep(s2, t2, n2);
      if (r3 === null) return e3;
      o2 += BigInt(r3) * i2, s2 = $(s2, r3 * t2);
    }
    for (; ; ) {
      if (++r2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (a2 !== void 0 && o2 > a2 || (!n2 || n2.includes(s2)) && (e3.push(this.utcZdtFromEpochNanoseconds(o2)), this.shouldBreakForCountLimit(e3.length))) break;
      o2 += i2, s2 = $(s2, t2);
    }
    return e3;
  }
  _allUtcDailyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.timeSlotOffsetsMs, n2 = this.originalDtstart.epochMilliseconds, r2 = this.opts.until?.epochMilliseconds, i2 = this.opts.interval, a2 = this.simpleByDayIsoDays, o2 = Math.floor(n2 / Z), s2 = this.originalDtstart.dayOfWeek;
    if (a2?.length) {
      let t3 = this.findFirstMatchingDailyStep(s2, i2, a2);
      if (t3 === null) return e3;
      let n3 = t3 * i2;
      o2 += n3, s2 = $(s2, n3);
    }
    let c2 = 0;
    for (; ; ) {
      if (++c2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!a2 || a2.includes(s2)) {
        let i3 = o2 * Z;
        for (let a3 of t2) {
          let t3 = i3 + a3;
          if (!(t3 < n2) && (r2 !== void 0 && t3 > r2 || (e3.push(this.utcZdtFromEpochMilliseconds(t3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      o2 += i2, s2 = $(s2, i2);
    }
  }
  _allUtcWeeklySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.originalDtstart, n2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, r2 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t2.dayOfWeek]).map((e4) => (e4 - n2 + 7) % 7).sort((e4, t3) => e4 - t3), i2 = (t2.dayOfWeek - n2 + 7) % 7, a2 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let n3 = t2.epochMilliseconds, o3 = this.opts.until?.epochMilliseconds, s3 = this.opts.interval * Ed, c3 = n3 - i2 * Z;
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        for (let t3 of r2) {
          let r3 = c3 + t3 * Z;
          if (!(r3 < n3) && (o3 !== void 0 && r3 > o3 || (e3.push(this.utcZdtFromEpochMilliseconds(r3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
        c3 += s3;
      }
    }
    let o2 = t2.epochNanoseconds, s2 = this.opts.until?.epochNanoseconds, c2 = BigInt(this.opts.interval) * Nd, l2 = o2 - BigInt(i2) * Md;
    for (; ; ) {
      if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t3 of r2) {
        let n3 = l2 + BigInt(t3) * Md;
        if (!(n3 < o2) && (s2 !== void 0 && n3 > s2 || (e3.push(this.utcZdtFromEpochNanoseconds(n3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      l2 += c2;
    }
  }
  _allUtcWeeklyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.originalDtstart, n2 = t2.epochMilliseconds, r2 = Math.floor(n2 / Z), i2 = this.opts.until?.epochMilliseconds, a2 = this.timeSlotOffsetsMs, o2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s2 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t2.dayOfWeek]).map((e4) => (e4 - o2 + 7) % 7).sort((e4, t3) => e4 - t3), c2 = (t2.dayOfWeek - o2 + 7) % 7, l2 = this.opts.interval * 7, u2 = r2 - c2, d2 = 0;
    for (; ; ) {
      if (++d2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t3 of s2) {
        let r3 = (u2 + t3) * Z;
        for (let t4 of a2) {
          let a3 = r3 + t4;
          if (!(a3 < n2) && (i2 !== void 0 && a3 > i2 || (e3.push(this.utcZdtFromEpochMilliseconds(a3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      u2 += l2;
    }
  }
  hasSingleExpandedTimeSlot() {
    if (this.timeSlotOffsetsMs) return this.timeSlotOffsetsMs.length === 1;
    let e3 = this.opts.byHour ?? [this.originalDtstart.hour], t2 = this.opts.byMinute ?? [this.originalDtstart.minute], n2 = this.opts.bySecond ?? [this.originalDtstart.second];
    return e3.length === 1 && t2.length === 1 && n2.length === 1;
  }
  buildMonthlyOccurrenceOnDay(e3, t2) {
    let n2 = e3.day === t2 ? e3 : e3.with({ day: t2 });
    return this.applyTimeOverride(n2);
  }
  applyBySetPosToSortedList(e3) {
    let { bySetPos: t2 } = this.opts;
    if (!t2 || !t2.length || e3.length === 0) return e3;
    let n2 = [], r2 = e3.length;
    for (let i2 of t2) {
      let t3 = i2 > 0 ? i2 - 1 : r2 + i2;
      t3 >= 0 && t3 < r2 && n2.push(e3[t3]);
    }
    return n2;
  }
  generateMonthlyOccurrenceDays(e3) {
    let { byDay: t2, byMonth: n2, byMonthDay: r2 } = this.opts, i2 = e3.day === 1 ? e3 : e3.with({ day: 1 });
    if (n2 && !n2.includes(e3.month)) return [];
    let a2 = i2.add({ months: 1 }).subtract({ days: 1 }).day, o2 = [];
    if (r2 && r2.length > 0 && (o2 = r2.map((e4) => e4 > 0 ? e4 : a2 + e4 + 1).filter((e4) => e4 >= 1 && e4 <= a2), o2 = [...new Set(o2)].sort((e4, t3) => e4 - t3)), !t2 && r2 && r2.length > 0) return o2;
    if (!t2) return [e3.day];
    let s2 = this.parsedByDayTokens;
    if (!s2?.length) return [];
    let c2 = i2.dayOfWeek, l2 = (c2 - 1 + a2 - 1) % 7 + 1, u2 = /* @__PURE__ */ new Set();
    for (let { ord: e4, isoDay: t3 } of s2) if (e4 === 0) {
      let e5 = 1 + (t3 - c2 + 7) % 7;
      for (; e5 <= a2; ) u2.add(e5), e5 += 7;
    } else {
      let n3;
      n3 = e4 > 0 ? 1 + (t3 - c2 + 7) % 7 + 7 * (e4 - 1) : a2 - (l2 - t3 + 7) % 7 + 7 * (e4 + 1), n3 >= 1 && n3 <= a2 && u2.add(n3);
    }
    let d2 = [...u2].sort((e4, t3) => e4 - t3);
    if (r2 && r2.length > 0) {
      if (o2.length === 0) return [];
      let e4 = new Set(o2);
      d2 = d2.filter((t3) => e4.has(t3));
    }
    return d2;
  }
  isGregorianLeapYear(e3) {
    return e3 % 4 == 0 && (e3 % 100 != 0 || e3 % 400 == 0);
  }
  daysInGregorianMonth(e3, t2) {
    return t2 === 2 && this.isGregorianLeapYear(e3) ? 29 : Dd[t2 - 1];
  }
  gregorianIsoDayOfWeek(e3, t2, n2) {
    let r2 = e3;
    t2 < 3 && --r2;
    let i2 = ((r2 + Math.floor(r2 / 4) - Math.floor(r2 / 100) + Math.floor(r2 / 400) + Od[t2 - 1] + n2) % 7 + 7) % 7;
    return i2 === 0 ? 7 : i2;
  }
  monthIndexToYearMonth(e3) {
    let t2 = Math.floor(e3 / 12);
    return { year: t2, month: e3 - t2 * 12 + 1 };
  }
  generateMonthlyOccurrenceDaysUtc(e3, t2) {
    if (this.numericByMonths && this.numericByMonths.length > 0 && !this.numericByMonths.includes(t2)) return [];
    let n2 = this.opts.byMonthDay, r2 = this.opts.byDay, i2 = this.daysInGregorianMonth(e3, t2), a2 = [];
    if (n2 && n2.length > 0 && (a2 = n2.map((e4) => e4 > 0 ? e4 : i2 + e4 + 1).filter((e4) => e4 >= 1 && e4 <= i2), a2 = [...new Set(a2)].sort((e4, t3) => e4 - t3)), !r2 && n2 && n2.length > 0) return a2;
    if (!r2) {
      let e4 = this.originalDtstart.day;
      return e4 >= 1 && e4 <= i2 ? [e4] : [];
    }
    let o2 = this.parsedByDayTokens;
    if (!o2?.length) return [];
    let s2 = this.gregorianIsoDayOfWeek(e3, t2, 1), c2 = $(s2, i2 - 1), l2 = /* @__PURE__ */ new Set();
    for (let { ord: e4, isoDay: t3 } of o2) if (e4 === 0) {
      let e5 = 1 + (t3 - s2 + 7) % 7;
      for (; e5 <= i2; ) l2.add(e5), e5 += 7;
    } else {
      let n3;
      n3 = e4 > 0 ? 1 + (t3 - s2 + 7) % 7 + 7 * (e4 - 1) : i2 - (c2 - t3 + 7) % 7 + 7 * (e4 + 1), n3 >= 1 && n3 <= i2 && l2.add(n3);
    }
    let u2 = [...l2].sort((e4, t3) => e4 - t3);
    if (n2 && n2.length > 0) {
      if (a2.length === 0) return [];
      let e4 = new Set(a2);
      u2 = u2.filter((t3) => e4.has(t3));
    }
    return u2;
  }
  generateMonthlyOccurrenceEpochsUtc(e3, t2) {
    let n2 = this.generateMonthlyOccurrenceDaysUtc(e3, t2);
    if (n2.length === 0) return [];
    let r2 = Wd(e3, t2, 1) * Z;
    if (!Ud(r2)) return [];
    let i2 = this.timeSlotOffsetsMs ?? [0];
    if (this.opts.bySetPos && this.opts.bySetPos.length > 0) {
      if (i2.length === 1) {
        let e5 = this.applyBySetPosToSortedList(n2).sort((e6, t5) => e6 - t5), t4 = i2[0];
        return e5.filter((t5, n3) => n3 === 0 || t5 !== e5[n3 - 1]).map((e6) => r2 + (e6 - 1) * Z + t4);
      }
      let e4 = [];
      for (let t4 of n2) {
        let n3 = r2 + (t4 - 1) * Z;
        for (let t5 of i2) e4.push(n3 + t5);
      }
      let t3 = this.applyBySetPosToSortedList(e4).sort((e5, t4) => e5 - t4);
      return t3.filter((e5, n3) => n3 === 0 || e5 !== t3[n3 - 1]);
    }
    let a2 = [];
    for (let e4 of n2) {
      let t3 = r2 + (e4 - 1) * Z;
      for (let e5 of i2) a2.push(t3 + e5);
    }
    return a2;
  }
  _allUtcMonthlyByDayOrMonthDay() {
    let e3 = [], t2 = this.originalDtstart.epochMilliseconds, n2 = this.opts.until?.epochMilliseconds, r2 = 0;
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let i2 = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), a2 = i2 ? i2.year * 12 + i2.month - 1 : void 0, o2 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1);
    for (; ; ) {
      if (a2 !== void 0 && o2 > a2) return e3;
      if (++r2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: i3, month: s2 } = this.monthIndexToYearMonth(o2), c2 = this.generateMonthlyOccurrenceEpochsUtc(i3, s2);
      for (let r3 of c2) if (!(r3 < t2) && (n2 !== void 0 && r3 > n2 || (e3.push(this.utcZdtFromEpochMilliseconds(r3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      o2 += this.opts.interval;
    }
  }
  getZoneResolver() {
    return this.zoneResolver ??= gd(this.tzid);
  }
  zdtFromEpochMs(e3) {
    if (sd || this.tzid === `UTC`) return new Y.ZonedDateTime(BigInt(e3) * Q, this.tzid, this.originalDtstart.calendarId);
    let t2 = this.emitAnchorZdt;
    return t2 ? t2.add({ milliseconds: e3 - t2.epochMilliseconds }) : (t2 = this.emitAnchorZdt = new Y.ZonedDateTime(BigInt(e3) * Q, this.tzid, this.originalDtstart.calendarId), t2);
  }
  wallMsOf(e3) {
    return e3.epochMilliseconds + e3.offsetNanoseconds / 1e6;
  }
  canUseTzEpochFastPaths(e3) {
    return !(e3 || this.maxCandidateEvaluations !== 1e6 || this.tzid === `UTC` || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `YEARLY` || this.opts.rscale || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId) || !this.canUseEpochMillisecondsPrecisionFlag || this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds);
  }
  tzFastPathGapHazard(e3) {
    let t2 = this.originalDtstart.epochMilliseconds, n2;
    if (this.opts.until) n2 = this.opts.until.epochMilliseconds;
    else if (this.opts.count !== void 0) {
      let e4 = this.tzFastPathCountSpanMs(this.opts.count);
      if (e4 === void 0) return true;
      n2 = t2 + e4 + 30 * Z;
    } else return true;
    return 150 * 366 * Z, n2 - t2 > 474336e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e3, t2 - Z, n2 + Z);
  }
  tzFastPathCountSpanMs(e3) {
    let t2 = this.opts.interval, n2 = this.timeSlotOffsetsMs?.length ?? 1, r2 = this.wallMsOf(this.originalDtstart);
    switch (this.opts.freq) {
      case `DAILY`: {
        let i2 = this.simpleByDayIsoDays, a2 = i2?.length ? 7 / Id(t2, 7) : 1, o2 = a2;
        if (i2?.length) {
          let e4 = Kd(Math.floor(r2 / Z));
          o2 = 0;
          for (let n3 = 0; n3 < a2; n3++) i2.includes($(e4, n3 * t2)) && o2++;
          if (o2 === 0) return 0;
        }
        return (Math.ceil(e3 / (o2 * n2)) + 1) * a2 * t2 * Z;
      }
      case `WEEKLY`: {
        let r3 = this.opts.byDay ? this.allByDayIsoDays?.length ?? 0 : 1;
        return r3 === 0 ? 0 : (Math.ceil(e3 / (r3 * n2)) + 1) * t2 * Ed;
      }
    }
  }
  allTzEpochFastPath(e3) {
    if (!this.canUseTzEpochFastPaths(e3)) return null;
    let t2 = !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos;
    if (t2) switch (this.opts.freq) {
      case `DAILY`:
        if (!this.hasOrdinalByDay) return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allTzDailyExpanded() : null : this._allTzDailySimple();
        break;
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        if (!this.opts.byDay && !this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) {
          let e4 = this.opts.freq === `HOURLY` ? Td : this.opts.freq === `MINUTELY` ? wd : Cd;
          return this._allTzFixedStepSimple(e4 * this.opts.interval);
        }
        break;
    }
    return this.opts.freq === `MONTHLY` && !this.opts.byYearDay && !this.opts.byWeekNo && this.hasSingleExpandedTimeSlot() && (this.opts.byDay || this.opts.byMonthDay) ? this._allTzMonthlyByDayOrMonthDay() : this.opts.freq === `WEEKLY` && t2 && !this.hasOrdinalByDay && this.hasUniqueTimeSlotOffsets ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this._allTzWeeklyExpanded() : this._allTzWeeklySimple() : null;
  }
  _allTzDailySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n2 = this.wallMsOf(this.originalDtstart), r2 = Math.floor(n2 / Z), i2 = n2 - r2 * Z;
    if (this.tzFastPathGapHazard(i2)) return null;
    let a2 = this.opts.interval, o2 = this.simpleByDayIsoDays, s2 = this.opts.until?.epochMilliseconds, c2 = Kd(r2);
    if (o2?.length) {
      let t3 = this.findFirstMatchingDailyStep(c2, a2, o2);
      if (t3 === null) return e3;
      r2 += t3 * a2, c2 = $(c2, t3 * a2);
    }
    let l2 = 0;
    for (; ; ) {
      if (++l2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o2 || o2.includes(c2)) {
        let n3 = t2.epochMsForWall(r2 * Z + i2);
        if (n3.pushed) return null;
        if (s2 !== void 0 && n3.epochMs > s2 || (e3.push(this.zdtFromEpochMs(n3.epochMs)), this.shouldBreakForCountLimit(e3.length))) break;
      }
      r2 += a2, c2 = $(c2, a2);
    }
    return e3;
  }
  _allTzDailyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n2 = this.originalDtstart.epochMilliseconds, r2 = this.wallMsOf(this.originalDtstart), i2 = this.timeSlotOffsetsMs;
    for (let e4 of i2) if (this.tzFastPathGapHazard(e4)) return null;
    let a2 = this.opts.interval, o2 = this.simpleByDayIsoDays, s2 = this.opts.until?.epochMilliseconds, c2 = Math.floor(r2 / Z), l2 = Kd(c2);
    if (o2?.length) {
      let t3 = this.findFirstMatchingDailyStep(l2, a2, o2);
      if (t3 === null) return e3;
      let n3 = t3 * a2;
      c2 += n3, l2 = $(l2, n3);
    }
    let u2 = 0;
    for (; ; ) {
      if (++u2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o2 || o2.includes(l2)) {
        let r3 = c2 * Z;
        for (let a3 of i2) {
          let i3 = t2.epochMsForWall(r3 + a3);
          if (i3.pushed) return null;
          if (!(i3.epochMs < n2) && (s2 !== void 0 && i3.epochMs > s2 || (e3.push(this.zdtFromEpochMs(i3.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      c2 += a2, l2 = $(l2, a2);
    }
  }
  _allTzFixedStepSimple(e3) {
    let t2 = [];
    if (!this.addDtstartIfNeeded(t2)) return t2;
    let n2 = this.getZoneResolver(), r2 = this.opts.until?.epochMilliseconds, i2 = this.opts.freq === `HOURLY` && this.opts.interval === 1, a2 = (e4) => {
      let t3 = e4 + n2.offsetMsAt(e4);
      return Math.floor((t3 % Z + Z) % Z / Td);
    }, o2 = this.originalDtstart.epochMilliseconds, s2 = 0;
    for (; ; ) {
      if (++s2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (r2 !== void 0 && o2 > r2 || (t2.push(this.zdtFromEpochMs(o2)), this.shouldBreakForCountLimit(t2.length))) break;
      let n3 = o2 + e3;
      i2 && a2(n3) === a2(o2) && (n3 += e3), o2 = n3;
    }
    return t2;
  }
  _allTzWeeklySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n2 = this.originalDtstart, r2 = n2.epochMilliseconds, i2 = this.wallMsOf(n2), a2 = Math.floor(i2 / Z), o2 = i2 - a2 * Z;
    if (this.tzFastPathGapHazard(o2)) return null;
    let s2 = Kd(a2), c2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l2 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s2]).map((e4) => (e4 - c2 + 7) % 7).sort((e4, t3) => e4 - t3), u2 = (s2 - c2 + 7) % 7, d2 = this.opts.until?.epochMilliseconds, f2 = this.opts.interval * 7, p2 = a2 - u2, m2 = 0;
    for (; ; ) {
      if (++m2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n3 of l2) {
        let i3 = t2.epochMsForWall((p2 + n3) * Z + o2);
        if (i3.pushed) return null;
        if (!(i3.epochMs < r2) && (d2 !== void 0 && i3.epochMs > d2 || (e3.push(this.zdtFromEpochMs(i3.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      p2 += f2;
    }
  }
  _allTzWeeklyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n2 = this.originalDtstart, r2 = n2.epochMilliseconds, i2 = this.wallMsOf(n2), a2 = Math.floor(i2 / Z), o2 = this.timeSlotOffsetsMs;
    for (let e4 of o2) if (this.tzFastPathGapHazard(e4)) return null;
    let s2 = Kd(a2), c2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l2 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s2]).map((e4) => (e4 - c2 + 7) % 7).sort((e4, t3) => e4 - t3), u2 = (s2 - c2 + 7) % 7, d2 = this.opts.until?.epochMilliseconds, f2 = this.opts.interval * 7, p2 = a2 - u2, m2 = 0;
    for (; ; ) {
      if (++m2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n3 of l2) {
        let i3 = (p2 + n3) * Z;
        for (let n4 of o2) {
          let a3 = t2.epochMsForWall(i3 + n4);
          if (a3.pushed) return null;
          if (!(a3.epochMs < r2) && (d2 !== void 0 && a3.epochMs > d2 || (e3.push(this.zdtFromEpochMs(a3.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      p2 += f2;
    }
  }
  _allTzMonthlyByDayOrMonthDay() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n2 = this.originalDtstart.epochMilliseconds, r2 = this.opts.until?.epochMilliseconds, i2 = this.opts.bySetPos ? this.timeSlotOffsetsMs[0] : void 0, a2 = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), o2 = a2 ? a2.year * 12 + a2.month - 1 : void 0, s2 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), c2 = 0;
    for (; ; ) {
      if (o2 !== void 0 && s2 > o2) return e3;
      if (++c2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: a3, month: l2 } = this.monthIndexToYearMonth(s2);
      if (i2 !== void 0) {
        let e4 = Wd(a3, l2, 1) * Z, n3 = e4 + this.daysInGregorianMonth(a3, l2) * Z;
        if (t2.timeOfDayMayHitGap(i2, e4 - Z, n3 + Z)) return null;
      }
      for (let i3 of this.generateMonthlyOccurrenceEpochsUtc(a3, l2)) {
        let a4 = t2.epochMsForWall(i3);
        if (a4.pushed) return null;
        if (!(a4.epochMs < n2) && (r2 !== void 0 && a4.epochMs > r2 || (e3.push(this.zdtFromEpochMs(a4.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      s2 += this.opts.interval;
    }
  }
  processOccurrences(e3, t2, n2, r2, i2) {
    for (let a2 of e3) if (!this.processOccurrence(a2, t2, n2, r2, i2)) return { shouldBreak: true };
    return { shouldBreak: false };
  }
  processOccurrence(e3, t2, n2, r2, i2, a2) {
    if (a2) {
      if (a2.seenOccurrences.size === 0 && t2.length > 0) for (let e4 of t2) a2.seenOccurrences.add(e4.epochNanoseconds);
      if (a2.seenOccurrences.has(e3.epochNanoseconds)) return true;
      a2.seenOccurrences.add(e3.epochNanoseconds);
    }
    return Y.ZonedDateTime.compare(e3, n2) < 0 ? true : this.opts.until && Y.ZonedDateTime.compare(e3, this.opts.until) > 0 ? false : i2 && !i2(e3) || r2 && this.isExcluded(e3) ? true : r2 && !r2(e3, t2.length) ? false : (t2.push(e3), !this.shouldBreakForCountLimit(t2.length));
  }
  _allMonthlyByDayOrMonthDay(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = 0, a2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n2, e3)) return this.applyCountLimitAndMergeRDates(n2, e3);
    let o2 = a2.toPlainDate().with({ day: 1 });
    for (; ; ) {
      if (++i2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s2 = (t3) => this.processOccurrence(t3, n2, a2, e3, void 0, r2);
      if (!(this.visitUtcPeriodCandidates(o2, s2, t2 ?? a2, this.opts.until, r2) ?? this.visitPeriodCandidates(this.generateMonthlyDateCandidates(o2), s2, t2 ?? a2, this.opts.until, r2))) break;
      try {
        o2 = o2.add({ months: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e4 = this.opts.until.withTimeZone(a2.timeZoneId).withCalendar(a2.calendarId);
        if (o2.year * 12 + o2.month > e4.year * 12 + e4.month) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  _allWeekly(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = 0, a2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n2, e3)) return this.applyCountLimitAndMergeRDates(n2, e3);
    let o2 = X, s2 = this.opts.byDay ? [...this.allByDayIsoDays ?? []] : this.opts.byMonthDay && this.opts.byMonthDay.length > 0 ? [...Object.values(o2)] : [a2.dayOfWeek], c2 = o2[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l2 = (a2.dayOfWeek - c2 + 7) % 7, u2 = a2.toPlainDate().subtract({ days: l2 });
    for (; ; ) {
      if (++i2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o3 = s2.map((e4) => {
        let t3 = (e4 - c2 + 7) % 7;
        return u2.add({ days: t3 });
      }).filter((e4) => this.matchesByMonth(e4) && this.matchesByMonthDay(e4));
      if (!this.visitPeriodCandidates(o3, (t3) => this.processOccurrence(t3, n2, a2, e3, void 0, r2), t2 ?? a2, this.opts.until, r2)) break;
      try {
        u2 = u2.add({ weeks: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e4 = this.opts.until.withTimeZone(a2.timeZoneId).withCalendar(a2.calendarId);
        if (Y.PlainDate.compare(u2, e4.toPlainDate()) > 0) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  _allYearlyComplex(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = 0, a2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n2, e3) || this.opts.until && Y.ZonedDateTime.compare(this.opts.until, a2) < 0) return this.applyCountLimitAndMergeRDates(n2, e3);
    let o2 = a2.toPlainDate().with({ month: 1, day: 1 }), s2 = this.opts.until ? this.opts.until.withTimeZone(a2.timeZoneId).withCalendar(a2.calendarId).year + (this.opts.byWeekNo ? 1 : 0) : void 0;
    for (; ; ) {
      if (++i2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let c2 = (t3) => this.processOccurrence(t3, n2, a2, e3, void 0, r2);
      if (!(this.visitUtcPeriodCandidates(o2, c2, t2 ?? a2, this.opts.until, r2) ?? this.visitPeriodCandidates(this.generateYearlyDateCandidates(o2), c2, t2 ?? a2, this.opts.until, r2))) break;
      let l2 = this.opts.freq === `WEEKLY` ? 1 : this.opts.interval;
      try {
        o2 = o2.add({ years: l2 });
      } catch {
        break;
      }
      if (s2 !== void 0 && o2.year > s2) break;
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  _allMinutelySecondlyComplex(e3) {
    let t2 = [], n2 = 0;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let r2 = this.computeFirst();
    for (; ; ) {
      if (++n2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r2, this.opts.until) > 0) break;
      if (this.matchesAll(r2)) {
        if (e3 && this.isExcluded(r2)) {
          r2 = this.nextCandidateSameDate(r2);
          continue;
        }
        if (e3 && !e3(r2, t2.length) || (t2.push(r2), this.shouldBreakForCountLimit(t2.length))) break;
        r2 = this.nextCandidateSameDate(r2);
      } else r2 = this.findNextValidDate(r2);
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allMonthlyByWeekNo(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = 0, a2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n2, e3)) return this.applyCountLimitAndMergeRDates(n2, e3);
    let o2 = a2, s2 = [...this.opts.byWeekNo].sort((e4, t3) => e4 - t3), c2 = this.opts.interval, l2 = this.opts.until ? this.opts.until.withTimeZone(a2.timeZoneId).withCalendar(a2.calendarId).year + 1 : void 0, u2 = 0, d2 = -1;
    outer_loop: for (; !this.shouldBreakForCountLimit(n2.length); ) {
      if (++i2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let f2 = o2.year;
      if (f2 !== d2 && o2.month >= a2.month) {
        d2 = f2;
        let i3 = s2.flatMap((e4) => this.generateDateCandidatesForWeekInYear(f2, e4));
        if (!this.visitDateTimeCandidates(i3, 1, (t3) => this.processOccurrence(t3, n2, a2, e3, void 0, r2), t2 ?? a2, this.opts.until, r2)) break outer_loop;
      }
      if (u2 += c2, o2 = a2.add({ months: u2 }), l2 !== void 0 && o2.year > l2) break;
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  _allMonthlyByYearDay(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = 0, a2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n2, e3)) return this.applyCountLimitAndMergeRDates(n2, e3);
    let o2 = a2.year, s2 = [...this.opts.byYearDay].sort((e4, t3) => e4 - t3), c2 = this.opts.interval, l2 = a2.year * 12 + a2.month;
    outer_loop: for (; !this.shouldBreakForCountLimit(n2.length); ) {
      if (++i2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let u2 = a2.toPlainDate().with({ year: o2, month: 1, day: 1 }), d2 = u2.with({ month: 12, day: 31 }).dayOfYear, f2 = [];
      for (let e4 of s2) {
        let t3 = e4 > 0 ? e4 : d2 + e4 + 1;
        t3 <= 0 || t3 > d2 || f2.push(u2.add({ days: t3 - 1 }));
      }
      if (!this.visitDateTimeCandidates(f2, 1, (t3) => (t3.year * 12 + t3.month - l2) % c2 !== 0 || !this.matchesByMonth(t3) ? true : this.processOccurrence(t3, n2, a2, e3, void 0, r2), t2 ?? a2, this.opts.until, r2)) break outer_loop;
      if (o2++, this.opts.until && o2 > this.opts.until.year + 2) break;
      if (!this.opts.until && this.opts.count) {
        let e4 = Math.ceil(this.opts.count / (this.opts.byYearDay.length || 1)) * c2 + 5;
        if (o2 > a2.year + e4) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  _allDailyMinutelyHourlyWithBySetPos(e3) {
    let t2 = [], n2 = 0, r2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let i2, a2;
    switch (this.opts.freq) {
      case `MINUTELY`:
        i2 = r2.with({ second: 0, microsecond: 0, nanosecond: 0 }), a2 = { minutes: this.opts.interval };
        break;
      case `HOURLY`:
        i2 = r2.with({ minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a2 = { hours: this.opts.interval };
        break;
      case `DAILY`:
        i2 = r2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a2 = { days: this.opts.interval };
        break;
      default:
        return this.applyCountLimitAndMergeRDates(t2, e3);
    }
    for (; ; ) {
      if (++n2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o2 = this.expandByTime(i2);
      o2 = o2.filter((e4) => this.matchesAll(e4)), o2 = this.applyBySetPos(o2);
      let { shouldBreak: s2 } = this.processOccurrences(o2, t2, r2, e3);
      if (s2 || (i2 = i2.add(a2), this.opts.until && Y.ZonedDateTime.compare(i2, this.opts.until) > 0)) break;
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allFallback(e3) {
    let t2 = [], n2 = 0, r2 = this.computeFirst();
    if (this.includeDtstart && Y.ZonedDateTime.compare(r2, this.originalDtstart) > 0 && !(e3 && this.isExcluded(this.originalDtstart)) && (e3 && !e3(this.originalDtstart, t2.length) || (t2.push(this.originalDtstart), this.shouldBreakForCountLimit(t2.length)))) return this.applyCountLimitAndMergeRDates(t2, e3);
    for (; ; ) {
      if (++n2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r2, this.opts.until) > 0 || this.matchesAll(r2) && !(e3 && this.isExcluded(r2)) && (e3 && !e3(r2, t2.length) || (t2.push(r2), this.shouldBreakForCountLimit(t2.length)))) break;
      r2 = this.nextCandidateSameDate(r2);
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allSubDailyPeriods(e3) {
    let t2 = [], n2 = this.createCandidateWorkBudget(), r2 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let { freq: i2, byHour: a2, byMinute: o2, bySecond: s2, bySetPos: c2 } = this.opts, l2 = r2.timeZoneId, u2 = r2.calendarId, d2 = gd(l2), f2 = i2 === `HOURLY` ? jd : i2 === `MINUTELY` ? Ad : kd, p2 = f2 * BigInt(this.opts.interval), m2 = r2.epochNanoseconds, h2 = this.opts.until?.epochNanoseconds, g2 = i2 === `HOURLY` && this.opts.interval === 1, _2 = i2 === `HOURLY` ? void 0 : o2, v2 = i2 === `SECONDLY` ? s2 : void 0, ee2 = i2 === `HOURLY` ? o2 : void 0, te2 = i2 === `SECONDLY` ? void 0 : s2, ne2 = BigInt(r2.millisecond * 1e6 + r2.microsecond * 1e3 + r2.nanosecond), re2 = (e4) => Number(zd(e4, Q)), ie2 = (e4, t3) => {
      let n3 = d2.nextTransitionAfter(re2(e4), Number(Bd(t3, Q)));
      if (n3 === void 0) return;
      let r3 = BigInt(n3) * Q;
      return r3 > e4 && r3 <= t3 ? r3 : void 0;
    }, y2, b2 = (e4) => {
      if (sd || l2 === `UTC`) return new Y.ZonedDateTime(e4, l2, u2);
      y2 ??= new Y.ZonedDateTime(e4, l2, u2);
      let t3 = e4 - y2.epochNanoseconds, n3 = zd(t3, Q);
      return y2.add({ milliseconds: Number(n3), nanoseconds: Number(t3 - n3 * Q) });
    }, x2 = (e4) => e4.toZonedDateTime(l2).epochNanoseconds, ae2 = (e4, t3) => ie2(e4, e4 + t3 - 1n) ?? e4 + t3, oe2, S2, se2 = false, ce2 = 0n, le2 = 0;
    for (; ; ) {
      if (++le2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let i3 = m2 + ce2 * p2;
      if (h2 !== void 0 && i3 - 2n * f2 > h2) break;
      let o3 = re2(i3), s3 = o3 + d2.offsetMsAt(o3), l3 = Math.floor(s3 / Z), y3 = s3 - l3 * Z, ue2 = Math.floor(y3 / Td), de2 = Math.floor(y3 / wd) % 60, fe2 = Math.floor(y3 / Cd) % 60;
      if (g2 && ce2 > 0n) {
        let e4 = i3 - jd;
        if (ie2(e4, i3) !== void 0) {
          let t3 = re2(e4), n3 = t3 + d2.offsetMsAt(t3);
          if (Math.floor(n3 / Td) === Math.floor(s3 / Td)) {
            ce2 += 1n;
            continue;
          }
        }
      }
      if (l3 !== oe2) {
        let { year: e4, month: t3 } = Gd(l3);
        oe2 = l3, S2 = new Y.PlainDate(e4, t3, l3 - Wd(e4, t3, 1) + 1, u2), se2 = this.matchesSubDailyDate(S2);
      }
      let C2;
      if (!se2) C2 = x2(this.nextSubDailyDateCandidate(S2));
      else if (a2 && !a2.includes(ue2)) {
        let e4 = a2.find((e5) => e5 > ue2) ?? 24, t3 = BigInt((de2 * 60 + fe2) * 1e3) * Q + ne2;
        C2 = ae2(i3, BigInt(e4 - ue2) * jd - t3);
      } else if (_2 && !_2.includes(de2)) {
        let e4 = _2.find((e5) => e5 > de2) ?? 60, t3 = BigInt(fe2 * 1e3) * Q + ne2;
        C2 = ae2(i3, BigInt(e4 - de2) * Ad - t3);
      } else if (v2 && !v2.includes(fe2)) {
        let e4 = v2.find((e5) => e5 > fe2) ?? 60;
        C2 = ae2(i3, BigInt(e4 - fe2) * kd - ne2);
      }
      if (C2 !== void 0) {
        if (h2 !== void 0 && C2 > h2) break;
        let e4 = C2 - m2, t3 = e4 <= 0n ? 0n : Bd(e4, p2);
        ce2 = t3 > ce2 ? t3 : ce2 + 1n;
        continue;
      }
      let pe2 = [], me2;
      for (let e4 of ee2 ?? [de2]) for (let t3 of te2 ?? [fe2]) {
        this.recordCandidateEvaluation(n2);
        let r3 = BigInt((e4 - de2) * 60 + (t3 - fe2)) * kd, a3 = i3 + r3;
        if (r3 === 0n || ie2(r3 < 0n ? a3 : i3, r3 < 0n ? i3 : a3) === void 0) {
          pe2.push(a3);
          continue;
        }
        me2 ??= b2(i3);
        let o4 = me2.with({ minute: e4, second: t3 });
        o4.hour === ue2 && o4.minute === e4 && o4.second === t3 && pe2.push(o4.epochNanoseconds);
      }
      pe2.sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0);
      let w2 = c2?.length ? this.applyBySetPosToSortedList(pe2).sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0) : pe2;
      for (let i4 = 0; i4 < w2.length; i4++) {
        let a3 = w2[i4];
        if (!(a3 < m2 || i4 > 0 && a3 === w2[i4 - 1]) && !this.processOccurrence(b2(a3), t2, r2, e3, void 0, n2)) return this.applyCountLimitAndMergeRDates(t2, e3);
      }
      ce2 += 1n;
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  matchesSubDailyDate(e3) {
    return this.matchesByMonth(e3) && this.matchesByWeekNo(e3) && this.matchesByYearDay(e3) && this.matchesByMonthDay(e3) && this.matchesByDay(e3);
  }
  nextSubDailyDateCandidate(e3) {
    let t2 = this.numericByMonths;
    if (t2?.length && !t2.includes(e3.month)) {
      let n2 = [...t2].sort((e4, t3) => e4 - t3), r2 = n2.find((t3) => t3 > e3.month);
      return r2 === void 0 ? e3.with({ month: 1, day: 1 }).add({ years: 1 }).with({ month: n2[0] }) : e3.with({ month: r2, day: 1 });
    }
    if (!this.matchesByWeekNo(e3)) return e3.add({ days: 8 - e3.dayOfWeek });
    if (!this.matchesByYearDay(e3)) {
      let t3 = e3.daysInYear, n2 = this.lastByYearDay(e3), r2 = this.opts.byYearDay.map((e4) => e4 > 0 ? e4 : n2 + e4 + 1).filter((n3) => n3 > e3.dayOfYear && n3 <= t3);
      return r2.length ? e3.add({ days: Math.min(...r2) - e3.dayOfYear }) : e3.with({ month: 1, day: 1 }).add({ years: 1 });
    }
    if (!this.matchesByMonthDay(e3)) {
      let t3 = e3.daysInMonth, n2 = this.opts.byMonthDay.map((e4) => e4 > 0 ? e4 : t3 + e4 + 1).filter((n3) => n3 > e3.day && n3 <= t3);
      return n2.length ? e3.with({ day: Math.min(...n2) }) : e3.with({ day: 1 }).add({ months: 1 });
    }
    if (!this.hasOrdinalByDay && this.simpleByDayIsoDays?.length) {
      let t3 = this.simpleByDayIsoDays.map((t4) => (t4 - e3.dayOfWeek + 6) % 7 + 1);
      return e3.add({ days: Math.min(...t3) });
    }
    return e3.add({ days: 1 });
  }
  _allCalendarPeriods(e3, t2) {
    let n2 = [], r2 = this.createCandidateWorkBudget(), i2 = this.originalDtstart, { freq: a2, interval: o2 = 1 } = this.opts, s2 = i2.toPlainDate(), c2 = this.opts.until?.withTimeZone(i2.timeZoneId).withCalendar(i2.calendarId).toPlainDate(), l2 = a2 === `DAILY` ? s2 : s2.with({ day: 1 });
    a2 === `YEARLY` && (l2 = l2.with({ month: 1 }));
    let u2 = a2 === `YEARLY` ? { years: o2 } : a2 === `MONTHLY` ? { months: o2 } : { days: o2 };
    if (!this.addDtstartIfNeeded(n2, e3)) return this.applyCountLimitAndMergeRDates(n2, e3);
    if (a2 === `DAILY` && this.simpleByDayIsoDays?.length) {
      let t3 = this.findFirstMatchingDailyStep(l2.dayOfWeek, o2, this.simpleByDayIsoDays);
      if (t3 === null) return this.applyCountLimitAndMergeRDates(n2, e3);
      l2 = l2.add({ days: t3 * o2 });
    }
    for (let o3 = 0; !(c2 && Y.PlainDate.compare(l2, c2) > 0); o3++) {
      if (o3 >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s3 = [];
      if (a2 === `DAILY`) this.matchesByMonth(l2) && this.matchesByMonthDay(l2) && this.matchesByDay(l2) && this.matchesByYearDay(l2) && this.matchesByWeekNo(l2) && s3.push(l2);
      else {
        let e4 = a2 === `YEARLY` ? this.opts.byMonth ?? [i2.monthCode] : [l2.month];
        for (let t3 of e4) {
          if (a2 === `MONTHLY` && !this.matchesByMonth(l2)) continue;
          let e5;
          try {
            e5 = l2.with(typeof t3 == `number` ? { month: t3 } : { monthCode: t3 }, { overflow: `reject` });
          } catch {
            continue;
          }
          let n3 = this.applySkipForDay(i2.calendarId, l2.year, e5, i2.day);
          n3 && s3.push(n3);
        }
      }
      if (!this.visitPeriodCandidates(s3, (t3) => this.processOccurrence(t3, n2, i2, e3, void 0, r2), t2 ?? i2, this.opts.until, r2)) break;
      l2 = l2.add(u2);
    }
    return this.applyCountLimitAndMergeRDates(n2, e3);
  }
  all(e3) {
    if (e3) {
      let t2 = [];
      return this.allInternal((n2, r2) => {
        let i2 = this.toPublicDate(n2);
        return e3(i2, r2) ? (t2.push(i2), true) : false;
      }), t2;
    }
    return !e3 && this.opts.cache !== false ? (this.allResultCache ||= this.allInternal(), this.publicAllResultCache ||= this.toPublicDates(this.allResultCache), this.publicAllResultCache.slice()) : this.toPublicDates(this.allInternal());
  }
  allInternal(e3, t2) {
    if (this.opts.count === void 0 && !this.opts.until && !e3) throw Error(`all() requires iterator when no COUNT/UNTIL`);
    if (e3 && (this.opts.rDate || this.opts.exDate)) return this.iterateRecurrenceSet(e3);
    if (this.opts.count === 0) return this.applyCountLimitAndMergeRDates([], e3);
    if (this.opts.until && Y.ZonedDateTime.compare(this.opts.until, this.originalDtstart) < 0) {
      let t3 = [];
      return this.addDtstartIfNeeded(t3, e3), this.applyCountLimitAndMergeRDates(t3, e3);
    }
    if (this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) && ([`YEARLY`, `MONTHLY`, `WEEKLY`].includes(this.opts.freq) || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonthDay && this.opts.byMonthDay.length > 0)) return this._allRscaleNonGregorian(e3, t2);
    if (this.opts.byWeekNo && this.opts.byYearDay && !this.hasPossibleYearDayWeekNoCombination()) {
      let t3 = [];
      return this.addDtstartIfNeeded(t3, e3), this.applyCountLimitAndMergeRDates(t3, e3);
    }
    let n2 = this.allUtcFastPath(e3);
    if (n2) return this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(n2) : n2;
    let r2 = this.allTzEpochFastPath(e3);
    return r2 ? this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(r2) : r2 : this.opts.freq === `DAILY` || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && !this.opts.byDay && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo ? this._allCalendarPeriods(e3, t2) : this.opts.freq === `MONTHLY` && (this.opts.byDay || this.opts.byMonthDay) && !this.opts.byWeekNo ? this._allMonthlyByDayOrMonthDay(e3, t2) : this.opts.freq === `WEEKLY` && !(this.opts.byYearDay && this.opts.byYearDay.length > 0) && !(this.opts.byWeekNo && this.opts.byWeekNo.length > 0) ? this._allWeekly(e3, t2) : this.opts.freq === `YEARLY` && (this.opts.byDay || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo) || this.opts.freq === `WEEKLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 || this.opts.freq === `WEEKLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allYearlyComplex(e3, t2) : [`HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq) && !this.opts.rscale && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond || this.opts.bySetPos) ? this._allSubDailyPeriods(e3) : (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`) && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay) ? this._allMinutelySecondlyComplex(e3) : this.opts.freq === `MONTHLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allMonthlyByWeekNo(e3, t2) : this.opts.freq === `MONTHLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 && !this.opts.byDay && !this.opts.byMonthDay ? this._allMonthlyByYearDay(e3, t2) : (this.opts.freq === `MINUTELY` || this.opts.freq === `HOURLY`) && this.opts.bySetPos ? this._allDailyMinutelyHourlyWithBySetPos(e3) : this._allFallback(e3);
  }
  mergeAndDeduplicateRDates(e3) {
    this.opts.rDate && e3.push(...this.opts.rDate);
    let t2 = e3.map((e4) => e4.epochNanoseconds), n2 = true;
    for (let e4 = 1; e4 < t2.length; e4++) if (t2[e4 - 1] > t2[e4]) {
      n2 = false;
      break;
    }
    n2 || (e3 = e3.map((e4, t3) => t3).sort((e4, n3) => t2[e4] < t2[n3] ? -1 : t2[e4] > t2[n3] ? 1 : 0).map((t3) => e3[t3]), t2.sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0));
    let r2 = [];
    for (let n3 = 0; n3 < e3.length; n3++) (n3 === 0 || t2[n3] !== t2[n3 - 1]) && r2.push(e3[n3]);
    return r2;
  }
  isExcluded(e3) {
    return this.isExcludedEpoch(e3.epochNanoseconds);
  }
  isExcludedEpoch(e3) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? false : (this.exDateEpochNs === void 0 && (this.exDateEpochNs = new Set(this.opts.exDate.map((e4) => e4.epochNanoseconds))), this.exDateEpochNs.has(e3));
  }
  getNumericRDates() {
    if (this.numericRDatesCache) return this.numericRDatesCache;
    let e3 = [...this.opts.rDate ?? []].sort((e4, t3) => e4.epochNanoseconds < t3.epochNanoseconds ? -1 : e4.epochNanoseconds > t3.epochNanoseconds ? 1 : 0), t2 = [], n2;
    for (let r2 of e3) r2.epochNanoseconds !== n2 && (n2 = r2.epochNanoseconds, this.isExcludedEpoch(n2) || t2.push(r2));
    return this.numericRDatesCache = t2;
  }
  numericRDateLowerBound(e3, t2) {
    let n2 = this.getNumericRDates(), r2 = 0, i2 = n2.length;
    for (; r2 < i2; ) {
      let a2 = r2 + Math.floor((i2 - r2) / 2), o2 = n2[a2].epochNanoseconds;
      (t2 ? o2 > e3 : o2 >= e3) ? i2 = a2 : r2 = a2 + 1;
    }
    return r2;
  }
  excludeExDates(e3) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? e3 : e3.filter((e4) => !this.isExcluded(e4));
  }
  applyCountLimitAndMergeRDates(e3, t2) {
    let n2 = this.opts.count === void 0 ? e3 : e3.slice(0, Math.max(this.opts.count, 0)), r2 = this.mergeAndDeduplicateRDates(n2), i2 = this.excludeExDates(r2);
    return !t2 || !this.opts.rDate && !this.opts.exDate ? i2 : this.applyIterator(i2, t2);
  }
  iterateRecurrenceSet(t2) {
    let n2 = [], r2 = [...this.opts.rDate ?? []].sort((e3, t3) => Y.ZonedDateTime.compare(e3, t3)), i2 = 0, a2, o2 = false, s2 = (e3) => {
      let r3 = e3.epochNanoseconds;
      return a2 === r3 || (a2 = r3, this.isExcluded(e3)) ? true : t2(e3, n2.length) ? (n2.push(e3), true) : (o2 = true, false);
    }, c2 = (e3) => {
      for (; i2 < r2.length && r2[i2].epochNanoseconds < e3; ) if (!s2(r2[i2++])) return false;
      return true;
    }, l2 = (e3) => {
      if (!c2(e3.epochNanoseconds) || !s2(e3)) return false;
      for (; i2 < r2.length && r2[i2].epochNanoseconds === e3.epochNanoseconds; ) i2++;
      return true;
    };
    for ((this.opts.count === void 0 || this.opts.count > 0) && new e2({ ...this.cloneOptions(), rDate: void 0, exDate: void 0, cache: false }).allInternal(l2); !o2 && i2 < r2.length && s2(r2[i2++]); ) ;
    return n2;
  }
  applyIterator(e3, t2) {
    let n2 = [];
    for (let r2 of e3) {
      if (!t2(r2, n2.length)) break;
      n2.push(r2);
    }
    return n2;
  }
  shouldBreakForCountLimit(e3) {
    return this.opts.count === void 0 ? false : e3 >= this.opts.count;
  }
  hasTimeOfDayBetween(e3, t2) {
    if (Y.PlainTime.compare(e3, t2) >= 0) return false;
    let n2 = this.originalDtstart, r2 = this.opts.byHour ?? [n2.hour], i2 = this.opts.byMinute ?? [n2.minute], a2 = this.opts.bySecond ?? [n2.second];
    for (let o2 of r2) for (let r3 of i2) for (let i3 of a2) {
      let a3 = Y.PlainTime.from({ hour: o2, minute: r3, second: i3, millisecond: n2.millisecond, microsecond: n2.microsecond, nanosecond: n2.nanosecond });
      if (Y.PlainTime.compare(a3, e3) >= 0 && Y.PlainTime.compare(a3, t2) < 0) return true;
    }
    return false;
  }
  assertNumericCandidateReachable(e3) {
    if (e3 && e3.periodIndex >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
  }
  numericExhaustionCandidate(e3) {
    return e3.count < e3.maximumCount ? e3.select(e3.count) : e3.count > 0 ? e3.select(e3.count - 1) : null;
  }
  tryNumericNext(e3, t2) {
    let n2 = this.getNumericQueryPlan();
    if (!n2) return { handled: false };
    let r2 = n2.lowerBound(e3, !t2);
    if (!this.opts.rDate && !this.opts.exDate) {
      if (r2 >= n2.count) return this.assertNumericCandidateReachable(this.numericExhaustionCandidate(n2)), { handled: true, value: null };
      let e4 = n2.select(r2);
      return e4 ? (this.assertNumericCandidateReachable(e4), { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) }) : { handled: false };
    }
    let i2 = this.getNumericRDates()[this.numericRDateLowerBound(e3, !t2)];
    for (; r2 < n2.count; ) {
      let e4 = n2.select(r2);
      if (!e4) return { handled: false };
      let t3 = BigInt(e4.epochMilliseconds) * Q;
      if (this.assertNumericCandidateReachable(e4), i2 && i2.epochNanoseconds < t3) return { handled: true, value: i2 };
      if (!this.isExcludedEpoch(t3)) return { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) };
      r2 += 1;
    }
    let a2 = this.numericExhaustionCandidate(n2);
    return this.assertNumericCandidateReachable(a2), { handled: true, value: i2 ?? null };
  }
  tryNumericPrevious(e3, t2) {
    let n2 = this.getNumericQueryPlan();
    if (!n2) return { handled: false };
    let r2 = n2.lowerBound(e3, t2), i2 = r2 < n2.count ? n2.select(r2) : this.numericExhaustionCandidate(n2);
    this.assertNumericCandidateReachable(i2);
    let a2 = r2 - 1;
    if (!this.opts.rDate && !this.opts.exDate) {
      if (a2 < 0) return { handled: true, value: null };
      let e4 = n2.select(a2);
      return e4 ? { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) } : { handled: false };
    }
    let o2 = null;
    for (; a2 >= 0; ) {
      let e4 = n2.select(a2);
      if (!e4) return { handled: false };
      if (!this.isExcludedEpoch(BigInt(e4.epochMilliseconds) * Q)) {
        o2 = e4;
        break;
      }
      --a2;
    }
    let s2 = this.getNumericRDates(), c2 = this.numericRDateLowerBound(e3, t2) - 1, l2 = c2 >= 0 ? s2[c2] : null;
    return !o2 || l2 && l2.epochNanoseconds > BigInt(o2.epochMilliseconds) * Q ? { handled: true, value: l2 } : { handled: true, value: this.zdtFromEpochMs(o2.epochMilliseconds) };
  }
  tryNumericBetween(e3, t2, n2) {
    if (e3 > t2) return { handled: false };
    let r2 = this.getNumericQueryPlan();
    if (!r2) return { handled: false };
    let i2 = r2.lowerBound(e3, !n2), a2 = r2.lowerBound(t2, n2), o2 = r2.lowerBound(t2, true), s2 = o2 < r2.count ? r2.select(o2) : this.numericExhaustionCandidate(r2);
    if (this.assertNumericCandidateReachable(s2), i2 >= a2 && !this.opts.rDate) return { handled: true, value: [] };
    if (!this.opts.rDate && !this.opts.exDate) {
      let e4 = Array(a2 - i2);
      for (let t3 = i2; t3 < a2; t3++) {
        let n3 = r2.select(t3);
        if (!n3) return { handled: false };
        e4[t3 - i2] = this.zdtFromEpochMs(n3.epochMilliseconds);
      }
      return { handled: true, value: e4 };
    }
    let c2 = [];
    for (let e4 = i2; e4 < a2; e4++) {
      let t3 = r2.select(e4);
      if (!t3) return { handled: false };
      let n3 = BigInt(t3.epochMilliseconds) * Q;
      this.isExcludedEpoch(n3) || c2.push(this.zdtFromEpochMs(t3.epochMilliseconds));
    }
    let l2 = this.getNumericRDates(), u2 = this.numericRDateLowerBound(e3, !n2), d2 = this.numericRDateLowerBound(t2, n2), f2 = [], p2 = 0, m2 = u2;
    for (; p2 < c2.length || m2 < d2; ) {
      let e4 = c2[p2], t3 = l2[m2];
      !t3 || e4 && e4.epochNanoseconds <= t3.epochNanoseconds ? (f2.push(e4), p2 += 1, t3 && t3.epochNanoseconds === e4.epochNanoseconds && (m2 += 1)) : (f2.push(t3), m2 += 1);
    }
    return { handled: true, value: f2 };
  }
  periodScanBudget(e3, t2, n2) {
    let r2 = Math.floor((this.maxIterations - 16) / t2), i2 = Math.floor(this.maxCandidateEvaluations / (e3.candidatesPerPeriod * t2)) - 16;
    return Math.min(n2, r2, i2);
  }
  resolvePeriodEpochs(e3, t2) {
    if (e3.rankedPeriodWallSpan && this.tzid !== `UTC`) {
      let n3 = e3.rankedPeriodWallSpan(t2);
      if (!n3) return null;
      let r3 = this.getZoneResolver();
      if (this.timeSlotOffsetsMs.some((e4) => r3.timeOfDayMayHitGap(e4, n3[0] - Z, n3[1] + Z))) return null;
    }
    let n2 = e3.wallsForPeriod(t2);
    if (!n2) return null;
    let r2 = Array(n2.length);
    for (let e4 = 0; e4 < n2.length; e4++) {
      let t3 = this.resolveNumericWallMilliseconds(n2[e4]);
      if (t3 === null) return null;
      r2[e4] = t3;
    }
    return r2;
  }
  isExcludedEpochMilliseconds(e3) {
    return !!this.opts.exDate?.length && this.isExcludedEpoch(BigInt(e3) * Q);
  }
  periodScanForward(e3, t2, n2, r2 = 1) {
    let i2 = this.originalDtstart.epochMilliseconds, a2 = this.opts.until?.epochMilliseconds, o2 = Math.max(t2, i2);
    if (a2 !== void 0 && o2 > a2) return null;
    let s2 = this.periodScanBudget(e3, r2, Fd), c2 = (e4) => a2 !== void 0 && e4 > a2 ? null : n2 !== void 0 && e4 > n2 ? e4 : this.isExcludedEpochMilliseconds(e4) ? void 0 : e4, l2 = e3.stepMilliseconds;
    if (l2 !== void 0) {
      let e4 = i2 + Math.ceil((o2 - i2) / l2) * l2;
      e4 < o2 ? e4 += l2 : e4 - l2 >= o2 && (e4 -= l2);
      for (let t3 = 0; t3 < s2; t3++, e4 += l2) {
        if (!Ud(e4)) return;
        let t4 = c2(e4);
        if (t4 !== void 0) return t4;
      }
      return;
    }
    let u2 = Math.max(0, e3.periodOfWall(this.tzid === `UTC` ? o2 : o2 - Z));
    for (let t3 = 0; t3 < s2; t3++, u2++) {
      let t4 = this.resolvePeriodEpochs(e3, u2);
      if (!t4) return;
      for (let e4 of t4) {
        if (e4 < o2) continue;
        let t5 = c2(e4);
        if (t5 !== void 0) return t5;
      }
    }
  }
  periodScanBackward(e3, t2, n2) {
    let r2 = this.originalDtstart.epochMilliseconds, i2 = this.opts.until?.epochMilliseconds, a2 = i2 === void 0 ? t2 : Math.min(t2, i2);
    if (a2 < r2) return null;
    let o2 = this.periodScanBudget(e3, 8, Fd), s2 = (e4) => e4 < r2 ? null : n2 !== void 0 && e4 < n2 ? e4 : this.isExcludedEpochMilliseconds(e4) ? void 0 : e4, c2 = e3.stepMilliseconds;
    if (c2 !== void 0) {
      let e4 = r2 + Math.floor((a2 - r2) / c2) * c2;
      e4 > a2 ? e4 -= c2 : e4 + c2 <= a2 && (e4 += c2);
      for (let t3 = 0; t3 < o2; t3++, e4 -= c2) {
        let t4 = s2(e4);
        if (t4 !== void 0) return t4;
      }
      return;
    }
    let l2 = e3.periodOfWall(this.tzid === `UTC` ? a2 : a2 + Z);
    for (let t3 = 0; t3 < o2; t3++, l2--) {
      if (l2 < 0) return null;
      let t4 = this.resolvePeriodEpochs(e3, l2);
      if (!t4) return;
      for (let e4 = t4.length - 1; e4 >= 0; e4--) {
        let n3 = t4[e4];
        if (n3 > a2) continue;
        let r3 = s2(n3);
        if (r3 !== void 0) return r3;
      }
    }
  }
  periodEpochsBetween(e3, t2, n2) {
    let r2 = this.originalDtstart.epochMilliseconds, i2 = this.opts.until?.epochMilliseconds, a2 = Math.max(t2, r2), o2 = i2 === void 0 ? n2 : Math.min(n2, i2), s2 = [];
    if (a2 > o2) return s2;
    let c2 = this.periodScanBudget(e3, 1, 1 / 0), l2 = e3.stepMilliseconds;
    if (l2 !== void 0) {
      let e4 = r2 + Math.ceil((a2 - r2) / l2) * l2;
      if (e4 < a2 ? e4 += l2 : e4 - l2 >= a2 && (e4 -= l2), (o2 - e4) / l2 >= c2) return null;
      for (let t3 = e4; t3 <= o2; t3 += l2) {
        if (!Ud(t3)) return null;
        this.isExcludedEpochMilliseconds(t3) || s2.push(t3);
      }
      return s2;
    }
    let u2 = this.tzid === `UTC`, d2 = Math.max(0, e3.periodOfWall(u2 ? a2 : a2 - Z)), f2 = e3.periodOfWall(u2 ? o2 : o2 + Z);
    if (f2 - d2 >= c2) return null;
    for (let t3 = d2; t3 <= f2; t3++) {
      let n3 = this.resolvePeriodEpochs(e3, t3);
      if (!n3) return null;
      for (let e4 of n3) e4 < a2 || e4 > o2 || this.isExcludedEpochMilliseconds(e4) || s2.push(e4);
    }
    return s2;
  }
  tryPeriodNext(e3, t2) {
    let n2 = this.getPeriodQueryPlan();
    if (!n2) return { handled: false };
    let r2 = this.opts.rDate ? this.getNumericRDates()[this.numericRDateLowerBound(e3, !t2)] : void 0, i2 = this.periodScanForward(n2, Vd(e3, !t2), r2 ? Hd(r2.epochNanoseconds, false) : void 0);
    return i2 === void 0 ? { handled: false } : r2 && (i2 === null || BigInt(i2) * Q > r2.epochNanoseconds) ? { handled: true, value: r2 } : { handled: true, value: i2 === null ? null : this.zdtFromEpochMs(i2) };
  }
  tryPeriodPrevious(e3, t2) {
    let n2 = this.getPeriodQueryPlan();
    if (!n2) return { handled: false };
    let r2 = this.opts.rDate ? this.numericRDateLowerBound(e3, t2) - 1 : -1, i2 = r2 >= 0 ? this.getNumericRDates()[r2] : null, a2 = this.periodScanBackward(n2, Hd(e3, !t2), i2 ? Vd(i2.epochNanoseconds, false) : void 0);
    return a2 === void 0 || this.periodScanForward(n2, Vd(e3, t2), void 0, 2) === void 0 ? { handled: false } : i2 && (a2 === null || BigInt(a2) * Q < i2.epochNanoseconds) ? { handled: true, value: i2 } : { handled: true, value: a2 === null ? null : this.zdtFromEpochMs(a2) };
  }
  tryPeriodBetween(e3, t2, n2) {
    if (e3 > t2) return { handled: false };
    let r2 = this.getPeriodQueryPlan();
    if (!r2) return { handled: false };
    let i2 = this.periodEpochsBetween(r2, Vd(e3, !n2), Hd(t2, !n2));
    if (!i2) return { handled: false };
    let a2 = i2.map((e4) => this.zdtFromEpochMs(e4));
    if (!this.opts.rDate) return { handled: true, value: a2 };
    let o2 = this.getNumericRDates(), s2 = this.numericRDateLowerBound(t2, n2), c2 = [], l2 = 0, u2 = this.numericRDateLowerBound(e3, !n2);
    for (; l2 < a2.length || u2 < s2; ) {
      let e4 = a2[l2], t3 = u2 < s2 ? o2[u2] : void 0;
      !t3 || e4 && e4.epochNanoseconds <= t3.epochNanoseconds ? (c2.push(e4), l2 += 1, t3 && t3.epochNanoseconds === e4.epochNanoseconds && (u2 += 1)) : (c2.push(t3), u2 += 1);
    }
    return { handled: true, value: c2 };
  }
  between(t2, n2, r2 = false) {
    let i2 = Qd(t2, `after`), a2 = Qd(n2, `before`), o2 = this.tryNumericBetween(i2, a2, r2);
    if (o2.handled) return this.toPublicDates(o2.value);
    let s2 = this.tryPeriodBetween(i2, a2, r2);
    if (s2.handled) return this.toPublicDates(s2.value);
    let c2 = new Y.ZonedDateTime(i2, this.tzid, this.originalDtstart.calendarId), l2 = new Y.ZonedDateTime(a2, this.tzid, this.originalDtstart.calendarId), u2 = { ...this.opts };
    (!u2.until || Y.ZonedDateTime.compare(l2, u2.until) < 0) && (u2.until = l2), u2.count === void 0 && Object.assign(u2, this.alignedQueryStart(c2));
    let d2 = new e2({ ...u2, strict: u2.count === void 0 ? u2.strict : false, temporal: this.outputTemporal }).allInternal(void 0, u2.count === void 0 ? c2 : void 0);
    return this.toPublicDates(d2.filter((e3) => {
      let t3 = r2 ? e3.epochNanoseconds >= i2 : e3.epochNanoseconds > i2, n3 = r2 ? e3.epochNanoseconds <= a2 : e3.epochNanoseconds < a2;
      return t3 && n3;
    }));
  }
  jumpAlignedDtstart(t2) {
    if (t2 = t2.withTimeZone(this.originalDtstart.timeZoneId).withCalendar(this.originalDtstart.calendarId), t2.epochNanoseconds <= this.originalDtstart.epochNanoseconds || this.opts.rscale || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `MONTHLY` && this.opts.byWeekNo || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return this.originalDtstart;
    let n2 = this.opts.interval ?? 1, r2 = t2.withPlainTime(this.originalDtstart.toPlainTime()), i2;
    switch (this.opts.freq) {
      case `YEARLY`:
        i2 = `years`;
        break;
      case `MONTHLY`:
        i2 = `months`;
        break;
      case `WEEKLY`:
        i2 = `weeks`;
        break;
      case `DAILY`:
        i2 = `days`;
        break;
      case `HOURLY`:
        i2 = `hours`;
        break;
      case `MINUTELY`:
        i2 = `minutes`;
        break;
      default:
        i2 = `seconds`;
    }
    let a2 = e2.normalizeToPolyfill(this.opts.dtstart), o2 = e2.normalizeToPolyfill(t2).withTimeZone(a2.timeZoneId), s2 = e2.normalizeToPolyfill(r2.withPlainTime(this.originalDtstart.toPlainTime())).withTimeZone(a2.timeZoneId), c2 = [`hours`, `minutes`, `seconds`].includes(i2) ? o2 : s2, l2 = a2.until(c2, { largestUnit: i2 })[i2], u2 = Math.floor(l2 / n2), d2 = (e3) => {
      switch (i2) {
        case `years`:
          return { years: e3 };
        case `months`:
          return { months: e3 };
        case `weeks`:
          return { weeks: e3 };
        case `days`:
          return { days: e3 };
        case `hours`:
          return { hours: e3 };
        case `minutes`:
          return { minutes: e3 };
        default:
          return { seconds: e3 };
      }
    }, f2 = [`years`, `months`, `weeks`, `days`].includes(i2), p2 = () => {
      for (; u2 > 0; ) {
        if (!f2) return a2.add(d2(u2 * n2));
        try {
          let e3 = this.originalDtstart.toPlainDateTime().add(d2(u2 * n2), { overflow: `reject` }), t3 = this.resolveGeneratedTime(e3);
          if (t3) return t3;
        } catch {
        }
        --u2;
      }
      return this.originalDtstart;
    }, m2 = p2();
    this.opts.freq === `HOURLY` && n2 === 1 && u2 > 0 && m2.subtract({ hours: 1 }).hour === m2.hour && (--u2, m2 = p2()), u2 > 0 && [`years`, `months`, `weeks`, `days`].includes(i2) && m2.toPlainDate().equals(o2.toPlainDate()) && Y.ZonedDateTime.compare(m2, o2) > 0 && this.hasTimeOfDayBetween(o2.toPlainTime(), m2.toPlainTime()) && (--u2, m2 = p2());
    let h2 = e2.normalizeToPolyfill(this.opts.dtstart);
    return Y.ZonedDateTime.compare(m2, h2) < 0 && (m2 = h2), m2;
  }
  matches(e3) {
    let t2 = Qd(e3, `date`);
    return this.nextInternal(t2, true)?.epochNanoseconds === t2;
  }
  occursOn(e3) {
    let t2 = Y.PlainDate.from(e3.toString()), n2 = t2.toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) });
    if (!n2.toPlainDate().equals(t2)) return false;
    let r2 = t2.add({ days: 1 }).toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) }), i2 = this.nextInternal(n2.epochNanoseconds, true);
    return i2 !== null && i2.epochNanoseconds < r2.epochNanoseconds;
  }
  nextInternal(e3, t2) {
    let n2 = this.tryNumericNext(e3, t2);
    if (n2.handled) return n2.value;
    let r2 = this.tryPeriodNext(e3, t2);
    if (r2.handled) return r2.value;
    let i2 = null, a2 = (n3) => {
      n3.allInternal((n4) => (t2 ? n4.epochNanoseconds >= e3 : n4.epochNanoseconds > e3) ? ((!i2 || n4.epochNanoseconds < i2.epochNanoseconds) && (i2 = n4), false) : true);
    };
    return this.opts.count === void 0 ? a2(this.ruleFromAlignedDtstart(new Y.ZonedDateTime(e3, this.tzid))) : a2(this), i2;
  }
  next(e3 = /* @__PURE__ */ new Date(), t2 = false) {
    return this.toPublicDate(this.nextInternal(Qd(e3, `after`), t2));
  }
  alignedQueryStart(e3) {
    let t2 = this.jumpAlignedDtstart(e3);
    return { dtstart: t2, includeDtstart: this.includeDtstart && t2.epochNanoseconds === this.originalDtstart.epochNanoseconds };
  }
  ruleFromAlignedDtstart(t2) {
    let n2 = this.alignedQueryStart(t2);
    return n2.dtstart.epochNanoseconds === this.originalDtstart.epochNanoseconds ? this : new e2({ ...this.opts, temporal: this.outputTemporal, ...n2 });
  }
  previous(e3 = /* @__PURE__ */ new Date(), t2 = false) {
    let n2 = Qd(e3, `before`), r2 = this.tryNumericPrevious(n2, t2);
    if (r2.handled) return this.toPublicDate(r2.value);
    let i2 = this.tryPeriodPrevious(n2, t2);
    if (i2.handled) return this.toPublicDate(i2.value);
    let a2 = null;
    if (this.opts.rDate?.length) {
      let e4 = this.numericRDateLowerBound(n2, t2) - 1;
      a2 = e4 >= 0 ? this.getNumericRDates()[e4] : null;
    }
    let o2 = this.previousFromRule(n2, t2, a2?.epochNanoseconds);
    return !o2 || a2 && a2.epochNanoseconds > o2.epochNanoseconds ? this.toPublicDate(a2) : this.toPublicDate(o2);
  }
  previousFromRule(t2, n2, r2) {
    let i2 = this.opts.rDate && this.opts.rDate.length > 0 ? new e2({ ...this.opts, temporal: this.outputTemporal, rDate: void 0 }) : this, a2 = (e3) => {
      let r3 = null;
      return e3.allInternal((e4) => (n2 ? e4.epochNanoseconds > t2 : e4.epochNanoseconds >= t2) ? false : (r3 = e4, true)), r3;
    };
    if (i2.opts.count !== void 0) return a2(i2);
    let o2 = i2.opts.until?.epochNanoseconds, s2 = new Y.ZonedDateTime(o2 !== void 0 && o2 < t2 ? o2 : t2, i2.tzid, i2.originalDtstart.calendarId), c2 = i2.opts.interval ?? 1;
    for (let e3 = 0; e3 < 16; e3++) {
      let t3 = e3 === 0 ? s2 : s2.subtract(i2.freqDuration(c2 * 4 ** e3)), n3 = r2 !== void 0 && t3.epochNanoseconds <= r2;
      n3 && (t3 = new Y.ZonedDateTime(r2, i2.tzid, i2.originalDtstart.calendarId));
      let o3 = i2.ruleFromAlignedDtstart(t3), l2 = a2(o3);
      if (l2 || o3 === i2 || n3) return l2;
    }
    return a2(i2);
  }
  freqDuration(e3) {
    switch (this.opts.freq) {
      case `YEARLY`:
        return { years: e3 };
      case `MONTHLY`:
        return { months: e3 };
      case `WEEKLY`:
        return { weeks: e3 };
      case `DAILY`:
        return { days: e3 };
      case `HOURLY`:
        return { hours: e3 };
      case `MINUTELY`:
        return { minutes: e3 };
      default:
        return { seconds: e3 };
    }
  }
  toString() {
    let e3 = this.originalDtstart.toString({ smallestUnit: `second` }).replace(/[-:]/g, ``), t2 = `DTSTART;TZID=${this.tzid}:${e3.slice(0, 15)}`, n2 = [], { freq: r2, interval: i2, count: a2, until: o2, byHour: s2, byMinute: c2, bySecond: l2, byDay: u2, byMonth: d2, byMonthDay: f2, bySetPos: p2, byWeekNo: m2, byYearDay: h2, wkst: g2, rDate: _2, exDate: v2 } = this.opts;
    this.opts.rscale && n2.push(`RSCALE=${this.opts.rscale}`), this.opts.rscale && this.opts.skip && n2.push(`SKIP=${this.opts.skip}`), n2.push(`FREQ=${r2}`), i2 !== 1 && n2.push(`INTERVAL=${i2}`), a2 !== void 0 && n2.push(`COUNT=${a2}`), o2 && n2.push(`UNTIL=${this.formatIcsDateTime(o2)}`), s2 && n2.push(`BYHOUR=${s2.join(`,`)}`), c2 && n2.push(`BYMINUTE=${c2.join(`,`)}`), l2 && n2.push(`BYSECOND=${l2.join(`,`)}`), u2 && n2.push(`BYDAY=${u2.join(`,`)}`), d2 && n2.push(`BYMONTH=${d2.join(`,`)}`), f2 && n2.push(`BYMONTHDAY=${f2.join(`,`)}`), p2 && n2.push(`BYSETPOS=${p2.join(`,`)}`), m2 && n2.push(`BYWEEKNO=${m2.join(`,`)}`), h2 && n2.push(`BYYEARDAY=${h2.join(`,`)}`), g2 && n2.push(`WKST=${g2}`);
    let ee2 = [t2, `RRULE:${n2.join(`;`)}`];
    return _2 && ee2.push(`RDATE:${this.joinDates(_2)}`), v2 && ee2.push(`EXDATE:${this.joinDates(v2)}`), ee2.join(`
`);
  }
  formatIcsDateTime(e3) {
    return e3.toInstant().toString().replace(/[-:]/g, ``).slice(0, 15) + `Z`;
  }
  joinDates(e3) {
    return e3.map((e4) => this.formatIcsDateTime(e4));
  }
  generateMonthlyDateCandidates(e3) {
    let t2 = e3.day === 1 ? e3 : e3.with({ day: 1 });
    if (!this.opts.byDay && !this.opts.byMonthDay) return [e3];
    let n2 = this.generateMonthlyOccurrenceDays(t2);
    return n2.length === 0 ? [] : n2.map((e4) => t2.with({ day: e4 }));
  }
  generateMonthlyOccurrences(e3) {
    let t2 = [];
    return this.visitDateTimeCandidates(this.generateMonthlyDateCandidates(e3.toPlainDate()), 1, (e4) => (t2.push(e4), true)), t2;
  }
  generateYearlyDateCandidates(e3) {
    let t2 = this.opts.byMonth ? this.opts.byMonth.filter((e4) => typeof e4 == `number`).sort((e4, t3) => e4 - t3) : this.opts.byMonthDay || this.opts.byDay ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], n2 = [];
    if (this.opts.byDay && this.opts.byDay.some((e4) => /^[+-]?\d/.test(e4)) && !this.opts.byMonth) {
      let t3 = X;
      for (let r2 of this.opts.byDay) {
        let i2 = Jd(r2);
        if (!i2 || i2.ord === 0) continue;
        let a2 = i2.ord, o2 = t3[i2.weekday], s2;
        if (a2 > 0) {
          let t4 = e3.with({ month: 1, day: 1 }), n3 = (o2 - t4.dayOfWeek + 7) % 7;
          s2 = t4.add({ days: n3 + 7 * (a2 - 1) });
        } else {
          let t4 = e3.with({ month: 12, day: 31 }), n3 = (t4.dayOfWeek - o2 + 7) % 7;
          s2 = t4.subtract({ days: n3 + 7 * (-a2 - 1) });
        }
        n2.push(s2);
      }
    } else if (!this.opts.byYearDay && !this.opts.byWeekNo) {
      n2 = [];
      for (let r2 of t2) {
        let t3 = e3.with({ month: r2, day: 1 }), i2 = this.generateMonthlyDateCandidates(t3);
        if (i2.length === 0 && this.opts.rscale && this.opts.byMonthDay && this.opts.byMonthDay.length > 0) {
          let e4 = t3.add({ months: 1 }).subtract({ days: 1 }).day, r3 = this.opts.byMonthDay[0], i3 = r3 > 0 ? r3 : e4 + r3 + 1;
          if (i3 > e4 || i3 <= 0) {
            let r4 = this.opts.skip || `OMIT`;
            if (r4 === `BACKWARD`) n2.push(t3.with({ day: e4 }));
            else if (r4 === `FORWARD`) {
              let e5 = t3.add({ months: 1 }).with({ day: 1 });
              n2.push(e5);
            }
          }
        } else n2.push(...i2);
      }
    }
    if (this.opts.byYearDay) {
      let t3 = e3.with({ month: 12, day: 31 }).dayOfYear;
      for (let r2 of this.opts.byYearDay) {
        let i2 = r2 > 0 ? r2 : t3 + r2 + 1;
        if (i2 <= 0 || i2 > t3) continue;
        let a2 = (this.opts.freq, e3.with({ month: 1, day: 1 }).add({ days: i2 - 1 }));
        (!this.opts.byMonth || this.opts.byMonth.includes(a2.month)) && n2.push(a2);
      }
    }
    if (this.opts.byWeekNo) {
      let { lastWeek: t3, firstWeekStart: r2, tokens: i2 } = this.isoWeekByDay(e3);
      for (let e4 of this.opts.byWeekNo) {
        if (e4 > 0 && e4 > t3 || e4 < 0 && -e4 > t3) continue;
        let a2 = e4 > 0 ? e4 - 1 : t3 + e4, o2 = r2.add({ weeks: a2 });
        n2.push(...this.addByDayDates(i2, o2));
      }
    }
    return this.sortedUniqueDateCandidates(n2);
  }
  addByDayDates(e3, t2) {
    let n2 = X, r2 = n2[this.opts.wkst || `MO`], i2 = [];
    for (let a2 of e3) {
      if (!a2) continue;
      let e4 = n2[a2], o2 = t2.add({ days: (e4 - r2 + 7) % 7 });
      (!this.opts.byMonth || this.opts.byMonth.includes(o2.month)) && i2.push(o2);
    }
    return this.sortedUniqueDateCandidates(i2);
  }
  findNextValidValue(e3, t2, n2) {
    return t2.find((t3) => n2(t3, e3) > 0) || null;
  }
  findNextValidDate(e3) {
    if (this.opts.byWeekNo && this.opts.byYearDay) {
      let t2 = e3.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }), n2 = this.opts.byYearDay.map((e4) => {
        let n3 = t2.with({ month: 12, day: 31 }).dayOfYear;
        return e4 > 0 ? e4 : n3 + e4 + 1;
      });
      for (let e4 of n2) {
        let n3 = t2.add({ days: e4 - 1 });
        if (this.matchesByWeekNo(n3)) break;
      }
    }
    if (this.opts.byMonth) {
      let t2 = this.opts.byMonth.filter((e4) => typeof e4 == `number`);
      if (t2.length && !t2.includes(e3.month)) {
        let n2 = [...t2].sort((e4, t3) => e4 - t3), r2 = this.findNextValidValue(e3.month, n2, (e4, t3) => e4 - t3);
        return e3 = r2 ? e3.with({ month: r2, day: 1, hour: 0, minute: 0, second: 0 }) : e3.add({ years: 1 }).with({ month: n2[0], day: 1, hour: 0, minute: 0, second: 0 }), e3 = this.applyTimeOverride(e3), e3;
      }
    }
    if (this.opts.byWeekNo && !this.matchesByWeekNo(e3)) return e3 = e3.add({ weeks: 1 }).with({ hour: 0, minute: 0, second: 0 }), e3 = this.applyTimeOverride(e3), e3;
    if (this.opts.byYearDay && !this.matchesByYearDay(e3)) {
      let t2 = [...this.opts.byYearDay].sort((e4, t3) => e4 - t3), n2 = e3.dayOfYear, r2 = e3.with({ month: 12, day: 31 }).dayOfYear, i2 = t2.find((e4) => (e4 > 0 ? e4 : r2 + e4 + 1) > n2);
      if (i2) {
        let t3 = i2 > 0 ? i2 : r2 + i2 + 1;
        e3 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? e3.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t3 - 1 }) : e3.with({ month: 1, day: 1 }).add({ days: t3 - 1 });
      } else {
        let n3 = e3.add({ years: 1 }), r3 = n3.with({ month: 12, day: 31 }).dayOfYear, i3 = t2[0];
        if (i3 !== void 0) {
          let t3 = i3 > 0 ? i3 : r3 + i3 + 1;
          e3 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? n3.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t3 - 1 }) : n3.with({ month: 1, day: 1 }).add({ days: t3 - 1 });
        }
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    if (this.opts.byMonthDay && !this.matchesByMonthDay(e3)) {
      let t2 = [...this.opts.byMonthDay].sort((e4, t3) => e4 - t3), n2 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r2 = e3.day, i2 = t2.map((e4) => e4 > 0 ? e4 : n2 + e4 + 1).filter((e4) => e4 > 0 && e4 <= n2).sort((e4, t3) => e4 - t3), a2 = this.findNextValidValue(r2, i2, (e4, t3) => e4 - t3);
      if (a2) e3 = e3.with({ day: a2, hour: 0, minute: 0, second: 0 });
      else {
        let n3 = e3.add({ months: 1 }).with({ day: 1 }), r3 = n3.add({ months: 1 }).subtract({ days: 1 }).day, i3 = t2[0];
        if (i3 !== void 0) {
          let t3 = i3 > 0 ? i3 : r3 + i3 + 1;
          e3 = n3.with({ day: Math.max(1, Math.min(t3, r3)), hour: 0, minute: 0, second: 0 });
        } else e3 = e3.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    if (this.opts.byDay && !this.matchesByDay(e3)) {
      let t2 = this.allByDayIsoDays;
      if (!t2?.length) return this.applyTimeOverride(e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 }));
      let n2 = this.findNextValidValue(e3.dayOfWeek, t2, (e4, t3) => e4 - t3);
      if (n2) {
        let t3 = (n2 - e3.dayOfWeek + 7) % 7;
        e3 = e3.add({ days: t3 }).with({ hour: 0, minute: 0, second: 0 });
      } else {
        let n3 = (t2[0] - e3.dayOfWeek + 7) % 7;
        e3 = e3.add({ days: n3 + 7 }).with({ hour: 0, minute: 0, second: 0 });
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    switch (this.opts.freq) {
      case `SECONDLY`:
      case `MINUTELY`:
        e3 = e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `HOURLY`:
        e3 = e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `DAILY`:
      case `WEEKLY`:
        e3 = e3.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
        break;
      case `MONTHLY`:
      case `YEARLY`:
        e3 = e3.add({ years: 1 }).with({ month: 1, day: 1, hour: 0, minute: 0, second: 0 });
        break;
    }
    return this.applyTimeOverride(e3);
  }
  applyBySetPos(e3) {
    let { bySetPos: t2 } = this.opts;
    if (!t2 || !t2.length) return e3;
    let n2 = [...e3].sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
    return this.applyBySetPosToSortedList(n2).sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
  }
  isoWeekByDay(e3) {
    let t2 = X, n2 = t2[this.opts.wkst || `MO`], r2 = e3.with({ month: 1, day: 4 }), i2 = (r2.dayOfWeek - n2 + 7) % 7, a2 = r2.subtract({ days: i2 }), o2 = r2.add({ years: 1 }).with({ month: 1, day: 4 }), s2 = o2.subtract({ days: (o2.dayOfWeek - n2 + 7) % 7 });
    return { lastWeek: a2.until(s2, { largestUnit: `days` }).days / 7, firstWeekStart: a2, tokens: this.opts.byDay?.length ? this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null) : [Object.entries(t2).find(([, e4]) => e4 === this.originalDtstart.dayOfWeek)[0]] };
  }
  generateDateCandidatesForWeekInYear(e3, t2) {
    let n2 = [], r2 = this.originalDtstart.toPlainDate().with({ year: e3, month: 1, day: 1 }), { lastWeek: i2, firstWeekStart: a2, tokens: o2 } = this.isoWeekByDay(r2);
    if (t2 > 0 && t2 > i2 || t2 < 0 && -t2 > i2) return n2;
    let s2 = t2 > 0 ? t2 - 1 : i2 + t2, c2 = a2.add({ weeks: s2 });
    return n2.push(...this.addByDayDates(o2, c2)), this.sortedUniqueDateCandidates(n2);
  }
  getRscaleCalendarId() {
    return { GREGORIAN: `gregory`, CHINESE: `chinese`, HEBREW: `hebrew`, INDIAN: `indian` }[this.opts.rscale?.toUpperCase() || ``] || null;
  }
  assertRscaleCalendarSupported(t2) {
    if (t2 === `gregory` || t2 === `iso8601`) return;
    let n2 = e2.rscaleCalendarSupport[t2];
    if (n2 === true) return;
    if (n2 === false) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
    let r2 = true;
    try {
      let e3 = od.ZonedDateTime.from(`2000-01-01T00:00:00+00:00[UTC]`).withCalendar(t2);
      e3.year, e3.monthCode, e3.day;
    } catch {
      r2 = false;
    }
    if (e2.rscaleCalendarSupport[t2] = r2, !r2) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
  }
  pad2(e3) {
    return String(e3).padStart(2, `0`);
  }
  monthMatchesToken(e3, t2) {
    if (typeof t2 == `number`) return e3 === `M${this.pad2(t2)}`;
    if (/^\d+L$/i.test(t2)) {
      let n2 = parseInt(t2, 10);
      return e3 === `M${this.pad2(n2)}L`;
    }
    return false;
  }
  monthsOfYear(e3, t2) {
    let n2 = [];
    for (let r2 = 1; r2 <= 20; r2++) try {
      let i2 = od.PlainDate.from({ calendar: e3, year: t2, month: r2, day: 1 }, { overflow: `reject` });
      n2.push(i2);
    } catch {
      break;
    }
    return n2;
  }
  rscaleMonth(e3, t2, n2, r2) {
    return r2.find((e4) => e4.monthCode === n2) || (this.opts.skip === `BACKWARD` ? r2.slice().reverse().find((e4) => e4.monthCode < n2) ?? this.startOfYear(e3, t2).subtract({ months: 1 }) : this.opts.skip === `FORWARD` ? r2.find((e4) => e4.monthCode > n2) ?? this.startOfYear(e3, t2 + 1) : null);
  }
  startOfYear(e3, t2) {
    return od.PlainDate.from({ calendar: e3, year: t2, month: 1, day: 1 });
  }
  endOfYear(e3, t2) {
    return this.startOfYear(e3, t2 + 1).subtract({ days: 1 });
  }
  rscaleFirstWeekStart(e3, t2, n2) {
    let r2 = od.PlainDate.from({ calendar: e3, year: t2, month: 1, day: 4 }), i2 = (r2.dayOfWeek - n2 + 7) % 7;
    return r2.subtract({ days: i2 });
  }
  rscaleLastWeekCount(e3, t2, n2) {
    let r2 = this.rscaleFirstWeekStart(e3, t2, n2), i2 = this.endOfYear(e3, t2).since(r2).days;
    return Math.floor(i2 / 7) + 1;
  }
  lastDayOfMonth(e3) {
    return e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
  }
  toRscaleZdt(e3) {
    return od.ZonedDateTime.from(e3.toString());
  }
  rscaleDate(e3) {
    return Y.PlainDate.from(e3.withCalendar(`iso8601`).toString());
  }
  rscaleDateAfterUntil(e3) {
    if (!this.opts.until) return false;
    let t2 = this.opts.until.withTimeZone(this.generationTimeZone).toPlainDate().withCalendar(`iso8601`);
    return Y.PlainDate.compare(this.rscaleDate(e3), t2) > 0;
  }
  rscaleMatchesByYearDay(e3, t2) {
    let n2 = this.opts.byYearDay;
    if (!n2 || n2.length === 0) return true;
    let r2 = this.endOfYear(e3, t2.year).dayOfYear;
    return n2.some((e4) => e4 > 0 ? t2.dayOfYear === e4 : t2.dayOfYear === r2 + e4 + 1);
  }
  rscaleMatchesByWeekNo(e3, t2) {
    let n2 = this.opts.byWeekNo;
    if (!n2 || n2.length === 0) return true;
    let r2 = X[this.opts.wkst || `MO`], i2 = t2.subtract({ days: (t2.dayOfWeek - r2 + 7) % 7 }).add({ days: (4 - r2 + 7) % 7 }).year, a2 = this.rscaleFirstWeekStart(e3, i2, r2), o2 = this.rscaleLastWeekCount(e3, i2, r2), s2 = Math.floor(t2.since(a2).days / 7) + 1;
    return n2.some((e4) => e4 > 0 ? s2 === e4 : s2 === o2 + e4 + 1);
  }
  rscaleMatchesByMonth(e3, t2) {
    let n2 = this.opts.byMonth;
    return !n2 || n2.length === 0 ? true : n2.some((e4) => this.monthMatchesToken(t2.monthCode, e4));
  }
  rscaleMatchesByMonthDay(e3) {
    let t2 = this.opts.byMonthDay;
    if (!t2 || t2.length === 0) return true;
    let n2 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r2 = e3.day;
    return t2.some((e4) => e4 > 0 ? r2 === e4 : r2 === n2 + e4 + 1);
  }
  rscaleMatchesByDayBasic(e3) {
    let t2 = this.opts.byDay;
    if (!t2 || t2.length === 0) return true;
    let n2 = X, r2 = t2.map((e4) => qd(e4)).filter((e4) => e4 !== null);
    return r2.length === 0 ? true : r2.some((t3) => n2[t3] === e3.dayOfWeek);
  }
  rscaleDateMatches(e3, t2) {
    return this.rscaleMatchesByMonth(e3, t2) && this.rscaleMatchesByYearDay(e3, t2) && this.rscaleMatchesByWeekNo(e3, t2) && this.rscaleMatchesByMonthDay(t2) && this.rscaleMatchesByDayBasic(t2);
  }
  applySkipForDay(e3, t2, n2, r2) {
    let i2 = this.lastDayOfMonth(n2), a2 = this.opts.skip || `OMIT`;
    return r2 >= 1 && r2 <= i2 ? n2.with({ day: r2 }) : a2 === `BACKWARD` ? n2.with({ day: i2 }) : a2 === `FORWARD` ? n2.add({ months: 1 }).with({ day: 1 }) : null;
  }
  generateMonthlyOccurrencesRscale(e3, t2, n2) {
    let r2 = [], i2 = this.opts.byMonthDay, a2 = this.opts.byDay;
    if (!a2 && !i2) {
      let i3 = this.toRscaleZdt(this.originalDtstart).withCalendar(e3).day, a3 = this.applySkipForDay(e3, t2, n2, i3);
      return a3 && r2.push(this.rscaleDate(a3)), r2;
    }
    let o2 = (e4) => {
      r2.push(this.rscaleDate(e4));
    }, s2 = this.lastDayOfMonth(n2), c2 = (e4) => e4 > 0 ? e4 : s2 + e4 + 1;
    if (i2 && i2.length > 0) for (let r3 of i2) {
      let i3 = c2(r3), a3 = this.applySkipForDay(e3, t2, n2, i3);
      a3 && o2(a3);
    }
    if (a2 && a2.length > 0) {
      let e4 = X, t3 = {}, r3 = n2;
      for (; r3.month === n2.month && r3.year === n2.year; ) {
        let e5 = r3.dayOfWeek;
        (t3[e5] ||= []).push(r3), r3 = r3.add({ days: 1 });
      }
      for (let n3 of a2) {
        let r4 = Jd(n3);
        if (!r4) continue;
        let i3 = r4.ord, a3 = t3[e4[r4.weekday]] || [];
        if (a3.length !== 0) if (i3 === 0) for (let e5 of a3) o2(e5);
        else {
          let e5 = a3[i3 > 0 ? i3 - 1 : a3.length + i3];
          e5 && o2(e5);
        }
      }
    }
    return this.sortedUniqueDateCandidates(r2);
  }
  _allRscaleNonGregorian(e3, t2) {
    let n2 = this.getRscaleCalendarId();
    if (!n2) return this._allFallback(e3);
    this.assertRscaleCalendarSupported(n2);
    let r2 = [], i2 = this.createCandidateWorkBudget(), a2 = 0, o2 = this.originalDtstart, s2 = this.toRscaleZdt(o2).withCalendar(n2), c2 = this.opts.interval ?? 1;
    if (!this.addDtstartIfNeeded(r2, e3)) return this.applyCountLimitAndMergeRDates(r2, e3);
    if (this.opts.freq === `YEARLY`) {
      let l2 = 0;
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let u2 = s2.year + l2 * c2, d2 = [], f2 = this.opts.byMonth, p2 = this.monthsOfYear(n2, u2), m2 = X, h2 = m2[this.opts.wkst || `MO`];
        if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
          let e4 = this.rscaleFirstWeekStart(n2, u2, h2), t3 = this.rscaleLastWeekCount(n2, u2, h2), r3 = this.opts.byDay?.length ? this.opts.byDay.map((e5) => qd(e5)).filter((e5) => e5 !== null) : [Object.entries(m2).find(([, e5]) => e5 === this.originalDtstart.dayOfWeek)[0]];
          for (let i3 of this.opts.byWeekNo) {
            let a3 = i3 > 0 ? i3 - 1 : t3 + i3;
            if (a3 < 0 || a3 >= t3) continue;
            let o3 = e4.add({ weeks: a3 });
            for (let e5 of r3) {
              let t4 = m2[e5], r4 = o3.add({ days: (t4 - h2 + 7) % 7 });
              if (!(f2 && f2.length > 0 && !f2.some((e6) => this.monthMatchesToken(r4.monthCode, e6)))) {
                if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
                  let e6 = this.endOfYear(n2, u2).dayOfYear;
                  if (!this.opts.byYearDay.some((t5) => {
                    let n3 = t5 > 0 ? t5 : e6 + t5 + 1;
                    return r4.dayOfYear === n3;
                  })) continue;
                }
                d2.push(this.rscaleDate(r4));
              }
            }
          }
        } else if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
          let e4 = this.startOfYear(n2, u2), t3 = this.endOfYear(n2, u2).dayOfYear;
          for (let n3 of this.opts.byYearDay) {
            let r3 = n3 > 0 ? n3 : t3 + n3 + 1;
            if (r3 < 1 || r3 > t3) continue;
            let i3 = e4.add({ days: r3 - 1 });
            f2 && f2.length > 0 && !f2.some((e5) => this.monthMatchesToken(i3.monthCode, e5)) || d2.push(this.rscaleDate(i3));
          }
        } else if (!f2 || f2.length === 0) {
          let e4 = this.rscaleMonth(n2, u2, s2.monthCode, p2), t3 = e4 ? this.applySkipForDay(n2, u2, e4, s2.day) : null;
          t3 && d2.push(this.rscaleDate(t3));
        } else for (let e4 of f2) {
          let t3 = typeof e4 == `number` ? `M${this.pad2(e4)}` : `M${this.pad2(parseInt(e4, 10))}L`, r3 = this.rscaleMonth(n2, u2, t3, p2);
          r3 && d2.push(...this.generateMonthlyOccurrencesRscale(n2, u2, r3));
        }
        if (d2.length > 0 && !this.visitPeriodCandidates(d2, (t3) => this.processOccurrence(t3, r2, o2, e3, void 0, i2), t2 ?? o2, this.opts.until, i2) || (l2++, this.opts.until && u2 > this.toRscaleZdt(this.opts.until).withCalendar(n2).year)) break;
      }
      return this.applyCountLimitAndMergeRDates(r2, e3);
    }
    if (this.opts.freq === `WEEKLY`) {
      let c3 = X, l2 = c3[this.opts.wkst || `MO`], u2 = this.opts.byDay?.length ? this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null) : [Object.entries(c3).find(([, e4]) => e4 === this.originalDtstart.dayOfWeek)[0]], d2 = s2.toPlainDate().subtract({ days: (s2.dayOfWeek - l2 + 7) % 7 });
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s3 = [];
        for (let e4 of u2) {
          let t3 = c3[e4], r3 = d2.add({ days: (t3 - l2 + 7) % 7 });
          if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
            let e5 = d2.add({ days: (4 - l2 + 7) % 7 }).year, t4 = this.rscaleFirstWeekStart(n2, e5, l2), i4 = this.rscaleLastWeekCount(n2, e5, l2), a3 = Math.floor(r3.since(t4).days / 7) + 1;
            if (!this.opts.byWeekNo.some((e6) => e6 > 0 ? a3 === e6 : a3 === i4 + e6 + 1)) continue;
          }
          if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
            let e5 = this.endOfYear(n2, r3.year).dayOfYear;
            if (!this.opts.byYearDay.some((t4) => t4 > 0 ? r3.dayOfYear === t4 : r3.dayOfYear === e5 + t4 + 1)) continue;
          }
          let i3 = this.opts.byMonth;
          i3 && i3.length > 0 && !i3.some((e5) => this.monthMatchesToken(r3.monthCode, e5)) || s3.push(this.rscaleDate(r3));
        }
        if (s3.length && !this.visitPeriodCandidates(s3, (t3) => this.processOccurrence(t3, r2, o2, e3, void 0, i2), t2 ?? o2, this.opts.until, i2)) return this.applyCountLimitAndMergeRDates(r2, e3);
        if (d2 = d2.add({ weeks: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(d2)) break;
      }
      return this.applyCountLimitAndMergeRDates(r2, e3);
    }
    if (this.opts.freq === `MONTHLY`) {
      let c3 = s2.toPlainDate().with({ day: 1 });
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s3 = c3.year, l2 = c3, u2 = true, d2 = this.opts.byMonth;
        if (d2 && d2.length > 0 && (u2 = d2.some((e4) => this.monthMatchesToken(l2.monthCode, e4))), u2) {
          let a3 = this.generateMonthlyOccurrencesRscale(n2, s3, l2);
          if (!this.visitPeriodCandidates(a3, (t3) => this.processOccurrence(t3, r2, o2, e3, void 0, i2), t2 ?? o2, this.opts.until, i2)) break;
        }
        if (c3 = c3.add({ months: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c3)) break;
      }
      return this.applyCountLimitAndMergeRDates(r2, e3);
    }
    if (this.opts.freq === `DAILY`) {
      let c3 = s2.toPlainDate();
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n2, c3)) {
          let n3 = this.rscaleDate(c3);
          if (!this.visitPeriodCandidates([n3], (t3) => this.processOccurrence(t3, r2, o2, e3, void 0, i2), t2 ?? o2, this.opts.until, i2)) break;
        }
        if (c3 = c3.add({ days: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c3)) break;
      }
      return this.applyCountLimitAndMergeRDates(r2, e3);
    }
    if (this.opts.freq === `HOURLY` || this.opts.freq === `MINUTELY`) {
      this.opts.freq;
      let c3 = this.opts.freq === `HOURLY` ? 36e5 : 6e4, l2 = this.opts.interval ?? 1, u2 = s2.toPlainDate(), d2 = this.originalDtstart.toInstant().epochMilliseconds;
      for (; ; ) {
        if (++a2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n2, u2)) {
          let n3 = this.rscaleDate(u2);
          if (!this.visitPeriodCandidates([n3], (t3) => {
            let n4 = t3.toInstant().epochMilliseconds - d2;
            return Math.floor(n4 / c3) % l2 === 0 ? this.processOccurrence(t3, r2, o2, e3, void 0, i2) : true;
          }, t2 ?? o2, this.opts.until, i2)) break;
        }
        if (u2 = u2.add({ days: 1 }), this.rscaleDateAfterUntil(u2)) break;
      }
      return this.applyCountLimitAndMergeRDates(r2, e3);
    }
    return this._allFallback(e3);
  }
};

// src/schedule/recurrence-rule.ts
var RuleError = class extends Error {
  name = "RuleError";
  constructor(why, options) {
    super(oneLine(why), options);
  }
};
var NUMBERS = {
  INTERVAL: { from: 1, to: 1e9, negative: false },
  COUNT: { from: 1, to: 1e9, negative: false },
  BYSECOND: { from: 0, to: 60, negative: false },
  BYMINUTE: { from: 0, to: 59, negative: false },
  BYHOUR: { from: 0, to: 23, negative: false },
  BYMONTH: { from: 1, to: 12, negative: false },
  BYMONTHDAY: { from: 1, to: 31, negative: true },
  BYYEARDAY: { from: 1, to: 366, negative: true },
  BYWEEKNO: { from: 1, to: 53, negative: true },
  BYSETPOS: { from: 1, to: 366, negative: true }
};
var FREQUENCIES = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"];
var WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
var PARTS = ["FREQ", "BYDAY", "WKST", ...Object.keys(NUMBERS)];
var EVEN_STEPS = { DAILY: 864e5, WEEKLY: 7 * 864e5 };
var STARTS_A_DAY = 96;
var STEPS = 2e4;
var CANDIDATES = 4 * STEPS;
var YEAR = 366 * 864e5;
var END_OF_TIME = Date.UTC(9999, 11, 31);
function ruleParts(value) {
  const parts = /* @__PURE__ */ new Map();
  for (const part of String(value).toUpperCase().split(";")) {
    if (part.trim() === "") continue;
    const [name = "", text2] = part.split("=", 2).map((side) => side.trim());
    if (text2 === void 0 || text2 === "") throw new RuleError(`${quote(part)} has no value.`);
    if (parts.has(name)) throw new RuleError(`The rule has two values for ${name}.`);
    parts.set(name, text2);
  }
  return parts;
}
function recurrenceRule(parts, start) {
  checkParts(parts);
  return evenSteps(parts, start) ?? countedRule(parts, start);
}
function evenSteps(parts, start) {
  const unit = EVEN_STEPS[parts.get("FREQ") ?? ""];
  if (unit === void 0 || [...parts.keys()].some((name) => name.startsWith("BY"))) return void 0;
  const step = Number(parts.get("INTERVAL") ?? 1) * unit;
  const last = start + (Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY) - 1) * step;
  return {
    between(from, to2) {
      const walls = [];
      const end = Math.min(to2, last, END_OF_TIME);
      for (let wall = start + Math.max(0, Math.ceil((from - start) / step)) * step; wall <= end; wall += step) {
        walls.push(wall);
      }
      return walls;
    }
  };
}
function countedRule(parts, start) {
  const rule = guarded(() => {
    const rruleString = `RRULE:${[...parts].map(([name, value]) => `${name}=${value}`).join(";")}`;
    const options = { includeDtstart: true, maxIterations: STEPS, maxCandidateEvaluations: CANDIDATES };
    return new df({ rruleString, dtstart: onWall(start), ...options });
  });
  const walls = parts.has("COUNT") ? () => guarded(() => rule.all()).map(({ epochMilliseconds }) => epochMilliseconds) : (from, to2) => guarded(() => byYear(rule, from, to2));
  return {
    between(from, to2) {
      const end = Math.min(to2, END_OF_TIME);
      if (end < start || end < from) return [];
      const all2 = /* @__PURE__ */ new Set([start, ...walls(Math.max(from, start), end)]);
      return [...all2].filter((wall) => wall >= from && wall <= end);
    }
  };
}
function byYear(rule, from, to2) {
  const walls = [];
  for (let year = from; year <= to2; year += YEAR) {
    const found = rule.between(onWall(year), onWall(Math.min(year + YEAR, to2)), true);
    for (const { epochMilliseconds } of found) walls.push(epochMilliseconds);
  }
  return walls;
}
function onWall(wall) {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO("UTC");
}
function guarded(work) {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuleError(
      /exceeded/u.test(reason) ? "The rule goes through too many days for its few occurrences." : `${reason}.`,
      { cause }
    );
  }
}
function checkParts(parts) {
  const frequency = parts.get("FREQ");
  if (frequency === void 0) throw new RuleError("The rule has no FREQ, such as FREQ=WEEKLY.");
  if (!FREQUENCIES.includes(frequency)) {
    throw new RuleError(`FREQ is one of ${FREQUENCIES.join(", ")}, not ${frequency}.`);
  }
  for (const [name, value] of parts) checkPart(name, value);
  const listed = (name) => parts.get(name)?.split(",").length ?? 1;
  const hours = frequency === "HOURLY" ? 24 : listed("BYHOUR");
  if (hours * listed("BYMINUTE") * listed("BYSECOND") > STARTS_A_DAY) {
    throw new RuleError(`The rule gives more than ${STARTS_A_DAY} starts a day.`);
  }
}
function checkPart(name, value) {
  if (!PARTS.includes(name)) {
    const meant = nearest(name, PARTS);
    throw new RuleError(`A rule has no part ${name}${meant === void 0 ? "" : `; ${meant} is one`}.`);
  }
  const range = NUMBERS[name];
  const values = value.split(",");
  if (range !== void 0) {
    const fits = (text2) => {
      const number = Number(text2);
      const size = range.negative ? Math.abs(number) : number;
      return /^[+-]?\d+$/u.test(text2) && size >= range.from && size <= range.to;
    };
    const wrong2 = values.find((text2) => !fits(text2));
    if (wrong2 === void 0) return;
    const sign = range.negative ? ", or negative" : "";
    throw new RuleError(`${name} takes numbers from ${range.from} to ${range.to}${sign}, not ${wrong2}.`);
  }
  const wrong = values.find((text2) => !WEEKDAYS.includes(text2.replace(/^[+-]?\d{1,2}/u, "")));
  if (name !== "FREQ" && wrong !== void 0) {
    throw new RuleError(`${name} takes ${WEEKDAYS.join(", ")}, not ${wrong}.`);
  }
}

// src/schedule/moment.ts
var DATE = /^\d{4}-\d\d-\d\d/u;
var DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z?)$/u;
function moment(value, property, zones, floating) {
  const written = String(value);
  const name = tzid(property);
  const zone = () => name === void 0 && floating !== void 0 ? floating : zones(name);
  const time = DATE_TIME.exec(written);
  if (/^[-T:]*$/u.test(written)) throw new RuleError(`${property.name.toUpperCase()} has an empty value.`);
  const allDay = time === null && /^\d{4}-\d\d-\d\d(?:T::)?$/u.test(written);
  try {
    if (time !== null) {
      const wall = wallOf(Temporal.PlainDateTime.from(written.replace("Z", ""), { overflow: "reject" }));
      return { wall, zone: time[1] === "Z" ? utc : zone(), allDay };
    }
    if (allDay) {
      const date = Temporal.PlainDate.from(DATE.exec(written)?.[0] ?? "", { overflow: "reject" });
      return { wall: wallOf(date.toPlainDateTime()), zone: zone(), allDay };
    }
  } catch (cause) {
    if (cause instanceof RuleError) throw cause;
    throw new RuleError(`${property.name.toUpperCase()} has no such date or time: ${written}.`, { cause });
  }
  throw new RuleError(`${property.name.toUpperCase()} is neither a date nor a time such as 20230105T150000.`);
}
function untilMoment(until, zone) {
  const [, year, month, day, hour, minute, second, utcMark] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/u.exec(until) ?? [];
  const time = hour === void 0 ? "" : `T${hour}:${minute}:${second}${utcMark}`;
  return moment(year === void 0 ? until : `${year}-${month}-${day}${time}`, UNTIL, () => zone);
}
var UNTIL = { name: "until", parameters: {}, type: "recur", values: [], line: 0 };
function dayOf({ wall }, zone) {
  return { wall: Math.floor(wall / DAY) * DAY, zone, allDay: true };
}
function instantOf({ wall, zone }) {
  return zone.toInstant(wall);
}
function lengthOf(duration) {
  let parsed;
  try {
    parsed = Temporal.Duration.from(String(duration));
  } catch (cause) {
    throw new RuleError("DURATION is not of the form PT1H or P1D.", { cause });
  }
  const { weeks, days, hours, minutes, seconds } = parsed;
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1e3;
  return positive({ days: weeks * 7 + days, milliseconds });
}
function positive(length) {
  return length.days * 864e5 + length.milliseconds > 0 ? length : null;
}
function endOf(start, zone, length) {
  if (length === null) return null;
  const day = length.days === 0 ? start : zone.toInstant(zone.toWall(start) + length.days * 864e5);
  return day + length.milliseconds;
}

// src/schedule/calendar-event.ts
var EventError = class extends Error {
  name = "EventError";
  line;
  constructor(why, line, cause) {
    super(why, { cause });
    this.line = line;
  }
};
function readEvent(component, block, { zones, isCancelled, skip }) {
  const required = (name, read) => all(component, name).flatMap((property) => {
    try {
      return property.values.map((value) => read(value, property));
    } catch (cause) {
      if (cause instanceof RuleError) throw new EventError(cause.message, property.line, cause);
      throw cause;
    }
  });
  const optional = (name, read) => all(component, name).flatMap(
    (property) => property.values.flatMap((value) => {
      try {
        return [read(value, property)];
      } catch (cause) {
        if (!(cause instanceof RuleError)) throw cause;
        skip(property.line, cause.message);
        return [];
      }
    })
  );
  const start = required("dtstart", (value, property) => moment(value, property, zones))[0];
  if (start === void 0) throw new EventError("The event has no DTSTART.", block.line, void 0);
  const sameKind = (value, property) => start.allDay ? dayOf(
    moment(value, property, () => start.zone),
    start.zone
  ) : moment(value, property, zones, start.zone);
  const ends = optional("dtend", sameKind)[0];
  const durations = optional("duration", (value) => lengthOf(value));
  const length = lengthBetween(start, ends) ?? durations[0] ?? (start.allDay ? { days: 1, milliseconds: 0 } : null);
  const planned = required(
    "recurrence-id",
    (value, property) => moment(value, property, zones, start.zone)
  )[0];
  const summary = text(component, "summary");
  for (const { line } of all(component, "exrule")) {
    skip(
      line,
      "EXRULE is no longer part of iCalendar, so the meetings it takes out are listed: write EXDATE."
    );
  }
  const range = all(component, "recurrence-id")[0]?.parameters.range;
  return {
    summary,
    start,
    length,
    rules: required("rrule", (value, { line }) => endingRule(value, start, (why) => skip(line, why))),
    extra: optional("rdate", (value, property) => extraStart(value, property, zones, start, length)),
    excluded: optional("exdate", sameKind),
    replaces: planned === void 0 ? null : { planned, andFuture: String(range).toUpperCase() === "THISANDFUTURE" },
    cancelled: block.calendar.method === "CANCEL" || text(component, "status")?.trim().toUpperCase() === "CANCELLED" || summary !== null && isCancelled(summary)
  };
}
function lengthBetween(start, end) {
  if (end === void 0) return null;
  if (start.allDay && end.allDay)
    return positive({ days: Math.round((end.wall - start.wall) / DAY), milliseconds: 0 });
  return positive({ days: 0, milliseconds: instantOf(end) - instantOf(start) });
}
function extraStart(value, property, zones, start, length) {
  const [from, to2] = Array.isArray(value) ? value : [value];
  const own = moment(from, property, start.allDay ? () => start.zone : zones, start.zone);
  const timed = own.allDay && !start.allDay;
  const extra = timed ? { ...own, wall: own.wall + timeOfDay(start), allDay: false } : start.allDay ? dayOf(own, start.zone) : own;
  if (to2 === void 0) return { start: extra, length };
  const written = String(to2);
  const period = written.startsWith("P") ? lengthOf(written) : lengthBetween(extra, moment(written, property, zones, start.zone));
  return { start: extra, length: period };
}
function timeOfDay({ wall }) {
  return (wall % DAY + DAY) % DAY;
}
function endingRule(value, start, skip) {
  const parts = ruleParts(value);
  if (/^0+$/u.test(parts.get("COUNT") ?? "")) {
    skip("RRULE has COUNT=0, which no series can have: it counts as one without an end.");
    parts.delete("COUNT");
  }
  const until = parts.get("UNTIL");
  parts.delete("UNTIL");
  return {
    rule: recurrenceRule(parts, start.wall),
    until: until === void 0 ? null : ruleEnd(until, start)
  };
}
function ruleEnd(until, start) {
  const end = untilMoment(until, start.zone);
  if (start.allDay || end.allDay) return { wall: end.wall - timeOfDay(end) + DAY - 1 };
  return until.endsWith("Z") ? { instant: end.wall } : { wall: end.wall };
}

// src/schedule/event-timeline.ts
function eventTimeline(master, replacing) {
  const { zone } = master.start;
  const replacements = replacing.map((event) => ({ planned: plannedStart(event, master), event }));
  const single = new Map(
    replacements.filter(({ event }) => event.replaces?.andFuture !== true).map((one) => [one.planned, one])
  );
  const future = replacements.filter(({ event }) => event.replaces?.andFuture === true).sort((a2, b2) => a2.planned - b2.planned);
  const reach = Math.max(0, ...future.map((one) => Math.abs(shift(one)))) + DAY;
  const excluded = exclusions(master);
  const entry = (planned, start, event, length) => {
    const cancelled = master.cancelled || event.cancelled || event === master && excluded(planned);
    return {
      planned,
      start,
      occurrence: toOccurrence({ planned, start, end: endOf(start, zone, length), cancelled }, event, zone)
    };
  };
  const fromOriginal = (planned, length) => {
    const change = excluded(planned) ? void 0 : future.findLast((one) => one.planned <= planned);
    if (change === void 0) return entry(planned, planned, master, length);
    const clock = change.event.start.zone;
    return entry(
      planned,
      clock.toInstant(clock.toWall(planned) + shift(change)),
      change.event,
      change.event.length
    );
  };
  const spanStarts = [instantOf(master.start), ...master.extra.map(({ start }) => instantOf(start))].concat(
    replacements.flatMap(({ planned, event }) => [planned, instantOf(event.start)])
  );
  return {
    first: Math.min(...spanStarts) - reach,
    last: Math.max(...spanStarts, ...master.rules.map((rule) => ruleEndInstant(rule.until))) + reach,
    within(from, to2) {
      const originals = originalStarts(master, from - reach, to2 + reach);
      return [
        ...[...originals].filter(([planned]) => !single.has(planned)).map((one) => fromOriginal(...one)),
        ...[...single.values()].map(
          ({ planned, event }) => entry(planned, instantOf(event.start), event, event.length)
        )
      ].filter(({ planned, start }) => planned >= from && planned < to2 || start >= from && start < to2);
    }
  };
}
function plannedStart(event, master) {
  const planned = event.replaces?.planned ?? event.start;
  if (master.start.allDay) return instantOf(dayOf(planned, master.start.zone));
  if (!planned.allDay) return instantOf(planned);
  return master.start.zone.toInstant(planned.wall + timeOfDay(master.start));
}
function shift({ planned, event }) {
  return event.start.wall - event.start.zone.toWall(planned);
}
function ruleEndInstant(until) {
  if (until === null) return Number.POSITIVE_INFINITY;
  return "instant" in until ? until.instant : until.wall + DAY;
}
function lastWall(until, zone) {
  if (until === null) return Number.POSITIVE_INFINITY;
  return "instant" in until ? zone.toWall(until.instant) + DAY : until.wall;
}
function originalStarts(master, from, to2) {
  const { zone, wall: firstWall } = master.start;
  const starts = /* @__PURE__ */ new Map();
  const add = (start, length) => {
    if (start >= from && start < to2 && !starts.has(start)) starts.set(start, length);
  };
  if (master.rules.length === 0) add(zone.toInstant(firstWall), master.length);
  for (const { rule, until } of master.rules) {
    const end = Math.min(zone.toWall(to2) + DAY, lastWall(until, zone));
    for (const wall of rule.between(zone.toWall(from) - DAY, end)) {
      const start = zone.toInstant(wall);
      if (until === null || !("instant" in until) || start <= until.instant) add(start, master.length);
    }
  }
  for (const { start, length } of master.extra) add(instantOf(start), length);
  return starts;
}
function exclusions(master) {
  const whole = (moment2) => moment2.allDay && !master.start.allDay;
  const instants = new Set(master.excluded.filter((moment2) => !whole(moment2)).map(instantOf));
  const dates = new Set(master.excluded.filter(whole).map(({ wall }) => wallDate(wall)));
  return (start) => instants.has(start) || dates.size > 0 && dates.has(wallDate(master.start.zone.toWall(start)));
}
function toOccurrence({
  planned,
  start,
  end,
  cancelled
}, event, zone) {
  const date = wallDate(zone.toWall(start));
  const plannedDate = planned === start ? date : wallDate(zone.toWall(planned));
  return {
    date,
    start: isoInstant(start),
    end: end === null ? null : isoInstant(end),
    timeZone: zone.nameAt(start),
    cancelled,
    ...plannedDate === date ? {} : { movedFrom: plannedDate },
    ...event.summary === null ? {} : { summary: event.summary }
  };
}

// src/schedule/zone-names.ts
async function ianaName(tzid2) {
  const name = tzid2.trim().replace(/^"(.*)"$/u, "$1");
  const spelt = name.replace(/ +/gu, "_");
  const known = knownTimeZone(spelt) ?? knownSuffix(spelt);
  if (known !== void 0) return known;
  const { findIana } = await import("./windows-iana.esm-W6CKO4PU.js");
  const [windows] = findIana(name);
  return windows === void 0 ? void 0 : knownTimeZone(windows);
}
function knownSuffix(name) {
  const parts = name.split("/");
  for (let from = Math.max(1, parts.length - 3); from < parts.length; from += 1) {
    const known = knownTimeZone(parts.slice(from).join("/"));
    if (known !== void 0) return known;
  }
  return void 0;
}
var DESCRIBED = /^\(?\s*(?:UTC|GMT)?\s*(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?\s*\)?\s*(.*)$/iu;
var AREAS = ["Europe", "Asia", "America", "Africa", "Australia", "Pacific", "Atlantic"];
var SHOWN = {
  "coordinated universal time": "UTC",
  "greenwich mean time": "Europe/London",
  "eastern time": "America/New_York",
  "central time": "America/Chicago",
  "mountain time": "America/Denver",
  "pacific time": "America/Los_Angeles",
  "atlantic time": "America/Halifax",
  newfoundland: "America/St_Johns",
  alaska: "America/Anchorage",
  hawaii: "Pacific/Honolulu",
  arizona: "America/Phoenix",
  saskatchewan: "America/Regina",
  "indiana (east)": "America/Indiana/Indianapolis",
  "central america": "America/Guatemala",
  "west central africa": "Africa/Lagos"
};
var [WINTER, SUMMER] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1)];
function describedZone(tzid2) {
  const name = tzid2.trim().replace(/^"(.*)"$/u, "$1");
  const [, sign, hours = "0", minutes = "0", places = ""] = DESCRIBED.exec(name) ?? [];
  const ahead = (sign === void 0 || sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 6e4;
  if (Math.abs(ahead) > 14 * 36e5) return void 0;
  const prefixed = name.length > places.length;
  const shown = places.split(/[,;]/u).flatMap((place) => zonesOfPlace(place.trim(), prefixed)).find((zone) => !prefixed || [WINTER, SUMMER].some((at2) => offsetAt(zone, at2) === ahead));
  if (shown !== void 0) return shown;
  if (!prefixed || places !== "" && !name.startsWith("(")) return void 0;
  return knownTimeZone(offsetName(ahead));
}
function zonesOfPlace(place, cities) {
  const shown = SHOWN[place.toLowerCase()] ?? SHOWN[place.toLowerCase().replace(/\s*\([^)]*\)$/u, "")];
  if (shown !== void 0) return [shown];
  if (!cities || place === "") return [];
  const city = place.replace(/[\s.]+/gu, "_");
  return AREAS.flatMap((area) => knownTimeZone(`${area}/${city}`) ?? []);
}

export {
  RuleError,
  ruleParts,
  recurrenceRule,
  moment,
  untilMoment,
  dayOf,
  EventError,
  readEvent,
  eventTimeline,
  ianaName,
  describedZone
};
