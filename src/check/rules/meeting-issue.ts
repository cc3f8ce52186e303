import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { parseReference } from '../../model/reference.ts';
import { linkRole } from '../../read/minutes/read-links.ts';
import { contextOf, writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** `# [Agenda](https://github.com/owner/name/issues/1)` */
function linksAgenda(node: RootContent): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false;
  const link = node.children.find((child) => child.type === 'link');
  return (
    link !== undefined && /^\W*agenda\b/iu.test(textOf(node)) && parseReference(link.url)?.kind === 'issue'
  );
}

/** Reports minutes with notes whose link to the meeting's issue is missing or leads to something else. */
export const meetingIssue = lintRule<Root>({ origin: 'minutebook:meeting-issue' }, (tree, file) => {
  const minutes = contextOf(file).links.meetingIssue ? writtenMinutes(file) : null;
  const [first] = minutes?.links ?? [];
  if (minutes === null || first === undefined) return;
  const link = minutes.links.find(({ label }) => linkRole(label) === 'meetingIssue');
  if (link === undefined) {
    if (minutes.recording === null || tree.children.some(linksAgenda)) return;
    reportLine(file, first.line, { reason: "No link leads to the meeting's issue" });
  } else if (link.url === null) {
    if (link.text === '')
      reportLine(file, link.line, { reason: `The address is missing from "${link.label}"` });
  } else {
    const reference = parseReference(link.url);
    if (reference?.kind === 'issue') return;
    const what = reference === null ? 'does not lead to an issue' : 'leads to a pull request';
    reportLine(file, link.line, { reason: `"${link.label}" ${what}` });
  }
});
