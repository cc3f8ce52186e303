import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { periodIn } from '../../model/months.ts';
import { isRepositoryName } from '../../model/reference.ts';
import { remembering } from '../../model/remembering.ts';
import { newestName, newestRepository, type Renamed } from '../../model/renamed.ts';
import type { EarlierSection, EarlierUpdate } from '../../model/update.ts';
import { readEntries } from './read-entries.ts';

const TITLE = /^update\b/iu;
const NUMBERED = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>.*)$/u;

/**
 * Reads an update that a person wrote: its sections in document order, and in each the issues and pull requests that it
 * mentions by address, private ones included. Every heading except the title opens a section, whatever its depth; `###
 * 1) A / 3) B` opens one section that also stands for the others. Blocks before the first section are left out. A text
 * without headings has no sections.
 * @param file - Its path; the period is read from the name, else from the title.
 * @throws {MinutebookError} `document/too-deep` when it is nested deeper than the parser allows.
 */
export function readUpdate(text: string, { file }: { file: string }): EarlierUpdate {
  return read(`${file}\n${text}`, () => readText(text, file));
}

/** A run reads the same update several times: to place its items, and to report changes. */
const read = remembering<string, EarlierUpdate>(10);

/** Returns an update that refers to repositories by their current names. */
export function underCurrentNames(update: EarlierUpdate, renamed: Renamed): EarlierUpdate {
  if (Object.keys(renamed).length === 0) return update;
  const repositoryOf = newestRepository(renamed);
  const keyOf = newestName(renamed);
  return {
    ...update,
    sections: update.sections.map(({ entries, ...section }) => ({
      ...section,
      entries: entries.map((entry) => {
        const repository = repositoryOf(entry.repository);
        return isRepositoryName(repository) ? { ...entry, repository } : entry;
      }),
    })),
    moved: new Map([...(update.moved ?? [])].map(([key, section]) => [keyOf(key).toLowerCase(), section])),
  };
}

function readText(text: string, file: string): EarlierUpdate {
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
    period: updatePeriod(file, title),
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

/** Returns the period of an update by the name of its file, else by its title; null when neither has one. */
export function updatePeriod(file: string, title: string): string | null {
  return periodIn(file.split(/[\\/]/u).at(-1) ?? '') ?? periodIn(title);
}
