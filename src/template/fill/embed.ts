/** Writes values into texts that have a syntax of their own. */

import { EMPTY_COMMENT, quietPieces, type TextTarget } from '../../markdown/text/quiet.ts';
import type { WriteValue } from './fill-text.ts';

/**
 * For HTML: text that is shown in a conversation gets empty comments to suppress mentions; tags and comments cannot
 * hold any.
 */
export function htmlWriter(target: TextTarget): WriteValue {
  return (value, before) =>
    (target === 'conversation' && isShown(before) ? quietPieces(value, { dollars: true }) : [value])
      .map(embedInHtml)
      .join(EMPTY_COMMENT);
}

/** Whether text after this HTML is shown, rather than being in a tag or a comment. */
function isShown(before: string): boolean {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return false;
  const open = before.lastIndexOf('<');
  return open <= before.lastIndexOf('>') || !/^<[a-z/!?]/iu.test(before.slice(open, open + 2));
}

/** For the text or a comment of HTML. A vertical bar would end a table cell, two hyphens a comment. */
function embedInHtml(text: string): string {
  return text
    .replace(/[&<>"'|`]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/-(?=-)|-$/gu, '&#45;');
}

const PLAIN_SCALAR = /^[\p{L}\d_./(][\p{L}\d _./()+,@%=;-]*$/u;
const LOOKS_LIKE_ANOTHER_TYPE =
  /^(?:true|false|yes|no|on|off|null|[yn]|\.inf|\.nan|0[xob][\da-f_]+|[-+]?[\d_.,]+(?:e[-+]?\d+)?)$/iu;

/** Marks the start and end of a value, so that the surrounding scalar can be found. */
const START = '\ufdd0';
const END = '\ufdd1';

/** Marks a value in YAML for `quoteYaml`. */
export function embedInYaml(text: string): string {
  return START + text.replace(/[\ufdd0\ufdd1]/gu, '\ufffd') + END;
}

/** Quotes every YAML scalar that contains a value and would otherwise not be read as that text. */
export function quoteYaml(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => (line.includes(START) ? quoteLine(line) : line))
    .join('\n');
}

function quoteLine(line: string): string {
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
