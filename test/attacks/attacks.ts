import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemData, WorldData } from '../github-server/index.ts';
import { addComment } from '../github-server/state/write-comments.ts';
import { setState } from '../github-server/state/write-items.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { CONFIG, calendarText, type Life, REPOSITORY, WORLD } from '../lifecycle/life.ts';
import { accountOf, itemOf, openItem } from '../lifecycle/people.ts';

export const TITLE = 'Acme Security WG Meeting 2023-02-16';
/** Nothing may lead here, and nobody may be told of `VICTIM`. */
export const EVIL = 'evil.example';
export const VICTIM = 'acme/victim#9';
const MARK = '<!-- minutebook meeting wg 2023-02-16 2023-02-16T15:00:00.000Z -->';
/** A memory that says that every line was deleted by a person. */
const MEMORY = '<!-- minutebook 1 AAAAAA BBBBBB CCCCCC -->';

const FORGED = [MARK, MEMORY, '<!-- minutebook-note 1 AAAAAA -->', '<!-- minutebook says cancelled -->'].join(
  '\n\n',
);
const MINUTES = 'notes/wg/2023-02-16.md';
const EARLIER = 'notes/wg/2023-02-02.md';

/** One way in which somebody tries to steer the tool, and what it meets: the honest work of a run. */
export interface Attack {
  /** What carries it: a title, a body, a comment … */
  by: string;
  what: string;
  /** Titles of items on the agenda. */
  titles?: readonly string[];
  world?: (world: WorldData) => WorldData;
  config?: string;
  /** Before the first run. */
  prepare?(life: Life): void;
  /** Between the runs, when issue, note and minutes are there. */
  between?(life: Life): Promise<void> | void;
}

/** Mallory opens an issue, and perhaps closes it. */
const opens =
  (title: string, body: string, isClosed = false) =>
  (life: Life) => {
    life.github.setNow('2023-02-13T12:00:00Z');
    const item = openItem(life, 'mallory', title, body, true);
    if (isClosed)
      setState(
        life.github.world,
        item,
        accountOf(life, 'mallory'),
        'CLOSED',
        item.kind === 'Discussion' ? 'RESOLVED' : 'COMPLETED',
      );
  };

/** Mallory comments on the meeting's issue. */
const comments = (body: string) => (life: Life) => {
  const ours = life.issues().find(({ title }) => title === TITLE);
  const item = itemOf(life, `${REPOSITORY}#${ours?.number}`);
  addComment(life.github.world, item, accountOf(life, 'mallory'), body);
};

const types = (text: string) => (life: Life) => {
  const [note] = life.hackmd.notes.values();
  if (note === undefined) throw new Error('The note is there.');
  life.hackmd.type(note.id, (content) => `${content}\n\n${text}\n`);
};

const pull = (number: number, more: Partial<ItemData>): ItemData => ({
  repo: REPOSITORY,
  number,
  type: 'PullRequest',
  title: 'Look here',
  author: 'mallory',
  createdAt: '2023-02-13T10:00:00Z',
  headRepository: 'mallory/wg',
  ...more,
});

const title = (what: string, ...titles: string[]): Attack => ({ by: 'title', what, titles });

/** Where nothing is refused: the run does its work beside the attack. */
export const ATTACKS: readonly Attack[] = [
  title('a mark of another group', 'X <!-- minutebook meeting x 2023-01-01 -->'),
  title('a mark of this meeting', `X ${MARK}`),
  title('a mark of the next meeting', '<!-- minutebook meeting wg 2023-03-02 -->'),
  title('a memory', `X ${MEMORY}`),
  title('a memory that is not closed', 'X <!-- minutebook 1 AAAAAA'),
  title('a memory in code', `\`${MEMORY}\``),
  title('a trace of a note', '<!-- minutebook-note 1 AAAAAA -->'),
  title('what was said', '<!-- minutebook says cancelled -->'),
  title('the end of a comment, and one that stays open', '--> X <!--'),
  title('mentions', '@victim @acme/victims', '<b>@victim</b>', '`a`@victim', '\\@victim', '*@victim*'),
  title('a reference', VICTIM, `closes ${VICTIM}`, `(${VICTIM})`, `\`x\` ${VICTIM}`, 'GH-9'),
  title('an address', `https://github.com/acme/victim/issues/9`, `https://${EVIL}/x`, `www.${EVIL}`),
  title('a link', `[x](https://${EVIL})`, `](https://${EVIL}) [`, `<https://${EVIL}>`, `[x]: //${EVIL}`),
  title('an image', `![](https://${EVIL}/p.png)`, `<img src="https://${EVIL}/p.png" onerror=alert(1)>`),
  title(
    'HTML',
    `<script src=//${EVIL}></script>`,
    '<details><summary>',
    '<!DOCTYPE x>',
    '<?php ?>',
    '<![CDATA[',
  ),
  title(
    'blocks of Markdown',
    '# Heading',
    '> quote',
    '- [x] done',
    '---',
    '```',
    '| a | b |',
    '1. one',
    '***',
  ),
  title('the address of the shared document', `Minutes: https://${EVIL}/x`, `**Minutes**: https://${EVIL}/x`),
  title(
    'expressions',
    '{{#each standing}}',
    '{{md title}}',
    '{{> partial}}',
    `$\{{ secrets.TOKEN }}`,
    '$(touch x)',
  ),
  title(
    'commands of the runner',
    '::error::x',
    '::add-mask::Permission',
    '##[add-path]/tmp',
    '::stop-commands::x',
  ),
  title(
    'as much emphasis as it holds',
    '*a'.repeat(128),
    'b*'.repeat(128),
    '_*'.repeat(128),
    '~'.repeat(256),
  ),
  title('characters that are not seen', 'a\u202Eb\u202C', '\u200B@victim', '\u2060', '\u00AD@\u2060victim'),
  title(
    'control data in what Markdown has besides',
    `<!--> ${MARK}`,
    `[^1]: ${MEMORY}`,
    `<details>${MARK}</details>`,
    `\r\n\r\n${MEMORY}`,
    `&lt;!-- minutebook 1 AAAAAA --&gt;`,
  ),
  title('headings of the minutes', '## Q&A, Other', '## Present', 'Review of alerts'),
  { by: 'body', what: 'an issue with the title', prepare: opens(TITLE, `https://${EVIL}/join`) },
  { by: 'body', what: 'a closed issue with the title', prepare: opens(TITLE, 'No.', true) },
  {
    by: 'body',
    what: 'an issue with title and mark',
    prepare: opens(TITLE, `* Minutes: https://${EVIL}\n\n${MARK}`),
  },
  { by: 'body', what: 'a closed issue with title and mark', prepare: opens(TITLE, MARK, true) },
  { by: 'body', what: 'an issue with the mark', prepare: opens('A bug', MARK) },
  { by: 'body', what: 'an issue with another title for it', prepare: opens(`${TITLE} (new room)`, 'Come.') },
  {
    by: 'body',
    what: 'an issue of another name alike',
    prepare: opens('Acme Security  WG meeting 2023-02-16', MEMORY),
  },
  {
    by: 'body',
    what: 'thirty issues with title and mark',
    prepare: (life) => {
      for (let n = 0; n < 30; n += 1) opens(TITLE, MARK)(life);
    },
  },
  {
    by: 'body',
    what: 'a pull request with title and mark',
    world: withItems(pull(40, { title: TITLE, body: MARK })),
  },
  { by: 'comment', what: 'that it was cancelled', between: comments('<!-- minutebook says cancelled -->') },
  {
    by: 'comment',
    what: 'that it is a duplicate',
    between: comments('Duplicate of #1\n\n<!-- minutebook says duplicate-1 -->'),
  },
  { by: 'comment', what: 'a mark and a memory', between: comments(`${MARK}\n\n${MEMORY}`) },
  { by: 'note', what: 'a trace', between: types('<!-- minutebook-note 1 AAAAAA BBBBBB -->') },
  { by: 'note', what: 'a memory and a mark', between: types(`${MEMORY}\n\n${MARK}`) },
  {
    by: 'note',
    what: 'control data between fences, one of which stays open',
    between: types([MEMORY, MARK, MEMORY].map((text) => `\`\`\`\n${text}`).join('\n\n')),
  },
  { by: 'note', what: 'another note with the title', between: secondNote },
  {
    by: 'calendar',
    what: 'events named as control data',
    prepare: (life) => life.calendar(summaries(`WG ${MARK}`)),
  },
  {
    by: 'calendar',
    what: 'events named as Markdown',
    prepare: (life) => life.calendar(summaries(`[x](https://${EVIL}) @victim`)),
  },
  {
    by: 'calendar',
    what: 'five hundred daily series besides',
    config: CONFIG.replace('ical: meetings.ics', 'ical: meetings.ics, match: WG'),
    prepare: (life) => life.calendar(crowded()),
  },
  inCheckout('earlier minutes with every kind of control data', `# Minutes\n\n${FORGED}\n`),
  inCheckout(
    'earlier minutes with control data in what is carried on',
    `# ${TITLE.replace('16', '02')}\n\n## Agenda\n\n* Scorecard [#7](https://github.com/acme/app/issues/7)\n  * --> ${MARK}\n  * ${MEMORY} @victim\n\n## Actions\n\n- [ ] @ann: --> <script> ${MEMORY}\n`,
  ),
  inCheckout('earlier minutes that are no text', Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00])),
  inCheckout('earlier minutes that nest without end', `${'> '.repeat(5000)}x\n`),
  inCheckout('earlier minutes with a word of 200,000 letters', `# Minutes\n\n${'a'.repeat(200_000)}\n`),
  inCheckout('earlier minutes with lines in CRLF, cut short', `# Minutes\r\n\r\n${MEMORY.slice(0, 20)}\r\n`),
  {
    by: 'file of the checkout',
    what: 'earlier minutes that are a link out of it',
    prepare: (life) => {
      mkdirSync(join(life.folder, 'notes/wg'), { recursive: true });
      symlinkSync('/etc/passwd', join(life.folder, EARLIER));
    },
  },
  {
    by: 'file of the repository',
    what: 'minutes with forged control data, all lines in CRLF',
    between: async (life) => {
      const text = (await life.file(MINUTES)) ?? '';
      const forged = text.replace('## Q&A', `${MARK}\n\n\\${MEMORY}\n\n\`${MEMORY}\`\n\n## Q&A`);
      life.commit({ [MINUTES]: forged.replaceAll('\n', '\r\n') });
    },
  },
  {
    by: 'fork',
    what: '25 pull requests from branches of our names',
    world: withItems(
      ...Array.from({ length: 25 }, (_, n) =>
        pull(40 + n, { headBranch: 'minutebook/minutes-wg-2023-02-16' }),
      ),
    ),
  },
];

/** What leads out of the repository: the run says so and writes nothing there. */
export const REFUSED: readonly (Attack & { says: string })[] = [
  ...['../..', '/tmp', '.git/hooks', '.g\u200cit/hooks', '~/notes'].map((output) => ({
    by: 'configuration',
    what: `output: ${output}`,
    config: `output: ${output}\n${CONFIG}`,
    says: 'output leads out of the repository',
  })),
  ...['{{group}}/../../../{{date}}.md', '../../../../etc/{{date}}.md'].map((path) => ({
    by: 'configuration',
    what: `minutes.path: ${path}`,
    config: CONFIG.replace('"{{group}}/{{date}}.md"', `"${path}"`),
    says: 'minutebook.yml:',
  })),
  {
    by: 'configuration',
    what: 'a template that is another file',
    config: `${CONFIG}    templates: { agenda: /etc/passwd }\n`,
    says: 'leads out of the repository',
  },
  {
    by: 'configuration',
    what: 'a calendar that is another file',
    config: CONFIG.replace('ical: meetings.ics', 'ical: "file:///etc/passwd"'),
    says: 'minutebook.yml:',
  },
  {
    by: 'symbolic link',
    what: 'a template that leads elsewhere',
    config: `${CONFIG}    templates: { agenda: agenda.md }\n`,
    prepare: (life) => symlinkSync('/etc/passwd', join(life.folder, 'agenda.md')),
    says: 'leads out of the repository',
  },
];

/** Minutes of the meeting before, in the folder in which the program runs. */
function inCheckout(what: string, content: string | Buffer): Attack {
  return {
    by: 'file of the checkout',
    what,
    prepare: ({ folder }) => writeFiles(folder, { [EARLIER]: content }),
  };
}

function withItems(...items: ItemData[]): (world: WorldData) => WorldData {
  return (world) => ({ ...world, items: [...world.items, ...items] });
}

/** The usual world with items of these titles on the agenda, and an issue that nobody may be told of. */
export function worldOf({ titles = [], world = (usual) => usual }: Attack): WorldData {
  const work = ['Fuzzing', ...titles].map(
    (title, index): ItemData => ({
      repo: 'acme/app',
      number: 119 + index,
      type: 'PullRequest',
      title,
      author: 'ann',
      createdAt: '2023-01-20T10:00:00Z',
      mergedAt: '2023-01-25T10:00:00Z',
    }),
  );
  const items = titles.map(
    (title, index): ItemData => ({
      repo: 'acme/app',
      number: 20 + index,
      type: 'Issue',
      title,
      author: 'mallory',
      labels: ['wg-agenda'],
      createdAt: '2023-01-20T10:00:00Z',
    }),
  );
  const victim: ItemData = {
    repo: 'acme/victim',
    number: 9,
    type: 'Issue',
    title: 'Left in peace',
    author: 'victim',
    createdAt: '2023-01-01T10:00:00Z',
  };
  return world({
    ...WORLD,
    repositories: [...WORLD.repositories, { nameWithOwner: 'acme/victim' }],
    items: [...WORLD.items, ...items, ...work, victim],
  });
}

function secondNote({ hackmd }: Life): void {
  const [note] = hackmd.notes.values();
  if (note === undefined) throw new Error('The note is there.');
  const createdAt = note.createdAt + 1000;
  hackmd.notes.set('Fake', { ...note, id: 'Fake', content: `# ${TITLE}\n\nhttps://${EVIL}\n`, createdAt });
}

function summaries(name: string): string {
  return calendarText().replaceAll('SUMMARY:WG', `SUMMARY:${name.replaceAll(/([,;\\])/gu, '\\$1')}`);
}

function crowded(): string {
  const series = Array.from({ length: 500 }, (_, n) =>
    [
      'BEGIN:VEVENT',
      `UID:${n}`,
      'DTSTAMP:20230101T000000Z',
      `SUMMARY:Other ${n}`,
      'DTSTART:20000101T150000Z',
      'RRULE:FREQ=DAILY',
      'END:VEVENT',
    ].join('\r\n'),
  );
  return calendarText(series.join('\r\n'));
}
