import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingPart, meetingSections } from '../../src/documents/shared-minutes.ts';
import { writeDate } from '../../src/model/date-pattern.ts';

const PATH = 'notes/meetings.md';
const partOn = (date: string, time?: string, path = PATH) =>
  meetingPart([{ date, ...(time !== undefined && { time }) }], {
    path,
    title: `WG Meeting ${date}${time === undefined ? '' : ` ${time}`}`,
    name: 'WG Meetings',
  });
const document = (date: string) => `# WG Meeting ${date}\n\n## Present\n\n* Ann\n`;
const headings = (text: string) => text.match(/^(?:#+ .*|\*\*.*\*\*|---)$/gmu) ?? [];

describe('a meeting in a file of several', () => {
  it.each([
    {
      name: 'opens a file',
      file: null,
      shows: ['# WG Meetings', '## WG Meeting 2023-02-16', '### Present'],
    },
    {
      name: 'comes first where the newest is first',
      file: '# Notes\n\nWelcome.\n\n## 2023-02-02\n\n### Present\n\n- Bob\n\n## 2023-01-19\n\n- x\n',
      shows: ['# Notes', '## 2023-02-16', '### Present', '## 2023-02-02', '### Present', '## 2023-01-19'],
    },
    {
      name: 'comes last where the newest is last',
      file: '## Jan 19, 2023\n\n- x\n\n## Feb 2, 2023\n\n- y',
      shows: ['## Jan 19, 2023', '## Feb 2, 2023', '## Feb 16, 2023', '### Present'],
    },
    {
      name: 'comes between others by its day',
      file: '# March 2, 2023\n\n# February 2, 2023\n\n- y\n',
      shows: ['# March 2, 2023', '# February 16, 2023', '## Present', '# February 2, 2023'],
    },
    {
      name: 'stands under its year',
      file: '# Notes\n\n# 2022\n\n## 2022-12-08\n\n- x\n\n## 2022-11-24\n\n- y\n',
      shows: [
        '# Notes',
        '# 2023',
        '## 2023-02-16',
        '### Present',
        '# 2022',
        '## 2022-12-08',
        '## 2022-11-24',
      ],
    },
    {
      name: 'stands before what follows the meetings, and is set off by a rule where all are',
      file: '## 2023-01-19\n\n- x\n\n---\n\n## 2023-02-02\n\n- y\n\n# Archive\n\nOlder ones.\n',
      shows: ['## 2023-01-19', '---', '## 2023-02-02', '---', '## 2023-02-16', '### Present', '# Archive'],
    },
    {
      name: 'is a line where the days are lines',
      file: 'Notes\n\n**Feb 2, 2023**\n\n- x\n\n**Jan 19, 2023**\n\n- y\n',
      shows: ['**Feb 16, 2023**', '## Present', '**Feb 2, 2023**', '**Jan 19, 2023**'],
    },
    {
      name: 'stands before a code block that is never closed',
      file: '## 2023-01-19\n\n- x\n\n## 2023-02-02\n\n```\nlog\n',
      shows: ['## 2023-02-16', '### Present', '## 2023-01-19', '## 2023-02-02'],
    },
  ])('$name', ({ file, shows }) => {
    const part = partOn('2023-02-16');
    expect(part.read(file)).toBeNull();
    const after = part.write(file, document('2023-02-16'));
    expect(headings(after)).toEqual(shows);
    for (const line of (file ?? '').split('\n')) expect(after.split('\n')).toContain(line);
    expect(part.read(after)).toBe(document('2023-02-16'));
    expect(part.write(after, part.read(after) ?? '')).toBe(after);
  });

  it('keeps the line endings and the rest of the file', () => {
    const file = '\uFEFF# Notes\r\n\r\n## 2023-02-02\r\n\r\n- y  \r\n\r\n\r\n## 2023-01-19\r\n- x';
    const part = partOn('2023-02-16');
    const after = part.write(file, document('2023-02-16'));
    expect(after).not.toMatch(/(?<!\r)\n/u);
    expect(after.endsWith(file.slice(file.indexOf('## 2023-02-02')))).toBe(true);
    const again = part.write(after, `${part.read(after)}\r\n- More`);
    expect(again).toContain('- More\r\n\r\n## 2023-02-02');
    expect(again.replace('\r\n\r\n- More', '')).toBe(after);
  });

  it('is distinguished by its time from another one of the same day', () => {
    const morning = partOn('2023-02-02', '08:00');
    const evening = partOn('2023-02-02', '20:00');
    let file = morning.write('# Notes\n', document('2023-02-02 08:00'));
    file = evening.write(file, document('2023-02-02 20:00'));
    expect(morning.read(file)).toBe(document('2023-02-02 08:00'));
    expect(evening.read(file)).toBe(document('2023-02-02 20:00'));
    expect(partOn('2023-02-02').read(file)).toBeNull();
  });

  it('has a heading of its own where a template does not name the day', () => {
    const part = partOn('2023-02-16');
    const after = part.write('# Notes\n', '# Our meeting\n\n## Present\n');
    expect(headings(after)).toEqual(['# Notes', '## 2023-02-16', '### Our meeting', '#### Present']);
    expect(part.write(after, part.read(after) ?? '')).toBe(after);
  });

  it('keeps headings that people wrote shallower than the meeting', () => {
    const file = '## 2023-02-02\n\n# Agenda\n\n- y\n\n## 2023-01-19\n\n# Agenda\n\n- x\n';
    const part = partOn('2023-02-02');
    expect(part.read(file)).toContain('# Agenda');
    expect(part.write(file, `${part.read(file)}\n- z\n`)).toBe(file.replace('- y\n', '- y\n\n- z\n'));
  });
});

it('reads years from the file or above the days', () => {
  const text = '# 2022\n\n## December 8\n\n- x\n\n# 2021\n\n## December 9\n';
  expect(meetingSections(text, PATH).map(({ date }) => date)).toEqual(['2022-12-08', '2021-12-09']);
  expect(meetingSections('## December 8\n', 'notes/2020.md').map(({ date }) => date)).toEqual(['2020-12-08']);
});

it('changes nothing but one meeting, wherever it stands', () => {
  const day = fc
    .integer({ min: 0, max: 40 })
    .map((n) => new Date(Date.UTC(2023, 0, 1 + 7 * n)).toISOString().slice(0, 10));
  const words = fc.array(
    fc.constantFrom('- a', '### Agenda', 'text', '```\n# no\n```', '> quote', '* [ ] b'),
    { maxLength: 4 },
  );
  const days = fc.uniqueArray(fc.record({ date: day, words }), {
    selector: ({ date }) => date,
    maxLength: 5,
  });
  const pattern = fc.constantFrom('yyyy-MM-dd', 'MMM d, yyyy', "'WG Meeting' yyyy-MM-dd");
  const depth = fc.integer({ min: 1, max: 3 });
  const join = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(
      days,
      pattern,
      depth,
      fc.boolean(),
      join,
      day,
      (meetings, form, level, newest, ending, date) => {
        const ordered = meetings.toSorted((a, b) => (a.date < b.date === newest ? 1 : -1));
        const blocks = ordered.map((each) =>
          [`${'#'.repeat(level)} ${writeDate(form, each.date)}`, ...each.words].join('\n\n'),
        );
        const file = `${['Intro', ...blocks].join('\n\n')}\n`.replaceAll('\n', ending);
        const part = partOn(date);
        const known = meetings.some((each) => each.date === date);
        expect(part.read(file) !== null).toBe(known);
        const before = part.read(file) ?? document(date);
        const after = part.write(file, before);
        if (known) expect(after).toBe(file);
        else expect(part.read(after)?.replaceAll('\r', '')).toBe(document(date));
        const others = (text: string) =>
          meetings.filter((each) => each.date !== date).map((each) => partOn(each.date).read(text));
        expect(others(after)).toEqual(others(file));
        const added = part.write(after, `${part.read(after)}${ending}* New${ending}`);
        expect(others(added)).toEqual(others(file));
        expect(added.replace(`${ending}${ending}* New`, '')).toBe(after);
      },
    ),
  );
});
