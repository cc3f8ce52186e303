import { itemKey } from '../model/item.ts';
import { parseReference } from '../model/reference.ts';

/** A file of a pull request, compared with the text that it replaces. */
export interface ChangedFile {
  path: string;
  isNew: boolean;
  /** Addresses of the items that it adds. */
  added: readonly string[];
  /** How many of its items existed before. */
  kept: number;
}

/** How many items a description lists by name: GitHub limits it to 65,536 characters. */
const LISTED = 300;

/**
 * Writes what a pull request changes as Markdown. Items are named in code, where GitHub neither links nor notifies: a
 * pull request that lists fifty issues should not show up in all of them.
 * @param title - What the file is, in one line.
 * @param files - Empty when it has nothing that the base branch does not have.
 * @param note - Further Markdown.
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

/** Returns `owner/name#12` for the address of an issue or pull request, other addresses unchanged. */
function shortName(url: string): string {
  const reference = parseReference(url, { server: null });
  return reference === null ? url : itemKey(reference);
}

/** Returns a text as inline code, which the text cannot end. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/gu, ' ').trim()}\``;
}
