import type { Nodes } from 'mdast';
import type { LineView } from '../compose/update/line-view.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { Config } from '../model/config.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { Deps } from '../ports/deps.ts';
import { instantiate } from '../template/fill/instantiate.ts';
import { parseTemplate } from '../template/parse/parse-template.ts';
import { openTemplate, TEMPLATES } from './templates.ts';

/** The end of an update whose template does not show items without a section. */
const BLOCK = `## Not placed yet

{{#each unplaced}}
* {{#if tag}}{{tag}} {{/if}}{{title}} - {{link url}}
{{/each}}
`;

/**
 * Renders an update. Items without a section that its template does not show are added at the end, so that nothing that
 * was gathered is missing.
 * @throws {MinutebookError} `template/…`, with the location in the template.
 */
export async function renderUpdate(
  kind: keyof RoleConfig['templates'],
  view: { unplaced: readonly LineView[] },
  { config, role }: { config: Config; role: RoleConfig },
  deps: Deps,
): Promise<string> {
  const path = role.templates[kind];
  const template = await openTemplate(kind, path, config, deps);
  const { shape, target } = TEMPLATES[kind];
  const tree = instantiate(template, view, { shape, target });
  if (path !== null && view.unplaced.length > 0) {
    const { addresses, text } = shownIn(tree);
    const hidden = view.unplaced.filter(({ url, repository, number }) => {
      return (
        !addresses.has(url) &&
        !`${text} `.split(`${repository}#${number}`).some((rest, at) => at > 0 && !/^\d/u.test(rest))
      );
    });
    if (hidden.length > 0) {
      const block = parseTemplate(BLOCK, { file: 'update.md' });
      tree.children.push(...instantiate(block, { unplaced: hidden }, { shape, target }).children);
    }
  }
  return toMarkdown(tree);
}

/**
 * The visible content of a document: the addresses of its links, and its text. Comments and other HTML are invisible.
 */
function shownIn(node: Nodes): { addresses: Set<string>; text: string } {
  const addresses = new Set<string>();
  const texts: string[] = [];
  const visit = (each: Nodes) => {
    if (each.type === 'link') addresses.add(each.url);
    if (each.type === 'text' || each.type === 'inlineCode') texts.push(each.value);
    if ('children' in each) for (const child of each.children) visit(child);
    if (each.type === 'paragraph') texts.push(' ');
  };
  visit(node);
  return { addresses, text: texts.join('') };
}
