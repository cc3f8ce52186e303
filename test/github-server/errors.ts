/** The `type` of GitHub's GraphQL errors. */
type GitHubErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INSUFFICIENT_SCOPES'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'BRANCH_PROTECTION_RULE_VIOLATION'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'ARGUMENT_CONFLICT'
  | 'ARGUMENT_LIMIT'
  | 'RESOURCE_LIMITS_EXCEEDED'
  | 'NOT_MODELLED';

/** One entry of `errors` in a REST answer with status 422. */
export interface RestProblem {
  resource: string;
  code: string;
  field?: string;
  message?: string;
}

interface GitHubErrorOptions {
  /** Status of the REST answer. */
  status: number;
  /** Message of the REST answer, when it differs from the GraphQL one. */
  restMessage?: string;
  problems?: readonly RestProblem[];
  headers?: Readonly<Record<string, string>>;
  /** `extensions` of the GraphQL error. */
  extensions?: Readonly<Record<string, unknown>>;
}

/** A refusal that both APIs can answer. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly type: GitHubErrorType;
  readonly options: GitHubErrorOptions;

  constructor(type: GitHubErrorType, message: string, options: GitHubErrorOptions) {
    super(message);
    this.type = type;
    this.options = options;
  }
}

/** For requests that GitHub supports but this server does not: they fail loudly, so that no test depends on a guess. */
export function notModelled(what: string): GitHubError {
  return new GitHubError('NOT_MODELLED', `The local GitHub does not model ${what}.`, { status: 501 });
}

/**
 * Also for resources that exist but are hidden from this token
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 */
export function notFound(message = 'Not Found'): GitHubError {
  return new GitHubError('NOT_FOUND', message, { status: 404, restMessage: 'Not Found' });
}

/**
 * A field of a write that breaks a rule. `problem` is the REST entry, `message` the GraphQL text
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed).
 */
export function invalid(message: string, problem: RestProblem): GitHubError {
  return new GitHubError('UNPROCESSABLE', message, {
    status: 422,
    restMessage: 'Validation Failed',
    problems: [problem],
  });
}
