import { MinutebookError } from '../../src/errors/minutebook-error.ts';
import type { RepositoryName } from '../../src/model/item.ts';
import type { HostedRepository, Proposal, Pull, Sent } from '../../src/ports/file-host.ts';
import type { Claim, IssueTracker, TrackedIssue } from '../../src/ports/issue-tracker.ts';
import type { NoteHead, NoteStore } from '../../src/ports/note-store.ts';
import { commitTarget } from '../../src/sync/commit-target.ts';
import { issueTarget } from '../../src/sync/issue-target.ts';
import { localFileTarget } from '../../src/sync/local-file-target.ts';
import { noteTarget } from '../../src/sync/note-target.ts';
import { proposalTarget } from '../../src/sync/proposal-target.ts';
import type { GeneratedDocument, Target } from '../../src/sync/target.ts';

/** What happens to one call: nothing, its answer is lost before or after it took effect, or somebody writes before it. */
export type Event = 'none' | 'lost-before' | 'lost-after' | 'edit';

/** A place outside, as far as one target needs it. */
export interface World {
  /** A target of one run. */
  open(revise: GeneratedDocument['revise']): Target;
  /** The text as people see it; null when there is none. */
  text(): string | null;
  /** How many of what there should be one of: issues, notes, files, pull requests. */
  count(): number;
  /** How many writes took effect. */
  writes(): number;
}

/** Hands out the events, one a call, and lets somebody else write. */
export interface Fate {
  next(): Event;
  /** The line that somebody else writes now. */
  line(): string;
}

const LOST = new MinutebookError('github/unreachable', { message: 'Lost.', why: 'Lost.', hint: 'Wait.' });

/** A write to a place: other people may be faster, answers may be lost. */
async function write<T>(event: Event, done: T, apply: () => void, lost: T): Promise<T> {
  if (event !== 'lost-before') apply();
  return event === 'lost-before' || event === 'lost-after' ? lost : done;
}

const WRITTEN = { kind: 'done' } as const;
const UNKNOWN = { kind: 'unknown', error: LOST } as const;
const APPLIED: Sent = { outcome: 'applied' };
const NO_ANSWER: Sent = { outcome: 'unknown', error: LOST };

function localFile(fate: Fate): World {
  let text: string | null = null;
  let writes = 0;
  const files = {
    async read() {
      if (fate.next() === 'edit') text = `${text ?? ''}${fate.line()}`;
      return text;
    },
    async write(_: string, after: string) {
      writes += 1;
      text = after;
    },
  };
  const deps = { cwd: '/', files } as unknown as Parameters<typeof localFileTarget>[1];
  return {
    open: () => localFileTarget('/a.md', deps),
    text: () => text,
    count: () => (text === null ? 0 : 1),
    writes: () => writes,
  };
}

interface BranchState {
  head: number;
  text: string | null;
  own: number;
}

interface Repository {
  hosted: HostedRepository;
  branches: ReadonlyMap<string, BranchState>;
  pulls: PullState[];
  writes(): number;
}

function repository(fate: Fate): Repository {
  const base: BranchState = { head: 1, text: null, own: 0 };
  const branches = new Map<string, BranchState>([['main', base]]);
  const pulls: PullState[] = [];
  let commits = 1;
  let writes = 0;
  let turns: Promise<unknown> = Promise.resolve();
  const edit = (branch: BranchState) => {
    commits += 1;
    Object.assign(branch, { head: commits, text: `${branch.text ?? ''}${fate.line()}`, own: branch.own + 1 });
  };
  const branchOf = (name: string, { head, text }: BranchState) => ({
    id: name,
    name,
    head: `${head}`,
    texts: new Map([['a.md', text]]),
  });
  const send = (isPossible: boolean, apply: () => void): Promise<Sent> | Sent => {
    if (!isPossible) return { outcome: 'raced', error: new Error(`Head is ${commits}.`) };
    return write(
      fate.next(),
      APPLIED,
      () => {
        writes += 1;
        apply();
      },
      NO_ANSWER,
    );
  };
  const hosted: Pick<
    HostedRepository,
    | 'pageOf'
    | 'base'
    | 'proposal'
    | 'inTurn'
    | 'commit'
    | 'createBranch'
    | 'forward'
    | 'openPull'
    | 'describePull'
  > = {
    pageOf: (path) => `https://github.com/acme/notes/blob/main/${path}`,
    base: async () => branchOf('main', base),
    inTurn(task) {
      const turn = turns.then(task);
      turns = turn.catch(() => undefined);
      return turn;
    },
    async proposal(work): Promise<Proposal> {
      const branch = branches.get(work);
      const pull = pulls.find(({ name }) => name === work) ?? null;
      return {
        base: branchOf('main', base),
        work: branch === undefined ? null : { ...branchOf(work, branch), own: branch.own },
        pull: pull && { ...pull, head: `${branch?.head}` },
      };
    },
    async commit({ name, head }, _, [file]) {
      const branch = branches.get(name);
      // Somebody commits just before.
      const event = fate.next();
      if (event === 'edit' && branch !== undefined) edit(branch);
      return send(branch !== undefined && `${branch.head}` === head, () => {
        commits += 1;
        Object.assign(branch ?? {}, { head: commits, text: file?.text, own: (branch?.own ?? 0) + 1 });
      });
    },
    createBranch: async (name) => send(!branches.has(name), () => branches.set(name, { ...base, own: 0 })),
    forward: async (branch) =>
      send(branches.get(branch.name)?.own === 0, () =>
        Object.assign(branches.get(branch.name) ?? {}, base, { own: 0 }),
      ),
    openPull: async (name, { body }) =>
      send(!pulls.some((pull) => pull.name === name), () => {
        const url = `https://github.com/acme/notes/pull/${pulls.length + 1}`;
        pulls.push({ id: name, name, url, state: 'open', body, head: '', texts: null });
      }),
    describePull: async (pull, body) =>
      send(true, () => Object.assign(pulls.find(({ id }) => id === pull.id) ?? {}, { body })),
  };
  return { hosted: hosted as HostedRepository, branches, pulls, writes: () => writes };
}

interface PullState extends Pull {
  name: string;
}

const FILE = { name: 'a.md', path: 'a.md', title: 'A' };

function commit(fate: Fate): World {
  const { hosted, branches, writes } = repository(fate);
  const text = () => branches.get('main')?.text ?? null;
  return {
    open: () => commitTarget({ ...FILE, repository: hosted }),
    text,
    count: () => (text() === null ? 0 : 1),
    writes,
  };
}

function proposal(fate: Fate): World {
  const { hosted, branches, pulls, writes } = repository(fate);
  return {
    open: (revise) => proposalTarget({ ...FILE, repository: hosted, work: 'minutebook/a', revise }),
    text: () => branches.get('minutebook/a')?.text ?? null,
    count: () => pulls.length,
    writes,
  };
}

const BOT = { login: 'github-actions[bot]', insider: false };
const REPOSITORY: RepositoryName = 'acme/notes';

function issue(fate: Fate): World {
  const issues: TrackedIssue[] = [];
  let writes = 0;
  const change = (apply: () => void) =>
    write<typeof WRITTEN | typeof UNKNOWN>(
      fate.next(),
      WRITTEN,
      () => {
        writes += 1;
        apply();
      },
      UNKNOWN,
    );
  const tracker = {
    claim: claims(),
    newest: async () => issues.map((each) => ({ ...each })),
    opened: async () => null,
    async read(_: string, number: number) {
      const found = issues[number - 1];
      if (found !== undefined && fate.next() === 'edit') found.body += fate.line();
      return found === undefined ? null : { ...found };
    },
    create: (_: string, { title, body }: { title: string; body: string }) =>
      change(() => {
        const number = issues.length + 1;
        const url = `https://github.com/acme/notes/issues/${number}`;
        issues.push({
          kind: 'issue',
          repository: REPOSITORY,
          number,
          url,
          title,
          body,
          opener: BOT,
          createdAt: '2023-02-15T00:00:00Z',
          state: 'open',
          comments: 0,
        });
      }),
    update: (_: string, number: number, changes: { body?: string }) =>
      change(() => Object.assign(issues[number - 1] ?? {}, changes)),
  } as unknown as IssueTracker;
  const trust = { isOurs: async () => true, isKnown: async () => true, isTrusted: async () => true };
  const wanted = {
    repository: REPOSITORY,
    group: 'wg',
    title: 'Example WG Meeting 2023-02-16',
    others: [],
    occurrence: { start: null, date: '2023-02-16' },
  };
  return {
    open: () =>
      issueTarget({
        tracker,
        wanted,
        word: 'issue',
        trust,
        labels: [],
        listed: issues[0] ? { ...issues[0] } : null,
        title: null,
      }),
    text: () => issues[0]?.body ?? null,
    count: () => issues.length,
    writes: () => writes,
  };
}

/** Claims of one thing: the next is granted when the one before is released. */
function claims(): () => Promise<Claim> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let free = () => {};
    last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    return { kind: 'held', until: Number.POSITIVE_INFINITY, release: async () => free() };
  };
}

const noClaims = async (): Promise<Claim> => ({ kind: 'none' });

function note(fate: Fate, claim: () => Promise<Claim>): World {
  const notes: (NoteHead & { content: string })[] = [];
  let writes = 0;
  const count = (apply: () => void) => () => {
    writes += 1;
    apply();
  };
  const store: NoteStore = {
    list: async () => notes.map(({ content, ...head }) => head),
    async read(id) {
      const found = notes.find((each) => each.id === id);
      if (found !== undefined && fate.next() === 'edit') found.content += fate.line();
      return found === undefined ? null : { content: found.content, changedAt: null };
    },
    create: ({ title, content }) => {
      const id = `n${notes.length + 1}`;
      const head = { id, aliases: [], title, url: `https://hackmd.io/${id}`, createdAt: id, changedAt: null };
      const add = count(() => notes.push({ ...head, content }));
      return write(
        fate.next(),
        { kind: 'done' as const, note: head as NoteHead | null },
        add,
        UNKNOWN as never,
      );
    },
    write: (id, content) =>
      write<typeof WRITTEN | typeof UNKNOWN>(
        fate.next(),
        WRITTEN,
        count(() => Object.assign(notes.find((each) => each.id === id) ?? {}, { content })),
        UNKNOWN,
      ),
    async remove(id) {
      const index = notes.findIndex((each) => each.id === id);
      if (index >= 0) notes.splice(index, 1);
      return WRITTEN;
    },
    async settle() {},
  };
  return {
    open: () =>
      noteTarget(store, { title: 'Example WG Meeting 2023-02-16', link: null }, { access: undefined, claim }),
    text: () => notes[0]?.content ?? null,
    count: () => notes.length,
    writes: () => writes,
  };
}

export const WORLDS: Readonly<Record<string, (fate: Fate) => World>> = {
  'local file': localFile,
  commit,
  'pull request': proposal,
  issue,
  note: (fate) => note(fate, noClaims),
  'note that is claimed': (fate) => note(fate, claims()),
};
