import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemData, WorldData } from '../github-server/index.ts';
import { CONFIG, type Life, startLife, WORLD } from '../lifecycle/life.ts';

/** The facts that `fixtures/existing` were written from; `later`, an item is gone, one has a new title and one is new. */
export type Facts = 'same' | 'later';

/** A document that the program keeps current around what people do to it. */
export type Kind = 'minutes' | 'note' | 'issue' | 'update' | 'rollup' | 'pull-request' | 'collected';

export const NOW = '2023-02-14T12:00:00Z';
const AFTER = '2023-02-16T17:00:00Z';
export const MINUTES = 'notes/wg/2023-02-16.md';

const ROLE = `
roles:
  keeper:
    name: Keeper
    document: [{ number: 1, title: Triage }, { number: 2, title: Initiatives }]
    people: [ann]
    from: [acme]
    labels: [security]
    learn: false
    sections:
      "1": { releases: [acme/app], match: [{ label: triage }] }
      "2":
        initiatives:
          - { name: Permission Model, match: [{ label: permission }] }
          - { name: Scorecard, match: [{ label: scorecard }] }
    meetings: { WG: acme/wg }
`;

const EARLIER = `# Acme Security WG Meeting 2023-02-02

## Present

* Ann

## Announcements

### acme/app

* Scorecard [#10](https://github.com/acme/app/issues/10)
  * Ann: ask @ben about #7 by Friday
  * [ ] Ben: write to security@example.org

## Q&A, Other
`;

function worldOf(facts: Facts): WorldData {
  const later = facts === 'later';
  const agenda = (repo: string, number: number, title: string): ItemData => ({
    repo,
    number,
    type: 'Issue',
    title,
    author: 'ben',
    labels: ['wg-agenda'],
    createdAt: `2022-12-${10 + number}T10:00:00Z`,
  });
  const work = (number: number, title: string, label: string): ItemData => ({
    repo: 'acme/app',
    number,
    type: 'PullRequest',
    title,
    author: 'ann',
    labels: [label],
    createdAt: `2023-01-${number - 10}T10:00:00Z`,
    closedAt: `2023-01-${number - 9}T10:00:00Z`,
    mergedAt: `2023-01-${number - 9}T10:00:00Z`,
    state: 'MERGED',
  });
  const items = [
    ...(later ? [] : [agenda('acme/wg', 1, 'Permission model `--allow-fs` for @acme/friends')]),
    agenda('acme/wg', 2, 'Ping @everyone and close #1, see https://evil.example/x or www.evil.example'),
    agenda('acme/app', 7, later ? 'Now called otherwise' : 'deps: GH-12, deadbeefcafe for me@example.org'),
    agenda('acme/app', 9, 'lib: *stars* _under_ <b>tags</b> & "quotes" [brackets](x) | pipes'),
    agenda('acme/app', 10, 'Scorecard'),
    ...(later ? [agenda('acme/app', 11, 'A new item')] : []),
    ...(later ? [] : [work(21, 'src: allow fs.read for @acme/friends, fixes #7', 'permission')]),
    work(22, later ? 'src: otherwise' : 'src: say `--allow-fs` twice', 'permission'),
    work(23, 'tools: run the scorecard of https://example.org/scorecard', 'scorecard'),
    work(24, 'doc: triage <b>faster</b>', 'triage'),
    ...(later ? [work(25, 'src: a new one', 'permission')] : []),
  ];
  return {
    asOf: '2023-02-13T12:00:00Z',
    repositories: [
      {
        nameWithOwner: 'acme/wg',
        files: { 'README.md': '# WG', 'notes/wg/2023-02-02.md': EARLIER },
        labelsList: [{ name: 'meeting' }, { name: 'wg-agenda' }],
      },
      {
        nameWithOwner: 'acme/app',
        labelsList: ['wg-agenda', 'permission', 'scorecard', 'triage'].map((name) => ({ name })),
      },
    ],
    users: [...(WORLD.users ?? []), { login: 'ben' }],
    items,
    releases: [
      { repo: 'acme/app', tagName: 'v20.4.0', author: 'ann', publishedAt: '2023-01-20T10:00:00Z' },
    ] as NonNullable<WorldData['releases']>,
  };
}

/** The group's servers with an issue, minutes, a note and updates that the program has just made. */
export async function startStage(kind: Kind, facts: Facts): Promise<Life> {
  const publish = kind === 'pull-request' ? 'pull-request' : 'commit';
  // Those who do not ask for the form of before have it where a document was begun in it.
  const config = CONFIG.replace('preset: nodejs\n', '').replace('files: commit', `files: ${publish}`) + ROLE;
  const life = await startLife({ world: worldOf(facts), config });
  mkdirSync(join(life.folder, 'notes/wg'), { recursive: true });
  writeFileSync(join(life.folder, 'notes/wg/2023-02-02.md'), EARLIER);
  await succeed(life, ['agenda', '--publish']);
  await succeed(life, commandOf(kind));
  return life;
}

/** The command that brings a kind of document up to date. */
function commandOf(kind: Kind): string[] {
  if (kind === 'issue') return ['agenda', '--publish'];
  if (kind === 'update') return ['update', '2023-01', '--publish'];
  if (kind === 'rollup') return ['update', '2022-12..2023-01', '--publish'];
  return ['minutes', '--publish'];
}

export async function bringUpToDate(life: Life, kind: Kind): Promise<void> {
  if (kind === 'collected') await succeed(life, ['collect', '--publish'], AFTER);
  else await succeed(life, commandOf(kind));
}

async function succeed(life: Life, argv: readonly string[], now = NOW): Promise<void> {
  const { status, stderr } = await life.run(argv, now);
  if (status !== 0) throw new Error(`minutebook ${argv.join(' ')}: ${stderr}`);
}

const pathOf = (kind: Kind) =>
  kind === 'update'
    ? 'notes/updates/update-2023-01.md'
    : kind === 'rollup'
      ? 'notes/updates/update-2022-12..2023-01.md'
      : MINUTES;

const pullOf = (life: Life) => {
  const items = [...(life.github.world.repository('acme/wg')?.items.values() ?? [])];
  const pull = items.find((item) => item.kind === 'PullRequest');
  if (pull === undefined) throw new Error('There is no pull request.');
  return pull;
};

export async function read(life: Life, kind: Kind): Promise<string> {
  if (kind === 'issue') return life.issues()[0]?.body ?? '';
  if (kind === 'note') return [...life.hackmd.notes.values()][0]?.content ?? '';
  if (kind === 'pull-request') return pullOf(life).body;
  return (await life.file(pathOf(kind))) ?? '';
}

/** A person puts a text in the place of the document. */
export async function put(life: Life, kind: Kind, text: string): Promise<void> {
  if (kind === 'issue') await life.edit(life.issues()[0]?.number ?? 0, () => text);
  else if (kind === 'note') life.hackmd.type([...life.hackmd.notes.keys()][0] ?? '', () => text);
  else if (kind === 'pull-request') pullOf(life).body = text;
  else life.commit({ [pathOf(kind)]: text });
}

/** The texts of all documents that the program could have touched, and what was said under the issue. */
export async function everything(life: Life): Promise<unknown> {
  return {
    issues: life.issues(),
    notes: [...life.hackmd.notes.values()].map(({ content }) => content),
    minutes: await life.file(MINUTES),
  };
}

/** The program's account comments on the issue of the meeting. */
export async function comment({ github, issues }: Life, body: string): Promise<void> {
  const answer = await fetch(`${github.apiUrl}/repos/acme/wg/issues/${issues()[0]?.number}/comments`, {
    method: 'POST',
    headers: { authorization: 'Bearer tok-bot', 'content-type': 'application/json' },
    body: JSON.stringify({ body }),
  });
  if (!answer.ok) throw new Error(`The comment was answered ${answer.status}`);
}
