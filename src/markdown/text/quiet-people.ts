import type { Nodes } from 'mdast';
import { HTML_COMMENTS } from '../../model/html-comments.ts';
import { tooDeepLine } from '../depth.ts';
import { parseFragment } from '../syntax.ts';
import { EMPTY_COMMENT } from './quiet.ts';

/** The offsets of a part of a text. */
interface Range {
  from: number;
  to: number;
}

/** An escape, an entity, `GH-`, or a mark that starts a name or a reference. */
const TOKEN = /\\[\s\S]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});|\bgh-(?=\d)|[@#]/giu;
const AT = /^\\?@$|^&(?:#0*64|#x0*40|commat);$/iu;
const NUMBER_SIGN = /^\\?#$|^&(?:#0*35|#x0*23|num);$/iu;
/** Letters, digits and hyphens; a name followed by a slash is a team. */
const LOGIN = /^[a-z\d-]+(?![\w/&-])/iu;

/**
 * Prepares text that people wrote in minutes for a conversation on GitHub: mentions notify only those who may be
 * notified, and `#12` and `GH-12`, which would refer to something else there, refer to nothing. Links and code stay as
 * they are; comments are removed.
 * @param mayHear - Whether a login, as written, may be mentioned.
 */
export function quietPeople(markdown: string, mayHear: (login: string) => boolean): string {
  let text = markdown;
  // Removing a comment may join its surroundings to another comment or an address.
  for (let before = ''; before !== text; ) {
    before = text;
    text = outsideOfCode(text, (piece) => piece.replace(HTML_COMMENTS, ''));
  }
  return outsideOfCode(text, (piece, following) => quieted(piece, following, mayHear));
}

/** @param following - The character after the piece; empty at the end. */
function outsideOfCode(markdown: string, change: (piece: string, following: string) => string): string {
  const live = tooDeepLine(markdown) === undefined ? liveIn(parseFragment(markdown), markdown) : [];
  let result = '';
  let start = 0;
  for (const { from, to } of [...live, { from: markdown.length, to: markdown.length }]) {
    if (from < start) continue;
    result += change(markdown.slice(start, from), markdown.slice(from, from + 1));
    result += markdown.slice(from, to);
    start = to;
  }
  return result;
}

function quieted(text: string, following: string, mayHear: (login: string) => boolean): string {
  return text.replace(TOKEN, (token, at: number) => {
    const rest = text.slice(at + token.length) + following;
    if (/^gh-$/iu.test(token)) return `${token.slice(0, 2)}${EMPTY_COMMENT}-`;
    if (NUMBER_SIGN.test(token)) return /^[\d&]/u.test(rest) ? `${token}${EMPTY_COMMENT}` : token;
    if (!AT.test(token) || !/^[a-z\d&]/iu.test(rest)) return token;
    const login = token === '@' ? LOGIN.exec(rest)?.[0] : undefined;
    return login !== undefined && mayHear(login) ? token : `${token}${EMPTY_COMMENT}`;
  });
}

/** Code and links, in which GitHub does not notify anybody, in order. */
function liveIn(node: Nodes, markdown: string): Range[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case 'inlineCode':
    case 'code':
    case 'definition':
    case 'image':
      return [{ from, to }];
    case 'link':
      // GitHub does not link an address after an escape; the parser does.
      return /^[[<]/u.test(markdown.slice(from)) || !markdown.slice(from, to).includes('\\')
        ? [{ from, to }]
        : [];
    default:
      return 'children' in node ? node.children.flatMap((child) => liveIn(child, markdown)) : [];
  }
}
