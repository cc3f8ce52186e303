import type { PhrasingContent } from 'mdast';
import { parseReference, type Reference } from '../../model/reference.ts';

/** An issue or a pull request that a text names by its address. */
export interface Mention extends Pick<Reference, 'repository' | 'number'> {
  /** The address without a comment's anchor or a slash at its end. */
  url: string;
  /** The address as written. */
  href: string;
}

/** The issues and pull requests in a line, in its order, each once. */
export function mentionsIn(nodes: readonly PhrasingContent[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const node of nodes) {
    const own = node.type === 'link' ? mentionOf(node.url) : null;
    const inside = 'children' in node ? mentionsIn(node.children) : [];
    for (const mention of own === null ? inside : [own]) {
      if (!found.has(mention.url)) found.set(mention.url, mention);
    }
  }
  return [...found.values()];
}

/** An old update does not say which server it is about: any host with an address of GitHub's form counts. */
function mentionOf(href: string): Mention | null {
  const server = /^https?:\/\/[^/\s]+/iu.exec(href)?.[0];
  const reference = server === undefined ? null : parseReference(href, { server });
  if (server === undefined || reference === null) return null;
  const { repository, number, kind } = reference;
  return {
    url: `${server}/${repository}/${kind === 'issue' ? 'issues' : 'pull'}/${number}`,
    href,
    repository,
    number,
  };
}
