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
  /** Absolute; relative paths from the user start here. */
  cwd: string;
  files: FileSystem;
  reporter: Reporter;
  /** Opens GitHub as a source. It is created on the first request, so that a usage error costs no start-up. */
  openSource(): Promise<Source>;
  /**
   * Opens the tracker of meeting issues; created on first use.
   * @param discussions - Where agendas are opened as discussions instead; absent for issues.
   */
  openTracker(discussions?: DiscussionPlace): Promise<IssueTracker>;
  /**
   * Opens the store of shared notes; created on first use.
   * @param team - The team whose notes these are; null for the token's owner.
   */
  openNotes(team: string | null): Promise<NoteStore>;
  /** Opens the source of figures on vulnerability reports; created on first use. */
  openFigures(): Promise<FiguresSource>;
  /** Opens the host that files are published to; created on first use. */
  openFileHost(): Promise<FileHost>;
  /**
   * Finds the repository that the files of a folder are published to. Rejects with `usage/repository` when it is
   * unknown.
   */
  findRepository(folder: string): Promise<RepositoryFolder>;
  /** Returns the use of GitHub so far; zeros when nothing was requested. */
  usage(): Promise<Usage>;
  /**
   * Fetches the text at a web address, for calendar feeds.
   * @param label - What messages call it: the address itself may be secret.
   */
  fetchText(url: string, label: string): Promise<string>;
  /** Called with the configuration once it is known: of private places, a recording keeps only what belongs to it. */
  onConfig?(config: Pick<Config, 'host' | 'groups'>): void;
}

/** A folder as a part of a repository. */
export interface RepositoryFolder {
  repository: RepositoryName;
  /** The path from the root of the repository, with forward slashes; empty at the root. */
  path: string;
}

/** Text files. Paths are absolute. */
export interface FileSystem {
  /** Whether a file or folder with this path exists. */
  exists(path: string): boolean;
  /**
   * Returns the text of a file, or null when there is none.
   * @param freshness - `cached`, the default: a text that this run read or wrote before may be returned.
   */
  read(path: string, freshness?: 'cached' | 'fresh'): Promise<string | null>;
  /** Replaces a file, or creates it with its folders, atomically: a reader sees the old text or the new. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file. Absent where files cannot be removed: pages of a site whose minutes are gone remain. */
  remove?(path: string): Promise<void>;
  /**
   * Lists the paths of the files below a folder that end in `extension`, sorted; none when there is no such folder.
   * @param kind - `link` for symbolic links instead. Links are not files, and links to folders are not followed.
   */
  list(folder: string, extension: string, kind?: 'file' | 'link'): Promise<string[]>;
  /**
   * Resolves the symbolic links in a path, also in folders above a file that does not exist yet, and links to nothing.
   */
  realPath(path: string): Promise<string>;
  /** Returns the root of the git repository that a folder is in, null when it is in none. */
  repositoryRoot(folder: string): Promise<string | null>;
}

/** Reports to people what is going on. Results are not reported this way. */
export interface Reporter {
  /** Reports what is being done at the moment. */
  progress(text: string): void;
  /** Reports something that people want to know afterwards. */
  note(text: string): void;
  /** Reports a detail that few people want to know. */
  detail(text: string): void;
  /** @param place - The place in a file that the warning is about; `text` does not repeat it. */
  warn(text: string, place?: Place): void;
  /** Reports that nothing more is being done. */
  done(): void;
}
