import type { YAMLError } from 'yaml';
import type { ErrorCode, ErrorText } from '../../errors/minutebook-error.ts';
import { quote } from '../../errors/quote.ts';

/** A syntax error in the YAML, at an offset in UTF-16 units. */
export interface SyntaxFinding extends ErrorText {
  offset: number;
  code: ErrorCode;
}

/** The maximum number of findings; more would not help. */
const MOST = 20;

interface Advice {
  message?: string;
  why: string;
  hint: string;
}

const QUOTES: Advice = {
  why: 'In YAML this character has a meaning of its own at the start of a value.',
  hint: 'Put the value in quotes.',
};
const INDENTED: Advice = {
  message: 'The indentation is wrong here.',
  why: 'The keys of one mapping start in the same column, and what belongs to a key stands further in.',
  hint: 'Line the keys up, two spaces further in than the key above that they belong to.',
};
const ONE_LINE_KEY: Advice = {
  message: 'This is neither a key nor a value.',
  why: 'A key ends in a colon and a space.',
  hint: 'Write `key: value`, with a space after the colon.',
};

const ADVICE: { [Code in YAMLError['code']]?: Advice } = {
  BAD_INDENT: INDENTED,
  BAD_SCALAR_START: QUOTES,
  BAD_ALIAS: QUOTES,
  BAD_DQ_ESCAPE: {
    why: 'In double quotes a backslash starts an escape such as \\n.',
    hint: 'Write two backslashes, or put the value in single quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A colon stands here where no key can be.',
    why: 'Text with ": " in it reads as a key and a value, and a line that is indented too far continues the one above.',
    hint: 'Put the text in quotes, or correct the indentation.',
  },
  MISSING_CHAR: {
    why: 'What is opened has to be closed: quotes, [ and {; and a colon needs a space after it.',
    hint: 'Close it, at the latest here.',
  },
  MULTILINE_IMPLICIT_KEY: ONE_LINE_KEY,
  KEY_OVER_1024_CHARS: ONE_LINE_KEY,
  TAB_AS_INDENT: {
    message: 'A tab is used as indentation here.',
    why: 'YAML is indented with spaces only.',
    hint: 'Replace the tab by two spaces.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A tag stands here.',
    why: 'A word that starts with "!" is a tag in YAML, and a configuration has none.',
    hint: 'Put the value in quotes, or remove the tag.',
  },
};

const UNCLOSED: Advice = {
  message: 'A [ or { above is not closed.',
  why: 'What is opened has to be closed, and what is between stands further in than the key.',
  hint: 'Close it with ] or }, at the latest here.',
};

const TEMPLATE: Advice = {
  message: 'A value starts with {{ outside of quotes.',
  why: 'In YAML a brace opens a mapping.',
  hint: 'Put the value in quotes: path: "{{group}}/{{date}}.md".',
};

/** The errors of the parser, one per line: further errors on a line usually follow from the first. */
export function syntaxFindings(text: string, errors: readonly YAMLError[]): SyntaxFinding[] {
  const byLine = new Map<number, SyntaxFinding>();
  for (const error of errors) {
    const [offset] = error.pos;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    if (byLine.size < MOST && !byLine.has(start)) byLine.set(start, finding(text, offset, start, error));
  }
  return [...byLine.values()];
}

/** A finding of our own. */
export function atOffset(offset: number, code: ErrorCode, text: ErrorText): SyntaxFinding {
  return { offset, code, ...text };
}

function finding(text: string, offset: number, start: number, error: YAMLError): SyntaxFinding {
  const line = text.slice(start).split(/\r?\n/u, 1)[0] ?? '';
  const template = /(?:^|[:\-[,]\s+)\{\{/u.exec(line);
  const unclosed = /^Flow .* end with/u.test(error.message);
  const advice = template !== null ? TEMPLATE : unclosed ? UNCLOSED : ADVICE[error.code];
  const place = template === null ? offset : start + template.index + template[0].length - 2;
  const sentence = `${error.message.replace(/\s+/gu, ' ')}.`;
  const {
    message = sentence,
    why = `YAML does not allow it: ${quote(text.slice(offset).split('\n', 1)[0] ?? '')}.`,
    hint = 'Correct the line; text with special characters goes in quotes.',
  } = advice ?? {};
  return atOffset(place, 'config/syntax', { message, why, hint });
}
