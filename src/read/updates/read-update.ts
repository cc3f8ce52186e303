import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { EarlierSection, EarlierUpdate } from '../../model/update.ts';
import { readEntries } from './read-entries.ts';
import { updatePeriod } from './update-period.ts';

const TITLE = /^update\b/iu;
const NUMBERED = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>.*)$/u;

/**
 * Read an update that a person wrote: its sections in document order, and in each the issues and pull requests that
 * it names by their address, private ones too. Every heading but the title opens a section, whatever its depth;
 * `### 1) A / 3) B` opens one section that also stands for the others. What stands before the first section is left out.
 * A text without headings has no sections.
 * @param file - Its path; the period is read from the name, else from the title.
 * @throws {MinutebookError} `document/too-deep` when it nests as no document does that people write.
 */
export function readUpdate(text: string, { file }: { file: string }): EarlierUpdate {
  const root = parseMarkdown(text, { file });
  const sections: (EarlierSection & { blocks: RootContent[] })[] = [];
  let title = '';
  for (const node of root.children) {
    if (node.type === 'heading' && title === '' && sections.length === 0 && TITLE.test(plain(node))) {
      title = plain(node);
    } else if (node.type === 'heading') {
      sections.push({ ...sectionHeading(plain(node)), entries: [], blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(node);
    }
  }
  return {
    file,
    period: updatePeriod(file) ?? updatePeriod(title),
    sections: sections.map(({ blocks, ...section }) => ({ ...section, entries: readEntries(blocks, text) })),
  };
}

function sectionHeading(heading: string): Omit<EarlierSection, 'entries'> {
  const parts = heading.split(/\s+\/\s+(?=\d+(?:\.\d+)*\))/u).map((part) => {
    const found = NUMBERED.exec(part)?.groups;
    return { number: found?.number ?? null, title: found?.title?.trim() ?? part };
  });
  const [first = { number: null, title: heading }, ...also] = parts;
  return { ...first, also };
}

function plain(heading: Heading): string {
  return textOf(heading).replace(/\s+/gu, ' ').trim();
}
