import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  HTML_COMMENTS,
  configFolder,
  itemKey,
  locatedAt,
  mayHaveControl,
  newestName,
  newestRepository,
  oldestFirst,
  readControlComment,
  withEarlierJoiners,
  withoutJoiners,
  withoutQuieting,
  writeMemoryComment,
  writeSaid
} from "./chunk-2SLDZ2L7.js";
import {
  cancelledTitles
} from "./chunk-UF67QVGU.js";
import {
  DEEPEST,
  ITEM_KINDS,
  MONTHS,
  MONTH_PATTERN,
  findReferences,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  isRepositoryName,
  monthOf,
  parseMarkdown,
  periodIn,
  referenceKey,
  remembering,
  repositoryOfKey,
  toString,
  tooDeepLine,
  unescapeMarkdown
} from "./chunk-S5WXCRNB.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  userPattern,
  writtenExpression
} from "./chunk-AYONAZYD.js";
import {
  impossibleDate,
  parseInstant,
  requireTimeZone
} from "./chunk-HJFOKYF7.js";
import {
  distance,
  nearest,
  quote,
  shorten
} from "./chunk-IP5S6BA6.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CXTPJRVO.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append2 = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append2}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append2 = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append2(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append2({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append2({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append2({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append2 = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append2}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/model/update.ts
function sectionHeading({ number, title, unnumbered }) {
  return unnumbered === true ? title : `${number}) ${title}`;
}

// src/documents/role.ts
import { relative, resolve } from "node:path";

// src/compose/update/words.ts
var STOP_WORDS = new Set(
  "a an and are as at be by for from has have in into is it its of on or our that the their this to was we were when will with add added adds fix fixed fixes update updated updates use used remove removed drop make support handle include implement allow mention such each other more most these those where within both between through together".split(" ")
);
function keywordsOf(text) {
  const words = text.replace(new RegExp("(?<=\\p{Ll})(?=\\p{Lu})", "gu"), " ").toLowerCase().replaceAll(/\bworking[ -]groups?\b/gu, "wg").match(new RegExp("\\p{L}[\\p{L}\\p{M}\\d]*", "gu")) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.replace(new RegExp("(?<=\\p{L}{3})s$", "u"), ""));
}
var wordsOf = remembering(4096);
function likeness(a, b) {
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return 1;
  const left = wordsOf(a, () => new Set(keywordsOf(a)));
  const right = wordsOf(b, () => new Set(keywordsOf(b)));
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

// src/compose/update/earlier-places.ts
var ALIKE = 0.5;
function earlierPlaces(updates, sections, config) {
  const mentions = updatesInOrder(updates).flatMap(
    (update) => update.sections.flatMap(
      (earlier) => sectionsOfToday(earlier, sections).flatMap(
        (section2) => earlier.entries.map((entry) => ({ update, section: section2, entry, group: entry.path[0] ?? null }))
      )
    )
  );
  const groups = updatesInOrder(updates).flatMap((update) => {
    const own = mentions.filter((mention) => mention.update === update && mention.group !== null);
    const named = new Map(
      own.map(({ section: section2, group }) => [`${section2}
${group}`, { update, section: section2, group: group ?? "" }])
    );
    return [...named.values()];
  });
  const known = remembering();
  const initiativeLike = (section2, group) => {
    const named = config[section2]?.initiatives ?? [];
    if (named.length > 0) return named.find(({ name }) => likeness(name, group) >= ALIKE)?.name ?? null;
    const like = groups.filter((each) => each.section === section2 && likeness(each.group, group) >= ALIKE);
    return new Set(like.map((each) => each.update)).size > 1 ? like.at(-1)?.group ?? null : null;
  };
  const initiativeOf = (section2, group) => group === null ? null : known(`${section2}
${group}`, () => initiativeLike(section2, group));
  return mentions.map(({ update, section: section2, entry, group }) => ({
    entry,
    key: referenceKey(entry),
    reads: `${itemKey(entry)} in ${update.period ?? update.file}`,
    section: section2,
    initiative: initiativeOf(section2, group)
  }));
}
function updatesInOrder(updates) {
  return [...updates].sort((a, b) => (a.period ?? "") < (b.period ?? "") ? -1 : 1);
}
function sectionsOfToday(earlier, sections) {
  const numbers = [earlier, ...earlier.also].flatMap(({ title }) => {
    const best = sections.map((section2) => ({ number: section2.number, likeness: likeness(section2.title, title) })).sort((a, b) => b.likeness - a.likeness)[0];
    return best !== void 0 && best.likeness >= ALIKE ? [best.number] : [];
  });
  return [...new Set(numbers)];
}
function updatesBefore(updates, period) {
  return updatesUntil(updates, period.from, period.timeZone);
}
function updatesWithin(updates, period) {
  const first = monthOf2(period.from, period.timeZone);
  return updatesUntil(updates, period.to, period.timeZone).filter((update) => {
    return (update.period?.split("..")[0] ?? "") >= first;
  });
}
var IN_PROGRESS = /^\[in progress\]/iu;
var KEPT = 40;
function keptInProgress(places) {
  const latest = new Map(places.map((place) => [place.key, place]));
  return [...latest.values()].filter(({ entry }) => IN_PROGRESS.test(entry.text)).map(({ key }) => key).reverse().slice(0, KEPT);
}
var PATIENCE = 2;
function reportedIn(updates, sections, config) {
  const latest = updates.map((update) => ({ update, month: update.period?.split("..").at(-1) ?? "" })).sort((a, b) => a.month < b.month ? 1 : -1).slice(0, PATIENCE).map(({ update, month }) => {
    return { month, keys: new Set(earlierPlaces([update], sections, config).map(({ key }) => key)) };
  });
  return (item) => {
    const could = latest.filter(({ month }) => item.createdAt.slice(0, month.length) <= month);
    return could.length === 0 || could.some(({ keys }) => keys.has(referenceKey(item)));
  };
}
function updatesUntil(updates, end, timeZone) {
  const month = monthOf2(end, timeZone);
  return updates.filter((update) => {
    const last = update.period?.split("..").at(-1);
    return last !== void 0 && last < month;
  });
}
function monthOf2(instant, timeZone) {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
}

// src/compose/update/figure-lines.ts
var FIGURE_LINE = /^HackerOne (?:reports opened|reports closed|hackers taking part|first response, on average): /u;
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function figureLines(current, previous, { period, before }) {
  const then = nameBeside(before, period);
  const line = (what, now, past, reads) => {
    return `HackerOne ${what}: ${compared(now, past, then, reads)}`;
  };
  return [
    line("reports opened", current.opened, previous.opened, plain) + states(", now ", current.openedByState),
    line("reports closed", current.closed, previous.closed, plain) + states(", as ", current.closedByState),
    line("hackers taking part", current.hackers, previous.hackers, plain),
    line("first response, on average", current.firstResponse, previous.firstResponse, duration)
  ];
}
function isFigureLine(text) {
  return FIGURE_LINE.test(text);
}
function compared(now, past, then, reads) {
  const [here, there] = [now, past].map((value) => value === null || value === 0 ? "none" : reads(value));
  if (here === there) return `${here}, as in ${then}`;
  const change = now === null || past === null || past === 0 ? "" : `, ${percent(now / past - 1)}`;
  return `${here} (${then}: ${there}${change})`;
}
function percent(change) {
  const rounded = Math.round(change * 100);
  return `${rounded > 0 ? "+" : ""}${rounded}%`;
}
function states(lead, counts) {
  const parts = Object.entries(counts).sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state.replaceAll("-", " ")}`);
  return parts.length === 0 ? "" : lead + parts.join(", ");
}
function plain(value) {
  return String(value);
}
function duration(milliseconds) {
  if (milliseconds >= 2 * DAY) return counted(milliseconds / DAY, "day");
  return milliseconds >= HOUR ? counted(milliseconds / HOUR, "hour") : counted(milliseconds / MINUTE, "minute");
}
function counted(number, unit) {
  const rounded = Math.max(1, Math.round(number));
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}
function nameBeside({ id }, beside) {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/u.exec(id) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === void 0) return id;
  return beside.id.startsWith(year) ? name : `${name} ${year}`;
}

// src/gather/everybodys-work.ts
var PATTERN = /[*?{}]|^\//u;
function entriesOf(sections) {
  return Object.entries(sections).flatMap(([number, { match, initiatives }]) => [
    ...initiatives.flatMap(
      (initiative, at) => initiative.match.map((entry, index) => ({ entry, key: [number, "initiatives", at, "match", index] }))
    ),
    ...match.map((entry, index) => ({ entry, key: [number, "match", index] }))
  ]);
}
function everyoneEntries(sections) {
  return entriesOf(sections).map(({ entry }) => entry).filter(({ everyone }) => everyone === true);
}
function everyoneQueries({ sections }, active) {
  const queries = everyoneEntries(sections).map(({ repo = "", kind, author, label }) => {
    return {
      scope: [repo],
      ...active,
      ...kind !== void 0 && { kind },
      ...author !== void 0 && { authors: [author] },
      ...label !== void 0 && !PATTERN.test(label) && { labels: [label] }
    };
  });
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}
function narrowEntries(role) {
  const whole = new Set(
    [...ownRepositories(role.from), ...everyoneEntries(role.sections).map(({ repo = "" }) => repo)].map(
      (name) => name.toLowerCase()
    )
  );
  return entriesOf(role.sections).filter(({ entry: { repo, author, label, everyone } }) => {
    const names = repo !== void 0 && !PATTERN.test(repo);
    const isPlain = author === void 0 && label === void 0 && everyone !== true;
    return names && isPlain && !whole.has(repo.toLowerCase());
  });
}
function narrowEntryText({ people }, { repo = "" }) {
  const whose = people.length === 0 ? "labelled or named" : `${people.slice(0, 3).join(", ")}'s own`;
  return {
    message: `This entry names ${repo}, where only ${whose} work is gathered.`,
    why: `An entry says where gathered work belongs; what is gathered in ${repo} is what the role's people, labels and titles say.`,
    hint: "Add everyone: true to gather everybody's work there, or leave it as it is."
  };
}
function ownRepositories(from) {
  const organisations = new Set(from.filter((name) => !name.includes("/")).map((name) => name.toLowerCase()));
  return from.filter(
    (name) => name.includes("/") && organisations.has(name.split("/")[0]?.toLowerCase() ?? "")
  );
}

// src/compose/update/match-entry.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var TESTS = {
  repo: (value, rule) => some(compilePattern(value, rule), ({ repository }) => [repository]),
  label: (value, rule) => some(compilePattern(value, rule), ({ labels }) => labels),
  title: (value, rule) => some(compilePattern(value, rule), ({ title }) => [title]),
  author: (value) => {
    const login = value.toLowerCase();
    return { matches: (item) => item.author?.toLowerCase() === login };
  },
  path: (value, rule) => some(pathPattern(value, rule), ({ files }) => files),
  kind: (value) => ({ matches: (item) => item.kind === value }),
  linked: (value) => {
    const key = value.toLowerCase();
    return { matches: (item) => item.linked.some((linked) => linked.toLowerCase() === key) };
  },
  status: (value) => ({ matches: (item) => statusOf(item) === value })
};
function statusOf({ status }) {
  return status === "done" || status === "closed" ? status : "open";
}
function some(pattern, textsOf) {
  return {
    matches: (item) => textsOf(item).some((text) => pattern.test(text)),
    prepare: (items) => pattern.prepare(items.flatMap(textsOf))
  };
}
function matcher(entry) {
  return matchers(JSON.stringify(entry), () => compileEntry(entry));
}
var matchers = remembering(256);
function compileEntry(entry) {
  const keys = Object.keys(TESTS).filter((key) => key in TESTS);
  const given = keys.flatMap((key) => {
    const value = entry[key];
    return value === void 0 ? [] : [{ key, value }];
  });
  const tests = given.map(({ key, value }) => TESTS[key](value, `${key} ${value}`));
  return {
    matches: (item) => tests.every((test) => test.matches(item)),
    prepare(items) {
      for (const test of tests) test.prepare?.(items);
    },
    reads: [
      ...given.map(({ key, value }) => `${key} ${value}`),
      ...entry.everyone ? ["everyone"] : []
    ].join(", ")
  };
}
function pathPattern(glob, rule) {
  return userPattern(import_picomatch.default.makeRe(glob, { nocase: true, dot: true }), (path) => tooSlow(rule, path));
}
function compilePattern(pattern, rule = pattern) {
  const written = writtenExpression(pattern);
  if (written === null) return { test: globPattern(pattern), prepare() {
  } };
  return userPattern(compile(pattern, written), (text) => tooSlow(rule, text));
}
function compile(pattern, { source, flags }) {
  try {
    return new RegExp(source, `${flags.replace("i", "")}i`);
  } catch (cause) {
    throw new MinutebookError(
      "config/match",
      {
        message: `${pattern} is not a regular expression.`,
        why: cause instanceof Error ? cause.message : String(cause),
        hint: 'Write a regular expression of JavaScript between slashes, or a glob such as "*permission*".'
      },
      { cause }
    );
  }
}
var LONGEST_QUOTE = 80;
function tooSlow(rule, text) {
  return new MinutebookError("config/match", {
    message: `The rule ${rule} takes too long.`,
    why: `It did not finish on ${JSON.stringify(shorten(text, LONGEST_QUOTE))}.`,
    hint: "Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*; a glob never takes long."
  });
}
var foldedTexts = remembering(64);
function globPattern(glob) {
  const parts = partsOf([...glob], /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/u.test(glob));
  const words = parts.flatMap(
    (part) => typeof part === "object" && "text" in part ? [part.text.join("")] : []
  );
  return (text) => {
    const { characters, joined } = foldedTexts(text, () => {
      const each = [...text].map(folded);
      return { characters: each, joined: each.join("") };
    });
    if (!words.every((word) => joined.includes(word))) return false;
    const start = new Array(characters.length + 1).fill(false);
    start[0] = true;
    return reach(start, parts, characters)[characters.length] === true;
  };
}
function reach(from, parts, text) {
  return parts.reduce((at, part) => {
    if (part === "*") {
      const first = at.indexOf(true);
      return at.map((_, index) => first !== -1 && index >= first);
    }
    if (part === "?") return at.map((_, index) => at[index - 1] === true);
    if ("oneOf" in part) {
      const ways = part.oneOf.map((way) => reach(at, way, text));
      return at.map((_, index) => ways.some((way) => way[index] === true));
    }
    const { length } = part.text;
    return at.map((_, index) => {
      const begin = index - length;
      return at[begin] === true && part.text.every((character, offset) => text[begin + offset] === character);
    });
  }, from);
}
function partsOf(glob, braces) {
  const parts = [];
  for (let at = 0; at < glob.length; at += 1) {
    const character = glob[at] ?? "";
    const last = parts.at(-1);
    if (character === "*" || character === "?") parts.push(character);
    else if (braces && character === "{") {
      const end = glob.indexOf("}", at);
      const ways = glob.slice(at + 1, end).join("").split(",");
      parts.push({ oneOf: ways.map((way) => partsOf([...way], false)) });
      at = end;
    } else if (typeof last === "object" && "text" in last) {
      parts[parts.length - 1] = { text: [...last.text, folded(character)] };
    } else parts.push({ text: [folded(character)] });
  }
  return parts;
}
function folded(character) {
  const upper = character.toUpperCase();
  const lower = ([...upper].length === 1 ? upper : character).toLowerCase();
  return [...lower].length === 1 ? lower : character;
}

// src/compose/update/placement.ts
function linkedPlacement(items, neighbours, ruled) {
  const byKey = new Map(items.map((item) => [referenceKey(item), item]));
  const links = /* @__PURE__ */ new Map();
  const add = (from, to) => links.set(from, (links.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  for (const item of items) {
    const key = referenceKey(item);
    for (const other of neighbours(item)) {
      if (!byKey.has(other) || other === key) continue;
      add(key, other);
      add(other, key);
    }
  }
  return (item) => {
    const near = [...links.get(referenceKey(item)) ?? []].sort().flatMap((key) => {
      const near2 = byKey.get(key);
      const placement = near2 === void 0 ? null : ruled.get(near2);
      return placement == null ? [] : [{ key, placement }];
    });
    const best = near.find(({ placement }) => placement.initiative !== null) ?? near[0];
    if (best === void 0 || near.some(({ placement }) => placement.section !== best.placement.section))
      return null;
    const { section: section2, initiative } = best.placement;
    return { section: section2, initiative, because: `linked with ${best.key}, which is in section ${section2}` };
  };
}
function guessByName(sections, config) {
  const places = sections.flatMap(({ number, title }) => [
    ...(config[number]?.initiatives ?? []).map(({ name }) => ({ section: number, initiative: name, name })),
    { section: number, initiative: null, name: title }
  ]);
  const named = places.map((place) => ({ place, words: new Set(keywordsOf(place.name)) }));
  return ({ title, labels }) => {
    const words = new Set([title, ...labels].flatMap(keywordsOf));
    const best = named.map(({ place, words: own }) => ({
      place,
      share: [...own].filter((word) => words.has(word)).length / own.size
    })).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)[0];
    if (best === void 0) return null;
    const { section: section2, initiative, name } = best.place;
    return { section: section2, initiative, because: `for words of "${name}"` };
  };
}

// src/compose/update/place-items.ts
function placeItems(items, sections, config, {
  learned = null,
  written = null,
  locate = () => void 0,
  neighbours = () => [],
  isReported = () => true
} = {}) {
  refuseUnknownSections(sections, config);
  const rules = sections.flatMap((section2) => rulesOf(section2.number, config[section2.number], locate));
  for (const {
    matcher: { prepare },
    locate: locate2
  } of rules)
    located(() => prepare(items), locate2);
  const byName2 = guessByName(sections, config);
  const ruled = new Map(items.map((item) => [item, byRule(item, rules)]));
  const byLink = linkedPlacement(items, neighbours, ruled);
  const result = { placed: [], unplaced: [] };
  for (const item of items) {
    const kept = written?.listed(item) ?? null;
    const claimed = ruled.get(item) ?? byLink(item);
    const placement = kept ?? claimed ?? learned?.place(item) ?? null;
    const isSure = kept !== null || hasNews(item, claimed !== null && isReported(item));
    if (placement !== null && isSure) result.placed.push({ item, placement });
    else if (placement !== null) result.unplaced.push({ item, guess: withoutNews(placement, item) });
    else result.unplaced.push({ item, guess: learned?.guess(item) ?? byName2(item) });
  }
  return result;
}
function hasNews({ news }, isExpected) {
  return news === void 0 || news === "unknown" && isExpected;
}
function withoutNews({ because, ...place }, { news }) {
  const why = news === "none" ? "nobody moved it in the period" : "nothing tells that it moved in the period";
  return { ...place, because: `${because}, but ${why}` };
}
function claimsOf(config) {
  const matchers2 = everyoneEntries(config).map(matcher);
  return (item) => {
    try {
      return matchers2.some(({ matches }) => matches(item));
    } catch (error) {
      if (isMinutebookError(error)) return true;
      throw error;
    }
  };
}
function byRule(item, rules) {
  const rule = rules.find((candidate) => candidate.matcher.matches(item));
  if (rule === void 0) return null;
  const { section: section2, initiative } = rule;
  const where = initiative === null ? `section ${section2}` : `section ${section2}, initiative ${initiative}`;
  return { section: section2, initiative, because: `${where}: ${rule.matcher.reads}` };
}
function rulesOf(section2, config, locate) {
  if (config === void 0) return [];
  const rules = (entries, initiative, ...key) => entries.map((entry, index) => {
    const where = () => locate([section2, ...key, "match", index]);
    return {
      matcher: located(() => matcher(entry), where),
      locate: where,
      section: section2,
      initiative: initiative?.name ?? null
    };
  });
  return [
    ...config.initiatives.flatMap((one, index) => rules(one.match, one, "initiatives", index)),
    ...rules(config.match, null)
  ];
}
function located(work, locate) {
  try {
    return work();
  } catch (error) {
    const place = locate();
    if (!isMinutebookError(error) || place === void 0) throw error;
    throw new MinutebookError(error.code, error, { place, cause: error });
  }
}
function refuseUnknownSections(sections, config) {
  const known = sections.map((section2) => section2.number);
  const unknown = Object.keys(config).find((number) => !known.includes(number));
  if (unknown === void 0) return;
  throw new MinutebookError("config/unknown-section", {
    message: `The role has no section ${unknown}.`,
    why: `Its document has the sections ${known.join(", ")}.`,
    hint: `Did you mean "${nearest(unknown, known) ?? known[0] ?? ""}"? Section numbers are those of the headings "N) Title".`
  });
}
function leaveOut({ placed, unplaced }, entries) {
  const matchers2 = entries.map(matcher);
  for (const { prepare } of matchers2) prepare(unplaced.map(({ item }) => item));
  const leftOut = unplaced.flatMap(({ item }) => {
    const entry = matchers2.find(({ matches }) => matches(item));
    return entry === void 0 ? [] : [{ item, because: entry.reads }];
  });
  const gone = new Set(leftOut.map(({ item }) => item));
  return { items: { placed, unplaced: unplaced.filter(({ item }) => !gone.has(item)) }, leftOut };
}

// src/gather/first-time.ts
var ASKED = 40;
async function markFirstTime(source, items, { from }) {
  const work = items.filter(isMergedFromOutside).sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
  const authors = [...new Map(work.map((item) => [keyOf(item), item])).values()].slice(0, ASKED);
  if (authors.length === 0) return [...items];
  const to = Temporal.Instant.from(from).subtract({ seconds: 1 }).toString();
  const { lists } = await source.gather({
    lists: authors.map(({ repository, author }) => [
      { scope: [repository], kind: "pull-request", authors: author === null ? [] : [author], merged: { to } }
    ]),
    fields: {}
  });
  const fresh = new Set(authors.filter((_, index) => lists[index]?.length === 0).map(keyOf));
  return items.map(
    (item) => isMergedFromOutside(item) && fresh.has(keyOf(item)) ? { ...item, firstTime: true } : item
  );
}
function isMergedFromOutside({ author, opener, mergedAt, status }) {
  const isPersons = author !== null && opener !== null && !opener.login.endsWith("[bot]");
  return isPersons && !opener.insider && mergedAt !== null && status === "done";
}
function keyOf({ repository, author }) {
  return `${repository} ${author}`.toLowerCase();
}

// src/gather/news.ts
function newsOf(activity, { role, period }) {
  if (activity === void 0 || activity.length === 0) return "unknown";
  const within = activity.filter(({ at }) => at >= period.from && at < period.to);
  if (within.length === 0) return "quiet";
  const people = lowerCase(role.people);
  const labels = lowerCase(role.labels);
  const isNews = within.some((event) => {
    switch (event.kind) {
      case "commented":
      case "reviewed":
        return people.has(event.by?.toLowerCase() ?? "");
      case "labelled":
        return labels.has(event.label.toLowerCase());
      case "referenced":
        return event.url.includes("/pull/");
      case "answered":
      case "closed":
      case "reopened":
      case "merged":
        return true;
      default:
        return false;
    }
  });
  return isNews ? null : "none";
}
function tookPart({ activity }, { role, period }) {
  if (activity === void 0) return null;
  const people = lowerCase(role.people);
  return activity.some(
    (event) => "by" in event && event.at >= period.from && event.at < period.to && people.has(event.by?.toLowerCase() ?? "")
  );
}
function lowerCase(names) {
  return new Set(names.map((name) => name.toLowerCase()));
}

// src/gather/peoples-words.ts
var OPENING = /^[\s#]*(?:\*\*|__)?(?:TL;?DR|Summary)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/iu;
var PARAGRAPH_END = /\r?\n[ \t]*(?=\r?\n|`{3}|~{3}|#{1,6}[ \t]|>)/u;
var LONGEST = 280;
function peoplesWords({ author, assignees, activity = [] }, people, { from, to }) {
  const own = new Set([...people, ...assignees, author ?? ""].map((login) => login.toLowerCase()));
  const quoted = activity.flatMap((event) => {
    if (event.at < from || event.at >= to || event.kind !== "commented") return [];
    return own.has(event.by?.toLowerCase() ?? "") ? quotation(event) ?? [] : [];
  });
  return quoted.at(-1) ?? null;
}
function quotation({ by, words }) {
  const visible = words?.text.replace(HTML_COMMENTS, "") ?? "";
  if (by === null || words === void 0 || words.machine || !OPENING.test(visible)) return null;
  const [paragraph = ""] = visible.replace(OPENING, "").split(PARAGRAPH_END, 1);
  if (paragraph.startsWith(">")) return null;
  const text = paragraph.replace(/\s+/gu, " ").trim();
  return text === "" ? null : { by, text: shorten(text, LONGEST), url: words.url };
}

// src/gather/withhold.ts
function withhold(entries, options) {
  const { lists } = withholdAll([entries], options);
  return lists[0] ?? { cleared: [], withheld: 0 };
}
function withholdAll(lists, { includePrivate }) {
  if (includePrivate)
    return { lists: lists.map((list) => ({ cleared: list.map(clear), withheld: 0 })), withheld: 0 };
  const hidden = lists.flat().filter((entry) => entry.public !== true);
  const repositories = new Set(hidden.map(({ repository }) => repository.toLowerCase()));
  return {
    lists: lists.map((list) => {
      const shown = list.filter((entry) => entry.public === true);
      return {
        cleared: shown.map((entry) => clear(withoutReferences(entry, repositories))),
        withheld: list.length - shown.length
      };
    }),
    withheld: new Set(hidden.map(identityOf)).size
  };
}
function identityOf(entry) {
  return "number" in entry ? `${itemKey(entry)} ${entry.url}` : entry.url;
}
function withoutReferences(entry, repositories) {
  if (!isWhole(entry)) return entry;
  const isHidden = (key) => repositories.has(repositoryOfKey(key).toLowerCase());
  return {
    ...entry,
    linked: entry.linked.filter((key) => !isHidden(key)),
    ...entry.activity === void 0 ? {} : { activity: entry.activity.filter((event) => event.kind !== "referenced" || !isHidden(event.item)) }
  };
}
function isWhole(entry) {
  return "linked" in entry;
}
function clear(value) {
  return value;
}

// src/gather/work-status.ts
function workStatus(item, period) {
  if (item.createdAt >= period.to) return null;
  const finished = item.mergedAt ?? item.closedAt;
  if (finished !== null && finished < period.to) {
    if (finished < period.from) return null;
    return isDone(item) ? "done" : "closed";
  }
  if (item.createdAt >= period.from) return "in-progress";
  return item.updatedAt >= period.from ? "active" : null;
}
function isDone({ kind, mergedAt, stateReason }) {
  if (ITEM_KINDS[kind].merges) return mergedAt !== null;
  return stateReason !== "not-planned" && stateReason !== "duplicate";
}

// src/gather/look-into.ts
var LOOKED_INTO = 160;
var FOLLOWED = 80;
async function lookInto(source, given, { role, period, includePrivate, reviews, wanted, followed, kept }) {
  const byKey = new Map(given.map((item) => [referenceKey(item), item]));
  const stayedOpen = [...byKey].filter(([, item]) => isTracking(item)).map(([key]) => key);
  const known = wanted.filter((key) => byKey.has(key));
  const looked = [.../* @__PURE__ */ new Set([...stayedOpen, ...known])].slice(0, LOOKED_INTO);
  const fields = { activitySince: period.from, linked: true, ...role.words && { words: true } };
  const answer = looked.length === 0 ? [] : await source.lookUp(looked, fields);
  const details = new Map((answer ?? []).map((item) => [referenceKey(item), item]));
  const items = given.flatMap((item) => {
    const detail = details.get(referenceKey(item));
    const words = detail === void 0 || !role.words ? null : peoplesWords(detail, role.people, period);
    const more = detail === void 0 ? item : { ...item, ...linksOf(detail), ...words !== null && { words } };
    if (!isTracking(item)) return [more];
    const news = newsOf(detail?.activity, { role, period });
    if (news === "quiet") return [];
    return [news === null ? more : { ...more, news }];
  });
  const hubs = items.filter((item) => followed.has(referenceKey(item)));
  const references2 = [.../* @__PURE__ */ new Set([...kept, ...hubs.flatMap((item) => neighboursOf(item, period))])];
  const unknown = references2.filter((key) => !byKey.has(key)).slice(0, FOLLOWED);
  const found = unknown.length === 0 ? [] : await source.lookUp(unknown, { linked: true, reviews }) ?? [];
  const work = found.flatMap((item) => {
    const status = workStatus(item, period);
    const isNew = status === "in-progress" && !kept.includes(referenceKey(item));
    const isOver = status === "done" || status === "closed";
    return status !== null && !item.archived && (isOver || isNew) ? [{ ...item, status }] : [];
  });
  const { cleared, withheld } = withhold(work, { includePrivate });
  return { items, further: cleared, withheld };
}
function neighboursOf({ linked, activity = [] }, { to }) {
  const referring = activity.flatMap(
    (event) => event.kind === "referenced" && event.at < to ? [event.item] : []
  );
  return [...linked, ...referring].map((key) => key.toLowerCase());
}
function linksOf({ linked, activity }) {
  return { linked, ...activity !== void 0 && { activity } };
}
function isTracking({ kind, status }) {
  return kind === "issue" && status === "active";
}

// src/gather/program-figures.ts
async function gatherFigures(source, role, { period, previous }) {
  const gathered = { sections: {}, hints: [] };
  const asked = /* @__PURE__ */ new Map();
  for (const [number, { hackerone }] of Object.entries(role.sections)) {
    if (hackerone === null) continue;
    const asking = asked.get(hackerone) ?? source.figures(hackerone, [period, previous]);
    asked.set(hackerone, asking);
    const answer = await asking;
    if (!answer.known) {
      if (!gathered.hints.includes(answer.hint)) gathered.hints.push(answer.hint);
      continue;
    }
    const [current, before] = answer.figures;
    if (current !== void 0 && before !== void 0)
      gathered.sections[number] = { current, previous: before };
  }
  return gathered;
}

// src/gather/check-labels.ts
async function checkLabels(source, labels, scope, items) {
  const met = new Set(items.flatMap((item) => item.labels.map((label) => label.toLowerCase())));
  const doubtful = labels.filter((label) => !met.has(label.toLowerCase()));
  if (doubtful.length === 0 || scope.length === 0) return [];
  const facts = await source.labels(doubtful, scope);
  return facts.filter(({ known }) => !known).map((fact) => warningFor(fact, scope));
}
function warningFor({ name, others }, scope) {
  const meant = nearest(name, others);
  const where = scope.length > 3 ? `${scope.slice(0, 3).join(", ")} and ${scope.length - 3} more` : scope.join(", ");
  return `Nothing in ${where} ever carried the label ${name}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}

// src/gather/meeting-issue.ts
function meetingIssueQuery({ repository, title }) {
  return { scope: [repository], kind: "issue", title: searchableWords(title) };
}
function rankMeetingIssues(candidates, { repository, title, date, others = [] }) {
  const wanted = normalise(title);
  const words = wordsOf2(title);
  const longer = others.map(wordsOf2).filter((other) => !hasAll(words, other));
  const isMeant = (found) => hasAll(found, words) && !longer.some((other) => hasAll(found, other));
  return candidates.filter(
    (item) => item.kind !== "pull-request" && item.repository.toLowerCase() === repository.toLowerCase()
  ).map((item) => ({ item, exact: normalise(item.title) === wanted })).filter(({ item, exact }) => exact || item.title.includes(date) && isMeant(wordsOf2(item.title))).sort(
    (a, b) => Number(b.exact) - Number(a.exact) || Number(b.item.state === "open") - Number(a.item.state === "open") || a.item.number - b.item.number
  ).map(({ item }) => item);
}
function isTitle(found, title) {
  return normalise(found) === normalise(title);
}
function isMeetingTitle(title, series) {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf2(title), wordsOf2(series));
}
function isSeriesTitle(title, series) {
  const day = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?: ?UTC)?)?/u;
  if (!day.test(title)) return false;
  const words = (text) => (normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return words(title.replace(day, " ")) === words(series);
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function wordsOf2(title) {
  return new Set(normalise(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function hasAll(words, wanted) {
  return [...wanted].every((word) => words.has(word));
}
function searchableWords(title) {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(" ").length > 200) words.shift();
  return words.join(" ").slice(-200);
}
function withoutMeetingReferences(items, series) {
  const isAgenda = (event) => event.kind === "referenced" && series.some((meetings) => isOneOf(event, meetings));
  return items.map(
    (item) => item.activity === void 0 ? item : { ...item, activity: item.activity.filter((event) => !isAgenda(event)) }
  );
}
function isOneOf({ item, title }, series) {
  return repositoryOfKey(item).toLowerCase() === series.repository.toLowerCase() && isMeetingTitle(title, series.title);
}
var MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?`;
var DAY2 = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
var YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
var ALONE = String.raw`(?<![\w/.-])`;
var YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
var DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY2}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, "iu");
var MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY2}(?!\d)(?:,? ${YEAR})?`, "iu");
var NUMBERS = /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;
var NEAR = 45;
var CLEARLY = 14;
function dateInTitle(title, opened) {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== void 0) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, "yyyy-mm-dd".length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== void 0) {
    const month = String(monthOf(words.month ?? ""));
    if (words.year !== void 0) return dateOf(words.year, month, words.day);
    return nearest2(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === void 0 ? null : nearest2(readings(figures, day), day);
}
function readings({ a, gap, b, c }, opened) {
  if (c === void 0) {
    if (gap === "." || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}
function inAnyYear(month, day, opened) {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}
function nearest2(possible, opened) {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)].flatMap((date) => date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]).sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === void 0 || best.days > NEAR) return null;
  return second === void 0 || second.days - best.days >= CLEARLY ? best.date : null;
}
function dateOf(year = "", month = "", day = "") {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

// src/gather/meeting-record.ts
var ABOUT_A_MEETING = /\b(?:meeting|minutes)\b/iu;
var DATE_IN_PATH = /(?:^|\/)meetings\/(\d{4}-\d{2}-\d{2})/u;
async function meetingRecords(items, { meetings, people }, trust) {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const records = /* @__PURE__ */ new Map();
  const announced = /* @__PURE__ */ new Set();
  const ofNone = /* @__PURE__ */ new Set();
  const orphans = [];
  for (const item of items) {
    const meeting = recordedMeeting(item, meetings);
    if (meeting === null || records.has(item.url)) continue;
    const isByPeople = item.author !== null && names.has(item.author.toLowerCase());
    if (item.state === "merged" || isByPeople || await trust.isTrusted(item.opener, item.repository)) {
      if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
      else records.set(item.url, { item, meeting });
      if (item.kind === "issue") announced.add(keyOf2(meeting));
    } else if (item.opener === null) orphans.push({ item, meeting });
  }
  for (const orphan of orphans) {
    const { item, meeting } = orphan;
    if (announced.has(keyOf2(meeting))) continue;
    if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
    else records.set(item.url, orphan);
  }
  for (const url of besides([...records.values()])) records.delete(url);
  return { of: ({ url }) => records.get(url)?.meeting ?? null, isOfNone: ({ url }) => ofNone.has(url) };
}
function keyOf2({ name, date }) {
  return `${date} ${name}`;
}
function recordedMeeting(item, meetings) {
  const repository = item.repository.toLowerCase();
  const series = meetings.find((meeting) => meeting.repository.toLowerCase() === repository);
  if (series === void 0) return null;
  const isNamed = ABOUT_A_MEETING.test(item.title);
  if (!isNamed && !(item.kind === "issue" && isOnlyDate(item.title))) return null;
  if (item.kind === "issue" && isAboutMeeting(item.title)) return null;
  const [inPath] = item.files.flatMap((path) => DATE_IN_PATH.exec(path)?.[1] ?? []);
  const date = inPath ?? dateInTitle(item.title, item.createdAt);
  return date === null ? null : { name: series.name, date };
}
var isCancelled = cancelledTitles([]);
function didNotTakePlace({
  kind,
  title,
  stateReason,
  closedAt
}, start) {
  if (kind !== "issue") return false;
  if (isCancelled(title) || CANCELLED_DAY.test(title)) return true;
  if (stateReason !== "not-planned" && stateReason !== "duplicate") return false;
  return typeof closedAt === "string" && closedAt.slice(0, start.length) <= start;
}
var DAY3 = String.raw`(?:\d{4}[-/.]\d{2}[-/.]\d{2}|(?:${MONTH_PATTERN})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)`;
var NOT_HELD = "(?:cancell?ed|skipped|postponed|not held|no quorum)";
var CANCELLED_DAY = new RegExp(
  String.raw`${DAY3}[\s:,()\[\]–—-]*(?:is |was |has been )?${NOT_HELD}\b|\b${NOT_HELD}[\s:,()\[\]–—-]*${DAY3}|^\W*${NOT_HELD}\s*(?:[:\])–—]|-\s)`,
  "iu"
);
var ABOUT = new RegExp(
  [
    String.raw`\b(?:volunteers?|propos(?:e|es|ed|al|ing)|suggest\w*|request\w*|reschedul\w*|nominat\w*|feedback|retrospective|seeks?|seeking|poll|doodle|survey|vote|voting)\b`,
    String.raw`\b(?:to be|should be|please) (?:moved|cancell?ed|changed|postponed|skipped)\b`,
    String.raw`\b(?:follow[- ]?ups?|action items?|actions|questions?|comments?|summary|recordings?|slides|transcript) (?:from|of|on|to|for|about)\b`,
    String.raw`\b(?:looking|call|need|wanted) for\b|\bmissing\b|\btypos?\b|\bfix(?:es|ed)?\b`,
    String.raw`^(?:who|how|why|should|can|could|do|does|is|are|move|moving|change|cancel|skip|postpone|find|run|discuss|add|remove|invite)\b`,
    String.raw`\?\s*$`
  ].join("|"),
  "iu"
);
function isAboutMeeting(title) {
  return ABOUT.test(title.replace(/^[^\p{L}\p{N}]+/u, ""));
}
function isOnlyDate(title) {
  const left = title.replace(/\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}\b/iu, "").replace(new RegExp(DAY3, "iu"), "").replace(new RegExp(NOT_HELD, "iu"), "").replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu, "").replace(/\b\d{1,2}:\d{2}\b|\b(?:utc|gmt|am|pm)\b/giu, "");
  return !/[\p{L}\p{N}]/u.test(left);
}
function besides(records) {
  const issues = records.filter(({ item }) => item.kind === "issue");
  const stems = /* @__PURE__ */ new Map();
  for (const { item, meeting } of issues) {
    const stem = `${meeting.name} ${stemOf(item.title)}`;
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return issues.filter(({ meeting, item }) => {
    const day = issues.filter((other) => keyOf2(other.meeting) === keyOf2(meeting));
    const rank = (each) => 2 * Number((stems.get(`${meeting.name} ${stemOf(each.title)}`) ?? 0) > 1) + Number(isLabelled(each));
    const best = Math.max(...day.map((other) => rank(other.item)));
    return rank(item) < best;
  }).map(({ item }) => item.url);
}
function isLabelled({ labels }) {
  return labels.some((label) => /^(?:[\p{L}\p{N}-]+[-_ :/])?meetings?$/iu.test(label));
}
function stemOf(title) {
  return title.toLowerCase().replace(new RegExp(`\\b(?:${MONTH_PATTERN})\\b`, "giu"), "").replace(/\d+(?:st|nd|rd|th)?/gu, "").replace(/[^\p{L}]+/gu, " ").trim();
}

// src/gather/update-plan.ts
var MEETING_SLACK = { hours: 24 * 14 };
function planUpdate(role, period) {
  const { people, labels, titles } = role;
  const within = { from: period.from, to: lastSecond(period) };
  const base = { scope: role.from, ...role.exclude.length > 0 && { exclude: role.exclude } };
  const active = { created: { to: within.to }, updated: { from: within.from } };
  const own = ownRepositories(role.from);
  const hasPeople = people.length > 0;
  const work = [];
  if (hasPeople) work.push({ ...base, authors: people, ...active });
  if (labels.length > 0) work.push({ ...base, labels, ...active });
  for (const title of titles) work.push({ ...base, title, ...active });
  if (own.length > 0) work.push({ ...base, scope: own, ...active });
  if (entriesOf(role.sections).some(({ entry }) => entry.kind === "discussion"))
    work.push(...work.map((query) => ({ ...query, kind: "discussion" })));
  if (role.discussed !== null) work.push({ ...base, kind: "issue", comments: role.discussed, ...active });
  if (role.reviews && hasPeople) {
    work.push({ ...base, kind: "pull-request", reviewers: people, merged: within });
  }
  return {
    work,
    involved: role.involved && hasPeople ? [
      { ...base, commenters: people, ...active },
      { ...base, assigned: people, ...active },
      { ...base, kind: "pull-request", reviewers: people, ...active }
    ] : [],
    everyone: everyoneQueries(role, active),
    closedIssues: hasPeople ? [{ ...base, kind: "issue", involves: people, closed: within }] : [],
    meetings: meetingQueries(role, period),
    releases: {
      repositories: [...new Set(Object.values(role.sections).flatMap((section2) => section2.releases))],
      published: within
    }
  };
}
function meetingQueries(role, period) {
  const scope = [...new Set(role.meetings.map((meeting) => meeting.repository))];
  if (scope.length === 0) return [];
  const created = {
    from: Temporal.Instant.from(period.from).subtract(MEETING_SLACK).toString(),
    to: Temporal.Instant.from(period.to).add(MEETING_SLACK).toString()
  };
  return ["meeting", "minutes"].map((title) => ({ scope, title, created }));
}
function lastSecond(period) {
  return Temporal.Instant.from(period.to).subtract({ seconds: 1 }).toString();
}

// src/gather/update.ts
async function gatherUpdate(source, role, period, { now, includePrivate, trust, reviews = false, isClaimed = () => false }) {
  const plan = planUpdate(role, period);
  const [answers, releases] = await Promise.all([
    source.gather({
      lists: [plan.work, plan.closedIssues, plan.meetings, plan.everyone, plan.involved],
      fields: { ...fieldsOf(role), reviews }
    }),
    plan.releases.repositories.length === 0 ? [] : source.releases(plan.releases.repositories, plan.releases.published)
  ]);
  const [work = [], closedIssues = [], records = [], everybodys = [], involved = []] = answers.lists;
  const found = /* @__PURE__ */ new Map();
  const add = (item, status = workStatus(item, period)) => {
    if (status !== null) found.set(item.url, { ...item, status });
  };
  const isByPeople = among(role.people);
  const inPeriod = dayRange(period);
  const recorded = await meetingRecords([...work, ...everybodys, ...involved, ...records], role, trust);
  for (const item of work) {
    const meeting = recorded.of(item);
    if (recorded.isOfNone(item)) continue;
    if (meeting === null || inPeriod(meeting.date) || isByPeople(item.author)) add(item);
  }
  for (const item of closedIssues) {
    if (item.assignees.some(isByPeople) && !recorded.isOfNone(item)) add(item);
  }
  for (const item of everybodys) {
    const status = workStatus(item, period);
    if (recorded.isOfNone(item)) continue;
    if (status !== null && recorded.of(item) === null && isClaimed({ ...item, status })) add(item, status);
  }
  const others = involved.filter((item) => !found.has(item.url) && workStatus(item, period) !== null);
  for (const item of await takenPartIn(source, others, { role, period })) {
    if (recorded.of(item) === null && !recorded.isOfNone(item)) add(item);
  }
  for (const item of records) {
    const meeting = recorded.of(item);
    if (meeting !== null && inPeriod(meeting.date)) add(item, workStatus(item, period) ?? "done");
  }
  const { cleared, withheld } = withhold([...found.values()], { includePrivate });
  const shownReleases = withhold(releases, { includePrivate });
  const isRecord = (item) => recorded.of(item) !== null;
  const worked = cleared.filter((item) => !isRecord(item));
  const items = worked.filter(isAlive);
  return {
    items: items.sort(byOpening),
    meetings: byMeeting(cleared.filter(isRecord).sort(byOpening), role.meetings, recorded),
    releases: shownReleases.cleared,
    withheld: withheld + shownReleases.withheld,
    archived: worked.length - items.length,
    warnings: [
      ...now < period.to ? [`${period.id} is not over: the update says how things stand now.`] : [],
      ...await checkLabels(source, role.labels, role.from, work)
    ]
  };
}
function fieldsOf({ people, meetings, sections }) {
  const entries = entriesOf(sections).map(({ entry }) => entry);
  return {
    assignees: people.length > 0,
    files: meetings.length > 0 || entries.some(({ path }) => path !== void 0),
    linked: entries.some(({ linked }) => linked !== void 0)
  };
}
function isAlive({ archived, status }) {
  return !archived || status === "done" || status === "closed";
}
function among(people) {
  const names = new Set(people.map((login) => login.toLowerCase()));
  return (login) => login !== null && names.has(login.toLowerCase());
}
function dayRange({ from, to, timeZone }) {
  const dayOf = (instant) => {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  };
  const first = dayOf(from);
  const after = dayOf(to);
  return (date) => date >= first && date < after;
}
function byMeeting(items, meetings, recorded) {
  const order = meetings.map((meeting) => meeting.name);
  const records = /* @__PURE__ */ new Map();
  for (const item of items) {
    const meeting = recorded.of(item);
    if (meeting === null) continue;
    const key = `${order.indexOf(meeting.name)} ${meeting.date}`;
    const record = records.get(key) ?? { ...meeting, items: [] };
    record.items.push(item);
    records.set(key, record);
  }
  return [...records.values()].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name) || compareTexts(a.date, b.date)
  );
}
function byOpening(a, b) {
  return compareTexts(a.createdAt, b.createdAt) || compareTexts(a.repository, b.repository) || a.number - b.number;
}
var LOOKED_AT = 240;
async function takenPartIn(source, items, { role, period }) {
  const people = new Set(role.people.map((login) => login.toLowerCase()));
  const isGiven = ({ assignees }) => assignees.some((login) => people.has(login.toLowerCase()));
  const newest = items.filter((item) => !isGiven(item)).sort((a, b) => a.updatedAt < b.updatedAt ? 1 : -1).slice(0, LOOKED_AT).map(itemKey);
  const answer = newest.length === 0 ? [] : await source.lookUp(newest, { activitySince: period.from });
  const details = new Map((answer ?? []).map((item) => [itemKey(item), item]));
  return items.filter(
    (item) => isGiven(item) || tookPart(details.get(itemKey(item)) ?? item, { role, period }) !== false
  );
}

// src/read/updates/role-document.ts
var NUMBERED = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>\S.*)$/u;
function readRoleDocument(text, { file }) {
  const root = parseMarkdown(text, { file });
  const headings = root.children.filter((node) => node.type === "heading");
  const sections = headings.flatMap((heading) => {
    const found = NUMBERED.exec(plain2(heading))?.groups;
    if (found === void 0) return [];
    return [section(found.number ?? "", found.title ?? "", introAfter(heading, root, text), lineOf(heading))];
  });
  if (sections.length === 0) sections.push(...unnumberedSections(headings, root, text));
  if (sections.length === 0) {
    const first = headings[0];
    throw new MinutebookError(
      "config/role-document",
      {
        message: `${file} has no section.`,
        why: first === void 0 ? 'A section is a heading such as "## 1) Title" or "## Title", and the file has no heading.' : `A section is a heading such as "## 1) Title" or "## Title"; the only one here is the title "${plain2(first)}".`,
        hint: 'Give the sections of the update headings: "## 1) Title", or "## Title".'
      },
      { place: { file, line: first === void 0 ? 1 : lineOf(first) ?? 1 } }
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}
function unnumberedSections(headings, root, text) {
  const top = Math.min(...headings.map(({ depth }) => depth));
  const isTitled = headings.filter(({ depth }) => depth === top).length === 1;
  const own = headings.filter(({ depth }) => !isTitled || depth > top).filter((each) => plain2(each) !== "");
  const first = Math.min(...own.map(({ depth }) => depth));
  const counts = [0, 0];
  return own.filter(({ depth }) => depth <= first + 1).map((heading) => {
    const isTop = heading.depth === first || counts[0] === 0;
    if (isTop) counts.splice(0, 2, (counts[0] ?? 0) + 1, 0);
    else counts[1] = (counts[1] ?? 0) + 1;
    const number = (isTop ? counts.slice(0, 1) : counts).join(".");
    const made = section(number, plain2(heading), introAfter(heading, root, text), lineOf(heading));
    return { ...made, unnumbered: true };
  });
}
function listedSections(list, { file }) {
  const sections = list.map(({ number, title, unnumbered }) => ({
    ...section(number, title, null, null),
    ...unnumbered === true && { unnumbered }
  }));
  if (sections.length === 0) {
    throw new MinutebookError(
      "config/role-document",
      {
        message: "The role has no section.",
        why: 'The list under "document" is empty.',
        hint: 'List its sections, { number: "1", title: \u2026 }, or name the file whose headings they are.'
      },
      { place: { file } }
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}
function section(number, title, intro, line) {
  return { number, title, level: number.split(".").length, intro, line };
}
function refuseRepeatedNumbers(sections, file) {
  const seen = /* @__PURE__ */ new Map();
  for (const each of sections) {
    const earlier = seen.get(each.number);
    if (earlier !== void 0) {
      throw new MinutebookError(
        "config/role-document",
        {
          message: `Section ${each.number} is listed twice in ${file}.`,
          why: `"${each.title}" has the number that "${earlier.title}" has${earlier.line === null ? "" : ` in line ${earlier.line}`}.`,
          hint: "Give every section a number of its own."
        },
        { place: each.line === null ? { file } : { file, line: each.line } }
      );
    }
    seen.set(each.number, each);
  }
}
function introAfter(heading, root, text) {
  const following = root.children.slice(root.children.indexOf(heading) + 1);
  const end = following.findIndex((node) => node.type === "heading");
  const body = end === -1 ? following : following.slice(0, end);
  const from = body[0]?.position?.start.offset;
  const to = body.at(-1)?.position?.end.offset;
  return from === void 0 || to === void 0 ? null : text.slice(from, to);
}
function plain2(heading) {
  return toString(heading).replace(/\s+/gu, " ").trim();
}
function lineOf(heading) {
  return heading.position?.start.line ?? null;
}

// src/schedule/period.ts
var FIRST_DAY_OF_OWN_MONTH = 20;
var DAYS_AHEAD = 5;
function parsePeriod(text, timeZone) {
  const written = text.trim();
  const [start = "", end, ...more] = written.split("..");
  if (more.length > 0) throw notAPeriod(text);
  const first = parseSpan(start, text);
  if (end === void 0) {
    if (first.unit !== "day") return toPeriod(first.id, first.first, first.after, timeZone);
    throw notAPeriod(
      text,
      "A single day is no period.",
      `Write ${first.id}..${first.id}, or ${first.id.slice(0, 7)}.`
    );
  }
  const last = parseSpan(end, text);
  if (first.unit !== last.unit) {
    throw notAPeriod(text, `It begins with a ${first.unit} and ends with a ${last.unit}.`);
  }
  if (Temporal.PlainDate.compare(first.first, last.first) > 0) {
    throw notAPeriod(text, "It ends before it begins.", `Write ${last.id}..${first.id}.`);
  }
  const single = first.id === last.id && first.unit !== "day";
  return toPeriod(single ? first.id : `${first.id}..${last.id}`, first.first, last.after, timeZone);
}
function defaultPeriod(now, timeZone) {
  const zone = requireTimeZone(timeZone);
  const today = Temporal.Instant.from(parseInstant(now)).toZonedDateTimeISO(zone).toPlainDate();
  const month = today.toPlainYearMonth();
  const due = today.day >= FIRST_DAY_OF_OWN_MONTH ? month : month.subtract({ months: 1 });
  return parsePeriod(due.toString(), zone);
}
function duePeriod(now, timeZone) {
  const period = defaultPeriod(now, timeZone);
  const at = Temporal.Instant.from(parseInstant(now));
  const lastDays = Temporal.Instant.from(period.to).toZonedDateTimeISO(period.timeZone).subtract({ days: DAYS_AHEAD });
  return Temporal.Instant.compare(at, lastDays.toInstant()) < 0 ? null : period;
}
function previousPeriod(period) {
  const { unit, first, after } = bounds(period);
  const step = unit === "day" ? first.until(after, { largestUnit: "day" }) : first.until(after, { largestUnit: "month" });
  const start = first.subtract(step);
  const end = first.subtract({ days: 1 });
  const id = { start: spanId(unit, start), end: spanId(unit, end) };
  return parsePeriod(
    id.start === id.end && unit !== "day" ? id.start : `${id.start}..${id.end}`,
    period.timeZone
  );
}
function periodMonths(period) {
  const { first, after } = bounds(period);
  const months = [];
  const last = after.subtract({ days: 1 }).toPlainYearMonth();
  for (let month = first.toPlainYearMonth(); Temporal.PlainYearMonth.compare(month, last) <= 0; ) {
    months.push(parsePeriod(month.toString(), period.timeZone));
    month = month.add({ months: 1 });
  }
  return months;
}
function bounds(period) {
  const [start = "", end = start] = period.id.split("..");
  const first = parseSpan(start, period.id);
  return { ...first, after: parseSpan(end, period.id).after };
}
function spanId(unit, day) {
  const written = day.toString();
  if (unit === "day") return written;
  if (unit === "year") return written.slice(0, 4);
  return unit === "month" ? written.slice(0, 7) : `${written.slice(0, 4)}-Q${Math.ceil(day.month / 3)}`;
}
function parseSpan(text, whole) {
  const [, yearText = "", quarterText, monthText, dayText] = /^(\d{4})(?:-(?:[Qq](\d)|(\d\d)(?:-(\d\d))?))?$/u.exec(text.trim()) ?? [];
  if (yearText === "") throw notAPeriod(whole);
  const year = Number(yearText);
  const quarter = Number(quarterText ?? 1);
  const month = Number(monthText ?? quarter * 3 - 2);
  const day = Number(dayText ?? 1);
  if (quarter < 1 || quarter > 4) throw notAPeriod(whole, `A year has no quarter ${quarter}.`);
  const impossible = impossibleDate(year, month, day);
  if (impossible !== void 0) throw notAPeriod(whole, impossible);
  const unit = dayText ? "day" : monthText ? "month" : quarterText ? "quarter" : "year";
  const first = Temporal.PlainDate.from({ year, month, day });
  const length = { day: { days: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } }[unit];
  return { unit, id: spanId(unit, first), first, after: first.add(length) };
}
function toPeriod(id, first, after, zone) {
  const timeZone = requireTimeZone(zone);
  const midnight = (day) => day.toZonedDateTime({ timeZone }).toInstant().toString();
  return { id, from: midnight(first), to: midnight(after), timeZone };
}
function notAPeriod(text, why, hint) {
  const [, year = "", month = ""] = /^\s*(\d{4})[-/.](\d{1,2})\s*$/u.exec(text) ?? [];
  const meant = Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : void 0;
  return new MinutebookError("usage/period", {
    message: `${quote(text)} is not a period.`,
    why: why ?? "A period is a month, a quarter, a year, or a range of them.",
    hint: hint ?? (meant === void 0 || why !== void 0 ? "Write 2023-07, 2024-04..2024-05, 2023-Q3, 2023 or 2023-07-01..2023-07-15." : `Did you mean ${meant}?`)
  });
}

// src/merge/entry.ts
function newEntry(kind, type, parent) {
  return {
    kind,
    type,
    parent,
    children: [],
    index: 0,
    depth: 0,
    start: 0,
    end: 0,
    firstLine: -1,
    lastLine: -1,
    extent: -1,
    text: "",
    list: void 0,
    open: false
  };
}
function isContainer(entry) {
  return entry.kind !== "block" && (entry.kind !== "item" || entry.children.length > 0);
}
function* descendants(entry) {
  const stack = [...entry.children].reverse();
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== void 0) stack.push(child);
    }
  }
}
function isBelow(entry, container) {
  for (let next = entry.parent; next !== void 0; next = next.parent) if (next === container) return true;
  return false;
}
function childOf(container, entry) {
  for (let next = entry; next !== void 0; next = next.parent) {
    if (next.parent === container) return next;
  }
  return void 0;
}

// src/model/group-by.ts
function groupBy(values, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf4(value);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// src/merge/memory.ts
import { hash } from "node:crypto";

// src/merge/limits.ts
var MAX_LENGTH = 4e6;
var MAX_LAZY = 1e3;
function isMergeable(text) {
  if (text.length > MAX_LENGTH) return false;
  return tooDeepLine(text) === void 0 && tooLazyLine(text) === void 0;
}
function assertMergeable(text, name) {
  if (text.length > MAX_LENGTH) {
    throw new MinutebookError("document/too-large", {
      message: `${name} is ${text.length.toLocaleString("en")} characters long.`,
      why: `Documents of up to ${MAX_LENGTH.toLocaleString("en")} characters are merged.`,
      hint: "Check that it is the file you mean, or split it."
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    throw new MinutebookError("document/not-text", {
      message: `${name} is not text: there is a NUL character at offset ${nul}.`,
      why: "Only Markdown can be merged, and a binary file would be damaged.",
      hint: "Check that it is the file you mean; save it as UTF-8."
    });
  }
  const lazy = tooLazyLine(text);
  if (lazy !== void 0) {
    throw new MinutebookError("document/too-large", {
      message: `${name} has a list item or quote of more than ${MAX_LAZY.toLocaleString("en")} lines that ends in line ${lazy}.`,
      why: "Its lines are neither indented nor marked, and no parser reads so many in reasonable time.",
      hint: "Put an empty line before the text that does not belong to it."
    });
  }
  const deep = tooDeepLine(text);
  if (deep !== void 0) {
    throw new MinutebookError("document/too-deep", {
      message: `${name} has lists, quotes or emphasis inside each other more than ${DEEPEST} deep in line ${deep}.`,
      why: "No parser reads such a document in reasonable time.",
      hint: "Take out the nesting in that line."
    });
  }
}
function tooLazyLine(text) {
  let unmarked = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    line += 1;
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + 12));
    if (/^ {0,3}(?:`{3}|~{3})/u.test(head)) fenced = !fenced;
    unmarked = fenced ? Number.NEGATIVE_INFINITY : unmarkedAfter(unmarked, head);
    if (unmarked > MAX_LAZY) return line;
    start = end + 1;
  }
  return void 0;
}
function unmarkedAfter(before, line) {
  if (line.trim() === "" || /^[#|<]/u.test(line)) return Number.NEGATIVE_INFINITY;
  if (/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/u.test(line)) return 0;
  return /^[ \t]/u.test(line) ? before : before + 1;
}

// src/merge/lines.ts
var BYTE_ORDER_MARK = "\uFEFF";
function splitLines(text) {
  const starts = [0];
  const ending = /\r\n|\n|\r/gu;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return { text, starts };
}
function lineCount(lines) {
  return lines.starts.length;
}
function lineStart(lines, line) {
  return lines.starts[line] ?? lines.text.length;
}
function lineText(lines, line) {
  return lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)).replace(/[\r\n]+$/u, "");
}
function isBlankLine(lines, line) {
  return lineText(lines, line).trim() === "";
}
function lineEnding(lines, line) {
  const own = /[\r\n]+$/u.exec(lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)));
  if (own !== null) return own[0];
  return /\r\n|\n|\r/u.exec(lines.text.slice(0, lineStart(lines, 1)))?.[0] ?? "\n";
}
function columnAfter(text) {
  let column = 0;
  for (const character of text) column += character === "	" ? 4 - column % 4 : 1;
  return column;
}

// src/merge/syntax.ts
var INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink"
];
var OPTIONS = {
  // GFM looks for an address at every letter; omitting the constructs is cheaper than disabling them.
  extensions: [{ ...gfm(), text: {} }, { disable: { null: INLINE } }],
  mdastExtensions: [
    // The extension with a transform looks for addresses in all text, which was omitted above.
    gfmFromMarkdown().filter((extension) => extension.transforms === void 0)
  ]
};
var PIECE = 32;
var BULLET = /^[-*+][ \t]+\S/u;
var ORDERED = /^\d{1,9}[.)][ \t]+\S/u;
var HEADING = /^#{1,6}[ \t]/u;
var DASHES = /^-{3,}[ \t]*$/u;
var RULE = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/u;
function parseBlocks(lines, piece = PIECE) {
  const blocks = frontMatter(lines);
  let first = (blocks.at(-1)?.lastLine ?? -1) + 1;
  let size = piece;
  while (first < lineCount(lines)) {
    const next = nextBoundary(lines, first, size);
    const parsed = parsePiece(lines, first, next);
    if (next < lineCount(lines) && reachesOver(parsed.at(-1), lines, next)) {
      size *= 2;
      continue;
    }
    append(blocks, parsed, lines);
    first = next;
    size = piece;
  }
  return blocks;
}
function nextBoundary(lines, first, size) {
  for (let line = first + Math.ceil(size / PIECE); line < lineCount(lines); line += 1) {
    const text = lineText(lines, line);
    const isNear = line < first + size;
    if (!(isNear ? HEADING : /^\S/u).test(text)) continue;
    const above = lineText(lines, line - 1);
    if (above.trim() === "") return line;
    if (isNear) continue;
    if (DASHES.test(above) || ORDERED.test(text)) return line;
    if (BULLET.test(text) && !RULE.test(text)) return line;
  }
  return lineCount(lines);
}
function frontMatter(lines) {
  if (lineText(lines, 0).trimEnd() !== "---") return [];
  for (let line = 1; line < lineCount(lines); line += 1) {
    if (lineText(lines, line).trimEnd() !== "---") continue;
    const end = lineStart(lines, line) + lineText(lines, line).length;
    return [{ type: "yaml", depth: 0, start: 0, end, firstLine: 0, lastLine: line, children: [] }];
  }
  return [];
}
var PIECES_KEPT = 4096;
var blocksOf = remembering(PIECES_KEPT);
function parsePiece(lines, first, next) {
  const base = lineStart(lines, first);
  const text = lines.text.slice(base, lineStart(lines, next));
  const blocks = blocksOf(text, () => fromMarkdown(text, OPTIONS).children.map(toBlock));
  return blocks.map((block) => moved(block, base, first));
}
function toBlock(node) {
  const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { line: 1, offset: 0 } };
  const container = node.type === "list" || node.type === "listItem";
  return {
    type: node.type,
    depth: node.type === "heading" ? node.depth : 0,
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    firstLine: start.line - 1,
    lastLine: end.line - 1,
    children: container ? node.children.map(toBlock) : []
  };
}
function moved(block, base, firstLine) {
  return {
    ...block,
    start: base + block.start,
    end: base + block.end,
    firstLine: firstLine + block.firstLine,
    lastLine: firstLine + block.lastLine,
    children: block.children.map((child) => moved(child, base, firstLine))
  };
}
function reachesOver(last, lines, next) {
  if (last === void 0) return false;
  if (isOpen(last, lines.text)) return true;
  if (isBlankLine(lines, next - 1)) return false;
  const goesOn = last.type === "list" && last.lastLine === next - 1;
  return last.type === "html" || ORDERED.test(lineText(lines, next)) && !goesOn && !DASHES.test(lineText(lines, next - 1));
}
function append(blocks, parsed, lines) {
  const [head, ...rest] = parsed;
  const last = blocks.at(-1);
  if (head?.type === "list" && last?.type === "list" && sameMarker(last, head, lines.text)) {
    last.children.push(...head.children);
    last.end = head.end;
    last.lastLine = head.lastLine;
    for (const block of rest) blocks.push(block);
    return;
  }
  for (const block of parsed) blocks.push(block);
}
function sameMarker(a, b, text) {
  const marker = (list) => /[-*+.)]/u.exec(text.slice(list.start, list.start + 11))?.[0];
  return marker(a) === marker(b);
}
var FENCE = /^(`{3,}|~{3,})/u;
var HTML_ENDS = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![a-z]/iu, />/u]
];
function isOpen(block, text) {
  const source = text.slice(block.start, block.end);
  if (block.type === "code") {
    const fence = FENCE.exec(source)?.[0];
    if (fence === void 0) return false;
    const lastLine = /[\r\n]([^\r\n]*)$/u.exec(source)?.[1]?.trim() ?? "";
    return !(lastLine.startsWith(fence) && /^(?:`+|~+)$/u.test(lastLine));
  }
  if (block.type === "html") {
    const kind = HTML_ENDS.find(([start]) => start.test(source));
    return kind !== void 0 && !kind[1].test(source.replace(/^<!(?:--)?/u, ""));
  }
  return false;
}
function headingText(text, block) {
  const source = text.slice(block.start, block.end);
  const marks = /^#{1,6}[ \t]*/u.exec(source)?.[0];
  if (marks === void 0) {
    const underline = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r"));
    return { start: block.start, end: block.start + source.slice(0, underline).trimEnd().length };
  }
  const words = source.slice(marks.length).trimEnd();
  const withoutMarks = words.replace(/#+$/u, "");
  const closed = withoutMarks === "" || /[ \t]$/u.test(withoutMarks) ? withoutMarks.trimEnd() : words;
  return { start: block.start + marks.length, end: block.start + marks.length + closed.length };
}

// src/merge/control-data.ts
function controlComments(text) {
  if (!mayHaveControl(text) || !isMergeable(text)) return [];
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const lines = splitLines(text.slice(skipped));
  return controlCommentsIn(parseBlocks(lines), lines.text).map(({ comment, start, end }) => ({
    comment,
    start: start + skipped,
    end: end + skipped
  }));
}
function controlCommentsIn(blocks, text) {
  if (!mayHaveControl(text)) return [];
  const found = blocks.flatMap((block) => isMarkup(block, text) ? commentsOf(text, block) : []);
  const last = blocks.at(-1);
  if (found.some(({ comment }) => comment.kind === "memory") || last === void 0) return found;
  if (isMarkup(last, text) || !isOpen(last, text)) return found;
  return [...found, ...commentsOf(text, { start: startOfTail(text, last), end: last.end })];
}
function readMark(text) {
  for (const { comment } of controlComments(text)) if (comment.kind === "mark") return comment.mark;
  return null;
}
function readSays(text) {
  const said = controlComments(text).flatMap(({ comment }) => comment.kind === "says" ? [comment.key] : []);
  return said.at(-1) ?? null;
}
function readSaid(text) {
  return controlComments(text).flatMap(({ comment }) => comment.kind === "said" ? comment.notices : []);
}
function withSaid(text, notices) {
  const remembered = readSaid(text);
  const all = writeSaid([...remembered, ...notices]);
  const placed = controlComments(text);
  const own = placed.find(({ comment }) => comment.kind === "said");
  const behind = placed.findLast(({ comment }) => comment.kind === "memory" || comment.kind === "mark");
  const ending = lineEnding(splitLines(text), 0);
  const inserted = (at, between) => `${text.slice(0, at)}${between}${all}${at === text.length ? ending : ""}${text.slice(at)}`;
  const after = own ? text.slice(0, own.start) + all + text.slice(own.end) : behind ? inserted(endOfLine(text, behind.end), ending) : inserted(text.length, text === "" ? "" : ending + ending);
  return readSaid(after).length === remembered.length + notices.length ? after : text;
}
function isMarkup({ type, start }, text) {
  if (type !== "html") return false;
  return !/^<(?:(?:script|pre|style|textarea)\b|\?|!\[)/iu.test(text.slice(start, start + 12));
}
function commentsOf(text, { start, end }) {
  const found = [];
  for (let at = indented(text, start); at < end; ) {
    const control = readControlComment(text, at);
    if (control !== null) {
      found.push({ comment: control.comment, start: at, end: control.end });
      at = control.end;
      while (text[at] === " " || text[at] === "	") at += 1;
      if (text.startsWith("<!--", at)) continue;
    }
    at = indented(text, nextLine(text, at, end));
  }
  return found;
}
function indented(text, lineStart2) {
  let at = lineStart2;
  while (text[at] === " " && at < lineStart2 + 3) at += 1;
  return at;
}
function endOfLine(text, from) {
  const ending = /[\r\n]|$/gu;
  ending.lastIndex = from;
  return ending.exec(text)?.index ?? text.length;
}
function nextLine(text, from, end) {
  const ending = /\r\n?|\n/gu;
  ending.lastIndex = from;
  return ending.exec(text) === null ? end : ending.lastIndex;
}
function startOfTail(text, { start, end }) {
  let tail = end;
  while (tail > start) {
    const line = text.lastIndexOf("\n", tail - 2) + 1;
    if (line <= start || !/^(?:<!--|\s*$)/u.test(text.slice(line, tail))) break;
    tail = line;
  }
  return tail;
}

// src/merge/memory.ts
var IDENTITY = 6;
var TEXT = 6;
var PLACE = 2;
var identityTag = (identity) => tag(identity, IDENTITY);
var textTag = (text) => tag(text, TEXT);
var placeTag = (place) => tag(place, PLACE);
function readMemory(text) {
  return memoryIn(controlComments(text));
}
function memoryIn(comments) {
  const offered = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Map();
  const ranges = [];
  let damaged = 0;
  for (const { comment, start, end } of comments) {
    if (comment.kind !== "memory") continue;
    ranges.push({ start, end });
    for (const word of comment.words) {
      if (word.length === IDENTITY + TEXT + PLACE) own.set(word, splitWord(word));
      else if (word.length !== IDENTITY) damaged += 1;
      if (word.length >= IDENTITY) offered.add(word.slice(0, IDENTITY));
    }
    if (!comment.closed) damaged += 1;
  }
  return { offered, own: [...own.values()], ranges, damaged };
}
function writeMemory(words) {
  const written = words.map(({ identity, text = "", place = "" }) => identity + text + place);
  return writeMemoryComment([...new Set(written)]);
}
function withoutMemory(text, { ranges }) {
  let masked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/gu, " ");
    from = end;
  }
  return masked + text.slice(from);
}
function splitWord(word) {
  return {
    identity: word.slice(0, IDENTITY),
    text: word.slice(IDENTITY, IDENTITY + TEXT),
    place: word.slice(IDENTITY + TEXT)
  };
}
function tag(value, length) {
  return hash("sha256", value, "base64").slice(0, length);
}

// src/merge/names.ts
var NUMBERED2 = /^(\d+(?:\.\d+)*)[).:]\s*(?=\D)/u;
var EMPTY = new Set(
  "a an and for in js node nodejs of on or the to team wg working workgroup group".split(" ")
);
function namesOf(text) {
  const parts = plain3(text).split(/\s+\/\s+(?=\d+(?:\.\d+)*[).])/u);
  return parts.map((part) => {
    const numbered = NUMBERED2.exec(part.trim());
    const words = part.trim().slice(numbered?.[0].length ?? 0);
    return { number: numbered?.[1], words: normalise2(words) };
  });
}
function normalise2(text) {
  return plain3(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/gu, "").trim();
}
function similarity(a, b) {
  const left = meaning(a);
  const right = meaning(b);
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}
var LONGEST2 = 1e3;
function plain3(text) {
  const unlinked = text.slice(0, LONGEST2).replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$1");
  return unescapeMarkdown(unlinked.replace(/(?<!\\)[*_`]/gu, ""));
}
function meaning(words) {
  const stems = words.split(" ").flatMap((word) => word.split(".")).filter((word) => word !== "" && !EMPTY.has(word)).map((word) => word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/u, "") : word);
  return new Set(stems);
}

// src/merge/references.ts
var SHOWS_NUMBER = /\[(?:[\w.-]+\/[\w.-]+)?#\d+\]\(<?$/u;
var LONGEST_NUMBER = 160;
var BARE_AT_END = /(?:^|[\s(])#(\d+)[\s).,:;]*$/u;
var BARE_AT_START = /^\(?#(\d+)(?![\w-])/u;
var CHECKBOX = /^\[[ xX]\][ \t]+/u;
var REPOSITORY = /^(?:\[([\w-]+\/[\w.-]+)\]\([^)]*\)|`?([\w-]+\/[\w.-]+)`?):?$/u;
var NO_BRACKET = "\uFFFC";
function references(text, newest) {
  if (!text.includes("/")) return [];
  const plain6 = withTextBrackets(text);
  return findReferences(plain6, { server: null }).map(({ repository, number, form, text: url, start }) => {
    const key = itemKeyOf(repository, number, newest);
    if (form !== "address") return { key, url: void 0, form: "short" };
    const isLink = SHOWS_NUMBER.test(plain6.slice(Math.max(0, start - LONGEST_NUMBER), start));
    return { key, url, form: isLink ? "link" : "address" };
  });
}
function subject(text, named, repository, newest) {
  const best = named.find(({ form }) => form === "link") ?? named.findLast(({ form }) => form === "address") ?? named.findLast(({ form }) => form === "short");
  if (best !== void 0 || repository === void 0 || !text.includes("#")) return best;
  const plain6 = text.replace(CHECKBOX, "");
  const number = (BARE_AT_END.exec(plain6) ?? BARE_AT_START.exec(plain6))?.[1];
  if (number === void 0) return void 0;
  return { key: itemKeyOf(repository, Number(number), newest), url: void 0, form: "bare" };
}
function headingRepository(text, newest) {
  const match = REPOSITORY.exec(unescapeMarkdown(text).trim());
  const repository = match?.[1] ?? match?.[2];
  return repository === void 0 ? void 0 : newest(repository).toLowerCase();
}
function isOnlyAddress(text) {
  return /^[<(]?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S+?[>)]?[.,;]?$/u.test(text.replace(CHECKBOX, ""));
}
function tickIn(text) {
  const [box] = CHECKBOX.exec(text) ?? [];
  return box === void 0 ? null : !box.startsWith("[ ]");
}
function withoutCheckbox(text) {
  return text.replace(CHECKBOX, "");
}
function withTextBrackets(text) {
  if (!/[\\`]/u.test(text)) return text;
  const marks = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)(?:([\s\S]*?[^`])\2(?!`))?/gu;
  return text.replace(marks, (mark, escaped, _fence, code) => {
    if (escaped !== void 0) return /[[\]()]/u.test(escaped) ? NO_BRACKET : escaped;
    return code === void 0 ? mark : mark.replace(/[[\]]/gu, NO_BRACKET);
  });
}
function itemKeyOf(repository, number, newest) {
  return `${newest(repository).toLowerCase()}#${number}`;
}

// src/merge/identity.ts
var TITLE = "title";
var FACT = /^(?:v?\d+\.\d+\.\d+(?:-[\w.]+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)(?![\w/])/u;
var LONGEST_NAME = 300;
var OTHER_LISTS = / The other lists come from searches of their own\.$/u;
var FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;
function identify(lines, root, memory, newest = asWritten) {
  const written = groupBy(memory?.own ?? [], ({ text }) => text);
  const identities = /* @__PURE__ */ new Map();
  const items = /* @__PURE__ */ new Map();
  const visit = (entry, repository, aboutItem) => {
    const around = { repository, aboutItem, below: subjectBelow(entry, newest, written) };
    const identity = identityOf2(entry, around, newest);
    identities.set(entry, identity);
    if (identity.item) items.set(identity.segment, (items.get(identity.segment) ?? 0) + 1);
    const about = aboutItem || entry.kind === "item" && identity.subject !== void 0;
    for (const child of entry.children) visit(child, identity.repository ?? repository, about);
  };
  for (const child of root.children) visit(child, void 0, false);
  const doc = { lines, root, identities };
  giveKeys(doc, items, newest);
  return doc;
}
function giveKeys({ root, identities }, items, newest) {
  const taken = /* @__PURE__ */ new Map();
  const again = (key) => {
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return times === 0 ? "" : `~${times + 1}`;
  };
  const title = root.children.find(({ kind }) => kind === "heading");
  const visit = (entry, paths) => {
    const identity = identities.get(entry);
    if (identity === void 0) return;
    const isTitle2 = entry === title && entry.depth === 1;
    if (isTitle2) identity.segment = TITLE;
    const { segment } = identity;
    if (identity.item) {
      const copyKey = `${segment} ${paths.now}`;
      identity.copyKey = copyKey + again(copyKey);
      identity.earlierKey = segment + again(segment);
      identity.key = (items.get(segment) ?? 0) > 1 ? identity.copyKey : identity.earlierKey;
    } else {
      const earlier = isTitle2 ? TITLE : earlierSegment(entry, identity, newest) ?? segment;
      const key = `${paths.now}/${segment}`;
      const copy = again(key);
      identity.key = key + copy;
      identity.earlierKey = `${paths.earlier}/${earlier}${copy}`;
    }
    const inside = isTitle2 ? paths : { now: identity.key, earlier: identity.earlierKey };
    for (const child of entry.children) visit(child, inside);
  };
  for (const child of root.children) visit(child, { now: "", earlier: "" });
}
var asWritten = (repository) => repository;
function identityOf2(entry, { repository, aboutItem, below }, newest) {
  const typed = withoutCheckbox(entry.text);
  const text = withoutQuieting(typed);
  const named = references(entry.text, newest);
  const field = FIELD.test(text);
  const bareIn = entry.type === "paragraph" && entry.kind === "block" ? void 0 : repository;
  const about = field ? void 0 : subject(typed, named, bareIn, newest) ?? below;
  const group = entry.kind === "heading" || entry.kind === "label";
  const own = group || entry.kind === "item" ? headingRepository(text, newest) : void 0;
  const names = entry.kind === "heading" ? namesOf(text) : [{ number: void 0, words: lineKey(text) }];
  return {
    named,
    subject: about,
    item: entry.kind === "item" && about !== void 0 && !aboutItem,
    fact: entry.kind === "item" && FACT.test(text),
    names,
    repository: own,
    segment: segmentOf(entry, text, { about, name: names[0], repository: own }),
    key: "",
    copyKey: "",
    earlierKey: ""
  };
}
function earlierSegment(entry, { subject: about }, newest) {
  if (entry.type === "table" && entry.kind === "label") return "table";
  const text = withoutQuieting(withoutCheckbox(entry.text));
  const earlier = withEarlierJoiners(text);
  if (earlier === text) return void 0;
  const names = entry.kind === "heading" ? namesOf(earlier) : [{ number: void 0, words: lineKey(earlier) }];
  const group = entry.kind === "heading" || entry.kind === "label" || entry.kind === "item";
  const repository = group ? headingRepository(earlier, newest) : void 0;
  return segmentOf(entry, earlier, { about, name: names[0], repository });
}
function subjectBelow(entry, newest, written) {
  const [next] = entry.kind === "item" ? entry.children : [];
  if (next?.type !== "continuation") return void 0;
  const below = (names) => subject(next.text, references(next.text, names), void 0, names);
  const about = below(newest);
  const lines = written.get(textTag(entry.text));
  if (about === void 0 || lines === void 0) return about;
  const tags = [about.key, below(asWritten)?.key ?? ""].map(identityTag);
  return lines.some(({ identity }) => tags.includes(identity)) ? about : void 0;
}
function segmentOf(entry, text, is) {
  const { about, name = { number: void 0, words: "" }, repository } = is;
  if (entry.kind === "heading") return repository ?? `h:${name.words || name.number}`;
  if (entry.kind === "label") return groupSegment(text);
  if (entry.kind === "item") return about?.key ?? groupSegment(text);
  if (entry.type === "paragraph")
    return `p:${normalise2(text.replace(OTHER_LISTS, "")).replace(/\d+/gu, "0")}`;
  return entry.type;
}
function sectionSegment(heading) {
  return `h:${namesOf(heading)[0]?.words}`;
}
function groupSegment(name) {
  return `g:${lineKey(name)}`;
}
function lineKey(line) {
  const text = line.slice(0, LONGEST_NAME);
  const fact = FACT.exec(text)?.[0];
  if (fact !== void 0) return fact.toLowerCase();
  const head = /^(.{2,}?)(?:\*\*|__)?(?::(?:\*\*|__)?(?=\s|$)|\s+[-–—]\s)/u.exec(text)?.[1] ?? text;
  return normalise2(head) || normalise2(text) || text;
}

// src/merge/freshness.ts
var Freshness = class {
  generated;
  memory;
  pairs;
  relocated;
  mentioned;
  oldNames;
  homes;
  /** All generated entries of each item. */
  copies;
  result = /* @__PURE__ */ new Set();
  /** From generated lists and sections that people split up to the existing entries that now hold their items. */
  adopted = /* @__PURE__ */ new Map();
  constructor({ generated, memory, renamed }, { pairs, relocated, mentioned }) {
    this.generated = generated;
    this.memory = memory;
    this.pairs = pairs;
    this.relocated = relocated;
    this.mentioned = mentioned;
    this.copies = groupBy(generated.identities, ([, { item, segment }]) => item ? segment : void 0);
    this.homes = new Map([...pairs].map(([entry, standing]) => [standing, entry]));
    const newest = newestRepository(renamed);
    const oldNames = /* @__PURE__ */ new Map();
    for (const old of Object.keys(renamed)) {
      const name = newest(old).toLowerCase();
      oldNames.set(name, [...oldNames.get(name) ?? [], old.toLowerCase()]);
    }
    this.oldNames = oldNames;
  }
  /** Returns the entries to add, and fills `adopted`. Must be called at most once. */
  fresh() {
    for (const child of this.generated.root.children) this.visit(child, "standing");
    return this.result;
  }
  /** Visits an entry and its descendants. Returns whether an item, release or date among them is fresh. */
  visit(entry, parent) {
    const state = this.stateOf(entry, parent);
    if (state === "fresh") this.result.add(entry);
    let carries = false;
    for (const child of entry.children) carries = this.visit(child, state) || carries;
    if (state === "absent" && carries && !this.isDissolved(entry)) this.result.add(entry);
    if (state === "fresh" && !carries && this.isEmptied(entry)) this.result.delete(entry);
    if (state === "standing") return false;
    const identity = this.generated.identities.get(entry);
    return carries || state === "fresh" && (identity?.item === true || identity?.fact === true);
  }
  stateOf(entry, parent) {
    const identity = this.generated.identities.get(entry);
    if (identity === void 0 || this.pairs.has(entry)) return "standing";
    if (this.relocated.has(entry)) return "fresh";
    if (identity.segment === TITLE) return "standing";
    if (identity.item && this.mentioned.has(identity.segment)) return "standing";
    if (this.wasOffered(identity.key, identity.item)) return "absent";
    if (identity.item && identity.key === identity.copyKey && this.isSettled(identity.segment))
      return "absent";
    if (identity.item) return "fresh";
    if (parent === "absent") return "absent";
    if (this.memory.offered.size > 0) return "fresh";
    if (parent === "fresh") return "fresh";
    return identity.fact ? "fresh" : "absent";
  }
  /**
   * Whether an item that is listed several times was offered, and no copy is known to be where it was offered: people
   * deleted it, or moved it to where they want it.
   */
  isSettled(segment) {
    if (!this.wasOffered(segment, true)) return false;
    const copies = this.copies.get(segment) ?? [];
    const isKnown = copies.some(([entry, { key }]) => {
      if (this.relocated.has(entry)) return true;
      const standing = this.pairs.get(entry);
      const home = entry.parent && this.pairs.get(entry.parent);
      return standing !== void 0 && (this.memory.offered.has(identityTag(key)) || standing.parent === home);
    });
    return !isKnown;
  }
  wasOffered(key, item) {
    if (this.memory.offered.has(identityTag(key))) return true;
    const [repository = "", rest] = item ? key.split("#") : [];
    const old = this.oldNames.get(repository) ?? [];
    return old.some((name) => this.memory.offered.has(identityTag(`${name}#${rest}`)));
  }
  /** Whether people removed the heading and left, or moved, its content: then it is not added again. */
  isDissolved(entry) {
    if (entry.children.some((child) => child.kind === "heading" && this.pairs.get(child)?.kind === "heading"))
      return true;
    const key = this.generated.identities.get(entry)?.key ?? "";
    if (!this.wasOffered(key, false)) return false;
    for (const child of entry.children) {
      const standing = child.kind === "item" ? this.pairs.get(child) : void 0;
      const home = standing?.kind === "item" ? standing.parent : void 0;
      if (home === void 0 || home.kind === "item") continue;
      const owner = this.homes.get(home);
      if (owner !== void 0 && !isBelow(entry, owner)) continue;
      this.adopted.set(entry, home);
      return true;
    }
    return false;
  }
  /** Whether a new section would hold only items that already exist elsewhere. */
  isEmptied(entry) {
    if (!isContainer(entry) || this.generated.identities.get(entry)?.item === true) return false;
    for (const below of descendants(entry))
      if (this.generated.identities.get(below)?.item === true) return true;
    return false;
  }
};

// src/merge/decide.ts
function decide(sides, matching) {
  const relocated = relocations(sides, matching);
  const pairs = new Map([...matching.pairs].filter(([entry]) => !relocated.has(entry)));
  const freshness = new Freshness(sides, { pairs, relocated, mentioned: matching.mentioned });
  const fresh = freshness.fresh();
  const emptied = emptiedGroups(sides, matching, fresh);
  for (const entry of emptied.keys()) pairs.delete(entry);
  return {
    pairs,
    relocated,
    removed: removals(sides, matching, /* @__PURE__ */ new Set([...relocated.values(), ...emptied.values()])),
    fresh,
    adopted: freshness.adopted,
    replaced: replacements(sides, pairs, matching)
  };
}
function removals({ generated, existing, memory }, { claimed, isOwn }, relocated) {
  const kept = new Set(
    [...generated.identities.values()].flatMap(
      ({ key, item, segment }) => (item ? [key, segment] : [key]).map(identityTag)
    )
  );
  const gone = /* @__PURE__ */ new Map();
  for (const { identity, text } of memory.own) {
    if (!kept.has(identity)) gone.set(text, (gone.get(text) ?? 0) + 1);
  }
  const removed = new Set(relocated);
  if (gone.size === 0) return removed;
  const candidates = [];
  for (const entry of existing.identities.keys()) {
    if (claimed.has(entry) || !isOwn(entry) || holdsMemory(entry, existing, memory)) continue;
    const text = textTag(entry.text);
    const left = gone.get(text) ?? 0;
    if (left === 0) continue;
    gone.set(text, left - 1);
    candidates.push(entry);
  }
  for (const entry of candidates.reverse()) {
    if (entry.children.every((child) => removed.has(child))) removed.add(entry);
  }
  return removed;
}
function emptiedGroups({ generated, existing, memory }, { pairs, isOwn }, fresh) {
  const emptied = /* @__PURE__ */ new Map();
  for (const [entry, { repository }] of generated.identities) {
    const standing = pairs.get(entry);
    if (repository === void 0 || entry.kind !== "heading" || entry.children.length === 0) continue;
    if (standing?.kind !== "heading" || standing.children.length > 0 || !isOwn(standing)) continue;
    if (holdsMemory(standing, existing, memory)) continue;
    const isGone = [...descendants(entry)].every((below) => !pairs.has(below) && !fresh.has(below));
    if (isGone) emptied.set(entry, standing);
  }
  return emptied;
}
function holdsMemory(entry, { lines }, { ranges }) {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}
function relocations({ generated, existing, memory }, matching) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const moved2 = /* @__PURE__ */ new Map();
  for (const [entry, { item, key, segment }] of generated.identities) {
    const standing = matching.pairs.get(entry);
    if (!item || standing?.parent === void 0 || entry.parent === void 0) continue;
    const copy = existing.identities.get(standing)?.copyKey ?? "";
    const [put] = [key, copy, segment].flatMap((known) => places.get(identityTag(known)) ?? []);
    if (put === void 0 || put === placeTagOf(entry, generated) || put !== placeTagOf(standing, existing))
      continue;
    if (matching.pairs.get(entry.parent) === standing.parent) continue;
    if (standing.children.length > 0 || !matching.isOwn(standing) || holdsMemory(standing, existing, memory))
      continue;
    moved2.set(entry, standing);
  }
  return moved2;
}
function placeTagOf(entry, { identities }) {
  return placeTag((entry.parent && identities.get(entry.parent)?.segment) ?? "");
}
function replacements({ generated, existing }, pairs, { isOwn }) {
  const replaced = /* @__PURE__ */ new Map();
  for (const [entry, { subject: subject2 }] of generated.identities) {
    const standing = pairs.get(entry);
    if (standing === void 0 || standing.text === entry.text || standing.type !== entry.type) continue;
    if (existing.identities.get(standing)?.subject?.key !== subject2?.key) continue;
    if (isOwn(standing) && !readsTheSame(standing.text, entry.text)) replaced.set(entry, standing);
  }
  return replaced;
}
function readsTheSame(existing, generated) {
  const [before, after] = [existing, generated].map(tickIn);
  if (before !== null && after !== null && before !== after) return false;
  const [one, other] = [existing, generated].map((text) => unescapeMarkdown(withoutCheckbox(text)));
  return one === other;
}

// src/merge/outline.ts
var SENTENCES = /* @__PURE__ */ new Set(["heading", "listItem", "paragraph", "continuation"]);
var LONGEST_LABEL = 120;
var NAME = /^[^.,;!?/]{1,40}$/u;
function outline(lines, blocks = parseBlocks(lines)) {
  const root = newEntry("root", "root", void 0);
  new Builder(lines).addSections(root, blocks);
  return root;
}
var Builder = class {
  runs = 0;
  lines;
  constructor(lines) {
    this.lines = lines;
  }
  addSections(root, blocks) {
    let section2 = root;
    for (const block of blocks) {
      if (block.type === "heading") {
        while (section2.parent !== void 0 && section2.depth >= block.depth) section2 = section2.parent;
        section2 = this.addBlock("heading", section2, block);
      } else {
        this.addContent(section2, block);
      }
    }
  }
  addContent(container, block) {
    const before = container.children.at(-1);
    const last = before?.kind === "label" ? before.children.at(-1) : before;
    const notes = last?.kind === "item" && last.type !== "tableRow" && block.firstLine === last.extent + 1 ? last : void 0;
    if (block.type === "table" && holdsItems(block, this.lines)) this.addTable(notes ?? container, block);
    else if (block.type !== "list") this.addBlock("block", notes ?? container, block);
    else if (before !== void 0 && isLabel(before, block.firstLine)) {
      before.kind = "label";
      this.addList(container, block, before);
    } else if (notes !== void 0 && this.goesOn(notes, block)) {
      this.addList(container, block, notes.parent ?? container, notes);
    } else this.addList(container, block, notes ?? container);
  }
  /** Whether a list visually continues the list of an item, after notes that ended it in the syntax. */
  goesOn({ list }, block) {
    const [, indent = "", marker] = /^([ \t]*)[\d]*([-*+.)])/u.exec(list?.prefix ?? "") ?? [];
    const other = /[-*+.)]/u.exec(this.lines.text.slice(block.start, block.start + 10))?.[0];
    return marker === other && columnAfter(indent) === this.columnOf(block);
  }
  addBlock(kind, parent, block) {
    const entry = newEntry(kind, block.type, parent);
    entry.depth = block.depth;
    entry.open = isOpen(block, this.lines.text);
    const own = kind === "heading" ? headingText(this.lines.text, block) : block;
    const { firstLine, lastLine } = block;
    this.place(entry, { start: own.start, end: own.end, firstLine, lastLine });
    return entry;
  }
  /** Adds a table of items as a list with its header as the label: rows are added, replaced and removed one by one. */
  addTable(container, { start, firstLine, lastLine }) {
    const endOf = (line) => lineStart(this.lines, line) + lineText(this.lines, line).length;
    const header = newEntry("label", "table", container);
    this.place(header, { start, end: endOf(firstLine + 1), firstLine, lastLine: firstLine + 1 });
    const run = this.nextRun();
    for (let line = firstLine + 2; line <= lastLine; line += 1) {
      const text = lineText(this.lines, line);
      const row = newEntry("item", "tableRow", header);
      row.list = { run, prefix: text.slice(0, indentOf(text)), lastLine };
      const start2 = lineStart(this.lines, line) + indentOf(text);
      this.place(row, { start: start2, end: endOf(line), firstLine: line, lastLine: line });
    }
  }
  /**
   * Adds a list. `owner` gets the first visual list: a label, an item with notes, or the container itself.
   * @param sibling - The item whose list continues here.
   */
  addList(container, list, owner, sibling) {
    let parent = owner;
    let base = sibling === void 0 ? Number.POSITIVE_INFINITY : this.columnOf(list);
    let run = sibling?.list?.run ?? 0;
    let levels = [];
    for (const item of list.children) {
      const column = this.columnOf(item);
      while ((levels.at(-1)?.column ?? -1) >= column) levels.pop();
      const above = levels.at(-1);
      if (above === void 0 && column < base) {
        if (base !== Number.POSITIVE_INFINITY) parent = container;
        base = column;
        run = this.nextRun();
      }
      const entry = this.addItem(item, list, above?.entry ?? parent, above?.run ?? run);
      levels.push({ column, entry, run: this.nextRun() });
      const label = this.addDedented(item, column, container);
      if (label !== void 0) {
        parent = label;
        base = Number.POSITIVE_INFINITY;
        levels = [];
      }
    }
  }
  addItem(item, list, parent, run) {
    const entry = newEntry("item", "listItem", parent);
    const lineOf2 = lineStart(this.lines, item.firstLine);
    const [head] = item.children;
    const own = head?.type === "paragraph" && head.firstLine === item.firstLine ? head : void 0;
    const marker = /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.lines.text.slice(item.start, item.start + 10))?.[0] ?? "*";
    const start = own?.start ?? item.start + marker.length;
    const prefix = own === void 0 ? `${this.lines.text.slice(lineOf2, start)} ` : this.lines.text.slice(lineOf2, start);
    entry.list = { run, prefix, lastLine: list.lastLine };
    const end = own === void 0 ? start : Math.min(own.end, lineOf2 + lineText(this.lines, item.firstLine).length);
    this.place(entry, { start, end, firstLine: item.firstLine, lastLine: item.firstLine });
    if (own !== void 0 && own.lastLine > own.firstLine)
      this.addContinuation(entry, own, this.columnOf(item));
    for (const child of own === void 0 ? item.children : item.children.slice(1))
      this.addContent(entry, child);
    return entry;
  }
  /** Adds the lines of an item's paragraph after the first, up to one that is indented less than the item. */
  addContinuation(item, paragraph, column) {
    const lastLine = this.firstDedented(paragraph, column) - 1;
    if (lastLine <= paragraph.firstLine) return;
    this.placeLines(newEntry("block", "continuation", item), paragraph, paragraph.firstLine + 1, lastLine);
  }
  /**
   * Adds lines that Markdown reads as the end of an item's paragraph, but that start to the left of the item. The last
   * one is the name of the next list, and is returned.
   */
  addDedented(item, column, container) {
    const [paragraph] = item.children;
    if (paragraph?.type !== "paragraph") return void 0;
    const first = this.firstDedented(paragraph, column);
    if (first > paragraph.lastLine) return void 0;
    const add = (kind, from, to) => this.placeLines(newEntry(kind, "paragraph", container), paragraph, from, to);
    if (first < paragraph.lastLine) add("block", first, paragraph.lastLine - 1);
    return add("label", paragraph.lastLine, paragraph.lastLine);
  }
  firstDedented(paragraph, column) {
    if (column === 0) return paragraph.lastLine + 1;
    for (let line = paragraph.firstLine + 1; line <= paragraph.lastLine; line += 1) {
      const text = lineText(this.lines, line);
      if (columnAfter(text.slice(0, indentOf(text))) < column) return line;
    }
    return paragraph.lastLine + 1;
  }
  /** Sets an entry to whole lines of a paragraph. */
  placeLines(entry, paragraph, firstLine, lastLine) {
    const start = lineStart(this.lines, firstLine) + indentOf(lineText(this.lines, firstLine));
    const end = lineStart(this.lines, lastLine) + lineText(this.lines, lastLine).length;
    this.place(entry, { start, end: Math.min(paragraph.end, end), firstLine, lastLine });
    return entry;
  }
  /** @param at - The range of its own text, which may end in spaces. */
  place(entry, at) {
    const { start, end, firstLine, lastLine } = at;
    const source = this.lines.text.slice(start, end).trimEnd();
    Object.assign(entry, { start, end: start + source.length, firstLine, lastLine });
    const isSentence = SENTENCES.has(entry.type) || entry.kind === "label" || entry.kind === "item";
    const trim = isSentence ? (line) => line.trim() : (line) => line.trimEnd();
    entry.text = source.split(/\r\n|\n|\r/u).map(trim).join("\n");
    if (entry.parent !== void 0) entry.index = entry.parent.children.push(entry) - 1;
    for (let next = entry; next !== void 0; next = next.parent) {
      next.extent = Math.max(next.extent, lastLine);
    }
  }
  columnOf(item) {
    return columnAfter(this.lines.text.slice(lineStart(this.lines, item.firstLine), item.start));
  }
  nextRun() {
    this.runs += 1;
    return this.runs;
  }
};
function isLabel(entry, listLine) {
  if (entry.kind !== "block" || entry.type !== "paragraph" || entry.firstLine !== entry.lastLine)
    return false;
  if (entry.text.length > LONGEST_LABEL) return false;
  return entry.text.endsWith(":") || listLine === entry.lastLine + 1 || NAME.test(entry.text);
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function holdsItems({ firstLine, lastLine }, lines) {
  const rows = Array.from({ length: lastLine - firstLine - 1 }, (_, index) => firstLine + 2 + index);
  return rows.length === 0 || rows.some((line) => findReferences(lineText(lines, line), { server: null }).length > 0);
}

// src/merge/read-document.ts
function readDocument(text) {
  const blocks = parseBlocks(splitLines(text));
  const comments = controlCommentsIn(blocks, text);
  const memory = memoryIn(comments);
  const lines = splitLines(withoutMemory(text, memory));
  return { memory, lines, root: outline(lines, withoutComments(blocks, memory, lines) ?? void 0) };
}
function withoutComments(blocks, { ranges }, lines) {
  const first = ranges[0]?.start;
  if (first === void 0) return blocks;
  const left = blocks.filter(({ end }) => end <= first);
  return lines.text.slice(left.at(-1)?.end ?? 0).trim() === "" ? left : null;
}

// src/merge/peoples-places.ts
function peoplesPlaces(text) {
  const places = { moved: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Set() };
  const bare = text.replace(/^\uFEFF/u, "");
  if (!isMergeable(bare)) return places;
  const { memory, lines, root } = readDocument(bare);
  const put = new Map(memory.own.map((line) => [line.identity, line]));
  const doc = identify(lines, root, memory);
  for (const [entry, { item, key, subject: subject2 }] of doc.identities) {
    if (!item || subject2 === void 0) continue;
    const line = put.get(identityTag(key));
    if (line !== void 0 && line.place !== placeTagOf(entry, doc))
      places.moved.set(subject2.key, line.place);
    else if (line?.text !== textTag(entry.text)) places.written.add(subject2.key);
  }
  return places;
}
function sectionTag(heading, list) {
  return placeTag(list === null ? sectionSegment(heading) : groupSegment(list));
}

// src/read/updates/read-entries.ts
function readEntries(blocks, source) {
  return entriesOf2(blocks, source.split(/\r\n|\n|\r/u), []);
}
function entriesOf2(blocks, lines, path) {
  const entries = [];
  let label = null;
  for (const block of blocks) {
    if (block.type === "list") entries.push(...listEntries(block, lines, path, label));
    else if (block.type === "paragraph") entries.push(...entriesIn(block, path));
    else if (block.type === "blockquote") entries.push(...entriesOf2(block.children, lines, path));
    label = block.type === "paragraph" && !hasAddress(block) ? ownWords(block.children) : null;
  }
  return entries;
}
function listEntries(list, lines, path, label) {
  const firstColumn = columnOf(list.children[0]);
  const entries = [];
  let late = null;
  for (const item of list.children) {
    const column = columnOf(item);
    const above = late !== null && column > late.column ? late.words : label;
    const under = above !== null && above !== "" && column === firstColumn ? [...path, above] : path;
    entries.push(...itemEntries(item, lines, under));
    late = lateLabel(item, lines) ?? late;
  }
  return entries;
}
function itemEntries(item, lines, path) {
  const [head, ...rest] = item.children;
  if (head?.type !== "paragraph") return entriesOf2(item.children, lines, path);
  const words = ownWords(withoutLateLines(head, item, lines).children);
  return [...entriesIn(head, path, words), ...entriesOf2(rest, lines, words === "" ? path : [...path, words])];
}
function entriesIn(paragraph, path, words) {
  const text = words ?? ownWords(paragraph.children);
  return mentionsIn(paragraph.children).map((mention) => {
    return { ...mention, text, group: path.at(-1) ?? null, path };
  });
}
function lateLabel(item, lines) {
  const line = linesOf(item.children[0], lines).slice(1).findLast((each) => each.column < columnOf(item));
  return line === void 0 ? null : { words: line.source.trim().replace(/:$/u, ""), column: line.column };
}
function withoutLateLines(paragraph, item, lines) {
  const cut = linesOf(paragraph, lines).slice(1).find((each) => each.column < columnOf(item));
  if (cut === void 0) return paragraph;
  const children = paragraph.children.flatMap((node) => {
    if ((node.position?.end.line ?? 0) < cut.line) return [node];
    if ((node.position?.start.line ?? 0) >= cut.line) return [];
    if (node.type !== "text") return [node];
    const kept = node.value.split("\n").slice(0, cut.line - (node.position?.start.line ?? cut.line));
    return [{ ...node, value: kept.join("\n") }];
  });
  return { ...paragraph, children };
}
function linesOf(node, lines) {
  const position = node?.position;
  if (position === void 0) return [];
  return lines.slice(position.start.line - 1, position.end.line).map((source, index) => {
    return { line: position.start.line + index, column: source.search(/\S|$/u) + 1, source };
  });
}
function hasAddress(paragraph) {
  return paragraph.children.some((node) => node.type === "link");
}
function columnOf(node) {
  return node?.position?.start.column ?? 1;
}
var NUMBER_ONLY = /^#?(?:[\w.-]+\/)*#?\d+$/u;
var POINTER = /(?<=[.!?]\s)[^.!?:]{1,20}:\s*\.?$/u;
function ownWords(nodes) {
  const words = withoutJoiners(nodes.map(wordsOf3).join("")).replace(/\s+/gu, " ").trim();
  return withoutTail(nodes.some(isBare) ? words.replace(POINTER, "") : words);
}
function wordsOf3(node) {
  if (node.type === "link") return isBare(node) ? "" : node.children.map(wordsOf3).join("");
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf3).join("") : toString(node);
}
function isBare(node) {
  if (node.type !== "link") return false;
  const shown = toString(node).trim();
  return shown === node.url || NUMBER_ONLY.test(shown);
}
function withoutTail(words) {
  return words.replace(/(?:\(\s*\)|[\s:\-–—/])+$/u, "").replace(/^[\s\-–—:]+/u, "");
}
function mentionsIn(nodes) {
  const found = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const own = node.type === "link" ? mentionOf(node.url) : null;
    const inside = "children" in node ? mentionsIn(node.children) : [];
    for (const mention of own === null ? inside : [own]) {
      if (!found.has(mention.url)) found.set(mention.url, mention);
    }
  }
  return [...found.values()];
}
function mentionOf(href) {
  const [found] = findReferences(href, { server: null });
  if (found?.start !== 0 || found.form !== "address") return null;
  const { text: url, repository, number } = found;
  return { url, href, repository, number };
}

// src/read/updates/read-update.ts
var TITLE2 = /^update\b/iu;
var NUMBERED3 = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>.*)$/u;
function readUpdate(text, { file }) {
  return read(`${file}
${text}`, () => readText(text, file));
}
var read = remembering(10);
function underCurrentNames(update, renamed) {
  if (Object.keys(renamed).length === 0) return update;
  const repositoryOf = newestRepository(renamed);
  const keyOf4 = newestName(renamed);
  return {
    ...update,
    sections: update.sections.map(({ entries, ...section2 }) => ({
      ...section2,
      entries: entries.map((entry) => {
        const repository = repositoryOf(entry.repository);
        return isRepositoryName(repository) ? { ...entry, repository } : entry;
      })
    })),
    moved: new Map([...update.moved ?? []].map(([key, section2]) => [keyOf4(key).toLowerCase(), section2]))
  };
}
function readText(text, file) {
  const root = parseMarkdown(text, { file });
  const sections = [];
  let title = "";
  for (const node of root.children) {
    if (node.type === "heading" && title === "" && sections.length === 0 && TITLE2.test(plain4(node))) {
      title = plain4(node);
    } else if (node.type === "heading") {
      sections.push({ ...sectionHeading2(plain4(node)), entries: [], blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(node);
    }
  }
  return {
    file,
    period: updatePeriod(file, title),
    sections: sections.map(({ blocks, ...section2 }) => ({ ...section2, entries: readEntries(blocks, text) }))
  };
}
function sectionHeading2(heading) {
  const parts = heading.split(/\s+\/\s+(?=\d+(?:\.\d+)*\))/u).map((part) => {
    const found = NUMBERED3.exec(part)?.groups;
    return { number: found?.number ?? null, title: found?.title?.trim() ?? part };
  });
  const [first = { number: null, title: heading }, ...also] = parts;
  return { ...first, also };
}
function plain4(heading) {
  return toString(heading).replace(/\s+/gu, " ").trim();
}
function updatePeriod(file, title) {
  return periodIn(file.split(/[\\/]/u).at(-1) ?? "") ?? periodIn(title);
}

// src/documents/by-hand.ts
function placedByHand(existing, earlier, sections, config) {
  const places = existing === null ? NOBODYS : peoplesPlaces(existing);
  const isTouched = places.moved.size + places.written.size > 0;
  const current = existing === null || !isTouched ? [] : [{ ...readUpdate(existing, { file: "update" }), ...places }];
  const titles = new Map(sections.map((section2) => [section2.number, sectionHeading(section2)]));
  const moved2 = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  for (const update of [...updatesInOrder(earlier), ...current]) {
    const isCurrent = update === current[0];
    if (!isCurrent && (update.moved?.size ?? 0) === 0) continue;
    const when = isCurrent ? "in this update" : `in ${update.period ?? update.file}`;
    for (const { key, section: section2, initiative } of earlierPlaces([update], sections, config)) {
      const put = update.moved?.get(key);
      const isMoved = put !== void 0 && put !== sectionTag(titles.get(section2) ?? "", initiative);
      if (isMoved) moved2.set(key, { section: section2, initiative, because: `moved by hand ${when}` });
      else if (isCurrent && (places.written.has(key) || put !== void 0))
        written.set(key, { section: section2, initiative, because: "written by hand" });
    }
  }
  return {
    moved: (item) => moved2.get(referenceKey(item)) ?? null,
    written: (item) => written.get(referenceKey(item)) ?? null
  };
}
var NOBODYS = { moved: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Set() };
function withWritten({ placed, unplaced }, { written }) {
  const found = unplaced.flatMap(({ item }) => {
    const placement = written(item);
    return placement === null ? [] : [{ item, placement }];
  });
  const items = new Set(found.map(({ item }) => item));
  return { placed: [...placed, ...found], unplaced: unplaced.filter(({ item }) => !items.has(item)) };
}

// src/documents/role.ts
async function gatherRole({ role, sections, period, lessons, existing, includePrivate, locate, trust, names }, deps) {
  const source = await deps.openSource();
  const reviews = names.has("reviewers");
  const options = { now: deps.now, includePrivate, trust, reviews, isClaimed: claimsOf(role.sections) };
  const [gathered, figures, { learned, written, earlier }] = await Promise.all([
    gatherUpdate(source, role, period, options),
    programFigures(role, period, existing, deps),
    lessons
  ]);
  const byHand = placedByHand(await existing(), earlier, sections, role.sections);
  const listed = (item) => byHand.moved(item) ?? written?.listed(item) ?? null;
  const neighbours = (item) => neighboursOf(item, period);
  const isReported = reportedIn(earlier, sections, role.sections);
  const more = { learned, written: { listed }, locate, neighbours, isReported };
  const place = (given) => placeItems(given, sections, role.sections, more);
  const looked = await lookInto(source, gathered.items, {
    role,
    period,
    includePrivate,
    reviews,
    ...worthALook(place(gathered.items), role),
    kept: keptInProgress(earlierPlaces(earlier, sections, role.sections))
  });
  const all = [...looked.items, ...looked.further];
  const placed = place(names.has("firstTime") ? await markFirstTime(source, all, period) : all);
  const { items, leftOut } = leaveOut(withWritten(placed, byHand), role.leaveOut);
  return {
    facts: {
      role,
      sections,
      period,
      items,
      leftOut,
      meetings: gathered.meetings,
      releases: gathered.releases,
      withheld: gathered.withheld + looked.withheld,
      figures
    },
    archived: gathered.archived,
    warnings: gathered.warnings
  };
}
function worthALook({ placed, unplaced }, { words }) {
  const keyOf4 = ({ item }) => referenceKey(item);
  const hubs = placed.filter(({ item, placement }) => item.kind === "issue" && placement.initiative !== null);
  const commented = words ? placed.filter(({ item }) => item.comments > 0) : [];
  const newest = [...unplaced].sort((a, b) => a.item.updatedAt < b.item.updatedAt ? 1 : -1);
  return {
    wanted: [...hubs.map(keyOf4), ...commented.map(keyOf4), ...newest.map(keyOf4)],
    followed: new Set(hubs.map(keyOf4))
  };
}
async function programFigures(role, period, existing, { openFigures, reporter }) {
  if (Object.values(role.sections).every(({ hackerone }) => hackerone === null)) return {};
  const before = previousPeriod(period);
  const { sections, hints } = await gatherFigures(await openFigures(), role, { period, previous: before });
  for (const hint of hints) reporter.note(hint);
  const counted2 = Object.entries(sections).map(([number, { current, previous }]) => {
    return [number, figureLines(current, previous, { period, before })];
  });
  const earlier = hints.length === 0 ? {} : existingFigures(await existing() ?? "");
  return { ...earlier, ...Object.fromEntries(counted2) };
}
var HEADING2 = /^#{1,6}\s+(?<number>\d+(?:\.\d+)*)\)/u;
var BULLET2 = /^\s*[*+-]\s+(?<text>.*)$/u;
function existingFigures(text) {
  const figures = {};
  let section2;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    section2 = HEADING2.exec(line)?.groups?.number ?? section2;
    const bullet = BULLET2.exec(line)?.groups?.text;
    if (section2 === void 0 || bullet === void 0 || !isFigureLine(bullet)) continue;
    figures[section2] = [...figures[section2] ?? [], bullet];
  }
  return figures;
}
async function roleSections(config, { id, document }, deps) {
  if (typeof document !== "string")
    return listedSections(document, { file: config.file ?? "the configuration" });
  const path = resolve(configFolder(config, deps), document);
  const text = await deps.files.read(path);
  if (text !== null) return readRoleDocument(text, { file: relative(deps.cwd, path) });
  throw new MinutebookError(
    "config/role-document",
    {
      message: `The role document of ${id} is missing.`,
      why: `roles.${id}.document names ${document}, and there is no ${relative(deps.cwd, path)}.`,
      hint: "Correct the path, which starts from the folder of the configuration, or list the sections in its place."
    },
    locatedAt(config, ["roles", id, "document"], deps)
  );
}

// src/documents/earlier-updates.ts
import { dirname, relative as relative2, resolve as resolve2 } from "node:path";

// src/compose/update/learn-places.ts
var NEIGHBOURS = 5;
var SURE = 0.4;
function learnPlaces(updates, sections, { sections: config, people }) {
  const places = earlierPlaces(updates, sections, config);
  const latest = new Map(places.map((place) => [place.key, place]));
  const nearest3 = nearestNeighbours(
    places.map((place) => {
      const { text, repository, path } = place.entry;
      return { value: place, traits: traitsOf({ title: text, repository, path }) };
    })
  );
  const best = (item) => spokesman(nearest3(traitsOf(item), NEIGHBOURS));
  const logins = new Set(people.map((login) => login.toLowerCase()));
  const isByPeople = ({ author }) => logins.size === 0 || logins.has(author?.toLowerCase() ?? "");
  const listed = (item) => {
    const place = latest.get(referenceKey(item));
    return place === void 0 ? null : placementAs(place);
  };
  return {
    listed,
    place(item) {
      const itself = listed(item);
      if (itself !== null) return itself;
      const found = isByPeople(item) ? best(item) : void 0;
      return found !== void 0 && found.likeness >= SURE ? placementAs(found.known) : null;
    },
    guess(item) {
      const found = best(item);
      return found === void 0 ? null : placementAs(found.known);
    }
  };
}
function spokesman(neighbours) {
  const votes = /* @__PURE__ */ new Map();
  for (const { known, likeness: likeness2 } of neighbours) {
    votes.set(known.section, (votes.get(known.section) ?? 0) + likeness2);
  }
  const most = Math.max(...votes.values());
  return neighbours.find(({ known }) => votes.get(known.section) === most);
}
function placementAs({ section: section2, initiative, reads }) {
  return { section: section2, initiative, because: `as ${reads}` };
}
function nearestNeighbours(known) {
  const holders = /* @__PURE__ */ new Map();
  for (const { traits } of known) {
    for (const trait of traits.keys()) holders.set(trait, (holders.get(trait) ?? 0) + 1);
  }
  const unit = (traits) => {
    const weighed = [...traits].map(([trait, weight]) => {
      const rarity = Math.log((known.length + 1) / ((holders.get(trait) ?? 0) + 0.5));
      return { trait, weight: weight * Math.max(0, rarity) };
    });
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return length === 0 ? [] : weighed.map(({ trait, weight }) => ({ trait, weight: weight / length }));
  };
  const index = /* @__PURE__ */ new Map();
  known.forEach(({ traits }, at) => {
    for (const { trait, weight } of unit(traits)) {
      const entries = index.get(trait) ?? [];
      entries.push({ at, weight });
      index.set(trait, entries);
    }
  });
  return (traits, count) => {
    const alike = /* @__PURE__ */ new Map();
    for (const { trait, weight } of unit(traits)) {
      for (const entry of index.get(trait) ?? []) {
        alike.set(entry.at, (alike.get(entry.at) ?? 0) + weight * entry.weight);
      }
    }
    return [...alike].filter(([, likeness2]) => likeness2 > 0).sort(([a, likenessA], [b, likenessB]) => likenessB - likenessA || b - a).slice(0, count).flatMap(([at, likeness2]) => {
      const value = known[at]?.value;
      return value === void 0 ? [] : [{ known: value, likeness: likeness2 }];
    });
  };
}
var PREFIX = /^([\w,./ -]{2,20}):/u;
var TAG = /^(?:\[[^\]]*\]\s*)+/u;
function traitsOf({
  title,
  repository,
  path = []
}) {
  const untagged = title.replace(TAG, "");
  const prefix = PREFIX.exec(untagged);
  return new Map([
    ...path.flatMap(keywordsOf).map((word) => [`word ${word}`, 0.5]),
    ...keywordsOf(untagged.slice(prefix?.[0].length ?? 0)).map((word) => [`word ${word}`, 1]),
    ...(prefix?.[1]?.split(/[,/]/u) ?? []).map((part) => [`prefix ${part.trim().toLowerCase()}`, 2]),
    [`repository ${repository.toLowerCase()}`, 1]
  ]);
}

// src/documents/earlier-updates.ts
async function readUpdates({ config, role, path }, { own }, deps) {
  const folders = [
    dirname(path),
    ...role.learnFrom.map((folder) => resolve2(configFolder(config, deps), folder))
  ];
  const files = (await Promise.all(folders.map((folder) => deps.files.list(folder, ".md")))).flat();
  const read2 = [...new Set(files)].filter((file) => own || file !== path).map((file) => readable(file, config.renamed, deps));
  return (await Promise.all(read2)).flat();
}
var readOnce = remembering(256);
async function readable(path, renamed, { files, reporter, cwd }) {
  const file = relative2(cwd, path);
  try {
    const text = await files.read(path) ?? "";
    const update = readOnce(`${file}
${text}`, () => ({
      ...readUpdate(text, { file }),
      moved: peoplesPlaces(text).moved
    }));
    return [underCurrentNames(update, renamed)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}
function lessonsOf(updates, wanted) {
  const { role, sections, period, rollUp } = wanted;
  const earlier = updatesBefore(updates, period);
  if (!role.learn) return { learned: null, written: null, earlier };
  const within = rollUp ? updatesWithin(updates, period) : [];
  return {
    learned: learnPlaces([...earlier, ...within], sections, role),
    written: rollUp ? learnPlaces(within, sections, role) : null,
    earlier
  };
}

// src/compose/update/work-chart.ts
var UNSAFE = /[^\p{L}\p{M}\p{N} .,:()/&+_-]/gu;
var LONGEST3 = 60;
function workChart(title, slices) {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return [
    "```mermaid",
    "pie showData",
    `    title ${plain5(title)}`,
    ...shown.map(({ name, count }) => `    "${plain5(name)}" : ${count}`),
    "```"
  ].join("\n");
}
function plain5(name) {
  const safe = name.replace(/\s+/gu, " ").replace(UNSAFE, "").trim();
  const letters = [...safe];
  if (letters.length > LONGEST3)
    return `${letters.slice(0, LONGEST3 - 3).join("").trimEnd()}...`;
  return safe === "" ? "-" : safe;
}
var UNFINISHED = /^\[(?:in progress|closed)\]/iu;
function countWork(sections, config, { placed }, earlier) {
  const before = latestWork(sections, config, earlier);
  for (const { item } of placed) before.delete(referenceKey(item));
  const now = placed.filter(({ item }) => item.status === "done").map(({ placement }) => placement.section);
  const finished = [...[...before.values()].flatMap(({ section: section2 }) => section2 ?? []), ...now];
  return sections.map((each) => ({ name: sectionHeading(each), count: timesIn(finished, each.number) }));
}
function countWorkByUpdate(sections, config, updates) {
  const latest = [...latestWork(sections, config, updates).values()];
  return updates.map((update) => {
    const finished = latest.flatMap((work) => work.update === update ? work.section ?? [] : []);
    return sections.map(({ number }) => timesIn(finished, number));
  });
}
function latestWork(sections, config, updates) {
  const works = updatesInOrder(updates).flatMap(
    (update) => earlierPlaces([update], sections, config).map(({ key, section: section2, entry }) => {
      return [key, { update, section: UNFINISHED.test(entry.text) ? null : section2 }];
    })
  );
  return new Map(works);
}
function timesIn(sections, number) {
  return sections.filter((section2) => section2 === number).length;
}

// src/memory/people.ts
function tellPeopleApart(lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, list] of lists.entries()) for (const named of list) note(groups, named, index);
  joinLogins(groups);
  const keys = [...groups.keys()];
  for (const key of keys.filter((each) => each.startsWith(NAME2))) joinName(groups, key);
  for (const key of keys.filter((each) => each.startsWith(WORD))) joinWord(groups, key);
  const people = new Map([...new Set(groups.values())].map((group) => [group, personOf(group)]));
  const of = (group) => group === void 0 ? null : people.get(group) ?? null;
  return {
    all: [...people.values()],
    find(named) {
      const key = keyOf3(named);
      if (key.startsWith(WORD)) return of(groups.get(key) ?? byWord(groups, key.slice(1)));
      return of(groups.get(key) ?? (named.name === null ? void 0 : byName(groups, nameKey(named.name))));
    }
  };
}
var LOGIN = "@";
var NAME2 = "=";
var WORD = "~";
function keyOf3({ name, login }) {
  if (login !== null) return `${LOGIN}${login.toLowerCase()}`;
  const full = nameKey(name ?? "");
  return full.includes(" ") ? `${NAME2}${full}` : `${WORD}${(name ?? "").trim().toLowerCase()}`;
}
function nameKey(name) {
  const words = name.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return words.sort().join(" ");
}
function note(groups, named, index) {
  const key = keyOf3(named);
  const { name, login } = named;
  const group = groups.get(key) ?? {
    logins: /* @__PURE__ */ new Set(),
    names: /* @__PURE__ */ new Map(),
    lists: /* @__PURE__ */ new Map(),
    spelt: /* @__PURE__ */ new Map(),
    login: null
  };
  groups.set(key, group);
  group.lists.set(index, group.lists.get(index) ?? named.line);
  if (login !== null) {
    group.login = login;
    group.logins.add(login.toLowerCase());
  }
  if (name === null) return;
  const full = nameKey(name);
  if (full.includes(" ")) group.names.set(full, (group.names.get(full) ?? 0) + 1);
  const times = (group.spelt.get(name) ?? 0) + 1;
  group.spelt.delete(name);
  group.spelt.set(name, times);
}
function meet(a, b) {
  return [...a.lists.keys()].some((list) => b.lists.has(list));
}
function join(groups, into, from) {
  if (into === from) return;
  for (const [key, group] of groups) if (group === from) groups.set(key, into);
  const newer = newestOf(from) >= newestOf(into);
  for (const login of from.logins) into.logins.add(login);
  for (const [list, line] of from.lists) into.lists.set(list, into.lists.get(list) ?? line);
  for (const [name, times] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + times);
  into.login = newer ? from.login ?? into.login : into.login ?? from.login;
  const [older, latest] = newer ? [into.spelt, from.spelt] : [from.spelt, into.spelt];
  into.spelt = new Map(older);
  for (const [name, times] of latest) {
    into.spelt.delete(name);
    into.spelt.set(name, times + (older.get(name) ?? 0));
  }
}
function newestOf({ lists }) {
  return Math.max(...lists.keys());
}
function joinLogins(groups) {
  const byFullName = /* @__PURE__ */ new Map();
  for (const group of new Set(groups.values())) {
    if (group.logins.size === 0) continue;
    for (const name of group.names.keys()) byFullName.set(name, [...byFullName.get(name) ?? [], group]);
  }
  for (const [first, ...others] of byFullName.values()) {
    if (first === void 0) continue;
    for (const other of others) {
      const [into, from] = [first, other].map((group) => currentOf(groups, group));
      if (into !== void 0 && from !== void 0 && !meet(into, from)) join(groups, into, from);
    }
  }
}
function currentOf(groups, { logins }) {
  const [login = ""] = logins;
  return groups.get(`${LOGIN}${login}`);
}
function joinName(groups, key) {
  const own = groups.get(key);
  if (own === void 0) return;
  const full = key.slice(1);
  const found = byName(groups, full, own) ?? bySpelling(groups, full, own);
  if (found !== void 0) join(groups, found, own);
}
function byName(groups, full, except) {
  const called = [...new Set(groups.values())].filter((group) => group !== except && group.names.has(full));
  return called.sort((a, b) => (b.names.get(full) ?? 0) - (a.names.get(full) ?? 0))[0];
}
var SHORTEST = 9;
function bySpelling(groups, full, own) {
  if (full.length < SHORTEST) return void 0;
  const near = [...new Set(groups.values())].filter(
    (group) => group !== own && !meet(group, own) && [...group.names.keys()].some(
      (name) => Math.abs(name.length - full.length) <= 1 && distance(name, full) === 1
    )
  );
  return near.length === 1 ? near[0] : void 0;
}
function joinWord(groups, key) {
  const own = groups.get(key);
  const word = key.slice(1);
  const found = groups.get(`${LOGIN}${word}`) ?? byWord(groups, word);
  if (own === void 0 || found === void 0 || found === own) return;
  if (found.logins.has(word) || !meet(found, own)) join(groups, found, own);
}
function byWord(groups, word) {
  const login = groups.get(`${LOGIN}${word}`);
  if (login !== void 0) return login;
  const key = nameKey(word);
  const called = [...new Set(groups.values())].filter(
    (group) => [...group.names.keys()].some((name) => name.split(" ").includes(key))
  );
  return called.length === 1 ? called[0] : void 0;
}
function personOf({ spelt, login, lists }) {
  const names = [...spelt.keys()].toReversed().filter((name2) => name2.toLowerCase() !== login?.toLowerCase());
  const name = names.find((each) => (spelt.get(each) ?? 0) > 1) ?? names[0] ?? null;
  return { name, login, lists };
}

// src/memory/attendance.ts
function attendanceOf(archive, options = {}) {
  const { since = null, members = null, inactive = null, quorum = null } = options;
  const held = oldestFirst(archive).filter(({ meeting }) => meeting.present.length > 0);
  const { all, find } = tellPeopleApart(held.map(({ meeting }) => meeting.present));
  const asked = members?.map((member) => ({ member, person: find(member) })) ?? null;
  const people = asked === null ? all : [...new Set(asked.map(({ member, person }) => person ?? absentee(member)))];
  const counted2 = meetingsFrom(held, since);
  const recent = inactive === null ? /* @__PURE__ */ new Map() : meetingsFrom(held, inactive.since);
  const rows = people.map((person) => {
    const meetings = [...counted2].flatMap(
      ([
        index,
        {
          path,
          meeting: { date }
        }
      ]) => {
        const line = person.lists.get(index);
        return line === void 0 ? [] : [{ date, path, line }];
      }
    );
    return {
      name: person.name,
      login: person.login,
      attended: meetings.length,
      last: meetings.at(-1)?.date ?? null,
      inactive: inactive === null ? null : isInactive(person, [...recent.keys()], inactive),
      meetings
    };
  });
  return {
    attendance: {
      meetings: counted2.size,
      people: rows.filter(({ attended }) => asked !== null || attended > 0).sort(byAttendance),
      quorum: quorum === null ? null : [...counted2].map(
        ([index, told]) => headcount(told, index, asked === null ? null : people, quorum)
      )
    },
    unknown: asked?.filter(({ person }) => person === null).map(({ member }) => member) ?? []
  };
}
function meetingsFrom(held, since) {
  return new Map(
    [...held.entries()].filter(
      ([
        ,
        {
          meeting: { date }
        }
      ]) => since === null || date !== null && date >= since
    )
  );
}
function absentee({ name, login }) {
  return { name, login, lists: /* @__PURE__ */ new Map() };
}
function isInactive({ lists }, recent, { below }) {
  const attended = recent.filter((index) => lists.has(index)).length;
  return recent.length > 0 && attended / recent.length < below;
}
function headcount({ path, meeting }, index, members, quorum) {
  const { date, line, present, absent, expected } = meeting;
  const here = members === null ? present.length : members.filter(({ lists }) => lists.has(index)).length;
  const of = members === null ? present.length + absent.length + expected.length : members.length;
  return { date, path, line, present: here, of, reached: here >= of * quorum };
}
function quorumOf(archive, { share, members }) {
  return attendanceOf(archive, { members, quorum: share }).attendance.quorum?.at(-1) ?? null;
}
function byAttendance(a, b) {
  return b.attended - a.attended || compareTexts(b.last ?? "", a.last ?? "") || compareTexts(labelOf(a), labelOf(b));
}
function labelOf({ name, login }) {
  return (name ?? login ?? "").toLowerCase();
}

// src/model/in-chunks.ts
function inChunks(list, size) {
  return Array.from(
    { length: Math.ceil(list.length / size) },
    (_, index) => list.slice(index * size, (index + 1) * size)
  );
}

export {
  matcher,
  compilePattern,
  BYTE_ORDER_MARK,
  lineCount,
  lineStart,
  lineText,
  isBlankLine,
  lineEnding,
  columnAfter,
  isContainer,
  descendants,
  isBelow,
  childOf,
  groupBy,
  assertMergeable,
  controlComments,
  readMark,
  readSays,
  readSaid,
  withSaid,
  identityTag,
  textTag,
  readMemory,
  writeMemory,
  similarity,
  references,
  isOnlyAddress,
  withoutCheckbox,
  TITLE,
  identify,
  decide,
  placeTagOf,
  readDocument,
  checkLabels,
  meetingIssueQuery,
  rankMeetingIssues,
  isTitle,
  isSeriesTitle,
  withoutMeetingReferences,
  dateInTitle,
  withhold,
  withholdAll,
  tellPeopleApart,
  didNotTakePlace,
  attendanceOf,
  quorumOf,
  keywordsOf,
  updatesBefore,
  updatesWithin,
  narrowEntries,
  narrowEntryText,
  parsePeriod,
  defaultPeriod,
  duePeriod,
  periodMonths,
  sectionHeading,
  readUpdate,
  updatePeriod,
  gatherRole,
  roleSections,
  readUpdates,
  lessonsOf,
  workChart,
  countWork,
  countWorkByUpdate,
  inChunks
};
