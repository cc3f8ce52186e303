import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  all,
  text,
  tzid
} from "./chunk-W4F45RCJ.js";
import {
  DAY,
  offsetAt,
  offsetName,
  utc,
  wallDate,
  wallOf
} from "./chunk-QE6P7SL6.js";
import {
  isoInstant,
  knownTimeZone
} from "./chunk-HJFOKYF7.js";
import {
  nearest,
  quote,
  shortLine
} from "./chunk-IP5S6BA6.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";

// node_modules/rrule-temporal/dist/src-C8UqcHkR.js
var Y = Temporal;
var sd = Y !== Temporal;
var cd = 1e3;
var ld = 864e5;
180 * ld;
var ud = 400 * ld;
var dd = 30 * 36e5;
var fd = 864e13;
function pd(e2) {
  if (e2 === `UTC` || e2 === `Etc/UTC` || e2 === `Etc/GMT`) return 0;
  let t = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(e2);
  return t ? (t[1] === `-` ? -1 : 1) * ((Number(t[2]) * 60 + Number(t[3])) * 60 + Number(t[4] ?? 0)) * cd : null;
}
var md = class {
  constructor(e2) {
    this.tzid = e2, this.transitions = [], this.offsets = [], this.coverStart = 0, this.coverEnd = 0, this.covered = false, this.fixedOffsetMs = pd(e2);
  }
  zonedAt(e2) {
    return new Y.ZonedDateTime(BigInt(e2) * 1000000n, this.tzid);
  }
  ensureCoverage(e2, t) {
    if (this.fixedOffsetMs !== null || this.covered && e2 >= this.coverStart && t <= this.coverEnd) return;
    let n = !this.covered || e2 < this.coverStart ? e2 - ud : this.coverStart, r = !this.covered || t > this.coverEnd ? t + ud : this.coverEnd;
    if (n = Math.max(n, Math.min(e2, -fd)), r = Math.min(r, Math.max(t, fd)), n = Math.floor(n / cd) * cd, r = Math.ceil(r / cd) * cd, this.covered) {
      if (n < this.coverStart) {
        let e3 = this.scan(n, this.coverStart);
        this.transitions = e3.transitions.concat(this.transitions), this.offsets = e3.offsets.concat(this.offsets.slice(1));
      }
      if (r > this.coverEnd) {
        let e3 = this.scan(this.coverEnd, r);
        this.transitions = this.transitions.concat(e3.transitions), this.offsets = this.offsets.concat(e3.offsets.slice(1));
      }
    } else {
      let e3 = this.scan(n, r);
      this.transitions = e3.transitions, this.offsets = e3.offsets;
    }
    this.coverStart = n, this.coverEnd = r, this.covered = true;
  }
  scan(e2, t) {
    let n = this.zonedAt(e2), r = [], i = [n.offsetNanoseconds / 1e6];
    for (; ; ) {
      let e3 = n.getTimeZoneTransition(`next`);
      if (e3) {
        if (e3.epochMilliseconds > t) break;
        r.push(e3.epochMilliseconds), i.push(e3.offsetNanoseconds / 1e6), n = e3;
        continue;
      }
      if (sd) break;
      let a = Math.ceil((Math.max(n.epochMilliseconds, Date.now()) + 15552e6) / cd) * cd;
      if (a >= t || a > fd) break;
      let o = this.zonedAt(a), s = i[i.length - 1];
      if (o.offsetNanoseconds / 1e6 !== s) {
        let e4 = n.epochMilliseconds, t2 = a;
        for (; t2 - e4 > cd; ) {
          let n2 = e4 + Math.floor((t2 - e4) / 2 / cd) * cd;
          n2 <= e4 && (n2 = e4 + cd), this.zonedAt(n2).offsetNanoseconds / 1e6 === s ? e4 = n2 : t2 = n2;
        }
        r.push(t2), i.push(this.zonedAt(t2).offsetNanoseconds / 1e6);
      }
      n = o;
    }
    return { transitions: r, offsets: i };
  }
  offsetMsAt(e2) {
    if (this.fixedOffsetMs !== null) return this.fixedOffsetMs;
    this.ensureCoverage(e2, e2);
    let t = this.transitions, n = 0, r = t.length;
    for (; n < r; ) {
      let i = n + r >> 1;
      t[i] <= e2 ? n = i + 1 : r = i;
    }
    return this.offsets[n];
  }
  nextTransitionAfter(e2, t) {
    if (this.fixedOffsetMs !== null) return;
    this.ensureCoverage(e2, t);
    let n = this.transitions, r = 0, i = n.length;
    for (; r < i; ) {
      let t2 = r + i >> 1;
      n[t2] <= e2 ? r = t2 + 1 : i = t2;
    }
    let a = n[r];
    return a !== void 0 && a <= t ? a : void 0;
  }
  epochMsForWall(e2) {
    if (this.fixedOffsetMs !== null) return { epochMs: e2 - this.fixedOffsetMs, pushed: false };
    this.ensureCoverage(e2 - dd, e2 + dd);
    let t = this.offsetMsAt(e2 - dd), n = e2 - t;
    if (this.offsetMsAt(n) === t) return { epochMs: n, pushed: false };
    let r = this.offsetMsAt(e2 + dd), i = e2 - r;
    return this.offsetMsAt(i) === r ? { epochMs: i, pushed: false } : { epochMs: n, pushed: true };
  }
  timeOfDayMayHitGap(e2, t, n) {
    if (this.fixedOffsetMs !== null) return false;
    this.ensureCoverage(t, n);
    let r = this.transitions, i = 0, a = r.length;
    for (; i < a; ) {
      let e3 = i + a >> 1;
      r[e3] < t ? i = e3 + 1 : a = e3;
    }
    for (let t2 = i; t2 < r.length && r[t2] <= n; t2++) {
      let n2 = r[t2], i2 = this.offsets[t2], a2 = this.offsets[t2 + 1] - i2;
      if (a2 <= 0) continue;
      let o = e2 - ((n2 + i2) % ld + ld) % ld;
      if (o >= 0 ? o < a2 : o + ld < a2) return true;
    }
    return false;
  }
};
var hd = /* @__PURE__ */ new Map();
function gd(e2) {
  let t = hd.get(e2);
  return t || (t = new md(e2), hd.set(e2, t)), t;
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
function Id(e2, t) {
  let n = Math.abs(e2), r = Math.abs(t);
  for (; r !== 0; ) {
    let e3 = n % r;
    n = r, r = e3;
  }
  return n;
}
function Ld(e2) {
  let t = 0;
  for (let n of e2 ?? []) t |= 1 << n - 1;
  return t;
}
function Rd(e2, t) {
  return e2 === 0 || (e2 & 1 << t - 1) != 0;
}
function zd(e2, t) {
  let n = e2 / t;
  return e2 % t < 0n ? n - 1n : n;
}
function Bd(e2, t) {
  return -zd(-e2, t);
}
function Vd(e2, t) {
  return Number(t ? zd(e2, Q) + 1n : Bd(e2, Q));
}
function Hd(e2, t) {
  return Number(t ? Bd(e2, Q) - 1n : zd(e2, Q));
}
function Ud(e2) {
  return Number.isSafeInteger(e2) && e2 >= -Pd && e2 <= Pd;
}
function Wd(e2, t, n) {
  let r = e2 - (t <= 2 ? 1 : 0), i = Math.floor(r / 400), a = r - i * 400, o = t + (t > 2 ? -3 : 9), s = Math.floor((153 * o + 2) / 5) + n - 1, c = a * 365 + Math.floor(a / 4) - Math.floor(a / 100) + s;
  return i * 146097 + c - 719468;
}
function Gd(e2) {
  let t = e2 + 719468, n = Math.floor(t / 146097), r = t - n * 146097, i = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365), a = r - (365 * i + Math.floor(i / 4) - Math.floor(i / 100)), o = Math.floor((5 * a + 2) / 153), s = o + (o < 10 ? 3 : -9);
  return { year: i + n * 400 + (s <= 2 ? 1 : 0), month: s };
}
function Kd(e2) {
  return ((e2 + 3) % 7 + 7) % 7 + 1;
}
function $(e2, t) {
  return (e2 - 1 + t % 7 + 7) % 7 + 1;
}
function qd(e2) {
  let t = e2.toUpperCase().match(Sd)?.[1];
  return !t || !bd.has(t) ? null : t;
}
function Jd(e2) {
  let t = e2.toUpperCase().match(xd);
  if (!t) return null;
  let n = t[1] ? parseInt(t[1], 10) : 0, r = t[2];
  return !r || !bd.has(r) ? null : { ord: n, weekday: r };
}
function Yd(e2) {
  return typeof e2 == `object` && !!e2 && typeof e2.timeZoneId == `string` && typeof e2.toString == `function`;
}
function Xd(e2) {
  let t = e2.epochNanoseconds;
  return typeof t == `bigint` ? t : void 0;
}
function Zd(e2, t) {
  if (!Yd(e2)) throw Error(`${t} must be a ZonedDateTime`);
  if (e2 instanceof Y.ZonedDateTime) return e2;
  try {
    let t2 = Xd(e2);
    if (t2 !== void 0) {
      let n = e2.calendarId;
      return new Y.ZonedDateTime(t2, e2.timeZoneId, typeof n == `string` ? n : `iso8601`);
    }
    return Y.ZonedDateTime.from(e2.toString());
  } catch {
    throw Error(`${t} must be a ZonedDateTime`);
  }
}
function Qd(e2, t) {
  if (e2 instanceof Date) {
    let t2 = e2.getTime();
    return Number.isFinite(t2) || e2.toISOString(), BigInt(t2) * Q;
  }
  if (!Yd(e2)) throw Error(`${t} must be a ZonedDateTime`);
  return Xd(e2) ?? Zd(e2, t).epochNanoseconds;
}
function $d(e2, t) {
  if (e2?.length) return e2.map((e3) => Zd(e3, t));
}
function ef(e2) {
  return typeof e2.rruleString == `string`;
}
function tf(e2, t) {
  let n = [...e2 ?? [], ...$d(t, `Manual date`) ?? []];
  return n.length > 0 ? n : void 0;
}
function nf(e2) {
  return e2.replace(/\r?\n[ \t]/g, ``);
}
function rf(e2, t, n) {
  let r = n === `DATE` || !e2.includes(`T`), i = `${e2.slice(0, 4)}-${e2.slice(4, 6)}-${e2.slice(6, 8)}`;
  if (r) return Y.PlainDate.from(i).toZonedDateTime({ timeZone: t });
  if (e2.endsWith(`Z`)) {
    let n2 = `${i}T${e2.slice(9, 15)}Z`;
    return Y.Instant.from(n2).toZonedDateTimeISO(t || `UTC`);
  } else {
    let n2 = `${i}T${e2.slice(9)}`;
    return Y.PlainDateTime.from(n2).toZonedDateTime(t);
  }
}
function af(e2, t, n) {
  let r = [];
  for (let i of e2) {
    let e3 = of(i, t);
    if (!e3) continue;
    let a = e3.tzid || n, o = e3.value.split(`,`);
    r.push(...o.map((t2) => rf(t2, a, e3.valueType)));
  }
  return r;
}
function of(e2, t) {
  let n = e2.indexOf(`:`);
  if (n === -1) return null;
  let r = e2.slice(0, n), i = e2.slice(n + 1), [a, ...o] = r.split(`;`);
  if (a?.toUpperCase() !== t) return null;
  let s, c;
  for (let e3 of o) {
    let t2 = e3.indexOf(`=`);
    if (t2 === -1) continue;
    let n2 = e3.slice(0, t2).toUpperCase(), r2 = e3.slice(t2 + 1);
    n2 === `VALUE` ? s = r2.toUpperCase() : n2 === `TZID` && (c = r2);
  }
  return { valueType: s, tzid: c, value: i };
}
function sf(e2, t, n) {
  let r = e2.trim();
  if (n && !/^[+-]?\d+$/.test(r)) throw Error(`Invalid ${t} value: ${e2}`);
  return parseInt(r, 10);
}
function cf(e2, t = false, n = false, r = `number`) {
  let i = e2.split(`,`).map((e3) => sf(e3, r, n));
  return t ? i.sort((e3, t2) => e3 - t2) : i;
}
function lf(e2, t = false) {
  return e2.split(`,`).map((e3) => {
    let n = e3.trim();
    if (/^\d+L$/i.test(n)) return n.toUpperCase();
    let r = sf(n, `BYMONTH`, t);
    return Number.isFinite(r) ? r : n;
  });
}
function uf(e2, t, n, r = false) {
  let i = nf(e2).trim(), a, o = t, s = `DATE-TIME`, c = false, l = false, u, d = [], f = [];
  if (/^DTSTART/im.test(i)) {
    let e3 = i.split(/\s+/), n2 = e3.find((e4) => e4.match(/^DTSTART/i)), r2 = e3.find((e4) => e4.match(/^RRULE:/i)), p2 = e3.filter((e4) => e4.match(/^EXDATE/i)), m2 = e3.filter((e4) => e4.match(/^RDATE/i)), h2 = of(n2, `DTSTART`);
    if (!h2) throw Error(`Invalid DTSTART in ICS snippet`);
    let { valueType: g, tzid: _, value: v } = h2;
    s = (g || (v?.includes(`T`) ? `DATE-TIME` : `DATE`)).toUpperCase() === `DATE` ? `DATE` : `DATE-TIME`, c = !!_, l = !!v?.endsWith(`Z`), a = rf(v, _ ?? t ?? o ?? `UTC`, s), o = _ ?? a.timeZoneId ?? t ?? o ?? `UTC`, u = r2, d = af(p2, `EXDATE`, o ?? `UTC`), f = af(m2, `RDATE`, o ?? `UTC`);
  } else a = n ? Zd(n, `dtstart`) : void 0, u = i, a && (o = a.timeZoneId, s = `DATE-TIME`, c = true, l = a.timeZoneId === `UTC`);
  let p = u ? u.replace(/^RRULE:/i, ``).split(`;`) : [], m = { dtstart: a, tzid: o, exDate: d.length > 0 ? d : void 0, rDate: f.length > 0 ? f : void 0 }, h;
  for (let e3 of p) {
    let [t2, n2] = e3.split(`=`);
    if (t2) switch (t2.toUpperCase()) {
      case `RSCALE`:
        n2 && (m.rscale = n2.toUpperCase(), h && !m.skip && (m.skip = h, h = void 0));
        break;
      case `SKIP`: {
        let e4 = (n2 || ``).toUpperCase();
        if (![`OMIT`, `BACKWARD`, `FORWARD`].includes(e4)) throw Error(`Invalid SKIP value: ${n2}`);
        m.rscale ? m.skip = e4 : h = e4;
        break;
      }
      case `FREQ`:
        m.freq = n2.toUpperCase();
        break;
      case `INTERVAL`:
        m.interval = sf(n2, `INTERVAL`, r);
        break;
      case `COUNT`:
        m.count = sf(n2, `COUNT`, r);
        break;
      case `UNTIL`: {
        let e4 = n2.includes(`T`);
        if (s === `DATE`) {
          if (e4) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          m.until = rf(n2, o || `UTC`, `DATE`);
          break;
        }
        if (!e4) {
          if (r) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          let e5 = rf(n2, o || `UTC`, `DATE`).with({ hour: 23, minute: 59, second: 59, millisecond: 0, microsecond: 0, nanosecond: 0 });
          m.until = c || l ? e5.withTimeZone(`UTC`) : e5;
          break;
        }
        if ((c || l) && !n2.endsWith(`Z`)) throw Error(`UNTIL rule part MUST always be specified as a date with UTC time`);
        m.until = rf(n2, o || `UTC`, `DATE-TIME`);
        break;
      }
      case `BYHOUR`:
        m.byHour = cf(n2, true, r, `BYHOUR`);
        break;
      case `BYMINUTE`:
        m.byMinute = cf(n2, true, r, `BYMINUTE`);
        break;
      case `BYSECOND`:
        m.bySecond = cf(n2, true, r, `BYSECOND`);
        break;
      case `BYDAY`:
        m.byDay = n2.split(`,`).map((e4) => e4.toUpperCase());
        break;
      case `BYMONTH`:
        m.byMonth = lf(n2, r);
        break;
      case `BYMONTHDAY`:
        m.byMonthDay = cf(n2, false, r, `BYMONTHDAY`);
        break;
      case `BYYEARDAY`:
        m.byYearDay = cf(n2, false, r, `BYYEARDAY`);
        break;
      case `BYWEEKNO`:
        m.byWeekNo = cf(n2, false, r, `BYWEEKNO`);
        break;
      case `BYSETPOS`:
        m.bySetPos = cf(n2, false, r, `BYSETPOS`);
        break;
      case `WKST`:
        m.wkst = n2?.toUpperCase();
        break;
    }
  }
  if (h && !m.rscale) throw Error(`SKIP MUST NOT be present unless RSCALE is present`);
  return h && m.rscale && !m.skip && (m.skip = h), m;
}
var df = class e {
  static {
    this.rscaleCalendarSupport = {};
  }
  static normalizeToPolyfill(e2) {
    return Zd(e2, `Date`);
  }
  toPublicDate(e2) {
    if (!e2) return null;
    let t = this.outputTemporal?.ZonedDateTime;
    if (!t || t === Y.ZonedDateTime) return e2;
    if (this.outputConstructorFastPathAvailable !== false) try {
      let n = new t(e2.epochNanoseconds, e2.timeZoneId, e2.calendarId);
      return this.outputConstructorFastPathAvailable = true, n;
    } catch {
      this.outputConstructorFastPathAvailable = false;
    }
    return t.from(e2.toString());
  }
  toPublicDates(e2) {
    return !this.outputTemporal || this.outputTemporal.ZonedDateTime === Y.ZonedDateTime ? e2 : e2.map((e3) => this.toPublicDate(e3));
  }
  constructor(t) {
    this.outputTemporal = t.temporal;
    let n;
    if (ef(t)) {
      let r = uf(t.rruleString, t.tzid, t.dtstart, t.strict ?? false);
      if (!r.dtstart) throw Error(`dtstart is required - provide it either in rruleString or as a separate parameter`);
      let i = e.normalizeToPolyfill(r.dtstart);
      this.tzid = r.tzid ?? t.tzid ?? `UTC`, this.originalDtstart = i, n = { ...r, dtstart: i, rDate: tf(r.rDate, t.rDate), exDate: tf(r.exDate, t.exDate), count: t.count ?? r.count, until: t.until ? e.normalizeToPolyfill(t.until) : r.until, strict: t.strict, maxIterations: t.maxIterations, maxCandidateEvaluations: t.maxCandidateEvaluations, includeDtstart: t.includeDtstart, cache: t.cache, temporal: t.temporal, tzid: this.tzid };
    } else {
      let e2 = Zd(t.dtstart, `Manual dtstart`);
      n = { ...t, dtstart: e2, until: t.until ? Zd(t.until, `Manual until`) : void 0, rDate: $d(t.rDate, `Manual rDate`), exDate: $d(t.exDate, `Manual exDate`) }, n.tzid = n.tzid || e2.timeZoneId, this.tzid = n.tzid, this.originalDtstart = e2;
    }
    if (!n.freq) throw Error(`RRULE must include FREQ`);
    if (n.interval = n.interval ?? 1, n.interval <= 0) throw Error(`Cannot create RRule: interval must be greater than 0`);
    if (this.opts = this.sanitizeOpts(n), this.maxIterations = n.maxIterations ?? 1e4, this.maxCandidateEvaluations = n.maxCandidateEvaluations ?? 1e6, !Number.isSafeInteger(this.maxCandidateEvaluations) || this.maxCandidateEvaluations <= 0) throw Error(`maxCandidateEvaluations must be a positive safe integer`);
    this.includeDtstart = n.includeDtstart ?? false, this.parsedByDayTokens = this.buildParsedByDayTokens(this.opts.byDay), this.simpleByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, false), this.allByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, true), this.hasOrdinalByDay = this.parsedByDayTokens?.some((e2) => e2.ord !== 0) ?? false, this.canUseEpochMillisecondsPrecisionFlag = this.originalDtstart.microsecond === 0 && this.originalDtstart.nanosecond === 0 && (!this.opts.until || this.opts.until.microsecond === 0 && this.opts.until.nanosecond === 0), this.timeSlotOffsetsMs = this.buildTimeSlotOffsetsMs(), this.hasUniqueTimeSlotOffsets = this.timeSlotOffsetsMs === void 0 || new Set(this.timeSlotOffsetsMs).size === this.timeSlotOffsetsMs.length, this.numericByMonths = this.opts.byMonth?.filter((e2) => typeof e2 == `number`);
  }
  buildParsedByDayTokens(e2) {
    if (!e2?.length) return;
    let t = e2.map((e3) => {
      let t2 = Jd(e3);
      return t2 ? { ord: t2.ord, weekday: t2.weekday, isoDay: X[t2.weekday] } : null;
    }).filter((e3) => e3 !== null);
    return t.length > 0 ? t : void 0;
  }
  buildByDayIsoDays(e2, t) {
    if (!e2?.length) return;
    let n = e2.filter((e3) => t || e3.ord === 0).map((e3) => e3.isoDay);
    if (n.length) return [...new Set(n)].sort((e3, t2) => e3 - t2);
  }
  sanitizeNumericArray(e2, t, n, r = false, i = false) {
    if (!e2) return;
    let a = [], o = /* @__PURE__ */ new Set();
    for (let i2 of e2) Number.isInteger(i2) && i2 >= t && i2 <= n && (r || i2 !== 0) && !o.has(i2) && (o.add(i2), a.push(i2));
    if (a.length !== 0) return i ? a.sort((e3, t2) => e3 - t2) : a;
  }
  sanitizeByDay(e2) {
    let t = [], n = /* @__PURE__ */ new Set();
    for (let r of e2 ?? []) {
      if (!r || typeof r != `string`) continue;
      let e3 = r.toUpperCase(), i = Jd(e3);
      if (!i || i.ord === 0 && /^[+-]?\d/.test(e3)) throw Error(`Invalid BYDAY value: ${r}`);
      n.has(e3) || (n.add(e3), t.push(e3));
    }
    return t.length > 0 ? t : void 0;
  }
  enforceStrictRfc(e2) {
    if (!e2.strict) return;
    let t = e2.freq;
    if (e2.count !== void 0 && e2.until !== void 0) throw Error(`COUNT and UNTIL MUST NOT occur in the same recurrence rule`);
    if (e2.byWeekNo && t !== `YEARLY`) throw Error(`BYWEEKNO MUST NOT be used unless FREQ=YEARLY`);
    if (e2.byYearDay && [`DAILY`, `WEEKLY`, `MONTHLY`].includes(t)) throw Error(`BYYEARDAY MUST NOT be used when FREQ is DAILY, WEEKLY, or MONTHLY`);
    if (e2.byMonthDay && t === `WEEKLY`) throw Error(`BYMONTHDAY MUST NOT be used when FREQ is WEEKLY`);
    let n = (e2.byDay ?? []).some((e3) => /^[+-]?\d/.test(e3));
    if (n && ![`MONTHLY`, `YEARLY`].includes(t)) throw Error(`BYDAY with numeric value MUST NOT be used unless FREQ is MONTHLY or YEARLY`);
    if (n && t === `YEARLY` && e2.byWeekNo) throw Error(`BYDAY with numeric value MUST NOT be used with FREQ=YEARLY when BYWEEKNO is present`);
    let r = !!(e2.byDay || e2.byMonth || e2.byMonthDay || e2.byYearDay || e2.byWeekNo || e2.byHour || e2.byMinute || e2.bySecond);
    if (e2.bySetPos && !r) throw Error(`BYSETPOS MUST be used with another BYxxx rule part`);
  }
  sanitizeOpts(e2) {
    if (!yd.has(e2.freq)) throw Error(`Invalid FREQ value: ${e2.freq}`);
    if (e2.byDay = this.sanitizeByDay(e2.byDay), e2.wkst) {
      let t = e2.wkst.toUpperCase();
      if (!bd.has(t)) throw Error(`Invalid WKST value: ${e2.wkst}`);
      e2.wkst = t;
    }
    if (e2.byMonth) {
      let t = e2.byMonth.filter((e3) => typeof e3 == `number`), n = e2.byMonth.filter((e3) => typeof e3 == `string`).map((e3) => e3.toUpperCase()), r = this.sanitizeNumericArray(t, 1, 12, false, false) ?? [], i = [.../* @__PURE__ */ new Set([...r, ...n])];
      e2.byMonth = i.length > 0 ? i : void 0;
    }
    if (e2.rscale && !e2.skip && (e2.skip = `OMIT`), e2.byMonthDay = this.sanitizeNumericArray(e2.byMonthDay, -31, 31, false, false), e2.byYearDay = this.sanitizeNumericArray(e2.byYearDay, -366, 366, false, false), e2.byWeekNo = this.sanitizeNumericArray(e2.byWeekNo, -53, 53, false, false), e2.byHour = this.sanitizeNumericArray(e2.byHour, 0, 23, true, true), e2.byMinute = this.sanitizeNumericArray(e2.byMinute, 0, 59, true, true), e2.bySecond = this.sanitizeNumericArray(e2.bySecond, 0, 59, true, true), e2.bySetPos) {
      if (e2.bySetPos.some((e3) => e3 === 0)) throw Error(`bySetPos may not contain 0`);
      e2.bySetPos = this.sanitizeNumericArray(e2.bySetPos, -1 / 0, 1 / 0, false, false);
    }
    return this.enforceStrictRfc(e2), e2;
  }
  rawAdvance(e2) {
    let { freq: t, interval: n } = this.opts;
    switch (t) {
      case `DAILY`:
        return e2.add({ days: n });
      case `WEEKLY`:
        return e2.add({ weeks: n });
      case `MONTHLY`:
        return e2.add({ months: n });
      case `YEARLY`:
        return e2.add({ years: n });
      case `HOURLY`: {
        let t2 = e2.hour, r = e2.add({ hours: n });
        return r.hour === t2 && n === 1 && (r = r.add({ hours: n })), r;
      }
      case `MINUTELY`:
        return e2.add({ minutes: n });
      case `SECONDLY`:
        return e2.add({ seconds: n });
      default:
        throw Error(`Unsupported FREQ: ${t}`);
    }
  }
  expandByTime(e2) {
    if (!this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) return [e2];
    let t = this.opts.byHour ?? [e2.hour], n = this.opts.byMinute ?? [e2.minute], r = this.opts.bySecond ?? [e2.second];
    if (t.length === 1 && n.length === 1 && r.length === 1) {
      let i2 = t[0], a = n[0], o = r[0];
      if (i2 === e2.hour && a === e2.minute && o === e2.second) return [e2];
      let s = this.resolveGeneratedTime(e2.toPlainDateTime().with({ hour: i2, minute: a, second: o }));
      return s ? [s] : [];
    }
    let i = [];
    for (let a of t) for (let t2 of n) for (let n2 of r) {
      let r2 = this.resolveGeneratedTime(e2.toPlainDateTime().with({ hour: a, minute: t2, second: n2 }));
      r2 && i.push(r2);
    }
    return i.sort((e3, t2) => Y.ZonedDateTime.compare(e3, t2));
  }
  localDateKey(e2) {
    return `${e2.calendarId}:${e2.year}:${e2.month}:${e2.day}`;
  }
  sortedUniqueDateCandidates(e2) {
    let t = /* @__PURE__ */ new Map();
    for (let n of e2) {
      let e3 = this.localDateKey(n);
      t.has(e3) || t.set(e3, n);
    }
    return [...t.values()].sort((e3, t2) => Y.PlainDate.compare(e3, t2));
  }
  resolveGeneratedTime(e2) {
    let t = this.originalDtstart, n = this.originalPlainDtstart ??= t.toPlainDateTime();
    if (t.timeZoneId === this.generationTimeZone && e2.equals(n)) return t;
    let r = t.timeZoneId === this.generationTimeZone ? t : t.withTimeZone(this.generationTimeZone);
    r.calendarId !== e2.calendarId && (r = r.withCalendar(e2.calendarId));
    let i = r.with({ year: e2.year, month: e2.month, day: e2.day, hour: e2.hour, minute: e2.minute, second: e2.second, millisecond: e2.millisecond, microsecond: e2.microsecond, nanosecond: e2.nanosecond }, { offset: `ignore`, overflow: `reject` });
    return i.toPlainDateTime().equals(e2) ? i : null;
  }
  get generationTimeZone() {
    return this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) ? this.tzid : this.originalDtstart.timeZoneId;
  }
  timeOfDayNanoseconds(e2) {
    return ((e2.hour * 60 * 60 + e2.minute * 60 + e2.second) * 1e3 + e2.millisecond) * 1e6 + e2.microsecond * 1e3 + e2.nanosecond;
  }
  timeSlotNanoseconds(e2, t, n, r) {
    return ((t * 60 * 60 + n * 60 + r) * 1e3 + e2.millisecond) * 1e6 + e2.microsecond * 1e3 + e2.nanosecond;
  }
  needsSortedTimeFallback(e2) {
    try {
      let t = e2.startOfDay();
      return t.add({ days: 1 }).startOfDay().epochNanoseconds - t.epochNanoseconds !== BigInt(864e11);
    } catch {
      return true;
    }
  }
  createCandidateWorkBudget() {
    return { evaluated: 0, seenOccurrences: /* @__PURE__ */ new Set() };
  }
  recordCandidateEvaluation(e2, t = 1) {
    if (e2.evaluated += t, e2.evaluated > this.maxCandidateEvaluations) throw Error(`Maximum candidate evaluations (${this.maxCandidateEvaluations}) exceeded in all()`);
  }
  visitTimeSlots(e2, t, n, r, i, a = this.createCandidateWorkBudget()) {
    let o = this.opts.byHour ?? [this.originalDtstart.hour], s = this.opts.byMinute ?? [this.originalDtstart.minute], c = this.opts.bySecond ?? [this.originalDtstart.second], l = e2.toPlainDateTime(this.originalDtstart.toPlainTime()), u = (e3, t2, n2) => this.resolveGeneratedTime(l.with({ hour: e3, minute: t2, second: n2 }));
    if (o.length === 1 && s.length === 1 && c.length === 1) {
      this.recordCandidateEvaluation(a);
      let e3 = u(o[0], s[0], c[0]);
      return !e3 || r && Y.ZonedDateTime.compare(e3, r) < 0 || i && Y.ZonedDateTime.compare(e3, i) > 0 ? true : n(e3);
    }
    if (this.needsSortedTimeFallback(l.toZonedDateTime(this.generationTimeZone))) {
      let e3 = [];
      for (let t2 of o) for (let n2 of s) for (let o2 of c) {
        this.recordCandidateEvaluation(a);
        let s2 = u(t2, n2, o2);
        s2 && (r && Y.ZonedDateTime.compare(s2, r) < 0 || i && Y.ZonedDateTime.compare(s2, i) > 0 || e3.push(s2));
      }
      e3.sort((e4, t2) => Y.ZonedDateTime.compare(e4, t2));
      let l2, d2 = t === 1 ? 0 : e3.length - 1, f2 = t === 1 ? e3.length : -1;
      for (let r2 = d2; r2 !== f2; r2 += t) {
        let t2 = e3[r2];
        if (t2.epochNanoseconds !== l2 && (l2 = t2.epochNanoseconds, !n(t2))) return false;
      }
      return true;
    }
    let d = r ? this.timeOfDayNanoseconds(r) : void 0, f = i ? this.timeOfDayNanoseconds(i) : void 0, p = t === 1 ? 0 : o.length - 1, m = t === 1 ? o.length : -1;
    for (let e3 = p; e3 !== m; e3 += t) {
      let r2 = o[e3], i2 = t === 1 ? 0 : s.length - 1, l2 = t === 1 ? s.length : -1;
      for (let e4 = i2; e4 !== l2; e4 += t) {
        let i3 = s[e4], o2 = t === 1 ? 0 : c.length - 1, l3 = t === 1 ? c.length : -1;
        for (let e5 = o2; e5 !== l3; e5 += t) {
          let t2 = c[e5], o3 = this.timeSlotNanoseconds(this.originalDtstart, r2, i3, t2);
          if (d !== void 0 && o3 < d || f !== void 0 && o3 > f) continue;
          this.recordCandidateEvaluation(a);
          let s2 = u(r2, i3, t2);
          if (s2 && !n(s2)) return false;
        }
      }
    }
    return true;
  }
  visitDateTimeCandidates(e2, t, n, r, i, a = this.createCandidateWorkBudget()) {
    let o = this.sortedUniqueDateCandidates(e2);
    if (!o.length) return true;
    let s = o[0], c = r?.withTimeZone(this.generationTimeZone).withCalendar(s.calendarId), l = i?.withTimeZone(this.generationTimeZone).withCalendar(s.calendarId), u = c?.toPlainDate(), d = l?.toPlainDate(), f = t === 1 ? 0 : o.length - 1, p = t === 1 ? o.length : -1, m;
    for (let e3 = f; e3 !== p; e3 += t) {
      let r2 = o[e3], i2 = r2;
      if (u && Y.PlainDate.compare(i2, u) < 0 || d && Y.PlainDate.compare(i2, d) > 0) continue;
      let s2 = u && Y.PlainDate.compare(i2, u) === 0, f2 = d && Y.PlainDate.compare(i2, d) === 0;
      if (!this.visitTimeSlots(r2, t, (e4) => e4.epochNanoseconds === m ? true : (m = e4.epochNanoseconds, n(e4)), s2 ? c : void 0, f2 ? l : void 0, a)) return false;
    }
    return true;
  }
  visitPeriodCandidates(e2, t, n, r, i = this.createCandidateWorkBudget()) {
    let a = this.opts.bySetPos;
    if (!a?.length) return this.visitDateTimeCandidates(e2, 1, t, n, r, i);
    let o = new Set(a.filter((e3) => e3 > 0)), s = new Set(a.filter((e3) => e3 < 0).map((e3) => -e3)), c = /* @__PURE__ */ new Map();
    if (o.size > 0) {
      let t2 = 0;
      for (let e3 of o) t2 = Math.max(t2, e3);
      let n2 = 0;
      this.visitDateTimeCandidates(e2, 1, (e3) => (n2 += 1, o.has(n2) && c.set(e3.epochNanoseconds, e3), n2 < t2), void 0, void 0, i);
    }
    if (s.size > 0) {
      let t2 = 0;
      for (let e3 of s) t2 = Math.max(t2, e3);
      let n2 = 0;
      this.visitDateTimeCandidates(e2, -1, (e3) => (n2 += 1, s.has(n2) && c.set(e3.epochNanoseconds, e3), n2 < t2), void 0, void 0, i);
    }
    let l = [...c.values()].sort((e3, t2) => Y.ZonedDateTime.compare(e3, t2));
    for (let e3 of l) if (!(n && Y.ZonedDateTime.compare(e3, n) < 0) && !(r && Y.ZonedDateTime.compare(e3, r) > 0) && !t(e3)) return false;
    return true;
  }
  visitUtcPeriodCandidates(e2, t, n, r, i) {
    let a = this.timeSlotOffsetsMs;
    if (this.tzid !== `UTC` || this.originalDtstart.timeZoneId !== `UTC` || ![`iso8601`, `gregory`].includes(e2.calendarId) || this.opts.rscale !== void 0 || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonth?.some((e3) => typeof e3 != `number`) || !a?.length || !this.hasUniqueTimeSlotOffsets || !Number.isSafeInteger(this.opts.interval) || e2.year <= -271821 || e2.year >= 275760 || !(this.opts.byDay || this.opts.byMonthDay)) return null;
    let o;
    if (this.opts.freq === `MONTHLY`) {
      let t2 = Wd(e2.year, e2.month, 1);
      o = this.generateMonthlyOccurrenceDaysUtc(e2.year, e2.month).map((e3) => t2 + e3 - 1);
    } else if (this.opts.freq === `YEARLY`) {
      if (this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e3) => e3.ord === 0 || Math.abs(e3.ord) > 52))) return null;
      o = this.generateYearlyOccurrenceDaysUtc(e2.year);
    } else return null;
    let s = o.length * a.length, c = (e3) => o[Math.floor(e3 / a.length)] * Z + a[e3 % a.length], l = (e3) => {
      let t2 = 0, n2 = s;
      for (; t2 < n2; ) {
        let r2 = t2 + Math.floor((n2 - t2) / 2);
        c(r2) < e3 ? t2 = r2 + 1 : n2 = r2;
      }
      return t2;
    }, u = n ? l(Number(Bd(n.epochNanoseconds, Q))) : 0, d = r ? l(Number(zd(r.epochNanoseconds, Q)) + 1) : s, f = (n2) => t(new Y.ZonedDateTime(BigInt(c(n2)) * Q, `UTC`, e2.calendarId)), p = this.opts.bySetPos;
    if (p?.length) {
      let e3 = 0, t2 = 0, n2 = /* @__PURE__ */ new Set();
      for (let r2 of p) {
        r2 > 0 ? e3 = Math.max(e3, r2) : t2 = Math.max(t2, -r2);
        let i2 = r2 > 0 ? r2 - 1 : s + r2;
        i2 >= 0 && i2 < s && n2.add(i2);
      }
      this.recordCandidateEvaluation(i, Math.min(s, e3) + Math.min(s, t2));
      for (let e4 of [...n2].sort((e5, t3) => e5 - t3)) if (e4 >= u && e4 < d && !f(e4)) return false;
    } else for (let e3 = u; e3 < d; e3++) if (this.recordCandidateEvaluation(i), !f(e3)) return false;
    return true;
  }
  nextCandidateSameDate(e2) {
    let { freq: t, interval: n = 1, byHour: r, byMinute: i, bySecond: a } = this.opts;
    if (r?.length && !r.includes(e2.hour)) {
      let n2 = r.find((t2) => t2 > e2.hour);
      return (n2 === void 0 ? e2.add({ days: 1 }) : e2).with({ hour: n2 ?? r[0], minute: i?.[0] ?? (t === `HOURLY` ? this.originalDtstart.minute : 0), second: a?.[0] ?? (t === `SECONDLY` ? 0 : this.originalDtstart.second) });
    }
    if (t === `HOURLY` && r && r.length === 1) return this.applyTimeOverride(e2.add({ days: n }));
    if (t === `MINUTELY` && i && i.length === 1) {
      let t2 = e2.add({ hours: n });
      return r?.length && !r.includes(t2.hour) ? this.nextCandidateSameDate(t2) : t2.with({ minute: i[0], second: a?.[0] ?? t2.second });
    }
    if (a && a.length > 1) {
      let t2 = a.indexOf(e2.second);
      if (t2 !== -1 && t2 < a.length - 1) return e2.with({ second: a[t2 + 1] });
    }
    if (t === `MINUTELY` && r && r.length > 1 && !i) {
      let t2 = e2.add({ minutes: n });
      if (r.includes(t2.hour)) return t2.with({ second: a ? a[0] : e2.second });
      let i2 = r.find((t3) => t3 > e2.hour) || r[0];
      return i2 && i2 > e2.hour ? e2.with({ hour: i2, minute: 0, second: a ? a[0] : e2.second }) : this.applyTimeOverride(e2.add({ days: 1 }));
    }
    if (t === `SECONDLY`) {
      let t2 = e2;
      if (a && a.length > 0) {
        let e3 = a.find((e4) => e4 > t2.second);
        if (e3 !== void 0) return t2.with({ second: e3 });
        t2 = t2.with({ second: a[0] }).add({ minutes: 1 });
      } else t2 = t2.add({ seconds: n });
      if (i && i.length > 0 && (!i.includes(t2.minute) || t2.minute === e2.minute && t2.second < e2.second)) {
        let e3 = i.find((e4) => e4 > t2.minute);
        if (e3 !== void 0) return t2.with({ minute: e3, second: a ? a[0] : 0 });
        t2 = t2.with({ minute: i[0], second: a ? a[0] : 0 }).add({ hours: 1 });
      }
      if (r && r.length > 0 && (!r.includes(t2.hour) || t2.hour === e2.hour && t2.minute < e2.minute)) {
        let e3 = r.find((e4) => e4 > t2.hour);
        if (e3 !== void 0) return t2.with({ hour: e3, minute: i ? i[0] : 0, second: a ? a[0] : 0 });
        t2 = t2.with({ hour: r[0], minute: i ? i[0] : 0, second: a ? a[0] : 0 }).add({ days: 1 });
      }
      return t2;
    }
    if (i && i.length > 1) {
      let o = i.indexOf(e2.minute);
      if (o !== -1 && o < i.length - 1) return e2.with({ minute: i[o + 1], second: a ? a[0] : e2.second });
      if (t === `MINUTELY` && o === i.length - 1) {
        if (r && r.length > 0) {
          let t2 = r.indexOf(e2.hour);
          return t2 !== -1 && t2 < r.length - 1 ? e2.with({ hour: r[t2 + 1], minute: i[0], second: a ? a[0] : e2.second }) : this.applyTimeOverride(e2.add({ days: 1 }));
        }
        return e2.add({ hours: n }).with({ minute: i[0], second: a ? a[0] : e2.second });
      }
    }
    if (r && r.length > 1) {
      let t2 = r.find((t3) => t3 > e2.hour);
      if (t2 !== void 0) return e2.with({ hour: t2, minute: i ? i[0] : e2.minute, second: a ? a[0] : e2.second });
    }
    return t === `HOURLY` && r && r.length > 1 ? this.applyTimeOverride(e2.add({ days: 1 })) : this.applyTimeOverride(this.rawAdvance(e2));
  }
  applyTimeOverride(e2) {
    let { freq: t, byHour: n, byMinute: r, bySecond: i } = this.opts, a = t === `DAILY` || t === `WEEKLY` || t === `MONTHLY` || t === `YEARLY`;
    if (!n && !r && !i && !a) return e2;
    let o = {};
    return n ? o.hour = n[0] : a && (o.hour = this.originalDtstart.hour), r ? o.minute = r[0] : a && (o.minute = this.originalDtstart.minute), i ? o.second = i[0] : a && (o.second = this.originalDtstart.second), a && o.hour === e2.hour && o.minute === e2.minute && o.second === e2.second ? e2 : e2.with(o);
  }
  computeFirst() {
    let e2 = this.originalDtstart;
    if (this.opts.byWeekNo?.length && [`DAILY`, `HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq)) {
      let t2 = this.opts.byWeekNo[0], n2 = e2.year;
      for (; n2 <= e2.year + 10; ) {
        let r2 = e2.with({ year: n2, month: 1, day: 1 }), i = e2.with({ year: n2, month: 12, day: 31 }), a = false;
        if (t2 > 0) {
          let e3 = 52;
          (r2.dayOfWeek === 4 || i.dayOfWeek === 4) && (e3 = 53), a = t2 <= e3;
        } else {
          let e3 = 52;
          (r2.dayOfWeek === 4 || i.dayOfWeek === 4) && (e3 = 53), a = -t2 <= e3;
        }
        if (a) {
          let n3 = r2.add({ days: (4 - r2.dayOfWeek + 7) % 7 }), a2;
          if (t2 > 0) a2 = n3.subtract({ days: 3 }).add({ weeks: t2 - 1 });
          else {
            let e3 = r2.dayOfWeek === 4 || i.dayOfWeek === 4 ? 53 : 52;
            a2 = n3.subtract({ days: 3 }).add({ weeks: e3 + t2 });
          }
          if (this.opts.byDay?.length) {
            let t3 = X, n4 = this.opts.byDay.map((e3) => qd(e3)).filter((e3) => e3 !== null).map((e3) => t3[e3]).filter(Boolean);
            if (n4.length) {
              let t4 = n4.map((e3) => {
                let t5 = (e3 - a2.dayOfWeek + 7) % 7;
                return a2.add({ days: t5 });
              }).sort((e3, t5) => Y.ZonedDateTime.compare(e3, t5))[0];
              if (t4 && Y.ZonedDateTime.compare(t4, this.originalDtstart) >= 0) {
                e2 = t4;
                break;
              }
            }
          } else if (Y.ZonedDateTime.compare(a2, this.originalDtstart) >= 0) {
            e2 = a2;
            break;
          }
        }
        n2++;
      }
    }
    if (this.opts.byDay?.length && !this.opts.byWeekNo) {
      let t2 = X;
      if (this.opts.byDay.some((e3) => /^[+-]?\d/.test(e3)) && this.opts.byMonth && (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`)) {
        let t3 = this.opts.byMonth.filter((e3) => typeof e3 == `number`).sort((e3, t4) => e3 - t4), n2 = false;
        for (let r2 = e2.year; r2 <= e2.year + 10 && !n2; r2++) for (let i of t3) {
          if (r2 === e2.year && i < e2.month) continue;
          let t4 = e2.with({ year: r2, month: i, day: 1 }), a = this.generateMonthlyOccurrences(t4);
          for (let t5 of a) if (Y.ZonedDateTime.compare(t5, e2) >= 0) {
            e2 = t5.toPlainDate().equals(e2.toPlainDate()) ? t5 : this.applyTimeOverride(t5.with({ hour: 0, minute: 0, second: 0 })), n2 = true;
            break;
          }
          if (n2) break;
        }
      } else {
        let n2, r2 = this.opts.byDay.map((e3) => qd(e3)).filter((e3) => e3 !== null);
        if (this.opts.freq === `DAILY` && r2.length === this.opts.byDay.length) {
          let i = this.findFirstMatchingDailyStep(e2.dayOfWeek, this.opts.interval, r2.map((e3) => t2[e3]));
          n2 = i === null ? [] : [i * this.opts.interval];
        } else n2 = r2.map((n3) => (t2[n3] - e2.dayOfWeek + 7) % 7);
        n2.length && (e2 = e2.add({ days: Math.min(...n2) }));
      }
    }
    let { byHour: t, byMinute: n, bySecond: r } = this.opts;
    if (this.opts.freq === `HOURLY` && !t && Y.ZonedDateTime.compare(e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e2 = e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `MINUTELY` && !n && Y.ZonedDateTime.compare(e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e2 = e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `SECONDLY` && this.opts.byWeekNo?.length && !r && Y.ZonedDateTime.compare(e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e2 = e2.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), t || n || r) {
      let t2 = this.expandByTime(e2);
      for (let e3 of t2) if (Y.ZonedDateTime.compare(e3, this.originalDtstart) >= 0) return e3;
      e2 = this.applyTimeOverride(this.rawAdvance(e2));
    }
    return e2;
  }
  matchesByDay(e2) {
    let { byDay: t, freq: n } = this.opts;
    if (!t) return true;
    if (!this.hasOrdinalByDay) return this.simpleByDayIsoDays?.includes(e2.dayOfWeek) ?? false;
    for (let t2 of this.parsedByDayTokens ?? []) {
      if (n === `DAILY` && e2.dayOfWeek === t2.isoDay) return true;
      if (t2.ord === 0) {
        if (e2.dayOfWeek === t2.isoDay) return true;
        continue;
      }
      let r = e2.month, i = e2.with({ day: 1 }), a = [];
      for (; i.month === r; ) i.dayOfWeek === t2.isoDay && a.push(i.day), i = i.add({ days: 1 });
      if (a[t2.ord > 0 ? t2.ord - 1 : a.length + t2.ord] === e2.day) return true;
    }
    return false;
  }
  matchesByMonth(e2) {
    let { byMonth: t } = this.opts;
    if (!t) return true;
    let n = t.filter((e3) => typeof e3 == `number`);
    return n.length === 0 ? true : n.includes(e2.month);
  }
  matchesNumericConstraint(e2, t, n) {
    return t.some((t2) => e2 === (t2 > 0 ? t2 : n + t2 + 1));
  }
  matchesByMonthDay(e2) {
    let { byMonthDay: t } = this.opts;
    if (!t) return true;
    let n = e2.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
    return this.matchesNumericConstraint(e2.day, t, n);
  }
  matchesByHour(e2) {
    return !this.opts.byHour || this.opts.byHour.includes(e2.hour);
  }
  matchesByMinute(e2) {
    let { byMinute: t } = this.opts;
    return t ? t.includes(e2.minute) : true;
  }
  matchesBySecond(e2) {
    let { bySecond: t } = this.opts;
    return t ? t.includes(e2.second) : true;
  }
  matchesAll(e2) {
    return this.matchesByMonth(e2) && this.matchesByWeekNo(e2) && this.matchesByYearDay(e2) && this.matchesByMonthDay(e2) && this.matchesByDay(e2) && this.matchesByHour(e2) && this.matchesByMinute(e2) && this.matchesBySecond(e2);
  }
  matchesByYearDay(e2) {
    let { byYearDay: t } = this.opts;
    if (!t) return true;
    let n = e2.dayOfYear, r = this.lastByYearDay(e2);
    return this.matchesNumericConstraint(n, t, r);
  }
  lastByYearDay(e2) {
    return e2.with({ month: 12, day: 31 }).dayOfYear;
  }
  getIsoWeekInfo(e2) {
    let t = `toPlainDate` in e2 ? e2.toPlainDate() : e2, n = t.add({ days: 4 - t.dayOfWeek }), r = n.year, i = t.with({ year: r, month: 1, day: 1 }), a = i.add({ days: (4 - i.dayOfWeek + 7) % 7 }), o = n.since(a).days;
    return { week: Math.floor(o / 7) + 1, year: r };
  }
  matchesByWeekNo(e2) {
    let { byWeekNo: t } = this.opts;
    if (!t) return true;
    let { week: n, year: r } = this.getIsoWeekInfo(e2), i = e2.with({ year: r, month: 1, day: 1 }), a = i.inLeapYear, o = i.dayOfWeek === 4 || a && i.dayOfWeek === 3 ? 53 : 52;
    return t.some((e3) => e3 > 0 ? n === e3 : n === o + e3 + 1);
  }
  hasPossibleYearDayWeekNoCombination() {
    if (!this.opts.byYearDay || !this.opts.byWeekNo) return true;
    let e2 = this.originalDtstart.with({ year: 2e3, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
    for (let t = 0; t < 400; t++) {
      let t2 = e2.daysInYear;
      for (let n of this.opts.byYearDay) {
        let r = n > 0 ? n : t2 + n + 1;
        if (r >= 1 && r <= t2 && this.matchesByWeekNo(e2.add({ days: r - 1 }))) return true;
      }
      e2 = e2.add({ years: 1 });
    }
    return false;
  }
  options() {
    let { dtstart: e2, until: t, rDate: n, exDate: r, temporal: i, ...a } = this.cloneOptions();
    return { ...a, ...this.outputTemporal ? { temporal: this.outputTemporal } : {}, dtstart: this.toPublicDate(e2), until: t ? this.toPublicDate(t) : void 0, rDate: n ? this.toPublicDates(n) : void 0, exDate: r ? this.toPublicDates(r) : void 0 };
  }
  cloneOptions() {
    let { byHour: e2, byMinute: t, bySecond: n, byDay: r, byMonth: i, byMonthDay: a, byYearDay: o, byWeekNo: s, bySetPos: c, rDate: l, exDate: u, ...d } = this.opts;
    return { ...d, byHour: e2 ? [...e2] : void 0, byMinute: t ? [...t] : void 0, bySecond: n ? [...n] : void 0, byDay: r ? [...r] : void 0, byMonth: i ? [...i] : void 0, byMonthDay: a ? [...a] : void 0, byYearDay: o ? [...o] : void 0, byWeekNo: s ? [...s] : void 0, bySetPos: c ? [...c] : void 0, rDate: l ? [...l] : void 0, exDate: u ? [...u] : void 0 };
  }
  cloneUpdateOptions(e2) {
    let t = {};
    return Object.prototype.hasOwnProperty.call(e2, `byHour`) && (t.byHour = Array.isArray(e2.byHour) ? [...e2.byHour] : e2.byHour), Object.prototype.hasOwnProperty.call(e2, `byMinute`) && (t.byMinute = Array.isArray(e2.byMinute) ? [...e2.byMinute] : e2.byMinute), Object.prototype.hasOwnProperty.call(e2, `bySecond`) && (t.bySecond = Array.isArray(e2.bySecond) ? [...e2.bySecond] : e2.bySecond), Object.prototype.hasOwnProperty.call(e2, `byDay`) && (t.byDay = Array.isArray(e2.byDay) ? [...e2.byDay] : e2.byDay), Object.prototype.hasOwnProperty.call(e2, `byMonth`) && (t.byMonth = Array.isArray(e2.byMonth) ? [...e2.byMonth] : e2.byMonth), Object.prototype.hasOwnProperty.call(e2, `byMonthDay`) && (t.byMonthDay = Array.isArray(e2.byMonthDay) ? [...e2.byMonthDay] : e2.byMonthDay), Object.prototype.hasOwnProperty.call(e2, `byYearDay`) && (t.byYearDay = Array.isArray(e2.byYearDay) ? [...e2.byYearDay] : e2.byYearDay), Object.prototype.hasOwnProperty.call(e2, `byWeekNo`) && (t.byWeekNo = Array.isArray(e2.byWeekNo) ? [...e2.byWeekNo] : e2.byWeekNo), Object.prototype.hasOwnProperty.call(e2, `bySetPos`) && (t.bySetPos = Array.isArray(e2.bySetPos) ? [...e2.bySetPos] : e2.bySetPos), Object.prototype.hasOwnProperty.call(e2, `rDate`) && (t.rDate = Array.isArray(e2.rDate) ? [...e2.rDate] : e2.rDate), Object.prototype.hasOwnProperty.call(e2, `exDate`) && (t.exDate = Array.isArray(e2.exDate) ? [...e2.exDate] : e2.exDate), t;
  }
  with(t) {
    return new e({ ...this.cloneOptions(), ...t, ...this.cloneUpdateOptions(t), tzid: t.tzid ?? this.opts.tzid, dtstart: t.dtstart ?? this.opts.dtstart });
  }
  addDtstartIfNeeded(e2, t) {
    if (this.includeDtstart && !this.matchesAll(this.originalDtstart)) {
      if (t && this.isExcluded(this.originalDtstart)) return true;
      if (t && !t(this.originalDtstart, e2.length) || (e2.push(this.originalDtstart), this.shouldBreakForCountLimit(e2.length))) return false;
    }
    return true;
  }
  canUseUtcLinearFastPath(e2) {
    if (e2 || !this.canUseUtcCalendarFastPaths() || this.opts.rscale || this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos) return false;
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
  canUseUtcWeeklyFastPath(e2) {
    return !e2 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `WEEKLY` && !this.opts.rscale && !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos && (!this.opts.byHour || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.byMinute || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.bySecond || this.canUseEpochMillisecondsPrecisionFlag) && !this.hasOrdinalByDay;
  }
  canUseUtcMonthlyFastPath(e2) {
    return !e2 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `MONTHLY` && !this.opts.rscale && !this.opts.byYearDay && !this.opts.byWeekNo && this.canUseEpochMillisecondsPrecisionFlag && this.hasSingleExpandedTimeSlot() && !!(this.opts.byDay || this.opts.byMonthDay);
  }
  utcZdtFromEpochNanoseconds(e2) {
    return new Y.ZonedDateTime(e2, `UTC`, this.originalDtstart.calendarId);
  }
  utcZdtFromEpochMilliseconds(e2) {
    return this.utcZdtFromEpochNanoseconds(BigInt(e2) * Q);
  }
  canUseUtcCalendarFastPaths() {
    return this.maxCandidateEvaluations === 1e6 && this.tzid === `UTC` && this.originalDtstart.timeZoneId === this.tzid && [`iso8601`, `gregory`].includes(this.originalDtstart.calendarId);
  }
  canUseUtcEpochMillisecondsPrecision() {
    return this.canUseEpochMillisecondsPrecisionFlag;
  }
  buildTimeSlotOffsetsMs() {
    if (!this.canUseEpochMillisecondsPrecisionFlag) return;
    let e2 = this.opts.byHour ?? [this.originalDtstart.hour], t = this.opts.byMinute ?? [this.originalDtstart.minute], n = this.opts.bySecond ?? [this.originalDtstart.second], r = this.originalDtstart.millisecond, i = [];
    for (let a of e2) for (let e3 of t) for (let t2 of n) i.push(((a * 60 + e3) * 60 + t2) * Cd + r);
    return i;
  }
  createNumericQueryPlan(e2, t, n, r) {
    let i = n(0), a = n(t - 1);
    if (!i || !a || !Ud(i.epochMilliseconds) || !Ud(a.epochMilliseconds) || i.epochMilliseconds > a.epochMilliseconds) return null;
    let o = (e3, t2, i2) => {
      if (r) return Math.max(0, Math.min(i2, r(e3, t2)));
      let a2 = 0, o2 = i2;
      for (; a2 < o2; ) {
        let r2 = a2 + Math.floor((o2 - a2) / 2), i3 = n(r2);
        if (!i3) {
          o2 = r2;
          continue;
        }
        let s2 = BigInt(i3.epochMilliseconds) * Q;
        (t2 ? s2 > e3 : s2 >= e3) ? o2 = r2 : a2 = r2 + 1;
      }
      return a2;
    }, s = this.opts.until?.epochNanoseconds, c = s === void 0 ? t : o(s, true, t);
    return { kind: e2, count: c, maximumCount: t, select: (e3) => !Number.isSafeInteger(e3) || e3 < 0 || e3 >= t ? null : n(e3), lowerBound: (e3, t2) => o(e3, t2, c) };
  }
  buildFixedStepNumericQueryPlan(e2) {
    let t;
    switch (this.opts.freq) {
      case `HOURLY`:
        t = Td;
        break;
      case `MINUTELY`:
        t = wd;
        break;
      case `SECONDLY`:
        t = Cd;
        break;
      default:
        return null;
    }
    if (![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && this.opts.freq === `HOURLY` && this.opts.interval === 1) return null;
    let n = this.originalDtstart.epochMilliseconds, r = t * this.opts.interval;
    if (!Number.isSafeInteger(r) || r <= 0) return null;
    let i = (e3) => {
      let t2 = n + e3 * r;
      return Ud(t2) ? { epochMilliseconds: t2, periodIndex: e3, occurrenceIndex: e3 } : null;
    }, a = BigInt(n) * Q, o = BigInt(r) * Q, s = BigInt(e2);
    return this.createNumericQueryPlan(`fixed-step`, e2, i, (t2, n2) => {
      let r2 = t2 - a, i2 = n2 ? zd(r2, o) + 1n : Bd(r2, o);
      return i2 <= 0n ? 0 : i2 >= s ? e2 : Number(i2);
    });
  }
  resolveNumericWallMilliseconds(e2) {
    if (!Ud(e2)) return null;
    if (this.tzid === `UTC`) return e2;
    let t = this.getZoneResolver().epochMsForWall(e2);
    return t.pushed || !Ud(t.epochMs) ? null : t.epochMs;
  }
  numericQueryGapHazard(e2, t) {
    if (this.tzid === `UTC`) return false;
    let n = this.originalDtstart.epochMilliseconds;
    return 200 * 366 * Z, t - n > 632448e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e2, n - Z, t + Z);
  }
  buildDailyNumericQueryPlan(e2) {
    let t = this.opts.interval, n = this.originalDtstart.epochMilliseconds, r = this.tzid === `UTC` ? n : this.wallMsOf(this.originalDtstart), i = Math.floor(r / Z), a = Kd(i), o = Ld(this.simpleByDayIsoDays);
    if (!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond)) {
      let n2 = r - i * Z, s2 = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a, t, this.simpleByDayIsoDays) : 0;
      if (s2 === null) return null;
      let c2 = 7 / Id(t, 7), l2 = [];
      for (let e3 = 0; e3 < c2; e3++) Rd(o, $(a, (s2 + e3) * t)) && l2.push(e3);
      if (l2.length === 0) return null;
      let u2 = this.createNumericQueryPlan(`daily`, e2, (e3) => {
        let n3 = Math.floor(e3 / l2.length), i2 = e3 % l2.length, a2 = n3 * c2 + l2[i2], o2 = (s2 + a2) * t;
        if (!Number.isSafeInteger(a2) || !Number.isSafeInteger(o2)) return null;
        let u3 = r + o2 * Z, d3 = this.resolveNumericWallMilliseconds(u3);
        return d3 === null ? null : { epochMilliseconds: d3, periodIndex: a2, occurrenceIndex: e3 };
      }), d2 = u2?.select(e2 - 1);
      return d2 && this.numericQueryGapHazard(n2, d2.epochMilliseconds) ? null : u2;
    }
    let s = this.timeSlotOffsetsMs;
    if (!s?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let c = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a, t, this.simpleByDayIsoDays) : 0;
    if (c === null) return null;
    let l = c * t, u = i + l, d = $(a, l), f = 7 / Id(t, 7), p = [];
    if (Rd(o, d)) for (let e3 of s) {
      let t2 = this.resolveNumericWallMilliseconds(u * Z + e3);
      if (t2 === null) return null;
      t2 >= n && p.push({ epochMilliseconds: t2, periodIndex: 0, occurrenceIndex: p.length });
    }
    let m = [];
    for (let e3 = 0; e3 < f; e3++) if (Rd(o, $(d, (1 + e3) * t))) for (let t2 of s) m.push({ periodOffset: e3, timeSlotOffset: t2 });
    if (p.length === 0 && m.length === 0) return null;
    let h = this.createNumericQueryPlan(`daily`, e2, (e3) => {
      if (e3 < p.length) return { ...p[e3], occurrenceIndex: e3 };
      if (m.length === 0) return null;
      let n2 = e3 - p.length, r2 = Math.floor(n2 / m.length), a2 = m[n2 % m.length], o2 = 1 + r2 * f + a2.periodOffset, s2 = l + o2 * t;
      if (!Number.isSafeInteger(o2) || !Number.isSafeInteger(s2)) return null;
      let c2 = (i + s2) * Z + a2.timeSlotOffset, u2 = this.resolveNumericWallMilliseconds(c2);
      return u2 === null ? null : { epochMilliseconds: u2, periodIndex: o2, occurrenceIndex: e3 };
    }), g = h?.select(e2 - 1);
    return g && s.some((e3) => this.numericQueryGapHazard(e3, g.epochMilliseconds)) ? null : h;
  }
  buildWeeklyNumericQueryPlan(e2) {
    let t = this.timeSlotOffsetsMs;
    if (!t?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let n = this.originalDtstart.epochMilliseconds, r = this.tzid === `UTC` ? n : this.wallMsOf(this.originalDtstart), i = Math.floor(r / Z), a = Kd(i), o = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [a]).map((e3) => (e3 - o + 7) % 7).sort((e3, t2) => e3 - t2);
    if (s.length === 0) return null;
    let c = i - (a - o + 7) % 7, l = s.flatMap((e3) => t.map((t2) => ({ dayOffset: e3, timeSlotOffset: t2 }))), u = [];
    for (let e3 of l) {
      let t2 = (c + e3.dayOffset) * Z + e3.timeSlotOffset, r2 = this.resolveNumericWallMilliseconds(t2);
      if (r2 === null) return null;
      r2 >= n && u.push({ epochMilliseconds: r2, periodIndex: 0, occurrenceIndex: u.length });
    }
    let d = this.createNumericQueryPlan(`weekly`, e2, (e3) => {
      if (e3 < u.length) return { ...u[e3], occurrenceIndex: e3 };
      let t2 = e3 - u.length, n2 = 1 + Math.floor(t2 / l.length), r2 = l[t2 % l.length], i2 = n2 * this.opts.interval * 7;
      if (!Number.isSafeInteger(n2) || !Number.isSafeInteger(i2)) return null;
      let a2 = (c + i2 + r2.dayOffset) * Z + r2.timeSlotOffset, o2 = this.resolveNumericWallMilliseconds(a2);
      return o2 === null ? null : { epochMilliseconds: o2, periodIndex: n2, occurrenceIndex: e3 };
    }), f = d?.select(e2 - 1);
    return f && t.some((e3) => this.numericQueryGapHazard(e3, f.epochMilliseconds)) ? null : d;
  }
  buildMonthlyNumericQueryPlan(e2) {
    let t = this.opts.interval, n = this.timeSlotOffsetsMs;
    if (!n?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e3) => typeof e3 != `number`) || this.opts.bySetPos && new Set(this.opts.bySetPos).size !== this.opts.bySetPos.length) return null;
    let r = this.originalDtstart.epochMilliseconds, i = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), a = (e3) => {
      let n2 = e3 * t, r2 = i + n2;
      if (!Number.isSafeInteger(n2) || !Number.isSafeInteger(r2)) return null;
      let { year: a2, month: o2 } = this.monthIndexToYearMonth(r2);
      return this.generateMonthlyOccurrenceEpochsUtc(a2, o2);
    }, o = a(0);
    if (!o) return null;
    let s = [];
    for (let e3 of o) {
      let t2 = this.resolveNumericWallMilliseconds(e3);
      if (t2 === null) return null;
      t2 >= r && s.push({ epochMilliseconds: t2, periodIndex: 0, occurrenceIndex: s.length });
    }
    let c = 4800 / Id(t, 4800), l = Math.max(0, e2 - s.length), u = [0];
    for (let e3 = 0; e3 < c && u.at(-1) < l; e3++) {
      let t2 = a(1 + e3);
      if (!t2) return null;
      u.push(u[e3] + t2.length);
    }
    let d = u.length - 1 === c, f = u.at(-1);
    if (f === 0 && s.length < e2) return null;
    let p = this.createNumericQueryPlan(`monthly`, e2, (e3) => {
      if (e3 < s.length) return { ...s[e3], occurrenceIndex: e3 };
      if (f === 0) return null;
      let t2 = e3 - s.length, n2 = d ? Math.floor(t2 / f) : 0, r2 = d ? t2 % f : t2;
      if (r2 >= f) return null;
      let i2 = 1, o2 = u.length - 1;
      for (; i2 < o2; ) {
        let e4 = i2 + Math.floor((o2 - i2) / 2);
        u[e4] > r2 ? o2 = e4 : i2 = e4 + 1;
      }
      let l2 = i2 - 1, p2 = 1 + n2 * c + l2;
      if (!Number.isSafeInteger(p2)) return null;
      let m2 = a(p2);
      if (!m2) return null;
      let h = m2[r2 - u[l2]];
      if (h === void 0) return null;
      let g = this.resolveNumericWallMilliseconds(h);
      return g === null ? null : { epochMilliseconds: g, periodIndex: p2, occurrenceIndex: e3 };
    }), m = p?.select(e2 - 1);
    return m && n.some((e3) => this.numericQueryGapHazard(e3, m.epochMilliseconds)) ? null : p;
  }
  generateYearlyOccurrenceDaysUtc(e2) {
    let t = !!(this.opts.byDay || this.opts.byMonthDay);
    this.numericByMonths?.length;
    let n = this.numericByMonths?.length ? [...this.numericByMonths].sort((e3, t2) => e3 - t2) : t ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], r = [];
    if (this.hasOrdinalByDay && !this.numericByMonths?.length) {
      let t2 = this.isGregorianLeapYear(e2) ? 366 : 365, n2 = this.gregorianIsoDayOfWeek(e2, 1, 1), i = $(n2, t2 - 1), a = /* @__PURE__ */ new Set();
      for (let e3 of this.parsedByDayTokens ?? []) {
        if (e3.ord === 0) continue;
        let r2 = e3.ord > 0 ? 1 + (e3.isoDay - n2 + 7) % 7 + 7 * (e3.ord - 1) : t2 - (i - e3.isoDay + 7) % 7 + 7 * (e3.ord + 1);
        r2 >= 1 && r2 <= t2 && a.add(r2);
      }
      for (let t3 of [...a].sort((e3, t4) => e3 - t4)) {
        let n3 = t3, i2 = 1;
        for (; n3 > this.daysInGregorianMonth(e2, i2); ) n3 -= this.daysInGregorianMonth(e2, i2), i2 += 1;
        r.push({ month: i2, day: n3 });
      }
    } else for (let i of n) {
      let n2;
      n2 = t ? this.generateMonthlyOccurrenceDaysUtc(e2, i) : this.originalDtstart.day <= this.daysInGregorianMonth(e2, i) ? [this.originalDtstart.day] : [];
      for (let e3 of n2) r.push({ month: i, day: e3 });
    }
    return r.map(({ month: t2, day: n2 }) => Wd(e2, t2, n2));
  }
  generateYearlyOccurrenceEpochsUtc(e2, t = true) {
    let n = this.timeSlotOffsetsMs;
    if (!n?.length) return [];
    let r = [];
    for (let t2 of this.generateYearlyOccurrenceDaysUtc(e2)) {
      let e3 = t2 * Z;
      if (!Ud(e3)) return [];
      for (let t3 of n) r.push(e3 + t3);
    }
    if (r.sort((e3, t2) => e3 - t2), !t || !this.opts.bySetPos?.length) return r;
    let i = this.applyBySetPosToSortedList(r).sort((e3, t2) => e3 - t2);
    return i.filter((e3, t2) => t2 === 0 || e3 !== i[t2 - 1]);
  }
  yearlyCandidateEvaluationCountUtc(e2) {
    let t = this.generateYearlyOccurrenceEpochsUtc(e2, false).length, n = this.opts.bySetPos;
    if (!n?.length) return t;
    let r = 0, i = 0;
    for (let e3 of n) e3 > 0 ? r = Math.max(r, e3) : i = Math.max(i, -e3);
    return Math.min(t, r) + Math.min(t, i);
  }
  buildYearlyNumericQueryPlan(e2) {
    let t = this.opts.interval, n = this.timeSlotOffsetsMs;
    if (!n?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e3) => typeof e3 != `number`) || this.opts.byYearDay || this.opts.byWeekNo) return null;
    let r = !!(this.opts.byDay || this.opts.byMonthDay), i = !!this.opts.byMonth && !r;
    if (!this.opts.byMonth && !r && n.length !== 1 || i && (n.length !== 1 || this.opts.bySetPos) || this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e3) => e3.ord === 0))) return null;
    let a = this.originalDtstart.epochMilliseconds, o = this.originalDtstart.year, s = (e3) => {
      let n2 = e3 * t, r2 = o + n2;
      return !Number.isSafeInteger(n2) || !Number.isSafeInteger(r2) ? null : this.generateYearlyOccurrenceEpochsUtc(r2);
    }, c = s(0);
    if (!c) return null;
    let l = [];
    for (let e3 of c) {
      let t2 = this.resolveNumericWallMilliseconds(e3);
      if (t2 === null) return null;
      t2 >= a && l.push({ epochMilliseconds: t2, periodIndex: 0, occurrenceIndex: l.length });
    }
    let u = 400 / Id(t, 400), d = Math.max(0, e2 - l.length), f = [0], p = [0];
    for (let e3 = 0; e3 < u && f.at(-1) < d; e3++) {
      let n2 = s(1 + e3);
      if (!n2) return null;
      f.push(f[e3] + n2.length);
      let r2 = o + (1 + e3) * t;
      p.push(p[e3] + this.yearlyCandidateEvaluationCountUtc(r2));
    }
    let m = f.length - 1 === u, h = f.at(-1);
    if (h === 0 && l.length < e2) return null;
    if (r) {
      let e3 = this.yearlyCandidateEvaluationCountUtc(o);
      if (m && d > 0) {
        let t2 = Math.floor(d / h), n2 = d % h;
        if (e3 += t2 * p.at(-1), n2 > 0) {
          let t3 = 1;
          for (; f[t3] < n2; ) t3 += 1;
          e3 += p[t3];
        }
      } else e3 += p.at(-1);
      if (e3 > this.maxCandidateEvaluations) return null;
    }
    let g = this.createNumericQueryPlan(`yearly`, e2, (e3) => {
      if (e3 < l.length) return { ...l[e3], occurrenceIndex: e3 };
      if (h === 0) return null;
      let t2 = e3 - l.length, n2 = m ? Math.floor(t2 / h) : 0, r2 = m ? t2 % h : t2;
      if (r2 >= h) return null;
      let i2 = 1, a2 = f.length - 1;
      for (; i2 < a2; ) {
        let e4 = i2 + Math.floor((a2 - i2) / 2);
        f[e4] > r2 ? a2 = e4 : i2 = e4 + 1;
      }
      let o2 = i2 - 1, c2 = 1 + n2 * u + o2;
      if (!Number.isSafeInteger(c2)) return null;
      let d2 = s(c2);
      if (!d2) return null;
      let p2 = d2[r2 - f[o2]];
      if (p2 === void 0) return null;
      let g2 = this.resolveNumericWallMilliseconds(p2);
      return g2 === null ? null : { epochMilliseconds: g2, periodIndex: c2, occurrenceIndex: e3 };
    }), _ = g?.select(e2 - 1);
    return _ && n.some((e3) => this.numericQueryGapHazard(e3, _.epochMilliseconds)) ? null : g;
  }
  buildNumericQueryPlan() {
    let e2 = this.opts.count, t = this.opts.interval;
    if (e2 === void 0 || !Number.isSafeInteger(e2) || e2 <= 0 || !Number.isSafeInteger(t) || t <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 0 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let n = !!(this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos);
    switch (this.opts.freq) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        return n || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? null : this.buildFixedStepNumericQueryPlan(e2);
      case `DAILY`:
        return n || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildDailyNumericQueryPlan(e2);
      case `WEEKLY`:
        return n || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildWeeklyNumericQueryPlan(e2);
      case `MONTHLY`:
        return this.opts.byYearDay || this.opts.byWeekNo || !(this.opts.byDay || this.opts.byMonthDay) || !this.hasUniqueTimeSlotOffsets ? null : this.buildMonthlyNumericQueryPlan(e2);
      case `YEARLY`:
        return this.buildYearlyNumericQueryPlan(e2);
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
    let e2 = this.opts.interval;
    if (this.opts.count !== void 0 || !Number.isSafeInteger(e2) || e2 <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 32 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let { freq: t, byDay: n, byMonth: r, byMonthDay: i, byYearDay: a, byWeekNo: o, bySetPos: s } = this.opts, c = !!(r || i || a || o || s), l = !!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond), u = this.tzid === `UTC` ? this.originalDtstart.epochMilliseconds : this.wallMsOf(this.originalDtstart), d = Math.floor(u / Z), f = this.timeSlotOffsetsMs;
    switch (t) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`: {
        if (c || n || l || ![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && t === `HOURLY` && e2 === 1) return null;
        let r2 = (t === `HOURLY` ? Td : t === `MINUTELY` ? wd : Cd) * e2;
        return Number.isSafeInteger(r2) ? { stepMilliseconds: r2, candidatesPerPeriod: 1, periodOfWall: () => 0, wallsForPeriod: () => null } : null;
      }
      case `DAILY`: {
        if (c || this.hasOrdinalByDay || !f?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t2 = this.simpleByDayIsoDays;
        if (t2?.length && this.findFirstMatchingDailyStep(Kd(d), e2, t2) === null) return null;
        let n2 = Ld(t2);
        return { candidatesPerPeriod: f.length, periodOfWall: (t3) => Math.floor((Math.floor(t3 / Z) - d) / e2), wallsForPeriod: (t3) => {
          let r2 = d + t3 * e2;
          return Number.isSafeInteger(r2) ? Rd(n2, Kd(r2)) ? f.map((e3) => r2 * Z + e3) : [] : null;
        } };
      }
      case `WEEKLY`: {
        if (c || this.hasOrdinalByDay || !f?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t2 = Kd(d), r2 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, i2 = (n ? [...this.allByDayIsoDays ?? []] : [t2]).map((e3) => (e3 - r2 + 7) % 7).sort((e3, t3) => e3 - t3);
        if (i2.length === 0) return null;
        let a2 = i2.flatMap((e3) => f.map((t3) => e3 * Z + t3)), o2 = d - (t2 - r2 + 7) % 7, s2 = 7 * e2;
        return { candidatesPerPeriod: a2.length, periodOfWall: (e3) => Math.floor((Math.floor(e3 / Z) - o2) / s2), wallsForPeriod: (e3) => {
          let t3 = o2 + e3 * s2;
          return Number.isSafeInteger(t3) ? a2.map((e4) => t3 * Z + e4) : null;
        } };
      }
      case `MONTHLY`: {
        if (a || o || !f?.length || !this.hasUniqueTimeSlotOffsets || r?.some((e3) => typeof e3 != `number`)) return null;
        let t2 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), n2 = (n3) => {
          let r2 = t2 + n3 * e2;
          if (!Number.isSafeInteger(r2)) return null;
          let i2 = this.monthIndexToYearMonth(r2);
          return Ud(Wd(i2.year, i2.month, 1) * Z) ? i2 : null;
        };
        return { candidatesPerPeriod: 62 * f.length, periodOfWall: (n3) => {
          let { year: r2, month: i2 } = Gd(Math.floor(n3 / Z));
          return Math.floor((r2 * 12 + i2 - 1 - t2) / e2);
        }, wallsForPeriod: (e3) => {
          let t3 = n2(e3);
          return t3 && this.generateMonthlyOccurrenceEpochsUtc(t3.year, t3.month);
        }, rankedPeriodWallSpan: s ? (e3) => {
          let t3 = n2(e3);
          if (!t3) return null;
          let r2 = Wd(t3.year, t3.month, 1) * Z;
          return [r2, r2 + this.daysInGregorianMonth(t3.year, t3.month) * Z];
        } : void 0 };
      }
      case `YEARLY`: {
        if (a || o || !f?.length || !this.hasUniqueTimeSlotOffsets || r?.some((e3) => typeof e3 != `number`) || !(n || i) && (f.length !== 1 || r && s) || this.hasOrdinalByDay && !this.numericByMonths?.length && (i || this.parsedByDayTokens?.some((e3) => e3.ord === 0 || Math.abs(e3.ord) > 52))) return null;
        let t2 = this.originalDtstart.year, c2 = (n2) => {
          let r2 = t2 + n2 * e2;
          return Number.isSafeInteger(r2) && r2 > -271821 && r2 < 275760 ? r2 : null;
        };
        return { candidatesPerPeriod: 2 * 366 * f.length, periodOfWall: (n2) => Math.floor((Gd(Math.floor(n2 / Z)).year - t2) / e2), wallsForPeriod: (e3) => {
          let t3 = c2(e3);
          return t3 === null ? null : this.generateYearlyOccurrenceEpochsUtc(t3);
        }, rankedPeriodWallSpan: s ? (e3) => {
          let t3 = c2(e3);
          return t3 === null ? null : [Wd(t3, 1, 1) * Z, Wd(t3 + 1, 1, 1) * Z];
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
  findFirstMatchingDailyStep(e2, t, n) {
    let r = e2;
    for (let e3 = 0; e3 < 7; e3++) {
      if (n.includes(r)) return e3;
      r = $(r, t);
    }
    return null;
  }
  allUtcFastPath(e2) {
    if (this.canUseUtcLinearFastPath(e2)) switch (this.opts.freq) {
      case `DAILY`:
        return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcDailyExpanded() : null : this._allUtcDailySimple();
      case `HOURLY`:
        return this._allUtcFixedStepSimple(jd * BigInt(this.opts.interval));
      case `MINUTELY`:
        return this._allUtcFixedStepSimple(Ad * BigInt(this.opts.interval));
      case `SECONDLY`:
        return this._allUtcFixedStepSimple(kd * BigInt(this.opts.interval));
    }
    return this.canUseUtcMonthlyFastPath(e2) ? this._allUtcMonthlyByDayOrMonthDay() : this.canUseUtcWeeklyFastPath(e2) ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcWeeklyExpanded() : null : this._allUtcWeeklySimple() : null;
  }
  _allUtcFixedStepSimple(e2) {
    let t = [];
    if (!this.addDtstartIfNeeded(t)) return t;
    let n = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let r2 = this.originalDtstart.epochMilliseconds, i2 = Number(e2 / Q), a = this.opts.until?.epochMilliseconds;
      for (; ; ) {
        if (++n > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a !== void 0 && r2 > a || (t.push(this.utcZdtFromEpochMilliseconds(r2)), this.shouldBreakForCountLimit(t.length))) break;
        r2 += i2;
      }
      return t;
    }
    let r = this.originalDtstart.epochNanoseconds, i = this.opts.until?.epochNanoseconds;
    for (; ; ) {
      if (++n > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (i !== void 0 && r > i || (t.push(this.utcZdtFromEpochNanoseconds(r)), this.shouldBreakForCountLimit(t.length))) break;
      r += e2;
    }
    return t;
  }
  _allUtcDailySimple() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.opts.interval, n = this.simpleByDayIsoDays, r = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let i2 = t * Z, a2 = this.opts.until?.epochMilliseconds, o2 = this.originalDtstart.epochMilliseconds, s2 = this.originalDtstart.dayOfWeek;
      if (n?.length) {
        let r2 = this.findFirstMatchingDailyStep(s2, t, n);
        if (r2 === null) return e2;
        o2 += r2 * i2, s2 = $(s2, r2 * t);
      }
      for (; ; ) {
        if (++r > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a2 !== void 0 && o2 > a2 || (!n || n.includes(s2)) && (e2.push(this.utcZdtFromEpochMilliseconds(o2)), this.shouldBreakForCountLimit(e2.length))) break;
        o2 += i2, s2 = $(s2, t);
      }
      return e2;
    }
    let i = BigInt(t) * Md, a = this.opts.until?.epochNanoseconds, o = this.originalDtstart.epochNanoseconds, s = this.originalDtstart.dayOfWeek;
    if (n?.length) {
      let r2 = this.findFirstMatchingDailyStep(s, t, n);
      if (r2 === null) return e2;
      o += BigInt(r2) * i, s = $(s, r2 * t);
    }
    for (; ; ) {
      if (++r > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (a !== void 0 && o > a || (!n || n.includes(s)) && (e2.push(this.utcZdtFromEpochNanoseconds(o)), this.shouldBreakForCountLimit(e2.length))) break;
      o += i, s = $(s, t);
    }
    return e2;
  }
  _allUtcDailyExpanded() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.timeSlotOffsetsMs, n = this.originalDtstart.epochMilliseconds, r = this.opts.until?.epochMilliseconds, i = this.opts.interval, a = this.simpleByDayIsoDays, o = Math.floor(n / Z), s = this.originalDtstart.dayOfWeek;
    if (a?.length) {
      let t2 = this.findFirstMatchingDailyStep(s, i, a);
      if (t2 === null) return e2;
      let n2 = t2 * i;
      o += n2, s = $(s, n2);
    }
    let c = 0;
    for (; ; ) {
      if (++c > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!a || a.includes(s)) {
        let i2 = o * Z;
        for (let a2 of t) {
          let t2 = i2 + a2;
          if (!(t2 < n) && (r !== void 0 && t2 > r || (e2.push(this.utcZdtFromEpochMilliseconds(t2)), this.shouldBreakForCountLimit(e2.length)))) return e2;
        }
      }
      o += i, s = $(s, i);
    }
  }
  _allUtcWeeklySimple() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.originalDtstart, n = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, r = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t.dayOfWeek]).map((e3) => (e3 - n + 7) % 7).sort((e3, t2) => e3 - t2), i = (t.dayOfWeek - n + 7) % 7, a = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let n2 = t.epochMilliseconds, o2 = this.opts.until?.epochMilliseconds, s2 = this.opts.interval * Ed, c2 = n2 - i * Z;
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        for (let t2 of r) {
          let r2 = c2 + t2 * Z;
          if (!(r2 < n2) && (o2 !== void 0 && r2 > o2 || (e2.push(this.utcZdtFromEpochMilliseconds(r2)), this.shouldBreakForCountLimit(e2.length)))) return e2;
        }
        c2 += s2;
      }
    }
    let o = t.epochNanoseconds, s = this.opts.until?.epochNanoseconds, c = BigInt(this.opts.interval) * Nd, l = o - BigInt(i) * Md;
    for (; ; ) {
      if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t2 of r) {
        let n2 = l + BigInt(t2) * Md;
        if (!(n2 < o) && (s !== void 0 && n2 > s || (e2.push(this.utcZdtFromEpochNanoseconds(n2)), this.shouldBreakForCountLimit(e2.length)))) return e2;
      }
      l += c;
    }
  }
  _allUtcWeeklyExpanded() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.originalDtstart, n = t.epochMilliseconds, r = Math.floor(n / Z), i = this.opts.until?.epochMilliseconds, a = this.timeSlotOffsetsMs, o = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t.dayOfWeek]).map((e3) => (e3 - o + 7) % 7).sort((e3, t2) => e3 - t2), c = (t.dayOfWeek - o + 7) % 7, l = this.opts.interval * 7, u = r - c, d = 0;
    for (; ; ) {
      if (++d > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t2 of s) {
        let r2 = (u + t2) * Z;
        for (let t3 of a) {
          let a2 = r2 + t3;
          if (!(a2 < n) && (i !== void 0 && a2 > i || (e2.push(this.utcZdtFromEpochMilliseconds(a2)), this.shouldBreakForCountLimit(e2.length)))) return e2;
        }
      }
      u += l;
    }
  }
  hasSingleExpandedTimeSlot() {
    if (this.timeSlotOffsetsMs) return this.timeSlotOffsetsMs.length === 1;
    let e2 = this.opts.byHour ?? [this.originalDtstart.hour], t = this.opts.byMinute ?? [this.originalDtstart.minute], n = this.opts.bySecond ?? [this.originalDtstart.second];
    return e2.length === 1 && t.length === 1 && n.length === 1;
  }
  buildMonthlyOccurrenceOnDay(e2, t) {
    let n = e2.day === t ? e2 : e2.with({ day: t });
    return this.applyTimeOverride(n);
  }
  applyBySetPosToSortedList(e2) {
    let { bySetPos: t } = this.opts;
    if (!t || !t.length || e2.length === 0) return e2;
    let n = [], r = e2.length;
    for (let i of t) {
      let t2 = i > 0 ? i - 1 : r + i;
      t2 >= 0 && t2 < r && n.push(e2[t2]);
    }
    return n;
  }
  generateMonthlyOccurrenceDays(e2) {
    let { byDay: t, byMonth: n, byMonthDay: r } = this.opts, i = e2.day === 1 ? e2 : e2.with({ day: 1 });
    if (n && !n.includes(e2.month)) return [];
    let a = i.add({ months: 1 }).subtract({ days: 1 }).day, o = [];
    if (r && r.length > 0 && (o = r.map((e3) => e3 > 0 ? e3 : a + e3 + 1).filter((e3) => e3 >= 1 && e3 <= a), o = [...new Set(o)].sort((e3, t2) => e3 - t2)), !t && r && r.length > 0) return o;
    if (!t) return [e2.day];
    let s = this.parsedByDayTokens;
    if (!s?.length) return [];
    let c = i.dayOfWeek, l = (c - 1 + a - 1) % 7 + 1, u = /* @__PURE__ */ new Set();
    for (let { ord: e3, isoDay: t2 } of s) if (e3 === 0) {
      let e4 = 1 + (t2 - c + 7) % 7;
      for (; e4 <= a; ) u.add(e4), e4 += 7;
    } else {
      let n2;
      n2 = e3 > 0 ? 1 + (t2 - c + 7) % 7 + 7 * (e3 - 1) : a - (l - t2 + 7) % 7 + 7 * (e3 + 1), n2 >= 1 && n2 <= a && u.add(n2);
    }
    let d = [...u].sort((e3, t2) => e3 - t2);
    if (r && r.length > 0) {
      if (o.length === 0) return [];
      let e3 = new Set(o);
      d = d.filter((t2) => e3.has(t2));
    }
    return d;
  }
  isGregorianLeapYear(e2) {
    return e2 % 4 == 0 && (e2 % 100 != 0 || e2 % 400 == 0);
  }
  daysInGregorianMonth(e2, t) {
    return t === 2 && this.isGregorianLeapYear(e2) ? 29 : Dd[t - 1];
  }
  gregorianIsoDayOfWeek(e2, t, n) {
    let r = e2;
    t < 3 && --r;
    let i = ((r + Math.floor(r / 4) - Math.floor(r / 100) + Math.floor(r / 400) + Od[t - 1] + n) % 7 + 7) % 7;
    return i === 0 ? 7 : i;
  }
  monthIndexToYearMonth(e2) {
    let t = Math.floor(e2 / 12);
    return { year: t, month: e2 - t * 12 + 1 };
  }
  generateMonthlyOccurrenceDaysUtc(e2, t) {
    if (this.numericByMonths && this.numericByMonths.length > 0 && !this.numericByMonths.includes(t)) return [];
    let n = this.opts.byMonthDay, r = this.opts.byDay, i = this.daysInGregorianMonth(e2, t), a = [];
    if (n && n.length > 0 && (a = n.map((e3) => e3 > 0 ? e3 : i + e3 + 1).filter((e3) => e3 >= 1 && e3 <= i), a = [...new Set(a)].sort((e3, t2) => e3 - t2)), !r && n && n.length > 0) return a;
    if (!r) {
      let e3 = this.originalDtstart.day;
      return e3 >= 1 && e3 <= i ? [e3] : [];
    }
    let o = this.parsedByDayTokens;
    if (!o?.length) return [];
    let s = this.gregorianIsoDayOfWeek(e2, t, 1), c = $(s, i - 1), l = /* @__PURE__ */ new Set();
    for (let { ord: e3, isoDay: t2 } of o) if (e3 === 0) {
      let e4 = 1 + (t2 - s + 7) % 7;
      for (; e4 <= i; ) l.add(e4), e4 += 7;
    } else {
      let n2;
      n2 = e3 > 0 ? 1 + (t2 - s + 7) % 7 + 7 * (e3 - 1) : i - (c - t2 + 7) % 7 + 7 * (e3 + 1), n2 >= 1 && n2 <= i && l.add(n2);
    }
    let u = [...l].sort((e3, t2) => e3 - t2);
    if (n && n.length > 0) {
      if (a.length === 0) return [];
      let e3 = new Set(a);
      u = u.filter((t2) => e3.has(t2));
    }
    return u;
  }
  generateMonthlyOccurrenceEpochsUtc(e2, t) {
    let n = this.generateMonthlyOccurrenceDaysUtc(e2, t);
    if (n.length === 0) return [];
    let r = Wd(e2, t, 1) * Z;
    if (!Ud(r)) return [];
    let i = this.timeSlotOffsetsMs ?? [0];
    if (this.opts.bySetPos && this.opts.bySetPos.length > 0) {
      if (i.length === 1) {
        let e4 = this.applyBySetPosToSortedList(n).sort((e5, t4) => e5 - t4), t3 = i[0];
        return e4.filter((t4, n2) => n2 === 0 || t4 !== e4[n2 - 1]).map((e5) => r + (e5 - 1) * Z + t3);
      }
      let e3 = [];
      for (let t3 of n) {
        let n2 = r + (t3 - 1) * Z;
        for (let t4 of i) e3.push(n2 + t4);
      }
      let t2 = this.applyBySetPosToSortedList(e3).sort((e4, t3) => e4 - t3);
      return t2.filter((e4, n2) => n2 === 0 || e4 !== t2[n2 - 1]);
    }
    let a = [];
    for (let e3 of n) {
      let t2 = r + (e3 - 1) * Z;
      for (let e4 of i) a.push(t2 + e4);
    }
    return a;
  }
  _allUtcMonthlyByDayOrMonthDay() {
    let e2 = [], t = this.originalDtstart.epochMilliseconds, n = this.opts.until?.epochMilliseconds, r = 0;
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let i = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), a = i ? i.year * 12 + i.month - 1 : void 0, o = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1);
    for (; ; ) {
      if (a !== void 0 && o > a) return e2;
      if (++r > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: i2, month: s } = this.monthIndexToYearMonth(o), c = this.generateMonthlyOccurrenceEpochsUtc(i2, s);
      for (let r2 of c) if (!(r2 < t) && (n !== void 0 && r2 > n || (e2.push(this.utcZdtFromEpochMilliseconds(r2)), this.shouldBreakForCountLimit(e2.length)))) return e2;
      o += this.opts.interval;
    }
  }
  getZoneResolver() {
    return this.zoneResolver ??= gd(this.tzid);
  }
  zdtFromEpochMs(e2) {
    if (sd || this.tzid === `UTC`) return new Y.ZonedDateTime(BigInt(e2) * Q, this.tzid, this.originalDtstart.calendarId);
    let t = this.emitAnchorZdt;
    return t ? t.add({ milliseconds: e2 - t.epochMilliseconds }) : (t = this.emitAnchorZdt = new Y.ZonedDateTime(BigInt(e2) * Q, this.tzid, this.originalDtstart.calendarId), t);
  }
  wallMsOf(e2) {
    return e2.epochMilliseconds + e2.offsetNanoseconds / 1e6;
  }
  canUseTzEpochFastPaths(e2) {
    return !(e2 || this.maxCandidateEvaluations !== 1e6 || this.tzid === `UTC` || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `YEARLY` || this.opts.rscale || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId) || !this.canUseEpochMillisecondsPrecisionFlag || this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds);
  }
  tzFastPathGapHazard(e2) {
    let t = this.originalDtstart.epochMilliseconds, n;
    if (this.opts.until) n = this.opts.until.epochMilliseconds;
    else if (this.opts.count !== void 0) {
      let e3 = this.tzFastPathCountSpanMs(this.opts.count);
      if (e3 === void 0) return true;
      n = t + e3 + 30 * Z;
    } else return true;
    return 150 * 366 * Z, n - t > 474336e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e2, t - Z, n + Z);
  }
  tzFastPathCountSpanMs(e2) {
    let t = this.opts.interval, n = this.timeSlotOffsetsMs?.length ?? 1, r = this.wallMsOf(this.originalDtstart);
    switch (this.opts.freq) {
      case `DAILY`: {
        let i = this.simpleByDayIsoDays, a = i?.length ? 7 / Id(t, 7) : 1, o = a;
        if (i?.length) {
          let e3 = Kd(Math.floor(r / Z));
          o = 0;
          for (let n2 = 0; n2 < a; n2++) i.includes($(e3, n2 * t)) && o++;
          if (o === 0) return 0;
        }
        return (Math.ceil(e2 / (o * n)) + 1) * a * t * Z;
      }
      case `WEEKLY`: {
        let r2 = this.opts.byDay ? this.allByDayIsoDays?.length ?? 0 : 1;
        return r2 === 0 ? 0 : (Math.ceil(e2 / (r2 * n)) + 1) * t * Ed;
      }
    }
  }
  allTzEpochFastPath(e2) {
    if (!this.canUseTzEpochFastPaths(e2)) return null;
    let t = !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos;
    if (t) switch (this.opts.freq) {
      case `DAILY`:
        if (!this.hasOrdinalByDay) return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allTzDailyExpanded() : null : this._allTzDailySimple();
        break;
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        if (!this.opts.byDay && !this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) {
          let e3 = this.opts.freq === `HOURLY` ? Td : this.opts.freq === `MINUTELY` ? wd : Cd;
          return this._allTzFixedStepSimple(e3 * this.opts.interval);
        }
        break;
    }
    return this.opts.freq === `MONTHLY` && !this.opts.byYearDay && !this.opts.byWeekNo && this.hasSingleExpandedTimeSlot() && (this.opts.byDay || this.opts.byMonthDay) ? this._allTzMonthlyByDayOrMonthDay() : this.opts.freq === `WEEKLY` && t && !this.hasOrdinalByDay && this.hasUniqueTimeSlotOffsets ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this._allTzWeeklyExpanded() : this._allTzWeeklySimple() : null;
  }
  _allTzDailySimple() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.getZoneResolver(), n = this.wallMsOf(this.originalDtstart), r = Math.floor(n / Z), i = n - r * Z;
    if (this.tzFastPathGapHazard(i)) return null;
    let a = this.opts.interval, o = this.simpleByDayIsoDays, s = this.opts.until?.epochMilliseconds, c = Kd(r);
    if (o?.length) {
      let t2 = this.findFirstMatchingDailyStep(c, a, o);
      if (t2 === null) return e2;
      r += t2 * a, c = $(c, t2 * a);
    }
    let l = 0;
    for (; ; ) {
      if (++l > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o || o.includes(c)) {
        let n2 = t.epochMsForWall(r * Z + i);
        if (n2.pushed) return null;
        if (s !== void 0 && n2.epochMs > s || (e2.push(this.zdtFromEpochMs(n2.epochMs)), this.shouldBreakForCountLimit(e2.length))) break;
      }
      r += a, c = $(c, a);
    }
    return e2;
  }
  _allTzDailyExpanded() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.getZoneResolver(), n = this.originalDtstart.epochMilliseconds, r = this.wallMsOf(this.originalDtstart), i = this.timeSlotOffsetsMs;
    for (let e3 of i) if (this.tzFastPathGapHazard(e3)) return null;
    let a = this.opts.interval, o = this.simpleByDayIsoDays, s = this.opts.until?.epochMilliseconds, c = Math.floor(r / Z), l = Kd(c);
    if (o?.length) {
      let t2 = this.findFirstMatchingDailyStep(l, a, o);
      if (t2 === null) return e2;
      let n2 = t2 * a;
      c += n2, l = $(l, n2);
    }
    let u = 0;
    for (; ; ) {
      if (++u > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o || o.includes(l)) {
        let r2 = c * Z;
        for (let a2 of i) {
          let i2 = t.epochMsForWall(r2 + a2);
          if (i2.pushed) return null;
          if (!(i2.epochMs < n) && (s !== void 0 && i2.epochMs > s || (e2.push(this.zdtFromEpochMs(i2.epochMs)), this.shouldBreakForCountLimit(e2.length)))) return e2;
        }
      }
      c += a, l = $(l, a);
    }
  }
  _allTzFixedStepSimple(e2) {
    let t = [];
    if (!this.addDtstartIfNeeded(t)) return t;
    let n = this.getZoneResolver(), r = this.opts.until?.epochMilliseconds, i = this.opts.freq === `HOURLY` && this.opts.interval === 1, a = (e3) => {
      let t2 = e3 + n.offsetMsAt(e3);
      return Math.floor((t2 % Z + Z) % Z / Td);
    }, o = this.originalDtstart.epochMilliseconds, s = 0;
    for (; ; ) {
      if (++s > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (r !== void 0 && o > r || (t.push(this.zdtFromEpochMs(o)), this.shouldBreakForCountLimit(t.length))) break;
      let n2 = o + e2;
      i && a(n2) === a(o) && (n2 += e2), o = n2;
    }
    return t;
  }
  _allTzWeeklySimple() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.getZoneResolver(), n = this.originalDtstart, r = n.epochMilliseconds, i = this.wallMsOf(n), a = Math.floor(i / Z), o = i - a * Z;
    if (this.tzFastPathGapHazard(o)) return null;
    let s = Kd(a), c = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s]).map((e3) => (e3 - c + 7) % 7).sort((e3, t2) => e3 - t2), u = (s - c + 7) % 7, d = this.opts.until?.epochMilliseconds, f = this.opts.interval * 7, p = a - u, m = 0;
    for (; ; ) {
      if (++m > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n2 of l) {
        let i2 = t.epochMsForWall((p + n2) * Z + o);
        if (i2.pushed) return null;
        if (!(i2.epochMs < r) && (d !== void 0 && i2.epochMs > d || (e2.push(this.zdtFromEpochMs(i2.epochMs)), this.shouldBreakForCountLimit(e2.length)))) return e2;
      }
      p += f;
    }
  }
  _allTzWeeklyExpanded() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.getZoneResolver(), n = this.originalDtstart, r = n.epochMilliseconds, i = this.wallMsOf(n), a = Math.floor(i / Z), o = this.timeSlotOffsetsMs;
    for (let e3 of o) if (this.tzFastPathGapHazard(e3)) return null;
    let s = Kd(a), c = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s]).map((e3) => (e3 - c + 7) % 7).sort((e3, t2) => e3 - t2), u = (s - c + 7) % 7, d = this.opts.until?.epochMilliseconds, f = this.opts.interval * 7, p = a - u, m = 0;
    for (; ; ) {
      if (++m > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n2 of l) {
        let i2 = (p + n2) * Z;
        for (let n3 of o) {
          let a2 = t.epochMsForWall(i2 + n3);
          if (a2.pushed) return null;
          if (!(a2.epochMs < r) && (d !== void 0 && a2.epochMs > d || (e2.push(this.zdtFromEpochMs(a2.epochMs)), this.shouldBreakForCountLimit(e2.length)))) return e2;
        }
      }
      p += f;
    }
  }
  _allTzMonthlyByDayOrMonthDay() {
    let e2 = [];
    if (!this.addDtstartIfNeeded(e2)) return e2;
    let t = this.getZoneResolver(), n = this.originalDtstart.epochMilliseconds, r = this.opts.until?.epochMilliseconds, i = this.opts.bySetPos ? this.timeSlotOffsetsMs[0] : void 0, a = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), o = a ? a.year * 12 + a.month - 1 : void 0, s = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), c = 0;
    for (; ; ) {
      if (o !== void 0 && s > o) return e2;
      if (++c > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: a2, month: l } = this.monthIndexToYearMonth(s);
      if (i !== void 0) {
        let e3 = Wd(a2, l, 1) * Z, n2 = e3 + this.daysInGregorianMonth(a2, l) * Z;
        if (t.timeOfDayMayHitGap(i, e3 - Z, n2 + Z)) return null;
      }
      for (let i2 of this.generateMonthlyOccurrenceEpochsUtc(a2, l)) {
        let a3 = t.epochMsForWall(i2);
        if (a3.pushed) return null;
        if (!(a3.epochMs < n) && (r !== void 0 && a3.epochMs > r || (e2.push(this.zdtFromEpochMs(a3.epochMs)), this.shouldBreakForCountLimit(e2.length)))) return e2;
      }
      s += this.opts.interval;
    }
  }
  processOccurrences(e2, t, n, r, i) {
    for (let a of e2) if (!this.processOccurrence(a, t, n, r, i)) return { shouldBreak: true };
    return { shouldBreak: false };
  }
  processOccurrence(e2, t, n, r, i, a) {
    if (a) {
      if (a.seenOccurrences.size === 0 && t.length > 0) for (let e3 of t) a.seenOccurrences.add(e3.epochNanoseconds);
      if (a.seenOccurrences.has(e2.epochNanoseconds)) return true;
      a.seenOccurrences.add(e2.epochNanoseconds);
    }
    return Y.ZonedDateTime.compare(e2, n) < 0 ? true : this.opts.until && Y.ZonedDateTime.compare(e2, this.opts.until) > 0 ? false : i && !i(e2) || r && this.isExcluded(e2) ? true : r && !r(e2, t.length) ? false : (t.push(e2), !this.shouldBreakForCountLimit(t.length));
  }
  _allMonthlyByDayOrMonthDay(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = 0, a = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n, e2)) return this.applyCountLimitAndMergeRDates(n, e2);
    let o = a.toPlainDate().with({ day: 1 });
    for (; ; ) {
      if (++i > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s = (t2) => this.processOccurrence(t2, n, a, e2, void 0, r);
      if (!(this.visitUtcPeriodCandidates(o, s, t ?? a, this.opts.until, r) ?? this.visitPeriodCandidates(this.generateMonthlyDateCandidates(o), s, t ?? a, this.opts.until, r))) break;
      try {
        o = o.add({ months: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e3 = this.opts.until.withTimeZone(a.timeZoneId).withCalendar(a.calendarId);
        if (o.year * 12 + o.month > e3.year * 12 + e3.month) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  _allWeekly(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = 0, a = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n, e2)) return this.applyCountLimitAndMergeRDates(n, e2);
    let o = X, s = this.opts.byDay ? [...this.allByDayIsoDays ?? []] : this.opts.byMonthDay && this.opts.byMonthDay.length > 0 ? [...Object.values(o)] : [a.dayOfWeek], c = o[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l = (a.dayOfWeek - c + 7) % 7, u = a.toPlainDate().subtract({ days: l });
    for (; ; ) {
      if (++i > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o2 = s.map((e3) => {
        let t2 = (e3 - c + 7) % 7;
        return u.add({ days: t2 });
      }).filter((e3) => this.matchesByMonth(e3) && this.matchesByMonthDay(e3));
      if (!this.visitPeriodCandidates(o2, (t2) => this.processOccurrence(t2, n, a, e2, void 0, r), t ?? a, this.opts.until, r)) break;
      try {
        u = u.add({ weeks: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e3 = this.opts.until.withTimeZone(a.timeZoneId).withCalendar(a.calendarId);
        if (Y.PlainDate.compare(u, e3.toPlainDate()) > 0) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  _allYearlyComplex(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = 0, a = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n, e2) || this.opts.until && Y.ZonedDateTime.compare(this.opts.until, a) < 0) return this.applyCountLimitAndMergeRDates(n, e2);
    let o = a.toPlainDate().with({ month: 1, day: 1 }), s = this.opts.until ? this.opts.until.withTimeZone(a.timeZoneId).withCalendar(a.calendarId).year + (this.opts.byWeekNo ? 1 : 0) : void 0;
    for (; ; ) {
      if (++i > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let c = (t2) => this.processOccurrence(t2, n, a, e2, void 0, r);
      if (!(this.visitUtcPeriodCandidates(o, c, t ?? a, this.opts.until, r) ?? this.visitPeriodCandidates(this.generateYearlyDateCandidates(o), c, t ?? a, this.opts.until, r))) break;
      let l = this.opts.freq === `WEEKLY` ? 1 : this.opts.interval;
      try {
        o = o.add({ years: l });
      } catch {
        break;
      }
      if (s !== void 0 && o.year > s) break;
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  _allMinutelySecondlyComplex(e2) {
    let t = [], n = 0;
    if (!this.addDtstartIfNeeded(t, e2)) return this.applyCountLimitAndMergeRDates(t, e2);
    let r = this.computeFirst();
    for (; ; ) {
      if (++n > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r, this.opts.until) > 0) break;
      if (this.matchesAll(r)) {
        if (e2 && this.isExcluded(r)) {
          r = this.nextCandidateSameDate(r);
          continue;
        }
        if (e2 && !e2(r, t.length) || (t.push(r), this.shouldBreakForCountLimit(t.length))) break;
        r = this.nextCandidateSameDate(r);
      } else r = this.findNextValidDate(r);
    }
    return this.applyCountLimitAndMergeRDates(t, e2);
  }
  _allMonthlyByWeekNo(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = 0, a = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n, e2)) return this.applyCountLimitAndMergeRDates(n, e2);
    let o = a, s = [...this.opts.byWeekNo].sort((e3, t2) => e3 - t2), c = this.opts.interval, l = this.opts.until ? this.opts.until.withTimeZone(a.timeZoneId).withCalendar(a.calendarId).year + 1 : void 0, u = 0, d = -1;
    outer_loop: for (; !this.shouldBreakForCountLimit(n.length); ) {
      if (++i > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let f = o.year;
      if (f !== d && o.month >= a.month) {
        d = f;
        let i2 = s.flatMap((e3) => this.generateDateCandidatesForWeekInYear(f, e3));
        if (!this.visitDateTimeCandidates(i2, 1, (t2) => this.processOccurrence(t2, n, a, e2, void 0, r), t ?? a, this.opts.until, r)) break outer_loop;
      }
      if (u += c, o = a.add({ months: u }), l !== void 0 && o.year > l) break;
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  _allMonthlyByYearDay(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = 0, a = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n, e2)) return this.applyCountLimitAndMergeRDates(n, e2);
    let o = a.year, s = [...this.opts.byYearDay].sort((e3, t2) => e3 - t2), c = this.opts.interval, l = a.year * 12 + a.month;
    outer_loop: for (; !this.shouldBreakForCountLimit(n.length); ) {
      if (++i > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let u = a.toPlainDate().with({ year: o, month: 1, day: 1 }), d = u.with({ month: 12, day: 31 }).dayOfYear, f = [];
      for (let e3 of s) {
        let t2 = e3 > 0 ? e3 : d + e3 + 1;
        t2 <= 0 || t2 > d || f.push(u.add({ days: t2 - 1 }));
      }
      if (!this.visitDateTimeCandidates(f, 1, (t2) => (t2.year * 12 + t2.month - l) % c !== 0 || !this.matchesByMonth(t2) ? true : this.processOccurrence(t2, n, a, e2, void 0, r), t ?? a, this.opts.until, r)) break outer_loop;
      if (o++, this.opts.until && o > this.opts.until.year + 2) break;
      if (!this.opts.until && this.opts.count) {
        let e3 = Math.ceil(this.opts.count / (this.opts.byYearDay.length || 1)) * c + 5;
        if (o > a.year + e3) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  _allDailyMinutelyHourlyWithBySetPos(e2) {
    let t = [], n = 0, r = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t, e2)) return this.applyCountLimitAndMergeRDates(t, e2);
    let i, a;
    switch (this.opts.freq) {
      case `MINUTELY`:
        i = r.with({ second: 0, microsecond: 0, nanosecond: 0 }), a = { minutes: this.opts.interval };
        break;
      case `HOURLY`:
        i = r.with({ minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a = { hours: this.opts.interval };
        break;
      case `DAILY`:
        i = r.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a = { days: this.opts.interval };
        break;
      default:
        return this.applyCountLimitAndMergeRDates(t, e2);
    }
    for (; ; ) {
      if (++n > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o = this.expandByTime(i);
      o = o.filter((e3) => this.matchesAll(e3)), o = this.applyBySetPos(o);
      let { shouldBreak: s } = this.processOccurrences(o, t, r, e2);
      if (s || (i = i.add(a), this.opts.until && Y.ZonedDateTime.compare(i, this.opts.until) > 0)) break;
    }
    return this.applyCountLimitAndMergeRDates(t, e2);
  }
  _allFallback(e2) {
    let t = [], n = 0, r = this.computeFirst();
    if (this.includeDtstart && Y.ZonedDateTime.compare(r, this.originalDtstart) > 0 && !(e2 && this.isExcluded(this.originalDtstart)) && (e2 && !e2(this.originalDtstart, t.length) || (t.push(this.originalDtstart), this.shouldBreakForCountLimit(t.length)))) return this.applyCountLimitAndMergeRDates(t, e2);
    for (; ; ) {
      if (++n > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r, this.opts.until) > 0 || this.matchesAll(r) && !(e2 && this.isExcluded(r)) && (e2 && !e2(r, t.length) || (t.push(r), this.shouldBreakForCountLimit(t.length)))) break;
      r = this.nextCandidateSameDate(r);
    }
    return this.applyCountLimitAndMergeRDates(t, e2);
  }
  _allSubDailyPeriods(e2) {
    let t = [], n = this.createCandidateWorkBudget(), r = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t, e2)) return this.applyCountLimitAndMergeRDates(t, e2);
    let { freq: i, byHour: a, byMinute: o, bySecond: s, bySetPos: c } = this.opts, l = r.timeZoneId, u = r.calendarId, d = gd(l), f = i === `HOURLY` ? jd : i === `MINUTELY` ? Ad : kd, p = f * BigInt(this.opts.interval), m = r.epochNanoseconds, h = this.opts.until?.epochNanoseconds, g = i === `HOURLY` && this.opts.interval === 1, _ = i === `HOURLY` ? void 0 : o, v = i === `SECONDLY` ? s : void 0, ee = i === `HOURLY` ? o : void 0, te = i === `SECONDLY` ? void 0 : s, ne = BigInt(r.millisecond * 1e6 + r.microsecond * 1e3 + r.nanosecond), re = (e3) => Number(zd(e3, Q)), ie = (e3, t2) => {
      let n2 = d.nextTransitionAfter(re(e3), Number(Bd(t2, Q)));
      if (n2 === void 0) return;
      let r2 = BigInt(n2) * Q;
      return r2 > e3 && r2 <= t2 ? r2 : void 0;
    }, y, b = (e3) => {
      if (sd || l === `UTC`) return new Y.ZonedDateTime(e3, l, u);
      y ??= new Y.ZonedDateTime(e3, l, u);
      let t2 = e3 - y.epochNanoseconds, n2 = zd(t2, Q);
      return y.add({ milliseconds: Number(n2), nanoseconds: Number(t2 - n2 * Q) });
    }, x = (e3) => e3.toZonedDateTime(l).epochNanoseconds, ae = (e3, t2) => ie(e3, e3 + t2 - 1n) ?? e3 + t2, oe, S, se = false, ce = 0n, le = 0;
    for (; ; ) {
      if (++le > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let i2 = m + ce * p;
      if (h !== void 0 && i2 - 2n * f > h) break;
      let o2 = re(i2), s2 = o2 + d.offsetMsAt(o2), l2 = Math.floor(s2 / Z), y2 = s2 - l2 * Z, ue = Math.floor(y2 / Td), de = Math.floor(y2 / wd) % 60, fe = Math.floor(y2 / Cd) % 60;
      if (g && ce > 0n) {
        let e3 = i2 - jd;
        if (ie(e3, i2) !== void 0) {
          let t2 = re(e3), n2 = t2 + d.offsetMsAt(t2);
          if (Math.floor(n2 / Td) === Math.floor(s2 / Td)) {
            ce += 1n;
            continue;
          }
        }
      }
      if (l2 !== oe) {
        let { year: e3, month: t2 } = Gd(l2);
        oe = l2, S = new Y.PlainDate(e3, t2, l2 - Wd(e3, t2, 1) + 1, u), se = this.matchesSubDailyDate(S);
      }
      let C;
      if (!se) C = x(this.nextSubDailyDateCandidate(S));
      else if (a && !a.includes(ue)) {
        let e3 = a.find((e4) => e4 > ue) ?? 24, t2 = BigInt((de * 60 + fe) * 1e3) * Q + ne;
        C = ae(i2, BigInt(e3 - ue) * jd - t2);
      } else if (_ && !_.includes(de)) {
        let e3 = _.find((e4) => e4 > de) ?? 60, t2 = BigInt(fe * 1e3) * Q + ne;
        C = ae(i2, BigInt(e3 - de) * Ad - t2);
      } else if (v && !v.includes(fe)) {
        let e3 = v.find((e4) => e4 > fe) ?? 60;
        C = ae(i2, BigInt(e3 - fe) * kd - ne);
      }
      if (C !== void 0) {
        if (h !== void 0 && C > h) break;
        let e3 = C - m, t2 = e3 <= 0n ? 0n : Bd(e3, p);
        ce = t2 > ce ? t2 : ce + 1n;
        continue;
      }
      let pe = [], me;
      for (let e3 of ee ?? [de]) for (let t2 of te ?? [fe]) {
        this.recordCandidateEvaluation(n);
        let r2 = BigInt((e3 - de) * 60 + (t2 - fe)) * kd, a2 = i2 + r2;
        if (r2 === 0n || ie(r2 < 0n ? a2 : i2, r2 < 0n ? i2 : a2) === void 0) {
          pe.push(a2);
          continue;
        }
        me ??= b(i2);
        let o3 = me.with({ minute: e3, second: t2 });
        o3.hour === ue && o3.minute === e3 && o3.second === t2 && pe.push(o3.epochNanoseconds);
      }
      pe.sort((e3, t2) => e3 < t2 ? -1 : e3 > t2 ? 1 : 0);
      let w = c?.length ? this.applyBySetPosToSortedList(pe).sort((e3, t2) => e3 < t2 ? -1 : e3 > t2 ? 1 : 0) : pe;
      for (let i3 = 0; i3 < w.length; i3++) {
        let a2 = w[i3];
        if (!(a2 < m || i3 > 0 && a2 === w[i3 - 1]) && !this.processOccurrence(b(a2), t, r, e2, void 0, n)) return this.applyCountLimitAndMergeRDates(t, e2);
      }
      ce += 1n;
    }
    return this.applyCountLimitAndMergeRDates(t, e2);
  }
  matchesSubDailyDate(e2) {
    return this.matchesByMonth(e2) && this.matchesByWeekNo(e2) && this.matchesByYearDay(e2) && this.matchesByMonthDay(e2) && this.matchesByDay(e2);
  }
  nextSubDailyDateCandidate(e2) {
    let t = this.numericByMonths;
    if (t?.length && !t.includes(e2.month)) {
      let n = [...t].sort((e3, t2) => e3 - t2), r = n.find((t2) => t2 > e2.month);
      return r === void 0 ? e2.with({ month: 1, day: 1 }).add({ years: 1 }).with({ month: n[0] }) : e2.with({ month: r, day: 1 });
    }
    if (!this.matchesByWeekNo(e2)) return e2.add({ days: 8 - e2.dayOfWeek });
    if (!this.matchesByYearDay(e2)) {
      let t2 = e2.daysInYear, n = this.lastByYearDay(e2), r = this.opts.byYearDay.map((e3) => e3 > 0 ? e3 : n + e3 + 1).filter((n2) => n2 > e2.dayOfYear && n2 <= t2);
      return r.length ? e2.add({ days: Math.min(...r) - e2.dayOfYear }) : e2.with({ month: 1, day: 1 }).add({ years: 1 });
    }
    if (!this.matchesByMonthDay(e2)) {
      let t2 = e2.daysInMonth, n = this.opts.byMonthDay.map((e3) => e3 > 0 ? e3 : t2 + e3 + 1).filter((n2) => n2 > e2.day && n2 <= t2);
      return n.length ? e2.with({ day: Math.min(...n) }) : e2.with({ day: 1 }).add({ months: 1 });
    }
    if (!this.hasOrdinalByDay && this.simpleByDayIsoDays?.length) {
      let t2 = this.simpleByDayIsoDays.map((t3) => (t3 - e2.dayOfWeek + 6) % 7 + 1);
      return e2.add({ days: Math.min(...t2) });
    }
    return e2.add({ days: 1 });
  }
  _allCalendarPeriods(e2, t) {
    let n = [], r = this.createCandidateWorkBudget(), i = this.originalDtstart, { freq: a, interval: o = 1 } = this.opts, s = i.toPlainDate(), c = this.opts.until?.withTimeZone(i.timeZoneId).withCalendar(i.calendarId).toPlainDate(), l = a === `DAILY` ? s : s.with({ day: 1 });
    a === `YEARLY` && (l = l.with({ month: 1 }));
    let u = a === `YEARLY` ? { years: o } : a === `MONTHLY` ? { months: o } : { days: o };
    if (!this.addDtstartIfNeeded(n, e2)) return this.applyCountLimitAndMergeRDates(n, e2);
    if (a === `DAILY` && this.simpleByDayIsoDays?.length) {
      let t2 = this.findFirstMatchingDailyStep(l.dayOfWeek, o, this.simpleByDayIsoDays);
      if (t2 === null) return this.applyCountLimitAndMergeRDates(n, e2);
      l = l.add({ days: t2 * o });
    }
    for (let o2 = 0; !(c && Y.PlainDate.compare(l, c) > 0); o2++) {
      if (o2 >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s2 = [];
      if (a === `DAILY`) this.matchesByMonth(l) && this.matchesByMonthDay(l) && this.matchesByDay(l) && this.matchesByYearDay(l) && this.matchesByWeekNo(l) && s2.push(l);
      else {
        let e3 = a === `YEARLY` ? this.opts.byMonth ?? [i.monthCode] : [l.month];
        for (let t2 of e3) {
          if (a === `MONTHLY` && !this.matchesByMonth(l)) continue;
          let e4;
          try {
            e4 = l.with(typeof t2 == `number` ? { month: t2 } : { monthCode: t2 }, { overflow: `reject` });
          } catch {
            continue;
          }
          let n2 = this.applySkipForDay(i.calendarId, l.year, e4, i.day);
          n2 && s2.push(n2);
        }
      }
      if (!this.visitPeriodCandidates(s2, (t2) => this.processOccurrence(t2, n, i, e2, void 0, r), t ?? i, this.opts.until, r)) break;
      l = l.add(u);
    }
    return this.applyCountLimitAndMergeRDates(n, e2);
  }
  all(e2) {
    if (e2) {
      let t = [];
      return this.allInternal((n, r) => {
        let i = this.toPublicDate(n);
        return e2(i, r) ? (t.push(i), true) : false;
      }), t;
    }
    return !e2 && this.opts.cache !== false ? (this.allResultCache ||= this.allInternal(), this.publicAllResultCache ||= this.toPublicDates(this.allResultCache), this.publicAllResultCache.slice()) : this.toPublicDates(this.allInternal());
  }
  allInternal(e2, t) {
    if (this.opts.count === void 0 && !this.opts.until && !e2) throw Error(`all() requires iterator when no COUNT/UNTIL`);
    if (e2 && (this.opts.rDate || this.opts.exDate)) return this.iterateRecurrenceSet(e2);
    if (this.opts.count === 0) return this.applyCountLimitAndMergeRDates([], e2);
    if (this.opts.until && Y.ZonedDateTime.compare(this.opts.until, this.originalDtstart) < 0) {
      let t2 = [];
      return this.addDtstartIfNeeded(t2, e2), this.applyCountLimitAndMergeRDates(t2, e2);
    }
    if (this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) && ([`YEARLY`, `MONTHLY`, `WEEKLY`].includes(this.opts.freq) || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonthDay && this.opts.byMonthDay.length > 0)) return this._allRscaleNonGregorian(e2, t);
    if (this.opts.byWeekNo && this.opts.byYearDay && !this.hasPossibleYearDayWeekNoCombination()) {
      let t2 = [];
      return this.addDtstartIfNeeded(t2, e2), this.applyCountLimitAndMergeRDates(t2, e2);
    }
    let n = this.allUtcFastPath(e2);
    if (n) return this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(n) : n;
    let r = this.allTzEpochFastPath(e2);
    return r ? this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(r) : r : this.opts.freq === `DAILY` || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && !this.opts.byDay && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo ? this._allCalendarPeriods(e2, t) : this.opts.freq === `MONTHLY` && (this.opts.byDay || this.opts.byMonthDay) && !this.opts.byWeekNo ? this._allMonthlyByDayOrMonthDay(e2, t) : this.opts.freq === `WEEKLY` && !(this.opts.byYearDay && this.opts.byYearDay.length > 0) && !(this.opts.byWeekNo && this.opts.byWeekNo.length > 0) ? this._allWeekly(e2, t) : this.opts.freq === `YEARLY` && (this.opts.byDay || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo) || this.opts.freq === `WEEKLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 || this.opts.freq === `WEEKLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allYearlyComplex(e2, t) : [`HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq) && !this.opts.rscale && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond || this.opts.bySetPos) ? this._allSubDailyPeriods(e2) : (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`) && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay) ? this._allMinutelySecondlyComplex(e2) : this.opts.freq === `MONTHLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allMonthlyByWeekNo(e2, t) : this.opts.freq === `MONTHLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 && !this.opts.byDay && !this.opts.byMonthDay ? this._allMonthlyByYearDay(e2, t) : (this.opts.freq === `MINUTELY` || this.opts.freq === `HOURLY`) && this.opts.bySetPos ? this._allDailyMinutelyHourlyWithBySetPos(e2) : this._allFallback(e2);
  }
  mergeAndDeduplicateRDates(e2) {
    this.opts.rDate && e2.push(...this.opts.rDate);
    let t = e2.map((e3) => e3.epochNanoseconds), n = true;
    for (let e3 = 1; e3 < t.length; e3++) if (t[e3 - 1] > t[e3]) {
      n = false;
      break;
    }
    n || (e2 = e2.map((e3, t2) => t2).sort((e3, n2) => t[e3] < t[n2] ? -1 : t[e3] > t[n2] ? 1 : 0).map((t2) => e2[t2]), t.sort((e3, t2) => e3 < t2 ? -1 : e3 > t2 ? 1 : 0));
    let r = [];
    for (let n2 = 0; n2 < e2.length; n2++) (n2 === 0 || t[n2] !== t[n2 - 1]) && r.push(e2[n2]);
    return r;
  }
  isExcluded(e2) {
    return this.isExcludedEpoch(e2.epochNanoseconds);
  }
  isExcludedEpoch(e2) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? false : (this.exDateEpochNs === void 0 && (this.exDateEpochNs = new Set(this.opts.exDate.map((e3) => e3.epochNanoseconds))), this.exDateEpochNs.has(e2));
  }
  getNumericRDates() {
    if (this.numericRDatesCache) return this.numericRDatesCache;
    let e2 = [...this.opts.rDate ?? []].sort((e3, t2) => e3.epochNanoseconds < t2.epochNanoseconds ? -1 : e3.epochNanoseconds > t2.epochNanoseconds ? 1 : 0), t = [], n;
    for (let r of e2) r.epochNanoseconds !== n && (n = r.epochNanoseconds, this.isExcludedEpoch(n) || t.push(r));
    return this.numericRDatesCache = t;
  }
  numericRDateLowerBound(e2, t) {
    let n = this.getNumericRDates(), r = 0, i = n.length;
    for (; r < i; ) {
      let a = r + Math.floor((i - r) / 2), o = n[a].epochNanoseconds;
      (t ? o > e2 : o >= e2) ? i = a : r = a + 1;
    }
    return r;
  }
  excludeExDates(e2) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? e2 : e2.filter((e3) => !this.isExcluded(e3));
  }
  applyCountLimitAndMergeRDates(e2, t) {
    let n = this.opts.count === void 0 ? e2 : e2.slice(0, Math.max(this.opts.count, 0)), r = this.mergeAndDeduplicateRDates(n), i = this.excludeExDates(r);
    return !t || !this.opts.rDate && !this.opts.exDate ? i : this.applyIterator(i, t);
  }
  iterateRecurrenceSet(t) {
    let n = [], r = [...this.opts.rDate ?? []].sort((e2, t2) => Y.ZonedDateTime.compare(e2, t2)), i = 0, a, o = false, s = (e2) => {
      let r2 = e2.epochNanoseconds;
      return a === r2 || (a = r2, this.isExcluded(e2)) ? true : t(e2, n.length) ? (n.push(e2), true) : (o = true, false);
    }, c = (e2) => {
      for (; i < r.length && r[i].epochNanoseconds < e2; ) if (!s(r[i++])) return false;
      return true;
    }, l = (e2) => {
      if (!c(e2.epochNanoseconds) || !s(e2)) return false;
      for (; i < r.length && r[i].epochNanoseconds === e2.epochNanoseconds; ) i++;
      return true;
    };
    for ((this.opts.count === void 0 || this.opts.count > 0) && new e({ ...this.cloneOptions(), rDate: void 0, exDate: void 0, cache: false }).allInternal(l); !o && i < r.length && s(r[i++]); ) ;
    return n;
  }
  applyIterator(e2, t) {
    let n = [];
    for (let r of e2) {
      if (!t(r, n.length)) break;
      n.push(r);
    }
    return n;
  }
  shouldBreakForCountLimit(e2) {
    return this.opts.count === void 0 ? false : e2 >= this.opts.count;
  }
  hasTimeOfDayBetween(e2, t) {
    if (Y.PlainTime.compare(e2, t) >= 0) return false;
    let n = this.originalDtstart, r = this.opts.byHour ?? [n.hour], i = this.opts.byMinute ?? [n.minute], a = this.opts.bySecond ?? [n.second];
    for (let o of r) for (let r2 of i) for (let i2 of a) {
      let a2 = Y.PlainTime.from({ hour: o, minute: r2, second: i2, millisecond: n.millisecond, microsecond: n.microsecond, nanosecond: n.nanosecond });
      if (Y.PlainTime.compare(a2, e2) >= 0 && Y.PlainTime.compare(a2, t) < 0) return true;
    }
    return false;
  }
  assertNumericCandidateReachable(e2) {
    if (e2 && e2.periodIndex >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
  }
  numericExhaustionCandidate(e2) {
    return e2.count < e2.maximumCount ? e2.select(e2.count) : e2.count > 0 ? e2.select(e2.count - 1) : null;
  }
  tryNumericNext(e2, t) {
    let n = this.getNumericQueryPlan();
    if (!n) return { handled: false };
    let r = n.lowerBound(e2, !t);
    if (!this.opts.rDate && !this.opts.exDate) {
      if (r >= n.count) return this.assertNumericCandidateReachable(this.numericExhaustionCandidate(n)), { handled: true, value: null };
      let e3 = n.select(r);
      return e3 ? (this.assertNumericCandidateReachable(e3), { handled: true, value: this.zdtFromEpochMs(e3.epochMilliseconds) }) : { handled: false };
    }
    let i = this.getNumericRDates()[this.numericRDateLowerBound(e2, !t)];
    for (; r < n.count; ) {
      let e3 = n.select(r);
      if (!e3) return { handled: false };
      let t2 = BigInt(e3.epochMilliseconds) * Q;
      if (this.assertNumericCandidateReachable(e3), i && i.epochNanoseconds < t2) return { handled: true, value: i };
      if (!this.isExcludedEpoch(t2)) return { handled: true, value: this.zdtFromEpochMs(e3.epochMilliseconds) };
      r += 1;
    }
    let a = this.numericExhaustionCandidate(n);
    return this.assertNumericCandidateReachable(a), { handled: true, value: i ?? null };
  }
  tryNumericPrevious(e2, t) {
    let n = this.getNumericQueryPlan();
    if (!n) return { handled: false };
    let r = n.lowerBound(e2, t), i = r < n.count ? n.select(r) : this.numericExhaustionCandidate(n);
    this.assertNumericCandidateReachable(i);
    let a = r - 1;
    if (!this.opts.rDate && !this.opts.exDate) {
      if (a < 0) return { handled: true, value: null };
      let e3 = n.select(a);
      return e3 ? { handled: true, value: this.zdtFromEpochMs(e3.epochMilliseconds) } : { handled: false };
    }
    let o = null;
    for (; a >= 0; ) {
      let e3 = n.select(a);
      if (!e3) return { handled: false };
      if (!this.isExcludedEpoch(BigInt(e3.epochMilliseconds) * Q)) {
        o = e3;
        break;
      }
      --a;
    }
    let s = this.getNumericRDates(), c = this.numericRDateLowerBound(e2, t) - 1, l = c >= 0 ? s[c] : null;
    return !o || l && l.epochNanoseconds > BigInt(o.epochMilliseconds) * Q ? { handled: true, value: l } : { handled: true, value: this.zdtFromEpochMs(o.epochMilliseconds) };
  }
  tryNumericBetween(e2, t, n) {
    if (e2 > t) return { handled: false };
    let r = this.getNumericQueryPlan();
    if (!r) return { handled: false };
    let i = r.lowerBound(e2, !n), a = r.lowerBound(t, n), o = r.lowerBound(t, true), s = o < r.count ? r.select(o) : this.numericExhaustionCandidate(r);
    if (this.assertNumericCandidateReachable(s), i >= a && !this.opts.rDate) return { handled: true, value: [] };
    if (!this.opts.rDate && !this.opts.exDate) {
      let e3 = Array(a - i);
      for (let t2 = i; t2 < a; t2++) {
        let n2 = r.select(t2);
        if (!n2) return { handled: false };
        e3[t2 - i] = this.zdtFromEpochMs(n2.epochMilliseconds);
      }
      return { handled: true, value: e3 };
    }
    let c = [];
    for (let e3 = i; e3 < a; e3++) {
      let t2 = r.select(e3);
      if (!t2) return { handled: false };
      let n2 = BigInt(t2.epochMilliseconds) * Q;
      this.isExcludedEpoch(n2) || c.push(this.zdtFromEpochMs(t2.epochMilliseconds));
    }
    let l = this.getNumericRDates(), u = this.numericRDateLowerBound(e2, !n), d = this.numericRDateLowerBound(t, n), f = [], p = 0, m = u;
    for (; p < c.length || m < d; ) {
      let e3 = c[p], t2 = l[m];
      !t2 || e3 && e3.epochNanoseconds <= t2.epochNanoseconds ? (f.push(e3), p += 1, t2 && t2.epochNanoseconds === e3.epochNanoseconds && (m += 1)) : (f.push(t2), m += 1);
    }
    return { handled: true, value: f };
  }
  periodScanBudget(e2, t, n) {
    let r = Math.floor((this.maxIterations - 16) / t), i = Math.floor(this.maxCandidateEvaluations / (e2.candidatesPerPeriod * t)) - 16;
    return Math.min(n, r, i);
  }
  resolvePeriodEpochs(e2, t) {
    if (e2.rankedPeriodWallSpan && this.tzid !== `UTC`) {
      let n2 = e2.rankedPeriodWallSpan(t);
      if (!n2) return null;
      let r2 = this.getZoneResolver();
      if (this.timeSlotOffsetsMs.some((e3) => r2.timeOfDayMayHitGap(e3, n2[0] - Z, n2[1] + Z))) return null;
    }
    let n = e2.wallsForPeriod(t);
    if (!n) return null;
    let r = Array(n.length);
    for (let e3 = 0; e3 < n.length; e3++) {
      let t2 = this.resolveNumericWallMilliseconds(n[e3]);
      if (t2 === null) return null;
      r[e3] = t2;
    }
    return r;
  }
  isExcludedEpochMilliseconds(e2) {
    return !!this.opts.exDate?.length && this.isExcludedEpoch(BigInt(e2) * Q);
  }
  periodScanForward(e2, t, n, r = 1) {
    let i = this.originalDtstart.epochMilliseconds, a = this.opts.until?.epochMilliseconds, o = Math.max(t, i);
    if (a !== void 0 && o > a) return null;
    let s = this.periodScanBudget(e2, r, Fd), c = (e3) => a !== void 0 && e3 > a ? null : n !== void 0 && e3 > n ? e3 : this.isExcludedEpochMilliseconds(e3) ? void 0 : e3, l = e2.stepMilliseconds;
    if (l !== void 0) {
      let e3 = i + Math.ceil((o - i) / l) * l;
      e3 < o ? e3 += l : e3 - l >= o && (e3 -= l);
      for (let t2 = 0; t2 < s; t2++, e3 += l) {
        if (!Ud(e3)) return;
        let t3 = c(e3);
        if (t3 !== void 0) return t3;
      }
      return;
    }
    let u = Math.max(0, e2.periodOfWall(this.tzid === `UTC` ? o : o - Z));
    for (let t2 = 0; t2 < s; t2++, u++) {
      let t3 = this.resolvePeriodEpochs(e2, u);
      if (!t3) return;
      for (let e3 of t3) {
        if (e3 < o) continue;
        let t4 = c(e3);
        if (t4 !== void 0) return t4;
      }
    }
  }
  periodScanBackward(e2, t, n) {
    let r = this.originalDtstart.epochMilliseconds, i = this.opts.until?.epochMilliseconds, a = i === void 0 ? t : Math.min(t, i);
    if (a < r) return null;
    let o = this.periodScanBudget(e2, 8, Fd), s = (e3) => e3 < r ? null : n !== void 0 && e3 < n ? e3 : this.isExcludedEpochMilliseconds(e3) ? void 0 : e3, c = e2.stepMilliseconds;
    if (c !== void 0) {
      let e3 = r + Math.floor((a - r) / c) * c;
      e3 > a ? e3 -= c : e3 + c <= a && (e3 += c);
      for (let t2 = 0; t2 < o; t2++, e3 -= c) {
        let t3 = s(e3);
        if (t3 !== void 0) return t3;
      }
      return;
    }
    let l = e2.periodOfWall(this.tzid === `UTC` ? a : a + Z);
    for (let t2 = 0; t2 < o; t2++, l--) {
      if (l < 0) return null;
      let t3 = this.resolvePeriodEpochs(e2, l);
      if (!t3) return;
      for (let e3 = t3.length - 1; e3 >= 0; e3--) {
        let n2 = t3[e3];
        if (n2 > a) continue;
        let r2 = s(n2);
        if (r2 !== void 0) return r2;
      }
    }
  }
  periodEpochsBetween(e2, t, n) {
    let r = this.originalDtstart.epochMilliseconds, i = this.opts.until?.epochMilliseconds, a = Math.max(t, r), o = i === void 0 ? n : Math.min(n, i), s = [];
    if (a > o) return s;
    let c = this.periodScanBudget(e2, 1, 1 / 0), l = e2.stepMilliseconds;
    if (l !== void 0) {
      let e3 = r + Math.ceil((a - r) / l) * l;
      if (e3 < a ? e3 += l : e3 - l >= a && (e3 -= l), (o - e3) / l >= c) return null;
      for (let t2 = e3; t2 <= o; t2 += l) {
        if (!Ud(t2)) return null;
        this.isExcludedEpochMilliseconds(t2) || s.push(t2);
      }
      return s;
    }
    let u = this.tzid === `UTC`, d = Math.max(0, e2.periodOfWall(u ? a : a - Z)), f = e2.periodOfWall(u ? o : o + Z);
    if (f - d >= c) return null;
    for (let t2 = d; t2 <= f; t2++) {
      let n2 = this.resolvePeriodEpochs(e2, t2);
      if (!n2) return null;
      for (let e3 of n2) e3 < a || e3 > o || this.isExcludedEpochMilliseconds(e3) || s.push(e3);
    }
    return s;
  }
  tryPeriodNext(e2, t) {
    let n = this.getPeriodQueryPlan();
    if (!n) return { handled: false };
    let r = this.opts.rDate ? this.getNumericRDates()[this.numericRDateLowerBound(e2, !t)] : void 0, i = this.periodScanForward(n, Vd(e2, !t), r ? Hd(r.epochNanoseconds, false) : void 0);
    return i === void 0 ? { handled: false } : r && (i === null || BigInt(i) * Q > r.epochNanoseconds) ? { handled: true, value: r } : { handled: true, value: i === null ? null : this.zdtFromEpochMs(i) };
  }
  tryPeriodPrevious(e2, t) {
    let n = this.getPeriodQueryPlan();
    if (!n) return { handled: false };
    let r = this.opts.rDate ? this.numericRDateLowerBound(e2, t) - 1 : -1, i = r >= 0 ? this.getNumericRDates()[r] : null, a = this.periodScanBackward(n, Hd(e2, !t), i ? Vd(i.epochNanoseconds, false) : void 0);
    return a === void 0 || this.periodScanForward(n, Vd(e2, t), void 0, 2) === void 0 ? { handled: false } : i && (a === null || BigInt(a) * Q < i.epochNanoseconds) ? { handled: true, value: i } : { handled: true, value: a === null ? null : this.zdtFromEpochMs(a) };
  }
  tryPeriodBetween(e2, t, n) {
    if (e2 > t) return { handled: false };
    let r = this.getPeriodQueryPlan();
    if (!r) return { handled: false };
    let i = this.periodEpochsBetween(r, Vd(e2, !n), Hd(t, !n));
    if (!i) return { handled: false };
    let a = i.map((e3) => this.zdtFromEpochMs(e3));
    if (!this.opts.rDate) return { handled: true, value: a };
    let o = this.getNumericRDates(), s = this.numericRDateLowerBound(t, n), c = [], l = 0, u = this.numericRDateLowerBound(e2, !n);
    for (; l < a.length || u < s; ) {
      let e3 = a[l], t2 = u < s ? o[u] : void 0;
      !t2 || e3 && e3.epochNanoseconds <= t2.epochNanoseconds ? (c.push(e3), l += 1, t2 && t2.epochNanoseconds === e3.epochNanoseconds && (u += 1)) : (c.push(t2), u += 1);
    }
    return { handled: true, value: c };
  }
  between(t, n, r = false) {
    let i = Qd(t, `after`), a = Qd(n, `before`), o = this.tryNumericBetween(i, a, r);
    if (o.handled) return this.toPublicDates(o.value);
    let s = this.tryPeriodBetween(i, a, r);
    if (s.handled) return this.toPublicDates(s.value);
    let c = new Y.ZonedDateTime(i, this.tzid, this.originalDtstart.calendarId), l = new Y.ZonedDateTime(a, this.tzid, this.originalDtstart.calendarId), u = { ...this.opts };
    (!u.until || Y.ZonedDateTime.compare(l, u.until) < 0) && (u.until = l), u.count === void 0 && Object.assign(u, this.alignedQueryStart(c));
    let d = new e({ ...u, strict: u.count === void 0 ? u.strict : false, temporal: this.outputTemporal }).allInternal(void 0, u.count === void 0 ? c : void 0);
    return this.toPublicDates(d.filter((e2) => {
      let t2 = r ? e2.epochNanoseconds >= i : e2.epochNanoseconds > i, n2 = r ? e2.epochNanoseconds <= a : e2.epochNanoseconds < a;
      return t2 && n2;
    }));
  }
  jumpAlignedDtstart(t) {
    if (t = t.withTimeZone(this.originalDtstart.timeZoneId).withCalendar(this.originalDtstart.calendarId), t.epochNanoseconds <= this.originalDtstart.epochNanoseconds || this.opts.rscale || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `MONTHLY` && this.opts.byWeekNo || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return this.originalDtstart;
    let n = this.opts.interval ?? 1, r = t.withPlainTime(this.originalDtstart.toPlainTime()), i;
    switch (this.opts.freq) {
      case `YEARLY`:
        i = `years`;
        break;
      case `MONTHLY`:
        i = `months`;
        break;
      case `WEEKLY`:
        i = `weeks`;
        break;
      case `DAILY`:
        i = `days`;
        break;
      case `HOURLY`:
        i = `hours`;
        break;
      case `MINUTELY`:
        i = `minutes`;
        break;
      default:
        i = `seconds`;
    }
    let a = e.normalizeToPolyfill(this.opts.dtstart), o = e.normalizeToPolyfill(t).withTimeZone(a.timeZoneId), s = e.normalizeToPolyfill(r.withPlainTime(this.originalDtstart.toPlainTime())).withTimeZone(a.timeZoneId), c = [`hours`, `minutes`, `seconds`].includes(i) ? o : s, l = a.until(c, { largestUnit: i })[i], u = Math.floor(l / n), d = (e2) => {
      switch (i) {
        case `years`:
          return { years: e2 };
        case `months`:
          return { months: e2 };
        case `weeks`:
          return { weeks: e2 };
        case `days`:
          return { days: e2 };
        case `hours`:
          return { hours: e2 };
        case `minutes`:
          return { minutes: e2 };
        default:
          return { seconds: e2 };
      }
    }, f = [`years`, `months`, `weeks`, `days`].includes(i), p = () => {
      for (; u > 0; ) {
        if (!f) return a.add(d(u * n));
        try {
          let e2 = this.originalDtstart.toPlainDateTime().add(d(u * n), { overflow: `reject` }), t2 = this.resolveGeneratedTime(e2);
          if (t2) return t2;
        } catch {
        }
        --u;
      }
      return this.originalDtstart;
    }, m = p();
    this.opts.freq === `HOURLY` && n === 1 && u > 0 && m.subtract({ hours: 1 }).hour === m.hour && (--u, m = p()), u > 0 && [`years`, `months`, `weeks`, `days`].includes(i) && m.toPlainDate().equals(o.toPlainDate()) && Y.ZonedDateTime.compare(m, o) > 0 && this.hasTimeOfDayBetween(o.toPlainTime(), m.toPlainTime()) && (--u, m = p());
    let h = e.normalizeToPolyfill(this.opts.dtstart);
    return Y.ZonedDateTime.compare(m, h) < 0 && (m = h), m;
  }
  matches(e2) {
    let t = Qd(e2, `date`);
    return this.nextInternal(t, true)?.epochNanoseconds === t;
  }
  occursOn(e2) {
    let t = Y.PlainDate.from(e2.toString()), n = t.toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) });
    if (!n.toPlainDate().equals(t)) return false;
    let r = t.add({ days: 1 }).toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) }), i = this.nextInternal(n.epochNanoseconds, true);
    return i !== null && i.epochNanoseconds < r.epochNanoseconds;
  }
  nextInternal(e2, t) {
    let n = this.tryNumericNext(e2, t);
    if (n.handled) return n.value;
    let r = this.tryPeriodNext(e2, t);
    if (r.handled) return r.value;
    let i = null, a = (n2) => {
      n2.allInternal((n3) => (t ? n3.epochNanoseconds >= e2 : n3.epochNanoseconds > e2) ? ((!i || n3.epochNanoseconds < i.epochNanoseconds) && (i = n3), false) : true);
    };
    return this.opts.count === void 0 ? a(this.ruleFromAlignedDtstart(new Y.ZonedDateTime(e2, this.tzid))) : a(this), i;
  }
  next(e2 = /* @__PURE__ */ new Date(), t = false) {
    return this.toPublicDate(this.nextInternal(Qd(e2, `after`), t));
  }
  alignedQueryStart(e2) {
    let t = this.jumpAlignedDtstart(e2);
    return { dtstart: t, includeDtstart: this.includeDtstart && t.epochNanoseconds === this.originalDtstart.epochNanoseconds };
  }
  ruleFromAlignedDtstart(t) {
    let n = this.alignedQueryStart(t);
    return n.dtstart.epochNanoseconds === this.originalDtstart.epochNanoseconds ? this : new e({ ...this.opts, temporal: this.outputTemporal, ...n });
  }
  previous(e2 = /* @__PURE__ */ new Date(), t = false) {
    let n = Qd(e2, `before`), r = this.tryNumericPrevious(n, t);
    if (r.handled) return this.toPublicDate(r.value);
    let i = this.tryPeriodPrevious(n, t);
    if (i.handled) return this.toPublicDate(i.value);
    let a = null;
    if (this.opts.rDate?.length) {
      let e3 = this.numericRDateLowerBound(n, t) - 1;
      a = e3 >= 0 ? this.getNumericRDates()[e3] : null;
    }
    let o = this.previousFromRule(n, t, a?.epochNanoseconds);
    return !o || a && a.epochNanoseconds > o.epochNanoseconds ? this.toPublicDate(a) : this.toPublicDate(o);
  }
  previousFromRule(t, n, r) {
    let i = this.opts.rDate && this.opts.rDate.length > 0 ? new e({ ...this.opts, temporal: this.outputTemporal, rDate: void 0 }) : this, a = (e2) => {
      let r2 = null;
      return e2.allInternal((e3) => (n ? e3.epochNanoseconds > t : e3.epochNanoseconds >= t) ? false : (r2 = e3, true)), r2;
    };
    if (i.opts.count !== void 0) return a(i);
    let o = i.opts.until?.epochNanoseconds, s = new Y.ZonedDateTime(o !== void 0 && o < t ? o : t, i.tzid, i.originalDtstart.calendarId), c = i.opts.interval ?? 1;
    for (let e2 = 0; e2 < 16; e2++) {
      let t2 = e2 === 0 ? s : s.subtract(i.freqDuration(c * 4 ** e2)), n2 = r !== void 0 && t2.epochNanoseconds <= r;
      n2 && (t2 = new Y.ZonedDateTime(r, i.tzid, i.originalDtstart.calendarId));
      let o2 = i.ruleFromAlignedDtstart(t2), l = a(o2);
      if (l || o2 === i || n2) return l;
    }
    return a(i);
  }
  freqDuration(e2) {
    switch (this.opts.freq) {
      case `YEARLY`:
        return { years: e2 };
      case `MONTHLY`:
        return { months: e2 };
      case `WEEKLY`:
        return { weeks: e2 };
      case `DAILY`:
        return { days: e2 };
      case `HOURLY`:
        return { hours: e2 };
      case `MINUTELY`:
        return { minutes: e2 };
      default:
        return { seconds: e2 };
    }
  }
  toString() {
    let e2 = this.originalDtstart.toString({ smallestUnit: `second` }).replace(/[-:]/g, ``), t = `DTSTART;TZID=${this.tzid}:${e2.slice(0, 15)}`, n = [], { freq: r, interval: i, count: a, until: o, byHour: s, byMinute: c, bySecond: l, byDay: u, byMonth: d, byMonthDay: f, bySetPos: p, byWeekNo: m, byYearDay: h, wkst: g, rDate: _, exDate: v } = this.opts;
    this.opts.rscale && n.push(`RSCALE=${this.opts.rscale}`), this.opts.rscale && this.opts.skip && n.push(`SKIP=${this.opts.skip}`), n.push(`FREQ=${r}`), i !== 1 && n.push(`INTERVAL=${i}`), a !== void 0 && n.push(`COUNT=${a}`), o && n.push(`UNTIL=${this.formatIcsDateTime(o)}`), s && n.push(`BYHOUR=${s.join(`,`)}`), c && n.push(`BYMINUTE=${c.join(`,`)}`), l && n.push(`BYSECOND=${l.join(`,`)}`), u && n.push(`BYDAY=${u.join(`,`)}`), d && n.push(`BYMONTH=${d.join(`,`)}`), f && n.push(`BYMONTHDAY=${f.join(`,`)}`), p && n.push(`BYSETPOS=${p.join(`,`)}`), m && n.push(`BYWEEKNO=${m.join(`,`)}`), h && n.push(`BYYEARDAY=${h.join(`,`)}`), g && n.push(`WKST=${g}`);
    let ee = [t, `RRULE:${n.join(`;`)}`];
    return _ && ee.push(`RDATE:${this.joinDates(_)}`), v && ee.push(`EXDATE:${this.joinDates(v)}`), ee.join(`
`);
  }
  formatIcsDateTime(e2) {
    return e2.toInstant().toString().replace(/[-:]/g, ``).slice(0, 15) + `Z`;
  }
  joinDates(e2) {
    return e2.map((e3) => this.formatIcsDateTime(e3));
  }
  generateMonthlyDateCandidates(e2) {
    let t = e2.day === 1 ? e2 : e2.with({ day: 1 });
    if (!this.opts.byDay && !this.opts.byMonthDay) return [e2];
    let n = this.generateMonthlyOccurrenceDays(t);
    return n.length === 0 ? [] : n.map((e3) => t.with({ day: e3 }));
  }
  generateMonthlyOccurrences(e2) {
    let t = [];
    return this.visitDateTimeCandidates(this.generateMonthlyDateCandidates(e2.toPlainDate()), 1, (e3) => (t.push(e3), true)), t;
  }
  generateYearlyDateCandidates(e2) {
    let t = this.opts.byMonth ? this.opts.byMonth.filter((e3) => typeof e3 == `number`).sort((e3, t2) => e3 - t2) : this.opts.byMonthDay || this.opts.byDay ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], n = [];
    if (this.opts.byDay && this.opts.byDay.some((e3) => /^[+-]?\d/.test(e3)) && !this.opts.byMonth) {
      let t2 = X;
      for (let r of this.opts.byDay) {
        let i = Jd(r);
        if (!i || i.ord === 0) continue;
        let a = i.ord, o = t2[i.weekday], s;
        if (a > 0) {
          let t3 = e2.with({ month: 1, day: 1 }), n2 = (o - t3.dayOfWeek + 7) % 7;
          s = t3.add({ days: n2 + 7 * (a - 1) });
        } else {
          let t3 = e2.with({ month: 12, day: 31 }), n2 = (t3.dayOfWeek - o + 7) % 7;
          s = t3.subtract({ days: n2 + 7 * (-a - 1) });
        }
        n.push(s);
      }
    } else if (!this.opts.byYearDay && !this.opts.byWeekNo) {
      n = [];
      for (let r of t) {
        let t2 = e2.with({ month: r, day: 1 }), i = this.generateMonthlyDateCandidates(t2);
        if (i.length === 0 && this.opts.rscale && this.opts.byMonthDay && this.opts.byMonthDay.length > 0) {
          let e3 = t2.add({ months: 1 }).subtract({ days: 1 }).day, r2 = this.opts.byMonthDay[0], i2 = r2 > 0 ? r2 : e3 + r2 + 1;
          if (i2 > e3 || i2 <= 0) {
            let r3 = this.opts.skip || `OMIT`;
            if (r3 === `BACKWARD`) n.push(t2.with({ day: e3 }));
            else if (r3 === `FORWARD`) {
              let e4 = t2.add({ months: 1 }).with({ day: 1 });
              n.push(e4);
            }
          }
        } else n.push(...i);
      }
    }
    if (this.opts.byYearDay) {
      let t2 = e2.with({ month: 12, day: 31 }).dayOfYear;
      for (let r of this.opts.byYearDay) {
        let i = r > 0 ? r : t2 + r + 1;
        if (i <= 0 || i > t2) continue;
        let a = (this.opts.freq, e2.with({ month: 1, day: 1 }).add({ days: i - 1 }));
        (!this.opts.byMonth || this.opts.byMonth.includes(a.month)) && n.push(a);
      }
    }
    if (this.opts.byWeekNo) {
      let { lastWeek: t2, firstWeekStart: r, tokens: i } = this.isoWeekByDay(e2);
      for (let e3 of this.opts.byWeekNo) {
        if (e3 > 0 && e3 > t2 || e3 < 0 && -e3 > t2) continue;
        let a = e3 > 0 ? e3 - 1 : t2 + e3, o = r.add({ weeks: a });
        n.push(...this.addByDayDates(i, o));
      }
    }
    return this.sortedUniqueDateCandidates(n);
  }
  addByDayDates(e2, t) {
    let n = X, r = n[this.opts.wkst || `MO`], i = [];
    for (let a of e2) {
      if (!a) continue;
      let e3 = n[a], o = t.add({ days: (e3 - r + 7) % 7 });
      (!this.opts.byMonth || this.opts.byMonth.includes(o.month)) && i.push(o);
    }
    return this.sortedUniqueDateCandidates(i);
  }
  findNextValidValue(e2, t, n) {
    return t.find((t2) => n(t2, e2) > 0) || null;
  }
  findNextValidDate(e2) {
    if (this.opts.byWeekNo && this.opts.byYearDay) {
      let t = e2.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }), n = this.opts.byYearDay.map((e3) => {
        let n2 = t.with({ month: 12, day: 31 }).dayOfYear;
        return e3 > 0 ? e3 : n2 + e3 + 1;
      });
      for (let e3 of n) {
        let n2 = t.add({ days: e3 - 1 });
        if (this.matchesByWeekNo(n2)) break;
      }
    }
    if (this.opts.byMonth) {
      let t = this.opts.byMonth.filter((e3) => typeof e3 == `number`);
      if (t.length && !t.includes(e2.month)) {
        let n = [...t].sort((e3, t2) => e3 - t2), r = this.findNextValidValue(e2.month, n, (e3, t2) => e3 - t2);
        return e2 = r ? e2.with({ month: r, day: 1, hour: 0, minute: 0, second: 0 }) : e2.add({ years: 1 }).with({ month: n[0], day: 1, hour: 0, minute: 0, second: 0 }), e2 = this.applyTimeOverride(e2), e2;
      }
    }
    if (this.opts.byWeekNo && !this.matchesByWeekNo(e2)) return e2 = e2.add({ weeks: 1 }).with({ hour: 0, minute: 0, second: 0 }), e2 = this.applyTimeOverride(e2), e2;
    if (this.opts.byYearDay && !this.matchesByYearDay(e2)) {
      let t = [...this.opts.byYearDay].sort((e3, t2) => e3 - t2), n = e2.dayOfYear, r = e2.with({ month: 12, day: 31 }).dayOfYear, i = t.find((e3) => (e3 > 0 ? e3 : r + e3 + 1) > n);
      if (i) {
        let t2 = i > 0 ? i : r + i + 1;
        e2 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? e2.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t2 - 1 }) : e2.with({ month: 1, day: 1 }).add({ days: t2 - 1 });
      } else {
        let n2 = e2.add({ years: 1 }), r2 = n2.with({ month: 12, day: 31 }).dayOfYear, i2 = t[0];
        if (i2 !== void 0) {
          let t2 = i2 > 0 ? i2 : r2 + i2 + 1;
          e2 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? n2.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t2 - 1 }) : n2.with({ month: 1, day: 1 }).add({ days: t2 - 1 });
        }
      }
      return e2 = this.applyTimeOverride(e2), e2;
    }
    if (this.opts.byMonthDay && !this.matchesByMonthDay(e2)) {
      let t = [...this.opts.byMonthDay].sort((e3, t2) => e3 - t2), n = e2.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r = e2.day, i = t.map((e3) => e3 > 0 ? e3 : n + e3 + 1).filter((e3) => e3 > 0 && e3 <= n).sort((e3, t2) => e3 - t2), a = this.findNextValidValue(r, i, (e3, t2) => e3 - t2);
      if (a) e2 = e2.with({ day: a, hour: 0, minute: 0, second: 0 });
      else {
        let n2 = e2.add({ months: 1 }).with({ day: 1 }), r2 = n2.add({ months: 1 }).subtract({ days: 1 }).day, i2 = t[0];
        if (i2 !== void 0) {
          let t2 = i2 > 0 ? i2 : r2 + i2 + 1;
          e2 = n2.with({ day: Math.max(1, Math.min(t2, r2)), hour: 0, minute: 0, second: 0 });
        } else e2 = e2.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
      }
      return e2 = this.applyTimeOverride(e2), e2;
    }
    if (this.opts.byDay && !this.matchesByDay(e2)) {
      let t = this.allByDayIsoDays;
      if (!t?.length) return this.applyTimeOverride(e2.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 }));
      let n = this.findNextValidValue(e2.dayOfWeek, t, (e3, t2) => e3 - t2);
      if (n) {
        let t2 = (n - e2.dayOfWeek + 7) % 7;
        e2 = e2.add({ days: t2 }).with({ hour: 0, minute: 0, second: 0 });
      } else {
        let n2 = (t[0] - e2.dayOfWeek + 7) % 7;
        e2 = e2.add({ days: n2 + 7 }).with({ hour: 0, minute: 0, second: 0 });
      }
      return e2 = this.applyTimeOverride(e2), e2;
    }
    switch (this.opts.freq) {
      case `SECONDLY`:
      case `MINUTELY`:
        e2 = e2.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `HOURLY`:
        e2 = e2.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `DAILY`:
      case `WEEKLY`:
        e2 = e2.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
        break;
      case `MONTHLY`:
      case `YEARLY`:
        e2 = e2.add({ years: 1 }).with({ month: 1, day: 1, hour: 0, minute: 0, second: 0 });
        break;
    }
    return this.applyTimeOverride(e2);
  }
  applyBySetPos(e2) {
    let { bySetPos: t } = this.opts;
    if (!t || !t.length) return e2;
    let n = [...e2].sort((e3, t2) => Y.ZonedDateTime.compare(e3, t2));
    return this.applyBySetPosToSortedList(n).sort((e3, t2) => Y.ZonedDateTime.compare(e3, t2));
  }
  isoWeekByDay(e2) {
    let t = X, n = t[this.opts.wkst || `MO`], r = e2.with({ month: 1, day: 4 }), i = (r.dayOfWeek - n + 7) % 7, a = r.subtract({ days: i }), o = r.add({ years: 1 }).with({ month: 1, day: 4 }), s = o.subtract({ days: (o.dayOfWeek - n + 7) % 7 });
    return { lastWeek: a.until(s, { largestUnit: `days` }).days / 7, firstWeekStart: a, tokens: this.opts.byDay?.length ? this.opts.byDay.map((e3) => qd(e3)).filter((e3) => e3 !== null) : [Object.entries(t).find(([, e3]) => e3 === this.originalDtstart.dayOfWeek)[0]] };
  }
  generateDateCandidatesForWeekInYear(e2, t) {
    let n = [], r = this.originalDtstart.toPlainDate().with({ year: e2, month: 1, day: 1 }), { lastWeek: i, firstWeekStart: a, tokens: o } = this.isoWeekByDay(r);
    if (t > 0 && t > i || t < 0 && -t > i) return n;
    let s = t > 0 ? t - 1 : i + t, c = a.add({ weeks: s });
    return n.push(...this.addByDayDates(o, c)), this.sortedUniqueDateCandidates(n);
  }
  getRscaleCalendarId() {
    return { GREGORIAN: `gregory`, CHINESE: `chinese`, HEBREW: `hebrew`, INDIAN: `indian` }[this.opts.rscale?.toUpperCase() || ``] || null;
  }
  assertRscaleCalendarSupported(t) {
    if (t === `gregory` || t === `iso8601`) return;
    let n = e.rscaleCalendarSupport[t];
    if (n === true) return;
    if (n === false) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
    let r = true;
    try {
      let e2 = Temporal.ZonedDateTime.from(`2000-01-01T00:00:00+00:00[UTC]`).withCalendar(t);
      e2.year, e2.monthCode, e2.day;
    } catch {
      r = false;
    }
    if (e.rscaleCalendarSupport[t] = r, !r) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
  }
  pad2(e2) {
    return String(e2).padStart(2, `0`);
  }
  monthMatchesToken(e2, t) {
    if (typeof t == `number`) return e2 === `M${this.pad2(t)}`;
    if (/^\d+L$/i.test(t)) {
      let n = parseInt(t, 10);
      return e2 === `M${this.pad2(n)}L`;
    }
    return false;
  }
  monthsOfYear(e2, t) {
    let n = [];
    for (let r = 1; r <= 20; r++) try {
      let i = Temporal.PlainDate.from({ calendar: e2, year: t, month: r, day: 1 }, { overflow: `reject` });
      n.push(i);
    } catch {
      break;
    }
    return n;
  }
  rscaleMonth(e2, t, n, r) {
    return r.find((e3) => e3.monthCode === n) || (this.opts.skip === `BACKWARD` ? r.slice().reverse().find((e3) => e3.monthCode < n) ?? this.startOfYear(e2, t).subtract({ months: 1 }) : this.opts.skip === `FORWARD` ? r.find((e3) => e3.monthCode > n) ?? this.startOfYear(e2, t + 1) : null);
  }
  startOfYear(e2, t) {
    return Temporal.PlainDate.from({ calendar: e2, year: t, month: 1, day: 1 });
  }
  endOfYear(e2, t) {
    return this.startOfYear(e2, t + 1).subtract({ days: 1 });
  }
  rscaleFirstWeekStart(e2, t, n) {
    let r = Temporal.PlainDate.from({ calendar: e2, year: t, month: 1, day: 4 }), i = (r.dayOfWeek - n + 7) % 7;
    return r.subtract({ days: i });
  }
  rscaleLastWeekCount(e2, t, n) {
    let r = this.rscaleFirstWeekStart(e2, t, n), i = this.endOfYear(e2, t).since(r).days;
    return Math.floor(i / 7) + 1;
  }
  lastDayOfMonth(e2) {
    return e2.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
  }
  toRscaleZdt(e2) {
    return Temporal.ZonedDateTime.from(e2.toString());
  }
  rscaleDate(e2) {
    return Y.PlainDate.from(e2.withCalendar(`iso8601`).toString());
  }
  rscaleDateAfterUntil(e2) {
    if (!this.opts.until) return false;
    let t = this.opts.until.withTimeZone(this.generationTimeZone).toPlainDate().withCalendar(`iso8601`);
    return Y.PlainDate.compare(this.rscaleDate(e2), t) > 0;
  }
  rscaleMatchesByYearDay(e2, t) {
    let n = this.opts.byYearDay;
    if (!n || n.length === 0) return true;
    let r = this.endOfYear(e2, t.year).dayOfYear;
    return n.some((e3) => e3 > 0 ? t.dayOfYear === e3 : t.dayOfYear === r + e3 + 1);
  }
  rscaleMatchesByWeekNo(e2, t) {
    let n = this.opts.byWeekNo;
    if (!n || n.length === 0) return true;
    let r = X[this.opts.wkst || `MO`], i = t.subtract({ days: (t.dayOfWeek - r + 7) % 7 }).add({ days: (4 - r + 7) % 7 }).year, a = this.rscaleFirstWeekStart(e2, i, r), o = this.rscaleLastWeekCount(e2, i, r), s = Math.floor(t.since(a).days / 7) + 1;
    return n.some((e3) => e3 > 0 ? s === e3 : s === o + e3 + 1);
  }
  rscaleMatchesByMonth(e2, t) {
    let n = this.opts.byMonth;
    return !n || n.length === 0 ? true : n.some((e3) => this.monthMatchesToken(t.monthCode, e3));
  }
  rscaleMatchesByMonthDay(e2) {
    let t = this.opts.byMonthDay;
    if (!t || t.length === 0) return true;
    let n = e2.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r = e2.day;
    return t.some((e3) => e3 > 0 ? r === e3 : r === n + e3 + 1);
  }
  rscaleMatchesByDayBasic(e2) {
    let t = this.opts.byDay;
    if (!t || t.length === 0) return true;
    let n = X, r = t.map((e3) => qd(e3)).filter((e3) => e3 !== null);
    return r.length === 0 ? true : r.some((t2) => n[t2] === e2.dayOfWeek);
  }
  rscaleDateMatches(e2, t) {
    return this.rscaleMatchesByMonth(e2, t) && this.rscaleMatchesByYearDay(e2, t) && this.rscaleMatchesByWeekNo(e2, t) && this.rscaleMatchesByMonthDay(t) && this.rscaleMatchesByDayBasic(t);
  }
  applySkipForDay(e2, t, n, r) {
    let i = this.lastDayOfMonth(n), a = this.opts.skip || `OMIT`;
    return r >= 1 && r <= i ? n.with({ day: r }) : a === `BACKWARD` ? n.with({ day: i }) : a === `FORWARD` ? n.add({ months: 1 }).with({ day: 1 }) : null;
  }
  generateMonthlyOccurrencesRscale(e2, t, n) {
    let r = [], i = this.opts.byMonthDay, a = this.opts.byDay;
    if (!a && !i) {
      let i2 = this.toRscaleZdt(this.originalDtstart).withCalendar(e2).day, a2 = this.applySkipForDay(e2, t, n, i2);
      return a2 && r.push(this.rscaleDate(a2)), r;
    }
    let o = (e3) => {
      r.push(this.rscaleDate(e3));
    }, s = this.lastDayOfMonth(n), c = (e3) => e3 > 0 ? e3 : s + e3 + 1;
    if (i && i.length > 0) for (let r2 of i) {
      let i2 = c(r2), a2 = this.applySkipForDay(e2, t, n, i2);
      a2 && o(a2);
    }
    if (a && a.length > 0) {
      let e3 = X, t2 = {}, r2 = n;
      for (; r2.month === n.month && r2.year === n.year; ) {
        let e4 = r2.dayOfWeek;
        (t2[e4] ||= []).push(r2), r2 = r2.add({ days: 1 });
      }
      for (let n2 of a) {
        let r3 = Jd(n2);
        if (!r3) continue;
        let i2 = r3.ord, a2 = t2[e3[r3.weekday]] || [];
        if (a2.length !== 0) if (i2 === 0) for (let e4 of a2) o(e4);
        else {
          let e4 = a2[i2 > 0 ? i2 - 1 : a2.length + i2];
          e4 && o(e4);
        }
      }
    }
    return this.sortedUniqueDateCandidates(r);
  }
  _allRscaleNonGregorian(e2, t) {
    let n = this.getRscaleCalendarId();
    if (!n) return this._allFallback(e2);
    this.assertRscaleCalendarSupported(n);
    let r = [], i = this.createCandidateWorkBudget(), a = 0, o = this.originalDtstart, s = this.toRscaleZdt(o).withCalendar(n), c = this.opts.interval ?? 1;
    if (!this.addDtstartIfNeeded(r, e2)) return this.applyCountLimitAndMergeRDates(r, e2);
    if (this.opts.freq === `YEARLY`) {
      let l = 0;
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let u = s.year + l * c, d = [], f = this.opts.byMonth, p = this.monthsOfYear(n, u), m = X, h = m[this.opts.wkst || `MO`];
        if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
          let e3 = this.rscaleFirstWeekStart(n, u, h), t2 = this.rscaleLastWeekCount(n, u, h), r2 = this.opts.byDay?.length ? this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null) : [Object.entries(m).find(([, e4]) => e4 === this.originalDtstart.dayOfWeek)[0]];
          for (let i2 of this.opts.byWeekNo) {
            let a2 = i2 > 0 ? i2 - 1 : t2 + i2;
            if (a2 < 0 || a2 >= t2) continue;
            let o2 = e3.add({ weeks: a2 });
            for (let e4 of r2) {
              let t3 = m[e4], r3 = o2.add({ days: (t3 - h + 7) % 7 });
              if (!(f && f.length > 0 && !f.some((e5) => this.monthMatchesToken(r3.monthCode, e5)))) {
                if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
                  let e5 = this.endOfYear(n, u).dayOfYear;
                  if (!this.opts.byYearDay.some((t4) => {
                    let n2 = t4 > 0 ? t4 : e5 + t4 + 1;
                    return r3.dayOfYear === n2;
                  })) continue;
                }
                d.push(this.rscaleDate(r3));
              }
            }
          }
        } else if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
          let e3 = this.startOfYear(n, u), t2 = this.endOfYear(n, u).dayOfYear;
          for (let n2 of this.opts.byYearDay) {
            let r2 = n2 > 0 ? n2 : t2 + n2 + 1;
            if (r2 < 1 || r2 > t2) continue;
            let i2 = e3.add({ days: r2 - 1 });
            f && f.length > 0 && !f.some((e4) => this.monthMatchesToken(i2.monthCode, e4)) || d.push(this.rscaleDate(i2));
          }
        } else if (!f || f.length === 0) {
          let e3 = this.rscaleMonth(n, u, s.monthCode, p), t2 = e3 ? this.applySkipForDay(n, u, e3, s.day) : null;
          t2 && d.push(this.rscaleDate(t2));
        } else for (let e3 of f) {
          let t2 = typeof e3 == `number` ? `M${this.pad2(e3)}` : `M${this.pad2(parseInt(e3, 10))}L`, r2 = this.rscaleMonth(n, u, t2, p);
          r2 && d.push(...this.generateMonthlyOccurrencesRscale(n, u, r2));
        }
        if (d.length > 0 && !this.visitPeriodCandidates(d, (t2) => this.processOccurrence(t2, r, o, e2, void 0, i), t ?? o, this.opts.until, i) || (l++, this.opts.until && u > this.toRscaleZdt(this.opts.until).withCalendar(n).year)) break;
      }
      return this.applyCountLimitAndMergeRDates(r, e2);
    }
    if (this.opts.freq === `WEEKLY`) {
      let c2 = X, l = c2[this.opts.wkst || `MO`], u = this.opts.byDay?.length ? this.opts.byDay.map((e3) => qd(e3)).filter((e3) => e3 !== null) : [Object.entries(c2).find(([, e3]) => e3 === this.originalDtstart.dayOfWeek)[0]], d = s.toPlainDate().subtract({ days: (s.dayOfWeek - l + 7) % 7 });
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s2 = [];
        for (let e3 of u) {
          let t2 = c2[e3], r2 = d.add({ days: (t2 - l + 7) % 7 });
          if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
            let e4 = d.add({ days: (4 - l + 7) % 7 }).year, t3 = this.rscaleFirstWeekStart(n, e4, l), i3 = this.rscaleLastWeekCount(n, e4, l), a2 = Math.floor(r2.since(t3).days / 7) + 1;
            if (!this.opts.byWeekNo.some((e5) => e5 > 0 ? a2 === e5 : a2 === i3 + e5 + 1)) continue;
          }
          if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
            let e4 = this.endOfYear(n, r2.year).dayOfYear;
            if (!this.opts.byYearDay.some((t3) => t3 > 0 ? r2.dayOfYear === t3 : r2.dayOfYear === e4 + t3 + 1)) continue;
          }
          let i2 = this.opts.byMonth;
          i2 && i2.length > 0 && !i2.some((e4) => this.monthMatchesToken(r2.monthCode, e4)) || s2.push(this.rscaleDate(r2));
        }
        if (s2.length && !this.visitPeriodCandidates(s2, (t2) => this.processOccurrence(t2, r, o, e2, void 0, i), t ?? o, this.opts.until, i)) return this.applyCountLimitAndMergeRDates(r, e2);
        if (d = d.add({ weeks: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(d)) break;
      }
      return this.applyCountLimitAndMergeRDates(r, e2);
    }
    if (this.opts.freq === `MONTHLY`) {
      let c2 = s.toPlainDate().with({ day: 1 });
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s2 = c2.year, l = c2, u = true, d = this.opts.byMonth;
        if (d && d.length > 0 && (u = d.some((e3) => this.monthMatchesToken(l.monthCode, e3))), u) {
          let a2 = this.generateMonthlyOccurrencesRscale(n, s2, l);
          if (!this.visitPeriodCandidates(a2, (t2) => this.processOccurrence(t2, r, o, e2, void 0, i), t ?? o, this.opts.until, i)) break;
        }
        if (c2 = c2.add({ months: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c2)) break;
      }
      return this.applyCountLimitAndMergeRDates(r, e2);
    }
    if (this.opts.freq === `DAILY`) {
      let c2 = s.toPlainDate();
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n, c2)) {
          let n2 = this.rscaleDate(c2);
          if (!this.visitPeriodCandidates([n2], (t2) => this.processOccurrence(t2, r, o, e2, void 0, i), t ?? o, this.opts.until, i)) break;
        }
        if (c2 = c2.add({ days: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c2)) break;
      }
      return this.applyCountLimitAndMergeRDates(r, e2);
    }
    if (this.opts.freq === `HOURLY` || this.opts.freq === `MINUTELY`) {
      this.opts.freq;
      let c2 = this.opts.freq === `HOURLY` ? 36e5 : 6e4, l = this.opts.interval ?? 1, u = s.toPlainDate(), d = this.originalDtstart.toInstant().epochMilliseconds;
      for (; ; ) {
        if (++a > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n, u)) {
          let n2 = this.rscaleDate(u);
          if (!this.visitPeriodCandidates([n2], (t2) => {
            let n3 = t2.toInstant().epochMilliseconds - d;
            return Math.floor(n3 / c2) % l === 0 ? this.processOccurrence(t2, r, o, e2, void 0, i) : true;
          }, t ?? o, this.opts.until, i)) break;
        }
        if (u = u.add({ days: 1 }), this.rscaleDateAfterUntil(u)) break;
      }
      return this.applyCountLimitAndMergeRDates(r, e2);
    }
    return this._allFallback(e2);
  }
};

// src/schedule/recurrence-rule.ts
var RuleError = class extends Error {
  name = "RuleError";
  constructor(why, options) {
    super(shortLine(why), options);
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
    between(from, to) {
      const walls = [];
      const end = Math.min(to, last, END_OF_TIME);
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
  const walls = parts.has("COUNT") ? () => guarded(() => rule.all()).map(({ epochMilliseconds }) => epochMilliseconds) : (from, to) => guarded(() => byYear(rule, from, to));
  return {
    between(from, to) {
      const end = Math.min(to, END_OF_TIME);
      if (end < start || end < from) return [];
      const all2 = /* @__PURE__ */ new Set([start, ...walls(Math.max(from, start), end)]);
      return [...all2].filter((wall) => wall >= from && wall <= end);
    }
  };
}
function byYear(rule, from, to) {
  const walls = [];
  for (let year = from; year <= to; year += YEAR) {
    const found = rule.between(onWall(year), onWall(Math.min(year + YEAR, to)), true);
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
function eventLength(duration) {
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
  const durations = optional("duration", (value) => eventLength(value));
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
    extra: optional("rdate", (value, property) => extraStart(value, property, zones, { start, length })),
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
function extraStart(value, property, zones, { start, length }) {
  const [from, to] = Array.isArray(value) ? value : [value];
  const own = moment(from, property, start.allDay ? () => start.zone : zones, start.zone);
  const timed = own.allDay && !start.allDay;
  const extra = timed ? { ...own, wall: own.wall + timeOfDay(start), allDay: false } : start.allDay ? dayOf(own, start.zone) : own;
  if (to === void 0) return { start: extra, length };
  const written = String(to);
  const period = written.startsWith("P") ? eventLength(written) : lengthBetween(extra, moment(written, property, zones, start.zone));
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
  const future = replacements.filter(({ event }) => event.replaces?.andFuture === true).sort((a, b) => a.planned - b.planned);
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
    within(from, to) {
      const originals = originalStarts(master, from - reach, to + reach);
      return [
        ...[...originals].filter(([planned]) => !single.has(planned)).map((one) => fromOriginal(...one)),
        ...[...single.values()].map(
          ({ planned, event }) => entry(planned, instantOf(event.start), event, event.length)
        )
      ].filter(({ planned, start }) => planned >= from && planned < to || start >= from && start < to);
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
function originalStarts(master, from, to) {
  const { zone, wall: firstWall } = master.start;
  const starts = /* @__PURE__ */ new Map();
  const add = (start, length) => {
    if (start >= from && start < to && !starts.has(start)) starts.set(start, length);
  };
  if (master.rules.length === 0) add(zone.toInstant(firstWall), master.length);
  for (const { rule, until } of master.rules) {
    const end = Math.min(zone.toWall(to) + DAY, lastWall(until, zone));
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
  const shown = places.split(/[,;]/u).flatMap((place) => zonesOfPlace(place.trim(), prefixed)).find((zone) => !prefixed || [WINTER, SUMMER].some((at) => offsetAt(zone, at) === ahead));
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
