import { viewOf } from '../../state/item-view.ts';
import type { ItemRecord, ItemView } from '../../state/records.ts';
import { createPull, headOf, mergePull, pullFiles } from '../../state/write-pulls.ts';
import {
  itemOf,
  type RestContext,
  type RestRequest,
  type Routes,
  repositoryOf,
  requiredText,
  textOf,
  viewNow,
} from '../context.ts';
import { listAnswer } from '../pages.ts';
import { commitOf } from '../represent/git.ts';
import { fileOfPull, pull, review, simplePull } from '../represent/item.ts';
import { patchItem, sortListed } from './issues.ts';

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': (request, context) =>
    listAnswer(request, listPulls(request, context), ({ item, view }) => simplePull(item, view, context)),
  'POST /repos/{owner}/{repo}/pulls': (request, context) => {
    const repository = repositoryOf(request, context);
    const actor = context.viewer.checkWrite('pullRequests');
    const { body } = request;
    const item = createPull(context.world, repository, actor, {
      title: requiredText(body, 'title'),
      body: textOf(body, 'body'),
      head: requiredText(body, 'head'),
      base: requiredText(body, 'base'),
      draft: body.draft === true,
    });
    const created = pull(item, viewNow(item, context), context);
    return { status: 201, headers: { location: created.url }, body: created };
  },
  'GET /repos/{owner}/{repo}/pulls/{number}': (request, context) => {
    const { item, view } = itemOf(request, context, 'PullRequest');
    return { status: 200, body: pull(item, view, context) };
  },
  'PATCH /repos/{owner}/{repo}/pulls/{number}': (request, context) => {
    const { item } = itemOf(request, context, 'PullRequest');
    patchItem(item, request, context);
    const base = textOf(request.body, 'base');
    if (base !== undefined && item.pull !== null) item.pull.baseRefName = base;
    return { status: 200, body: pull(item, viewNow(item, context), context) };
  },
  'GET /repos/{owner}/{repo}/pulls/{number}/files': (request, context) => {
    const { item } = itemOf(request, context, 'PullRequest');
    return listAnswer(request, pullFiles(item), (file) => fileOfPull(item, file, context));
  },
  'GET /repos/{owner}/{repo}/pulls/{number}/reviews': (request, context) =>
    listAnswer(request, itemOf(request, context, 'PullRequest').view.reviews, (entry) =>
      review(entry, context),
    ),
  'GET /repos/{owner}/{repo}/pulls/{number}/commits': (request, context) => {
    const { item } = itemOf(request, context, 'PullRequest');
    const { git } = item.repository;
    const own = git
      .history(headOf(item)?.oid ?? '')
      .filter(({ oid }) => !git.isAncestor(oid, item.pull?.baseOid ?? ''))
      .reverse();
    return listAnswer(request, own, (commit) => commitOf(item.repository, commit, context));
  },
  'PUT /repos/{owner}/{repo}/pulls/{number}/merge': (request, context) => {
    const { item } = itemOf(request, context, 'PullRequest');
    const { body } = request;
    const commit = mergePull(context.world, item, context.viewer.checkWrite('pullRequests'), {
      expectedHead: textOf(body, 'sha'),
      method: (textOf(body, 'merge_method') ?? 'merge').toUpperCase(),
      title: textOf(body, 'commit_title') ?? null,
      message: textOf(body, 'commit_message') ?? null,
    });
    return {
      status: 200,
      body: { sha: commit.oid, merged: true, message: 'Pull Request successfully merged' },
    };
  },
};

/** Lists pull requests. Unlike for issues, GitHub ignores the parameter for labels. */
function listPulls(request: RestRequest, context: RestContext): { item: ItemRecord; view: ItemView }[] {
  const repository = repositoryOf(request, context);
  if (!context.viewer.reads(repository, 'pullRequests')) return [];
  const { query } = request;
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const found = [...repository.items.values()].flatMap((item) => {
    const view = item.pull === null ? null : viewOf(item, context.now);
    if (view === null) return [];
    const fits =
      (state === 'all' || (view.state === 'OPEN') === (state === 'open')) &&
      (head === null ||
        `${headOwner(item)}:${item.pull?.headRefName}`.toLowerCase() === head.toLowerCase()) &&
      (base === null || item.pull?.baseRefName === base);
    return fits ? [{ item, view }] : [];
  });
  return sortListed(found, query);
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests: "head user or head organization and branch name". */
function headOwner({ repository, pull }: ItemRecord): string {
  return pull?.headRepository?.split('/')[0] ?? repository.owner.login;
}
