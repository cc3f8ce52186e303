import type { FreshGroup } from '../init/draft.ts';
import type { Prompter } from '../ports/prompter.ts';
import type { Source } from '../ports/source.ts';
import type { GivenRole } from './init-role.ts';

export interface InitRequest {
  /** The configuration to write, from the working directory. Default `minutebook.yml`. */
  file?: string;
  /** A file or folder of another tool, or a folder of minutes. */
  from?: string;
  /** What was said on the command line about the group. */
  given?: Partial<FreshGroup>;
  /** What was said about a role; absent: nothing. With nothing about a group there is only the role. */
  role?: GivenRole;
  /** A day that a meeting is on, for schedules that count weeks. */
  starting?: string;
  /** Whether to make the workflow that runs it, too; `only`: for the configuration that is there. Default true. */
  workflow?: boolean | 'only';
  /** Whether to make the workflow that publishes the pages of a site only, for the configuration that is there. */
  pages?: boolean;
  /** The Action that the workflow uses, pinned: `owner/name@` and a commit. Absent: nobody knows where it comes from. */
  action?: string | null;
  /** Replace files that are there. */
  force?: boolean;
  /** False: find out what would be written, and write nothing. Default true. */
  write?: boolean;
}

/** What `init` may ask besides the file system. */
export interface InitHelp {
  /** Null: without a terminal nobody can be asked. */
  prompter: Prompter | null;
  /** Null: GitHub is not asked. */
  openSource: (() => Promise<Source>) | null;
}
