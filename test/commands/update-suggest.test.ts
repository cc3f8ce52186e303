import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const merged = { mergedAt: '2023-07-05T00:00:00Z' };
const document =
  '## 1) Fix and Triage Security Issues\n\n## 2) Support for Releases\n\n## 3) Documentation\n\n## 4) Outreach\n';
const items = [
  pullRequest(1, { ...merged, title: 'lib: lock the door', labels: ['triage'] }),
  pullRequest(2, { ...merged, title: 'doc: say how', labels: ['fast {track}: "yes"'] }),
  pullRequest(3, { ...merged, title: 'doc,lib: say why' }),
  pullRequest(4, { ...merged, title: 'v20.4.0 proposal', labels: ['release'] }),
  pullRequest(5, { ...merged, repo: 'acme/website', title: 'New colours' }),
  pullRequest(6, { ...merged, repo: 'acme/website', title: 'New\u0007 fonts' }),
  pullRequest(7, { ...merged, title: 'zzz' }),
];
const role = 'people: [ann]\nfrom: [acme]\n';

it('proposes sections from labels, prefixes, repositories and headings, and shows what each rule takes', async () => {
  const { run, list } = await updateProject({ role, document, items });
  const { status, stdout } = await run('--suggest');
  expect(status).toBe(0);
  expect(parse(stdout).sections).toEqual({
    1: { match: [{ label: 'triage' }] },
    2: { match: [{ label: 'release' }] },
    3: { match: [{ title: 'doc*' }] },
  });
  expect(stdout).toContain(
    [
      '      - { title: "doc*" }',
      '        # acme/app#2 (doc: say how)',
      '        # acme/app#3 (doc,lib: say why)',
    ].join('\n'),
  );
  expect(stdout).toContain('#      - { repo: "acme/website" }\n#        # acme/website#5 (New colours)\n');
  expect(stdout).toContain('# Nothing to go by:\n#   acme/app#7 (zzz)\n');
  expect(stdout).toContain('  # "4": Outreach: nothing is named like it\n');
  expect(stdout).not.toContain('\u0007');
  // Every item stands there once, and nothing was written.
  for (const { repo, number } of items) expect(stdout.split(`${repo}#${number} `)).toHaveLength(2);
  expect(list('.')).not.toContain('notes');
});

it('knows a word of two letters in a heading, and no longer word by it', async () => {
  const { run } = await updateProject({
    role,
    document: '## 1) CI\n\n## 2) Cities\n',
    items: [
      pullRequest(1, { ...merged, title: 'Faster', labels: ['ci'] }),
      pullRequest(2, { ...merged, title: 'Larger', labels: ['cities'] }),
    ],
  });
  expect(parse((await run('--suggest')).stdout).sections).toEqual({
    1: { match: [{ label: 'ci' }] },
    2: { match: [{ label: 'cities' }] },
  });
});

it('proposes rules that work: with them the items are where it said', async () => {
  const { run, read, write } = await updateProject({ role, document, items });
  const { stdout } = await run('--suggest');
  write('minutebook.yml', read('minutebook.yml') + stdout.replace(/^/gmu, '    '));
  const { stderr } = await run('--explain');
  expect(stderr).toContain('acme/app#3 (doc,lib: say why): section 3: title doc*\n');
  expect(stderr).toContain('acme/app#4 (v20.4.0 proposal): section 2: label release\n');
  const again = JSON.parse((await run('--suggest', '--json')).stdout);
  expect(again).toMatchObject({
    rules: [
      {
        section: null,
        initiative: null,
        match: { repo: 'acme/website' },
        items: ['acme/website#5', 'acme/website#6'],
      },
    ],
    left: ['acme/app#7'],
  });
});

it('proposes what the role document names, and shows each item with the rule that will take it', async () => {
  const named = `## 1) Reviews

## 2) Initiatives

The list is in https://github.com/acme/plans#initiatives.

* Implement a Permission Model and see it used.

## 3) Ecosystem

* Provide patches for libraries, such as undici and fastify.
`;
  const work = [
    pullRequest(1, { ...merged, title: 'src: check permission of a path' }),
    pullRequest(2, { ...merged, title: 'doc: name a steward', repo: 'acme/plans' }),
    pullRequest(3, { ...merged, repo: 'acme/undici', title: 'lib: bump' }),
    // Two sections would take it: the first one does.
    pullRequest(4, { ...merged, repo: 'acme/undici', title: 'lib: permission of agents' }),
    pullRequest(5, { ...merged, title: 'zzz' }),
  ];
  const { run, read, write } = await updateProject({ role, document: named, items: work });
  const { stdout } = await run('--suggest');
  const { rules, left } = JSON.parse((await run('--suggest', '--json')).stdout);
  expect(rules).toMatchObject([
    { section: '2', initiative: 'Permission Model', items: ['acme/app#1', 'acme/undici#4'] },
    { section: '2', initiative: null, match: { repo: 'acme/plans' }, items: ['acme/plans#2'] },
    { section: '3', initiative: null, match: { repo: '*/undici' }, items: ['acme/undici#3'] },
  ]);
  expect(left).toEqual(['acme/app#5']);
  write('minutebook.yml', read('minutebook.yml') + stdout.replace(/^/gmu, '    '));
  const { stderr } = await run('--explain');
  for (const { section, initiative, items: taken } of rules) {
    const where =
      initiative === null ? `section ${section}:` : `section ${section}, initiative ${initiative}:`;
    for (const item of taken) expect(stderr).toMatch(new RegExp(`^${item} .*: ${where}`, 'mu'));
  }
});
