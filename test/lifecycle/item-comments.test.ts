import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import type { WorldData } from '../github-server/index.ts';
import { mentions } from '../github-server/state/references.ts';
import { addComment, deleteComment } from '../github-server/state/write-comments.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { CONFIG, calendarText, type Life, type LifeOptions, REPOSITORY, startLife, WORLD } from './life.ts';
import { accountOf, commentsOf, firstComment, itemOf } from './people.ts';

const FILE = 'notes/wg/2023-02-16.md';
const AFTER = '2023-02-16T17:00:00Z';
const LATER = '2023-02-16T19:00:00Z';

const COMMIT = CONFIG.replace('hackmd: { team: openjs-nodejs, collect: commit }', 'comment: true');
const PULL = COMMIT.replace('publish: { files: commit }', 'publish: { files: pull-request }');

const MINUTES = `# Acme Security WG Meeting 2023-02-16

## Present

* Ann @ann

## Agenda

### acme/wg

* Permission model [#1](https://github.com/acme/wg/issues/1)
  * @ann and @victim talked to @acme/victims; see #7 and \`@code\`
    * a detail
  * Decision: ship it
* Ping [#2](https://github.com/acme/wg/issues/2)

### acme/app

* Scorecard [#7](https://github.com/acme/app/issues/7)
  * Looks good
`;

function commentsOn(life: Life, item: string): string[] {
  return commentsOf(life, item).map(({ body }) => body);
}

async function held(options: LifeOptions = {}, minutes = MINUTES): Promise<Life> {
  const life = await startLife({ config: COMMIT, ...options });
  life.commit({ [FILE]: minutes });
  return life;
}

const writes = ({ github }: Life) =>
  github.log
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);

describe('what was said of an item', () => {
  it('is told below it once, decisions first, and calls nobody who is not there already', async () => {
    await using life = await held();
    const { status, stdout } = await life.run(['run', '--json'], AFTER);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tasks).toContainEqual(
      expect.objectContaining({
        task: 'comment',
        state: 'updated',
        url: 'https://github.com/acme/wg/issues/1',
      }),
    );
    expect(commentsOn(life, 'acme/wg#1')).toEqual([
      expect.stringMatching(/^<!-- minutebook says notes:wg:2023-02-16:\w+:\w+ -->\n\n/u),
    ]);
    expect(commentsOn(life, 'acme/wg#1')[0]?.split('\n').slice(2).join('\n')).toBe(
      `From [Acme Security WG Meeting 2023-02-16](https://github.com/acme/wg/blob/main/notes/wg/2023-02-16.md?plain=1#L11):

**Decision:** ship it

* @ann and @<!-- -->victim talked to @<!-- -->acme/victims; see #<!-- -->7 and \`@code\`
  * a detail
`,
    );
    expect(commentsOn(life, 'acme/wg#2')).toEqual([]);
    expect(commentsOn(life, 'acme/app#7')).toEqual([expect.stringContaining('* Looks good')]);
    const before = writes(life).length;
    expect(await life.run(['run'], LATER)).toMatchObject({ status: 0 });
    expect(writes(life)).toHaveLength(before);
  });

  it('is corrected with the minutes, and stays when somebody edited it', async () => {
    await using life = await held();
    await life.run(['run'], AFTER);
    life.commit({ [FILE]: MINUTES.replace('ship it', 'wait').replace('Looks good', 'Looks bad') });
    firstComment(life, 'acme/app#7').body += 'Ann: see also the minutes.';
    await life.run(['run'], LATER);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([expect.stringContaining('**Decision:** wait')]);
    expect(commentsOn(life, 'acme/app#7')).toEqual([
      expect.stringMatching(/Looks good\n[\s\S]*Ann: see also/u),
    ]);
    // Nothing was said after all.
    life.commit({ [FILE]: MINUTES.replace(/\n {2}[^\n]*/gu, '') });
    await life.run(['run'], LATER);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([]);
    expect(commentsOn(life, 'acme/app#7')).toHaveLength(1);
  });

  it('does not come back where a moderator deleted it', async () => {
    await using life = await held();
    await life.run(['run'], AFTER);
    deleteComment(life.github.world, firstComment(life, 'acme/wg#1'), accountOf(life, 'ann'));
    life.commit({ [FILE]: MINUTES.replace('ship it', 'wait').replace('Looks good', 'Looks bad') });
    await life.run(['run'], LATER);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([]);
    expect(commentsOn(life, 'acme/app#7')).toEqual([expect.stringContaining('Looks bad')]);
    // What we deleted ourselves comes back once there is something to say again.
    life.commit({ [FILE]: MINUTES.replace(/\n {2}\* Looks good/u, '') });
    await life.run(['run'], '2023-02-16T20:00:00Z');
    expect(commentsOn(life, 'acme/app#7')).toEqual([]);
    life.commit({ [FILE]: MINUTES });
    await life.run(['run'], '2023-02-16T21:00:00Z');
    expect(commentsOn(life, 'acme/app#7')).toEqual([expect.stringContaining('Looks good')]);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([]);
  });

  it('stays hidden where a moderator hid it, and gets no second one beside it', async () => {
    await using life = await held();
    await life.run(['run'], AFTER);
    const comment = firstComment(life, 'acme/wg#1');
    comment.minimized = true;
    life.commit({ [FILE]: MINUTES.replace('ship it', 'wait') });
    await life.run(['run'], LATER);
    expect(commentsOf(life, 'acme/wg#1')).toEqual([comment]);
    expect(comment).toMatchObject({ minimized: true, body: expect.stringContaining('wait') });
  });

  it('is no news for the next meeting', async () => {
    const config = COMMIT.replace('standing:', 'park: { after: 2 }\n      activity: true\n      standing:');
    await using life = await held({ config });
    writeFileSync(join(life.folder, 'meetings.ics'), calendarText());
    mkdirSync(join(life.folder, 'notes/wg'), { recursive: true });
    writeFileSync(join(life.folder, FILE), MINUTES);
    await life.run(['run'], AFTER);
    life.github.settle();
    expect(commentsOn(life, 'acme/wg#1')).toHaveLength(1);
    const { stdout } = await life.run(['agenda', '--stdout', '--date', '2023-03-02'], '2023-02-28T12:00:00Z');
    expect(stdout).toMatch(/\n#+ Parked[\s\S]*Scorecard[\s\S]*Permission model/u);
    expect(stdout).not.toMatch(/\d comment/u);
  });

  it('is told once by runs side by side, and whatever becomes of the answers', async () => {
    await using life = await held();
    life.github.setFaults([
      { kind: 'applied-then-dropped', match: 'POST /repos/acme/wg/issues/1/comments' },
      { kind: '502', match: 'POST /repos/acme/app/issues/7/comments' },
    ]);
    await Promise.all([life.run(['run'], AFTER), life.run(['run'], AFTER), life.run(['run'], AFTER)]);
    await life.run(['run'], LATER);
    for (const item of ['acme/wg#1', 'acme/app#7']) expect(commentsOn(life, item)).toHaveLength(1);
  });

  it('is a failed task when it cannot be written below one item, though it was below others', async () => {
    await using life = await held();
    const match = 'POST /repos/acme/app/issues/7/comments';
    life.github.setFaults([{ kind: '502', match, times: Infinity }]);
    const { status, stdout } = await life.run(['run', '--json'], AFTER);
    expect(status).toBe(1);
    expect(commentsOn(life, 'acme/wg#1')).toHaveLength(1);
    const { tasks } = JSON.parse(stdout);
    expect(tasks).toContainEqual(expect.objectContaining({ task: 'comment', state: 'failed', url: null }));
  });

  it('does not follow what strangers wrote in its name', async () => {
    await using life = await held();
    addComment(
      life.github.world,
      itemOf(life, 'acme/wg#1'),
      accountOf(life, 'ann'),
      '<!-- minutebook says notes:wg:2023-02-16:000000000000:000000000000 -->',
    );
    await life.run(['run'], AFTER);
    expect(commentsOn(life, 'acme/wg#1')).toHaveLength(2);
  });

  it('is no task as long as nobody has written minutes', async () => {
    await using life = await startLife({ config: COMMIT });
    const { stdout } = await life.run(['run', '--json'], AFTER);
    const tasks = JSON.parse(stdout).tasks as { task: string }[];
    expect(tasks.map(({ task }) => task)).not.toContain('comment');
  });

  it('tells nothing of or to what is not public', async () => {
    const world = {
      ...WORLD,
      repositories: [...WORLD.repositories, { nameWithOwner: 'acme/secret', visibility: 'private' as const }],
      items: [...WORLD.items, { ...WORLD.items[0], repo: 'acme/secret', number: 5, title: 'Hole' }],
    } as typeof WORLD;
    const said = `${MINUTES}  * As acme/secret#5 says\n\n### acme/secret\n\n* Hole [#5](https://github.com/acme/secret/issues/5)\n  * Nobody may know\n`;
    await using life = await held({ world }, said);
    await life.run(['run', '--include-private'], AFTER, 'tok-all');
    expect(commentsOn(life, 'acme/secret#5')).toEqual([]);
    expect(commentsOn(life, 'acme/app#7')).toEqual([expect.stringContaining('Looks good')]);
    expect(commentsOn(life, 'acme/app#7')[0]).not.toMatch(/secret|Hole|know/u);
  });

  it.each([
    ['beside issues', MINUTES, ['acme/app#7', 'acme/wg#1']],
    ['alone', MINUTES.replaceAll(/^ {2,}.*\n/gmu, ''), []],
  ])('is not told below discussions, which the output says once: %s', async (_, minutes, told) => {
    const said = '\n* Ideas [#9](https://github.com/acme/app/discussions/9)\n  * Good\n  * Decision: do it\n';
    const world: WorldData = {
      ...WORLD,
      repositories: WORLD.repositories.map((one) => ({ ...one, discussionCategories: ['Ideas'] })),
      items: [
        ...WORLD.items,
        {
          ...(WORLD.items[2] as WorldData['items'][number]),
          number: 9,
          type: 'Discussion',
          category: 'Ideas',
        },
      ],
    };
    await using life = await held({ world }, minutes + said);
    const { status, stdout } = await life.run(['run', '--json'], AFTER);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).warnings).toEqual([
      'Acme Security WG Meeting 2023-02-16: 1 discussion gets no comment with its notes, only issues and pull requests do.',
    ]);
    const comments = ['acme/app#7', 'acme/app#9', 'acme/wg#1'].filter(
      (item) => commentsOn(life, item).length > 0,
    );
    expect(comments).toEqual(told);
  });

  it('is told once where it cannot be told, under the meeting’s issue', async () => {
    const world = {
      ...WORLD,
      items: WORLD.items.map((item) =>
        item.number === 7 ? { ...item, type: 'PullRequest' as const } : item,
      ),
    };
    await using life = await held({ world }, MINUTES.replace('issues/7', 'pull/7'));
    await life.run(['run']);
    expect(await life.run(['run'], AFTER, 'tok-no-pulls')).toMatchObject({ status: 0 });
    expect(await life.run(['run'], LATER, 'tok-no-pulls')).toMatchObject({ status: 0 });
    expect(commentsOn(life, 'acme/wg#3')).toEqual([
      expect.stringContaining('`acme/app#7` could not be posted there'),
    ]);
    const tries = writes(life).filter((write) => write === 'POST /repos/acme/app/issues/7/comments');
    expect(tries).toHaveLength(1);
    // Deleted below an issue whose body remembers none, as earlier versions left it.
    deleteComment(life.github.world, firstComment(life, 'acme/wg#3'), accountOf(life, 'ann'));
    await life.edit(3, (text) => text.replace(/<!-- minutebook said .*\n/u, ''));
    expect(await life.run(['run'], LATER, 'tok-no-pulls')).toMatchObject({ status: 0 });
    expect(commentsOn(life, 'acme/wg#3')).toEqual([]);
  });

  it('is listed in the pull request of the minutes, and left out where people tick it', async () => {
    await using life = await startLife({
      config: PULL.replace('comment: true', 'hackmd: { team: openjs-nodejs }\n      comment: true'),
    });
    await life.run(['run']);
    const [note] = life.hackmd.notes.values();
    const types = (words: string) =>
      life.hackmd.type(note?.id ?? '', (text) =>
        text.replace(/^(\* (?:Permission|Scorecard).*)$/gmu, `$1\n  * ${words}`),
      );
    types('Good');
    const discussion = '* Idea [#9](https://github.com/acme/app/discussions/9)\n  * Good';
    life.hackmd.type(note?.id ?? '', (text) => text.replace(/^\* Scorecard/mu, `${discussion}\n$&`));
    await life.run(['run'], AFTER);
    const pulls = () =>
      [...(life.github.world.repository(REPOSITORY)?.items.values() ?? [])].filter(
        ({ kind }) => kind === 'PullRequest',
      );
    const [pull] = pulls();
    // The discussion, which would stand between them, gets no comment.
    expect(pull?.body).toMatch(/^- \[ \] leave out `acme\/wg#1`\n- \[ \] leave out `acme\/app#7`$/mu);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([]);
    if (pull === undefined) return;
    pull.body = pull.body.replace('[ ] leave out `acme/app#7`', '[x] leave out `acme/app#7`');
    types('Better');
    await life.run(['run'], LATER);
    expect(pulls()).toHaveLength(1);
    expect(pull.body).toMatch(/^- \[ \] leave out `acme\/wg#1`\n- \[x\] leave out `acme\/app#7`$/mu);
    expect(pull.body).toContain('\n\n`acme/wg#1: Better / Good`\n\n');
    expect(pull.body).not.toContain('`acme/wg#1: Good`');
    life.merge(pull.number);
    await life.run(['run'], '2023-02-16T20:00:00Z');
    expect(commentsOn(life, 'acme/wg#1')).toEqual([expect.stringContaining('Better')]);
    expect(commentsOn(life, 'acme/app#7')).toEqual([]);
    const app = life.github.world.repository('acme/app');
    if (app !== undefined) life.github.world.rename(app, 'product');
    await life.run(['run'], '2023-02-16T21:00:00Z');
    expect(commentsOn(life, 'acme/product#7')).toEqual([]);
  });
});

describe('a comment below an item mentions nobody, links nothing private and cannot be forged', () => {
  const OURS = '<!-- minutebook says notes:wg:2023-02-16:000000000000:000000000000 -->';
  const world: WorldData = {
    ...WORLD,
    repositories: [
      ...WORLD.repositories,
      { nameWithOwner: 'acme/victim' },
      { nameWithOwner: 'acme/secret', visibility: 'private' },
    ],
    items: [
      ...WORLD.items,
      ...['acme/victim', 'acme/secret'].map((repo) => ({
        ...(WORLD.items[0] as WorldData['items'][number]),
        repo,
        number: 9,
        author: 'victim',
        labels: [],
      })),
    ],
  };

  it.each([
    [
      'mentions',
      '@victim and @acme/victims',
      '\\@victim',
      '<b>@victim</b>',
      '&#64;victim',
      '*@victim*',
      '(@victim)',
    ],
    ['mentions around code', '`a`@victim', '`` @victim', '```', '@victim', '~~~ @victim'],
    [
      'references',
      'closes acme/victim#9',
      'acme/victim#9',
      '(acme/victim#9)',
      'fixes #2',
      'GH-2',
      'see &#35;2',
    ],
    ['private items', 'acme/secret#9 is bad', 'https://github.com/acme/secret/issues/9 is bad'],
    ['our marks', OURS, '<!-- minutebook 1 AAAAAA -->', '<!-- minutebook-note 1 AAAAAA -->', '--> <!--'],
    ['HTML', '<details>', '<!--', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
    ['words without end', 'a'.repeat(70_000), '@victim '.repeat(9000), '*a'.repeat(2000)],
  ])('%s in notes', async (_, ...notes) => {
    const said = notes.map((note) => `  * ${note}\n`).join('');
    const minutes = MINUTES.replace(/ {2}\* @ann and[\s\S]*?(?=\* Ping)/u, `  * Plain words\n${said}`);
    await using life = await held({ world }, minutes);
    expect(await life.run(['run'], AFTER, 'tok-all')).toMatchObject({ status: 0 });
    const [comment = '', ...others] = commentsOn(life, 'acme/wg#1');
    expect(others).toEqual([]);
    expect(comment).toMatch(
      /^<!-- minutebook says notes:wg:2023-02-16:[0-9a-f]{12}:[0-9a-f]{12} -->\n\nFrom \[/u,
    );
    expect(comment).toContain('Plain words');
    expect([...mentions(comment), ...linkedByGitHub(parseMarkdown(comment))]).toEqual([]);
    expect(comment).not.toMatch(/secret|is bad/u);
    expect(itemOf(life, 'acme/victim#9').events).toHaveLength(0);
    expect(itemOf(life, 'acme/wg#2').events).toHaveLength(0);
    const before = writes(life).length;
    await life.run(['run'], LATER, 'tok-all');
    expect(writes(life)).toHaveLength(before);
  });

  it.each([
    ['the mark of another meeting', OURS.replace('02-16', '02-02')],
    ['the mark of this one, whatever it says', `${OURS}\n\nAnything`],
    ['the mark, quoted', `> ${OURS}`],
  ])('a comment of a stranger with %s', async (_, body) => {
    await using life = await held();
    const mallory = accountOf(life, 'mallory');
    const theirs = addComment(life.github.world, itemOf(life, 'acme/wg#1'), mallory, body);
    await life.run(['run'], AFTER);
    // They copy our comment word for word, too.
    const [, ours = ''] = commentsOn(life, 'acme/wg#1');
    addComment(life.github.world, itemOf(life, 'acme/wg#1'), mallory, ours);
    life.commit({ [FILE]: MINUTES.replace('ship it', 'wait') });
    await life.run(['run'], LATER);
    expect(commentsOn(life, 'acme/wg#1')).toEqual([body, expect.stringContaining('wait'), ours]);
    // A stranger who deletes a comment of their own does not stop ours.
    deleteComment(life.github.world, theirs, mallory);
    life.commit({ [FILE]: MINUTES.replace('ship it', 'go') });
    await life.run(['run'], '2023-02-16T21:00:00Z');
    expect(commentsOn(life, 'acme/wg#1')).toEqual([expect.stringContaining('go'), ours]);
  });
});

describe('the label of the agenda', () => {
  const labels = (life: Life, number: number) =>
    life.github.log.filter(
      ({ method, path }) => method === 'DELETE' && path.includes(`/issues/${number}/labels/`),
    );
  const ticked = MINUTES.replaceAll(/^\* (?=Perm|Ping)/gmu, '* [x] ');

  it('is taken off what people ticked, once', async () => {
    await using life = await held({}, ticked);
    await life.run(['run'], AFTER);
    expect([1, 2, 7].map((number) => labels(life, number).length)).toEqual([1, 1, 0]);
    await life.label(1, ['wg-agenda']);
    await life.run(['run'], LATER);
    expect(labels(life, 1)).toHaveLength(1);
  });

  it('stays where notes become minutes unseen', async () => {
    const config = CONFIG.replace('collect: commit }', 'collect: commit }\n      comment: true');
    await using life = await held({ config }, ticked);
    await life.run(['run'], AFTER);
    expect([1, 2].map((number) => labels(life, number).length)).toEqual([0, 0]);
  });
});
