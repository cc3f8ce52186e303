import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import remarkPresetLintNode from 'remark-preset-lint-node';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type ItemData, startGitHubServer } from '../github-server/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const TSC = '../shared/corpus/tsc';
const DATE = '2023-02-16';
const GROUP = `    name: Security WG
    agenda: { from: [acme], label: wg-agenda, standing: ["Triage - https://example.org/board"] }
    meeting:
      repository: acme/wg
      schedule: { every: "2023-01-05T15:00[Europe/London]/P14D" }
      invited: ["Security team: @acme/security", "Ada Lovelace @ada (chair)", "@ben"]
      calendar: https://example.org/calendar
`;
const issue = (number: number, title: string): ItemData => ({
  repo: 'acme/wg',
  number,
  type: 'Issue',
  title,
  author: 'ann',
  labels: ['wg-agenda'],
  createdAt: '2023-01-01T10:00:00Z',
});
const titles = [
  '[v18.x] deps: update',
  '`code` and <b>',
  'lib: *stars* _under_',
  '- a dash',
  'arr[0][1]',
  '# x',
];

async function project(
  earlier: Readonly<Record<string, string>> = {},
  keys = '',
  called: readonly string[] = titles,
) {
  const folder = temporaryFolder();
  const items = called.map((title, index) => issue(index + 1, title));
  const world = { repositories: [{ nameWithOwner: 'acme/wg' }], items };
  const server = await startGitHubServer({ world, now: '2023-02-15T12:00:00Z' });
  writeFileSync(join(folder, 'minutebook.yml'), `host: Acme\n${keys}groups:\n  wg:\n${GROUP}`);
  mkdirSync(join(folder, 'notes/wg'), { recursive: true });
  for (const [name, text] of Object.entries(earlier)) writeFileSync(join(folder, 'notes/wg', name), text);
  const env = {
    GITHUB_TOKEN: 'tok-public',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
  };
  const path = join(folder, `notes/wg/${DATE}.md`);
  return {
    path,
    run: (...argv: string[]) => runCli([...argv, '--date', DATE], { cwd: folder, env }),
    minutes: () => readFileSync(path, 'utf8'),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** Warnings of the organisation's own rules, without those on words of titles. */
async function lint(text: string, path = 'minutes.md'): Promise<string[]> {
  const file = new VFile({ path, value: text });
  await unified().use(remarkParse).use(remarkStringify).use(remarkPresetLintNode).process(file);
  return file.messages
    .filter(({ ruleId }) => ruleId !== 'prohibited-strings' && ruleId !== 'nodejs-links')
    .map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`);
}

describe('documents of a group without minutes', () => {
  it('are neutral, without empty sections, and pass the Markdown lint of Node.js', async () => {
    await using made = await project();
    await made.run('minutes');
    const text = made.minutes();
    expect(text).toMatch(/^# Acme Security WG Meeting 2023-02-16\n/u);
    expect(text).toContain('## Upcoming Meetings\n\n* 2023-03-02: Thu 15:00 London\n* 2023-03-16');
    expect(text).not.toMatch(/GoogleCalendar|^\*Extracted|\n\n\n|^- |^##+ [^\n]*\n+#/mu);
    expect(text).toContain('* \\[v18.x] deps: update [#1]');
    expect(await lint(text)).toEqual([]);
    expect(await lint((await made.run('agenda')).stdout)).toEqual([]);
  });

  it('leaves nothing to the lint but what titles say themselves', async () => {
    const long = `${'A title of many words, '.repeat(6)}as some have`;
    await using made = await project({}, '', [long, 'see https://example.org/a and mail@example.org']);
    await made.run('minutes');
    // In an issue addresses are kept from becoming links.
    const addresses = ['no-literal-urls', 'no-literal-urls'];
    for (const [text, more] of [
      [made.minutes(), addresses],
      [(await made.run('agenda')).stdout, []],
    ] as const) {
      const told = (await lint(text)).map((line) => line.split(' '));
      const lines = text.split('\n');
      expect(told.map(([, rule]) => rule).sort()).toEqual(['maximum-line-length', ...more]);
      for (const [line] of told) expect(lines[Number(line) - 1]).toMatch(/^\* .* \[#\d+\]/u);
    }
  });

  it('has each invited person once, to be ticked, in the words of the group; teams stay bullets', async () => {
    const earlier =
      '# Meeting 2023-02-02\n\n## Present\n\n* Ada Lovelace @Ada\n* Carl Carlson @carl\n* ben\n';
    await using made = await project({ '2023-02-02.md': earlier });
    await made.run('minutes');
    const present = made.minutes().split('## Present\n')[1]?.split('\n## ')[0]?.trim();
    expect(present).toBe(
      [
        '* [ ] Ada Lovelace @ada (chair)',
        '* [ ] @ben',
        '* [ ] Carl Carlson @carl',
        '* Security team: @acme/security',
      ].join('\n'),
    );
    // The agenda invites all of them.
    expect((await made.run('agenda')).stdout).toContain('* Ada Lovelace @ada (chair)\n* @ben\n');
  });
});

describe('the form of the newest minutes', () => {
  const earlier =
    '# Meeting 2023-02-02\n\n## Links\n\n+ Issue: https://example.org/1\n+ Recording: https://example.org/2\n\n## Present\n\n- [x] Ada\n- [x] Ben\n';

  it('is taken over: bullets, boxes to tick and addresses', async () => {
    await using made = await project({
      '2023-01-19.md': earlier.replaceAll('+ ', '* '),
      '2023-02-02.md': earlier,
      '2023-03-02.md': earlier.replaceAll('+ ', '- '),
    });
    await made.run('minutes');
    const text = made.minutes();
    expect(text).toContain('+ **Recording**:\n');
    expect(text).toContain('- [ ] Ada Lovelace @ada (chair)\n');
    expect(text).toContain('+ Security team: @acme/security\n');
    expect(text).toContain('+ **Calendar**: https://example.org/calendar\n');
    expect((await made.run('agenda')).stdout).toMatch(/^\+ \\\[v18\.x\] deps/mu);
    await made.run('minutes');
    expect(made.minutes()).toBe(text);
  });

  it('is that of the folder which --out names', async () => {
    await using made = await project({ '2023-02-02.md': earlier });
    const elsewhere = join(dirname(made.path), '../../minutes/wg');
    mkdirSync(elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, '2023-02-02.md'), earlier.replaceAll('+ ', '* '));
    await made.run('minutes', '--out', 'minutes');
    expect(readFileSync(join(elsewhere, `${DATE}.md`), 'utf8')).toContain('* **Recording**:\n');
  });

  it('is left alone in a document that was begun', async () => {
    await using made = await project();
    await made.run('minutes');
    const text = made.minutes();
    writeFileSync(made.path.replace(DATE, '2023-02-02'), earlier);
    await made.run('minutes');
    expect(made.minutes()).toBe(text);
  });

  it.skipIf(!existsSync(TSC))('of the TSC passes the Markdown lint of Node.js', async () => {
    const [newest = ''] = readdirSync(TSC, { recursive: true })
      .map(String)
      .filter((name) => /\d{4}-\d{2}-\d{2}\.md$/u.test(name))
      .sort()
      .reverse();
    const text = readFileSync(resolve(TSC, newest), 'utf8');
    await using made = await project({ '2023-02-02.md': text });
    await made.run('minutes');
    expect(await lint(made.minutes())).toEqual([]);
    expect(await lint((await made.run('agenda')).stdout)).toEqual([]);
  });
});

describe('minutes in the form of earlier versions', () => {
  it('keep it: nothing of another form is added', async () => {
    await using made = await project({}, 'preset: nodejs\n');
    await made.run('minutes');
    const old = made.minutes();
    expect(old).toContain('Click `+GoogleCalendar`');
    writeFileSync(made.path, old.replace('## Q&A, Other\n', '## Q&A, Other\n\nAda: thanks\n'));
    const config = made.path.replace(`notes/wg/${DATE}.md`, 'minutebook.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('preset: nodejs\n', ''));
    const { stderr } = await made.run('minutes');
    expect(stderr).toContain('unchanged');
    expect(made.minutes()).toContain('Click `+GoogleCalendar`');
    expect(made.minutes()).not.toContain('What is announced');
  });
});
