import { itemKey } from '../model/item.ts';
import { parseReference } from '../model/reference.ts';

/** A file of a pull request, compared with the text that it replaces. */
export interface ChangedFile {
  path: string;
  isNew: boolean;
  /** Addresses of the items that it adds. */
  added: readonly string[];
  /** How many of its items stood there before. */
  kept: number;
}

/** A body ends at 65,536 characters; so many items are listed by name. */
const LISTED = 300;

/**
 * What a pull request changes, as Markdown. Items are named in code, where GitHub neither links nor notifies: a
 * pull request that lists fifty issues should not show up in all of them.
 * @param title - What the file is, in one line.
 * @param files - None when it holds nothing that the base branch does not have.
 * @param note - What else is said, as Markdown.
 */
export function pullBody(title: string, files: readonly ChangedFile[], note = ''): string {
  const parts = [...files.map(described), ...(note === '' ? [] : [note])];
  return `${[`${title}.`, ...parts, CARE].join('\n\n')}\n`;
}

function described({ path, isNew, added, kept }: ChangedFile): string {
  const counts = [
    `${added.length} ${added.length === 1 ? 'item' : 'items'} added`,
    ...(isNew ? [] : [`${kept} kept`]),
  ];
  const head = `${code(path)} (${isNew ? 'new' : 'changed'}): ${counts.join(', ')}`;
  const listed = added.slice(0, LISTED).map((url) => `- ${code(shortName(url))}`);
  const rest = added.length - listed.length;
  return [head, '', ...listed, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n').trimEnd();
}

const CARE =
  'While this pull request is open, it is kept up to date; what people commit to its branch and write here stays. ' +
  'Close it to be left alone until there is something new.';

/** `owner/name#12` for the address of an issue or pull request; other addresses as they are. */
function shortName(url: string): string {
  const reference = parseReference(url, { server: null });
  return reference === null ? url : itemKey(reference);
}

/** Inline code; a text from outside cannot end it. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/gu, ' ').trim()}\``;
}
