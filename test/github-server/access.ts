import { GitHubError } from './errors.ts';
import type { ActorRecord, RepositoryRecord } from './state/records.ts';
import type { World } from './state/world.ts';

/** What a token is and may do. */
export interface TokenOptions {
  /** Whose token it is. Default: `minutebook-tester`; for an app, `github-actions[bot]`. */
  login?: string;
  /** `app` is an installation token such as that of a workflow. Default `personal`. */
  kind?: 'personal' | 'app';
  /** Told in `x-oauth-scopes`; nothing follows from them. */
  scopes?: readonly string[];
  /** Which private repositories it sees: none, all, or those of the owners and `owner/name`s listed. Default `public`. */
  sees?: 'public' | 'all' | readonly string[];
  /** What it may do. Default `write` everywhere. Reading public repositories is always allowed. */
  permissions?: Partial<Record<Permission, 'write' | 'read' | 'none'>>;
  /** Every request is refused with 401. */
  expired?: boolean;
  /** Organisations that want single sign-on, which this token has not been through. */
  samlProtectedOrgs?: readonly string[];
}

type Permission = 'issues' | 'pullRequests' | 'discussions' | 'contents' | 'projects';

/** What a token needs for items of a kind. */
export const PERMISSIONS = {
  Issue: 'issues',
  PullRequest: 'pullRequests',
  Discussion: 'discussions',
} as const;

/** Somebody who asks: what they see and may do. */
export class Viewer {
  /** Null for the anonymous. */
  readonly actor: ActorRecord | null;
  /** Tells viewers apart in caches and rate limits; holds no secret. */
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

  /** Whether it is an installation token of an app, such as that of a workflow: it has no account of a person behind it. */
  get isApp(): boolean {
    return this.#token.kind === 'app';
  }

  /** Whether the repository exists for them. Single sign-on does not hide, it refuses: see {@link checkSaml}. */
  sees(repository: RepositoryRecord): boolean {
    if (repository.visibility === 'public' || this.#sees === 'all') return true;
    if (this.#sees === 'public') return false;
    const name = repository.nameWithOwner.toLowerCase();
    return this.#sees.has(name) || this.#sees.has(repository.owner.login.toLowerCase());
  }

  /** Whether they may read such a part of a repository that they see. */
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

  /** @throws {GitHubError} `FORBIDDEN`, when the owner wants single sign-on first. */
  checkSaml(owner: ActorRecord): void {
    if (this.needsSignOn(owner)) throw samlError(owner.login);
  }

  /** @throws {GitHubError} when they are anonymous, or the token is not allowed such writes. */
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
 * Who sends an `Authorization` header (`token X`, `Bearer X` or Basic with the token as password).
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

/** The token of a request with all but its last characters hidden, for logs. */
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
