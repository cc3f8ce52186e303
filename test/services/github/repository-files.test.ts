import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../../../src/services/machine/repository-files.ts';
import type { WorldData } from '../../github-server/index.ts';
import { commitToBranch } from '../../github-server/state/write-git.ts';
import { type Hosted, hosted } from './hosted.ts';

const ROOT = resolve('/work space/repo');
const at = (path: string) => join(ROOT, ...path.split('/'));

const FILES = {
  'minutebook.yml': 'host: Acme\n',
  'README.md': '\uFEFF# Notes\r\n',
  'docs/.minutebook.yml': 'x: 1\n',
  'notes/wg/2023-02-02.md': '# Two\n',
  'notes/wg/2023-02-16.md': '# Sixteen\n',
  'notes/wg/deep/er/2023-03-02.md': '# Three\n',
  'notes/wg/picture.png': 'x',
  'notes/wg-other/2023-02-16.md': '# Other\n',
  'notes/nächste/a : #1.md': '# ä\n',
};
const WORLD: WorldData = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/notes', files: FILES, branches: { 'release/1': { 'README.md': '# One\n' } } },
    { nameWithOwner: 'acme/empty' },
  ],
  users: [{ login: 'ann' }],
  items: [],
};

async function open({ host }: Hosted, branch: string | null = null) {
  const repository = await host.open('acme/notes', branch);
  return repositoryFiles(await repository.snapshot(), ROOT);
}

function commit({ server }: Hosted, files: Record<string, string | Buffer>, branch = 'main'): void {
  const repository = server.world.repository('acme/notes');
  const ann = server.world.account('ann');
  if (repository === undefined || ann === null) throw new Error('The world has ann and her notes.');
  const additions = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }));
  commitToBranch(server.world, repository, branch, ann, {
    message: 'By hand',
    changes: { additions, deletions: [] },
  });
}

describe('the files of a repository', () => {
  it.each(Object.entries(FILES))('give %s as it is', async (path, text) => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    expect(files.exists(at(path))).toBe(true);
    expect(await files.read(at(path))).toBe(text);
  });

  it.each([
    { name: 'a folder', path: at('notes/wg'), exists: true },
    { name: 'the root', path: ROOT, exists: true },
    { name: 'a file that is not there', path: at('notes/none.md'), exists: false },
    { name: 'the beginning of a name', path: at('notes/w'), exists: false },
    { name: 'a file below a file', path: at('README.md/x'), exists: false },
    { name: 'what lies above the root', path: resolve('/work space/README.md'), exists: false },
    { name: 'a folder beside the root', path: resolve('/work space/repo2/README.md'), exists: false },
    { name: 'a path that goes out and in', path: join(ROOT, '..', 'repo', 'README.md'), exists: true },
    { name: 'a name that begins with dots', path: at('..README.md'), exists: false },
  ])('know whether there is $name', async ({ path, exists }) => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    expect(files.exists(path)).toBe(exists);
    notes.asked();
    if (!exists) expect(await files.read(path)).toBe(null);
    expect(notes.asked()).toEqual([]);
  });

  it.each([
    {
      folder: 'notes/wg',
      extension: '.md',
      found: ['2023-02-02.md', '2023-02-16.md', 'deep/er/2023-03-02.md'],
    },
    { folder: 'notes/wg/', extension: '.png', found: ['picture.png'] },
    { folder: 'notes/wg/deep', extension: '.md', found: ['er/2023-03-02.md'] },
    { folder: 'notes/none', extension: '.md', found: [] },
    { folder: 'README.md', extension: '.md', found: [] },
    { folder: '..', extension: '.md', found: [] },
  ])('list $extension below $folder', async ({ folder, extension, found }) => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    expect(await files.list(at(folder), extension)).toEqual(found.map((path) => join(at(folder), path)));
  });

  it('list everything below the root', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    const paths = Object.keys(FILES).map(at).sort();
    expect(await files.list(ROOT, '')).toEqual(paths);
  });

  it('are those of the branch that was asked for', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes, 'release/1');
    expect(await files.read(at('README.md'))).toBe('# One\n');
    expect(files.exists(at('minutebook.yml'))).toBe(false);
  });

  it('take two requests to open, and one for all that is read together', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    const [first, second] = notes.asked();
    expect([first, second]).toEqual([
      'PublishedRepository',
      expect.stringMatching(/^GET \/repos\/acme\/notes\/git\/trees\/[0-9a-f]{40}\?recursive=1$/u),
    ]);
    const paths = Object.keys(FILES).filter((path) => path.endsWith('.md'));
    await Promise.all([...paths, ...paths].map((path) => files.read(at(path))));
    expect(notes.asked()).toEqual(['FilesAtCommit']);
    await Promise.all(paths.map((path) => files.read(at(path))));
    expect(notes.asked()).toEqual([]);
  });

  it('are read in several requests when there are many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`notes/${index}.md`, `# ${index}\n`]),
    );
    await using notes = await hosted({
      world: { ...WORLD, repositories: [{ nameWithOwner: 'acme/notes', files: many }] },
    });
    const files = await open(notes);
    notes.asked();
    const texts = await Promise.all(Object.keys(many).map((path) => files.read(at(path))));
    expect(texts).toEqual(Object.values(many));
    expect(notes.asked()).toEqual(['FilesAtCommit', 'FilesAtCommit', 'FilesAtCommit']);
  });

  it('stay as they were when they were opened', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    commit(notes, { 'README.md': 'changed', 'notes/new.md': 'new' });
    expect(await files.read(at('README.md'))).toBe(FILES['README.md']);
    expect(files.exists(at('notes/new.md'))).toBe(false);
    expect(await files.list(at('notes/wg-other'), '.md')).toHaveLength(1);
  });

  it('need not be read again by what is published beside them', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    await files.read(at('README.md'));
    notes.asked();
    const repository = await notes.host.open('acme/notes', null);
    expect((await repository.base(['README.md'])).texts.get('README.md')).toBe(FILES['README.md']);
    // The texts are known; whether links are on the way to them is asked for.
    expect(notes.asked()).toEqual(['PublishedBranch', 'FilesAtCommit']);
  });

  it.each([1, 3, 5, 9])('are all there when GitHub lists %i of them at once', async (treeEntries) => {
    await using notes = await hosted({ world: WORLD, limits: { treeEntries } });
    const files = await open(notes);
    expect(await files.list(ROOT, '')).toEqual(Object.keys(FILES).map(at).sort());
    expect(files.exists(at('notes/wg/deep/er'))).toBe(true);
    const [, ...listings] = notes.asked();
    expect(listings.length).toBeGreaterThan(2);
  });
});

describe('what cannot be read', () => {
  it('is told for that file alone', async () => {
    await using notes = await hosted({ world: WORLD });
    commit(notes, { 'notes/latin.md': Buffer.from([0x23, 0x20, 0xe4, 0x0a]), 'notes/zero.md': 'a\0b' });
    const files = await open(notes);
    const [latin, zero, fine] = await Promise.allSettled(
      ['notes/latin.md', 'notes/zero.md', 'README.md'].map((path) => files.read(at(path))),
    );
    expect(latin).toMatchObject({ status: 'rejected', reason: { code: 'document/not-text' } });
    expect(zero).toMatchObject({ status: 'fulfilled', value: 'a\0b' });
    expect(fine).toMatchObject({ status: 'fulfilled', value: FILES['README.md'] });
  });

  it('is a folder', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    await expect(files.read(at('notes'))).rejects.toMatchObject({
      code: 'files/read',
      why: 'It is a folder.',
    });
  });

  it('may be read another time', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    notes.server.setFaults([
      { kind: '500', match: ({ operationName }) => operationName === 'FilesAtCommit', times: 5 },
    ]);
    await expect(files.read(at('README.md'))).rejects.toMatchObject({ code: 'github/unavailable' });
    expect(await files.read(at('README.md'))).toBe(FILES['README.md']);
  });

  it('cannot be written either', async () => {
    await using notes = await hosted({ world: WORLD });
    const files = await open(notes);
    notes.asked();
    await expect(files.write(at('README.md'), 'x')).rejects.toMatchObject({
      code: 'files/write',
      hint: expect.stringContaining('--publish'),
    });
    expect(notes.asked()).toEqual([]);
  });
});

describe('links and repositories inside', () => {
  const texts: Record<string, string> = {
    'notes/real.md': 'real\n',
    'link.md': 'notes/real.md',
    'notes/up.md': '../link.md',
    'out.md': '../../elsewhere.md',
    'round.md': 'round.md',
    'folder.md': 'notes',
  };
  const files = repositoryFiles(
    {
      repository: 'acme/notes',
      entries: new Map([
        ...Object.keys(texts).map((path) => [path, path === 'notes/real.md' ? 'file' : 'link'] as const),
        ['vendor/inside', 'module'] as const,
      ]),
      read: async (path) => texts[path] ?? null,
    },
    ROOT,
  );

  it.each([
    { name: 'a link', path: 'link.md', text: 'real\n' },
    { name: 'a link to a link, upwards', path: 'notes/up.md', text: 'real\n' },
    { name: 'a link that leads out of the repository', path: 'out.md', text: null },
  ])('read $name', async ({ path, text }) => {
    expect(files.exists(at(path))).toBe(true);
    expect(await files.read(at(path))).toBe(text);
  });

  it('say that a link to itself leads nowhere', async () => {
    await expect(files.read(at('round.md'))).rejects.toMatchObject({ code: 'files/read' });
  });

  it.each(['folder.md', 'vendor/inside'])('say that %s is a folder', async (path) => {
    await expect(files.read(at(path))).rejects.toMatchObject({ code: 'files/read' });
  });

  it('are listed as a checkout would have them', async () => {
    expect(files.exists(at('vendor'))).toBe(true);
    expect(await files.list(ROOT, '')).toEqual([at('notes/real.md')]);
  });
});

describe('a repository that cannot be opened', () => {
  it.each([
    { name: 'no such repository', repository: 'acme/none', branch: null, code: 'github/unknown-repository' },
    { name: 'no such branch', repository: 'acme/notes', branch: 'none', code: 'github/unknown-branch' },
  ] as const)('says $code for $name', async ({ repository, branch, code }) => {
    await using notes = await hosted({ world: WORLD });
    await expect(notes.host.open(repository, branch)).rejects.toMatchObject({ code });
  });

  it('says that a token is needed', async () => {
    await using notes = await hosted({ world: WORLD }, null);
    await expect(notes.host.open('acme/notes', null)).rejects.toMatchObject({ code: 'github/no-token' });
  });

  it('is opened once, and again after a failure', async () => {
    await using notes = await hosted({ world: WORLD });
    notes.server.setFaults([
      { kind: '500', match: ({ operationName }) => operationName === 'PublishedRepository', times: 5 },
    ]);
    await expect(notes.host.open('acme/notes', null)).rejects.toMatchObject({ code: 'github/unavailable' });
    notes.asked();
    await Promise.all([notes.host.open('acme/notes', null), notes.host.open('acme/notes', null)]);
    expect(notes.asked()).toEqual(['PublishedRepository']);
  });

  it('is the same by the name of its default branch', async () => {
    await using notes = await hosted({ world: WORLD });
    const unnamed = await notes.host.open('acme/notes', null);
    expect(await notes.host.open('acme/notes', 'main')).toBe(unnamed);
    expect(await notes.host.open('acme/notes', 'release/1')).not.toBe(unnamed);
    await using others = await hosted({ world: WORLD });
    const named = await others.host.open('acme/notes', 'main');
    expect(await others.host.open('acme/notes', null)).toBe(named);
  });

  it('says which permission is missing when its files may not be listed', async () => {
    await using notes = await hosted({ world: WORLD });
    notes.server.setFaults([{ kind: '404', match: 'GET /repos/acme/notes/git/trees/*' }]);
    await expect(open(notes)).rejects.toMatchObject({
      code: 'github/forbidden',
      why: expect.stringContaining('contents: read'),
    });
  });
});
