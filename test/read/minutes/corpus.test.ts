import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';

// Ten years of public minutes lie beside the project; without them there is nothing to compare with.
const folder = join(import.meta.dirname, '../../../../shared/corpus/minutes');
const agendas = join(import.meta.dirname, '../../../../shared/data/nodejs/agendas.json');

interface Agenda {
  date: string;
  meetingIssue: string | null;
  recording: string | null;
  present: { name: string; login: string | null }[];
  items: { repo: string; number: number; type: string; title: string }[];
}

const here = existsSync(folder) && existsSync(agendas);
const archive = here
  ? readdirSync(folder).map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return { source, minutes: readMinutes(source, { file }) };
    })
  : [];
const known: Agenda[] = here ? JSON.parse(readFileSync(agendas, 'utf8')) : [];

describe.skipIf(!here)('minutes of 2016 to 2026', () => {
  it('are read without a line left over', () => {
    expect(archive).toHaveLength(52);
    expect(archive.flatMap(({ minutes }) => minutes.unreadable)).toEqual([]);
  });

  it.each(known)('of $date agree with what is known about that meeting', (agenda) => {
    const minutes = archive.map((entry) => entry.minutes).find(({ date }) => date === agenda.date);
    expect(minutes?.meetingIssue).toBe(agenda.meetingIssue);
    expect(minutes?.recording).toBe(agenda.recording);
    expect(minutes?.present.map(({ name, login }) => ({ name, login }))).toEqual(agenda.present);
    expect(
      minutes?.items.map(({ repository, number, kind, title }) => ({
        repo: repository,
        number,
        type: kind === 'pull-request' ? 'PullRequest' : 'Issue',
        title,
      })),
    ).toEqual(agenda.items);
  });

  it('have an attendee, an item and a note in every form', () => {
    const found = Object.fromEntries(
      archive.map(({ minutes: { file, present, items, topics } }) => [
        file,
        [present.length, items.length, topics.length],
      ]),
    );
    expect(found).toMatchObject({
      '2016-12-02.md': [10, 0, 1],
      '2017-07-13.md': [5, 4, 4],
      '2017-10-12.md': [8, 4, 4],
      '2018-01-25.md': [7, 7, 0],
      '2020-05-18.md': [2, 7, 0],
      '2021-07-21.md': [6, 1, 0],
      '2022-11-24.md': [5, 4, 9],
      '2024-10-24.md': [3, 3, 3],
      '2026-03-19.md': [3, 6, 2],
    });
  });

  it('have notes that are pieces of their source', () => {
    for (const { source, minutes } of archive) {
      for (const { notes } of [...minutes.items, ...minutes.topics]) {
        for (const { text, start, end, line } of notes) {
          expect(source.slice(start, end)).toBe(text);
          expect(source.slice(0, start).split('\n')).toHaveLength(line);
        }
      }
    }
  });
});
