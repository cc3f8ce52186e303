import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import type { WorldData } from '../github-server/index.ts';
import { viewOf } from '../github-server/state/item-view.ts';
import { mentions } from '../github-server/state/references.ts';
import { setState } from '../github-server/state/write-items.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { CONFIG, type Life, startLife, WORLD } from './life.ts';
import { accountOf, itemOf, openItem } from './people.ts';

const AFTER = '2023-02-16T17:00:00Z';
const LATER = '2023-02-16T19:00:00Z';
const FILE = 'notes/wg/2023-02-16.md';
const config = CONFIG.replace(
  'hackmd: { team: openjs-nodejs, collect: commit }',
  'actionIssues: { labels: [meeting], due: P7D }\n      registers: [actions]',
);

const MINUTES = `# Acme Security WG Meeting 2023-02-16

## Present

* Ann @ann
* Victim @victim

## Agenda

* Permission model [#1](https://github.com/acme/wg/issues/1)
  * Action: @ann to write the charter, see #7 and @acme/victims
  * Action: @victim to look at it

## Actions

* Ann: call the venue
`;

async function held(minutes = MINUTES, more: { world?: WorldData; config?: string } = {}): Promise<Life> {
  const life = await startLife({ config, ...more });
  await life.run(['run'], '2023-02-14T12:00:00Z');
  life.commit({ [FILE]: minutes });
  return life;
}

/** Those that are there besides the meeting's own. */
function actionIssues(life: Life) {
  return life
    .issues()
    .filter(({ title }) => !title.includes('Meeting'))
    .map((issue) => {
      const view = viewOf(itemOf(life, `acme/wg#${issue.number}`), life.github.world.now());
      const assignees = view?.assignees.map(({ login }) => login);
      return { ...issue, labels: view?.labels.map(({ name }) => name), assignees };
    });
}

it('an issue is opened for each action, once, and calls nobody but those who are assigned', async () => {
  await using life = await held();
  const { status, stdout } = await life.run(['run', '--json'], AFTER);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).tasks).toContainEqual(
    expect.objectContaining({ task: 'action', state: 'updated', url: expect.stringContaining('/issues/') }),
  );
  const issues = actionIssues(life);
  expect(issues.map(({ title, labels, assignees, open }) => ({ title, labels, assignees, open }))).toEqual([
    {
      title: 'ann to write the charter, see #7 and @acme/victims',
      labels: ['meeting'],
      assignees: ['ann'],
      open: true,
    },
    // Who may not write there is not assigned.
    { title: 'victim to look at it', labels: ['meeting'], assignees: [], open: true },
    { title: 'Ann: call the venue', labels: ['meeting'], assignees: ['ann'], open: true },
  ]);
  expect(issues[0]?.body).toMatch(
    /^<!-- minutebook says action:wg:2023-02-16:[0-9a-f]{8} -->\n\nFrom \[Acme Security WG Meeting 2023-02-16\]\(https:\/\/github\.com\/acme\/wg\/blob\/main\/notes\/wg\/2023-02-16\.md\?plain=1#L\d+\):\n\n> ann to write/u,
  );
  expect(issues[0]?.body).toContain('\n\nAbout: acme/wg#<!-- -->1\n\nWho: ann\n\nDue: 2023-02-23\n');
  for (const { body } of issues) {
    expect([...mentions(body), ...linkedByGitHub(parseMarkdown(body))]).toEqual([]);
  }
  const again = await life.run(['run', '--json'], LATER);
  expect(JSON.parse(again.stdout).tasks.map(({ task }: { task: string }) => task)).not.toContain('action');
  expect(actionIssues(life)).toHaveLength(3);
});

it('one that people closed stays closed, one that they reopened stays open, and corrected words are no new action', async () => {
  await using life = await held();
  await life.run(['run'], AFTER);
  const [charter, look, venue] = actionIssues(life).map(({ number }) => itemOf(life, `acme/wg#${number}`));
  const ann = accountOf(life, 'ann');
  if (charter === undefined || look === undefined || venue === undefined) throw new Error('Three are there.');
  setState(life.github.world, look, ann, 'CLOSED', 'COMPLETED');
  // People call one done in the register, and correct another in the minutes.
  const register = `${await life.file('notes/wg/actions.md')}`;
  life.commit({
    [FILE]: MINUTES.replace('write the charter,', 'write a charter soon,'),
    'notes/wg/actions.md': register.replace(/\[ \](?=.*venue)/u, '[x]'),
  });
  await life.run(['run'], LATER);
  expect(actionIssues(life).map(({ open }) => open)).toEqual([true, false, false]);
  expect(await life.file('notes/wg/actions.md')).toMatch(
    new RegExp(`victim to look at it.* Done\\? acme/wg#${look.number} was closed on 2023-02-16\\.`, 'u'),
  );
  setState(life.github.world, venue, ann, 'OPEN', null);
  await life.run(['run'], '2023-02-17T19:00:00Z');
  expect(actionIssues(life).map(({ open }) => open)).toEqual([true, false, true]);
});

it('is opened once by runs side by side and whatever becomes of the answers', async () => {
  await using life = await held();
  life.github.setFaults([
    { kind: 'applied-then-dropped', match: 'POST /repos/acme/wg/issues' },
    { kind: '502', match: 'POST /repos/acme/wg/issues', after: 2 },
  ]);
  await Promise.all([life.run(['run'], AFTER), life.run(['run'], AFTER), life.run(['run'], AFTER)]);
  await life.run(['run'], LATER);
  expect(actionIssues(life)).toHaveLength(3);
});

it('tells nothing of what is not public, follows nobody else’s mark, and opens nothing for meetings of long ago', async () => {
  const world = {
    ...WORLD,
    repositories: [...WORLD.repositories, { nameWithOwner: 'acme/secret', visibility: 'private' as const }],
    items: [...WORLD.items, { ...WORLD.items[0], repo: 'acme/secret', number: 5, title: 'Hole' }],
  } as WorldData;
  const said = MINUTES.replace('look at it', 'mend acme/secret#5').replace(
    'call the venue',
    'close acme/wg#2',
  );
  await using life = await held(said, { world });
  life.commit({
    'notes/wg/2022-12-22.md': '# Meeting 2022-12-22\n\n## Actions\n\n* Ann: call the plumber\n',
  });
  openItem(
    life,
    'mallory',
    'Ann: call the venue',
    '<!-- minutebook says action:wg:2023-02-16:00000000 -->\n\n> Ann: call the venue',
  );
  await life.run(['run', '--include-private'], AFTER, 'tok-all');
  const ours = actionIssues(life).filter(({ body }) => body.includes('From ['));
  expect(ours.map(({ title }) => title)).toEqual([
    'ann to write the charter, see #7 and @acme/victims',
    'Ann: close acme/wg#2',
  ]);
  expect(JSON.stringify(ours)).not.toMatch(/secret|Hole|plumber/u);
});

it('open actions are listed once below the issue of the next meeting', async () => {
  const reminding = config.replace(/actionIssues: .*\n/u, 'remind: true\n');
  await using life = await held(MINUTES, { config: reminding });
  const NEXT = '2023-02-28T12:00:00Z';
  await life.run(['run'], NEXT);
  await life.run(['run'], '2023-02-28T13:00:00Z');
  const comments = () => life.issues().find(({ title }) => title.includes('2023-03-02'))?.comments ?? [];
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toMatch(
    /^Open actions of earlier meetings:\n\n\* .*\(since 2023-02-16\)\n[\s\S]*<!-- minutebook says actions -->$/u,
  );
  expect(comments()[0]).toContain('Ann: call the venue');
  expect([...mentions(comments()[0] ?? ''), ...linkedByGitHub(parseMarkdown(comments()[0] ?? ''))]).toEqual(
    [],
  );
});

it.each([
  ['mentions', '@victim and @acme/victims', '\\@victim', '<b>@victim</b>', '&#64;victim', '`a`@victim'],
  ['references', 'closes acme/wg#2', 'fixes #2', 'GH-2', 'see &#35;2'],
  [
    'our marks',
    '<!-- minutebook says action:wg:2023-02-16:00000000 -->',
    '--> <!--',
    '<!-- minutebook 1 AAAAAA -->',
  ],
  ['HTML', '<details>', '<!--', '<script>alert(1)</script>', '![x](https://evil.example/x.png)'],
  ['words without end', 'a'.repeat(70_000), '@victim '.repeat(9000), '*a'.repeat(2000)],
])('%s in actions call nobody, hide nothing and are opened once', async (_, ...words) => {
  const lines = words.map((each) => `* Ann to do ${each}\n`).join('');
  const both = config.replace('registers: [actions]', 'remind: true');
  await using life = await held(`${MINUTES.split('## Agenda')[0]}## Actions\n\n${lines}* Ann: plain\n`, {
    config: both,
  });
  for (const now of [AFTER, LATER, '2023-02-28T12:00:00Z', '2023-02-28T13:00:00Z']) {
    expect(await life.run(['run'], now)).toMatchObject({ status: 0 });
  }
  const issues = actionIssues(life);
  expect(issues.map(({ title }) => title)).toContain('Ann: plain');
  expect(new Set(issues.map(({ body }) => body)).size).toBe(issues.length);
  const comments = life.issues().flatMap((issue) => issue.comments);
  expect(comments).toHaveLength(1);
  for (const text of [...issues.map(({ body }) => body), ...comments]) {
    expect([...mentions(text), ...linkedByGitHub(parseMarkdown(text))]).toEqual([]);
    expect(text).not.toMatch(/(?<!\\)<(?:script|details|b)\b/u);
  }
  for (const { body } of issues)
    expect(body).toMatch(/^<!-- minutebook says action:wg:2023-02-16:[0-9a-f]{8} -->\n\nFrom \[/u);
});
