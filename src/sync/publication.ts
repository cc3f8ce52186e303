import type { RepositoryName } from '../model/item.ts';
import type { Texts } from '../ports/file-host.ts';
import type { DraftFile } from './plan-proposal.ts';

/** Files that are published together: in one commit, or in one pull request. */
export interface Publication {
  repository: RepositoryName;
  files: readonly DraftFile[];
  how: 'commit' | 'pull-request';
  /** The branch that the files belong on; null: the default branch. */
  branch: string | null;
  /** The branch of the pull request, as `branchName` makes it. */
  work: string;
  /** Headline of the commit and title of the pull request: one line. */
  title: string;
  /**
   * What the pull request changes, as Markdown.
   * @param base - The texts that it changes.
   * @param standing - Its description by now, which people may have edited; null when it is new.
   */
  describe(base: Texts, standing: string | null): string;
}

/** What became of the files of a publication. */
export interface Settled {
  /** What stood there when this run changed it; what stands there when it did not. */
  before: Texts;
  /** What stands there by now, or would. */
  after: Texts;
  /** Where a file can be looked at: in the pull request, or on its branch. Null when that is yet to be made. */
  urlOf(path: string): string | null;
  /** Why nothing was published although there was something to publish. */
  note: string | null;
}
