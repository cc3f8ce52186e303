import type { HostedRepository, Proposal, Sent, Texts } from '../ports/file-host.ts';
import { nthName } from './branch-name.ts';
import { textsWith } from './commit-files.ts';
import { createPatience } from './patience.ts';
import { type Plan, planProposal } from './plan-proposal.ts';
import type { Publication, Settled } from './publication.ts';

/**
 * Publish files as a pull request, step by step: look, decide, do one thing, look again. A run that was interrupted
 * anywhere is completed by the next one.
 */
export async function proposeFiles(
  publication: Publication,
  repository: HostedRepository,
  apply: boolean,
): Promise<Settled> {
  const paths = publication.files.map(({ path }) => path);
  const patience = createPatience(publication.repository);
  /** Pull requests that GitHub will not reopen. */
  const lost = new Set<string>();
  let written: Texts | null = null;
  // That there is nothing to do shows at first sight; a step is decided on what stands there then.
  let seen = true;
  for (let n = 1; ; ) {
    const found = await repository.proposal(nthName(publication.work, n), paths, { seen });
    const proposal = lost.has(found.pull?.id ?? '') ? { ...found, pull: null } : found;
    const plan = planProposal(proposal, publication.files);
    if (plan.step === 'next-name') {
      n += 1;
      continue;
    }
    const step = apply
      ? nextWrite(plan, proposal, publication, repository, nthName(publication.work, n))
      : null;
    if (step === null) return settled(plan, proposal, written, repository);
    if (seen) {
      seen = false;
      continue;
    }
    const sent = await step();
    if (sent.outcome === 'refused') {
      lost.add(proposal.pull?.id ?? '');
      continue;
    }
    if (sent.outcome !== 'raced') written ??= replaced(plan, proposal);
    patience.after(sent);
  }
}

/** The texts that a write takes the place of, for people who look at the pull request; null when it shows nothing new. */
function replaced({ step, standing }: Plan, { base, pull }: Proposal): Texts | null {
  if (step === 'commit') return standing;
  if (step === 'open-pull') return base.texts;
  return step === 'reopen-pull' ? (pull?.texts ?? null) : null;
}

type Write = () => Promise<Sent | { outcome: 'refused' }>;

/** The write that a plan comes down to; null when there is nothing to write. */
function nextWrite(
  { step, changes }: Plan,
  { base, work, pull }: Proposal,
  { title, describe }: Publication,
  repository: HostedRepository,
  name: string,
): Write | null {
  switch (step) {
    case 'create-branch':
      return () => repository.createBranch(name, base.head);
    case 'forward-branch':
      return work && (() => repository.forward(work, base.head));
    case 'commit':
      return work && (() => repository.commit(work, title, changes));
    case 'open-pull':
      return () => repository.openPull(name, { title, body: describe(base.texts, null) });
    case 'reopen-pull':
      return pull && (() => repository.reopenPull(pull));
    case 'describe-pull': {
      const body = pull && describe(base.texts, pull.body);
      return pull === null || body === null || body === pull.body
        ? null
        : () => repository.describePull(pull, body);
    }
    default:
      return null;
  }
}

function settled(
  { step, standing, changes }: Plan,
  { pull }: Proposal,
  written: Texts | null,
  repository: HostedRepository,
): Settled {
  const shown = pull !== null && (pull.state === 'open' || step === 'declined' || step === 'reopen-pull');
  return {
    before: written ?? standing,
    after: textsWith(standing, changes),
    urlOf: (path) => (shown ? pull.url : step === 'nothing' ? repository.pageOf(path) : null),
    note: step === 'declined' && pull !== null ? declined(pull.url) : null,
  };
}

function declined(url: string): string {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}
