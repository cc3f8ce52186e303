import { GitHubError, notFound } from '../../errors.ts';
import { permissionOf } from '../../state/association.ts';
import type { ReleaseRecord } from '../../state/records.ts';
import { type RestContext, type RestRequest, type Routes, repositoryOf } from '../context.ts';
import { listAnswer } from '../pages.ts';
import { simpleUser } from '../represent/actor.ts';
import { milestone, release, repository } from '../represent/repository.ts';

/** Returns the releases published so far, newest first. */
function releasesOf(request: RestRequest, context: RestContext): ReleaseRecord[] {
  return repositoryOf(request, context).releases.filter(
    (entry) => !entry.draft && entry.publishedAt <= context.now,
  );
}

function releaseAnswer(found: ReleaseRecord | undefined, { urls }: RestContext) {
  if (found === undefined) throw notFound();
  return { status: 200, body: release(found, urls) };
}

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': (request, context) => ({
    status: 200,
    body: repository(repositoryOf(request, context), context),
  }),
  // https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: tokens of apps
  // need "Metadata: read", people need push access; otherwise GitHub answers 403.
  'GET /repos/{owner}/{repo}/collaborators/{login}/permission': (request, context) => {
    const repository = repositoryOf(request, context);
    const { viewer, world, urls } = context;
    if (viewer.actor === null) throw new GitHubError('FORBIDDEN', 'Requires authentication', { status: 401 });
    if (!viewer.isApp && !viewer.writes('contents')) {
      const message = 'Must have push access to view collaborator permission.';
      throw new GitHubError('FORBIDDEN', message, { status: 403 });
    }
    const login = request.params.login ?? '';
    const user = world.actor(login);
    // These words are made up: no source was found.
    if (user?.kind !== 'User') throw notFound(`${login} is not a user`);
    const { permission, role } = permissionOf(repository, user);
    return {
      status: 200,
      body: { permission, role_name: role, user: simpleUser(user, urls) },
    };
  },
  'GET /repos/{owner}/{repo}/releases': (request, context) =>
    listAnswer(request, releasesOf(request, context), (entry) => release(entry, context.urls)),
  'GET /repos/{owner}/{repo}/releases/latest': (request, context) =>
    releaseAnswer(
      releasesOf(request, context).find((entry) => !entry.prerelease),
      context,
    ),
  'GET /repos/{owner}/{repo}/releases/tags/{tag+}': (request, context) =>
    releaseAnswer(
      releasesOf(request, context).find((entry) => entry.tagName === request.params.tag),
      context,
    ),
  'GET /repos/{owner}/{repo}/milestones': (request, context) =>
    listAnswer(request, [...repositoryOf(request, context).milestones.values()], (entry) =>
      milestone(entry, context),
    ),
};
