import { GitHubError, invalid } from '../errors.ts';
import type { RepositoryRecord } from './records.ts';

const TITLE_LIMIT = 256;
const BODY_LIMIT = 65_536;

/**
 * In the words that https://github.com/hub4j/github-api quotes (`GHRepository.archive`).
 * @throws {GitHubError} `FORBIDDEN`: archived repositories are read-only.
 */
export function checkWritable(repository: RepositoryRecord): void {
  if (repository.archived) {
    throw new GitHubError('FORBIDDEN', 'Repository was archived so is read-only.', { status: 403 });
  }
}

/** https://github.com/googleapis/repo-automation-bots/issues/1895; that of a blank one is made up. */
export function checkTitle(title: string, resource: string): void {
  if (title.trim() === '') {
    throw invalid("Title can't be blank", { resource, code: 'missing_field', field: 'title' });
  }
  if ([...title].length > TITLE_LIMIT) {
    const message = `title is too long (maximum is ${TITLE_LIMIT} characters)`;
    throw invalid(`Title is too long (maximum is ${TITLE_LIMIT} characters)`, {
      resource,
      code: 'custom',
      field: 'title',
      message,
    });
  }
}

/** https://github.com/googleapis/release-please/issues/1034; of comments https://github.com/telia-oss/github-pr-resource/issues/259. */
export function checkBody(body: string | null | undefined, resource: string): void {
  if (body == null || body.length <= BODY_LIMIT || [...body].length <= BODY_LIMIT) return;
  const message = `body is too long (maximum is ${BODY_LIMIT} characters)`;
  throw invalid(`Body is too long (maximum is ${BODY_LIMIT} characters)`, {
    resource,
    code: 'custom',
    field: 'body',
    message,
  });
}

/** That a body is needed: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment; the words are made up. */
export function checkComment(body: string): void {
  if (body.trim() === '') {
    const problem = {
      resource: 'IssueComment',
      code: 'custom',
      field: 'body',
      message: "body can't be blank",
    };
    throw invalid("Body can't be blank", problem);
  }
  checkBody(body, 'IssueComment');
}
