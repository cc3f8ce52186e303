import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  columnAfter,
  controlComments,
  controlCommentsIn,
  groupBy,
  headingText,
  isOpen,
  lineStart,
  lineText,
  parseBlocks,
  splitLines
} from "./chunk-NY5ZTV33.js";
import {
  newestRepository
} from "./chunk-5EDJ37HV.js";
import {
  withEarlierJoiners,
  withoutQuieting
} from "./chunk-CTCSMNGY.js";
import {
  writeMemoryComment
} from "./chunk-HSMHP4VM.js";
import {
  unescapeMarkdown
} from "./chunk-5MK5JZCK.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  userPattern,
  writtenExpression
} from "./chunk-AYONAZYD.js";
import {
  findReferences
} from "./chunk-3ADDMMTP.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
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
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
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
      MAX_LENGTH,
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
      let quote = 0;
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
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
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
      let quote = 0;
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
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
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
      const append = (token) => {
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
        if (tok.value || tok.output) append(tok);
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
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
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
          append({ value });
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
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
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
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
  const characters = [...text];
  const shown = characters.slice(0, LONGEST_QUOTE).join("");
  return new MinutebookError("config/match", {
    message: `The rule ${rule} takes too long.`,
    why: `It did not finish on ${JSON.stringify(shown)}${characters.length > LONGEST_QUOTE ? "\u2026" : ""}.`,
    hint: "Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*; a glob never takes long."
  });
}
function globPattern(glob) {
  const parts = partsOf([...glob], /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/u.test(glob));
  return (text) => {
    const characters = [...text].map(folded);
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

// src/merge/memory.ts
import { hash } from "node:crypto";
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
var NUMBERED = /^(\d+(?:\.\d+)*)[).:]\s*(?=\D)/u;
var EMPTY = new Set(
  "a an and for in js node nodejs of on or the to team wg working workgroup group".split(" ")
);
function namesOf(text) {
  const parts = plain(text).split(/\s+\/\s+(?=\d+(?:\.\d+)*[).])/u);
  return parts.map((part) => {
    const numbered = NUMBERED.exec(part.trim());
    const words = part.trim().slice(numbered?.[0].length ?? 0);
    return { number: numbered?.[1], words: normalise(words) };
  });
}
function normalise(text) {
  return plain(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/gu, "").trim();
}
function similarity(a, b) {
  const left = meaning(a);
  const right = meaning(b);
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}
var LONGEST = 1e3;
function plain(text) {
  const unlinked = text.slice(0, LONGEST).replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$1");
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
  const plain2 = withTextBrackets(text);
  return findReferences(plain2, { server: null }).map(({ repository, number, form, text: url, start }) => {
    const key = itemKeyOf(repository, number, newest);
    if (form !== "address") return { key, url: void 0, form: "short" };
    const isLink = SHOWS_NUMBER.test(plain2.slice(Math.max(0, start - LONGEST_NUMBER), start));
    return { key, url, form: isLink ? "link" : "address" };
  });
}
function subject(text, named, repository, newest) {
  const best = named.find(({ form }) => form === "link") ?? named.findLast(({ form }) => form === "address") ?? named.findLast(({ form }) => form === "short");
  if (best !== void 0 || repository === void 0 || !text.includes("#")) return best;
  const plain2 = text.replace(CHECKBOX, "");
  const number = (BARE_AT_END.exec(plain2) ?? BARE_AT_START.exec(plain2))?.[1];
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
var FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;
function identify(lines, root, memory, newest = asWritten) {
  const written = groupBy(memory?.own ?? [], ({ text }) => text);
  const identities = /* @__PURE__ */ new Map();
  const items = /* @__PURE__ */ new Map();
  const visit = (entry, repository, aboutItem) => {
    const around = { repository, aboutItem, below: subjectBelow(entry, newest, written) };
    const identity = identityOf(entry, around, newest);
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
    const isTitle = entry === title && entry.depth === 1;
    if (isTitle) identity.segment = TITLE;
    const { segment } = identity;
    if (identity.item) {
      const copyKey = `${segment} ${paths.now}`;
      identity.copyKey = copyKey + again(copyKey);
      identity.earlierKey = segment + again(segment);
      identity.key = (items.get(segment) ?? 0) > 1 ? identity.copyKey : identity.earlierKey;
    } else {
      const earlier = isTitle ? TITLE : earlierSegment(entry, identity, newest) ?? segment;
      const key = `${paths.now}/${segment}`;
      const copy = again(key);
      identity.key = key + copy;
      identity.earlierKey = `${paths.earlier}/${earlier}${copy}`;
    }
    const inside = isTitle ? paths : { now: identity.key, earlier: identity.earlierKey };
    for (const child of entry.children) visit(child, inside);
  };
  for (const child of root.children) visit(child, { now: "", earlier: "" });
}
var asWritten = (repository) => repository;
function identityOf(entry, { repository, aboutItem, below }, newest) {
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
  if (entry.type === "paragraph") return `p:${normalise(text).replace(/\d+/gu, "0")}`;
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
  return normalise(head) || normalise(text) || text;
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
  return {
    pairs,
    relocated,
    removed: removals(sides, matching, new Set(relocated.values())),
    fresh: freshness.fresh(),
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
function holdsMemory(entry, { lines }, { ranges }) {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}
function relocations({ generated, existing, memory }, matching) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const moved = /* @__PURE__ */ new Map();
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
    moved.set(entry, standing);
  }
  return moved;
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
    let section = root;
    for (const block of blocks) {
      if (block.type === "heading") {
        while (section.parent !== void 0 && section.depth >= block.depth) section = section.parent;
        section = this.addBlock("heading", section, block);
      } else {
        this.addContent(section, block);
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
    const lineOf = lineStart(this.lines, item.firstLine);
    const [head] = item.children;
    const own = head?.type === "paragraph" && head.firstLine === item.firstLine ? head : void 0;
    const marker = /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.lines.text.slice(item.start, item.start + 10))?.[0] ?? "*";
    const start = own?.start ?? item.start + marker.length;
    const prefix = own === void 0 ? `${this.lines.text.slice(lineOf, start)} ` : this.lines.text.slice(lineOf, start);
    entry.list = { run, prefix, lastLine: list.lastLine };
    const end = own === void 0 ? start : Math.min(own.end, lineOf + lineText(this.lines, item.firstLine).length);
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

export {
  matcher,
  compilePattern,
  isContainer,
  descendants,
  isBelow,
  childOf,
  identityTag,
  textTag,
  placeTag,
  readMemory,
  writeMemory,
  similarity,
  references,
  isOnlyAddress,
  withoutCheckbox,
  TITLE,
  identify,
  sectionSegment,
  groupSegment,
  decide,
  placeTagOf,
  readDocument
};
