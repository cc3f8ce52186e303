import { distance } from 'fastest-levenshtein';
import type { Link, Root, Text } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, isInTitle } from '../context.ts';
import { report } from '../report.ts';

/** Reports an address that is broken by a typo. */
export const address = lintRule<Root>({ origin: 'minutebook:address' }, (tree, file) => {
  visit(tree, (node) => {
    if (node.type === 'text') checkText(node, file);
    else if (node.type === 'link') checkLink(node, file);
  });
});

function checkText({ position }: Text, file: VFile): void {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  for (const match of source.slice(start.offset, end.offset).matchAll(BROKEN_START)) {
    const at = start.offset + match.index;
    if (isScheme(match[0]) || isInTitle(file, end.offset)) continue;
    const reason = `"${match[0]}" is not a valid start of an address`;
    report(file, { start: at, end: at + match[0].length, reason, fix: 'https://' });
  }
  const text = source.slice(start.offset, end.offset);
  const gap = /\[#\d{1,9}\][ \t]+\($/u.exec(text);
  const address = /^https?:\/\/\S*/u.exec(source.slice(end.offset))?.[0];
  if (gap !== null && address !== undefined && !isInTitle(file, end.offset + address.length)) {
    const at = start.offset + gap.index + gap[0].indexOf(']') + 1;
    const to = start.offset + text.length - 1;
    report(file, {
      start: at,
      end: to,
      reason: 'A space separates the text of the link from its address',
      fix: '',
    });
  }
}

function checkLink({ url, position }: Link, file: VFile): void {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || isInTitle(file, end.offset)) return;
  const place = { start: start.offset, end: end.offset };
  if (url === '') report(file, { ...place, reason: 'The link has no address' });
  const written = source.slice(start.offset, end.offset);
  const glued = /[\p{L}\p{N}.,;]$/u.exec(source.slice(Math.max(0, start.offset - 2), start.offset));
  if (glued !== null && /^https?:/iu.test(written)) {
    const reason = 'A space is missing before the address';
    report(file, { start: start.offset, end: start.offset, reason, fix: ' ' });
  }
  const repaired = repairedAddress(url);
  const at = written.lastIndexOf(url);
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
    fix: repaired,
  });
}

const OTHER_HOSTS = new Set(['github.com', 'gitlab.com', 'github.io']);

function misspeltHost(url: string): string | null {
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/iu.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && !OTHER_HOSTS.has(host) && distance(host, 'github.com') <= 2 ? host : null;
}

const HOST = '(?=[\\w-]+(?:\\.[\\w-]+)+)';

/**
 * `htps://`, `https:/x`, `https//x`, `https;//x`: text that looks like the start of an address; valid ones match, too.
 */
const BROKEN_START = new RegExp(`(?<![\\w:/.-])(?:h?tt?ps?|htt+ps?|hhttps?)(?::/{1,3}|;//|//)${HOST}`, 'giu');

const OPENING = new RegExp(`^${BROKEN_START.source}`, 'iu');
const TWICE = /^(https?:\/\/)(?:https?:\/\/)+/iu;
const WITHOUT_SCHEME = /^(?:www\.[\w-]+\.|github\.com\/|youtu\.be\/|docs\.google\.com\/)/iu;

/** Whether a text is a valid start of an address. */
function isScheme(text: string): boolean {
  return /^https?:\/\/$/iu.test(text);
}

/** A web address with a corrected start, or null when it has no typo that can be corrected safely. */
export function repairedAddress(url: string): string | null {
  if (TWICE.test(url)) return url.replace(TWICE, '$1');
  if (WITHOUT_SCHEME.test(url)) return `https://${url}`;
  const start = OPENING.exec(url)?.[0];
  return start === undefined || isScheme(start) ? null : `https://${url.slice(start.length)}`;
}
