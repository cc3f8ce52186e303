import type { ListItem, RootContent } from 'mdast';
import { htmlHeader, isAttendance, readAttendanceHtml, readAttendanceTable } from './attendance-table.ts';
import type { Draft } from './draft.ts';
import { readPoint, readZoneBullet } from './read-agenda.ts';
import { isLinkLine, readLinks, readListItem } from './read-links.ts';
import { readPointsOfTable, textTable } from './read-table.ts';

/**
 * Reads the blocks before the first part: links and introductions. In a document that only its title divides, the first
 * bullet that is not a link opens the agenda.
 */
export function readPreamble(node: RootContent, draft: Draft): void {
  if (node.type === 'table' && isAttendance(textTable(node).header)) {
    readAttendanceTable(node, draft, 'present');
    return;
  }
  if (node.type === 'html' && isAttendance(htmlHeader(node.value))) {
    readAttendanceHtml(node, draft, 'present');
    return;
  }
  if (node.type === 'table' && readPointsOfTable(node, draft)) return;
  if (node.type !== 'list') {
    readLinks(node, draft);
    return;
  }
  const { zone } = draft;
  // A numbered list below the title is the agenda.
  if (
    node.ordered === true &&
    node.children.length > 1 &&
    !node.children.some((item) => isLinkLine(item, draft))
  ) {
    draft.zone = 'agenda';
    for (const item of node.children) readPoint(item, draft);
    draft.zone = zone;
    draft.open = null;
    return;
  }
  for (const item of node.children) readBullet(item, draft);
}

function readBullet(item: ListItem, draft: Draft): void {
  if (readZoneBullet(item, draft)) return;
  if (draft.zone === 'preamble' && (!draft.undivided || isLinkLine(item, draft))) {
    readListItem(item, draft);
    return;
  }
  draft.zone = 'agenda';
  readPoint(item, draft);
}
