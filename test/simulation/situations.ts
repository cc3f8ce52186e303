import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldData } from '../github-server/index.ts';
import { viewOf } from '../github-server/state/item-view.ts';
import { setLabels } from '../github-server/state/write-items.ts';
import { type Office, officeOf } from './office.ts';
import { type Stage, type StageOptions, startStage } from './stage.ts';

/** Where the files of a run go: into the repository by either way, or into the folder. */
export type Mode = 'commit' | 'pull-request' | 'files';

export const MODES: readonly Mode[] = ['commit', 'pull-request', 'files'];

/** A moment at which a run has much to do. */
export interface Situation {
  name: string;
  /** When the run takes place. */
  now: string;
  /** The text of `minutebook.yml`. */
  config(mode: Mode): string;
  /** What happened before. */
  prepare(stage: Stage, mode: Mode): Promise<void>;
}

/** The repository of the documents. */
export const DOCUMENTS = 'acme/minutes';

const ITEMS: WorldData['items'] = [1, 2, 3, 4, 5, 6].map((number) => ({
  repo: number % 2 === 0 ? 'acme/app' : 'acme/wg',
  number,
  type: 'Issue',
  title:
    ['Permission model', 'Scorecard', 'Ping @everyone', 'Fuzzing', 'Threat model', 'Budget'][number - 1] ??
    '',
  author: 'ann',
  labels: number > 4 ? [] : ['wg-agenda', 'app-agenda'],
  createdAt: `2023-01-0${number}T10:00:00Z`,
}));

const WORLD: WorldData = {
  asOf: '2023-02-14T12:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/wg', labelsList: ['meeting', 'wg-agenda', 'app-agenda'] },
    {
      nameWithOwner: 'acme/app',
      labelsList: ['meeting', 'wg-agenda', 'app-agenda'],
      discussionCategories: ['Ideas', 'Meetings'],
    },
    { nameWithOwner: DOCUMENTS, files: { 'README.md': '# Minutes\n' } },
  ],
  users: [{ login: 'ann' }],
  items: [
    ...ITEMS,
    ...[10, 12].map((number) => ({
      repo: 'acme/app',
      number,
      type: 'PullRequest' as const,
      title: `doc: chapter ${number}`,
      author: 'ann',
      createdAt: `2023-01-${number}T10:00:00Z`,
      mergedAt: `2023-0${number === 10 ? 1 : 2}-20T10:00:00Z`,
    })),
  ],
};

function config(mode: Mode): string {
  return `host: Acme
output: notes
preset: nodejs
publish: { files: ${mode === 'pull-request' ? mode : 'commit'} }
groups:
  wg:
    name: Security WG
    agenda: { label: wg-agenda, from: [acme], standing: ["Review of alerts"] }
    meeting:
      repository: acme/wg
      labels: [meeting]
      schedule: { rrule: "DTSTART:20230202T150000Z\\nRRULE:FREQ=WEEKLY;INTERVAL=2" }
      closeAfterMinutes: true
      invited: ["Team: @acme/wg"]
    minutes: { hackmd: { team: openjs-nodejs } }
  app:
    name: Application Team
    agenda: { label: app-agenda, from: [acme] }
    meeting:
      discussion: { repository: acme/app, category: Meetings }
      schedule: { ical: meetings.ics }
      skipBelow: 9
    minutes: { comment: true }
roles:
  keeper:
    name: Keeper
    document: [{ number: 1, title: Documents }, { number: 2, title: Everything else }]
    people: [ann]
    from: [acme]
    learn: false
`;
}

/** Every other Thursday at 17:00 UTC; the one of 2023-03-02 may be cancelled. */
function calendar(isCancelled: boolean): string {
  const event = (lines: string[]) => [
    'BEGIN:VEVENT',
    'UID:app',
    'DTSTAMP:20230101T000000Z',
    ...lines,
    'END:VEVENT',
  ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:situations',
    ...event(['DTSTART:20230202T170000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2']),
    ...(isCancelled
      ? event(['RECURRENCE-ID:20230302T170000Z', 'DTSTART:20230302T170000Z', 'STATUS:CANCELLED'])
      : []),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A group whose runs do nothing but comment below items. */
function tellingConfig(mode: Mode): string {
  return `host: Acme
output: notes
publish: { files: ${mode === 'pull-request' ? mode : 'commit'} }
groups:
  wg:
    name: Security WG
    agenda: { label: wg-agenda, from: [acme] }
    meeting: { repository: acme/wg, schedule: { ical: meetings.ics } }
    minutes: { comment: true }
`;
}

/** A group whose actions have issues, registers and a reminder. */
function actingConfig(mode: Mode): string {
  const minutes = 'minutes: { actionIssues: {}, remind: true, registers: [actions, items] }';
  return tellingConfig(mode).replace('minutes: { comment: true }', minutes);
}

/** A group whose agendas, an issue and a discussion, have notices below them. */
function noticesConfig(mode: Mode): string {
  return config(mode)
    .replace(/schedule: \{ rrule: .*\}/u, 'schedule: { ical: meetings.ics }')
    .replace('closeAfterMinutes: true', 'skipBelow: 9')
    .replace('hackmd: { team: openjs-nodejs }', 'remind: true')
    .replace('minutes: { comment: true }', 'minutes: { remind: true }');
}

/** A group that meets twice a day, and one that keeps a year of minutes in a file. */
function twiceConfig(mode: Mode): string {
  return `host: Acme
output: notes
preset: nodejs
publish: { files: ${mode === 'pull-request' ? mode : 'commit'} }
groups:
  wg:
    name: Security WG
    agenda: { label: wg-agenda, from: [acme] }
    meeting:
      repository: acme/wg
      schedule: { rrule: "DTSTART:20230202T080000Z\\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYHOUR=8,20" }
      closeAfterMinutes: true
    minutes: { hackmd: { team: openjs-nodejs } }
  app:
    name: Application Team
    agenda: { label: app-agenda, from: [acme] }
    meeting: { repository: acme/app, schedule: { ical: meetings.ics } }
    minutes: { path: "app/{{year}}.md" }
`;
}

/** A stage for a situation, before anything happened on it. */
export function openStage(
  mode: Mode,
  { config }: Pick<Situation, 'config'> = FIRST,
  more: Pick<StageOptions, 'latency'> = {},
): Promise<Stage> {
  return startStage({
    world: WORLD,
    documents: DOCUMENTS,
    // As on GitHub: what was just opened is not found yet.
    searchLag: Number.POSITIVE_INFINITY,
    files: { 'minutebook.yml': config(mode), 'meetings.ics': calendar(false) },
    ...more,
  });
}

/** Options of a run, besides `--json`. */
export function argumentsOf(mode: Mode): string[] {
  return mode === 'files' ? ['--out', 'notes'] : [];
}

/** Two meetings are ahead and an update is owed, and nothing was written so far. */
const FIRST: Situation = {
  name: 'nothing is there',
  now: '2023-02-14T12:00:00Z',
  config,
  prepare: async () => {},
};

/**
 * A fortnight later: a note to collect and an issue to close, a meeting whose issue, note and minutes people edited
 * and whose agenda changed, a meeting that was cancelled after people were told, an update to bring up to date.
 */
const LATER: Situation = {
  name: 'people were at work',
  now: '2023-02-28T12:00:00Z',
  config,
  async prepare(stage, mode) {
    const office = officeOf(stage, DOCUMENTS);
    await runBefore(stage, mode, FIRST.now);
    type(stage, '2023-02-16', 'Said in the meeting');
    await runBefore(stage, mode, '2023-02-27T18:00:00Z');
    type(stage, '2023-02-16', 'Said a week later');
    type(stage, '2023-03-02', 'Said before the meeting');
    for (const repository of ['acme/wg', 'acme/app']) {
      for (const issue of office.issues(repository))
        office.writeBody(issue, `${issue.body}\r\nTyped into #${issue.number}\r\n`);
    }
    editFiles(stage, office, mode);
    relabel(stage, ITEMS.slice(4), true);
    relabel(stage, ITEMS.slice(0, 1), false);
    stage.github.settle();
    writeFileSync(join(stage.folder, 'meetings.ics'), calendar(true));
  },
};

/** By the minutes on the branch, comments below items are to be written, corrected, deleted and left as they are. */
const TELLING: Situation = {
  name: 'minutes are to be told',
  now: '2023-02-16T21:00:00Z',
  config: tellingConfig,
  async prepare(stage, mode) {
    const office = officeOf(stage, DOCUMENTS);
    const say = (notes: Readonly<Record<number, string>>) => {
      const lines = ITEMS.map(({ repo, number, title }) => {
        const said = notes[number] === undefined ? '' : `\n  * ${notes[number]}`;
        return `* ${title} [#${number}](https://github.com/${repo}/issues/${number})${said}`;
      });
      const text = `# Acme Security WG Meeting 2023-02-16\n\n## Agenda\n\n${lines.join('\n')}\n`;
      office.save('main', 'notes/wg/2023-02-16.md', text);
    };
    say({ 1: 'Decision: ship it', 2: 'Good, says @ann', 3: 'Taken back' });
    await runBefore(stage, mode, '2023-02-16T19:00:00Z');
    say({ 1: 'Decision: wait', 2: 'Good, says @ann', 4: '@bea will look', 5: 'See #4', 6: 'Enough' });
    stage.github.settle();
  },
};

/** By the minutes on the branch, issues of actions are to be opened, closed and left alone, and registers written. */
const ACTING: Situation = {
  name: 'actions are open',
  now: '2023-02-28T12:00:00Z',
  config: actingConfig,
  async prepare(stage, mode) {
    const office = officeOf(stage, DOCUMENTS);
    const say = (...actions: string[]) => {
      const lines = actions.map((action) => `* ${action}\n`).join('');
      const text = `# Acme Security WG Meeting 2023-02-16\n\n## Present\n\n* Ann @ann\n\n## Actions\n\n${lines}`;
      office.save('main', 'notes/wg/2023-02-16.md', text);
    };
    say('Ann: call the venue', 'Ann: write the charter', '@ann and @bea: look');
    await runBefore(stage, mode, '2023-02-16T21:00:00Z');
    const [, charter] = office.issues('acme/wg');
    if (charter !== undefined) office.close(charter);
    say(
      '[x] Ann: call the venue',
      'Ann: write the charter',
      '@ann and @bea: look twice',
      'Ann: ask @everyone',
    );
    stage.github.settle();
  },
};

/**
 * People deleted the proposal to skip below two agendas, and below one the notice that the meeting is cancelled; below the
 * other the run was killed before the body remembered it. The meeting takes place after all, and there are open actions.
 */
const NOTICES: Situation = {
  name: 'notices were deleted',
  now: '2023-02-28T12:00:00Z',
  config: noticesConfig,
  async prepare(stage, mode) {
    const office = officeOf(stage, DOCUMENTS);
    const now = '2023-02-27T18:00:00Z';
    await runBefore(stage, mode, now);
    const path = (group: string) => `notes/${group}/2023-02-16.md`;
    const text = '# Acme Meeting 2023-02-16\n\n## Actions\n\n* Ann: call the venue\n';
    for (const group of ['wg', 'app']) office.save('main', path(group), text);
    writeFileSync(join(stage.folder, 'meetings.ics'), calendar(true));
    await runBefore(stage, mode, now);
    writeFileSync(join(stage.folder, 'meetings.ics'), calendar(false));
    const agendas = ['acme/wg', 'acme/app'].flatMap((repository) => office.issues(repository));
    for (const issue of agendas) office.deleteComment(issue, 'Shall we skip');
    const [killed, deleted] = agendas;
    if (killed === undefined || deleted === undefined) throw new Error('There are two agendas.');
    office.writeBody(killed, killed.body.replace(/ cancelled \S+(?= -->)/u, ''));
    office.deleteComment(deleted, 'was cancelled');
    stage.github.settle();
  },
};

/** Two meetings of a day have documents of their own, and the meetings of a year share a file. */
const TWICE: Situation = { ...FIRST, name: 'twice a day', config: twiceConfig };
const TWICE_LATER: Situation = {
  ...LATER,
  name: 'twice a day, and people were at work',
  config: twiceConfig,
};

/**
 * Every situation in every mode, or only those whose name starts with the variable SITUATION. There are comments below
 * items and issues of actions only where minutes are published.
 */
export const CASES: readonly { situation: Situation; mode: Mode }[] = [
  FIRST,
  LATER,
  TELLING,
  ACTING,
  NOTICES,
  TWICE,
  TWICE_LATER,
]
  .filter(({ name }) => name.startsWith(process.env.SITUATION ?? ''))
  .flatMap((situation) =>
    MODES.filter((mode) => ![TELLING, ACTING, NOTICES].includes(situation) || mode !== 'files').map(
      (mode) => ({
        situation,
        mode,
      }),
    ),
  );

async function runBefore(stage: Stage, mode: Mode, now: string): Promise<void> {
  const { status, stderr } = await stage.runDue(now, argumentsOf(mode));
  if (status !== 0) throw new Error(`The run at ${now} ended with ${status}: ${stderr}`);
}

/** Somebody types into the note of a meeting. */
function type({ hackmd }: Stage, date: string, words: string): void {
  const note = [...hackmd.notes.values()].find(({ content }) => content.includes(`Meeting ${date}`));
  if (note === undefined) throw new Error(`There is no note of ${date}.`);
  hackmd.type(note.id, (content) => content.replace('## Q&A', `${words}\n\n## Q&A`));
}

/** Somebody completes every document where it stands. */
function editFiles(stage: Stage, office: Office, mode: Mode): void {
  const add = (text: string, name: string) =>
    text
      .replace(/^## (?!1\))/mu, (heading) => `Typed into ${name}\n\n${heading}`)
      .replace(/^\* .*\[#1\].*$/gmu, (item) => `${item}\n  * Said by @ann and @bea`);
  if (mode === 'files') {
    for (const [path, text] of Object.entries(writtenFiles(stage))) {
      writeFileSync(join(stage.folder, path), add(text, path));
    }
    return;
  }
  for (const branch of office.branches().filter((name) => mode === 'commit' || name !== 'main')) {
    for (const path of office.paths(branch).filter((name) => name.startsWith('notes/'))) {
      office.save(branch, path, add(office.text(branch, path) ?? '', path));
    }
  }
}

/** Items come onto the agendas, or leave them. */
function relabel({ github: { world } }: Stage, items: WorldData['items'], on: boolean): void {
  const ann = world.account('ann');
  for (const { repo, number } of items) {
    const item = world.item(`${repo}#${number}`);
    if (item === undefined || ann === null) throw new Error(`The world has no ${repo}#${number}.`);
    const labels = on ? ['wg-agenda', 'app-agenda'].map((name) => world.label(item.repository, name)) : [];
    setLabels(world, item, ann, labels);
  }
}

/** Files below `notes` in the folder of a stage, by path. */
function writtenFiles({ folder }: Stage): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path.startsWith('notes'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Everything that people can see, for comparison. Ids, times and the order of pull requests are left out. */
export function stateOf(stage: Stage) {
  const office = officeOf(stage, DOCUMENTS);
  const { world } = stage.github;
  return {
    issues: ['acme/wg', 'acme/app'].flatMap((repository) =>
      office.issues(repository).map((issue) => ({
        name: `${repository}#${issue.number}`,
        title: issue.title,
        body: issue.body.replace(/(?<=<!-- minutebook said .*)(?<= )(?:\d+|\w+_\w+)(?= )/gu, 'id'),
        isOpen: office.isOpen(issue),
        labels: viewOf(issue, world.now())?.labels.map(({ name }) => name) ?? [],
        comments: office.comments(issue),
      })),
    ),
    told: ITEMS.map(({ repo, number }) => {
      const item = world.item(`${repo}#${number}`);
      return item === undefined ? [] : office.comments(item);
    }),
    notes: office.notes().map(({ content }) => content),
    claims: office.claims(),
    branches: Object.fromEntries(
      office.branches().map((branch) => [
        branch,
        {
          commits: office.commits(branch).length,
          files: Object.fromEntries(office.paths(branch).map((path) => [path, office.text(branch, path)])),
        },
      ]),
    ),
    pulls: office
      .pulls()
      .map((pull) => ({
        title: pull.title,
        body: pull.body,
        from: pull.pull?.headRefName,
        state: office.state(pull),
        comments: office.comments(pull),
      }))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    files: writtenFiles(stage),
  };
}

interface Undisturbed {
  state: ReturnType<typeof stateOf>;
  requests: number;
}

const undisturbed = new Map<string, Promise<Undisturbed>>();

/** Returns what a run comes to that nothing disturbs. Files that share a worker share the runs. */
export function undisturbedRun(
  mode: Mode,
  situation: Situation,
  command: readonly string[] = ['run'],
): Promise<Undisturbed> {
  const key = `${command.join(' ')} ${mode} ${situation.name}`;
  const known = undisturbed.get(key) ?? runUndisturbed(mode, situation, command);
  undisturbed.set(key, known);
  return known;
}

async function runUndisturbed(
  mode: Mode,
  situation: Situation,
  command: readonly string[],
): Promise<Undisturbed> {
  await using stage = await openStage(mode, situation);
  await situation.prepare(stage, mode);
  const { requests } = await stage.runDue(situation.now, argumentsOf(mode), command);
  return { state: stateOf(stage), requests };
}

/** When the next run comes: what a run claimed that was killed or failed is free by then. */
export function later({ now }: Situation): string {
  return new Date(Date.parse(now) + 15 * 60_000).toISOString();
}
