import type { RepositoryName } from '../../model/item.ts';

/** A repository as the parameters of a REST route. */
export function ownerAndRepo(repository: RepositoryName): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
