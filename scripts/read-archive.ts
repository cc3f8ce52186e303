// Prints what the reader of minutes finds in a folder: node scripts/ts.mjs scripts/read-archive.ts [folder]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minutes } from '../src/model/minutes.ts';
import { readMinutes } from '../src/read/minutes/read-minutes.ts';

const folder = process.argv[2] ?? '../shared/corpus/minutes';
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const archive = files.map((name) => readMinutes(readFileSync(join(folder, name), 'utf8'), { file: name }));

const columns: Record<string, (minutes: Minutes) => number> = {
  lines: ({ lines }) => lines.length,
  links: ({ links }) => links.length,
  present: ({ present }) => present.length,
  logins: ({ present }) => present.filter(({ login }) => login !== null).length,
  announced: ({ announcements }) => announcements.length,
  items: ({ items }) => items.length,
  topics: ({ topics }) => topics.length,
  notes: ({ items, topics }) => [...items, ...topics].flatMap(({ notes }) => notes).length,
  actions: ({ actionItems }) => actionItems.length,
  questions: ({ questions }) => questions.length,
  unreadable: ({ unreadable }) => unreadable.length,
};
const sum = (count: (minutes: Minutes) => number) =>
  archive.reduce((total, minutes) => total + count(minutes), 0);
const row = (count: (minutes: Minutes) => number, minutes: Minutes) => count(minutes);

console.table([
  ...archive.map((minutes) => ({
    file: minutes.file,
    ...Object.fromEntries(Object.entries(columns).map(([name, count]) => [name, row(count, minutes)])),
  })),
  {
    file: `all ${archive.length}`,
    ...Object.fromEntries(Object.entries(columns).map(([name, count]) => [name, sum(count)])),
  },
]);
for (const { file, unreadable } of archive) {
  for (const { line, text } of unreadable) console.log(`${file}:${line}: ${text}`);
}
