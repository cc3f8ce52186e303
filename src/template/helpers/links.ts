import type { Link } from 'mdast';
import { withCodeSpans } from '../../markdown/text/code-spans.ts';
import { isWebAddress, safeUrl } from '../../markdown/text/safe-url.ts';
import { findReferences } from '../../model/reference.ts';
import { ArgumentError, type HelperTable, Live, scalarText } from './helper.ts';

/** What GitHub reads as a mention: a login, also one of the early forms that are no longer given out, or a team. */
const MENTION = /^[a-z\d][\w-]{0,48}(?:\/[\w.-]{1,100})?$/iu;

/** Helpers for live content on GitHub: links, mentions, references. */
export const linkHelpers: HelperTable = {
  link: {
    parameters: [1, 2],
    options: [],
    usage: '{{link text url}} or {{link url}}',
    /** `[text](url)`; with one value the bare URL. A text that is not a safe URL stays text. */
    run: ([first, second], _options) => {
      const url = safeUrl(scalarText(second === undefined ? first : second));
      const text = scalarText(first);
      if (url === undefined || text === '') return text;
      return new Live([
        second === undefined && isWebAddress(url)
          ? makeLink(url, url, 'bare')
          : makeLink(text, url, 'resource'),
      ]);
    },
  },
  mention: {
    parameters: [1, 1],
    options: [],
    usage: '{{mention login}}',
    /** A live `@login` or `@org/team`; a text that is not a login stays text. */
    run: ([value]) => {
      const login = scalarText(value).replace(/^@/u, '');
      return MENTION.test(login) ? new Live([{ type: 'text', value: `@${login}` }]) : scalarText(value);
    },
  },
  reference: {
    parameters: [1, 1],
    options: [],
    usage: '{{reference item}}',
    /** A live `owner/name#1`, from an item or a text of that form; any other text stays text. */
    run: ([value]) => {
      const text = referenceText(value);
      const [found, more] = findReferences(text, { repository: 'this/one' });
      const isWhole = found?.text === text && more === undefined && found.form !== 'address';
      return isWhole ? new Live([{ type: 'text', value: text }]) : text;
    },
  },
};

function referenceText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const { repository, number } = value as Partial<Record<'repository' | 'number', unknown>>;
  if (Object.hasOwn(value, 'repository') && typeof number === 'number')
    return `${scalarText(repository)}#${number}`;
  throw new ArgumentError(
    'This is not an item.',
    'An item has a repository and a number.',
    'Write {{reference this}} inside {{#each items}}.',
  );
}

function makeLink(text: string, url: string, form: 'bare' | 'resource'): Link {
  return {
    type: 'link',
    url,
    title: null,
    children: form === 'bare' ? [{ type: 'text', value: text }] : withCodeSpans(text),
    data: { style: { form } },
  };
}
