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
  expect(stdout).not.toContain('\u0007');
  // Every item stands there once, and nothing was written.
  for (const { repo, number } of items) expect(stdout.split(`${repo}#${number} `)).toHaveLength(2);
  expect(list('.')).not.toContain('notes');
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
    rules: [{ section: null, match: { repo: 'acme/website' }, items: ['acme/website#5', 'acme/website#6'] }],
    left: ['acme/app#7'],
  });
});
