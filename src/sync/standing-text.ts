import type { HostedRepository } from '../ports/file-host.ts';
import { nthName } from './branch-name.ts';
import { isSpent } from './plan-proposal.ts';
import type { Publication } from './publication.ts';

/**
 * The text of a published file as people see it: the one in its open pull request, else the one on its branch. Null
 * when there is none.
 * @param path - From the root of the repository.
 */
export async function standingText(
  repository: HostedRepository,
  path: string,
  { how, work }: Pick<Publication, 'how' | 'work'>,
): Promise<string | null> {
  if (how === 'commit') return textIn(await repository.base([path], { seen: true }), path);
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work, n), [path], { seen: true });
    if (proposal.pull?.state === 'open' && proposal.work !== null) return textIn(proposal.work, path);
    if (!isSpent(proposal)) return textIn(proposal.base, path);
  }
}

function textIn({ texts }: { texts: ReadonlyMap<string, string | null> }, path: string): string | null {
  return texts.get(path) ?? null;
}
