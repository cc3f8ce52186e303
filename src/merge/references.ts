import { unescapeMarkdown } from '../markdown/text/plain-text.ts';
import { findReferences } from '../model/reference.ts';
import type { NewestRepository } from '../model/renamed.ts';

/** A mention of an issue or pull request. */
export interface Mention {
  /** `owner/name#n` in lower case, with the repository's newest name: the identity of the item. */
  key: string;
  /** The address as written, for `address` and `link`. */
  url: string | undefined;
  /** `link`: `[#12](https://…/12)`; `address`: any other full address; `short`: `owner/name#12`; `bare`: `#12`. */
  form: 'link' | 'address' | 'short' | 'bare';
}

/** The text before the address of `[#12](https://…/12)`. */
const SHOWS_NUMBER = /\[(?:[\w.-]+\/[\w.-]+)?#\d+\]\(<?$/u;
const LONGEST_NUMBER = 160;
const BARE_AT_END = /(?:^|[\s(])#(\d+)[\s).,:;]*$/u;
const BARE_AT_START = /^\(?#(\d+)(?![\w-])/u;
const CHECKBOX = /^\[[ xX]\][ \t]+/u;
const REPOSITORY = /^(?:\[([\w-]+\/[\w.-]+)\]\([^)]*\)|`?([\w-]+\/[\w.-]+)`?):?$/u;

const NO_BRACKET = '\ufffc';

/** All issues and pull requests that a text mentions by address or as `owner/name#n`, in order. */
export function references(text: string, newest: NewestRepository): Mention[] {
  if (!text.includes('/')) return [];
  const plain = withTextBrackets(text);
  return findReferences(plain, { server: null }).map(({ repository, number, form, text: url, start }) => {
    const key = itemKeyOf(repository, number, newest);
    if (form !== 'address') return { key, url: undefined, form: 'short' };
    const isLink = SHOWS_NUMBER.test(plain.slice(Math.max(0, start - LONGEST_NUMBER), start));
    return { key, url, form: isLink ? 'link' : 'address' };
  });
}

/**
 * The issue or pull request that a line is about, out of those it mentions: the first `[#12](…)`; else the last
 * address, because a title may contain one and the item's own follows it; else the last `owner/name#12`; else, below
 * the heading of a repository, a `#12` that starts or ends the line.
 * @param repository - The repository whose heading the line is below, if any.
 */
export function subject(
  text: string,
  named: readonly Mention[],
  repository: string | undefined,
  newest: NewestRepository,
): Mention | undefined {
  const best =
    named.find(({ form }) => form === 'link') ??
    named.findLast(({ form }) => form === 'address') ??
    named.findLast(({ form }) => form === 'short');
  if (best !== undefined || repository === undefined || !text.includes('#')) return best;
  const plain = text.replace(CHECKBOX, '');
  const number = (BARE_AT_END.exec(plain) ?? BARE_AT_START.exec(plain))?.[1];
  if (number === undefined) return undefined;
  return { key: itemKeyOf(repository, Number(number), newest), url: undefined, form: 'bare' };
}

/** The repository of a heading that names only a repository, in lower case and with its newest name. */
export function headingRepository(text: string, newest: NewestRepository): string | undefined {
  const match = REPOSITORY.exec(unescapeMarkdown(text).trim());
  const repository = match?.[1] ?? match?.[2];
  return repository === undefined ? undefined : newest(repository).toLowerCase();
}

/** Whether a text is nothing but an address, possibly in brackets or with a full stop. */
export function isOnlyAddress(text: string): boolean {
  return /^[<(]?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S+?[>)]?[.,;]?$/u.test(text.replace(CHECKBOX, ''));
}

/** Whether the box before a text is ticked; null when there is none. */
export function tickIn(text: string): boolean | null {
  const [box] = CHECKBOX.exec(text) ?? [];
  return box === undefined ? null : !box.startsWith('[ ]');
}

export function withoutCheckbox(text: string): string {
  return text.replace(CHECKBOX, '');
}

/** Removes escapes. Brackets that are text (escaped or in code) do not form links and are replaced. */
function withTextBrackets(text: string): string {
  if (!/[\\`]/u.test(text)) return text;
  const marks = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)(?:([\s\S]*?[^`])\2(?!`))?/gu;
  return text.replace(marks, (mark, escaped: string | undefined, _fence, code: string | undefined) => {
    if (escaped !== undefined) return /[[\]()]/u.test(escaped) ? NO_BRACKET : escaped;
    return code === undefined ? mark : mark.replace(/[[\]]/gu, NO_BRACKET);
  });
}

function itemKeyOf(repository: string, number: number, newest: NewestRepository): string {
  return `${newest(repository).toLowerCase()}#${number}`;
}
