import { itemChanges, planMerge } from '../merge/plan-merge.ts';
import type { HostedRepository, Proposal, Sent, Texts } from '../ports/file-host.ts';
import { nthName } from './branch-name.ts';
import { changedFiles, REPOSITORY_ATTEMPTS, type RepositoryFile, repositoryBusy } from './commit-target.ts';
import { isSpent, type Plan, planProposal } from './plan-proposal.ts';
import { pullBody } from './pull-body.ts';
import type { GeneratedDocument, Target, Write } from './target.ts';

/** A file to which changes are proposed, and the proposal. */
export interface ProposedDocument extends RepositoryFile {
  /** The branch from which they are proposed, as `branchName` makes it. */
  work: string;
  revise: GeneratedDocument['revise'];
  note?: GeneratedDocument['note'];
}

/**
 * Returns a target for a file in a pull request. Each write is one step, which `planProposal` decides: a run that was
 * interrupted anywhere is completed by the next one.
 */
export function proposalTarget(document: ProposedDocument): Target {
  const { repository, name, path, title, work } = document;
  /** Ids of pull requests that GitHub does not reopen. */
  const spent = new Set<string>();
  let nth = 1;
  let url: string | null = null;
  const file = { path, revise: (existing: string | null) => document.revise(existing, null).text };
  const paths = [path, ...(document.beside?.paths ?? [])].sort();

  async function look(freshness: 'cached' | 'fresh'): Promise<{ plan: Plan; proposal: Proposal }> {
    for (; ; nth += 1) {
      const found = await repository.proposal(nthName(work, nth), paths, { seen: freshness === 'cached' });
      const proposal = spent.has(found.pull?.id ?? '') ? { ...found, pull: null } : found;
      const plan = planProposal(proposal, file);
      if (plan.step !== 'next-name') return { plan, proposal };
    }
  }

  /**
   * @param texts - The texts in the pull request.
   * @param body - The current description, which people may have edited; null when it is new.
   */
  function describe(base: Proposal['base'], texts: Texts, body: string | null): string {
    const changed = paths.flatMap((each) => {
      const [before, after] = [base.texts.get(each) ?? null, texts.get(each) ?? ''];
      return after === (before ?? '')
        ? []
        : [{ path: each, isNew: before === null, ...itemChanges(before, after) }];
    });
    return planMerge(body ?? '', pullBody(title, changed, document.note?.(texts.get(path) ?? ''))).text;
  }

  /** Returns the write for a step; null when there is nothing to write. */
  function writeOf(
    { step, existing }: Plan,
    { base, work: branch, pull }: Proposal,
    text: string,
  ): Write | null {
    const branchName = nthName(work, nth);
    switch (step) {
      case 'create-branch':
        return { send: () => repository.createBranch(branchName, base.head) };
      case 'forward-branch':
        return branch && { send: () => repository.forward(branch, base.head) };
      case 'commit':
        return (
          branch && {
            replaces: existing,
            send: () => repository.commit(branch, title, changedFiles(document, branch.texts, text)),
          }
        );
      case 'open-pull': {
        const replaces = base.texts.get(path) ?? null;
        return {
          replaces,
          send: () =>
            repository.openPull(branchName, {
              title,
              body: describe(base, branch?.texts ?? new Map(), null),
            }),
        };
      }
      case 'reopen-pull':
        return (
          pull && { ...(pull.texts && { replaces: pull.texts.get(path) ?? null }), send: () => reopen(pull) }
        );
      case 'describe-pull': {
        const body = pull && describe(base, branch?.texts ?? new Map(), pull.body);
        const isStale = pull !== null && body !== null && body !== pull.body;
        return isStale ? { send: () => repository.describePull(pull, body) } : null;
      }
      default:
        return null;
    }
  }

  async function reopen(pull: NonNullable<Proposal['pull']>): Promise<Sent> {
    const sent = await repository.reopenPull(pull);
    if (sent.outcome !== 'refused') return sent;
    spent.add(pull.id);
    return { outcome: 'raced', error: new Error(`${pull.url} cannot be reopened.`) };
  }

  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: false,
    url: () => url,
    async read(freshness) {
      const { plan, proposal } = await look(freshness);
      const { pull } = proposal;
      const isShown = pull?.state === 'open' || plan.step === 'declined' || plan.step === 'reopen-pull';
      url = isShown ? (pull?.url ?? null) : plan.step === 'nothing' ? repository.pageOf(path) : null;
      return {
        text: plan.existing,
        isCurrent: false,
        note: plan.step === 'declined' && pull !== null ? declined(pull.url) : null,
        next: (after) => writeOf(plan, proposal, after),
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    },
  };
}

/** Returns the text of a proposed file as people see it: from its open pull request, else from its branch. */
export async function proposedText(
  repository: HostedRepository,
  path: string,
  work: string,
): Promise<string | null> {
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work, n), [path], { seen: true });
    if (proposal.pull?.state === 'open' && proposal.work !== null)
      return proposal.work.texts.get(path) ?? null;
    if (!isSpent(proposal)) return proposal.base.texts.get(path) ?? null;
  }
}

function declined(url: string): string {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}
