import { describe, expect, it } from 'vitest';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const role = `
people: [ann]
from: [acme]
sections:
  "1": { match: [{ title: "src: *" }] }
  "2": { releases: [acme/app], initiatives: [{ name: Permission Model, match: [{ label: permission }] }] }
meetings: { WG: acme/wg }
`;
const document = '## 1) Fix | Triage\n\n## 2) Initiatives\n\n## 3) Outreach\n';
const merged = (day: string) => ({ createdAt: `${day}T08:00:00Z`, mergedAt: `${day}T12:00:00Z` });
const items = [
  pullRequest(1, merged('2023-02-05')),
  pullRequest(2, { ...merged('2023-05-05'), createdAt: '2023-03-30T00:00:00Z' }),
  pullRequest(3, { title: 'lib: guard', labels: ['permission'], ...merged('2023-05-06') }),
  pullRequest(4, { createdAt: '2023-06-07T00:00:00Z' }),
  pullRequest(5, { title: 'lib: check', labels: ['permission'], ...merged('2023-12-31') }),
  pullRequest(6, { title: 'zzz', ...merged('2023-08-01') }),
  pullRequest(7, { createdAt: '2023-01-07T00:00:00Z', closedAt: '2023-01-09T00:00:00Z' }),
  pullRequest(8, { repo: 'acme/wg', title: 'minutes 12 July 2023', author: 'ben', ...merged('2023-07-13') }),
  pullRequest(9, { repo: 'acme/wg', title: 'minutes 29 December 2022', ...merged('2023-01-02') }),
];
const releases = [
  { repo: 'acme/app', tagName: 'v2.1.0', author: 'ann', publishedAt: '2023-09-05T00:00:00Z' },
];
const YEAR = 'notes/updates/update-2023.md';
const address = (number: number, repo = 'acme/app') => `https://github.com/${repo}/pull/${number}`;

const made = (now = '2024-01-10T00:00:00Z') => updateProject({ role, document, items, releases, now });

/** The document without its memory. */
const page = (text: string) => text.replace(/\n<!-- minutebook[\s\S]*$/u, '');

describe('update 2023 --by quarter', () => {
  it('tells the work of each section quarter by quarter, after the figures of the year', async () => {
    const { run, read } = await made();
    expect(await run('2023', '--by', 'quarter')).toMatchObject({ status: 0, stdout: `${YEAR}\n` });
    expect(page(read(YEAR))).toBe(`# Update 2023

The following update is according to the [security](./role.md) document.

Finished: 4. Still open: 1. Releases: 1. Meetings on record: 2.

| Section | Finished | In Q1 2023, Q2 2023, Q3 2023, Q4 2023 | Still open |
| --- | --: | --: | --: |
| 1) Fix \\| Triage | 2 | 1, 1, 0, 0 | 1 |
| 2) Initiatives | 2 | 0, 1, 0, 1 | 0 |
| 3) Outreach | 0 | 0, 0, 0, 0 | 0 |
| All sections | 4 | 1, 2, 0, 1 | 1 |

## 1) Fix | Triage

* Q1 2023
  * src: change 1 - ${address(1)}
  * [Closed] src: change 7 - ${address(7)}
* Q2 2023
  * src: change 2 - ${address(2)}
* Still open
  * [In Progress] src: change 4 - ${address(4)}

## 2) Initiatives

* Q2 2023
  * Permission Model
    * lib: guard - ${address(3)}
* Q3 2023
  * Regular releases
    * v2.1.0 (ann)
* Q4 2023
  * Permission Model
    * lib: check - ${address(5)}

## 3) Outreach

Nothing is placed here yet.

## Not placed yet

* zzz - ${address(6)}

## WG Meetings

* WG
  * Q1 2023
    * 29/12 - ${address(9, 'acme/wg')}
  * Q3 2023
    * 12/07 - ${address(8, 'acme/wg')}
`);
  });

  it('keeps what people wrote, and follows the facts', async () => {
    const { run, read, write, setNow } = await made('2023-08-15T00:00:00Z');
    await run('2023', '--by', 'quarter');
    write(YEAR, read(YEAR).replace('* Q2 2023\n', '* Q2 2023\n  * Ann spoke at a summit\n'));
    setNow('2024-01-10T00:00:00Z');
    expect(await run('2023', '--by', 'quarter', '--now', '2024-01-10T00:00Z')).toMatchObject({ status: 0 });
    const text = read(YEAR);
    expect(text).toContain('  * Ann spoke at a summit\n');
    expect(text).toContain('| 2) Initiatives | 2 | 0, 1, 0, 1 | 0 |');
    expect(text).toContain(`* Q4 2023\n  * Permission Model\n    * lib: check - ${address(5)}\n`);
    for (const number of [1, 2, 3, 4, 5, 7])
      expect(text.split(`${address(number)}\n`), `${number}`).toHaveLength(2);
    expect((await run('2023', '--by', 'quarter', '--now', '2024-01-10T00:00Z')).stdout).toBe('');
  });

  it('has items where the monthly updates have them, whatever the rules say', async () => {
    const { run, read, write } = await made();
    await run('2023-05');
    const month = 'notes/updates/update-2023-05.md';
    const line = `* src: change 2 - ${address(2)}\n`;
    write(month, read(month).replace(line, '').replace('## 3) Outreach\n', `## 3) Outreach\n\n${line}`));
    const { stderr } = await run('2023', '--by', 'quarter', '--explain');
    expect(read(YEAR)).toContain('| 3) Outreach | 1 | 0, 1, 0, 0 | 0 |');
    expect(stderr).toContain('acme/app#2 (src: change 2): as acme/app#2 in 2023-05');
  });
});

describe('other periods and units', () => {
  it.each([
    { argv: ['2023', '--by', 'year'], path: 'update-2023.md', part: null },
    { argv: ['2023-Q2', '--by', 'quarter'], path: 'update-2023-Q2.md', part: null },
    { argv: ['--by', 'quarter'], path: 'update-2023-Q4.md', part: null },
    { argv: ['--by', 'year'], path: 'update-2023.md', part: null },
    { argv: ['2022..2023', '--by', 'year'], path: 'update-2022..2023.md', part: '* 2023' },
    { argv: ['2023-05..2023-08', '--by', 'quarter'], path: 'update-2023-05..2023-08.md', part: '* Q2 2023' },
  ])('$argv give $path', async ({ argv, path, part }) => {
    const { run, read } = await made();
    expect(await run(...argv)).toMatchObject({ status: 0, stdout: `notes/updates/${path}\n` });
    const lines = read(`notes/updates/${path}`).split('\n');
    expect(lines.filter((line) => /^\* (?:Q\d )?\d{4}$/u.test(line))).toEqual(
      part === null ? [] : expect.arrayContaining([part]),
    );
    expect(lines).toContain(
      part === null ? '| Section | Finished | Still open |' : '| --- | --: | --: | --: |',
    );
  });

  it.each([
    { unit: 'quater', hint: 'Did you mean --by quarter?' },
    { unit: 'decade', hint: 'Write --by quarter or --by year.' },
  ])('refuses --by $unit', async ({ unit, hint }) => {
    const { run } = await made();
    const { status, stderr } = await run('2023', '--by', unit);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(hint) });
  });

  it('takes a template of the user’s own', async () => {
    const { run, read, write } = await made();
    write('minutebook.yml', `${read('minutebook.yml')}    templates: { rollup: own.md }\n`);
    write('own.md', '# {{title}}\n\n{{#each rows}}\n* {{heading}}: {{finished}}\n{{/each}}\n');
    expect((await run('2023', '--by', 'year', '--stdout')).stdout).toContain('* 2\\) Initiatives: 2\n');
  });
});
