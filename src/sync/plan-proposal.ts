import type { FileChange, Proposal, Pull, Texts } from '../ports/file-host.ts';

/** A file that is to be published. */
export interface DraftFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  /**
   * The text to publish, given what stands there (null: nothing). Gives `standing` back when there is nothing to
   * change. It is called anew whenever somebody else was faster, and has no side effects.
   */
  revise(standing: string | null): string;
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
  /** The texts that the changes are made to. */
  standing: Texts;
  changes: FileChange[];
}

/** Which files come out different, and how. */
export function changesTo(standing: Texts, files: readonly DraftFile[]): FileChange[] {
  return files.flatMap(({ path, revise }) => {
    const before = standing.get(path) ?? null;
    const text = revise(before);
    return text === before ? [] : [{ path, text }];
  });
}

/**
 * Decide what brings a proposal one step nearer to a pull request that holds the files and nothing stale.
 *
 * An open pull request is kept up to date on the text of its own branch, so that what people committed there stays.
 * One that people closed means "not now": the same content is not proposed again, new content reopens it. After a
 * merge, new content gets a pull request of its own, from what the base branch has by then. A branch without a pull
 * request is what an interrupted run left, and is taken up. No branch is ever moved back or replaced.
 */
export function planProposal({ base, work, pull }: Proposal, files: readonly DraftFile[]): Plan {
  const on = (standing: Texts, step: Plan['step']): Plan => ({
    step,
    standing,
    changes: changesTo(standing, files),
  });
  if (pull?.state === 'open' && work !== null) {
    const plan = on(work.texts, 'commit');
    return plan.changes.length > 0 ? plan : { ...plan, step: 'describe-pull' };
  }
  const wanted = on(base.texts, 'nothing');
  if (wanted.changes.length === 0) return wanted;
  if (isDeclined(pull, files)) return { step: 'declined', standing: pull.texts, changes: [] };
  if (work === null) return { ...wanted, step: 'create-branch' };
  if (work.own === 0) return { ...wanted, step: work.head === base.head ? 'commit' : 'forward-branch' };
  if (isSpent({ work, pull })) return { ...wanted, step: 'next-name' };
  if (pull?.state === 'closed') return on(work.texts, 'reopen-pull');
  const plan = on(work.texts, 'commit');
  return plan.changes.length > 0 ? plan : { ...plan, step: 'open-pull' };
}

/** Merged by squashing: the branch still has its old commits, which would only get in the way of new ones. */
export function isSpent({ work, pull }: Pick<Proposal, 'work' | 'pull'>): boolean {
  return work !== null && work.own > 0 && pull?.state === 'merged' && pull.head === work.head;
}

function isDeclined(pull: Pull | null, files: readonly DraftFile[]): pull is Pull & { texts: Texts } {
  return pull?.state === 'closed' && pull.texts !== null && changesTo(pull.texts, files).length === 0;
}
