/** Lines of a document, each with a line ending. */
export const text = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

/** `* Title [#n](…)` as the minutes have it. */
export const item = (number: number, title = `Title ${number}`, repository = 'nodejs/security-wg'): string =>
  `* ${title} [#${number}](https://github.com/${repository}/issues/${number})`;

/** `* Title - address` as the update has it. */
export const work = (number: number, title = `Title ${number}`, repository = 'nodejs/node'): string =>
  `* ${title} - https://github.com/${repository}/pull/${number}`;

/** A document without the comment at its end, and without the empty line before that. */
export const visible = (document: string): string =>
  document.replace(/(?:\r?\n)?<!-- minutebook 1 .*-->(?:\r?\n)?/u, '');

/** Minutes with these lines below the heading of each repository. */
export function minutes(
  repositories: Record<string, readonly string[]>,
  label = 'Extracted from the label.',
): string {
  const sections = Object.entries(repositories).map(([name, lines]) => `### ${name}\n\n${text(...lines)}\n`);
  return `# Meeting 2023-02-16\n\n## Announcements\n\n${label}\n\n${sections.join('')}## Q&A\n\n## Upcoming Meetings\n\nSee you.\n`;
}
