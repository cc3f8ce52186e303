import { describe, expect, it } from 'vitest';
import type { WorldData } from '../github-server/index.ts';
import type { CommentRecord } from '../github-server/state/records.ts';
import { addComment, deleteComment } from '../github-server/state/write-comments.ts';
import { CONFIG, calendarText, exception, type Life, startLife, WORLD } from './life.ts';
import { accountOf, itemOf } from './people.ts';

const [first, ...others] = WORLD.repositories;
const world: WorldData = {
  ...WORLD,
  repositories: [{ nameWithOwner: 'acme/wg', ...first, discussionCategories: ['Meetings'] }, ...others],
};
const NOTICES = CONFIG.replace('labels: [meeting]', 'labels: [meeting]\n      skipBelow: 9').replace(
  'carry: true',
  'remind: true',
);
const PLACES = {
  issue: NOTICES,
  discussion: NOTICES.replace(
    'repository: acme/wg',
    'discussion: { repository: acme/wg, category: Meetings }',
  ),
};
const CANCELLED = calendarText(exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED']));
const MOVED = calendarText(exception(['DTSTART:20230216T170000Z', 'DTEND:20230216T180000Z']));
const SKIP = 'Shall we skip this meeting?';

/** The comments on the first agenda. */
function notices(life: Life): CommentRecord[] {
  const [agenda] = life.issues();
  return itemOf(life, `acme/wg#${agenda?.number}`).events.flatMap((event) =>
    event.kind === 'IssueComment' || event.kind === 'DiscussionComment' ? [event] : [],
  );
}

function deletes(life: Life, words: string, login = 'ann'): void {
  const comment = notices(life).find(({ body }) => body.includes(words));
  if (comment === undefined) throw new Error(`No comment says ${words}`);
  deleteComment(life.github.world, comment, accountOf(life, login));
}

const said = (life: Life) => notices(life).map(({ body }) => body.split(/\n|: /u)[0]);
const body = (life: Life) => life.issues()[0]?.body ?? '';
const publish = async (life: Life) =>
  expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });

async function startNoticed(place: keyof typeof PLACES, config = PLACES[place]): Promise<Life> {
  const life = await startLife({ config, world });
  life.commit({
    'notes/wg/2023-02-02.md': '# Security WG Meeting 2023-02-02\n\n## Actions\n\n* Ann: call the venue\n',
  });
  return life;
}

describe.each(['issue', 'discussion'] as const)('a notice below a group’s %s', (place) => {
  it.each([
    { deleted: SKIP, left: ['Open actions of earlier meetings:'] },
    { deleted: 'Open actions', left: [`There are only 3 items on the agenda. ${SKIP}`] },
  ])('stays deleted, and no other does: $deleted', async ({ deleted, left }) => {
    await using life = await startNoticed(place);
    await publish(life);
    expect(notices(life)).toHaveLength(2);
    deletes(life, deleted);
    await publish(life);
    expect(said(life)).toEqual(left);
    life.calendar(CANCELLED);
    await publish(life);
    expect(said(life)).toEqual([...left, 'The meeting of 2023-02-16 15:00 UTC was cancelled.']);
  });

  it('on the state of the meeting stays deleted until the state is another', async () => {
    await using life = await startNoticed(place);
    await publish(life);
    const before = said(life);
    for (const [calendar, words] of [
      [CANCELLED, 'was cancelled'],
      [calendarText(), 'takes place after all'],
      [MOVED, 'was moved'],
      [CANCELLED, 'was cancelled'],
    ] as const) {
      life.calendar(calendar);
      await publish(life);
      expect(said(life)).toEqual([...before, expect.stringContaining(words)]);
      deletes(life, words);
      expect(await life.run(['run'])).toMatchObject({ status: 0 });
      expect(said(life)).toEqual(before);
    }
  });

  it('is remembered when it is seen, also when our own account deleted it later', async () => {
    await using life = await startNoticed(place);
    await publish(life);
    const remembered = body(life);
    expect(remembered.match(/<!-- minutebook said .*/gu)).toHaveLength(1);
    await life.edit(life.issues()[0]?.number ?? 0, (text) => text.replace(/<!-- minutebook said .*\n/u, ''));
    await publish(life);
    expect(body(life)).toBe(remembered);
    deletes(life, SKIP, 'minutes-bot');
    await publish(life);
    expect(notices(life)).toHaveLength(1);
  });

  it('costs runs that post nothing no request', async () => {
    const requests = async (config: string) => {
      await using life = await startNoticed(place, config);
      await publish(life);
      life.github.log.length = 0;
      await publish(life);
      return life.github.log.map(({ operationName, method, path }) => operationName ?? `${method} ${path}`);
    };
    const plain = await requests(PLACES[place].replace(/skipBelow: 9|remind: true/gu, ''));
    // Whether the meeting was said to be cancelled is looked up wherever there are comments.
    const listed = place === 'issue' ? 'GET /repos/acme/wg/issues/3/comments' : 'DiscussionComments';
    const more = (await requests(PLACES[place])).filter((name) => !plain.includes(name));
    expect(more.map((name) => name.split('?')[0])).toEqual([listed]);
  });

  it('is not taken from what somebody else commented', async () => {
    await using life = await startNoticed(place);
    await publish(life);
    life.calendar(CANCELLED);
    addComment(
      life.github.world,
      itemOf(life, `acme/wg#${life.issues()[0]?.number}`),
      accountOf(life, 'ann'),
      'x\n\n<!-- minutebook says cancelled -->\n\n<!-- minutebook said cancelled 1 -->',
    );
    await publish(life);
    expect(said(life).at(-1)).toContain('was cancelled.');
  });
});

/** The body of an issue as versions left it that did not remember their notices there. */
const forget = (life: Life) => life.edit(3, (text) => text.replace(/<!-- minutebook said .*\n/u, ''));

describe('below an issue whose body remembers none, as earlier versions left it, stays deleted', () => {
  it.each([
    { deleted: SKIP, left: ['Open actions of earlier meetings:'] },
    { deleted: 'Open actions', left: [`There are only 3 items on the agenda. ${SKIP}`] },
  ])('the only one of two: $deleted', async ({ deleted, left }) => {
    await using life = await startNoticed('issue');
    await publish(life);
    deletes(life, deleted);
    await forget(life);
    for (let run = 1; run <= 3; run += 1) await publish(life);
    expect(said(life)).toEqual(left);
  });

  it('what became of the meeting', async () => {
    await using life = await startNoticed('issue');
    await publish(life);
    const before = said(life);
    life.calendar(CANCELLED);
    await publish(life);
    expect(said(life)).toEqual([...before, expect.stringContaining('was cancelled')]);
    deletes(life, 'was cancelled');
    await forget(life);
    for (let run = 1; run <= 3; run += 1) {
      await publish(life);
      expect(await life.run(['run'])).toMatchObject({ status: 0 });
    }
    expect(said(life)).toEqual(before);
  });

  it('both', async () => {
    await using life = await startNoticed('issue');
    await publish(life);
    deletes(life, SKIP);
    deletes(life, 'Open actions');
    await forget(life);
    for (let run = 1; run <= 3; run += 1) await publish(life);
    expect(said(life)).toEqual([]);
  });
});
