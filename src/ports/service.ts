import type { Config } from '../model/config.ts';
import type { Reporter } from './deps.ts';
import type { Timer } from './timer.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the rest of the program knows of a service without loading it. Help, the Action's inputs and masks, the workflow
 * that `init` writes and recordings are made from these: `src/services/services.ts` lists them.
 */
export interface Service {
  /** What it is for, in a few words, for help; null for what every command uses. */
  purpose: string | null;
  /** Variables with its addresses. */
  addresses: readonly string[];
  credentials: readonly Credential[];
  /** Whether a workflow has to be given the credentials; GitHub gives its own. */
  needsSecrets(config: Config): boolean;
  /** What requests make of the credentials, beside what they are: no log may show that either. */
  encoded(values: readonly string[]): string[];
  /** What the token of a workflow has to be allowed. */
  permissions(uses: WorkflowUses): Permission[];
  /** How its answers are recorded; null for GitHub, whose answers say themselves what is private. */
  recording: RecordedService | null;
}

export interface Credential {
  /** The Action's input. */
  input: string;
  /** The variables that hold it; the first that is set counts, and the Action sets the first. */
  variables: readonly [string, ...string[]];
  /** The secret of a repository that the workflow takes it from. */
  secret: string;
  /** What it is and where it comes from, for whom has to add the secret. */
  source: string;
  /** A user name is none: it may be part of an honest address. */
  isToken: boolean;
}

/** What a workflow does. */
export interface WorkflowUses {
  /** It opens issues in its own repository. */
  opensIssues: boolean;
  /** It opens discussions there, or looks for them; null: neither. */
  discussions: 'write' | 'read' | null;
  /** Documents are proposed in pull requests, not committed. */
  proposes: boolean;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export interface Permission {
  scope: string;
  access: 'read' | 'write';
  /** What for. */
  why: string;
}

export interface RecordedService {
  /** What its answers are called in a recording. */
  name: string;
  apiUrl(env: Environment): string;
  /** Loads what leaves of an answer what may be kept. */
  redactor(own: OwnTexts): Promise<(body: unknown) => unknown>;
}

/** What recordings may keep of texts that are not public: what the configuration is about. */
export interface OwnTexts {
  /** Whether a note's title is one that a meeting of a configured group may have, on whatever day. */
  isMeetingTitle(title: string): boolean;
}

/** What a service is opened with. */
export interface ServiceHost {
  env: Environment;
  /** The folder of a recording that answers instead. */
  fixtures?: string | undefined;
  timer?: Timer | undefined;
  reporter: Reporter;
}
