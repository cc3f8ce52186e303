import type { Proposal, Pull, Texts } from '../ports/file-host.ts';

/** A file to be published. */
export interface ProposedFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  /**
   * Returns the text to publish, given the existing one (null when there is none); the same text when there is nothing
   * to change.
   */
  revise(existing: string | null): string;
}

/** The next step of a proposal, and the text that it starts from. */
export interface Plan {
  step:
    | 'create-branch'
    | 'forward-branch'
    | 'commit'
    | 'open-pull'
    | 'reopen-pull'
    /** Update the description, if it is outdated. */
    | 'describe-pull'
    /** The branch was merged: continue with the next name. */
    | 'next-name'
    /** The base branch is up to date. */
    | 'nothing'
    /** People closed the pull request that proposed exactly this. */
    | 'declined';
  /** The text that the change is made to. */
  existing: string | null;
}

/**
 * Decides the next step towards a pull request that contains the file and nothing outdated.
 *
 * An open pull request is updated from the text of its own branch, so that what people committed there stays. One that
 * people closed means "not now": the same content is not proposed again, new content reopens it. After a merge, new
 * content gets another pull request, from what the base branch has by then. A branch without a pull request is what an
 * interrupted run left, and is continued. No branch is ever moved back or replaced.
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

/** Whether the branch was merged by squashing: it still has its old commits, which would get in the way of new ones. */
export function isSpent({ work, pull }: Pick<Proposal, 'work' | 'pull'>): boolean {
  return work !== null && work.own > 0 && pull?.state === 'merged' && pull.head === work.head;
}

function isClosed(pull: Pull | null): pull is Pull & { texts: Texts } {
  return pull?.state === 'closed' && pull.texts !== null;
}
