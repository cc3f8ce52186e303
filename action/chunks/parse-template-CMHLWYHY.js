import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  copyAlone,
  copyNode
} from "./chunk-O2IUEISG.js";
import {
  builtInHelpers
} from "./chunk-WBXQJT7M.js";
import "./chunk-T75GIYZI.js";
import "./chunk-GJRNPI7Q.js";
import {
  noteStyle,
  showsItself,
  styleOf
} from "./chunk-GX47V3EL.js";
import {
  DEEPEST,
  parseDocument,
  toString,
  tooDeepLine
} from "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import "./chunk-AYONAZYD.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CXTPJRVO.js";

// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var handlebars2 = (function() {
      var parser = {
        trace: function trace() {
        },
        yy: {},
        symbols_: { "error": 2, "root": 3, "program": 4, "EOF": 5, "program_repetition0": 6, "statement": 7, "mustache": 8, "block": 9, "rawBlock": 10, "partial": 11, "partialBlock": 12, "content": 13, "COMMENT": 14, "CONTENT": 15, "openRawBlock": 16, "rawBlock_repetition0": 17, "END_RAW_BLOCK": 18, "OPEN_RAW_BLOCK": 19, "helperName": 20, "openRawBlock_repetition0": 21, "openRawBlock_option0": 22, "CLOSE_RAW_BLOCK": 23, "openBlock": 24, "block_option0": 25, "closeBlock": 26, "openInverse": 27, "block_option1": 28, "OPEN_BLOCK": 29, "openBlock_repetition0": 30, "openBlock_option0": 31, "openBlock_option1": 32, "CLOSE": 33, "OPEN_INVERSE": 34, "openInverse_repetition0": 35, "openInverse_option0": 36, "openInverse_option1": 37, "openInverseChain": 38, "OPEN_INVERSE_CHAIN": 39, "openInverseChain_repetition0": 40, "openInverseChain_option0": 41, "openInverseChain_option1": 42, "inverseAndProgram": 43, "INVERSE": 44, "inverseChain": 45, "inverseChain_option0": 46, "OPEN_ENDBLOCK": 47, "OPEN": 48, "mustache_repetition0": 49, "mustache_option0": 50, "OPEN_UNESCAPED": 51, "mustache_repetition1": 52, "mustache_option1": 53, "CLOSE_UNESCAPED": 54, "OPEN_PARTIAL": 55, "partialName": 56, "partial_repetition0": 57, "partial_option0": 58, "openPartialBlock": 59, "OPEN_PARTIAL_BLOCK": 60, "openPartialBlock_repetition0": 61, "openPartialBlock_option0": 62, "param": 63, "sexpr": 64, "OPEN_SEXPR": 65, "sexpr_repetition0": 66, "sexpr_option0": 67, "CLOSE_SEXPR": 68, "hash": 69, "hash_repetition_plus0": 70, "hashSegment": 71, "ID": 72, "EQUALS": 73, "blockParams": 74, "OPEN_BLOCK_PARAMS": 75, "blockParams_repetition_plus0": 76, "CLOSE_BLOCK_PARAMS": 77, "path": 78, "dataName": 79, "STRING": 80, "NUMBER": 81, "BOOLEAN": 82, "UNDEFINED": 83, "NULL": 84, "DATA": 85, "pathSegments": 86, "SEP": 87, "$accept": 0, "$end": 1 },
        terminals_: { 2: "error", 5: "EOF", 14: "COMMENT", 15: "CONTENT", 18: "END_RAW_BLOCK", 19: "OPEN_RAW_BLOCK", 23: "CLOSE_RAW_BLOCK", 29: "OPEN_BLOCK", 33: "CLOSE", 34: "OPEN_INVERSE", 39: "OPEN_INVERSE_CHAIN", 44: "INVERSE", 47: "OPEN_ENDBLOCK", 48: "OPEN", 51: "OPEN_UNESCAPED", 54: "CLOSE_UNESCAPED", 55: "OPEN_PARTIAL", 60: "OPEN_PARTIAL_BLOCK", 65: "OPEN_SEXPR", 68: "CLOSE_SEXPR", 72: "ID", 73: "EQUALS", 75: "OPEN_BLOCK_PARAMS", 77: "CLOSE_BLOCK_PARAMS", 80: "STRING", 81: "NUMBER", 82: "BOOLEAN", 83: "UNDEFINED", 84: "NULL", 85: "DATA", 87: "SEP" },
        productions_: [0, [3, 2], [4, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [13, 1], [10, 3], [16, 5], [9, 4], [9, 4], [24, 6], [27, 6], [38, 6], [43, 2], [45, 3], [45, 1], [26, 3], [8, 5], [8, 5], [11, 5], [12, 3], [59, 5], [63, 1], [63, 1], [64, 5], [69, 1], [71, 3], [74, 3], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [56, 1], [56, 1], [79, 2], [78, 1], [86, 3], [86, 1], [6, 0], [6, 2], [17, 0], [17, 2], [21, 0], [21, 2], [22, 0], [22, 1], [25, 0], [25, 1], [28, 0], [28, 1], [30, 0], [30, 2], [31, 0], [31, 1], [32, 0], [32, 1], [35, 0], [35, 2], [36, 0], [36, 1], [37, 0], [37, 1], [40, 0], [40, 2], [41, 0], [41, 1], [42, 0], [42, 1], [46, 0], [46, 1], [49, 0], [49, 2], [50, 0], [50, 1], [52, 0], [52, 2], [53, 0], [53, 1], [57, 0], [57, 2], [58, 0], [58, 1], [61, 0], [61, 2], [62, 0], [62, 1], [66, 0], [66, 2], [67, 0], [67, 1], [70, 1], [70, 2], [76, 1], [76, 2]],
        performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
          var $0 = $$.length - 1;
          switch (yystate) {
            case 1:
              return $$[$0 - 1];
              break;
            case 2:
              this.$ = yy.prepareProgram($$[$0]);
              break;
            case 3:
              this.$ = $$[$0];
              break;
            case 4:
              this.$ = $$[$0];
              break;
            case 5:
              this.$ = $$[$0];
              break;
            case 6:
              this.$ = $$[$0];
              break;
            case 7:
              this.$ = $$[$0];
              break;
            case 8:
              this.$ = $$[$0];
              break;
            case 9:
              this.$ = {
                type: "CommentStatement",
                value: yy.stripComment($$[$0]),
                strip: yy.stripFlags($$[$0], $$[$0]),
                loc: yy.locInfo(this._$)
              };
              break;
            case 10:
              this.$ = {
                type: "ContentStatement",
                original: $$[$0],
                value: $$[$0],
                loc: yy.locInfo(this._$)
              };
              break;
            case 11:
              this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
              break;
            case 12:
              this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1] };
              break;
            case 13:
              this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
              break;
            case 14:
              this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
              break;
            case 15:
              this.$ = { open: $$[$0 - 5], path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 16:
              this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 17:
              this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 18:
              this.$ = { strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]), program: $$[$0] };
              break;
            case 19:
              var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
              program.chained = true;
              this.$ = { strip: $$[$0 - 2].strip, program, chain: true };
              break;
            case 20:
              this.$ = $$[$0];
              break;
            case 21:
              this.$ = { path: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 2], $$[$0]) };
              break;
            case 22:
              this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
              break;
            case 23:
              this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
              break;
            case 24:
              this.$ = {
                type: "PartialStatement",
                name: $$[$0 - 3],
                params: $$[$0 - 2],
                hash: $$[$0 - 1],
                indent: "",
                strip: yy.stripFlags($$[$0 - 4], $$[$0]),
                loc: yy.locInfo(this._$)
              };
              break;
            case 25:
              this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
              break;
            case 26:
              this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 4], $$[$0]) };
              break;
            case 27:
              this.$ = $$[$0];
              break;
            case 28:
              this.$ = $$[$0];
              break;
            case 29:
              this.$ = {
                type: "SubExpression",
                path: $$[$0 - 3],
                params: $$[$0 - 2],
                hash: $$[$0 - 1],
                loc: yy.locInfo(this._$)
              };
              break;
            case 30:
              this.$ = { type: "Hash", pairs: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 31:
              this.$ = { type: "HashPair", key: yy.id($$[$0 - 2]), value: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 32:
              this.$ = yy.id($$[$0 - 1]);
              break;
            case 33:
              this.$ = $$[$0];
              break;
            case 34:
              this.$ = $$[$0];
              break;
            case 35:
              this.$ = { type: "StringLiteral", value: $$[$0], original: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 36:
              this.$ = { type: "NumberLiteral", value: Number($$[$0]), original: Number($$[$0]), loc: yy.locInfo(this._$) };
              break;
            case 37:
              this.$ = { type: "BooleanLiteral", value: $$[$0] === "true", original: $$[$0] === "true", loc: yy.locInfo(this._$) };
              break;
            case 38:
              this.$ = { type: "UndefinedLiteral", original: void 0, value: void 0, loc: yy.locInfo(this._$) };
              break;
            case 39:
              this.$ = { type: "NullLiteral", original: null, value: null, loc: yy.locInfo(this._$) };
              break;
            case 40:
              this.$ = $$[$0];
              break;
            case 41:
              this.$ = $$[$0];
              break;
            case 42:
              this.$ = yy.preparePath(true, $$[$0], this._$);
              break;
            case 43:
              this.$ = yy.preparePath(false, $$[$0], this._$);
              break;
            case 44:
              $$[$0 - 2].push({ part: yy.id($$[$0]), original: $$[$0], separator: $$[$0 - 1] });
              this.$ = $$[$0 - 2];
              break;
            case 45:
              this.$ = [{ part: yy.id($$[$0]), original: $$[$0] }];
              break;
            case 46:
              this.$ = [];
              break;
            case 47:
              $$[$0 - 1].push($$[$0]);
              break;
            case 48:
              this.$ = [];
              break;
            case 49:
              $$[$0 - 1].push($$[$0]);
              break;
            case 50:
              this.$ = [];
              break;
            case 51:
              $$[$0 - 1].push($$[$0]);
              break;
            case 58:
              this.$ = [];
              break;
            case 59:
              $$[$0 - 1].push($$[$0]);
              break;
            case 64:
              this.$ = [];
              break;
            case 65:
              $$[$0 - 1].push($$[$0]);
              break;
            case 70:
              this.$ = [];
              break;
            case 71:
              $$[$0 - 1].push($$[$0]);
              break;
            case 78:
              this.$ = [];
              break;
            case 79:
              $$[$0 - 1].push($$[$0]);
              break;
            case 82:
              this.$ = [];
              break;
            case 83:
              $$[$0 - 1].push($$[$0]);
              break;
            case 86:
              this.$ = [];
              break;
            case 87:
              $$[$0 - 1].push($$[$0]);
              break;
            case 90:
              this.$ = [];
              break;
            case 91:
              $$[$0 - 1].push($$[$0]);
              break;
            case 94:
              this.$ = [];
              break;
            case 95:
              $$[$0 - 1].push($$[$0]);
              break;
            case 98:
              this.$ = [$$[$0]];
              break;
            case 99:
              $$[$0 - 1].push($$[$0]);
              break;
            case 100:
              this.$ = [$$[$0]];
              break;
            case 101:
              $$[$0 - 1].push($$[$0]);
              break;
          }
        },
        table: [{ 3: 1, 4: 2, 5: [2, 46], 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 1: [3] }, { 5: [1, 4] }, { 5: [2, 2], 7: 5, 8: 6, 9: 7, 10: 8, 11: 9, 12: 10, 13: 11, 14: [1, 12], 15: [1, 20], 16: 17, 19: [1, 23], 24: 15, 27: 16, 29: [1, 21], 34: [1, 22], 39: [2, 2], 44: [2, 2], 47: [2, 2], 48: [1, 13], 51: [1, 14], 55: [1, 18], 59: 19, 60: [1, 24] }, { 1: [2, 1] }, { 5: [2, 47], 14: [2, 47], 15: [2, 47], 19: [2, 47], 29: [2, 47], 34: [2, 47], 39: [2, 47], 44: [2, 47], 47: [2, 47], 48: [2, 47], 51: [2, 47], 55: [2, 47], 60: [2, 47] }, { 5: [2, 3], 14: [2, 3], 15: [2, 3], 19: [2, 3], 29: [2, 3], 34: [2, 3], 39: [2, 3], 44: [2, 3], 47: [2, 3], 48: [2, 3], 51: [2, 3], 55: [2, 3], 60: [2, 3] }, { 5: [2, 4], 14: [2, 4], 15: [2, 4], 19: [2, 4], 29: [2, 4], 34: [2, 4], 39: [2, 4], 44: [2, 4], 47: [2, 4], 48: [2, 4], 51: [2, 4], 55: [2, 4], 60: [2, 4] }, { 5: [2, 5], 14: [2, 5], 15: [2, 5], 19: [2, 5], 29: [2, 5], 34: [2, 5], 39: [2, 5], 44: [2, 5], 47: [2, 5], 48: [2, 5], 51: [2, 5], 55: [2, 5], 60: [2, 5] }, { 5: [2, 6], 14: [2, 6], 15: [2, 6], 19: [2, 6], 29: [2, 6], 34: [2, 6], 39: [2, 6], 44: [2, 6], 47: [2, 6], 48: [2, 6], 51: [2, 6], 55: [2, 6], 60: [2, 6] }, { 5: [2, 7], 14: [2, 7], 15: [2, 7], 19: [2, 7], 29: [2, 7], 34: [2, 7], 39: [2, 7], 44: [2, 7], 47: [2, 7], 48: [2, 7], 51: [2, 7], 55: [2, 7], 60: [2, 7] }, { 5: [2, 8], 14: [2, 8], 15: [2, 8], 19: [2, 8], 29: [2, 8], 34: [2, 8], 39: [2, 8], 44: [2, 8], 47: [2, 8], 48: [2, 8], 51: [2, 8], 55: [2, 8], 60: [2, 8] }, { 5: [2, 9], 14: [2, 9], 15: [2, 9], 19: [2, 9], 29: [2, 9], 34: [2, 9], 39: [2, 9], 44: [2, 9], 47: [2, 9], 48: [2, 9], 51: [2, 9], 55: [2, 9], 60: [2, 9] }, { 20: 25, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 36, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 37, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 4: 38, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 15: [2, 48], 17: 39, 18: [2, 48] }, { 20: 41, 56: 40, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 44, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 5: [2, 10], 14: [2, 10], 15: [2, 10], 18: [2, 10], 19: [2, 10], 29: [2, 10], 34: [2, 10], 39: [2, 10], 44: [2, 10], 47: [2, 10], 48: [2, 10], 51: [2, 10], 55: [2, 10], 60: [2, 10] }, { 20: 45, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 46, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 47, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 41, 56: 48, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [2, 78], 49: 49, 65: [2, 78], 72: [2, 78], 80: [2, 78], 81: [2, 78], 82: [2, 78], 83: [2, 78], 84: [2, 78], 85: [2, 78] }, { 23: [2, 33], 33: [2, 33], 54: [2, 33], 65: [2, 33], 68: [2, 33], 72: [2, 33], 75: [2, 33], 80: [2, 33], 81: [2, 33], 82: [2, 33], 83: [2, 33], 84: [2, 33], 85: [2, 33] }, { 23: [2, 34], 33: [2, 34], 54: [2, 34], 65: [2, 34], 68: [2, 34], 72: [2, 34], 75: [2, 34], 80: [2, 34], 81: [2, 34], 82: [2, 34], 83: [2, 34], 84: [2, 34], 85: [2, 34] }, { 23: [2, 35], 33: [2, 35], 54: [2, 35], 65: [2, 35], 68: [2, 35], 72: [2, 35], 75: [2, 35], 80: [2, 35], 81: [2, 35], 82: [2, 35], 83: [2, 35], 84: [2, 35], 85: [2, 35] }, { 23: [2, 36], 33: [2, 36], 54: [2, 36], 65: [2, 36], 68: [2, 36], 72: [2, 36], 75: [2, 36], 80: [2, 36], 81: [2, 36], 82: [2, 36], 83: [2, 36], 84: [2, 36], 85: [2, 36] }, { 23: [2, 37], 33: [2, 37], 54: [2, 37], 65: [2, 37], 68: [2, 37], 72: [2, 37], 75: [2, 37], 80: [2, 37], 81: [2, 37], 82: [2, 37], 83: [2, 37], 84: [2, 37], 85: [2, 37] }, { 23: [2, 38], 33: [2, 38], 54: [2, 38], 65: [2, 38], 68: [2, 38], 72: [2, 38], 75: [2, 38], 80: [2, 38], 81: [2, 38], 82: [2, 38], 83: [2, 38], 84: [2, 38], 85: [2, 38] }, { 23: [2, 39], 33: [2, 39], 54: [2, 39], 65: [2, 39], 68: [2, 39], 72: [2, 39], 75: [2, 39], 80: [2, 39], 81: [2, 39], 82: [2, 39], 83: [2, 39], 84: [2, 39], 85: [2, 39] }, { 23: [2, 43], 33: [2, 43], 54: [2, 43], 65: [2, 43], 68: [2, 43], 72: [2, 43], 75: [2, 43], 80: [2, 43], 81: [2, 43], 82: [2, 43], 83: [2, 43], 84: [2, 43], 85: [2, 43], 87: [1, 50] }, { 72: [1, 35], 86: 51 }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 52: 52, 54: [2, 82], 65: [2, 82], 72: [2, 82], 80: [2, 82], 81: [2, 82], 82: [2, 82], 83: [2, 82], 84: [2, 82], 85: [2, 82] }, { 25: 53, 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 54, 47: [2, 54] }, { 28: 59, 43: 60, 44: [1, 58], 47: [2, 56] }, { 13: 62, 15: [1, 20], 18: [1, 61] }, { 33: [2, 86], 57: 63, 65: [2, 86], 72: [2, 86], 80: [2, 86], 81: [2, 86], 82: [2, 86], 83: [2, 86], 84: [2, 86], 85: [2, 86] }, { 33: [2, 40], 65: [2, 40], 72: [2, 40], 80: [2, 40], 81: [2, 40], 82: [2, 40], 83: [2, 40], 84: [2, 40], 85: [2, 40] }, { 33: [2, 41], 65: [2, 41], 72: [2, 41], 80: [2, 41], 81: [2, 41], 82: [2, 41], 83: [2, 41], 84: [2, 41], 85: [2, 41] }, { 20: 64, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 65, 47: [1, 66] }, { 30: 67, 33: [2, 58], 65: [2, 58], 72: [2, 58], 75: [2, 58], 80: [2, 58], 81: [2, 58], 82: [2, 58], 83: [2, 58], 84: [2, 58], 85: [2, 58] }, { 33: [2, 64], 35: 68, 65: [2, 64], 72: [2, 64], 75: [2, 64], 80: [2, 64], 81: [2, 64], 82: [2, 64], 83: [2, 64], 84: [2, 64], 85: [2, 64] }, { 21: 69, 23: [2, 50], 65: [2, 50], 72: [2, 50], 80: [2, 50], 81: [2, 50], 82: [2, 50], 83: [2, 50], 84: [2, 50], 85: [2, 50] }, { 33: [2, 90], 61: 70, 65: [2, 90], 72: [2, 90], 80: [2, 90], 81: [2, 90], 82: [2, 90], 83: [2, 90], 84: [2, 90], 85: [2, 90] }, { 20: 74, 33: [2, 80], 50: 71, 63: 72, 64: 75, 65: [1, 43], 69: 73, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 72: [1, 79] }, { 23: [2, 42], 33: [2, 42], 54: [2, 42], 65: [2, 42], 68: [2, 42], 72: [2, 42], 75: [2, 42], 80: [2, 42], 81: [2, 42], 82: [2, 42], 83: [2, 42], 84: [2, 42], 85: [2, 42], 87: [1, 50] }, { 20: 74, 53: 80, 54: [2, 84], 63: 81, 64: 75, 65: [1, 43], 69: 82, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 83, 47: [1, 66] }, { 47: [2, 55] }, { 4: 84, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 47: [2, 20] }, { 20: 85, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 86, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 26: 87, 47: [1, 66] }, { 47: [2, 57] }, { 5: [2, 11], 14: [2, 11], 15: [2, 11], 19: [2, 11], 29: [2, 11], 34: [2, 11], 39: [2, 11], 44: [2, 11], 47: [2, 11], 48: [2, 11], 51: [2, 11], 55: [2, 11], 60: [2, 11] }, { 15: [2, 49], 18: [2, 49] }, { 20: 74, 33: [2, 88], 58: 88, 63: 89, 64: 75, 65: [1, 43], 69: 90, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 65: [2, 94], 66: 91, 68: [2, 94], 72: [2, 94], 80: [2, 94], 81: [2, 94], 82: [2, 94], 83: [2, 94], 84: [2, 94], 85: [2, 94] }, { 5: [2, 25], 14: [2, 25], 15: [2, 25], 19: [2, 25], 29: [2, 25], 34: [2, 25], 39: [2, 25], 44: [2, 25], 47: [2, 25], 48: [2, 25], 51: [2, 25], 55: [2, 25], 60: [2, 25] }, { 20: 92, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 31: 93, 33: [2, 60], 63: 94, 64: 75, 65: [1, 43], 69: 95, 70: 76, 71: 77, 72: [1, 78], 75: [2, 60], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 66], 36: 96, 63: 97, 64: 75, 65: [1, 43], 69: 98, 70: 76, 71: 77, 72: [1, 78], 75: [2, 66], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 22: 99, 23: [2, 52], 63: 100, 64: 75, 65: [1, 43], 69: 101, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 92], 62: 102, 63: 103, 64: 75, 65: [1, 43], 69: 104, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 105] }, { 33: [2, 79], 65: [2, 79], 72: [2, 79], 80: [2, 79], 81: [2, 79], 82: [2, 79], 83: [2, 79], 84: [2, 79], 85: [2, 79] }, { 33: [2, 81] }, { 23: [2, 27], 33: [2, 27], 54: [2, 27], 65: [2, 27], 68: [2, 27], 72: [2, 27], 75: [2, 27], 80: [2, 27], 81: [2, 27], 82: [2, 27], 83: [2, 27], 84: [2, 27], 85: [2, 27] }, { 23: [2, 28], 33: [2, 28], 54: [2, 28], 65: [2, 28], 68: [2, 28], 72: [2, 28], 75: [2, 28], 80: [2, 28], 81: [2, 28], 82: [2, 28], 83: [2, 28], 84: [2, 28], 85: [2, 28] }, { 23: [2, 30], 33: [2, 30], 54: [2, 30], 68: [2, 30], 71: 106, 72: [1, 107], 75: [2, 30] }, { 23: [2, 98], 33: [2, 98], 54: [2, 98], 68: [2, 98], 72: [2, 98], 75: [2, 98] }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 73: [1, 108], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 23: [2, 44], 33: [2, 44], 54: [2, 44], 65: [2, 44], 68: [2, 44], 72: [2, 44], 75: [2, 44], 80: [2, 44], 81: [2, 44], 82: [2, 44], 83: [2, 44], 84: [2, 44], 85: [2, 44], 87: [2, 44] }, { 54: [1, 109] }, { 54: [2, 83], 65: [2, 83], 72: [2, 83], 80: [2, 83], 81: [2, 83], 82: [2, 83], 83: [2, 83], 84: [2, 83], 85: [2, 83] }, { 54: [2, 85] }, { 5: [2, 13], 14: [2, 13], 15: [2, 13], 19: [2, 13], 29: [2, 13], 34: [2, 13], 39: [2, 13], 44: [2, 13], 47: [2, 13], 48: [2, 13], 51: [2, 13], 55: [2, 13], 60: [2, 13] }, { 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 111, 46: 110, 47: [2, 76] }, { 33: [2, 70], 40: 112, 65: [2, 70], 72: [2, 70], 75: [2, 70], 80: [2, 70], 81: [2, 70], 82: [2, 70], 83: [2, 70], 84: [2, 70], 85: [2, 70] }, { 47: [2, 18] }, { 5: [2, 14], 14: [2, 14], 15: [2, 14], 19: [2, 14], 29: [2, 14], 34: [2, 14], 39: [2, 14], 44: [2, 14], 47: [2, 14], 48: [2, 14], 51: [2, 14], 55: [2, 14], 60: [2, 14] }, { 33: [1, 113] }, { 33: [2, 87], 65: [2, 87], 72: [2, 87], 80: [2, 87], 81: [2, 87], 82: [2, 87], 83: [2, 87], 84: [2, 87], 85: [2, 87] }, { 33: [2, 89] }, { 20: 74, 63: 115, 64: 75, 65: [1, 43], 67: 114, 68: [2, 96], 69: 116, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 117] }, { 32: 118, 33: [2, 62], 74: 119, 75: [1, 120] }, { 33: [2, 59], 65: [2, 59], 72: [2, 59], 75: [2, 59], 80: [2, 59], 81: [2, 59], 82: [2, 59], 83: [2, 59], 84: [2, 59], 85: [2, 59] }, { 33: [2, 61], 75: [2, 61] }, { 33: [2, 68], 37: 121, 74: 122, 75: [1, 120] }, { 33: [2, 65], 65: [2, 65], 72: [2, 65], 75: [2, 65], 80: [2, 65], 81: [2, 65], 82: [2, 65], 83: [2, 65], 84: [2, 65], 85: [2, 65] }, { 33: [2, 67], 75: [2, 67] }, { 23: [1, 123] }, { 23: [2, 51], 65: [2, 51], 72: [2, 51], 80: [2, 51], 81: [2, 51], 82: [2, 51], 83: [2, 51], 84: [2, 51], 85: [2, 51] }, { 23: [2, 53] }, { 33: [1, 124] }, { 33: [2, 91], 65: [2, 91], 72: [2, 91], 80: [2, 91], 81: [2, 91], 82: [2, 91], 83: [2, 91], 84: [2, 91], 85: [2, 91] }, { 33: [2, 93] }, { 5: [2, 22], 14: [2, 22], 15: [2, 22], 19: [2, 22], 29: [2, 22], 34: [2, 22], 39: [2, 22], 44: [2, 22], 47: [2, 22], 48: [2, 22], 51: [2, 22], 55: [2, 22], 60: [2, 22] }, { 23: [2, 99], 33: [2, 99], 54: [2, 99], 68: [2, 99], 72: [2, 99], 75: [2, 99] }, { 73: [1, 108] }, { 20: 74, 63: 125, 64: 75, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 23], 14: [2, 23], 15: [2, 23], 19: [2, 23], 29: [2, 23], 34: [2, 23], 39: [2, 23], 44: [2, 23], 47: [2, 23], 48: [2, 23], 51: [2, 23], 55: [2, 23], 60: [2, 23] }, { 47: [2, 19] }, { 47: [2, 77] }, { 20: 74, 33: [2, 72], 41: 126, 63: 127, 64: 75, 65: [1, 43], 69: 128, 70: 76, 71: 77, 72: [1, 78], 75: [2, 72], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 24], 14: [2, 24], 15: [2, 24], 19: [2, 24], 29: [2, 24], 34: [2, 24], 39: [2, 24], 44: [2, 24], 47: [2, 24], 48: [2, 24], 51: [2, 24], 55: [2, 24], 60: [2, 24] }, { 68: [1, 129] }, { 65: [2, 95], 68: [2, 95], 72: [2, 95], 80: [2, 95], 81: [2, 95], 82: [2, 95], 83: [2, 95], 84: [2, 95], 85: [2, 95] }, { 68: [2, 97] }, { 5: [2, 21], 14: [2, 21], 15: [2, 21], 19: [2, 21], 29: [2, 21], 34: [2, 21], 39: [2, 21], 44: [2, 21], 47: [2, 21], 48: [2, 21], 51: [2, 21], 55: [2, 21], 60: [2, 21] }, { 33: [1, 130] }, { 33: [2, 63] }, { 72: [1, 132], 76: 131 }, { 33: [1, 133] }, { 33: [2, 69] }, { 15: [2, 12], 18: [2, 12] }, { 14: [2, 26], 15: [2, 26], 19: [2, 26], 29: [2, 26], 34: [2, 26], 47: [2, 26], 48: [2, 26], 51: [2, 26], 55: [2, 26], 60: [2, 26] }, { 23: [2, 31], 33: [2, 31], 54: [2, 31], 68: [2, 31], 72: [2, 31], 75: [2, 31] }, { 33: [2, 74], 42: 134, 74: 135, 75: [1, 120] }, { 33: [2, 71], 65: [2, 71], 72: [2, 71], 75: [2, 71], 80: [2, 71], 81: [2, 71], 82: [2, 71], 83: [2, 71], 84: [2, 71], 85: [2, 71] }, { 33: [2, 73], 75: [2, 73] }, { 23: [2, 29], 33: [2, 29], 54: [2, 29], 65: [2, 29], 68: [2, 29], 72: [2, 29], 75: [2, 29], 80: [2, 29], 81: [2, 29], 82: [2, 29], 83: [2, 29], 84: [2, 29], 85: [2, 29] }, { 14: [2, 15], 15: [2, 15], 19: [2, 15], 29: [2, 15], 34: [2, 15], 39: [2, 15], 44: [2, 15], 47: [2, 15], 48: [2, 15], 51: [2, 15], 55: [2, 15], 60: [2, 15] }, { 72: [1, 137], 77: [1, 136] }, { 72: [2, 100], 77: [2, 100] }, { 14: [2, 16], 15: [2, 16], 19: [2, 16], 29: [2, 16], 34: [2, 16], 44: [2, 16], 47: [2, 16], 48: [2, 16], 51: [2, 16], 55: [2, 16], 60: [2, 16] }, { 33: [1, 138] }, { 33: [2, 75] }, { 33: [2, 32] }, { 72: [2, 101], 77: [2, 101] }, { 14: [2, 17], 15: [2, 17], 19: [2, 17], 29: [2, 17], 34: [2, 17], 39: [2, 17], 44: [2, 17], 47: [2, 17], 48: [2, 17], 51: [2, 17], 55: [2, 17], 60: [2, 17] }],
        defaultActions: { 4: [2, 1], 54: [2, 55], 56: [2, 20], 60: [2, 57], 73: [2, 81], 82: [2, 85], 86: [2, 18], 90: [2, 89], 101: [2, 53], 104: [2, 93], 110: [2, 19], 111: [2, 77], 116: [2, 97], 119: [2, 63], 122: [2, 69], 135: [2, 75], 136: [2, 32] },
        parseError: function parseError(str, hash) {
          throw new Error(str);
        },
        parse: function parse(input) {
          var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0, TERROR = 2, EOF = 1;
          this.lexer.setInput(input);
          this.lexer.yy = this.yy;
          this.yy.lexer = this.lexer;
          this.yy.parser = this;
          if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
          var yyloc = this.lexer.yylloc;
          lstack.push(yyloc);
          var ranges = this.lexer.options && this.lexer.options.ranges;
          if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
          function popStack(n) {
            stack.length = stack.length - 2 * n;
            vstack.length = vstack.length - n;
            lstack.length = lstack.length - n;
          }
          function lex() {
            var token;
            token = self.lexer.lex() || 1;
            if (typeof token !== "number") {
              token = self.symbols_[token] || token;
            }
            return token;
          }
          var symbol, preErrorSymbol, state, action, a, r, yyval = {}, p, len, newState, expected;
          while (true) {
            state = stack[stack.length - 1];
            if (this.defaultActions[state]) {
              action = this.defaultActions[state];
            } else {
              if (symbol === null || typeof symbol == "undefined") {
                symbol = lex();
              }
              action = table[state] && table[state][symbol];
            }
            if (typeof action === "undefined" || !action.length || !action[0]) {
              var errStr = "";
              if (!recovering) {
                expected = [];
                for (p in table[state]) if (this.terminals_[p] && p > 2) {
                  expected.push("'" + this.terminals_[p] + "'");
                }
                if (this.lexer.showPosition) {
                  errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
                } else {
                  errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
                }
                this.parseError(errStr, { text: this.lexer.match, token: this.terminals_[symbol] || symbol, line: this.lexer.yylineno, loc: yyloc, expected });
              }
            }
            if (action[0] instanceof Array && action.length > 1) {
              throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
            }
            switch (action[0]) {
              case 1:
                stack.push(symbol);
                vstack.push(this.lexer.yytext);
                lstack.push(this.lexer.yylloc);
                stack.push(action[1]);
                symbol = null;
                if (!preErrorSymbol) {
                  yyleng = this.lexer.yyleng;
                  yytext = this.lexer.yytext;
                  yylineno = this.lexer.yylineno;
                  yyloc = this.lexer.yylloc;
                  if (recovering > 0) recovering--;
                } else {
                  symbol = preErrorSymbol;
                  preErrorSymbol = null;
                }
                break;
              case 2:
                len = this.productions_[action[1]][1];
                yyval.$ = vstack[vstack.length - len];
                yyval._$ = { first_line: lstack[lstack.length - (len || 1)].first_line, last_line: lstack[lstack.length - 1].last_line, first_column: lstack[lstack.length - (len || 1)].first_column, last_column: lstack[lstack.length - 1].last_column };
                if (ranges) {
                  yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
                }
                r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
                if (typeof r !== "undefined") {
                  return r;
                }
                if (len) {
                  stack = stack.slice(0, -1 * len * 2);
                  vstack = vstack.slice(0, -1 * len);
                  lstack = lstack.slice(0, -1 * len);
                }
                stack.push(this.productions_[action[1]][0]);
                vstack.push(yyval.$);
                lstack.push(yyval._$);
                newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
                stack.push(newState);
                break;
              case 3:
                return true;
            }
          }
          return true;
        }
      };
      var lexer = (function() {
        var lexer2 = {
          EOF: 1,
          parseError: function parseError(str, hash) {
            if (this.yy.parser) {
              this.yy.parser.parseError(str, hash);
            } else {
              throw new Error(str);
            }
          },
          setInput: function setInput(input) {
            this._input = input;
            this._more = this._less = this.done = false;
            this.yylineno = this.yyleng = 0;
            this.yytext = this.matched = this.match = "";
            this.conditionStack = ["INITIAL"];
            this.yylloc = { first_line: 1, first_column: 0, last_line: 1, last_column: 0 };
            if (this.options.ranges) this.yylloc.range = [0, 0];
            this.offset = 0;
            return this;
          },
          input: function input() {
            var ch = this._input[0];
            this.yytext += ch;
            this.yyleng++;
            this.offset++;
            this.match += ch;
            this.matched += ch;
            var lines = ch.match(/(?:\r\n?|\n).*/g);
            if (lines) {
              this.yylineno++;
              this.yylloc.last_line++;
            } else {
              this.yylloc.last_column++;
            }
            if (this.options.ranges) this.yylloc.range[1]++;
            this._input = this._input.slice(1);
            return ch;
          },
          unput: function unput(ch) {
            var len = ch.length;
            var lines = ch.split(/(?:\r\n?|\n)/g);
            this._input = ch + this._input;
            this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
            this.offset -= len;
            var oldLines = this.match.split(/(?:\r\n?|\n)/g);
            this.match = this.match.substr(0, this.match.length - 1);
            this.matched = this.matched.substr(0, this.matched.length - 1);
            if (lines.length - 1) this.yylineno -= lines.length - 1;
            var r = this.yylloc.range;
            this.yylloc = {
              first_line: this.yylloc.first_line,
              last_line: this.yylineno + 1,
              first_column: this.yylloc.first_column,
              last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
            };
            if (this.options.ranges) {
              this.yylloc.range = [r[0], r[0] + this.yyleng - len];
            }
            return this;
          },
          more: function more() {
            this._more = true;
            return this;
          },
          less: function less(n) {
            this.unput(this.match.slice(n));
          },
          pastInput: function pastInput() {
            var past = this.matched.substr(0, this.matched.length - this.match.length);
            return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
          },
          upcomingInput: function upcomingInput() {
            var next = this.match;
            if (next.length < 20) {
              next += this._input.substr(0, 20 - next.length);
            }
            return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
          },
          showPosition: function showPosition() {
            var pre = this.pastInput();
            var c = new Array(pre.length + 1).join("-");
            return pre + this.upcomingInput() + "\n" + c + "^";
          },
          next: function next() {
            if (this.done) {
              return this.EOF;
            }
            if (!this._input) this.done = true;
            var token, match, tempMatch, index, col, lines;
            if (!this._more) {
              this.yytext = "";
              this.match = "";
            }
            var rules = this._currentRules();
            for (var i = 0; i < rules.length; i++) {
              tempMatch = this._input.match(this.rules[rules[i]]);
              if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
                match = tempMatch;
                index = i;
                if (!this.options.flex) break;
              }
            }
            if (match) {
              lines = match[0].match(/(?:\r\n?|\n).*/g);
              if (lines) this.yylineno += lines.length;
              this.yylloc = {
                first_line: this.yylloc.last_line,
                last_line: this.yylineno + 1,
                first_column: this.yylloc.last_column,
                last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
              };
              this.yytext += match[0];
              this.match += match[0];
              this.matches = match;
              this.yyleng = this.yytext.length;
              if (this.options.ranges) {
                this.yylloc.range = [this.offset, this.offset += this.yyleng];
              }
              this._more = false;
              this._input = this._input.slice(match[0].length);
              this.matched += match[0];
              token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
              if (this.done && this._input) this.done = false;
              if (token) return token;
              else return;
            }
            if (this._input === "") {
              return this.EOF;
            } else {
              return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), { text: "", token: null, line: this.yylineno });
            }
          },
          lex: function lex() {
            var r = this.next();
            if (typeof r !== "undefined") {
              return r;
            } else {
              return this.lex();
            }
          },
          begin: function begin(condition) {
            this.conditionStack.push(condition);
          },
          popState: function popState() {
            return this.conditionStack.pop();
          },
          _currentRules: function _currentRules() {
            return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
          },
          topState: function topState() {
            return this.conditionStack[this.conditionStack.length - 2];
          },
          pushState: function begin(condition) {
            this.begin(condition);
          }
        };
        lexer2.options = {};
        lexer2.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
          function strip(start, end) {
            return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
          }
          var YYSTATE = YY_START;
          switch ($avoiding_name_collisions) {
            case 0:
              if (yy_.yytext.slice(-2) === "\\\\") {
                strip(0, 1);
                this.begin("mu");
              } else if (yy_.yytext.slice(-1) === "\\") {
                strip(0, 1);
                this.begin("emu");
              } else {
                this.begin("mu");
              }
              if (yy_.yytext) return 15;
              break;
            case 1:
              return 15;
              break;
            case 2:
              this.popState();
              return 15;
              break;
            case 3:
              this.begin("raw");
              return 15;
              break;
            case 4:
              this.popState();
              if (this.conditionStack[this.conditionStack.length - 1] === "raw") {
                return 15;
              } else {
                strip(5, 9);
                return "END_RAW_BLOCK";
              }
              break;
            case 5:
              return 15;
              break;
            case 6:
              this.popState();
              return 14;
              break;
            case 7:
              return 65;
              break;
            case 8:
              return 68;
              break;
            case 9:
              return 19;
              break;
            case 10:
              this.popState();
              this.begin("raw");
              return 23;
              break;
            case 11:
              return 55;
              break;
            case 12:
              return 60;
              break;
            case 13:
              return 29;
              break;
            case 14:
              return 47;
              break;
            case 15:
              this.popState();
              return 44;
              break;
            case 16:
              this.popState();
              return 44;
              break;
            case 17:
              return 34;
              break;
            case 18:
              return 39;
              break;
            case 19:
              return 51;
              break;
            case 20:
              return 48;
              break;
            case 21:
              this.unput(yy_.yytext);
              this.popState();
              this.begin("com");
              break;
            case 22:
              this.popState();
              return 14;
              break;
            case 23:
              return 48;
              break;
            case 24:
              return 73;
              break;
            case 25:
              return 72;
              break;
            case 26:
              return 72;
              break;
            case 27:
              return 87;
              break;
            case 28:
              break;
            case 29:
              this.popState();
              return 54;
              break;
            case 30:
              this.popState();
              return 33;
              break;
            case 31:
              yy_.yytext = strip(1, 2).replace(/\\"/g, '"');
              return 80;
              break;
            case 32:
              yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
              return 80;
              break;
            case 33:
              return 85;
              break;
            case 34:
              return 82;
              break;
            case 35:
              return 82;
              break;
            case 36:
              return 83;
              break;
            case 37:
              return 84;
              break;
            case 38:
              return 81;
              break;
            case 39:
              return 75;
              break;
            case 40:
              return 77;
              break;
            case 41:
              return 72;
              break;
            case 42:
              yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
              return 72;
              break;
            case 43:
              return "INVALID";
              break;
            case 44:
              return 5;
              break;
          }
        };
        lexer2.rules = [/^(?:[^\x00]*?(?=(\{\{)))/, /^(?:[^\x00]+)/, /^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/, /^(?:\{\{\{\{(?=[^\/]))/, /^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/, /^(?:[^\x00]+?(?=(\{\{\{\{)))/, /^(?:[\s\S]*?--(~)?\}\})/, /^(?:\()/, /^(?:\))/, /^(?:\{\{\{\{)/, /^(?:\}\}\}\})/, /^(?:\{\{(~)?>)/, /^(?:\{\{(~)?#>)/, /^(?:\{\{(~)?#\*?)/, /^(?:\{\{(~)?\/)/, /^(?:\{\{(~)?\^\s*(~)?\}\})/, /^(?:\{\{(~)?\s*else\s*(~)?\}\})/, /^(?:\{\{(~)?\^)/, /^(?:\{\{(~)?\s*else\b)/, /^(?:\{\{(~)?\{)/, /^(?:\{\{(~)?&)/, /^(?:\{\{(~)?!--)/, /^(?:\{\{(~)?![\s\S]*?\}\})/, /^(?:\{\{(~)?\*?)/, /^(?:=)/, /^(?:\.\.)/, /^(?:\.(?=([=~}\s\/.)|])))/, /^(?:[\/.])/, /^(?:\s+)/, /^(?:\}(~)?\}\})/, /^(?:(~)?\}\})/, /^(?:"(\\["]|[^"])*")/, /^(?:'(\\[']|[^'])*')/, /^(?:@)/, /^(?:true(?=([~}\s)])))/, /^(?:false(?=([~}\s)])))/, /^(?:undefined(?=([~}\s)])))/, /^(?:null(?=([~}\s)])))/, /^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/, /^(?:as\s+\|)/, /^(?:\|)/, /^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/, /^(?:\[(\\\]|[^\]])*\])/, /^(?:.)/, /^(?:$)/];
        lexer2.conditions = { "mu": { "rules": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44], "inclusive": false }, "emu": { "rules": [2], "inclusive": false }, "com": { "rules": [6], "inclusive": false }, "raw": { "rules": [3, 4, 5], "inclusive": false }, "INITIAL": { "rules": [0, 1, 44], "inclusive": true } };
        return lexer2;
      })();
      parser.lexer = lexer;
      function Parser() {
        this.yy = {};
      }
      Parser.prototype = parser;
      parser.Parser = Parser;
      return new Parser();
    })();
    exports["default"] = handlebars2;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/exception.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var errorProps = ["description", "fileName", "lineNumber", "endLineNumber", "message", "name", "number", "stack"];
    function Exception(message, node) {
      var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
      if (loc && loc.start) {
        line = loc.start.line;
        column = loc.start.column;
        if (loc.end) {
          endLineNumber = loc.end.line;
          endColumn = loc.end.column;
        }
        message += " - " + line + ":" + column;
      }
      var tmp = Error.prototype.constructor.call(this, message);
      for (var idx = 0; idx < errorProps.length; idx++) {
        this[errorProps[idx]] = tmp[errorProps[idx]];
      }
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, Exception);
      }
      try {
        if (loc) {
          this.lineNumber = line;
          this.endLineNumber = endLineNumber;
          if (Object.defineProperty) {
            Object.defineProperty(this, "column", {
              value: column,
              enumerable: true
            });
            Object.defineProperty(this, "endColumn", {
              value: endColumn,
              enumerable: true
            });
          } else {
            this.column = column;
            this.endColumn = endColumn;
          }
        }
      } catch (nop) {
      }
    }
    Exception.prototype = new Error();
    exports["default"] = Exception;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/utils.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.extend = extend;
    exports.indexOf = indexOf;
    exports.escapeExpression = escapeExpression;
    exports.isEmpty = isEmpty;
    exports.createFrame = createFrame;
    exports.blockParams = blockParams;
    exports.appendContextPath = appendContextPath;
    var escape = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#x27;",
      "`": "&#x60;",
      "=": "&#x3D;"
    };
    var badChars = /[&<>"'`=]/g;
    var possible = /[&<>"'`=]/;
    function escapeChar(chr) {
      return escape[chr];
    }
    function extend(obj) {
      for (var i = 1; i < arguments.length; i++) {
        for (var key in arguments[i]) {
          if (Object.prototype.hasOwnProperty.call(arguments[i], key)) {
            obj[key] = arguments[i][key];
          }
        }
      }
      return obj;
    }
    var toString2 = Object.prototype.toString;
    exports.toString = toString2;
    var isFunction = function isFunction2(value) {
      return typeof value === "function";
    };
    if (isFunction(/x/)) {
      exports.isFunction = isFunction = function(value) {
        return typeof value === "function" && toString2.call(value) === "[object Function]";
      };
    }
    exports.isFunction = isFunction;
    var isArray = Array.isArray || function(value) {
      return value && typeof value === "object" ? toString2.call(value) === "[object Array]" : false;
    };
    exports.isArray = isArray;
    function indexOf(array, value) {
      for (var i = 0, len = array.length; i < len; i++) {
        if (array[i] === value) {
          return i;
        }
      }
      return -1;
    }
    function escapeExpression(string) {
      if (typeof string !== "string") {
        if (string && typeof string.toHTML === "function") {
          return string.toHTML();
        } else if (string == null) {
          return "";
        } else if (!string) {
          return string + "";
        }
        string = "" + string;
      }
      if (!possible.test(string)) {
        return string;
      }
      return string.replace(badChars, escapeChar);
    }
    function isEmpty(value) {
      if (!value && value !== 0) {
        return true;
      } else if (isArray(value) && value.length === 0) {
        return true;
      } else {
        return false;
      }
    }
    function createFrame(object) {
      var frame = extend({}, object);
      frame._parent = object;
      return frame;
    }
    function blockParams(params, ids) {
      params.path = ids;
      return params;
    }
    function appendContextPath(contextPath, id) {
      return (contextPath ? contextPath + "." : "") + id;
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js"(exports) {
    "use strict";
    exports.__esModule = true;
    var NODE_TYPES = ["Program", "BlockStatement", "DecoratorBlock", "PartialStatement", "PartialBlockStatement", "Decorator", "MustacheStatement", "ContentStatement", "CommentStatement", "SubExpression", "PathExpression", "StringLiteral", "NumberLiteral", "BooleanLiteral", "UndefinedLiteral", "NullLiteral", "Hash", "HashPair"];
    exports.NODE_TYPES = NODE_TYPES;
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _utils = require_utils();
    var _nodeTypes = require_node_types();
    function Visitor() {
      this.parents = [];
    }
    function isDispatchable(visitor, type) {
      return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
    }
    Visitor.prototype = {
      constructor: Visitor,
      mutating: false,
      // Visits a given value. If mutating, will replace the value if necessary.
      acceptKey: function acceptKey(node, name) {
        var value = this.accept(node[name]);
        if (this.mutating) {
          if (value && !isDispatchable(this, value.type)) {
            throw new _exception2["default"]('Unexpected node type "' + value.type + '" found when accepting ' + name + " on " + node.type);
          }
          node[name] = value;
        }
      },
      // Performs an accept operation with added sanity check to ensure
      // required keys are not removed.
      acceptRequired: function acceptRequired(node, name) {
        this.acceptKey(node, name);
        if (!node[name]) {
          throw new _exception2["default"](node.type + " requires " + name);
        }
      },
      // Traverses a given array. If mutating, empty respnses will be removed
      // for child elements.
      acceptArray: function acceptArray(array) {
        for (var i = 0, l = array.length; i < l; i++) {
          this.acceptKey(array, i);
          if (!array[i]) {
            array.splice(i, 1);
            i--;
            l--;
          }
        }
      },
      accept: function accept(object) {
        if (!object) {
          return;
        }
        if (!isDispatchable(this, object.type) || !this[object.type]) {
          throw new _exception2["default"]("Unknown type: " + object.type, object);
        }
        if (this.current) {
          this.parents.unshift(this.current);
        }
        this.current = object;
        var ret = this[object.type](object);
        this.current = this.parents.shift();
        if (!this.mutating || ret) {
          return ret;
        } else if (ret !== false) {
          return object;
        }
      },
      Program: function Program(program) {
        this.acceptArray(program.body);
      },
      MustacheStatement: visitSubExpression,
      Decorator: visitSubExpression,
      BlockStatement: visitBlock,
      DecoratorBlock: visitBlock,
      PartialStatement: visitPartial,
      PartialBlockStatement: function PartialBlockStatement(partial) {
        visitPartial.call(this, partial);
        this.acceptKey(partial, "program");
      },
      ContentStatement: function ContentStatement() {
      },
      CommentStatement: function CommentStatement() {
      },
      SubExpression: visitSubExpression,
      PathExpression: function PathExpression() {
      },
      StringLiteral: function StringLiteral() {
      },
      NumberLiteral: function NumberLiteral() {
      },
      BooleanLiteral: function BooleanLiteral() {
      },
      UndefinedLiteral: function UndefinedLiteral() {
      },
      NullLiteral: function NullLiteral() {
      },
      Hash: function Hash(hash) {
        this.acceptArray(hash.pairs);
      },
      HashPair: function HashPair(pair) {
        this.acceptRequired(pair, "value");
      }
    };
    function visitSubExpression(mustache) {
      this.acceptRequired(mustache, "path");
      this.acceptArray(mustache.params);
      this.acceptKey(mustache, "hash");
    }
    function visitBlock(block) {
      visitSubExpression.call(this, block);
      this.acceptKey(block, "program");
      this.acceptKey(block, "inverse");
    }
    function visitPartial(partial) {
      this.acceptRequired(partial, "name");
      this.acceptArray(partial.params);
      this.acceptKey(partial, "hash");
    }
    exports["default"] = Visitor;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _visitor = require_visitor();
    var _visitor2 = _interopRequireDefault(_visitor);
    function WhitespaceControl() {
      var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
      this.options = options;
    }
    WhitespaceControl.prototype = new _visitor2["default"]();
    WhitespaceControl.prototype.Program = function(program) {
      var doStandalone = !this.options.ignoreStandalone;
      var isRoot = !this.isRootSeen;
      this.isRootSeen = true;
      var body = program.body;
      for (var i = 0, l = body.length; i < l; i++) {
        var current = body[i], strip = this.accept(current);
        if (!strip) {
          continue;
        }
        var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
        if (strip.close) {
          omitRight(body, i, true);
        }
        if (strip.open) {
          omitLeft(body, i, true);
        }
        if (doStandalone && inlineStandalone) {
          omitRight(body, i);
          if (omitLeft(body, i)) {
            if (current.type === "PartialStatement") {
              current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
            }
          }
        }
        if (doStandalone && openStandalone) {
          omitRight((current.program || current.inverse).body);
          omitLeft(body, i);
        }
        if (doStandalone && closeStandalone) {
          omitRight(body, i);
          omitLeft((current.inverse || current.program).body);
        }
      }
      return program;
    };
    WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
      this.accept(block.program);
      this.accept(block.inverse);
      var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
      if (inverse && inverse.chained) {
        firstInverse = inverse.body[0].program;
        while (lastInverse.chained) {
          lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
        }
      }
      var strip = {
        open: block.openStrip.open,
        close: block.closeStrip.close,
        // Determine the standalone candiacy. Basically flag our content as being possibly standalone
        // so our parent can determine if we actually are standalone
        openStandalone: isNextWhitespace(program.body),
        closeStandalone: isPrevWhitespace((firstInverse || program).body)
      };
      if (block.openStrip.close) {
        omitRight(program.body, null, true);
      }
      if (inverse) {
        var inverseStrip = block.inverseStrip;
        if (inverseStrip.open) {
          omitLeft(program.body, null, true);
        }
        if (inverseStrip.close) {
          omitRight(firstInverse.body, null, true);
        }
        if (block.closeStrip.open) {
          omitLeft(lastInverse.body, null, true);
        }
        if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
          omitLeft(program.body);
          omitRight(firstInverse.body);
        }
      } else if (block.closeStrip.open) {
        omitLeft(program.body, null, true);
      }
      return strip;
    };
    WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
      return mustache.strip;
    };
    WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
      var strip = node.strip || {};
      return {
        inlineStandalone: true,
        open: strip.open,
        close: strip.close
      };
    };
    function isPrevWhitespace(body, i, isRoot) {
      if (i === void 0) {
        i = body.length;
      }
      var prev = body[i - 1], sibling = body[i - 2];
      if (!prev) {
        return isRoot;
      }
      if (prev.type === "ContentStatement") {
        return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
      }
    }
    function isNextWhitespace(body, i, isRoot) {
      if (i === void 0) {
        i = -1;
      }
      var next = body[i + 1], sibling = body[i + 2];
      if (!next) {
        return isRoot;
      }
      if (next.type === "ContentStatement") {
        return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
      }
    }
    function omitRight(body, i, multiple) {
      var current = body[i == null ? 0 : i + 1];
      if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) {
        return;
      }
      var original2 = current.value;
      current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
      current.rightStripped = current.value !== original2;
    }
    function omitLeft(body, i, multiple) {
      var current = body[i == null ? body.length - 1 : i - 1];
      if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) {
        return;
      }
      var original2 = current.value;
      current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
      current.leftStripped = current.value !== original2;
      return current.leftStripped;
    }
    exports["default"] = WhitespaceControl;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.SourceLocation = SourceLocation;
    exports.id = id;
    exports.stripFlags = stripFlags;
    exports.stripComment = stripComment;
    exports.preparePath = preparePath;
    exports.prepareMustache = prepareMustache;
    exports.prepareRawBlock = prepareRawBlock;
    exports.prepareBlock = prepareBlock;
    exports.prepareProgram = prepareProgram;
    exports.preparePartialBlock = preparePartialBlock;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    function validateClose(open, close) {
      close = close.path ? close.path.original : close;
      if (open.path.original !== close) {
        var errorNode = { loc: open.path.loc };
        throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
      }
    }
    function SourceLocation(source, locInfo) {
      this.source = source;
      this.start = {
        line: locInfo.first_line,
        column: locInfo.first_column
      };
      this.end = {
        line: locInfo.last_line,
        column: locInfo.last_column
      };
    }
    function id(token) {
      if (/^\[.*\]$/.test(token)) {
        return token.substring(1, token.length - 1);
      } else {
        return token;
      }
    }
    function stripFlags(open, close) {
      return {
        open: open.charAt(2) === "~",
        close: close.charAt(close.length - 3) === "~"
      };
    }
    function stripComment(comment) {
      return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
    }
    function preparePath(data, parts, loc) {
      loc = this.locInfo(loc);
      var original2 = data ? "@" : "", dig = [], depth = 0;
      for (var i = 0, l = parts.length; i < l; i++) {
        var part = parts[i].part, isLiteral = parts[i].original !== part;
        original2 += (parts[i].separator || "") + part;
        if (!isLiteral && (part === ".." || part === "." || part === "this")) {
          if (dig.length > 0) {
            throw new _exception2["default"]("Invalid path: " + original2, { loc });
          } else if (part === "..") {
            depth++;
          }
        } else {
          dig.push(part);
        }
      }
      return {
        type: "PathExpression",
        data,
        depth,
        parts: dig,
        original: original2,
        loc
      };
    }
    function prepareMustache(path, params, hash, open, strip, locInfo) {
      var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
      var decorator = /\*/.test(open);
      return {
        type: decorator ? "Decorator" : "MustacheStatement",
        path,
        params,
        hash,
        escaped,
        strip,
        loc: this.locInfo(locInfo)
      };
    }
    function prepareRawBlock(openRawBlock, contents, close, locInfo) {
      validateClose(openRawBlock, close);
      locInfo = this.locInfo(locInfo);
      var program = {
        type: "Program",
        body: contents,
        strip: {},
        loc: locInfo
      };
      return {
        type: "BlockStatement",
        path: openRawBlock.path,
        params: openRawBlock.params,
        hash: openRawBlock.hash,
        program,
        openStrip: {},
        inverseStrip: {},
        closeStrip: {},
        loc: locInfo
      };
    }
    function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
      if (close && close.path) {
        validateClose(openBlock, close);
      }
      var decorator = /\*/.test(openBlock.open);
      program.blockParams = openBlock.blockParams;
      var inverse = void 0, inverseStrip = void 0;
      if (inverseAndProgram) {
        if (decorator) {
          throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
        }
        if (inverseAndProgram.chain) {
          inverseAndProgram.program.body[0].closeStrip = close.strip;
        }
        inverseStrip = inverseAndProgram.strip;
        inverse = inverseAndProgram.program;
      }
      if (inverted) {
        inverted = inverse;
        inverse = program;
        program = inverted;
      }
      return {
        type: decorator ? "DecoratorBlock" : "BlockStatement",
        path: openBlock.path,
        params: openBlock.params,
        hash: openBlock.hash,
        program,
        inverse,
        openStrip: openBlock.strip,
        inverseStrip,
        closeStrip: close && close.strip,
        loc: this.locInfo(locInfo)
      };
    }
    function prepareProgram(statements, loc) {
      if (!loc && statements.length) {
        var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
        if (firstLoc && lastLoc) {
          loc = {
            source: firstLoc.source,
            start: {
              line: firstLoc.start.line,
              column: firstLoc.start.column
            },
            end: {
              line: lastLoc.end.line,
              column: lastLoc.end.column
            }
          };
        }
      }
      return {
        type: "Program",
        body: statements,
        strip: {},
        loc
      };
    }
    function preparePartialBlock(open, program, close, locInfo) {
      validateClose(open, close);
      return {
        type: "PartialBlockStatement",
        name: open.path,
        params: open.params,
        hash: open.hash,
        program,
        openStrip: open.strip,
        closeStrip: close && close.strip,
        loc: this.locInfo(locInfo)
      };
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/base.js
var require_base = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/base.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.parseWithoutProcessing = parseWithoutProcessing;
    exports.parse = parse;
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _parser = require_parser();
    var _parser2 = _interopRequireDefault(_parser);
    var _whitespaceControl = require_whitespace_control();
    var _whitespaceControl2 = _interopRequireDefault(_whitespaceControl);
    var _helpers = require_helpers();
    var Helpers = _interopRequireWildcard(_helpers);
    var _utils = require_utils();
    exports.parser = _parser2["default"];
    var yy = {};
    _utils.extend(yy, Helpers);
    function parseWithoutProcessing(input, options) {
      if (input.type === "Program") {
        return input;
      }
      _parser2["default"].yy = yy;
      yy.locInfo = function(locInfo) {
        return new yy.SourceLocation(options && options.srcName, locInfo);
      };
      var ast = _parser2["default"].parse(input);
      return ast;
    }
    function parse(input, options) {
      var ast = parseWithoutProcessing(input, options);
      var strip = new _whitespaceControl2["default"](options);
      return strip.accept(ast);
    }
  }
});

// src/template/parse/assert-shallow.ts
var TAG = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{\{?~?\s*(#|\/|\^|else\b\s*\S?)?|\}\}|[()]/gu;
function assertShallow(source, file) {
  const line = tooDeepLine(source);
  if (line !== void 0)
    throw tooDeep("Quotes, lists and emphasis", 'Take the repeated ">", "*" or "_" marks out of this line.', {
      file,
      line,
      column: 1
    });
  assertFewBrackets(source, file);
  const open = [];
  let inside = false;
  let parentheses = 0;
  for (const { 0: tag, 1: kind = "", index } of source.matchAll(TAG)) {
    if (tag.startsWith("{{")) {
      inside = !tag.includes("!--");
      parentheses = 0;
      if (kind === "#") open.push(0);
      else if (kind === "/") open.pop();
      else if (/^else\b\s*[^\s}~]/u.test(kind) && open.length > 0)
        open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    } else if (tag === "}}") inside = false;
    else if (inside) parentheses = Math.max(0, parentheses + (tag === "(" ? 1 : -1));
    if (parentheses > DEEPEST)
      throw tooDeep(
        "Subexpressions",
        "Use fewer parentheses within each other.",
        placeAt(source, index, file)
      );
    if (open.length > DEEPEST || (open.at(-1) ?? 0) > DEEPEST) {
      throw tooDeep(
        "Blocks",
        "Move this block out of those around it, or into a partial.",
        placeAt(source, index, file)
      );
    }
  }
}
function assertFewBrackets(source, file) {
  let open = 0;
  for (const { 0: mark, index } of source.matchAll(/\\.|[[\]]|\n[ \t]*\n/gsu)) {
    if (mark === "[") open += 1;
    else if (mark === "]") open = Math.max(0, open - 1);
    else if (mark.startsWith("\n")) open = 0;
    if (open > DEEPEST) {
      throw tooDeep("Brackets", "Take the repeated brackets out of this line.", placeAt(source, index, file));
    }
  }
}
function tooDeepInline(source, file, cause) {
  const marks = source.split("\n").map((line2) => line2.match(/[[\]*_~<(!]/gu)?.length ?? 0);
  const line = marks.indexOf(Math.max(...marks)) + 1;
  const hint = "Take the repeated brackets and emphasis marks out of this line.";
  return tooDeep("Links and emphasis", hint, { file, line, column: 1 }, cause);
}
function placeAt(source, offset, file) {
  const before = source.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function tooDeep(what, hint, place, cause) {
  const message = "The template nests too deeply.";
  const why = `${what} may nest ${DEEPEST} levels deep.`;
  return new MinutebookError("template/too-deep", { message, why, hint }, { place, cause });
}

// src/template/parse/read-expression.ts
var BLOCKS = /* @__PURE__ */ new Set(["each", "if", "unless", "with"]);
function placeOf(node, { file }) {
  return { file, line: node.loc.start.line, column: node.loc.start.column + 1 };
}
function readMustache(node, around) {
  const bare = node.params.length === 0 && node.hash === void 0;
  return bare ? readExpression(node.path, around) : readCall(node, around);
}
function readExpression(node, around) {
  switch (node.type) {
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { type: "literal", value: node.value };
    case "NullLiteral":
    case "UndefinedLiteral":
      return { type: "literal", value: null };
    case "SubExpression":
      return readCall(node, around);
    default:
      return readPath(node, around);
  }
}
function readPath(node, around) {
  return {
    type: "path",
    place: placeOf(node, around),
    original: node.data ? node.original : node.original.replace(/^\.\/|^this\.(?=.)/u, ""),
    data: node.data,
    depth: node.depth,
    scoped: /^(?:\.\/|this(?:[./]|$)|\.$)/u.test(node.original),
    parts: node.parts
  };
}
function readCall(node, around) {
  const place = placeOf(node.path, around);
  const name = String(node.path.original);
  const helper = Object.hasOwn(around.helpers, name) ? around.helpers[name] : void 0;
  if (helper === void 0) throw unknownHelper(name, place, around.helpers);
  const parameters = node.params.map((parameter) => readExpression(parameter, around));
  checkCount(name, helper, parameters.length, place);
  return {
    type: "call",
    place,
    name,
    helper,
    parameters,
    hash: readHash(node.hash, around, name, helper.options)
  };
}
function unknownHelper(name, place, helpers) {
  const names = Object.keys(helpers);
  const near = nearest(name, names);
  return new MinutebookError(
    "template/unknown-helper",
    {
      message: `There is no helper \`${name}\`.`,
      why: "A name followed by values in the same braces calls a helper.",
      hint: near === void 0 ? `The helpers are ${names.sort().join(", ")}.` : `Did you mean \`${near}\`?`
    },
    { place }
  );
}
function checkCount(name, helper, count, place) {
  const [least, most] = helper.parameters;
  if (count >= least && count <= most) return;
  const expected = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  throw new MinutebookError(
    "template/argument",
    {
      message: `\`${name}\` was given ${count === 1 ? "one value" : `${count} values`}.`,
      why: `It takes ${expected}.`,
      hint: `Write ${helper.usage}.`
    },
    { place }
  );
}
function readHash(hash, around, owner, known) {
  const entries = /* @__PURE__ */ new Map();
  for (const pair of hash?.pairs ?? []) {
    if (known !== null && !known.includes(pair.key)) {
      const near = nearest(pair.key, known);
      throw new MinutebookError(
        "template/argument",
        {
          message: `\`${owner}\` has no option \`${pair.key}\`.`,
          why: known.length === 0 ? "It takes no options." : `Its options are ${known.join(", ")}.`,
          hint: near === void 0 ? `Take \`${pair.key}=\u2026\` out.` : `Did you mean \`${near}\`?`
        },
        { place: placeOf(pair, around) }
      );
    }
    entries.set(pair.key, readExpression(pair.value, around));
  }
  return entries;
}
function readBlock(node, around) {
  const place = placeOf(node, around);
  const name = node.path.original;
  const tag = `{{#${[name, ...node.params.map(original)].join(" ")}}}`;
  const blockParams = (node.program ?? node.inverse)?.blockParams ?? [];
  if (!BLOCKS.has(name)) return readSection(node, around, { place, tag, blockParams });
  const kind = name;
  const [argument] = node.params;
  if (argument === void 0 || node.params.length > 1) {
    throw new MinutebookError(
      "template/argument",
      {
        message: `{{#${name}}} was given ${node.params.length} values.`,
        why: "It takes exactly one.",
        hint: kind === "if" || kind === "unless" ? `Combine conditions: {{#${name} (and a b)}}.` : `Write {{#${name} items}}.`
      },
      { place }
    );
  }
  const options = kind === "if" || kind === "unless" ? ["includeZero"] : [];
  const hash = readHash(node.hash, around, `#${name}`, options);
  return { kind, place, tag, argument: readExpression(argument, around), hash, blockParams };
}
function readSection(node, around, opening) {
  if (node.params.length > 0 || node.hash !== void 0) {
    const name = node.path.original;
    const near = nearest(name, BLOCKS);
    throw new MinutebookError(
      "template/unknown-helper",
      {
        message: `There is no block \`#${name}\`.`,
        why: "The blocks are #each, #if, #unless and #with.",
        hint: near === void 0 ? "Use one of these, or prepare the data before rendering." : `Did you mean \`#${near}\`?`
      },
      { place: opening.place }
    );
  }
  return { ...opening, kind: "section", argument: readPath(node.path, around), hash: /* @__PURE__ */ new Map() };
}
function original(node) {
  if (node.type === "SubExpression")
    return `(${[node.path.original, ...node.params.map(original)].join(" ")})`;
  return node.type === "StringLiteral" ? `"${node.value}"` : String(node.original);
}

// src/template/parse/token.ts
function isInside(node, ancestor) {
  for (let at = node.parent; at !== null; at = at.node.parent) if (at.node === ancestor) return true;
  return false;
}
var MARK = /[\u{f0000}-\u{10fffd}]/u;
var ALL_MARKS = /[\u{f0000}-\u{10fffd}]/gu;
var FIRST_MARK = 983040;
var MOST_MARKS = 131069;

// src/template/parse/misplaced.ts
function misplacedBlock({ block }) {
  const close = `{{/${block.tag.replace(/^\{\{[#>] ?|[ }].*$/gu, "")}}}`;
  return new MinutebookError(
    "template/misplaced-block",
    {
      message: `${block.tag} does not begin and end in the same part of the document.`,
      why: "A block holds whole paragraphs, headings, list items, table rows and lists, or a piece of one line of text.",
      hint: block.kind === "partial" ? "Put the partial on a line of its own, with a blank line before and after it." : `Put ${block.tag} and ${close} on lines of their own around whole items or paragraphs, with blank lines where paragraphs end.`
    },
    { place: block.place }
  );
}
function misplacedValue({ place }, where) {
  return new MinutebookError(
    "template/misplaced-value",
    {
      message: `A value cannot be used in ${where}.`,
      why: "There it could change the structure of the document.",
      hint: "Use it in text, in a link such as [text]({{url}}), or in code."
    },
    { place }
  );
}
function unsupported(node, around) {
  const what = {
    Decorator: "Decorators",
    DecoratorBlock: "Inline partials",
    PartialBlockStatement: "Partial blocks",
    PartialStatement: "Partials with computed names"
  };
  return new MinutebookError(
    "template/unsupported",
    {
      message: `${what[node.type] ?? "Such expressions"} are not supported.`,
      why: "A template is a document with values in it, not a program.",
      hint: "Put the part into a file of its own and include it with {{> name}}."
    },
    { place: placeOf(node, around) }
  );
}
function tooLarge(place) {
  return new MinutebookError(
    "template/too-large",
    {
      message: "The template has too many expressions.",
      why: `With its partials it may have ${MOST_MARKS.toLocaleString("en-US")} values and tags.`,
      hint: "Use {{#each}} instead of repeating partials."
    },
    { place }
  );
}

// src/template/parse/nest-blocks.ts
function cutAtMarks(text) {
  return text.split(/([\u{f0000}-\u{10fffd}])/u).filter((value) => value !== "").map((value) => ({ type: "text", value }));
}
function marksIn(text) {
  return text.match(ALL_MARKS) ?? [];
}
function nestBlocks(pieces, marks) {
  const result = [];
  const open = [];
  let into = result;
  let afterLine = false;
  for (const piece of pieces) {
    if (!isText(piece)) {
      into.push(piece);
      afterLine = false;
      continue;
    }
    if (!MARK.test(piece.value)) {
      const value2 = afterLine ? piece.value.replace(/^[ \t]*\n/u, "") : piece.value;
      if (value2 !== "") into.push({ type: "text", value: value2 });
      afterLine = false;
      continue;
    }
    const value = marks.values.get(piece.value);
    if (value !== void 0) {
      into.push({ type: "value", expression: value.expression });
      afterLine = false;
      continue;
    }
    afterLine = marks.standalone.has(piece.value);
    if (afterLine) trimMargin(into.at(-1));
    const found = marks.blocks.get(piece.value);
    if (found === void 0) continue;
    const top = open.at(-1);
    if (found.tag === "open") {
      const part = {
        type: "block",
        block: found.node.block,
        branches: [[], []],
        gap: false,
        tight: false
      };
      open.push({ node: found.node, part, outer: into });
      [into] = part.branches;
    } else if (top?.node !== found.node) {
      throw misplacedBlock(found.node);
    } else if (found.tag === "else") {
      into = top.part.branches[1];
    } else {
      open.pop();
      top.outer.push(top.part);
      into = top.outer;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== void 0) throw misplacedBlock(unclosed.node);
  return result;
}
function isText(piece) {
  return piece.type === "text";
}
function trimMargin(before) {
  if (before !== void 0 && isText(before)) before.value = before.value.replace(/(?<=^|\n)[ \t]+$/u, "");
}

// src/template/parse/compile-inline.ts
function compileInline(children, marks) {
  const pieces = children.flatMap(
    (child) => child.type === "text" ? cutAtMarks(child.value) : [compileNode(child, marks)]
  );
  return joinAngles(nestBlocks(pieces, marks));
}
function compileText(text, marks) {
  return nestBlocks(cutAtMarks(text), marks);
}
function hasMarks(node) {
  if ("children" in node && node.children.some(hasMarks)) return true;
  return Object.values(node).some((value) => typeof value === "string" && MARK.test(value));
}
function refuseMarks(texts, where, marks) {
  for (const mark of texts.flatMap((text) => marksIn(text ?? ""))) {
    const value = marks.values.get(mark) ?? marks.blocks.get(mark)?.node.block;
    if (value !== void 0)
      throw misplacedValue({ place: value.place, expression: { type: "literal", value: null } }, where);
  }
}
function compileNode(node, marks) {
  if (!hasMarks(node)) return { type: "static", node: copyNode(node) };
  switch (node.type) {
    case "link":
      return compileLink(node, marks);
    case "image":
      return {
        type: "image",
        node: copyAlone(node),
        url: compileText(node.url, marks),
        title: compileTitle(node.title, marks),
        alt: compileText(node.alt ?? "", marks)
      };
    case "inlineCode":
      return { type: "code", node: copyAlone(node), text: compileText(node.value, marks) };
    case "html":
      return { type: "html", node: copyAlone(node), text: compileHtml(node.value, marks) };
    case "emphasis":
    case "strong":
    case "delete":
      return { type: "span", node: copyAlone(node), children: compileInline(node.children, marks) };
    case "linkReference":
      refuseMarks([node.identifier, node.label], "the name of a link reference", marks);
      return { type: "span", node: copyAlone(node), children: compileInline(node.children, marks) };
    default:
      refuseMarks(
        Object.values(node).filter((value) => typeof value === "string"),
        "the name of a reference",
        marks
      );
      return { type: "static", node: copyNode(node) };
  }
}
function compileLink(node, marks) {
  if (showsItself(node) && styleOf(node).form !== "resource") {
    const text = toString(node);
    const prefix = node.url.slice(0, node.url.length - text.length);
    return { type: "address", form: styleOf(node).form ?? "bare", prefix, text: compileText(text, marks) };
  }
  return {
    type: "link",
    node: copyAlone(node),
    url: compileText(node.url, marks),
    title: compileTitle(node.title, marks),
    children: compileInline(node.children, marks)
  };
}
function compileTitle(title, marks) {
  return title === null || title === void 0 ? null : compileText(title, marks);
}
function compileHtml(html, marks) {
  for (const mark of marksIn(html)) {
    const before = html.slice(0, html.indexOf(mark)).replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
    const inTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    const raw = /<(?:script|style|textarea|title|xmp|iframe)\b(?![\s\S]*<\/)/iu.test(before);
    if (inTag || raw) refuseMarks([mark], raw ? "a script or a style sheet" : "an HTML tag", marks);
  }
  return compileText(html, marks);
}
function joinAngles(parts) {
  for (let index = 1; index < parts.length - 1; index += 1) {
    const [before, value, after] = parts.slice(index - 1, index + 2);
    if (before?.type !== "text" || value?.type !== "value" || after?.type !== "text") continue;
    if (!before.value.endsWith("<") || !after.value.startsWith(">")) continue;
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
    parts[index] = { type: "address", form: "angle", prefix: "", text: [value] };
  }
  return parts;
}

// src/template/parse/compile-flow.ts
function compileFlow(parent, placed, marks, found) {
  const here = placed.filter(({ region }) => region.parent === parent);
  return compileRange(0, parent.children.length, here);
  function compileRange(from, to, blocks) {
    const parts = [];
    for (let index = from; index < to; ) {
      const outermost = blocks.find(
        ({ node, region }) => region.from === index && !blocks.some((other) => isInside(node, other.node))
      );
      const child = parent.children[index];
      if (outermost !== void 0) {
        const inner = blocks.filter(({ node }) => isInside(node, outermost.node));
        const part = makeBlock(
          outermost,
          child,
          compileRange(outermost.region.from, outermost.region.to, inner)
        );
        found.set(outermost.node, part);
        parts.push(part);
        index = outermost.region.to;
      } else {
        if (child !== void 0) parts.push(compileNode2(child, placed, marks, found));
        index += 1;
      }
    }
    return parts;
  }
}
function makeBlock({ node, branch, region }, first, parts) {
  const tight = first !== void 0 && styleOf(first).tight === true;
  return {
    type: "block",
    block: node.block,
    branches: branch === 0 ? [parts, []] : [[], parts],
    gap: region.gap,
    tight
  };
}
function compileNode2(node, placed, marks, found) {
  switch (node.type) {
    case "paragraph":
    case "heading": {
      if (!hasMarks(node)) return { type: "static", node: copyNode(node) };
      const children = compileInline(node.children, marks);
      const [only] = children;
      return {
        type: "phrasing",
        node: copyAlone(node),
        children,
        sole: children.length === 1 && only?.type === "value" ? only.expression : null
      };
    }
    case "tableRow":
      return {
        type: "row",
        node: copyAlone(node),
        cells: node.children.map(copyAlone),
        parts: node.children.map((cell) => compileInline(cell.children, marks))
      };
    case "code":
      refuseMarks([node.lang, node.meta], "a code block's first line", marks);
      return hasMarks(node) ? { type: "literal", node: copyAlone(node), text: compileText(node.value, marks) } : { type: "static", node: copyNode(node) };
    case "html":
      return hasMarks(node) ? { type: "literal", node: copyAlone(node), text: compileHtml(node.value, marks) } : { type: "static", node: copyNode(node) };
    case "yaml":
      return hasMarks(node) ? { type: "literal", node: copyAlone(node), text: compileText(node.value, marks) } : { type: "static", node: copyNode(node) };
    case "definition":
      refuseMarks([node.identifier, node.label], "the name of a definition", marks);
      return {
        type: "definition",
        node: copyAlone(node),
        url: compileText(node.url, marks),
        title: compileText(node.title ?? "", marks)
      };
    case "blockquote":
    case "list":
    case "listItem":
    case "table":
    case "footnoteDefinition":
      if (node.type === "footnoteDefinition")
        refuseMarks([node.identifier, node.label], "the name of a footnote", marks);
      return { type: "container", node: copyAlone(node), children: compileFlow(node, placed, marks, found) };
    default:
      return { type: "static", node: copyNode(node) };
  }
}

// src/template/parse/pattern.ts
function tokenLines(tokens) {
  const lines = [[]];
  for (const token of tokens) {
    if (token.type !== "text") {
      lines.at(-1)?.push(token);
      continue;
    }
    for (const piece of token.value.split(/(?<=\n)/u)) {
      if (piece !== "") lines.at(-1)?.push({ type: "text", value: piece });
      if (piece.endsWith("\n")) lines.push([]);
    }
  }
  return lines.map((line) => ({ tokens: line, standalone: isStandalone(line) }));
}
function isStandalone(line) {
  const blank = line.every(
    (token) => token.type !== "value" && (token.type !== "text" || /^[\s>]*$/u.test(token.value))
  );
  return blank && line.some((token) => token.type !== "text");
}
function standaloneMarks(lines) {
  const marks = /* @__PURE__ */ new Set();
  for (const { tokens, standalone } of lines) {
    if (!standalone) continue;
    for (const token of tokens) if (isTag(token)) marks.add(markOf(token));
  }
  return marks;
}
function branchOf(node, choice) {
  return choice.get(node) ?? (node.filled[0] || !node.filled[1] ? 0 : 1);
}
function writePattern(lines, choice, inline) {
  const spots = /* @__PURE__ */ new Map();
  const inactive = [];
  let source = "";
  const enter = (tag) => {
    if (!isTag(tag)) return;
    const { node } = tag;
    const branch = branchOf(node, choice);
    const within = inactive.at(-1);
    if (within === void 0 || within === node) {
      const spot = spots.get(node) ?? {};
      spot[tag.type] = source.length;
      spots.set(node, spot);
      if (inline.has(node)) return;
      const leaves = tag.type === "close" || (tag.type === "else" ? branch === 1 : branch === 0);
      if (leaves && within === node) inactive.pop();
      if (!leaves && within === void 0) inactive.push(node);
    }
  };
  const isShown = (tag) => isTag(tag) && inline.has(tag.node) && inactive.length === 0;
  for (const { tokens, standalone } of lines) {
    if (standalone) {
      const marks = tokens.filter((token) => {
        enter(token);
        return isShown(token);
      });
      if (marks.length === 0) continue;
      const [first] = tokens;
      const margin = first?.type === "text" ? first.value : "";
      const end = tokens.at(-1);
      source += margin.replace("\n", "") + marks.map((tag) => isTag(tag) ? markOf(tag) : "").join("");
      if (end?.type === "text" && end.value.endsWith("\n")) source += "\n";
      continue;
    }
    for (const token of tokens) {
      enter(token);
      if (inactive.length > 0) continue;
      if (token.type === "text") source += token.value;
      else if (token.type === "value") source += token.mark;
      else if (isTag(token) && isShown(token)) source += markOf(token);
    }
  }
  return { source, spots };
}
function isTag(token) {
  return "node" in token;
}
function markOf({ type, node }) {
  return node.marks[type === "open" ? 0 : type === "else" ? 1 : 2];
}

// src/template/parse/region.ts
var FLOW = /* @__PURE__ */ new Set([
  "root",
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "footnoteDefinition"
]);
function findRegion(root, source, start, end) {
  return search({ parent: root, path: "root" }, source, { start, end });
}
function search({ parent, path }, source, stretch) {
  const { start, end } = stretch;
  const children = parent.children;
  const touched = children.flatMap(
    (child, index) => startOf(child) < end && endOf(child) > start ? [index] : []
  );
  const [from] = touched;
  const first = from === void 0 ? void 0 : children[from];
  const last = children[touched.at(-1) ?? -1];
  if (from === void 0 || first === void 0 || last === void 0) {
    return isMargin(source.slice(start, end)) ? { level: "empty" } : { level: "misplaced" };
  }
  if (startOf(first) >= start && endOf(last) <= end) {
    const before = source.slice(start, startOf(first));
    const after = source.slice(endOf(last), end);
    if (!isMargin(before) || !isMargin(after)) return { level: "misplaced" };
    if (parent.type === "tableRow" || parent.type === "table" && from === 0) return { level: "misplaced" };
    const gap = before.includes("\n") || /\n[^\n]*\n/u.test(after);
    const paragraph = touched.length === 1 && first.type === "paragraph" && !gap;
    return { level: "flow", parent, path, from, to: from + touched.length, gap, paragraph };
  }
  if (first !== last) return { level: "misplaced" };
  if (!FLOW.has(first.type) || !("children" in first)) return { level: "inline" };
  return search({ parent: first, path: `${path}/${first.type}` }, source, stretch);
}
function isMargin(text) {
  return /^[\s>]*$/u.test(text);
}
function startOf(node) {
  return node.position?.start.offset ?? 0;
}
function endOf(node) {
  return node.position?.end.offset ?? 0;
}

// src/template/parse/compile-template.ts
function compileTemplate(template) {
  const lines = tokenLines(template.tokens);
  const marks = {
    values: template.values,
    blocks: template.blocks,
    standalone: standaloneMarks(lines)
  };
  return new Compiler(lines, marks).compile();
}
var Compiler = class {
  lines;
  marks;
  kinds = /* @__PURE__ */ new Map();
  inline = /* @__PURE__ */ new Set();
  constructor(lines, marks) {
    this.lines = lines;
    this.marks = marks;
  }
  compile() {
    const choice = /* @__PURE__ */ new Map();
    const fresh = this.classify(choice);
    const { root, placed } = this.read(choice, null);
    const found = /* @__PURE__ */ new Map();
    const parts = compileFlow(root, placed, this.marks, found);
    this.addInverses(fresh, choice, placed, found);
    return parts;
  }
  /** Determines the kind of each block that a choice shows for the first time. */
  classify(choice) {
    const fresh = [];
    const { source, spots } = writePattern(this.lines, choice, this.inline);
    const root = parseDocument(source);
    for (const [node, spot] of spots) {
      if (this.kinds.has(node)) continue;
      const kind = this.kindOf(node, spot, { root, source, choice });
      this.kinds.set(node, kind);
      if (kind === "inline") this.inline.add(node);
      fresh.push(node);
    }
    for (const { node } of this.marks.blocks.values()) {
      if (node.parent === null || !this.inline.has(node.parent.node)) continue;
      this.inline.add(node);
      this.kinds.set(node, "inline");
    }
    return fresh;
  }
  kindOf(node, spot, shown) {
    if (node.parent !== null && this.inline.has(node.parent.node)) return "inline";
    const region = regionOf(node, spot, shown);
    if (region.level === "misplaced") throw misplacedBlock(node);
    if (region.level !== "flow" || !region.paragraph) return region.level;
    if (this.isBlockValue(region)) return "flow";
    const repeats = node.block.kind === "each" || node.block.kind === "section";
    const otherBranch = node.filled[0] && node.filled[1] && !node.oneLine;
    return (repeats || node.oneLine) && !otherBranch ? "inline" : "flow";
  }
  /** Whether a region is one paragraph that consists of one helper call such as `{{md x}}`. */
  isBlockValue(region) {
    const [paragraph] = region.parent.children.slice(region.from, region.to);
    if (paragraph?.type !== "paragraph" || paragraph.children.length !== 1) return false;
    const [text] = paragraph.children;
    if (text?.type !== "text" || !MARK.test(text.value)) return false;
    return this.marks.values.get(text.value)?.expression.type === "call";
  }
  /** Parses the pattern of a choice and places its blocks; with `focus`, only that block and those in it. */
  read(choice, focus) {
    const { source, spots } = writePattern(this.lines, choice, this.inline);
    const root = noteStyle(parseDocument(source), source);
    this.checkStructure(root, choice);
    const placed = [];
    for (const [node, spot] of spots) {
      if (this.kinds.get(node) !== "flow") continue;
      const region = regionOf(node, spot, { root, source, choice });
      if (region.level === "flow") placed.push({ node, branch: branchOf(node, choice), region });
      else if (focus === null || node === focus || isInside(node, focus)) throw misplacedBlock(node);
    }
    return { root, placed };
  }
  /**
   * Ensures that placeholders leave the structure unchanged: a tag among the marks of a table or list would change it.
   */
  checkStructure(root, choice) {
    if (this.inline.size === 0) return;
    const structure = (inline) => structureOf(parseDocument(writePattern(this.lines, choice, inline).source));
    const expected = structure(/* @__PURE__ */ new Set());
    if (structureOf(root) === expected) return;
    const blocks = [...this.inline];
    throw misplacedBlock(
      blocks.find((node) => structure(/* @__PURE__ */ new Set([node])) !== expected) ?? blocks[0]
    );
  }
  addInverses(fresh, choice, placed, found) {
    for (const node of fresh) {
      const part = found.get(node);
      if (part === void 0 || !node.filled[1] || branchOf(node, choice) === 1) continue;
      const inverse = new Map([...choice, [node, 1]]);
      const freshInside = this.classify(inverse);
      const reading = this.read(inverse, node);
      const here = reading.placed.find((block) => block.node === node);
      const before = placed.find((block) => block.node === node);
      if (here === void 0 || here.region.path !== before?.region.path) throw misplacedBlock(node);
      const inner = /* @__PURE__ */ new Map();
      compileFlow(here.region.parent, reading.placed, this.marks, inner);
      part.branches[1] = inner.get(node)?.branches[1] ?? [];
      this.addInverses(freshInside, inverse, reading.placed, inner);
    }
  }
};
function regionOf(node, spot, { choice, source, root }) {
  const inverse = branchOf(node, choice) === 1;
  const start = (inverse ? spot.else : spot.open) ?? 0;
  const end = (inverse ? spot.close : spot.else ?? spot.close) ?? source.length;
  return findRegion(root, source, start, end);
}
function structureOf(node) {
  const children = "children" in node && !PHRASING_PARENTS.has(node.type) ? node.children.map(structureOf).join(" ") : "";
  return `${node.type}(${children})`;
}
var PHRASING_PARENTS = /* @__PURE__ */ new Set(["paragraph", "heading", "tableCell"]);

// src/template/parse/parse-handlebars.ts
var import_base = __toESM(require_base(), 1);
function parseHandlebars(source, file) {
  try {
    return import_base.default.parseWithoutProcessing(source);
  } catch (error) {
    throw syntaxError(error instanceof Error ? error : new Error(String(error)), source, file);
  }
}
function syntaxError(error, source, file) {
  const mismatch = /^(.+) doesn't match (.+) - (\d+):(\d+)$/u.exec(error.message);
  if (mismatch !== null) {
    const [, opened = "", closed = "", line = "1", column = "0"] = mismatch;
    return new MinutebookError(
      "template/syntax",
      {
        message: `{{#${opened}}} is closed by {{/${closed}}}.`,
        why: "Each block closes with the name it opened with.",
        hint: `Write {{/${opened}}}, or close the inner block first.`
      },
      { place: { file, line: Number(line), column: Number(column) + 1 }, cause: error }
    );
  }
  const open = error.message.includes("got 'EOF'") ? unclosedBlock(source) : void 0;
  const offset = open?.offset ?? whereParsingStopped(error.message, source);
  const before = source.slice(0, offset).split("\n");
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return new MinutebookError("template/syntax", explain(error.message, open?.name), { place, cause: error });
}
function whereParsingStopped(message, source) {
  const line = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, shown = "", arrow = ""] = message.split("\n");
  const excerpt = shown.slice(0, Math.max(0, arrow.indexOf("^"))).replace(/^\.\.\./u, "");
  const lineStart = source.split("\n", line - 1).join("\n").length;
  const pattern = [...excerpt].map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&")).join("\\n*");
  for (const match of source.matchAll(new RegExp(pattern, "gu"))) {
    const end = match.index + match[0].length;
    if (excerpt !== "" && end >= lineStart) return Math.max(end, line > 1 ? lineStart + 1 : 0);
  }
  return lineStart === 0 ? 0 : lineStart + 1;
}
function explain(message, open) {
  if (message.includes("got 'EOF'")) {
    return {
      message: open === void 0 ? "The template ends inside an expression." : `{{#${open}}} is never closed.`,
      why: "Handlebars reached the end of the template before the block ended.",
      hint: open === void 0 ? "Close the expression with }}." : `Write {{/${open}}} where the block ends.`
    };
  }
  if (message.includes("got 'OPEN_ENDBLOCK'")) {
    return {
      message: "A block is closed that was not opened.",
      why: "There is no {{#\u2026}} before this {{/\u2026}} that still is open.",
      hint: "Take the {{/\u2026}} out, or open the block before it."
    };
  }
  if (message.includes("got 'INVERSE'") || message.includes("got 'OPEN_INVERSE_CHAIN'")) {
    return {
      message: "An {{else}} stands outside of a block, or a block has two.",
      why: "An {{else}} belongs between {{#\u2026}} and {{/\u2026}}, once.",
      hint: "Move the {{else}} into its block, or take it out."
    };
  }
  return {
    message: "This is not a Handlebars expression.",
    why: message.includes("got 'CLOSE'") || message.includes("got 'CLOSE_UNESCAPED'") ? "The braces close before the expression is complete." : "Something in the braces is not a name, a path, a text in quotes or a number.",
    hint: 'Write {{name}}, {{helper name "text" option=1}}, or \\{{ for literal braces.'
  };
}
function unclosedBlock(source) {
  const open = [];
  for (const match of source.matchAll(/\{\{~?(?:([#^/])\s*([^\s}~]+)|!--[\s\S]*?--~?\}\})/gu)) {
    const [, kind, name = ""] = match;
    if (kind === "/") open.pop();
    else if (kind !== void 0) open.push({ name, offset: match.index });
  }
  return open.at(-1);
}

// src/template/parse/partials.ts
function findPartial(name, partials, calls, place) {
  const found = Object.hasOwn(partials, name) ? partials[name] : void 0;
  if (found === void 0) {
    const names = Object.keys(partials);
    const near = nearest(name, names);
    throw new MinutebookError(
      "template/unknown-partial",
      {
        message: `There is no partial \`${name}\`.`,
        why: names.length === 0 ? "No partials are available here." : `The partials are ${names.sort().join(", ")}.`,
        hint: near === void 0 ? "Add a template of that name, or take the expression out." : `Did you mean \`${near}\`?`
      },
      { place }
    );
  }
  if (calls.includes(name)) {
    throw new MinutebookError(
      "template/partial-recursion",
      {
        message: `The partial \`${name}\` includes itself.`,
        why: `It is called by way of ${[...calls, name].join(" > ")}.`,
        hint: "Use {{#each}} for what repeats."
      },
      { place }
    );
  }
  return typeof found === "string" ? { source: found } : found;
}
function standaloneIndent(before, next) {
  const after = next === void 0 || next.type === "ContentStatement" && /^[ \t]*(?:\n|$)/u.test(next.value);
  if (!after) return void 0;
  if (before === void 0) return "";
  return before.type === "text" ? /(?:^|\n)([ \t>]*)$/u.exec(before.value)?.[1] : void 0;
}
function indentTokens(tokens, from, indent) {
  for (const token of tokens.slice(from)) {
    if (token.type === "text") token.value = token.value.replaceAll("\n", `
${indent}`);
  }
}

// src/template/parse/tokenize.ts
function tokenize(source, around, partials) {
  const result = { tokens: [], outline: [], values: /* @__PURE__ */ new Map(), blocks: /* @__PURE__ */ new Map() };
  const reader = new Reader(result, partials);
  result.outline = reader.readSource(source, { ...around, parent: null, calls: [] });
  trimTokens(result.tokens);
  return result;
}
function normalizeSource(source) {
  return source.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
}
var Reader = class {
  result;
  partials;
  marks = 0;
  constructor(result, partials) {
    this.result = result;
    this.partials = partials;
  }
  readSource(source, context, indent = "") {
    const text = normalizeSource(source);
    assertShallow(text, context.file);
    const program = parseHandlebars(text, context.file);
    const start = this.result.tokens.length;
    const outline = this.readProgram(program, context);
    if (indent !== "") indentTokens(this.result.tokens, start, indent);
    return outline;
  }
  readProgram(program, context) {
    const entries = [];
    const body = program?.body ?? [];
    for (const [index, statement] of body.entries()) {
      const entry = this.readStatement(statement, body[index + 1], context);
      if (entry !== void 0) entries.push(entry);
    }
    return entries;
  }
  readStatement(statement, next, context) {
    const { parent } = context;
    switch (statement.type) {
      case "ContentStatement":
        this.pushText(statement.value, parent);
        return void 0;
      case "CommentStatement":
        this.result.tokens.push({ type: "comment", trim: statement.strip });
        return void 0;
      case "MustacheStatement": {
        const expression = readMustache(statement, context);
        const place = placeOf(statement, context);
        this.pushValue(expression, place, parent, statement.strip);
        return { type: "value", expression, place };
      }
      case "BlockStatement":
        return this.readBlock(statement, context);
      case "PartialStatement":
        return this.readPartial(statement, next, context);
      default:
        throw unsupported(statement, context);
    }
  }
  readBlock(statement, context) {
    const { tokens } = this.result;
    const block = readBlock(statement, context);
    const node = this.makeNode(block, context);
    const from = tokens.length;
    tokens.push({ type: "open", node, trim: statement.openStrip });
    const body = this.readProgram(statement.program, { ...context, parent: { node, branch: 0 } });
    let inverse = [];
    if (statement.inverse !== void 0) {
      const trim = statement.program === void 0 ? {} : statement.inverseStrip ?? {};
      tokens.push({ type: "else", node, trim });
      inverse = this.readProgram(statement.inverse, { ...context, parent: { node, branch: 1 } });
    }
    tokens.push({ type: "close", node, trim: statement.closeStrip ?? {} });
    node.oneLine = !tokens.slice(from).some((token) => token.type === "text" && token.value.includes("\n"));
    return { type: "block", block, body, inverse };
  }
  readPartial(statement, next, context) {
    const { tokens } = this.result;
    const { calls } = context;
    const place = placeOf(statement, context);
    const name = statement.name.type === "SubExpression" ? "" : String(statement.name.original);
    if (statement.name.type === "SubExpression") throw unsupported(statement, context);
    const partial = findPartial(name, this.partials, calls, place);
    const [argument] = statement.params;
    const block = {
      kind: "partial",
      place,
      tag: `{{> ${name}}}`,
      argument: argument === void 0 ? null : readExpression(argument, context),
      hash: readHash(statement.hash, context, name, null),
      blockParams: []
    };
    const node = this.makeNode(block, context);
    const indent = standaloneIndent(tokens.at(-1), next);
    tokens.push({ type: "open", node, trim: { open: statement.strip.open === true } });
    const source = partial.source.replace(/\r?\n?$/u, "");
    if (indent !== void 0) tokens.push({ type: "text", value: `
${indent}` });
    const parent = { node, branch: 0 };
    const inner = { ...context, file: partial.file ?? name, parent, calls: [...calls, name] };
    const body = this.readSource(source, inner, indent);
    if (indent !== void 0) tokens.push({ type: "text", value: `
${indent}` });
    tokens.push({ type: "close", node, trim: { close: statement.strip.close === true } });
    node.oneLine = indent === void 0 && !partial.source.trimEnd().includes("\n");
    if (tokens.length > MOST_MARKS) throw tooLarge(place);
    return { type: "block", block, body, inverse: [] };
  }
  makeNode(block, { parent, file }) {
    const marks = [this.mark(block.place), this.mark(block.place), this.mark(block.place)];
    const node = { block, parent, marks, filled: [false, false], oneLine: false };
    for (const [index, tag] of ["open", "else", "close"].entries()) {
      this.result.blocks.set(marks[index] ?? "", { node, tag });
    }
    fill(parent);
    if (this.result.tokens.length > MOST_MARKS) throw tooLarge({ file, line: 1, column: 1 });
    return node;
  }
  pushText(text, parent) {
    if (/\S/u.test(text)) fill(parent);
    if (!MARK.test(text)) {
      this.result.tokens.push({ type: "text", value: text });
      return;
    }
    for (const part of text.split(/([\u{f0000}-\u{10fffd}])/u)) {
      if (MARK.test(part)) this.pushValue({ type: "literal", value: part }, { file: "" }, parent, {});
      else if (part !== "") this.result.tokens.push({ type: "text", value: part });
    }
  }
  pushValue(expression, place, parent, trim) {
    fill(parent);
    const mark = this.mark(place);
    this.result.values.set(mark, { expression, place });
    this.result.tokens.push({ type: "value", mark, trim });
  }
  mark(place) {
    if (this.marks >= MOST_MARKS - 4) throw tooLarge(place);
    this.marks += this.marks === 65534 ? 3 : 1;
    return String.fromCodePoint(FIRST_MARK + this.marks - 1);
  }
};
function fill(parent) {
  for (let at = parent; at !== null && !at.node.filled[at.branch]; at = at.node.parent)
    at.node.filled[at.branch] = true;
}
function trimTokens(tokens) {
  for (const [index, token] of tokens.entries()) {
    if (token.type === "text") continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.trim?.open === true && before?.type === "text") before.value = before.value.trimEnd();
    if (token.trim?.close === true && after?.type === "text") after.value = after.value.trimStart();
  }
}

// src/template/parse/parse-template.ts
function parseTemplate(source, options = {}) {
  const file = options.file ?? "template";
  const helpers = { ...builtInHelpers, ...options.helpers };
  const tokenized = tokenize(source, { file, helpers }, options.partials ?? {});
  try {
    return { file, outline: tokenized.outline, parts: compileTemplate(tokenized) };
  } catch (error) {
    throw error instanceof RangeError ? tooDeepInline(normalizeSource(source), file, error) : error;
  }
}
export {
  parseTemplate
};
