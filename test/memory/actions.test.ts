import { expect, it } from 'vitest';
import { actionsOf, openActions } from '../../src/memory/actions.ts';
import { archiveFile } from '../../src/read/archive/archive-file.ts';
import type { ArchiveFile } from '../../src/read/archive/schema.ts';
import { randomFrom } from '../helpers/random.ts';

const VERBS = ['write', 'review', 'call', 'publish', 'find', 'ask'];
const THINGS = ['the charter', 'the release notes', 'the venue', '`lib/a.js`', 'a chair', 'acme/wg#7'];
const PEOPLE = ['Ann', '@bea', 'Cleo'];

/** How later minutes repeat an action, and how they say that it is done. */
const REPEATED: readonly ((text: string) => string)[] = [
  (text) => `* ${text}`,
  (text) => `- [ ] ${text}`,
  (text) => `* **${text}**`,
  (text) => `* ${text}.`,
];
const DONE: readonly ((text: string) => string)[] = [
  (text) => `- [x] ${text}`,
  (text) => `* ~~${text}~~`,
  (text) => `* [done] ${text}`,
  (text) => `* ${text} - done`,
  (text) => `* ${text} ✅`,
  (text) => `* ${text}\n  * Done`,
];

const ONE_YEAR = 52 * 7;
const dayOf = (day: number) => new Date(Date.UTC(2023, 0, 5 + day)).toISOString().slice(0, 10);

it.each([1, 2, 3])('follows every action over a year of meetings, %i', (seed) => {
  const random = randomFrom(seed);
  const files: ArchiveFile[] = [];
  /** The actions that nobody has finished yet. */
  const open = new Set<string>();
  const ticked: string[] = [];
  let made = 0;
  for (let day = 0; day < ONE_YEAR; day += random.oneIn(4) ? 14 : 7) {
    const lines: string[] = [];
    for (const text of [...open]) {
      if (random.oneIn(8)) {
        lines.push(random.pick(DONE)(text));
        open.delete(text);
      } else if (random.oneIn(3)) lines.push(random.pick(REPEATED)(text));
    }
    for (let count = random.whole(0, 3); count > 0; count -= 1) {
      made += 1;
      const text = `${random.pick(PEOPLE)}: ${random.pick(VERBS)} ${random.pick(THINGS)} of part ${made}`;
      open.add(text);
      lines.push(random.pick(REPEATED)(text));
    }
    const date = dayOf(day);
    const text = `# Meeting ${date}\n\n## Actions\n\n${lines.join('\n')}\n`;
    files.push(archiveFile(`${date}.md`, text, date));

    const known = actionsOf({ files }, ticked.join('\n'));
    expect(known.actions).toHaveLength(made);
    expect(new Set(known.actions.map(({ id }) => id)).size).toBe(made);
    const carried = openActions(known).map(({ text: words }) => bare(words));
    expect(carried.toSorted()).toEqual([...open].map(bare).toSorted());
    // Somebody ticks one in the register.
    const [one] = openActions(known);
    if (one !== undefined && random.oneIn(6)) {
      ticked.push(`- [x] **${one.id}**: ${one.text}`);
      for (const each of open) if (bare(each) === bare(one.text)) open.delete(each);
    }
  }
  expect(made).toBeGreaterThan(30);
});

function bare(text: string): string {
  return text.replaceAll(/[*_~`]|\.$/gu, '').trim();
}
