import { readFileSync } from 'node:fs';

export interface ArchiveFile {
  file: string;
  text: string;
}

const MONTHS = 120;
const MINUTES = 'notes/security-wg/2023-02-16.md';
const UPDATE = 'notes/updates/update-2023-07.md';
const NOTES = [
  '  * Alice: the first part has landed, the second waits for a review',
  '  * Bob asked whether it should go to the release line; agreed to ask the releasers',
  '  * Action item: @carol opens an issue for what is left, see https://github.com/nodejs/security-wg/issues/1000',
];
const PEOPLE = ['Alice Adams: @alice', 'Bob Brown: @bob', 'Carol Clark: @carol', 'Dan Dent: @dan'];

/**
 * What ten years leave behind: 90 minutes filled in by people and 25 monthly updates, made from the notes that the example
 * writes. Items have other numbers in every document.
 */
export function tenYears(): { minutes: ArchiveFile[]; updates: ArchiveFile[] } {
  const minutes = filledIn(readFileSync(MINUTES, 'utf8'));
  const update = readFileSync(UPDATE, 'utf8');
  return {
    minutes: Array.from({ length: 90 }, (_, index) => {
      const date = `${monthOf(Math.floor((index * MONTHS) / 90))}-12`;
      return { file: `${date}.md`, text: renumbered(minutes, index).replaceAll('2023-02-16', date) };
    }),
    updates: Array.from({ length: 25 }, (_, index) => {
      const month = monthOf(MONTHS - 25 + index);
      return { file: `update-${month}.md`, text: renumbered(update, index).replaceAll('2023-07', month) };
    }),
  };
}

/** Minutes as they are after the meeting: who was there, and notes below every item. */
function filledIn(skeleton: string): string {
  return skeleton
    .replace('## Present\n', `## Present\n\n${PEOPLE.map((person) => `* ${person}`).join('\n')}\n`)
    .replace(/^\* .*\[#\d+\].*$/gmu, (item) => [item, ...NOTES].join('\n'));
}

/** The same with other items: every number of an issue or pull request moves on. */
function renumbered(text: string, step: number): string {
  return text.replace(/(?<=\/(?:issues|pull)\/|\[#)\d+/gu, (number) => String(Number(number) + 1000 * step));
}

/** The n-th month since 2016-01. */
function monthOf(index: number): string {
  return `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
