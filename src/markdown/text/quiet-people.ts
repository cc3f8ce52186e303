import type { Nodes } from 'mdast';
import { tooDeepLine } from '../depth.ts';
import { parseFragment } from '../syntax.ts';
import { EMPTY_COMMENT } from './quiet.ts';

/** Offsets of a piece of a text. */
interface Range {
  from: number;
  to: number;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
/** An escape, an entity, `GH-`, or a mark that begins a name or a reference. */
const TOKEN = /\\[\s\S]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});|\bgh-(?=\d)|[@#]/giu;
const AT = /^\\?@$|^&(?:#0*64|#x0*40|commat);$/iu;
const NUMBER_SIGN = /^\\?#$|^&(?:#0*35|#x0*23|num);$/iu;
/** Letters, digits and hyphens; what a slash follows is a team. */
const LOGIN = /^[a-z\d-]+(?![\w/&-])/iu;

/**
 * What people wrote in minutes, for a conversation on GitHub: names notify nobody but those who may hear of it, and `#12`
 * and `GH-12`, which mean something else there, refer to nothing. Links and code stay as they are; comments go.
 * @param mayHear - Whether a login, as it is written, may be called.
 */
export function quietPeople(markdown: string, mayHear: (login: string) => boolean): string {
  let text = markdown;
  // What a comment stood between may be a comment, or an address, without it.
  for (let before = ''; before !== text; ) {
    before = text;
    text = outsideOfCode(text, (piece) => piece.replace(COMMENT, ''));
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

/** Code and links, in which GitHub calls nobody, in order. */
function liveIn(node: Nodes, markdown: string): Range[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case 'inlineCode':
    case 'code':
    case 'definition':
    case 'image':
      return [{ from, to }];
    case 'link':
      // GitHub links no address behind an escape, which the parser does.
      return /^[[<]/u.test(markdown.slice(from)) || !markdown.slice(from, to).includes('\\')
        ? [{ from, to }]
        : [];
    default:
      return 'children' in node ? node.children.flatMap((child) => liveIn(child, markdown)) : [];
  }
}
