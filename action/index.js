import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  unifiedDiff
} from "./chunks/chunk-DP55C7HG.js";
import "./chunks/chunk-BRGY5SGW.js";
import {
  csv,
  isMemoryCommand,
  one,
  optionalKey,
  parseArguments
} from "./chunks/chunk-NGSV4KDD.js";
import "./chunks/chunk-HSMHP4VM.js";
import {
  findConfigPath,
  loadConfig
} from "./chunks/chunk-ZGFDLHTH.js";
import "./chunks/chunk-PJ5TR6RS.js";
import "./chunks/chunk-H6Q77UQQ.js";
import {
  parseInstant
} from "./chunks/chunk-3SMG7XOK.js";
import {
  toMarkdown
} from "./chunks/chunk-GX47V3EL.js";
import {
  parseMarkdown,
  plainText
} from "./chunks/chunk-5MK5JZCK.js";
import "./chunks/chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunks/chunk-42COTETG.js";
import {
  nodeFiles
} from "./chunks/chunk-LIFW4EQX.js";
import "./chunks/chunk-27O6CF3R.js";
import {
  endpointsOf
} from "./chunks/chunk-ADP3EWXB.js";
import "./chunks/chunk-AN5HRFJC.js";
import "./chunks/chunk-RBEEOKVI.js";
import "./chunks/chunk-3ADDMMTP.js";
import "./chunks/chunk-IAQ4U72M.js";
import "./chunks/chunk-PBJCSIP2.js";
import "./chunks/chunk-Z56CAOR3.js";
import {
  EXIT,
  MinutebookError,
  exitStatusOf,
  explainError,
  formatPlace,
  isMinutebookError
} from "./chunks/chunk-62LUIRGU.js";
import {
  __export
} from "./chunks/chunk-CXTPJRVO.js";

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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
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
    const listItems = items.map((item) => this.wrap("li", item)).join("");
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
      const cells2 = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
        const line2 = s.substring(0, n);
        onLine(line2);
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
      return new Promise((resolve5, reject) => __awaiter4(this, void 0, void 0, function* () {
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
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line2) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line2);
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
            errbuffer = this._processLineBuffer(data, errbuffer, (line2) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line2);
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
        cp.on("exit", (code2) => {
          state.processExitCode = code2;
          state.processExited = true;
          this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code2) => {
          state.processExitCode = code2;
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
            resolve5(exitCode);
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
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
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    `minutebook: ${where2}${oneLine(message)}`,
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
  return text3.replace(/\s*[\r\n]+\s*/gu, " ");
}

// src/ports/timer.ts
var systemTimer = {
  clock: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve5, reject) => {
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
      resolve5();
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
    redactor: async () => (await import("./chunks/redact-reports-LOTCXQXR.js")).reportRedactor()
  }
};
function apiUrl(env) {
  return env.HACKERONE_API_URL?.trim().replace(/\/+$/u, "") || "https://api.hackerone.com/v1";
}
async function openHackerOne({ env, fixtures, timer, reporter }, fetch) {
  const { asRecorded, withoutCredentials } = await import("./chunks/without-figures-TG5G4JRC.js");
  const isReplay = fixtures !== void 0;
  const [username = "", token = ""] = VARIABLES.map((name) => isReplay ? "recorded" : env[name]?.trim());
  const missing = VARIABLES.filter((name) => !isReplay && !env[name]?.trim());
  if (missing.length > 0) return withoutCredentials(missing);
  const { createFiguresSource } = await import("./chunks/create-figures-OBBK3OMN.js");
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
  needsSecrets: ({ groups }) => groups.some(({ minutes }) => minutes.hackmd !== null),
  encoded: () => [],
  permissions: () => [],
  recording: {
    name: "hackmd",
    apiUrl: apiUrl2,
    redactor: async ({ isMeetingTitle }) => (await import("./chunks/redact-notes-MKQVG2GA.js")).noteRedactor(isMeetingTitle)
  }
};
function apiUrl2(env) {
  return env.HACKMD_API_URL?.trim().replace(/\/+$/u, "") || API_URL;
}
async function openHackMd({ env, fixtures, timer, reporter }, fetch) {
  const [{ createHackMdClient }, { createNoteStore }, { noToken }] = await Promise.all([
    import("./chunks/client-LAJK2CLU.js"),
    import("./chunks/create-note-store-CJW4IKAL.js"),
    import("./chunks/failures-LRJKLIVE.js")
  ]);
  const { clock, sleep } = timerFor({ timer, fixtures });
  const token = fixtures === void 0 ? (env.HACKMD_API_TOKEN ?? "").trim() : "recorded";
  if (token === "") throw noToken();
  const address = apiUrl2(env);
  const siteUrl = address === API_URL ? SITE_URL : new URL(address).origin;
  const onProgress = (text3) => reporter.progress(text3);
  const options = {
    fetch,
    token,
    apiUrl: address,
    siteUrl,
    clock,
    sleep: (ms) => sleep(ms),
    onProgress
  };
  const client = createHackMdClient(options);
  return (team) => createNoteStore(options, team, client);
}

// src/services/machine/machine-fetch.ts
async function machineFetch(env) {
  const hasProxy = proxyIn(env, "http_proxy") !== "" || proxyIn(env, "https_proxy") !== "";
  return hasProxy ? agentFetch(env) : globalThis.fetch;
}
async function publicFetch(env) {
  const { publicLookup } = await import("./chunks/public-host-VKFOKLMF.js");
  return agentFetch(env, publicLookup);
}
async function agentFetch(env, lookup) {
  const httpProxy = proxyIn(env, "http_proxy");
  const httpsProxy = proxyIn(env, "https_proxy");
  const { EnvHttpProxyAgent, fetch: fetchBy } = await import("./chunks/undici-OLWY2T46.js");
  const noProxy = variable(env, "no_proxy");
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false };
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, ...lookup && { connect: { lookup } } });
  return (address, init) => fetchBy(address, { ...init, dispatcher });
}
function proxyIn(env, name) {
  const value = variable(env, name);
  if (value === "") return "";
  const address = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(address)) return address;
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
import { join as join3, resolve as resolve2 } from "node:path";

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
  const { recordingFetch, replayFetch } = await import("./chunks/recording-YBWIWKSV.js");
  const { apiUrl: apiUrl3, graphqlUrl } = endpointsOf(options);
  const services = SERVICES.flatMap(({ recording }) => recording ?? []);
  const roots = {
    rest: apiUrl3,
    graphql: graphqlUrl,
    ...Object.fromEntries(services.map((service) => [service.name, service.apiUrl(env)]))
  };
  if (fixtures !== void 0) return replayFetch(folderStore(resolve2(cwd, fixtures), files), roots);
  const { redactFeed } = await import("./chunks/redact-feed-2IFNJED3.js");
  const ofServices = await Promise.all(
    services.map(async ({ name, redactor }) => [name, await redactor(own)])
  );
  const redactors = {
    ...Object.fromEntries(ofServices),
    other: (body) => typeof body === "string" ? redactFeed(body, own.eventSelections()) : null
  };
  return recordingFetch(await network(), folderStore(resolve2(cwd, record ?? ""), files), roots, redactors);
}
function folderStore(folder, files) {
  return {
    read: (name) => files.read(join3(folder, name)),
    write: (name, text3) => files.write(join3(folder, name), text3)
  };
}
function createOwnTexts() {
  let config = { host: "", groups: [] };
  return {
    learn(known) {
      config = known;
    },
    isMeetingTitle(title) {
      const [, series, date] = /^(.*) (\d{4}-\d{2}-\d{2})$/su.exec(plain(title)) ?? [];
      if (date === void 0) return false;
      return config.groups.some(({ name }) => series === plain(`${config.host} ${name} Meeting`));
    },
    eventSelections: () => config.groups.flatMap(({ meeting: { schedule } }) => schedule?.kind === "ical" ? [schedule] : [])
  };
}
function plain(text3) {
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
  const choose = (over) => chooseFetch(options, { files, own }, over);
  let fetching;
  let feeds;
  const openFetch = () => {
    fetching ??= choose(network);
    return fetching;
  };
  let github2;
  const connect = () => {
    const theirs = options.octokit?.request.endpoint.DEFAULTS.request?.fetch;
    github2 ??= (theirs === void 0 ? openFetch() : choose(async () => theirs)).then(
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
        const { createGitHubSource } = await import("./chunks/create-source-KFIVXBH5.js");
        return createGitHubSource(how, client);
      });
      return source;
    },
    openFileHost() {
      fileHost ??= connect().then(async ({ options: how, client }) => {
        const { createGitHubFileHost } = await import("./chunks/file-host-E4MGN3OY.js");
        return createGitHubFileHost(client, how);
      });
      return fileHost;
    },
    // Cached, since every document needs it and git is slow.
    findRepository: (folder) => repositories(folder, () => repositoryOf(folder, options)),
    async openTracker(discussions) {
      tracker ??= connect().then(async ({ options: how2, client: client2 }) => {
        const { createGitHubTracker } = await import("./chunks/create-tracker-EEZT4XRZ.js");
        return createGitHubTracker(how2, client2);
      });
      const issues = await tracker;
      if (discussions === void 0) return issues;
      const { options: how, client } = await connect();
      const { createDiscussionTracker } = await import("./chunks/create-discussions-DPVUSPYL.js");
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
      const { feedTransport, fetchFeed } = await import("./chunks/fetch-feed-RJWZLBST.js");
      const openPublic = async () => options.fetch ?? publicFetch(options.env);
      feeds ??= choose(async () => feedTransport(await network(), openPublic));
      return fetchFeed(await feeds, url, label);
    },
    onConfig: own.learn
  };
}
async function openGitHub(options, fetch) {
  const { createClient } = await import("./chunks/client-MCZ5O26M.js");
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
async function repositoryOf(folder, options) {
  const { findRepository, runGit } = await import("./chunks/find-repository-QOZEYG4W.js");
  const { env, git = runGit } = options;
  return findRepository(folder, env, endpointsOf(options).serverUrl, git);
}
async function tokenFor({ env, fixtures, octokit }, serverUrl) {
  if (fixtures !== void 0) return "recorded";
  if (octokit !== void 0) return await isAnonymous(octokit) ? null : "octokit";
  const { findToken, runGh } = await import("./chunks/token-WAL52RVQ.js");
  return findToken(env, serverUrl, runGh);
}
async function isAnonymous(octokit) {
  const found = await octokit.auth().catch(() => null);
  return found?.type === "unauthenticated";
}

// src/cli/archive-csv.ts
var HEADER = ["path", "line", "date", "kind", "text", "name", "login", "reference", "url", "done"];
function archiveCsv({ files }) {
  return csv(HEADER, files.flatMap(rowsOf));
}
function rowsOf({ path: path6, meetings, unplaced }) {
  return [
    ...meetings.flatMap(
      (meeting) => meetingRows(meeting).map((row2) => ({ path: path6, date: meeting.date, ...row2 }))
    ),
    ...unplaced.map(({ line: line2, text: text3 }) => ({ path: path6, line: line2, kind: "unplaced", text: text3 }))
  ];
}
function meetingRows({
  title,
  line: line2,
  present,
  absent,
  expected,
  items,
  actions,
  decisions
}) {
  const people = { present, absent, expected };
  return [
    { line: line2, kind: "meeting", text: title },
    ...Object.entries(people).flatMap(
      ([kind, list2]) => list2.map(({ name, login, role, line: at }) => ({ line: at, kind, text: role, name, login }))
    ),
    ...items.flatMap(({ title: text3, line: at, reference, url, notes }) => [
      { line: at, kind: "item", text: text3, reference, url },
      ...notes.map((note) => ({ line: at, kind: "note", text: note, reference }))
    ]),
    ...actions.map(({ text: text3, owner, done, item, line: at }) => ({
      line: at,
      kind: "action",
      text: text3,
      name: owner,
      reference: item,
      done
    })),
    ...decisions.map(({ text: text3, item, line: at }) => ({ line: at, kind: "decision", text: text3, reference: item }))
  ];
}

// src/cli/outcome-report.ts
function outcomeReport({ documents, withheld, archived = 0, warnings, tasks }, { command, now, usage, texts = false }) {
  return {
    command,
    now,
    documents: documents.map(({ report, text: text3 }) => texts ? { ...report, text: text3 } : report),
    withheld,
    archived,
    warnings,
    github: { requests: usage.requests, cost: usage.cost, retries: usage.retries },
    ...tasks !== void 0 && { tasks }
  };
}
function checkReport({ findings, repairs }, now) {
  const warnings = findings.map(({ place, message }) => `${formatPlace(place)}: ${message}`);
  const github2 = { requests: 0, cost: 0, retries: 0 };
  return {
    command: "check",
    now,
    documents: [],
    withheld: 0,
    archived: 0,
    warnings,
    github: github2,
    findings,
    fixed: repairs.map(({ target }) => target)
  };
}
function checkStatus({ findings, asked }) {
  if (findings.some(({ about, severity }) => about === "input" && severity === "error")) return EXIT.input;
  const isProblem = ({ about, severity, rule }) => about === "note" && (severity === "error" || severity === "warning" && asked.includes(rule));
  return findings.some(isProblem) ? EXIT.problems : EXIT.done;
}

// src/cli/perform.ts
async function perform(args, io, reporter, settle = async (deps) => deps) {
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
  return performWith(await settle(machine), args, { recent });
}
async function performWith(deps, args, { recent }) {
  const { now } = deps;
  if (args.command?.name === "check") {
    const { check } = await import("./chunks/check-KXYTGYI4.js");
    const [fix, dryRun] = [args.switches.has("fix"), args.switches.has("dry-run")];
    const since = optionalKey("since", one(args, "since"));
    const files = args.positionals;
    const outcome2 = await check({ ...locationOf(args), files, ...since, recent, fix, dryRun }, deps);
    return { kind: "checked", outcome: outcome2, report: checkReport(outcome2, now), status: checkStatus(outcome2) };
  }
  if (args.command?.name === "archive") return printArchive(args, deps);
  const name = args.command?.name;
  if (name === "site") return makeSite(args, deps);
  if (isMemoryCommand(name)) {
    const { printMemory } = await import("./chunks/print-memory-OY2IIBYG.js");
    return printed(name, await printMemory(name, args, locationOf(args), deps), deps);
  }
  if (args.switches.has("suggest")) return printSuggestion(args, deps);
  const outcome = await make(args, deps);
  for (const warning2 of outcome.warnings) deps.reporter.warn(warning2);
  const report = outcomeReport(outcome, {
    command: args.command?.name ?? "",
    now,
    usage: await deps.usage(),
    texts: args.switches.has("stdout")
  });
  return { kind: "made", outcome, report, status: statusOf(outcome) };
}
async function printArchive(args, deps) {
  const { archive } = await import("./chunks/archive-MTVQISVO.js");
  const read = await archive({ ...locationOf(args), subjects: args.positionals }, deps);
  const text3 = args.switches.has("csv") ? archiveCsv(read) : `${JSON.stringify(read, null, 2)}
`;
  return printed("archive", text3, deps);
}
async function makeSite(args, deps) {
  const { site } = await import("./chunks/site-Y5GS5PTY.js");
  const made = await site(
    {
      ...locationOf(args),
      subjects: args.positionals,
      ...optionalKey("out", one(args, "out")),
      write: !args.switches.has("dry-run")
    },
    deps
  );
  const text3 = args.switches.has("json") ? `${JSON.stringify({ command: "site", now: deps.now, ...made }, null, 2)}
` : siteText(made, { dryRun: args.switches.has("dry-run") });
  return printed("site", text3, deps);
}
function siteText({ index, written, removed }, { dryRun }) {
  const lines = dryRun ? [...written.map((path6) => `write ${path6}`), ...removed.map((path6) => `remove ${path6}`)] : [index];
  return lines.map((line2) => `${line2}
`).join("");
}
async function printed(command, text3, deps) {
  const report = outcomeReport(
    { documents: [], withheld: 0, warnings: [] },
    { command, now: deps.now, usage: await deps.usage() }
  );
  return { kind: "printed", text: text3, report, status: EXIT.done };
}
async function printSuggestion(args, deps) {
  const { suggest } = await import("./chunks/suggest-WIAYS4LJ.js");
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
  const report = outcomeReport(
    { documents: [], withheld: 0, warnings },
    { command: "update", now: deps.now, usage: await deps.usage() }
  );
  const text3 = args.switches.has("json") ? `${JSON.stringify({ ...report, rules, left }, null, 2)}
` : yaml;
  return { kind: "printed", text: text3, report, status: EXIT.done };
}
function statusOf({ failures = [] }) {
  const statuses = failures.map(exitStatusOf);
  return statuses.find((status) => status === EXIT.world) ?? statuses[0] ?? EXIT.done;
}
function nowOf(args, io) {
  return parseInstant(one(args, "now") ?? io.now());
}
async function make(args, deps) {
  const [subject] = args.positionals;
  const includePrivate = args.switches.has("include-private");
  const date = optionalKey("date", one(args, "date"));
  const options = {
    ...optionalKey("out", one(args, "out")),
    write: !args.switches.has("stdout") && !args.switches.has("dry-run"),
    publish: args.switches.has("publish"),
    includePrivate
  };
  switch (args.command?.name) {
    case "agenda": {
      const { agenda } = await import("./chunks/agenda-KG5VPN2B.js");
      const config = await agendaConfig(args, deps);
      return agenda({ config, ...optionalKey("group", subject), ...date, ...options }, deps);
    }
    case "minutes": {
      const { minutes } = await import("./chunks/minutes-BJ3Y3PP3.js");
      const config = await configOf(args, deps);
      return minutes({ config, ...optionalKey("group", subject), ...date, ...options }, deps);
    }
    case "collect": {
      const { collect } = await import("./chunks/collect-2F6RWEQB.js");
      const config = await configOf(args, deps);
      return collect({ config, ...optionalKey("group", subject), ...date, ...options }, deps);
    }
    case "run": {
      const { run: run2 } = await import("./chunks/run-KQ6UTZ27.js");
      return run2({ config: await configOf(args, deps), ...options }, deps);
    }
    default: {
      const { update } = await import("./chunks/update-SCSDDNB2.js");
      const config = await configOf(args, deps);
      const named = one(args, "role");
      const isRole = named === void 0 && config.roles.some(({ id }) => id === subject);
      const role = optionalKey("role", isRole ? subject : named);
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
    const missing = from === void 0 ? "--from" : "--label";
    throw new MinutebookError("usage/option", {
      message: `${from === void 0 ? "--label" : "--from"} was given without ${missing}.`,
      why: "Without a configuration both are needed: where to look, and for which label.",
      hint: `Add ${missing}, as in: minutebook agenda --from nodejs --label security-wg-agenda.`
    });
  }
  const { adHocConfig } = await import("./chunks/ad-hoc-2XPMDKQR.js");
  return adHocConfig({ from, label, ...optionalKey("id", subject) });
}
function configOf(args, deps) {
  return loadConfig(locationOf(args), deps);
}
function locationOf(args) {
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
async function printCheck({ findings, repairs, asked, since, older }, options) {
  const { report, json, stdout, reporter } = options;
  stdout.write(
    json ? `${JSON.stringify(report, null, 2)}
` : findings.map((finding) => line(finding, options)).join("")
  );
  if (options.dryRun && !json && repairs.length > 0) {
    const { unifiedDiff: unifiedDiff2 } = await import("./chunks/unified-diff-OO52AKFN.js");
    for (const { target, before, after } of repairs)
      stdout.write(unifiedDiff2(target, before ?? "", after, options));
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
var MANY = 3;
function byRule(findings, asked) {
  if (findings.length <= MANY) return [];
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings) rules.set(finding.rule, [...rules.get(finding.rule) ?? [], finding]);
  const rows = [...rules].map(([rule, found]) => ({ rule, count: String(found.length), severity: found[0]?.severity ?? "info" })).sort((a, b) => Number(b.count) - Number(a.count) || (a.rule < b.rule ? -1 : 1));
  const width = Math.max(...rows.map(({ count: count2 }) => count2.length));
  return rows.map(({ rule, count: count2, severity }) => {
    const why = severity === "warning" && asked.includes(rule) ? " (asked for by check.rules)" : "";
    return `  ${count2.padStart(width)}  ${severity.padEnd("warning".length)}  ${rule}${why}`;
  });
}
function line({ place, severity, message, rule, why, hint }, { color }) {
  const style = { error: "red", warning: "yellow", info: "cyan" };
  const word = color ? styleText(style[severity], severity) : severity;
  const more = [why === void 0 ? "" : `  why: ${why}
`, hint === void 0 ? "" : `  fix: ${hint}
`];
  return `${formatPlace(place)}  ${word}  ${message}  ${rule}
${more.join("")}`;
}

// src/cli/print-outcome.ts
async function printOutcome(outcome, options) {
  const { report, show, stdout, reporter } = options;
  const table2 = outcome.tasks === void 0 ? null : taskTable(outcome, { conditional: options.conditional });
  if (show === "diff" && table2 !== null) stdout.write(`${table2.join("\n")}
`);
  if (show === "json") {
    stdout.write(`${JSON.stringify(report, null, 2)}
`);
  } else {
    for (const document of outcome.documents) stdout.write(await shown(document, options));
  }
  for (const document of outcome.documents) {
    for (const line2 of options.explain ? document.explanations : []) reporter.note(line2);
    if (table2 === null) reporter.note(summary2(document, show));
    for (const line2 of document.details ?? []) reporter.note(line2);
  }
  if (outcome.withheld > 0) {
    reporter.note(`withheld: ${count(outcome.withheld, "item")} of private repositories`);
  }
  if (report.archived > 0) {
    reporter.note(`left out: ${count(report.archived, "open item")} of archived repositories`);
  }
  if (table2 !== null && show !== "diff") for (const line2 of table2) reporter.note(line2);
}
function showOf({ switches }) {
  if (switches.has("json")) return "json";
  if (switches.has("dry-run")) return "diff";
  return switches.has("stdout") ? "text" : "paths";
}
async function shown({ report, before, text: text3, target }, { show, color, whole }) {
  const name = target ?? report.path;
  if (show === "text" || name === null) return text3;
  if (show === "diff") {
    if (before === text3) return "";
    const { unifiedDiff: unifiedDiff2 } = await import("./chunks/unified-diff-OO52AKFN.js");
    return unifiedDiff2(name, before ?? "", text3, { color, whole });
  }
  return report.state === "unchanged" ? "" : `${report.url ?? name}
`;
}
function summary2({ report, target }, show) {
  const { kind, date, period, url, state, items, added, unplaced } = report;
  const path6 = target ?? report.path;
  const conditional = show === "diff" || show === "text" && path6 !== null;
  const what = path6 === null ? "printed" : `${conditional ? "would be " : ""}${state} ${path6}`;
  const counts = [
    count(items, "item"),
    ...state === "updated" ? [`${added.length} added`] : [],
    ...unplaced.length > 0 ? [`${unplaced.length} without a section`] : []
  ];
  const where2 = url === null ? "" : ` in ${url}`;
  return `${kind} ${date ?? period ?? ""}: ${conditional && state === "unchanged" ? `unchanged ${path6}` : what}${where2} (${counts.join(", ")})`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var HEADER2 = ["task", "for", "when", "outcome", "where, or why"];
function taskTable({ tasks = [], next = null }, { conditional }) {
  if (tasks.length === 0) return [next === null ? "Nothing is due." : `Nothing is due. Next: ${next}.`];
  const rows = [HEADER2, ...tasks.map((task) => cells(task, conditional))];
  const widths = HEADER2.map((_, column) => Math.max(...rows.map((row2) => (row2[column] ?? "").length)));
  return rows.map((row2) => {
    const padded = row2.map((cell, column) => cell.padEnd(widths[column] ?? 0));
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
  const { report } = performed;
  if (performed.kind === "checked") {
    const [json, dryRun] = [switches.has("json"), switches.has("dry-run")];
    await printCheck(performed.outcome, {
      report,
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
    report,
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
import { relative as relative2, resolve as resolve3, sep as sep3 } from "node:path";
function placeProperties({ file, line: line2, column }, { cwd, root }) {
  const path6 = relative2(root, resolve3(cwd, file)).split(sep3).join("/");
  return {
    file: path6,
    ...line2 === void 0 ? {} : { startLine: line2 },
    ...line2 === void 0 || column === void 0 ? {} : { startColumn: column }
  };
}
function errorAnnotation(error2, folders) {
  const { message, why, hint, place } = explainError(error2, "args: --verbose");
  return {
    text: [message, why, hint].join("\n"),
    properties: {
      title: isMinutebookError(error2) ? `minutebook: ${error2.code}` : "minutebook",
      ...place === void 0 ? {} : placeProperties(place, folders)
    }
  };
}
function findingAnnotation({ place, rule, message, why, hint }, folders) {
  return {
    text: [message, why, hint].filter((line2) => line2 !== void 0).join("\n"),
    properties: { title: `minutebook: ${rule}`, ...placeProperties(place, folders) }
  };
}

// src/action/choose-files.ts
import { resolve as resolve4 } from "node:path";

// src/host/repository-deps.ts
async function withRepositoryFiles(deps, { repository, branch, root }) {
  deps.reporter.progress(`Reading ${repository}`);
  const [{ repositoryFiles }, host] = await Promise.all([
    import("./chunks/repository-files-YXRVNUAI.js"),
    deps.openFileHost()
  ]);
  const opened = await host.open(repository, branch);
  return { ...deps, files: repositoryFiles(await opened.snapshot(), root) };
}

// src/action/choose-files.ts
async function chooseFiles(deps, args, { env, root }) {
  if (!env.GITHUB_REPOSITORY || needsNoFiles(args) || hasWhatItTakes(args, deps)) return deps;
  const { repository } = await deps.findRepository(root);
  const remote = await withRepositoryFiles(deps, { repository, branch: branchOf(env), root }).catch(
    (error2) => {
      throw isHidden(error2) ? unreadable(repository, error2) : error2;
    }
  );
  if (hasWhatItTakes(args, remote) || isCheckOfFiles(args)) return remote;
  throw new MinutebookError("config/missing", {
    message: `There is no configuration ${locationOf(args).file ?? "minutebook.yml"} in ${repository}.`,
    why: "Neither the workspace nor the repository on GitHub has it.",
    hint: "Commit it, or name another with the input config, as a path from the root of the repository."
  });
}
function isHidden(error2) {
  return isMinutebookError(error2) && ["github/unknown-repository", "github/forbidden"].includes(error2.code);
}
function unreadable(repository, cause) {
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
  const path6 = findConfigPath(locationOf(args), deps);
  const config = path6 !== null && files.exists(path6);
  return config || isCheckOfFiles(args) && args.positionals.every((file) => files.exists(resolve4(cwd, file)));
}
function isCheckOfFiles({ command, positionals }) {
  return command?.name === "check" && positionals.length > 0;
}
function branchOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = "" }) {
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
function splitWords(line2, input) {
  const words = [];
  let word = null;
  let at = 0;
  while (at < line2.length) {
    const [piece, text3] = nextPiece(line2, at, input);
    at += piece.length;
    if (piece === CONTINUATION) continue;
    if (text3 !== null) word = (word ?? "") + text3;
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}
var CONTINUATION = "\\\n";
var SPACE = /\s+/uy;
var PLAIN = /[^\s'"\\]+/uy;
var SINGLE = /'([^']*)'/uy;
var DOUBLE = /"((?:[^"\\]|\\.)*)"/suy;
var ESCAPED = /\\(.)/suy;
function nextPiece(line2, at, input) {
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(line2);
  };
  const space = match(SPACE);
  if (space !== null) return [space[0], null];
  const plain2 = match(PLAIN);
  if (plain2 !== null) return [plain2[0], plain2[0]];
  const single = match(SINGLE);
  if (single !== null) return [single[0], single[1] ?? ""];
  const double = match(DOUBLE);
  if (double !== null) return [double[0], (double[1] ?? "").replace(/\\(?:(["\\$`])|\n)/gu, "$1")];
  const escaped = match(ESCAPED);
  if (escaped !== null) return [escaped[0], escaped[1] ?? ""];
  throw unfinished(line2, at, input);
}
function unfinished(line2, at, input) {
  const mark = line2.charAt(at);
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
var SHORTEST = 8;
function maskSecrets(secrets, { setSecret: setSecret2 }) {
  for (const text3 of new Set([...secrets.values()].flatMap(formsOf))) setSecret2(text3);
  for (const { credentials, encoded } of SERVICES) {
    for (const text3 of encoded(credentials.map(({ input }) => secrets.get(input) ?? ""))) setSecret2(text3);
  }
}
function hider(secrets) {
  const forms = CREDENTIALS.filter(({ isToken }) => isToken).flatMap(({ input }) => formsOf(secrets.get(input) ?? "")).filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
  return (text3) => forms.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text3);
}
function formsOf(secret) {
  const lines = secret.split(/[\r\n]+/u).map((line2) => line2.trim());
  return [secret, ...lines].filter((text3) => text3 !== "");
}

// src/action/log.ts
import { randomUUID as randomUUID2 } from "node:crypto";

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
  const line2 = (text3) => {
    clear();
    stream.write(`${text3}
`);
  };
  return {
    progress(text3) {
      const said = live ? text3 : text3.replace(/: \d+ of \d+$/u, "");
      const heard = live ? text3 : said.replace(/\d+/gu, "#");
      if (quiet || heard === last) return;
      last = heard;
      if (!live) {
        stream.write(`${said}
`);
        return;
      }
      clear();
      stream.write(said.slice(0, (stream.columns || WIDTH) - 1));
      shown2 = true;
    },
    note(text3) {
      if (!quiet) line2(text3);
    },
    detail(text3) {
      if (verbose && !quiet) line2(text3);
    },
    warn(text3, place) {
      const where2 = place === void 0 ? "" : `${formatPlace(place)}: `;
      if (!quiet) line2(`${color ? styleText2("yellow", "warning:") : "warning:"} ${where2}${text3}`);
    },
    done: clear
  };
}

// src/action/log.ts
var COMMAND = /^[^\x21-\x7e]*:[^\x21-\x7e]*:|#[^\x21-\x7e]*#[^\x21-\x7e]*\[/mu;
function openLog({ stdout, toolkit }, hide) {
  let unfinished2 = "";
  function write(text3) {
    const whole = unfinished2 + text3;
    const end = whole.lastIndexOf("\n") + 1;
    unfinished2 = whole.slice(end);
    if (end > 0) stdout.write(inert(hide(whole.slice(0, end))));
  }
  function finishLine() {
    if (unfinished2 !== "") write("\n");
  }
  return {
    write,
    annotate(level, text3, properties) {
      finishLine();
      toolkit[level](hide(text3), properties);
    },
    debug(text3) {
      finishLine();
      toolkit.debug(hide(text3));
    },
    async group(title, work) {
      finishLine();
      toolkit.startGroup(hide(title));
      try {
        return await work();
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
  const word = randomUUID2();
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
      const where2 = place === void 0 ? {} : placeProperties(place, { cwd, root });
      log.annotate("warning", text3, { title: "minutebook", ...where2 });
    }
  };
}

// src/action/result.ts
function madeBy({ performed }) {
  if (performed?.kind !== "made") return [];
  const { documents, tasks } = performed.report;
  if (tasks !== void 0)
    return tasks.map((task) => ({ ...namesOf(task), what: task.task, reason: task.reason }));
  return documents.map((document) => ({
    ...namesOf(document),
    what: document.kind,
    reason: countsOf(document)
  }));
}
function isChange({ state, path: path6, url }) {
  return (state === "created" || state === "updated") && (path6 ?? url) !== null;
}
function namesOf(from) {
  const { group: group2, role, date, period, state, path: path6, url } = from;
  return { whose: group2 ?? role ?? "", when: date ?? period ?? "", state, path: path6, url };
}
function countsOf({ items, added, unplaced }) {
  return [
    `${items} ${items === 1 ? "item" : "items"}`,
    `${added.length} added`,
    ...unplaced.length === 0 ? [] : [`${unplaced.length} without a section`]
  ].join(", ");
}

// src/action/summary/folded-documents.ts
var LONGEST = 32 * 1024;
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
  for (let length = Math.min(LONGEST, room); length > 0; length = Math.floor(length / 2)) {
    const text3 = firstLines(content, length);
    const part = wrap(document, blocksOf(text3), text3.length < content.length);
    if (Buffer.byteLength(part) <= room) return part;
  }
  return null;
}
function wrap(document, blocks2, isShortened) {
  const { url, path: path6 } = document.report;
  const where2 = url === null ? text(path6 ?? "the log") : { type: "link", url, children: [text(url)] };
  const word = {
    type: "paragraph",
    children: [{ type: "text", value: "Shortened: the whole of it is in " }, where2]
  };
  return toMarkdown({
    type: "root",
    children: [
      { type: "html", value: `<details><summary>${escapeHtml(nameOf(document))}</summary>` },
      ...blocks2,
      ...isShortened ? [word] : [],
      { type: "html", value: "</details>" }
    ]
  });
}
function text(value) {
  return { type: "text", value: plainText(value) };
}
function nameOf({ report, target }) {
  const { kind, group: group2, role, date, period, path: path6 } = report;
  return plainText(
    [kind, group2 ?? role, date ?? period, target ?? path6].filter((word) => word != null).join(" ")
  );
}
function diffOf({ report, target, before, text: text3 }) {
  return unifiedDiff(target ?? report.path ?? report.kind, before ?? "", text3, { color: false });
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
  return nodes.flatMap((node) => settled(node, definitions, isInText));
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
function settled(node, definitions, isInText) {
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
  const { words, performed, failures, warnings, isTrial } = result;
  const head = toMarkdown({
    type: "root",
    children: [
      heading([
        "minutebook",
        ...words.slice(0, 1),
        ...isTrial && performed !== null ? ["(nothing written)"] : []
      ]),
      ...failures.length === 0 ? [] : [list(failures.map(failureLine))],
      ...tables(result),
      ...warnings.length === 0 ? [] : [heading(["Warnings"], 4), list(warnings.map((warning2) => textLine(warning2)))]
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
    const repaired = repairs.length === 0 ? [] : [list(repairs.map(({ target }) => textLine(`${verb} ${target}`)))];
    return [findings.length === 0 ? paragraph("No problems found.") : findingTable(findings), ...repaired];
  }
  if (performed.kind === "printed") return [];
  const made = madeBy(result);
  const { tasks, next = null, withheld, archived = 0 } = performed.outcome;
  const nothing = tasks === void 0 ? "Nothing was made." : "Nothing is due.";
  return [
    made.length > 0 ? madeTable(made, isTrial) : paragraph(next === null ? nothing : `${nothing} Next: ${next}.`),
    ...withheld === 0 ? [] : [paragraph(`Items of private repositories that are left out: ${withheld}.`)],
    ...archived === 0 ? [] : [paragraph(`Open items of archived repositories that are left out: ${archived}.`)]
  ];
}
function failureLine(failure) {
  if (!isMinutebookError(failure))
    return textLine(failure instanceof Error ? failure.message : String(failure));
  const { message, why, hint, place } = failure;
  const where2 = place === void 0 ? [] : [{ type: "inlineCode", value: plainText(formatPlace(place)) }, SPACE2];
  return [...where2, { type: "strong", children: textLine(message) }, SPACE2, ...textLine(`${why} ${hint}`)];
}
function heading(words, depth = 3) {
  return { type: "heading", depth, children: textLine(words.join(" ")) };
}
function paragraph(text3) {
  return { type: "paragraph", children: textLine(text3) };
}
function list(lines) {
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
var LONGEST2 = 300;
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
    code(formatPlace(place)),
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
  if (url === null) return path6 === null ? [] : code(path6);
  return [{ type: "link", url, children: text2(path6 ?? url) }];
}
function text2(value) {
  const line2 = cut(plainText(value));
  return line2 === "" ? [] : [{ type: "text", value: line2 }];
}
function code(value) {
  return [{ type: "inlineCode", value: cut(plainText(value)) }];
}
function cut(line2) {
  return line2.length <= LONGEST2 ? line2 : `${line2.slice(0, LONGEST2).replace(/[\uD800-\uDBFF]$/u, "")}\u2026`;
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
  tellAnnotations(result, log, folders);
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
  let words = [];
  try {
    words = readArguments(toolkit);
    const args = parseArguments(words);
    refuseHelp(args);
    const { switches } = args;
    const verbose = isVerbose(words, toolkit);
    const reporter = actionReporter(log, { quiet: switches.has("quiet"), verbose, warnings, ...folders });
    if (!io.env.GITHUB_TOKEN) reporter.warn(NO_TOKEN);
    const performed = await log.group(
      `minutebook ${words.join(" ")}`,
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
    return { words, began, status: performed.status, performed, failures, warnings, isTrial };
  } catch (error2) {
    return {
      words,
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
function isVerbose(words, { isDebug: isDebug2 }) {
  return words.includes("--verbose") || isDebug2();
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
function tellAnnotations(result, log, folders) {
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
function nothingMade({ words, began, warnings }) {
  return {
    command: words[0] ?? "",
    now: began,
    documents: [],
    withheld: 0,
    archived: 0,
    warnings: [...warnings],
    github: { requests: 0, cost: 0, retries: 0 }
  };
}

// src/action/main.ts
async function run() {
  process.exitCode = await runAction({
    env: process.env,
    cwd: process.cwd(),
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    stdout: process.stdout,
    toolkit: core_exports
  });
}

// src/action/bin.ts
await run();
