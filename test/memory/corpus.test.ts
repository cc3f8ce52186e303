import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/memory/actions.ts';
import { attendanceOf } from '../../src/memory/attendance.ts';
import { historiesOf } from '../../src/memory/history.ts';
import { newestName } from '../../src/model/renamed.ts';
import { archiveFile } from '../../src/read/archive/archive-file.ts';

// Minutes of nine years lie beside the project; without them there is nothing to compare.
const folder = join(import.meta.dirname, '../../../shared/corpus/tsc');
const here = existsSync(folder);

describe.skipIf(!here)('minutes of nine years', () => {
  const texts = here
    ? readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
    : [];
  const archive = { files: texts.map(({ path, text }) => archiveFile(path, text)) };

  it('have each item of each meeting in exactly one history', () => {
    const renamed = { 'nodejs/io.js': 'nodejs/node', 'iojs/io.js': 'nodejs/io.js' };
    const newest = newestName(renamed);
    const placed = [...historiesOf(archive, renamed).values()].flatMap(({ item, meetings }) =>
      meetings.map(({ path, date }) => `${path} ${date} ${item.toLowerCase()}`),
    );
    const wanted = archive.files.flatMap(({ path, meetings }) =>
      meetings.flatMap(({ date, items }) =>
        items.flatMap(({ reference }) =>
          reference === null ? [] : [`${path} ${date} ${newest(reference).toLowerCase()}`],
        ),
      ),
    );
    expect(wanted.length).toBeGreaterThan(1000);
    expect(placed.sort()).toEqual([...new Set(wanted)].sort());
    expect(new Set(placed).size).toBe(placed.length);
  });

  it('have each of their actions in a state, once', () => {
    const { actions } = actionsOf(archive, null);
    const written = archive.files.flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.actions));
    expect(written.length).toBeGreaterThan(50);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(written.filter(({ id }) => !actions.some((action) => action.id === id)).length).toBe(
      written.length - actions.length,
    );
    const open = actions.filter(({ done }) => !done).map(({ text }) => text.toLowerCase());
    expect(new Set(open).size).toBe(open.length);
  });

  it('have people at the meetings where their login stands, and where their name stands alone', () => {
    const { people } = attendanceOf(archive).attendance;
    const logins = people.flatMap(({ login }) => (login === null ? [] : [login.toLowerCase()]));
    expect(new Set(logins).size).toBe(logins.length);
    const ours = new Map<string, number>(
      people.flatMap(({ login, meetings }) =>
        meetings.map(({ path, line }) => [`${path} ${(login ?? '').toLowerCase()}`, line] as const),
      ),
    );
    const theirs = texts.flatMap(({ path, text }) =>
      [...countLogins(text)].map((login) => `${path} ${login}`),
    );
    expect(theirs.length).toBeGreaterThan(1000);
    // They changed their login, or it was misspelt once; names without logins they cannot count.
    const others = theirs.filter((each) => !ours.has(each)).map((each) => each.split(' ')[1]);
    expect([...new Set(others)].sort()).toEqual(['jennwrites', 'piscisaureus', 'trottt']);
    const counted = new Set<string>(theirs);
    for (const [each, line] of ours) {
      const [path = '', login = ''] = each.split(' ');
      if (login === '' || counted.has(each)) continue;
      const written = texts.find((entry) => entry.path === path)?.text.split('\n')[line - 1] ?? '';
      const elsewhere = /(?<![\w/@])@([\w-]+)(?![\w/-])/u.exec(written)?.[1]?.toLowerCase() ?? null;
      expect([null, ...others], `${path}:${line} ${written}`).toContain(elsewhere);
    }
  });
});

/** What a script counts that knows nothing of minutes but that people stand as `Name @login` below a heading. */
function countLogins(text: string): Set<string> {
  const shown = text.replace(/<!--[\s\S]*?-->/gu, '');
  const [, present = ''] =
    /^#+ *(?:present|attendees|attending)[^\n]*\n([\s\S]*?)(?=^#+ *(?!observers|tsc|other|guest|invited|members|voting|regular|non)|(?![\s\S]))/imu.exec(
      shown,
    ) ?? [];
  const found = present.replace(/^\W*(?:absent|regrets)[\s\S]*/imu, '');
  return new Set(
    [...found.matchAll(/(?<![\w/@])@([\w-]+)(?![\w/-])/gu)].map(([, login = '']) => login.toLowerCase()),
  );
}
