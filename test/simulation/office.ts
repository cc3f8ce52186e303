import { viewOf } from '../github-server/state/item-view.ts';
import type { ActorRecord, ItemRecord, RepositoryRecord } from '../github-server/state/records.ts';
import { deleteComment } from '../github-server/state/write-comments.ts';
import { commitToBranch } from '../github-server/state/write-git.ts';
import { setState, updateItem } from '../github-server/state/write-items.ts';
import { mergePull } from '../github-server/state/write-pulls.ts';
import type { StoredNote } from '../hackmd-server/server.ts';
import { BOT, type Stage } from './stage.ts';

export interface OfficeCommit {
  oid: string;
  message: string;
  /** Milliseconds since 1970. */
  at: number;
  byProgram: boolean;
  /** What it changed, held against its first parent. */
  paths: string[];
}

/** What people see and do on the services, without the program. */
export interface Office {
  /** Issues and discussions that the program opened, the oldest first. */
  issues(repository: string): ItemRecord[];
  /** Pull requests that the program opened in the repository of the documents, the oldest first. */
  pulls(): ItemRecord[];
  isOpen(item: ItemRecord): boolean;
  state(item: ItemRecord): 'OPEN' | 'CLOSED' | 'MERGED';
  /** Bodies of the comments on an issue. */
  comments(item: ItemRecord): string[];
  notes(): StoredNote[];
  /** Refs, in any repository, that keep runs out of each other's way. */
  claims(): string[];
  /** Text of a file on a branch of the repository of the documents; null when there is none. */
  text(branch: string, path: string): string | null;
  /** Paths of the files on a branch, sorted. */
  paths(branch: string): string[];
  /** Names of all branches, sorted. */
  branches(): string[];
  /** Commits on a branch, the newest first. */
  commits(branch: string): OfficeCommit[];
  writeBody(item: ItemRecord, body: string): void;
  writeTitle(item: ItemRecord, title: string): void;
  close(item: ItemRecord): void;
  /** Deletes the comments on an issue that say something. */
  deleteComment(item: ItemRecord, words: string): void;
  save(branch: string, path: string, text: string): void;
  /** False when it cannot be merged: both sides changed a file. */
  merge(pull: ItemRecord, method: 'MERGE' | 'SQUASH'): boolean;
}

/** @param documents - The repository of the documents. */
export function officeOf({ github, hackmd }: Stage, documents: string): Office {
  const { world } = github;
  const repositoryOf = (name: string): RepositoryRecord => {
    const repository = world.repository(name);
    if (repository === undefined) throw new Error(`The world has no ${name}.`);
    return repository;
  };
  const ann = world.account('ann') as ActorRecord;
  const { git } = repositoryOf(documents);
  const made = (repository: string, ...kinds: ItemRecord['kind'][]) =>
    [...repositoryOf(repository).items.values()]
      .filter((item) => kinds.includes(item.kind) && item.author?.login === BOT)
      .sort((a, b) => a.number - b.number);
  const headOf = (branch: string) => git.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '');
  const state = (item: ItemRecord) => viewOf(item, world.now())?.state ?? 'OPEN';
  return {
    issues: (repository) => made(repository, 'Issue', 'Discussion'),
    pulls: () => made(documents, 'PullRequest'),
    isOpen: (item) => state(item) === 'OPEN',
    state,
    comments: ({ events }) =>
      events.flatMap((event) =>
        event.kind === 'IssueComment' || event.kind === 'DiscussionComment' ? [event.body] : [],
      ),
    notes: () => [...hackmd.notes.values()],
    claims: () =>
      [...world.repositories.values()].flatMap(({ git: { refs } }) =>
        [...refs.keys()].filter((ref) => ref.startsWith('refs/minutebook/')),
      ),
    text(branch, path) {
      const blob = headOf(branch)?.snapshot.get(path);
      return blob === undefined ? null : (git.blob(blob)?.toString() ?? null);
    },
    paths: (branch) => [...(headOf(branch)?.snapshot.keys() ?? [])].sort(),
    branches: () => [...git.refs.keys()].flatMap((ref) => /^refs\/heads\/(.+)$/u.exec(ref)?.[1] ?? []).sort(),
    commits(branch) {
      const head = headOf(branch);
      if (head === undefined) return [];
      return git.history(head.oid).map(({ oid, message, author, snapshot, parents }) => {
        const before = git.commits.get(parents[0] ?? '')?.snapshot;
        const paths = [...snapshot]
          .filter(([path, blob]) => before?.get(path) !== blob)
          .map(([path]) => path);
        return { oid, message, at: author.at, byProgram: author.login === BOT, paths };
      });
    },
    writeBody: (item, body) => updateItem(world, item, ann, { body }),
    writeTitle: (item, title) => updateItem(world, item, ann, { title }),
    close: (item) => setState(world, item, ann, 'CLOSED', 'COMPLETED'),
    deleteComment(item, words) {
      for (const event of [...item.events]) {
        const isComment = event.kind === 'IssueComment' || event.kind === 'DiscussionComment';
        if (isComment && event.body.includes(words)) deleteComment(world, event, ann);
      }
    },
    save(branch, path, text) {
      const changes = { additions: [{ path, content: Buffer.from(text) }], deletions: [] };
      commitToBranch(world, repositoryOf(documents), branch, ann, { message: `Edit ${path}`, changes });
    },
    merge(pull, method) {
      try {
        mergePull(world, pull, ann, { method });
        return true;
      } catch {
        return false;
      }
    },
  };
}
