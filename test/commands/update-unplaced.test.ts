import { describe, expect, it } from 'vitest';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const document = '## 1) Fix and Triage Security Issues\n\n## 2) Initiatives\n';
const role = 'people: [ann]\nfrom: [acme]\n';
const items = [
  pullRequest(1, { title: 'src: guard the door', mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(2, { title: 'deps: pick a lock', mergedAt: '2023-07-06T00:00:00Z' }),
  pullRequest(3, {
    title: 'doc: open for long',
    createdAt: '2023-07-07T00:00:00Z',
    updatedAt: '2023-08-09T00:00:00Z',
  }),
];
const JULY = 'notes/updates/update-2023-07.md';
const line = (number: number) => new RegExp(`^.*acme/app/pull/${number}$`, 'mu');
const section = (text: string, heading: string) => text.split(`## ${heading}\n`)[1]?.split(/^## /mu)[0] ?? '';

/** A person takes the line of an item and puts it below a heading. */
function move(text: string, number: number, heading: string): string {
  const moved = line(number).exec(text)?.[0] ?? '';
  return text.replace(`${moved}\n`, '').replace(`## ${heading}\n`, (found) => `${found}\n${moved}\n`);
}

describe('an update without rules', () => {
  it('shows all that was gathered, with titles, and does not say that nothing happened', async () => {
    const { run, read } = await updateProject({ role, document, items });
    const { stderr } = await run();
    const text = read(JULY);
    expect(text).not.toContain('No activity');
    expect(text).not.toContain('WG Meetings');
    const unplaced = section(text, 'Not placed yet');
    for (const { title } of items) expect(unplaced).toContain(title);
    expect(stderr).toContain('  acme/app#1 (src: guard the door)\n');
    expect(stderr).toContain('--suggest');
  });

  it('names the first few on stderr and says how to see all', async () => {
    const many = Array.from({ length: 12 }, (_, index) => pullRequest(index + 1));
    const { run } = await updateProject({ role, document, items: many });
    const { stderr } = await run();
    expect(stderr.match(/^ {2}acme\/app#\d+ \(src: change \d+\)$/gmu)).toHaveLength(5);
    expect(stderr).toContain('  and 7 more: minutebook update 2023-07 --explain names all\n');
    const explained = await run('--explain');
    expect(explained.stderr.match(/^acme\/app#\d+ \(src: change \d+\): no section/gmu)).toHaveLength(12);
    const { documents } = JSON.parse((await run('--json')).stdout);
    expect(documents[0].unplaced).toHaveLength(12);
    expect(documents[0].unplacedItems[0]).toEqual({
      item: 'acme/app#1',
      title: 'src: change 1',
      url: documents[0].unplaced[0],
      guess: null,
    });
  });

  it('says that there was no activity only when there was none', async () => {
    const { run, read } = await updateProject({ role, document });
    await run();
    expect(read(JULY).match(/No activity on GitHub in this period\./gu)).toHaveLength(2);
    expect(read(JULY)).not.toContain('Not placed yet');
  });

  it('leaves out what the role does not report on, and says so', async () => {
    const rules =
      'sections: { "1": { match: [{ title: "src:*" }] } }\nleaveOut: [{ repo: acme/app, kind: pull-request }]\n';
    const { run, read } = await updateProject({ role: role + rules, document, items });
    const { stderr } = await run('--explain');
    expect(read(JULY)).toContain('src: guard the door');
    expect(read(JULY)).not.toMatch(/Not placed yet|pick a lock/u);
    expect(stderr).toContain('acme/app#2 (deps: pick a lock): left out, repo acme/app, kind pull-request\n');
    expect(stderr).toContain('left out, as configured');
  });
});

describe('a template of the user', () => {
  const head = [
    '# {{title}}',
    '{{#each sections}}',
    '## {{heading}}',
    '{{#each items}}\n* {{title}} - {{link url}}\n{{/each}}',
    '{{/each}}',
    '',
  ].join('\n\n');
  it.each([
    { name: 'without a place for them', end: '', blocks: 1 },
    {
      name: 'that hides them in a comment',
      end: '\n{{#each unplaced}}\n<!-- {{title}} {{url}} -->\n{{/each}}\n',
      blocks: 1,
    },
    {
      name: 'with words of its own',
      end: '\n## To sort\n\n{{#each unplaced}}\n* {{title}}: {{link url}}\n{{/each}}\n',
      blocks: 0,
    },
    {
      name: 'that names them by number',
      end: '\nOthers:\n\n{{#each unplaced}}\n* {{repository}}#{{number}} {{title}}\n{{/each}}\n',
      blocks: 0,
    },
  ])('$name has the block at its end: $blocks', async ({ end, blocks }) => {
    const { run, read, write } = await updateProject({
      role: `${role}templates: { update: own.md }\n`,
      document,
      items,
    });
    write('own.md', head + end);
    expect((await run()).status).toBe(0);
    const text = read(JULY);
    expect(text.match(/^## Not placed yet$/gmu) ?? []).toHaveLength(blocks);
    for (const { title } of items) expect(text.replace(/<!--.*?-->/gsu, '')).toContain(title);
    await run();
    expect(read(JULY)).toBe(text);
  });
});

describe('an item that a person moves', () => {
  it('stays, and what it leaves behind is true', async () => {
    const { run, read, write } = await updateProject({ role, document, items });
    await run();
    write(JULY, move(read(JULY), 1, '1) Fix and Triage Security Issues'));
    const { stderr } = await run();
    const text = read(JULY);
    const first = section(text, '1) Fix and Triage Security Issues');
    expect(first).toContain('guard the door');
    expect(first).not.toContain('Nothing is placed here yet');
    expect(section(text, '2) Initiatives')).toContain('Nothing is placed here yet.');
    expect(section(text, 'Not placed yet')).not.toContain('guard the door');
    expect(stderr).toMatch(/1\) Fix and Triage Security Issues +1\n/u);
    write(JULY, move(move(text, 2, '2) Initiatives'), 3, '2) Initiatives'));
    await run();
    expect(read(JULY)).not.toMatch(/Not placed yet|Nothing is placed/u);
    const settled = read(JULY);
    await run();
    expect(read(JULY)).toBe(settled);
  });

  it.each([
    { name: 'without learning', more: 'learn: false\n' },
    { name: 'whatever the rules say', more: 'sections: { "1": { match: [{ title: "doc:*" }] } }\n' },
  ])('goes there in the next update, $name', async ({ more }) => {
    const { run, read, write, setNow } = await updateProject({ role: role + more, document, items });
    await run('2023-07');
    write(JULY, move(read(JULY), 3, '2) Initiatives'));
    // Looking again, also twice, forgets nothing.
    await run('2023-07');
    await run('2023-07');
    setNow('2023-09-01T00:00:00Z');
    const { stderr } = await run('2023-08', '--now', '2023-09-01T00:00Z', '--explain');
    expect(section(read('notes/updates/update-2023-08.md'), '2) Initiatives')).toContain('open for long');
    expect(stderr).toContain('acme/app#3 (doc: open for long): moved by hand in 2023-07\n');
  });

  it('is no item that stands where a rule put it before the rule was changed', async () => {
    const rule = (number: number) =>
      `${role}learn: false\nsections: { "${number}": { match: [{ title: "doc:*" }] } }\n`;
    const { run, read, write } = await updateProject({ role: rule(1), document, items });
    await run('2023-07');
    const config = read('minutebook.yml');
    write('minutebook.yml', config.replace('"1"', '"2"'));
    await run('2023-07');
    expect(section(read(JULY), '2) Initiatives')).toContain('open for long');
  });
});
