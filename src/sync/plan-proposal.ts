import type { Proposal, Pull, Texts } from '../ports/file-host.ts';

/** A file that is to be published. */
export interface ProposedFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  /** The text to publish, given the one that exists (null: none): the same when there is nothing to change. */
  revise(existing: string | null): string;
}

/** The next thing to do to a proposal, on what it stands, and what it makes of that. */
export interface Plan {
  step:
    | 'create-branch'
    | 'forward-branch'
    | 'commit'
    | 'open-pull'
    | 'reopen-pull'
    /** Bring the description up to date, if it is not. */
    | 'describe-pull'
    /** The branch belongs to the past: look at the next name. */
    | 'next-name'
    /** The base branch has it all. */
    | 'nothing'
    /** People closed the pull request that proposed just this. */
    | 'declined';
  /** The text that the change is made to. */
  existing: string | null;
}

/**
 * Decide what brings a proposal one step nearer to a pull request that holds the file and nothing stale.
 *
 * An open pull request is kept up to date on the text of its own branch, so that what people committed there stays.
 * One that people closed means "not now": the same content is not proposed again, new content reopens it. After a
 * merge, new content gets a pull request of its own, from what the base branch has by then. A branch without a pull
 * request is what an interrupted run left, and is taken up. No branch is ever moved back or replaced.
 */
export function planProposal({ base, work, pull }: Proposal, { path, revise }: ProposedFile): Plan {
  const textIn = (texts: Texts) => texts.get(path) ?? null;
  const isDone = (texts: Texts) => revise(textIn(texts)) === textIn(texts);
  const on = ({ texts }: { texts: Texts }, step: Plan['step']): Plan => ({ step, existing: textIn(texts) });
  if (pull?.state === 'open' && work !== null) {
    return on(work, isDone(work.texts) ? 'describe-pull' : 'commit');
  }
  if (isDone(base.texts)) return on(base, 'nothing');
  if (isClosed(pull) && isDone(pull.texts)) return on(pull, 'declined');
  if (work === null) return on(base, 'create-branch');
  if (work.own === 0) return on(base, work.head === base.head ? 'commit' : 'forward-branch');
  if (isSpent({ work, pull })) return on(base, 'next-name');
  if (pull?.state === 'closed') return on(work, 'reopen-pull');
  return on(work, isDone(work.texts) ? 'open-pull' : 'commit');
}

/** Merged by squashing: the branch still has its old commits, which would only get in the way of new ones. */
export function isSpent({ work, pull }: Pick<Proposal, 'work' | 'pull'>): boolean {
  return work !== null && work.own > 0 && pull?.state === 'merged' && pull.head === work.head;
}

function isClosed(pull: Pull | null): pull is Pull & { texts: Texts } {
  return pull?.state === 'closed' && pull.texts !== null;
}
