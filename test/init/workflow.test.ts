import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { nextSteps, planWorkflow } from '../../src/init/workflow/plan-workflow.ts';
import { writeWorkflow } from '../../src/init/workflow/write-workflow.ts';
import { lintWorkflow } from '../helpers/lint-workflow.ts';

interface Workflow {
  on: { schedule: { cron: string }[]; workflow_dispatch: object };
  permissions: Record<string, string>;
  concurrency: { group: string; 'cancel-in-progress': boolean };
  jobs: { run: { 'timeout-minutes': number; steps: { uses: string; with: Record<string, string> }[] } };
}

function workflowFor(yaml: string, repository: string | null = 'acme/wg', path = 'minutebook.yml') {
  const { config, problems } = parseConfig(yaml, { file: 'minutebook.yml' });
  if (config === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const plan = planWorkflow(config, repository as `${string}/${string}` | null);
  const text = writeWorkflow(plan, { action: 'acme/minutebook@v1', config: path });
  return { plan, text, data: parse(text) as Workflow };
}

const group = (meeting: string, rest = '') =>
  `groups: {wg: {agenda: {from: [acme]}, meeting: {${meeting}}${rest === '' ? '' : `, ${rest}`}}}`;
const role = (sections = '{}') =>
  `roles: {r: {document: [{number: "1", title: One}], from: [acme], sections: ${sections}}}`;
const every = 'schedule: {every: "2023-01-05T15:00Z/P14D"}';

const all = { contents: 'write', issues: 'write', 'pull-requests': 'write' };
const CASES = [
  {
    name: 'meetings announced in the same repository, files proposed',
    yaml: group(`repository: acme/wg, ${every}`),
    permissions: all,
    inputs: [],
  },
  {
    name: 'meetings announced in the same repository, spelled otherwise',
    yaml: group(`repository: Acme/WG, ${every}`),
    permissions: all,
    inputs: [],
  },
  {
    name: 'files committed',
    yaml: `publish: {files: commit}\n${group(`repository: acme/wg, ${every}`)}`,
    permissions: { ...all, 'pull-requests': 'read' },
    inputs: [],
  },
  {
    name: 'meetings announced nowhere',
    yaml: group(every),
    permissions: { ...all, issues: 'read' },
    inputs: [],
  },
  {
    name: 'meetings announced elsewhere',
    yaml: group(`repository: other/place, ${every}`),
    permissions: {},
    inputs: ['token'],
  },
  {
    name: 'notes on HackMD',
    yaml: group(`repository: acme/wg, ${every}`, 'minutes: {hackmd: {team: acme}}'),
    permissions: all,
    inputs: ['hackmd-token'],
  },
  {
    name: 'a role alone',
    yaml: role(),
    permissions: { ...all, issues: 'read' },
    inputs: [],
  },
  {
    name: 'figures of HackerOne',
    yaml: role('{"1": {hackerone: acme}}'),
    permissions: { ...all, issues: 'read' },
    inputs: ['hackerone-username', 'hackerone-token'],
  },
  {
    name: 'all of it',
    yaml: `${group('repository: other/place', 'minutes: {hackmd: {}}')}\n${role('{"1": {hackerone: acme}}')}`,
    permissions: {},
    inputs: ['token', 'hackmd-token', 'hackerone-username', 'hackerone-token'],
  },
];

describe('the workflow of a configuration', () => {
  it.each(CASES)('has the least rights and the secrets for $name', async ({ yaml, permissions, inputs }) => {
    const { text, data } = workflowFor(yaml);
    expect(await lintWorkflow(text)).toEqual([]);
    expect(data.permissions).toEqual(permissions);
    const [step] = data.jobs.run.steps;
    expect(data.jobs.run.steps).toHaveLength(1);
    expect(step?.uses).toBe('acme/minutebook@v1');
    expect(Object.keys(step?.with ?? {})).toEqual(['command', 'args', ...inputs]);
    expect(data.concurrency).toEqual({ group: 'minutebook', 'cancel-in-progress': false });
    expect(data.jobs.run['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs every hour for groups, and once a day for roles', () => {
    expect(workflowFor(group(every)).data.on.schedule[0]?.cron).toMatch(/^\d+ \* \* \* \*$/u);
    expect(workflowFor(role()).data.on.schedule[0]?.cron).toMatch(/^\d+ [0-5] \* \* \*$/u);
  });

  it('runs every hour around meetings with notes on HackMD, and every six hours besides', () => {
    const meetings = [
      // On Thursdays in winter and in summer, and late on a Friday in Los Angeles.
      { start: '2023-01-05T15:00:00Z', end: '2023-01-05T16:00:00Z', timeZone: 'UTC' },
      { start: '2023-07-06T14:00:00Z', end: null, timeZone: 'UTC' },
      { start: '2023-01-07T01:00:00Z', end: '2023-01-07T02:00:00Z', timeZone: 'America/Los_Angeles' },
    ];
    const yaml = group(`repository: acme/wg, ${every}`, 'minutes: {hackmd: {team: acme}}');
    const { config } = parseConfig(yaml, { file: 'minutebook.yml' });
    if (config === null) throw new Error('The configuration is wrong.');
    const plan = planWorkflow(config, 'acme/wg', meetings);
    const minute = plan.cron.split(' ')[0];
    expect(plan.schedule).toEqual([
      `${minute} */6 * * 0-3`,
      `${minute} 0,6,10-23 * * 4`,
      `${minute} 0,6,12,18,21-23 * * 5`,
      `${minute} * * * 6`,
    ]);
    expect(planWorkflow(config, 'acme/wg', []).schedule).toEqual([`${minute} * * * *`]);
    expect(planWorkflow(config, 'acme/wg').schedule).toEqual([`${minute} * * * *`]);
  });

  it('may propose the notes that strangers could write in, also where files are committed', () => {
    const yaml = (hackmd: string) =>
      `publish: {files: commit}\n${group(every, `minutes: {hackmd: {${hackmd}}}`)}`;
    expect(workflowFor(yaml('')).data.permissions['pull-requests']).toBe('write');
    expect(workflowFor(yaml('write: owners')).data.permissions['pull-requests']).toBe('read');
  });

  it('runs at an odd minute that depends on the name of the repository alone', () => {
    const minutes = Array.from({ length: 60 }, (_, index) => {
      const { cron } = workflowFor(group(every), `acme/wg-${index}`).plan;
      expect(workflowFor(role(), `ACME/wg-${index}`).plan.cron.split(' ')[0]).toBe(cron.split(' ')[0]);
      return Number(cron.split(' ')[0]);
    });
    expect(minutes.filter((minute) => minute % 2 === 0 || minute >= 60)).toEqual([]);
    expect(new Set(minutes).size).toBeGreaterThan(15);
  });

  it('takes the repository of the meetings for its own when nobody says which that is', () => {
    const meetings = group(`repository: acme/wg, ${every}`);
    expect(workflowFor(meetings, null).text).toBe(workflowFor(meetings, 'acme/wg').text);
  });

  it('names a configuration that is not where the action looks, whatever its name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom('a b.yml', `\${{ secrets.X }}.yml`, '"\n#.yml', 'x: y.yml', "'"),
          fc.string({ minLength: 1, unit: 'grapheme' }),
        ),
        async (path) => {
          const { data, text } = workflowFor(group(every), 'acme/wg', path);
          // An expression is what an evaluation makes of it.
          const read = data.jobs.run.steps[0]?.with.config?.replaceAll(`\${{ '\${{' }}`, `\${{`);
          expect(read).toBe(path === 'minutebook.yml' ? undefined : path);
          expect(await lintWorkflow(text)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.skipIf(!existsSync('action.yml'))('gives the action only inputs that it has', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    const used = CASES.flatMap(({ yaml }) =>
      Object.keys(workflowFor(yaml, 'acme/wg', 'a/b.yml').data.jobs.run.steps[0]?.with ?? {}),
    );
    expect([...new Set(used)].filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });
});

describe('what is left to do by hand', () => {
  const steps = (yaml: string) => nextSteps(workflowFor(yaml).plan, ['a.yml', 'b.yml']).join('\n');

  it.each([
    {
      name: 'secrets',
      yaml: CASES.at(-1)?.yaml ?? '',
      says: ['MINUTEBOOK_TOKEN', 'HACKMD_API_TOKEN', 'HACKERONE_API_TOKEN'],
    },
    { name: 'the tick for pull requests', yaml: group(every), says: ['Allow GitHub Actions to create'] },
    { name: 'when a group meets', yaml: group('repository: acme/wg'), says: ['say when wg meets'] },
    { name: 'the commit and the first run', yaml: group(every), says: ['commit a.yml and b.yml', 'by hand'] },
  ])('names $name', ({ yaml, says }) => {
    for (const text of says) expect(steps(yaml)).toContain(text);
  });

  it('asks for nothing that is not needed', () => {
    const text = steps(`publish: {files: commit}\n${group(`repository: acme/wg, ${every}`)}`);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toContain('secret');
  });
});

describe('workflows that are there', () => {
  it.each(['.github/workflows/ci.yml'])('%s is in order', async (path) => {
    expect(await lintWorkflow(readFileSync(path, 'utf8'), path)).toEqual([]);
  });

  it('pins actions by commit, and leaves no credentials behind where nothing is pushed', () => {
    const texts = [
      '.github/workflows/ci.yml',
      'docs/action.md',
      'docs/recipes.md',
      'docs/for-administrators.md',
    ];
    for (const text of texts.map((path) => readFileSync(path, 'utf8'))) {
      const used = [
        ...text.matchAll(/^.*uses: (?!\.\/|OWNER\/minutebook@)(\S+@)(.*)\n((?: +(?!- ).*\n)*)/gmu),
      ];
      for (const [step, action, version, rest] of used) {
        expect({ step, version }).toEqual({
          step,
          version: expect.stringMatching(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/u),
        });
        if (action === 'actions/checkout@') expect(rest).toContain('persist-credentials: false');
      }
    }
  });

  it('would be told if they were not', async () => {
    expect(await lintWorkflow('on: [')).not.toEqual([]);
    expect(await lintWorkflow('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n')).not.toEqual([]);
  });
});
