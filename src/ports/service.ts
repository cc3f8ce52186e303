import type { Config } from '../model/config.ts';
import type { Reporter } from './deps.ts';
import type { Timer } from './timer.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the rest of the program knows about a service without loading it. Help, the Action's inputs and masks, the
 * workflow that `init` writes and recordings are derived from these; `src/services/services.ts` lists them.
 */
export interface Service {
  /** Its purpose in a few words, for help; null for the service that every command uses. */
  purpose: string | null;
  /** Variables with its addresses. */
  addresses: readonly string[];
  credentials: readonly Credential[];
  /** Whether a workflow needs the credentials as secrets; GitHub provides its own. */
  needsSecrets(config: Config): boolean;
  /** Returns the forms in which requests encode the credentials, which logs must not show either. */
  encoded(values: readonly string[]): string[];
  /** Returns the permissions that the token of a workflow needs. */
  permissions(uses: WorkflowUses): Permission[];
  /** How its answers are recorded; null for GitHub, whose answers themselves tell what is private. */
  recording: RecordedService | null;
}

export interface Credential {
  /** The Action's input. */
  input: string;
  /** The variables that hold it; the first that is set counts, and the Action sets the first. */
  variables: readonly [string, ...string[]];
  /** The repository secret from which the workflow takes it. */
  secret: string;
  /** What it is and where it comes from, for the person who adds the secret. */
  source: string;
  /** Whether it is a token. A user name is not: it may be part of an address that logs should show. */
  isToken: boolean;
}

/** What a workflow does. */
export interface WorkflowUses {
  /** Whether it opens issues in its own repository. */
  opensIssues: boolean;
  /** Whether it opens discussions there, or only searches for them; null for neither. */
  discussions: 'write' | 'read' | null;
  /** Whether documents are proposed in pull requests instead of committed. */
  proposes: boolean;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export interface Permission {
  scope: string;
  access: 'read' | 'write';
  /** What it is needed for. */
  why: string;
}

export interface RecordedService {
  /** The name of its answers in a recording. */
  name: string;
  apiUrl(env: Environment): string;
  /** Returns the function that reduces an answer to what may be recorded. */
  redactor(own: OwnTexts): (body: unknown) => unknown;
}

/** Tells which texts that are not public recordings may keep: those that the configuration is about. */
export interface OwnTexts {
  /** Whether a note's title may belong to a meeting of a configured group, on any day. */
  isMeetingTitle(title: string): boolean;
}

/** What a service is opened with. */
export interface ServiceHost {
  env: Environment;
  /** The folder of a recording to answer from. */
  fixtures?: string | undefined;
  timer?: Timer | undefined;
  reporter: Reporter;
}
