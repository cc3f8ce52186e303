import { describe, expect, it } from 'vitest';
import { deleteComment } from '../github-server/state/write-comments.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { CONFIG, type Life, startLife, WORLD } from './life.ts';
import { accountOf, firstComment } from './people.ts';

const config = (agenda: string, meeting = '') =>
  CONFIG.replace('    agenda:\n', `    agenda:\n${agenda}`).replace(
    '    meeting:\n',
    `    meeting:\n${meeting}`,
  );
const publish = (life: Life, now?: string) => life.run(['agenda', '--publish'], now);
const bodyOf = (life: Life) => life.issues()[0]?.body ?? '';
const write = (life: Life, path: string, text: string) => {
  writeFiles(life.folder, { [path]: text });
};
const line = (number: number, note = '') =>
  `* Title [#${number}](https://github.com/acme/wg/issues/${number})\n${note === '' ? '' : `  * ${note}\n`}`;
/** Minutes of earlier meetings, below `notes/wg`. */
const remember = (life: Life, minutes: Readonly<Record<string, readonly string[]>>, links = '') => {
  for (const [date, lines] of Object.entries(minutes))
    write(
      life,
      `notes/wg/${date}.md`,
      `# Acme Security WG Meeting ${date}\n\n## Links\n\n${links}\n## Present\n\n* Ann @ann\n* Ben @ben\n\n## Agenda\n\n### acme/wg\n\n${lines.join('')}\n`,
    );
};
const order = (body: string) => [...body.matchAll(/\[#(\d+)\]/gu)].map(([, number]) => Number(number));

describe('what earlier minutes say', () => {
  it('decides the order of an agenda, and what is parked at its end', async () => {
    const park = '      park: { after: 3, title: Waits for news }\n';
    await using life = await startLife({ config: config(`      order: waiting\n${park}`) });
    remember(life, { '2023-01-19': [line(2, 'Yes.'), line(1)], '2023-02-02': [line(1, 'Yes.'), line(2)] });
    expect(await publish(life)).toMatchObject({ status: 0 });
    const [agenda = '', parked = ''] = bodyOf(life).split('### Waits for news\n');
    expect(order(agenda)).toEqual([7]);
    expect(order(parked)).toEqual([2, 1]);
    expect((await publish(life)).stdout).toBe('');
  });

  it('is for templates to tell', async () => {
    await using life = await startLife({
      config: `${config('')}    templates: { agenda: my.md }\n`,
    });
    write(life, 'my.md', '# Meeting\n\n{{> items}}\n');
    write(
      life,
      'templates/partials/items.md',
      '{{#each lists}}\n{{#each items}}\n* {{title}} [#{{number}}]({{url}}){{#if quiet}}: {{ordinal appearances}} time, nothing since{{/if}}{{#if lastDiscussed}} ({{link lastDiscussed.date lastDiscussed.url}}){{/if}}\n{{/each}}\n{{/each}}\n',
    );
    remember(life, { '2023-01-19': [line(1, 'Yes.')], '2023-02-02': [line(1)] });
    const { stdout } = await life.run(['agenda']);
    expect(stdout).toContain(
      '* Permission model [#1](https://github.com/acme/wg/issues/1): 3rd time, nothing since ([2023-01-19](https://github.com/acme/wg/blob/HEAD/notes/wg/2023-01-19.md?plain=1#L15))',
    );
  });

  it('is for templates to tell of every meeting that had an item', async () => {
    await using life = await startLife({ config: `${config('')}    templates: { agenda: my.md }\n` });
    const item = '* {{number}}:{{#each history}} {{link date url}}{{#if discussed}}!{{/if}}{{/each}}';
    write(life, 'my.md', `# Meeting\n\n{{#each lists}}\n{{#each items}}\n${item}\n{{/each}}\n{{/each}}\n`);
    // More than any scribe remembers.
    const dates = Array.from({ length: 30 }, (_, day) => `2022-11-${String(day + 1).padStart(2, '0')}`);
    remember(life, Object.fromEntries(dates.map((date) => [date, [line(1, 'Yes.')]])));
    const { stdout } = await life.run(['agenda', '--stdout']);
    const [of = ''] = /^\* 1:.*$/mu.exec(stdout) ?? [];
    expect(of.match(/\[2022-11-\d+\]\(https:[^)]*#L15\)!/gu)).toHaveLength(30);
    expect(of).toMatch(/^\* 1: \[2022-11-30\]/u);
  });

  it('gives roles to those whose turn it is', async () => {
    const roles = '      roles: { Facilitator: [ann, ben, cat], Note taker: [ben, ann] }\n';
    await using life = await startLife({ config: config('', roles) });
    remember(life, { '2023-02-02': [line(1)] }, '* **Facilitator**: @Ben\n');
    const { stderr } = await publish(life);
    expect(bodyOf(life)).toContain('* **Facilitator**: cat\n* **Note taker**: ben\n');
    expect(stderr).toContain(
      "cat in groups.wg.meeting.roles.Facilitator is in none of the group's earlier minutes.",
    );
    expect((await publish(life)).stdout).toBe('');
  });
});

describe('meeting.skipBelow', () => {
  const skipping = config('', '      skipBelow: 4\n');
  const comments = (life: Life) => life.issues().flatMap((issue) => issue.comments);
  const said = expect.stringMatching(
    /^There are only 3 items on the agenda\. Shall we skip this meeting\?\n/u,
  );

  it('proposes it once, however often it runs', async () => {
    await using life = await startLife({ config: skipping });
    await publish(life);
    await publish(life);
    await Promise.all([publish(life), publish(life)]);
    expect(comments(life)).toEqual([said]);
  });

  it.each([
    'applied-then-dropped',
    'drop',
    'truncate',
    'invalid-json',
    'html',
    '500',
    '502',
    '503',
    '504',
    'secondary-rate-limit',
    'primary-rate-limit',
  ] as const)('proposes it once whatever becomes of the comment: %s', async (kind) => {
    await using life = await startLife({ config: skipping });
    life.github.setFaults([{ kind, match: 'POST /repos/acme/wg/issues/3/comments' }]);
    await Promise.all([publish(life), publish(life)]);
    life.github.setFaults([]);
    // The claims of runs that failed have expired by then.
    await life.run(['agenda', '--publish'], '2023-02-14T12:30:00Z');
    expect(comments(life)).toEqual([said]);
  });

  it('says nothing when there is enough, in a dry run, or where nobody asks', async () => {
    for (const [own, options] of [
      [config('', '      skipBelow: 3\n'), []],
      [skipping, ['--dry-run']],
      [CONFIG, []],
    ] as const) {
      await using life = await startLife({ config: own });
      await life.run(['agenda', '--publish', ...options]);
      expect(comments(life)).toEqual([]);
    }
  });

  it('does not propose it again where a moderator deleted the comment', async () => {
    await using life = await startLife({ config: skipping });
    await publish(life);
    deleteComment(life.github.world, firstComment(life, 'acme/wg#3'), accountOf(life, 'ann'));
    await publish(life);
    expect(comments(life)).toEqual([]);
  });

  it('is another matter than what became of the meeting', async () => {
    await using life = await startLife({ config: skipping, world: WORLD });
    await publish(life);
    expect(await life.run(['run'], '2023-02-14T12:00:00Z')).toMatchObject({ status: 0 });
    expect(comments(life)).toEqual([said]);
  });
});

describe('facts of an item', () => {
  const template = (line: string) =>
    `# Meeting\n\n{{#each lists}}\n{{#each items}}\n* {{number}}: ${line}\n{{/each}}\n{{/each}}\n`;
  const own = `${CONFIG}    templates: { agenda: my.md }\n`;
  const world = {
    ...WORLD,
    repositories: WORLD.repositories.map((repository) => ({
      ...repository,
      milestonesList: [{ title: 'v2' }],
    })),
    items: [
      {
        repo: 'acme/app',
        number: 9,
        type: 'PullRequest' as const,
        title: 'Fix',
        author: 'ann',
        labels: ['wg-agenda'],
        milestone: 'v2',
        createdAt: '2023-01-05T10:00:00Z',
        reviews: [{ author: 'ben', state: 'APPROVED' as const, submittedAt: '2023-02-06T10:00:00Z' }],
      },
    ],
  };

  it('are asked for where a template names them', async () => {
    await using life = await startLife({ config: own, world });
    write(
      life,
      'my.md',
      template('{{milestone}} {{review}} {{join reviewers}} {{reactions}} {{date created "yyyy"}} {{state}}'),
    );
    const { stdout, status } = await life.run(['agenda']);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\* 9: v2 (?:approved )?ben 0 2023 open$/mu),
    });
  });

  it('of public projects are status and iteration, and empty with one warning where the token may not see them', async () => {
    const [item] = world.items;
    const projects = [
      { isPublic: false, fields: { Status: 'Secret' } },
      { fields: { Status: 'In review', Sprint: { iteration: 'Sprint 7' } } },
    ];
    await using life = await startLife({
      config: own,
      world: { ...world, items: [{ ...(item as (typeof world.items)[number]), projects }] },
    });
    write(
      life,
      'my.md',
      template(
        '{{#if project.Status}}{{project.Status}}, {{project.Sprint}}{{else}}Nothing{{/if}}: {{title}}',
      ),
    );
    const seen = await life.run(['agenda']);
    expect(seen).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('* 9: In review, Sprint 7: Fix'),
    });
    expect(seen.stderr).not.toContain('projects');
    for (const token of ['tok-no-projects', 'tok-app-no-projects']) {
      const { status, stdout, stderr } = await life.run(['agenda'], undefined, token);
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('Nothing: Fix'),
      });
      expect(stdout).not.toMatch(/Secret|review/u);
      expect(stderr.match(/^warning: .*project.*$/gimu)).toHaveLength(1);
    }
  });
});
