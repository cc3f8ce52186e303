import { GitHubError, notFound } from '../../errors.ts';
import type { ActorRecord, RepositoryRecord } from '../../state/records.ts';
import type { RestContext, RestRequest, Routes } from '../context.ts';
import { listAnswer } from '../pages.ts';
import { organization, publicUser, simpleUser } from '../represent/actor.ts';
import { repository } from '../represent/repository.ts';

function actorOf({ params }: RestRequest, { world }: RestContext): ActorRecord {
  const actor = world.actor(params.login ?? '');
  if (actor === undefined) throw notFound();
  return actor;
}

function organizationOf(request: RestRequest, context: RestContext): ActorRecord {
  const actor = actorOf(request, context);
  if (actor.kind !== 'Organization') throw notFound();
  context.viewer.checkSaml(actor);
  return actor;
}

/** Returns the repositories that the viewer sees, the latest created first, by id. */
function repositoriesOf(owner: ActorRecord, { world, viewer }: RestContext): RepositoryRecord[] {
  return [...world.repositories.values()].filter((entry) => entry.owner === owner && viewer.sees(entry));
}

function publicCount(owner: ActorRecord, context: RestContext): number {
  return repositoriesOf(owner, context).filter((entry) => entry.visibility === 'public').length;
}

export const accountRoutes: Routes = {
  'GET /user': (_, context) => {
    const { actor } = context.viewer;
    if (actor === null) throw new GitHubError('FORBIDDEN', 'Requires authentication', { status: 401 });
    // https://docs.github.com/en/rest/users/users#get-the-authenticated-user works with tokens of users only.
    if (context.viewer.isApp)
      throw new GitHubError('FORBIDDEN', 'Resource not accessible by integration', { status: 403 });
    return { status: 200, body: publicUser(actor, publicCount(actor, context), context.urls) };
  },
  'GET /users/{login}': (request, context) => {
    const actor = actorOf(request, context);
    return { status: 200, body: publicUser(actor, publicCount(actor, context), context.urls) };
  },
  'GET /users/{login}/repos': (request, context) => {
    const found = repositoriesOf(actorOf(request, context), context);
    const open = found.filter((entry) => entry.visibility === 'public');
    return listAnswer(request, open, (entry) => repository(entry, context));
  },
  'GET /orgs/{login}': (request, context) => {
    const actor = organizationOf(request, context);
    return { status: 200, body: organization(actor, publicCount(actor, context), context.urls) };
  },
  // https://docs.github.com/en/rest/teams/members#list-team-members: members of the organisation see its teams.
  'GET /orgs/{login}/teams/{team}/members': (request, context) => {
    const { members, teams } = organizationOf(request, context);
    const logins = teams.get((request.params.team ?? '').toLowerCase());
    const viewer = context.viewer.actor?.login.toLowerCase() ?? '';
    if (logins === undefined || context.viewer.isApp || !members.has(viewer)) throw notFound();
    const people = logins.map((login) => context.world.account(login));
    return listAnswer(request, people, (person) => simpleUser(person, context.urls));
  },
  'GET /orgs/{login}/repos': (request, context) => {
    const type = request.query.get('type') ?? 'all';
    const found = repositoriesOf(organizationOf(request, context), context).filter(
      ({ visibility }) =>
        (type !== 'public' && type !== 'private') || (visibility === 'public') === (type === 'public'),
    );
    return listAnswer(request, found, (entry) => repository(entry, context));
  },
};
