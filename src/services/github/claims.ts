import { randomUUID } from 'node:crypto';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import { CLAIM_HOLDS, type Claim, type IssueTracker } from '../../ports/issue-tracker.ts';
import type { GitHubClient, ParametersOf, WriteRoute } from './client.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

/** Nothing is sent in the last part of a claim, because a request may take this long to arrive, in milliseconds. */
const MARGIN = 2 * 60_000;
/** The greatest age of a commit that is used for a claim, in milliseconds: the age of a claim is that of its commit. */
const FRESH = 60_000;
/** How long to wait for another run's claim before the next attempt, in milliseconds. */
const PAUSE = 3000;
/** How many times a request is sent before a lost answer counts as a failure. */
const ATTEMPTS = 3;

/** A commit that this run made. `at` is this machine's clock just before, in milliseconds since 1970. */
interface Commit {
  sha: string;
  at: number;
}

interface ExistingClaim {
  sha: string;
  /** When the claim was made and the current time, both by GitHub's clock, in milliseconds since 1970. */
  at: number;
  now: number;
}

/**
 * Claims are refs, `refs/minutebook/…`: of several runs that create the same ref, GitHub accepts one and refuses the
 * others. The ref is neither a branch nor a tag, so it is listed nowhere and starts no workflow. It points to a commit
 * that is made for it, outside of all history, which names the run and has the time of GitHub's clock. A stale claim is
 * taken over by moving the ref to a child of the old commit: the first run to try moves it, and for the others it is no
 * longer a fast-forward.
 * https://docs.github.com/en/rest/git/refs
 */
export function createClaims(
  client: GitHubClient,
  { timer, token }: Pick<GitHubOptions, 'timer' | 'token'>,
): Pick<IssueTracker, 'claim' | 'sweepClaims'> {
  const { signal } = new AbortController();
  const run = randomUUID();
  /** Commits that were not used for a claim, by repository and name. */
  const unused = new Map<string, Commit>();
  /** The commits of claims that this run released, even where removing the ref failed. */
  const released = new Set<string>();
  const swept = new Map<RepositoryName, Promise<void>>();

  /** @returns `refused` when the token lacks a permission or another run was faster. */
  async function write<R extends WriteRoute>(
    repository: RepositoryName,
    route: R,
    parameters: Omit<ParametersOf<R>, 'owner' | 'repo'>,
  ) {
    const all = { ...ownerAndRepo(repository), ...parameters } as ParametersOf<R>;
    return client.write({ route, parameters: all, subject: repository }, signal);
  }

  /** Makes an unreferenced commit with the files of the default branch; null when it cannot be made. */
  async function makeCommit(
    repository: RepositoryName,
    name: string,
    parents: readonly string[],
  ): Promise<Commit | null> {
    const newest = await unlessRefused(() => {
      const parameters = { ...ownerAndRepo(repository), per_page: 1 };
      return client.rest('GET /repos/{owner}/{repo}/commits', parameters, repository, signal);
    });
    const [head] = newest?.data ?? [];
    if (head === undefined) return null;
    // The random id makes two claims of a run within one second two different commits.
    const message = `minutebook is about to create ${name}\n\nRun: ${run}\nClaim: ${randomUUID()}`;
    const content = { message, tree: head.commit.tree.sha, parents: [...parents] };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const at = timer.clock();
      const sent = await write(repository, 'POST /repos/{owner}/{repo}/git/commits', content);
      if (sent.kind === 'refused') return null;
      if (sent.kind === 'done') return typeof sent.data.sha === 'string' ? { sha: sent.data.sha, at } : null;
    }
    return null;
  }

  /** Returns the object that a ref points to and the time by GitHub's clock; null when there is no such ref. */
  async function readRef(repository: RepositoryName, ref: string) {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref }, repository, signal);
    return found && { sha: found.data.object.sha, now: Date.parse(String(found.headers.date)) };
  }

  async function read(repository: RepositoryName, ref: string): Promise<ExistingClaim | null> {
    const found = await readRef(repository, ref);
    if (found === null) return null;
    const parameters = { ...ownerAndRepo(repository), commit_sha: found.sha };
    const ofCommit = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const commit = await client.rest(ofCommit, parameters, repository, signal);
    // A ref that does not point to a commit counts as stale.
    return { ...found, at: commit === null ? 0 : Date.parse(commit.data.committer.date) };
  }

  function held(repository: RepositoryName, ref: string, { sha, at }: Commit): Claim {
    return {
      kind: 'held',
      until: at + CLAIM_HOLDS - MARGIN,
      // A ref that cannot be removed does no harm: it soon is stale, and what was claimed exists by then.
      release: () =>
        unlessFailed(async () => {
          released.add(sha);
          if ((await readRef(repository, ref))?.sha !== sha) return;
          await write(repository, 'DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref });
        }),
    };
  }

  async function takeOver(repository: RepositoryName, name: string, stale: ExistingClaim): Promise<Claim> {
    const commit = await makeCommit(repository, name, [stale.sha]);
    if (commit === null) return { kind: 'none' };
    const { sha } = commit;
    const ref = refOf(name);
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    const moved = await write(repository, route, { ref, sha, force: false });
    const isOurs =
      moved.kind === 'unknown' ? (await readRef(repository, ref))?.sha === sha : moved.kind === 'done';
    return isOurs ? held(repository, ref, commit) : busy(stale);
  }

  async function claim(repository: RepositoryName, name: string): Promise<Claim> {
    if (token === null) return { kind: 'none' };
    const key = `${repository} ${name}`;
    const known = unused.get(key);
    unused.delete(key);
    const isFresh = known !== undefined && timer.clock() - known.at < FRESH;
    const commit = isFresh ? known : await makeCommit(repository, name, []);
    if (commit === null) return { kind: 'none' };
    const { sha } = commit;
    const ref = refOf(name);
    const route = 'POST /repos/{owner}/{repo}/git/refs';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const created = await write(repository, route, { ref: `refs/${ref}`, sha });
      if (created.kind === 'done') return held(repository, ref, commit);
      const existing = await read(repository, ref);
      if (existing?.sha === sha) return held(repository, ref, commit);
      // A claim that is gone by now was released: the next attempt may get it.
      if (existing === null) continue;
      if (isStale(existing) || released.has(existing.sha)) return takeOver(repository, name, existing);
      unused.set(key, commit);
      await timer.sleep(PAUSE);
      return busy(existing);
    }
    return { kind: 'none' };
  }

  /** Removes stale claims. Each is taken over first: another run may take it over to create what it is for. */
  async function sweep(repository: RepositoryName): Promise<void> {
    const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref: PREFIX }, repository, signal);
    for (const { ref } of found?.data ?? []) {
      const name = ref.slice(`refs/${PREFIX}`.length);
      const existing = await read(repository, refOf(name));
      if (existing === null || !isStale(existing)) continue;
      const claimed = await takeOver(repository, name, existing);
      if (claimed.kind === 'held') await claimed.release();
    }
  }

  return {
    claim,
    sweepClaims(repository) {
      const sweeping = swept.get(repository) ?? unlessFailed(() => sweep(repository));
      swept.set(repository, sweeping);
      return sweeping;
    },
  };
}

const PREFIX = 'minutebook/';

/** The ref as REST routes take it, without `refs/`. */
function refOf(name: string): string {
  return `${PREFIX}${name}`;
}

function isStale({ at, now }: ExistingClaim): boolean {
  return now - at >= CLAIM_HOLDS;
}

function busy({ at }: ExistingClaim): Claim {
  return { kind: 'busy', since: new Date(at).toISOString() };
}

/** Errors that mean that the token may not read the repository's contents, or that it has none. */
const REFUSALS = new Set(['github/forbidden', 'github/refused', 'github/sso']);

async function unlessRefused<T>(task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    if (isMinutebookError(error) && REFUSALS.has(error.code)) return null;
    throw error;
  }
}

async function unlessFailed(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
  }
}
