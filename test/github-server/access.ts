import { GitHubError } from './errors.ts';
import type { ActorRecord, RepositoryRecord } from './state/records.ts';
import type { World } from './state/world.ts';

/** The kind of a token, and its permissions. */
export interface TokenOptions {
  /** The account of the token. Default: `minutebook-tester`; for an app, `github-actions[bot]`. */
  login?: string;
  /** `app` is an installation token such as that of a workflow. Default `personal`. */
  kind?: 'personal' | 'app';
  /** Reported in `x-oauth-scopes`; they have no effect. */
  scopes?: readonly string[];
  /**
   * The private repositories that it sees: none, all, or those of the listed owners and `owner/name`s. Default
   * `public`.
   */
  sees?: 'public' | 'all' | readonly string[];
  /** Its permissions. Default `write` for all. Reading public repositories is always allowed. */
  permissions?: Partial<Record<Permission, 'write' | 'read' | 'none'>>;
  /** Whether every request is refused with 401. */
  expired?: boolean;
  /** Organisations that require single sign-on, for which this token is not authorised. */
  samlProtectedOrgs?: readonly string[];
}

type Permission = 'issues' | 'pullRequests' | 'discussions' | 'contents' | 'projects';

/** The permission that a token needs for items of a kind. */
export const PERMISSIONS = {
  Issue: 'issues',
  PullRequest: 'pullRequests',
  Discussion: 'discussions',
} as const;

/** The account behind a request, with what it sees and may do. */
export class Viewer {
  /** Null when anonymous. */
  readonly actor: ActorRecord | null;
  /** Identifies viewers in caches and rate limits; contains no secret. */
  readonly key: string;
  readonly #token: TokenOptions;
  readonly #sees: 'public' | 'all' | ReadonlySet<string>;
  readonly #saml: ReadonlySet<string>;

  constructor(key: string, token: TokenOptions, actor: ActorRecord | null) {
    this.key = key;
    this.actor = actor;
    this.#token = token;
    const sees = token.sees ?? 'public';
    this.#sees = typeof sees === 'string' ? sees : new Set(sees.map((name) => name.toLowerCase()));
    this.#saml = new Set(token.samlProtectedOrgs?.map((login) => login.toLowerCase()));
  }

  get scopes(): readonly string[] {
    return this.#token.scopes ?? [];
  }

  /** Whether it is an installation token of an app, such as that of a workflow, which no person's account is behind. */
  get isApp(): boolean {
    return this.#token.kind === 'app';
  }

  /**
   * Whether the repository exists for the viewer. Single sign-on does not hide repositories but refuses requests: see
   * {@link checkSaml}.
   */
  sees(repository: RepositoryRecord): boolean {
    if (repository.visibility === 'public' || this.#sees === 'all') return true;
    if (this.#sees === 'public') return false;
    const name = repository.nameWithOwner.toLowerCase();
    return this.#sees.has(name) || this.#sees.has(repository.owner.login.toLowerCase());
  }

  /** Whether the viewer may read this part of a repository that they see. */
  reads(repository: RepositoryRecord, permission: Permission): boolean {
    return repository.visibility === 'public' || this.#token.permissions?.[permission] !== 'none';
  }

  /**
   * @throws {GitHubError} where the token may not see projects
   * (https://docs.github.com/en/issues/planning-and-tracking-with-projects/automating-your-project/using-the-api-to-manage-projects#authentication).
   */
  checkProjects(): void {
    if (this.#token.permissions?.projects !== 'none') return;
    if (this.isApp)
      throw new GitHubError('FORBIDDEN', 'Resource not accessible by integration', { status: 403 });
    // Worded as GitHub does for other scopes.
    throw new GitHubError(
      'INSUFFICIENT_SCOPES',
      "Your token has not been granted the required scopes to execute this query. The 'projectItems' field requires one of the following scopes: ['read:project'], but your token has only been granted the: ['public_repo'] scopes.",
      { status: 403 },
    );
  }

  writes(permission: Permission): boolean {
    return (this.#token.permissions?.[permission] ?? 'write') === 'write';
  }

  needsSignOn(owner: ActorRecord): boolean {
    return this.#saml.has(owner.login.toLowerCase());
  }

  /** @throws {GitHubError} `FORBIDDEN` when the owner requires single sign-on first. */
  checkSaml(owner: ActorRecord): void {
    if (this.needsSignOn(owner)) throw samlError(owner.login);
  }

  /** @throws {GitHubError} when anonymous, or when the token lacks the write permission. */
  checkWrite(permission: Permission): ActorRecord {
    if (this.actor === null) {
      // The description of 401 in GitHub's OpenAPI description (`@octokit/openapi`).
      throw new GitHubError('FORBIDDEN', 'Requires authentication', { status: 401 });
    }
    if (!this.writes(permission)) {
      const bearer = this.#token.kind === 'app' ? 'integration' : 'personal access token';
      // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
      throw new GitHubError('FORBIDDEN', `Resource not accessible by ${bearer}`, { status: 403 });
    }
    return this.actor;
  }
}

/**
 * The refusal of an organisation with single sign-on. The header:
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#personal-access-tokens-and-saml-sso; no source
 * was found for the words.
 */
export function samlError(organization: string): GitHubError {
  const message = (token: string) =>
    `Resource protected by organization SAML enforcement. You must grant your ${token} access to this organization.`;
  return new GitHubError('FORBIDDEN', message('OAuth token'), {
    status: 403,
    restMessage: message('Personal Access token'),
    headers: {
      'x-github-sso': `required; url=https://github.com/orgs/${organization}/sso?authorization_request=A`,
    },
    extensions: { saml_failure: true },
  });
}

/**
 * Returns the viewer that an `Authorization` header identifies (`token X`, `Bearer X` or Basic with the token as
 * password).
 * @returns null when the token is unknown or expired.
 */
export function viewerOf(
  authorization: string | undefined,
  tokens: Readonly<Record<string, TokenOptions>>,
  world: World,
): Viewer | null {
  const secret = secretOf(authorization);
  if (secret === undefined) return new Viewer('anonymous', {}, null);
  const names = Object.keys(tokens);
  const token = names.includes(secret) ? tokens[secret] : undefined;
  if (token === undefined || token.expired === true) return null;
  const login = token.login ?? (token.kind === 'app' ? 'github-actions[bot]' : 'minutebook-tester');
  return new Viewer(`token-${names.indexOf(secret) + 1}`, token, world.account(login));
}

/** Returns the token of a request with all but its last characters hidden, for logs. */
export function maskedToken(authorization: string | undefined): string | null {
  const secret = secretOf(authorization);
  return secret === undefined ? null : `…${secret.slice(-4)}`;
}

function secretOf(authorization: string | undefined): string | undefined {
  const [, scheme, value] = /^(token|bearer|basic)\s+(.+)$/iu.exec(authorization ?? '') ?? [];
  if (value === undefined || scheme?.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64')
    .toString()
    .replace(/^[^:]*:/u, '');
}
