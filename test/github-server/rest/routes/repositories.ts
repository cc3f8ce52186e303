import { notFound } from '../../errors.ts';
import type { ReleaseRecord } from '../../state/records.ts';
import { type RestContext, type RestRequest, type Routes, repositoryOf } from '../context.ts';
import { listAnswer } from '../pages.ts';
import { milestone, release, repository } from '../represent/repository.ts';

/** Published by now, newest first. */
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
