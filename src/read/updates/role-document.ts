import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { ListedSection, RoleSection } from '../../model/update.ts';

const NUMBERED = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>\S.*)$/u;

/**
 * The sections of a role document: its headings of the form `N) Title` and `N.M) Title`, whatever their depth, in
 * document order, which is the role's order of priority. Other headings are not sections; they end the introduction of
 * the section before them. Where no heading has such a number, all headings except the document's title are sections,
 * on two levels, and are numbered in order: `1`, `1.1`.
 * @throws {MinutebookError} `config/role-document` when there is no heading, or a number is listed twice;
 *   `document/too-deep` when it is nested deeper than the parser allows.
 */
export function readRoleDocument(text: string, { file }: { file: string }): RoleSection[] {
  const root = parseMarkdown(text, { file });
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  const sections = headings.flatMap((heading) => {
    const found = NUMBERED.exec(plain(heading))?.groups;
    if (found === undefined) return [];
    return [section(found.number ?? '', found.title ?? '', introAfter(heading, root, text), lineOf(heading))];
  });
  if (sections.length === 0) sections.push(...unnumberedSections(headings, root, text));
  if (sections.length === 0) {
    const first = headings[0];
    throw new MinutebookError(
      'config/role-document',
      {
        message: `${file} has no section.`,
        why:
          first === undefined
            ? 'A section is a heading such as "## 1) Title" or "## Title", and the file has no heading.'
            : `A section is a heading such as "## 1) Title" or "## Title"; the only one here is the title "${plain(first)}".`,
        hint: 'Give the sections of the update headings: "## 1) Title", or "## Title".',
      },
      { place: { file, line: first === undefined ? 1 : (lineOf(first) ?? 1) } },
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}

/** Numbers the headings of a document without numbers. A single heading above all others is the title. */
function unnumberedSections(headings: readonly Heading[], root: Root, text: string): RoleSection[] {
  const top = Math.min(...headings.map(({ depth }) => depth));
  const isTitled = headings.filter(({ depth }) => depth === top).length === 1;
  const own = headings.filter(({ depth }) => !isTitled || depth > top).filter((each) => plain(each) !== '');
  const first = Math.min(...own.map(({ depth }) => depth));
  const counts = [0, 0];
  return own
    .filter(({ depth }) => depth <= first + 1)
    .map((heading) => {
      const isTop = heading.depth === first || counts[0] === 0;
      if (isTop) counts.splice(0, 2, (counts[0] ?? 0) + 1, 0);
      else counts[1] = (counts[1] ?? 0) + 1;
      const number = (isTop ? counts.slice(0, 1) : counts).join('.');
      const made = section(number, plain(heading), introAfter(heading, root, text), lineOf(heading));
      return { ...made, unnumbered: true as const };
    });
}

/**
 * The sections that the configuration lists instead of naming a file.
 * @param file - The configuration file, for the error.
 * @throws {MinutebookError} `config/role-document` when the list is empty, or a number is listed twice.
 */
export function listedSections(list: readonly ListedSection[], { file }: { file: string }): RoleSection[] {
  const sections = list.map(({ number, title, unnumbered }) => ({
    ...section(number, title, null, null),
    ...(unnumbered === true && { unnumbered }),
  }));
  if (sections.length === 0) {
    throw new MinutebookError(
      'config/role-document',
      {
        message: 'The role has no section.',
        why: 'The list under "document" is empty.',
        hint: 'List its sections, { number: "1", title: … }, or name the file whose headings they are.',
      },
      { place: { file } },
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}

function section(number: string, title: string, intro: string | null, line: number | null): RoleSection {
  return { number, title, level: number.split('.').length, intro, line };
}

function refuseRepeatedNumbers(sections: readonly RoleSection[], file: string): void {
  const seen = new Map<string, RoleSection>();
  for (const each of sections) {
    const earlier = seen.get(each.number);
    if (earlier !== undefined) {
      throw new MinutebookError(
        'config/role-document',
        {
          message: `Section ${each.number} is listed twice in ${file}.`,
          why: `"${each.title}" has the number that "${earlier.title}" has${earlier.line === null ? '' : ` in line ${earlier.line}`}.`,
          hint: 'Give every section a number of its own.',
        },
        { place: each.line === null ? { file } : { file, line: each.line } },
      );
    }
    seen.set(each.number, each);
  }
}

/** The source between a heading and the next one, so that lists and links keep their original form. */
function introAfter(heading: Heading, root: Root, text: string): string | null {
  const following = root.children.slice(root.children.indexOf(heading) + 1);
  const end = following.findIndex((node) => node.type === 'heading');
  const body = end === -1 ? following : following.slice(0, end);
  const from = body[0]?.position?.start.offset;
  const to = body.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined ? null : text.slice(from, to);
}

function plain(heading: Heading): string {
  return textOf(heading).replace(/\s+/gu, ' ').trim();
}

function lineOf(heading: Heading): number | null {
  return heading.position?.start.line ?? null;
}
