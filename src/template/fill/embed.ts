/** How values are written into texts that have a syntax of their own. */

import { EMPTY_COMMENT, quietPieces, type TextTarget } from '../../markdown/text/quiet.ts';
import type { WriteValue } from './fill-text.ts';

/** In HTML: quiet where it is shown in a conversation; a tag or comment takes no other comment. */
export function htmlWriter(target: TextTarget): WriteValue {
  return (value, before) =>
    (target === 'conversation' && isShown(before) ? quietPieces(value, { dollars: true }) : [value])
      .map(embedInHtml)
      .join(EMPTY_COMMENT);
}

/** Whether what follows this HTML is text, rather than in a tag or a comment. */
function isShown(before: string): boolean {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return false;
  const open = before.lastIndexOf('<');
  return open <= before.lastIndexOf('>') || !/^<[a-z/!?]/iu.test(before.slice(open, open + 2));
}

/** In the text or a comment of HTML. A vertical bar would end a table cell, two hyphens a comment. */
function embedInHtml(text: string): string {
  return text
    .replace(/[&<>"'|`]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/-(?=-)|-$/gu, '&#45;');
}

const PLAIN_SCALAR = /^[\p{L}\d_./(][\p{L}\d _./()+,@%=;-]*$/u;
const LOOKS_LIKE_ANOTHER_TYPE =
  /^(?:true|false|yes|no|on|off|null|[yn]|\.inf|\.nan|0[xob][\da-f_]+|[-+]?[\d_.,]+(?:e[-+]?\d+)?)$/iu;

/** The start and end of a value, so that the scalar around it can be found. */
const START = '\ufdd0';
const END = '\ufdd1';

/** Mark a value in YAML, for `settleYaml`. */
export function embedInYaml(text: string): string {
  return START + text.replace(/[\ufdd0\ufdd1]/gu, '\ufffd') + END;
}

/** Quote, in YAML, every scalar that has a value in it and would not be read as that text without. */
export function settleYaml(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => (line.includes(START) ? settleLine(line) : line))
    .join('\n');
}

function settleLine(line: string): string {
  const [, head = '', scalar = line] =
    /^(\s*(?:- )*(?:[^\s\ufdd0"'#][^\ufdd0:]*:(?= ) )?)(.*)$/u.exec(line) ?? [];
  if (scalar.startsWith('"') && scalar.trimEnd().endsWith('"')) {
    return (
      head +
      scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value: string) => JSON.stringify(value).slice(1, -1))
    );
  }
  if (scalar.startsWith("'") && scalar.trimEnd().endsWith("'")) {
    return (
      head + scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value: string) => value.replaceAll("'", "''"))
    );
  }
  const text = scalar.replace(/[\ufdd0\ufdd1]/gu, '').trim();
  const plain = PLAIN_SCALAR.test(text) && !LOOKS_LIKE_ANOTHER_TYPE.test(text);
  return head + (plain || text === '' ? text : JSON.stringify(text));
}
