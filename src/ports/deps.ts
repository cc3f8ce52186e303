import type { Place } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import type { FiguresSource } from './figures.ts';
import type { FileHost } from './file-host.ts';
import type { DiscussionPlace, IssueTracker } from './issue-tracker.ts';
import type { NoteStore } from './note-store.ts';
import type { Source, Usage } from './source.ts';

/** Everything outside the program that a command may touch. */
export interface Deps {
  /** ISO 8601 instant in UTC; the clock is read once, by the entry point. */
  now: string;
  /** Absolute; relative paths of the user start here. */
  cwd: string;
  files: FileSystem;
  reporter: Reporter;
  /** Made when the first question to GitHub is asked, so that a usage error costs no start-up. */
  openSource(): Promise<Source>;
  /**
   * Where meeting issues are opened; made when it is first used.
   * @param discussions - Those that are opened in their place; absent: none are.
   */
  openTracker(discussions?: DiscussionPlace): Promise<IssueTracker>;
  /**
   * Where notes are taken together; made when it is first used.
   * @param team - Whose notes; null for those of the token's owner.
   */
  openNotes(team: string | null): Promise<NoteStore>;
  /** The same for the figures of vulnerability reports. */
  openFigures(): Promise<FiguresSource>;
  /** Where files are published to; made when it is first used. */
  openFileHost(): Promise<FileHost>;
  /** The repository that the files of a folder are published to. Rejects with `usage/repository` when nobody knows. */
  findRepository(folder: string): Promise<RepositoryFolder>;
  /** What GitHub has cost so far; nothing when it was never asked. */
  usage(): Promise<Usage>;
  /**
   * The text at a web address, for calendar feeds.
   * @param label - What messages may call it: the address itself may be a secret.
   */
  fetchText(url: string, label: string): Promise<string>;
  /** Told what is configured, when it is known: a recording keeps of private places only what belongs to that. */
  onConfig?(config: Pick<Config, 'host' | 'groups'>): void;
}

/** A folder as a part of a repository. */
export interface RepositoryFolder {
  repository: RepositoryName;
  /** From the root of the repository, with forward slashes; empty at the root. */
  path: string;
}

/** Text files. Paths are absolute. */
export interface FileSystem {
  /** Whether there is a file or folder of that path. */
  exists(path: string): boolean;
  /**
   * The text of a file, or null when there is none.
   * @param freshness - `cached`: what this run read or wrote before will do, as it does unless somebody says otherwise.
   */
  read(path: string, freshness?: 'cached' | 'fresh'): Promise<string | null>;
  /** Replace a file, or make it with its folders, as a whole: a reader sees the old text or the new. */
  write(path: string, text: string): Promise<void>;
  /** Remove a file. Absent where none can be: pages of a site whose minutes are gone stay there. */
  remove?(path: string): Promise<void>;
  /**
   * Paths of the files below a folder that end in `extension`, sorted; none when there is no such folder.
   * @param kind - `link`: of the symbolic links in their place. Links are no files, and links to folders are not entered.
   */
  list(folder: string, extension: string, kind?: 'file' | 'link'): Promise<string[]>;
  /**
   * Where a path leads when its symbolic links are followed, of folders above what is not there yet and links to
   * nothing too.
   */
  realPath(path: string): Promise<string>;
  /** The root of the git repository that a folder is in, null when it is in none. */
  repositoryRoot(folder: string): Promise<string | null>;
}

/** Where people are told what is going on. Results do not go this way. */
export interface Reporter {
  /** What is being done at the moment. */
  progress(text: string): void;
  /** Something people want to know when it is over. */
  note(text: string): void;
  /** Something only the curious want to know. */
  detail(text: string): void;
  /** @param place - The place in a file that it is about; `text` does not repeat it. */
  warn(text: string, place?: Place): void;
  /** Nothing more is being done. */
  done(): void;
}
