import { formFields } from '../../model/form-fields.ts';
import { HTML_COMMENTS } from '../../model/html-comments.ts';
import { itemKey, type RepositoryName } from '../../model/item.ts';
import { findReferences } from '../../model/reference.ts';
import type { ItemFields } from '../../ports/source.ts';
import type { ItemNode } from './nodes.ts';

/** Bodies are long and there are thousands: only their references and form answers are kept. */
export function withoutBody({ body, ...node }: ItemNode, { form }: ItemFields, serverUrl: string): ItemNode {
  if (body === undefined) return node;
  const home = node.repository.nameWithOwner as RepositoryName;
  const references = referencesIn(body, home, serverUrl);
  return { ...node, references, ...(form && { answers: formFields(body) }) };
}

/**
 * Finds the issues and pull requests that a text references, as `owner/name#n`, without duplicates and in order: `#1`,
 * `GH-1`, `owner/name#1` and addresses, as GitHub links them
 * (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls).
 * References in code and HTML comments do not count.
 * @param home - The repository that `#1` means.
 */
export function referencesIn(text: string, home: RepositoryName, serverUrl: string): string[] {
  const prose = text
    .replace(HTML_COMMENTS, ' ')
    .replace(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu, ' ')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, ' ');
  return [...new Set(findReferences(prose, { repository: home, server: serverUrl }).map(itemKey))];
}
