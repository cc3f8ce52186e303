import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { updateChanges } from '../../src/documents/update-report.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const role = `
people: [ann]
from: [acme]
sections:
  "1": { match: [{ title: "src: *" }] }
  "2": { initiatives: [{ name: Permission Model, match: [{ label: permission }] }] }
meetings: { WG: acme/wg }
`;
const document = '## 1) Fix and Triage Security Issues\n\n## 2) Initiatives\n';
const items = [
  pullRequest(1, { mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(2, {
    title: 'src: take long',
    createdAt: '2023-07-06T00:00:00Z',
    mergedAt: '2023-07-21T00:00:00Z',
  }),
  pullRequest(3, { title: 'lib: guard', labels: ['permission'], mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(4, { title: 'deps: update the permission model', mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(5, { title: 'zzz', mergedAt: '2023-07-05T00:00:00Z' }),
  pullRequest(6, { createdAt: '2023-07-22T00:00:00Z' }),
  pullRequest(7, {
    repo: 'acme/wg',
    title: 'minutes 12 July 2023',
    author: 'ben',
    mergedAt: '2023-07-13T00:00:00Z',
  }),
];
const made = (now?: string) => updateProject({ role, document, items, ...(now !== undefined && { now }) });

it('says how many items each section got', async () => {
  const { run } = await made();
  const { stderr } = await run('2023-07');
  expect(stderr).toContain(
    [
      '  1) Fix and Triage Security Issues  3',
      '  2) Initiatives                     1',
      '  meetings                           1',
      '  not placed yet                     2',
      '',
    ].join('\n'),
  );
});

it('explains every item, and guesses where those without a place might belong', async () => {
  const { run } = await made();
  const { stderr } = await run('2023-07', '--explain');
  expect(stderr.split('\n').filter((line) => line.startsWith('acme/'))).toEqual([
    'acme/app#1 (src: change 1): section 1: title src: *',
    'acme/app#3 (lib: guard): section 2, initiative Permission Model: label permission',
    'acme/app#2 (src: take long): section 1: title src: *',
    'acme/app#6 (src: change 6): section 1: title src: *',
    'acme/wg#7 (minutes 12 July 2023): meeting of WG on 2023-07-12',
    'acme/app#4 (deps: update the permission model): no section; perhaps section 2, for words of "Permission Model"',
    'acme/app#5 (zzz): no section',
  ]);
});

it('says what changed since the last run', async () => {
  const { run, setNow } = await made('2023-07-20T00:00:00Z');
  const first = await run('2023-07');
  expect(first.stderr).not.toContain('added:');
  setNow('2023-08-01T00:00:00Z');
  const second = await run('2023-07', '--now', '2023-08-01T00:00Z');
  expect(second.stderr).toContain('  added: acme/app#6\n  now done: acme/app#2\n');
  const third = await run('2023-07', '--now', '2023-08-01T00:00Z');
  expect(third.stderr).not.toMatch(/added:|now done:|gone:/u);
});

it('says in the end how many items were found, each once', async () => {
  // The label finds again what is Ann's; what anybody else did is found by the label alone.
  const { run } = await updateProject({
    role: role.replace('from:', 'labels: [permission]\nfrom:'),
    document,
    items: [
      ...items,
      pullRequest(8, { author: 'ben', labels: ['permission'], mergedAt: '2023-07-05T00:00:00Z' }),
    ],
  });
  const { stderr } = await run('2023-07');
  const told = stderr.split('\n').filter((line) => line.startsWith('reading'));
  expect(told).toEqual(['reading issues and pull requests', 'reading issues and pull requests: 8 found']);
});

it('warns of a person of whom GitHub has no account, in the same request', async () => {
  const old = pullRequest(9, { author: 'cleo', createdAt: '2020-01-01T00:00:00Z' });
  const told = async (people: string) => {
    const { run } = await updateProject({
      role: role.replace('[ann]', people),
      document,
      items: [...items, old],
    });
    const { stdout, stderr } = await run('2023-07', '--json');
    return { accounts: stderr.match(/GitHub has no account \S+/gu), ...JSON.parse(stdout).github };
  };
  const right = await told('[ann, ben, cleo]');
  expect(right.accounts).toBeNull();
  expect(await told('[ann, ben, anm]')).toEqual({ ...right, accounts: ['GitHub has no account anm,'] });
});

it('cuts what it remembers short in the difference it shows, unless that is to be applied', async () => {
  const { run, folder, read, list, setNow } = await made('2023-07-20T00:00:00Z');
  await run('2023-07');
  const file = `notes/updates/${list('notes/updates')[0]}`;
  setNow('2023-08-01T00:00:00Z');
  const later = ['--now', '2023-08-01T00:00Z', '--dry-run'];
  const { stdout } = await run('2023-07', ...later);
  expect(stdout).toMatch(/^\+\* .*src: change 6/mu);
  expect(stdout.match(/^[-+]<!--.*$/gmu)).toEqual([
    expect.stringMatching(/^-<!-- minutebook 1 … \(\d+ words\) -->$/u),
    expect.stringMatching(/^\+<!-- minutebook 1 … \(\d+ words\) -->$/u),
  ]);
  const whole = await run('2023-07', ...later, '--verbose');
  execFileSync('git', ['apply', '-'], { cwd: folder, input: whole.stdout });
  const applied = read(file);
  expect((await run('2023-07', '--now', '2023-08-01T00:00Z')).stdout).toBe('');
  expect(read(file)).toBe(applied);
});

it('puts the document into the object for programs where it is to be printed', async () => {
  const { run } = await made();
  const { stdout } = await run('2023-07', '--stdout');
  const [printed] = JSON.parse((await run('2023-07', '--stdout', '--json')).stdout).documents;
  expect(printed).toMatchObject({ kind: 'update', state: 'created', text: stdout });
  const [written] = JSON.parse((await run('2023-07', '--json')).stdout).documents;
  expect(written).not.toHaveProperty('text');
});

describe('what changed', () => {
  const page = (...lines: string[]) =>
    `# Update\n\n## 1) A\n\n${lines.map((line) => `* ${line}\n`).join('')}`;
  const address = (number: number) => `https://github.com/a/b/pull/${number}`;
  it.each([
    { name: 'nothing', before: page(`x - ${address(1)}`), after: page(`x - ${address(1)}`), told: [] },
    { name: 'an item', before: page(), after: page(`x - ${address(1)}`), told: ['  added: a/b#1'] },
    { name: 'an item that went', before: page(`x - ${address(1)}`), after: page(), told: ['  gone: a/b#1'] },
    {
      name: 'work that was finished',
      before: page(`[In Progress] x - ${address(1)}`),
      after: page(`x - ${address(1)}`),
      told: ['  now done: a/b#1'],
    },
    {
      name: 'work that a person still calls open',
      before: page(`[In Progress] x - ${address(1)}`),
      after: page(`[In Progress] x - ${address(1)}`, `y - ${address(2)}`),
      told: ['  added: a/b#2'],
    },
    { name: 'a new document', before: null, after: page(`x - ${address(1)}`), told: [] },
  ])('is $name', ({ before, after, told }) => {
    expect(updateChanges(before, after)).toEqual(told);
  });
});
