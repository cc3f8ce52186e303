/** The queries and mutations that publishing sends. */

export const REPOSITORY = `query PublishedRepository($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate visibility
    defaultBranchRef { id name target { oid } }
    ref(qualifiedName: $branch) { id name target { oid } }
  }
  rateLimit { cost }
}`;

export const BASE = `query PublishedBranch($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    isPrivate visibility
    base: ref(qualifiedName: $base) { id name target { oid } }
  }
  rateLimit { cost }
}`;

const PULLS = 'first: 20, orderBy: { field: CREATED_AT, direction: DESC }';
const PULL = 'nodes { id url state body headRefOid isCrossRepository }';

/**
 * `behindBy` is the number of commits that only the work branch has, since the comparison starts from the work branch.
 * Pull requests of a branch are those of this repository; those found by name include forks' and are needed when the
 * branch is gone.
 */
export const PROPOSAL = `query Proposal($owner: String!, $name: String!, $base: String!, $baseName: String!, $work: String!, $head: String!) {
  repository(owner: $owner, name: $name) {
    isPrivate visibility
    base: ref(qualifiedName: $base) { id name target { oid } }
    work: ref(qualifiedName: $work) {
      id name target { oid } compare(headRef: $baseName) { behindBy }
      associatedPullRequests(${PULLS}) { ${PULL} }
    }
    pullRequests(headRefName: $head, ${PULLS}) { ${PULL} }
  }
  rateLimit { cost }
}`;

export const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export const CREATE_REF = `mutation CreateBranch($input: CreateRefInput!) {
  createRef(input: $input) { ref { name } }
}`;

export const MOVE_REF = `mutation ForwardBranch($input: UpdateRefInput!) {
  updateRef(input: $input) { ref { name } }
}`;

export const CREATE_PULL = `mutation OpenPullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id } }
}`;

export const UPDATE_PULL = `mutation DescribePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { id } }
}`;

export const REOPEN_PULL = `mutation ReopenPullRequest($input: ReopenPullRequestInput!) {
  reopenPullRequest(input: $input) { pullRequest { id } }
}`;
