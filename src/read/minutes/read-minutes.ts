import type { Root, RootContent } from 'mdast';
import type { Minutes } from '../../model/minutes.ts';
import { actionsIn, readActions } from './actions.ts';
import { dateIn } from './dates.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { sliceOf } from './extent.ts';
import { isMarkup, markMarkup } from './markup.ts';
import { parseSource } from './parse-source.ts';
import { readAgenda } from './read-agenda.ts';
import { readHeading, readHeadingLine } from './read-heading.ts';
import { namedLinks, readLinks } from './read-links.ts';
import { readPresent } from './read-present.ts';
import type { Zone } from './sections.ts';
import { contentOf, spokenIn } from './spoken.ts';

/**
 * Read minutes that people wrote, in any of the forms they have had since 2016. Pure: what cannot be placed is
 * in `unreadable`, and `lines` accounts for every line of the source.
 * @param options.file - Its path; the name may give the date. Not opened.
 * @param options.tree - The text as `parseSource` reads it, when somebody has it already.
 * @throws {MinutebookError} `document/too-deep`, when the Markdown nests more than a hundred levels deep.
 */
export function readMinutes(text: string, { file, tree }: { file: string; tree?: Root }): Minutes {
  const draft = emptyDraft(file, text);
  // Without the sentence that parts them, what stands below `Announcements` may have been gathered.
  draft.labelled = !/extracted from/iu.test(text);
  for (const node of (tree ?? parseSource(text, { file })).children) readBlock(node, draft);
  const { source: _, ledger, zone, heading, headingLine, repository, ...rest } = draft;
  const { underRepository, labelled, open, depth, spoken, ...read } = rest;
  const written = read.links.find(({ label }) => /^date$/iu.test(label))?.text;
  const date = dateIn(file.replace(/^.*[/\\]/u, '')) ?? read.titleDate ?? dateIn(written ?? '');
  return {
    ...read,
    ...namedLinks(read.links),
    date,
    actionItems: actionsIn(draft),
    unreadable: ledger.unreadable(),
    lines: ledger.roles(),
  };
}

function readBlock(node: RootContent, draft: Draft): void {
  if (node.type === 'heading') readHeading(node, draft);
  else if (isMarkup(node)) markMarkup(node, draft);
  else if (!readHeadingLine(node, draft)) READERS[draft.zone](node, draft);
}

const READERS: Record<Zone, (node: RootContent, draft: Draft) => void> = {
  preamble: readLinks,
  links: readLinks,
  present: readPresent,
  announcements: readAgenda,
  agenda: readAgenda,
  actions: readActions,
  questions: (node, draft) => keep(node, draft, 'questions', 'question'),
  upcoming: (node, draft) => keep(node, draft, 'upcoming', 'upcoming'),
};

function keep(
  node: RootContent,
  draft: Draft,
  list: 'questions' | 'upcoming',
  role: 'question' | 'upcoming',
): void {
  for (const part of node.type === 'list' ? node.children : [node]) {
    const slice = part.type === 'listItem' ? contentOf(draft.source, part) : sliceOf(draft.source, part);
    if (slice === null) continue;
    draft[list].push(slice);
    draft.ledger.mark(role, slice.line, slice.endLine);
    if (list === 'questions') draft.spoken.push(...spokenIn(part, null));
  }
}
