import { GitHubError, invalid } from '../../errors.ts';
import { engineOf } from '../../options.ts';
import { queryError } from '../../search/parse.ts';
import { searchRepositories } from '../../search/repositories.ts';
import { REACHABLE, searchItems } from '../../search/run.ts';
import { type RestContext, type RestRequest, type Routes, viewNow } from '../context.ts';
import { linkHeader, pageSize } from '../pages.ts';
import { searchResult } from '../represent/item.ts';
import { repository } from '../represent/repository.ts';

function queryOf({ query }: RestRequest): string {
  const text = query.get('q') ?? '';
  if (text.trim() === '') {
    // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed (`missing`)
    throw invalid('Validation Failed', { resource: 'Search', field: 'q', code: 'missing' });
  }
  return text;
}

/** @throws {GitHubError} for a page past the last that can be reached. */
function reachable<T>(request: RestRequest, found: readonly T[]): T[] {
  const { page, perPage } = pageSize(request);
  const start = (page - 1) * perPage;
  if (start >= REACHABLE) {
    // https://github.com/stamblerre/work-stats/issues/7
    throw new GitHubError('UNPROCESSABLE', `Only the first ${REACHABLE} search results are available`, {
      status: 422,
    });
  }
  return found.slice(start, Math.min(start + perPage, REACHABLE));
}

export const searchRoutes: Routes = {
  'GET /search/issues': (request, context: RestContext) => {
    const { world, viewer } = context;
    const [sort, direction] = [
      request.query.get('sort') ?? undefined,
      request.query.get('order') ?? undefined,
    ];
    const query = queryOf(request);
    // https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests
    if (!/\b(?:is|type):"?(?:issue|pr|pull-request)\b/iu.test(query)) {
      throw queryError("Query must include 'is:issue' or 'is:pull-request'");
    }
    const advanced = context.edition !== 'enterprise' && request.query.get('advanced_search') === 'true';
    const engine = advanced ? 'boolean' : engineOf(context.edition);
    const { items, withoutSignOn } = searchItems(world, viewer, query, { engine, sort, direction });
    return {
      status: 200,
      headers: {
        ...linkHeader(request, Math.min(items.length, REACHABLE)),
        ...(withoutSignOn && { 'x-github-sso': 'partial-results; organizations=1' }),
      },
      body: {
        total_count: items.length,
        incomplete_results: false,
        search_type: 'lexical',
        items: reachable(request, items).map((item) => searchResult(item, viewNow(item, context), context)),
      },
    };
  },
  'GET /search/repositories': (request, context) => {
    const found = searchRepositories(context.world, context.viewer, queryOf(request));
    return {
      status: 200,
      headers: linkHeader(request, Math.min(found.length, REACHABLE)),
      body: {
        total_count: found.length,
        incomplete_results: false,
        items: reachable(request, found).map((entry) => ({ ...repository(entry, context), score: 1 })),
      },
    };
  },
};
