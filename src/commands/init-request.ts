import type { FreshGroup } from '../init/draft.ts';
import type { Prompter } from '../ports/prompter.ts';
import type { Source } from '../ports/source.ts';
import type { GivenRole } from './init-role.ts';

export interface InitRequest {
  /** The configuration to write, from the working directory. Default `minutebook.yml`. */
  file?: string;
  /** A file or folder of another tool, or a folder of minutes. */
  from?: string;
  /** The facts about the group given on the command line. */
  given?: Partial<FreshGroup>;
  /** The facts about a role; absent: none. Without facts about a group, only the role is set up. */
  role?: GivenRole;
  /** The day of a meeting, for schedules that count weeks. */
  starting?: string;
  /** Whether to write the workflow that runs it, too; `only`: for the existing configuration. Default true. */
  workflow?: boolean | 'only';
  /** Whether to write only the workflow that publishes the pages of a site, for the existing configuration. */
  pages?: boolean;
  /** The Action for the workflow, pinned: `owner/name@` and a commit. Absent: its repository is not known. */
  action?: string | null;
  /** Replace existing files. */
  force?: boolean;
  /** False: compute the files without writing them. Default true. */
  write?: boolean;
}

/** The resources that `init` may use besides the file system. */
export interface InitHelp {
  /** Null without a terminal. */
  prompter: Prompter | null;
  /** Null: do not query GitHub. */
  openSource: (() => Promise<Source>) | null;
}
