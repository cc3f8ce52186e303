import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/commands/load-config.ts';
import { openPreview, type Preview } from '../../src/commands/preview/preview.ts';
import { update } from '../../src/commands/update.ts';
import { isMinutebookError } from '../../src/errors/minutebook-error.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { readBoard } from '../../src/merge/board.ts';
import { moveItem } from '../../src/merge/move-item.ts';
import type { Config } from '../../src/model/config.ts';
import { remembering } from '../../src/model/remembering.ts';
import type { Deps } from '../../src/ports/deps.ts';
import { type World, type WorldItem, worldSource } from '../helpers/world-source.ts';
import { anyEdits, applyEdits, type Edit, MEMORY } from '../merge/helpers/edit-script.ts';

const SEQUENCES = Number(process.env.SEQUENCES ?? 12);

const FILE = '/group/notes/update-2023-07.md';
const PAGE = 'update/support.html';
const PROJECT: Readonly<Record<string, string>> = {
  '/group/minutebook.yml': `roles:
  support:
    document: role.md
    path: "update-{{period}}.md"
    people: [ann]
    from: [acme]
    sections:
      "1": { match: [{ title: "src:*" }] }
      "3": { initiatives: [{ name: Permission Model, match: [{ label: permission }] }, { name: Fuzzing }] }
`,
  '/group/role.md': '## 1) Triage\n\n## 2) Releases\n\n## 3) Initiatives\n',
};

const item = (number: number, title: string, ...labels: string[]): WorldItem => ({
  repo: 'acme/app',
  number,
  type: 'PullRequest',
  title,
  author: 'ann',
  labels,
  state: 'MERGED',
  isDraft: false,
  createdAt: '2023-07-03T10:00:00Z',
  updatedAt: '2023-07-04T10:00:00Z',
  closedAt: '2023-07-04T10:00:00Z',
  mergedAt: '2023-07-04T10:00:00Z',
  milestone: null,
  comments: 0,
});

const WORLD: World = {
  repositories: [{ nameWithOwner: 'acme/app', isPrivate: false }],
  items: [
    item(1, 'src: one'),
    item(2, 'src: *two* of `them`'),
    item(3, 'lib: three', 'permission'),
    item(4, 'lib: four', 'permission'),
    item(5, 'doc: five'),
    item(6, 'doc: six <!-- of'),
    item(7, 'doc: seven'),
  ],
  releases: [],
};

/** A project with a file system of its own. */
function project(world: World = WORLD) {
  const files = new Map(Object.entries(PROJECT));
  const deps: Deps = {
    ...nodeDeps({ env: {}, cwd: '/group', now: '2023-08-01T12:00:00Z' }),
    files: {
      exists: (path) => files.has(path),
      read: async (path) => files.get(path) ?? null,
      write: async (path, text) => void files.set(path, text),
      list: async (folder, extension, kind) =>
        [...files.keys()].filter((path) => {
          return kind !== 'link' && path.startsWith(`${folder}/`) && path.endsWith(extension);
        }),
      realPath: async (path) => path,
      repositoryRoot: async () => '/group',
    },
    reporter: { progress() {}, note() {}, detail() {}, warn() {}, done() {} },
    openSource: async () => worldSource(world),
  };
  const read = () => files.get(FILE) ?? null;
  let config: Promise<Config> | undefined;
  const write = (text: string | null) => (text === null ? files.delete(FILE) : files.set(FILE, text));
  return {
    deps,
    read,
    write,
    /** Bring the file up to date as the command line does. */
    async run(): Promise<string> {
      config ??= loadConfig({}, deps);
      await update({ config: await config, period: '2023-07' }, deps);
      return read() ?? '';
    },
  };
}

type Step =
  | { kind: 'move'; card: number; column: number; before: number }
  | { kind: 'edit' | 'edit beneath'; edits: Edit[] }
  | { kind: 'undo' | 'run' };

const move = fc.record({
  kind: fc.constant('move' as const),
  card: fc.nat(),
  column: fc.nat(),
  before: fc.nat(),
});
const sequence: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: move },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), edits: anyEdits }) },
    // The page does not know about this edit when it asks for the next move.
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit beneath' as const), edits: anyEdits }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'run' as const) }),
    },
  ),
  { minLength: 3, maxLength: 8 },
);

async function post(preview: Preview, path: string, body: object): Promise<number> {
  return (await preview.answer({ method: 'POST', path, body, newToken: () => '' })).status;
}

/** The board of a page, with what its script sends along; null where the page shows an error instead. */
async function shownBoard(preview: Preview) {
  const request = { method: 'GET', path: `board/${PAGE}`, body: null, newToken: () => '' } as const;
  const { body } = await preview.answer(request);
  const [, base, shown] = /data-base="([^"]*)" data-shown="([^"]*)"/u.exec(body) ?? [];
  if (base === undefined || shown === undefined) return null;
  const columns = body
    .split('<section ')
    .slice(1)
    .flatMap((column) => {
      const [, line, group] = / data-line="(\d+)"(?: data-group="([^"]*)")?>/u.exec(column) ?? [];
      const cards = [...column.matchAll(/data-card="(\d+)"/gu)].map(([, card]) => Number(card));
      return line === undefined ? [] : [{ to: { line: Number(line), group }, cards }];
    });
  return { state: { document: PAGE, base, shown }, columns };
}

const core = (line: string) => line.trim().replace(/^(?:[*+-]|\d+[.)]) +/u, '');

/** The lines of a text, each with its ending; where the last has none, with that of the first. */
function linesOf(text: string): string[] {
  const ending = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const whole = /[\r\n]$/u.test(text) ? text : text + ending;
  return whole.replace('\uFEFF', '').match(/[^\r\n]*(?:\r\n|\r|\n)/gu) ?? [];
}

/** Lines that the tool does not write, exactly as they stand. */
function peoplesLines(lines: readonly string[], made: ReadonlySet<string>): string[] {
  return lines.filter((line) => core(line) !== '' && !line.includes(MEMORY) && !made.has(core(line)));
}

function expectInOrder(lines: readonly string[], all: readonly string[]): void {
  let from = 0;
  for (const line of lines) {
    const found = all.indexOf(line, from);
    expect(found, `lost: ${JSON.stringify(line)}`).not.toBe(-1);
    from = found + 1;
  }
}

it('writes what people and the command line would, through moves, undo and edits in between', {
  timeout: 3_600_000,
}, async () => {
  const seen = { moved: 0, 'not movable': 0, stale: 0, undone: 0, 'not undone': 0, edited: 0, unreadable: 0 };
  const nothing = await project({ ...WORLD, items: [] }).run();
  const made = new Set(linesOf(`${await project().run()}\n${nothing}`).map(core));
  const twin = project();
  const known = remembering<string | null, Promise<string>>();
  /** The text as the command line brings it up to date. */
  const madeOf = (text: string | null) =>
    known(text, () => {
      twin.write(text);
      return twin.run();
    });

  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      const { deps, read, write, run } = project();
      const preview = openPreview({ location: {}, period: '2023-07', includePrivate: false }, deps);
      const writes: { before: string; after: string }[] = [];
      let board = await shownBoard(preview);
      for (const step of steps) {
        const existing = read();
        if (step.kind === 'edit' || step.kind === 'edit beneath') {
          write(applyEdits(existing ?? '', step.edits).text);
          seen.edited += 1;
          if (step.kind === 'edit beneath') continue;
        } else if (step.kind === 'run') await run().catch(expectRefusal);
        else if (step.kind === 'undo') {
          const status = await post(preview, 'undo', { document: PAGE });
          const last = writes.pop();
          if (last === undefined || last.after !== existing) {
            expect([409, 422]).toContain(status);
            expect(read()).toBe(existing);
            seen['not undone'] += 1;
          } else {
            expect(status).toBe(200);
            expect(read()).toBe(last.before);
            seen.undone += 1;
          }
        } else if (board === null) seen.unreadable += 1;
        else if (step.kind === 'move') await makeMove(step, board);
        preview.changed();
        board = await shownBoard(preview);

        async function makeMove(
          { card, column, before }: Extract<Step, { kind: 'move' }>,
          { state, columns }: NonNullable<typeof board>,
        ): Promise<void> {
          const cards = columns.flatMap((one) => one.cards);
          const from = cards[card % cards.length];
          const target = columns[column % columns.length];
          if (from === undefined || target === undefined) return;
          const to = { ...target.to, before: target.cards[before % (target.cards.length + 1)] };
          const status = await post(preview, 'move', { ...state, card: from, to });
          if (status === 409) {
            expect(read()).toBe(existing);
            seen.stale += 1;
            return;
          }
          const whole = await madeOf(existing).catch(expectRefusal);
          const moved = whole === null ? null : await attempt(() => moveItem(whole, from, to));
          if (whole === null || moved === null || moved === whole) {
            expect(status).toBe(moved === null ? 422 : 200);
            expect(read()).toBe(existing);
            seen['not movable'] += 1;
            return;
          }
          expect(status).toBe(200);
          const after = read() ?? '';
          expect(after).toBe(await madeOf(moved));
          expect(await madeOf(after)).toBe(after);
          expectKept(existing ?? '', whole, after, from);
          writes.push({ before: existing ?? whole, after });
          seen.moved += 1;
        }
      }
    }),
    { numRuns: SEQUENCES },
  );
  if (process.env.SEQUENCES !== undefined) process.stderr.write(`${JSON.stringify(seen)}\n`);
  expect(Math.min(seen.moved, seen.undone)).toBeGreaterThan(0);

  /** Every line that people wrote is still there, byte for byte; the lines of the moved item keep their words. */
  function expectKept(existing: string, whole: string, after: string, from: number): void {
    expectInOrder(peoplesLines(linesOf(existing), made), linesOf(whole));
    const { notes = 0 } =
      readBoard(whole, [])
        .flatMap(({ cards }) => cards)
        .find(({ line }) => line === from) ?? {};
    const lines = linesOf(whole);
    const item = lines.splice(from, notes + 1);
    expectInOrder(peoplesLines(lines, made), linesOf(after));
    const words = item.filter((line) => !line.includes(MEMORY)).map(core);
    expectInOrder(words, linesOf(after).map(core));
  }
});

/** A document that cannot be brought up to date is left as it is. */
function expectRefusal(error: unknown): null {
  expect(isMinutebookError(error), String(error)).toBe(true);
  return null;
}

async function attempt(work: () => string): Promise<string | null> {
  try {
    return work();
  } catch (error) {
    return expectRefusal(error);
  }
}
