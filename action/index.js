import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Scope,
  attendanceView,
  copyAlone,
  copyNode,
  decisionsView,
  instantiate,
  isFieldsShape,
  isListShape,
  itemsView,
  linksFrom,
  openPage,
  registerView,
  renderPage
} from "./chunks/chunk-4WTF6A22.js";
import {
  BYTE_ORDER_MARK,
  TITLE,
  assertMergeable,
  attendanceOf,
  checkLabels,
  childOf,
  columnAfter,
  compilePattern,
  controlComments,
  countWork,
  dateInTitle,
  decide,
  defaultPeriod,
  descendants,
  didNotTakePlace,
  duePeriod,
  gatherRole,
  groupBy,
  identify,
  identityTag,
  inChunks,
  isBelow,
  isBlankLine,
  isContainer,
  isOnlyAddress,
  isSeriesTitle,
  isTitle,
  keywordsOf,
  lessonsOf,
  lineCount,
  lineEnding,
  lineStart,
  lineText,
  matcher,
  meetingIssueQuery,
  narrowEntries,
  narrowEntryText,
  parsePeriod,
  periodMonths,
  placeTagOf,
  quorumOf,
  rankMeetingIssues,
  readDocument,
  readMark,
  readMemory,
  readSaid,
  readSays,
  readUpdate,
  readUpdates,
  references,
  roleSections,
  sectionHeading,
  similarity,
  tellPeopleApart,
  textTag,
  updatePeriod,
  updatesBefore,
  updatesWithin,
  withSaid,
  withhold,
  withholdAll,
  withoutCheckbox,
  withoutMeetingReferences,
  workChart,
  writeMemory
} from "./chunks/chunk-3TM6WHJ7.js";
import {
  DEFAULT_LEVELS,
  HTML_COMMENTS,
  LINT_RULES,
  LINT_RULE_NAMES,
  NO_NOTES,
  WORLD_TIME_ZONES,
  actionsOf,
  actionsRegister,
  archive,
  archiveFile,
  archiveMeeting,
  archiveOf,
  bareWords,
  configFolder,
  configPaths,
  confineFiles,
  dateInPath,
  decisionsOf,
  definitionSchema,
  documentNumber,
  explainIssue,
  filesBefore,
  fillPath,
  findConfigPath,
  formatKey,
  historiesOf,
  isBody,
  isLogin,
  isPathPerMeeting,
  isRecord,
  itemKey,
  joinersIn,
  labelOf,
  lastNotes,
  linkRole,
  loadConfig,
  locatedAt,
  locationIn,
  locationOfKey,
  mayBeCalledByDay,
  meetingDay,
  meetingKey,
  meetingPart,
  meetingParts,
  minutesFiles,
  minutesFolder,
  minutesPath,
  newestFirst,
  newestName,
  newestRepository,
  notesAsList,
  openActions,
  outputFolder,
  parseJson,
  parseSource,
  pathNames,
  pathReader,
  plainLogin,
  plannedStart,
  readAttendee,
  readConfig,
  readControlComment,
  readMeetings,
  readMinutes,
  readableText,
  registerPath,
  resolveConfig,
  saidOn,
  shortenControl,
  timeOf,
  titleIn,
  trackerOf,
  validate,
  withoutJoiners,
  withoutQuieting,
  writeMark,
  writeSays,
  writeTraceComment,
  zoneOf
} from "./chunks/chunk-2SLDZ2L7.js";
import "./chunks/chunk-UF67QVGU.js";
import {
  endpoint
} from "./chunks/chunk-EA3BB7RE.js";
import {
  builtInHelpers,
  listHelpers
} from "./chunks/chunk-GUWC54O7.js";
import {
  codeSpans,
  noteStyle,
  showsItself,
  styleOf,
  toMarkdown
} from "./chunks/chunk-WMHR3GO4.js";
import {
  DEEPEST,
  EMPTY_COMMENT,
  GITHUB,
  ITEM_KINDS,
  KIND_NAMES,
  MONTH_PATTERN,
  VFile,
  findReferences,
  isCommentAddress,
  isRepositoryName,
  kindWhere,
  monthOf,
  monthsIn,
  parseDocument,
  parseFragment,
  parseMarkdown,
  parseReference,
  plainText,
  referenceKey,
  remembering,
  toString,
  tooDeepLine,
  unified,
  visit,
  wrap
} from "./chunks/chunk-S5WXCRNB.js";
import {
  compareNames,
  compareTexts
} from "./chunks/chunk-GJRNPI7Q.js";
import "./chunks/chunk-AYONAZYD.js";
import {
  DAY,
  namedZone,
  plainDateTime,
  wallDate,
  wallOf
} from "./chunks/chunk-QE6P7SL6.js";
import {
  epochOf,
  firstDay,
  isoInstant,
  knownTimeZone,
  parseDate,
  parseInstant,
  parseMeetingDate,
  requireTimeZone
} from "./chunks/chunk-HJFOKYF7.js";
import {
  distance,
  nearest,
  quote,
  shorten,
  visibleControls
} from "./chunks/chunk-IP5S6BA6.js";
import {
  Temporal
} from "./chunks/chunk-Z7HUVQWU.js";
import {
  EXIT,
  MinutebookError,
  exitStatusOf,
  explainError,
  formatPlace,
  isMinutebookError
} from "./chunks/chunk-Z6Z3PXLC.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunks/chunk-CXTPJRVO.js";

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
        parse: function parse2(input) {
          var self = this, stack = [0], vstack = [null], lstack = [], table2 = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0, TERROR = 2, EOF = 1;
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
              action = table2[state] && table2[state][symbol];
            }
            if (typeof action === "undefined" || !action.length || !action[0]) {
              var errStr = "";
              if (!recovering) {
                expected = [];
                for (p in table2[state]) if (this.terminals_[p] && p > 2) {
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
                newState = table2[stack[stack.length - 2]][stack[stack.length - 1]];
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
            var token, match2, tempMatch, index, col, lines;
            if (!this._more) {
              this.yytext = "";
              this.match = "";
            }
            var rules = this._currentRules();
            for (var i = 0; i < rules.length; i++) {
              tempMatch = this._input.match(this.rules[rules[i]]);
              if (tempMatch && (!match2 || tempMatch[0].length > match2[0].length)) {
                match2 = tempMatch;
                index = i;
                if (!this.options.flex) break;
              }
            }
            if (match2) {
              lines = match2[0].match(/(?:\r\n?|\n).*/g);
              if (lines) this.yylineno += lines.length;
              this.yylloc = {
                first_line: this.yylloc.last_line,
                last_line: this.yylineno + 1,
                first_column: this.yylloc.last_column,
                last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match2[0].length
              };
              this.yytext += match2[0];
              this.match += match2[0];
              this.matches = match2;
              this.yyleng = this.yytext.length;
              if (this.options.ranges) {
                this.yylloc.range = [this.offset, this.offset += this.yyleng];
              }
              this._more = false;
              this._input = this._input.slice(match2[0].length);
              this.matched += match2[0];
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
      var loc = node && node.loc, line3 = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
      if (loc && loc.start) {
        line3 = loc.start.line;
        column = loc.start.column;
        if (loc.end) {
          endLineNumber = loc.end.line;
          endColumn = loc.end.column;
        }
        message += " - " + line3 + ":" + column;
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
          this.lineNumber = line3;
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
    exports.isEmpty = isEmpty2;
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
    function isEmpty2(value) {
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
    function validateClose(open2, close) {
      close = close.path ? close.path.original : close;
      if (open2.path.original !== close) {
        var errorNode = { loc: open2.path.loc };
        throw new _exception2["default"](open2.path.original + " doesn't match " + close, errorNode);
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
    function stripFlags(open2, close) {
      return {
        open: open2.charAt(2) === "~",
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
    function prepareMustache(path6, params, hash, open2, strip, locInfo) {
      var escapeFlag = open2.charAt(3) || open2.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
      var decorator = /\*/.test(open2);
      return {
        type: decorator ? "Decorator" : "MustacheStatement",
        path: path6,
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
    function preparePartialBlock(open2, program, close, locInfo) {
      validateClose(open2, close);
      return {
        type: "PartialBlockStatement",
        name: open2.path,
        params: open2.params,
        hash: open2.hash,
        program,
        openStrip: open2.strip,
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
    exports.parse = parse2;
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
    function parse2(input, options) {
      var ast = parseWithoutProcessing(input, options);
      var strip = new _whitespaceControl2["default"](options);
      return strip.accept(ast);
    }
  }
});

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";
import * as path5 from "path";

// left-out:oidc-utils
var OidcClient = class {
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text3, addEOL = false) {
    this._buffer += text3;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code3, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code3), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item2) => this.wrap("li", item2)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells2 = row2.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells2);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text3, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text3, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text3, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text3, href) {
    const element = this.wrap("a", text3, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os4 from "os";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path4 from "path";

// node_modules/@actions/io/lib/io.js
import * as path3 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path2 from "path";
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter2(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter2(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path2.dirname(filePath);
            const upperName = path2.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check2) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check2) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path3.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path3.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path3.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path3.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line3 = s.substring(0, n);
        onLine(line3);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve17, reject) => __awaiter4(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line3) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line3);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line3) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line3);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code3) => {
          state.processExitCode = code3;
          state.processExited = true;
          this._debug(`Exit code ${code3} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code3) => {
          state.processExitCode = code3;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve17(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter5(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter5(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout,
      stderr
    };
  });
}

// node_modules/@actions/core/lib/platform.js
var __awaiter6 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
var getMacOsInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version
  };
});
var getLinuxInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
var platform = os4.platform();
var arch = os4.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter6(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter7 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve17) {
      resolve17(value);
    });
  }
  return new (P || (P = Promise))(function(resolve17, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve17(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path5.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter7(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter7(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/cli/format-error.ts
function formatError(error2, { verbose }) {
  const { message, why, hint, place } = explainError(error2, "--verbose");
  const where2 = place === void 0 ? "" : `${formatPlace(place)}: `;
  const lines = [
    `minutebook: ${oneLine(where2 + message)}`,
    `  why: ${oneLine(why)}`,
    `  fix: ${oneLine(hint)}`,
    ...verbose ? stackOf(error2) : []
  ];
  return `${lines.join("\n")}
`;
}
function stackOf(error2) {
  if (!(error2 instanceof Error)) return [];
  const own = error2.stack === void 0 ? [] : [error2.stack];
  return error2.cause === void 0 ? own : [...own, "caused by:", ...stackOf(error2.cause)];
}
function oneLine(text3) {
  return visibleControls(text3.replace(/\s*[\r\n]+\s*/gu, " "));
}

// src/cli/outcome-report.ts
function outcomeReport({ documents, withheld, archived = 0, warnings, tasks }, { command, now, usage, texts = false }) {
  const { requests, cost, retries } = usage ?? { requests: 0, cost: 0, retries: 0 };
  return {
    command,
    now,
    documents: documents.map(({ report: report2, text: text3 }) => texts ? { ...report2, text: text3 } : report2),
    withheld,
    archived,
    warnings,
    github: { requests, cost, retries },
    ...tasks !== void 0 && { tasks }
  };
}
function checkReport({ findings, repairs }, now) {
  const warnings = findings.map(({ place, message }) => `${formatPlace(place)}: ${message}`);
  return {
    ...outcomeReport({ documents: [], withheld: 0, warnings }, { command: "check", now }),
    findings,
    fixed: repairs.map(({ target }) => target)
  };
}
function checkStatus({ findings, asked }) {
  if (findings.some(({ about, severity }) => about === "input" && severity === "error")) return EXIT.input;
  const isProblem = ({ about, severity, rule }) => about === "note" && (severity === "error" || severity === "warning" && asked.includes(rule));
  return findings.some(isProblem) ? EXIT.problems : EXIT.done;
}

// src/cli/parse-arguments.ts
import { parseArgs } from "node:util";

// src/cli/option-spec.ts
var COMMON_OPTIONS = [
  { name: "config", value: "FILE", help: "configuration (default: minutebook.yml, searched upwards)" },
  { name: "json", help: "print one JSON object instead of text" },
  { name: "now", value: "INSTANT", help: "run as if it were then, as 2023-02-15T12:00Z" },
  { name: "verbose", help: "print more on stderr, and errors with a stack trace" },
  { name: "quiet", help: "print only errors on stderr" },
  { name: "no-color", help: "no colours (also: NO_COLOR in the environment)" },
  { name: "help", short: "h", help: "show this help" },
  { name: "version", short: "v", help: "show the version" }
];
function optionsOf(command) {
  return [...command?.options ?? [], ...COMMON_OPTIONS];
}

// src/cli/memory-options.ts
var csvOption = { name: "csv", help: "print CSV, a row for each of them" };
var subjects = { name: "group|file", required: false, many: true };
var MEMORY_COMMANDS = [
  {
    name: "history",
    positionals: [{ name: "item", required: true }, subjects],
    summary: "print every meeting that had an item, and what was said",
    options: [csvOption],
    examples: ["history nodejs/security-wg#860", "history https://github.com/nodejs/node/pull/44004 --json"]
  },
  {
    name: "decisions",
    positionals: [subjects],
    summary: "print what meetings decided",
    options: [csvOption],
    examples: ["decisions", "decisions security-wg --csv"]
  },
  {
    name: "actions",
    positionals: [subjects],
    summary: "print open actions; as JSON or CSV also those that are done",
    options: [csvOption],
    examples: ["actions security-wg", "actions --json"]
  },
  {
    name: "attendance",
    positionals: [subjects],
    summary: "print how many meetings each person attended, and the last one",
    options: [
      { name: "since", value: "WHEN", help: "only meetings from a date on, or of so long, as P3M" },
      {
        name: "members",
        value: "FILE|@ORG/TEAM",
        help: "only these people, one a line, or of a team (default: as configured, else all)"
      },
      csvOption
    ],
    examples: ["attendance tsc --since P3M", "attendance tsc --members @nodejs/tsc --csv"]
  },
  {
    name: "calendar",
    positionals: [{ name: "group", required: false }],
    summary: "print the coming meetings as iCalendar, moved and cancelled ones too",
    options: [],
    examples: ["calendar security-wg > security-wg.ics", "calendar security-wg --json"]
  },
  {
    name: "status",
    positionals: [{ name: "config", required: false, many: true }],
    summary: "print what is late, missing and waiting in all groups of one or several configurations",
    options: [csvOption],
    examples: ["status", "status tsc/minutebook.yml security/minutebook.yml --json"]
  }
];
function isMemoryCommand(name) {
  return MEMORY_COMMANDS.some((command) => command.name === name);
}

// src/cli/options.ts
var date = {
  name: "date",
  value: "DATE",
  help: "day of the meeting, as 2023-02-16[T08:00] (default: the next occurrence at --now)"
};
var group2 = { name: "group", value: "GROUP", help: "the same as naming the group by itself" };
var groupWord = { name: "group", required: false, option: "group" };
var publishFile = {
  name: "publish",
  help: "commit or propose the file on GitHub; the one here stays as it is until the next pull"
};
var DOCUMENT_OPTIONS = [
  { name: "out", value: "DIR", help: "folder of the documents (default: the configured output, else notes)" },
  { name: "stdout", help: "print the document, write nothing; with --json within the object" },
  {
    name: "dry-run",
    help: "print what would change, as a unified diff (--verbose: for git apply); change nothing"
  },
  { name: "record", value: "DIR", help: "keep every answer received, without secrets" },
  { name: "fixtures", value: "DIR", help: "repeat a recorded run, without network" },
  { name: "include-private", help: "let items of private repositories into the document" },
  { name: "explain", help: "explain on stderr why each item is where it is" }
];
var RUN_HELP = {
  out: { help: "write the documents to this folder instead of publishing them" },
  stdout: { help: "print the documents that are due, write nothing" },
  "dry-run": { help: "print what is due and what would change, as a unified diff; change nothing" }
};
var COMMANDS = [
  {
    name: "agenda",
    positionals: [groupWord],
    summary: "print the agenda of a meeting",
    options: [
      date,
      group2,
      {
        name: "from",
        value: "WHERE",
        multiple: true,
        help: "organisation or owner/name, without a configuration"
      },
      { name: "label", value: "LABEL", help: "label of agenda items, without a configuration" },
      { name: "publish", help: "open the issue of the meeting, or bring it up to date" },
      ...DOCUMENT_OPTIONS
    ],
    examples: [
      "agenda security-wg --date 2023-02-16",
      "agenda --publish",
      "agenda --from nodejs --label security-wg-agenda"
    ]
  },
  {
    name: "minutes",
    positionals: [groupWord],
    summary: "write or refresh the minutes skeleton",
    options: [date, group2, publishFile, ...DOCUMENT_OPTIONS],
    examples: ["minutes security-wg", "minutes security-wg --date 2023-02-16 --dry-run"]
  },
  {
    name: "collect",
    positionals: [groupWord],
    summary: "bring the finished notes of a meeting into its minutes",
    options: [
      {
        ...date,
        help: "day of the meeting, as 2023-02-16[T08:00] (default: the last one at --now)"
      },
      group2,
      publishFile,
      ...DOCUMENT_OPTIONS
    ],
    examples: ["collect security-wg", "collect security-wg --date 2023-02-16 --publish"]
  },
  {
    name: "update",
    positionals: [{ name: "period", required: false, option: "period" }],
    summary: "write or refresh the update of a period, as 2023-07 or 2024-04..2024-05",
    options: [
      { name: "role", value: "ROLE", help: "whose update (default: the only role)" },
      { name: "period", value: "PERIOD", help: "the same as naming the period by itself" },
      { name: "by", value: "UNIT", help: "look back on the period, as in 2023 --by quarter (or year)" },
      { name: "chart", help: "end with a chart of the work per section (default: as configured)" },
      {
        name: "suggest",
        help: "print rules for what has no section yet, and what each takes; write nothing"
      },
      publishFile,
      ...DOCUMENT_OPTIONS
    ],
    examples: [
      "update 2023-07",
      "update 2024-04..2024-05 --role security-support",
      "update 2023 --by quarter --stdout"
    ]
  },
  {
    name: "run",
    positionals: [],
    summary: "do everything that is due, once: prepare meetings, collect notes, write updates",
    options: [
      { name: "publish", help: "fail where no repository to publish to is known; write no files here" },
      ...DOCUMENT_OPTIONS.map((option) => ({ ...option, ...RUN_HELP[option.name] }))
    ],
    examples: ["run --dry-run", "run", "run --dry-run --now 2023-03-01T12:00Z"]
  },
  {
    name: "check",
    positionals: [{ name: "file", required: false, many: true }],
    summary: "validate the configuration, its templates and notes",
    options: [
      {
        name: "since",
        value: "WHEN",
        help: "notes from 2026-01 on (default: all; at a terminal of many those of twelve months)"
      },
      { name: "fix", help: "repair in notes what is certain" },
      { name: "dry-run", help: "with --fix: show the repairs as a unified diff; change nothing" }
    ],
    examples: [
      "check",
      "check notes/security-wg/2023-02-16.md",
      "check --since 2026-01",
      "check --fix --dry-run"
    ]
  },
  {
    name: "archive",
    positionals: [{ name: "group|file", required: false, many: true }],
    summary: "print what minutes say: people, items with notes, actions, decisions, as JSON or CSV",
    options: [csvOption],
    examples: ["archive security-wg", "archive --csv notes/security-wg/2023-02-16.md"]
  },
  ...MEMORY_COMMANDS,
  {
    name: "preview",
    positionals: [],
    summary: "show what the documents become, as pages that follow the files, and sort work on a board",
    options: [
      { name: "open", help: "open the pages in the browser" },
      { name: "port", value: "PORT", help: "serve them on this port of 127.0.0.1 (default: a free one)" },
      date,
      { name: "period", value: "PERIOD", help: "of the updates, as 2023-07 (default: as for update)" },
      ...DOCUMENT_OPTIONS.filter(({ name }) => ["out", "fixtures", "include-private"].includes(name))
    ],
    examples: ["preview --open", "preview --period 2023-07 --fixtures fixtures/nodejs"]
  },
  {
    name: "site",
    positionals: [{ name: "group|file", required: false, many: true }],
    summary: "make static pages of what meetings said and decided, with search and feeds",
    options: [
      { name: "out", value: "DIR", help: "folder of the pages (default: _site)" },
      { name: "dry-run", help: "print which files would change; change nothing" }
    ],
    examples: ["site", "site security-wg --out public"]
  },
  {
    name: "init",
    positionals: [],
    summary: "create a configuration and the workflow that runs it; import a peer's",
    options: [
      {
        name: "from",
        value: "PATH",
        help: "a folder of minutes to learn from, or meetings of another tool to import"
      },
      {
        name: "repository",
        value: "REPO",
        help: "where meeting issues are opened, as owner/name (default: that of the clone)"
      },
      {
        name: "scope",
        value: "WHERE",
        multiple: true,
        help: "organisation or owner/name to gather from (default: the owner of REPO)"
      },
      { name: "label", value: "LABEL", help: "label of agenda items (default: an existing one)" },
      { name: "group", value: "ID", help: "id of the group on the command line (default: from the label)" },
      { name: "name", value: "NAME", help: "what it is called in titles" },
      { name: "host", value: "HOST", help: "prefix of titles, as Node.js" },
      {
        name: "schedule",
        value: "WHEN",
        help: 'a sentence, as "first Tuesday of the month 16:00 Europe/London", or a calendar'
      },
      { name: "starting", value: "DATE", help: 'a day that a meeting is on, for "every other Thursday"' },
      { name: "match", value: "TEXT", help: "text in the events of the calendar" },
      { name: "role", value: "NAME", help: 'a role that owes updates, as "Security Support Role"' },
      { name: "people", value: "LOGINS", multiple: true, help: "whose work the role reports, as RafaelGSS" },
      { name: "document", value: "FILE", help: 'what lists the sections of the role ("## 1) Title")' },
      { name: "path", value: "NAME", help: "how its updates are named, as updates/update-2023-07.md" },
      { name: "action", value: "ACTION", help: "what the workflow runs, as owner/minutebook@COMMIT" },
      { name: "no-workflow", help: "make the configuration only, not the workflow that runs it" },
      { name: "only-workflow", help: "make the workflow only, for the configuration that is there" },
      { name: "pages", help: "make only the workflow that publishes minutebook site on GitHub Pages" },
      { name: "templates", help: "write the built-in templates only, to start your own from" },
      { name: "force", help: "replace files that are there" },
      { name: "yes", help: "ask nothing" },
      { name: "stdout", help: "print the configuration (or the only workflow), write nothing" },
      { name: "dry-run", help: "print what would change, as a unified diff; change nothing" }
    ],
    examples: [
      "init",
      'init --repository nodejs/security-wg --schedule "every Thursday 15:00 Europe/London"',
      'init --role "Security Support Role" --people RafaelGSS --scope nodejs',
      "init --from ../create-node-meeting-artifacts --yes"
    ]
  },
  {
    name: "completion",
    positionals: [{ name: "shell", required: true, choices: ["bash", "zsh", "fish"] }],
    summary: "print what makes a shell complete commands and options: bash, zsh or fish",
    options: [],
    examples: [
      "completion bash > ~/.local/share/bash-completion/completions/minutebook",
      "completion zsh > ~/.zfunc/_minutebook",
      "completion fish > ~/.config/fish/completions/minutebook.fish"
    ]
  },
  {
    name: "help",
    positionals: [{ name: "command", required: false }],
    summary: "list the commands, or explain one",
    options: [],
    examples: ["help", "help update"]
  }
];
var COMMAND_NAMES = COMMANDS.map(({ name }) => name);
function commandSpec(name) {
  return COMMANDS.find((command) => command.name === name);
}

// src/cli/usage-errors.ts
function noValue(spec) {
  return new MinutebookError("usage/option", {
    message: `--${spec.name} has no value.`,
    why: `It needs one: --${spec.name} ${spec.value ?? ""}.`,
    hint: `Write the ${(spec.value ?? "value").toLowerCase()} after it, or leave the option out.`
  });
}
function superfluousValue(spec, value) {
  return new MinutebookError("usage/option", {
    message: `--${spec.name} takes no value, but ${JSON.stringify(value)} was given.`,
    why: "It is a switch: being there is all it says.",
    hint: `Write --${spec.name}.`
  });
}
function givenTwice(name, values) {
  return new MinutebookError("usage/option", {
    message: `--${name} was given ${values.length} times.`,
    why: `Only one value can count, and ${values.map((value) => JSON.stringify(value)).join(" and ")} were given.`,
    hint: "Keep one of them."
  });
}
function moreThanOneDate(values) {
  return new MinutebookError("usage/argument", {
    message: "More than one date was given.",
    why: `Only one can count, and ${values.map((value) => JSON.stringify(value)).join(" and ")} were given.`,
    hint: "Keep one of them."
  });
}
function unknownCommand(name) {
  const near = nearest(name, COMMAND_NAMES);
  return new MinutebookError("usage/command", {
    message: `There is no command ${JSON.stringify(name)}.`,
    why: `The commands are ${COMMAND_NAMES.join(", ")}.`,
    hint: near === void 0 ? "Run minutebook --help to see what each does." : `Did you mean ${near}?`
  });
}
var ALIASES = {
  "--output": "--out",
  "--day": "--date",
  "--when": "--date",
  "--month": "--period",
  "--token": "GITHUB_TOKEN in the environment",
  "--org": "--from",
  "--repo": "--from",
  "--silent": "--quiet",
  "--debug": "--verbose",
  "--color": "nothing: colours are there at a terminal"
};
function unknownOption(typed, command) {
  const [word = ""] = typed.split("=");
  const name = word.replace(/^-+/u, "");
  const known2 = optionsOf(command).map((option) => option.name);
  const others = COMMANDS.filter(({ options }) => options.some((option) => option.name === name));
  const program = command === null ? "minutebook" : `minutebook ${command.name}`;
  const elsewhere = others.map((other) => other.name).join(", ");
  return new MinutebookError("usage/option", {
    message: `There is no option ${word}.`,
    why: `${program} does not know it${elsewhere === "" ? "" : `; ${elsewhere} ${others.length === 1 ? "does" : "do"}`}.`,
    hint: optionHint(word, name, known2, command)
  });
}
function optionHint(word, name, known2, command) {
  const alias = ALIASES[word];
  if (alias !== void 0 && (!alias.startsWith("--") || known2.includes(alias.slice(2))))
    return `Use ${alias}.`;
  if (command?.name === "update" && /^(?:date|day|when)$/u.test(name))
    return "Name the period by itself, as in minutebook update 2023-07.";
  if (known2.includes("date") && /^(?:period|month)$/u.test(name))
    return "Name the day of the meeting, as in --date 2023-02-16.";
  const near = nearest(name, known2);
  const help = command === null ? "minutebook --help" : `minutebook ${command.name} --help`;
  return near === void 0 ? `Run ${help} to see the options.` : `Did you mean --${near}?`;
}
function superfluousWord(command, given, superfluous, option) {
  const { name, positionals } = command;
  const [positional] = positionals;
  return new MinutebookError("usage/argument", {
    message: `minutebook ${name} does not know what to do with ${JSON.stringify(superfluous)}.`,
    why: positional === void 0 ? "It takes options only." : `It takes one ${positional.name}, and ${JSON.stringify(given[0])} was given already.`,
    hint: superfluousHint(command, given, superfluous, option)
  });
}
function superfluousHint({ name, positionals: [positional] }, [first = "", ...rest], superfluous, option) {
  if (name === "update") {
    const [role] = [first, ...rest].filter((word) => !/^\d/u.test(word));
    const [period = ""] = [first, ...rest].filter((word) => /^\d/u.test(word));
    return role === void 0 ? `Write several months as ${first}..${superfluous}.` : `Name the role with --role: minutebook update ${period} --role ${role}.`;
  }
  if (positional !== void 0)
    return `Run it once for each ${positional.name}${option === void 0 ? "" : "; options start with --"}.`;
  if (/^\d{4}-\d\d-\d\d$/u.test(superfluous))
    return `To run it as if it were then: --now ${superfluous}T12:00Z.`;
  if (/^\d{4}-\d\d/u.test(superfluous))
    return `For the update of a period: minutebook update ${superfluous}.`;
  return `Leave it out, or see minutebook ${name} --help.`;
}

// src/cli/sort-subjects.ts
var DAY2 = /^\d{4}-\d{2}-\d{2}$/u;
var PERIOD = /^\d{4}(?:-\d{2}|-?Q\d)?(?:\.\.\S+)?$/iu;
function sortSubjects(command, words2, values) {
  const [positional] = command.positionals;
  const dated = command.options.some(({ name }) => name === "date");
  const days = dated ? words2.filter((word) => DAY2.test(word)) : [];
  const others = words2.filter((word) => !days.includes(word));
  const dates = [...days, ...values.get("date") ?? []];
  if (new Set(dates).size > 1) throw moreThanOneDate(dates);
  const period = dated ? others.find((word) => PERIOD.test(word)) : void 0;
  if (period !== void 0) throw periodForDay(command, period);
  const option = positional?.option;
  const named2 = option === void 0 ? [] : values.get(option) ?? [];
  const subjects2 = others.length > 0 && named2.every((name) => name === others[0]) ? others : [...named2, ...others];
  checkNumber(command, subjects2, option);
  const [date2] = dates;
  return {
    positionals: subjects2,
    values: date2 === void 0 ? values : new Map([...values, ["date", [date2]]])
  };
}
function checkNumber(command, given, option) {
  const { name, positionals } = command;
  const missing3 = positionals.find(({ required }, index) => required && given[index] === void 0);
  if (missing3 !== void 0) throw missingWord(command, missing3);
  if (positionals.some(({ many }) => many === true)) return;
  const superfluous = given[positionals.length];
  if (superfluous !== void 0) throw superfluousWord(command, given, superfluous, option);
  for (const [index, { choices, name: word }] of positionals.entries()) {
    const subject = given[index];
    if (choices === void 0 || subject === void 0 || choices.includes(subject)) continue;
    throw new MinutebookError("usage/argument", {
      message: `minutebook ${name} does not know the ${word} ${JSON.stringify(subject)}.`,
      why: `It knows ${choices.join(", ")}.`,
      hint: `Write one of them: minutebook ${name} ${choices[0] ?? ""}.`
    });
  }
}
function missingWord({ name, examples }, { name: word, choices }) {
  return new MinutebookError("usage/argument", {
    message: `minutebook ${name} needs the ${word}.`,
    why: "Nothing else says which one is meant.",
    hint: choices === void 0 ? `As in: minutebook ${examples[0] ?? name}.` : `Write one of ${choices.join(", ")}.`
  });
}
function periodForDay({ name }, period) {
  return new MinutebookError("usage/argument", {
    message: `${JSON.stringify(period)} is a period, and minutebook ${name} is about one meeting.`,
    why: "A meeting is named by its day, an update by its period.",
    hint: `Write the day, as in --date 2023-02-16, or see minutebook update ${period}.`
  });
}

// src/cli/parse-arguments.ts
function parseArguments(argv) {
  const at = commandAt(argv);
  const name = at === -1 ? void 0 : argv[at];
  const wantsOnlyHelp = name === void 0 || argv.slice(0, at).some((word) => /^(?:-h|--help)$/u.test(word));
  const command = name === void 0 ? null : commandSpec(name) ?? null;
  if (command === null && !wantsOnlyHelp) throw unknownCommand(name ?? "");
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map(parserOption)),
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const positionals = [];
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = options.find((option) => option.name === token.name);
    if (spec === void 0) throw unknownOption(argv[token.index] ?? token.rawName, command);
    if (spec.value === void 0) {
      if (token.value !== void 0) throw superfluousValue(spec, token.value);
      switches.add(spec.name);
    } else {
      values.set(spec.name, [...values.get(spec.name) ?? [], requireValue(spec, token.value)]);
    }
  }
  for (const [optionName, given] of values) {
    const spec = options.find((option) => option.name === optionName);
    if (given.length > 1 && spec?.multiple !== true) throw givenTwice(optionName, given);
  }
  if (command === null) return { command, positionals: [], values, switches };
  positionals.shift();
  if (switches.has("help")) return { command, positionals, values, switches };
  return { command, ...sortSubjects(command, positionals, values), switches };
}
function one({ values }, name) {
  return values.get(name)?.[0];
}
function optionalKey(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function commandAt(argv) {
  const takesNext = COMMON_OPTIONS.filter(({ value }) => value !== void 0).map(({ name }) => `--${name}`);
  return argv.findIndex((word, index) => !word.startsWith("-") && !takesNext.includes(argv[index - 1] ?? ""));
}
function parserOption({ name, value, short }) {
  const type = value === void 0 ? "boolean" : "string";
  return [name, { type, ...short !== void 0 && { short } }];
}
function requireValue(spec, value) {
  if (value !== void 0 && value !== "" && !value.startsWith("--")) return value;
  throw noValue(spec);
}

// src/documents/agenda-file.ts
import { resolve as resolve5 } from "node:path";

// src/model/form-fields.ts
var LONGEST = 1e3;
var FENCE = /^ {0,3}(`{3,}|~{3,})/u;
function formFields(body) {
  const fields = /* @__PURE__ */ Object.create(null);
  let heading2 = null;
  let answer = [];
  let fence = null;
  const close = () => {
    const text3 = answer.join("\n").replace(HTML_COMMENTS, "").trim();
    if (heading2 !== null && text3 !== "" && text3 !== "_No response_")
      add(fields, heading2, shorten(text3, LONGEST));
  };
  for (const line3 of body.split(/\r\n|\r|\n/u)) {
    const mark = FENCE.exec(line3)?.[1];
    if (mark !== void 0 && (fence === null || line3.trim().startsWith(fence)))
      fence = fence === null ? mark : null;
    const next = fence === null ? /^#{1,6}[ \t]+(.*?)[ \t#]*$/u.exec(line3) : null;
    if (next === null) {
      answer.push(line3);
      continue;
    }
    close();
    heading2 = line3.startsWith("### ") ? next[1] ?? "" : null;
    answer = [];
  }
  close();
  return fields;
}
function labelFields(labels) {
  const fields = /* @__PURE__ */ Object.create(null);
  for (const label of labels) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.+)$/u.exec(label) ?? [];
    if (value !== "") add(fields, name, value.trim());
  }
  return fields;
}
function add(fields, name, value) {
  for (const key of [name.trim(), name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")]) {
    if (key !== "") fields[key] ??= value;
  }
}
function minutesOf(text3) {
  const [, hours, minutes2] = /^(?:PT)?(?:(\d{1,2})\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,4})\s*(?:m|mins?|minutes?)?)?\.?$/iu.exec(
    text3?.trim() ?? ""
  ) ?? [];
  if (hours === void 0 && minutes2 === void 0) return null;
  return Number(hours ?? 0) * 60 + Number(minutes2 ?? 0);
}

// src/compose/meeting/activity-line.ts
var MOST_NAMED = 5;
function activityLine({
  activity = [],
  repository,
  labels
}) {
  const parts = [
    counted(activity.filter(({ kind }) => kind === "commented").length, "comment"),
    ...reviews(activity),
    activity.some(({ kind }) => kind === "answered") ? "answered" : null,
    lastState(activity),
    ...labelChanges(activity, labels),
    ...references2(activity, repository)
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
function counted(count2, noun) {
  return count2 === 0 ? null : `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function reviews(activity) {
  const verdicts = /* @__PURE__ */ new Map();
  for (const event of inOrder(activity)) {
    if (event.kind !== "reviewed") continue;
    const who = event.by ?? "ghost";
    if (event.verdict !== "commented" || !verdicts.has(who)) verdicts.set(who, event.verdict);
  }
  const by = (verdict) => [...verdicts].filter(([, last]) => last === verdict).map(([login]) => login);
  const approved = by("approved");
  const requested = by("changes-requested");
  return [
    counted(by("commented").length, "review"),
    approved.length === 0 ? null : `approved by ${approved.join(" and ")}`,
    requested.length === 0 ? null : `changes requested by ${requested.join(" and ")}`
  ];
}
function lastState(activity) {
  const states = inOrder(activity).flatMap(
    ({ kind }) => kind === "closed" || kind === "reopened" || kind === "merged" ? [kind] : []
  );
  if (states.includes("merged")) return "merged";
  const [first, last] = [states[0], states.at(-1)];
  if (last === void 0 || states.length > 1 && first !== last) return null;
  return last;
}
function labelChanges(activity, labels) {
  const present2 = new Set(labels.map((label) => label.toLowerCase()));
  const added = activity.flatMap(
    (event) => event.kind === "labelled" && present2.has(event.label.toLowerCase()) ? [event.label] : []
  );
  return [...new Set(added)].sort().map((label) => `labelled ${label}`);
}
function references2(activity, repository) {
  const home = `${repository}#`.toLowerCase();
  const named2 = /* @__PURE__ */ new Map();
  for (const event of activity) {
    if (event.kind !== "referenced") continue;
    const short = event.item.toLowerCase().startsWith(home) ? event.item.slice(repository.length) : event.item;
    named2.set(short, event.state === "open" ? "opened" : event.state);
  }
  const texts = [...named2].sort(byName).map(([name, state]) => `${name} ${state}`);
  const more = texts.length - MOST_NAMED;
  return more <= 0 ? texts : [...texts.slice(0, MOST_NAMED), `${more} more linked`];
}
function byName([a], [b]) {
  const [repositoryA = "", numberA] = a.split("#");
  const [repositoryB = "", numberB] = b.split("#");
  return compareTexts(repositoryA, repositoryB) || Number(numberA) - Number(numberB);
}
function inOrder(activity) {
  return [...activity].sort((a, b) => compareTexts(a.at, b.at));
}

// src/compose/meeting/past-items.ts
function pastItems(archive2) {
  const dated = archive2.flatMap(
    (minutes2) => minutes2.date === null ? [] : [{ ...minutes2, date: minutes2.date }]
  );
  const meetings2 = dated.sort((a, b) => compareTexts(a.date, b.date));
  const newest = meetings2.at(-1)?.date;
  const past = /* @__PURE__ */ new Map();
  for (const { date: date2, file, items } of meetings2) {
    const seen = /* @__PURE__ */ new Map();
    for (const item2 of items) {
      const key = referenceKey(item2);
      const discussed = item2.notes.some(({ text: text3 }) => text3.trim() !== NO_NOTES);
      if (seen.get(key)?.discussed !== true) seen.set(key, { line: item2.line, discussed });
    }
    for (const [key, { line: line3, discussed }] of seen) {
      const known2 = past.get(key);
      past.set(key, {
        meetings: (known2?.meetings ?? 0) + 1,
        first: known2?.first ?? date2,
        last: date2,
        missed: date2 === newest && !discussed,
        discussed: discussed ? { date: date2, file, line: line3 } : known2?.discussed ?? null,
        history: [{ date: date2, file, line: line3, discussed }, ...known2?.history ?? []]
      });
    }
  }
  return past;
}
function hasNews({ updatedAt }, { last }) {
  return updatedAt.slice(0, last.length) >= last;
}

// src/compose/meeting/item-lists.ts
function whole(items) {
  return { items, more: 0, moreUrl: null };
}
function byRepository(items, first) {
  const lists = /* @__PURE__ */ new Map();
  if (first !== null) lists.set(first.toLowerCase(), { name: first, ...whole([]) });
  for (const item2 of items) {
    const key = item2.repository.toLowerCase();
    const list3 = lists.get(key) ?? { name: item2.repository, ...whole([]) };
    list3.name = item2.repository;
    list3.items.push(item2);
    lists.set(key, list3);
  }
  return [...lists.values()].filter((list3) => list3.items.length > 0);
}
function itemView(item2, { notes, past, since, urlOf }) {
  const known2 = past.get(referenceKey(item2));
  const discussed = known2?.discussed ?? null;
  const { activity } = item2;
  const fields = { ...item2.fields, ...labelFields(item2.labels) };
  const recent = since === null ? [] : (activity ?? []).filter(({ at }) => Date.parse(at) >= Date.parse(since));
  return {
    title: item2.title,
    number: item2.number,
    url: item2.url,
    repository: item2.repository,
    author: item2.author,
    kind: ITEM_KINDS[item2.kind].word,
    draft: item2.draft,
    state: item2.state,
    category: item2.discussion?.category ?? null,
    answered: item2.discussion?.answered ?? null,
    upvotes: item2.discussion?.upvotes ?? null,
    reason: item2.stateReason,
    created: item2.createdAt,
    updated: item2.updatedAt,
    closed: item2.mergedAt ?? item2.closedAt,
    comments: item2.comments,
    reactions: item2.reactions ?? null,
    reviewers: item2.reviewers ?? [],
    review: item2.review ?? null,
    fields,
    timebox: minutesOf(fields.timebox),
    project: item2.project ?? {},
    labels: item2.labels,
    assignees: item2.assignees,
    milestone: item2.milestone ?? null,
    appearances: (known2?.meetings ?? 0) + 1,
    lastDiscussed: discussed && { ...discussed, url: addressOf(discussed, item2, urlOf) },
    history: (known2?.history ?? []).map((at) => ({ ...at, url: addressOf(at, item2, urlOf) })),
    events: activity === void 0 ? null : activity.filter(
      ({ at }) => discussed === null || at.slice(0, discussed.date.length) > discussed.date
    ).length,
    quiet: known2 !== void 0 && !hasNews(item2, known2),
    activity: activityLine({ ...item2, activity: recent }),
    notes: notes.get(referenceKey(item2)) ?? []
  };
}
function addressOf({ file, line: line3 }, { url }, urlOf) {
  return urlOf === null ? null : new URL(urlOf(file, line3), url).href;
}

// src/compose/meeting/group-items.ts
var WITHOUT = { milestone: "No milestone", assignee: "Nobody assigned", label: "Other" };
function groupItems(items, groupBy3, repository) {
  if (items.length === 0) return [];
  switch (groupBy3) {
    case "none":
      return [{ name: null, ...whole([...items]) }];
    case "repository":
      return byRepository(items, repository);
    case "milestone":
      return byName2(items, ({ milestone }) => milestone, WITHOUT.milestone);
    case "assignee":
      return byName2(items, ({ assignees }) => assignees[0] ?? null, WITHOUT.assignee);
    default:
      return byLabel(items, groupBy3.labels);
  }
}
function byName2(items, nameOf3, without) {
  const names = [...new Set(items.map(nameOf3))].sort(
    (a, b) => a === null || b === null ? Number(a === null) - Number(b === null) : compareNames(a, b)
  );
  return names.map((name) => ({
    name: name ?? without,
    ...whole(items.filter((item2) => nameOf3(item2) === name))
  }));
}
function byLabel(items, labels) {
  const patterns = labels.map((label) => compilePattern(label, `label ${label}`));
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const [first] = item2.labels.flatMap((label) => {
      const rank = patterns.findIndex((pattern) => pattern.test(label));
      return rank === -1 ? [] : [{ label, rank }];
    }).sort((a, b) => a.rank - b.rank || compareNames(a.label, b.label));
    const group3 = groups.get(first?.label ?? null) ?? { rank: first?.rank ?? labels.length, items: [] };
    group3.items.push(item2);
    groups.set(first?.label ?? null, group3);
  }
  return [...groups].sort(([a, { rank: first }], [b, { rank: second }]) => first - second || compareNames(a ?? "", b ?? "")).map(([name, group3]) => ({ name: name ?? WITHOUT.label, ...whole(group3.items) }));
}

// src/compose/meeting/order-items.ts
var COMPARE = {
  updated: (a, b) => compareTexts(b.updatedAt, a.updatedAt),
  created: (a, b) => compareTexts(b.createdAt, a.createdAt),
  oldest: (a, b) => compareTexts(a.createdAt, b.createdAt),
  number: (a, b) => a.number - b.number || compareTexts(a.repository, b.repository),
  title: (a, b) => compareNames(a.title, b.title)
};
function orderItems(items, orders, past) {
  const comparers = [
    ...orders.map((order) => comparerOf(order, past)),
    COMPARE.updated,
    (a, b) => compareTexts(a.url, b.url)
  ];
  return [...items].sort((a, b) => {
    for (const compare of comparers) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}
function comparerOf(order, past) {
  if (order === "waiting") return (a, b) => compareTexts(waitingSince(a, past), waitingSince(b, past));
  if (typeof order === "string") return COMPARE[order];
  const patterns = order.labels.map((label) => compilePattern(label, `label ${label}`));
  const ranks = /* @__PURE__ */ new Map();
  const rankOf = (item2) => {
    const known2 = ranks.get(item2);
    if (known2 !== void 0) return known2;
    const found = patterns.findIndex((pattern) => item2.labels.some((label) => pattern.test(label)));
    const rank = found === -1 ? patterns.length : found;
    ranks.set(item2, rank);
    return rank;
  };
  return (a, b) => rankOf(a) - rankOf(b);
}
function waitingSince(item2, past) {
  const known2 = past.get(referenceKey(item2));
  if (known2 === void 0) return "2";
  return `${known2.missed ? 0 : 1} ${known2.discussed?.date ?? known2.first}`;
}

// src/compose/meeting/arrange-lists.ts
function arrangeLists(lists, { from, park }, first, context) {
  const taken = /* @__PURE__ */ new Set();
  const parked = /* @__PURE__ */ new Map();
  const arranged = lists.map(({ list: list3, items }) => {
    const { title, source, limit } = list3;
    const all = orderItems(items, list3.order, context.past).map((item2) => itemView(item2, context));
    const views = all.filter((item2) => !isParked(item2, park));
    for (const item2 of all) if (isParked(item2, park)) parked.set(item2.url, item2);
    const earlier = list3.repeat ? [] : views.filter(({ url }) => taken.has(url));
    const own = views.filter((view) => !earlier.includes(view));
    for (const { url } of own) taken.add(url);
    const shown2 = limit === null ? own : own.slice(0, limit);
    const query = queryOf(source);
    return {
      title,
      labelled: source.kind === "labelled",
      label: "label" in source ? source.label : null,
      query,
      standing: source.kind === "standing" ? source.entries : [],
      groups: groupItems(shown2, list3.groupBy, first),
      items: shown2,
      ...missing(own.slice(shown2.length), query, from),
      earlier
    };
  });
  return park === null || parked.size === 0 ? arranged : [...arranged, parkedList(park.title, [...parked.values()])];
}
function isParked({ appearances, quiet }, park) {
  return park !== null && quiet && appearances >= park.after;
}
function parkedList(title, items) {
  const groups = [{ name: null, ...whole(items) }];
  return {
    title,
    labelled: false,
    label: null,
    query: "",
    standing: [],
    groups,
    ...whole(items),
    earlier: []
  };
}
function queryOf(source) {
  if (source.kind === "standing") return "";
  if (source.kind === "query") return source.query;
  return source.kind === "category" ? `is:open category:"${source.category}"` : `is:open label:"${source.label}"`;
}
function missing(items, query, from) {
  const [item2] = items;
  if (item2 === void 0) return { more: 0, moreUrl: null };
  const scope = from.map((name) => name.includes("/") ? `repo:${name}` : `user:${name}`);
  const search2 = encodeURIComponent([query, ...scope].join(" "));
  const kind = parseReference(item2.url, { server: null })?.kind ?? "issue";
  const { page } = ITEM_KINDS[kind];
  return { more: items.length, moreUrl: `${new URL(item2.url).origin}/search?type=${page}&q=${search2}` };
}

// src/compose/meeting/scribe-help.ts
var LOOKALIKES = {
  "<": "\u2039",
  ">": "\u203A",
  '"': "\u201D",
  "'": "\u2019",
  "`": "\u02BC",
  "&": "\uFF06",
  "|": "\u2223"
};
function helpLine({ date: date2, file, text: text3 }) {
  const lines = text3.split(/\r\n|\r|\n/u).map((line3) => line3.replace(/^\s*(?:[-*+]\s+)?/u, "").trimEnd()).filter((line3) => line3 !== "");
  return { date: date2, file: inComment(file), text: inComment(lines.join(" \u2022 ")) };
}
function notesByItem(items) {
  return new Map(
    items.map((item2) => [referenceKey(item2), [helpLine({ ...item2, text: item2.notes.join("\n") })]])
  );
}
function inComment(text3) {
  return text3.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? "").replace(/-(?=-)/gu, "\u2010");
}

// src/compose/meeting/meeting-view.ts
function composeMeeting(facts) {
  const { host, group: group3, occurrence, issue: issue2, zones, converters, session, carried } = facts;
  const { agenda: agenda2, meeting } = group3;
  const join8 = session?.join ?? meeting.join;
  const sessions = session === null ? meeting.sessions : [];
  const lists = arrangeLists(facts.lists, agenda2, meeting.repository, {
    notes: notesByItem(carried.items),
    past: facts.past,
    since: facts.activitySince,
    urlOf: facts.urlOf
  });
  const labelled = lists.filter((list3) => list3.labelled).flatMap(({ items }) => items);
  return {
    host,
    name: group3.name,
    group: group3.id,
    date: meetingDay(occurrence),
    start: occurrence.start,
    end: facts.length.end,
    duration: facts.length.duration,
    planned: plannedIn(lists),
    zones,
    converters,
    label: agenda2.label,
    sources: agenda2.from.map((from) => ({ name: `${from} ${from.includes("/") ? "repository" : "org"}` })),
    searches: lists.some((list3) => !list3.labelled && list3.query !== ""),
    standing: agenda2.standing,
    lists,
    repositories: byRepository(labelled, meeting.repository),
    sections: lists.flatMap(
      ({ title, query, labelled: isLabelled, items, more, moreUrl }) => isLabelled || query === "" && items.length === 0 ? [] : [{ title: title ?? "", query, items, more, moreUrl }]
    ),
    count: labelled.length,
    issue: issue2,
    discussion: meeting.discussion !== null,
    invited: meeting.invited,
    observers: meeting.observers,
    joining: join8 !== null || meeting.watch !== null || sessions.length > 0,
    join: join8,
    sessions: sessions.map(({ time, join: own }) => ({ time, join: own ?? meeting.join })),
    watch: meeting.watch,
    calendar: meeting.calendar,
    document: facts.document,
    previous: facts.previous,
    people: facts.people.map((person) => ({ ...person, line: null })),
    roles: facts.roles,
    quorum: null,
    upcoming: facts.upcoming,
    actions: carried.actions.map(helpLine)
  };
}
function plannedIn(lists) {
  const boxes = new Map(
    lists.flatMap(({ items }) => items.map(({ url, timebox }) => [url, timebox ?? 0]))
  );
  return [...boxes.values()].reduce((sum2, minutes2) => sum2 + minutes2, 0);
}
function shorten2(view, from, most) {
  const { lists, repositories, sections, label } = view;
  return {
    ...view,
    lists: cut(lists, most, from).map((list3) => {
      const shown2 = new Set(list3.items);
      const groups = list3.groups.map((group3) => ({
        ...group3,
        items: group3.items.filter((item2) => shown2.has(item2))
      }));
      return { ...list3, groups: groups.filter(({ items }) => items.length > 0) };
    }),
    ...shortenApart({ repositories, sections }, `is:open label:"${label}"`, most, from)
  };
}
function shortenApart({ repositories, sections }, query, most, from) {
  const all = cut(
    [...repositories.map((list3) => ({ ...list3, query: `${query} repo:${list3.name}` })), ...sections],
    most,
    from
  );
  return {
    repositories: repositories.map((list3, index) => ({ ...list3, ...listOf(all[index]) })),
    sections: sections.map((list3, index) => ({ ...list3, ...listOf(all[repositories.length + index]) }))
  };
}
function listOf(list3) {
  return list3 === void 0 ? whole([]) : { items: list3.items, more: list3.more, moreUrl: list3.moreUrl };
}
function cut(lists, most, from) {
  let left = most;
  return lists.map((list3) => {
    const items = list3.items.slice(0, left);
    left -= items.length;
    if (items.length === list3.items.length) return list3;
    const { more, moreUrl } = missing(list3.items.slice(items.length), list3.query, from);
    return { ...list3, items, more: list3.more + more, moreUrl };
  });
}

// src/merge/block-range.ts
function startsList(home, after) {
  return home.children.find(({ firstLine }) => firstLine > after)?.list !== void 0;
}
function endOfBlock(entry) {
  const last = entry.kind === "label" ? entry.children.at(-1) : entry;
  return Math.max(entry.extent, last?.list?.lastLine ?? -1);
}
function startOfBlock(entry) {
  const list3 = entry.list?.lastLine;
  if (list3 === void 0) return entry.firstLine;
  const siblings = entry.parent?.children ?? [];
  let { index } = entry;
  while (siblings[index - 1]?.list?.lastLine === list3) index -= 1;
  return siblings[index]?.firstLine ?? entry.firstLine;
}
function endOfWords({ children: [next], lastLine }) {
  return next?.type === "continuation" ? next.extent : lastLine;
}
function firstOpenLine({ root, lines }) {
  let last = root.children.at(-1);
  while (last !== void 0 && last.kind === "heading") last = last.children.at(-1);
  return last?.open === true ? last.firstLine : lineCount(lines);
}

// src/merge/calls.ts
var Calls = class {
  existing;
  isFree;
  bySegment;
  byWords;
  groups;
  constructor(existing, isFree) {
    this.existing = existing;
    this.isFree = isFree;
    this.bySegment = siblingsBy(existing, ({ segment }) => [segment]);
    this.byWords = siblingsBy(existing, ({ names }) => names.map(({ words: words2 }) => words2));
    this.groups = groupBy(
      existing.identities.keys(),
      (entry) => isContainer(entry) ? wordsOf(existing.identities.get(entry)?.names) : void 0
    );
  }
  /** The child of `home` that starts with the same release, date or name. */
  sibling(home, { segment, names }) {
    return this.free(this.bySegment.get(home)?.get(segment)) ?? this.free(this.byWords.get(home)?.get(wordsOf(names)));
  }
  /** The child of `home` with the same line and the same type. */
  line(home, type, { segment }) {
    const found = this.free(this.bySegment.get(home)?.get(segment));
    return found?.type === type ? found : void 0;
  }
  /** The group of the same name, preferably in `home`. People turn labels, list items and headings into one another. */
  group(home, { names }) {
    const words2 = wordsOf(names);
    const called = this.groups.get(words2);
    return this.free(this.byWords.get(home)?.get(words2)) ?? this.free(called?.filter((entry) => isBelow(entry, home))) ?? this.free(home.children.filter((entry) => this.isGroup(entry) && this.isLike(entry, words2))) ?? this.free(called);
  }
  isGroup(entry) {
    return isContainer(entry) && this.existing.identities.get(entry)?.subject === void 0;
  }
  isLike(entry, words2) {
    return similarity(wordsOf(this.existing.identities.get(entry)?.names), words2) >= 0.6;
  }
  free(entries) {
    return entries?.find(this.isFree);
  }
};
function wordsOf(names) {
  return names?.[0]?.words ?? "";
}
function siblingsBy(doc, callsOf) {
  const siblings = /* @__PURE__ */ new Map();
  for (const [entry, identity] of doc.identities) {
    if (entry.parent === void 0) continue;
    const calls = siblings.get(entry.parent) ?? /* @__PURE__ */ new Map();
    siblings.set(entry.parent, calls);
    for (const call of callsOf(identity)) {
      const called = calls.get(call);
      if (called === void 0) calls.set(call, [entry]);
      else called.push(entry);
    }
  }
  return siblings;
}

// src/merge/match-items.ts
function matchItems(context) {
  new ItemMatcher(context).match();
}
var ItemMatcher = class {
  context;
  remembers;
  /** The other items that the generated line of each item mentions in its title. */
  titles;
  constructor(context) {
    this.context = context;
    this.remembers = context.memory.offered.size > 0;
    this.titles = new Map(
      [...context.generated.identities.values()].flatMap(
        ({ item: item2, subject, named: named2 }) => item2 && subject !== void 0 ? [[subject.key, new Set(named2.map(({ key }) => key))]] : []
      )
    );
  }
  match() {
    const about = this.linesByItem();
    const wanted = groupBy(
      this.context.generated.identities,
      ([, { item: item2, subject }]) => item2 ? subject?.key : void 0
    );
    for (const [key, copies] of wanted) {
      const lines = key === void 0 ? void 0 : about.get(key);
      if (key !== void 0 && lines !== void 0) this.matchCopies(copies, key, lines);
    }
  }
  linesByItem() {
    const about = /* @__PURE__ */ new Map();
    for (const [entry, { named: named2, subject }] of this.context.existing.identities) {
      for (const key of /* @__PURE__ */ new Set([
        ...named2.map((reference) => reference.key),
        ...subject ? [subject.key] : []
      ])) {
        const entries = about.get(key);
        if (entries === void 0) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    return about;
  }
  /**
   * Matches each copy of an item with the line in its own list, else, since people move lines, with any other line. A
   * copy that people deleted does not match the line of another list, and a copy that was never offered was not moved.
   */
  matchCopies(copies, key, lines) {
    const { pairs } = this.context;
    const homes = new Map(copies.map(([entry]) => [entry, entry.parent && pairs.get(entry.parent)]));
    const othersOf = (entry) => lines.filter((line3) => line3.parent !== homes.get(entry) && this.wasCopy(line3));
    for (const [entry] of copies) {
      if (copies.length === 1 && othersOf(entry).length === 0) continue;
      this.matchItem(
        entry,
        key,
        lines.filter(({ parent }) => parent === homes.get(entry))
      );
    }
    const offered = copies.filter(([, identity]) => wasOffered(identity, this.context.memory));
    for (const copy of [...offered, ...copies.filter((other) => !offered.includes(other))]) {
      const [entry] = copy;
      if (pairs.has(entry)) continue;
      if (offered.includes(copy)) {
        const others = othersOf(entry);
        this.matchItem(
          entry,
          key,
          lines.filter((line3) => !others.includes(line3))
        );
      } else if (!copies.some(([other]) => pairs.has(other))) this.matchItem(entry, key, lines);
    }
  }
  matchItem(entry, key, lines) {
    let best;
    for (const line3 of lines) {
      const score = this.likeness(line3, key);
      if (score > (best?.score ?? 0)) best = { line: line3, score };
    }
    if (best === void 0) return;
    this.context.pairs.set(entry, best.line);
    const { subject } = this.context.existing.identities.get(best.line) ?? {};
    if (subject?.key === key) this.context.claimed.add(best.line);
  }
  /** Whether an existing line is in the list where it was offered as one of several copies. */
  wasCopy(line3) {
    const identity = this.context.existing.identities.get(line3);
    return identity !== void 0 && wasOffered(identity, this.context.memory);
  }
  /** How certain it is that an existing entry represents an item rather than mentions it; 0 when it does not. */
  likeness(entry, key) {
    const identity = this.context.existing.identities.get(entry);
    if (identity === void 0) return 0;
    const about = identity.subject?.key === key;
    if (about && this.context.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.context.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    return this.remembers ? 0 : 1;
  }
  /** A title may mention other items. In a line that people wrote, however, an address represents its item. */
  speaksFor(entry, { named: named2, subject }, key) {
    if (this.context.isOwn(entry)) return false;
    if (subject !== void 0 && this.titles.get(subject.key)?.has(key) === true) return false;
    return subject === void 0 || named2.some((reference) => reference.key === key && reference.url !== void 0);
  }
  isNote(entry) {
    const { identities } = this.context.existing;
    for (let above = entry.parent; above !== void 0; above = above.parent) {
      if (above.kind === "item" && identities.get(above)?.subject !== void 0) return true;
    }
    return false;
  }
};
function wasOffered({ copyKey }, memory) {
  return memory.offered.has(identityTag(copyKey));
}

// src/merge/match-sections.ts
var MOST_COMPARISONS = 25e4;
var firstName = (identity) => identity.names[0] ?? { number: void 0, words: "" };
var sameNumber = (wanted, { name }) => name.number !== void 0 && firstName(wanted).number === name.number;
var unlessRepository = (value, repository) => value === "" || repository !== void 0 ? void 0 : value;
var BY_REPOSITORY = {
  key: { wanted: ({ repository }) => repository, candidate: ({ repository }) => repository },
  score: () => 1
};
var BY_WORDS = {
  key: {
    wanted: (identity) => unlessRepository(firstName(identity).words, identity.repository),
    candidate: ({ name, repository }) => unlessRepository(name.words, repository)
  },
  score: (wanted, candidate) => sameNumber(wanted, candidate) ? 2 : 1
};
var BY_REPOSITORY_NAME = {
  key: {
    wanted: ({ repository }) => repository?.split("/")[1],
    candidate: ({ name, repository }) => unlessRepository(name.words.replaceAll(" ", "-"), repository)
  },
  score: () => 1
};
var numbers = {
  wanted: (identity) => firstName(identity).number,
  candidate: ({ name }) => name.number
};
var BY_NUMBER_AND_SIMILAR_WORDS = {
  key: numbers,
  score: (wanted, { name }) => {
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.3 ? alike : 0;
  }
};
var BY_SIMILAR_WORDS = {
  score: (wanted, { name, repository }) => {
    if (wanted.repository !== void 0 || repository !== void 0) return 0;
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.6 ? alike : 0;
  }
};
var BY_NUMBER = { key: numbers, score: () => 1 };
var RULES = [
  BY_REPOSITORY,
  BY_WORDS,
  BY_REPOSITORY_NAME,
  BY_NUMBER_AND_SIMILAR_WORDS,
  BY_SIMILAR_WORDS,
  BY_NUMBER
];
function matchSections(generated, existing) {
  const pairs = /* @__PURE__ */ new Map();
  const wanted = [...generated.identities].filter(([{ kind }]) => kind === "heading");
  const title = wanted.find(([, { segment }]) => segment === TITLE)?.[0];
  let open2 = wanted.filter(([entry]) => entry !== title);
  let candidates = candidatesIn(existing);
  for (const rule of RULES) {
    if (rule.key === void 0 && open2.length * candidates.length > MOST_COMPARISONS) continue;
    const find2 = finder(rule, candidates);
    const taken = /* @__PURE__ */ new Set();
    for (const [entry, identity] of open2) {
      const home = entry.parent === void 0 ? void 0 : pairs.get(entry.parent);
      const left = find2(identity).filter((candidate) => !taken.has(candidate));
      const best = bestOf(identity, left, rule, home);
      if (best === void 0) continue;
      pairs.set(entry, best.entry);
      taken.add(best);
    }
    open2 = open2.filter(([entry]) => !pairs.has(entry));
    candidates = candidates.filter((candidate) => !taken.has(candidate));
  }
  const first = existing.root.children.find(({ kind }) => kind === "heading");
  const claimed = new Set(pairs.values());
  if (title !== void 0 && first !== void 0 && !claimed.has(first)) pairs.set(title, first);
  matchRenamedKinds(open2, existing, pairs);
  return pairs;
}
function candidatesIn(existing) {
  return [...existing.identities].flatMap(
    ([entry, { names, repository }]) => entry.kind === "heading" ? names.map((name) => ({ entry, name, repository })) : []
  );
}
function finder({ key }, candidates) {
  if (key === void 0) return () => candidates;
  const groups = groupBy(candidates, key.candidate);
  return (wanted) => groups.get(key.wanted(wanted)) ?? [];
}
function bestOf(wanted, candidates, rule, home) {
  let best;
  for (const candidate of candidates) {
    const score = rule.score(wanted, candidate);
    if (score === 0) continue;
    const inside = home !== void 0 && isBelow(candidate.entry, home) ? 0.1 : 0;
    if (best === void 0 || score + inside > best.score) best = { candidate, score: score + inside };
  }
  return best?.candidate;
}
function matchRenamedKinds(open2, existing, pairs) {
  if (open2.length === 0) return;
  const containers = [...descendants(existing.root)].filter(
    (entry) => entry.kind !== "heading" && isContainer(entry)
  );
  const groups = groupBy(containers, (entry) => existing.identities.get(entry)?.names[0]?.words);
  for (const [entry, identity] of open2) {
    const [only, second] = groups.get(firstName(identity).words) ?? [];
    if (only !== void 0 && second === void 0 && identity.repository === void 0)
      pairs.set(entry, only);
  }
}

// src/merge/match.ts
function match(sides) {
  return new Matcher(sides).match();
}
var Matcher = class {
  generated;
  existing;
  memory;
  remembers;
  pairs;
  claimed;
  mentioned;
  ownTexts;
  tags = /* @__PURE__ */ new Map();
  calls;
  constructor({ generated, existing, memory, renamed }) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text: text3 }) => text3));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.mentioned = this.remembers ? /* @__PURE__ */ new Set() : mentionedIn(existing, newestRepository(renamed));
  }
  match() {
    const { generated, existing, memory, pairs, claimed } = this;
    matchItems({ generated, existing, memory, pairs, claimed, isOwn: (entry) => this.isOwn(entry) });
    this.matchRemembered();
    for (const [entry, identity] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === "heading") continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0) continue;
      if (identity.item) {
        if (identity.fact) this.pair(entry, this.calls.sibling(home, identity));
      } else if (isContainer(entry)) this.pair(entry, this.calls.group(home, identity));
      else this.pair(entry, this.calls.line(home, entry.type, identity));
    }
    this.matchReplaced();
    return {
      pairs: this.pairs,
      claimed: this.claimed,
      mentioned: this.mentioned,
      isOwn: (entry) => this.isOwn(entry)
    };
  }
  /** Matches lines that are elsewhere, word for word as the tool wrote them: people moved them. */
  matchRemembered() {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text: text3 }) => [identity, text3]));
    const byTag = groupBy(
      this.existing.identities.keys(),
      (entry) => this.isOwn(entry) ? this.tagOf(entry) : void 0
    );
    for (const [entry, identity] of this.generated.identities) {
      const { key, item: item2 } = identity;
      if (this.pairs.has(entry) || entry.kind === "heading" || item2 && wasOffered(identity, this.memory))
        continue;
      const candidates = byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== "heading" && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }
  /**
   * Matches a new generated line with one of the tool's own lines that is no longer generated: it is that line with new
   * facts, and replaces it.
   */
  matchReplaced() {
    if (!this.remembers) return;
    const generatedTags = new Set([...this.generated.identities.values()].map(({ key }) => identityTag(key)));
    const gone = new Set(
      this.memory.own.flatMap(({ identity, text: text3 }) => generatedTags.has(identity) ? [] : [text3])
    );
    const old = groupBy(
      this.existing.identities.keys(),
      (entry) => entry.children.length === 0 && !this.claimed.has(entry) && this.existing.identities.get(entry)?.item === false && gone.has(this.tagOf(entry)) ? entry.parent : void 0
    );
    for (const [entry, { item: item2, key }] of this.generated.identities) {
      if (item2 || entry.kind === "heading" || isContainer(entry) || this.pairs.has(entry)) continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0 || this.memory.offered.has(identityTag(key))) continue;
      this.pair(
        entry,
        old.get(home)?.find((found) => found.type === entry.type && !this.claimed.has(found))
      );
    }
  }
  pair(entry, found) {
    if (found === void 0) return;
    this.pairs.set(entry, found);
    this.claimed.add(found);
  }
  isOwn(entry) {
    return this.ownTexts.size > 0 && this.ownTexts.has(this.tagOf(entry));
  }
  tagOf(entry) {
    let tag = this.tags.get(entry);
    if (tag === void 0) {
      tag = textTag(entry.text);
      this.tags.set(entry, tag);
    }
    return tag;
  }
};
function mentionedIn({ lines, mistyped = [] }, newest) {
  const left = references(lines.text, newest).flatMap(({ url, key }) => url ? [key] : []);
  for (const key of mistyped) {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
  }
  return new Set(left);
}

// src/merge/mistyped-links.ts
var SHOWN = /\[(?:[\w.-]+\/[\w.-]+)?#(\d+)\]\(<?([^\s()<>]+)/gu;
function correctMistypedLinks(generated, existing) {
  const titles = /* @__PURE__ */ new Map();
  for (const [entry, { item: item2, subject }] of generated.identities) {
    if (item2 && subject !== void 0) titles.set(subject.key, titleOf(entry));
  }
  const mistyped = [];
  let identities;
  for (const [entry, identity] of existing.identities) {
    const [only, ...others] = identity.named;
    const written2 = identity.subject ?? (others.length === 0 ? only : void 0);
    const meant = meantReference(entry, written2, titles);
    if (meant === null || written2 === void 0) continue;
    const named2 = identity.named.map((reference) => reference === written2 ? meant : reference);
    identities ??= new Map(existing.identities);
    identities.set(entry, { ...identity, named: named2, subject: identity.subject && meant });
    mistyped.push(written2.key);
  }
  return identities === void 0 ? existing : { ...existing, identities, mistyped };
}
function meantReference(entry, subject, titles) {
  if (subject?.form !== "link" || subject.url === void 0) return null;
  const [repository = "", number] = subject.key.split("#");
  const link = [...entry.text.matchAll(SHOWN)].find(([, , url]) => url?.startsWith(subject.url ?? ""));
  const shown2 = link?.[1]?.replace(/^0+(?=\d)/u, "");
  if (shown2 === void 0 || shown2 === number) return null;
  const key = `${repository}#${shown2}`;
  const title = titleOf(entry);
  if (title === "" || titles.get(key) !== title || titles.get(subject.key) === title) return null;
  return { ...subject, key };
}
function titleOf({ text: text3 }) {
  return bareWords(withoutCheckbox(text3.replace(SHOWN, "")));
}

// src/merge/anchors.ts
var AnchorFinder = class {
  pairs;
  known = /* @__PURE__ */ new Map();
  constructor(pairs) {
    this.pairs = pairs;
  }
  find(entry, sort2, home) {
    const { parent, index } = entry;
    if (parent === void 0) return { before: void 0, behind: void 0 };
    const bySort = this.known.get(sort2) ?? /* @__PURE__ */ new Map();
    this.known.set(sort2, bySort);
    const known2 = bySort.get(parent) ?? {
      before: { index: -1, found: void 0 },
      behind: { index: -1, found: void 0 }
    };
    bySort.set(parent, known2);
    known2.before = this.before({ parent, index }, sort2, home, known2.before);
    if (known2.behind.index <= index) known2.behind = this.behind(parent, index, sort2, home);
    return { before: known2.before.found, behind: known2.behind.found };
  }
  before({ parent, index }, sort2, home, known2) {
    for (let at = index - 1; at > known2.index; at -= 1) {
      const found = this.anchor(parent.children[at], sort2, home);
      if (found !== void 0) return { index: at, found };
    }
    return known2;
  }
  behind(parent, index, sort2, home) {
    for (let at = index + 1; at < parent.children.length; at += 1) {
      const found = this.anchor(parent.children[at], sort2, home);
      if (found !== void 0) return { index: at, found };
    }
    return { index: Number.POSITIVE_INFINITY, found: void 0 };
  }
  anchor(sibling, sort2, home) {
    const standing = sibling === void 0 ? void 0 : this.pairs.get(sibling);
    if (sibling === void 0 || standing === void 0) return void 0;
    if (sort2 === "section" || sort2 === "heading") {
      const suits = sibling.kind === "heading" && standing.kind === "heading";
      return suits && (sort2 === "heading" || standing.parent === home) ? standing : void 0;
    }
    const child2 = childOf(home, standing);
    if (child2 === void 0 || child2.kind === "heading") return void 0;
    return sort2 === "content" || child2.kind === "item" ? child2 : void 0;
  }
};

// src/model/commonest.ts
function commonest(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce(
    (best, entry) => best === void 0 || entry[1] > best[1] ? entry : best,
    void 0
  )?.[0];
}

// src/merge/style.ts
var MARKER = /^(.*?)([-*+]|(\d{1,9})([.)]))([ \t]*)$/su;
function prefixAfter(item2) {
  const next = neighbour(item2, 1);
  const number = numberOf(item2);
  const counts = next === void 0 ? number !== numberOf(neighbour(item2, -1)) : number !== numberOf(next);
  return withNumber(item2, number === void 0 || !counts ? number : number + 1);
}
function prefixBefore(item2) {
  return withNumber(item2, numberOf(item2));
}
function indentOf(prefix) {
  return prefix.replace(/[^\t]/gu, " ");
}
function gapAround(item2, otherwise) {
  if (isRow(item2)) return 0;
  const next = neighbour(item2, 1);
  if (next !== void 0) return Math.min(2, next.firstLine - item2.extent - 1);
  const previous = neighbour(item2, -1);
  return previous === void 0 ? otherwise : Math.min(2, item2.firstLine - previous.extent - 1);
}
function listStyle({ identities }, otherwise) {
  const bullets2 = [];
  const gaps = [];
  for (const [entry, { item: item2 }] of identities) {
    if (entry.type !== "listItem" || entry.parent?.kind === "item") continue;
    const weight = item2 ? 4 : 1;
    const bullet2 = /[-*+]/u.exec(entry.list?.prefix ?? "")?.[0];
    const next = neighbour(entry, 1);
    for (let times3 = 0; times3 < weight; times3 += 1) {
      if (bullet2 !== void 0) bullets2.push(bullet2);
      if (next !== void 0 && item2) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === void 0 ? { prefix: "* ", gap: 0 } : listStyle(otherwise, void 0);
  const bullet = commonest(bullets2);
  return { prefix: bullet === void 0 ? other.prefix : `${bullet} `, gap: commonest(gaps) ?? other.gap };
}
function neighbour(item2, step) {
  const other = item2.parent?.children[item2.index + step];
  return other?.list !== void 0 && other.list.run === item2.list?.run ? other : void 0;
}
function numberOf(item2) {
  const digits = MARKER.exec(item2?.list?.prefix ?? "")?.[3];
  return digits === void 0 ? void 0 : Number(digits);
}
function withNumber(item2, number) {
  if (isRow(item2)) return item2.list?.prefix ?? "";
  const [, lead = "", marker = "*", , delimiter3 = "", space = " "] = MARKER.exec(item2.list?.prefix ?? "") ?? [];
  const written2 = number === void 0 ? marker : `${number}${delimiter3}`;
  const before = lead.replace(/[^\t]/gu, " ");
  const width = columnAfter(`${before}${written2}${space}`) - columnAfter(`${before}${written2}`);
  return `${before}${written2}${width < 1 || width > 4 ? " " : space}`;
}
function isRow({ type }) {
  return type === "tableRow";
}
function tableIndent({ firstLine }, { lines }) {
  return /^[ \t]*/u.exec(lineText(lines, firstLine))?.[0] ?? "";
}

// src/merge/write-entry.ts
function writeEntry(entry, { lines }, chosen, writing) {
  const own = entry.kind === "item" ? `${writing.prefix}${textIn(entry, writing.isRow ?? false)}` : void 0;
  const indent = entry.kind === "item" ? indentOf(writing.prefix) : writing.prefix;
  const from = columnAfter(
    entry.kind === "item" ? entry.list?.prefix ?? "" : /^[ \t]*/u.exec(lineText(lines, entry.firstLine))?.[0] ?? ""
  );
  const written2 = own === void 0 ? ownLines(entry, indent, from) : [own.trimEnd()];
  const firsts = firstsOfLists(entry);
  const seen = /* @__PURE__ */ new Set();
  const included = /* @__PURE__ */ new Set([entry]);
  for (const below of descendants(entry)) {
    if (!chosen.has(below) || below.parent === void 0 || !included.has(below.parent)) continue;
    included.add(below);
    const run4 = below.list?.run;
    const first = run4 === void 0 || seen.has(run4) ? below : firsts.get(run4) ?? below;
    if (run4 !== void 0) seen.add(run4);
    for (let line3 = first.firstLine - 1; line3 > 0 && isBlankLine(lines, line3); line3 -= 1) written2.push("");
    written2.push(...ownLines(below, indent, from));
  }
  return written2;
  function ownLines(part, indentation, columns) {
    if (part.kind === "heading")
      return [`${"#".repeat(Math.min(6, Math.max(1, part.depth + writing.deeper)))} ${part.text}`];
    const result = [];
    for (let line3 = part.firstLine; line3 <= part.lastLine; line3 += 1) {
      result.push(`${indentation}${withoutColumns(lineText(lines, line3), columns)}`.trimEnd());
    }
    return result;
  }
}
function textIn({ type, text: text3 }, inTable) {
  if (type === "tableRow" === inTable) return text3;
  if (inTable) return `| ${text3.replace(/(?<!\\)\|/gu, "\\|")} |`;
  const cells2 = text3.replace(/^\||(?<!\\)\|$/gu, "").split(/(?<!\\)\|/u);
  return cells2.flatMap((cell2) => cell2.trim() || []).join(", ");
}
function firstsOfLists(entry) {
  const firsts = /* @__PURE__ */ new Map();
  for (const below of descendants(entry)) {
    if (below.list !== void 0 && !firsts.has(below.list.run)) firsts.set(below.list.run, below);
  }
  return firsts;
}
function withoutColumns(line3, columns) {
  let at = 0;
  while (at < line3.length && /[ \t]/u.test(line3[at] ?? "") && columnAfter(line3.slice(0, at + 1)) <= columns)
    at += 1;
  return line3.slice(at);
}

// src/merge/place.ts
function placeFresh(generated, existing, decisions, claimed) {
  return new Placer(generated, existing, decisions, claimed).place();
}
var Placer = class {
  generated;
  existing;
  decisions;
  claimed;
  insertions = [];
  anchors;
  /** Lists that were created in containers without one: further items follow. */
  begun = /* @__PURE__ */ new Map();
  /** The line from which nothing may be added: an unclosed fence or comment. */
  end;
  style;
  constructor(generated, existing, decisions, claimed) {
    this.generated = generated;
    this.existing = existing;
    this.decisions = decisions;
    this.claimed = claimed;
    this.anchors = new AnchorFinder(decisions.pairs);
    this.end = firstOpenLine(existing);
  }
  place() {
    const { fresh } = this.decisions;
    for (const entry of this.generated.identities.keys()) {
      if (!fresh.has(entry) || entry.parent !== void 0 && fresh.has(entry.parent)) continue;
      if (entry.kind === "heading") this.placeSection(entry);
      else if (entry.kind === "item") this.placeItem(entry);
      else this.placeBlock(entry);
    }
    return this.insertions;
  }
  placeSection(entry) {
    const home = this.homeOf(entry);
    const near = this.anchors.find(entry, "section", home);
    const { before, behind } = near.before ?? near.behind ? near : this.anchors.find(entry, "heading", home);
    const anchor = before ?? behind;
    const above = entry.parent === void 0 ? 0 : this.depthIn(entry.parent);
    const depth = anchor?.depth ?? (home.kind === "heading" ? home.depth + entry.depth - above : entry.depth);
    const after = before !== void 0 ? before.extent : behind !== void 0 ? behind.firstLine - 1 : home.extent;
    this.addBlock(entry, after, { prefix: "", deeper: depth - entry.depth });
  }
  /** The level of the nearest enclosing generated heading that exists. */
  depthIn(entry) {
    for (let next = entry; next !== void 0; next = next.parent) {
      if (next.kind === "heading" && this.decisions.pairs.has(next)) return next.depth;
    }
    return 0;
  }
  placeItem(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "item", home);
    const note = entry.parent?.kind === "item" && this.generated.identities.get(entry.parent)?.subject !== void 0;
    if (before !== void 0) this.addAfter(entry, this.lastOfNotes(before));
    else if (behind !== void 0) this.addBefore(entry, behind);
    else this.addToList(entry, home, note);
  }
  /**
   * Adds an entry that has no neighbours: a note of the tool before the notes of people, an item after the section's
   * last item.
   */
  addToList(entry, home, note) {
    const items = home.children.filter(
      (child2) => child2.list !== void 0 && !this.decisions.removed.has(child2)
    );
    const last = items.findLast((item2) => this.existing.identities.get(item2)?.item === true) ?? items.at(-1);
    if (last === void 0 || items[0] === void 0) this.beginList(entry, home);
    else if (note) this.addBefore(entry, items[0]);
    else this.addAfter(entry, this.lastOfList(last));
  }
  addAfter(entry, anchor) {
    const lines = this.write(entry, { prefix: prefixAfter(anchor), isRow: isRow(anchor), deeper: 0 });
    const before = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.extent, lines, before, behind: 0 });
  }
  addBefore(entry, anchor) {
    const lines = this.write(entry, { prefix: prefixBefore(anchor), isRow: isRow(anchor), deeper: 0 });
    const behind = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.firstLine - 1, lines, before: 0, behind });
  }
  /** The last of the lines after an item that only people know about: they are probably notes on it. */
  lastOfNotes(item2) {
    let last = item2;
    for (let next = neighbour(last, 1); next !== void 0; next = neighbour(next, 1)) {
      const known2 = this.claimed.has(next) || this.existing.identities.get(next)?.item === true;
      if (known2 || this.decisions.removed.has(next)) break;
      last = next;
    }
    return last;
  }
  lastOfList(item2) {
    let last = item2;
    for (let next = neighbour(item2, 1); next !== void 0; next = neighbour(next, 1)) {
      if (!this.decisions.removed.has(next)) last = next;
    }
    return last;
  }
  beginList(entry, home) {
    if (home.type === "table") {
      const lines2 = this.write(entry, { prefix: tableIndent(home, this.existing), isRow: true, deeper: 0 });
      this.add({ after: home.lastLine, lines: lines2, before: 0, behind: 0 });
      return;
    }
    const begun = this.begun.get(home);
    if (begun !== void 0) {
      const lines2 = this.write(entry, { prefix: begun.prefix, deeper: 0 });
      this.add({ after: begun.after, lines: lines2, before: this.usual().gap, behind: "block" });
      return;
    }
    const after = this.newListLine(entry, home);
    const prefix = this.newPrefix(entry, home, after);
    this.begun.set(home, { after, prefix });
    const lines = this.write(entry, { prefix, deeper: 0 });
    const named2 = home.kind === "label" || home.kind === "block";
    const tight = home.kind === "item" || named2 && entry.firstLine === (entry.parent?.lastLine ?? 0) + 1;
    this.add({ after, lines, before: tight ? 0 : "block", behind: home.kind === "item" ? 0 : "block" });
  }
  /** The line for a new list: between its generated neighbours, else at the end of the section's own content. */
  newListLine(entry, home) {
    if (home.kind === "heading" || home.kind === "root") {
      const { before, behind } = this.anchors.find(entry, "content", home);
      if (before !== void 0) return endOfBlock(before);
      if (behind !== void 0) return startOfBlock(behind) - 1;
    }
    return this.ownEnd(home);
  }
  newPrefix(entry, home, after) {
    const generated = entry.list?.prefix ?? "* ";
    if (isRow(entry)) return "* ";
    if (home.kind === "label" || home.kind === "block") return generated;
    if (home.kind === "item") return `${indentOf(home.list?.prefix ?? "")}${generated.trimStart()}`;
    const { prefix } = this.usual();
    const above = home.children.findLast((child2) => child2.extent === after);
    const last = above?.kind === "label" ? above.children.at(-1) : void 0;
    if (last?.list?.prefix !== prefix) return prefix;
    return prefix === "- " ? "* " : "- ";
  }
  placeBlock(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "content", home);
    const prefix = home.kind === "item" ? indentOf(home.list?.prefix ?? "") : "";
    let after = home.lastLine;
    if (before !== void 0) after = endOfBlock(before);
    else if (behind !== void 0) after = startOfBlock(behind) - 1;
    else if (entry.kind === "label") after = this.ownEnd(home);
    else if (home.kind === "root")
      after = home.children.findLast(({ type }) => type === "yaml")?.extent ?? -1;
    if (entry.kind === "label" && startsList(home, after)) after = this.ownEnd(home);
    this.addBlock(entry, after, { prefix, deeper: 0 });
  }
  addBlock(entry, after, writing) {
    this.add({ after, lines: this.write(entry, writing), before: "block", behind: "block" });
  }
  add(insertion) {
    this.insertions.push({ ...insertion, after: Math.min(insertion.after, this.end - 1) });
  }
  write(entry, writing) {
    return writeEntry(entry, this.generated, this.decisions.fresh, writing);
  }
  usual() {
    this.style ??= listStyle(this.existing, this.generated);
    return this.style;
  }
  /** The existing entry of the nearest generated ancestor that has one. */
  homeOf(entry) {
    for (let next = entry.parent; next !== void 0; next = next.parent) {
      const standing = this.decisions.pairs.get(next) ?? this.decisions.adopted.get(next);
      if (standing !== void 0) return standing;
    }
    return this.existing.root;
  }
  /** The last line of a section's or item's own content, before its subsections or nested lists. */
  ownEnd(home) {
    if (home.kind === "item") return endOfWords(home);
    const own = home.children.filter((child2) => child2.kind !== "heading" && !child2.open);
    return own.findLast((child2) => !this.decisions.removed.has(child2))?.extent ?? home.lastLine;
  }
};

// src/merge/remember.ts
function ownWord(entry, doc) {
  return {
    identity: identityTag(doc.identities.get(entry)?.key ?? ""),
    text: textTag(entry.text),
    place: placeTagOf(entry, doc)
  };
}
function translated(memory, generated, existing) {
  return withRows(inWordsOfToday(memory, generated), memory, { generated, existing });
}
function inWordsOfToday(memory, { identities }) {
  const words2 = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const { key, earlierKey, copyKey, item: item2, segment } of identities.values()) {
    if (item2 && key === segment && memory.offered.has(identityTag(copyKey)))
      copies.set(identityTag(copyKey), identityTag(key));
    if (key === earlierKey) continue;
    if (item2 && !memory.offered.has(identityTag(`${segment}~2`))) continue;
    const [earlier, now] = [identityTag(earlierKey), identityTag(key)];
    if (memory.offered.has(earlier) && !memory.offered.has(now)) words2.set(earlier, now);
  }
  if (words2.size + copies.size === 0) return memory;
  const translate = (identity) => words2.get(identity) ?? identity;
  return {
    ...memory,
    offered: new Set([...memory.offered].map(translate)),
    own: memory.own.map(({ identity, ...line3 }) => ({
      ...line3,
      identity: copies.get(identity) ?? translate(identity)
    }))
  };
}
function withRows(memory, before, { generated, existing }) {
  const rowsBefore = [...generated.identities].filter(
    ([{ type, kind }, { key, earlierKey }]) => type === "table" && kind === "label" && before.offered.has(identityTag(earlierKey)) && !before.offered.has(identityTag(key))
  );
  if (rowsBefore.length === 0) return memory;
  const own = [...memory.own];
  const offered = new Set(memory.offered);
  for (const [table2, { key, earlierKey }] of rowsBefore) {
    const written2 = before.own.find(({ identity }) => identity === identityTag(earlierKey))?.text;
    const [there] = [...existing.identities.keys()].filter(
      (entry) => entry.type === "table" && entry.kind === "label" && textTag(wholeText(entry, existing)) === written2
    );
    for (const row2 of (there === void 0 ? table2 : there).children) {
      const word = there === void 0 ? null : ownWord(row2, existing);
      offered.add(word?.identity ?? identityTag(generated.identities.get(row2)?.key ?? ""));
      if (word !== null) own.push({ ...word, text: textTag(row2.text), place: placeTagOf(row2, existing) });
    }
    if (there !== void 0)
      own.push({ identity: identityTag(key), text: textTag(there.text), place: placeTagOf(there, existing) });
  }
  return { ...memory, own, offered };
}
function wholeText({ start, extent }, { lines }) {
  const source = lines.text.slice(start, lineStart(lines, extent + 1));
  return source.trimEnd().split(/\r\n|\n|\r/u).map((line3) => line3.trimEnd()).join("\n");
}
function wordsAfter({ generated, existing, memory }, matching, decisions) {
  const before = new Map(memory.own.map((word) => [word.identity, word]));
  const words2 = [...generated.identities].map(([entry, { key, item: item2 }]) => {
    const identity = identityTag(key);
    if (decisions.fresh.has(entry)) return ownWord(entry, generated);
    const standing = decisions.pairs.get(entry);
    const had = matching.pairs.get(entry);
    if (had !== void 0 && decisions.removed.has(had)) return { identity };
    if (standing === void 0 || !matching.isOwn(standing)) return before.get(identity) ?? { identity };
    const text3 = textTag(decisions.replaced.get(entry) === standing ? entry.text : standing.text);
    const atHome = entry.parent !== void 0 && decisions.pairs.get(entry.parent) === standing.parent;
    const put = before.get(identity)?.place;
    const settled = atHome && (!item2 || put === void 0 || put === placeTagOf(standing, existing));
    return { identity, text: text3, place: (settled ? void 0 : put) ?? placeTagOf(entry, generated) };
  });
  const all = [...words2, ...itemWords(generated)];
  return [...all, ...remaining(all, memory, decisions.removed)];
}
function itemWords({ identities }) {
  const copied = [...identities.values()].filter(({ item: item2, key, copyKey }) => item2 && key === copyKey);
  return [...new Set(copied.map(({ segment }) => segment))].map((segment) => ({
    identity: identityTag(segment)
  }));
}
function remaining(words2, memory, removed) {
  const known2 = new Set(words2.map(({ identity }) => identity));
  const takenOut = /* @__PURE__ */ new Map();
  for (const { text: text3 } of removed) takenOut.set(textTag(text3), (takenOut.get(textTag(text3)) ?? 0) + 1);
  const rest = [];
  for (const word of memory.own) {
    if (known2.has(word.identity)) continue;
    known2.add(word.identity);
    const left = takenOut.get(word.text) ?? 0;
    if (left > 0) takenOut.set(word.text, left - 1);
    else rest.push(word);
  }
  for (const identity of memory.offered) if (!known2.has(identity)) rest.push({ identity });
  return rest;
}

// src/merge/removed-lines.ts
function removedLines(removed, lines) {
  const gone = /* @__PURE__ */ new Set();
  const entries = [...removed].sort((a, b) => a.firstLine - b.firstLine);
  for (const { firstLine, lastLine } of entries) {
    for (let line3 = firstLine; line3 <= lastLine; line3 += 1) gone.add(line3);
  }
  const end = lastWritten(lines) + 1;
  for (const { firstLine, lastLine } of entries) {
    let above = firstLine - 1;
    while (gone.has(above)) above -= 1;
    const below = lastLine + 1;
    if (gone.has(below) || above >= 0 && !isBlankLine(lines, above)) continue;
    if (below < end && isBlankLine(lines, below)) gone.add(below);
    else if (below >= end && above >= 0) gone.add(above);
  }
  return gone;
}
function lastWritten(lines) {
  const last = lineCount(lines) - 1;
  return lineStart(lines, last) === lines.text.length && last > 0 ? last - 1 : last;
}

// src/merge/splice.ts
function splice(lines, { replacements, insertions, removed }) {
  const edits = [...replacements, ...removals(removed, lines)];
  const groups = /* @__PURE__ */ new Map();
  for (const insertion of insertions) {
    const after = Math.min(insertion.after, lineCount(lines) - 1);
    groups.set(after, [...groups.get(after) ?? [], insertion]);
  }
  for (const [after, group3] of groups) edits.push(inserted(after, group3, lines, removed));
  return apply(lines.text, edits);
}
function removals(removed, lines) {
  return [...removed].map((line3) => ({
    start: lineStart(lines, line3),
    end: lineStart(lines, line3 + 1),
    text: ""
  }));
}
function inserted(after, group3, lines, removed) {
  const written2 = [];
  let above = after;
  while (removed.has(above)) above -= 1;
  const blankAbove = () => written2.length === 0 ? above < 0 || isBlankLine(lines, above) : written2.at(-1) === "";
  for (const { before, lines: added, behind } of group3) {
    if (before !== "block") written2.push(...Array(before).fill(""));
    else if (!blankAbove()) written2.push("");
    written2.push(...added);
    if (behind !== "block") written2.push(...Array(behind).fill(""));
  }
  let below = after + 1;
  while (removed.has(below)) below += 1;
  const ends = below >= lineCount(lines) || below === lineCount(lines) - 1 && lineStart(lines, below) === lines.text.length;
  if (group3.at(-1)?.behind === "block" && !ends && !isBlankLine(lines, below)) written2.push("");
  const at = lineStart(lines, after + 1);
  const ending = lineEnding(lines, Math.max(0, after));
  const unended = at === lines.text.length && at > 0 && !/[\r\n]$/u.test(lines.text);
  const text3 = unended ? written2.map((line3) => ending + line3) : written2.map((line3) => line3 + ending);
  return { start: at, end: at, text: text3.join("") };
}
function apply(text3, edits) {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = [];
  let from = 0;
  for (const { start, end, text: replacement2 } of edits) {
    if (start < from) {
      throw new MinutebookError("internal/merge-overlap", {
        message: "The document could not be merged.",
        why: `Two edits meet at offset ${start}.`,
        hint: "Nothing was written; please report this with the document."
      });
    }
    parts.push(text3.slice(from, start), replacement2);
    from = end;
  }
  return parts.join("") + text3.slice(from);
}

// src/merge/plan-merge.ts
function itemChanges(before, after) {
  const items = (text3) => itemsOf(read(text3, newestRepository({})).doc, () => true);
  const known2 = new Set(items(before ?? ""));
  const all = items(after);
  const added = all.filter((url) => !known2.has(url));
  return { added, kept: all.length - added.length };
}
function planMerge(existing, generated, { renamed = {} } = {}) {
  assertMergeable(existing, "The document");
  assertMergeable(generated, "The generated document");
  const mark = existing.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const plan = mergeTexts(existing.slice(mark.length), generated.replace(BYTE_ORDER_MARK, ""), renamed);
  return { ...plan, text: plan.changed ? mark + plan.text : existing };
}
function mergeTexts(existing, generated, renamed) {
  const newest = newestRepository(renamed);
  const { memory: words2, doc: found } = read(existing, newest);
  const warnings = words2.damaged > 0 ? [DAMAGED] : [];
  if (generated.trim() === "") return { text: existing, added: [], kept: 0, changed: false, warnings };
  const { memory: wanted, doc: fresh } = read(generated, newest);
  if (existing.trim() === "") {
    const text4 = create(generated, fresh, wanted);
    return { text: text4, added: itemsOf(fresh, () => true), kept: 0, changed: true, warnings };
  }
  const standing = correctMistypedLinks(fresh, found);
  const memory = translated(words2, fresh, standing);
  const sides = { generated: fresh, existing: standing, memory, renamed };
  const matching = match(sides);
  const decisions = decide(sides, matching);
  const added = itemsOf(fresh, (entry) => decisions.fresh.has(entry));
  const kept3 = itemsOf(
    fresh,
    (entry) => !decisions.fresh.has(entry) && isThere(entry, fresh, matching)
  ).length;
  const changed = decisions.fresh.size + decisions.removed.size + decisions.replaced.size > 0;
  const text3 = changed ? rewrite(existing, sides, matching, decisions) : existing;
  return { text: text3, added, kept: kept3, changed, warnings };
}
var DAMAGED = "The comment that remembers what minutebook wrote was damaged; lines that it no longer names count as yours.";
function read(text3, newest) {
  const { memory, lines, root } = readDocument(text3);
  return { memory, doc: identify(lines, root, memory, newest) };
}
function itemsOf(doc, wanted) {
  const items = [...doc.identities].flatMap(
    ([entry, { item: item2, subject }]) => item2 && subject !== void 0 && wanted(entry) ? [[subject.key, subject.url ?? subject.key]] : []
  );
  return [...new Map(items).values()];
}
function isThere(entry, { identities }, { pairs, mentioned }) {
  return pairs.has(entry) || mentioned.has(identities.get(entry)?.segment ?? "");
}
function create(text3, doc, memory) {
  const lines = { text: text3, starts: doc.lines.starts };
  const words2 = [...[...doc.identities.keys()].map((entry) => ownWord(entry, doc)), ...itemWords(doc)];
  return splice(
    lines,
    remembered(words2, memory, doc, { insertions: [], replacements: [], removed: /* @__PURE__ */ new Set() })
  );
}
function rewrite(text3, sides, matching, decisions) {
  const { generated, existing, memory } = sides;
  const lines = { text: text3, starts: existing.lines.starts };
  const words2 = wordsAfter(sides, matching, decisions);
  const edits = {
    insertions: placeFresh(generated, existing, decisions, matching.claimed),
    replacements: [...decisions.replaced].map(([entry, place]) => replacement(entry, place, lines)),
    removed: removedLines(decisions.removed, lines)
  };
  return splice(lines, remembered(words2, memory, existing, edits));
}
function replacement(entry, { start, end, firstLine }, lines) {
  const indent = indentOf(lines.text.slice(lineStart(lines, firstLine), start));
  return { start, end, text: entry.text.replaceAll("\n", lineEnding(lines, firstLine) + indent) };
}
function remembered(words2, memory, doc, edits) {
  const text3 = writeMemory(words2);
  const [place, ...copies] = memory.ranges;
  const replacements = [...edits.replacements, ...copies.map((copy) => ({ ...copy, text: "" }))];
  if (place !== void 0) return { ...edits, replacements: [...replacements, { ...place, text: text3 }] };
  const last = lineCount(doc.lines) - 1;
  const written2 = lineStart(doc.lines, last) === doc.lines.text.length ? last - 1 : last;
  const after = Math.min(written2, firstOpenLine(doc) - 1);
  const insertion = { after, lines: [text3], before: "block", behind: "block" };
  return { ...edits, insertions: [...edits.insertions, insertion] };
}

// src/documents/document-file.ts
import { isAbsolute, posix, relative as relative3, resolve as resolve2, sep as sep3 } from "node:path";

// src/sync/branch-name.ts
function branchName(parts) {
  const name = parts.join("-").replaceAll("..", "-to-").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|(?:\.lock|[.-])+$/gu, "");
  return `minutebook/${name}`;
}
function nthName(name, n) {
  return n === 1 ? name : `${name}-${n}`;
}

// src/sync/attempts.ts
var LOST = 5;
var SAME = 8;
var SMALL = 5;
async function untilDone(first, look, { attempts = SMALL, confirmsWrites = false } = {}) {
  let last = first;
  let written2 = null;
  let sent = null;
  let lost = 0;
  let refusal2 = null;
  let same = 0;
  for (let attempt2 = 0; ; attempt2 += 1) {
    if (last.write === null) return { last, written: written2, isDone: true };
    if (sent?.outcome === "unknown" && (lost >= LOST || attempt2 >= attempts)) throw sent.error;
    if (sent?.outcome === "raced" && same >= SAME) throw sent.error;
    if (attempt2 >= attempts) return { last, written: written2, isDone: false };
    sent = await last.write.send();
    if (sent.outcome !== "raced" && last.write.replaces !== void 0) written2 ??= last;
    if (sent.outcome === "applied" && confirmsWrites) return { last, written: written2, isDone: true };
    lost = sent.outcome === "unknown" ? lost + 1 : 0;
    const told = sent.outcome === "raced" ? textOf(sent.error) : null;
    same = told !== null && told === refusal2 ? same + 1 : 1;
    refusal2 = told;
    last = await look();
  }
}
async function sentBy(written2) {
  const result = await written2;
  return result.kind === "done" ? { outcome: "applied" } : { outcome: "unknown", error: result.error };
}
function textOf(error2) {
  return isMinutebookError(error2) ? `${error2.message} ${error2.why}` : error2.message;
}

// src/sync/target.ts
function stateOf({ before, after }) {
  if (before === null) return "created";
  return before === after ? "unchanged" : "updated";
}

// src/sync/bring-up-to-date.ts
async function bringUpToDate(target, document, { apply: apply2 }) {
  const compare = async (freshness) => {
    const existing = await target.read(freshness);
    const revision2 = await document.revise(existing.text, target.url());
    return { existing, revision: revision2, write: existing.next(revision2.text) };
  };
  const seen = await compare("cached");
  if (!apply2 || seen.write === null) return synced(target, seen, stateOf(changeOf(target, seen)));
  const write2 = async () => {
    const start = seen.existing.isCurrent ? seen : await compare("fresh");
    return untilDone(start, () => compare("fresh"), target);
  };
  const { last, written: written2, isDone } = await (target.inTurn?.(write2) ?? write2());
  const warning2 = isDone ? null : target.explainUnsettled();
  const first = written2 ?? last;
  const before = written2?.write?.replaces ?? (written2 === null ? last.existing.text : null);
  const revision = before === first.existing.text ? first.revision : await document.revise(before, target.url());
  const state = written2 === null ? stateOf(changeOf(target, last)) : before === null ? "created" : "updated";
  const result = synced(target, { ...last, revision }, state);
  const warnings = warning2 === null ? revision.warnings : [...revision.warnings, warning2];
  return { ...result, before, after: last.revision.text, warnings };
}
function changeOf({ name }, { existing, revision }) {
  return { target: name, before: existing.text, after: revision.text };
}
function synced(target, comparison, state) {
  const { added, kept: kept3, warnings } = comparison.revision;
  const { note } = comparison.existing;
  return { ...changeOf(target, comparison), state, url: target.url(), added, kept: kept3, warnings, note };
}

// src/sync/commit-target.ts
var REPOSITORY_ATTEMPTS = 40;
function changedFiles({ path: path6, beside }, existing, text3) {
  const others = (beside?.paths ?? []).map((other) => {
    return { path: other, text: beside?.revise(other, existing.get(other) ?? null, text3) ?? "" };
  });
  return [{ path: path6, text: text3 }, ...others].filter((file) => file.text !== (existing.get(file.path) ?? ""));
}
function commitTarget(file) {
  const { repository, name, path: path6, title, beside } = file;
  let isThere2 = false;
  let wasRefused = false;
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: true,
    url: () => isThere2 ? repository.pageOf(path6) : null,
    inTurn: (task) => repository.inTurn(task),
    async read() {
      const base = await repository.base([path6, ...beside?.paths ?? []], { seen: !wasRefused });
      const text3 = base.texts.get(path6) ?? null;
      isThere2 = text3 !== null;
      return {
        text: text3,
        isCurrent: false,
        note: null,
        next: (after) => after === text3 ? null : { replaces: text3, send: () => commit(base, after) }
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
  async function commit(base, text3) {
    const sent = await repository.commit(base, title, changedFiles(file, base.texts, text3));
    wasRefused = sent.outcome !== "applied";
    isThere2 = !wasRefused;
    return sent;
  }
}
function repositoryBusy(name) {
  return new MinutebookError("github/busy", {
    message: `${name} could not be brought up to date.`,
    why: `Something else kept changing its repository; ${REPOSITORY_ATTEMPTS} steps were not enough.`,
    hint: "Run again when nothing else commits there; what was written so far is whole, and nothing was lost."
  });
}

// src/sync/local-file-target.ts
import { relative as relative2 } from "node:path";
var ATTEMPTS = 10;
function localFileTarget(path6, { cwd, files }) {
  const name = relative2(cwd, path6);
  return {
    name,
    attempts: ATTEMPTS,
    confirmsWrites: true,
    url: () => null,
    async read(freshness) {
      const text3 = await files.read(path6, freshness);
      return {
        text: text3,
        isCurrent: true,
        note: null,
        next: (after) => after === text3 ? null : { replaces: text3, send: () => replace(text3, after) }
      };
    },
    explainUnsettled() {
      throw busy(name);
    }
  };
  async function replace(before, after) {
    if (await files.read(path6, "fresh") !== before) return { outcome: "raced", error: busy(name) };
    await files.write(path6, after);
    return { outcome: "applied" };
  }
}
function busy(name) {
  return new MinutebookError("files/busy", {
    message: `${name} could not be brought up to date.`,
    why: "Something else changed it each time before the new text could be written.",
    hint: "Close the program that keeps saving it, then run the command again; nothing was lost."
  });
}

// src/sync/plan-proposal.ts
function planProposal({ base, work: work2, pull }, { path: path6, revise }) {
  const textIn2 = (texts) => texts.get(path6) ?? null;
  const isDone = (texts) => revise(textIn2(texts)) === textIn2(texts);
  const on = ({ texts }, step) => ({ step, existing: textIn2(texts) });
  if (pull?.state === "open" && work2 !== null) {
    return on(work2, isDone(work2.texts) ? "describe-pull" : "commit");
  }
  if (isDone(base.texts)) return on(base, "nothing");
  if (isClosed(pull) && isDone(pull.texts)) return on(pull, "declined");
  if (work2 === null) return on(base, "create-branch");
  if (work2.own === 0) return on(base, work2.head === base.head ? "commit" : "forward-branch");
  if (isSpent({ work: work2, pull })) return on(base, "next-name");
  if (pull?.state === "closed") return on(work2, "reopen-pull");
  return on(work2, isDone(work2.texts) ? "open-pull" : "commit");
}
function isSpent({ work: work2, pull }) {
  return work2 !== null && work2.own > 0 && pull?.state === "merged" && pull.head === work2.head;
}
function isClosed(pull) {
  return pull?.state === "closed" && pull.texts !== null;
}

// src/sync/pull-body.ts
var LISTED = 300;
function pullBody(title, files, note = "") {
  const parts = [...files.map(described), ...note === "" ? [] : [note]];
  return `${[`${title}.`, ...parts, CARE].join("\n\n")}
`;
}
function described({ path: path6, isNew, added, kept: kept3 }) {
  const counts = [
    `${added.length} ${added.length === 1 ? "item" : "items"} added`,
    ...isNew ? [] : [`${kept3} kept`]
  ];
  const head = `${code(path6)} (${isNew ? "new" : "changed"}): ${counts.join(", ")}`;
  const listed2 = added.slice(0, LISTED).map((url) => `- ${code(shortName(url))}`);
  const rest = added.length - listed2.length;
  return [head, "", ...listed2, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n").trimEnd();
}
var CARE = "While this pull request is open, it is kept up to date; what people commit to its branch and write here stays. Close it to be left alone until there is something new.";
function shortName(url) {
  const reference = parseReference(url, { server: null });
  return reference === null ? url : itemKey(reference);
}
function code(text3) {
  return `\`${text3.replace(/[`\s]+/gu, " ").trim()}\``;
}

// src/sync/proposal-target.ts
function proposalTarget(document) {
  const { repository, name, path: path6, title, work: work2 } = document;
  const spent = /* @__PURE__ */ new Set();
  let nth = 1;
  let url = null;
  const file = { path: path6, revise: (existing) => document.revise(existing, null).text };
  const paths = [path6, ...document.beside?.paths ?? []].sort();
  async function look(freshness) {
    for (; ; nth += 1) {
      const found = await repository.proposal(nthName(work2, nth), paths, { seen: freshness === "cached" });
      const proposal = spent.has(found.pull?.id ?? "") ? { ...found, pull: null } : found;
      const plan = planProposal(proposal, file);
      if (plan.step !== "next-name") return { plan, proposal };
    }
  }
  function describe(base, texts, body) {
    const changed = paths.flatMap((each) => {
      const [before, after] = [base.texts.get(each) ?? null, texts.get(each) ?? ""];
      return after === (before ?? "") ? [] : [{ path: each, isNew: before === null, ...itemChanges(before, after) }];
    });
    return planMerge(body ?? "", pullBody(title, changed, document.note?.(texts.get(path6) ?? ""))).text;
  }
  function writeOf({ step, existing }, { base, work: branch, pull }, text3) {
    const branchName2 = nthName(work2, nth);
    switch (step) {
      case "create-branch":
        return { send: () => repository.createBranch(branchName2, base.head) };
      case "forward-branch":
        return branch && { send: () => repository.forward(branch, base.head) };
      case "commit":
        return branch && {
          replaces: existing,
          send: () => repository.commit(branch, title, changedFiles(document, branch.texts, text3))
        };
      case "open-pull": {
        const replaces = base.texts.get(path6) ?? null;
        return {
          replaces,
          send: () => repository.openPull(branchName2, {
            title,
            body: describe(base, branch?.texts ?? /* @__PURE__ */ new Map(), null)
          })
        };
      }
      case "reopen-pull":
        return pull && { ...pull.texts && { replaces: pull.texts.get(path6) ?? null }, send: () => reopen(pull) };
      case "describe-pull": {
        const body = pull && describe(base, branch?.texts ?? /* @__PURE__ */ new Map(), pull.body);
        const isStale2 = pull !== null && body !== null && body !== pull.body;
        return isStale2 ? { send: () => repository.describePull(pull, body) } : null;
      }
      default:
        return null;
    }
  }
  async function reopen(pull) {
    const sent = await repository.reopenPull(pull);
    if (sent.outcome !== "refused") return sent;
    spent.add(pull.id);
    return { outcome: "raced", error: new Error(`${pull.url} cannot be reopened.`) };
  }
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: false,
    url: () => url,
    async read(freshness) {
      const { plan, proposal } = await look(freshness);
      const { pull } = proposal;
      const isShown2 = pull?.state === "open" || plan.step === "declined" || plan.step === "reopen-pull";
      url = isShown2 ? pull?.url ?? null : plan.step === "nothing" ? repository.pageOf(path6) : null;
      return {
        text: plan.existing,
        isCurrent: false,
        note: plan.step === "declined" && pull !== null ? declined(pull.url) : null,
        next: (after) => writeOf(plan, proposal, after)
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
}
async function proposedText(repository, path6, work2) {
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work2, n), [path6], { seen: true });
    if (proposal.pull?.state === "open" && proposal.work !== null)
      return proposal.work.texts.get(path6) ?? null;
    if (!isSpent(proposal)) return proposal.base.texts.get(path6) ?? null;
  }
}
function declined(url) {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}

// src/documents/document-file.ts
var WHOLE_FILE = { read: (file) => file, write: (_file, document) => document };
async function syncFile(config, document, { write: write2, publish }, deps) {
  const revised = remembering();
  const revise = (existing) => revised(existing, () => inFile(document, existing));
  const { target, file } = await targetOf(config, { ...document, revise }, publish, deps);
  const synced2 = await bringUpToDate(target, { revise }, { apply: write2 });
  if (synced2.note !== null) deps.reporter.warn(synced2.note);
  for (const warning2 of synced2.warnings) deps.reporter.warn(warning2, { file });
  return synced2;
}
function inFile({ part = WHOLE_FILE, revise }, existing) {
  const before = part.read(existing);
  const revision = revise(before, null);
  const text3 = revision.text === before ? existing ?? "" : part.write(existing, revision.text);
  return { ...revision, text: text3 };
}
async function targetOf(config, document, publish, deps) {
  const name = relative3(deps.cwd, document.path);
  if (!publish) return { target: localFileTarget(document.path, deps), file: name };
  const { repository, path: path6, of } = await openRepository(config, document.path, deps);
  deps.reporter.progress(`Publishing to ${of}`);
  const { title, id, revise, beside, part = WHOLE_FILE } = document;
  const note = (text3) => document.note?.(part.read(text3) ?? "") ?? "";
  const inRepository = async (local) => [(await findPublished(config, local, deps)).path, local];
  const others = new Map(await Promise.all((beside?.paths ?? []).map(inRepository)));
  const file = {
    repository,
    path: path6,
    name,
    title,
    ...beside && {
      beside: {
        paths: [...others.keys()],
        revise: (other, existing, text3) => beside.revise(others.get(other) ?? other, existing, text3)
      }
    }
  };
  if (config.publish.files === "commit") return { target: commitTarget(file), file: path6 };
  return { target: proposalTarget({ ...file, work: branchName(id), revise, note }), file: path6 };
}
async function existingFile(config, { path: path6, id, part = WHOLE_FILE }, { publish }, deps) {
  return part.read(await fileText(config, { path: path6, id }, publish, deps));
}
async function fileText(config, { path: local, id }, publish, deps) {
  if (!publish) return deps.files.read(local);
  const { repository, path: path6 } = await openRepository(config, local, deps);
  if (config.publish.files === "pull-request") return proposedText(repository, path6, branchName(id));
  return textOnBranch(repository, path6);
}
async function finalFile(config, local, deps) {
  const found = await openRepository(config, local, deps).catch((error2) => {
    if (isMinutebookError(error2) && UNPUBLISHED.includes(error2.code)) return null;
    throw error2;
  });
  return found === null ? deps.files.read(local) : textOnBranch(found.repository, found.path);
}
var UNPUBLISHED = ["usage/repository", "usage/outside-repository"];
async function publishedFile(config, local, deps) {
  const found = await openRepository(config, local, deps);
  return { ...found, text: await textOnBranch(found.repository, found.path) };
}
async function onPublishedFiles(config, deps) {
  const folder = configFolder(config, deps);
  const { repository, path: root } = await openRepository(config, folder, deps);
  const { entries, read: read5 } = await repository.snapshot();
  const inRepository = (local) => pathInRepository(folder, root, local);
  const locally = (path6) => resolve2(folder, relative3(root, path6));
  const files = {
    ...deps.files,
    read: async (path6) => entries.has(inRepository(path6)) ? read5(inRepository(path6)) : null,
    list: async (below, extension) => [...entries].filter(([path6, kind]) => kind === "file" && path6.endsWith(extension)).filter(([path6]) => path6.startsWith(`${inRepository(below)}/`)).map(([path6]) => locally(path6)).sort()
  };
  return { ...deps, files };
}
async function textOnBranch(repository, path6) {
  return (await repository.base([path6], { seen: true })).texts.get(path6) ?? null;
}
async function committedAt(config, local, deps) {
  const { repository, path: path6 } = await openRepository(config, local, deps);
  return (await repository.committedAt([path6])).get(path6) ?? null;
}
async function findPublished(config, local, deps) {
  const folder = configFolder(config, deps);
  const { repository, path: path6 } = await deps.findRepository(folder);
  return { repository, path: pathInRepository(folder, path6, local) };
}
async function openRepository(config, local, deps) {
  const { repository: of, path: path6 } = await findPublished(config, local, deps);
  const host = await deps.openFileHost();
  return { of, repository: await host.open(of, config.publish.branch), path: path6 };
}
function pathInRepository(folder, folderPath, local) {
  const fromFolder = relative3(folder, local);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep3).join("/")));
  if (!isAbsolute(fromFolder) && !inside.startsWith("..")) return inside;
  throw new MinutebookError("usage/outside-repository", {
    message: `${local} cannot be published.`,
    why: "It lies outside of the repository that the configuration is in.",
    hint: "Publish without --out, or choose a folder inside the repository."
  });
}

// src/documents/made-document.ts
function madeDocument({ url, state, added, kept: kept3, before, after }, facts, explanations = []) {
  return {
    report: { ...facts, url, state, added: [...added], kept: kept3 },
    before,
    text: after,
    explanations
  };
}

// src/gather/meeting-items.ts
function mayBeRetitled({ title, createdAt }) {
  return /\b(?:meetings?|agenda|call|session|sync|minutes)\b/iu.test(title) || dateInTitle(title, createdAt) !== null;
}
async function meetingItems(items, { series, trust, isMarked: isMarked2 }) {
  const found = /* @__PURE__ */ new Set();
  for (const item2 of new Map(items.map((each) => [each.url, each])).values()) {
    const own = series.filter(({ repository }) => repository.toLowerCase() === item2.repository.toLowerCase());
    if (item2.kind === "pull-request" || own.length === 0) continue;
    const isTitled = own.some(({ title }) => isSeriesTitle(item2.title, title));
    const isMeeting = isTitled ? await trust.isTrusted(item2.opener, item2.repository) : mayBeRetitled(item2) && await trust.isOurs(item2.opener) && await isMarked2(item2);
    if (isMeeting) found.add(item2.url);
  }
  return found;
}

// src/gather/own-comments.ts
var NOTES_TOPIC = "notes:";
var SAME2 = 6e4;
var DAY3 = 864e5;
async function withoutOwnComments(items, since, trust) {
  return Promise.all(
    items.map(async (item2) => {
      const kept3 = [];
      let own = "";
      for (const event of item2.activity ?? []) {
        if (await isOwn(event, trust)) own = event.at;
        else kept3.push(event);
      }
      if (own === "") return item2;
      const isLast = Date.parse(item2.updatedAt) - Date.parse(own) <= SAME2;
      return { ...item2, activity: kept3, updatedAt: isLast ? lastUpdate(item2, kept3, since) : item2.updatedAt };
    })
  );
}
function lastUpdate({ createdAt }, activity, since) {
  const before = new Date(Date.parse(since) - DAY3).toISOString();
  return activity.at(-1)?.at ?? (createdAt > before ? createdAt : before);
}
async function isOwn(event, trust) {
  const comment = commentIn(event);
  if (comment === null) return false;
  const found = readControlComment(comment.body, 0);
  if (found?.comment.kind !== "says" || !found.comment.key.startsWith(NOTES_TOPIC)) return false;
  return trust.isOurs(comment.author);
}
function commentIn(event) {
  if (event.kind !== "commented" || event.words === void 0 || event.by === null) return null;
  const { text: text3, machine } = event.words;
  return { author: { login: machine ? `${event.by}[bot]` : event.by, insider: false }, body: text3 };
}

// src/gather/trust.ts
var WORKFLOWS = "github-actions[bot]";
function createTrust(accounts, openTracker) {
  const named2 = new Set([WORKFLOWS, ...accounts].map((login) => login.toLowerCase()));
  async function isOurs(author) {
    if (author === null) return false;
    const login = author.login.toLowerCase();
    if (named2.has(login)) return true;
    return (await (await openTracker()).viewer())?.toLowerCase() === login;
  }
  const isKnown = async (author) => author !== null && (author.insider || await isOurs(author));
  return {
    isOurs,
    isKnown,
    async isTrusted(author, repository) {
      if (author === null) return false;
      if (await isKnown(author)) return true;
      if (author.login.endsWith("[bot]")) return false;
      return await (await openTracker()).mayWrite(repository, author.login) === true;
    }
  };
}
async function firstTrusted(candidates, trust) {
  for (const candidate of candidates) if (await trust.isKnown(candidate.opener)) return candidate;
  for (const candidate of candidates) {
    if (await trust.isTrusted(candidate.opener, candidate.repository)) return candidate;
  }
  return null;
}
function trustOf({ publish }, { openTracker }) {
  return createTrust(publish.accounts, openTracker);
}

// src/gather/agenda.ts
async function gatherAgenda(source, { from, exclude, lists, discussions }, {
  activitySince,
  postsNotes = false,
  names = /* @__PURE__ */ new Set(),
  includePrivate,
  meeting,
  previous,
  trust,
  meetings: meetings2,
  locationOf: locationOf4
}) {
  const scope = {
    scope: from,
    ...exclude.length > 0 ? { exclude } : {}
  };
  const fields = {
    ...factsAsked(lists, names),
    ...activitySince !== void 0 && { activitySince, ...postsNotes && { words: true } }
  };
  const asked = lists.flatMap(({ source: of }) => {
    const queries = queriesOf(of, discussions, locationOf4);
    return queries.length === 0 ? [] : [{ of, queries: queries.map((query) => ({ ...scope, ...query })) }];
  });
  const { answer, warnings } = await gatherFacts(source, {
    lists: asked.map(({ queries }) => queries),
    fields,
    summaries: [meeting, previous].flatMap(
      (question) => question === void 0 ? [] : [meetingIssueQuery(question)]
    ),
    ...meeting === void 0 ? {} : { newestIssues: [meeting.repository] }
  });
  const issues = [...answer.newestIssues, ...answer.summaries].flat();
  const ofMeetings = await meetingItems(answer.lists.flat(), { ...meetings2, trust });
  const found = await Promise.all(
    answer.lists.map((list3) => {
      const items = list3.filter(({ url }) => !ofMeetings.has(url));
      return postsNotes && activitySince !== void 0 ? withoutOwnComments(items, activitySince, trust) : items;
    })
  );
  const shown2 = withholdAll(found, { includePrivate });
  const sorted = leaveOutArchived(
    shown2.lists.map((list3) => list3.cleared),
    // A query that mentions archived repositories decides for itself.
    asked.map(({ of }) => of.kind === "query" && /(?:^|\W)(?:archived|is:archived)\b/iu.test(of.query))
  );
  const left = new Map(asked.map(({ of }, index) => [of, sorted[index]?.left ?? []]));
  const candidates = (all) => withholdAll([issues], { includePrivate: all }).lists[0]?.cleared ?? [];
  const issueOf = async (question, all) => question === void 0 ? null : linkedIssue(rankMeetingIssues(candidates(all), question), trust);
  return {
    lists: lists.map((list3) => ({ list: list3, items: left.get(list3.source) ?? [] })),
    meetingIssue: await issueOf(meeting, includePrivate),
    previousIssue: await issueOf(previous, true),
    withheld: shown2.withheld,
    archived: new Set(sorted.flatMap((list3) => list3.archived)).size,
    warnings: [...warnings, ...await labelWarnings(source, from, asked, answer.lists)]
  };
}
async function gatherFacts(source, wanted) {
  const { project, ...fields } = wanted.fields;
  try {
    return { answer: await source.gather(wanted), warnings: [] };
  } catch (error2) {
    if (!project || !isMinutebookError(error2) || !error2.code.startsWith("github/")) throw error2;
    const answer = await source.gather({ ...wanted, fields });
    return { answer, warnings: [`The fields of projects are left empty: ${error2.message} ${error2.why}`] };
  }
}
function factsAsked(lists, names) {
  const groups = lists.map(({ groupBy: groupBy3 }) => groupBy3);
  const asks = (...wanted) => wanted.some((name) => names.has(name));
  return {
    ...(groups.includes("assignee") || asks("assignees")) && { assignees: true },
    ...(groups.includes("milestone") || asks("milestone")) && { milestone: true },
    ...asks("reactions") && { reactions: true },
    ...asks("reviewers", "review") && { reviews: true },
    ...asks("fields", "timebox", "planned") && { form: true },
    ...asks("project") && { project: true }
  };
}
function queriesOf(source, discussions, locationOf4) {
  switch (source.kind) {
    case "standing":
      return [];
    case "category":
      return [{ kind: "discussion", category: source.category, state: "open" }];
    case "query": {
      const place = locationOf4?.(source.key);
      const { query: qualifiers, key: qualifiersKey } = source;
      return [{ qualifiers, qualifiersKey, ...place && { qualifiersPlace: place } }];
    }
    default: {
      const query = { labels: [source.label], state: "open" };
      return discussions ? [query, { ...query, kind: "discussion" }] : [query];
    }
  }
}
async function labelWarnings(source, from, asked, found) {
  const empty = asked.flatMap(
    ({ of }, index) => "label" in of && (found[index] ?? []).length === 0 ? [of.label] : []
  );
  return empty.length === 0 ? [] : checkLabels(source, [...new Set(empty)], from, []);
}
async function linkedIssue(ranked, trust) {
  return await firstTrusted(ranked, trust) ?? ranked.find(({ opener }) => opener === null) ?? null;
}
function leaveOutArchived(lists, keep) {
  return lists.map((list3, index) => {
    const isLeft = (item2) => !item2.archived || keep[index] === true;
    return {
      left: list3.filter(isLeft).sort(lastUpdatedFirst),
      archived: list3.filter((item2) => !isLeft(item2)).map(({ url }) => url)
    };
  });
}
function lastUpdatedFirst(a, b) {
  return compareTexts(b.updatedAt, a.updatedAt) || compareTexts(a.url, b.url);
}

// src/schedule/convert-links.ts
var UTC_PLACE = "1440";
function convertLinks({ start }, title) {
  if (start === null) return [];
  const utc = Temporal.Instant.from(start).toZonedDateTimeISO("UTC").toPlainDateTime();
  const iso = utc.toString({ smallestUnit: "minute" }).replace(/[-:]/gu, "");
  const fixedTime = new URLSearchParams({ msg: title, iso, p1: UTC_PLACE });
  const question = new URLSearchParams({
    i: `${utc.toString({ smallestUnit: "minute" }).replace("T", " ")} UTC in local time`
  });
  return [
    { name: "timeanddate.com", url: `https://www.timeanddate.com/worldclock/fixedtime.html?${fixedTime}` },
    { name: "WolframAlpha", url: `https://www.wolframalpha.com/input/?${question}` }
  ];
}

// src/schedule/series.ts
var STRETCHES = [8 * DAY, 37 * DAY, 320 * DAY, 5 * 366 * DAY, 25 * 366 * DAY];
var HORIZON_YEARS = 30;
var DEFAULT_LENGTH = 36e5;
var LONGEST2 = 31 * DAY;
function seriesOf(name, timelines) {
  const search2 = (from, to) => timelines.filter(({ first: first2, last: last2 }) => first2 < to && last2 >= from).flatMap((timeline) => timeline.within(from, to));
  const live = (from, to) => distinct(
    search2(from, to).filter(
      ({ start, occurrence }) => !occurrence.cancelled && start >= from && start < to
    )
  );
  const first = Math.min(...timelines.map((timeline) => timeline.first));
  const last = Math.max(...timelines.map((timeline) => timeline.last));
  const aroundDate = (date2, dateOf2) => {
    const midnight = epochOf(parseDate(date2));
    return distinct(
      search2(midnight - DAY, midnight + 2 * DAY).filter(({ occurrence }) => dateOf2(occurrence) === date2)
    );
  };
  const days = remembering();
  const ofDay = (date2) => days(date2, () => aroundDate(date2, (occurrence) => occurrence.date));
  const named2 = (entry) => amongOthers(entry, ofDay(entry.occurrence.date));
  const entries = {
    next(now) {
      let from = epochOf(now) + 1;
      for (const stretch of STRETCHES) {
        from = Math.max(from, firstFrom(timelines, from));
        if (from > last) return null;
        const found = live(from, from + stretch)[0];
        if (found !== void 0) return named2(found);
        from += stretch;
      }
      return null;
    },
    previous(now) {
      let to = epochOf(now);
      for (const stretch of STRETCHES) {
        to = Math.min(to, lastBefore(timelines, to) + 1);
        if (to <= first) return null;
        const found = live(to - stretch, to).at(-1);
        if (found !== void 0) return named2(found);
        to -= stretch;
      }
      return null;
    },
    current(now) {
      const at = epochOf(now);
      const lasts = ({ start, occurrence: { end } }) => at < (end === null ? start + DEFAULT_LENGTH : epochOf(end));
      const found = live(at - LONGEST2, at + 1).findLast(lasts);
      return found === void 0 ? null : named2(found);
    },
    on: (date2) => ofDay(date2).map(named2),
    plannedFor: (date2) => aroundDate(date2, (occurrence) => occurrence.movedFrom ?? occurrence.date).map(named2),
    between: (from, to) => live(epochOf(from), epochOf(to)).map(named2)
  };
  return { name, ...entries };
}
function amongOthers({ planned, start, occurrence }, day) {
  const others = day.filter((other) => other.start !== start);
  if (others.length === 0) return occurrence;
  const live = others.filter((other) => !other.occurrence.cancelled);
  const sameDay = {
    planned: isoInstant(planned),
    others: live.map((other) => isoInstant(other.planned))
  };
  const isTimed = live.length > 0 && !occurrence.cancelled;
  return { ...occurrence, sameDay, ...isTimed && { time: timeOf(sameDay.planned) } };
}
function firstFrom(timelines, from) {
  return Math.min(...timelines.filter(({ last }) => last >= from).map(({ first }) => Math.max(first, from)));
}
function lastBefore(timelines, to) {
  return Math.max(...timelines.filter(({ first }) => first < to).map(({ last }) => Math.min(last, to - 1)));
}
function distinct(entries) {
  const seen = /* @__PURE__ */ new Set();
  return entries.toSorted((a, b) => Number(a.occurrence.cancelled) - Number(b.occurrence.cancelled) || a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
}

// src/schedule/occurrence.ts
function nextOccurrence(series, now) {
  const next = series.next(now);
  if (next !== null) return next;
  const last = series.previous(now);
  throw new MinutebookError("schedule/none", {
    message: `No meeting is scheduled after ${now}.`,
    why: last === null ? `Searched ${series.name}, ${HORIZON_YEARS} years ahead.` : `Searched ${series.name}; the last one was on ${last.date}.`,
    hint: "Name the day with --date, or continue the series in the calendar or configuration."
  });
}
function occurrenceOnDate(date2, timeZone) {
  return { date: date2, start: null, end: null, timeZone, cancelled: false };
}
function meetingLength({ start, end, timeZone }, configured) {
  if (start !== null && end !== null)
    return { end, duration: Math.round((Date.parse(end) - Date.parse(start)) / 6e4) };
  if (configured === null) return { end: null, duration: null };
  const length = Temporal.Duration.from(configured);
  const from = (start === null ? Temporal.Instant.fromEpochMilliseconds(0) : Temporal.Instant.from(start)).toZonedDateTimeISO(start === null ? "UTC" : timeZone);
  const until = from.add(length);
  const duration = Math.round((until.epochMilliseconds - from.epochMilliseconds) / 6e4);
  return { end: start === null ? null : until.toInstant().toString(), duration };
}
function sessionFor({ start }, sessions) {
  if (start === null) return null;
  const { hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO("UTC");
  const fits = ({ time }) => {
    const [, hours, minutes2] = /^\s*(\d{1,2}):(\d\d)\s*(?:Z|UTC)?\s*$/iu.exec(time) ?? [];
    return Number(hours) === hour && Number(minutes2) === minute;
  };
  return sessions.find(fits) ?? null;
}
function startText({ date: date2, start }) {
  return start === null ? date2 : minuteText(start);
}
function minuteText(instant) {
  return `${instant.slice(0, "yyyy-mm-ddThh:mm".length).replace("T", " ")} UTC`;
}

// src/schedule/time-table.ts
var WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var MONTHS = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function timeTable({ start }, zones) {
  if (start === null) return [];
  const instant = epochOf(start);
  return [...new Set(zones.map((name) => requireTimeZone(name)))].map((zone) => {
    const local = plainDateTime(namedZone(zone).toWall(instant));
    const weekday = WEEKDAYS[local.dayOfWeek] ?? "";
    const time = local.toPlainTime().toString({ smallestUnit: "minute" });
    return {
      zone,
      city: zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "),
      weekday,
      date: local.toPlainDate().toString(),
      time,
      text: `${weekday} ${local.day} ${MONTHS[local.month]} ${local.year} ${time}`
    };
  });
}

// src/sync/find-issue.ts
async function findIssue(issues, wanted, trust) {
  const candidates = issues.filter((issue3) => isCandidate(issue3, wanted));
  const known2 = await filtered(candidates, ({ opener }) => trust.isKnown(opener));
  const issue2 = await bestOf2(known2, wanted, trust);
  if (issue2 !== null) return { issue: issue2, lookalikes: [] };
  const trusted = await filtered(candidates, ({ opener }) => trust.isTrusted(opener, wanted.repository));
  return {
    issue: await bestOf2(trusted, wanted, trust),
    lookalikes: candidates.filter((candidate) => !trusted.includes(candidate))
  };
}
async function openedIssues(issues, wanted, trust) {
  const marked = issues.filter((issue2) => {
    return isMarked(readMark(issue2.body), wanted) && isTitle(issue2.title, wanted.title);
  });
  return filtered(marked, ({ opener }) => trust.isOurs(opener));
}
function agrees({ title, createdAt }, { date: date2, start }, isOurs) {
  if (title.includes(date2)) return true;
  const named2 = dateInTitle(title, createdAt);
  return named2 === null ? isOurs : start !== null && daysBetween(named2, start) <= 1;
}
function isCandidate(issue2, wanted) {
  return isMarked(readMark(issue2.body), wanted) || titled([issue2], wanted).length > 0;
}
async function bestOf2(trusted, wanted, trust) {
  const ours = new Set(await filtered(trusted, ({ opener }) => trust.isOurs(opener)));
  const marked = trusted.filter((issue2) => {
    const mark = readMark(issue2.body);
    if (mark === null || !isMarked(mark, wanted)) return false;
    const days = [wanted.occurrence.date, wanted.occurrence.movedFrom];
    const namesDay = days.some((day) => day !== void 0 && issue2.title.includes(day));
    const isOthers = wanted.others.some((other) => isTitle(issue2.title, other));
    return !isOthers && (namesDay || agrees(issue2, mark, ours.has(issue2)));
  }).sort(
    (a, b) => Number(readMark(b.body)?.time != null) - Number(readMark(a.body)?.time != null) || Number(isTitle(b.title, wanted.title)) - Number(isTitle(a.title, wanted.title)) || Number(b.state === "open") - Number(a.state === "open") || a.number - b.number
  );
  return marked[0] ?? titled(
    trusted.filter((issue2) => !isOfOtherMeeting(issue2, wanted, ours)),
    wanted
  )[0] ?? null;
}
function isOfOtherMeeting(issue2, wanted, ours) {
  const { group: group3, title, occurrence } = wanted;
  const mark = readMark(issue2.body);
  if (mark === null) return false;
  const isOfDay = mark.date === occurrence.date || mark.date === occurrence.movedFrom;
  if (mark.group === group3 && (!isOfDay || isMarked(mark, wanted))) return false;
  return ours.has(issue2) || !isTitle(issue2.title, title);
}
function titled(issues, { repository, title, others, occurrence }) {
  const ranked = rankMeetingIssues(issues, { repository, title, others, date: occurrence.date });
  const bare = occurrence.time === void 0 ? null : bareTitle(title, occurrence.date);
  if (bare === null || !mayBeCalledByDay(occurrence)) return ranked;
  return [...ranked, ...issues.filter((issue2) => isTitle(issue2.title, bare))];
}
function bareTitle(title, date2) {
  return title.slice(0, title.lastIndexOf(date2) + date2.length);
}
function isMarked(mark, { group: group3, occurrence }) {
  if (mark === null || mark.group !== group3) return false;
  if (mark.date !== occurrence.date && mark.date !== occurrence.movedFrom) return false;
  if (mark.time !== null) return mark.time === (occurrence.time ?? timeOf(plannedStart(occurrence) ?? ""));
  const { start, sameDay } = occurrence;
  if (sameDay === void 0 || sameDay.others.length === 0) return true;
  if (mark.start === null) return mayBeCalledByDay(occurrence);
  if (mark.start === start || mark.start === sameDay.planned) return true;
  const distance2 = (instant) => Math.abs(Date.parse(instant) - Date.parse(mark.start ?? ""));
  return sameDay.others.every((other) => distance2(sameDay.planned) < distance2(other));
}
function daysBetween(date2, instant) {
  return Math.abs(Date.parse(date2) - Date.parse(instant.slice(0, date2.length))) / 864e5;
}
async function filtered(list3, test) {
  const passed = await Promise.all(list3.map(test));
  return list3.filter((_, index) => passed[index]);
}

// src/documents/past-meetings.ts
import { dirname as dirname4, relative as relative5, resolve as resolve3, sep as sep5 } from "node:path";

// src/compose/meeting/rotation.ts
function rotate(roles, archive2) {
  const newestFirst2 = [...archive2].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
  return Object.entries(roles).map(([name, people2]) => {
    for (const minutes2 of newestFirst2) {
      const last = people2.findIndex((person) => hadRole(person, name, minutes2));
      if (last !== -1) return { name, person: people2[(last + 1) % people2.length] ?? "" };
    }
    return { name, person: people2[0] ?? "" };
  });
}
function unknownPeople(roles, archive2) {
  const attendees = archive2.flatMap(({ present: present2, expected, absent }) => [...present2, ...expected, ...absent]);
  if (attendees.length === 0) return [];
  const known2 = new Set(attendees.flatMap(({ name, login }) => [plain(name ?? ""), plain(login ?? "")]));
  return Object.entries(roles).flatMap(
    ([name, people2]) => people2.flatMap((person) => known2.has(plain(person)) ? [] : [{ name, person }])
  );
}
function hadRole(person, role, { present: present2, links, introduction, announcements }) {
  const names = namesOf(person, present2);
  const isRole = (text3) => plain(text3) === plain(role);
  if (links.some(({ label, text: text3 }) => isRole(label) && names.has(plain(text3)))) return true;
  const lines = [...introduction, ...announcements].flatMap(({ text: text3 }) => text3.split("\n"));
  if (lines.some((line3) => {
    const [, label = "", who = ""] = /^([^:]+):(.*)$/u.exec(line3.replace(/[*_]/gu, "")) ?? [];
    return isRole(label) && names.has(plain(who));
  }))
    return true;
  return present2.some(({ name, login, note }) => {
    const isPerson = names.has(plain(name ?? "")) || names.has(plain(login ?? ""));
    return isPerson && (note ?? "").split(/[,;/]/u).some(isRole);
  });
}
function namesOf(person, present2) {
  const own = plain(person);
  const beside = present2.flatMap(({ name, login }) => {
    const both = [plain(name ?? ""), plain(login ?? "")];
    return both.includes(own) ? both : [];
  });
  return new Set([own, ...beside].filter((name) => name !== ""));
}
function plain(text3) {
  return bareWords(text3.replace(/<!--.*?-->/gu, ""));
}

// src/documents/earlier-minutes.ts
import { dirname as dirname3, relative as relative4, sep as sep4 } from "node:path";
var MOST = 26;
async function earlierMinutes(place, before, deps, which2 = "newest") {
  const all = await filesBefore(place, before, deps);
  const files = which2 === "all" ? all : all.slice(-MOST);
  const here = dirname3(await minutesPath(place, before, deps));
  const newest = newestRepository(place.config.renamed);
  const byFile = groupBy(files.toReversed(), ({ path: path6 }) => path6);
  const read5 = await Promise.all(
    [...byFile.values()].map(async (meetings2) => {
      const [{ path: path6 }] = meetings2;
      const file = relative4(here, path6).split(sep4).join("/");
      const minutes2 = await readable(path6, file, meetings2, deps);
      return minutes2.map((each) => underNewNames(each, newest));
    })
  );
  return read5.flat();
}
async function readable(path6, file, meetings2, { files, reporter }) {
  try {
    const text3 = await files.read(path6);
    if (text3 === null) return [];
    const isShared = meetings2.some(({ shared }) => shared);
    const read5 = isShared ? readMeetings(text3, { file, shared: true }).meetings : [readMinutes(text3, { file })];
    return meetings2.flatMap(({ date: date2, time }) => {
      const found = read5.find(
        (each) => !isShared || each.date === date2 && (each.time ?? void 0) === time
      );
      const minutes2 = found ?? read5.find((each) => each.date === date2);
      return minutes2 === void 0 ? [] : [{ ...minutes2, date: date2 }];
    });
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    reporter.warn(`${file}: ${error2.message}`);
    return [];
  }
}
function underNewNames(minutes2, newest) {
  const items = minutes2.items.map((item2) => {
    return { ...item2, repository: newest(item2.repository) };
  });
  return { ...minutes2, items };
}
var MEETINGS = 3;
function recentPeople(archive2) {
  const held = newestFirst(archive2).slice(0, MEETINGS).reverse();
  const last = ({ lists }) => Math.max(...lists.keys());
  const label = ({ name, login }) => (name ?? login ?? "").toLowerCase();
  return [...tellPeopleApart(held.map(({ present: present2 }) => present2)).all].sort((a, b) => b.lists.size - a.lists.size || last(b) - last(a) || (label(a) < label(b) ? -1 : 1)).map(({ name, login }) => ({ name, login }));
}
async function withScribeFacts(facts, place, deps) {
  const { filed } = place;
  const { group: group3, occurrence, lists } = facts;
  const before = meetingKey(filed) < meetingKey(occurrence) ? filed : occurrence;
  const all = await earlierMinutes(place, before, deps, group3.minutes.carry ? "all" : "newest");
  const newest = newestFirst(all).slice(0, MOST);
  const people2 = recentPeople(newest);
  if (!group3.minutes.carry) return { ...facts, people: people2 };
  const listed2 = lists.flatMap(({ items }) => items);
  const actions = earlierActions(all, await actionsRegister(place, deps));
  return { ...facts, people: people2, carried: { items: lastNotes(newest, listed2), actions } };
}
function earlierActions(archive2, register = null) {
  const files = archive2.toReversed().map((minutes2) => {
    return { path: minutes2.file, meetings: [archiveMeeting(minutes2)], unplaced: [] };
  });
  return openActions(actionsOf({ files }, register)).map(({ text: text3, since, path: path6 }) => ({ text: text3, date: since ?? "", file: path6 })).toReversed();
}

// src/documents/past-meetings.ts
var NAMES = ["appearances", "lastDiscussed", "history", "quiet", "events"];
async function readPast(place, { before, names }, deps) {
  const { group: group3 } = place;
  const { lists, park } = group3.agenda;
  const { roles } = group3.meeting;
  const asksItems = park !== null || lists.some(({ order }) => order.includes("waiting")) || NAMES.some((name) => names.has(name));
  const asksRoles = Object.keys(roles).length > 0;
  const archive2 = asksItems || asksRoles ? await earlierMinutes(place, before, deps, names.has("history") ? "all" : "newest") : [];
  return {
    items: asksItems ? pastItems(archive2) : /* @__PURE__ */ new Map(),
    roles: rotate(roles, archive2),
    warnings: strangers(group3, archive2),
    urlOf: names.has("lastDiscussed") || names.has("history") ? await linksTo(place, before, deps) : null
  };
}
function strangers({ id, meeting: { roles } }, archive2) {
  return unknownPeople(roles, archive2).map(
    ({ name, person }) => `${person} in groups.${id}.meeting.roles.${name} is in none of the group's earlier minutes.`
  );
}
async function linksTo(place, before, deps) {
  try {
    const folder = configFolder(place.config, deps);
    const { repository, path: path6 } = await deps.findRepository(folder);
    const here = dirname4(await minutesPath(place, before, deps));
    return (file, line3) => {
      const fromFolder = relative5(folder, resolve3(here, file)).split(sep5).join("/");
      const inside = path6 === "" ? fromFolder : `${path6}/${fromFolder}`;
      return `/${repository}/blob/HEAD/${encodeURI(inside)}?plain=1#L${line3}`;
    };
  } catch (error2) {
    if (isMinutebookError(error2) && error2.code === "usage/repository") return null;
    throw error2;
  }
}

// src/documents/templates.ts
import { relative as relative6, resolve as resolve4, sep as sep6 } from "node:path";

// src/template/fill/check-template.ts
function checkTemplate(template, shape) {
  const problems = [];
  checkOutline(template.outline, Scope.ofShape(shape), problems);
  return problems;
}
function checkOutline(outline, scope, problems) {
  for (const entry of outline) {
    if (entry.type === "value") checkPrinted(entry, scope, problems);
    else checkBlock(entry, scope, problems);
  }
}
function checkPrinted({ expression, place }, scope, problems) {
  const shape = shapeOf(expression, scope, problems);
  if (!isListShape(shape) && !isFieldsShape(shape)) return;
  const what = isListShape(shape) ? "a list" : "an object";
  problems.push(
    new MinutebookError(
      "template/argument",
      {
        message: `This is ${what}, not a text.`,
        why: "Only texts, numbers and yes-or-no values can be printed.",
        hint: isListShape(shape) ? 'Use {{#each}} or {{join list ", "}}.' : "Name one of its values: {{object.name}}."
      },
      { place }
    )
  );
}
function checkBlock({ block, body, inverse }, scope, problems) {
  const shape = block.argument === null ? scope.context.shape : shapeOf(block.argument, scope, problems);
  const hash = new Map(
    [...block.hash].map(([name, value]) => [name, known(shapeOf(value, scope, problems))])
  );
  if (block.kind === "each" && shape === "text") problems.push(notAList(block));
  checkOutline(body, enter(block, shape, hash, scope), problems);
  checkOutline(inverse, scope, problems);
}
function enter(block, shape, hash, scope) {
  const [first, second] = block.blockParams;
  const names = (entry) => new Map([
    ...first === void 0 ? [] : [[first, entry]],
    ...second === void 0 ? [] : [[second, known("text")]]
  ]);
  switch (block.kind) {
    case "if":
    case "unless":
      return scope;
    case "each":
      return scope.enter(known(entryOf(shape)), names(known(entryOf(shape))), LOOP_DATA);
    case "section":
      if (isListShape(shape)) return scope.enter(known(shape[0]), names(known(shape[0])), LOOP_DATA);
      return shape === "text" ? scope : scope.enter(known(shape));
    case "with":
      return scope.enter(known(shape), names(known(shape)));
    default: {
      const inner = block.argument === null ? scope : scope.enter(known(shape));
      return hash.size === 0 ? inner : inner.extend(hash);
    }
  }
}
var LOOP_DATA = new Map(["index", "key", "first", "last"].map((name) => [name, known("text")]));
function entryOf(shape) {
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? shape["*"] ?? "any" : "any";
}
function shapeOf(expression, scope, problems) {
  if (expression.type === "literal") return "text";
  if (expression.type === "call") {
    const shapes = expression.parameters.map((value) => shapeOf(value, scope, problems));
    for (const value of expression.hash.values()) shapeOf(value, scope, problems);
    return shapeOfList(expression, shapes[0], problems);
  }
  return find(expression, scope, problems);
}
var { sort, groupBy: groupBy2, sum } = listHelpers;
function shapeOfList({ helper, parameters: [, name], place }, list3, problems) {
  if (!isListShape(list3) || helper !== sort && helper !== groupBy2 && helper !== sum) return void 0;
  if (name?.type === "literal" && typeof name.value === "string") {
    const original2 = name.value;
    const path6 = { type: "path", place, original: original2, data: false, depth: 0, scoped: false };
    find({ ...path6, parts: original2.split(".") }, Scope.ofShape(list3[0]), problems);
  }
  if (helper === sum) return "text";
  return helper === groupBy2 ? [{ name: "text", items: list3 }] : list3;
}
function find(path6, scope, problems) {
  try {
    return scope.find(path6).shape;
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    problems.push(error2);
    return void 0;
  }
}
function notAList(block) {
  return new MinutebookError(
    "template/argument",
    {
      message: `${block.tag} is given a text.`,
      why: "#each goes through a list, or the values of an object.",
      hint: "Use {{#if}} for a single value."
    },
    { place: block.place }
  );
}
function known(shape) {
  return { value: void 0, shape };
}

// src/template/fill/names-in.ts
function namesIn(outline) {
  const names = /* @__PURE__ */ new Set();
  const look = (expression) => {
    if (expression?.type === "path") for (const part of expression.parts) names.add(part);
    if (expression?.type !== "call") return;
    for (const value of [...expression.parameters, ...expression.hash.values()]) {
      look(value);
      if (value.type === "literal" && typeof value.value === "string")
        for (const part of value.value.split(".")) names.add(part);
    }
  };
  const visit2 = (entries) => {
    for (const entry of entries) {
      if (entry.type === "value") look(entry.expression);
      else {
        look(entry.block.argument);
        for (const value of entry.block.hash.values()) look(value);
        visit2(entry.body);
        visit2(entry.inverse);
      }
    }
  };
  visit2(outline);
  return names;
}

// src/template/parse/assert-shallow.ts
var TAG = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{\{?~?\s*(#|\/|\^|else\b\s*\S?)?|\}\}|[()]/gu;
function assertShallow(source, file) {
  const line3 = tooDeepLine(source);
  if (line3 !== void 0)
    throw tooDeep("Quotes, lists and emphasis", 'Take the repeated ">", "*" or "_" marks out of this line.', {
      file,
      line: line3,
      column: 1
    });
  assertFewBrackets(source, file);
  const open2 = [];
  let inside = false;
  let parentheses = 0;
  for (const { 0: tag, 1: kind = "", index } of source.matchAll(TAG)) {
    if (tag.startsWith("{{")) {
      inside = !tag.includes("!--");
      parentheses = 0;
      if (kind === "#") open2.push(0);
      else if (kind === "/") open2.pop();
      else if (/^else\b\s*[^\s}~]/u.test(kind) && open2.length > 0)
        open2[open2.length - 1] = (open2.at(-1) ?? 0) + 1;
    } else if (tag === "}}") inside = false;
    else if (inside) parentheses = Math.max(0, parentheses + (tag === "(" ? 1 : -1));
    if (parentheses > DEEPEST)
      throw tooDeep(
        "Subexpressions",
        "Use fewer parentheses within each other.",
        placeAt(source, index, file)
      );
    if (open2.length > DEEPEST || (open2.at(-1) ?? 0) > DEEPEST) {
      throw tooDeep(
        "Blocks",
        "Move this block out of those around it, or into a partial.",
        placeAt(source, index, file)
      );
    }
  }
}
function assertFewBrackets(source, file) {
  let open2 = 0;
  for (const { 0: mark, index } of source.matchAll(/\\.|[[\]]|\n[ \t]*\n/gsu)) {
    if (mark === "[") open2 += 1;
    else if (mark === "]") open2 = Math.max(0, open2 - 1);
    else if (mark.startsWith("\n")) open2 = 0;
    if (open2 > DEEPEST) {
      throw tooDeep("Brackets", "Take the repeated brackets out of this line.", placeAt(source, index, file));
    }
  }
}
function tooDeepInline(source, file, cause) {
  const marks = source.split("\n").map((line4) => line4.match(/[[\]*_~<(!]/gu)?.length ?? 0);
  const line3 = marks.indexOf(Math.max(...marks)) + 1;
  const hint = "Take the repeated brackets and emphasis marks out of this line.";
  return tooDeep("Links and emphasis", hint, { file, line: line3, column: 1 }, cause);
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
function locationOf(node, { file }) {
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
    place: locationOf(node, around),
    original: node.data ? node.original : node.original.replace(/^\.\/|^this\.(?=.)/u, ""),
    data: node.data,
    depth: node.depth,
    scoped: /^(?:\.\/|this(?:[./]|$)|\.$)/u.test(node.original),
    parts: node.parts
  };
}
function readCall(node, around) {
  const place = locationOf(node.path, around);
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
function checkCount(name, helper, count2, place) {
  const [least, most] = helper.parameters;
  if (count2 >= least && count2 <= most) return;
  const expected = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  throw new MinutebookError(
    "template/argument",
    {
      message: `\`${name}\` was given ${count2 === 1 ? "one value" : `${count2} values`}.`,
      why: `It takes ${expected}.`,
      hint: `Write ${helper.usage}.`
    },
    { place }
  );
}
function readHash(hash, around, owner, known2) {
  const entries = /* @__PURE__ */ new Map();
  for (const pair of hash?.pairs ?? []) {
    if (known2 !== null && !known2.includes(pair.key)) {
      const near = nearest(pair.key, known2);
      throw new MinutebookError(
        "template/argument",
        {
          message: `\`${owner}\` has no option \`${pair.key}\`.`,
          why: known2.length === 0 ? "It takes no options." : `Its options are ${known2.join(", ")}.`,
          hint: near === void 0 ? `Take \`${pair.key}=\u2026\` out.` : `Did you mean \`${near}\`?`
        },
        { place: locationOf(pair, around) }
      );
    }
    entries.set(pair.key, readExpression(pair.value, around));
  }
  return entries;
}
function readBlock(node, around) {
  const place = locationOf(node, around);
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
function readSection(node, around, opening2) {
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
      { place: opening2.place }
    );
  }
  return { ...opening2, kind: "section", argument: readPath(node.path, around), hash: /* @__PURE__ */ new Map() };
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
      hint: block.kind === "partial" ? "Put the partial on a line of its own, with a blank line before and after it; a list right after a list in it, or before, needs another bullet." : `Put ${block.tag} and ${close} on lines of their own around whole items or paragraphs, with blank lines where paragraphs end; a list right after another needs another bullet.`
    },
    { place: block.place }
  );
}
function misplacedValue({ place }, where2) {
  return new MinutebookError(
    "template/misplaced-value",
    {
      message: `A value cannot be used in ${where2}.`,
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
    { place: locationOf(node, around) }
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
function cutAtMarks(text3) {
  return text3.split(/([\u{f0000}-\u{10fffd}])/u).filter((value) => value !== "").map((value) => ({ type: "text", value }));
}
function marksIn(text3) {
  return text3.match(ALL_MARKS) ?? [];
}
function nestBlocks(pieces, marks) {
  const result = [];
  const open2 = [];
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
    const top = open2.at(-1);
    if (found.tag === "open") {
      const part = {
        type: "block",
        block: found.node.block,
        branches: [[], []],
        gap: false,
        tight: false
      };
      open2.push({ node: found.node, part, outer: into });
      [into] = part.branches;
    } else if (top?.node !== found.node) {
      throw misplacedBlock(found.node);
    } else if (found.tag === "else") {
      into = top.part.branches[1];
    } else {
      open2.pop();
      top.outer.push(top.part);
      into = top.outer;
    }
  }
  const unclosed = open2.at(-1);
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
    (child2) => child2.type === "text" ? cutAtMarks(child2.value) : [compileNode(child2, marks)]
  );
  return joinAngles(nestBlocks(pieces, marks));
}
function compileText(text3, marks) {
  return nestBlocks(cutAtMarks(text3), marks);
}
function hasMarks(node) {
  if ("children" in node && node.children.some(hasMarks)) return true;
  return Object.values(node).some((value) => typeof value === "string" && MARK.test(value));
}
function refuseMarks(texts, where2, marks) {
  for (const mark of texts.flatMap((text3) => marksIn(text3 ?? ""))) {
    const value = marks.values.get(mark) ?? marks.blocks.get(mark)?.node.block;
    if (value !== void 0)
      throw misplacedValue({ place: value.place, expression: { type: "literal", value: null } }, where2);
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
    const text3 = toString(node);
    const prefix = node.url.slice(0, node.url.length - text3.length);
    return { type: "address", form: styleOf(node).form ?? "bare", prefix, text: compileText(text3, marks) };
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
    const before = html.slice(0, html.indexOf(mark)).replace(HTML_COMMENTS, "");
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
  function compileRange(from, to, blocks2) {
    const parts = [];
    for (let index = from; index < to; ) {
      const outermost = blocks2.find(
        ({ node, region }) => region.from === index && !blocks2.some((other) => isInside(node, other.node))
      );
      const child2 = parent.children[index];
      if (outermost !== void 0) {
        const inner = blocks2.filter(({ node }) => isInside(node, outermost.node));
        const part = makeBlock(
          outermost,
          child2,
          compileRange(outermost.region.from, outermost.region.to, inner)
        );
        found.set(outermost.node, part);
        parts.push(part);
        index = outermost.region.to;
      } else {
        if (child2 !== void 0) parts.push(compileNode2(child2, placed, marks, found));
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
        parts: node.children.map((cell2) => compileInline(cell2.children, marks))
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
  return lines.map((line3) => ({ tokens: line3, standalone: isStandalone(line3) }));
}
function isStandalone(line3) {
  const blank2 = line3.every(
    (token) => token.type !== "value" && (token.type !== "text" || /^[\s>]*$/u.test(token.value))
  );
  return blank2 && line3.some((token) => token.type !== "text");
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
  const enter2 = (tag) => {
    if (!isTag(tag)) return;
    const { node } = tag;
    const branch = branchOf(node, choice);
    const within4 = inactive.at(-1);
    if (within4 === void 0 || within4 === node) {
      const spot = spots.get(node) ?? {};
      spot[tag.type] = source.length;
      spots.set(node, spot);
      if (inline.has(node)) return;
      const leaves = tag.type === "close" || (tag.type === "else" ? branch === 1 : branch === 0);
      if (leaves && within4 === node) inactive.pop();
      if (!leaves && within4 === void 0) inactive.push(node);
    }
  };
  const isShown2 = (tag) => isTag(tag) && inline.has(tag.node) && inactive.length === 0;
  for (const { tokens, standalone } of lines) {
    if (standalone) {
      const marks = tokens.filter((token) => {
        enter2(token);
        return isShown2(token);
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
      enter2(token);
      if (inactive.length > 0) continue;
      if (token.type === "text") source += token.value;
      else if (token.type === "value") source += token.mark;
      else if (isTag(token) && isShown2(token)) source += markOf(token);
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
function search({ parent, path: path6 }, source, stretch) {
  const { start, end } = stretch;
  const children = parent.children;
  const touched = children.flatMap(
    (child2, index) => startOf(child2) < end && endOf(child2) > start ? [index] : []
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
    const paragraph4 = touched.length === 1 && first.type === "paragraph" && !gap;
    return { level: "flow", parent, path: path6, from, to: from + touched.length, gap, paragraph: paragraph4 };
  }
  if (first !== last) return { level: "misplaced" };
  if (!FLOW.has(first.type) || !("children" in first)) return { level: "inline" };
  return search({ parent: first, path: `${path6}/${first.type}` }, source, stretch);
}
function isMargin(text3) {
  return /^[\s>]*$/u.test(text3);
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
  kindOf(node, spot, shown2) {
    if (node.parent !== null && this.inline.has(node.parent.node)) return "inline";
    const region = regionOf(node, spot, shown2);
    if (region.level === "misplaced") throw misplacedBlock(node);
    if (region.level !== "flow" || !region.paragraph) return region.level;
    if (this.isBlockValue(region)) return "flow";
    const repeats = node.block.kind === "each" || node.block.kind === "section";
    const otherBranch = node.filled[0] && node.filled[1] && !node.oneLine;
    return (repeats || node.oneLine) && !otherBranch ? "inline" : "flow";
  }
  /** Whether a region is one paragraph that consists of one helper call such as `{{md x}}`. */
  isBlockValue(region) {
    const [paragraph4] = region.parent.children.slice(region.from, region.to);
    if (paragraph4?.type !== "paragraph" || paragraph4.children.length !== 1) return false;
    const [text3] = paragraph4.children;
    if (text3?.type !== "text" || !MARK.test(text3.value)) return false;
    return this.marks.values.get(text3.value)?.expression.type === "call";
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
    const blocks2 = [...this.inline];
    throw misplacedBlock(
      blocks2.find((node) => structure(/* @__PURE__ */ new Set([node])) !== expected) ?? blocks2[0]
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
  } catch (error2) {
    throw syntaxError(error2 instanceof Error ? error2 : new Error(String(error2)), source, file);
  }
}
function syntaxError(error2, source, file) {
  const mismatch = /^(.+) doesn't match (.+) - (\d+):(\d+)$/u.exec(error2.message);
  if (mismatch !== null) {
    const [, opened = "", closed = "", line3 = "1", column = "0"] = mismatch;
    return new MinutebookError(
      "template/syntax",
      {
        message: `{{#${opened}}} is closed by {{/${closed}}}.`,
        why: "Each block closes with the name it opened with.",
        hint: `Write {{/${opened}}}, or close the inner block first.`
      },
      { place: { file, line: Number(line3), column: Number(column) + 1 }, cause: error2 }
    );
  }
  const open2 = error2.message.includes("got 'EOF'") ? unclosedBlock(source) : void 0;
  const offset = open2?.offset ?? whereParsingStopped(error2.message, source);
  const before = source.slice(0, offset).split("\n");
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return new MinutebookError("template/syntax", explain(error2.message, open2?.name), { place, cause: error2 });
}
function whereParsingStopped(message, source) {
  const line3 = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, shown2 = "", arrow = ""] = message.split("\n");
  const excerpt = shown2.slice(0, Math.max(0, arrow.indexOf("^"))).replace(/^\.\.\./u, "");
  const lineStart2 = source.split("\n", line3 - 1).join("\n").length;
  const pattern = [...excerpt].map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&")).join("\\n*");
  for (const match2 of source.matchAll(new RegExp(pattern, "gu"))) {
    const end = match2.index + match2[0].length;
    if (excerpt !== "" && end >= lineStart2) return Math.max(end, line3 > 1 ? lineStart2 + 1 : 0);
  }
  return lineStart2 === 0 ? 0 : lineStart2 + 1;
}
function explain(message, open2) {
  if (message.includes("got 'EOF'")) {
    return {
      message: open2 === void 0 ? "The template ends inside an expression." : `{{#${open2}}} is never closed.`,
      why: "Handlebars reached the end of the template before the block ended.",
      hint: open2 === void 0 ? "Close the expression with }}." : `Write {{/${open2}}} where the block ends.`
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
  const open2 = [];
  for (const match2 of source.matchAll(/\{\{~?(?:([#^/])\s*([^\s}~]+)|!--[\s\S]*?--~?\}\})/gu)) {
    const [, kind, name = ""] = match2;
    if (kind === "/") open2.pop();
    else if (kind !== void 0) open2.push({ name, offset: match2.index });
  }
  return open2.at(-1);
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
    const text3 = normalizeSource(source);
    assertShallow(text3, context.file);
    const program = parseHandlebars(text3, context.file);
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
        const place = locationOf(statement, context);
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
    const place = locationOf(statement, context);
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
  pushText(text3, parent) {
    if (/\S/u.test(text3)) fill(parent);
    if (!MARK.test(text3)) {
      this.result.tokens.push({ type: "text", value: text3 });
      return;
    }
    for (const part of text3.split(/([\u{f0000}-\u{10fffd}])/u)) {
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
  } catch (error2) {
    throw error2 instanceof RangeError ? tooDeepInline(normalizeSource(source), file, error2) : error2;
  }
}

// src/documents/template-shapes.ts
var line = {
  title: "text",
  url: "text",
  repository: "text",
  number: "text",
  kind: "text",
  author: "text",
  status: "text",
  reference: "text",
  by: "text",
  reviewers: ["text"],
  firstTime: "text",
  opened: "text",
  finished: "text",
  words: { by: "text", text: "text", url: "text" },
  tag: "text"
};
var item = {
  title: "text",
  number: "text",
  url: "text",
  repository: "text",
  author: "text",
  kind: "text",
  draft: "text",
  state: "text",
  category: "text",
  answered: "text",
  upvotes: "text",
  reason: "text",
  created: "text",
  updated: "text",
  closed: "text",
  comments: "text",
  reactions: "text",
  reviewers: ["text"],
  review: "text",
  fields: { "*": "text" },
  timebox: "text",
  project: { "*": "text" },
  labels: ["text"],
  assignees: ["text"],
  milestone: "text",
  appearances: "text",
  lastDiscussed: { date: "text", file: "text", line: "text", url: "text" },
  history: [{ date: "text", file: "text", line: "text", url: "text", discussed: "text" }],
  events: "text",
  quiet: "text",
  activity: "text",
  notes: [{ date: "text", file: "text", text: "text" }]
};
var list = { items: [item], more: "text", moreUrl: "text" };
var meetingShape = {
  host: "text",
  name: "text",
  group: "text",
  date: "text",
  start: "text",
  end: "text",
  duration: "text",
  planned: "text",
  zones: [{ city: "text", text: "text" }],
  converters: [{ name: "text", url: "text" }],
  label: "text",
  sources: [{ name: "text" }],
  searches: "text",
  standing: ["text"],
  lists: [
    {
      title: "text",
      labelled: "text",
      label: "text",
      query: "text",
      standing: ["text"],
      groups: [{ name: "text", ...list }],
      ...list,
      earlier: [item]
    }
  ],
  repositories: [{ name: "text", ...list }],
  sections: [{ title: "text", query: "text", ...list }],
  count: "text",
  issue: "text",
  discussion: "text",
  invited: ["text"],
  observers: ["text"],
  joining: "text",
  join: "text",
  sessions: [{ time: "text", join: "text" }],
  watch: "text",
  calendar: "text",
  document: "text",
  previous: "text",
  people: [{ name: "text", login: "text", line: "text" }],
  roles: [{ name: "text", person: "text" }],
  quorum: { present: "text", of: "text", reached: "text" },
  upcoming: [{ date: "text", times: "text" }],
  actions: [{ date: "text", file: "text", text: "text" }]
};
var work = {
  releases: [{ name: "text", releases: [{ tag: "text", url: "text", prerelease: "text", by: "text" }] }],
  initiatives: [{ name: "text", items: [line] }],
  items: [line]
};
var section = {
  number: "text",
  title: "text",
  heading: "text",
  level: "text",
  intro: "text",
  figures: ["text"],
  ...work,
  note: "text"
};
var meetings = [{ date: "text", day: "text", items: [line] }];
var updateShape = {
  title: "text",
  period: "text",
  role: { id: "text", name: "text", link: "text" },
  sections: [section],
  hasMeetings: "text",
  meetings: [{ name: "text", meetings }],
  unplaced: [line],
  withheld: "text",
  count: "text",
  chart: "text"
};
var rollupShape = {
  ...updateShape,
  unit: "text",
  parts: "text",
  rows: [{ heading: "text", finished: "text", perPart: "text", open: "text" }],
  totals: { finished: "text", open: "text", releases: "text", meetings: "text" },
  sections: [{ ...section, parts: [{ name: "text", ...work }] }],
  meetings: [{ name: "text", meetings, parts: [{ name: "text", meetings }] }]
};

// src/documents/templates.ts
var TEMPLATES = {
  agenda: {
    file: "templates/agenda.md",
    load: () => import("./chunks/agenda-CL7Y3BWR.js"),
    owner: "groups",
    shape: meetingShape,
    target: "conversation"
  },
  minutes: {
    file: "templates/minutes.md",
    load: () => import("./chunks/minutes-QDTJZX3V.js"),
    owner: "groups",
    shape: meetingShape,
    target: "file"
  },
  update: {
    file: "templates/update.md",
    load: () => import("./chunks/update-INCZH7JL.js"),
    owner: "roles",
    shape: updateShape,
    target: "file"
  },
  rollup: {
    file: "templates/update-rollup.md",
    load: () => import("./chunks/update-rollup-5PSX5QKT.js"),
    owner: "roles",
    shape: rollupShape,
    target: "file"
  }
};
var SEED_MINUTES = {
  ...TEMPLATES.minutes,
  file: "templates/nodejs-minutes.md",
  load: () => import("./chunks/nodejs-minutes-2XBPIXZU.js")
};
var TEMPLATE_KINDS = Object.keys(TEMPLATES).map((kind) => ({
  kind,
  key: `${TEMPLATES[kind].owner}.<id>.templates.${kind}`
}));
function customTemplates(config) {
  const named2 = configPaths(config).flatMap(
    ({ key, path: path6 }) => key.at(-2) === "templates" ? [{ kind: key.at(-1), path: path6, key }] : []
  );
  return named2.filter(
    ({ kind, path: path6 }, at) => named2.findIndex((other) => other.kind === kind && other.path === path6) === at
  );
}
async function requireTemplate(kind, path6, config, deps) {
  if (path6 === null) return;
  const [first] = checkTemplate(await openTemplate(kind, path6, config, deps), TEMPLATES[kind].shape);
  if (first !== void 0) throw first;
}
async function namesUsed(templates, config, deps) {
  const names = Object.entries(templates).map(
    async ([kind, path6]) => path6 === null ? [] : [...namesIn((await openTemplate(kind, path6, config, deps)).outline)]
  );
  return new Set((await Promise.all(names)).flat());
}
async function readPartials(config, deps) {
  const folder = resolve4(configFolder(config, deps), "templates/partials");
  const paths = await deps.files.list(folder, ".md");
  const partials = await Promise.all(
    paths.map(async (path6) => {
      const name = relative6(folder, path6).split(sep6).join("/").replace(/\.md$/u, "");
      return [name, { source: await deps.files.read(path6) ?? "", file: relative6(deps.cwd, path6) }];
    })
  );
  return Object.fromEntries(partials);
}
async function openTemplate(kind, path6, config, deps) {
  if (path6 === null) return (await TEMPLATES[kind].load()).default();
  const absolute = resolve4(configFolder(config, deps), path6);
  const file = relative6(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    return parseTemplate(source, { file, partials: await readPartials(config, deps) });
  }
  const named2 = customTemplates(config).find((each) => each.kind === kind && each.path === path6);
  throw new MinutebookError(
    "template/missing",
    {
      message: `There is no template ${file}.`,
      why: `templates.${kind} in the configuration names ${path6}; paths there start from the folder of the configuration.`,
      hint: "Correct the path, leave it out to use the built-in template, or let minutebook init --templates write that one."
    },
    named2 === void 0 ? {} : locatedAt(config, named2.key, deps)
  );
}

// src/documents/meeting.ts
function meetingTitle(config, group3, occurrence) {
  return titleOn(config, group3, meetingDay(occurrence));
}
function titleOn({ host }, { name }, day) {
  return `${host} ${name} Meeting ${day}`.replace(/\s+/gu, " ").trim();
}
function meetingsOfAll(config, deps) {
  const series = config.groups.flatMap(
    ({ name, meeting: { repository } }) => repository === null ? [] : [{ repository, title: titleOn(config, { name }, "") }]
  );
  return { series, isMarked: (item2) => isMarkedIssue(config, item2, deps) };
}
function otherTitles(config, group3, { date: date2, sameDay }) {
  const own = sameDay?.others.map((start) => titleOn(config, group3, `${date2} ${timeOf(start)}`)) ?? [];
  const others = config.groups.filter(({ id }) => id !== group3.id).map((other) => titleOn(config, other, date2));
  return [...others, ...own];
}
async function gatherMeeting(of, { includePrivate, publish }, deps) {
  const { config, group: group3, occurrence, series } = of;
  const title = meetingTitle(config, group3, occurrence);
  const { repository, timezones, sessions } = group3.meeting;
  const last = series?.previous(occurrence.start ?? deps.now) ?? null;
  const meetings2 = meetingsOfAll(config, deps);
  const names = await namesUsed(group3.templates, config, deps);
  const { date: date2, movedFrom = date2 } = occurrence;
  const before = { ...occurrence, date: movedFrom < date2 ? movedFrom : date2 };
  const [source, past, discussion] = await Promise.all([
    deps.openSource(),
    readPast(of, { before, names }, deps),
    group3.meeting.discussion === null ? null : listedIssue(of, deps)
  ]);
  const postsNotes = group3.minutes.comment;
  const lastStart = group3.agenda.activity ? last?.start ?? null : null;
  const since = postsNotes ? last?.start ?? null : lastStart;
  const activitySince = names.has("events") ? earliest(past.items, lastStart) : since;
  const issueQuestion = (meeting2) => {
    if (repository === null || group3.meeting.discussion !== null) return void 0;
    const others = otherTitles(config, group3, meeting2);
    return { repository, title: meetingTitle(config, group3, meeting2), date: meeting2.date, others };
  };
  const meeting = issueQuestion(occurrence);
  const previous = publish && last !== null ? issueQuestion(last) : void 0;
  const gathered = await gatherAgenda(source, group3.agenda, {
    includePrivate,
    trust: trustOf(config, deps),
    locationOf: (key) => locationOfKey(config, key, deps),
    meetings: meetings2,
    names,
    postsNotes,
    ...meeting && { meeting },
    ...previous && { previous },
    ...activitySince !== null && { activitySince }
  });
  return {
    meeting: of,
    title,
    facts: {
      host: config.host,
      group: group3,
      occurrence,
      lists: gathered.lists.map(({ list: list3, items }) => {
        return { list: list3, items: withoutMeetingReferences(items, meetings2.series) };
      }),
      issue: discussion?.url ?? gathered.meetingIssue?.url ?? null,
      zones: timeTable(occurrence, timezones),
      converters: convertLinks(occurrence, title),
      session: sessionFor(occurrence, sessions),
      document: null,
      previous: null,
      people: [],
      upcoming: upcomingMeetings(series, occurrence, timezones),
      carried: { items: [], actions: [] },
      past: past.items,
      activitySince: lastStart,
      urlOf: past.urlOf,
      roles: past.roles,
      length: meetingLength(occurrence, group3.meeting.duration)
    },
    issueNumber: discussion?.number ?? gathered.meetingIssue?.number ?? null,
    previousIssue: gathered.previousIssue?.url ?? null,
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...past.warnings]
  };
}
function upcomingMeetings(series, { date: date2, start }, timezones) {
  const upcoming = [];
  const isChosen = timezones.join() !== WORLD_TIME_ZONES.join();
  let after = start ?? `${date2}T12:00:00Z`;
  while (upcoming.length < 3) {
    const next = series?.next(after) ?? null;
    if (next === null) break;
    const zones = isChosen ? timezones : [next.timeZone];
    const times3 = timeTable(next, zones).map(({ city, weekday, time }) => `${weekday} ${time} ${city}`);
    upcoming.push({ date: next.date, times: times3.length === 0 ? "all day" : times3.join(", ") });
    after = next.start ?? `${next.date}T12:00:00Z`;
  }
  return upcoming;
}
function earliest(items, lastStart) {
  const days = [...items.values()].flatMap(
    ({ discussed }) => discussed === null ? [] : [`${discussed.date}T00:00:00Z`]
  );
  return [...days, ...lastStart === null ? [] : [lastStart]].sort()[0] ?? null;
}
async function isMarkedIssue(config, { kind, repository, number }, deps) {
  const group3 = config.groups.find(({ meeting }) => {
    const isPlace = meeting.repository?.toLowerCase() === repository.toLowerCase();
    return isPlace && meeting.discussion === null === (kind === "issue");
  });
  if (group3 === void 0) return false;
  const listed2 = await (await trackerOf({ config, group: group3 }, deps)).newest(repository);
  const issue2 = listed2.find((each) => each.number === number);
  return issue2 !== void 0 && readMark(issue2.body) !== null;
}
function listedItems({ lists }) {
  const listed2 = /* @__PURE__ */ new Map();
  const add2 = (item2, why) => {
    const entry = listed2.get(item2.url) ?? { item: item2, why: [] };
    entry.why.push(why);
    listed2.set(item2.url, entry);
  };
  for (const list3 of lists) {
    const why = list3.label === null ? `query of "${list3.title}"` : `label ${list3.label}`;
    for (const item2 of list3.items) add2(item2, why);
    for (const item2 of list3.earlier) add2(item2, `${why} (left to the list before)`);
  }
  return {
    urls: [...listed2.keys()],
    explanations: [...listed2.values()].map(({ item: item2, why }) => `${itemKey(item2)}: ${why.join(", ")}`)
  };
}
function wantedIssue(config, group3, repository, occurrence) {
  const title = meetingTitle(config, group3, occurrence);
  return { repository, group: group3.id, title, others: otherTitles(config, group3, occurrence), occurrence };
}
async function listedIssue({ config, group: group3, occurrence }, deps) {
  const { repository } = group3.meeting;
  if (repository === null) return null;
  const listed2 = await (await trackerOf({ config, group: group3 }, deps)).newest(repository);
  const wanted = wantedIssue(config, group3, repository, occurrence);
  return (await findIssue(listed2, wanted, trustOf(config, deps))).issue;
}

// src/markdown/text/quiet-mentions.ts
var MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;
function quietMentions(markdown) {
  let result = "";
  let start = 0;
  for (const { from, to } of codeSpans(markdown)) {
    result += quieted(markdown.slice(start, from)) + markdown.slice(from, to);
    start = to;
  }
  return result + quieted(markdown.slice(start));
}
function quieted(text3) {
  return text3.replace(MENTION, `@${EMPTY_COMMENT}`);
}

// src/ports/issue-tracker.ts
var MOST_LISTED = 300;
var LONGEST_TEXT = 65536;
var CLAIM_HOLDS = 10 * 6e4;

// src/markdown/form.ts
function formOf(text3) {
  const root = noteStyle(parseMarkdown(text3), text3);
  const bullets2 = new Votes();
  const ticks = new Votes();
  const links = new Votes();
  for (const node of nodesOf(root)) {
    if (node.type === "list" && node.ordered !== true) {
      const bullet2 = bulletOf(node);
      for (const { checked } of node.children) (typeof checked === "boolean" ? ticks : bullets2).add(bullet2);
    }
    const { form } = styleOf(node);
    if (node.type === "link" && (form === "bare" || form === "angle") && /^https?:/u.test(node.url))
      links.add(form);
  }
  const [bullet, tick, link] = [bullets2.most(), ticks.most(), links.most()];
  return { ...bullet && { bullet }, ...tick && { tick }, ...link && { link } };
}
function inForm(root, { bullet, tick = bullet, link }) {
  for (const node of nodesOf(root)) {
    if (link !== void 0 && node.type === "link" && showsItself(node)) setStyle(node, { form: link });
    if ("children" in node && node.children.some(({ type }) => type === "list")) {
      node.children = node.children.flatMap(
        (child2) => child2.type === "list" && child2.ordered !== true ? inBullets(child2, bullet, tick) : [child2]
      );
    }
  }
  return root;
}
function inBullets(list3, bullet, tick) {
  const parts = [];
  let last;
  for (const item2 of list3.children) {
    const isTask = typeof item2.checked === "boolean";
    const current = parts.at(-1);
    if (current !== void 0 && (isTask === last || bullet === tick)) current.children.push(item2);
    else {
      const wanted = isTask ? tick : bullet;
      const part = { ...list3, children: [item2] };
      if (wanted !== void 0) setStyle(part, { bullet: wanted });
      parts.push(part);
    }
    last = isTask;
  }
  return parts;
}
function setStyle(node, style) {
  node.data = { ...node.data, style: { ...styleOf(node), ...style } };
}
function bulletOf(list3) {
  const { bullet } = styleOf(list3);
  return bullet === "*" || bullet === "-" || bullet === "+" ? bullet : void 0;
}
function* nodesOf(node) {
  yield node;
  if ("children" in node) for (const child2 of node.children) yield* nodesOf(child2);
}
var Votes = class {
  counts = /* @__PURE__ */ new Map();
  add(value) {
    if (value !== void 0) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }
  most() {
    const [first] = [...this.counts].sort(([, a], [, b]) => b - a);
    return first?.[0];
  }
};

// src/merge/created-from.ts
function isCreatedFrom(existing, first, second) {
  const { memory } = readDocument(existing.replace(/^\uFEFF/u, ""));
  if (memory.offered.size === 0) return true;
  const [own, others] = [frameOf(first), frameOf(second)];
  const known2 = (tags, besides2) => [...tags].filter((tag) => memory.offered.has(tag) && !besides2.has(tag)).length;
  return known2(own, others) > known2(others, own);
}
function frameOf(generated) {
  const { memory, lines, root } = readDocument(generated);
  const { identities } = identify(lines, root, memory);
  return new Set(
    [...identities.values()].flatMap(
      ({ item: item2, fact, key, earlierKey }) => item2 || fact ? [] : [identityTag(key), identityTag(earlierKey)]
    )
  );
}

// src/documents/meeting-form.ts
var NEUTRAL = { bullet: "*", tick: "*", link: "angle" };
async function openMeetingRenderer(kind, { group: group3, occurrence }, { config, out }, deps) {
  const { shape, target } = TEMPLATES[kind];
  const fill3 = (template2, view) => instantiate(template2, view, { shape, target });
  const path6 = group3.templates[kind];
  const seed = kind === "minutes" ? (await SEED_MINUTES.load()).default() : null;
  if (path6 !== null || group3.preset === "nodejs") {
    const template2 = path6 === null && seed !== null ? seed : await openTemplate(kind, path6, config, deps);
    return (view) => toMarkdown(fill3(template2, view));
  }
  const template = (await TEMPLATES[kind].load()).default();
  const own = await newestForm({ config, group: group3, out }, occurrence.date, deps);
  const forms = remembering();
  return (view, existing) => {
    const isNew = existing === null || existing.trim() === "";
    const form = { ...NEUTRAL, ...isNew ? own : forms(existing, () => readForm(existing)) };
    const neutral2 = toMarkdown(inForm(fill3(template, view), form));
    if (isNew || seed === null) return neutral2;
    const old = toMarkdown(fill3(seed, view));
    return isCreatedFrom(existing, old, neutral2) ? old : neutral2;
  };
}
async function newestForm(place, before, deps) {
  const newest = (await filesBefore(place, { date: before }, deps)).at(-1);
  const text3 = newest === void 0 ? null : await readableText(newest.path, deps.files);
  if (newest === void 0 || text3 === null) return {};
  const { path: path6, shared } = newest;
  const own = shared ? meetingPart([newest], { path: path6, title: "", name: "" }).read(text3) : text3;
  return readForm(own ?? text3);
}
function readForm(text3) {
  try {
    return formOf(text3.replaceAll("<!--", ""));
  } catch (error2) {
    if (isMinutebookError(error2)) return {};
    throw error2;
  }
}

// src/documents/renames.ts
async function renamesFor(config, existing, generated, deps) {
  const before = repositoriesIn(existing ?? "");
  const now = repositoriesIn(generated);
  const known2 = new Set(Object.keys(config.renamed).map((name) => name.toLowerCase()));
  const gone = [...before].filter(([key]) => !now.has(key) && !known2.has(key));
  const isNew = [...now.keys()].some((key) => !before.has(key));
  if (gone.length === 0 || !isNew) return config.renamed;
  const source = await deps.openSource();
  const renamed = await source.renames(gone.map(([, name]) => name)).catch(nothingRecorded);
  for (const [old, name] of Object.entries(renamed)) deps.reporter.detail(`${old} is called ${name} now.`);
  return { ...config.renamed, ...renamed };
}
function nothingRecorded(error2) {
  if (isMinutebookError(error2) && error2.code === "github/not-recorded") return {};
  throw error2;
}
var HEADING = /^#{1,6}[ \t]+\[?`?(?<name>[\w-]+\/[\w.-]+)/gmu;
function repositoriesIn(text3) {
  const items = findReferences(text3, { server: null }).map(({ repository }) => repository);
  const headings = [...text3.matchAll(HEADING)].map(({ groups }) => groups?.name ?? "");
  const names = [...items, ...headings].filter(isRepositoryName);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

// src/documents/meeting-issue.ts
var WITH_MEMORY = 1.15;
async function issueBody(facts, now, config, deps) {
  const render = await openMeetingRenderer("agenda", facts, { config }, deps);
  const view = agendaView(facts);
  const { from } = facts.group.agenda;
  const total = view.lists.reduce((sum2, { items }) => sum2 + items.length, 0);
  const written2 = remembering();
  const write2 = (most, existing) => written2(`${most} ${existing}`, () => {
    const document = view.document ?? linkedDocument(existing);
    return render({ ...shorten2(view, from, most), document }, existing);
  });
  const renamed = now === null ? config.renamed : await renamesFor(config, now, write2(total, now), deps);
  const revise = (existing) => {
    const marked = readMark(existing);
    const { movedFrom, time } = facts.occurrence;
    const first = time === void 0 ? null : movedFrom ?? null;
    const date2 = marked !== null && marked.date === movedFrom ? marked.date : first;
    const generated = (most) => `${withoutTitle(write2(most, existing)).trimEnd()}

${markOf2(facts, date2)}
`;
    const merged = (most) => planMerge(existing, generated(most), { renamed });
    const { length } = generated(total);
    const whole3 = existing.trim() === "" && length > LONGEST_TEXT ? null : merged(total);
    if (whole3 !== null && whole3.text.length <= LONGEST_TEXT) return whole3;
    const tooLong = { most: total, length: whole3?.text.length ?? length * WITH_MEMORY };
    const best = longestWithin(LONGEST_TEXT, tooLong, merged);
    if (best !== null) return best;
    const warnings = [
      `the issue has no room left: GitHub stores ${LONGEST_TEXT.toLocaleString("en")} characters.`
    ];
    return { text: existing, added: [], kept: whole3?.kept ?? 0, warnings };
  };
  const revisions = /* @__PURE__ */ new Map();
  return (body) => {
    const existing = body ?? "";
    const revision = revisions.get(existing) ?? revise(existing);
    revisions.set(existing, revision);
    const { text: text3, added, kept: kept3, warnings } = revision;
    if (!revisions.has(text3)) revisions.set(text3, { text: text3, added: [], kept: kept3 + added.length, warnings });
    return revision;
  };
}
function longestWithin(limit, tooLong, planFor) {
  let above = tooLong;
  const empty = planFor(0);
  if (empty.text.length > limit) return null;
  let below = { most: 0, length: empty.text.length, plan: empty };
  for (let tries = 1; above.most - below.most > 1; tries += 1) {
    const share = tries % 4 === 0 ? 0.5 : (limit - below.length) / (above.length - below.length);
    const estimate = Math.round(below.most + share * (above.most - below.most));
    const most = Math.max(below.most + 1, Math.min(above.most - 1, estimate));
    const plan = planFor(most);
    if (plan.text.length <= limit) below = { most, length: plan.text.length, plan };
    else above = { most, length: plan.text.length };
  }
  return below.plan;
}
function withoutTitle(markdown) {
  return markdown.replace(/^# [^\n]*\n+/u, "");
}
function markOf2({ group: group3, occurrence }, date2) {
  const { start, time = null } = occurrence;
  return writeMark({ group: group3.id, date: date2 ?? occurrence.date, time, start });
}
function linkedDocument(body) {
  return /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null;
}
function issueDocument(issue2, { facts }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report2 = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue2, report2, explanations), target: issue2.target };
}
function agendaReport(group3, { date: date2, start }, items) {
  return { kind: "agenda", group: group3, date: date2, start, path: null, items, unplaced: [] };
}
async function documentOfIssue(meeting, deps) {
  const issue2 = await listedIssue(meeting, deps);
  return issue2 === null ? null : linkedDocument(issue2.body);
}
function agendaView(facts) {
  const view = composeMeeting(facts);
  const { standing, observers, lists } = view;
  return {
    ...view,
    standing: standing.map(quietMentions),
    lists: lists.map((list3) => ({ ...list3, standing: list3.standing.map(quietMentions) })),
    observers: observers.map(quietMentions)
  };
}

// src/documents/agenda-file.ts
async function keepAgendaFile(config, { facts, title }, { out, write: write2, publish }, deps) {
  const { group: group3, occurrence } = facts;
  const template = group3.agenda.path;
  if (template === null) return null;
  const documentOn = (filed) => {
    const values = { group: group3.id, ...filed, isTimed: filed.time !== void 0 };
    const path6 = resolve5(outputFolder(config, out, deps), fillPath(template, values));
    return { path: path6, id: ["agenda", group3.id, meetingKey(filed)] };
  };
  const existingOf = (document2) => existingFile(config, document2, { publish }, deps);
  const usual = documentOn(occurrence);
  const first = occurrence.movedFrom === void 0 ? usual : documentOn({ date: occurrence.movedFrom });
  const isBegun = first !== usual && await existingOf(usual) === null && await existingOf(first) !== null;
  const document = isBegun ? first : usual;
  const view = composeMeeting(facts);
  const form = await openTemplate("agenda", group3.templates.agenda, config, deps);
  const { shape } = TEMPLATES.agenda;
  const generated = toMarkdown(instantiate(form, view, { shape, target: "file" }));
  const renamed = await renamesFor(config, await existingOf(document), generated, deps);
  const revise = (existing) => planMerge(existing ?? "", generated, { renamed });
  const synced2 = await syncFile(
    config,
    { ...document, revise, title: `Agenda of ${title}` },
    { write: write2, publish },
    deps
  );
  const { urls, explanations } = listedItems(view);
  return madeDocument(
    synced2,
    { ...agendaReport(group3.id, occurrence, urls.length), path: synced2.target },
    explanations
  );
}

// src/documents/open-series.ts
import { resolve as resolve6 } from "node:path";

// src/schedule/every.ts
var EVERY = /^(?:R\/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?\/(P.*)$/iu;
var TIME_UNITS = ["hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];
function everyTimeline(every, timeZone) {
  const [, date2 = "", time, offset, zoneName, period = ""] = EVERY.exec(every.trim()) ?? [];
  if (date2 === "") throw badEvery(every, "It is not a first start, a slash and a period.");
  const named2 = zoneName === void 0 ? timeZone : knownTimeZone(zoneName);
  if (named2 === void 0) throw badEvery(every, `There is no time zone ${quote(zoneName ?? "")}.`);
  const zone = namedZone(zoneName === void 0 && offset?.toUpperCase() === "Z" ? "UTC" : named2);
  const first = firstWall(every, { date: date2, time, offset }, zone);
  const step = periodOf(every, period);
  const wallAt = (index) => wallOf(plainDateTime(first).add(times(step, index)));
  return {
    first: zone.toInstant(first) - DAY,
    last: Number.POSITIVE_INFINITY,
    within(from, to) {
      const stretch = { from: zone.toWall(from) - DAY, to: zone.toWall(to) + DAY };
      const walls = wallsBetween({ wallAt, first, length: stepLength(step) }, stretch);
      return walls.map((wall) => entryAt(zone, wall, time === void 0));
    }
  };
}
function entryAt(zone, wall, allDay) {
  const start = zone.toInstant(wall);
  const occurrence = {
    date: wallDate(zone.toWall(start)),
    start: isoInstant(start),
    end: allDay ? isoInstant(zone.toInstant(wall + DAY)) : null,
    timeZone: zone.nameAt(start),
    cancelled: false
  };
  return { planned: start, start, occurrence };
}
function wallsBetween({ wallAt, first, length }, { from, to }) {
  const walls = [];
  let index = Math.max(0, Math.floor((Math.max(from, first) - first) / length) - 1);
  try {
    while (index > 0 && wallAt(index) >= from) index -= 1;
    for (; ; index += 1) {
      const wall = wallAt(index);
      if (wall >= to) return walls;
      if (wall >= from) walls.push(wall);
    }
  } catch (error2) {
    if (error2 instanceof RangeError) return walls;
    throw error2;
  }
}
function firstWall(every, { date: date2, time, offset }, zone) {
  try {
    if (offset === void 0)
      return wallOf(Temporal.PlainDateTime.from(`${date2}T${time ?? "00:00"}`, { overflow: "reject" }));
    return zone.toWall(Temporal.Instant.from(`${date2}T${time}${offset}`).epochMilliseconds);
  } catch (cause) {
    throw badEvery(
      every,
      `There is no such date or time: ${date2}${time === void 0 ? "" : ` ${time}`}.`,
      cause
    );
  }
}
function periodOf(every, text3) {
  let period;
  try {
    period = Temporal.Duration.from(text3);
  } catch (cause) {
    throw badEvery(every, `${quote(text3)} is not a period such as P14D, P2W or P1M.`, cause);
  }
  const { years, months, weeks, days } = period;
  if (years + months + weeks + days <= 0) throw badEvery(every, "The period has to be a day or longer.");
  if (TIME_UNITS.some((unit) => period[unit] !== 0))
    throw badEvery(every, "The period counts in days, weeks, months and years.");
  return period;
}
function times({ years, months, weeks, days }, index) {
  return { years: years * index, months: months * index, weeks: weeks * index, days: days * index };
}
function stepLength({ years, months, weeks, days }) {
  return (years * 365.2425 + months * 30.436875 + weeks * 7 + days) * DAY;
}
function badEvery(every, why, cause) {
  return new MinutebookError(
    "config/schedule",
    {
      message: `The schedule cannot be read: every: ${quote(every)}.`,
      why,
      hint: "Write it as 2023-01-05T15:00[Europe/London]/P14D: first start, zone, period."
    },
    { cause }
  );
}

// src/schedule/open-schedule.ts
async function openSchedule(schedule, { icalText, warn }) {
  if (schedule.kind === "ical") return openCalendar(schedule, icalText, warn);
  const timeZone = requireTimeZone(schedule.timezone);
  if (schedule.kind === "every") {
    return seriesOf(
      `the schedule ${schedule.every.map(quote).join(" and ")}`,
      schedule.every.map((every) => everyTimeline(every, timeZone))
    );
  }
  const { ruleTimeline } = await import("./chunks/rule-timeline-DZKC3DCU.js");
  return seriesOf(`the schedule ${quote(schedule.rrule)}`, [await ruleTimeline(schedule.rrule, timeZone)]);
}
async function openCalendar(schedule, icalText, warn) {
  const timeZone = schedule.timezone === null ? null : requireTimeZone(schedule.timezone);
  const { label } = calendarLocation(schedule.ical);
  if (icalText === void 0) throw notFetched(label);
  const { feedTimelines } = await import("./chunks/feed-timelines-ZPKK3O4W.js");
  const { match: match2, cancelled } = schedule;
  const timelines = await feedTimelines(icalText, { match: match2, cancelled, timeZone, label, warn });
  return seriesOf(
    match2 === null ? `the events in ${label}` : `events matching ${quote(match2)} in ${label}`,
    timelines
  );
}
function notFetched(label) {
  return new MinutebookError("internal/schedule", {
    message: `The schedule was opened without ${label}.`,
    why: "The text of the feed has to be fetched before.",
    hint: "This is a bug in minutebook: please report it."
  });
}
function calendarLocation(ical) {
  const text3 = ical.trim();
  if (/^(?:https?|webcals?):\/\//iu.test(text3) && URL.canParse(text3)) {
    const url = text3.replace(/^webcals?:/iu, "https:");
    return { kind: "url", url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: "path", path: text3, label: text3 };
}

// src/documents/open-series.ts
async function openSeries(config, { meeting: { schedule } }, deps) {
  if (schedule === null) return null;
  const feed = await feedOf(config, schedule, deps);
  return openSchedule(schedule, { ...feed, warn: deps.reporter.warn }).catch((error2) => {
    if (!isMinutebookError(error2) || error2.code !== "config/schedule") throw error2;
    const key = schedule.kind === "ical" ? "match" : schedule.kind;
    throw new MinutebookError(error2.code, error2, {
      ...locationOf2(config, schedule, key, deps),
      cause: error2
    });
  });
}
function locationOf2(config, schedule, key, deps) {
  const group3 = config.groups.find(({ meeting }) => meeting.schedule === schedule);
  return locatedAt(config, ["groups", group3?.id ?? "", "meeting", "schedule", key], deps);
}
async function feedOf(config, schedule, deps) {
  if (schedule.kind !== "ical") return {};
  const { cwd, fetchText, files } = deps;
  const location = calendarLocation(schedule.ical);
  if (location.kind === "url") return { icalText: await fetchText(location.url, location.label) };
  const path6 = resolve6(configFolder(config, { cwd }), location.path);
  const icalText = await files.read(path6);
  if (icalText !== null) return { icalText };
  throw new MinutebookError(
    "config/calendar",
    {
      message: `There is no calendar ${location.label}.`,
      why: `${path6} does not exist.`,
      hint: "Correct meeting.schedule.ical in the configuration: a path starts from its folder."
    },
    locationOf2(config, schedule, "ical", deps)
  );
}

// src/documents/find-meeting.ts
async function findMeeting(place, date2, deps) {
  const { config, group: group3 } = place;
  const wanted = date2 === void 0 ? void 0 : parseMeetingDate(date2);
  const { schedule } = group3.meeting;
  if (schedule?.kind === "ical") deps.openSource().catch(() => {
  });
  const series = await openSeries(config, group3, deps);
  if (series === null || schedule === null) {
    return { ...place, occurrence: unplanned(wanted ?? missingDate(group3), "UTC"), series };
  }
  const occurrence = wanted === void 0 ? series.current(deps.now) ?? nextOccurrence(series, deps.now) : onDate(wanted, series, group3, deps);
  return { ...place, occurrence: await occurrenceAsNamed(place, occurrence, deps), series };
}
function onDate({ date: date2, time }, series, group3, deps) {
  const { name, meeting } = group3;
  const there = series.on(date2);
  const planned = time === null ? oneOf(there, group3, deps) : there.find((one2) => isAt(one2, time));
  if (planned === void 0) {
    const when = time === null ? date2 : `${date2} ${time} UTC`;
    deps.reporter.warn(
      `no meeting of ${name} on ${when}, says ${series.name}${time === null ? "; its time of day is unknown" : ""}.`
    );
    return unplanned({ date: date2, time }, meeting.schedule?.timezone ?? "UTC");
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${name} on ${date2} was cancelled.`);
  return planned;
}
function oneOf(day, { name }, { now, reporter }) {
  const live = day.filter(({ cancelled }) => !cancelled);
  if (live.length < 2) return live[0] ?? day[0];
  const isOver2 = ({ start, end }) => (end ?? start ?? now) <= now;
  const chosen = live.find((one2) => !isOver2(one2)) ?? live.at(-1);
  const times3 = live.map(({ start }) => timeOf(start ?? "")).join(" and ");
  const [date2 = "", time = ""] = chosen === void 0 ? [] : meetingDay(chosen).split(" ");
  reporter.warn(
    `${name} meets ${live.length} times on ${date2}, at ${times3} UTC; this is about ${time}: --date ${date2}T${time}.`
  );
  return chosen;
}
function isAt({ start, time }, wanted) {
  return time === wanted || start !== null && timeOf(start) === wanted;
}
function unplanned({ date: date2, time }, timeZone) {
  const occurrence = occurrenceOnDate(date2, timeZone);
  return time === null ? occurrence : { ...occurrence, start: `${date2}T${time}:00Z`, time };
}
async function occurrenceAsNamed(place, occurrence, deps) {
  const { sameDay, time, ...named2 } = occurrence;
  if (sameDay === void 0) return occurrence;
  const issue2 = await listedIssue({ ...place, occurrence }, deps);
  const mark = issue2 === null ? null : readMark(issue2.body);
  if (mark !== null) {
    return mark.time === null ? { ...named2, sameDay } : { ...named2, time: mark.time, sameDay: { ...sameDay, isNamed: true } };
  }
  if (issue2 !== null && !issue2.title.includes(time ?? "")) return { ...named2, sameDay };
  const ofDay = await listedIssue({ ...place, occurrence: { ...named2, start: null } }, deps);
  const isTaken = ofDay !== null && readMark(ofDay.body)?.time === null;
  return isTaken ? { ...occurrence, sameDay: { ...sameDay, isNamed: true } } : occurrence;
}
function missingDate(group3) {
  throw new MinutebookError("usage/date", {
    message: `Which meeting of ${group3.name} is meant?`,
    why: `The group ${group3.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: "Name the day, as --date 2023-02-16, or add a schedule to the configuration."
  });
}

// src/sync/create-claimed.ts
var TURNS = 20;
async function createClaimed({ name, busy: busy3, claim, isThere: isThere2, create: create2 }) {
  for (let turn = 1; ; turn += 1) {
    const claimed = await claim();
    try {
      if (await isThere2()) return { outcome: "raced", error: new Error(`${name} was created meanwhile.`) };
      if (claimed.kind === "busy") {
        if (turn >= TURNS) throw claimedByOther(name, busy3, claimed.since);
        continue;
      }
      const until = claimed.kind === "held" ? claimed.until : Number.POSITIVE_INFINITY;
      const sent = await create2(until, claimed.kind === "held");
      if (sent.kind !== "late") return sentBy(sent);
      if (turn >= TURNS) throw claimedByOther(name, busy3, new Date(until).toISOString());
    } finally {
      if (claimed.kind === "held") await claimed.release();
    }
  }
}
function claimedByOther(name, code3, since) {
  return new MinutebookError(code3, {
    message: `${name} was not created.`,
    why: `Another run has been about to create it since ${since}, and it is not there yet.`,
    hint: "Run again ten minutes after that: the claim of a run that has died ends then."
  });
}
var DAY4 = 864e5;
function mayHaveLeftClaims({ createdAt }, now) {
  const age = Date.parse(now) - Date.parse(createdAt);
  return age >= CLAIM_HOLDS && age < DAY4;
}

// src/sync/say-once.ts
async function sayOnce(speaking, issue2, { key, text: text3 }) {
  const { tracker } = speaking;
  const { repository, number } = issue2;
  if (topicOf(key) === key && isRemembered(issue2.body, key)) return;
  const read5 = () => readNotices(speaking, issue2);
  const body = `${text3}

${writeSays(key)}`;
  let mayBeTwice = false;
  const send = () => createClaimed({
    name: `The comment on ${repository}#${number}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, `comment-${number}-${key.replaceAll(/[^\w.-]/gu, "-")}`),
    isThere: async () => lastOn(topicOf(key), await read5()) === key,
    create(notAfter, isClaimed) {
      mayBeTwice ||= !isClaimed;
      return tracker.comment(repository, number, body, notAfter);
    }
  });
  const look = async () => {
    const said = await read5();
    if (lastOn(topicOf(key), said) === key) return { write: await remembering2(speaking, issue2, said) };
    return { write: await isSilenced(speaking, { ...issue2, body: said.body }) ? null : { send } };
  };
  await untilDone(await look(), look);
  if (!mayBeTwice) return;
  const [, ...copies] = runOf((await read5()).comments, key);
  for (const { id } of copies) await tracker.removeComment(repository, id);
}
async function rememberSaid(speaking, issue2, key) {
  if (isRemembered(issue2.body, key)) return;
  const look = async () => ({
    write: await remembering2(speaking, issue2, await readNotices(speaking, issue2))
  });
  await untilDone(await look(), look);
}
async function remembering2(speaking, issue2, said) {
  const known2 = new Set(said.remembered.map(({ id }) => id));
  const missed = said.comments.filter(({ key, id }) => !known2.has(id) && !key.startsWith(NOTES_TOPIC));
  const body = missed.length === 0 ? said.body : withSaid(said.body, missed);
  if (body === said.body || body.length > LONGEST_TEXT) return null;
  if (await isSilenced(speaking, { ...issue2, body: said.body })) return null;
  return { send: () => sentBy(speaking.tracker.update(issue2.repository, issue2.number, { body })) };
}
async function readNotices(speaking, issue2) {
  const [comments, current] = await Promise.all([
    ownComments(speaking, issue2),
    speaking.tracker.read(issue2.repository, issue2.number)
  ]);
  const { body } = current ?? issue2;
  return { body, comments, remembered: readSaid(body) };
}
function lastOn(topic, { comments, remembered: remembered2 }) {
  const isOn = ({ key }) => topicOf(key) === topic;
  const known2 = new Set(remembered2.map(({ id }) => id));
  const missed = comments.findLast((comment) => isOn(comment) && !known2.has(comment.id));
  return (missed ?? remembered2.findLast(isOn))?.key ?? null;
}
function isRemembered(body, key) {
  return lastOn(topicOf(key), { comments: [], remembered: readSaid(body) }) === key;
}
async function isSaid(speaking, issue2, key) {
  if (isRemembered(issue2.body, key)) return true;
  if (issue2.comments === 0) return false;
  return runOf(await ownComments(speaking, issue2), key).length > 0;
}
async function isSilenced({ tracker, trust }, issue2) {
  if (readSaid(issue2.body).length > 0) return false;
  return isUnwanted(await tracker.removals(issue2.repository, issue2.number), trust);
}
async function isUnwanted(removals2, trust) {
  for (const { author, remover } of removals2) {
    if (await trust.isOurs(author) && !await trust.isOurs(remover)) return true;
  }
  return false;
}
async function ownComments({ tracker, trust }, { repository, number }) {
  const own = [];
  for (const { id, body, author } of await tracker.comments(repository, number)) {
    const key = readSays(body);
    if (key !== null && await trust.isOurs(author)) own.push({ key, id: String(id) });
  }
  return own;
}
async function lastSaid(speaking, issue2) {
  const comments = issue2.comments === 0 ? [] : await ownComments(speaking, issue2);
  return lastOn(STATE, { comments, remembered: readSaid(issue2.body) });
}
var SKIP = "skip";
var REMINDER = "actions";
var CANNOT_COMMENT = "untold:";
function cannotCommentKey(repository) {
  return `${CANNOT_COMMENT}${repository.toLowerCase()}`;
}
var STATE = "what became of it";
function topicOf(key) {
  const isTopic = key === SKIP || key === REMINDER || key.startsWith(CANNOT_COMMENT) || key.startsWith(NOTES_TOPIC);
  return isTopic ? key : STATE;
}
function runOf(comments, key) {
  const onTopic = comments.filter((comment) => topicOf(comment.key) === topicOf(key));
  return onTopic.slice(onTopic.findLastIndex((comment) => comment.key !== key) + 1);
}

// src/sync/close-issue.ts
async function closeIssue(tracker, { repository, number }, close) {
  const look = async () => {
    const isOpen = (await tracker.read(repository, number))?.state === "open";
    const send = () => sentBy(tracker.update(repository, number, { close }));
    return { write: isOpen ? { send } : null };
  };
  await untilDone(await look(), look);
}
async function closeDuplicates(tracker, wanted, issue2, trust) {
  const listed2 = await tracker.newest(wanted.repository);
  const open2 = listed2.filter(({ state }) => state === "open");
  const own = await openedIssues(open2, wanted, trust);
  const others = open2.filter((other) => !own.includes(other));
  const { issue: titled2 } = await findIssue(others, wanted, trust);
  const [first = issue2] = [...own, ...titled2 === null ? [] : [titled2]].sort((a, b) => a.number - b.number);
  for (const duplicate of own.filter(({ number }) => number !== first.number)) {
    const said = { key: `duplicate-${first.number}`, text: `Duplicate of #${first.number}.` };
    await sayOnce({ tracker, trust }, duplicate, said);
    await closeIssue(tracker, duplicate, "not_planned");
  }
  return first;
}

// src/sync/issue-target.ts
var ATTEMPTS2 = 5;
function issueTarget({ tracker, wanted, word, trust, labels, listed: listed2, title }) {
  const { repository } = wanted;
  let issue2 = listed2;
  let wasOpened = false;
  const find2 = async () => (await findIssue(await tracker.newest(repository), wanted, trust)).issue;
  async function current() {
    if (issue2 !== null) return await tracker.read(repository, issue2.number) ?? issue2;
    return wasOpened ? await tracker.opened(repository, wanted.title) ?? find2() : null;
  }
  function changesTo(found, body) {
    const isRenamed = title !== null && found.title !== title;
    if (body === found.body && !isRenamed) return null;
    return { ...body !== found.body && { body }, ...isRenamed && { title } };
  }
  async function create2(body, notAfter, isClaimed) {
    const written2 = await tracker.create(repository, { title: wanted.title, body, labels }, notAfter);
    if (written2.kind === "late") return written2;
    wasOpened = true;
    if (!isClaimed) {
      const opened = await current();
      issue2 = opened && await closeDuplicates(tracker, wanted, opened, trust);
    }
    return written2;
  }
  const open2 = (body) => createClaimed({
    name: `The ${word} ${wanted.title} in ${repository}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, `issue-${wanted.group}-${meetingKey(wanted.occurrence)}`),
    async isThere() {
      issue2 = await find2();
      return issue2 !== null;
    },
    create: (notAfter, isClaimed) => create2(body, notAfter, isClaimed)
  });
  return {
    name: `${repository}: ${wanted.title}`,
    attempts: ATTEMPTS2,
    confirmsWrites: false,
    url: () => issue2?.url ?? null,
    async read(freshness) {
      const found = freshness === "cached" ? issue2 : await current();
      issue2 = found;
      return {
        text: found?.body ?? null,
        isCurrent: found === null,
        note: null,
        next(after) {
          if (found === null) return { replaces: null, send: () => open2(after) };
          const changes = changesTo(found, after);
          const send = () => sentBy(tracker.update(repository, found.number, changes ?? {}));
          return changes && { replaces: found.body, send };
        }
      };
    },
    explainUnsettled() {
      if (issue2 === null) throw vanished(wanted, word);
      return `${issue2.url} kept changing while it was brought up to date; run again.`;
    }
  };
}
function vanished({ repository, title }, word) {
  return new MinutebookError("github/busy", {
    message: `The ${word} ${title} was opened, but cannot be found.`,
    why: `The list of ${word}s in ${repository} does not have it, each time it was read.`,
    hint: "Look whether somebody moved or deleted it, then run again."
  });
}

// src/markdown/text/quiet-people.ts
var TOKEN = /\\[\s\S]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});|\bgh-(?=\d)|[@#]/giu;
var AT = /^\\?@$|^&(?:#0*64|#x0*40|commat);$/iu;
var NUMBER_SIGN = /^\\?#$|^&(?:#0*35|#x0*23|num);$/iu;
var LOGIN = /^[a-z\d-]+(?![\w/&-])/iu;
function quietPeople(markdown, mayHear) {
  let text3 = markdown;
  for (let before = ""; before !== text3; ) {
    before = text3;
    text3 = outsideOfCode(text3, (piece) => piece.replace(HTML_COMMENTS, ""));
  }
  return outsideOfCode(text3, (piece, following) => quieted2(piece, following, mayHear));
}
function outsideOfCode(markdown, change2) {
  const live = tooDeepLine(markdown) === void 0 ? liveIn(parseFragment(markdown), markdown) : [];
  let result = "";
  let start = 0;
  for (const { from, to } of [...live, { from: markdown.length, to: markdown.length }]) {
    if (from < start) continue;
    result += change2(markdown.slice(start, from), markdown.slice(from, from + 1));
    result += markdown.slice(from, to);
    start = to;
  }
  return result;
}
function quieted2(text3, following, mayHear) {
  return text3.replace(TOKEN, (token, at) => {
    const rest = text3.slice(at + token.length) + following;
    if (/^gh-$/iu.test(token)) return `${token.slice(0, 2)}${EMPTY_COMMENT}-`;
    if (NUMBER_SIGN.test(token)) return /^[\d&]/u.test(rest) ? `${token}${EMPTY_COMMENT}` : token;
    if (!AT.test(token) || !/^[a-z\d&]/iu.test(rest)) return token;
    const login = token === "@" ? LOGIN.exec(rest)?.[0] : void 0;
    return login !== void 0 && mayHear(login) ? token : `${token}${EMPTY_COMMENT}`;
  });
}
function liveIn(node, markdown) {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case "inlineCode":
    case "code":
    case "definition":
    case "image":
      return [{ from, to }];
    case "link":
      return /^[[<]/u.test(markdown.slice(from)) || !markdown.slice(from, to).includes("\\") ? [{ from, to }] : [];
    default:
      return "children" in node ? node.children.flatMap((child2) => liveIn(child2, markdown)) : [];
  }
}

// src/gather/discussed.ts
async function gatherDiscussed(references3, since, source) {
  const wanted = new Map(references3.map((reference) => [reference.toLowerCase(), reference]));
  if (wanted.size === 0) return /* @__PURE__ */ new Map();
  const answer = await source.lookUp([...wanted.values()], {
    assignees: true,
    activitySince: since,
    words: true,
    removals: true
  });
  if (answer === null) return null;
  const items = withhold(answer, { includePrivate: false }).cleared;
  const found = new Map(items.map((item2) => [referenceKey(item2), item2]));
  const missing3 = [...wanted.keys()].filter((key) => !found.has(key));
  if (missing3.length === 0) return found;
  const repositories = new Set(missing3.map((key) => key.slice(0, key.lastIndexOf("#"))));
  const newest = newestName(await source.renames([...repositories]));
  for (const key of missing3) {
    const item2 = found.get(newest(key).toLowerCase());
    if (item2 !== void 0) found.set(key, item2);
  }
  return found;
}
function mentionedItems(texts) {
  return texts.flatMap((text3) => findReferences(text3, { server: null })).map(itemKey);
}
async function gatherEvidence(wanted, source) {
  const [first] = wanted.map(({ since }) => since).sort();
  if (first === void 0) return () => null;
  const references3 = wanted.map(({ item: item2 }) => item2);
  const found = await gatherDiscussed(references3, `${first}T00:00:00Z`, source);
  return (reference, since) => {
    const item2 = found?.get(reference.toLowerCase());
    if (item2 === void 0) return null;
    const over = item2.mergedAt ?? item2.closedAt;
    if (over !== null && over >= since) {
      return `${itemKey(item2)} was ${item2.mergedAt === null ? "closed" : "merged"} on ${over.slice(0, 10)}.`;
    }
    const pull = item2.activity?.find(
      (event) => event.kind === "referenced" && event.state === "merged" && event.at >= since
    );
    return pull?.kind === "referenced" ? `${pull.item}, which refers to it, was merged.` : null;
  };
}

// src/documents/action-issue.ts
async function publicActions(actions, since, { openSource }) {
  const mentionedIn2 = ({ text: text3, item: item2 }) => [...mentionedItems([text3]), ...item2 ? [item2] : []];
  const mentioned = actions.flatMap(mentionedIn2);
  const found = mentioned.length > 0 ? await gatherDiscussed(mentioned, since, await openSource()) : null;
  return actions.filter((action) => mentionedIn2(action).every((key) => found?.has(key.toLowerCase())));
}
async function mayBeAssigned({ owner }, { tracker, repository }) {
  const logins = (owner ?? "").split(", ").filter(isLogin);
  const assignees = [];
  for (const login of logins) if (await tracker.mayWrite(repository, login)) assignees.push(login);
  return assignees;
}
var LONGEST_TITLE = 200;
var LONGEST3 = 1e4;
function actionTitle({ text: text3 }) {
  return shorten(plainText(text3), LONGEST_TITLE);
}
function actionBody({ text: text3, item: item2, owner }, { mark, from, due }) {
  const link = { type: "link", url: from.url, children: [textOf2(from.title)] };
  const facts = [
    ...item2 === null ? [] : [`About: ${item2}`],
    ...owner === null ? [] : [`Who: ${owner}`],
    ...due === null ? [] : [`Due: ${due}`]
  ];
  const words2 = paragraph(textOf2(plainText(shorten(text3, LONGEST3))));
  const body = {
    type: "root",
    children: [
      paragraph(textOf2("From "), link, textOf2(":")),
      { type: "blockquote", children: [words2] },
      ...facts.map((fact) => paragraph(textOf2(plainText(fact))))
    ]
  };
  return `${writeSays(mark)}

${quietPeople(toMarkdown(body), () => false)}`;
}
function paragraph(...children) {
  return { type: "paragraph", children };
}
function textOf2(value) {
  return { type: "text", value };
}

// src/documents/action-reminder.ts
var LISTED2 = 50;
async function remindOfActions(meeting, speaking, issue2, deps) {
  const { config, group: group3, occurrence } = meeting;
  if (!group3.minutes.remind) return;
  if (await isSaid(speaking, issue2, REMINDER)) return rememberSaid(speaking, issue2, REMINDER);
  const folder = minutesFolder(meeting, deps);
  const { repository, of } = await openRepository(config, folder, deps);
  if (!repository.isPublic && of !== issue2.repository) return;
  const published2 = await onPublishedFiles(config, deps);
  const archive2 = await earlierMinutes(meeting, occurrence, published2, "all");
  const actions = earlierActions(archive2, await actionsRegister(meeting, published2));
  const listed2 = await publicActions(actions, deps.now, deps);
  if (listed2.length === 0) return;
  const more = listed2.length - LISTED2;
  const lines = listed2.slice(0, LISTED2).map(({ text: text3, date: date2 }) => `${actionTitle({ text: text3 })} (since ${date2})`);
  const list3 = {
    type: "list",
    spread: false,
    children: [...lines, ...more > 0 ? [`and ${more} more`] : []].map((value) => ({
      type: "listItem",
      children: [{ type: "paragraph", children: [{ type: "text", value }] }]
    }))
  };
  const written2 = quietPeople(toMarkdown({ type: "root", children: [list3] }).trim(), () => false);
  await sayOnce(speaking, issue2, { key: REMINDER, text: `Open actions of earlier meetings:

${written2}` });
}

// src/merge/own-entries.ts
function rememberedEntries(text3) {
  return entriesOf(read2(text3));
}
function read2(text3) {
  assertMergeable(text3, "The document");
  return readDocument(text3);
}
function entriesOf({ memory, root }) {
  const own = new Set(memory.own.map((line3) => line3.text));
  return [...descendants(root)].map(({ firstLine, lastLine, type, list: list3, text: said }) => ({
    firstLine,
    lastLine,
    type,
    prefix: list3?.prefix ?? "",
    own: own.has(textTag(said))
  }));
}
function stillOwn(before, after) {
  if (withoutJoiners(before) === before) return after;
  const memory = readMemory(after);
  const [range, ...copies] = memory.ranges;
  const [was, now] = [textsOf(before), textsOf(after)];
  if (range === void 0 || copies.length > 0 || was.length !== now.length) return after;
  const tags = /* @__PURE__ */ new Map();
  for (const [index, text3] of was.entries()) {
    const bare = now[index] ?? "";
    if (text3 !== bare && withoutJoiners(text3) === bare) tags.set(textTag(text3), textTag(bare));
  }
  if (!memory.own.some(({ text: text3 }) => tags.has(text3))) return after;
  const own = memory.own.map((line3) => ({ ...line3, text: tags.get(line3.text) ?? line3.text }));
  const known2 = new Set(own.map(({ identity }) => identity));
  const offered = [...memory.offered].flatMap((identity) => known2.has(identity) ? [] : [{ identity }]);
  return after.slice(0, range.start) + writeMemory([...own, ...offered]) + after.slice(range.end);
}
function textsOf(document) {
  return [...descendants(readDocument(document).root)].map(({ text: text3 }) => text3);
}
function isUntouched(text3) {
  const { own, offered, ranges } = readMemory(text3);
  const entries = rememberedEntries(text3);
  return ranges.length === 1 && entries.every((entry) => entry.own) && own.length === offered.size && own.length === entries.length;
}
function bareLines(text3) {
  const document = read2(text3);
  const lines = document.lines.text.split("\n").map((line3) => ({ text: line3.replace(/\r$/u, ""), own: false, type: null }));
  for (const { firstLine, lastLine, own, type } of entriesOf(document)) {
    for (const line3 of lines.slice(firstLine, lastLine + 1)) Object.assign(line3, { own, type });
  }
  return lines;
}
function rememberingOf(text3, ...others) {
  const words2 = [];
  const memories = others.map(readMemory);
  for (const { own } of memories) words2.push(...own);
  const known2 = new Set(words2.map(({ identity }) => identity));
  for (const { offered } of memories) {
    for (const identity of offered) if (!known2.has(identity)) words2.push({ identity });
  }
  const bare = withoutEmptyEnd(text3);
  return words2.length === 0 ? `${bare}
` : `${bare}

${writeMemory(words2)}
`;
}
function withoutEmptyEnd(text3) {
  const lines = text3.split("\n");
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.join("\n").replace(/\r$/u, "");
}

// src/schedule/change.ts
function changeSince(series, { date: date2, start, time, elsewhere }) {
  const planned = series.plannedFor(date2);
  if (time !== null) {
    const same2 = planned.find((occurrence) => timeOf(plannedStart(occurrence) ?? "") === time);
    if (same2 === void 0) return { kind: "gone" };
    if (same2.cancelled) return { kind: "cancelled", occurrence: same2 };
    return { kind: start === null || same2.start === start ? "none" : "moved", occurrence: same2 };
  }
  const there = series.on(date2);
  const live = there.filter((occurrence) => {
    return !occurrence.cancelled && !elsewhere.includes(plannedStart(occurrence) ?? "");
  });
  const same = live.find((occurrence) => start === null || occurrence.start === start);
  if (same !== void 0) return { kind: "none", occurrence: same };
  const meant = planned.find((occurrence) => plannedStart(occurrence) === start && !occurrence.cancelled);
  const moved2 = meant ?? planned.find(({ cancelled: cancelled2, movedFrom }) => !cancelled2 && movedFrom !== void 0) ?? live[0];
  if (moved2 !== void 0) return { kind: "moved", occurrence: moved2 };
  const cancelled = planned[0] ?? there[0];
  return cancelled === void 0 ? { kind: "gone" } : { kind: "cancelled", occurrence: cancelled };
}

// src/schedule/due.ts
var RECENT_DAYS = 14;
var LAST_DAYS = 62;
var HELD_DAYS = 92;
var LENGTH = 36e5;
function meetingsToPrepare(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  const latest = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").add(lead).add({ days: 1 });
  return series.between(now, latest.toInstant().toString()).filter((occurrence) => occurrence.start !== now && preparedFrom(occurrence, lead) <= epochOf(now));
}
function nextPreparation(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  let occurrence = series.next(now);
  while (occurrence !== null && preparedFrom(occurrence, lead) <= epochOf(now)) {
    occurrence = series.next(occurrence.start ?? now);
  }
  if (occurrence === null) return null;
  return { occurrence, from: isoInstant(preparedFrom(occurrence, lead)) };
}
function finishedMeetings(series, now) {
  const at = epochOf(now);
  const over = series.between(isoInstant(at - LAST_DAYS * DAY), now).filter(({ start, end }) => at >= (end === null ? epochOf(start ?? now) + LENGTH : epochOf(end)));
  const recent = over.filter((occurrence) => isRecent(occurrence, now));
  return recent.length > 0 ? recent : over.slice(-1);
}
function meetingsHeld(series, now) {
  const at = epochOf(now);
  return series.between(heldSince(now), now).filter((occurrence) => isOver(occurrence, at));
}
function heldSince(now) {
  return isoInstant(epochOf(now) - HELD_DAYS * DAY);
}
function isOver({ start, end }, at) {
  return start !== null && at >= (end === null ? epochOf(start) + LENGTH : epochOf(end));
}
function isRecent({ start }, now) {
  return epochOf(start ?? now) >= epochOf(now) - RECENT_DAYS * DAY;
}
function preparedFrom({ start, timeZone }, lead) {
  if (start === null) return Number.POSITIVE_INFINITY;
  return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).subtract(lead).epochMilliseconds;
}

// src/documents/minutes.ts
import { relative as relative8, sep as sep7 } from "node:path";

// src/documents/leave-out.ts
var LEAVE_OUT = "leave out";
var TICKED = /^[ \t]*[-*+] \[[xX]\] leave out `([^`\s]+#\d+)`/gmu;
var LONGEST4 = 400;
var SHOWN2 = 50;
function leaveOutList(items) {
  if (items.length === 0) return "";
  const lines = items.map(({ item: item2 }) => `- [ ] ${LEAVE_OUT} \`${item2}\``);
  const details = items.slice(0, SHOWN2).map(({ item: item2, decisions, notes }) => {
    const words2 = [...decisions.map((text3) => `Decision: ${text3}`), ...notes].join(" / ").replace(/\s+/gu, " ");
    return inCode(`${item2}: ${shorten(words2, LONGEST4)}`);
  });
  return [
    "When this is merged, the notes on each of these items are told in a comment there. Tick what is to be left out:",
    lines.join("\n"),
    ...details
  ].join("\n\n");
}
function inCode(text3) {
  const longest = Math.max(0, ...[...text3.matchAll(/`+/gu)].map(([run4]) => run4.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${text3}\`` : `${fence} ${text3} ${fence}`;
}
function leftOutIn(body) {
  return [...body.matchAll(TICKED)].map(([, item2 = ""]) => item2.toLowerCase());
}

// src/documents/minutes-view.ts
function minutesView(facts) {
  const { people: people2, others } = expectedPeople(facts.group.meeting.invited, facts.people);
  return { ...composeMeeting(facts), invited: others, people: people2 };
}
var HANDLES = /(?<![\w@/.])@[A-Za-z0-9][\w-]*(?![\w@/]|\.\w)/gu;
function expectedPeople(invited, recent) {
  const people2 = [];
  const others = [];
  const add2 = (person) => {
    if (!people2.some((known2) => isSame(known2, person))) people2.push(person);
  };
  for (const line3 of invited) {
    const person = readPerson(line3);
    if (person !== null) add2({ ...person, line: line3 });
    else if (!others.includes(line3)) others.push(line3);
  }
  for (const person of recent) add2({ ...person, line: null });
  return { people: people2, others };
}
function readPerson(line3) {
  const read5 = readAttendee(line3);
  if (read5 === null || "team" in read5 || read5.login === null) return null;
  if ((line3.match(HANDLES)?.length ?? 0) > 1 || read5.name !== null && isBody(read5.name)) return null;
  return { name: read5.name, login: read5.login };
}
function isSame(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  const [one2, other] = [wordsOf2(a.name), wordsOf2(b.name)];
  if (one2 !== "" && one2 === other) return true;
  return one2 !== "" && one2 === b.login?.toLowerCase() ? true : other !== "" && other === a.login?.toLowerCase();
}
function wordsOf2(name) {
  return (name ?? "").toLowerCase().split(/\s+/u).filter((word) => word !== "").sort().join(" ");
}

// src/documents/note-trace.ts
function readTrace(text3) {
  let trace = { note: null, changedAt: null, lines: /* @__PURE__ */ new Set() };
  let left = "";
  let from = 0;
  for (const { comment, start, end } of controlComments(text3)) {
    if (comment.kind !== "trace") continue;
    const [note = null, ...lines] = comment.tags;
    trace = { note, changedAt: comment.changedAt, lines: new Set(lines) };
    left += text3.slice(from, afterText(text3, from, start));
    from = end;
  }
  if (from === 0) return { text: text3, trace };
  const rest = text3.slice(from);
  return { text: rest.trim() === "" ? `${left}
` : left + rest, trace };
}
function afterText(text3, from, to) {
  let end = to;
  while (end > from && (text3[end - 1] === "\n" || text3[end - 1] === "\r")) end -= 1;
  return end;
}
function writeTrace(text3, { note, changedAt, lines }) {
  const tags = [...new Set(lines.map((line3) => textTag(line3.trim())))];
  return `${withoutEmptyEnd(text3)}

${writeTraceComment([note, ...tags], changedAt)}
`;
}
function noteTag(lines) {
  return textTag(lines.join("\n"));
}
function isTraced({ lines }, line3) {
  return lines.has(textTag(line3.trim()));
}
function cleanNote(content, expected) {
  const unticked = new Set(expected.map((line3) => line3 - 1));
  const left = [];
  let gone = false;
  for (const [index, { text: text3, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text3.trim() === "";
    const dropped2 = own && (type === "html" || unticked.has(index));
    if (dropped2) gone = true;
    else if (!(gone && empty && (left.at(-1)?.text ?? "") === "")) {
      left.push({ text: empty ? "" : withoutJoiners(text3), own, source: empty ? "" : text3 });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === "") left.pop();
  return left;
}
function tickedPeople(content) {
  const { expected, present: present2 } = readMinutes(content, { file: "note" });
  const lines = content.split("\n");
  const ticked = present2.filter(({ line: line3 }) => /^\s*[-*+]\s+\[[xX]\]/u.test(lines[line3 - 1] ?? "")).length;
  return { unticked: expected.map(({ line: line3 }) => line3), ticked };
}
function withoutControlComments(content) {
  const strange = controlComments(content).filter(({ comment }) => comment.kind !== "memory");
  return strange.reduceRight(
    (text3, { start, end }) => spliced(text3, start, end, " ".repeat(end - start)),
    content
  );
}
function withoutStrayControl(minutes2) {
  const found = controlComments(minutes2);
  const ours = [
    found.findLast(({ comment }) => comment.kind === "memory"),
    found.findLast(({ comment }) => comment.kind === "trace")
  ];
  const stray = found.filter((each) => !ours.includes(each));
  if (stray.length === 0) return minutes2;
  return withoutStrayControl(
    stray.reduceRight((text3, { start, end }) => spliced(text3, start, end, ""), minutes2)
  );
}
function spliced(text3, start, end, by) {
  return text3.slice(0, start) + by + text3.slice(end);
}

// src/documents/members.ts
import { relative as relative7, resolve as resolve7 } from "node:path";

// src/memory/read-members.ts
var BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/u;
function readMembers(text3) {
  const lines = text3.split(/\r\n|\r|\n/u);
  const listed2 = lines.some((line3) => BULLET.test(line3));
  const entries = [];
  for (const [index, line3] of lines.entries()) {
    const starts = listed2 ? BULLET.test(line3) : !/^\s*(?:#|<!--|$)/u.test(line3);
    const last = entries.at(-1);
    if (starts) entries.push({ text: line3.replace(BULLET, ""), line: index + 1 });
    else if (listed2 && last !== void 0 && /^\s+\S/u.test(line3)) last.text += ` ${line3.trim()}`;
  }
  return entries.flatMap(({ text: entry, line: line3 }) => {
    const read5 = readAttendee(entry);
    if (read5 === null || "team" in read5) return [];
    return [{ name: read5.name, login: read5.login, line: line3 }];
  });
}

// src/documents/members.ts
async function membersOf(config, { attendance: { members } }, deps) {
  if (members === null) return null;
  const why = "attendance.members in the configuration names it.";
  return findMembers(members, { folder: configFolder(config, deps), why }, deps);
}
async function findMembers(named2, { folder, why }, { cwd, files, openTracker }) {
  if (/^@[A-Za-z0-9][\w-]*\/[A-Za-z0-9_][\w.-]*$/u.test(named2)) {
    const logins = await (await openTracker()).teamMembers(named2.slice(1));
    if (logins !== null) return { file: null, list: logins.map((login) => ({ name: null, login, line: 0 })) };
    throw new MinutebookError("github/unknown-team", {
      message: `GitHub gives no information about the team ${named2}.`,
      why: `${why} There is no such team, or the token may not see it: only tokens of members of its organisation may.`,
      hint: "Correct the name, give a token with the scope read:org (fine-grained: Members, read), or list the members in a file."
    });
  }
  const path6 = resolve7(folder, named2);
  const file = relative7(cwd, path6);
  const text3 = await files.read(path6);
  if (text3 !== null) return { file, list: readMembers(text3) };
  throw new MinutebookError("document/missing", {
    message: `There is no file of members ${file}.`,
    why,
    hint: "Correct the path, or make a file with a name or login on each line."
  });
}

// src/documents/quorum.ts
async function quorumRule({ config, group: group3 }, deps) {
  const share = group3.attendance.quorum;
  if (share === null) return null;
  return { share, members: (await membersOf(config, group3, deps))?.list ?? null };
}
function quorumIn(minutes2, rule) {
  return rule && quorumOf({ files: [archiveFile("", minutes2)] }, rule);
}
var QUORUM_LABEL = "Quorum:";
function saysQuorum(minutes2) {
  return /^\W*quorum\b/imu.test(minutes2);
}
function withQuorum(minutes2, note, rule) {
  const counted3 = quorumIn(note, rule);
  if (counted3 === null || saysQuorum(minutes2)) return { text: minutes2, added: [] };
  const { reached, present: present2, of } = counted3;
  const line3 = `${QUORUM_LABEL} ${reached ? "" : "not "}reached, ${present2} of ${of} were there.`;
  const [meeting] = archiveFile("", minutes2).meetings;
  const last = Math.max(0, ...(meeting?.present ?? []).map((person) => person.line));
  const text3 = minutes2.split("\n").toSpliced(last, 0, "", line3).join("\n");
  return { text: text3, added: [QUORUM_LABEL, line3] };
}

// src/documents/minutes.ts
async function keepMinutes(place, facts, where2, deps) {
  const { config } = place;
  const view = minutesView(facts);
  const { urls, explanations } = listedItems(view);
  const render = await openMeetingRenderer("minutes", facts, place, deps);
  const document = minutesDocument(place);
  const now = await existingFile(config, document, where2, deps);
  const renamed = await renamesFor(config, now, render(view, now), deps);
  const rule = await quorumRule(place, deps);
  const revise = (existing) => {
    const isCollected = existing !== null && readTrace(existing).trace.note !== null;
    const quorum = existing === null || isCollected ? null : quorumIn(existing, rule);
    return planMerge(existing ?? "", render({ ...view, quorum }, existing), { renamed });
  };
  const made = await syncMinutes(place, revise, where2, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}
async function syncMinutes(place, revise, where2, deps) {
  const { config, group: group3, occurrence, path: path6 } = place;
  const title = `Minutes of ${meetingTitle(config, group3, occurrence)}`;
  const note = (text3) => leaveOutList(itemsWithNotes(place, text3));
  const registers = config.publish.files === "commit" ? place.registers : void 0;
  const isShared = !isPathPerMeeting(group3.minutes.path);
  const file = relative8(deps.cwd, path6).split(sep7).join("/");
  const read5 = (text3) => archiveFile(file, text3, isShared ? null : place.filed.date, isShared);
  const document = {
    ...minutesDocument(place),
    revise,
    title,
    ...group3.minutes.comment && { note },
    ...registers && { beside: registers(read5) }
  };
  const synced2 = await syncFile(config, document, where2, deps);
  const items = readMinutes(place.part.read(synced2.after) ?? "", { file: path6 }).items.length;
  return madeDocument(synced2, minutesReport(group3.id, occurrence, synced2.target, items));
}
function itemsWithNotes({ config, path: path6, filed }, text3) {
  if (isUntouched(text3)) return [];
  const found = saidOn(filed.date, archiveFile(path6, text3, filed.date), config.renamed);
  return found.filter(
    ({ discussed, decisions, isDiscussion }) => !isDiscussion && (discussed || decisions.length > 0)
  );
}
function minutesReport(group3, { date: date2, start }, path6, items) {
  return { kind: "minutes", group: group3, date: date2, start, path: path6, items, unplaced: [] };
}
function minutesId({ group: group3, filed }) {
  return ["minutes", group3.id, meetingKey(filed)];
}
function minutesDocument(place) {
  return { path: place.path, id: minutesId(place), part: place.part };
}
function minutesPart({ config, group: group3 }, path6, days) {
  if (isPathPerMeeting(group3.minutes.path)) return WHOLE_FILE;
  const title = titleOn(config, group3, meetingDay({ ...days[0], start: null }));
  const name = `${config.host} ${group3.name} Meetings`.trim();
  return meetingPart(days, { path: path6, title, name });
}
async function locateMinutes(meeting, { publish }, deps) {
  const { config, occurrence, series } = meeting;
  const placeOn = async (filed) => {
    const path6 = await minutesPath(meeting, filed, deps);
    return { ...meeting, filed, path: path6, part: minutesPart(meeting, path6, [occurrence, filed]) };
  };
  const stands = async (place) => {
    return await existingFile(config, minutesDocument(place), { publish }, deps) !== null;
  };
  const usual = await placeOn(occurrence);
  const earlier = await Promise.all(earlierDays(occurrence, series).map(placeOn));
  if (earlier.length === 0 || await stands(usual)) return usual;
  for (const place of earlier) if (await stands(place)) return place;
  return usual;
}
function earlierDays(occurrence, series) {
  const { date: date2, time, movedFrom, sameDay } = occurrence;
  const planned = plannedStart(occurrence);
  const days = [];
  if (time !== void 0 && mayBeCalledByDay(occurrence)) days.push({ date: date2 });
  if (time === void 0 && sameDay !== void 0 && planned !== null)
    days.push({ date: date2, time: timeOf(planned) });
  if (movedFrom === void 0) return days;
  if (time !== void 0) days.push({ date: movedFrom, time });
  const isTaken = series?.on(movedFrom).some(({ cancelled }) => !cancelled) ?? false;
  return isTaken ? days : [...days, { date: movedFrom }];
}
async function documentOfMinutes(place, { publish }, deps) {
  const { config, path: path6 } = place;
  const text3 = await existingFile(config, minutesDocument(place), { publish }, deps);
  return text3 === null ? null : readMinutes(text3, { file: path6 }).document;
}
async function gatherMinutes(meeting, options, deps) {
  const [gathered, minutes2] = await Promise.all([
    gatherMeeting(meeting, { ...options, publish: options.issue }, deps),
    locateMinutes(meeting, options, deps).then(async (place) => {
      return { place, linked: await documentOfMinutes(place, options, deps) };
    }).catch(async (error2) => {
      if (options.evenUnreadable !== true || !isUnreadable(error2)) throw error2;
      const filed = meeting.occurrence;
      const path6 = await minutesPath(meeting, filed, deps);
      const part = minutesPart(meeting, path6, [filed]);
      return { place: { ...meeting, filed, path: path6, part }, linked: null };
    })
  ]);
  return { gathered, ...minutes2 };
}
function isUnreadable(error2) {
  return isMinutebookError(error2) && /^(?:document|files)\//u.test(error2.code);
}

// src/documents/meeting-news.ts
async function changedMeetings({ tracker, listed: listed2, trust }, { group: group3, series }, now) {
  const changed = [];
  for (const issue2 of listed2) {
    const mark = readMark(issue2.body);
    if (issue2.state !== "open" || mark?.group !== group3.id || mark.start === null || mark.start < now)
      continue;
    if (!await trust.isTrusted(issue2.opener, issue2.repository)) continue;
    if (!agrees(issue2, mark, await trust.isOurs(issue2.opener))) continue;
    const { date: date2, start, time } = mark;
    const announced = { date: date2, start, time, elsewhere: await announcedElsewhere(issue2, mark, listed2, trust) };
    const told = keyOf(changeSince(series, announced), announced);
    const said = await lastSaid({ tracker, trust }, issue2);
    const isNews = told.key !== "takes-place" || said !== null && said !== `at-${announced.start}`;
    if (!isNews) continue;
    const isPosted = told.key === said;
    if (!isPosted && await isSilenced({ tracker, trust }, issue2)) continue;
    changed.push({ issue: issue2, ...told, isPosted });
  }
  return changed;
}
async function announcedElsewhere(issue2, { group: group3, date: date2 }, issues, trust) {
  const starts = [];
  for (const other of issues) {
    const mark = other.number === issue2.number ? null : readMark(other.body);
    if (mark === null || mark.group !== group3 || mark.date !== date2) continue;
    if (!await trust.isOurs(other.opener)) continue;
    if (mark.time !== null) starts.push(`${date2}T${mark.time}:00Z`);
    else if (mark.start !== null) starts.push(mark.start);
  }
  return starts;
}
async function announce({ tracker, trust }, announcements) {
  for (const { issue: issue2, key, text: text3, isPosted } of announcements) {
    if (!isPosted) await sayOnce({ tracker, trust }, issue2, { key, text: text3 });
    else {
      await tracker.sweepClaims(issue2.repository);
      await rememberSaid({ tracker, trust }, issue2, key);
    }
  }
}
function keyOf(change2, announced) {
  switch (change2.kind) {
    case "none":
      return {
        key: "takes-place",
        text: `This meeting takes place after all: ${startText(change2.occurrence)}.`
      };
    case "moved":
      return {
        key: `at-${change2.occurrence.start ?? change2.occurrence.date}`,
        text: `This meeting was moved from ${startText(announced)} to ${startText(change2.occurrence)}.`
      };
    case "cancelled":
      return { key: "cancelled", text: `The meeting of ${startText(announced)} was cancelled.` };
    case "gone":
      return {
        key: "gone",
        text: `The meeting of ${startText(announced)} is no longer in the calendar.`
      };
  }
}
async function finishedIssues(place, listed2, deps) {
  const { config, group: group3, series } = place;
  const { repository, closeAfterMinutes } = group3.meeting;
  const trust = trustOf(config, deps);
  if (repository === null || !closeAfterMinutes) return [];
  const finished = await Promise.all(
    finishedMeetings(series, deps.now).map(async (planned) => {
      const occurrence = await occurrenceAsNamed(place, planned, deps);
      const { issue: issue2 } = await findIssue(listed2, wantedIssue(config, group3, repository, occurrence), trust);
      if (issue2?.state !== "open" || !await trust.isOurs(issue2.opener)) return [];
      const minutes2 = await finalMinutes(place, occurrence, deps);
      const wrote = minutes2 !== null && minutes2.trim() !== "" && !isUntouched(minutes2);
      return wrote ? [issue2] : [];
    })
  );
  return finished.flat();
}
async function finalMinutes(place, occurrence, deps) {
  const textOn = async ({ date: date3, time }) => {
    const day = { date: date3, ...time !== void 0 && { time } };
    const path6 = await minutesPath(place, day, deps);
    const text3 = await finalFile(place.config, path6, deps);
    return minutesPart(place, path6, [day]).read(text3);
  };
  const { date: date2, movedFrom = date2 } = occurrence;
  return await textOn(occurrence) ?? textOn({ ...occurrence, date: movedFrom });
}

// src/documents/publish-issue.ts
async function publishIssue(gathered, { apply: apply2, open: open2, listed: known2 }, deps) {
  const { meeting, facts, title } = gathered;
  const { config, group: group3, occurrence, series } = meeting;
  const repository = group3.meeting.repository ?? missingRepository(group3.id);
  const tracker = await trackerOf(meeting, deps);
  const wanted = wantedIssue(config, group3, repository, occurrence);
  const listed2 = known2 ?? await tracker.newest(repository);
  const trust = trustOf(config, deps);
  const seen = await findIssue(listed2, wanted, trust);
  const found = await tracker.opened(repository, title) ?? seen.issue ?? await readIssue(tracker, wanted, gathered.issueNumber, trust);
  const word = group3.meeting.discussion === null ? "issue" : "discussion";
  const lookalikes = found === null ? lookalikeWarnings(seen.lookalikes, word) : [];
  if (apply2 && series !== null) {
    const issues = { tracker, listed: listed2, trust };
    await announce(issues, await changedMeetings(issues, { group: group3, series }, deps.now));
    for (const finished of await finishedIssues({ config, group: group3, series }, listed2, deps)) {
      await closeIssue(tracker, finished, "completed");
    }
  }
  if (apply2 && found !== null && mayHaveLeftClaims(found, deps.now)) await tracker.sweepClaims(repository);
  const previous = await previousIssue(gathered, listed2, trust, deps);
  const name = `${repository}: ${title}`;
  if (found === null && !open2) return { ...NOTHING, target: name, warnings: lookalikes };
  if (found !== null && (found.state === "closed" || hasStarted(occurrence, deps.now))) {
    return unchanged(found, name);
  }
  const newName = found === null ? null : newTitle(config, facts, found, title);
  const issue2 = { tracker, wanted, word, trust, labels: group3.meeting.labels, listed: found, title: newName };
  const revise = await issueBody({ ...facts, previous }, found?.body ?? null, config, deps);
  const synced2 = await bringUpToDate(issueTarget(issue2), { revise }, { apply: apply2 });
  const opened = parseReference(synced2.url ?? "", { server: null });
  if (apply2 && opened !== null) {
    const commented = { ...opened, body: synced2.after, comments: found?.comments ?? 0 };
    await proposeSkipping({ tracker, trust }, facts, commented);
    await remindOfActions(meeting, { tracker, trust }, commented, deps);
  }
  return { ...synced2, warnings: [...lookalikes, ...synced2.warnings] };
}
async function proposeSkipping(speaking, facts, issue2) {
  const { skipBelow } = facts.group.meeting;
  if (skipBelow === null) return;
  const count2 = listedItems(composeMeeting(facts)).urls.length;
  if (count2 >= skipBelow) return;
  const what = count2 === 0 ? "There is no item" : count2 === 1 ? "There is only 1 item" : `There are only ${count2} items`;
  const text3 = `${what} on the agenda. Shall we skip this meeting?`;
  await sayOnce(speaking, issue2, { key: SKIP, text: text3 });
}
var NOTHING = {
  url: null,
  state: "unchanged",
  before: null,
  after: "",
  added: [],
  kept: 0,
  warnings: [],
  note: null
};
function newTitle(config, { group: group3, occurrence }, found, title) {
  const { movedFrom, time, date: date2 } = occurrence;
  const planned = { date: movedFrom ?? date2, start: null, ...time !== void 0 && { time } };
  if (movedFrom === void 0 && time === void 0) return null;
  return found.title === meetingTitle(config, group3, planned) ? title : null;
}
var MOST_PREVIOUS = 6;
async function previousIssue({ meeting, previousIssue: known2 }, listed2, trust, { now }) {
  const { config, group: group3, occurrence, series } = meeting;
  const { repository } = group3.meeting;
  if (repository === null) return null;
  let last = series?.previous(occurrence.start ?? now) ?? null;
  for (let looked = 0; last !== null && looked < MOST_PREVIOUS; looked += 1) {
    const { issue: issue2 } = await findIssue(listed2, wantedIssue(config, group3, repository, last), trust);
    if (issue2 === null) return looked === 0 ? known2 : null;
    if (!didNotTakePlace(issue2, last.start ?? last.date)) return issue2.url;
    last = series?.previous(last.start ?? now) ?? null;
  }
  return null;
}
async function readIssue(tracker, wanted, number, trust) {
  const issue2 = number === null ? null : await tracker.read(wanted.repository, number);
  return issue2 === null ? null : (await findIssue([issue2], wanted, trust)).issue;
}
function hasStarted({ date: date2, start }, now) {
  return start === null ? date2 < now.slice(0, date2.length) : start <= now;
}
function unchanged({ url, body, state }, target) {
  const warnings = state === "closed" ? [`${url} is closed and was left as it is.`] : [];
  return { ...NOTHING, target, url, before: body, after: body, warnings };
}
function missingRepository(id) {
  throw new MinutebookError("config/repository", {
    message: `There is no repository for the meeting issue of ${id}.`,
    why: `groups.${id}.meeting.repository is missing in the configuration.`,
    hint: "Add it, as in: repository: nodejs/security-wg."
  });
}
var NAMED = 3;
function lookalikeWarnings(lookalikes, word) {
  const warnings = lookalikes.slice(0, NAMED).map(({ url, repository, opener }) => {
    const who = opener === null ? "an account that is gone" : opener.login;
    return `${url} looks like the ${word} of this meeting and was left alone: it was opened by ${who}, who is not known to have write access to ${repository}. If it is an account of yours, name it under publish.accounts.`;
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more ${word}s look like it and were left alone.`] : warnings;
}

// src/commands/choose.ts
function choose(word, entries, id, { file }) {
  const ids = entries.map((entry) => entry.id);
  const where2 = file ?? "the configuration";
  if (id === void 0) {
    const [only, ...others] = entries;
    if (only !== void 0 && others.length === 0) return only;
    throw new MinutebookError(`usage/${word}`, {
      message: `Which ${word} is meant?`,
      why: only === void 0 ? `${where2} has no ${word}s.` : `${where2} has ${entries.length} ${word}s: ${ids.join(", ")}.`,
      hint: only === void 0 ? `Add the ${word} under ${word}s: in ${where2}.` : `Name one of them: ${word === "group" ? `minutebook agenda ${only.id}` : `--role ${only.id}`}.`
    });
  }
  const found = entries.find((entry) => entry.id === id);
  if (found !== void 0) return found;
  const near = nearest(id, ids);
  throw new MinutebookError(`usage/${word}`, {
    message: `There is no ${word} ${JSON.stringify(id)}.`,
    why: ids.length === 0 ? `${where2} has no ${word}s.` : `${where2} has ${ids.join(", ")}.`,
    hint: near === void 0 ? `Add it under ${word}s: in ${where2}.` : `Did you mean ${near}?`
  });
}

// src/commands/agenda.ts
async function agenda({
  config,
  group: id,
  date: date2,
  file: wantsFile = false,
  write: write2 = true,
  publish = false,
  includePrivate = false
}, given) {
  const deps = confineFiles(config, void 0, given);
  const group3 = choose("group", config.groups, id, config);
  await requireTemplate("agenda", group3.templates.agenda, config, deps);
  const today = group3.meeting.schedule === null && !publish ? deps.now.slice(0, "yyyy-mm-dd".length) : void 0;
  const found = await findMeeting({ config, group: group3 }, date2 ?? today, deps);
  const { repository } = group3.meeting;
  const [meeting, listed2] = await Promise.all([
    gatherMeeting(found, { includePrivate, publish }, deps),
    publish && repository !== null ? trackerOf({ config, group: group3 }, deps).then((tracker) => tracker.newest(repository)) : null
  ]);
  const isFile = (publish || wantsFile) && group3.agenda.path !== null;
  const how = { apply: write2, open: true, ...listed2 && { listed: listed2 } };
  const makeDocument = () => publish ? published(meeting, how, deps) : printed(meeting, deps);
  const document = isFile && (!publish || repository === null) ? null : await makeDocument();
  const issue2 = document?.made.report.url ?? meeting.facts.issue;
  const withIssue = { ...meeting, facts: { ...meeting.facts, issue: issue2 } };
  const file = isFile ? await keepAgendaFile(config, withIssue, { out: void 0, write: write2, publish }, deps) : null;
  return {
    documents: [document?.made, file].filter((made) => made != null),
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...document?.warnings ?? []]
  };
}
async function printed({ meeting, facts }, deps) {
  const { group: group3, occurrence } = meeting;
  const view = agendaView(facts);
  const { urls, explanations } = listedItems(view);
  const text3 = (await openMeetingRenderer("agenda", facts, meeting, deps))(view, null);
  const report2 = {
    ...agendaReport(group3.id, occurrence, urls.length),
    state: "created",
    url: null,
    added: urls,
    kept: 0
  };
  return { made: { report: report2, before: null, text: text3, explanations }, warnings: [] };
}
async function published(meeting, options, deps) {
  const issue2 = await publishIssue(meeting, options, deps);
  return { made: issueDocument(issue2, meeting), warnings: issue2.warnings };
}

// src/commands/check.ts
import { relative as relative10, resolve as resolve10 } from "node:path";

// src/commands/check-notes.ts
import { dirname as dirname5, relative as relative9, resolve as resolve8 } from "node:path";

// src/check/archive-habits.ts
var KNOWN_AFTER = 2;
var FEWEST = 3;
var FEWEST_ACTIONS = 4;
function habitsOf(archive2) {
  const logins = counted2(archive2, ({ login }) => login);
  const pairs = counted2(
    archive2,
    ({ name, login }) => name === null || login === null ? null : `${name}
${login}`
  );
  const actions = archive2.flatMap(({ actionItems }) => actionItems).filter(({ listed: listed2 }) => listed2);
  const owned = actions.filter(({ owners }) => owners.length > 0);
  const share = (role) => archive2.filter(({ links }) => links.some(({ label }) => linkRole(label) === role)).length * 2 > archive2.length;
  return {
    logins,
    people: pairs.map((pair) => {
      const [name = "", login = ""] = pair.split("\n");
      return { name, login };
    }),
    owners: actions.length < FEWEST_ACTIONS || owned.length * 2 >= actions.length,
    links: archive2.length < FEWEST ? null : { recording: share("recording"), meetingIssue: share("meetingIssue") }
  };
}
function counted2(archive2, say) {
  const meetings2 = /* @__PURE__ */ new Map();
  for (const { present: present2 } of archive2) {
    const found = present2.flatMap((attendee) => say(attendee)?.toLowerCase() ?? []);
    for (const words2 of new Set(found)) meetings2.set(words2, (meetings2.get(words2) ?? 0) + 1);
  }
  return [...meetings2].filter(([, count2]) => count2 >= KNOWN_AFTER).map(([words2]) => words2);
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error2) {
        const messages = file.messages;
        if (error2 && !messages.includes(error2)) {
          try {
            file.fail(error2);
          } catch {
          }
        }
        while (++index < messages.length) {
          Object.assign(messages[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// src/check/context.ts
function contextOf({ data }) {
  if (data.minutebook === void 0) throw new TypeError("Rules of minutebook run through lintDocument.");
  return data.minutebook;
}
function isInTitle(file, end) {
  const [rest = ""] = contextOf(file).source.slice(end).split(/[\r\n]/u, 1);
  return findReferences(rest, { server: null }).some(({ form }) => form === "address");
}
function writtenMinutes(file) {
  const { minutes: minutes2 } = contextOf(file);
  if (minutes2 === null) return null;
  const points = [...minutes2.items, ...minutes2.topics];
  return points.some(({ notes }) => notes.length > 0) ? minutes2 : null;
}

// src/check/report.ts
function report(file, { start, end, reason, note, fix }) {
  const { source } = contextOf(file);
  const message = file.message(visible(reason), { place: positionIn(source, start, end) });
  message.actual = source.slice(start, end);
  if (note !== void 0) message.note = note;
  if (fix !== void 0) message.expected = [fix];
}
var INVISIBLE = {
  "\xA0": "no-break space",
  "\xAD": "soft hyphen",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\uFEFF": "zero width no-break space"
};
function visible(text3) {
  return text3.replace(new RegExp("\\p{Cf}|\\u00A0", "gu"), (char) => {
    const code3 = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const name = INVISIBLE[char];
    return name === void 0 ? `U+${code3}` : `U+${code3} (${name})`;
  });
}
function reportLine(file, line3, finding) {
  const { source } = contextOf(file);
  const { start, end } = lineExtent(source, line3);
  const text3 = source.slice(start, end);
  const from = start + (text3.length - text3.trimStart().length);
  report(file, { ...finding, start: from, end: from + text3.trim().length });
}
function lineExtent(source, line3) {
  const breaks = /\r\n|\r|\n/gu;
  let start = 0;
  for (let number = 1; number < line3; number += 1) {
    if (breaks.exec(source) === null) break;
    start = breaks.lastIndex;
  }
  const found = breaks.exec(source);
  return found === null ? { start, end: source.length, next: source.length } : { start, end: found.index, next: breaks.lastIndex };
}
function positionIn(source, start, end) {
  return { start: pointIn(source, start), end: pointIn(source, end) };
}
function pointIn(source, offset) {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

// src/check/rules/action-owner.ts
var LONG = 6;
var actionOwner = lintRule({ origin: "minutebook:action-owner" }, (_, file) => {
  const { minutes: minutes2, owners: expectsOwners } = contextOf(file);
  if (!expectsOwners) return;
  const listed2 = (minutes2?.actionItems ?? []).filter((action) => action.listed);
  if (listed2.length >= LONG && listed2.every(({ owners }) => owners.length === 0)) return;
  for (const { owners, done: done2, line: line3 } of listed2) {
    if (owners.length > 0 || done2) continue;
    reportLine(file, line3, { reason: "The action has no owner", note: "Write `@login:` before it." });
  }
});

// src/check/rules/address.ts
var address = lintRule({ origin: "minutebook:address" }, (tree, file) => {
  visit(tree, (node) => {
    if (node.type === "text") checkText(node, file);
    else if (node.type === "link") checkLink(node, file);
  });
});
function checkText({ position }, file) {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === void 0 || end?.offset === void 0) return;
  for (const match2 of source.slice(start.offset, end.offset).matchAll(BROKEN_START)) {
    const at = start.offset + match2.index;
    if (isScheme(match2[0]) || isInTitle(file, end.offset)) continue;
    const reason = `"${match2[0]}" is not a valid start of an address`;
    report(file, { start: at, end: at + match2[0].length, reason, fix: "https://" });
  }
  const text3 = source.slice(start.offset, end.offset);
  const gap = /\[#\d{1,9}\][ \t]+\($/u.exec(text3);
  const address2 = /^https?:\/\/\S*/u.exec(source.slice(end.offset))?.[0];
  if (gap !== null && address2 !== void 0 && !isInTitle(file, end.offset + address2.length)) {
    const at = start.offset + gap.index + gap[0].indexOf("]") + 1;
    const to = start.offset + text3.length - 1;
    report(file, {
      start: at,
      end: to,
      reason: "A space separates the text of the link from its address",
      fix: ""
    });
  }
}
function checkLink({ url, position }, file) {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === void 0 || end?.offset === void 0 || isInTitle(file, end.offset)) return;
  const place = { start: start.offset, end: end.offset };
  if (url === "") report(file, { ...place, reason: "The link has no address" });
  const written2 = source.slice(start.offset, end.offset);
  const glued = /[\p{L}\p{N}.,;]$/u.exec(source.slice(Math.max(0, start.offset - 2), start.offset));
  if (glued !== null && /^https?:/iu.test(written2)) {
    const reason = "A space is missing before the address";
    report(file, { start: start.offset, end: start.offset, reason, fix: " " });
  }
  const repaired = repairedAddress(url);
  const at = written2.lastIndexOf(url);
  if (repaired === null || at === -1) {
    const host = misspeltHost(url);
    if (host !== null) report(file, { ...place, reason: `"${host}" looks like github.com misspelt` });
    return;
  }
  const from = start.offset + at;
  report(file, {
    start: from,
    end: from + url.length,
    reason: `The address should read ${repaired}`,
    fix: repaired
  });
}
var OTHER_HOSTS = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "github.io"]);
function misspeltHost(url) {
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/iu.exec(url)?.[1]?.toLowerCase();
  return host !== void 0 && !OTHER_HOSTS.has(host) && distance(host, "github.com") <= 2 ? host : null;
}
var HOST = "(?=[\\w-]+(?:\\.[\\w-]+)+)";
var BROKEN_START = new RegExp(`(?<![\\w:/.-])(?:h?tt?ps?|htt+ps?|hhttps?)(?::/{1,3}|;//|//)${HOST}`, "giu");
var OPENING = new RegExp(`^${BROKEN_START.source}`, "iu");
var TWICE = /^(https?:\/\/)(?:https?:\/\/)+/iu;
var WITHOUT_SCHEME = /^(?:www\.[\w-]+\.|github\.com\/|youtu\.be\/|docs\.google\.com\/)/iu;
function isScheme(text3) {
  return /^https?:\/\/$/iu.test(text3);
}
function repairedAddress(url) {
  if (TWICE.test(url)) return url.replace(TWICE, "$1");
  if (WITHOUT_SCHEME.test(url)) return `https://${url}`;
  const start = OPENING.exec(url)?.[0];
  return start === void 0 || isScheme(start) ? null : `https://${url.slice(start.length)}`;
}

// src/check/rules/duplicate-attendee.ts
var duplicateAttendee = lintRule({ origin: "minutebook:duplicate-attendee" }, (root, file) => {
  const { minutes: minutes2, source, file: path6 } = contextOf(file);
  const starts = meetingParts(root.children, path6).parts.map(
    ({ nodes }) => nodes[0]?.position?.start.line ?? 1
  );
  const meetingOf = ({ line: line3 }) => starts.findLastIndex((start) => start <= line3);
  const seen = [];
  for (const attendee of minutes2?.present ?? []) {
    const same = seen.find(
      (other) => samePerson(other, attendee) && meetingOf(other) === meetingOf(attendee)
    );
    seen.push(attendee);
    if (same === void 0) continue;
    const { start, next } = lineExtent(source, attendee.line);
    const whole3 = source.slice(start, next);
    const again2 = words(source, same) === words(source, attendee);
    const alone = /^\s*[*+-]\s+$/u.test(whole3.slice(0, attendee.start - start));
    const reason = `${attendee.name ?? `@${attendee.login}`} is already listed on line ${same.line}`;
    report(
      file,
      again2 && alone ? { start, end: next, reason, fix: "" } : { start: attendee.start, end: attendee.end, reason }
    );
  }
});
function samePerson(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name?.includes(" ") === true && a.name.toLowerCase() === b.name?.toLowerCase();
}
function words(source, { start, end }) {
  return source.slice(start, end).toLowerCase();
}

// src/check/rules/duplicate-item.ts
var duplicateItem = lintRule({ origin: "minutebook:duplicate-item" }, (root, file) => {
  const first = /* @__PURE__ */ new Map();
  const { minutes: minutes2, source } = contextOf(file);
  const lines = source.split(/\r\n|\r|\n/u);
  const items = minutes2?.items ?? [];
  const taken = new Set(items.map(({ line: line3 }) => line3));
  const labels = root.children.filter(isLabel).map((node) => node.position?.start.line ?? 1);
  const starts = labels.filter((line3) => !taken.has(line3));
  for (const item2 of items) {
    if (isCommentAddress(item2.url)) continue;
    const isNumbered = /^\s*\d{1,9}[.)]/u.test(lines[item2.line - 1] ?? "");
    const label = starts.findLast((start) => start < item2.line) ?? 0;
    const key = `${item2.section} ${label} ${isNumbered} ${referenceKey(item2)}`;
    const line3 = first.get(key);
    if (line3 === void 0) first.set(key, item2.line);
    else
      reportLine(file, item2.line, {
        reason: `${itemKey(item2)} is already listed on line ${line3}`
      });
  }
});
function isLabel(node) {
  return node.type === "paragraph" && labelOf(node)?.value === null;
}

// src/check/rules/handle.ts
var NAME_AGAIN = /^(\S.{1,60}?)\s*[:–-]\s*@?\1$/iu;
var handle = lintRule({ origin: "minutebook:handle" }, (_, file) => {
  for (const { login, name, start, end } of contextOf(file).minutes?.present ?? []) {
    const again2 = login === null ? NAME_AGAIN.exec(name ?? "")?.[1] : void 0;
    if (again2 !== void 0) {
      report(file, {
        start,
        end,
        reason: `The name "${again2}" is where the handle belongs`,
        note: "Write the handle after the `@`, or the name alone."
      });
      continue;
    }
    const malformed = login === null ? /@\S*(?:\s+\S+)?/u.exec(name ?? "")?.[0] : isLogin(login) ? void 0 : `@${login}`;
    if (malformed === void 0) continue;
    report(file, {
      start,
      end,
      reason: `"${malformed}" cannot be a handle on GitHub`,
      note: "Handles are letters, digits and single hyphens between them, directly after the `@`."
    });
  }
});

// src/check/rules/item-note.ts
var itemNote = lintRule({ origin: "minutebook:item-note" }, (_, file) => {
  for (const item2 of writtenMinutes(file)?.items ?? []) {
    if (item2.notes.length === 0) reportLine(file, item2.line, { reason: `No note on ${itemKey(item2)}` });
  }
});

// src/check/rules/joiner.ts
var joiner = lintRule({ origin: "minutebook:joiner" }, (tree, file) => {
  const { source } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type !== "text" && node.type !== "html") return;
    if (start?.offset === void 0 || end?.offset === void 0) return;
    for (const index of joinersIn(source.slice(start.offset, end.offset))) {
      const at = start.offset + index;
      if (/(?<!\\)<(?:https?|ftp)$/iu.test(source.slice(Math.max(0, at - 8), at))) continue;
      const reason = "An invisible character keeps this from being found and copied";
      report(file, { start: at, end: at + 1, reason, fix: "" });
    }
  });
});

// src/check/rules/link-number.ts
var BARE_NUMBER = /^\d{1,9}$/u;
var linkNumber = lintRule({ origin: "minutebook:link-number" }, (tree, file) => {
  const { kind } = contextOf(file);
  visit(tree, "link", (node) => {
    const text3 = toString(node).trim();
    const reference = parseReference(node.url);
    const { start, end } = node.position ?? {};
    if (reference === null || start?.offset === void 0 || end?.offset === void 0) return;
    const number = kind === "minutes" && BARE_NUMBER.test(text3) ? `#${text3}` : text3;
    const shown2 = parseReference(number, { repository: reference.repository });
    if (shown2 === null || referenceKey(shown2) === referenceKey(reference)) return;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The link shows ${text3} and leads to ${itemKey(reference)}`
    });
  });
});

// src/check/rules/meeting-date.ts
var DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})(?![\d/])/u;
var MONTHS_MEETINGS = new RegExp(`^(${MONTH_PATTERN}) meetings?\\b`, "iu");
var meetingDate = lintRule({ origin: "minutebook:meeting-date" }, (tree, file) => {
  const { kind, file: path6 } = contextOf(file);
  if (kind !== "update") return;
  const title = tree.children.find((node) => node.type === "heading");
  const name = path6.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  const months = [.../* @__PURE__ */ new Set([...monthsIn(name), ...monthsIn(title === void 0 ? "" : toString(title))])];
  if (months.length === 0) return;
  const numbers2 = new Set(months.map((month) => Number(month.slice(5))));
  const outside = (what) => `${what} is not in ${months.join(" or ")}`;
  for (const { paragraph: paragraph4, underMeetings } of bullets(tree)) {
    const { start } = paragraph4.position ?? {};
    if (start?.offset === void 0) continue;
    const text3 = toString(paragraph4);
    const [named2 = "", month = ""] = MONTHS_MEETINGS.exec(text3) ?? [];
    const end = start.offset + named2.length;
    if (month !== "" && !numbers2.has(monthOf(month)) && !isInTitle(file, end)) {
      report(file, { start: start.offset, end, reason: outside(month) });
    }
    const [written2, first = "", second = ""] = underMeetings && DAY_AND_MONTH.exec(text3) || [];
    if (written2 === void 0 || isDay(first, second, numbers2)) continue;
    const place = {
      start: start.offset,
      end: start.offset + written2.length,
      reason: outside(`${written2} (day/month)`)
    };
    const turned = Number(second) > 12 && isDay(second, first, numbers2);
    report(file, turned ? { ...place, fix: `${second}/${first}` } : place);
  }
});
function isDay(day, month, months) {
  return Number(day) >= 1 && Number(day) <= 31 && months.has(Number(month));
}
function bullets(tree) {
  const lines = [];
  let underMeetings = false;
  for (const node of tree.children) {
    if (node.type === "heading") underMeetings = /\bmeetings?\b/iu.test(toString(node));
    else if (node.type === "list") {
      visit(node, "listItem", ({ children: [paragraph4] }) => {
        if (paragraph4?.type === "paragraph") lines.push({ paragraph: paragraph4, underMeetings });
      });
    }
  }
  return lines;
}

// src/check/rules/meeting-issue.ts
function linksAgenda(node) {
  if (node.type !== "heading" && node.type !== "paragraph") return false;
  const link = node.children.find((child2) => child2.type === "link");
  return link !== void 0 && /^\W*agenda\b/iu.test(toString(node)) && parseReference(link.url)?.kind === "issue";
}
var meetingIssue = lintRule({ origin: "minutebook:meeting-issue" }, (tree, file) => {
  const minutes2 = contextOf(file).links.meetingIssue ? writtenMinutes(file) : null;
  const [first] = minutes2?.links ?? [];
  if (minutes2 === null || first === void 0) return;
  const link = minutes2.links.find(({ label }) => linkRole(label) === "meetingIssue");
  if (link === void 0) {
    if (minutes2.recording === null || tree.children.some(linksAgenda)) return;
    reportLine(file, first.line, { reason: "No link leads to the meeting's issue" });
  } else if (link.url === null) {
    if (link.text === "")
      reportLine(file, link.line, { reason: `The address is missing from "${link.label}"` });
  } else {
    const reference = parseReference(link.url);
    if (reference?.kind === "issue") return;
    const what = reference === null ? "does not lead to an issue" : "leads to a pull request";
    reportLine(file, link.line, { reason: `"${link.label}" ${what}` });
  }
});

// src/check/rules/misspelt-login.ts
var MOST_SLIPS = 2;
var misspeltLogin = lintRule({ origin: "minutebook:misspelt-login" }, (_, file) => {
  const { minutes: minutes2, knownPeople } = contextOf(file);
  for (const { name, login, start, end } of minutes2?.present ?? []) {
    if (name === null || login === null) continue;
    const known2 = knownPeople.filter((person) => person.name === name.toLowerCase()).map((person) => person.login);
    const written2 = login.toLowerCase();
    if (known2.includes(written2)) continue;
    const likely = known2.find((other) => distance(written2, other) <= MOST_SLIPS);
    if (likely === void 0) continue;
    report(file, { start, end, reason: `${name} is @${likely} in other minutes, and @${login} here` });
  }
});

// src/check/rules/number-sign.ts
var numberSign = lintRule({ origin: "minutebook:number-sign" }, (tree, file) => {
  visit(tree, "link", ({ url, children: [only, more] }) => {
    if (only?.type !== "text" || more !== void 0 || !/^\d+$/u.test(only.value)) return;
    const { start, end } = only.position ?? {};
    if (parseReference(url)?.number !== Number(only.value)) return;
    if (start?.offset === void 0 || end?.offset === void 0) return;
    const fix = `#${only.value}`;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The number of an item is written ${fix}`,
      fix
    });
  });
});

// src/check/rules/placeholder.ts
var PLACEHOLDER = /\$[A-Z][A-Z_]*[A-Z]\$|\{\{[^{}\r\n]{1,80}\}\}/gu;
var placeholder = lintRule({ origin: "minutebook:placeholder" }, (tree, file) => {
  const { source, names } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const searched = node.type === "text" || node.type === "link" && PLACEHOLDER.test(node.url);
    PLACEHOLDER.lastIndex = 0;
    if (!searched || start?.offset === void 0 || end?.offset === void 0) return;
    for (const match2 of source.slice(start.offset, end.offset).matchAll(PLACEHOLDER)) {
      const at = start.offset + match2.index;
      const to = at + match2[0].length;
      if (names.some((name) => name.includes(match2[0])) || isInTitle(file, to)) continue;
      report(file, { start: at, end: to, reason: `${match2[0]} was not filled in` });
    }
    return "skip";
  });
});

// src/check/rules/present.ts
var present = lintRule({ origin: "minutebook:present" }, (tree, file) => {
  const minutes2 = writtenMinutes(file);
  if (minutes2 === null || minutes2.present.length > 0) return;
  const heading2 = tree.children.find((node) => node.type === "heading" && zoneOf(toString(node)) === "present");
  if (heading2?.position === void 0) return;
  reportLine(file, heading2.position.start.line, { reason: "Nobody is listed as present" });
});

// src/check/rules/recording.ts
var MISSING = /^(?:tb[acd]|\?+|-+|todo)?\W*$/iu;
var recording = lintRule({ origin: "minutebook:recording" }, (_, file) => {
  const minutes2 = contextOf(file).links.recording ? writtenMinutes(file) : null;
  if (minutes2 === null || minutes2.recording !== null || minutes2.links.length === 0) return;
  const link = minutes2.links.find(({ label }) => linkRole(label) === "recording");
  if (link !== void 0 && !MISSING.test(link.text)) return;
  if (link === void 0 && minutes2.meetingIssue === null) return;
  reportLine(file, link?.line ?? minutes2.links[0]?.line ?? 1, {
    reason: link === void 0 ? "No recording is named" : `The recording is missing from "${link.label}"`,
    note: "Give its address, or say in its place why there is none, such as `N/A`."
  });
});

// src/check/rules/relative-link.ts
import { posix as posix2 } from "node:path";
var relativeLink = lintRule({ origin: "minutebook:relative-link" }, (tree, file) => {
  const { exists: exists2, file: path6, kind } = contextOf(file);
  if (exists2 === null) return;
  const opening2 = kind === "update" ? openingEnd(tree) : 0;
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const { start, end } = node.position ?? {};
    const target = relativePath(node.url);
    if (target === null || start?.offset === void 0 || end?.offset === void 0) return;
    if (start.offset < opening2 || exists2(posix2.join(posix2.dirname(path6), target))) return;
    report(file, { start: start.offset, end: end.offset, reason: `There is no file ${target}` });
  });
});
function relativePath(url) {
  if (repairedAddress(url) !== null) return null;
  const [path6 = ""] = url.split(/[?#]/u, 1);
  if (path6 === "" || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(path6) || /[${}]/u.test(path6)) return null;
  try {
    return decodeURIComponent(path6);
  } catch {
    return path6;
  }
}
function openingEnd(tree) {
  const [, second] = tree.children.filter((node) => node.type === "heading");
  return second?.position?.start.offset ?? 0;
}

// src/check/rules/title-date.ts
var titleDate = lintRule({ origin: "minutebook:title-date" }, (tree, file) => {
  const { file: path6, kind, minutes: minutes2 } = contextOf(file);
  const title = tree.children.find((node) => node.type === "heading");
  const { start, end } = title?.position ?? {};
  if (title === void 0 || start?.offset === void 0 || end?.offset === void 0) return;
  const name = path6.replace(/^.*\//u, "");
  const [named2, titled2] = kind === "update" ? [monthsIn(name.replace(/\.[^.]*$/u, "")), monthsIn(toString(title))] : [[/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0]], [minutes2?.titleDate]].map(
    (dates) => dates.filter((date2) => date2 !== void 0 && date2 !== null)
  );
  if (named2 === void 0 || titled2 === void 0 || named2.length === 0 || titled2.length === 0) return;
  if (named2.join() === titled2.join()) return;
  if (kind !== "update" && named2.every((date2) => toString(title).includes(date2))) return;
  report(file, {
    start: start.offset,
    end: end.offset,
    reason: `The title says ${titled2.join(" and ")}, the name of the file ${named2.join(" and ")}`
  });
});

// src/check/rules/unknown-handle.ts
var MENTION2 = /(?<![\w@/.`])@([A-Za-z\d][A-Za-z\d-]*)(?![\w/-]|\.\w|@)/gu;
var unknownHandle = lintRule({ origin: "minutebook:unknown-handle" }, (tree, file) => {
  const { knownLogins, knownPeople, minutes: minutes2, source } = contextOf(file);
  if (knownLogins.length === 0) return;
  const named2 = (minutes2?.present ?? []).filter(
    ({ name }) => knownPeople.some((person) => person.name === name?.toLowerCase())
  );
  visit(tree, "text", ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === void 0 || end?.offset === void 0) return;
    for (const match2 of source.slice(start.offset, end.offset).matchAll(MENTION2)) {
      const login = match2[1] ?? "";
      const likely = misspelt(login.toLowerCase(), knownLogins);
      const at = start.offset + match2.index;
      if (likely === void 0 || isInTitle(file, at)) continue;
      if (named2.some((person) => at >= person.start && at < person.end)) continue;
      report(file, {
        start: at,
        end: at + match2[0].length,
        reason: `Nobody here is known as @${login}; @${likely} is`
      });
    }
  });
});
function misspelt(login, known2) {
  if (known2.includes(login)) return void 0;
  const allowed = login.length < 8 ? 1 : 2;
  return known2.find((other) => other.length > 3 && distance(login, other) <= allowed);
}

// src/check/rules/unreadable.ts
var unreadable = lintRule({ origin: "minutebook:unreadable" }, (_, file) => {
  for (const { line: line3 } of contextOf(file).minutes?.unreadable ?? []) {
    reportLine(file, line3, { reason: "The line belongs to no part of the minutes" });
  }
});

// src/check/rules/index.ts
var RULE_PLUGINS = {
  "title-date": titleDate,
  "link-number": linkNumber,
  placeholder,
  address,
  "relative-link": relativeLink,
  joiner,
  "unknown-handle": unknownHandle,
  "misspelt-login": misspeltLogin,
  recording,
  "meeting-issue": meetingIssue,
  present,
  handle,
  "duplicate-attendee": duplicateAttendee,
  "duplicate-item": duplicateItem,
  "action-owner": actionOwner,
  "number-sign": numberSign,
  "meeting-date": meetingDate,
  "item-note": itemNote,
  unreadable
};

// src/check/lint-document.ts
function lintDocument(text3, options) {
  const levels = { ...DEFAULT_LEVELS, ...options.rules };
  const tree = parseSource(text3, { file: options.file });
  const path6 = options.file.replaceAll("\\", "/");
  const kind = options.kind ?? documentKind(tree, path6);
  const file = new VFile({ path: options.file, value: text3 });
  file.data.minutebook = {
    source: text3,
    file: path6,
    kind,
    minutes: kind === "minutes" ? readMinutes(text3, { file: path6, tree }) : null,
    exists: options.exists ?? null,
    knownLogins: [...options.knownLogins ?? []].map((login) => login.toLowerCase()),
    knownPeople: [...options.knownPeople ?? []].map(({ name, login }) => ({
      name: name.toLowerCase(),
      login: login.toLowerCase()
    })),
    names: [...options.names ?? []],
    links: options.links ?? { recording: true, meetingIssue: true },
    owners: options.owners ?? true
  };
  for (const name of LINT_RULE_NAMES) {
    const { kind: meant } = LINT_RULES[name];
    if (meant === null || meant === kind) run(name, levels[name], tree, file);
  }
  const messages = file.messages.sort(byPlace);
  return { messages, fixed: applyFixes(text3, fixesOf(messages)) };
}
function run(name, level, tree, file) {
  if (level === "off") return;
  const before = file.messages.length;
  unified().use(RULE_PLUGINS[name], [level === "error" ? "error" : "warn"]).runSync(tree, file);
  if (level === "info") for (const message of file.messages.slice(before)) message.fatal = void 0;
}
function byPlace(a, b) {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}
var UPDATE = /^update\b/iu;
function documentKind(tree, file) {
  const headings = tree.children.filter((node) => node.type === "heading").map((node) => toString(node).trim());
  const [title = ""] = headings;
  const name = file.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  if (UPDATE.test(title) && monthsIn(title).length > 0) return "update";
  if (UPDATE.test(name) && monthsIn(name).length > 0) return "update";
  const listsPeople = headings.some(
    (text3) => /^(?:present|attendees?|attendance|participants)\b/iu.test(text3)
  );
  return listsPeople || /\bmeeting\b.*\d{4}/isu.test(title) ? "minutes" : null;
}
function fixesOf(messages) {
  return messages.flatMap(({ place, expected }) => {
    if (place === void 0 || !("start" in place) || expected?.length !== 1) return [];
    const { start, end } = place;
    const [text3] = expected;
    if (start.offset === void 0 || end.offset === void 0 || text3 === void 0) return [];
    return [{ start: start.offset, end: end.offset, text: text3 }];
  });
}
function applyFixes(text3, fixes) {
  let result = "";
  let done2 = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done2) continue;
    result += text3.slice(done2, fix.start) + fix.text;
    done2 = fix.end;
  }
  return result + text3.slice(done2);
}

// src/commands/check-notes.ts
var FEW = 10;
async function checkNotes(paths, { fix, dryRun, rules, names }, { cwd, files, reporter }) {
  const folders = [...new Set(paths.map((path6) => dirname5(path6)))];
  const beside = (await Promise.all(folders.map((folder) => files.list(folder, ".md")))).flat();
  const texts = /* @__PURE__ */ new Map();
  await Promise.all(
    [.../* @__PURE__ */ new Set([...paths, ...beside])].map(async (path6) => texts.set(path6, await files.read(path6)))
  );
  const habits = archiveHabits(beside.map((path6) => ({ path: path6, text: texts.get(path6) ?? "" })));
  const checked = { findings: [], repairs: [] };
  for (const [index, path6] of paths.entries()) {
    if (paths.length > FEW) reporter.progress(`Checking notes: ${index + 1} of ${paths.length}`);
    const text3 = texts.get(path6) ?? null;
    const file = relative9(cwd, path6);
    if (text3 === null) throw missing2(file);
    const exists2 = (target) => files.exists(resolve8(cwd, target));
    const { messages, fixed } = lintDocument(text3, {
      file,
      exists: exists2,
      rules,
      names,
      knownLogins: habits.logins,
      knownPeople: habits.people,
      owners: habits.owners,
      ...habits.links !== null && { links: habits.links }
    });
    checked.findings.push(...messages.map((message) => findingOf(message, file)));
    if (!fix || fixed === text3) continue;
    const after = stillOwn(text3, fixed);
    if (!dryRun) await files.write(path6, after);
    checked.repairs.push({ target: file, before: text3, after });
  }
  return checked;
}
function archiveHabits(minutes2) {
  return habitsOf(minutes2.map(({ path: path6, text: text3 }) => readMinutes(text3, { file: path6 })));
}
function findingOf({ fatal, line: line3, column, ruleId, reason, note }, file) {
  return {
    about: "note",
    severity: fatal === true ? "error" : fatal === false ? "warning" : "info",
    place: { file, ...line3 !== void 0 && { line: line3 }, ...column !== void 0 && { column } },
    rule: ruleId ?? "document",
    message: reason,
    ...note !== void 0 && { hint: note }
  };
}
function missing2(file) {
  return new MinutebookError("document/missing", {
    message: `There is no file ${file}.`,
    why: "It was named on the command line.",
    hint: /^\d{4}(?:-\d\d){0,2}$/u.test(file) ? `To look at newer notes only: minutebook check --since ${file}.` : "Correct the path, or name no file to check everything."
  });
}
function inputFinding(error2, named2 = { file: "the configuration" }) {
  if (!isMinutebookError(error2)) throw error2;
  const { code: code3, place = named2, message, why, hint } = error2;
  return { about: "input", severity: "error", place, rule: code3, message, why, hint };
}
function configFinding({ severity, code: code3, place, message, why, hint }) {
  return { about: "input", severity, place, rule: code3, message, why, hint };
}

// src/commands/check-rotations.ts
import { resolve as resolve9 } from "node:path";
var END = { date: "9999-12-31" };
async function checkRotations(config, deps) {
  const findings = config.groups.map(async (group3) => {
    const { id, meeting } = group3;
    if (Object.keys(meeting.roles).length === 0) return [];
    const archive2 = await earlierMinutes({ config, group: group3 }, END, deps);
    const members = new Set(await memberNames(config, group3, deps));
    return unknownPeople(meeting.roles, archive2).flatMap(({ name, person }) => {
      if (members.has(plain2(person))) return [];
      const index = meeting.roles[name]?.indexOf(person) ?? 0;
      const { place } = locatedAt(config, ["groups", id, "meeting", "roles", name, index], deps);
      return [
        {
          about: "input",
          severity: "warning",
          place: { file: config.file ?? "", ...place },
          rule: "config/unknown-person",
          message: `Nobody called ${person} takes turns as ${name}, as far as the group\u2019s minutes know.`,
          why: "No minutes of the group list such a name or login, and its list of members has none.",
          hint: "Correct it, or leave it for somebody who is new."
        }
      ];
    });
  });
  return (await Promise.all(findings)).flat();
}
async function memberNames(config, { attendance: { members } }, deps) {
  const text3 = members === null ? null : await deps.files.read(resolve9(configFolder(config, deps), members));
  return readMembers(text3 ?? "").flatMap(({ name, login }) => [plain2(name ?? ""), plain2(login ?? "")]);
}
function plain2(name) {
  return name.replace(/^@/u, "").trim().toLowerCase();
}

// src/commands/check-since.ts
var MANY = 50;
function notesSince(paths, { since, recent }, now) {
  if (since !== void 0 && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(since)) {
    throw new MinutebookError("usage/option", {
      message: `--since ${JSON.stringify(since)} is not a day, month or year.`,
      why: "Notes are selected by the date in the name of their file.",
      hint: "Write it as 2026-01, 2026-01-15 or 2026."
    });
  }
  const from = since ?? (recent && paths.length > MANY ? yearBefore(now) : null);
  if (from === null) return { paths: [...paths], older: 0, since: null };
  const chosen = paths.filter((path6) => {
    const date2 = dateOf(path6);
    return date2 === null || date2 >= from;
  });
  return { paths: chosen, older: paths.length - chosen.length, since: from };
}
function dateOf(path6) {
  const day = dateInPath(path6);
  if (day !== null) return day;
  const month = [...path6.matchAll(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?!\d|-\d)/gu)].at(-1)?.[0];
  return month === void 0 ? null : `${month}-31`;
}
function yearBefore(now) {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4, "yyyy-mm-dd".length)}`;
}

// src/commands/check.ts
async function check({ files = [], since, recent = false, fix = false, dryRun = false, ...location }, deps) {
  if (files.length > 0) return checkFiles(files, { fix, dryRun }, location, deps);
  const { config, findings } = await checkConfig(location, deps);
  if (config === null) return { findings, repairs: [], asked: [], since: null, older: 0 };
  const confined = confineFiles(config, void 0, deps);
  const output = outputFolder(config, void 0, deps);
  const links = await checkLinks(await confined.files.list(output, "", "link"), confined);
  const chosen = notesSince(await confined.files.list(output, ".md"), { since, recent }, deps.now);
  const notes = await checkNotes(chosen.paths, { fix, dryRun, ...knownTo(config) }, confined);
  const people2 = await checkRotations(config, confined);
  return {
    findings: [...findings, ...people2, ...links, ...notes.findings],
    repairs: notes.repairs,
    asked: askedRules(config),
    since: chosen.since,
    older: chosen.older
  };
}
function askedRules({ check: { rules }, locations }) {
  return Object.keys(rules).filter((name) => Object.hasOwn(locations, formatKey(["check", "rules", name])));
}
async function checkFiles(files, repairing, location, deps) {
  const findings = [];
  const notes = [];
  const config = await usableConfig(location, deps);
  const templates = config === null ? [] : customTemplates(config);
  for (const path6 of files.map((file) => resolve10(deps.cwd, file))) {
    if (/\.ya?ml$/u.test(path6)) {
      findings.push(...(await checkConfig({ file: relative10(deps.cwd, path6) }, deps)).findings);
      continue;
    }
    const named2 = config === null ? [] : templates.filter((entry) => resolve10(configFolder(config, deps), entry.path) === path6);
    if (config === null || named2.length === 0) notes.push(path6);
    else for (const template of named2) findings.push(...await checkNamedTemplate(template, config, deps));
  }
  const checked = await checkNotes(notes, { ...repairing, ...knownTo(config) }, deps);
  const asked = config === null ? [] : askedRules(config);
  return {
    findings: [...findings, ...checked.findings],
    repairs: checked.repairs,
    asked,
    since: null,
    older: 0
  };
}
function knownTo(config) {
  if (config === null) return { rules: {}, names: [] };
  const { host, groups, roles } = config;
  const names = [
    ...groups.flatMap(({ name, agenda: agenda2 }) => [name, agenda2.label ?? name]),
    ...roles.flatMap(({ name, meetings: meetings2 }) => [name, ...meetings2.map((meeting) => meeting.name)])
  ];
  return { rules: config.check.rules, names: host === null ? names : [host, ...names] };
}
async function checkLinks(links, deps) {
  const findings = links.map(async (link) => {
    try {
      await deps.files.list(link, ".md");
      return [];
    } catch (error2) {
      return [inputFinding(error2, { file: relative10(deps.cwd, link) })];
    }
  });
  return (await Promise.all(findings)).flat();
}
async function checkConfig(location, deps) {
  const { path: path6, config: read5, problems } = await readConfig(location, deps);
  const findings = problems.map(configFinding);
  if (read5 === null) return { config: null, findings };
  const config = { ...read5, file: path6 };
  const templates = await Promise.all(
    customTemplates(config).map((template) => checkNamedTemplate(template, config, deps))
  );
  return {
    config,
    findings: [
      ...findings,
      ...templates.flat(),
      ...await checkCalendars(config, deps),
      ...await checkRoleDocuments(config, deps),
      ...narrowRules(config, deps)
    ]
  };
}
async function usableConfig(location, deps) {
  if (findConfigPath(location, deps) === null) return null;
  const { path: path6, config } = await readConfig(location, deps);
  return config === null ? null : { ...config, file: path6 };
}
async function checkNamedTemplate({ kind, path: path6 }, config, deps) {
  try {
    const template = await openTemplate(kind, path6, config, deps);
    return checkTemplate(template, TEMPLATES[kind].shape).map((error2) => inputFinding(error2, { file: path6 }));
  } catch (error2) {
    return [inputFinding(error2, { file: path6 })];
  }
}
async function checkCalendars(config, deps) {
  const local = config.groups.filter(
    ({ meeting: { schedule } }) => schedule?.kind === "ical" && calendarLocation(schedule.ical).kind === "path"
  );
  const findings = local.map(async (group3) => {
    try {
      await openSeries(config, group3, deps);
      return [];
    } catch (error2) {
      const { place } = locatedAt(config, ["groups", group3.id, "meeting", "schedule"], deps);
      return [inputFinding(error2, place)];
    }
  });
  return (await Promise.all(findings)).flat();
}
async function checkRoleDocuments(config, deps) {
  const findings = config.roles.map(async (role) => {
    try {
      await roleSections(config, role, deps);
      return [];
    } catch (error2) {
      return [inputFinding(error2, locatedAt(config, ["roles", role.id, "document"], deps).place)];
    }
  });
  return (await Promise.all(findings)).flat();
}
function narrowRules(config, deps) {
  return config.roles.flatMap(
    (role) => narrowEntries(role).map(({ entry, key }) => {
      return {
        about: "input",
        severity: "info",
        place: {
          file: config.file ?? "",
          ...locatedAt(config, ["roles", role.id, "sections", ...key], deps).place
        },
        rule: "config/own-work-only",
        ...narrowEntryText(role, entry)
      };
    })
  );
}

// src/sync/find-note.ts
function noteOf(notes, { title, link }) {
  const names = new Set((link ?? "").split(/[/?#]/u).filter((part) => part !== ""));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}
function titledNotes(notes, title) {
  return notes.filter((note) => isTitle(note.title, title)).sort((a, b) => compareTexts(a.createdAt, b.createdAt) || compareTexts(a.id, b.id));
}
var READINGS = 3;
async function readNote(store, { id, url }) {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable2(url);
    await store.settle();
  }
}
function unreadable2(url) {
  return new MinutebookError("hackmd/unreadable", {
    message: `The note ${url} is there and cannot be read.`,
    why: "Each time it was read HackMD answered 404. A note that was made just now may take a while to show.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done2 = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done2(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath2 = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath2) {
          const addPathNewPos = addPath2.oldPos - diagonalPath;
          canAdd = addPath2 && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath2.oldPos) {
          basePath = this.addToPath(addPath2, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done2(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec2() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec2();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path6, added, removed, oldPosInc, options) {
    const last = path6.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path6.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path6.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize2;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize2(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line3 = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line3;
    } else {
      retLines.push(line3);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line3 of lines) {
          curRange.push((current.added ? "+" : "-") + line3);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line3 of contextLines(lines)) {
              curRange.push(line3);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line3 of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line3);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line3 of hunk.lines) {
      ret.push(line3);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text3) {
  const hasTrailingNl = text3.endsWith("\n");
  const result = text3.split("\n").map((line3) => line3 + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/merge/join-lines.ts
function joinLines(standingLines, incomingLines) {
  const [standing, incoming] = [inBlocks(standingLines), inBlocks(incomingLines)];
  const said = new Set(incoming.map(({ text: text3 }) => keyOf2(text3)));
  const parts = diffArrays(standing.map(keyOfLine), incoming.map(keyOfLine));
  const lines = [];
  const moved2 = unaligned(parts);
  let conflicts = 0;
  let [here, there, people2] = [0, 0, 0];
  for (const { added, removed, count: count2 = 0 } of parts) {
    if (added) {
      const fresh = incoming.slice(there, there + count2).filter((line3) => !line3.own && !take(moved2, keyOf2(line3.text)));
      const spoken = fresh.filter(({ text: text3 }) => text3.trim() !== "").length;
      if (spoken > 0) lines.push(...fresh.map(({ text: text3 }) => text3));
      conflicts += Math.min(people2, spoken);
      there += count2;
      people2 = 0;
    } else if (removed) {
      const kept3 = standing.slice(here, here + count2).filter(({ text: text3, own }) => {
        return text3.trim() !== "" && (!own || said.has(keyOf2(text3)));
      });
      people2 = kept3.filter(({ own }) => !own).length;
      const stays = new Set(kept3);
      const whole3 = standing.slice(here, here + count2);
      if (kept3.length > 0) {
        lines.push(
          ...whole3.filter((line3) => stays.has(line3) || line3.text.trim() === "").map(({ text: text3 }) => text3)
        );
      }
      here += count2;
    } else {
      lines.push(...standing.slice(here, here + count2).map(({ text: text3 }) => text3));
      here += count2;
      there += count2;
      people2 = 0;
    }
  }
  return { lines, conflicts };
}
function unaligned(parts) {
  const counts = /* @__PURE__ */ new Map();
  for (const { removed, value } of parts) {
    for (const key of removed ? value : []) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function take(counts, key) {
  if (!/[\p{L}\p{N}]/u.test(key)) return false;
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
function keyOfLine({ text: text3 }) {
  return keyOf2(text3);
}
function keyOf2(text3) {
  const words2 = text3.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/u, "");
  return withoutQuieting(words2).replaceAll("\\`", "`");
}
function inBlocks(lines) {
  const blocks2 = [];
  for (let first = 0; first < lines.length; ) {
    const last = closingOf(lines, first);
    const block = lines.slice(first, last + 1);
    blocks2.push({
      text: block.map(({ text: text3 }) => text3).join("\n"),
      own: block.every(({ text: text3, own }) => own || block.length > 1 && text3.trim() === "")
    });
    first = last + 1;
  }
  return blocks2;
}
function closingOf(lines, first) {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[first]?.text ?? "")?.[1];
  if (fence === void 0) return first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const end = lines[index]?.text.trim() ?? "";
    if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) return index;
  }
  return first;
}

// src/documents/collected-note.ts
function joinNote(existing, content, { changedAt = null, noNotes = false, quorum = null } = {}) {
  const { unticked, ticked } = tickedPeople(content);
  const isTicked2 = ticked > 0 || unticked.length === 0;
  const attended = cleanNote(content, unticked);
  const note = isTicked2 ? attended : cleanNote(content, []);
  const tag = noteTag(note.map(({ text: text4 }) => text4));
  const earlierTags = [
    noteTag(attended.map(({ text: text4 }) => text4)),
    noteTag(attended.map(({ source }) => source.replaceAll("@\u200B", "@")))
  ];
  const { text: before, trace } = readTrace(existing ?? "");
  if (existing !== null && trace.note !== null && [tag, ...earlierTags].includes(trace.note)) {
    return collected(existing, existing);
  }
  const { lines, conflicts } = existing === null || isUntouched(before) ? { lines: note.map(({ text: text4 }) => text4), conflicts: 0 } : joined(before, trace, note);
  const ending = /\r\n/u.test(before) ? "\r\n" : "\n";
  const known2 = existing === null ? null : knownLines(before);
  const remembering3 = rememberingOf(
    lines.join("\n"),
    before,
    known2 === null ? content : offeredOnly(content)
  );
  const isStrange = ({ text: text4, source }) => known2 !== null && ![text4, source].some((line3) => known2.has(textTag(wordsOf3(line3))));
  const spoken = note.filter((line3) => !line3.own || isStrange(line3));
  const marks = noNotes || before.split(/\r?\n/u).some((line3) => line3.trim() === SILENT);
  const marked = marks ? markSilent(remembering3) : remembering3;
  const hadQuorumLine = isTraced(trace, QUORUM_LABEL);
  const isTakenOut = hadQuorumLine && !saysQuorum(before);
  const counted3 = isTakenOut ? { text: marked, added: [] } : withQuorum(marked, content, quorum);
  const ownLines = [SILENT, ...counted3.added, ...hadQuorumLine ? [QUORUM_LABEL] : []];
  const fresh = { note: tag, changedAt, lines: [...spoken.map(({ text: text4 }) => text4), ...ownLines] };
  const text3 = withoutStrayControl(writeTrace(counted3.text, fresh)).replaceAll("\n", ending);
  const warnings = [
    ...conflicts === 0 ? [] : [conflictWarning(conflicts)],
    ...isTicked2 ? [] : [untickedWarning(unticked.length)]
  ];
  return { ...collected(existing, text3), warnings };
}
function untickedWarning(count2) {
  return `nobody is ticked as present in the note: ${count2 === 1 ? "the one person who was expected stays" : `all ${count2} who were expected stay`} in the minutes.`;
}
function collected(before, text3) {
  const items = new Set(before === null ? [] : itemsOf2(before));
  const all = itemsOf2(text3);
  const added = all.filter((url) => !items.has(url));
  return { text: text3, added, kept: all.length - added.length, warnings: [] };
}
function joined(before, trace, note) {
  const known2 = knownLines(before);
  const existing = bareLines(before).map(({ text: text3, own }) => ({ text: text3, own: own || isTraced(trace, text3) }));
  while (existing.at(-1)?.text.trim() === "") existing.pop();
  const isKnown = (line3) => known2.has(textTag(wordsOf3(line3)));
  const incoming = note.map(({ text: text3, own, source }) => ({
    text: text3,
    own: own && (isKnown(text3) || isKnown(source))
  }));
  return joinLines(existing, incoming);
}
function knownLines(minutes2) {
  return new Set(readMemory(minutes2).own.map(({ text: text3 }) => text3));
}
function offeredOnly(content) {
  return writeMemory([...readMemory(content).offered].map((identity) => ({ identity })));
}
function wordsOf3(line3) {
  return line3.trim().replace(/^(?:[-*+]\s+|#{1,6}\s+)/u, "");
}
function itemsOf2(text3) {
  return readMinutes(text3, { file: "minutes" }).items.map(({ url }) => url);
}
function conflictWarning(count2) {
  return `${count2} ${count2 === 1 ? "line was" : "lines were"} changed both in the file and in the note: both versions are in the minutes.`;
}
var SILENT = `* ${NO_NOTES}`;
function markSilent(text3) {
  const silent = new Set(
    readMinutes(text3, { file: "minutes" }).items.filter(({ notes }) => notes.length === 0).map(({ line: line3 }) => line3 - 1)
  );
  const lines = text3.split("\n");
  const entries = rememberedEntries(text3).filter(
    ({ type, firstLine }) => type === "listItem" && silent.has(firstLine)
  );
  for (const { lastLine, prefix } of entries.toReversed()) {
    lines.splice(lastLine + 1, 0, `${prefix.replace(/[^\t]/gu, " ")}${SILENT}`);
  }
  return lines.join("\n");
}

// src/documents/collect-note.ts
function existingMinutes(place, { publish }, deps) {
  return existingFile(collecting(place).config, minutesDocument(place), { publish }, deps);
}
async function findNote(place, existing, deps) {
  const { config, group: group3, occurrence, path: path6 } = place;
  const title = meetingTitle(config, group3, occurrence);
  const store = await deps.openNotes(group3.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = existing === null ? null : readMinutes(existing, { file: path6 }).document;
  const note = noteOf(notes, { title, link: linked }) ?? noteOf(notes, { title, link: await documentOfIssue(place, deps) });
  return note === null ? null : { note, store };
}
async function reviseWithNote(place, { content, changedAt }, deps) {
  const { noNotes } = place.group.minutes;
  const quorum = await quorumRule(place, deps);
  return (before) => joinNote(before, content, { changedAt, noNotes, quorum });
}
async function collectNote(place, revise, where2, deps) {
  const { config, group: group3, ...rest } = collecting(place);
  const made = await syncMinutes({ config, group: group3, ...rest }, revise, where2, deps);
  const committed = where2.publish && where2.write && config.publish.files === "commit";
  if (committed && group3.meeting.closeAfterMinutes) {
    const issue2 = await listedIssue(place, deps);
    const isOurs = issue2 !== null && await trustOf(config, deps).isOurs(issue2.opener);
    if (isOurs) await closeIssue(await trackerOf(place, deps), issue2, "completed");
  }
  return made;
}
function collecting(place) {
  const { config, group: group3 } = place;
  if (group3.minutes.hackmd?.collect !== "pull-request") return place;
  return { ...place, config: { ...config, publish: { ...config.publish, files: "pull-request" } } };
}

// src/commands/collect.ts
async function collect({ config, group: id, date: date2, out, write: write2 = true, publish = false }, given) {
  const deps = confineFiles(config, out, given);
  const group3 = choose("group", config.groups, id, config);
  if (group3.minutes.hackmd === null) throw noNotesKept(group3);
  const found = await lastMeeting({ config, group: group3, out }, date2, deps);
  const { occurrence } = found;
  const place = await locateMinutes(collecting(found), { publish }, deps);
  const existing = await existingMinutes(place, { publish }, deps);
  const source = await findNote(place, existing, deps);
  if (source === null) throw noNote(meetingTitle(config, group3, occurrence), group3, occurrence);
  const revise = await reviseWithNote(place, await readNote(source.store, source.note), deps);
  const made = await collectNote(place, revise, { write: write2, publish }, deps);
  return { documents: [made], withheld: 0, warnings: [] };
}
async function lastMeeting(place, date2, deps) {
  const found = await findMeeting(place, date2, deps);
  if (date2 !== void 0 || found.series === null) return found;
  const last = found.series.current(deps.now) ?? found.series.previous(deps.now);
  if (last === null) return found;
  return { ...found, occurrence: await occurrenceAsNamed(place, last, deps) };
}
function noNotesKept({ id }) {
  return new MinutebookError("config/hackmd", {
    message: `The group ${id} keeps no notes to collect.`,
    why: `groups.${id}.minutes.hackmd is missing in the configuration.`,
    hint: "Add it, as in: hackmd: { team: openjs-nodejs }."
  });
}
function noNote(title, { id }, { date: date2, time }) {
  const day = time === void 0 ? date2 : `${date2}T${time}`;
  return new MinutebookError("hackmd/no-note", {
    message: `There is no note ${title}.`,
    why: "Neither the minutes nor the meeting\u2019s issue link to one that is there, and none has that title.",
    hint: `Make it with: minutebook minutes ${id} --date ${day} --publish.`
  });
}

// src/sync/note-target.ts
var ATTEMPTS3 = 5;
var READINGS2 = 6;
var LOOKS = 4;
function noteTarget(store, wanted, { access: access2, claim }) {
  let note = null;
  let made = null;
  let lastWritten2 = null;
  async function find2(freshness) {
    for (let attempt2 = 0; ; attempt2 += 1) {
      const notes = freshness === "fresh" ? await store.list("fresh") : await store.list();
      const found = noteOf(notes, wanted) ?? made?.note ?? null;
      if (found !== null) return made === null ? found : removeCopies(found, made.content);
      if (made?.isAccepted !== true) return null;
      if (attempt2 === ATTEMPTS3) throw vanished2(wanted);
      await store.settle();
    }
  }
  async function removeCopies(found, content) {
    const [first = found, ...copies] = titledNotes(await store.list("fresh"), wanted.title);
    for (const copy of copies) {
      if ((await store.read(copy.id))?.content === content) await store.remove(copy.id);
    }
    return first;
  }
  async function create2(content, notAfter, isClaimed) {
    const draft = { title: wanted.title, content, ...access2 !== void 0 && { write: access2 } };
    const sent = await store.create(draft, notAfter);
    if (sent.kind === "late") return sent;
    made = { content, isAccepted: sent.kind === "done", note: sent.kind === "done" ? sent.note : null };
    for (let look = 0; isClaimed && note === null && look < LOOKS; look += 1) {
      if (look > 0) await store.settle();
      note = await listed2();
    }
    return sent;
  }
  const listed2 = async () => noteOf(await store.list("fresh"), wanted);
  const open2 = (content) => createClaimed({
    name: `The note ${wanted.title}`,
    busy: "hackmd/busy",
    claim,
    isThere: async () => await listed2() !== null,
    create: (notAfter, isClaimed) => create2(content, notAfter, isClaimed)
  });
  async function textOf3(found) {
    let { content } = await readNote(store, found);
    for (let reading = 1; reading < READINGS2 && content === lastWritten2; reading += 1) {
      await store.settle();
      ({ content } = await readNote(store, found));
    }
    return content;
  }
  return {
    name: `HackMD: ${wanted.title}`,
    attempts: ATTEMPTS3,
    confirmsWrites: false,
    url: () => note?.url ?? null,
    async read(freshness) {
      note ??= await find2(freshness);
      if (note === null) {
        const next = (after) => ({ replaces: null, send: () => open2(after) });
        return { text: null, isCurrent: true, note: null, next };
      }
      const found = note;
      if (lastWritten2 !== null) await store.settle();
      const text3 = await textOf3(found);
      lastWritten2 = null;
      return {
        text: text3,
        isCurrent: true,
        note: null,
        next(after) {
          if (after === text3) return null;
          const send = () => {
            lastWritten2 = text3;
            return sentBy(store.write(found.id, after));
          };
          return { replaces: text3, send };
        }
      };
    },
    explainUnsettled() {
      if (note === null) throw vanished2(wanted);
      return `${note.url} does not hold what was written to it, each time it was read; run again.`;
    }
  };
}
function vanished2({ title }) {
  return new MinutebookError("hackmd/busy", {
    message: `The note ${title} was created, but cannot be found.`,
    why: "The list of notes does not have it, each time it was read.",
    hint: "Look whether somebody renamed or deleted it, then run again."
  });
}

// src/documents/meeting-note.ts
async function publishMeetingNote(gathered, apply2, deps) {
  const { facts } = gathered;
  if (facts.group.minutes.hackmd === null) return { link: null, documents: [], warnings: [], failures: [] };
  const linked = facts.document ?? await documentOfIssue(gathered.meeting, deps);
  let note;
  try {
    note = await shareNote(gathered, { linked, apply: apply2 }, deps);
  } catch (error2) {
    if (!isMinutebookError(error2) || !error2.code.startsWith("hackmd/")) throw error2;
    return { link: linked, documents: [], warnings: [], failures: [error2] };
  }
  const shared = { ...note, failures: [] };
  if (facts.group.meeting.repository !== null && note.link !== null) {
    const linking = { ...gathered, facts: { ...facts, document: note.link } };
    const issue2 = await publishIssue(linking, { apply: apply2, open: false }, deps);
    if (issue2.url !== null) shared.documents.push(issueDocument(issue2, linking));
    shared.warnings.push(...issue2.warnings);
  }
  return shared;
}
async function shareNote(gathered, { linked, apply: apply2 }, deps) {
  const { meeting, facts, title } = gathered;
  const note = await publishNote(meeting.config, facts, { title, link: linked, apply: apply2 }, deps);
  return { link: note.url, documents: [noteDocument(note, gathered)], warnings: [...note.warnings] };
}
function noteDocument(note, { facts, title }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const { group: group3, occurrence } = facts;
  const report2 = minutesReport(group3.id, occurrence, null, urls.length);
  return { ...madeDocument(note, report2, explanations), target: `HackMD: ${title}` };
}
async function publishNote(config, facts, { title, link, apply: apply2 }, deps) {
  const { team = null, write: access2 } = facts.group.minutes.hackmd ?? {};
  const claim = () => claimNote(config, facts, deps);
  const target = noteTarget(await deps.openNotes(team), { title, link }, { access: access2, claim });
  const render = await openMeetingRenderer("minutes", facts, { config }, deps);
  const revise = async (existing, url) => {
    const generated = render(minutesView({ ...facts, document: url }), existing);
    const renamed = await renamesFor(config, existing, generated, deps);
    return planMerge(existing ?? "", generated, { renamed });
  };
  return bringUpToDate(target, { revise }, { apply: apply2 });
}
async function claimNote(config, { group: group3, occurrence }, deps) {
  const repository = group3.meeting.repository ?? await ownRepository(config, deps);
  if (repository === null) return { kind: "none" };
  const tracker = await deps.openTracker();
  if (group3.meeting.repository === null) await tracker.sweepClaims(repository);
  return tracker.claim(repository, `note-${group3.id}-${occurrence.date}`);
}
async function ownRepository(config, deps) {
  try {
    return (await deps.findRepository(configFolder(config, deps))).repository;
  } catch (error2) {
    if (!isMinutebookError(error2) || error2.code !== "usage/repository") throw error2;
    return null;
  }
}

// src/commands/minutes.ts
async function minutes({ config, group: id, date: date2, out, write: write2 = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const group3 = choose("group", config.groups, id, config);
  await requireTemplate("minutes", group3.templates.minutes, config, deps);
  const found = await findMeeting({ config, group: group3, out }, date2, deps);
  if (publish) await findPublished(config, await minutesPath(found, found.occurrence, deps), deps);
  const options = { publish, issue: publish, includePrivate };
  const { gathered, place, linked } = await gatherMinutes(found, options, deps);
  const facts = await withScribeFacts({ ...gathered.facts, document: linked }, place, deps);
  const shared = publish ? await publishMeetingNote({ ...gathered, facts }, write2, deps) : { link: null, documents: [], warnings: [], failures: [] };
  const document = shared.link ?? linked;
  const made = await keepMinutes(place, { ...facts, document }, { write: write2, publish }, deps);
  return {
    documents: [made, ...shared.documents],
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...shared.warnings],
    failures: shared.failures
  };
}

// src/documents/registers.ts
import { dirname as dirname6, relative as relative11, sep as sep8 } from "node:path";

// src/documents/action-issues.ts
import { resolve as resolve11 } from "node:path";
async function dueActionIssues(place, archive2, issues, deps) {
  const { config, group: group3, series } = place;
  const { repository: minutes2 } = await openRepository(config, minutesFolder(place, deps), deps);
  if (!minutes2.isPublic) return { open: [], close: [], mayHaveClaims: false };
  const listed2 = await issues.tracker.newest(issues.repository);
  const known2 = await ownIssues(listed2, issues);
  const { actions } = actionsOf(archive2, archive2.register);
  const days = finishedMeetings(series, deps.now).filter((meeting) => isRecent(meeting, deps.now));
  const isNew = ({ since, done: done2 }) => !done2 && days.some(({ date: date2 }) => date2 === since) && reachesBack(listed2, since ?? "");
  const own = issuesOf(actions, known2);
  const missing3 = actions.filter((action) => isNew(action) && own(action) === void 0);
  const open2 = [];
  for (const action of await publicActions(missing3, missing3[0]?.since ?? deps.now, deps)) {
    const meeting = days.find(({ date: date2 }) => date2 === action.since);
    const { repository, path: path6 } = await openRepository(config, resolve11(deps.cwd, action.path), deps);
    const due = issues.due === null ? series.next(meeting?.start ?? deps.now)?.date ?? null : Temporal.PlainDate.from(action.since ?? "").add(issues.due).toString();
    const url = `${repository.pageOf(path6)}?plain=1#L${action.line}`;
    const meetingTitle2 = titleOn(config, group3, action.since ?? "");
    const draft = {
      title: actionTitle(action),
      body: actionBody(action, { mark: markOf3(group3.id, action), from: { title: meetingTitle2, url }, due }),
      labels: issues.labels,
      assignees: await mayBeAssigned(action, issues)
    };
    open2.push({ action, draft, url });
  }
  const close = actions.flatMap((action) => {
    const issue2 = action.done ? own(action) : void 0;
    return issue2?.state === "open" && issue2.reopened !== true ? [issue2] : [];
  });
  return { open: open2, close, mayHaveClaims: known2.some(({ issue: issue2 }) => mayHaveLeftClaims(issue2, deps.now)) };
}
async function openActionIssue({ action, draft }, issues) {
  const { tracker, repository, group: group3 } = issues;
  const mark = markOf3(group3, action);
  const opened = async () => {
    const own = await ownIssues(await tracker.newest(repository), issues);
    return own.filter((each) => each.mark === mark).map(({ issue: issue2 }) => issue2);
  };
  let mayBeTwice = false;
  const send = () => createClaimed({
    name: `The issue ${draft.title} in ${repository}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, mark.replaceAll(/[^\w.-]/gu, "-")),
    isThere: async () => (await opened()).length > 0,
    create(notAfter, isClaimed) {
      mayBeTwice ||= !isClaimed;
      return tracker.create(repository, draft, notAfter);
    }
  });
  const look = async () => ({ write: (await opened()).length > 0 ? null : { send } });
  await untilDone(await look(), look);
  const [first, ...others] = (await opened()).sort((a, b) => a.number - b.number);
  if (mayBeTwice) for (const other of others) await closeIssue(tracker, other, "not_planned");
  return first?.url;
}
async function closedActions(actions, { config, group: group3 }, deps) {
  const { actionIssues } = group3.minutes;
  if (actionIssues === null) return () => null;
  const listed2 = await (await deps.openTracker()).newest(actionIssues.repository);
  const known2 = await ownIssues(listed2, { trust: trustOf(config, deps), group: group3.id });
  const own = issuesOf(actions, known2);
  return (action) => {
    const issue2 = own(action);
    if (issue2?.state !== "closed") return null;
    return `${itemKey(issue2)} was closed on ${(issue2.closedAt ?? "").slice(0, 10)}.`;
  };
}
function markOf3(group3, { since, id }) {
  return `action:${encodeURIComponent(group3)}:${since}:${id}`;
}
async function ownIssues(listed2, { trust, group: group3 }) {
  const own = [];
  for (const issue2 of listed2) {
    const comment = readControlComment(issue2.body, 0)?.comment;
    const mark = comment?.kind === "says" ? comment.key : "";
    if (!mark.startsWith(`action:${encodeURIComponent(group3)}:`)) continue;
    if (await trust.isOurs(issue2.opener)) own.push({ issue: issue2, mark });
  }
  return own;
}
var CORRECTED = 0.5;
function issuesOf(actions, known2) {
  const left = new Set(known2);
  const issues = /* @__PURE__ */ new Map();
  const keyOf5 = ({ since, id }) => `:${since}:${id}`;
  const take2 = (action, own) => {
    if (own === void 0) return;
    left.delete(own);
    issues.set(keyOf5(action), own.issue);
  };
  for (const action of actions) {
    const marked = known2.find(({ mark }) => mark.endsWith(keyOf5(action)));
    take2(action, marked);
  }
  for (const action of actions.filter((each) => left.size > 0 && !issues.has(keyOf5(each)))) {
    const words2 = bareWords(action.text);
    take2(
      action,
      [...left].find(({ mark, issue: issue2 }) => {
        const title = bareWords(issue2.title);
        const isOfDay = mark.split(":")[2] === action.since;
        return isOfDay && distance(title, words2) < CORRECTED * Math.max(title.length, words2.length);
      })
    );
  }
  return (action) => issues.get(keyOf5(action));
}
function reachesBack(listed2, day) {
  const [newest, oldest] = [listed2[0], listed2.at(-1)];
  return newest === void 0 || newest.number <= MOST_LISTED || (oldest?.createdAt ?? "") <= day;
}

// src/documents/registers.ts
async function openRegisters(place, archive2, where2, deps) {
  const { config, group: group3 } = place;
  let known2 = archive2;
  const files = await Promise.all(
    group3.minutes.registers.map(async (register) => {
      const path6 = registerPath(place, register, deps);
      const linkOf = linksFrom(relative11(deps.cwd, dirname6(path6)).split(sep8).join("/"));
      const before = await existingFile(config, { path: path6, id: idOf(place) }, where2, deps);
      const page = await pageOf({ place, register, archive: archive2, before, linkOf }, deps);
      const revise = (existing) => planMerge(existing ?? "", page(known2, existing), { renamed: config.renamed }).text;
      return { path: path6, before, revise };
    })
  );
  return {
    files,
    following: (minutes2) => besides(files, (text3) => {
      const read5 = minutes2(text3);
      known2 = { files: [...known2.files.filter(({ path: path6 }) => path6 !== read5.path), read5] };
    })
  };
}
function besides(files, follow = () => {
}) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: [...byPath.keys()],
    revise(path6, existing, text3) {
      follow(text3);
      return byPath.get(path6)?.revise(existing) ?? existing ?? "";
    }
  };
}
async function keepRegisters(place, { files }, where2, deps) {
  const { config, group: group3 } = place;
  const title = `Registers of ${group3.name}`;
  const made = [];
  for (const { path: path6, before, revise } of files) {
    const beside = besides(files.filter((file) => file.path !== path6));
    const document = {
      path: path6,
      id: idOf(place),
      title,
      beside,
      revise: (existing) => ({
        ...UNCOUNTED,
        text: revise(existing)
      })
    };
    const synced2 = await syncFile(config, document, where2, deps);
    const report2 = { kind: "minutes", group: group3.id, start: null, path: synced2.target };
    const state = stateOf({ before, after: synced2.after });
    made.push(madeDocument({ ...synced2, before, state }, { ...report2, items: 0, unplaced: [] }));
  }
  return made;
}
var UNCOUNTED = { added: [], kept: 0, warnings: [] };
function idOf({ group: group3 }) {
  return ["registers", group3.id];
}
async function pageOf({ place, register, archive: archive2, before, linkOf }, deps) {
  const fill3 = await openPage(register);
  switch (register) {
    case "decisions":
      return (known2) => fill3(decisionsView(decisionsOf(known2), linkOf, true));
    case "items":
      return (known2) => fill3(itemsView(historiesOf(known2, place.config.renamed).values(), linkOf));
    default: {
      const evidence = await evidenceFor(actionsOf(archive2, before), place, deps);
      return (known2, existing) => fill3(registerView(actionsOf(known2, existing), linkOf, evidence));
    }
  }
}
async function evidenceFor(actions, place, deps) {
  const wanted = openActions(actions).flatMap(
    ({ item: item2, since }) => item2 === null || since === null ? [] : [{ item: item2, since }]
  );
  try {
    const closed = await closedActions(actions.actions, place, deps);
    if (wanted.length === 0) return closed;
    const evidence = await gatherEvidence(wanted, await deps.openSource());
    return (action) => {
      const { item: item2, since } = action;
      return closed(action) ?? (item2 === null || since === null ? null : evidence(item2, since));
    };
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    deps.reporter.warn(`what became of the items of actions is not known: ${error2.message}`);
    return () => null;
  }
}

// src/gather/join-gatherings.ts
function joinGatherings(source) {
  const open2 = /* @__PURE__ */ new Map();
  function settle(key) {
    const asked = open2.get(key) ?? [];
    open2.delete(key);
    const [only, ...others] = asked;
    if (only !== void 0 && others.length === 0) only.answer(source.gather(only.wanted));
    else answerTogether(source, asked);
  }
  return {
    ...source,
    gather: (wanted) => new Promise((answer) => {
      const key = JSON.stringify(wanted.fields);
      const waiting = open2.get(key);
      if (waiting === void 0) {
        open2.set(key, [{ wanted, answer }]);
        setImmediate(() => settle(key));
      } else waiting.push({ wanted, answer });
    })
  };
}
function answerTogether(source, asked) {
  const questions = asked.map(({ wanted }) => wanted);
  const newestIssues = [...new Set(questions.flatMap((wanted) => wanted.newestIssues ?? []))];
  const together = source.gather({
    lists: questions.flatMap(({ lists }) => lists),
    fields: questions[0]?.fields ?? {},
    newestIssues,
    summaries: questions.flatMap(({ summaries = [] }) => summaries)
  });
  let first = 0;
  let firstSummary = 0;
  for (const { wanted, answer } of asked) {
    const [from, to] = [first, first + wanted.lists.length];
    const [begin, end] = [firstSummary, firstSummary + (wanted.summaries?.length ?? 0)];
    first = to;
    firstSummary = end;
    const own = together.then(({ lists, newestIssues: listings, summaries }) => ({
      lists: lists.slice(from, to),
      summaries: summaries.slice(begin, end),
      newestIssues: (wanted.newestIssues ?? []).map((name) => listings[newestIssues.indexOf(name)] ?? [])
    }));
    answer(own.catch(() => source.gather(wanted)));
  }
}

// src/commands/run/tasks.ts
async function attempt(name, work2) {
  try {
    return done(name, await work2());
  } catch (error2) {
    return failed(name, error2);
  }
}
function done(name, work2) {
  const { documents, changed, warnings = [], failures = [], reason } = work2;
  const { state, path: path6, url } = documents[0]?.report ?? {
    state: changed === void 0 ? "nothing" : "updated",
    path: null,
    url: changed ?? null
  };
  return { report: { ...name, state, path: path6, url, reason }, documents, warnings, failures };
}
function failed(name, error2) {
  const reason = error2 instanceof Error ? error2.message : String(error2);
  return {
    report: { ...name, state: "failed", path: null, url: null, reason },
    documents: [],
    warnings: [],
    failures: [error2]
  };
}
async function openGroups(config, deps) {
  const fetched = remembering();
  const fetchText = (url, label) => fetched(url, () => deps.fetchText(url, label));
  const groups = [];
  const failures = [];
  const opened = await Promise.allSettled(
    config.groups.map((group3) => openSeries(config, group3, { ...deps, fetchText }))
  );
  for (const [index, group3] of config.groups.entries()) {
    const series = opened[index];
    if (series?.status === "rejected") {
      const task = group3.meeting.repository === null ? "minutes" : "issue";
      failures.push(failed({ task, group: group3.id }, series.reason));
    } else if (series?.value) groups.push({ group: group3, series: series.value });
  }
  return { groups, failures };
}
function shareListings(deps) {
  const issues = remembering();
  return {
    ...deps,
    async openTracker(discussions) {
      const tracker = await deps.openTracker(discussions);
      const newest = (repository) => issues(`${discussions?.category ?? ""} ${repository}`, () => tracker.newest(repository));
      return { ...tracker, newest };
    }
  };
}
function shareNotes(deps) {
  const notes = remembering();
  return {
    ...deps,
    async openNotes(team) {
      const store = await deps.openNotes(team);
      const list3 = (freshness) => freshness === "fresh" ? store.list(freshness) : notes(team ?? "", () => store.list());
      return { ...store, list: list3 };
    }
  };
}

// src/commands/run/collect-meeting.ts
async function collectMeeting({ group: group3, series, registers }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const name = { task: "collect", group: group3.id, date: occurrence.date };
  let isUnknown = false;
  const result = await attempt(name, async () => {
    const meeting = collecting({ config, group: group3, occurrence, series, out: options.out, registers });
    const place = await locateMinutes(meeting, options, shared);
    const existing = await existingMinutes(place, options, shared);
    const { trace } = readTrace(existing ?? "");
    if (!isRecent2 && trace.note !== null) return { documents: [], reason: "its note was collected" };
    const found = await findNote(place, existing, shared);
    if (found === null) {
      isUnknown = existing === null && await listedIssue(place, shared) === null;
      return { documents: [], reason: "the meeting has no note" };
    }
    const { note, store } = found;
    const times3 = { now: shared.now, ended: occurrence.end ?? occurrence.start ?? shared.now };
    if (!isWorthReading(note.changedAt, trace.changedAt, times3)) {
      if (existing === null || trace.note === null) {
        return { documents: [], reason: "nobody has written in the note since it was read" };
      }
      const revise2 = (before) => collected(before, before ?? existing);
      const made2 = await collectNote(place, revise2, options, shared);
      return { documents: [made2], reason: "the note has not changed since it was collected" };
    }
    const read5 = await readNote(store, note);
    if (isUntouched(read5.content)) return { documents: [], reason: "nobody wrote in the note" };
    const revise = await reviseWithNote(place, read5, shared);
    const made = await collectNote(place, revise, options, shared);
    return { documents: [made], reason: "the meeting is over" };
  });
  return isUnknown ? null : result;
}
var HOUR = 36e5;
var DAY5 = 24 * HOUR;
var FRESH = 12 * HOUR;
var DAILY = 6 * HOUR;
function isWorthReading(changedAt, collected2, { now, ended }) {
  if (changedAt === null) return true;
  const [changed, at] = [Date.parse(changedAt), Date.parse(now)];
  if (collected2 !== null) return changed > Date.parse(collected2);
  const age = at - changed;
  return at - Date.parse(ended) < DAY5 || age < FRESH || age % DAY5 < DAILY;
}

// src/sync/keep-comment.ts
import { createHash } from "node:crypto";
async function commentDue({ topic, source }, comments, trust) {
  return (await decide2({ topic, source }, comments, trust)).due;
}
async function keepComment(wanted, { tracker, trust, claims }) {
  const { repository, number, topic } = wanted;
  const read5 = async () => {
    const comments = await tracker.comments(repository, number);
    return { comments, ...await decide2(wanted, comments, trust) };
  };
  const bodyFor = (comments) => {
    const source = wanted.source ?? "";
    const text3 = wanted.write(comments.flatMap(({ author }) => author ?? [])).trim();
    return `${writeSays(`${topic}:${tagOf(source)}:${tagOf(text3)}`)}

${text3}
`;
  };
  const create2 = (comments) => createClaimed({
    name: `The comment on ${repository}#${number}`,
    busy: "github/busy",
    claim: () => tracker.claim(claims, `comment-${repository.replace("/", "-")}-${number}-${tagOf(topic)}`),
    isThere: async () => (await read5()).due !== "created",
    create: (notAfter) => tracker.comment(repository, number, bodyFor(comments), notAfter)
  });
  let kept3 = "unchanged";
  const look = async () => {
    const { comments, due, comment } = await read5();
    if (due === "unchanged") return { write: null };
    const write2 = () => {
      if (due === "created") return create2(comments);
      const id = comment?.id ?? 0;
      if (due === "removed") return sentBy(tracker.removeComment(repository, id));
      return sentBy(tracker.editComment(repository, id, bodyFor(comments)));
    };
    const send = async () => {
      const sent = await write2();
      if (sent.outcome !== "raced" && (kept3 === "unchanged" || due !== "removed")) kept3 = due;
      return sent;
    };
    return { write: { send } };
  };
  await untilDone(await look(), look);
  return kept3;
}
async function decide2({ topic, source }, comments, trust) {
  const own = [];
  for (const comment of comments) {
    const said = readKept(comment.body, topic);
    if (said !== null && await trust.isOurs(comment.author)) own.push({ comment, ...said });
  }
  const first = own.find(({ edited }) => edited) ?? own[0];
  const copy = own.find((one2) => one2 !== first && !one2.edited);
  if (copy !== void 0) return { due: "removed", comment: copy.comment };
  const result = (due) => ({ due, comment: first?.comment });
  if (first === void 0) return result(source === null ? "unchanged" : "created");
  if (first.edited) return result("unchanged");
  if (source === null) return result("removed");
  return result(first.source === tagOf(source) ? "unchanged" : "updated");
}
function readKept(body, topic) {
  const found = readControlComment(body, 0);
  if (found?.comment.kind !== "says" || !found.comment.key.startsWith(`${topic}:`)) return null;
  const [source, text3, ...rest] = found.comment.key.slice(topic.length + 1).split(":");
  if (source === void 0 || text3 === void 0 || rest.length > 0) return null;
  return { source, edited: tagOf(body.slice(found.end)) !== text3 };
}
function tagOf(text3) {
  const normal = text3.replaceAll(/\r\n?/gu, "\n").trim();
  return createHash("sha256").update(normal).digest("hex").slice(0, 12);
}

// src/documents/item-comment.ts
var LONGEST5 = 5e4;
function itemComment({ meeting, url, decisions, notes }, mayHear) {
  const decided = new Set(decisions.map(wordsOf4));
  const others = notes.filter((note) => !decided.has(wordsOf4(note)));
  const parts = [opening(meeting, url), ...decisions.map(decision)];
  const room = LONGEST5 - parts.join("").length;
  const shown2 = [];
  for (const note of others) {
    if (notesAsList([...shown2, note]).length > room) break;
    shown2.push(note);
  }
  if (shown2.length > 0) parts.push(notesAsList(shown2));
  if (shown2.length < others.length) parts.push(`There is more in [the minutes](${url}).`);
  return quietPeople(parts.join("\n\n"), mayHear);
}
function opening(meeting, url) {
  const link = { type: "link", url, children: [{ type: "text", value: meeting }] };
  return paragraph2({ type: "text", value: "From " }, link, { type: "text", value: ":" });
}
function decision(text3) {
  const label = { type: "strong", children: [{ type: "text", value: "Decision:" }] };
  return paragraph2(label, { type: "text", value: ` ${text3}` });
}
function paragraph2(...children) {
  return toMarkdown({ type: "root", children: [{ type: "paragraph", children }] }).trim();
}
function wordsOf4(text3) {
  return bareWords(text3.replace(new RegExp("^[\\s\\p{P}]*(?:decision|decided|resolved|resolution)\\p{P}*\\s", "iu"), ""));
}

// src/documents/item-comments.ts
async function dueOnItems(meeting, deps) {
  const { config, group: group3, occurrence } = meeting;
  const place = await locateMinutes(meeting, { publish: true }, deps);
  const { of, repository, path: path6, text: text3 } = await publishedFile(config, place.path, deps);
  const own = place.part.read(text3);
  if (text3 === null || own === null || !repository.isPublic || isUntouched(own)) return null;
  const { date: date2 } = place.filed;
  const isShared = !isPathPerMeeting(group3.minutes.path);
  const minutes2 = archiveFile(path6, text3, isShared ? null : date2, isShared);
  const written2 = saidOn(date2, minutes2, config.renamed);
  const mentioned = written2.flatMap(({ notes, decisions }) => mentionedItems([...notes, ...decisions]));
  const since = `${[occurrence.date, date2].sort()[0]}T00:00:00Z`;
  const references3 = [
    ...written2.flatMap(({ item: item2, isDiscussion }) => isDiscussion ? [] : [item2]),
    ...mentioned
  ];
  const found = await gatherDiscussed(references3, since, await deps.openSource());
  if (found === null) return null;
  const renamed = { ...config.renamed, ...renamedIn(found) };
  const newest = newestName(renamed);
  const ticked = await leftOutOf(repository, path6, branchName(minutesId(place)));
  const leftOut = new Set(ticked.map((item2) => newest(item2).toLowerCase()));
  const isShown2 = (text4) => mentionedItems([text4]).every((reference) => found.has(reference.toLowerCase()));
  const toComment = ({ item: item2, line: line3, notes, decisions, discussed }) => {
    const [shown2, decided] = [notes.filter(isShown2), decisions.filter(isShown2)];
    const hasContent = discussed && shown2.length > 0 || decided.length > 0;
    if (!hasContent || leftOut.has(item2.toLowerCase())) return null;
    return {
      meeting: meetingTitle(config, group3, occurrence),
      url: `${repository.pageOf(path6)}?plain=1#L${line3}`,
      decisions: decided,
      notes: shown2
    };
  };
  const topic = `${NOTES_TOPIC}${encodeURIComponent(group3.id)}:${encodeURIComponent(meetingKey(place.filed))}`;
  const lines = text3.split(/\r\n|\r|\n/u);
  const trust = trustOf(config, deps);
  const items = [];
  let discussions = 0;
  for (const one2 of saidOn(date2, minutes2, renamed)) {
    if (one2.isDiscussion) {
      if (toComment(one2) !== null) discussions += 1;
      continue;
    }
    const item2 = found.get(one2.item.toLowerCase());
    if (item2 === void 0 || item2.archived) continue;
    const of2 = toComment(one2);
    const people2 = [item2.author, ...item2.assignees].flatMap((login) => login ?? []);
    const comment = {
      repository: item2.repository,
      number: item2.number,
      topic,
      source: of2 && itemComment(of2, () => false),
      write: (authors) => {
        const known2 = new Set(
          [...people2, ...authors.map(({ login }) => login)].map((login) => login.toLowerCase())
        );
        return of2 === null ? "" : itemComment(of2, (login) => known2.has(login.toLowerCase()));
      }
    };
    const comments = (item2.activity ?? []).flatMap((event) => commentIn(event) ?? []);
    const removals2 = (item2.activity ?? []).filter((event) => event.kind === "removed");
    const due = await isUnwanted(removals2, trust) ? "unchanged" : await commentDue(comment, comments, trust);
    const label = isTicked(lines[one2.line - 1]) && mayUnlabel(meeting, item2) ? group3.agenda.label : null;
    if (due !== "unchanged" || label !== null) items.push({ item: item2, comment, due, label });
  }
  return { repository: of, items, discussions };
}
function renamedIn(found) {
  const names = [...found].map(([key, { repository }]) => [key.split("#", 1)[0] ?? "", repository]);
  return Object.fromEntries(names.filter(([asked, now]) => asked !== now.toLowerCase()));
}
async function leftOutOf(repository, path6, work2) {
  const items = [];
  for (let nth = 1; ; nth += 1) {
    const { pull } = await repository.proposal(nthName(work2, nth), [path6], { seen: true });
    if (pull?.state !== "merged") return items;
    items.push(...leftOutIn(pull.body));
  }
}
function isTicked(line3 = "") {
  return /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]\s/u.test(line3);
}
function mayUnlabel({ config, group: group3 }, { labels, activity = [] }) {
  const { label } = group3.agenda;
  if (label === null || !labels.some((one2) => one2.toLowerCase() === label.toLowerCase())) return false;
  if (config.publish.files === "commit" && group3.minutes.hackmd?.collect === "commit") return false;
  return !activity.some(
    (event) => (event.kind === "labelled" || event.kind === "unlabelled") && event.label.toLowerCase() === label.toLowerCase()
  );
}

// src/commands/run/comment-items.ts
var CLOSED = ["github/forbidden", "github/not-writable", "github/refused"];
async function commentItems({ group: group3, series }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const meeting = { config, group: group3, occurrence, series, out: options.out };
  const result = await attempt({ task: "comment", group: group3.id, date: occurrence.date }, async () => {
    const planned = await dueOnItems(meeting, shared);
    if (planned === null) return { documents: [], reason: "" };
    const { repository: claims, items, discussions } = planned;
    const warnings = [];
    if (discussions > 0 && isRecent2) warnings.push(noComments(meeting, discussions));
    const tracker = await shared.openTracker();
    if (options.write && isRecent2) await tracker.sweepClaims(claims);
    if (items.length === 0) {
      return { documents: [], warnings, reason: warnings.length === 0 ? "" : "only discussions have notes" };
    }
    const speaking = { tracker, trust: trustOf(config, shared) };
    const issue2 = await listedIssue(meeting, shared);
    const below = { ...speaking, tracker: await trackerOf(meeting, shared) };
    const closed = /* @__PURE__ */ new Map();
    const done2 = [];
    for (const one2 of items) {
      const { repository } = one2.item;
      if (!closed.has(repository)) {
        const isReported = issue2 !== null && await isSaid(below, issue2, cannotCommentKey(repository));
        if (isReported && options.write) await rememberSaid(below, issue2, cannotCommentKey(repository));
        closed.set(repository, isReported);
      }
      if (closed.get(repository) === true) continue;
      if (options.write) {
        try {
          await write(one2, claims, speaking);
        } catch (error2) {
          if (!isMinutebookError(error2) || !CLOSED.includes(error2.code)) throw error2;
          closed.set(repository, true);
          const text3 = `The notes on \`${itemKey(one2.item)}\` could not be posted there: ${error2.message} ${error2.why}`;
          if (issue2 === null) warnings.push(text3);
          else await sayOnce(below, issue2, { key: cannotCommentKey(repository), text: text3 });
          continue;
        }
      }
      done2.push(one2);
    }
    const reason = done2.map(wordsOf5).join(", ");
    return { documents: [], changed: done2[0]?.item.url, warnings, reason };
  });
  return result.report.state === "nothing" && result.warnings.length === 0 ? null : result;
}
function noComments({ config, group: group3, occurrence }, count2) {
  const which2 = count2 === 1 ? "1 discussion gets" : `${count2} discussions get`;
  return `${meetingTitle(config, group3, occurrence)}: ${which2} no comment with its notes, only issues and pull requests do.`;
}
async function write({ item: item2, comment, due, label }, claims, speaking) {
  if (due !== "unchanged") await keepComment(comment, { ...speaking, claims });
  if (label === null) return;
  const send = () => sentBy(speaking.tracker.removeLabel(item2.repository, item2.number, label));
  const look = async () => ({ write: { send } });
  await untilDone(await look(), look, { confirmsWrites: true });
}
var WORDS = { created: "told", updated: "corrected", removed: "taken back", unchanged: null };
function wordsOf5({ item: item2, due, label }) {
  const words2 = [WORDS[due], label === null ? null : "label taken off"].filter((word) => word !== null);
  return `${itemKey(item2)} ${words2.join(" and ")}`;
}

// src/commands/run/write-meeting.ts
async function writeMeeting(meeting, work2, deps) {
  const { group: group3 } = meeting.facts;
  const hasRepository = group3.meeting.repository !== null;
  const hasNote = group3.minutes.hackmd !== null;
  let { facts } = meeting;
  const first = { ...work2, isListed: true };
  let issue2 = hasRepository && !work2.hasIssue ? await writeIssue({ ...meeting, facts }, first, deps) : null;
  facts = { ...facts, issue: issue2?.report.url ?? facts.issue };
  const note = hasNote ? await writeNote({ ...meeting, facts }, work2, deps) : null;
  facts = { ...facts, document: note?.report.url ?? facts.document };
  const isLinked = facts.document === meeting.facts.document;
  if (hasRepository && (work2.hasIssue || issue2?.report.state === "created" && !isLinked)) {
    const later = await writeIssue({ ...meeting, facts }, { ...work2, isListed: work2.hasIssue }, deps);
    issue2 = issue2 === null ? later : joined2(issue2, later);
    facts = { ...facts, issue: issue2.report.url ?? facts.issue };
  }
  const hasFile = group3.agenda.path !== null;
  const file = hasFile ? await writeAgendaFile({ ...meeting, facts }, work2, deps) : null;
  const minutes2 = await attempt(named("minutes", meeting), async () => ({
    documents: [await keepMinutes(work2.place, facts, work2.options, deps)],
    reason: reasonOf(meeting)
  }));
  return [issue2, note, file, minutes2].filter((result) => result !== null);
}
function writeIssue(meeting, work2, deps) {
  return attempt(named("issue", meeting), async () => {
    const { listed: listed2, isListed, options } = work2;
    const how = { apply: options.write, open: true, ...isListed && { listed: listed2 } };
    const issue2 = await publishIssue(meeting, how, deps);
    return {
      documents: [issueDocument(issue2, meeting)],
      warnings: issue2.warnings,
      reason: reasonOf(meeting)
    };
  });
}
function writeAgendaFile(meeting, { options }, deps) {
  return attempt(named("agenda", meeting), async () => {
    const { out, write: write2, publish } = options;
    const made = await keepAgendaFile(meeting.meeting.config, meeting, { out, write: write2, publish }, deps);
    return { documents: made === null ? [] : [made], reason: reasonOf(meeting) };
  });
}
function writeNote(meeting, { options }, deps) {
  return attempt(named("note", meeting), async () => {
    const note = await shareNote(meeting, { linked: meeting.facts.document, apply: options.write }, deps);
    return { ...note, reason: reasonOf(meeting) };
  });
}
function joined2(opened, later) {
  if (later.report.state === "failed")
    return { ...opened, failures: [...opened.failures, ...later.failures] };
  const documents = later.documents.map((document) => ({
    ...document,
    before: null,
    report: {
      ...document.report,
      state: "created",
      added: opened.documents[0]?.report.added ?? document.report.added,
      kept: 0
    }
  }));
  return {
    ...later,
    report: { ...later.report, state: "created" },
    documents,
    warnings: [...opened.warnings, ...later.warnings]
  };
}
function named(task, { facts: { group: group3, occurrence } }) {
  return { task, group: group3.id, date: occurrence.date };
}
function reasonOf({ facts }) {
  return `the meeting starts ${startText(facts.occurrence)}`;
}

// src/commands/run/prepare-meeting.ts
async function prepareMeeting({ group: group3, series, registers }, occurrence, { config, options, shared }, deps) {
  const { repository } = group3.meeting;
  try {
    await requireTemplate("agenda", group3.templates.agenda, config, deps);
    await requireTemplate("minutes", group3.templates.minutes, config, deps);
    const meeting = { config, group: group3, occurrence, series, out: options.out, registers };
    const how = { ...options, issue: true, evenUnreadable: true };
    const [{ gathered, place, linked }, listed2] = await Promise.all([
      gatherMinutes(meeting, how, deps),
      repository === null ? [] : trackerOf(meeting, shared).then((tracker) => tracker.newest(repository))
    ]);
    const { issue: issue2 } = repository === null ? { issue: null } : await findIssue(listed2, wantedIssue(config, group3, repository, occurrence), trustOf(config, deps));
    if (issue2?.state === "closed") return dropped(group3.id, occurrence, issue2.url);
    const document = linked ?? linkedDocument(issue2?.body ?? "");
    const known2 = { ...gathered.facts, document, issue: issue2?.url ?? gathered.facts.issue };
    const facts = await withScribeFacts(known2, place, deps);
    const work2 = { place, listed: listed2, hasIssue: issue2 !== null, options };
    const results = await writeMeeting({ ...gathered, facts }, work2, deps);
    const { withheld, archived, warnings } = gathered;
    return { results, withheld, archived, warnings };
  } catch (error2) {
    const tasks = repository === null ? ["minutes"] : ["issue", "minutes"];
    const [first, ...others] = tasks.map(
      (task) => failed({ task, group: group3.id, date: occurrence.date }, error2)
    );
    const quiet = others.map((other) => ({ ...other, failures: [] }));
    return { results: first === void 0 ? [] : [first, ...quiet], withheld: 0, archived: 0, warnings: [] };
  }
}
function dropped(group3, { date: date2 }, url) {
  const reason = "its issue was closed before the meeting";
  const report2 = { task: "issue", group: group3, date: date2, state: "nothing", path: null, url, reason };
  return {
    results: [{ report: report2, documents: [], warnings: [], failures: [] }],
    withheld: 0,
    archived: 0,
    warnings: []
  };
}

// src/commands/run/tend-issues.ts
async function tendIssues({ group: group3, series }, { config, options, shared }) {
  const { repository } = group3.meeting;
  if (repository === null) return null;
  const result = await attempt({ task: "issue", group: group3.id }, async () => {
    const tracker = await trackerOf({ config, group: group3 }, shared);
    const trust = trustOf(config, shared);
    const listed2 = await tracker.newest(repository);
    const [announcements, finished] = await Promise.all([
      changedMeetings({ tracker, listed: listed2, trust }, { group: group3, series }, shared.now),
      finishedIssues({ config, group: group3, series }, listed2, shared)
    ]);
    if (options.write) {
      await announce({ tracker, trust }, announcements);
      for (const issue2 of finished) await closeIssue(tracker, issue2, "completed");
    }
    const changed = announcements.filter(({ isPosted }) => !isPosted);
    const closed = finished.map((issue2) => `${issue2.url} is finished.`);
    return {
      documents: [],
      changed: changed[0]?.issue.url ?? finished[0]?.url,
      reason: [...changed.map(({ text: text3 }) => text3), ...closed].join(" ")
    };
  });
  return result.report.state === "nothing" ? null : result;
}
async function tendActions({ group: group3, series }, readArchive, { config, options, shared }, deps) {
  const { actionIssues } = group3.minutes;
  if (actionIssues === null || !options.publish) return null;
  const result = await attempt({ task: "action", group: group3.id }, async () => {
    const tracker = await shared.openTracker();
    const issues = {
      ...actionIssues,
      tracker,
      trust: trustOf(config, shared),
      group: group3.id
    };
    const place = { config, group: group3, series, out: options.out };
    const due = await dueActionIssues(place, await readArchive(), issues, shared);
    const urls = [];
    if (options.write) {
      if (due.mayHaveClaims) await tracker.sweepClaims(issues.repository);
      const now = { ...issues, tracker: await deps.openTracker() };
      for (const each of due.open) urls.push(await openActionIssue(each, now) ?? each.url);
      for (const issue2 of due.close) await closeIssue(tracker, issue2, "completed");
    }
    const opened = due.open.map(({ draft }) => `${draft.title}: opened`);
    const closed = due.close.map(({ url }) => `${url}: closed`);
    return {
      documents: [],
      changed: [...urls, ...due.open.map(({ url }) => url), ...due.close.map(({ url }) => url)][0],
      reason: [...opened, ...closed].join(", ")
    };
  });
  return result.report.state === "nothing" ? null : result;
}

// src/documents/update-path.ts
import { dirname as dirname7, relative as relative12, resolve as resolve12, sep as sep9 } from "node:path";
async function updatePath(place, period, deps) {
  const { config, role, out } = place;
  const output = outputFolder(config, out, deps);
  const values = { period: period.id, role: role.id };
  const pathOf = (number) => resolve12(output, fillPath(role.path, { ...values, number }));
  if (!pathNames(role.path).some(({ name }) => name === "number")) return pathOf("");
  const read5 = pathReader(role.path, role.id);
  const files = await deps.files.list(dirname7(pathOf("0")), ".md");
  const updates = files.flatMap((path6) => {
    const number = read5(relative12(output, path6).split(sep9).join("/"))?.number ?? null;
    return number === null ? [] : [{ path: path6, number }];
  });
  const known2 = await Promise.all(
    updates.map(async ({ path: path6, number }) => {
      const title = titleIn(await readableText(path6, deps.files) ?? "");
      return { key: updatePeriod(path6, title), number };
    })
  );
  return pathOf(documentNumber(known2, period.id));
}

// src/commands/update.ts
import { basename as basename3, relative as relative13 } from "node:path";

// src/compose/update/line-view.ts
var ORDER = ["done", "closed", "active", "in-progress"];
function lineView(item2) {
  return {
    title: item2.title,
    url: item2.url,
    repository: item2.repository,
    number: item2.number,
    kind: ITEM_KINDS[item2.kind].word,
    author: item2.author,
    status: item2.status,
    reference: itemKey(item2),
    by: item2.author,
    reviewers: (item2.reviewedBy ?? []).filter((login) => login !== item2.author),
    firstTime: item2.firstTime ?? false,
    opened: item2.createdAt.slice(0, 10),
    finished: item2.status === "done" || item2.status === "closed" ? instantOf(item2).slice(0, 10) : null,
    words: item2.words ?? null,
    tag: tagOf2(item2)
  };
}
function tagOf2({ kind, status: status2 }) {
  if (status2 === "closed") return "[Closed]";
  if (status2 === "in-progress") return "[In Progress]";
  return status2 === "active" ? ITEM_KINDS[kind].activeTag : null;
}
function lineViews(items) {
  return [...items].sort(byProgress).map(lineView);
}
function byProgress(a, b) {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || compareTexts(instantOf(a), instantOf(b)) || compareTexts(a.url, b.url);
}
function instantOf(item2) {
  const isFinished = item2.status === "done" || item2.status === "closed";
  return isFinished ? item2.mergedAt ?? item2.closedAt ?? item2.createdAt : item2.createdAt;
}

// src/compose/update/release-groups.ts
var DAY6 = 24 * 60 * 60 * 1e3;
var PATCH = /\bv?\d+\.\d+\.[1-9]\d*$/u;
function releaseGroups(releases, people2) {
  const names = new Set(people2.map((login) => login.toLowerCase()));
  const view = ({ tag, url, prerelease, author }) => {
    return { tag, url, prerelease, by: author !== null && names.has(author.toLowerCase()) ? author : null };
  };
  const inOrder2 = [...releases].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const isSecurity = (release) => isSecurityRelease(release, inOrder2);
  return [
    { name: "Security releases", releases: inOrder2.filter(isSecurity).map(view) },
    { name: "Regular releases", releases: inOrder2.filter((release) => !isSecurity(release)).map(view) }
  ].filter((group3) => group3.releases.length > 0);
}
function isSecurityRelease(release, all) {
  if (/\bsecurity\b/iu.test(release.name)) return true;
  return isPatch(release) && all.some((other) => isPatch(other) && isBeside(release, other));
}
function isPatch(release) {
  return !release.prerelease && PATCH.test(release.tag);
}
function isBeside(a, b) {
  return a.tag !== b.tag && a.repository.toLowerCase() === b.repository.toLowerCase() && lineOf(a) !== lineOf(b) && Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) < DAY6;
}
function lineOf(release) {
  return release.tag.split(".")[0] ?? "";
}

// src/compose/update/compose-update.ts
var AWAITED_FIGURES = "TODO: Waiting H1 digest";
var NOTHING2 = "No activity on GitHub in this period.";
var NOTHING_YET = "Nothing is placed here yet.";
var PLAIN_SECTION = {
  intro: null,
  match: [],
  initiatives: [],
  releases: [],
  hackerone: null
};
function composeUpdate(facts) {
  const { role, period, items } = facts;
  return {
    title: `Update ${period.id}`,
    period: period.id,
    role: { id: role.id, name: role.name, link: role.link },
    sections: facts.sections.map((section2) => sectionView(section2, facts)),
    hasMeetings: role.meetings.length > 0,
    meetings: meetingViews(role.meetings, facts.meetings),
    unplaced: lineViews(items.unplaced.map(({ item: item2 }) => item2)),
    withheld: facts.withheld,
    count: items.placed.length + facts.meetings.reduce((sum2, meeting) => sum2 + meeting.items.length, 0),
    chart: facts.chart ?? null
  };
}
function sectionView(section2, facts) {
  const { number, title, level } = section2;
  const config = facts.role.sections[number] ?? PLAIN_SECTION;
  const placed = facts.items.placed.filter(({ placement }) => placement.section === number);
  const released = new Set(config.releases.map((name) => name.toLowerCase()));
  const content = {
    figures: figuresOf(facts.figures?.[number] ?? [], config),
    releases: releaseGroups(
      facts.releases.filter(({ repository }) => released.has(repository.toLowerCase())),
      facts.role.people
    ),
    initiatives: initiativeViews(placed, config),
    items: lineViews(placed.filter(({ placement }) => placement.initiative === null).map(({ item: item2 }) => item2))
  };
  const isParent = facts.sections.some((each) => each.number.startsWith(`${number}.`));
  const isEmpty2 = !isParent && Object.values(content).every((list3) => list3.length === 0);
  return {
    number,
    title,
    heading: sectionHeading(section2),
    level,
    intro: config.intro,
    ...content,
    note: !isEmpty2 ? null : facts.items.unplaced.length > 0 ? NOTHING_YET : NOTHING2
  };
}
function figuresOf(figures, { hackerone }) {
  return figures.length === 0 && hackerone !== null ? [AWAITED_FIGURES] : figures;
}
function initiativeViews(placed, { initiatives }) {
  const configured = initiatives.map(({ name }) => name);
  const learned = placed.flatMap(({ placement }) => placement.initiative ?? []).sort();
  return [.../* @__PURE__ */ new Set([...configured, ...learned])].map((name) => {
    const own = placed.filter(({ placement }) => placement.initiative === name);
    return { name, items: lineViews(own.map(({ item: item2 }) => item2)) };
  }).filter(({ items }) => items.length > 0);
}
function meetingViews(groups, records) {
  return groups.map(({ name }) => ({
    name,
    meetings: records.filter((record) => record.name === name).sort((a, b) => a.date < b.date ? -1 : 1).map(({ date: date2, items }) => ({ date: date2, day: dayOf(date2), items: lineViews(items) }))
  })).filter(({ meetings: meetings2 }) => meetings2.length > 0);
}
function dayOf(date2) {
  return date2.split("-").slice(1).reverse().join("/");
}

// src/compose/update/compose-rollup.ts
var STILL_OPEN = "Still open";
function composeRollup(facts, { unit, parts }) {
  const whole3 = composeUpdate(facts);
  const named2 = parts.length > 1 ? parts.map((part) => ({ part, name: partName(part) })) : [];
  const views = named2.map(({ part, name }) => ({ name, view: composeUpdate(within(facts, part, parts)) }));
  const open2 = { name: STILL_OPEN, view: composeUpdate(stillOpen(facts)) };
  const all = rowOf("All sections", facts, parts, () => true);
  return {
    ...whole3,
    unit,
    parts: named2.length === 0 ? null : named2.map(({ name }) => name).join(", "),
    rows: [...facts.sections.map((section2) => sectionRow(section2, facts, parts)), all],
    totals: {
      finished: all.finished,
      open: all.open,
      releases: facts.releases.length,
      meetings: facts.meetings.length
    },
    sections: whole3.sections.map((section2, index) => {
      if (named2.length === 0) return { ...section2, parts: [] };
      const inParts = [...views, open2].flatMap(({ name, view }) => {
        const { releases = [], initiatives = [], items = [] } = view.sections[index] ?? {};
        return [releases, initiatives, items].every((list3) => list3.length === 0) ? [] : [{ name, releases, initiatives, items }];
      });
      return { ...section2, releases: [], initiatives: [], items: [], parts: inParts };
    }),
    meetings: whole3.meetings.map(({ name, meetings: meetings2 }) => {
      if (named2.length === 0) return { name, meetings: meetings2, parts: [] };
      const inParts = views.flatMap(({ name: part, view }) => {
        const own = view.meetings.find((group3) => group3.name === name)?.meetings ?? [];
        return own.length === 0 ? [] : [{ name: part, meetings: own }];
      });
      return { name, meetings: [], parts: inParts };
    })
  };
}
function sectionRow(section2, facts, parts) {
  return rowOf(sectionHeading(section2), facts, parts, (number) => number === section2.number);
}
function rowOf(heading2, { items }, parts, isIn) {
  const own = items.placed.filter(({ placement }) => isIn(placement.section)).map(({ item: item2 }) => item2);
  const finished = own.filter(({ status: status2 }) => status2 === "done");
  const perPart = parts.map((part) => finished.filter((item2) => isWithin(endOf2(item2), part)).length);
  return {
    heading: heading2,
    finished: finished.length,
    perPart: parts.length > 1 ? perPart.join(", ") : null,
    open: own.filter((item2) => endOf2(item2) === null).length
  };
}
function within(facts, part, parts) {
  return {
    ...facts,
    items: {
      placed: facts.items.placed.filter(({ item: item2 }) => isWithin(endOf2(item2), part)),
      unplaced: []
    },
    releases: facts.releases.filter(({ publishedAt }) => isWithin(publishedAt, part)),
    meetings: facts.meetings.filter(({ date: date2 }) => partOfDay(date2, parts) === part)
  };
}
function stillOpen(facts) {
  const placed = facts.items.placed.filter(({ item: item2 }) => endOf2(item2) === null);
  return { ...facts, items: { placed, unplaced: [] }, releases: [], meetings: [] };
}
function endOf2({ status: status2, mergedAt, closedAt }) {
  return status2 === "done" || status2 === "closed" ? mergedAt ?? closedAt : null;
}
function partOfDay(date2, parts) {
  return parts.findLast((part) => firstDay2(part) <= date2) ?? parts[0];
}
function firstDay2({ from, timeZone }) {
  return Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
function partName({ id }) {
  return id.split("-").reverse().join(" ");
}
function isWithin(instant, { from, to }) {
  return instant !== null && instant >= from && instant < to;
}

// src/documents/render-update.ts
var BLOCK = `## Not placed yet

{{#each unplaced}}
* {{#if tag}}{{tag}} {{/if}}{{title}} - {{link url}}
{{/each}}
`;
async function renderUpdate(kind, view, { config, role }, deps) {
  const path6 = role.templates[kind];
  const template = await openTemplate(kind, path6, config, deps);
  const { shape, target } = TEMPLATES[kind];
  const tree = instantiate(template, view, { shape, target });
  if (path6 !== null && view.unplaced.length > 0) {
    const { addresses, text: text3 } = shownIn(tree);
    const hidden = view.unplaced.filter(({ url, repository, number }) => {
      return !addresses.has(url) && !`${text3} `.split(`${repository}#${number}`).some((rest, at) => at > 0 && !/^\d/u.test(rest));
    });
    if (hidden.length > 0) {
      const block = parseTemplate(BLOCK, { file: "update.md" });
      tree.children.push(...instantiate(block, { unplaced: hidden }, { shape, target }).children);
    }
  }
  return toMarkdown(tree);
}
function shownIn(node) {
  const addresses = /* @__PURE__ */ new Set();
  const texts = [];
  const visit2 = (each) => {
    if (each.type === "link") addresses.add(each.url);
    if (each.type === "text" || each.type === "inlineCode") texts.push(each.value);
    if ("children" in each) for (const child2 of each.children) visit2(child2);
    if (each.type === "paragraph") texts.push(" ");
  };
  visit2(node);
  return { addresses, text: texts.join("") };
}

// src/documents/update-report.ts
var TITLE2 = 72;
function explainUpdate(facts) {
  const { role, meetings: meetings2, leftOut = [] } = facts;
  const narrow = narrowEntries(role).map(({ entry }) => narrowEntryText(role, entry).message);
  const lines = (placements2) => placements2.map(({ item: item2, because }) => `${itemLine(item2)}: ${because}`);
  const placements = placementsOf(facts);
  return [
    ...lines(placements.filter(({ section: section2 }) => section2 !== null)),
    ...meetings2.flatMap(({ name, date: date2, items: records }) => {
      return records.map((item2) => `${itemLine(item2)}: meeting of ${name} on ${date2}`);
    }),
    ...lines(placements.filter(({ section: section2 }) => section2 === null)),
    ...new Set(narrow),
    ...leftOut.map(({ item: item2, because }) => `${itemLine(item2)}: left out, ${because}`)
  ];
}
function placementsOf({ items: { placed, unplaced } }) {
  return [
    ...placed.map(({ item: item2, placement: { section: section2, initiative, because } }) => {
      return { item: item2, section: section2, initiative, because };
    }),
    ...unplaced.map(({ item: item2, guess }) => {
      const perhaps = guess === null ? "" : `; perhaps section ${guess.section}, ${guess.because}`;
      return { item: item2, section: null, initiative: null, because: `no section${perhaps}` };
    })
  ];
}
function itemLine(item2) {
  const title = item2.title.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  const characters = [...title];
  const shown2 = characters.length > TITLE2 ? `${characters.slice(0, TITLE2 - 1).join("")}\u2026` : title;
  return `${itemKey(item2)} (${shown2})`;
}
function countBySection({ sections, items, meetings: meetings2, leftOut = [] }) {
  const rows = [
    ...sections.map((section2) => {
      return [
        sectionHeading(section2),
        items.placed.filter(({ placement }) => placement.section === section2.number).length
      ];
    }),
    ["meetings", meetings2.reduce((sum2, meeting) => sum2 + meeting.items.length, 0)],
    ["not placed yet", items.unplaced.length],
    ["left out, as configured", leftOut.length]
  ];
  const shown2 = rows.filter(([, count2]) => count2 > 0);
  const width = Math.max(...shown2.map(([name]) => name.length));
  const digits = Math.max(...shown2.map(([, count2]) => String(count2).length));
  return shown2.map(([name, count2]) => `  ${name.padEnd(width)}  ${String(count2).padStart(digits)}`);
}
var MOST_NAMED2 = 5;
function nameUnplaced({ items: { unplaced }, period }) {
  if (unplaced.length === 0) return [];
  const lines = unplaced.slice(0, MOST_NAMED2).map(({ item: item2, guess }) => {
    return `  ${itemLine(item2)}${guess === null ? "" : `, perhaps section ${guess.section}`}`;
  });
  const more = unplaced.length - lines.length;
  return [
    "Not placed yet; move them in the document, or add rules (minutebook update --suggest proposes some):",
    ...lines,
    ...more > 0 ? [`  and ${more} more: minutebook update ${period.id} --explain names all`] : []
  ];
}
function unplacedItems({ items: { unplaced } }) {
  return unplaced.map(({ item: item2, guess }) => ({
    item: itemKey(item2),
    title: item2.title,
    url: item2.url,
    guess: guess?.section ?? null
  }));
}
var OPEN = /^\[In Progress\]\s/u;
function updateChanges(before, after) {
  if (before === null || before === after) return [];
  const [then, now] = [before, after].map(itemsOf3);
  if (then === void 0 || now === void 0) return [];
  const keys = (wanted, of) => [...of.keys()].filter(wanted);
  const changes = {
    added: keys((key) => !then.has(key), now),
    gone: keys((key) => !now.has(key), then),
    "now done": keys((key) => then.get(key) === true && now.get(key) === false, now)
  };
  return Object.entries(changes).flatMap(([what, items]) => {
    return items.length === 0 ? [] : [`  ${what}: ${items.join(", ")}`];
  });
}
function itemsOf3(text3) {
  const items = /* @__PURE__ */ new Map();
  for (const { entries } of readUpdate(text3, { file: "update" }).sections) {
    for (const entry of entries) {
      if (!items.has(itemKey(entry))) items.set(itemKey(entry), OPEN.test(entry.text));
    }
  }
  return items;
}
var MONTHS2 = 6;
function chartOf({ role, sections, period, items }, updates, { always }) {
  const months = role.chart ?? (always ? MONTHS2 : null);
  if (months === null) return null;
  const from = Temporal.Instant.from(period.to).toZonedDateTimeISO(period.timeZone).subtract({ months }).toInstant().toString();
  const earlier = from < period.from ? updatesBefore(updatesWithin(updates, { ...period, from }), period) : [];
  const first = earlier.flatMap((update2) => update2.period?.split("..")[0] ?? []).sort()[0];
  const span = first === void 0 ? period.id : `${first} to ${period.id}`;
  return workChart(`Finished items per section, ${span}`, countWork(sections, role.sections, items, earlier));
}

// src/schedule/period-parts.ts
var UNITS = ["quarter", "year"];
function parseUnit(text3) {
  const unit = UNITS.find((each) => each === text3.trim().toLowerCase());
  if (unit !== void 0) return unit;
  const near = nearest(text3, UNITS);
  throw new MinutebookError("usage/option", {
    message: `Nothing is rolled up by ${quote(text3)}.`,
    why: `Months are rolled up by ${UNITS.join(" or ")}.`,
    hint: near === void 0 ? `Write --by ${UNITS.join(" or --by ")}.` : `Did you mean --by ${near}?`
  });
}
function periodAround(period, unit) {
  const [month = period] = periodMonths(period);
  return parsePeriod(unitId(month, unit), period.timeZone);
}
function periodParts(period, unit) {
  const ids = new Set(periodMonths(period).map((month) => unitId(month, unit)));
  return [...ids].map((id) => {
    const part = parsePeriod(id, period.timeZone);
    const [, from = part.from] = [part.from, period.from].sort();
    const [to = part.to] = [part.to, period.to].sort();
    return { ...part, from, to };
  });
}
function unitId({ id }, unit) {
  const [year = "", month = ""] = id.split("-");
  return unit === "year" ? year : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

// src/commands/update.ts
async function update({
  config,
  role: id,
  period: wanted,
  by,
  chart,
  out,
  write: write2 = true,
  publish = false,
  includePrivate = false
}, given) {
  const deps = confineFiles(config, out, given);
  const opened = await openUpdate({ config, role: id, period: wanted, by, out }, deps);
  const { role, period, path: path6, unit, updates } = opened;
  const kind = unit === null ? "update" : "rollup";
  await requireTemplate(kind, role.templates[kind], config, deps);
  const { facts, archived, warnings } = await gatherFacts2(opened, { publish, includePrivate }, deps);
  const complete = { ...facts, chart: chartOf(facts, await updates, { always: chart === true }) };
  const view = unit === null ? composeUpdate(complete) : composeRollup(complete, { unit, parts: periodParts(period, unit) });
  const generated = await renderUpdate(kind, view, opened, deps);
  const file = { path: path6, id: updateId(role, period) };
  const existing = await existingFile(config, file, { publish }, deps);
  const renamed = await renamesFor(config, existing, generated, deps);
  const document = {
    ...file,
    title: `${view.title} of ${role.name}`,
    revise: (text3) => planMerge(text3 ?? "", generated, { renamed })
  };
  const synced2 = await syncFile(config, document, { write: write2, publish }, deps);
  const report2 = {
    kind: "update",
    role: role.id,
    period: period.id,
    start: null,
    path: synced2.target,
    items: view.count,
    unplaced: facts.items.unplaced.map(({ item: item2 }) => item2.url),
    unplacedItems: unplacedItems(facts)
  };
  return {
    documents: [
      {
        ...madeDocument(synced2, report2, explainUpdate(facts)),
        // Describing the changes requires parsing both texts once more, so it is done on demand.
        get details() {
          const changes = updateChanges(synced2.before, synced2.after);
          return [...countBySection(facts), ...changes, ...nameUnplaced(facts)];
        },
        placements: placementsOf(facts)
      }
    ],
    withheld: facts.withheld,
    archived,
    warnings
  };
}
async function openUpdate({ config, role: id, period: wanted, by, out }, deps) {
  const role = choose("role", config.roles, id, config);
  const unit = by === void 0 ? null : parseUnit(by);
  const period = periodOf2(wanted, unit, role, deps);
  const sections = await roleSections(config, role, deps);
  const path6 = await updatePath({ config, role, out }, period, deps);
  const updates = readUpdates({ config, role, path: path6 }, { own: unit !== null }, deps);
  return { config, role, period, sections, path: path6, unit, updates };
}
async function gatherFacts2({ config, role, period, sections, path: path6, unit, updates }, { publish, includePrivate }, deps) {
  const kind = unit === null ? "update" : "rollup";
  const names = await namesUsed({ [kind]: role.templates[kind] }, config, deps);
  return gatherRole(
    {
      names,
      role: { ...role, link: role.link ?? neighbourLink(role.document) },
      sections,
      period,
      lessons: updates.then((all) => lessonsOf(all, { role, sections, period, rollUp: unit !== null })),
      existing: () => existingFile(config, { path: path6, id: updateId(role, period) }, { publish }, deps),
      includePrivate,
      locate(key) {
        const place = locationIn(config, ["roles", role.id, "sections", ...key]);
        return { ...place, file: relative13(deps.cwd, place.file) };
      },
      trust: trustOf(config, deps)
    },
    deps
  );
}
function updateId({ id }, period) {
  return ["update", id, period.id];
}
function periodOf2(wanted, unit, { timezone }, { now }) {
  if (wanted !== void 0) return parsePeriod(wanted, timezone);
  const month = defaultPeriod(now, timezone);
  return unit === null ? month : periodAround(month, unit);
}
function neighbourLink(document) {
  return typeof document === "string" ? `./${basename3(document)}` : null;
}

// src/commands/run/write-update.ts
async function writeUpdate(config, role, options, deps) {
  const period = duePeriod(deps.now, role.timezone);
  if (period === null) return null;
  const isOver2 = Date.parse(deps.now) >= Date.parse(period.to);
  const name = { task: "update", role: role.id, period: period.id };
  let withheld = 0;
  let archived = 0;
  const result = await attempt(name, async () => {
    if (options.publish && isOver2) {
      const path6 = await updatePath({ config, role, out: options.out }, period, deps);
      const committed = await committedAt(config, path6, deps);
      if (committed !== null && Date.parse(committed) >= Date.parse(period.to)) {
        return { documents: [], reason: `committed on ${committed.slice(0, "yyyy-mm-dd".length)}` };
      }
    }
    const { out, ...how } = options;
    const request = { config, role: role.id, period: period.id, ...how, ...out !== void 0 && { out } };
    const made = await update(request, deps);
    withheld = made.withheld;
    archived = made.archived ?? 0;
    return { ...made, reason: isOver2 ? "the month is over" : "the month is nearly over" };
  });
  return { result, withheld, archived };
}

// src/commands/run/run.ts
async function run2({ config, out, write: write2 = true, publish = false, includePrivate = false }, given) {
  const deps = shareNotes(withJoinedSource(confineFiles(config, out, given)));
  const publishes = publish || out === void 0 && await isRepositoryKnown(config, deps);
  const options = { out, write: write2, publish: publishes, includePrivate };
  const context = { config, options, shared: shareListings(deps) };
  const [{ opened, meetings: meetings2 }, updates] = await Promise.all([
    openGroups(config, deps).then(async (groups) => ({
      opened: groups,
      meetings: await Promise.all(groups.groups.map((group3) => serveGroup(group3, context, deps)))
    })),
    Promise.all(config.roles.map((role) => writeUpdate(config, role, options, deps)))
  ]);
  const prepared = meetings2.flatMap(({ prepared: each }) => each);
  const results = [
    ...opened.failures,
    ...meetings2.flatMap((meeting) => meeting.results),
    ...updates.flatMap((updated) => updated === null ? [] : [updated.result])
  ];
  const sumOf = (count2) => [...prepared, ...updates].reduce((sum2, each) => sum2 + (each?.[count2] ?? 0), 0);
  return {
    documents: results.flatMap(({ documents }) => documents),
    withheld: sumOf("withheld"),
    archived: sumOf("archived"),
    warnings: [
      ...prepared.flatMap(({ warnings }) => warnings),
      ...results.flatMap(({ warnings }) => warnings)
    ],
    failures: results.flatMap(({ failures }) => failures),
    tasks: results.map(({ report: report2 }) => report2),
    next: nextInLine(opened.groups, deps.now)
  };
}
async function serveGroup(group3, context, deps) {
  const { series } = group3;
  const { meeting, minutes: minutes2 } = group3.group;
  const { config, shared } = context;
  const named2 = (occurrences) => Promise.all(
    occurrences.map((occurrence) => occurrenceAsNamed({ config, group: group3.group }, occurrence, shared))
  );
  const [upcoming, over] = await Promise.all([
    named2(meetingsToPrepare(series, meeting.openBefore, deps.now)),
    named2(minutes2.hackmd === null && !minutes2.comment ? [] : finishedMeetings(series, deps.now))
  ]);
  const readArchive = archiveReader(group3, context);
  const registers = await followingRegisters(group3, readArchive, context);
  const following = { ...group3, registers: registers?.following };
  const [concluded, tended, prepared] = await Promise.all([
    Promise.all(over.map((occurrence) => concludeMeeting(following, occurrence, context))),
    upcoming.length > 0 ? null : tendIssues(group3, context),
    prepareInTurn(following, upcoming, context, deps)
  ]);
  const acted = await tendActions(group3, readArchive, context, deps);
  const results = [
    ...concluded.flat(),
    ...tended === null ? [] : [tended],
    ...prepared.flatMap((each) => each.results),
    ...await tendRegisters(group3, registers ?? readArchive, context),
    ...acted === null ? [] : [acted]
  ];
  return { prepared, results };
}
async function concludeMeeting(group3, occurrence, context) {
  const { hackmd, comment } = group3.group.minutes;
  const when = { occurrence, isRecent: isRecent(occurrence, context.shared.now) };
  const collected2 = hackmd === null ? null : await collectMeeting(group3, when, context);
  const commented = comment && context.options.publish ? await commentItems(group3, when, context) : null;
  return [collected2, commented].filter((result) => result !== null);
}
function archiveReader({ group: group3 }, { config, options, shared }) {
  let read5;
  return () => {
    read5 ??= (async () => {
      const deps = options.publish ? await onPublishedFiles(config, shared) : shared;
      return archiveOf({ config, group: group3, out: options.out }, deps);
    })();
    return read5;
  };
}
async function followingRegisters({ group: group3 }, readArchive, { config, options, shared }) {
  if (group3.minutes.registers.length === 0) return null;
  if (!options.publish || config.publish.files !== "commit") return null;
  try {
    const place = { config, group: group3, out: options.out };
    return await openRegisters(place, await readArchive(), options, shared);
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    return null;
  }
}
async function tendRegisters({ group: group3 }, from, { config, options, shared }) {
  const { registers: kinds } = group3.minutes;
  if (kinds.length === 0) return [];
  const task = { task: "register", group: group3.id };
  try {
    const place = { config, group: group3, out: options.out };
    const registers = typeof from === "function" ? await openRegisters(place, await from(), options, shared) : from;
    const made = await keepRegisters(place, registers, options, shared);
    return kinds.map(
      (register, index) => done(task, {
        documents: made.slice(index, index + 1),
        reason: `the ${register} in the minutes`
      })
    );
  } catch (error2) {
    return [failed(task, error2)];
  }
}
async function prepareInTurn(group3, upcoming, context, deps) {
  const prepared = [];
  for (const [index, occurrence] of upcoming.entries()) {
    const shared = index === 0 ? context.shared : deps;
    prepared.push(await prepareMeeting(group3, occurrence, { ...context, shared }, deps));
  }
  return prepared;
}
function withJoinedSource(deps) {
  let joined4;
  return {
    ...deps,
    openSource() {
      joined4 ??= deps.openSource().then(joinGatherings);
      return joined4;
    }
  };
}
async function isRepositoryKnown(config, deps) {
  try {
    await deps.findRepository(configFolder(config, deps));
    return true;
  } catch (error2) {
    if (!isMinutebookError(error2) || error2.code !== "usage/repository") throw error2;
    deps.reporter.note(`files are written here, not published: ${error2.why}`);
    return false;
  }
}
function nextInLine(groups, now) {
  const coming = groups.flatMap(({ group: group3, series }) => {
    const next = nextPreparation(series, group3.meeting.openBefore, now);
    return next === null ? [] : [{ id: group3.id, ...next }];
  });
  const [first] = coming.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  if (first === void 0) return null;
  return `${first.id} on ${first.occurrence.date}, from ${minuteText(first.from)}`;
}

// src/model/role-config.ts
function entryYaml(entry) {
  const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

// src/compose/update/derive-sections.ts
var SHORTEST = 4;
var PREFIXES = {
  documentation: "docs?",
  dependencie: "deps?",
  performance: "perf",
  benchmark: "benchmark"
};
var ADDRESS = /https?:\/\/[^\s)>\]]+/gu;
var REPOSITORY = /\bhttps?:\/\/[^/\s]+\/(?<name>[\w-]+\/[\w.-]+)/gu;
var CODE = /`(?<name>[\w.-]+)`/gu;
var EXAMPLES = /\b(?:such as|like|including|e\.g\.,?)\s+(?<list>[^.;:()]+)/giu;
var BETWEEN = /,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/u;
var NAMED2 = new RegExp("\\p{Lu}[\\p{L}\\d]*(?:\\.[\\p{L}\\d]+)*(?:[ -]\\p{Lu}[\\p{L}\\d]*(?:\\.[\\p{L}\\d]+)*)+", "gu");
var OPENING2 = /^[\s*+-]*(?:\d+[.)]\s*)?(?:\d{4}\s+)?[\p{L}.]+/u;
var DOING = new RegExp("^\\p{L}+(?:ing\\b|(?=\\s+(?:and|for)\\b))", "u");
function deriveSections(sections) {
  const named2 = sections.map(namedIn);
  const holders = /* @__PURE__ */ new Map();
  for (const { title, intro } of sections) {
    for (const word of new Set(keywordsOf(`${title} ${prose(intro)}`))) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const isOnlyHere = (word) => word.length >= SHORTEST && (holders.get(word) ?? 0) <= 1;
  return Object.fromEntries(
    sections.map(({ number }, index) => {
      const { initiatives = [], repositories = [], words: words2 = [] } = named2[index] ?? {};
      const ofInitiatives = new Set(initiatives.flatMap(keywordsOf));
      const own = words2.filter((word) => isOnlyHere(word) && !ofInitiatives.has(word));
      const section2 = {
        intro: null,
        match: [...repositories.flatMap(repositoryRules), ...wordRules(own)],
        initiatives: initiatives.flatMap((name) => initiativeOf(name, isOnlyHere) ?? []),
        releases: [],
        hackerone: null
      };
      return [number, section2];
    })
  );
}
function namedIn({ title, intro }) {
  const text3 = prose(intro);
  const lines = text3.split("\n").map((line3) => line3.replace(OPENING2, ""));
  const examples = [...text3.replaceAll("\n", " ").matchAll(EXAMPLES)].flatMap(({ groups }) => groups?.list?.split(BETWEEN) ?? []).map((example) => example.replace(/^(?:the|an?)\s+|`/giu, "").trim()).filter((example) => example !== "");
  const capitalized = lines.flatMap((line3) => line3.match(NAMED2) ?? []);
  const headline = new Set(keywordsOf(title));
  const initiatives = [...capitalized, ...examples.filter((example) => /\s/u.test(example))].filter(
    (name) => keywordsOf(name).some((word) => !headline.has(word))
  );
  const single = examples.filter((example) => new RegExp("^\\p{Ll}[\\w.-]*$", "u").test(example));
  const code3 = [...(intro ?? "").matchAll(CODE)].flatMap(({ groups }) => groups?.name ?? []);
  const addresses = [...(intro ?? "").matchAll(REPOSITORY)].flatMap(({ groups }) => groups?.name ?? []);
  return {
    initiatives: unique(initiatives),
    repositories: unique([...addresses, ...[...single, ...code3].map((name) => `*/${name}`)]),
    words: unique(keywordsOf([title.replace(DOING, ""), ...lines].join(" ")))
  };
}
function initiativeOf(name, isOnlyHere) {
  const own = keywordsOf(name).filter(isOnlyHere);
  if (own.length === 0) return null;
  const initials = name.split(/[\s-]+/u).map((word) => word[0]?.toLowerCase() ?? "").join("");
  const words2 = /^[a-z]{2,4}$/u.test(initials) ? [...own, `${initials}\\b`] : own;
  return { name, match: words2.map((word) => ({ title: titleWith(word) })) };
}
function repositoryRules(repo) {
  return repo.startsWith("*") ? [{ repo }] : [{ repo, kind: "issue", everyone: true }, { repo }];
}
function wordRules(words2) {
  return words2.flatMap((word) => {
    const prefix = PREFIXES[word];
    return [
      { title: titleWith(word) },
      ...prefix === void 0 ? [] : [{ title: `/^(?:[\\w-]+,)*${prefix}[:(]/` }]
    ];
  });
}
function titleWith(word) {
  return `/(?<![\\w.])${word}/`;
}
function prose(intro) {
  return (intro ?? "").replace(ADDRESS, " ");
}
function unique(list3) {
  return [...new Map(list3.map((text3) => [text3.toLowerCase(), text3])).values()];
}

// src/compose/update/suggest-rules.ts
var SHARED = 2;
var SHORTEST_STEM = 3;
var PREFIX = new RegExp("^(?<prefix>\\p{L}[\\w.-]{1,19})(?:,[\\w,. -]{1,40})?:\\s", "u");
function suggestRules(items, sections) {
  const place = sectionFinder(sections);
  const candidates = [
    ...candidatesOf(items).map(({ words: words2, ...candidate }) => ({
      ...candidate,
      section: place(words2),
      initiative: null
    })),
    ...documentCandidates(items, sections)
  ];
  candidates.sort(
    (a, b) => Number(a.section === null) - Number(b.section === null) || b.items.length - a.items.length
  );
  const left = new Set(items);
  const chosen = [];
  for (const candidate of candidates) {
    const fresh = candidate.items.filter((item2) => left.has(item2));
    if (fresh.length < (candidate.section === null ? SHARED : 1)) continue;
    chosen.push(candidate);
    for (const item2 of fresh) left.delete(item2);
  }
  return { rules: inForce(chosen, items, sections), left: [...left] };
}
function inForce(chosen, items, sections) {
  const order = sections.map(({ number }) => number);
  const names = chosen.map(({ initiative }) => initiative);
  const sectionRank = ({ section: section2 }) => section2 === null ? order.length : order.indexOf(section2);
  const initiativeRank = ({ initiative }) => initiative === null ? names.length : names.indexOf(initiative);
  const rules = chosen.toSorted(
    (a, b) => sectionRank(a) - sectionRank(b) || initiativeRank(a) - initiativeRank(b)
  );
  const left = new Set(items);
  return rules.flatMap((rule) => {
    const taken = rule.items.filter((item2) => left.delete(item2));
    return taken.length === 0 ? [] : [{ ...rule, items: taken }];
  });
}
function documentCandidates(items, sections) {
  const candidates = Object.entries(deriveSections(sections)).flatMap(([section2, { match: match2, initiatives }]) => [
    ...initiatives.flatMap(
      ({ name, match: entries }) => entries.map((entry) => ({ section: section2, initiative: name, entry }))
    ),
    ...match2.map((entry) => ({ section: section2, initiative: null, entry }))
  ]);
  return candidates.filter(({ entry }) => entry.everyone !== true).map((candidate) => {
    const { matches, prepare } = matcher(candidate.entry);
    prepare(items);
    return { ...candidate, items: items.filter((item2) => matches(item2)) };
  });
}
function candidatesOf(items) {
  const candidates = /* @__PURE__ */ new Map();
  const add2 = (entry, words2, item2) => {
    const key = JSON.stringify(entry).toLowerCase();
    const candidate = candidates.get(key) ?? { entry, words: keywordsOf(words2), items: [] };
    candidate.items.push(item2);
    candidates.set(key, candidate);
  };
  for (const item2 of items) for (const { entry, words: words2 } of marksOf(item2)) add2(entry, words2, item2);
  return [...candidates.values()];
}
function marksOf({ labels, title, repository }) {
  const prefix = PREFIX.exec(title)?.groups?.prefix;
  return [
    ...labels.map((label) => ({ entry: { label: literal(label) }, words: label })),
    ...prefix === void 0 ? [] : [{ entry: { title: `${prefix}*` }, words: prefix }],
    { entry: { repo: repository }, words: repository.split("/")[1] ?? "" }
  ];
}
function literal(label) {
  return label.replace(/[*?{}]/gu, "?");
}
function sectionFinder(sections) {
  const titles = sections.map(({ number, title }) => ({ number, words: keywordsOf(title) }));
  const has2 = (title, word) => title.some((other) => isLike(word, other));
  return (words2) => {
    const scores = titles.map(({ number, words: title }) => {
      const shared = words2.filter((word) => has2(title, word));
      const score = shared.reduce((sum2, word) => {
        return sum2 + 1 / titles.filter((other) => has2(other.words, word)).length;
      }, 0);
      return { number, score };
    });
    const [best] = scores.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
    return best?.number ?? null;
  };
}
function isLike(a, b) {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}
function suggestionYaml({ rules, left }, sections, role, nameOf3) {
  const entries = (of, indent) => of.flatMap(({ entry, items }) => [
    `${indent}- ${entryYaml(entry)}`,
    ...items.map((item2) => `${indent}  # ${nameOf3(item2)}`)
  ]);
  const lines = [
    `# For roles.${role} in the configuration. Each rule stands above the items that it takes now.`,
    "sections:"
  ];
  for (const { number, title } of sections) {
    const own = rules.filter(({ section: section2 }) => section2 === number);
    if (own.length === 0) {
      lines.push(`  # "${number}": ${oneLine2(title)}: nothing is named like it`);
      continue;
    }
    lines.push(`  "${number}": # ${oneLine2(title)}`);
    const names = [...new Set(own.flatMap(({ initiative }) => initiative ?? []))];
    if (names.length > 0) lines.push("    initiatives:");
    for (const name of names) {
      const ofIt = own.filter(({ initiative }) => initiative === name);
      lines.push(`      - name: ${JSON.stringify(name)}`, "        match:", ...entries(ofIt, " ".repeat(10)));
    }
    const others = own.filter(({ initiative }) => initiative === null);
    if (others.length > 0) lines.push("    match:", ...entries(others, " ".repeat(6)));
  }
  const open2 = rules.filter(({ section: section2 }) => section2 === null);
  if (open2.length > 0) lines.push("# No section is named like these. Put each where it belongs:");
  for (const { entry, items } of open2) {
    lines.push(`#      - ${entryYaml(entry)}`, ...items.map((item2) => `#        # ${nameOf3(item2)}`));
  }
  if (left.length > 0) lines.push("# Nothing to go by:", ...left.map((item2) => `#   ${nameOf3(item2)}`));
  return `${lines.join("\n")}
`;
}
function oneLine2(text3) {
  return text3.replace(/\s+/gu, " ");
}
function suggestionData({ rules, left }) {
  return {
    rules: rules.map(({ section: section2, initiative, entry, items }) => ({
      section: section2,
      initiative,
      match: entry,
      items: items.map(itemKey)
    })),
    left: left.map(itemKey)
  };
}

// src/commands/suggest.ts
async function suggest({ config, role: id, period, out, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const opened = await openUpdate({ config, role: id, period, out }, deps);
  const { role, sections } = opened;
  const { facts, warnings } = await gatherFacts2(opened, { publish: false, includePrivate }, deps);
  const open2 = facts.items.unplaced.map(({ item: item2 }) => item2);
  const suggestion = suggestRules(open2, sections);
  return {
    ...suggestionData(suggestion),
    yaml: open2.length === 0 ? "# Every item has a section.\n" : suggestionYaml(suggestion, sections, role.id, itemLine),
    warnings
  };
}

// src/config/ad-hoc.ts
function adHocConfig(group3) {
  const { from, label, id = idOf2(label), name } = group3;
  const data = {
    groups: { [id]: { ...name !== void 0 && { name }, agenda: { label, from: [...from] } } }
  };
  const { written: written2, issues } = validate(data);
  const [first] = issues.flatMap(
    (issue2) => explainIssue(issue2, { data, schema: definitionSchema(), source: () => void 0 })
  );
  if (first === void 0) return resolveConfig(written2, null);
  const option = `--${first.path.find((step) => step === "from" || step === "label") ?? "group"}`;
  throw new MinutebookError("usage/group", {
    message: first.message.replace(/^(?:A key of )?groups\S*/u, option),
    why: first.why,
    hint: first.hint
  });
}
function idOf2(label) {
  const name = label.replace(/[-_ ]?agenda$/iu, "") || label;
  return name.replace(/[^\w.-]+/gu, "-").replace(/^[-._]+|[-.]+$/gu, "") || "agenda";
}

// src/ports/timer.ts
var systemTimer = {
  clock: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve17, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      clearTimeout(timeout);
      reject(signal?.reason);
    };
    const timeout = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve17();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  })
};
function instantTimer(clock) {
  return { clock, sleep: async (_ms, signal) => signal?.throwIfAborted() };
}
function timerFor({
  timer,
  fixtures
}) {
  return timer ?? (fixtures === void 0 ? systemTimer : instantTimer(() => Date.now()));
}

// src/services/github/failures.ts
function badToken() {
  return new MinutebookError("github/bad-token", {
    message: "GitHub does not accept the token.",
    why: "It is misspelt, has expired or was revoked.",
    hint: "Put a valid token into GITHUB_TOKEN, or run `gh auth login`."
  });
}
function malformedToken() {
  return new MinutebookError("github/bad-token", {
    message: "The GitHub token cannot be sent.",
    why: "It holds a space, a line break or another character that no token has.",
    hint: "Copy it into GITHUB_TOKEN again, without anything around it."
  });
}
function discussionsNeedToken() {
  return new MinutebookError("github/no-token", {
    message: "GitHub lets nobody search discussions without a token.",
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.",
    hint: "Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories."
  });
}
function forbidden(subject, permissions) {
  return new MinutebookError("github/forbidden", {
    message: `The token is not allowed to read ${subject}.`,
    why: permissions === null ? "The token lacks a permission, or the organisation restricts who may come in." : `The token lacks the permission ${permissions}.`,
    hint: permissions === null ? "Give the token read access to issues, pull requests, discussions and contents there; in a workflow, write them under `permissions:`." : `Give the token ${permissions}; in a workflow, write it under \`permissions:\`.`
  });
}
function singleSignOn(subject) {
  return new MinutebookError("github/sso", {
    message: `The token is not authorised for the single sign-on of an organisation in ${subject}.`,
    why: "The organisation protects its resources with SAML, and GitHub leaves them out for this token.",
    hint: "Open https://github.com/settings/tokens, choose \u201CConfigure SSO\u201D beside the token and authorise the organisation."
  });
}
function rateLimited(until, secondary) {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, "Z");
  return new MinutebookError("github/rate-limited", {
    message: `GitHub's rate limit is reached until ${when}.`,
    why: secondary ? "Too many requests came at once (GitHub\u2019s secondary rate limit)." : "The hourly rate limit of this token is used up.",
    hint: "Run again after that instant, or use a token of its own for this job."
  });
}
function anonymousLimit(until) {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, "Z");
  return new MinutebookError("github/rate-limited", {
    message: `GitHub's rate limit for anonymous requests is reached until ${when}.`,
    why: "Without a token it answers 10 searches a minute and 60 other requests an hour.",
    hint: "Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories."
  });
}
function unreachable(host, reason, attempts) {
  return new MinutebookError("github/unreachable", {
    message: `${host} could not be reached.`,
    why: `The connection failed ${times2(attempts)} (${reason}).`,
    hint: "Check the network and any proxy, then run again."
  });
}
function timedOut(host, milliseconds, attempts) {
  return new MinutebookError("github/unreachable", {
    message: `${host} did not answer in time.`,
    why: `No whole answer came within ${Math.round(milliseconds / 1e3)} s, ${times2(attempts)}.`,
    hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
  });
}
function unavailable(host, status2, attempts) {
  return new MinutebookError("github/unavailable", {
    message: `${host} could not answer.`,
    why: `It failed ${times2(attempts)}${status2 === 200 ? " with an internal error" : ` with HTTP status ${status2}`}.`,
    hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
  });
}
function tooHeavy(host, subject, cause) {
  return new MinutebookError(
    "github/too-heavy",
    {
      message: `${host} does not answer the question about ${subject}.`,
      why: "It asks for more than GitHub reads at once (its resource limits for a query).",
      hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
    },
    { cause }
  );
}
function garbled(host, attempts) {
  return new MinutebookError("github/garbled", {
    message: `${host} sent something that is not GitHub\u2019s answer.`,
    why: `The answer was cut off or is not JSON, ${times2(attempts)}.`,
    hint: "Check for a proxy or a sign-in page in between, and the addresses in GITHUB_API_URL and GITHUB_GRAPHQL_URL."
  });
}
function redirected(host) {
  return new MinutebookError("github/redirected", {
    message: `${host} sends its requests elsewhere.`,
    why: "It redirects to another server, or in a circle, and a token is not sent along there.",
    hint: "Put the final addresses into GITHUB_API_URL and GITHUB_GRAPHQL_URL."
  });
}
function refused(subject, kind, part) {
  const text3 = {
    message: `GitHub refused the question about ${subject}.`,
    why: `Its reason is ${kind}.`,
    hint: "Check names, labels and search qualifiers in the configuration; an old GitHub Enterprise Server may lack a field."
  };
  return new MinutebookError("github/refused", text3, part === void 0 ? {} : { cause: { part } });
}
function refusedPart(error2) {
  if (!isMinutebookError(error2) || error2.code !== "github/refused") return null;
  return error2.cause?.part ?? null;
}
function unknownOwner(login) {
  return new MinutebookError("github/unknown-owner", {
    message: `There is no organisation or user ${login} on GitHub.`,
    why: "It is misspelt, was renamed or was deleted.",
    hint: "Check `from` in the configuration."
  });
}
function unknownRepository(name) {
  return new MinutebookError("github/unknown-repository", {
    message: `There is no repository ${name} on GitHub.`,
    why: "It is misspelt, was deleted, or is private and the token may not see it.",
    hint: "Check the name in the configuration, and what the token may read."
  });
}
function tooMany(count2, when, reachable) {
  return new MinutebookError("github/too-many", {
    message: `${count2} results cannot be read: GitHub returns ${reachable} of a search.`,
    why: `They share ${when}, so that the search cannot be cut into smaller ones.`,
    hint: "Name repositories instead of organisations, or fewer labels or people."
  });
}
function tooManyFiles(repository) {
  return new MinutebookError("github/too-many", {
    message: `The files of ${repository} cannot be listed.`,
    why: "One of its folders holds more than GitHub lists of a folder.",
    hint: "Run in a checkout of it; in a workflow, use actions/checkout before minutebook."
  });
}
function incomplete(found, count2) {
  return new MinutebookError("github/incomplete", {
    message: `GitHub counted ${count2} results but returned ${found}.`,
    why: "The results kept changing while they were read, or its search was overloaded.",
    hint: "Run again in a few minutes."
  });
}
function times2(attempts) {
  return attempts === 1 ? "once" : `${attempts} times`;
}

// src/services/github/gate.ts
function createGate(width, timer) {
  const waiting = [];
  let running = 0;
  let room = width;
  let pausedUntil = 0;
  let pauses = 0;
  const enter2 = () => {
    if (running < room) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve17) => waiting.push(resolve17));
  };
  const leave = () => {
    running -= 1;
    while (running < room) {
      const next = waiting.shift();
      if (next === void 0) return;
      running += 1;
      next();
    }
  };
  return {
    async run(task, signal) {
      await enter2();
      try {
        signal.throwIfAborted();
        for (let seen = -1; seen !== pausedUntil; ) {
          seen = pausedUntil;
          const left = pausedUntil - timer.clock();
          if (left > 0) await timer.sleep(left, signal);
        }
        return await task(pauses);
      } finally {
        leave();
      }
    },
    pause(until, epoch) {
      if (epoch !== pauses) return false;
      pauses += 1;
      pausedUntil = Math.max(pausedUntil, until);
      room = Math.max(1, Math.floor(room / 2));
      return true;
    }
  };
}

// src/ports/fetch.ts
function retryInstant(header, now) {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header);
  const instant = Number.isNaN(seconds) ? Date.parse(header) : now + seconds * 1e3;
  return Number.isFinite(instant) ? instant : null;
}

// src/services/github/judge.ts
var COSTLY = 500;
var SMALL2 = 50;
var OPTIONAL_FIELDS = /* @__PURE__ */ new Set([
  "assignees",
  "closingIssuesReferences",
  "files",
  "milestone",
  "reviewDecision",
  "source",
  "timelineItems"
]);
function judge(question, exchange3, now, host) {
  if (exchange3.kind === "timeout") return heavyOr(question, again("timeout", ""));
  if (exchange3.kind === "unreachable") return again("unreachable", exchange3.reason);
  if (exchange3.kind === "garbled") return again("garbled", "");
  const { status: status2, headers } = exchange3;
  if (status2 >= 300 && status2 < 400) return moved(headers, host);
  if (status2 === 401) return failed2(badToken());
  const limit = rateLimit(exchange3, now);
  if (limit !== null) return limit;
  if (status2 === 403) return failed2(refusal(exchange3, question.subject));
  if (status2 === 404 || status2 === 410 || status2 === 422) {
    return question.kind === "rest" ? { kind: "missing" } : failed2(refused(question.subject, `HTTP ${status2}`));
  }
  if (status2 === 408 || status2 === 502 || status2 === 504) {
    return heavyOr(question, again("unavailable", String(status2)));
  }
  if (status2 >= 500) return again("unavailable", String(status2));
  if (status2 >= 400) return failed2(refused(question.subject, `HTTP status ${status2}`));
  if (!isRecord(exchange3.body)) return Array.isArray(exchange3.body) ? listed(exchange3) : again("garbled", "");
  return question.kind === "rest" ? { kind: "done", data: exchange3.body, headers, unread: [] } : judgeGraphql(question, exchange3.body, exchange3, now);
}
function judgeGraphql(question, body, { headers }, now) {
  const errors = errorsOf(body);
  const unread = new Set(errors.flatMap((error2) => unreadField(error2, body.data) ?? []));
  const grave = errors.filter(
    (error2) => !isMissing(error2, question) && unreadField(error2, body.data) === null
  );
  const first = grave[0];
  if (first === void 0) {
    if (!isRecord(body.data)) return again("garbled", "");
    if (String(headers["x-github-sso"] ?? "").startsWith("partial-results")) {
      return failed2(singleSignOn(question.subject));
    }
    return { kind: "done", data: body.data, headers, unread: [...unread] };
  }
  if (grave.some(({ type }) => /^RATE_LIMIT/u.test(type))) return waitFor(headers, now, false);
  if (grave.some(({ message }) => /secondary rate limit/iu.test(message))) return waitFor(headers, now, true);
  if (grave.some(({ message }) => /\bSAML\b|single sign-on/iu.test(message)))
    return failed2(singleSignOn(question.subject));
  const scopes = grave.find(({ type }) => type === "INSUFFICIENT_SCOPES");
  if (scopes !== void 0) return failed2(forbidden(question.subject, namedScopes(scopes.message)));
  if (grave.some(({ type }) => type === "FORBIDDEN")) {
    return failed2(forbidden(question.subject, permissionsIn(headers)));
  }
  if (grave.some(({ type }) => /RESOURCE_LIMITS|MAX_NODE_LIMIT/iu.test(type))) {
    return (question.records ?? 0) > SMALL2 ? { kind: "heavy", certain: true } : again("unavailable", "200");
  }
  if (grave.some(isTransient)) return heavyOr(question, again("unavailable", "200"));
  const [part] = first.path;
  const kind = first.type === "" ? "unknown" : first.type;
  return failed2(refused(question.subject, kind, part === void 0 ? part : String(part)));
}
function isMissing({ type, path: path6 }, { optional }) {
  const [part, field] = path6;
  const isWhole = path6.length === 1 || path6.length === 2 && field === "issueOrPullRequest";
  return type === "NOT_FOUND" && isWhole && optional.has(String(part));
}
function isTransient({ type, message }) {
  return /TIMEOUT|UNAVAILABLE|INTERNAL/iu.test(type) || /something went wrong|timed? ?out|timeout|couldn't respond|resource limits|try again/iu.test(message);
}
function heavyOr(question, verdict) {
  const records = question.kind === "graphql" ? question.records ?? 0 : 0;
  return records > COSTLY ? { kind: "heavy", certain: false } : verdict;
}
function unreadField({ type, path: path6 }, data) {
  if (type !== "FORBIDDEN") return null;
  const place = path6.findIndex((step) => OPTIONAL_FIELDS.has(String(step)));
  if (place < 1) return null;
  let value = data;
  for (const step of path6.slice(0, place))
    value = value?.[step];
  return value == null ? null : String(path6[place]);
}
function errorsOf(body) {
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return errors.filter(isRecord).map((error2) => ({
    type: typeof error2.type === "string" ? error2.type : codeOf(error2.extensions),
    path: Array.isArray(error2.path) ? error2.path : [],
    message: typeof error2.message === "string" ? error2.message : ""
  }));
}
function codeOf(extensions) {
  return isRecord(extensions) && typeof extensions.code === "string" ? extensions.code : "";
}
function rateLimit({ status: status2, headers, body }, now) {
  if (status2 !== 403 && status2 !== 429) return null;
  const message = isRecord(body) && typeof body.message === "string" ? body.message : String(body);
  const secondary = /secondary rate limit|abuse detection/iu.test(message);
  if (!secondary && String(headers["x-ratelimit-remaining"]) === "0") return waitFor(headers, now, false);
  const named2 = headers["retry-after"] !== void 0 || /rate limit/iu.test(message);
  return secondary || status2 === 429 || named2 ? waitFor(headers, now, true) : null;
}
function waitFor(headers, now, secondary) {
  const after = retryInstant(String(headers["retry-after"] ?? ""), now);
  if (after !== null) return { kind: "wait", secondary, until: after };
  const reset = Number.parseInt(String(headers["x-ratelimit-reset"]), 10);
  const until = !secondary && Number.isFinite(reset) ? reset * 1e3 : null;
  return { kind: "wait", secondary, until };
}
function refusal({ headers, body }, subject) {
  const message = isRecord(body) && typeof body.message === "string" ? body.message : "";
  if (headers["x-github-sso"] !== void 0 || /\bSAML\b/u.test(message)) return singleSignOn(subject);
  return forbidden(subject, permissionsIn(headers));
}
function permissionsIn(headers) {
  const named2 = headers["x-accepted-github-permissions"] ?? headers["x-accepted-oauth-scopes"];
  const text3 = String(named2 ?? "").trim();
  return /^[\w:=;,. -]+$/u.test(text3) ? text3 : null;
}
function namedScopes(message) {
  const list3 = /following scopes: \[([\w:', -]+)\]/u.exec(message)?.[1];
  return list3 === void 0 ? null : list3.replaceAll("'", "");
}
function moved(headers, host) {
  const { location } = headers;
  return typeof location === "string" ? { kind: "moved", url: location } : failed2(redirected(host));
}
function listed({ body, headers }) {
  return { kind: "done", data: { items: body }, headers, unread: [] };
}
function again(why, detail) {
  return { kind: "again", why, detail };
}
function failed2(error2) {
  return { kind: "failed", error: error2 };
}

// src/services/github/judge-write.ts
var UNDECIDED = /^$|TIMEOUT|UNAVAILABLE|INTERNAL|RESOURCE_LIMITS|MAX_NODE_LIMIT|^RATE_LIMIT/iu;
function judgeWrite(question, exchange3, now, host) {
  const verdict = judge(question, exchange3, now, host);
  if (verdict.kind === "wait" || exchange3.kind !== "answer") return verdict;
  if (verdict.kind === "failed" && verdict.error.code === "github/sso") return verdict;
  return question.kind === "rest" ? judgeRest(exchange3, verdict) : judgeMutation(exchange3, verdict);
}
function judgeRest({ status: status2, body }, verdict) {
  if (status2 >= 200 && status2 < 300) return { kind: "done", data: isRecord(body) ? body : {} };
  if (status2 !== 403 && verdict.kind !== "missing") return verdict;
  return { kind: "refused", refusal: { type: String(status2), message: messageOf(body) } };
}
function judgeMutation({ status: status2, body }, verdict) {
  if (!isRecord(body)) return verdict;
  if (status2 === 403) return { kind: "refused", refusal: { type: "FORBIDDEN", message: messageOf(body) } };
  const errors = errorsOf(body);
  const refusal2 = errors.find(({ type }) => !UNDECIDED.test(type)) ?? (verdict.kind === "failed" ? errors[0] : void 0);
  return refusal2 === void 0 ? verdict : { kind: "refused", refusal: refusal2 };
}
function messageOf(body) {
  return isRecord(body) ? String(body.message ?? "") : "";
}

// src/services/github/deliver.ts
var ATTEMPTS4 = 5;
var SIDE_BY_SIDE = 8;
var REDIRECTS = 3;
var FIRST_PAUSE = 1e3;
var SECONDARY_PAUSE = 6e4;
function createDelivery(options) {
  const { timer, timeoutMs = 3e4, maxWaitMs = 3e5 } = options;
  const gate = createGate(SIDE_BY_SIDE, timer);
  const writes = createGate(1, timer);
  const usage = { requests: 0, cost: 0, retries: 0 };
  let waits = 0;
  let waited = 0;
  function pause(verdict, epoch) {
    const now = timer.clock();
    const until = Math.max(
      now + FIRST_PAUSE * 2 ** waits,
      verdict.until ?? now + SECONDARY_PAUSE * 2 ** waits
    );
    if (waited + until - now > maxWaitMs) {
      throw options.token === null ? anonymousLimit(until) : rateLimited(until, verdict.secondary);
    }
    usage.retries += 1;
    if (!gate.pause(until, epoch)) return;
    waits += 1;
    waited += until - now;
    options.onProgress?.({
      what: "waiting for GitHub\u2019s rate limit",
      waitingUntil: new Date(until).toISOString()
    });
  }
  async function deliver(question, attempt2, signal, { attempts, judge: judge2 }) {
    const { start, host } = startOf2(question);
    let url = null;
    let failures = 0;
    let hops = 0;
    for (; ; ) {
      const { exchange: exchange3, verdict, epoch } = await gate.run(async (epoch2) => {
        usage.requests += 1;
        const exchange4 = await attempt2(url);
        return { exchange: exchange4, verdict: judge2(question, exchange4, timer.clock(), host), epoch: epoch2 };
      }, signal);
      const settled = { verdict, exchange: exchange3 };
      switch (verdict.kind) {
        case "failed":
          throw verdict.error;
        case "wait":
          pause(verdict, epoch);
          break;
        case "moved": {
          hops += 1;
          const target = new URL(verdict.url, url ?? start);
          if (hops > REDIRECTS || target.origin !== new URL(start).origin) throw redirected(host);
          url = target.href;
          break;
        }
        case "again":
          failures += 1;
          if (failures === attempts) return settled;
          usage.retries += 1;
          await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1), signal);
          break;
        case "done":
          waits = 0;
          waited = 0;
          return settled;
        default:
          return settled;
      }
    }
  }
  function startOf2(question) {
    const start = question.kind === "graphql" ? options.graphqlUrl : options.apiUrl;
    return { start, host: new URL(start).host };
  }
  return {
    async read(question, attempt2, signal) {
      const { verdict, exchange: exchange3 } = await deliver(question, attempt2, signal, { attempts: ATTEMPTS4, judge });
      if (verdict.kind === "again") throw finalError(verdict, startOf2(question).host, timeoutMs, ATTEMPTS4);
      if (verdict.kind === "heavy") {
        usage.retries += 1;
        throw tooHeavy(startOf2(question).host, question.subject, verdict);
      }
      if (verdict.kind === "missing") return verdict;
      return { ...verdict, body: exchange3.kind === "answer" ? exchange3.body : void 0 };
    },
    write: (question, attempt2, signal) => writes.run(async () => {
      const { verdict } = await deliver(question, attempt2, signal, { attempts: 1, judge: judgeWrite });
      const { host } = startOf2(question);
      if (verdict.kind === "missing") throw redirected(host);
      if (verdict.kind === "heavy") {
        return { kind: "unknown", error: tooHeavy(host, question.subject, verdict) };
      }
      if (verdict.kind === "again")
        return { kind: "unknown", error: finalError(verdict, host, timeoutMs, 1) };
      return verdict;
    }, signal),
    usage: () => ({ ...usage }),
    addCost(points) {
      usage.cost += points;
    }
  };
}
function finalError({ why, detail }, host, timeoutMs, attempts) {
  switch (why) {
    case "timeout":
      return timedOut(host, timeoutMs, attempts);
    case "unreachable":
      return unreachable(host, detail, attempts);
    case "garbled":
      return garbled(host, attempts);
    case "unavailable":
      return unavailable(host, Number(detail), attempts);
  }
}

// src/services/github/exchange.ts
async function exchange(send, { fetch, timeoutMs = 3e4 }, signal) {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  let last = null;
  const wholeFetch = async (address2, init) => {
    last = null;
    try {
      const answer = await fetch(address2, init);
      const text3 = await answer.text();
      const headers = Object.fromEntries(answer.headers);
      last = { kind: "answer", status: answer.status, headers, body: parseJson(text3) };
      return withText(answer, text3);
    } catch (error2) {
      last = failureOf(error2);
      throw error2;
    }
  };
  try {
    const response = await Promise.race([
      send(wholeFetch, either),
      aborted(either)
    ]);
    return last ?? answerIn(response) ?? { kind: "garbled" };
  } catch (error2) {
    if (signal.aborted) throw signal.reason;
    if (timeout.aborted) return { kind: "timeout" };
    for (let inner = error2; inner instanceof Error; inner = inner.cause) {
      if (isMinutebookError(inner)) throw inner;
    }
    return last ?? refusedCredentials(error2) ?? failureOf(error2);
  }
}
function aborted(signal) {
  return new Promise((_, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
function withText({ status: status2, ok, headers }, text3) {
  return {
    status: status2,
    ok,
    url: "",
    headers: { get: () => null, [Symbol.iterator]: () => headers[Symbol.iterator]() },
    body: null,
    text: async () => text3,
    json: async () => JSON.parse(text3)
  };
}
function answerIn(response) {
  if (typeof response !== "object" || response === null || !("status" in response)) return null;
  const { status: status2, headers = {}, data } = response;
  return { kind: "answer", status: status2, headers, body: typeof data === "string" ? parseJson(data) : data };
}
function refusedCredentials(error2) {
  const answer = answerIn(error2?.response);
  if (answer === null) return null;
  return [404, 410, 422].includes(answer.status) ? { ...answer, status: 401 } : answer;
}
function failureOf(error2) {
  if (!(error2 instanceof Error)) return { kind: "garbled" };
  let reason = "the connection was lost";
  for (let inner = error2; inner instanceof Error; inner = inner.cause) {
    if ("code" in inner && typeof inner.code === "string") reason = inner.code;
  }
  return { kind: "unreachable", reason };
}
function requestOf(question, graphqlUrl) {
  if (question.kind === "rest") {
    return { route: question.route, parameters: question.parameters };
  }
  const { name: operationName, query, variables } = question;
  return { route: `POST ${graphqlUrl}`, parameters: { operationName, query, variables } };
}

// src/services/github/reliable-requests.ts
var equipped = /* @__PURE__ */ new WeakSet();
function reliableRequests(octokit) {
  if (equipped.has(octokit)) return;
  equipped.add(octokit);
  octokit.hook.wrap("request", (request, options) => {
    const deliver = options.request.deliver;
    if (deliver === void 0) return request(options);
    return deliver((question, url) => (fetch, signal) => {
      change(options, question, url);
      Object.assign(options.request, { fetch, signal });
      return request(options);
    });
  });
}
function change(options, question, url) {
  if (question.kind === "graphql") options.variables = question.variables;
  if (url === null) return;
  options.url = url;
  if (question.kind === "graphql") return;
  const inAddress = question.route.startsWith("GET ") ? Object.keys(question.parameters) : [...question.route.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  for (const name of inAddress) delete options[name];
}

// src/services/github/octokit-sender.ts
var QUIET = { debug() {
}, info() {
}, warn() {
}, error() {
} };
var PER_REQUEST = {
  /** The retry plugin would repeat writes. */
  retries: 0,
  /** Redirects are followed only where the token may be sent, see `deliver.ts`. */
  redirect: "manual",
  /** Octokit's parser takes a hundred times as long as `JSON.parse`. */
  parseSuccessResponseBody: false,
  /** Deprecation notices are for developers, not for users. */
  log: QUIET
};
async function octokitSender(options) {
  const octokit = options.octokit ?? await openOctokit(options);
  reliableRequests(octokit);
  const request = octokit.request;
  return (question, deliver) => {
    const { route, parameters } = requestOf(question, options.graphqlUrl);
    return request(route, { ...parameters, request: { ...PER_REQUEST, deliver } });
  };
}
async function openOctokit({ apiUrl: apiUrl3, token, userAgent = "minutebook" }) {
  const { Octokit } = await import("./chunks/dist-src-64KZ7W5S.js");
  return new Octokit({
    baseUrl: apiUrl3,
    userAgent,
    ...token === null ? {} : { auth: token },
    throttle: { enabled: false },
    retry: { enabled: false },
    log: QUIET
  });
}

// src/services/github/client.ts
var LATE = new Error("It is too late to send this.");
function createClient(options) {
  if (options.token !== null && !/^[\x21-\x7e]+$/u.test(options.token)) throw malformedToken();
  const delivery = createDelivery(options);
  let opening2;
  async function send(question, signal, deliver) {
    opening2 ??= options.recorded ? Promise.resolve(recordingSender(options)) : octokitSender(options);
    const sender = await opening2;
    return await sender(
      question,
      (sendAs) => deliver(question, (url) => exchange(sendAs(question, url), options, signal), signal)
    );
  }
  function sendInTime(given, notAfter, signal) {
    return send(given, signal, (question, attempt2) => {
      const inTime = async (url) => {
        if (options.timer.clock() > notAfter) throw LATE;
        return attempt2(url);
      };
      return delivery.write(question, inTime, signal);
    }).catch((error2) => {
      if (error2 !== LATE) throw error2;
      return { kind: "late" };
    });
  }
  return {
    async graphql(question, signal) {
      const outcome = await send({ kind: "graphql", ...question }, signal, delivery.read);
      const data = outcome.kind === "done" ? outcome.data : {};
      if (outcome.kind === "done" && outcome.unread.length > 0) question.onUnread?.(outcome.unread);
      if (isRecord(data.rateLimit) && typeof data.rateLimit.cost === "number") {
        delivery.addCost(data.rateLimit.cost);
      }
      return data;
    },
    async rest(route, parameters, subject, signal) {
      const outcome = await send({ kind: "rest", route, parameters, subject }, signal, delivery.read);
      if (outcome.kind === "missing") return null;
      return { data: outcome.body, headers: outcome.headers };
    },
    mutate: (question, signal) => send({ kind: "graphql", optional: /* @__PURE__ */ new Set(), ...question }, signal, delivery.write),
    write: (change2, signal) => send({ kind: "rest", ...change2 }, signal, delivery.write),
    mutateInTime: (question, notAfter, signal) => sendInTime({ kind: "graphql", optional: /* @__PURE__ */ new Set(), ...question }, notAfter, signal),
    writeInTime: (change2, notAfter, signal) => sendInTime({ kind: "rest", ...change2 }, notAfter, signal),
    usage: delivery.usage
  };
}
function recordingSender({ apiUrl: apiUrl3, graphqlUrl }) {
  const compose = endpoint.defaults({ baseUrl: apiUrl3 });
  return (_question, deliver) => deliver((question, moved2) => async (fetch) => {
    const { route, parameters } = requestOf(question, graphqlUrl);
    const { method, url, body } = compose(route, parameters);
    return fetch(moved2 ?? url, { method, ...body === void 0 ? {} : { body: JSON.stringify(body) } });
  });
}

// src/services/github/actors.ts
function loginOf(actor) {
  return actor == null ? null : plainLogin(actor.login);
}
function openerOf({
  author,
  authorAssociation
}) {
  const known2 = authorOf(author);
  return known2 && { ...known2, insider: isInsider(authorAssociation) };
}
function authorOf(actor) {
  if (actor == null) return null;
  const login = actor.__typename === "Bot" ? `${plainLogin(actor.login)}[bot]` : actor.login;
  return { login, insider: false };
}
function isInsider(association) {
  return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}

// src/services/github/nodes.ts
function nodesOf2(connection) {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
function cursorAfter({ pageInfo }) {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
function isPublic({
  visibility,
  isPrivate
}) {
  return visibility === "PUBLIC" && !isPrivate;
}
function stateOf2(node) {
  const state = node.pullState ?? node.state;
  if (state === "MERGED") return "merged";
  return state === "CLOSED" || state === void 0 && node.closedAt != null ? "closed" : "open";
}
function keyOf3({ repository, number }) {
  return itemKey({ repository: repository.nameWithOwner, number });
}

// src/services/github/map-activity.ts
var MERGE_TAKES = 5e3;
function activityOf(node, since, shown2) {
  const start = Date.parse(since);
  const events2 = [
    ...nodesOf2(node.timelineItems).flatMap((event) => eventOf(event, shown2)),
    ...discussionEvents(node)
  ];
  const merges = events2.filter(({ kind }) => kind === "merged").map(({ at }) => Date.parse(at));
  const isPartOfMerge = ({ kind, at }) => kind === "closed" && merges.some((merge) => Math.abs(merge - Date.parse(at)) <= MERGE_TAKES);
  return events2.filter((event) => Date.parse(event.at) >= start && !isPartOfMerge(event)).sort((a, b) => compareTexts(a.at, b.at));
}
function discussionEvents({ recent, closedAt, answerChosenAt, answerChosenBy }) {
  if (recent === void 0) return [];
  const comments = (recent.nodes ?? []).flatMap(
    (comment) => comment === null ? [] : [comment, ...(comment.replies?.nodes ?? []).flatMap((reply) => reply ?? [])]
  );
  const written2 = comments.map(({ createdAt, author }) => {
    return { kind: "commented", at: createdAt, by: loginOf(author) };
  });
  return [
    ...written2,
    ...answerChosenAt == null ? [] : [{ kind: "answered", at: answerChosenAt, by: loginOf(answerChosenBy ?? null) }],
    ...closedAt === null ? [] : [{ kind: "closed", at: closedAt, by: null }]
  ];
}
function eventOf(event, shown2) {
  const at = event.createdAt ?? event.submittedAt ?? null;
  if (at === null) return [];
  const by = loginOf(event.actor ?? event.author);
  switch (event.__typename) {
    case "IssueComment":
      return [{ kind: "commented", at, by, ...commentWords(event) }];
    case "PullRequestReview":
      return reviewEvent(event, at, by);
    case "ClosedEvent":
      return [{ kind: "closed", at, by }];
    case "ReopenedEvent":
      return [{ kind: "reopened", at, by }];
    case "MergedEvent":
      return [{ kind: "merged", at, by }];
    case "CommentDeletedEvent": {
      const author = authorOf(event.deletedCommentAuthor);
      return [{ kind: "removed", at, remover: authorOf(event.actor), author }];
    }
    case "LabeledEvent":
      return [{ kind: "labelled", at, label: event.label?.name ?? "" }];
    case "UnlabeledEvent":
      return [{ kind: "unlabelled", at, label: event.label?.name ?? "" }];
    case "CrossReferencedEvent":
      return referenceEvent(event.source, at, shown2);
    default:
      return [];
  }
}
function commentWords({ body, url, author }) {
  if (body === void 0 || url === void 0) return {};
  return { words: { text: body, url, machine: author?.__typename === "Bot" } };
}
var VERDICTS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested"
};
function reviewEvent(event, at, by) {
  if (event.state === "PENDING") return [];
  return [{ kind: "reviewed", at, by, verdict: VERDICTS[event.state ?? ""] ?? "commented" }];
}
function referenceEvent(source, at, shown2) {
  if (source === void 0 || shown2 && !isPublic(source.repository)) return [];
  const { title, url } = source;
  return [{ kind: "referenced", at, item: keyOf3(source), url, title, state: stateOf2(source) }];
}

// src/services/github/map-item.ts
function itemOf(node, { files = false, linked = false, activitySince, ...wanted }) {
  const { kind, repository, number, title, url, opener, state, public: shown2 } = summaryOf(node);
  return {
    // One by one: an object that begins with a copy takes half as much memory again, and of these there are thousands.
    kind,
    repository,
    number,
    title,
    url,
    opener,
    state,
    public: shown2,
    author: loginOf(node.author),
    labels: nodesOf2(node.labels).map(({ name }) => name),
    draft: node.isDraft ?? false,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    closedAt: node.closedAt,
    mergedAt: node.mergedAt ?? null,
    stateReason: stateReasonOf(node.stateReason ?? node.discussionReason),
    comments: node.comments.totalCount,
    files: files ? nodesOf2(node.files).map(({ path: path6 }) => path6) : [],
    linked: linked ? linkedFrom(node, shown2) : [],
    assignees: nodesOf2(node.assignees).map(({ login }) => plainLogin(login)),
    archived: node.repository.isArchived,
    ...wanted.milestone && { milestone: node.milestone?.title ?? null },
    ...wanted.reactions && { reactions: node.reactions?.totalCount ?? 0 },
    ...wanted.reviews && {
      reviewers: reviewersOf(node),
      reviewedBy: reviewedBy(node),
      review: REVIEWS[node.reviewDecision ?? ""] ?? null
    },
    ...wanted.form && { fields: node.answers ?? {} },
    ...wanted.project && { project: projectFields(node) },
    ...node.category !== void 0 && {
      discussion: {
        category: node.category.name,
        answered: node.isAnswered ?? null,
        upvotes: node.upvoteCount ?? 0
      }
    },
    ...activitySince !== void 0 && (node.timelineItems !== void 0 || node.recent !== void 0) && {
      activity: activityOf(node, activitySince, shown2)
    }
  };
}
var REVIEWS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes requested",
  REVIEW_REQUIRED: "review required"
};
function reviewersOf(node) {
  const asked = nodesOf2(node.reviewRequests).flatMap(
    ({ requestedReviewer: reviewer }) => reviewer?.login ?? reviewer?.slug ?? []
  );
  return [.../* @__PURE__ */ new Set([...reviewedBy(node), ...asked])];
}
function reviewedBy({ latestReviews }) {
  return nodesOf2(latestReviews).flatMap(({ author }) => loginOf(author) ?? []);
}
function projectFields({ projectItems }) {
  const fields = {};
  for (const node of projectItems?.nodes ?? []) {
    if (node?.project.public !== true) continue;
    for (const value of node.fieldValues.nodes ?? []) {
      const text3 = value?.name ?? value?.title ?? value?.text ?? value?.date ?? value?.number;
      if (value?.field?.name !== void 0 && text3 != null) fields[value.field.name] ??= String(text3);
    }
  }
  return fields;
}
function summaryOf(node) {
  return {
    kind: kindOf(node),
    repository: node.repository.nameWithOwner,
    number: node.number,
    title: node.title,
    url: node.url,
    opener: openerOf(node),
    state: stateOf2(node),
    public: isPublic(node.repository)
  };
}
function kindOf({ __typename }) {
  return kindWhere(({ type }) => type === __typename) ?? "issue";
}
function stateReasonOf(reason) {
  switch (reason?.toLowerCase()) {
    case "completed":
    case "resolved":
      return "completed";
    case "not_planned":
    case "outdated":
      return "not-planned";
    case "duplicate":
      return "duplicate";
    default:
      return null;
  }
}
function linkedFrom(node, shown2) {
  const closes = nodesOf2(node.closingIssuesReferences);
  const hidden = new Set(closes.filter((issue2) => shown2 && !isPublic(issue2.repository)).map(keyOf3));
  const all = /* @__PURE__ */ new Set([...closes.map(keyOf3), ...node.references ?? []]);
  all.delete(keyOf3(node));
  return [...all].filter((key) => !hidden.has(key));
}

// src/services/github/owner-and-repo.ts
function ownerAndRepo(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/services/github/publish-failures.ts
var BOTH = "{ contents: write, pull-requests: write }";
var WORDS2 = 200;
var RULES2 = /protected branch|rule violation|through a pull request|required status|not authorized to push|ref(?:erence)? update|being restricted|review is required/iu;
function refusedWrite({ type, message }, action) {
  const { repository, branch, permission } = action;
  if (/archived/iu.test(message)) {
    return new MinutebookError("github/archived", {
      message: `Nothing can be published to ${repository}.`,
      why: "The repository is archived, and archived repositories are read-only.",
      hint: "Unarchive it, or keep the documents in another repository."
    });
  }
  if (/not permitted to create or approve pull requests/iu.test(message)) {
    return new MinutebookError("github/forbidden", {
      message: `GitHub Actions may not open pull requests in ${repository}.`,
      why: "A setting of the repository or its organisation forbids it, whatever `permissions:` say.",
      hint: "Tick \u201CAllow GitHub Actions to create and approve pull requests\u201D under Settings, Actions, General; or set `publish: { files: commit }`."
    });
  }
  if (/RULE_VIOLATION|PROTECTED/iu.test(type) || RULES2.test(message)) return protectedBranch(action);
  if (type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES")
    return missingPermission(action);
  return new MinutebookError("github/refused", {
    message: `GitHub refused to change ${branch} in ${repository}.`,
    why: `It says: ${inOneLine(message) || type}`,
    hint: permission === "contents" ? "Check that the branch may be made and changed; a branch called `minutebook` keeps `minutebook/\u2026` from being made." : "Check whether a pull request can be opened there by hand."
  });
}
function inOneLine(words2) {
  return shorten(words2.replace(/\s+/gu, " ").trim(), WORDS2);
}
function missingPermission({ repository, permission, proposing }) {
  const what = permission === "contents" ? "write files to" : "open pull requests in";
  return new MinutebookError("github/forbidden", {
    message: `The token is not allowed to ${what} ${repository}.`,
    why: `The token lacks the permission \`${permission}: write\` there.`,
    hint: `In a workflow write \`permissions: ${proposing ? BOTH : "{ contents: write }"}\`; give a personal token the same permissions for this repository.`
  });
}
function protectedBranch({ repository, branch, proposing }) {
  return new MinutebookError("github/protected-branch", {
    message: `${branch} in ${repository} is protected.`,
    why: "Its branch protection or a ruleset does not allow this token to commit there.",
    hint: proposing ? "Let branches that start with `minutebook/` out of the rule, or add the token\u2019s owner to those who may bypass it." : `Set \`publish: { files: pull-request }\` in the configuration and \`permissions: ${BOTH}\` in the workflow, or let the token bypass the rule.`
  });
}
function noRepository(repository) {
  return new MinutebookError("github/unknown-repository", {
    message: `There is no repository ${repository} to publish to.`,
    why: "It is misspelt, was deleted, or is private and the token may not see it.",
    hint: "Check GITHUB_REPOSITORY or `git remote get-url origin`, and what the token may read."
  });
}
function emptyRepository(repository) {
  return new MinutebookError("github/empty-repository", {
    message: `${repository} is empty.`,
    why: "It has no commit yet, and a commit through the API needs one to stand on.",
    hint: "Make a first commit, such as a README, then run again."
  });
}
function noBranch(repository, branch, usual) {
  return new MinutebookError("github/unknown-branch", {
    message: `There is no branch ${branch} in ${repository}.`,
    why: `publish.branch in the configuration names it; the default branch is ${usual}.`,
    hint: `Correct publish.branch, or leave it out to publish to ${usual}.`
  });
}
function noToken() {
  return new MinutebookError("github/no-token", {
    message: "Publishing needs a GitHub token.",
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.",
    hint: "Put a token into GITHUB_TOKEN, in a workflow `github.token`, or run `gh auth login`."
  });
}
function needsToken(subject) {
  return new MinutebookError("github/no-token", {
    message: `Opening or editing ${subject} needs a GitHub token.`,
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not signed in.",
    hint: "Put a token with write access to issues into GITHUB_TOKEN, or run `gh auth login`."
  });
}
function writeForbidden(subject) {
  return new MinutebookError("github/forbidden", {
    message: `The token is not allowed to create or edit ${subject}.`,
    why: "The token lacks the permission issues: write, or the repository is archived.",
    hint: "In a workflow add `issues: write` under `permissions:`; else give the token write access to issues there."
  });
}
function noCategory(repository, { category, place }, categories) {
  const text3 = categories === null ? {
    message: `${repository} has no discussions.`,
    why: "meeting.discussion names it, and discussions are switched off there.",
    hint: "Switch them on (Settings, General, Features), or use meeting.repository for issues."
  } : {
    message: `${repository} has no category of discussions called ${category}.`,
    why: `meeting.discussion.category names it; there are ${categories.map(({ name }) => name).join(", ") || "none"}.`,
    hint: "Write the name of one of these, or add the category on the page of discussions."
  };
  return new MinutebookError("config/discussion", text3, place && { place });
}
function refusedDiscussion(subject, type) {
  const isForbidden = type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES";
  return isForbidden ? new MinutebookError("github/forbidden", {
    message: `The token is not allowed to create or edit ${subject}.`,
    why: "The token lacks the permission discussions: write, or the repository is archived.",
    hint: "In a workflow add `discussions: write` under `permissions:`; else give the token write access to discussions there."
  }) : new MinutebookError("github/refused", {
    message: `GitHub refused to write ${subject}.`,
    why: type === "" ? "It gives no reason." : `It says ${type}.`,
    hint: "Check host and name in the configuration, and whether the discussion is still there; a title ends at 256 characters."
  });
}
function writeRefused(subject, status2) {
  if (status2 === 422) {
    return new MinutebookError("github/refused", {
      message: `GitHub refused to write ${subject}.`,
      why: "It finds something wrong with the text, the title or the labels (HTTP status 422).",
      hint: "Check host, name and labels in the configuration; a title ends at 256 characters."
    });
  }
  return new MinutebookError("github/not-writable", {
    message: `GitHub has no place for ${subject}.`,
    why: status2 === 410 ? "The repository has its issues switched off, or the issue was deleted." : "The repository does not exist, or the token may not see it.",
    hint: "Check meeting.repository in the configuration; in a workflow add `issues: write` under `permissions:`."
  });
}
function lostWrite(host, subject) {
  return new MinutebookError("github/unreachable", {
    message: `${host} did not say whether it has written ${subject}.`,
    why: "The connection was lost or the server failed, each time it was tried.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}

// src/services/github/tracked-issues.ts
var DAYS = 60;
var COMMENT_PAGES = 30;
var LOOKS2 = 3;
var LAG = 500;
var RECOVERY = 2e3;
function trackedIssues({ now, timer }, kind) {
  const oldest = new Date(Date.parse(now) - DAYS * 864e5).toISOString();
  const opened = /* @__PURE__ */ new Map();
  const readOpened = async (issue2) => await kind.read(issue2.repository, issue2.number) ?? issue2;
  async function untilListed(created) {
    for (let look = 1; look <= LOOKS2; look += 1) {
      const listed2 = await kind.list(created.repository, kind.justOpened, null);
      const found = listed2?.entries.find(({ number }) => number === created.number);
      if (found !== void 0) return found;
      await timer.sleep(LAG);
    }
    return created;
  }
  return {
    opened: async (repository, title) => opened.get(`${repository} ${title}`) ?? null,
    async newest(repository) {
      const found = await collect2(MOST_LISTED / kind.pageSize, async (after) => {
        const listed2 = await kind.list(repository, kind.pageSize, after);
        if (listed2 === null) throw unknownRepository(repository);
        const { entries, next, reaches } = listed2;
        return { entries, next: reaches !== null && reaches < oldest ? null : next };
      });
      const numbers2 = new Set(found.map(({ number }) => number));
      for (const issue2 of opened.values()) {
        if (issue2.repository !== repository || numbers2.has(issue2.number)) continue;
        found.unshift(await readOpened(issue2));
      }
      return found;
    },
    read: kind.read,
    comments: (repository, number) => collect2(COMMENT_PAGES, (after) => kind.comments(repository, number, after)),
    async create(repository, draft, notAfter = Number.POSITIVE_INFINITY) {
      const sent = await kind.create(repository, draft, notAfter);
      if (sent.kind === "late") return sent;
      if (sent.kind === "unknown") {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const issue2 = kind.created(sent.data, repository);
      if (issue2 !== void 0) {
        const key = `${repository} ${draft.title}`;
        opened.set(key, issue2);
        opened.set(key, await untilListed(issue2));
      }
      return { kind: "done" };
    }
  };
}
async function collect2(pages, ask) {
  const found = [];
  let after = null;
  for (let page = 1; page <= pages; page += 1) {
    const { entries, next } = await ask(after);
    found.push(...entries);
    if (next === null) break;
    after = next;
  }
  return found;
}
async function sendWrite({ token, apiUrl: apiUrl3 }, subject, send, refused4) {
  if (token === null) throw needsToken(subject);
  const outcome = await send();
  if (outcome.kind === "unknown") return { kind: "unknown", error: lostWrite(new URL(apiUrl3).host, subject) };
  if (outcome.kind !== "refused") return outcome;
  const error2 = refused4(outcome.refusal);
  if (error2 !== null) throw error2;
  return { kind: "done", data: {} };
}
async function written(sent) {
  const result = await sent;
  return result.kind === "unknown" ? result : { kind: "done" };
}
async function writtenInTime(sent) {
  const result = await sent;
  return result.kind === "done" ? { kind: "done" } : result;
}

// src/services/github/create-discussions.ts
var PAGE_SIZE = 50;
var JUST_OPENED = 15;
var AUTHOR = "author { __typename login } authorAssociation";
var FIELDS = `__typename id number title body url createdAt closedAt stateReason ${AUTHOR} comments { totalCount }`;
var VISIBILITY = "nameWithOwner isPrivate visibility";
var COST = "rateLimit { cost }";
var LIST = `query Discussions($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${VISIBILITY} id hasDiscussionsEnabled
    discussionCategories(first: 50) { nodes { id name } }
    discussions(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${FIELDS} } pageInfo { hasNextPage endCursor }
    }
  }
  ${COST}
}`;
var READ = `query Discussion($id: ID!) {
  node(id: $id) { ... on Discussion { ${FIELDS} repository { ${VISIBILITY} } } }
  ${COST}
}`;
var COMMENTS = `query DiscussionComments($id: ID!, $after: String) {
  node(id: $id) { ... on Discussion {
    number repository { ${VISIBILITY} }
    comments(first: 100, after: $after) { nodes { id body ${AUTHOR} } pageInfo { hasNextPage endCursor } }
  } }
  ${COST}
}`;
function createDiscussionTracker(options, client, accounts, place) {
  const { signal } = new AbortController();
  const places = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  async function ask(query, variables, [name, root, subject]) {
    const question = { name, query, variables, optional: /* @__PURE__ */ new Set([root]), subject };
    return (await client.graphql(question, signal))[root] ?? null;
  }
  function tracked(node, repository) {
    ids.set(`${repository}#${node.number}`, node.id);
    const { number, title, body, url, createdAt, closedAt, stateReason, comments } = node;
    return {
      kind: "discussion",
      repository,
      number,
      opener: openerOf(node),
      createdAt,
      title,
      body,
      state: closedAt === null ? "open" : "closed",
      stateReason: closedAt === null ? null : stateReasonOf(stateReason),
      closedAt,
      url,
      comments: comments.totalCount
    };
  }
  async function idOf3(repository, number) {
    const key = `${repository}#${number}`;
    if (!ids.has(key)) await discussions.newest(repository);
    return ids.get(key) ?? null;
  }
  async function mutate(repository, [name, selection], input, notAfter = Number.POSITIVE_INFINITY) {
    const subject = `the discussion of the meeting in ${repository}`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    const question = { name, query, variables: { input }, subject };
    const write2 = () => client.mutateInTime(question, notAfter, signal);
    return sendWrite(options, subject, write2, (refusal2) => {
      if (name.startsWith("delete") && refusal2.type === "NOT_FOUND") return null;
      return refusedDiscussion(subject, refusal2.type);
    });
  }
  async function withId(repository, number, send) {
    const id = await idOf3(repository, number);
    return id === null ? { kind: "done" } : send(id);
  }
  const discussions = trackedIssues(options, {
    pageSize: PAGE_SIZE,
    justOpened: JUST_OPENED,
    async list(repository, first, after) {
      if (options.token === null) return { entries: [], next: null, reaches: null };
      const { owner, repo: name } = ownerAndRepo(repository);
      const about = ["Discussions", "repository", repository];
      const found = await ask(LIST, { owner, name, first, after }, about);
      if (found === null) return null;
      const categories = nodesOf2(found.discussionCategories);
      const wanted = place.category.toLowerCase();
      const category = categories.find(({ name: called }) => called.toLowerCase() === wanted);
      if (!found.hasDiscussionsEnabled || category === void 0) {
        throw noCategory(repository, place, found.hasDiscussionsEnabled ? categories : null);
      }
      places.set(repository, { repositoryId: found.id, categoryId: category.id });
      const entries = nodesOf2(found.discussions).map((node) => tracked(node, repository));
      return {
        entries,
        next: cursorAfter(found.discussions),
        reaches: entries.at(-1)?.createdAt ?? null
      };
    },
    async read(repository, number) {
      const id = await idOf3(repository, number);
      if (id === null) return null;
      const node = await ask(READ, { id }, ["Discussion", "node", repository]);
      return node && tracked(node, repository);
    },
    async comments(repository, number, after) {
      const id = await idOf3(repository, number);
      const about = ["DiscussionComments", "node", repository];
      const node = id === null ? null : await ask(COMMENTS, { id, after }, about);
      if (node === null) return { entries: [], next: null };
      const entries = nodesOf2(node.comments).map((comment) => ({
        id: comment.id,
        author: openerOf(comment),
        body: comment.body
      }));
      return { entries, next: cursorAfter(node.comments) };
    },
    create(repository, { title, body }, notAfter) {
      const input = { ...places.get(repository), title, body };
      return mutate(repository, ["createDiscussion", `discussion { ${FIELDS} }`], input, notAfter);
    },
    created({ createDiscussion }, repository) {
      const { discussion } = createDiscussion ?? {};
      return discussion == null ? void 0 : tracked(discussion, repository);
    }
  });
  return {
    ...accounts,
    ...discussions,
    // Discussions have no timeline.
    removals: async () => [],
    update: (repository, number, { close, ...changes }) => withId(repository, number, (discussionId) => {
      const [name, input] = close === void 0 ? ["updateDiscussion", changes] : ["closeDiscussion", { reason: close === "completed" ? "RESOLVED" : "OUTDATED" }];
      return written(mutate(repository, [name, "discussion { id }"], { discussionId, ...input }));
    }),
    comment: (repository, number, body, notAfter) => withId(repository, number, (discussionId) => {
      const mutation = ["addDiscussionComment", "comment { id }"];
      return writtenInTime(mutate(repository, mutation, { discussionId, body }, notAfter));
    }),
    editComment: (repository, commentId, body) => written(mutate(repository, ["updateDiscussionComment", "comment { id }"], { commentId, body })),
    removeComment: (repository, id) => written(mutate(repository, ["deleteDiscussionComment", "clientMutationId"], { id }))
  };
}

// src/services/github/options.ts
var READING = "reading issues and pull requests";

// src/services/github/asked-kinds.ts
var ISSUE_EVENTS = [
  "ISSUE_COMMENT",
  "CLOSED_EVENT",
  "REOPENED_EVENT",
  "LABELED_EVENT",
  "UNLABELED_EVENT",
  "CROSS_REFERENCED_EVENT"
];
var ASKED = {
  issue: {
    search: "ISSUE",
    count: "issueCount",
    fragment: "issuePart",
    fields: "state stateReason",
    facts: ["milestone", "project"],
    connections: ["labels", "assignees", "timelineItems"],
    events: ISSUE_EVENTS,
    eventFragments: "...issueEvent",
    state: "state"
  },
  "pull-request": {
    search: "ISSUE",
    count: "issueCount",
    fragment: "pullPart",
    fields: "pullState: state isDraft mergedAt",
    facts: ["milestone", "project", "reviews"],
    connections: ["labels", "assignees", "timelineItems", "files", "closingIssuesReferences"],
    events: [...ISSUE_EVENTS, "PULL_REQUEST_REVIEW", "MERGED_EVENT"],
    eventFragments: "...issueEvent ...pullEvent",
    state: "pullState: state"
  },
  discussion: {
    search: "DISCUSSION",
    count: "discussionCount",
    fragment: "discussionPart",
    fields: "discussionReason: stateReason category { name } isAnswered upvoteCount",
    facts: [],
    connections: ["labels"],
    events: [],
    eventFragments: "",
    state: null
  }
};

// src/services/github/documents.ts
function composeQuery(name, parts, fragments = {}, shared = {}) {
  const selections = parts.map(({ alias, selection }) => `  ${alias}: ${selection}`).join("\n");
  const taken = spreadIn(selections, fragments);
  const body = `${selections}
${taken.join("\n")}`;
  const used = Object.entries(shared).filter(([key]) => new RegExp(`\\$${key}\\b`, "u").test(body));
  const variables = [...parts.flatMap((part) => Object.entries(part.variables)), ...used];
  const declared = variables.map(([key, [type]]) => `$${key}: ${type}`).join(", ");
  const head = `query ${name}${declared === "" ? "" : `(${declared})`} {`;
  return {
    name,
    query: [head, selections, "  rateLimit { cost }", "}", ...taken].join("\n"),
    variables: Object.fromEntries(variables.map(([key, [, value]]) => [key, value])),
    optional: new Set(parts.filter((part) => part.optional === true).map(({ alias }) => alias))
  };
}
var FIRST = {
  labels: 8,
  assignees: 2,
  files: 10,
  closingIssuesReferences: 2,
  timelineItems: 10
};
function connectionsOf(kind, fields) {
  const { assignees = false, files = false, linked = false, activitySince } = fields;
  const wanted = {
    labels: true,
    assignees,
    timelineItems: activitySince !== void 0,
    files,
    closingIssuesReferences: linked
  };
  return ASKED[kind].connections.filter((name) => wanted[name]);
}
function recordsPerItem(kind, fields) {
  const beside = (fields.reviews && has(kind, "reviews") ? 2 * REVIEWERS : 0) + (fields.project && has(kind, "project") ? PROJECTS * (1 + VALUES) : 0) + (tellsComments(kind, fields) ? COMMENTS2 * (1 + REPLIES) : 0);
  return connectionsOf(kind, fields).reduce((sum2, name) => sum2 + FIRST[name], 1 + beside);
}
function tellsComments(kind, { activitySince }) {
  return kind === "discussion" && activitySince !== void 0;
}
var COMMENTS2 = 25;
var REPLIES = 4;
function has(kind, fact) {
  return ASKED[kind].facts.includes(fact);
}
var REVIEWERS = 10;
var PROJECTS = 3;
var VALUES = 10;
var REVIEWS2 = `reviewDecision reviewRequests(first: ${REVIEWERS}) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } } latestReviews(first: ${REVIEWERS}) { nodes { author { login } } }`;
var FIELD = "field { ... on ProjectV2FieldCommon { name } }";
var PROJECT = `projectItems(first: ${PROJECTS}) { nodes { project { public } fieldValues(first: ${VALUES}) { nodes { ` + [
  ["SingleSelect", "name"],
  ["Iteration", "title"],
  ["Text", "text"],
  ["Number", "number"],
  ["Date", "date"]
].map(([type, value]) => `... on ProjectV2ItemField${type}Value { ${value} ${FIELD} }`).join(" ") + " } } } }";
var WRITTEN = "createdAt author { __typename login }";
var RECENT = `answerChosenAt answerChosenBy { login } recent: comments(last: ${COMMENTS2}) { nodes { ${WRITTEN} replies(last: ${REPLIES}) { nodes { ${WRITTEN} } } } }`;
function itemFragments(fields) {
  const common = (kind) => [
    `__typename ${BARE}`,
    "createdAt updatedAt closedAt",
    "comments { totalCount }",
    ...fields.linked || fields.form ? ["body"] : [],
    ...fields.milestone && has(kind, "milestone") ? ["milestone { title }"] : [],
    ...fields.reactions ? ["reactions { totalCount }"] : [],
    ...fields.project && has(kind, "project") ? [PROJECT] : []
  ];
  const part = (kind) => [
    ...common(kind),
    ASKED[kind].fields,
    ...fields.reviews && has(kind, "reviews") ? [REVIEWS2] : [],
    ...tellsComments(kind, fields) ? [RECENT] : [],
    ...connectionsOf(kind, fields).map(
      (name) => connectionPart(name, kind, `first: ${FIRST[name]}`, fields)
    )
  ].join("\n  ");
  return {
    ...FRAGMENTS,
    ...fields.words === true && {
      issueEvent: issueEvent("createdAt url body author { __typename login }")
    },
    summaryPart: `fragment summaryPart on Issue { __typename ${BARE} state }`,
    ...Object.fromEntries(
      KIND_NAMES.map((kind) => {
        const { fragment } = ASKED[kind];
        return [fragment, `fragment ${fragment} on ${ITEM_KINDS[kind].type} {
  ${part(kind)}
}`];
      })
    )
  };
}
function connectionPart(name, kind, slice, { removals: removals2 = false }) {
  if (name !== "timelineItems") return `${name}(${slice}) { ${CONNECTIONS[name]} }`;
  const asked = ASKED[kind];
  const events2 = removals2 ? [...asked.events, "COMMENT_DELETED_EVENT"] : asked.events;
  const eventFragments = removals2 ? `${asked.eventFragments} ${REMOVAL}` : asked.eventFragments;
  return `${name}(${slice}, since: $since, itemTypes: [${events2.join(", ")}]) { nodes { ${eventFragments} } ${PAGE} }`;
}
var REMOVAL = "... on CommentDeletedEvent { createdAt actor { __typename login } deletedCommentAuthor { __typename login } }";
var BARE = "id number title url author { __typename login } authorAssociation repository { ...repositoryPart }";
var PAGE = "pageInfo { hasNextPage endCursor }";
var CONNECTIONS = {
  labels: `totalCount nodes { name } ${PAGE}`,
  assignees: `totalCount nodes { login } ${PAGE}`,
  files: `totalCount nodes { path } ${PAGE}`,
  closingIssuesReferences: `totalCount nodes { number repository { ...repositoryPart } } ${PAGE}`
};
var REFERENCE = KIND_NAMES.flatMap((kind) => {
  const { state } = ASKED[kind];
  const { type } = ITEM_KINDS[kind];
  return state === null ? [] : [`... on ${type} { number title url ${state} repository { ...repositoryPart } }`];
}).join(" ");
function issueEvent(comment) {
  return `fragment issueEvent on Node {
  __typename
  ... on IssueComment { ${comment} }
  ... on ClosedEvent { createdAt actor { login } }
  ... on ReopenedEvent { createdAt actor { login } }
  ... on LabeledEvent { createdAt label { name } }
  ... on UnlabeledEvent { createdAt label { name } }
  ... on CrossReferencedEvent { createdAt source { __typename ${REFERENCE} } }
}`;
}
var FRAGMENTS = {
  repositoryPart: "fragment repositoryPart on Repository { nameWithOwner isPrivate visibility isArchived }",
  issueEvent: issueEvent("createdAt author { login }"),
  pullEvent: `fragment pullEvent on Node {
  ... on PullRequestReview { submittedAt state author { login } }
  ... on MergedEvent { createdAt actor { login } }
}`
};
function spreadIn(text3, fragments) {
  const names = /* @__PURE__ */ new Set();
  const visit2 = (part) => {
    for (const [, name = ""] of part.matchAll(/\.\.\.(\w+)/gu)) {
      if (name === "on" || names.has(name)) continue;
      names.add(name);
      visit2(fragments[name] ?? "");
    }
  };
  visit2(text3);
  return [...names].sort().map((name) => fragments[name] ?? "");
}

// src/services/github/releases.ts
var REPOSITORIES_PER_REQUEST = 10;
var RELEASES_PER_PAGE = 50;
var DRAFTED_FOR = 90 * 24 * 3600 * 1e3;
async function gatherReleases(client, repositories, published2, signal) {
  const found = [];
  let open2 = [...new Map(repositories.map((name) => [name.toLowerCase(), name])).values()].map(
    (name) => ({ name, after: null })
  );
  while (open2.length > 0) {
    const next = await Promise.all(
      inChunks(open2, REPOSITORIES_PER_REQUEST).map(async (chunk) => {
        const question = composeQuery("Releases", chunk.map(releasesPart), itemFragments({}));
        const subject = chunk.map(({ name }) => name).join(", ");
        const answer = await client.graphql({ ...question, subject }, signal);
        return chunk.flatMap(({ name }, index) => {
          const repository = answer[`r${index}`];
          if (repository == null) throw unknownRepository(name);
          const nodes = nodesOf2(repository.releases);
          found.push(...nodes.flatMap((node) => releaseOf(node, repository, published2)));
          const after = cursorAfter(repository.releases);
          return after === null || isPast(nodes.at(-1), published2) ? [] : [{ name, after }];
        });
      })
    );
    open2 = next.flat();
  }
  return sortedReleases(found);
}
function sortedReleases(releases) {
  const unique3 = [...new Map(releases.map((release) => [release.url, release])).values()];
  const key = (release) => `${release.publishedAt} ${release.repository} ${release.tag}`;
  return unique3.sort((a, b) => key(a) < key(b) ? -1 : 1);
}
function isWithin2(instant, { from, to }) {
  const at = Date.parse(instant);
  return (from === void 0 || at >= Date.parse(from)) && (to === void 0 || at <= Date.parse(to));
}
function isPast(last, { from }) {
  return last !== void 0 && from !== void 0 && Date.parse(last.createdAt) < Date.parse(from) - DRAFTED_FOR;
}
function releasesPart({ name, after }, index) {
  const [owner, repository] = name.split("/");
  return {
    alias: `r${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart releases(first: ${RELEASES_PER_PAGE}, after: $after${index}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { tagName name url createdAt publishedAt isDraft isPrerelease author { login } } pageInfo { hasNextPage endCursor } } }`,
    variables: {
      [`o${index}`]: ["String!", owner],
      [`r${index}`]: ["String!", repository],
      [`after${index}`]: ["String", after]
    },
    optional: true
  };
}
function releaseOf(node, repository, published2) {
  if (node.isDraft || node.publishedAt === null || !isWithin2(node.publishedAt, published2)) return [];
  return [
    {
      repository: repository.nameWithOwner,
      tag: node.tagName,
      name: node.name === null || node.name === "" ? node.tagName : node.name,
      url: node.url,
      author: node.author === null ? null : plainLogin(node.author.login),
      publishedAt: node.publishedAt,
      prerelease: node.isPrerelease,
      public: isPublic(repository)
    }
  ];
}

// src/services/github/user-query.ts
var TERM = /(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/gu;
var QUOTED = /"(?:[^"\\]|\\.)*"?/gu;
function readUserQuery(query) {
  const terms = query.match(TERM) ?? [];
  if (terms.some(joinsOrGroups)) {
    const isOfDiscussions = terms.some((term) => kindOf2(term.replace(/^\(+|\)+$/gu, "")) === "discussion");
    const kinds = isOfDiscussions ? ["discussion"] : null;
    return { boolean: true, text: query.trim(), kinds, scope: [], authors: [] };
  }
  const scope = terms.filter((term) => /^(?:repo|org|user):./iu.test(term));
  const authors = terms.filter((term) => /^author:./iu.test(term));
  const kindTerms = terms.filter((term) => kindOf2(term) !== null);
  const named2 = KIND_NAMES.filter((kind) => kindTerms.every((term) => kindOf2(term) === kind));
  const taken = /* @__PURE__ */ new Set([...scope, ...authors, ...kindTerms]);
  return {
    boolean: false,
    text: terms.filter((term) => !taken.has(term)).join(" "),
    kinds: kindTerms.length === 0 ? null : named2,
    scope: scope.map(plain3),
    authors: authors.map(plain3)
  };
}
function joinsOrGroups(term) {
  const bare = term.replace(QUOTED, '""');
  return /^(?:AND|OR|NOT)$/u.test(bare) || /^-?\(/u.test(bare) || bare.endsWith(")") && !bare.includes("(");
}
function kindOf2(term) {
  const [, value = ""] = /^(?:is|type):"?([a-z-]+)"?$/iu.exec(term) ?? [];
  return kindWhere(({ names }) => names.includes(value.toLowerCase()));
}
function plain3(term) {
  const [name = "", value = ""] = term.split(/:(.*)/su);
  return `${name.toLowerCase()}:${value.replaceAll('"', "")}`;
}

// src/services/github/search-query.ts
var LABELS = 15;
var EXCLUDED = 15;
var AXES = ["merged", "closed", "created", "updated"];
function compileQuery(query, users = /* @__PURE__ */ new Set()) {
  if (AXES.some((axis) => isEmpty(query[axis]))) return [];
  const own = readUserQuery(query.qualifiers ?? "");
  const scopes = within2(scopeTerms(query.scope, users), own.scope);
  const kinds = KIND_NAMES.filter(
    (kind) => (query.kind === void 0 && own.kinds === null ? !ITEM_KINDS[kind].onRequest : (query.kind ?? kind) === kind && (own.kinds ?? [kind]).includes(kind)) && (ITEM_KINDS[kind].merges || !mergesOnly(query))
  );
  const texts = product([
    people("author", query.authors),
    own.authors.length === 0 ? [""] : own.authors,
    people("reviewed-by", query.reviewers),
    people("commenter", query.commenters),
    people("assignee", query.assigned),
    people("involves", query.involves),
    labelTerms(query.labels ?? [])
  ]);
  return scopes.flatMap(
    (scope) => kinds.flatMap(
      (kind) => texts.map((text3) => ({
        scope,
        kind,
        text: joined3([
          text3,
          ...fixedTerms(query, kind),
          own.boolean ? `(${own.text})` : own.text,
          ...exclusions(query.exclude ?? [], scope)
        ]),
        ranges: rangesOf(query),
        axes: axesOf(query),
        boolean: own.boolean,
        summary: false
      }))
    )
  );
}
function searchText(search2) {
  return joined3([
    search2.scope,
    ITEM_KINDS[search2.kind].qualifier,
    search2.text,
    ...AXES.flatMap((axis) => rangeText(axis, search2.ranges[axis]))
  ]);
}
function secondsOf({ from, to }) {
  return {
    from: from === void 0 ? null : Math.ceil(Date.parse(from) / 1e3),
    to: to === void 0 ? null : Math.floor(Date.parse(to) / 1e3)
  };
}
function instantText(seconds) {
  return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
function scopeTerms(scope, users) {
  const owners = new Set(scope.filter((entry) => !entry.includes("/")).map((entry) => entry.toLowerCase()));
  const terms = /* @__PURE__ */ new Map();
  for (const entry of scope) {
    const key = entry.toLowerCase();
    const [owner = key] = key.split("/");
    if (!entry.includes("/")) terms.set(key, `${users.has(key) ? "user" : "org"}:${entry}`);
    else if (!owners.has(owner)) terms.set(key, `repo:${entry}`);
  }
  return [...terms.values()];
}
function within2(ours, own) {
  if (own.length === 0) return [...ours];
  const both = ours.flatMap((place) => own.flatMap((wanted) => narrower(place, wanted) ?? []));
  return [...new Map(both.map((place) => [place.toLowerCase(), place])).values()];
}
function narrower(a, b) {
  const [one2, other] = [nameOf(a), nameOf(b)];
  if (one2 === other || one2.startsWith(`${other}/`)) return a;
  return other.startsWith(`${one2}/`) ? b : null;
}
function nameOf(place) {
  return place.slice(place.indexOf(":") + 1).toLowerCase();
}
function exclusions(repositories, scope) {
  return repositories.filter((repository) => narrower(scope, `repo:${repository}`) !== null).slice(0, EXCLUDED).map((repository) => `-repo:${repository}`);
}
function mergesOnly({ state, merged, reviewers }) {
  return state === "merged" || merged !== void 0 || (reviewers ?? []).length > 0;
}
function people(qualifier, logins = []) {
  return logins.length === 0 ? [""] : logins.map((login) => `${qualifier}:${accountOf(login)}`);
}
function labelTerms(labels) {
  if (labels.length === 0) return [""];
  return Array.from(
    { length: Math.ceil(labels.length / LABELS) },
    (_, index) => `label:${labels.slice(index * LABELS, (index + 1) * LABELS).map(quoted).join(",")}`
  );
}
function fixedTerms({ state, comments, title, category }, kind) {
  const closed = ITEM_KINDS[kind].merges ? ["is:closed", "-is:merged"] : ["is:closed"];
  return [
    ...state === void 0 ? [] : { open: ["is:open"], closed, merged: ["is:merged"] }[state],
    ...category === void 0 ? [] : [`category:${quoted(category)}`],
    ...comments === void 0 ? [] : [`comments:>=${comments}`],
    ...title === void 0 ? [] : [`in:title ${quoted(title)}`]
  ];
}
function axesOf(query) {
  const always = {
    merged: query.merged !== void 0 || query.state === "merged",
    closed: query.closed !== void 0 || query.state === "closed",
    created: true,
    updated: true
  };
  return AXES.filter((axis) => always[axis]);
}
function rangesOf(query) {
  return Object.fromEntries(
    AXES.flatMap((axis) => query[axis] === void 0 ? [] : [[axis, query[axis]]])
  );
}
function rangeText(axis, range) {
  const { from, to } = secondsOf(range ?? {});
  if (from !== null && to !== null) return [`${axis}:${instantText(from)}..${instantText(to)}`];
  if (from !== null) return [`${axis}:>=${instantText(from)}`];
  return to === null ? [] : [`${axis}:<=${instantText(to)}`];
}
function isEmpty(range) {
  const { from, to } = secondsOf(range ?? {});
  return from !== null && to !== null && from > to;
}
function quoted(text3) {
  const plain5 = text3.replace(/\s+/gu, " ").trim();
  return `"${plain5.replace(/["\\]/gu, "\\$&")}"`;
}
function accountOf(login) {
  return login.replace(/^@/u, "").replace(/^(.*)\[bot\]$/u, "app/$1");
}
function product(lists) {
  return lists.reduce(
    (rows, options) => rows.flatMap((row2) => options.map((option) => joined3([row2, option]))),
    [""]
  );
}
function joined3(terms) {
  return terms.filter((term) => term !== "").join(" ");
}

// src/services/github/rest-port.ts
var SEARCH = "GET /search/issues";
var PAGE_SIZE2 = 100;
var READINGS3 = 3;
function createRestPort(client, subject, signal, serverUrl) {
  async function ask(search2, page, size) {
    let answer;
    for (let reading = 0; reading < READINGS3; reading += 1) {
      const parameters = {
        q: searchText(search2),
        per_page: size,
        page,
        // https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests
        ...search2.boolean ? { advanced_search: "true" } : {}
      };
      const body = await client.rest(SEARCH, parameters, subject, signal);
      if (body === null) throw refused(subject, "HTTP status 422");
      answer = body.data;
      if (!answer.incomplete_results) return answer;
    }
    throw incomplete(answer?.items.length ?? 0, answer?.total_count ?? 0);
  }
  return {
    async page(search2, after) {
      const number = after === null ? 1 : Number(after);
      const { items, total_count: count2 } = await ask(search2, number, PAGE_SIZE2);
      return {
        count: count2,
        found: items.map((issue2) => ({ id: issue2.html_url, item: restItemOf(issue2, serverUrl) })),
        next: number * PAGE_SIZE2 < Math.min(count2, 1e3) ? String(number + 1) : null
      };
    },
    async counts(searches) {
      const counts = [];
      for (const search2 of searches) counts.push((await ask(search2, 1, 1)).total_count);
      return counts;
    }
  };
}
function restItemOf(issue2, serverUrl) {
  const merged = issue2.pull_request?.merged_at ?? null;
  return {
    kind: issue2.pull_request === void 0 ? "issue" : "pull-request",
    repository: repositoryOf(issue2, serverUrl),
    number: issue2.number,
    title: issue2.title,
    url: issue2.html_url,
    author: restLogin(issue2.user),
    opener: restAuthor(issue2),
    labels: issue2.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    state: merged !== null ? "merged" : issue2.state === "closed" ? "closed" : "open",
    draft: issue2.draft ?? false,
    createdAt: issue2.created_at,
    updatedAt: issue2.updated_at,
    closedAt: issue2.closed_at,
    mergedAt: merged,
    stateReason: stateReasonOf(issue2.state_reason),
    comments: issue2.comments,
    files: [],
    linked: [],
    assignees: (issue2.assignees ?? []).map(({ login }) => plainLogin(login)),
    public: true,
    archived: false,
    milestone: issue2.milestone?.title ?? null,
    reactions: issue2.reactions?.total_count ?? 0,
    fields: formFields(issue2.body ?? "")
  };
}
function restAuthor({
  user,
  author_association: association = "NONE"
}) {
  if (user == null || user.login === "ghost") return null;
  return { login: user.login, insider: isInsider(association) };
}
function restLogin(user) {
  return user === null || user.login === "ghost" ? null : plainLogin(user.login);
}
function repositoryOf({ repository_url: api, html_url: page }, serverUrl) {
  const path6 = /\/repos\/([^/]+\/[^/]+)$/u.exec(api)?.[1] ?? page.slice(serverUrl.length + 1).split("/", 2).join("/");
  return path6;
}

// src/services/github/load.ts
var START = 4500;
var GUESSED = 1e3;
function createLoad() {
  return { limit: START };
}
async function askParts(name, parts, most, context) {
  return askRequests(name, inRequests(parts, most, context.load.limit), context);
}
async function askRequests(name, requests, context) {
  const answers = await Promise.all(requests.map((request) => askDivided(name, request, context)));
  return Object.assign({}, ...answers);
}
function inRequests(parts, most, limit) {
  const requests = [];
  let records = 0;
  for (const part of parts) {
    const last = requests.at(-1);
    if (last !== void 0 && last.length < most && records + part.records <= limit) {
      last.push(part);
      records += part.records;
    } else {
      requests.push([part]);
      records = part.records;
    }
  }
  return requests;
}
async function askDivided(name, parts, context) {
  const { client, load, fragments, shared, subject, signal, onWarning } = context;
  const records = parts.reduce((sum2, part) => sum2 + part.records, 0);
  const onUnread = (fields) => {
    onWarning(
      `The token may not read ${fields.join(", ")} of some items in ${subject}: they count as empty.`
    );
  };
  try {
    const question = composeQuery(name, parts, fragments, shared);
    return await client.graphql({ ...question, subject, records, onUnread }, signal);
  } catch (error2) {
    const certain = heaviness(error2);
    if (certain === null) throw error2;
    load.limit = Math.min(load.limit, Math.max(certain ? 1 : GUESSED, Math.floor(records / 2)));
    const halves = divide(parts, records);
    if (halves === null) throw error2;
    let answers = {};
    for (const half of halves) answers = { ...answers, ...await askDivided(name, half, context) };
    return answers;
  }
}
function divide(parts, records) {
  const largest = parts.reduce((a, b) => b.records > a.records ? b : a);
  if (largest.records * 2 > records) {
    const lighter = largest.lighter?.() ?? null;
    if (lighter !== null) return [parts.map((part) => part === largest ? lighter : part)];
  }
  if (parts.length === 1) return null;
  let first = 0;
  let sum2 = 0;
  while (first < parts.length - 1 && (first === 0 || sum2 * 2 < records)) sum2 += parts[first++]?.records ?? 0;
  return [parts.slice(0, first), parts.slice(first)];
}
function heaviness(error2) {
  if (!isMinutebookError(error2) || error2.code !== "github/too-heavy") return null;
  return error2.cause?.certain ?? false;
}

// src/services/github/scope.ts
function scopeNames(queries) {
  const names = queries.flatMap(({ scope, exclude = [] }) => [...scope, ...exclude]);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
function peopleIn(queries) {
  const people2 = queries.flatMap(({ authors = [] }) => authors).filter((login) => !login.endsWith("[bot]"));
  const names = new Set(scopeNames(queries).map((name) => name.toLowerCase()));
  return [...new Map(people2.map((login) => [login.toLowerCase(), login])).values()].filter(
    (login) => !names.has(login.toLowerCase())
  );
}
function scopeParts(names) {
  return names.map((entry, index) => {
    const [owner, name] = entry.split("/");
    return name === void 0 ? {
      alias: `o${index}`,
      selection: `repositoryOwner(login: $o${index}) { __typename login }`,
      variables: { [`o${index}`]: ["String!", owner] },
      records: 1,
      optional: true
    } : {
      alias: `o${index}`,
      selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart }`,
      variables: { [`o${index}`]: ["String!", owner], [`r${index}`]: ["String!", name] },
      records: 1,
      optional: true
    };
  });
}
function scopeFacts(names, data) {
  const missing3 = /* @__PURE__ */ new Set();
  const renamed = /* @__PURE__ */ new Map();
  const users = /* @__PURE__ */ new Set();
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase();
    const answer = data[`o${index}`];
    if (answer == null) missing3.add(key);
    else if (answer.__typename === "User") users.add(key);
    else if (answer.nameWithOwner !== void 0 && isOther(answer.nameWithOwner, key)) {
      renamed.set(key, answer.nameWithOwner);
    }
  }
  return { missing: missing3, renamed, users };
}
var NAMES2 = 100;
async function askRenames(names, context) {
  const answers = await askParts("Renames", scopeParts(names), NAMES2, {
    ...context,
    fragments: itemFragments({})
  });
  return Object.fromEntries(scopeFacts(names, answers).renamed);
}
function settleScope(queries, facts, onWarning) {
  const present2 = (name) => {
    const now = facts.renamed.get(name.toLowerCase());
    if (now !== void 0)
      onWarning(`The repository ${name} is called ${now} now; change it in the configuration.`);
    return now ?? name;
  };
  return queries.map((query) => {
    for (const entry of query.scope) {
      if (facts.missing.has(entry.toLowerCase())) {
        throw entry.includes("/") ? unknownRepository(entry) : unknownOwner(entry);
      }
    }
    const { exclude, ...rest } = query;
    const left = exclude?.filter((name) => {
      const known2 = !facts.missing.has(name.toLowerCase());
      if (!known2) onWarning(`There is no repository ${name} to leave out; take it out of the configuration.`);
      return known2;
    });
    return {
      ...rest,
      scope: query.scope.map(present2),
      ...left === void 0 ? {} : { exclude: left.map(present2) }
    };
  });
}
function isOther(name, key) {
  return name !== "" && name.toLowerCase() !== key;
}

// src/services/github/slices.ts
var REACHABLE = 1e3;
var BEGINNING = Date.UTC(2008, 0, 1) / 1e3;
var DECADE = 3653 * 24 * 3600;
var END2 = Date.UTC(2100, 0, 1) / 1e3;
var PIECE = 200;
function spanOf(range) {
  return secondsOf(range ?? {});
}
function rangeOf({ from, to }) {
  return {
    ...from === null ? {} : { from: instantText(from) },
    ...to === null ? {} : { to: instantText(to) }
  };
}
function cut2(span, count2, now) {
  const start = span.from ?? BEGINNING;
  const high = span.to ?? (start < now ? now : start + DECADE);
  const low = span.from ?? (BEGINNING < high ? BEGINNING : high - DECADE);
  const seconds = high - low + 1;
  const pieces = Math.min(Math.max(4, Math.ceil(count2 / PIECE)), seconds);
  if (pieces < 2 || low > END2 || high < 0) return [span];
  const starts = Array.from({ length: pieces }, (_, index) => low + Math.floor(seconds * index / pieces));
  return starts.map((start2, index) => {
    const next = starts[index + 1];
    return { from: index === 0 ? span.from : start2, to: next === void 0 ? span.to : next - 1 };
  });
}
function pack(spans) {
  const packed = [];
  for (const span of spans) {
    const last = packed.at(-1);
    if (last !== void 0 && last.count + span.count <= REACHABLE) {
      packed[packed.length - 1] = { from: last.from, to: span.to, count: last.count + span.count };
    } else packed.push(span);
  }
  return packed.filter(({ count: count2 }) => count2 > 0);
}

// src/services/github/search-all.ts
function searchContext(port, { now, onProgress, onWarning }, total) {
  let done2 = 0;
  const onRead = (count2) => {
    done2 += count2;
    onProgress?.({ what: READING, done: Math.min(done2, total()), total: total() });
  };
  return { port, now: Math.floor(Date.parse(now) / 1e3), onWarning, onRead };
}
var READINGS4 = 4;
async function searchAll(search2, first, context) {
  if (first.count <= REACHABLE) return read3(search2, context, first);
  return divide2(search2, first.count, search2.axes, context);
}
async function divide2(search2, count2, axes, context) {
  const [axis, ...rest] = axes;
  if (axis === void 0) throw tooMany(count2, sharedInstants(search2), REACHABLE);
  const spans = await piecesOf(search2, axis, { ...spanOf(search2.ranges[axis]), count: count2 }, context);
  const lists = await Promise.all(
    pack(spans).map((span) => {
      const piece = within3(search2, axis, span);
      return span.count <= REACHABLE ? read3(piece, context) : divide2(piece, span.count, rest, context);
    })
  );
  return unique2(lists.flat());
}
async function piecesOf(search2, axis, whole3, context) {
  const spans = cut2(whole3, whole3.count, context.now);
  if (spans.length === 1) return [whole3];
  const counts = await context.port.counts(spans.map((span) => within3(search2, axis, span)));
  const pieces = spans.map((span, index) => ({ ...span, count: counts[index] ?? 0 }));
  const cutAgain = pieces.map(
    (piece) => piece.count > REACHABLE ? piecesOf(search2, axis, piece, context) : [piece]
  );
  return (await Promise.all(cutAgain)).flat();
}
async function read3(search2, context, first) {
  let before = null;
  let found = [];
  let count2 = 0;
  for (let reading = 0; reading < READINGS4; reading += 1) {
    let page = (reading === 0 ? first : void 0) ?? await context.port.page(search2, null);
    const all = [...page.found];
    context.onRead(page.found.length);
    while (page.next !== null) {
      page = await context.port.page(search2, page.next);
      all.push(...page.found);
      context.onRead(page.found.length);
    }
    count2 = page.count;
    if (count2 > REACHABLE) return divide2(search2, count2, search2.axes, context);
    found = unique2(all);
    if (found.length === count2) return found;
    context.onRead(-all.length);
    const these = found.map(({ id }) => id).sort().join("\n");
    if (these === before && found.length >= count2 * 0.9 - 1) {
      context.onWarning(
        `GitHub counts ${count2} results of a search but returns ${found.length}, twice the same: its index is not up to date.`
      );
      return found;
    }
    before = these;
  }
  throw incomplete(found.length, count2);
}
function within3(search2, axis, span) {
  return { ...search2, ranges: { ...search2.ranges, [axis]: rangeOf(span) } };
}
function sharedInstants(search2) {
  const shared = search2.axes.flatMap((axis) => {
    const { from, to } = spanOf(search2.ranges[axis]);
    return from !== null && from === to ? [`the second they were ${axis} (${instantText(from)})`] : [];
  });
  return shared.length === 0 ? "all that a search can tell apart" : shared.join(" and ");
}
function unique2(found) {
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}

// src/services/github/search-parts.ts
var PAGE2 = 100;
var LISTED3 = 50;
var SUMMARIES = 20;
function pageRecords({ kind, summary: summary3 }, fields) {
  return summary3 ? 1 : recordsPerItem(kind, fields);
}
function firstSize(searches, most, room, fields) {
  const heavy = searches.filter(({ summary: summary3 }) => !summary3);
  if (heavy.length === 0) return PAGE2;
  const left = Math.max(1, room - (searches.length - heavy.length) * SUMMARIES);
  const records = heavy.reduce((sum2, search2) => sum2 + pageRecords(search2, fields), 0);
  const together = records / heavy.length * Math.min(heavy.length, most);
  return Math.min(PAGE2, Math.max(1, Math.floor(left / together)));
}
function searchPart(search2, index, slice) {
  const { size, after, type, fields } = slice;
  const first = search2.summary ? Math.min(size, SUMMARIES) : size;
  const fragment = search2.summary ? "summaryPart" : ASKED[search2.kind].fragment;
  const [q, n, a] = [`q${index}`, `first${index}`, `after${index}`];
  return {
    alias: `s${index}`,
    selection: `search(query: $${q}, type: ${type}, first: $${n}${after === null ? "" : `, after: $${a}`}) { ${ASKED[search2.kind].count} pageInfo { hasNextPage endCursor } nodes { ...${fragment} } }`,
    variables: {
      [q]: ["String!", searchText(search2)],
      [n]: ["Int!", first],
      ...after === null ? {} : { [a]: ["String", after] }
    },
    records: first * pageRecords(search2, fields),
    lighter: () => first > 1 ? searchPart(search2, index, { ...slice, size: Math.ceil(first / 2) }) : null
  };
}
function countPart(text3, index, type, kind = "issue") {
  return {
    alias: `c${index}`,
    selection: `search(query: $q${index}, type: ${type}, first: 1) { ${ASKED[kind].count} }`,
    variables: { [`q${index}`]: ["String!", text3] },
    records: 1
  };
}
function countIn(data) {
  const { issueCount, discussionCount = 0 } = data;
  return issueCount ?? discussionCount;
}
function listingPart(repository, index) {
  const { owner, repo: name } = ownerAndRepo(repository);
  return {
    alias: `n${index}`,
    selection: `repository(owner: $no${index}, name: $nn${index}) { issues(first: ${LISTED3}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...summaryPart } } }`,
    variables: { [`no${index}`]: ["String!", owner], [`nn${index}`]: ["String!", name] },
    records: LISTED3,
    optional: true
  };
}

// src/services/github/search-engine.ts
var TYPES = 'query SearchTypes { __type(name: "SearchType") { enumValues { name } } rateLimit { cost } }';
function createSearchEngine(client, load) {
  let known2;
  async function look(query, signal) {
    const question = { name: "SearchTypes", query: TYPES, variables: {}, optional: /* @__PURE__ */ new Set() };
    const answer = await client.graphql({ ...question, subject: "its search" }, signal);
    const type = answer.__type;
    if (type?.enumValues?.some(({ name }) => name === "ISSUE_ADVANCED") === true) return "ISSUE_ADVANCED";
    return await joins(query, signal) ? "ISSUE" : null;
  }
  async function joins({ scope }, signal) {
    const [issues, pulls] = compileQuery({ scope: scope.slice(0, 1) }).map(searchText);
    if (issues === void 0 || pulls === void 0) return false;
    const texts = [issues, pulls, issues.replace("is:issue", "(is:issue OR is:pr)")];
    const context = { client, load, subject: "its search", signal, onWarning: () => void 0 };
    const parts = texts.map((text3, index) => countPart(text3, index, "ISSUE"));
    const answers = await askParts("Engine", parts, parts.length, context);
    const [a = 0, b = 0, both = 0] = parts.map(({ alias }) => countIn(answers[alias]));
    return both > 0 && both === a + b;
  }
  return {
    async booleanType(query, signal) {
      known2 ??= look(query, signal);
      const type = await known2;
      if (type === null) throw unsupportedQuery(query);
      return type;
    }
  };
}
function unsupportedQuery(query, kind = "items") {
  const { qualifiers = "", qualifiersKey: key = "query", qualifiersPlace: place } = query;
  const of = `the query \`${qualifiers.trim()}\` of \`${key}\``;
  const texts = {
    discussions: {
      message: `GitHub cannot answer ${of}.`,
      why: "Its search for discussions does not support AND, OR, NOT and parentheses.",
      hint: `Write \`${key}\` without them, or make it several sections.`
    },
    items: {
      message: `This GitHub cannot answer ${of}.`,
      why: "AND, OR, NOT and parentheses need the advanced search, which it does not have (Enterprise Server has it from 3.18 on).",
      hint: `Write \`${key}\` without them: \`label:"a","b"\` is either label, \`-label:a\` is not a; or make it several sections.`
    }
  };
  return new MinutebookError("config/boolean-query", texts[kind], place && { place });
}
function refusedQuery(query) {
  const { qualifiers = "", qualifiersKey = "query", qualifiersPlace: place } = query;
  const text3 = {
    message: `GitHub refused the query \`${qualifiers.trim()}\` of \`${qualifiersKey}\`.`,
    why: "It breaks a rule of its search: a qualifier, a limit of length, or more than five AND, OR and NOT.",
    hint: `Try it in the search on GitHub, and correct \`${qualifiersKey}\`, or make it several sections.`
  };
  return new MinutebookError("config/query", text3, place && { place });
}

// src/services/github/anonymous-reader.ts
var ANONYMOUS = "No GitHub token: only public repositories, 10 searches a minute, and neither changed files nor links nor activity. Put a token into GITHUB_TOKEN, or run `gh auth login`.";
var RELEASES_PER_PAGE2 = 50;
var NAMES3 = 20;
function anonymousReader(client, callbacks) {
  const { serverUrl, onProgress, onWarning } = callbacks;
  async function search2({ query, users }, signal) {
    const port = createRestPort(client, query.scope.slice(0, 3).join(", "), signal, serverUrl);
    let total = 0;
    const context = searchContext(port, callbacks, () => total);
    const found = [];
    for (const part of compileQuery(query, users)) {
      if (part.kind === "discussion") throw discussionsNeedToken();
      const first = await port.page(part, null);
      total += first.count;
      found.push(...await searchAll(part, first, context));
    }
    const out = new Set((query.exclude ?? []).map((name) => name.toLowerCase()));
    return found.map(({ item: item2 }) => item2).filter((item2) => !out.has(item2.repository.toLowerCase()));
  }
  const facts = /* @__PURE__ */ new Map();
  function askedOnce(name, signal) {
    const key = name.toLowerCase();
    const asked = facts.get(key) ?? (name.includes("/") ? repositoryCalled(name, signal) : accountCalled(name, signal));
    facts.set(key, asked);
    return asked;
  }
  async function withArchived(items, signal) {
    const open2 = items.filter(({ state }) => state === "open").map(({ repository }) => repository);
    const archived = /* @__PURE__ */ new Set();
    for (const name of [...new Set(open2)].slice(0, NAMES3)) {
      if ((await askedOnce(name, signal))?.archived) archived.add(name);
    }
    return items.map((item2) => archived.has(item2.repository) ? { ...item2, archived: true } : item2);
  }
  async function settled(query, signal) {
    const names = scopeNames([query]);
    if (names.length > NAMES3) return { query, users: /* @__PURE__ */ new Set() };
    const known2 = await factsOf(names, signal);
    return { query: settleScope([query], known2, onWarning)[0] ?? query, users: known2.users };
  }
  async function factsOf(names, signal) {
    const missing3 = /* @__PURE__ */ new Set();
    const renamed = /* @__PURE__ */ new Map();
    const users = /* @__PURE__ */ new Set();
    for (const name of names) {
      const key = name.toLowerCase();
      const known2 = await askedOnce(name, signal);
      if (known2 === null) missing3.add(key);
      else if (known2.isUser) users.add(key);
      else if (known2.present !== null && known2.present.toLowerCase() !== key) renamed.set(key, known2.present);
    }
    return { missing: missing3, renamed, users };
  }
  async function repositoryCalled(name, signal) {
    const parameters = ownerAndRepo(name);
    const answer = await client.rest("GET /repos/{owner}/{repo}", parameters, name, signal);
    if (answer === null) return null;
    const { full_name: present2, archived } = answer.data;
    return { present: present2, isUser: false, archived };
  }
  async function accountCalled(name, signal) {
    const answer = await client.rest("GET /users/{username}", { username: name }, name, signal);
    return answer && { present: null, isUser: answer.data.type === "User", archived: false };
  }
  async function itemsOf4(queries, signal) {
    const items = /* @__PURE__ */ new Map();
    for (const query of queries) {
      const { boolean } = readUserQuery(query.qualifiers ?? "");
      if (boolean && serverUrl !== "https://github.com") throw unsupportedQuery(query);
      for (const item2 of await search2(await settled(query, signal), signal)) items.set(item2.url, item2);
    }
    return [...items.values()];
  }
  return {
    async gather({ lists, newestIssues = [], summaries = [] }, signal) {
      onWarning(ANONYMOUS);
      const gathered = { lists: [], newestIssues: [], summaries: [] };
      for (const list3 of lists) {
        gathered.lists.push(await withArchived(await itemsOf4(list3, signal), signal));
      }
      for (const query of summaries) gathered.summaries.push(await itemsOf4([query], signal));
      for (const name of newestIssues) {
        const answer = await client.rest(
          "GET /repos/{owner}/{repo}/issues",
          { ...ownerAndRepo(name), state: "all", sort: "created", direction: "desc", per_page: 50 },
          name,
          signal
        );
        if (answer === null) throw unknownRepository(name);
        const items = answer.data.map((issue2) => restItemOf(issue2, serverUrl));
        gathered.newestIssues.push(items.filter(({ kind }) => kind === "issue"));
      }
      const found = new Set([...gathered.lists, ...gathered.summaries].flat().map(({ url }) => url));
      onProgress?.({ what: READING, found: found.size });
      return gathered;
    },
    // Items are looked up for their links and activity, which need a token.
    lookUp: async () => null,
    async releases(repositories, published2, signal) {
      onWarning(ANONYMOUS);
      const found = [];
      for (const name of new Set(repositories)) {
        for (let page = 1; ; page += 1) {
          const answer = await client.rest(
            "GET /repos/{owner}/{repo}/releases",
            { ...ownerAndRepo(name), per_page: RELEASES_PER_PAGE2, page },
            name,
            signal
          );
          if (answer === null) throw unknownRepository(name);
          const releases = answer.data;
          found.push(...releases.flatMap((release) => releaseOf2(release, name, published2)));
          const last = releases.at(-1);
          const past = isPast(last === void 0 ? void 0 : { createdAt: last.created_at }, published2);
          if (releases.length < RELEASES_PER_PAGE2 || past) break;
        }
      }
      return sortedReleases(found);
    },
    async renames(names, signal) {
      return Object.fromEntries((await factsOf(names.slice(0, NAMES3), signal)).renamed);
    },
    async labels(names, scope, signal) {
      const port = createRestPort(client, scope.slice(0, 3).join(", "), signal, serverUrl);
      const facts2 = [];
      for (const name of names) {
        const counts = await port.counts(compileQuery({ scope, labels: [name] }));
        facts2.push({ name, known: counts.some((count2) => count2 > 0), others: [] });
      }
      return facts2;
    }
  };
}
function releaseOf2(release, repository, published2) {
  const { published_at: publishedAt } = release;
  if (release.draft || publishedAt === null || !isWithin2(publishedAt, published2)) return [];
  return [
    {
      repository,
      tag: release.tag_name,
      name: release.name === null || release.name === "" ? release.tag_name : release.name,
      url: release.html_url,
      author: restLogin(release.author),
      publishedAt,
      prerelease: release.prerelease,
      public: true
    }
  ];
}

// src/services/github/complete-items.ts
var LARGEST = 100;
var USUAL = 50;
async function completeItems(nodes, fields, ask) {
  const whole3 = new Map(nodes.map((node) => [node.id, node]));
  for (let gaps = nodes.flatMap((node) => gapsOf(node, fields)); gaps.length > 0; ) {
    const groups = [gaps.filter(isShown), gaps.filter((gap) => !isShown(gap))];
    const next = await Promise.all(
      groups.map(async (group3) => {
        if (group3.length === 0) return [];
        const answer = await ask(group3.map((gap, index) => gapPart(gap, index, fields)));
        return group3.flatMap((gap, index) => fill2(whole3, gap, answer[`d${index}`]));
      })
    );
    gaps = next.flat();
  }
  return nodes.map((node) => whole3.get(node.id) ?? node);
}
function isShown({ node }) {
  return isPublic(node.repository);
}
function hasGaps(node, fields) {
  return gapsOf(node, fields).length > 0;
}
function gapsOf(node, fields) {
  return connectionsOf(kindOf(node), fields).flatMap((connection) => gapIn(node, connection));
}
function gapIn(node, connection) {
  const { nodes, totalCount, pageInfo } = node[connection] ?? {};
  const { hasNextPage = false, endCursor = null } = pageInfo ?? {};
  if (!hasNextPage || endCursor === null) return [];
  const left = totalCount === void 0 ? USUAL : totalCount - (nodes?.length ?? 0);
  return [{ node, connection, after: endCursor, size: Math.min(LARGEST, Math.max(1, left)) }];
}
function gapPart(gap, index, fields) {
  const { node, connection, after, size } = gap;
  const slice = `first: $first${index}, after: $after${index}`;
  const page = connectionPart(connection, kindOf(node), slice, fields);
  return {
    alias: `d${index}`,
    selection: `node(id: $id${index}) { ... on ${node.__typename} { id repository { ...repositoryPart } ${page} } }`,
    variables: {
      [`id${index}`]: ["ID!", node.id],
      [`first${index}`]: ["Int!", size],
      [`after${index}`]: ["String", after]
    },
    records: size + 1,
    lighter: () => size > 1 ? gapPart({ ...gap, size: Math.ceil(size / 2) }, index, fields) : null
  };
}
function fill2(whole3, { node, connection }, data) {
  const known2 = whole3.get(node.id) ?? node;
  const page = data?.[connection];
  const joined4 = {
    ...known2,
    [connection]: join3(
      known2[connection],
      page
    )
  };
  whole3.set(node.id, joined4);
  return gapIn(joined4, connection);
}
function join3(first, next) {
  return {
    ...first.totalCount === void 0 ? {} : { totalCount: first.totalCount },
    nodes: [...first.nodes ?? [], ...next?.nodes ?? []],
    pageInfo: next?.pageInfo ?? { hasNextPage: false, endCursor: null }
  };
}

// src/services/github/references.ts
function withoutBody({ body, ...node }, { form }, serverUrl) {
  if (body === void 0) return node;
  const home = node.repository.nameWithOwner;
  const references3 = referencesIn(body, home, serverUrl);
  return { ...node, references: references3, ...form && { answers: formFields(body) } };
}
function referencesIn(text3, home, serverUrl) {
  const prose2 = text3.replace(HTML_COMMENTS, " ").replace(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu, " ").replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, " ");
  return [...new Set(findReferences(prose2, { repository: home, server: serverUrl }).map(itemKey))];
}

// src/services/github/graphql-port.ts
var SEARCHES = 12;
var COUNTS = 25;
var NAMES4 = 100;
var LISTINGS = 10;
var GAPS = 40;
var PAGE3 = 100;
function createGraphqlPort(client, fields, { serverUrl, booleanType, ...given }) {
  const context = {
    ...given,
    client,
    fragments: itemFragments(fields),
    shared: { since: ["DateTime", fields.activitySince ?? null] }
  };
  const { load } = context;
  const typeOf = (search2) => search2.boolean ? booleanType : ASKED[search2.kind].search;
  const part = (search2, index, size, after) => searchPart(search2, index, { size, after, type: typeOf(search2), fields });
  const largestPage = (search2) => Math.min(PAGE3, Math.max(1, Math.floor(load.limit / pageRecords(search2, fields))));
  const read5 = (search2, data) => {
    const results = data;
    const found = nodesOf2(results).flatMap(
      (node) => node.id === void 0 ? [] : [search2.summary ? summaryFound(node) : itemFound(node, fields, serverUrl)]
    );
    return { count: countIn(data), found, next: cursorAfter(results) };
  };
  async function fill3(searches, pages) {
    const missing3 = pages.flatMap((page, index) => {
      const search2 = searches[index];
      const left = Math.min(page.count, PAGE3) - page.found.length;
      if (search2 === void 0 || page.next === null || left <= 0 || page.count > REACHABLE) return [];
      const size = Math.min(left, largestPage(search2));
      return [{ index, search: search2, asked: part(search2, index, size, page.next) }];
    });
    const parts = missing3.map(({ asked }) => asked);
    const answers = await askParts("More", parts, SEARCHES, context);
    const more = new Map(
      missing3.map(({ index, search: search2, asked }) => [index, read5(search2, answers[asked.alias])])
    );
    return pages.map((page, index) => {
      const next = more.get(index);
      return next === void 0 ? page : { ...next, found: [...page.found, ...next.found] };
    });
  }
  return {
    async open(searches, scope, newestIssues) {
      const listings = inChunks(newestIssues.map(listingPart), LISTINGS);
      const names = inChunks(scopeParts(scope), NAMES4);
      const beside = Math.max(0, ...names.map(({ length }) => length)) + (listings[0]?.length ?? 0) * LISTED3;
      const room = Math.max(1, load.limit - beside);
      const size = firstSize(searches, SEARCHES, room, fields);
      const first = searches.map((search2, index) => part(search2, index, size, null));
      const searchRequests = inRequests(first, SEARCHES, room);
      const count2 = Math.max(names.length, searchRequests.length, listings.length);
      const requests = Array.from({ length: count2 }, (_, index) => [
        ...names[index] ?? [],
        ...searchRequests[index] ?? [],
        ...listings[index - count2 + listings.length] ?? []
      ]);
      const answers = await askRequests("Items", requests, context);
      const pages = searches.map((search2, index) => read5(search2, answers[`s${index}`]));
      return {
        pages: [...await fill3(searches, pages)],
        scope: scopeFacts(scope, answers),
        newestIssues: newestIssues.map((name, index) => listingOf(name, answers[`n${index}`]))
      };
    },
    async page(search2, after) {
      const answers = await askParts("Page", [part(search2, 0, largestPage(search2), after)], 1, context);
      return read5(search2, answers.s0);
    },
    async counts(searches) {
      const parts = searches.map(
        (search2, index) => countPart(searchText(search2), index, typeOf(search2), search2.kind)
      );
      const answers = await askParts("Counts", parts, COUNTS, context);
      return parts.map(({ alias }) => countIn(answers[alias]));
    },
    async complete(found) {
      const partial = found.flatMap((entry) => entry.partial ?? []);
      const ask = (parts) => askParts("Details", parts, GAPS, context);
      const nodes = await completeItems(partial, fields, ask);
      const whole3 = new Map(nodes.map((node) => [node.id, itemOf(node, fields)]));
      return found.flatMap(({ id, item: item2 }) => {
        const complete = whole3.get(id) ?? item2;
        return complete === null ? [] : [{ id, item: complete }];
      });
    }
  };
}
function listingOf(name, data) {
  const repository = data;
  if (repository == null) throw unknownRepository(name);
  return nodesOf2(repository.issues).map(summaryOf);
}
function summaryFound(node) {
  return { id: node.id, summary: summaryOf(node), item: null, partial: null };
}
function itemFound(found, fields, serverUrl) {
  const node = withoutBody(found, fields, serverUrl);
  const item2 = itemOf(node, fields);
  return { id: node.id, summary: item2, item: item2, partial: hasGaps(node, fields) ? node : null };
}

// src/services/github/gather-items.ts
async function gatherItems(client, { lists, fields, newestIssues = [], summaries = [] }, { load, engine, ...callbacks }, signal) {
  const { serverUrl, onProgress, onWarning } = callbacks;
  const queries = [
    ...lists.flat().map((query) => ({ query, summary: false })),
    ...summaries.map((query) => ({ query, summary: true }))
  ];
  const names = scopeNames(queries.map(({ query }) => query));
  const people2 = peopleIn(queries.map(({ query }) => query));
  const booleanType = await typeFor(queries, engine, signal);
  const portContext = { subject: subjectOf(names), serverUrl, signal, load, onWarning, booleanType };
  const port = createGraphqlPort(client, fields, portContext);
  const asked = { queries, names: [...names, ...people2], newestIssues };
  const { settled, pages, newest, missing: missing3 } = await openSearches(port, asked, onWarning);
  const total = [...pages.values()].reduce((sum2, { page }) => sum2 + page.count, 0);
  const context = searchContext(port, callbacks, () => total);
  const results = new Map(
    await Promise.all(
      [...pages].map(
        async ([key, { search: search2, page }]) => [key, await searchAll(search2, page, context)]
      )
    )
  );
  const found = new Map([...results.values()].flat().map((entry) => [entry.id, entry]));
  const items = new Map((await port.complete([...found.values()])).map(({ id, item: item2 }) => [id, item2]));
  const authors = new Set([...items.values()].map(({ author }) => author?.toLowerCase()));
  for (const login of people2) {
    if (missing3.has(login.toLowerCase()) && !authors.has(login.toLowerCase()))
      onWarning(unknownPerson(login));
  }
  const matches = settled.map(({ query, keys }) => {
    const all = keys.flatMap((key) => kept(results.get(key) ?? [], query));
    return [...new Map(all.map((entry) => [entry.id, entry])).values()];
  });
  const distinct2 = new Set(matches.flat().map(({ id }) => id));
  if (pages.size > 0) onProgress?.({ what: READING, found: distinct2.size });
  const full = matches.slice(0, matches.length - summaries.length);
  return {
    lists: inLists(full, lists).map(
      (list3) => [...new Set(list3.flat().map(({ id }) => id))].flatMap((id) => items.get(id) ?? [])
    ),
    newestIssues: newest,
    summaries: matches.slice(full.length).map((list3) => list3.map(({ summary: summary3 }) => summary3))
  };
}
async function typeFor(queries, engine, signal) {
  const needing = queries.find(({ query }) => readUserQuery(query.qualifiers ?? "").boolean);
  const isOfDiscussions = needing !== void 0 && compileQuery(needing.query).some(({ kind }) => kind === "discussion");
  if (isOfDiscussions) throw unsupportedQuery(needing.query, "discussions");
  return needing === void 0 ? "ISSUE" : engine.booleanType(needing.query, signal);
}
function inLists(flat, lists) {
  const left = [...flat];
  return lists.map((list3) => left.splice(0, list3.length));
}
async function openSearches(port, {
  queries,
  names,
  newestIssues
}, onWarning) {
  const asked = byKey(queries.flatMap((each) => compile(each)));
  const open2 = (searches, ...more) => port.open([...searches.values()], ...more).catch((error2) => {
    throw namingQuery(error2, [...searches.keys()], queries);
  });
  const opened = await open2(asked, names, newestIssues);
  const known2 = new Map([...asked.keys()].map((key, index) => [key, opened.pages[index]]));
  const present2 = settleScope(
    queries.map(({ query }) => query),
    opened.scope,
    onWarning
  );
  const compiled = present2.map((query, index) => ({
    query,
    searches: byKey(compile({ query, summary: queries[index]?.summary ?? false }, opened.scope.users))
  }));
  const all = new Map(compiled.flatMap(({ searches }) => [...searches]));
  const fresh = [...all].filter(([key]) => !known2.has(key));
  if (fresh.length > 0) {
    const again2 = await open2(new Map(fresh), [], []);
    for (const [index, [key]] of fresh.entries()) known2.set(key, again2.pages[index]);
  }
  const pages = new Map(
    [...all].flatMap(([key, search2]) => {
      const page = known2.get(key);
      return page === void 0 ? [] : [[key, { search: search2, page }]];
    })
  );
  return {
    settled: compiled.map(({ query, searches }) => ({ query, keys: [...searches.keys()] })),
    pages,
    newest: opened.newestIssues,
    missing: opened.scope.missing
  };
}
function namingQuery(error2, keys, queries) {
  const [, index] = /^s(\d+)$/u.exec(refusedPart(error2) ?? "") ?? [];
  const key = index === void 0 ? void 0 : keys[Number(index)];
  const refused4 = queries.find(
    (each) => each.query.qualifiers !== void 0 && key !== void 0 && byKey(compile(each)).has(key)
  );
  return refused4 === void 0 ? error2 : refusedQuery(refused4.query);
}
function compile({ query, summary: summary3 }, users) {
  return compileQuery(query, users).map((search2) => ({ ...search2, summary: summary3 }));
}
function unknownPerson(login) {
  return `GitHub has no account ${login}, so there is no work of theirs; correct the login under people.`;
}
function byKey(searches) {
  return new Map(
    searches.map((search2) => [`${search2.summary} ${search2.boolean} ${searchText(search2)}`, search2])
  );
}
function kept(found, { exclude = [] }) {
  if (exclude.length === 0) return [...found];
  const out = new Set(exclude.map((name) => name.toLowerCase()));
  return found.filter(({ summary: summary3 }) => !out.has(summary3.repository.toLowerCase()));
}
function subjectOf(names) {
  const shown2 = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown2} and ${names.length - 3} more` : shown2 || "GitHub";
}

// src/services/github/labels.ts
var LISTED4 = 5;
var PARTS = 25;
async function gatherLabels(names, scope, context) {
  const carried = names.map((name) => compileQuery({ scope, labels: [name] }));
  const searches = carried.flat();
  const listed2 = scope.slice(0, LISTED4);
  const parts = [
    ...searches.map(
      (search2, index) => countPart(searchText(search2), index, ASKED[search2.kind].search, search2.kind)
    ),
    ...listed2.map((entry, index) => labelsPart(entry, index))
  ];
  const answer = await askParts("Labels", parts, PARTS, context);
  const others = [...new Set(listed2.flatMap((_, index) => labelNames(answer[`l${index}`])))].sort();
  const counts = new Map(searches.map((search2, index) => [search2, countIn(answer[`c${index}`])]));
  return names.map((name, label) => ({
    name,
    known: others.some((other) => other.toLowerCase() === name.toLowerCase()) || (carried[label] ?? []).some((search2) => (counts.get(search2) ?? 0) > 0),
    others
  }));
}
var labelsOf = (size) => `labels(first: ${size}) { nodes { name } }`;
function labelsPart(entry, index, repositories = 10, labels = 100) {
  const [owner, name] = entry.split("/");
  const lighter = () => labels > 1 ? labelsPart(entry, index, repositories, Math.ceil(labels / 2)) : null;
  return name === void 0 ? {
    alias: `l${index}`,
    selection: `repositoryOwner(login: $o${index}) { repositories(first: ${repositories}, visibility: PUBLIC, orderBy: { field: PUSHED_AT, direction: DESC }) { nodes { visibility isPrivate ${labelsOf(labels)} } } }`,
    variables: { [`o${index}`]: ["String!", owner] },
    records: repositories * (labels + 1),
    lighter,
    optional: true
  } : {
    alias: `l${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { visibility isPrivate ${labelsOf(labels)} }`,
    variables: { [`o${index}`]: ["String!", owner], [`r${index}`]: ["String!", name] },
    records: labels,
    lighter,
    optional: true
  };
}
function labelNames(data) {
  const answer = data;
  if (answer == null) return [];
  const repositories = "repositories" in answer ? nodesOf2(answer.repositories) : [answer];
  return repositories.flatMap(
    ({ isPrivate, labels }) => isPrivate ? [] : nodesOf2(labels).map(({ name }) => name)
  );
}

// src/services/github/look-up.ts
var ITEMS = 40;
async function lookUpItems(references3, fields, { serverUrl, ...given }) {
  const context = {
    ...given,
    fragments: itemFragments(fields),
    shared: { since: ["DateTime", fields.activitySince ?? null] },
    subject: references3.slice(0, 3).join(", ")
  };
  const parts = references3.map((reference, index) => lookUpPart(reference, index, fields));
  const answers = await askParts("LookUp", parts, ITEMS, context);
  const nodes = parts.flatMap(({ alias }) => {
    const answer = answers[alias];
    const node = answer?.issueOrPullRequest;
    return node == null ? [] : [withoutBody(node, fields, serverUrl)];
  });
  const whole3 = await completeItems(nodes, fields, (gaps) => askParts("Details", gaps, ITEMS, context));
  return whole3.map((node) => itemOf(node, fields));
}
function lookUpPart(reference, index, fields) {
  const [repository = "", number] = reference.split("#");
  const [owner, name] = repository.split("/");
  return {
    alias: `l${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart issueOrPullRequest(number: $n${index}) { ...issuePart ...pullPart } }`,
    variables: {
      [`o${index}`]: ["String!", owner],
      [`r${index}`]: ["String!", name],
      [`n${index}`]: ["Int!", Number(number)]
    },
    records: 1 + recordsPerItem("pull-request", fields),
    optional: true
  };
}

// src/services/github/create-source.ts
function createGitHubSource(options, client = createClient(options)) {
  const warned = /* @__PURE__ */ new Set();
  const onWarning = (warning2) => {
    if (warned.has(warning2)) return;
    warned.add(warning2);
    options.onWarning?.(warning2);
  };
  const load = createLoad();
  const callbacks = { ...options, onWarning, load, engine: createSearchEngine(client, load) };
  const reader = options.token === null ? anonymousReader(client, callbacks) : {
    gather: (wanted, signal) => gatherItems(client, wanted, callbacks, signal),
    lookUp: (references3, fields, signal) => lookUpItems(references3, fields, {
      client,
      serverUrl: options.serverUrl,
      load,
      signal,
      onWarning
    }),
    releases: (repositories, published2, signal) => gatherReleases(client, repositories, published2, signal),
    labels: (names, scope, signal) => {
      const context = { client, load, subject: subjectOf(scope), signal, onWarning };
      return gatherLabels(names, scope, context);
    },
    renames: (names, signal) => askRenames(names, { client, load, subject: subjectOf(names), signal, onWarning })
  };
  return {
    async items(queries, fields) {
      const { lists } = await whole2((signal) => reader.gather({ lists: [queries], fields }, signal));
      return lists[0] ?? [];
    },
    gather: (wanted) => whole2((signal) => reader.gather(wanted, signal)),
    lookUp: (references3, fields) => whole2((signal) => reader.lookUp(references3, fields, signal)),
    releases: (repositories, published2) => whole2((signal) => reader.releases(repositories, published2, signal)),
    labels: (names, scope) => whole2((signal) => reader.labels(names, scope, signal)),
    renames: (names) => whole2((signal) => reader.renames(names, signal)),
    usage: client.usage
  };
}
async function whole2(task) {
  const controller = new AbortController();
  try {
    return await task(controller.signal);
  } catch (error2) {
    controller.abort(error2);
    throw error2;
  }
}

// src/services/github/accounts.ts
var PAGE_SIZE3 = 100;
var VIEWER = "query Viewer {\n  viewer { login }\n  rateLimit { cost }\n}";
function createAccounts(client, token) {
  const { signal } = new AbortController();
  const permissions = remembering();
  const teams = remembering();
  let viewer;
  async function readViewer() {
    if (token === null) return null;
    const question = { name: "Viewer", query: VIEWER, variables: {}, optional: /* @__PURE__ */ new Set() };
    const answer = await client.graphql({ ...question, subject: "the account of the token" }, signal);
    const { login } = answer.viewer;
    return login === "github-actions" ? "github-actions[bot]" : login;
  }
  async function readPermission(repository, login) {
    if (token === null) return null;
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
      const parameters = { ...ownerAndRepo(repository), username: login };
      const answer = await client.rest(route, parameters, repository, signal);
      if (answer === null) return false;
      return answer.data.permission === "admin" || answer.data.permission === "write";
    } catch (error2) {
      if (isMinutebookError(error2) && /^github\/(?:forbidden|sso)$/u.test(error2.code)) return null;
      throw error2;
    }
  }
  async function readTeam(team) {
    if (token === null) return null;
    const [org = "", slug = ""] = team.split("/");
    const logins = [];
    for (let page = 1; ; page += 1) {
      const parameters = { org, team_slug: slug, per_page: PAGE_SIZE3, page };
      const route = "GET /orgs/{org}/teams/{team_slug}/members";
      const answer = await client.rest(route, parameters, `the team @${team}`, signal);
      if (answer === null) return null;
      logins.push(...answer.data.map(({ login }) => login));
      if (answer.data.length < PAGE_SIZE3) return logins;
    }
  }
  return {
    teamMembers: (team) => teams(team.toLowerCase(), () => readTeam(team)),
    viewer() {
      viewer ??= readViewer();
      return viewer;
    },
    mayWrite: (repository, login) => permissions(`${repository} ${login}`.toLowerCase(), () => readPermission(repository, login))
  };
}

// src/services/github/claims.ts
import { randomUUID as randomUUID2 } from "node:crypto";
var MARGIN = 2 * 6e4;
var FRESH2 = 6e4;
var PAUSE = 3e3;
var ATTEMPTS5 = 3;
function createClaims(client, { timer, token }) {
  const { signal } = new AbortController();
  const run4 = randomUUID2();
  const unused = /* @__PURE__ */ new Map();
  const released = /* @__PURE__ */ new Set();
  const swept = /* @__PURE__ */ new Map();
  async function write2(repository, route, parameters) {
    const all = { ...ownerAndRepo(repository), ...parameters };
    return client.write({ route, parameters: all, subject: repository }, signal);
  }
  async function makeCommit(repository, name, parents) {
    const newest = await unlessRefused(() => {
      const parameters = { ...ownerAndRepo(repository), per_page: 1 };
      return client.rest("GET /repos/{owner}/{repo}/commits", parameters, repository, signal);
    });
    const [head] = newest?.data ?? [];
    if (head === void 0) return null;
    const message = `minutebook is about to create ${name}

Run: ${run4}
Claim: ${randomUUID2()}`;
    const content = { message, tree: head.commit.tree.sha, parents: [...parents] };
    for (let attempt2 = 1; attempt2 <= ATTEMPTS5; attempt2 += 1) {
      const at = timer.clock();
      const sent = await write2(repository, "POST /repos/{owner}/{repo}/git/commits", content);
      if (sent.kind === "refused") return null;
      if (sent.kind === "done") return typeof sent.data.sha === "string" ? { sha: sent.data.sha, at } : null;
    }
    return null;
  }
  async function readRef(repository, ref) {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref }, repository, signal);
    return found && { sha: found.data.object.sha, now: Date.parse(String(found.headers.date)) };
  }
  async function read5(repository, ref) {
    const found = await readRef(repository, ref);
    if (found === null) return null;
    const parameters = { ...ownerAndRepo(repository), commit_sha: found.sha };
    const ofCommit = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const commit = await client.rest(ofCommit, parameters, repository, signal);
    return { ...found, at: commit === null ? 0 : Date.parse(commit.data.committer.date) };
  }
  function held(repository, ref, { sha, at }) {
    return {
      kind: "held",
      until: at + CLAIM_HOLDS - MARGIN,
      // A ref that cannot be removed does no harm: it soon is stale, and what was claimed exists by then.
      release: () => unlessFailed(async () => {
        released.add(sha);
        if ((await readRef(repository, ref))?.sha !== sha) return;
        await write2(repository, "DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref });
      })
    };
  }
  async function takeOver(repository, name, stale) {
    const commit = await makeCommit(repository, name, [stale.sha]);
    if (commit === null) return { kind: "none" };
    const { sha } = commit;
    const ref = refOf(name);
    const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
    const moved2 = await write2(repository, route, { ref, sha, force: false });
    const isOurs = moved2.kind === "unknown" ? (await readRef(repository, ref))?.sha === sha : moved2.kind === "done";
    return isOurs ? held(repository, ref, commit) : busy2(stale);
  }
  async function claim(repository, name) {
    if (token === null) return { kind: "none" };
    const key = `${repository} ${name}`;
    const known2 = unused.get(key);
    unused.delete(key);
    const isFresh = known2 !== void 0 && timer.clock() - known2.at < FRESH2;
    const commit = isFresh ? known2 : await makeCommit(repository, name, []);
    if (commit === null) return { kind: "none" };
    const { sha } = commit;
    const ref = refOf(name);
    const route = "POST /repos/{owner}/{repo}/git/refs";
    for (let attempt2 = 1; attempt2 <= ATTEMPTS5; attempt2 += 1) {
      const created = await write2(repository, route, { ref: `refs/${ref}`, sha });
      if (created.kind === "done") return held(repository, ref, commit);
      const existing = await read5(repository, ref);
      if (existing?.sha === sha) return held(repository, ref, commit);
      if (existing === null) continue;
      if (isStale(existing) || released.has(existing.sha)) return takeOver(repository, name, existing);
      unused.set(key, commit);
      await timer.sleep(PAUSE);
      return busy2(existing);
    }
    return { kind: "none" };
  }
  async function sweep(repository) {
    const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref: PREFIX2 }, repository, signal);
    for (const { ref } of found?.data ?? []) {
      const name = ref.slice(`refs/${PREFIX2}`.length);
      const existing = await read5(repository, refOf(name));
      if (existing === null || !isStale(existing)) continue;
      const claimed = await takeOver(repository, name, existing);
      if (claimed.kind === "held") await claimed.release();
    }
  }
  return {
    claim,
    sweepClaims(repository) {
      const sweeping = swept.get(repository) ?? unlessFailed(() => sweep(repository));
      swept.set(repository, sweeping);
      return sweeping;
    }
  };
}
var PREFIX2 = "minutebook/";
function refOf(name) {
  return `${PREFIX2}${name}`;
}
function isStale({ at, now }) {
  return now - at >= CLAIM_HOLDS;
}
function busy2({ at }) {
  return { kind: "busy", since: new Date(at).toISOString() };
}
var REFUSALS = /* @__PURE__ */ new Set(["github/forbidden", "github/refused", "github/sso"]);
async function unlessRefused(task) {
  try {
    return await task();
  } catch (error2) {
    if (isMinutebookError(error2) && REFUSALS.has(error2.code)) return null;
    throw error2;
  }
}
async function unlessFailed(task) {
  try {
    await task();
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
  }
}

// src/services/github/create-tracker.ts
var ISSUE = "GET /repos/{owner}/{repo}/issues/{issue_number}";
var PAGE_SIZE4 = 100;
var REMOVALS = `query Removals($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) { ... on Issue {
      timelineItems(last: 50, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ${REMOVAL} } }
    } }
  }
  rateLimit { cost }
}`;
var JUST_OPENED2 = 30;
function createGitHubTracker(options, client = createClient(options)) {
  const { signal } = new AbortController();
  async function send(repository, route, parameters, notAfter = Number.POSITIVE_INFINITY) {
    const subject = subjectOf2(route, repository);
    const all = { ...ownerAndRepo(repository), ...parameters };
    const write2 = () => client.writeInTime({ route, parameters: all, subject }, notAfter, signal);
    return sendWrite(options, subject, write2, ({ type }) => {
      const status2 = Number(type);
      if (route.startsWith("DELETE") && (status2 === 404 || status2 === 410)) return null;
      return status2 === 403 ? writeForbidden(subject) : writeRefused(subject, status2);
    });
  }
  return {
    ...createAccounts(client, options.token),
    ...createClaims(client, options),
    ...trackedIssues(options, {
      pageSize: PAGE_SIZE4,
      justOpened: JUST_OPENED2,
      async list(repository, size, after) {
        const page = after ?? 1;
        const newestFirst2 = { state: "all", sort: "created", direction: "desc" };
        const parameters = { ...ownerAndRepo(repository), ...newestFirst2, per_page: size, page };
        const route = "GET /repos/{owner}/{repo}/issues";
        const answer = await client.rest(route, parameters, repository, signal);
        return answer && {
          entries: answer.data.flatMap((issue2) => trackedOf(issue2, repository)),
          next: answer.data.length < size ? null : page + 1,
          reaches: answer.data.at(-1)?.created_at ?? null
        };
      },
      async read(repository, number) {
        const parameters = { ...ownerAndRepo(repository), issue_number: number };
        const answer = await client.rest(ISSUE, parameters, repository, signal);
        return answer && (trackedOf(answer.data, repository)[0] ?? null);
      },
      async comments(repository, number, after) {
        const page = after ?? 1;
        const answer = await client.rest(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { ...ownerAndRepo(repository), issue_number: number, per_page: PAGE_SIZE4, page },
          repository,
          signal
        );
        const comments = answer?.data ?? [];
        const entries = comments.map((comment) => ({
          id: Number(comment.id),
          author: restAuthor(comment),
          body: comment.body ?? ""
        }));
        return { entries, next: comments.length < PAGE_SIZE4 ? null : page + 1 };
      },
      create: (repository, { title, body, labels, assignees = [] }, notAfter) => {
        const route = "POST /repos/{owner}/{repo}/issues";
        const draft = { title, body, labels: [...labels] };
        const people2 = assignees.length > 0 && { assignees: [...assignees] };
        return send(repository, route, { ...draft, ...people2 }, notAfter);
      },
      created: (data, repository) => "number" in data ? trackedOf(data, repository)[0] : void 0
    }),
    async removals(repository, number) {
      if (options.token === null) return [];
      const { owner, repo: name } = ownerAndRepo(repository);
      const variables = { owner, name, number };
      const optional = /* @__PURE__ */ new Set(["repository"]);
      const subject = `the comments of ${repository}#${number}`;
      const question = { name: "Removals", query: REMOVALS, variables, optional, subject };
      const answer = await client.graphql(question, signal);
      const { issueOrPullRequest: issue2 } = answer.repository ?? {};
      return nodesOf2(issue2?.timelineItems).map(({ actor, deletedCommentAuthor }) => ({
        author: authorOf(deletedCommentAuthor),
        remover: authorOf(actor)
      }));
    },
    update: (repository, number, { title, body, close }) => written(
      send(repository, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        issue_number: number,
        ...title === void 0 ? {} : { title },
        ...body === void 0 ? {} : { body },
        ...close === void 0 ? {} : { state: "closed", state_reason: close }
      })
    ),
    comment: (repository, number, body, notAfter) => {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return writtenInTime(send(repository, route, { issue_number: number, body }, notAfter));
    },
    editComment: (repository, id, body) => {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return written(send(repository, route, { comment_id: Number(id), body }));
    },
    removeComment: (repository, id) => {
      const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return written(send(repository, route, { comment_id: Number(id) }));
    },
    removeLabel: (repository, number, label) => {
      const route = "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";
      return written(send(repository, route, { issue_number: number, name: label }));
    }
  };
}
function subjectOf2(route, repository) {
  if (route.endsWith("/labels/{name}")) return `the labels of an item in ${repository}`;
  return route.includes("/comments") ? `a comment in ${repository}` : `an issue in ${repository}`;
}
function trackedOf(issue2, repository) {
  if (issue2.pull_request !== void 0) return [];
  const { number, title, body, state, html_url: url, comments } = issue2;
  return [
    {
      kind: "issue",
      repository,
      number,
      opener: restAuthor(issue2),
      createdAt: issue2.created_at,
      title,
      body: body ?? "",
      state: state === "closed" ? "closed" : "open",
      stateReason: stateReasonOf(issue2.state_reason),
      closedAt: issue2.closed_at ?? null,
      reopened: issue2.state_reason === "reopened",
      url,
      comments
    }
  ];
}

// src/services/github/endpoints.ts
function endpointsFrom(environment) {
  const server = addressIn(environment, "GITHUB_SERVER_URL");
  const graphql = addressIn(environment, "GITHUB_GRAPHQL_URL");
  const apiUrl3 = addressIn(environment, "GITHUB_API_URL") ?? (graphql === null ? apiOf(server ?? GITHUB) : apiBeside(graphql));
  return {
    apiUrl: apiUrl3,
    graphqlUrl: graphql ?? graphqlBeside(apiUrl3),
    serverUrl: server ?? serverBehind(apiUrl3)
  };
}
function endpointsOf({
  env,
  octokit
}) {
  const apiUrl3 = octokit?.request.endpoint.DEFAULTS.baseUrl.replace(/\/+$/u, "");
  const named2 = endpointsFrom(env);
  return apiUrl3 === void 0 || apiUrl3 === named2.apiUrl ? named2 : endpointsFrom({ GITHUB_API_URL: apiUrl3 });
}
function apiOf(server) {
  return hasApiHost(server) ? server.replace("://", "://api.") : `${server}/api/v3`;
}
function apiBeside(graphqlUrl) {
  return graphqlUrl.replace(/\/api\/graphql$/u, "/api/v3").replace(/\/graphql$/u, "");
}
function graphqlBeside(apiUrl3) {
  return /\/api\/v3$/u.test(apiUrl3) ? apiUrl3.replace(/\/v3$/u, "/graphql") : `${apiUrl3}/graphql`;
}
function serverBehind(apiUrl3) {
  const server = apiUrl3.replace("://api.", "://");
  return hasApiHost(server) ? server : apiUrl3.replace(/\/api\/v3$/u, "");
}
function hasApiHost(server) {
  return /^https:\/\/(?:github\.com|[^./]+\.ghe\.com)$/iu.test(server);
}
function isEnterpriseServer(serverUrl) {
  return !hasApiHost(serverUrl);
}
function addressIn(environment, name) {
  const value = environment[name]?.trim().replace(/\/+$/u, "") ?? "";
  if (value === "") return null;
  if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return value;
  throw new MinutebookError("usage/bad-address", {
    message: `${name} is not an address.`,
    why: "It does not start with https:// and the name of a server.",
    hint: `Write the whole address, such as ${EXAMPLES2[name] ?? GITHUB}.`
  });
}
var EXAMPLES2 = {
  GITHUB_SERVER_URL: "https://github.example.org",
  GITHUB_API_URL: "https://github.example.org/api/v3",
  GITHUB_GRAPHQL_URL: "https://github.example.org/api/graphql"
};

// src/services/github/committed-at.ts
async function commitInstants(client, { repository, branch }, paths, signal) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const { owner, repo: name } = ownerAndRepo(repository);
  const ref = `refs/heads/${branch}`;
  const objects = paths.map((_, index) => `o${index}: object(expression: $e${index}) { __typename }`);
  const histories = paths.map(
    (_, index) => `h${index}: history(first: 1, path: $p${index}) { nodes { committedDate } }`
  );
  const part = {
    alias: "repository",
    selection: `repository(owner: $owner, name: $name) { isPrivate visibility ref(qualifiedName: $ref) { target { ... on Commit { ${histories.join(" ")} } } } ${objects.join(" ")} }`,
    variables: {
      owner: ["String!", owner],
      name: ["String!", name],
      ref: ["String!", ref],
      ...Object.fromEntries(paths.map((path6, index) => [`p${index}`, ["String!", path6]])),
      ...Object.fromEntries(
        paths.map((path6, index) => [`e${index}`, ["String!", `${ref}:${path6}`]])
      )
    }
  };
  const question = composeQuery("CommittedAt", [part]);
  const answer = await client.graphql({ ...question, subject: repository }, signal);
  const found = answer.repository;
  return new Map(
    paths.map((path6, index) => {
      const isThere2 = found[`o${index}`] != null;
      const [last] = found.ref?.target?.[`h${index}`]?.nodes ?? [];
      return [path6, isThere2 ? last?.committedDate ?? null : null];
    })
  );
}

// src/services/github/files-at.ts
import { createHash as createHash2 } from "node:crypto";
var [LINK, MODULE] = [40960, 57344];
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var FILES = 50;
function createTextReader(client, repository, signal) {
  const known2 = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const open2 = /* @__PURE__ */ new Map();
  const followed = /* @__PURE__ */ new Map();
  function want(head, kind, path6) {
    return new Promise((resolve17) => {
      const waiting = open2.get(head);
      if (waiting === void 0) {
        open2.set(head, [{ kind, path: path6, settle: resolve17 }]);
        setImmediate(() => {
          const all = open2.get(head) ?? [];
          open2.delete(head);
          for (let start = 0; start < all.length; start += FILES) ask(head, all.slice(start, start + FILES));
        });
      } else waiting.push({ kind, path: path6, settle: resolve17 });
    });
  }
  function ask(head, wanted) {
    const nodes = nodesAt(head, wanted);
    for (const [index, { settle }] of wanted.entries()) {
      settle(nodes.then((found) => found[`f${index}`] ?? null));
    }
  }
  async function nodesAt(head, wanted) {
    const { owner, repo: name } = ownerAndRepo(repository);
    const kinds = new Set(wanted.map(({ kind }) => kind));
    const fragments = Object.fromEntries([...kinds].map((kind) => [kind, FRAGMENTS2[kind]]));
    const files = wanted.map(({ kind }, index) => `f${index}: object(expression: $e${index}) { ...${kind} }`);
    const part = {
      alias: "repository",
      selection: `repository(owner: $owner, name: $name) { isPrivate visibility ${files.join(" ")} }`,
      variables: {
        owner: ["String!", owner],
        name: ["String!", name],
        ...Object.fromEntries(
          wanted.map(({ path: path6 }, index) => [`e${index}`, ["String!", `${head}:${path6}`]])
        )
      }
    };
    const question = composeQuery("FilesAtCommit", [part], fragments);
    const answer = await client.graphql({ ...question, subject: repository }, signal);
    return answer.repository;
  }
  async function textOf3({ __typename, oid, text: text4 }, path6) {
    if (__typename !== "Blob") throw notAFile(repository, path6);
    if (text4 != null && blobId(Buffer.from(text4)) === oid) return text4;
    const answer = await client.rest(
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      { ...ownerAndRepo(repository), file_sha: oid },
      repository,
      signal
    );
    try {
      return decoder.decode(Buffer.from(answer?.data.content ?? "", "base64"));
    } catch (error2) {
      throw notText(repository, path6, error2);
    }
  }
  async function text3(head, path6) {
    let at = head;
    for (let step = followed.get(at); step !== void 0; step = followed.get(at)) {
      const changed = step.texts.get(path6);
      if (changed !== void 0) return changed;
      at = step.parent;
    }
    return unchangedText(at, path6);
  }
  function unchangedText(head, path6) {
    const key = `${head}:${path6}`;
    const reading = known2.get(key) ?? want(head, "file", path6).then((node) => node && textOf3(node, path6));
    known2.set(key, reading);
    reading.catch(() => known2.delete(key));
    return reading;
  }
  function entriesAt(head, folder) {
    const key = `${head}:${folder}`;
    const reading = folders.get(key) ?? want(head, "folder", folder).then((node) => node?.entries ?? []);
    folders.set(key, reading);
    reading.catch(() => folders.delete(key));
    return reading;
  }
  async function assertInTree(head, path6) {
    const parts = path6.split("/");
    const listings = parts.map((_, depth) => entriesAt(head, parts.slice(0, depth).join("/")));
    for (const [depth, entries] of (await Promise.all(listings)).entries()) {
      const mode = entries.find(({ name }) => name === parts[depth])?.mode;
      if (mode !== LINK && mode !== MODULE) continue;
      throw notInTree(repository, path6, parts.slice(0, depth + 1).join("/"), mode);
    }
  }
  return {
    text: text3,
    async assertWritable(head, paths) {
      let at = head;
      for (let step = followed.get(at); step !== void 0; step = followed.get(at)) at = step.parent;
      await Promise.all(paths.map((path6) => assertInTree(at, path6)));
    },
    follow(head, parent, changes) {
      followed.set(head, { parent, texts: new Map(changes.map(({ path: path6, text: text4 }) => [path6, text4])) });
    },
    async texts(head, paths) {
      return new Map(await Promise.all(paths.map(async (path6) => [path6, await text3(head, path6)])));
    }
  };
}
var FRAGMENTS2 = {
  file: "fragment file on GitObject { __typename oid ... on Blob { text } }",
  folder: "fragment folder on GitObject { __typename oid ... on Tree { entries { name mode } } }"
};
function blobId(content) {
  return createHash2("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function notAFile(repository, path6) {
  return new MinutebookError("document/not-a-file", {
    message: `${path6} in ${repository} is not a file.`,
    why: "There is a folder of that name.",
    hint: "Correct the path of the document in the configuration, or rename the folder."
  });
}
function notInTree(repository, path6, at, mode) {
  const what = mode === LINK ? "a symbolic link" : "a submodule, a repository of its own";
  return new MinutebookError("document/link", {
    message: `${path6} cannot be written in ${repository}.`,
    why: `${at} is ${what}, and documents are written to files of the repository itself only.`,
    hint: "Put a folder or file in its place, or write another path in the configuration."
  });
}
function notText(repository, path6, cause) {
  return new MinutebookError(
    "document/not-text",
    {
      message: `${path6} in ${repository} is not a text file.`,
      why: "It holds bytes that are not UTF-8.",
      hint: "Save it as UTF-8, or choose another path for the document."
    },
    { cause }
  );
}

// src/services/github/list-tree.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
var LINK2 = "120000";
async function listTree(client, repository, oid, signal) {
  const entries = /* @__PURE__ */ new Map();
  async function ask(sha, options = {}) {
    const parameters = { ...ownerAndRepo(repository), tree_sha: sha, ...options };
    const answer = await client.rest(TREE, parameters, repository, signal);
    if (answer === null) throw forbidden(repository, "contents: read");
    return answer.data;
  }
  async function walk(sha, prefix) {
    const whole3 = await ask(sha, { recursive: "1" });
    const { tree, truncated } = whole3.truncated ? await ask(sha) : whole3;
    if (truncated) throw tooManyFiles(repository);
    const folders = tree.filter(({ type }) => type === "tree");
    for (const { path: path6, mode, type } of tree) {
      if (type === "blob") entries.set(prefix + path6, mode === LINK2 ? "link" : "file");
      else if (type === "commit") entries.set(prefix + path6, "module");
    }
    if (whole3.truncated) await Promise.all(folders.map(({ path: path6, sha: sha2 }) => walk(sha2, `${prefix}${path6}/`)));
  }
  await walk(oid, "");
  return entries;
}

// src/services/github/own-pulls.ts
var LISTED5 = 20;
async function pullFrom(client, from, { nodes }, signal) {
  const listed2 = nodes ?? [];
  const own = ownPull(listed2);
  return own !== null || listed2.length < LISTED5 ? own : ownPull(await ownersPulls(client, from, signal));
}
function ownPull(nodes) {
  const own = nodes.filter((node2) => node2 !== null).filter(({ isCrossRepository }) => !isCrossRepository);
  const node = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (node === void 0) return null;
  const { id, url, body, headRefOid: head } = node;
  const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
  return { id, url, body, head, state: states[node.state] };
}
async function ownersPulls(client, { repository, branch }, signal) {
  const { owner, repo } = ownerAndRepo(repository);
  const answer = await client.rest(
    "GET /repos/{owner}/{repo}/pulls",
    {
      owner,
      repo,
      head: `${owner}:${branch}`,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 100
    },
    repository,
    signal
  );
  const pulls = answer?.data ?? [];
  return pulls.map(({ node_id: id, html_url: url, state, merged_at: mergedAt, body, head, base }) => ({
    id,
    url,
    state: mergedAt !== null ? "MERGED" : state === "closed" ? "CLOSED" : "OPEN",
    body: body ?? "",
    headRefOid: head.sha,
    isCrossRepository: head.repo?.id !== base.repo.id
  }));
}

// src/services/github/publish-documents.ts
var REPOSITORY2 = `query PublishedRepository($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate visibility
    defaultBranchRef { id name target { oid } }
    ref(qualifiedName: $branch) { id name target { oid } }
  }
  rateLimit { cost }
}`;
var BASE = `query PublishedBranch($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    isPrivate visibility
    base: ref(qualifiedName: $base) { id name target { oid } }
  }
  rateLimit { cost }
}`;
var PULLS = "first: 20, orderBy: { field: CREATED_AT, direction: DESC }";
var PULL = "nodes { id url state body headRefOid isCrossRepository }";
var PROPOSAL = `query Proposal($owner: String!, $name: String!, $base: String!, $baseName: String!, $work: String!, $head: String!) {
  repository(owner: $owner, name: $name) {
    isPrivate visibility
    base: ref(qualifiedName: $base) { id name target { oid } }
    work: ref(qualifiedName: $work) {
      id name target { oid } compare(headRef: $baseName) { behindBy }
      associatedPullRequests(${PULLS}) { ${PULL} }
    }
    pullRequests(headRefName: $head, ${PULLS}) { ${PULL} }
  }
  rateLimit { cost }
}`;
var COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
var CREATE_REF = `mutation CreateBranch($input: CreateRefInput!) {
  createRef(input: $input) { ref { name } }
}`;
var MOVE_REF = `mutation ForwardBranch($input: UpdateRefInput!) {
  updateRef(input: $input) { ref { name } }
}`;
var CREATE_PULL = `mutation OpenPullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id } }
}`;
var UPDATE_PULL = `mutation DescribePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { id } }
}`;
var REOPEN_PULL = `mutation ReopenPullRequest($input: ReopenPullRequestInput!) {
  reopenPullRequest(input: $input) { pullRequest { id } }
}`;

// src/services/github/hosted-repository.ts
var LAG2 = 250;
var RECOVERY2 = 1e3;
function hostedRepository({ client, timer, signal }, { id: repositoryId, nameWithOwner: repository, url, ...visible2 }, opened) {
  const { owner, repo: name } = ownerAndRepo(repository);
  const base = opened.name;
  let seenBase = opened;
  const seenProposals = /* @__PURE__ */ new Map();
  let turns = Promise.resolve();
  let entries;
  const reader = createTextReader(client, repository, signal);
  async function branchOf3({ id, name: name2, target: { oid } }, paths) {
    const [texts] = await Promise.all([reader.texts(oid, paths), reader.assertWritable(oid, paths)]);
    return { id, name: name2, head: oid, texts };
  }
  async function ask(operation, query, variables) {
    const question = { name: operation, query, optional: /* @__PURE__ */ new Set(), subject: repository };
    return (await client.graphql({ ...question, variables: { owner, name, ...variables } }, signal)).repository;
  }
  async function lookFor(work2) {
    const variables = { base: `refs/heads/${base}`, baseName: base, work: `refs/heads/${work2}`, head: work2 };
    const found = await ask("Proposal", PROPOSAL, variables).catch((error2) => {
      const unread = isMinutebookError(error2) && error2.code === "github/forbidden";
      throw unread ? missingPermission(actionOn(work2, "pull-requests")) : error2;
    });
    return found;
  }
  function actionOn(branch, permission) {
    return { repository, branch, permission, proposing: branch !== base };
  }
  async function send({ name: name2, query, input }, action, isRace, onDone = () => {
  }) {
    seenBase = null;
    seenProposals.clear();
    const written2 = await client.mutate({ name: name2, query, variables: { input }, subject: repository }, signal);
    if (written2.kind === "done") {
      onDone(written2.data);
      return { outcome: "applied" };
    }
    await timer.sleep(written2.kind === "unknown" ? RECOVERY2 : LAG2, signal);
    if (written2.kind === "unknown") return { outcome: "unknown", error: written2.error };
    const error2 = refusedWrite(written2.refusal, action);
    if (isRace(written2.refusal)) return { outcome: "raced", error: error2 };
    throw error2;
  }
  return {
    isPublic: isPublic(visible2),
    pageOf: (path6) => `${url}/blob/${[...base.split("/"), ...path6.split("/")].map(encodeURIComponent).join("/")}`,
    async base(paths, { seen } = { seen: false }) {
      if (seen && seenBase !== null) return branchOf3(seenBase, paths);
      const variables = { base: `refs/heads/${base}` };
      const found = await ask("PublishedBranch", BASE, variables);
      seenBase = found.base;
      return branchOf3(found.base, paths);
    },
    inTurn(task) {
      const turn = turns.then(task);
      turns = turn.catch(() => void 0);
      return turn;
    },
    async proposal(work2, paths, { seen } = { seen: false }) {
      const known2 = seen ? seenProposals.get(work2) : void 0;
      const found = known2 ?? await lookFor(work2);
      seenProposals.set(work2, found);
      const pulls = found.work?.associatedPullRequests ?? found.pullRequests;
      const newest = await pullFrom(client, { repository, branch: work2 }, pulls, signal);
      return {
        base: await branchOf3(found.base, paths),
        work: found.work && {
          ...await branchOf3(found.work, paths),
          own: found.work.compare?.behindBy ?? 1
        },
        pull: newest && {
          ...newest,
          texts: newest.state === "closed" ? await reader.texts(newest.head, paths) : null
        }
      };
    },
    committedAt: (paths) => commitInstants(client, { repository, branch: base }, paths, signal),
    async snapshot() {
      entries ??= listTree(client, repository, opened.target.oid, signal);
      return {
        repository,
        entries: await entries,
        read: (path6) => reader.text(opened.target.oid, path6)
      };
    },
    commit: (branch, headline, files) => send(
      {
        name: "Commit",
        query: COMMIT,
        input: {
          branch: { repositoryNameWithOwner: repository, branchName: branch.name },
          expectedHeadOid: branch.head,
          message: { headline },
          fileChanges: {
            additions: files.map(({ path: path6, text: text3 }) => ({
              path: path6,
              contents: Buffer.from(text3).toString("base64")
            }))
          }
        }
      },
      actionOn(branch.name, "contents"),
      ({ type }) => type === "STALE_DATA" || type === "NOT_FOUND",
      ({ createCommitOnBranch }) => {
        const { commit } = createCommitOnBranch ?? {};
        if (commit == null) return;
        reader.follow(commit.oid, branch.head, files);
        if (branch.name === base) seenBase = { ...opened, target: commit };
      }
    ),
    createBranch: (branch, head) => send(
      {
        name: "CreateBranch",
        query: CREATE_REF,
        input: { repositoryId, name: `refs/heads/${branch}`, oid: head }
      },
      actionOn(branch, "contents"),
      ({ message }) => /already exists/iu.test(message)
    ),
    forward: (branch, head) => send(
      { name: "ForwardBranch", query: MOVE_REF, input: { refId: branch.id, oid: head, force: false } },
      actionOn(branch.name, "contents"),
      ({ type, message }) => type === "NOT_FOUND" || /fast.?forward|does not exist/iu.test(message)
    ),
    openPull: (work2, { title, body }) => send(
      {
        name: "OpenPullRequest",
        query: CREATE_PULL,
        input: { repositoryId, headRefName: work2, baseRefName: base, title, body }
      },
      actionOn(work2, "pull-requests"),
      ({ message }) => /already exists|no commits between|can't be blank/iu.test(message)
    ),
    describePull: (pull, body) => send(
      { name: "DescribePullRequest", query: UPDATE_PULL, input: { pullRequestId: pull.id, body } },
      actionOn("its branch", "pull-requests"),
      ({ type }) => type === "NOT_FOUND"
    ),
    async reopenPull(pull) {
      let refused4 = false;
      const sent = await send(
        { name: "ReopenPullRequest", query: REOPEN_PULL, input: { pullRequestId: pull.id } },
        actionOn("its branch", "pull-requests"),
        ({ type }) => {
          refused4 = type === "UNPROCESSABLE" || type === "NOT_FOUND";
          return refused4;
        }
      );
      return refused4 ? { outcome: "refused" } : sent;
    }
  };
}

// src/services/github/file-host.ts
function createGitHubFileHost(client, { token, timer }) {
  const known2 = /* @__PURE__ */ new Map();
  async function open2(name, branch) {
    if (token === null) throw noToken();
    const { signal } = new AbortController();
    const found = await findRepository(client, name, branch, signal);
    const usual = found.defaultBranchRef;
    if (usual === null) throw emptyRepository(name);
    if (branch !== null && found.ref === null) throw noBranch(name, branch, usual.name);
    const target = found.ref ?? usual;
    const own = keyOf4(name, target.name);
    const hosted = (branch === null ? known2.get(own) : void 0) ?? hostedRepository({ client, timer, signal }, found, target);
    known2.set(own, Promise.resolve(hosted));
    return hosted;
  }
  return {
    open(name, branch) {
      const key = keyOf4(name, branch);
      const opening2 = known2.get(key) ?? open2(name, branch);
      known2.set(key, opening2);
      opening2.catch(() => known2.delete(key));
      return opening2;
    }
  };
}
function keyOf4(repository, branch) {
  return `${repository} ${branch ?? ""}`;
}
async function findRepository(client, repository, branch, signal) {
  const { owner, repo: name } = ownerAndRepo(repository);
  const answer = await client.graphql(
    {
      name: "PublishedRepository",
      query: REPOSITORY2,
      variables: { owner, name, branch: `refs/heads/${branch ?? "HEAD"}` },
      optional: /* @__PURE__ */ new Set(["repository"]),
      subject: repository
    },
    signal
  );
  const found = answer.repository;
  if (found === null) throw noRepository(repository);
  return found;
}

// src/services/github/token.ts
import { execFile } from "node:child_process";
var GH_TIMEOUT = 1e4;
var runGh = (parameters) => new Promise((resolve17) => {
  execFile(
    "gh",
    [...parameters],
    { timeout: GH_TIMEOUT, windowsHide: true },
    (error2, stdout) => resolve17(error2 === null ? stdout : null)
  );
});
var ENTERPRISE = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
var ANYWHERE = ["GITHUB_TOKEN", "GH_TOKEN"];
async function findToken(environment, serverUrl, gh) {
  const names = isEnterpriseServer(serverUrl) ? [...ENTERPRISE, ...ANYWHERE] : ANYWHERE;
  const given = names.map((name) => environment[name]?.trim()).find(Boolean);
  if (given !== void 0) return given;
  const printed3 = await gh(["auth", "token", "--hostname", new URL(serverUrl).hostname]);
  return printed3?.trim() || null;
}

// src/services/hackerone/failures.ts
function badCredentials() {
  return new MinutebookError("hackerone/credentials", {
    message: "HackerOne does not accept the API credentials.",
    why: "The identifier or the token is misspelt, was revoked, or holds a character that cannot be sent.",
    hint: "Put an API identifier of the program and its token into HACKERONE_API_USERNAME and HACKERONE_API_TOKEN."
  });
}
function forbidden2(program) {
  return new MinutebookError("hackerone/forbidden", {
    message: `HackerOne does not show the reports of ${program} to these API credentials.`,
    why: "There is no program of that handle, or the API user may not read its reports.",
    hint: "Check `hackerone` in the configuration, and give the API user access to the reports of the program."
  });
}
function refused2(program, status2) {
  return new MinutebookError("hackerone/refused", {
    message: `HackerOne refused the question about the reports of ${program}.`,
    why: `It answered with HTTP status ${status2}.`,
    hint: "Check `hackerone` in the configuration and HACKERONE_API_URL."
  });
}
function rateLimited2(until, now) {
  const when = until > now ? ` It asks to wait until ${new Date(until).toISOString()}.` : "";
  return new MinutebookError("hackerone/rate-limited", {
    message: "The rate limit of HackerOne is reached.",
    why: `Its rate limit is used up, and waiting for it would take too long.${when}`,
    hint: `Run again ${when === "" ? "in a few minutes" : "then"}; nothing was written.`
  });
}
function unavailable2(host, why) {
  return new MinutebookError("hackerone/unavailable", {
    message: `${host} could not give the figures in full.`,
    why,
    hint: "Run again later, or unset HACKERONE_API_TOKEN to write the update without the figures; nothing was written."
  });
}
function garbled2(host) {
  return new MinutebookError("hackerone/garbled", {
    message: `${host} sent something other than a list of reports.`,
    why: "The answer is not JSON, or a report in it lacks its state or a date.",
    hint: "Check HACKERONE_API_URL, and for a proxy or a sign-in page in between."
  });
}

// src/services/hackerone/ask.ts
var ATTEMPTS6 = 4;
var FIRST_PAUSE2 = 1e3;
var TIMEOUT = 3e4;
var PATIENCE = 18e4;
function createAsk({ fetch, apiUrl: apiUrl3, username, token, timer }) {
  if (!/^[\x21-\x39\x3b-\x7e]+$/u.test(username) || !/^[\x21-\x7e]+$/u.test(token)) throw badCredentials();
  const authorization = `Basic ${Buffer.from(`${username}:${token}`).toString("base64")}`;
  const { host } = new URL(apiUrl3);
  let waited = 0;
  async function wait(answer, least) {
    const pause = Math.max(least, pauseAsked(answer, timer.clock()));
    if (waited + pause > PATIENCE) return false;
    waited += pause;
    await timer.sleep(pause);
    return true;
  }
  return async (path6, program) => {
    let why = "";
    let failures = 0;
    let refusals = 0;
    while (failures < ATTEMPTS6) {
      const answer = await exchange2(fetch, `${apiUrl3}${path6}`, authorization);
      if (typeof answer === "string") {
        why = answer;
        failures += 1;
        if (failures < ATTEMPTS6) await timer.sleep(FIRST_PAUSE2 * 2 ** (failures - 1));
      } else if (answer.status === 429) {
        refusals += 1;
        const until = timer.clock() + pauseAsked(answer, timer.clock());
        if (!await wait(answer, FIRST_PAUSE2 * 2 ** (refusals - 1))) throw rateLimited2(until, timer.clock());
      } else if (answer.status >= 500) {
        failures += 1;
        why = `It answered with HTTP status ${answer.status}, ${failures} times.`;
        if (failures < ATTEMPTS6 && !await wait(answer, FIRST_PAUSE2 * 2 ** (failures - 1))) break;
      } else {
        return bodyOf(answer, program, host);
      }
    }
    throw unavailable2(host, why);
  };
}
async function exchange2(fetch, url, authorization) {
  try {
    const answer = await fetch(url, {
      headers: { accept: "application/json", authorization },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT)
    });
    return new Response(await answer.text(), { status: answer.status, headers: [...answer.headers] });
  } catch (error2) {
    if (error2 instanceof Error && error2.name === "MinutebookError") throw error2;
    const isLate = error2 instanceof Error && error2.name === "TimeoutError";
    return isLate ? "It did not answer in time." : "The connection failed.";
  }
}
async function bodyOf(answer, program, host) {
  if (answer.status === 401) throw badCredentials();
  if (answer.status === 403 || answer.status === 404) throw forbidden2(program);
  if (!answer.ok) throw refused2(program, answer.status);
  try {
    return await answer.json();
  } catch {
    throw garbled2(host);
  }
}
function pauseAsked({ headers }, now) {
  return Math.max(0, (retryInstant(headers.get("retry-after"), now) ?? now) - now);
}

// src/services/hackerone/read-reports.ts
function readReports(body) {
  if (!isRecord(body) || !Array.isArray(body.data)) return null;
  const reports = body.data.map(reportOf);
  const whole3 = reports.filter((report2) => report2 !== null);
  if (whole3.length < reports.length) return null;
  return { reports: whole3, more: isRecord(body.links) && typeof body.links.next === "string" };
}
function reportOf(value) {
  if (!isRecord(value) || !isRecord(value.attributes)) return null;
  const { id, attributes, relationships } = value;
  const { state } = attributes;
  const createdAt = instantOf2(attributes.created_at);
  const closedAt = instantOf2(attributes.closed_at);
  const firstAnsweredAt = instantOf2(attributes.first_program_activity_at);
  if (typeof id !== "string" || typeof state !== "string" || typeof createdAt !== "number") return null;
  if (closedAt === void 0 || firstAnsweredAt === void 0) return null;
  return { id, state, createdAt, closedAt, firstAnsweredAt, reporter: reporterOf(relationships) };
}
function reporterOf(relationships) {
  const reporter = isRecord(relationships) ? relationships.reporter : null;
  const data = isRecord(reporter) ? reporter.data : null;
  return isRecord(data) && typeof data.id === "string" ? data.id : null;
}
function instantOf2(value) {
  if (value === null || value === void 0) return null;
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? void 0 : instant;
}

// src/services/hackerone/create-figures.ts
var PAGE_SIZE5 = 100;
var EVENTS = ["created_at", "closed_at", "first_program_activity_at"];
function createFiguresSource(options) {
  const ask = createAsk(options);
  const { host } = new URL(options.apiUrl);
  return {
    async figures(program, spans) {
      const reports = /* @__PURE__ */ new Map();
      for (const event of EVENTS) {
        for await (const report2 of reportsOf({ program, event, span: hull(spans) }, ask, host)) {
          reports.set(report2.id, report2);
        }
      }
      options.onProgress?.(`HackerOne: ${reports.size} reports of ${program}`);
      return { known: true, figures: spans.map((span) => countReports([...reports.values()], span)) };
    }
  };
}
async function* reportsOf({ program, event, span: { from, to } }, ask, host) {
  for (let number = 1; ; number += 1) {
    const query = new URLSearchParams([
      ["filter[program][]", program],
      // The filter excludes its own instant.
      [`filter[${event}__gt]`, new Date(Date.parse(from) - 1).toISOString()],
      [`filter[${event}__lt]`, to],
      ["sort", "reports.created_at"],
      ["page[number]", String(number)],
      ["page[size]", String(PAGE_SIZE5)]
    ]);
    const page = readReports(await ask(`/reports?${query}`, program));
    if (page === null) throw garbled2(host);
    yield* page.reports;
    if (!page.more && page.reports.length < PAGE_SIZE5) return;
  }
}
function hull(spans) {
  const starts = spans.map(({ from }) => from).sort();
  const ends = spans.map(({ to }) => to).sort();
  return { from: starts[0] ?? "", to: ends.at(-1) ?? "" };
}
function countReports(reports, span) {
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const isWithin3 = (instant) => instant !== null && instant >= from && instant < to;
  const opened = reports.filter(({ createdAt }) => isWithin3(createdAt));
  const closed = reports.filter(({ closedAt }) => isWithin3(closedAt));
  const waits = reports.flatMap(({ createdAt, firstAnsweredAt }) => {
    return firstAnsweredAt !== null && isWithin3(firstAnsweredAt) ? [firstAnsweredAt - createdAt] : [];
  });
  return {
    opened: opened.length,
    openedByState: byState(opened),
    closed: closed.length,
    closedByState: byState(closed),
    hackers: new Set(opened.flatMap(({ reporter }) => reporter ?? [])).size,
    firstResponse: waits.length === 0 ? null : waits.reduce((sum2, wait) => sum2 + wait, 0) / waits.length
  };
}
function byState(reports) {
  const counts = {};
  for (const { state } of reports) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

// src/services/hackerone/redact-reports.ts
var COUNTED = ["state", "created_at", "closed_at", "first_program_activity_at"];
function reportRedactor() {
  const reports = /* @__PURE__ */ new Map();
  const people2 = /* @__PURE__ */ new Map();
  const alias = (known2, word, id) => {
    const name = known2.get(id) ?? `${word}-${known2.size + 1}`;
    known2.set(id, name);
    return name;
  };
  const redacted = (report2) => {
    const { id, attributes, relationships } = isRecord(report2) ? report2 : {};
    const given = isRecord(attributes) ? attributes : {};
    const reporter = isRecord(relationships) ? relationships.reporter : null;
    const person = isRecord(reporter) && isRecord(reporter.data) ? reporter.data.id : void 0;
    return {
      id: alias(reports, "report", id),
      type: "report",
      attributes: Object.fromEntries(COUNTED.map((name) => [name, given[name] ?? null])),
      relationships: person === void 0 ? {} : { reporter: { data: { id: alias(people2, "hacker", person), type: "user" } } }
    };
  };
  return (body) => {
    if (!isRecord(body) || !Array.isArray(body.data)) return { errors: [] };
    const more = isRecord(body.links) && typeof body.links.next === "string";
    return { data: body.data.map(redacted), links: more ? { next: "\u2026" } : {} };
  };
}

// src/services/hackerone/without-figures.ts
function withoutCredentials(missing3) {
  const hint = `HackerOne\u2019s figures are left open: set ${missing3.join(" and ")} to have them counted.`;
  return { figures: async () => ({ known: false, hint }) };
}
function asRecorded(source) {
  const hint = "HackerOne\u2019s figures are left open: the recording has none for this period.";
  return {
    async figures(program, spans) {
      try {
        return await source.figures(program, spans);
      } catch (error2) {
        if (isMinutebookError(error2) && error2.code === "github/not-recorded") return { known: false, hint };
        throw error2;
      }
    }
  };
}

// src/services/hackerone/service.ts
var VARIABLES = ["HACKERONE_API_USERNAME", "HACKERONE_API_TOKEN"];
var hackerOne = {
  purpose: "figures in updates",
  addresses: ["HACKERONE_API_URL"],
  credentials: [
    {
      input: "hackerone-username",
      variables: [VARIABLES[0]],
      secret: VARIABLES[0],
      source: "the identifier of an API token of HackerOne",
      isToken: false
    },
    {
      input: "hackerone-token",
      variables: [VARIABLES[1]],
      secret: VARIABLES[1],
      source: "that API token",
      isToken: true
    }
  ],
  needsSecrets: ({ roles }) => roles.some(({ sections }) => Object.values(sections).some(({ hackerone }) => hackerone !== null)),
  encoded: ([username = "", token = ""]) => token === "" ? [] : [Buffer.from(`${username}:${token}`).toString("base64")],
  permissions: () => [],
  recording: {
    name: "hackerone",
    apiUrl,
    redactor: reportRedactor
  }
};
function apiUrl(env) {
  return env.HACKERONE_API_URL?.trim().replace(/\/+$/u, "") || "https://api.hackerone.com/v1";
}
function openHackerOne({ env, fixtures, timer, reporter }, fetch) {
  const isReplay = fixtures !== void 0;
  const [username = "", token = ""] = VARIABLES.map((name) => isReplay ? "recorded" : env[name]?.trim());
  const missing3 = VARIABLES.filter((name) => !isReplay && !env[name]?.trim());
  if (missing3.length > 0) return withoutCredentials(missing3);
  const source = createFiguresSource({
    fetch,
    apiUrl: apiUrl(env),
    username,
    token,
    timer: timerFor({ timer, fixtures }),
    onProgress: (text3) => reporter.progress(text3)
  });
  return isReplay ? asRecorded(source) : source;
}

// src/services/hackmd/failures.ts
function noToken2() {
  return new MinutebookError("hackmd/no-token", {
    message: "There is no token for HackMD.",
    why: "The group keeps its notes there (minutes.hackmd), and HACKMD_API_TOKEN is not set.",
    hint: "Make one under https://hackmd.io/settings#api and put it into HACKMD_API_TOKEN."
  });
}
function badToken2() {
  return new MinutebookError("hackmd/bad-token", {
    message: "HackMD does not accept the token.",
    why: "It is misspelt or was revoked.",
    hint: "Make a new one under https://hackmd.io/settings#api and put it into HACKMD_API_TOKEN."
  });
}
function forbidden3(subject) {
  return new MinutebookError("hackmd/forbidden", {
    message: `HackMD does not give this token access to ${subject}.`,
    why: "Its owner is not a member of the team, or may not write there.",
    hint: "Add the owner to the team, or correct minutes.hackmd.team in the configuration."
  });
}
function limited(subject, { kind, until }) {
  const again2 = until === null ? "" : ` It accepts calls again at ${new Date(until).toISOString()}.`;
  const words2 = {
    window: {
      why: `This account has used all calls that HackMD accepts in five minutes, and waiting took too long.${again2}`,
      hint: "Run again in five minutes; what people wrote is still in the note."
    },
    month: {
      why: `This account has used all calls of its plan for this month.${again2}`,
      hint: "https://hackmd.io/settings#api shows when the month ends. Run less often, or take a plan with more calls."
    },
    unknown: {
      why: "It did not say which of its limits is reached: that of five minutes, or that of the month.",
      hint: "Run again in five minutes; https://hackmd.io/settings#api shows what is left of the month."
    }
  }[kind];
  return new MinutebookError("hackmd/rate-limited", {
    message: `HackMD's rate limit is reached, for ${subject}.`,
    ...words2
  });
}
function outage(subject, status2, attempts) {
  return new MinutebookError("hackmd/unavailable", {
    message: `HackMD could not be asked for ${subject}.`,
    why: `${status2 === null ? "Nothing answered" : `It failed with HTTP status ${status2}`}, ${attempts} times.`,
    hint: "Run again later; what people wrote is still in the note."
  });
}
function lostWrite2(subject) {
  return new MinutebookError("hackmd/unavailable", {
    message: `HackMD did not say whether it has changed ${subject}.`,
    why: "The connection was lost or it failed, each time it was tried.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}
function refused3(subject, status2) {
  return new MinutebookError("hackmd/refused", {
    message: `HackMD refused to change ${subject}.`,
    why: status2 === 404 ? "There is no such team or note." : `It answered with HTTP status ${status2}.`,
    hint: "Check minutes.hackmd.team in the configuration: it is the name in the address of the team."
  });
}
function garbledAnswer(subject) {
  return new MinutebookError("hackmd/garbled", {
    message: `The answer about ${subject} is not one of HackMD's.`,
    why: "It lacks what the API promises.",
    hint: "Check HACKMD_API_URL, and for a proxy in between."
  });
}

// src/services/hackmd/limits.ts
var WINDOW = 3e5;
var SLACK = 15e3;
var LARGEST_WINDOW = 500;
function limitOf({ headers }, now) {
  const number = (name) => numberOf2(headers.get(name));
  const [limit, remaining2, reset] = [
    number("x-ratelimit-userlimit"),
    number("x-ratelimit-userremaining"),
    number("x-ratelimit-userreset")
  ];
  const until = retryInstant(headers.get("retry-after"), now) ?? (reset === null ? null : instantOf3(reset));
  const isLong = until !== null && until > now + WINDOW + SLACK;
  if (isLong || limit !== null && limit > LARGEST_WINDOW)
    return { kind: "month", until: isLong ? until : null };
  if (remaining2 !== null && remaining2 > 0) return { kind: "month", until: null };
  return { kind: until === null ? "unknown" : "window", until };
}
function instantOf3(timestamp) {
  return timestamp > 1e11 ? timestamp : timestamp * 1e3;
}
function numberOf2(text3) {
  const number = text3 === null || text3.trim() === "" ? Number.NaN : Number(text3);
  return Number.isFinite(number) ? number : null;
}

// src/services/hackmd/client.ts
var ATTEMPTS7 = 3;
var FIRST_PAUSE3 = 1e3;
var PATIENCE2 = 33e4;
var REFUSALS2 = 5;
var LATE2 = new Error("It is too late to send this.");
function createHackMdClient(options) {
  const { clock = Date.now, sleep, onProgress } = options;
  let patience = PATIENCE2;
  let resumed = 0;
  const waitUntil = async (instant) => {
    const now = clock();
    const longer = instant - Math.max(now, resumed);
    if (longer > patience) return false;
    if (longer > 0) {
      patience -= longer;
      resumed = instant;
      onProgress?.(`waiting for HackMD\u2019s rate limit until ${new Date(instant).toISOString()}`);
    }
    if (instant > now) await sleep(instant - now);
    return true;
  };
  const sendOnce = async (path6, init) => {
    try {
      return await options.fetch(`${options.apiUrl}${path6}`, {
        ...init,
        headers: { authorization: `Bearer ${options.token}`, "content-type": "application/json" },
        signal: AbortSignal.timeout(options.timeoutMs ?? 2e4)
      });
    } catch {
      return null;
    }
  };
  const exchange3 = async (path6, init, subject, notAfter = Number.POSITIVE_INFINITY) => {
    for (let refusal2 = 1; ; refusal2 += 1) {
      if (clock() > notAfter) throw LATE2;
      const answer = await sendOnce(path6, init);
      if (answer?.status !== 429) return answer;
      await answer.body?.cancel();
      const limit = limitOf(answer, clock());
      const until = limit.until ?? (limit.kind === "unknown" ? clock() + FIRST_PAUSE3 * 2 ** refusal2 : null);
      const waited = refusal2 < REFUSALS2 && until !== null && await waitUntil(until);
      if (!waited) throw limited(subject, limit);
    }
  };
  return {
    async read(path6, subject) {
      for (let attempt2 = 1; ; attempt2 += 1) {
        const answer = await exchange3(path6, {}, subject);
        if (answer !== null && answer.status === 404) return null;
        if (answer !== null) assertAllowed(answer, subject);
        if (answer?.ok) {
          const parsed = await jsonOf(answer);
          if (parsed !== void 0) return parsed;
        }
        if (attempt2 === ATTEMPTS7) throw outage(subject, answer?.status ?? null, attempt2);
        const asked = retryInstant(answer?.headers.get("retry-after") ?? null, clock());
        const waited = asked !== null && asked > clock() && await waitUntil(asked);
        if (!waited) await sleep(FIRST_PAUSE3 * 2 ** (attempt2 - 1));
      }
    },
    async send({ method, path: path6, body, subject, notAfter }) {
      const init = { method, ...body === void 0 ? {} : { body: JSON.stringify(body) } };
      let answer;
      try {
        answer = await exchange3(path6, init, subject, notAfter);
      } catch (error2) {
        if (error2 !== LATE2) throw error2;
        return { kind: "late" };
      }
      if (answer === null || answer.status >= 500) return { kind: "unknown", error: lostWrite2(subject) };
      assertAllowed(answer, subject);
      const isGone = method === "DELETE" && answer.status === 404;
      if (!answer.ok && !isGone) throw refused3(subject, answer.status);
      return { kind: "done", body: await jsonOf(answer) };
    }
  };
}
function assertAllowed({ status: status2 }, subject) {
  if (status2 === 401) throw badToken2();
  if (status2 === 403) throw forbidden3(subject);
}
async function jsonOf(answer) {
  try {
    return await answer.json() ?? void 0;
  } catch {
    return void 0;
  }
}

// src/services/hackmd/create-note-store.ts
var WRITERS = {
  owners: "owner",
  signed_in: "signed_in",
  everyone: "guest"
};
var SETTLING = 500;
function createNoteStore(options, team, client = createHackMdClient(options)) {
  const notes = team === null ? "/notes" : `/teams/${encodeURIComponent(team)}/notes`;
  const subject = team === null ? "your notes on HackMD" : `the notes of ${team} on HackMD`;
  const pathOf = (id) => `${notes}/${encodeURIComponent(id)}`;
  const written2 = async (method, path6, body) => {
    const answer = await client.send({ method, path: path6, subject, ...body === void 0 ? {} : { body } });
    return answer.kind === "unknown" ? answer : { kind: "done" };
  };
  return {
    async list() {
      const answer = await client.read(notes, subject);
      if (!Array.isArray(answer)) throw garbledAnswer(subject);
      return answer.filter(isNote).map((note) => headOf(note, options.siteUrl));
    },
    async read(id) {
      const answer = await client.read(`/notes/${encodeURIComponent(id)}`, subject);
      if (answer === null) return null;
      const { content, lastChangedAt } = answer;
      if (typeof content !== "string") throw garbledAnswer(subject);
      return { content, changedAt: instantOf4(lastChangedAt) };
    },
    async create({ title, content, write: write2 = "signed_in" }, notAfter = Number.POSITIVE_INFINITY) {
      const body = {
        title,
        content,
        readPermission: "guest",
        writePermission: WRITERS[write2],
        commentPermission: "everyone"
      };
      const answer = await client.send({ method: "POST", path: notes, subject, body, notAfter });
      if (answer.kind !== "done") return answer;
      return { kind: "done", note: madeNote(answer.body, options.siteUrl) };
    },
    write: (id, content) => written2("PATCH", pathOf(id), { content }),
    remove: (id) => written2("DELETE", pathOf(id)),
    settle: () => options.sleep(SETTLING)
  };
}
function isNote(value) {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
function madeNote(body, site) {
  const note = typeof body === "object" && body !== null && "note" in body ? body.note : body;
  return isNote(note) ? headOf(note, site) : null;
}
function instantOf4(value) {
  const instant = typeof value === "number" || typeof value === "string" ? new Date(value) : null;
  return instant === null || Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
function headOf(note, site) {
  const { id, title, shortId, permalink, publishLink, createdAt, lastChangedAt } = note;
  const origin = publishLink !== void 0 && URL.canParse(publishLink) ? new URL(publishLink).origin : site;
  return {
    id,
    aliases: [shortId, permalink].filter((name) => typeof name === "string"),
    title: title ?? "",
    url: `${origin}/${id}`,
    createdAt: instantOf4(createdAt) ?? "",
    changedAt: instantOf4(lastChangedAt)
  };
}

// src/services/hackmd/redact-notes.ts
var READ2 = ["id", "shortId", "permalink", "publishLink", "title", "createdAt", "lastChangedAt", "content"];
function noteRedactor(isOurs) {
  const note = (value) => Object.fromEntries(Object.entries(value).filter(([key]) => READ2.includes(key)));
  return (body) => {
    if (Array.isArray(body)) {
      return body.filter(isRecord).flatMap((entry) => isOurs(String(entry.title ?? "")) ? [note(entry)] : []);
    }
    if (!isRecord(body)) return {};
    return isRecord(body.note) ? { note: note(body.note) } : note(body);
  };
}

// src/services/hackmd/service.ts
var API_URL = "https://api.hackmd.io/v1";
var SITE_URL = "https://hackmd.io";
var hackMd = {
  purpose: "notes that are taken together",
  addresses: ["HACKMD_API_URL"],
  credentials: [
    {
      input: "hackmd-token",
      variables: ["HACKMD_API_TOKEN"],
      secret: "HACKMD_API_TOKEN",
      source: "a token from the settings of HackMD, API",
      isToken: true
    }
  ],
  needsSecrets: ({ groups }) => groups.some(({ minutes: minutes2 }) => minutes2.hackmd !== null),
  encoded: () => [],
  permissions: () => [],
  recording: {
    name: "hackmd",
    apiUrl: apiUrl2,
    redactor: ({ isMeetingTitle }) => noteRedactor(isMeetingTitle)
  }
};
function apiUrl2(env) {
  return env.HACKMD_API_URL?.trim().replace(/\/+$/u, "") || API_URL;
}
function openHackMd({ env, fixtures, timer, reporter }, fetch) {
  const { clock, sleep } = timerFor({ timer, fixtures });
  const token = fixtures === void 0 ? (env.HACKMD_API_TOKEN ?? "").trim() : "recorded";
  if (token === "") throw noToken2();
  const address2 = apiUrl2(env);
  const siteUrl = address2 === API_URL ? SITE_URL : new URL(address2).origin;
  const onProgress = (text3) => reporter.progress(text3);
  const options = {
    fetch,
    token,
    apiUrl: address2,
    siteUrl,
    clock,
    sleep: (ms) => sleep(ms),
    onProgress
  };
  const client = createHackMdClient(options);
  return (team) => createNoteStore(options, team, client);
}

// src/services/machine/public-host.ts
import { lookup } from "node:dns";
import { lookup as resolve13 } from "node:dns/promises";
import { BlockList } from "node:net";
var IPV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3]
];
var IPV6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8]
];
async function isPublicHost(host) {
  try {
    return arePublic(await resolve13(host.replace(/^\[|\]$/gu, ""), { all: true }));
  } catch {
    return false;
  }
}
var publicLookup = (host, options, done2) => {
  lookup(host, { ...options, all: true }, (error2, addresses) => {
    const [first] = addresses ?? [];
    if (error2 !== null || first === void 0) done2(error2, "");
    else if (!arePublic(addresses)) done2(Object.assign(new Error("Private."), { code: "EPRIVATE" }), "");
    else if (options.all === true) done2(null, addresses);
    else done2(null, first.address, first.family);
  });
};
function arePublic(addresses) {
  const special = new BlockList();
  for (const [address2, bits] of IPV4) special.addSubnet(address2, bits, "ipv4");
  for (const [address2, bits] of IPV6) special.addSubnet(address2, bits, "ipv6");
  return addresses.length > 0 && addresses.every(({ address: address2, family }) => !special.check(address2, family === 6 ? "ipv6" : "ipv4"));
}

// src/services/machine/fetch-feed.ts
var TIMEOUT2 = 3e4;
var LARGEST2 = 2e7;
var REDIRECTS2 = 5;
var Refused = class extends Error {
};
var PRIVATE_NETWORK = "It redirects into a private network, or to a host that is not known.";
async function fetchFeed(fetch, url, label) {
  let why;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT2) });
    if (answer.ok) return await answer.text();
    why = `The server answered ${answer.status}.`;
  } catch (error2) {
    if (isMinutebookError(error2)) throw error2;
    why = whyOf(error2);
  }
  throw new MinutebookError("schedule/feed-unreachable", {
    message: `${label} could not be read.`,
    why,
    hint: "Check the address in meeting.schedule.ical, or try again later."
  });
}
function whyOf(error2) {
  if (error2 instanceof Refused) return error2.message;
  const { name, cause } = error2;
  if (name === "TimeoutError") return "It took too long.";
  const code3 = String(cause?.code ?? "");
  if (code3 === "EPRIVATE") return PRIVATE_NETWORK;
  return /^[A-Z_]+$/u.test(code3) ? `Nothing answered (${code3}).` : "Nothing answered.";
}
function feedTransport(fetch, openPublic) {
  return async (address2, init) => {
    let url = new URL(address2);
    for (let redirects = 0; redirects <= REDIRECTS2; redirects += 1) {
      const fetchBy = redirects === 0 ? fetch : await openPublic();
      const answer = await fetchBy(withoutUser(url), {
        ...init,
        headers: headersFor(url),
        redirect: "manual"
      });
      const location = answer.headers.get("location");
      if (answer.status < 300 || answer.status > 399 || location === null) return limited2(answer);
      await answer.body?.cancel();
      url = await redirected2(location, url);
    }
    throw new Refused(`It redirects more than ${REDIRECTS2} times.`);
  };
}
function headersFor({ username, password }) {
  const accept = "text/calendar";
  if (username === "" && password === "") return { accept };
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { accept, authorization: `Basic ${user.toString("base64")}` };
}
function withoutUser(url) {
  const plain5 = new URL(url);
  plain5.username = "";
  plain5.password = "";
  return plain5.href;
}
async function redirected2(location, from) {
  if (!URL.canParse(location, from.href)) throw new Refused("It redirects to something that is not a URL.");
  const to = new URL(location, withoutUser(from));
  if (to.protocol !== "https:") throw new Refused("It redirects to an address that does not use https.");
  if (!await isPublicHost(to.hostname)) {
    throw new Refused(PRIVATE_NETWORK);
  }
  return to;
}
function limited2(answer) {
  const text3 = () => limitedText(answer);
  const { status: status2, ok, headers, body } = answer;
  return { status: status2, ok, headers, body, text: text3, json: async () => JSON.parse(await text3()) };
}
async function limitedText(answer) {
  const { body } = answer;
  if (!(body instanceof ReadableStream)) return answer.text();
  const decoder3 = new TextDecoder();
  let text3 = "";
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST2) throw new Refused(`It is larger than ${LARGEST2 / 1e6} MB.`);
    text3 += decoder3.decode(chunk, { stream: true });
  }
  return text3 + decoder3.decode();
}

// src/services/machine/find-repository.ts
import { execFile as execFile2 } from "node:child_process";
import { isAbsolute as isAbsolute3, relative as relative14, sep as sep10 } from "node:path";

// src/services/machine/node-files.ts
import { existsSync as existsSync2, mkdirSync, readdir as readdir2, readFileSync, readlinkSync, statSync, unlinkSync } from "node:fs";
import { dirname as dirname9, join as join5 } from "node:path";
import { promisify } from "node:util";

// src/services/machine/real-path.ts
import { dirname as dirname8, isAbsolute as isAbsolute2, join as join4, parse } from "node:path";
var MOST_LINKS = 40;
async function realPath(path6, readLink) {
  let { root: here } = parse(path6);
  let links = 0;
  const left = partsOf(path6, here);
  for (let part = left.pop(); part !== void 0; part = left.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      here = dirname8(here);
      continue;
    }
    const next = join4(here, part);
    const target = await readLink(next);
    if (target === null) {
      here = next;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw circle(path6);
    const { root } = parse(target);
    if (isAbsolute2(target)) here = root;
    left.push(...partsOf(target, isAbsolute2(target) ? root : ""));
  }
  return here;
}
function partsOf(path6, root) {
  const separator = process.platform === "win32" ? /[\\/]/u : /\//u;
  return path6.slice(root.length).split(separator).reverse();
}
function circle(path6) {
  return new MinutebookError("files/read", {
    message: `${path6} is a broken link.`,
    why: `More than ${MOST_LINKS} symbolic links follow each other on the way, probably in a circle.`,
    hint: "Correct or remove the links."
  });
}

// src/services/machine/node-files.ts
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var nodeFiles = {
  exists: existsSync2,
  async read(path6) {
    let bytes;
    try {
      bytes = readFileSync(path6);
    } catch (error2) {
      if (codeOf2(error2) === "ENOENT" || codeOf2(error2) === "ENOTDIR") return null;
      throw fileError("read", path6, error2);
    }
    try {
      return decoder2.decode(bytes);
    } catch (error2) {
      throw new MinutebookError(
        "document/not-text",
        {
          message: `${path6} is not a text file.`,
          why: "It holds bytes that are not UTF-8.",
          hint: "Save it as UTF-8, or name another file."
        },
        { cause: error2 }
      );
    }
  },
  async write(path6, text3) {
    try {
      const { default: writeFileAtomic } = await import("./chunks/lib-ISZZBN65.js");
      makeFolder(dirname9(path6));
      await writeFileAtomic(path6, text3);
    } catch (error2) {
      throw fileError("write", path6, error2);
    }
  },
  async remove(path6) {
    try {
      unlinkSync(path6);
    } catch (error2) {
      throw fileError("write", path6, error2);
    }
  },
  async list(folder, extension, kind = "file") {
    try {
      const entries = await promisify(readdir2)(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => kind === "link" ? entry.isSymbolicLink() : entry.isFile()).filter((entry) => entry.name.endsWith(extension)).map((entry) => join5(entry.parentPath, entry.name)).sort();
    } catch (error2) {
      if (codeOf2(error2) === "ENOENT" || codeOf2(error2) === "ENOTDIR") return [];
      throw fileError("read", folder, error2);
    }
  },
  realPath: (path6) => realPath(path6, async (link) => linkTarget(link)),
  async repositoryRoot(folder) {
    for (let at = folder; ; at = dirname9(at)) {
      if (existsSync2(join5(at, ".git"))) return at;
      if (dirname9(at) === at) return null;
    }
  }
};
function linkTarget(path6) {
  try {
    return readlinkSync(path6);
  } catch {
    return null;
  }
}
function codeOf2(error2) {
  return error2 instanceof Error && "code" in error2 && typeof error2.code === "string" ? error2.code : void 0;
}
var WHY = {
  EACCES: "Permission was denied.",
  EPERM: "Permission was denied.",
  EISDIR: "It is a folder.",
  ENOTDIR: "A part of its path is a file, not a folder.",
  EEXIST: "A part of its path is a file, not a folder.",
  ENOENT: "No folder can be made there.",
  ENOSPC: "The disk is full.",
  EROFS: "The disk is read-only."
};
function fileError(action, path6, error2) {
  const code3 = codeOf2(error2) ?? "unknown";
  return new MinutebookError(
    `files/${action}`,
    {
      message: `${path6} cannot be ${action === "read" ? "read" : "written"}.`,
      why: WHY[code3] ?? `The system says ${code3}.`,
      hint: action === "read" ? "Check the path and its permissions." : "Check the path, or choose another folder with --out."
    },
    { cause: error2 }
  );
}
function makeFolder(path6) {
  try {
    mkdirSync(path6);
  } catch (error2) {
    const { code: code3 } = error2;
    if (code3 === "EEXIST" && statSync(path6).isDirectory()) return;
    const parent = dirname9(path6);
    if (code3 !== "ENOENT" || existsSync2(parent)) throw error2;
    makeFolder(parent);
    makeFolder(path6);
  }
}

// src/services/machine/find-repository.ts
var GIT_TIMEOUT = 1e4;
var runGit = async (parameters, folder) => {
  if (process.env.GIT_DIR === void 0 && await nodeFiles.repositoryRoot(folder) === null) return null;
  return new Promise((resolve17) => {
    execFile2(
      "git",
      [...parameters],
      { cwd: folder, timeout: GIT_TIMEOUT, windowsHide: true },
      (error2, stdout) => resolve17(error2 === null ? stdout.replace(/\r?\n$/u, "") : null)
    );
  });
};
async function findRepository2(folder, env, serverUrl, git) {
  const given = env.GITHUB_REPOSITORY?.trim();
  const repository = given ? parseName(given) : await originOf(folder, env, serverUrl, git);
  const inClone = await git(["rev-parse", "--show-prefix"], folder);
  return { repository, path: inClone?.replace(/\/$/u, "") ?? inWorkspace(folder, env.GITHUB_WORKSPACE) };
}
function parseName(given) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/u.exec(given) ?? [];
  if (owner !== void 0 && name !== void 0) return `${owner}/${name}`;
  throw new MinutebookError("usage/repository", {
    message: `GITHUB_REPOSITORY is not the name of a repository.`,
    why: `It is ${JSON.stringify(given)}; a name has the form owner/name.`,
    hint: "Set it to the repository that holds the documents, as nodejs/security-wg."
  });
}
async function originOf(folder, env, serverUrl, git) {
  const address2 = await git(["remote", "get-url", "origin"], folder);
  if (address2 === null) {
    throw noRepository2("GITHUB_REPOSITORY is not set, and this clone has no remote named origin.");
  }
  const remote = parseRemote(address2);
  const hosts = [new URL(serverUrl).host, ...env.GITHUB_SERVER_URL === void 0 ? ["github.com"] : []];
  if (remote !== null && hosts.includes(remote.host)) return remote.repository;
  throw noRepository2(
    remote === null ? "The address of the remote origin does not name an owner and a repository." : `The remote origin is on ${remote.host}, not on ${hosts.at(-1)}.`
  );
}
function inWorkspace(folder, workspace) {
  const path6 = workspace ? relative14(workspace, folder) : "";
  return path6.startsWith("..") || isAbsolute3(path6) ? "" : path6.split(sep10).join("/");
}
function noRepository2(why) {
  return new MinutebookError("usage/repository", {
    message: "Cannot tell which repository to publish to.",
    why,
    hint: "Run in a clone of the repository, or name it: GITHUB_REPOSITORY=nodejs/security-wg."
  });
}
function parseRemote(address2) {
  const [, host, path6] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/u.exec(address2.trim()) ?? /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/u.exec(address2.trim()) ?? [];
  const [, owner, name] = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(path6 ?? "") ?? [];
  if (host === void 0 || owner === void 0 || name === void 0) return null;
  return { host: host.toLowerCase().replace(/^ssh\.(.*):443$/u, "$1"), repository: `${owner}/${name}` };
}

// src/services/machine/machine-fetch.ts
async function machineFetch(env) {
  const hasProxy = proxyIn(env, "http_proxy") !== "" || proxyIn(env, "https_proxy") !== "";
  return hasProxy ? agentFetch(env) : globalThis.fetch;
}
async function publicFetch(env) {
  return agentFetch(env, publicLookup);
}
async function agentFetch(env, lookup2) {
  const httpProxy = proxyIn(env, "http_proxy");
  const httpsProxy = proxyIn(env, "https_proxy");
  const { EnvHttpProxyAgent, fetch: fetchBy } = await import("./chunks/undici-OLWY2T46.js");
  const noProxy = variable(env, "no_proxy");
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false };
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, ...lookup2 && { connect: { lookup: lookup2 } } });
  return (address2, init) => fetchBy(address2, { ...init, dispatcher });
}
function proxyIn(env, name) {
  const value = variable(env, name);
  if (value === "") return "";
  const address2 = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(address2)) return address2;
  throw new MinutebookError("usage/bad-address", {
    message: `${name.toUpperCase()} is not an address.`,
    why: "It names the proxy that requests go through.",
    hint: "Write it as http://proxy.example.org:3128, or unset it."
  });
}
function variable(env, name) {
  return env[name]?.trim() || env[name.toUpperCase()]?.trim() || "";
}

// src/host/choose-fetch.ts
import { join as join6, resolve as resolve14 } from "node:path";

// src/services/github/recording.ts
import { createHash as createHash4 } from "node:crypto";

// src/services/github/redact.ts
import { createHash as createHash3 } from "node:crypto";
function redact(value, authorised) {
  return kept2(value, !authorised);
}
function kept2(value, isOpen) {
  if (Array.isArray(value)) return value.map((entry) => kept2(entry, isOpen));
  if (!isRecord(value)) return isOpen ? value : neutral(value);
  const visibility = visibilityOf(value) ?? (isOpen ? "public" : null);
  if (visibility === "hidden" || visibility === null && isThing(value)) return blank(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "errors") return [key, withoutQuotations(inner)];
      if (visibility === null && FRAME.has(key) && !isRecord(inner)) return [key, inner];
      if (visibility === null && key === "message" && typeof inner === "string")
        return [key, quoteless(inner)];
      if (key === "__type" || key === "__schema") return [key, inner];
      return [key, kept2(inner, visibility === "public")];
    })
  );
}
var KEPT = /* @__PURE__ */ new Set([
  "__typename",
  "visibility",
  "isPrivate",
  "private",
  "state",
  "pullState",
  "isDraft",
  "createdAt",
  "updatedAt",
  "closedAt",
  "mergedAt",
  "publishedAt"
]);
var FRAME = /* @__PURE__ */ new Set([
  ...KEPT,
  ...[
    "issueCount",
    "discussionCount",
    "totalCount",
    "total_count",
    "incomplete_results",
    "hasNextPage",
    "endCursor"
  ],
  // `login` is here for the token's own account; logins in private repositories are in objects that are blanked.
  ...["cost", "limit", "remaining", "resetAt", "oid", "sha", "id", "permission", "login"]
]);
var COUNTED2 = /* @__PURE__ */ new Set(["releases", "issues"]);
function visibilityOf(value) {
  const said = [ownVisibility(value), isRecord(value.repository) ? ownVisibility(value.repository) : null];
  if (said.includes("hidden")) return "hidden";
  return said.includes("public") ? "public" : null;
}
function ownVisibility({
  visibility,
  isPrivate,
  private: isPrivateInRest
}) {
  if (isPrivate === true || isPrivateInRest === true) return "hidden";
  if (typeof visibility === "string") return visibility.toLowerCase() === "public" ? "public" : "hidden";
  return isPrivate === false || isPrivateInRest === false ? "public" : null;
}
function isThing(value) {
  return ["title", "number", "tagName", "tree", "content", "repository_url"].some((key) => key in value);
}
function blank(value) {
  const identity = createHash3("sha256").update(JSON.stringify([value.id ?? null, value.url ?? value.html_url ?? null])).digest("hex");
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, blankField(key, inner, identity)])
  );
}
function blankField(key, value, identity) {
  if (KEPT.has(key)) return value;
  if (COUNTED2.has(key) && isRecord(value) && Array.isArray(value.nodes)) {
    return { ...value, nodes: value.nodes.map((node) => isRecord(node) ? blank(node) : node) };
  }
  switch (key) {
    case "id":
    case "url":
    case "html_url":
      return `private:${identity.slice(0, 16)}`;
    case "number":
      return Number.parseInt(identity.slice(0, 8), 16);
    default:
      return neutral(value);
  }
}
function neutral(value) {
  if (Array.isArray(value)) return [];
  if (isRecord(value)) return blank(value);
  const neutrals = { string: "", number: 0, boolean: false };
  return neutrals[typeof value] ?? null;
}
function withoutQuotations(errors) {
  if (!Array.isArray(errors)) return errors;
  return errors.map(
    (error2) => isRecord(error2) && typeof error2.message === "string" ? { ...error2, message: quoteless(error2.message) } : error2
  );
}
function quoteless(message) {
  return message.replace(/'[^']*'|"[^"]*"|`[^`]*`/gu, "\u2026");
}

// src/services/github/recording.ts
var HEADERS = ["content-type"];
var GITHUB_HEADERS = [...HEADERS, "link", "location"];
var GITHUB2 = /* @__PURE__ */ new Set(["rest", "graphql"]);
var NO_ANSWER = { status: 504, headers: {}, body: "" };
function recordingFetch(fetch, store, roots, redactors = {}) {
  return async (input, init) => {
    const write2 = (recorded2) => store.write(recordingName(input, init, roots), `${JSON.stringify(recorded2, null, 2)}
`);
    const received = await read4(fetch, input, init).catch(async (error2) => {
      if (init?.signal?.aborted === true) await write2(NO_ANSWER);
      throw error2;
    });
    const { answer, text: text3 } = received;
    const authorised = new Headers(init?.headers).has("authorization");
    const [service, root] = serviceOf(new URL(input), roots);
    const isGitHub = root !== null && GITHUB2.has(service);
    const own = redactors[root === null ? "other" : service] ?? (() => null);
    const recorded = {
      status: answer.status,
      headers: Object.fromEntries(
        (isGitHub ? GITHUB_HEADERS : HEADERS).flatMap((name) => {
          const value = answer.headers.get(name);
          return value === null ? [] : [[name, value]];
        })
      ),
      body: isGitHub ? redact(parseJson(text3), authorised) : own(parseJson(text3))
    };
    await write2(recorded);
    return answerOf(answer.status, Object.fromEntries(answer.headers), text3);
  };
}
async function read4(fetch, ...request) {
  const answer = await fetch(...request);
  return { answer, text: await answer.text() };
}
function replayFetch(store, roots) {
  return async (input, init) => {
    const name = recordingName(input, init, roots);
    const text3 = await store.read(name);
    if (text3 === null) throw notRecorded(name);
    const { status: status2, headers, body } = JSON.parse(text3);
    const content = typeof body === "string" ? body : JSON.stringify(body);
    return answerOf(status2, headers, content);
  };
}
function recordingName(input, init, roots) {
  const url = new URL(input);
  url.searchParams.sort();
  const [service, root] = serviceOf(url, roots);
  const method = (init?.method ?? "GET").toUpperCase();
  const body = typeof init?.body === "string" ? parseJson(init.body) : null;
  const question = questionOf(body);
  const digest = createHash4("sha256").update(JSON.stringify([method, service, url.href.slice(root?.length), question])).digest("hex");
  const path6 = root === null ? "" : url.href.slice(root.length).split("?")[0];
  const operation = operationOf(body) ?? path6 ?? "";
  const readable2 = [service, operation].map(
    (part) => part.replace(/[^\w.]+/gu, "-").replace(/^-+|-+$/gu, "")
  );
  return `${readable2.filter((part) => part !== "").join("-").slice(0, 80)}-${digest.slice(0, 16)}.json`;
}
function serviceOf(url, roots) {
  const [known2] = Object.entries(roots).filter(([, address2]) => url.href.startsWith(address2)).sort(([, a], [, b]) => b.length - a.length);
  return known2 ?? [url.hostname, null];
}
function questionOf(body) {
  if (typeof body !== "object" || body === null || !("query" in body)) return body;
  const variables = "variables" in body && typeof body.variables === "object" ? body.variables ?? {} : {};
  return {
    query: String(body.query).replace(/\s+/gu, " ").trim(),
    variables: Object.entries(variables).sort(([a], [b]) => a < b ? -1 : 1)
  };
}
function operationOf(body) {
  return typeof body === "object" && body !== null && "operationName" in body ? String(body.operationName) : null;
}
function answerOf(status2, headers, text3) {
  return {
    status: status2,
    ok: status2 >= 200 && status2 < 300,
    headers: {
      get: (name) => headers[name.toLowerCase()] ?? null,
      [Symbol.iterator]: () => Object.entries(headers)[Symbol.iterator]()
    },
    body: null,
    text: async () => text3,
    json: async () => JSON.parse(text3)
  };
}
function notRecorded(name) {
  return new MinutebookError("github/not-recorded", {
    message: `The recording has no answer ${name}.`,
    why: "The configuration, the options or --now differ from those it was made with, or it was not finished.",
    hint: "Record again with --record, or repeat with the configuration and the --now of the recording."
  });
}

// src/services/github/service.ts
var github = {
  purpose: null,
  addresses: ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL", "GITHUB_SERVER_URL"],
  credentials: [
    {
      input: "token",
      variables: ["GITHUB_TOKEN", "GH_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"],
      secret: "MINUTEBOOK_TOKEN",
      source: "a token with the rights that the workflow names; fine-grained ones reach one owner only",
      isToken: true
    }
  ],
  needsSecrets: () => false,
  encoded: () => [],
  permissions: ({ opensIssues, discussions, proposes }) => [
    {
      scope: "contents",
      access: "write",
      why: proposes ? "branches with the documents" : "commits with the documents"
    },
    {
      scope: "issues",
      access: opensIssues ? "write" : "read",
      why: opensIssues ? "the issues of meetings" : "what is on the agenda"
    },
    {
      scope: "pull-requests",
      access: proposes ? "write" : "read",
      why: proposes ? "proposes the documents" : "what is on the agenda"
    },
    ...discussions === null ? [] : [
      {
        scope: "discussions",
        access: discussions,
        why: discussions === "write" ? "the discussions of meetings" : "what is on the agenda"
      }
    ]
  ],
  recording: null
};

// src/services/services.ts
var SERVICES = [github, hackMd, hackerOne];

// src/host/choose-fetch.ts
async function chooseFetch(options, { files, own }, network) {
  const { env, cwd, record, fixtures } = options;
  if (record === void 0 && fixtures === void 0) return network();
  const { apiUrl: apiUrl3, graphqlUrl } = endpointsOf(options);
  const services = SERVICES.flatMap(({ recording: recording2 }) => recording2 ?? []);
  const roots = {
    rest: apiUrl3,
    graphql: graphqlUrl,
    ...Object.fromEntries(services.map((service) => [service.name, service.apiUrl(env)]))
  };
  if (fixtures !== void 0) return replayFetch(folderStore(resolve14(cwd, fixtures), files), roots);
  const { redactFeed } = await import("./chunks/redact-feed-IVQ6662Q.js");
  const redactors = {
    ...Object.fromEntries(services.map(({ name, redactor }) => [name, redactor(own)])),
    other: (body) => typeof body === "string" ? redactFeed(body, own.eventSelections()) : null
  };
  return recordingFetch(await network(), folderStore(resolve14(cwd, record ?? ""), files), roots, redactors);
}
function folderStore(folder, files) {
  return {
    read: (name) => files.read(join6(folder, name)),
    write: (name, text3) => files.write(join6(folder, name), text3)
  };
}
function createOwnTexts() {
  let config = { host: "", groups: [] };
  return {
    learn(known2) {
      config = known2;
    },
    isMeetingTitle(title) {
      const [, series, date2] = /^(.*) (\d{4}-\d{2}-\d{2})$/su.exec(plain4(title)) ?? [];
      if (date2 === void 0) return false;
      return config.groups.some(({ name }) => series === plain4(`${config.host} ${name} Meeting`));
    },
    eventSelections: () => config.groups.flatMap(({ meeting: { schedule } }) => schedule?.kind === "ical" ? [schedule] : [])
  };
}
function plain4(text3) {
  return text3.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

// src/host/node-deps.ts
var warningsOnly = {
  progress() {
  },
  note() {
  },
  detail() {
  },
  warn: (text3) => void process.stderr.write(`warning: ${text3}
`),
  done() {
  }
};
function nodeDeps(given = {}) {
  const {
    env = process.env,
    cwd = process.cwd(),
    now = (/* @__PURE__ */ new Date()).toISOString(),
    reporter = warningsOnly,
    files = nodeFiles
  } = given;
  const options = { ...given, env, cwd, now, reporter };
  const own = createOwnTexts();
  const network = async () => options.fetch ?? machineFetch(options.env);
  const choose2 = (over) => chooseFetch(options, { files, own }, over);
  let fetching;
  let feeds;
  const openFetch = () => {
    fetching ??= choose2(network);
    return fetching;
  };
  let github2;
  const connect = () => {
    const theirs = options.octokit?.request.endpoint.DEFAULTS.request?.fetch;
    github2 ??= (theirs === void 0 ? openFetch() : choose2(async () => theirs)).then(
      (fetch) => openGitHub(options, fetch)
    );
    return github2;
  };
  let source;
  let tracker;
  const discussionTrackers = remembering();
  let fileHost;
  let notes;
  const repositories = remembering();
  return {
    now,
    cwd,
    files,
    reporter,
    openSource() {
      source ??= connect().then(async ({ options: how, client }) => {
        return createGitHubSource(how, client);
      });
      return source;
    },
    openFileHost() {
      fileHost ??= connect().then(async ({ options: how, client }) => {
        return createGitHubFileHost(client, how);
      });
      return fileHost;
    },
    // Cached, since every document needs it and git is slow.
    findRepository: (folder) => repositories(folder, () => repositoryOf2(folder, options)),
    async openTracker(discussions) {
      tracker ??= connect().then(async ({ options: how2, client: client2 }) => {
        return createGitHubTracker(how2, client2);
      });
      const issues = await tracker;
      if (discussions === void 0) return issues;
      const { options: how, client } = await connect();
      return discussionTrackers(
        discussions.category,
        () => createDiscussionTracker(how, client, issues, discussions)
      );
    },
    async openNotes(team) {
      notes ??= openFetch().then((fetch) => openHackMd(options, fetch));
      return (await notes)(team);
    },
    async openFigures() {
      return openHackerOne(options, await openFetch());
    },
    async usage() {
      return github2 === void 0 ? { requests: 0, cost: 0, retries: 0 } : (await github2).client.usage();
    },
    async fetchText(url, label) {
      reporter.progress(`Reading ${label}`);
      const openPublic = async () => options.fetch ?? publicFetch(options.env);
      feeds ??= choose2(async () => feedTransport(await network(), openPublic));
      return fetchFeed(await feeds, url, label);
    },
    onConfig: own.learn
  };
}
async function openGitHub(options, fetch) {
  const { now, fixtures, reporter, timer, octokit } = options;
  const endpoints = endpointsOf(options);
  const how = {
    ...endpoints,
    fetch,
    token: await tokenFor(options, endpoints.serverUrl),
    octokit,
    recorded: fixtures !== void 0,
    now,
    timer: timerFor({ timer, fixtures }),
    onProgress(progress) {
      reporter.progress(progressText(progress));
    },
    onWarning: (warning2) => reporter.warn(warning2)
  };
  return { options: how, client: createClient(how) };
}
function progressText({ what, ...progress }) {
  if ("waitingUntil" in progress) return `${what} until ${progress.waitingUntil}`;
  return "found" in progress ? `${what}: ${progress.found} found` : `${what}: ${progress.done} of ${progress.total}`;
}
async function repositoryOf2(folder, options) {
  const { env, git = runGit } = options;
  return findRepository2(folder, env, endpointsOf(options).serverUrl, git);
}
async function tokenFor({ env, fixtures, octokit }, serverUrl) {
  if (fixtures !== void 0) return "recorded";
  if (octokit !== void 0) return await isAnonymous(octokit) ? null : "octokit";
  return findToken(env, serverUrl, runGh);
}
async function isAnonymous(octokit) {
  const found = await octokit.auth().catch(() => null);
  return found?.type === "unauthenticated";
}

// src/cli/csv.ts
function csv(header, rows) {
  const lines = rows.map((row2) => header.map((column) => cell(row2[column])).join(","));
  return [header.join(","), ...lines].map((line3) => `${line3}\r
`).join("");
}
function cell(value) {
  const text3 = String(value ?? "");
  const safe = typeof value === "string" && /^[=+@\t\r-]/u.test(text3) ? `'${text3}` : text3;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
var HEADER = ["path", "line", "date", "kind", "text", "name", "login", "reference", "url", "done"];
function archiveCsv({ files }) {
  return csv(HEADER, files.flatMap(rowsOf));
}
function rowsOf({ path: path6, meetings: meetings2, unplaced }) {
  return [
    ...meetings2.flatMap(
      (meeting) => meetingRows(meeting).map((row2) => ({ path: path6, date: meeting.date, ...row2 }))
    ),
    ...unplaced.map(({ line: line3, text: text3 }) => ({ path: path6, line: line3, kind: "unplaced", text: text3 }))
  ];
}
function meetingRows({
  title,
  line: line3,
  present: present2,
  absent,
  expected,
  items,
  actions,
  decisions
}) {
  const people2 = { present: present2, absent, expected };
  return [
    { line: line3, kind: "meeting", text: title },
    ...Object.entries(people2).flatMap(
      ([kind, list3]) => list3.map(({ name, login, role, line: at }) => ({ line: at, kind, text: role, name, login }))
    ),
    ...items.flatMap(({ title: text3, line: at, reference, url, notes }) => [
      { line: at, kind: "item", text: text3, reference, url },
      ...notes.map((note) => ({ line: at, kind: "note", text: note, reference }))
    ]),
    ...actions.map(({ text: text3, owner, done: done2, item: item2, line: at }) => ({
      line: at,
      kind: "action",
      text: text3,
      name: owner,
      reference: item2,
      done: done2
    })),
    ...decisions.map(({ text: text3, item: item2, line: at }) => ({ line: at, kind: "decision", text: text3, reference: item2 }))
  ];
}

// src/commands/attendance.ts
async function attendance({ since, members: named2, ...request }, deps) {
  const [read5, ruled] = await Promise.all([archive(request, deps), ruledBy(request, deps)]);
  const { inactive = null, quorum = null } = ruled?.group.attendance ?? {};
  const members = named2 !== void 0 ? await findMembers(named2, { folder: deps.cwd, why: "--members names it." }, deps) : ruled && await membersOf(ruled.config, ruled.group, deps);
  const { attendance: data, unknown } = attendanceOf(read5, {
    since: since === void 0 ? null : firstDay(since, deps.now),
    members: members?.list ?? null,
    inactive: inactive && { below: inactive.below, since: firstDay(inactive.of, deps.now) },
    quorum
  });
  const file = members?.file ?? null;
  for (const { name, login, line: line3 } of file === null ? [] : unknown) {
    deps.reporter.warn(`no minutes have ${login ?? name}.`, { file: file ?? "", line: line3 });
  }
  return { data, markdown: () => renderPage("attendance", attendanceView(data, linksFrom())) };
}
async function ruledBy({ subjects: subjects2 = [], ...location }, deps) {
  if (subjects2.length > 1 || findConfigPath(location, deps) === null) return null;
  const config = await loadConfig(location, deps);
  const [subject] = subjects2;
  const group3 = subject === void 0 && config.groups.length === 1 ? config.groups[0] : config.groups.find(({ id }) => id === subject);
  return group3 === void 0 ? null : { config, group: group3 };
}

// src/commands/calendar.ts
var DAYS_AHEAD = 184;
var DAY7 = 864e5;
async function calendar({ config, group: id }, deps) {
  const groups = id === void 0 ? config.groups : [choose("group", config.groups, id, config)];
  const meetings2 = await Promise.all(
    groups.map(async (group3) => {
      const series = await openSeries(config, group3, deps);
      return series === null ? [] : comingMeetings(config, group3, series, deps.now);
    })
  );
  const { writeCalendar } = await import("./chunks/write-calendar-OB7NPQ27.js");
  return writeCalendar(meetings2.flat().sort(byStart), deps.now);
}
function comingMeetings(config, group3, series, now) {
  const from = Date.parse(now);
  const dates = Array.from(
    { length: DAYS_AHEAD + 1 },
    (_, day) => new Date(from + day * DAY7).toISOString().slice(0, "yyyy-mm-dd".length)
  );
  const coming = dates.flatMap((date2) => series.on(date2)).filter(({ start }) => start === null || Date.parse(start) >= from);
  return coming.map((occurrence, index) => ({
    uid: uidOf(group3, occurrence, coming.slice(0, index)),
    title: meetingTitle(config, group3, occurrence),
    occurrence,
    join: sessionFor(occurrence, group3.meeting.sessions)?.join ?? group3.meeting.join
  }));
}
function uidOf({ id }, occurrence, before) {
  const plannedFor = ({ movedFrom, date: date2 }) => movedFrom ?? date2;
  const day = plannedFor(occurrence);
  const same = before.filter((other) => plannedFor(other) === day).length;
  return `${id}-${day}${same === 0 ? "" : `-${same + 1}`}@minutebook`;
}
function byStart(a, b) {
  const [one2, other] = [a, b].map(({ occurrence: { start, date: date2 } }) => Date.parse(start ?? date2));
  return (one2 ?? 0) - (other ?? 0);
}

// src/commands/status.ts
import { relative as relative15, sep as sep11 } from "node:path";

// src/documents/announced-days.ts
async function announcedDays(config, group3, source, deps) {
  const { repository, discussion } = group3.meeting;
  if (repository === null || discussion !== null) return /* @__PURE__ */ new Map();
  const wanted = { lists: [], fields: {}, newestIssues: [repository] };
  const issues = (await (await source).gather(wanted)).newestIssues.flat();
  const trust = trustOf(config, deps);
  const days = new Set(issues.flatMap(({ title }) => title.match(/\d{4}-\d{2}-\d{2}/gu) ?? []));
  const announced = /* @__PURE__ */ new Map();
  for (const date2 of days) {
    const others = otherTitles(config, group3, { date: date2 });
    const question = { repository, title: titleOn(config, group3, date2), date: date2, others };
    for (const issue2 of rankMeetingIssues(issues, question)) {
      if (announced.has(date2) || !await trust.isKnown(issue2.opener)) continue;
      announced.set(date2, !didNotTakePlace(issue2, date2));
    }
  }
  return announced;
}
function meetingsOver(series, announced, now) {
  const scheduled = series === null ? [] : meetingsHeld(series, now);
  const [since, today] = [heldSince(now).slice(0, 10), now.slice(0, 10)];
  const isOff = (day) => day !== void 0 && announced.get(day) === false;
  const isScheduled = (day) => series !== null && (series.on(day).length > 0 || series.plannedFor(day).length > 0);
  const others = [...announced].flatMap(
    ([date2, tookPlace]) => tookPlace && date2 >= since && date2 < today && !isScheduled(date2) ? [{ date: date2 }] : []
  );
  return [...scheduled.filter(({ date: date2, movedFrom }) => !isOff(date2) && !isOff(movedFrom)), ...others].sort(
    (a, b) => a.date < b.date ? -1 : 1
  );
}

// src/commands/status.ts
async function status({ configs = [], ...location }, deps) {
  const locations = configs.length === 0 ? [location] : configs.map((file) => ({ ...location, file }));
  const loaded = [];
  for (const each of locations) loaded.push(await loadConfig(each, deps));
  const fetched = /* @__PURE__ */ new Map();
  const shared = {
    ...deps,
    // Groups share calendars.
    fetchText(url, label) {
      const text3 = fetched.get(url) ?? deps.fetchText(url, label);
      fetched.set(url, text3);
      return text3;
    }
  };
  const source = deps.openSource().then(joinGatherings);
  source.catch(() => {
  });
  const groups = await Promise.all(
    loaded.flatMap((config) => config.groups.map((group3) => statusOf(config, group3, source, shared)))
  );
  const data = { now: deps.now, groups };
  return { data, markdown: () => renderPage("status", data) };
}
async function statusOf(config, group3, source, deps) {
  const reported = /* @__PURE__ */ new Set();
  const unknown = (error2) => {
    if (!isMinutebookError(error2)) throw error2;
    const warning2 = `${group3.id}: ${error2.message} ${error2.why}`;
    if (!reported.has(warning2)) deps.reporter.warn(warning2);
    reported.add(warning2);
    return null;
  };
  const [waiting, meetings2, remembered2] = await Promise.all([
    waitingItems(config, group3, source, deps).catch(unknown),
    announcedDays(config, group3, source, deps).catch(unknown).then((announced) => meetingsOf(config, group3, announced ?? /* @__PURE__ */ new Map(), deps)).catch(unknown),
    rememberedOf(config, group3, unknown, deps)
  ]);
  const file = config.file === null ? "" : relative15(deps.cwd, config.file).split(sep11).join("/");
  return {
    config: file,
    group: group3.id,
    name: group3.name,
    next: meetings2?.next ?? null,
    missing: meetings2?.missing ?? null,
    unwritten: meetings2?.unwritten ?? null,
    uncollected: group3.minutes.hackmd === null ? null : meetings2?.uncollected ?? null,
    waiting,
    ...remembered2
  };
}
async function waitingItems(config, { agenda: agenda2 }, source, deps) {
  const options = {
    includePrivate: false,
    trust: trustOf(config, deps),
    meetings: meetingsOfAll(config, deps)
  };
  const labels = async (names) => names.map((name) => ({ name, known: true, others: [] }));
  const { lists } = await gatherAgenda({ ...await source, labels }, agenda2, options);
  return new Set(lists.flatMap(({ items }) => items.map(({ url }) => url))).size;
}
async function meetingsOf(config, group3, announced, deps) {
  const series = await openSeries(config, group3, deps);
  if (series === null && announced.size === 0) return null;
  const next = series?.next(deps.now) ?? null;
  const files = new Map((await minutesFiles({ config, group: group3 }, deps)).map((file) => [file.date, file]));
  const missing3 = [];
  const unwritten = [];
  const uncollected = [];
  for (const { date: date2, movedFrom } of meetingsOver(series, announced, deps.now)) {
    const found = files.get(date2) ?? files.get(movedFrom ?? "");
    if (found === void 0) {
      missing3.push(date2);
      continue;
    }
    const whole3 = await readableText(found.path, deps.files);
    const part = minutesPart({ config, group: group3 }, found.path, [{ ...found, date: found.date ?? date2 }]);
    const text3 = part.read(whole3);
    if (whole3 !== null && text3 === null) missing3.push(date2);
    else if (text3 !== null && isUntouched(readTrace(text3).text)) {
      unwritten.push(date2);
      if (readTrace(text3).trace.note === null) uncollected.push(date2);
    }
  }
  return { next: next && { date: next.date, start: next.start }, missing: missing3, unwritten, uncollected };
}
async function rememberedOf(config, group3, unknown, deps) {
  const archive2 = await archiveOf({ config, group: group3 }, deps);
  const { quorum } = group3.attendance;
  const members = quorum === null ? null : await membersOf(config, group3, deps).catch(unknown);
  const share = members === null && group3.attendance.members !== null ? null : quorum;
  const counted3 = attendanceOf(archive2, { quorum: share, members: members?.list ?? null });
  return {
    openActions: openActions(actionsOf(archive2, archive2.register)).length,
    quorumMissed: counted3.attendance.quorum?.filter(({ reached }) => !reached).map(({ date: date2 }) => date2 ?? "") ?? null
  };
}

// src/cli/print-memory.ts
async function printMemory(command, { positionals, values, switches }, location, deps) {
  const print = (remembered2, toCsv) => {
    if (switches.has("csv")) return toCsv(remembered2.data);
    return switches.has("json") ? `${JSON.stringify(remembered2.data, null, 2)}
` : remembered2.markdown();
  };
  const memory = await import("./chunks/memory-LF6OFP4Q.js");
  if (command === "history") {
    const [item2 = "", ...subjects2] = positionals;
    return print(await memory.history({ ...location, item: item2, subjects: subjects2 }, deps), historyCsv);
  }
  if (command === "calendar") {
    const [group3] = positionals;
    return calendar({ config: await loadConfig(location, deps), ...optionalKey("group", group3) }, deps);
  }
  if (command === "status") {
    return print(await status({ ...location, configs: positionals }, deps), statusCsv);
  }
  if (command === "attendance") {
    const options = {
      ...optionalKey("since", one({ values }, "since")),
      ...optionalKey("members", one({ values }, "members"))
    };
    return print(await attendance({ ...location, subjects: positionals, ...options }, deps), attendanceCsv);
  }
  if (command === "actions") {
    return print(await memory.actions({ ...location, subjects: positionals }, deps), actionsCsv);
  }
  return print(await memory.decisions({ ...location, subjects: positionals }, deps), decisionsCsv);
}
function historyCsv({ item: item2, meetings: meetings2 }) {
  const rows = meetings2.flatMap(({ date: date2, path: path6, line: line3, discussed, notes, decisions }) => {
    const at = { item: item2, date: date2, path: path6, line: line3 };
    return [
      { ...at, kind: discussed ? "discussed" : "listed" },
      ...notes.map((text3) => ({ ...at, kind: "note", text: text3 })),
      ...decisions.map((text3) => ({ ...at, kind: "decision", text: text3 }))
    ];
  });
  return csv(["item", "date", "path", "line", "kind", "text"], rows);
}
function decisionsCsv({ decisions }) {
  return csv(["date", "path", "line", "text", "item"], decisions);
}
function actionsCsv({ actions }) {
  return csv(["id", "since", "path", "line", "text", "owner", "done", "doneOn", "item"], actions);
}
function attendanceCsv({ meetings: of, people: people2 }) {
  const rows = people2.map(({ meetings: _, ...person }) => ({ ...person, of }));
  return csv(["name", "login", "attended", "of", "last", "inactive"], rows);
}
function statusCsv({ groups }) {
  const rows = groups.map(({ next, ...group3 }) => ({
    ...group3,
    next: next?.date,
    missing: group3.missing?.join(" "),
    unwritten: group3.unwritten?.join(" "),
    uncollected: group3.uncollected?.join(" "),
    quorumMissed: group3.quorumMissed?.join(" ")
  }));
  const header = ["config", "group", "name", "next", "missing", "unwritten", "uncollected"];
  return csv([...header, "openActions", "waiting", "quorumMissed"], rows);
}

// src/cli/perform.ts
async function perform(args, io, reporter, adjust = async (deps) => deps) {
  const now = nowOf(args, io);
  if (one(args, "record") !== void 0 && one(args, "fixtures") !== void 0) throw bothRecordAndFixtures();
  const machine = nodeDeps({
    env: io.env,
    cwd: io.cwd,
    now,
    reporter,
    record: one(args, "record"),
    fixtures: one(args, "fixtures"),
    timer: io.timer
  });
  const recent = io.stdout?.isTTY === true && (io.env.CI ?? "") === "";
  return performWith(await adjust(machine), args, { recent });
}
async function performWith(deps, args, { recent }) {
  const { now } = deps;
  if (args.command?.name === "check") {
    const [fix, dryRun] = [args.switches.has("fix"), args.switches.has("dry-run")];
    const since = optionalKey("since", one(args, "since"));
    const files = args.positionals;
    const outcome2 = await check({ ...locationOf3(args), files, ...since, recent, fix, dryRun }, deps);
    return { kind: "checked", outcome: outcome2, report: checkReport(outcome2, now), status: checkStatus(outcome2) };
  }
  if (args.command?.name === "archive") return printArchive(args, deps);
  const name = args.command?.name;
  if (name === "site") return makeSite(args, deps);
  if (isMemoryCommand(name)) {
    return printed2(name, await printMemory(name, args, locationOf3(args), deps), deps);
  }
  if (args.switches.has("suggest")) return printSuggestion(args, deps);
  const outcome = await make(args, deps);
  for (const warning2 of outcome.warnings) deps.reporter.warn(warning2);
  const report2 = outcomeReport(outcome, {
    command: args.command?.name ?? "",
    now,
    usage: await deps.usage(),
    texts: args.switches.has("stdout")
  });
  return { kind: "made", outcome, report: report2, status: statusOf2(outcome) };
}
async function printArchive(args, deps) {
  const read5 = await archive({ ...locationOf3(args), subjects: args.positionals }, deps);
  const text3 = args.switches.has("csv") ? archiveCsv(read5) : `${JSON.stringify(read5, null, 2)}
`;
  return printed2("archive", text3, deps);
}
async function makeSite(args, deps) {
  const { site } = await import("./chunks/site-OW3H2GNQ.js");
  const made = await site(
    {
      ...locationOf3(args),
      subjects: args.positionals,
      ...optionalKey("out", one(args, "out")),
      write: !args.switches.has("dry-run")
    },
    deps
  );
  const text3 = args.switches.has("json") ? `${JSON.stringify({ command: "site", now: deps.now, ...made }, null, 2)}
` : siteText(made, { dryRun: args.switches.has("dry-run") });
  return printed2("site", text3, deps);
}
function siteText({ index, written: written2, removed }, { dryRun }) {
  const lines = dryRun ? [...written2.map((path6) => `write ${path6}`), ...removed.map((path6) => `remove ${path6}`)] : [index];
  return lines.map((line3) => `${line3}
`).join("");
}
async function printed2(command, text3, deps) {
  const report2 = outcomeReport(
    { documents: [], withheld: 0, warnings: [] },
    { command, now: deps.now, usage: await deps.usage() }
  );
  return { kind: "printed", text: text3, report: report2, status: EXIT.done };
}
async function printSuggestion(args, deps) {
  const [period] = args.positionals;
  const { yaml, rules, left, warnings } = await suggest(
    {
      config: await configOf(args, deps),
      ...optionalKey("role", one(args, "role")),
      ...optionalKey("period", period),
      ...optionalKey("out", one(args, "out")),
      includePrivate: args.switches.has("include-private")
    },
    deps
  );
  for (const warning2 of warnings) deps.reporter.warn(warning2);
  const report2 = outcomeReport(
    { documents: [], withheld: 0, warnings },
    { command: "update", now: deps.now, usage: await deps.usage() }
  );
  const text3 = args.switches.has("json") ? `${JSON.stringify({ ...report2, rules, left }, null, 2)}
` : yaml;
  return { kind: "printed", text: text3, report: report2, status: EXIT.done };
}
function statusOf2({ failures = [] }) {
  const statuses = failures.map(exitStatusOf);
  return statuses.find((status2) => status2 === EXIT.world) ?? statuses[0] ?? EXIT.done;
}
function nowOf(args, io) {
  return parseInstant(one(args, "now") ?? io.now());
}
async function make(args, deps) {
  const [subject] = args.positionals;
  const includePrivate = args.switches.has("include-private");
  const date2 = optionalKey("date", one(args, "date"));
  const options = {
    ...optionalKey("out", one(args, "out")),
    write: !args.switches.has("stdout") && !args.switches.has("dry-run"),
    publish: args.switches.has("publish"),
    includePrivate
  };
  switch (args.command?.name) {
    case "agenda": {
      const config = await agendaConfig(args, deps);
      return agenda({ config, ...optionalKey("group", subject), ...date2, ...options }, deps);
    }
    case "minutes": {
      const config = await configOf(args, deps);
      return minutes({ config, ...optionalKey("group", subject), ...date2, ...options }, deps);
    }
    case "collect": {
      const config = await configOf(args, deps);
      return collect({ config, ...optionalKey("group", subject), ...date2, ...options }, deps);
    }
    case "run": {
      return run2({ config: await configOf(args, deps), ...options }, deps);
    }
    default: {
      const config = await configOf(args, deps);
      const named2 = one(args, "role");
      const isRole = named2 === void 0 && config.roles.some(({ id }) => id === subject);
      const role = optionalKey("role", isRole ? subject : named2);
      const period = optionalKey("period", isRole ? void 0 : subject);
      const look = { ...optionalKey("by", one(args, "by")), chart: args.switches.has("chart") };
      return update({ config, ...role, ...period, ...look, ...options }, deps);
    }
  }
}
async function agendaConfig(args, deps) {
  const from = args.values.get("from");
  const label = one(args, "label");
  const [subject] = args.positionals;
  if (from === void 0 && label === void 0) return configOf(args, deps);
  if (from === void 0 || label === void 0) {
    const missing3 = from === void 0 ? "--from" : "--label";
    throw new MinutebookError("usage/option", {
      message: `${from === void 0 ? "--label" : "--from"} was given without ${missing3}.`,
      why: "Without a configuration both are needed: where to look, and for which label.",
      hint: `Add ${missing3}, as in: minutebook agenda --from nodejs --label security-wg-agenda.`
    });
  }
  return adHocConfig({ from, label, ...optionalKey("id", subject) });
}
function configOf(args, deps) {
  return loadConfig(locationOf3(args), deps);
}
function locationOf3(args) {
  return { ...optionalKey("file", one(args, "config")), ...optionalKey("beside", one(args, "fixtures")) };
}
function bothRecordAndFixtures() {
  return new MinutebookError("usage/option", {
    message: "--record and --fixtures were both given.",
    why: "One keeps the answers of the network, the other asks nothing of it.",
    hint: "Leave one of them out."
  });
}

// src/cli/print-check.ts
import { styleText } from "node:util";

// src/merge/unified-diff.ts
var COLORS = [
  ["+++", "\x1B[1m"],
  ["---", "\x1B[1m"],
  ["@@", "\x1B[36m"],
  ["+", "\x1B[32m"],
  ["-", "\x1B[31m"]
];
var RESET = "\x1B[0m";
function unifiedDiff(path6, before, after, options) {
  if (before === after) return "";
  const from = before === "" ? "/dev/null" : `a/${path6}`;
  const to = after === "" ? "/dev/null" : `b/${path6}`;
  const patch = createTwoFilesPatch(from, to, before, after, "", "", { context: 3 }).replace(/^=+\n/u, "");
  const named2 = patch.replaceAll(/^(---|\+\+\+) (.*)\t$/gmu, "$1 $2");
  const plain5 = options.whole === true ? named2 : shortenControl(named2);
  if (!options.color) return plain5;
  return plain5.split("\n").map(colored).join("\n");
}
function colored(line3) {
  const shown2 = visibleControls(line3);
  const color = COLORS.find(([start]) => shown2.startsWith(start))?.[1];
  return color === void 0 ? shown2 : `${color}${shown2}${RESET}`;
}

// src/cli/print-check.ts
async function printCheck({ findings, repairs, asked, since, older }, options) {
  const { report: report2, json, stdout, reporter } = options;
  stdout.write(
    json ? `${JSON.stringify(report2, null, 2)}
` : findings.map((finding) => line2(finding, options)).join("")
  );
  if (options.dryRun && !json && repairs.length > 0) {
    for (const { target, before, after } of repairs)
      stdout.write(unifiedDiff(target, before ?? "", after, options));
  }
  const verb = options.dryRun ? "would repair" : "repaired";
  for (const { target } of repairs) reporter.note(`${verb} ${target}`);
  const counts = ["error", "warning", "info"].map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length
  })).filter(({ count: count2 }) => count2 > 0).map(
    ({ severity, count: count2 }) => `${count2} ${severity === "info" || count2 === 1 ? severity : `${severity}s`}`
  );
  reporter.note(counts.length === 0 ? "no problems found" : counts.join(", "));
  for (const text3 of byRule(findings, asked)) reporter.note(text3);
  if (older > 0)
    reporter.note(`looked at notes since ${since}; ${older} older ones with --since, as in --since 2015`);
}
var MANY2 = 3;
function byRule(findings, asked) {
  if (findings.length <= MANY2) return [];
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings) rules.set(finding.rule, [...rules.get(finding.rule) ?? [], finding]);
  const rows = [...rules].map(([rule, found]) => ({ rule, count: String(found.length), severity: found[0]?.severity ?? "info" })).sort((a, b) => Number(b.count) - Number(a.count) || (a.rule < b.rule ? -1 : 1));
  const width = Math.max(...rows.map(({ count: count2 }) => count2.length));
  return rows.map(({ rule, count: count2, severity }) => {
    const why = severity === "warning" && asked.includes(rule) ? " (asked for by check.rules)" : "";
    return `  ${count2.padStart(width)}  ${severity.padEnd("warning".length)}  ${rule}${why}`;
  });
}
function line2({ place, severity, message, rule, why, hint }, { color }) {
  const style = { error: "red", warning: "yellow", info: "cyan" };
  const word = color ? styleText(style[severity], severity) : severity;
  const text3 = visibleControls;
  const more = [
    why === void 0 ? "" : `  why: ${text3(why)}
`,
    hint === void 0 ? "" : `  fix: ${text3(hint)}
`
  ];
  return `${text3(formatPlace(place))}  ${word}  ${text3(message)}  ${rule}
${more.join("")}`;
}

// src/cli/print-outcome.ts
async function printOutcome(outcome, options) {
  const { report: report2, show, stdout, reporter } = options;
  const table2 = outcome.tasks === void 0 ? null : taskTable(outcome, { conditional: options.conditional });
  if (show === "diff" && table2 !== null) stdout.write(`${table2.join("\n")}
`);
  if (show === "json") {
    stdout.write(`${JSON.stringify(report2, null, 2)}
`);
  } else {
    for (const document of outcome.documents) stdout.write(await shown(document, options));
  }
  for (const document of outcome.documents) {
    for (const line3 of options.explain ? document.explanations : []) reporter.note(line3);
    if (table2 === null) reporter.note(summary2(document, show));
    for (const line3 of document.details ?? []) reporter.note(line3);
  }
  if (outcome.withheld > 0) {
    reporter.note(`withheld: ${count(outcome.withheld, "item")} of private repositories`);
  }
  if (report2.archived > 0) {
    reporter.note(`left out: ${count(report2.archived, "open item")} of archived repositories`);
  }
  if (table2 !== null && show !== "diff") for (const line3 of table2) reporter.note(line3);
}
function showOf({ switches }) {
  if (switches.has("json")) return "json";
  if (switches.has("dry-run")) return "diff";
  return switches.has("stdout") ? "text" : "paths";
}
async function shown({ report: report2, before, text: text3, target }, { show, color, whole: whole3 }) {
  const name = target ?? report2.path;
  if (show === "text" || name === null) return text3;
  if (show === "diff") {
    if (before === text3) return "";
    return unifiedDiff(name, before ?? "", text3, { color, whole: whole3 });
  }
  return report2.state === "unchanged" ? "" : `${report2.url ?? name}
`;
}
function summary2({ report: report2, target }, show) {
  const { kind, date: date2, period, url, state, items, added, unplaced } = report2;
  const path6 = target ?? report2.path;
  const conditional = show === "diff" || show === "text" && path6 !== null;
  const what = path6 === null ? "printed" : `${conditional ? "would be " : ""}${state} ${path6}`;
  const counts = [
    count(items, "item"),
    ...state === "updated" ? [`${added.length} added`] : [],
    ...unplaced.length > 0 ? [`${unplaced.length} without a section`] : []
  ];
  const where2 = url === null ? "" : ` in ${url}`;
  return `${kind} ${date2 ?? period ?? ""}: ${conditional && state === "unchanged" ? `unchanged ${path6}` : what}${where2} (${counts.join(", ")})`;
}
function count(number, noun, many = `${noun}s`) {
  return `${number} ${number === 1 ? noun : many}`;
}
var HEADER2 = ["task", "for", "when", "outcome", "where, or why"];
function taskTable({ tasks = [], next = null }, { conditional }) {
  if (tasks.length === 0) return [next === null ? "Nothing is due." : `Nothing is due. Next: ${next}.`];
  const rows = [HEADER2, ...tasks.map((task) => cells(task, conditional))];
  const widths = HEADER2.map((_, column) => Math.max(...rows.map((row2) => (row2[column] ?? "").length)));
  return rows.map((row2) => {
    const padded = row2.map((cell2, column) => cell2.padEnd(widths[column] ?? 0));
    return padded.join("  ").trimEnd();
  });
}
function cells(task, conditional) {
  const { state, reason, url, path: path6 } = task;
  const changes = state === "created" || state === "updated";
  const where2 = state === "failed" || state === "nothing" ? reason : url ?? path6 ?? reason;
  return [
    task.task,
    task.group ?? task.role ?? "",
    task.date ?? task.period ?? "",
    conditional && changes ? `would be ${state}` : state,
    where2
  ];
}

// src/cli/print-performance.ts
async function printPerformance(performed, { switches }, { color, stdout, reporter }) {
  const { report: report2 } = performed;
  if (performed.kind === "checked") {
    const [json, dryRun] = [switches.has("json"), switches.has("dry-run")];
    await printCheck(performed.outcome, {
      report: report2,
      whole: switches.has("verbose"),
      json,
      dryRun,
      color,
      stdout,
      reporter
    });
    return;
  }
  if (performed.kind === "printed") {
    stdout.write(performed.text);
    return;
  }
  await printOutcome(performed.outcome, {
    report: report2,
    show: showOf({ switches }),
    whole: switches.has("verbose"),
    explain: switches.has("explain"),
    conditional: switches.has("dry-run") || switches.has("stdout"),
    color,
    stdout,
    reporter
  });
}

// src/action/annotation.ts
import { relative as relative16, resolve as resolve15, sep as sep12 } from "node:path";
function locationProperties({ file, line: line3, column }, { cwd, root }) {
  const path6 = relative16(root, resolve15(cwd, file)).split(sep12).join("/");
  return {
    file: path6,
    ...line3 === void 0 ? {} : { startLine: line3 },
    ...line3 === void 0 || column === void 0 ? {} : { startColumn: column }
  };
}
function errorAnnotation(error2, folders) {
  const { message, why, hint, place } = explainError(error2, "args: --verbose");
  return {
    text: [message, why, hint].join("\n"),
    properties: {
      title: isMinutebookError(error2) ? `minutebook: ${error2.code}` : "minutebook",
      ...place === void 0 ? {} : locationProperties(place, folders)
    }
  };
}
function findingAnnotation({ place, rule, message, why, hint }, folders) {
  return {
    text: [message, why, hint].filter((line3) => line3 !== void 0).join("\n"),
    properties: { title: `minutebook: ${rule}`, ...locationProperties(place, folders) }
  };
}

// src/action/choose-files.ts
import { resolve as resolve16 } from "node:path";

// src/services/machine/repository-files.ts
import { isAbsolute as isAbsolute4, join as join7, relative as relative17, sep as sep13 } from "node:path";
function repositoryFiles(snapshot, root) {
  const { repository, entries } = snapshot;
  const folders = foldersOf(entries.keys());
  function kindOf3(place) {
    const entry = entries.get(place);
    if (entry === "module" || folders.has(place)) return "folder";
    return entry ?? null;
  }
  const follow = (path6) => realPath(path6, async (link) => {
    const place = placeIn(root, link);
    return place !== null && entries.get(place) === "link" ? snapshot.read(place) : null;
  });
  return {
    exists(path6) {
      const place = placeIn(root, path6);
      return place !== null && kindOf3(place) !== null;
    },
    async read(path6) {
      const place = placeIn(root, await follow(path6));
      const kind = place === null ? null : kindOf3(place);
      if (place === null || kind === null) return null;
      if (kind === "folder") throw isFolder(repository, place);
      return snapshot.read(place);
    },
    async write(path6) {
      throw readOnly(repository, path6);
    },
    async list(folder, extension, wanted = "file") {
      const place = placeIn(root, folder);
      if (place === null) return [];
      const prefix = place === "" ? "" : `${place}/`;
      return [...entries].filter(([path6, kind]) => kind === wanted && path6.startsWith(prefix) && path6.endsWith(extension)).map(([path6]) => join7(root, ...path6.split("/"))).sort();
    },
    realPath: follow,
    repositoryRoot: async () => root
  };
}
function placeIn(root, path6) {
  const place = relative17(root, path6).split(sep13).join("/");
  return isAbsolute4(place) || place === ".." || place.startsWith("../") ? null : place;
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path6 of paths) {
    for (let end = path6.lastIndexOf("/"); end > 0; end = path6.lastIndexOf("/", end - 1)) {
      const folder = path6.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
function isFolder(repository, place) {
  return new MinutebookError("files/read", {
    message: `${place || "The root"} of ${repository} cannot be read.`,
    why: "It is a folder.",
    hint: "Check the path."
  });
}
function readOnly(repository, path6) {
  return new MinutebookError("files/write", {
    message: `${path6} cannot be written.`,
    why: `The files are those of ${repository} on GitHub, and there is no checkout of it here.`,
    hint: "Publish them with --publish, or check the repository out first; in a workflow, with actions/checkout."
  });
}

// src/host/repository-deps.ts
async function withRepositoryFiles(deps, { repository, branch, root }) {
  deps.reporter.progress(`Reading ${repository}`);
  const host = await deps.openFileHost();
  const opened = await host.open(repository, branch);
  return { ...deps, files: repositoryFiles(await opened.snapshot(), root) };
}

// src/action/choose-files.ts
async function chooseFiles(deps, args, { env, root }) {
  if (!env.GITHUB_REPOSITORY || needsNoFiles(args) || hasWhatItTakes(args, deps)) return deps;
  const { repository } = await deps.findRepository(root);
  const remote = await withRepositoryFiles(deps, { repository, branch: branchOf2(env), root }).catch(
    (error2) => {
      throw isHidden(error2) ? unreadable3(repository, error2) : error2;
    }
  );
  if (hasWhatItTakes(args, remote) || isCheckOfFiles(args)) return remote;
  throw new MinutebookError("config/missing", {
    message: `There is no configuration ${locationOf3(args).file ?? "minutebook.yml"} in ${repository}.`,
    why: "Neither the workspace nor the repository on GitHub has it.",
    hint: "Commit it, or name another with the input config, as a path from the root of the repository."
  });
}
function isHidden(error2) {
  return isMinutebookError(error2) && ["github/unknown-repository", "github/forbidden"].includes(error2.code);
}
function unreadable3(repository, cause) {
  return new MinutebookError(
    "github/forbidden",
    {
      message: `The files of ${repository} cannot be read.`,
      why: "They are not in the workspace, and the token is not allowed to read them.",
      hint: "Add `contents: read` or `contents: write` to the `permissions:` of the workflow."
    },
    { cause }
  );
}
function needsNoFiles({ command, values }) {
  return values.has("fixtures") || command?.name === "agenda" && (values.has("from") || values.has("label"));
}
function hasWhatItTakes(args, deps) {
  const { cwd, files } = deps;
  const path6 = findConfigPath(locationOf3(args), deps);
  const config = path6 !== null && files.exists(path6);
  return config || isCheckOfFiles(args) && args.positionals.every((file) => files.exists(resolve16(cwd, file)));
}
function isCheckOfFiles({ command, positionals }) {
  return command?.name === "check" && positionals.length > 0;
}
function branchOf2({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = "" }) {
  const [, branch = null] = /^refs\/heads\/(.+)$/u.exec(ref) ?? [];
  return event === "schedule" ? null : branch;
}

// src/action/inputs.ts
var CREDENTIALS = SERVICES.flatMap(({ credentials }) => credentials);
var INPUTS = [
  "command",
  "args",
  "config",
  ...CREDENTIALS.map(({ input }) => input)
];
function readSecrets({ toolkit, env }) {
  return new Map(
    CREDENTIALS.map(({ input, variables }) => {
      const fromEnvironment = variables.map((variable2) => env[variable2]?.trim()).find(Boolean);
      return [input, toolkit.getInput(input) || (fromEnvironment ?? "")];
    })
  );
}
function withSecrets(env, secrets) {
  const variables = CREDENTIALS.flatMap(({ input, variables: [first, ...others] }) => [
    [first, secrets.get(input) || void 0],
    ...others.map((other) => [other, void 0])
  ]);
  return { ...env, ...Object.fromEntries(variables) };
}
function readArguments({ getInput: getInput2 }) {
  const command = getInput2("command") || "run";
  if (/\s/u.test(command)) throw commandWithArguments(command);
  if (command.startsWith("-") || command === "init") throw noCommand(command);
  const config = getInput2("config");
  return [command, ...splitWords(getInput2("args"), "args"), ...config === "" ? [] : [`--config=${config}`]];
}
function commandWithArguments(command) {
  const [name = "", ...rest] = command.split(/\s+/u);
  return new MinutebookError("usage/command", {
    message: `The input command is ${JSON.stringify(command)}.`,
    why: "It takes one word; what the command works on is another input.",
    hint: `Write command: ${name} and args: ${rest.join(" ")}.`
  });
}
function noCommand(command) {
  return new MinutebookError("usage/command", {
    message: `The input command cannot be ${JSON.stringify(command)}.`,
    why: command === "init" ? "It asks questions, which a workflow cannot answer." : "It is an option.",
    hint: command === "init" ? "Run npx minutebook init on your machine and commit the files it makes." : "Put options into the input args, and one of run, agenda, minutes, collect, update, check here."
  });
}
function splitWords(line3, input) {
  const words2 = [];
  let word = null;
  let at = 0;
  while (at < line3.length) {
    const [piece, text3] = nextPiece(line3, at, input);
    at += piece.length;
    if (piece === CONTINUATION) continue;
    if (text3 !== null) word = (word ?? "") + text3;
    else if (word !== null) {
      words2.push(word);
      word = null;
    }
  }
  return word === null ? words2 : [...words2, word];
}
var CONTINUATION = "\\\n";
var SPACE = /\s+/uy;
var PLAIN = /[^\s'"\\]+/uy;
var SINGLE = /'([^']*)'/uy;
var DOUBLE = /"((?:[^"\\]|\\.)*)"/suy;
var ESCAPED = /\\(.)/suy;
function nextPiece(line3, at, input) {
  const match2 = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(line3);
  };
  const space = match2(SPACE);
  if (space !== null) return [space[0], null];
  const plain5 = match2(PLAIN);
  if (plain5 !== null) return [plain5[0], plain5[0]];
  const single = match2(SINGLE);
  if (single !== null) return [single[0], single[1] ?? ""];
  const double = match2(DOUBLE);
  if (double !== null) return [double[0], (double[1] ?? "").replace(/\\(?:(["\\$`])|\n)/gu, "$1")];
  const escaped = match2(ESCAPED);
  if (escaped !== null) return [escaped[0], escaped[1] ?? ""];
  throw unfinished(line3, at, input);
}
function unfinished(line3, at, input) {
  const mark = line3.charAt(at);
  const [what, hint] = mark === "\\" ? ["a backslash with nothing after it", "Write \\\\ for a backslash."] : [
    `a ${mark} that is never closed`,
    `Close it with another ${mark}, or write \\${mark} for the mark itself.`
  ];
  return new MinutebookError("usage/argument", {
    message: `The input ${input} cannot be split into words.`,
    why: `Character ${at + 1} is ${what}.`,
    hint
  });
}
var HIDDEN = "***";
var SHORTEST2 = 8;
function maskSecrets(secrets, { setSecret: setSecret2 }) {
  for (const text3 of new Set([...secrets.values()].flatMap(formsOf))) setSecret2(text3);
  for (const { credentials, encoded } of SERVICES) {
    for (const text3 of encoded(credentials.map(({ input }) => secrets.get(input) ?? ""))) setSecret2(text3);
  }
}
function hider(secrets) {
  const forms = CREDENTIALS.filter(({ isToken }) => isToken).flatMap(({ input }) => formsOf(secrets.get(input) ?? "")).filter(({ length }) => length >= SHORTEST2).sort((a, b) => b.length - a.length);
  return (text3) => forms.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text3);
}
function formsOf(secret) {
  const lines = secret.split(/[\r\n]+/u).map((line3) => line3.trim());
  return [secret, ...lines].filter((text3) => text3 !== "");
}

// src/action/log.ts
import { randomUUID as randomUUID3 } from "node:crypto";

// src/cli/reporter.ts
import { styleText as styleText2 } from "node:util";
var WIDTH = 80;
function createReporter(stream, { quiet, verbose, color }) {
  const live = stream.isTTY === true && !quiet;
  let shown2 = false;
  let last = "";
  const clear = () => {
    if (shown2) stream.write("\r\x1B[2K");
    shown2 = false;
  };
  const line3 = (text3) => {
    clear();
    stream.write(`${text3}
`);
  };
  return {
    progress(text3) {
      const shortText = visibleControls(live ? text3 : text3.replace(/: \d+ of \d+$/u, ""));
      const step = live ? shortText : shortText.replace(/\d+/gu, "#");
      if (quiet || step === last) return;
      last = step;
      if (!live) {
        stream.write(`${shortText}
`);
        return;
      }
      clear();
      stream.write(shortText.slice(0, (stream.columns || WIDTH) - 1));
      shown2 = true;
    },
    note(text3) {
      if (!quiet) line3(visibleControls(text3));
    },
    detail(text3) {
      if (verbose && !quiet) line3(visibleControls(text3));
    },
    warn(text3, place) {
      const where2 = place === void 0 ? "" : `${formatPlace(place)}: `;
      const shown3 = visibleControls(where2 + text3);
      if (!quiet) line3(`${color ? styleText2("yellow", "warning:") : "warning:"} ${shown3}`);
    },
    done: clear
  };
}

// src/action/log.ts
var COMMAND = /^[^\x21-\x7e]*:[^\x21-\x7e]*:|#[^\x21-\x7e]*#[^\x21-\x7e]*\[/mu;
function openLog({ stdout, toolkit }, hide) {
  let unfinished2 = "";
  function write2(text3) {
    const whole3 = unfinished2 + text3;
    const end = whole3.lastIndexOf("\n") + 1;
    unfinished2 = whole3.slice(end);
    if (end > 0) stdout.write(inert(hide(whole3.slice(0, end))));
  }
  function finishLine() {
    if (unfinished2 !== "") write2("\n");
  }
  return {
    write: write2,
    annotate(level, text3, properties) {
      finishLine();
      toolkit[level](hide(text3), properties);
    },
    debug(text3) {
      finishLine();
      toolkit.debug(hide(text3));
    },
    async group(title, work2) {
      finishLine();
      toolkit.startGroup(hide(title));
      try {
        return await work2();
      } finally {
        finishLine();
        toolkit.endGroup();
      }
    },
    close: finishLine
  };
}
function inert(text3) {
  if (!COMMAND.test(text3.normalize("NFKC"))) return text3;
  const word = randomUUID3();
  return `::stop-commands::${word}
${text3}::${word}::
`;
}
function actionReporter(log, { quiet, verbose, cwd, root, warnings }) {
  const lines = createReporter(log, { quiet, verbose, color: false });
  return {
    ...lines,
    detail(text3) {
      if (verbose) lines.detail(text3);
      else log.debug(text3);
    },
    warn(text3, place) {
      warnings.push(place === void 0 ? text3 : `${formatPlace(place)}: ${text3}`);
      if (quiet) return;
      const where2 = place === void 0 ? {} : locationProperties(place, { cwd, root });
      log.annotate("warning", text3, { title: "minutebook", ...where2 });
    }
  };
}

// src/action/result.ts
function madeBy({ performed }) {
  if (performed?.kind !== "made") return [];
  const { documents, tasks } = performed.report;
  if (tasks !== void 0)
    return tasks.map((task) => ({ ...namesOf2(task), what: task.task, reason: task.reason }));
  return documents.map((document) => ({
    ...namesOf2(document),
    what: document.kind,
    reason: countsOf(document)
  }));
}
function isChange({ state, path: path6, url }) {
  return (state === "created" || state === "updated") && (path6 ?? url) !== null;
}
function namesOf2(from) {
  const { group: group3, role, date: date2, period, state, path: path6, url } = from;
  return { whose: group3 ?? role ?? "", when: date2 ?? period ?? "", state, path: path6, url };
}
function countsOf({ items, added, unplaced }) {
  return [
    count(items, "item"),
    `${added.length} added`,
    ...unplaced.length === 0 ? [] : [`${unplaced.length} without a section`]
  ].join(", ");
}

// src/action/summary/folded-documents.ts
var LONGEST6 = 32 * 1024;
var RESERVE = 512;
function foldedDocuments(documents, { isTrial, room }) {
  const parts = [];
  let left = room - RESERVE;
  for (const [index, document] of documents.entries()) {
    const part = folded(document, isTrial, left - RESERVE);
    if (part === null) {
      parts.push(`${documents.length - index} more left out: a summary ends at 1 MiB.
`);
      break;
    }
    parts.push(part);
    left -= Buffer.byteLength(part) + 1;
  }
  return parts.join("\n");
}
function folded(document, isTrial, room) {
  const content = isTrial && document.before !== null ? diffOf(document) : document.text;
  const blocksOf = content === document.text ? harmlessBlocks : diffBlocks;
  for (let length = Math.min(LONGEST6, room); length > 0; length = Math.floor(length / 2)) {
    const text3 = firstLines(content, length);
    const part = wrap2(document, blocksOf(text3), text3.length < content.length);
    if (Buffer.byteLength(part) <= room) return part;
  }
  return null;
}
function wrap2(document, blocks2, isShortened) {
  const { url, path: path6 } = document.report;
  const where2 = url === null ? text(path6 ?? "the log") : { type: "link", url, children: [text(url)] };
  const word = {
    type: "paragraph",
    children: [{ type: "text", value: "Shortened: the whole of it is in " }, where2]
  };
  return toMarkdown({
    type: "root",
    children: [
      { type: "html", value: `<details><summary>${escapeHtml(nameOf2(document))}</summary>` },
      ...blocks2,
      ...isShortened ? [word] : [],
      { type: "html", value: "</details>" }
    ]
  });
}
function text(value) {
  return { type: "text", value: plainText(value) };
}
function nameOf2({ report: report2, target }) {
  const { kind, group: group3, role, date: date2, period, path: path6 } = report2;
  return plainText(
    [kind, group3 ?? role, date2 ?? period, target ?? path6].filter((word) => word != null).join(" ")
  );
}
function diffOf({ report: report2, target, before, text: text3 }) {
  return unifiedDiff(target ?? report2.path ?? report2.kind, before ?? "", text3, { color: false });
}
function diffBlocks(text3) {
  return [{ type: "code", lang: "diff", value: text3.replace(/\n$/u, "") }];
}
function firstLines(text3, length) {
  const bytes = Buffer.from(text3);
  return bytes.length <= length ? text3 : bytes.toString("utf8", 0, bytes.lastIndexOf("\n", length - 1) + 1);
}
function escapeHtml(text3) {
  return text3.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function harmlessBlocks(text3) {
  try {
    const root = parseMarkdown(text3);
    return blocks(root.children, definitionsIn(root));
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    return [{ type: "code", value: text3.replace(/\n$/u, "") }];
  }
}
function definitionsIn(node, found = /* @__PURE__ */ new Map()) {
  if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  if ("children" in node) for (const child2 of node.children) definitionsIn(child2, found);
  return found;
}
function blocks(nodes, definitions, isInText = false) {
  return nodes.flatMap((node) => resolved(node, definitions, isInText));
}
var TEXTUAL = /* @__PURE__ */ new Set([
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "tableCell"
]);
function resolved(node, definitions, isInText) {
  switch (node.type) {
    case "yaml":
    case "definition":
      return [];
    case "html":
      return isComment(node.value) ? [] : [shownHtml(node.value, isInText)];
    case "footnoteDefinition":
      return blocks(node.children, definitions);
    case "footnoteReference":
      return [{ type: "inlineCode", value: node.label ?? node.identifier }];
    case "linkReference": {
      const { url = "", title = null } = definitions.get(node.identifier) ?? {};
      return [{ type: "link", url, title, children: blocks(node.children, definitions, true) }];
    }
    case "imageReference": {
      const { url = "", title = null } = definitions.get(node.identifier) ?? {};
      return [{ type: "image", url, title, alt: node.alt ?? null }];
    }
    default: {
      if (!("children" in node)) return [node];
      const children = blocks(node.children, definitions, TEXTUAL.has(node.type));
      return node.type === "paragraph" && children.length === 0 ? [] : [{ ...node, children }];
    }
  }
}
function isComment(html) {
  return /^\s*<!--.*-->\s*$/su.test(html);
}
function shownHtml(html, isInText) {
  return isInText ? { type: "inlineCode", value: html.replace(/\s+/gu, " ") } : { type: "code", lang: "html", value: html };
}

// src/action/summary/summary.ts
var LIMIT = 1024 * 1024;
var MOST_LINES = 100;
var SPACE2 = { type: "text", value: " " };
function stepSummary(result) {
  const { words: words2, performed, failures, warnings, isTrial } = result;
  const head = toMarkdown({
    type: "root",
    children: [
      heading([
        "minutebook",
        ...words2.slice(0, 1),
        ...isTrial && performed !== null ? ["(nothing written)"] : []
      ]),
      ...failures.length === 0 ? [] : [list2(failures.map(failureLine))],
      ...tables(result),
      ...warnings.length === 0 ? [] : [heading(["Warnings"], 4), list2(warnings.map((warning2) => textLine(warning2)))]
    ]
  });
  const documents = performed?.kind === "made" ? performed.outcome.documents : [];
  if (documents.length === 0) return head;
  const room = LIMIT - Buffer.byteLength(head) - 1;
  return `${head}
${foldedDocuments(documents, { isTrial, room })}`;
}
function tables(result) {
  const { performed, isTrial } = result;
  if (performed === null) return [];
  if (performed.kind === "checked") {
    const { findings, repairs } = performed.outcome;
    const verb = isTrial ? "Would repair" : "Repaired";
    const repaired = repairs.length === 0 ? [] : [list2(repairs.map(({ target }) => textLine(`${verb} ${target}`)))];
    return [findings.length === 0 ? paragraph3("No problems found.") : findingTable(findings), ...repaired];
  }
  if (performed.kind === "printed") return [];
  const made = madeBy(result);
  const { tasks, next = null, withheld, archived = 0 } = performed.outcome;
  const nothing = tasks === void 0 ? "Nothing was made." : "Nothing is due.";
  return [
    made.length > 0 ? madeTable(made, isTrial) : paragraph3(next === null ? nothing : `${nothing} Next: ${next}.`),
    ...withheld === 0 ? [] : [paragraph3(`Items of private repositories that are left out: ${withheld}.`)],
    ...archived === 0 ? [] : [paragraph3(`Open items of archived repositories that are left out: ${archived}.`)]
  ];
}
function failureLine(failure) {
  if (!isMinutebookError(failure))
    return textLine(failure instanceof Error ? failure.message : String(failure));
  const { message, why, hint, place } = failure;
  const where2 = place === void 0 ? [] : [{ type: "inlineCode", value: plainText(formatPlace(place)) }, SPACE2];
  return [...where2, { type: "strong", children: textLine(message) }, SPACE2, ...textLine(`${why} ${hint}`)];
}
function heading(words2, depth = 3) {
  return { type: "heading", depth, children: textLine(words2.join(" ")) };
}
function paragraph3(text3) {
  return { type: "paragraph", children: textLine(text3) };
}
function list2(lines) {
  const shown2 = lines.slice(0, MOST_LINES);
  const left = lines.length - shown2.length;
  return {
    type: "list",
    spread: false,
    children: [...shown2, ...left === 0 ? [] : [textLine(`and ${left} more in the log`)]].map(
      (children) => ({
        type: "listItem",
        spread: false,
        children: [{ type: "paragraph", children }]
      })
    )
  };
}
function textLine(text3) {
  return [{ type: "text", value: plainText(text3) }];
}
var MOST_ROWS = 200;
var LONGEST7 = 300;
function madeTable(made, isTrial) {
  const rows = made.map((one2) => [
    text2(one2.what),
    text2(one2.whose),
    text2(one2.when),
    text2(outcomeOf(one2, isTrial)),
    where(one2.url, one2.path),
    text2(one2.reason)
  ]);
  return table(["What", "For", "When", "Outcome", "Where", "About"], rows);
}
function outcomeOf(made, isTrial) {
  const { state, path: path6, url } = made;
  if (state !== "created" && state !== "updated") return state;
  if (isTrial) return `would be ${state}`;
  return (path6 ?? url) === null ? "printed" : state;
}
function findingTable(findings) {
  const rows = findings.map(({ place, severity, message, rule }) => [
    code2(formatPlace(place)),
    text2(severity),
    text2(message),
    text2(rule)
  ]);
  return table(["Where", "Severity", "Finding", "Rule"], rows);
}
function table(header, rows) {
  const shown2 = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown2.length;
  const more = left === 0 ? [] : [[text2(`and ${left} more in the log`), ...header.slice(1).map(() => text2(""))]];
  return { type: "table", children: [header.map(text2), ...shown2, ...more].map(row) };
}
function row(cells2) {
  return { type: "tableRow", children: cells2.map((children) => ({ type: "tableCell", children })) };
}
function where(url, path6) {
  if (url === null) return path6 === null ? [] : code2(path6);
  return [{ type: "link", url, children: text2(path6 ?? url) }];
}
function text2(value) {
  const line3 = shorten(plainText(value), LONGEST7);
  return line3 === "" ? [] : [{ type: "text", value: line3 }];
}
function code2(value) {
  return [{ type: "inlineCode", value: shorten(plainText(value), LONGEST7) }];
}

// src/action/run-action.ts
async function runAction(io) {
  const { toolkit, env, cwd } = io;
  const secrets = readSecrets(io);
  maskSecrets(secrets, toolkit);
  const hide = hider(secrets);
  const log = openLog(io, hide);
  const folders = { cwd, root: env.GITHUB_WORKSPACE || cwd };
  const result = await runCommand({ ...io, env: withSecrets(env, secrets) }, log, folders);
  writeAnnotations(result, log, folders);
  if (isVerbose(result.words, toolkit)) {
    for (const failure of result.failures) log.write(formatError(failure, { verbose: true }));
  }
  log.close();
  for (const [name, value] of Object.entries(outputsOf(result))) toolkit.setOutput(name, hide(value));
  if (env.GITHUB_STEP_SUMMARY) await writeSummary(result, { toolkit, log, hide });
  return result.status;
}
async function writeSummary(result, { toolkit, log, hide }) {
  try {
    await toolkit.summary.addRaw(hide(stepSummary(result))).write();
  } catch (error2) {
    const why = error2 instanceof Error ? error2.message : String(error2);
    log.annotate("warning", `The summary of the job could not be written.
${why}`, { title: "minutebook" });
  }
}
async function runCommand(io, log, folders) {
  const { toolkit } = io;
  const began = io.now();
  const warnings = [];
  let words2 = [];
  try {
    words2 = readArguments(toolkit);
    const args = parseArguments(words2);
    refuseHelp(args);
    const { switches } = args;
    const verbose = isVerbose(words2, toolkit);
    const reporter = actionReporter(log, { quiet: switches.has("quiet"), verbose, warnings, ...folders });
    if (!io.env.GITHUB_TOKEN) reporter.warn(NO_TOKEN);
    const performed = await log.group(
      `minutebook ${words2.join(" ")}`,
      () => perform(
        args,
        { ...io, now: () => began },
        reporter,
        (deps) => chooseFiles(deps, args, { env: io.env, root: folders.root })
      )
    );
    await printPerformance(performed, args, { color: false, stdout: log, reporter });
    const failures = performed.kind === "made" ? performed.outcome.failures ?? [] : [];
    const isTrial = switches.has("dry-run") || switches.has("stdout");
    return { words: words2, began, status: performed.status, performed, failures, warnings, isTrial };
  } catch (error2) {
    return {
      words: words2,
      began,
      status: exitStatusOf(error2),
      performed: null,
      failures: [error2],
      warnings,
      isTrial: true
    };
  }
}
var NO_TOKEN = "The input token is empty: the secret that it is made from is not there, or not for this event. Without a token GitHub allows little, and nothing can be published.";
function isVerbose(words2, { isDebug: isDebug2 }) {
  return words2.includes("--verbose") || isDebug2();
}
function refuseHelp({ switches }) {
  const asked = ["help", "version"].find((name) => switches.has(name));
  if (asked === void 0) return;
  throw new MinutebookError("usage/option", {
    message: `--${asked} does nothing in a workflow.`,
    why: "The Action runs a command and publishes what it came to.",
    hint: `Take it out of the input args, or run npx minutebook --${asked} on your machine.`
  });
}
var LEVELS = { error: "error", warning: "warning", info: "notice" };
function writeAnnotations(result, log, folders) {
  const say = (level, { text: text3, properties }) => {
    log.annotate(level, text3, properties);
  };
  const { performed, failures, isTrial } = result;
  for (const made of isTrial ? [] : madeBy(result).filter(isChange)) {
    const { what, whose, when, state, path: path6, url } = made;
    const title = ["minutebook:", what, whose, when].filter((word) => word !== "").join(" ");
    say("notice", { text: `${state} ${url ?? path6 ?? ""}`, properties: { title } });
  }
  const findings = performed?.kind === "checked" ? performed.outcome.findings : [];
  for (const finding of findings) say(LEVELS[finding.severity], findingAnnotation(finding, folders));
  for (const failure of failures.flatMap(withOthers)) say("error", errorAnnotation(failure, folders));
}
function withOthers(failure) {
  const others = isMinutebookError(failure) && failure.cause instanceof AggregateError ? failure.cause.errors : [];
  return [failure, ...others.filter(isMinutebookError)];
}
function outputsOf(result) {
  const made = madeBy(result);
  const urls = new Set(made.flatMap(({ url }) => url ?? []));
  return {
    documents: JSON.stringify(result.performed?.report ?? nothingMade(result)),
    changed: String(hasChanged(result, made)),
    urls: [...urls].join("\n")
  };
}
function hasChanged({ performed, isTrial }, made) {
  if (performed?.kind === "checked") return !isTrial && performed.outcome.repairs.length > 0;
  return !isTrial && made.some(isChange);
}
function nothingMade({ words: words2, began, warnings }) {
  const nothing = { documents: [], withheld: 0, warnings: [...warnings] };
  return outcomeReport(nothing, { command: words2[0] ?? "", now: began });
}

// src/action/main.ts
async function run3() {
  process.exitCode = await runAction({
    env: process.env,
    cwd: process.cwd(),
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    stdout: process.stdout,
    toolkit: core_exports
  });
}

// src/action/bin.ts
await run3();
