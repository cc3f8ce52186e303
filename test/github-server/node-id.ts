/** The prefixes of GitHub's global ids. */
const PREFIXES: Readonly<Record<string, string>> = {
  Repository: 'R',
  Issue: 'I',
  PullRequest: 'PR',
  IssueComment: 'IC',
  PullRequestReview: 'PRR',
  Discussion: 'D',
  DiscussionCategory: 'DIC',
  DiscussionComment: 'DC',
  Label: 'LA',
  Milestone: 'MI',
  Release: 'RE',
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  Ref: 'REF',
  Commit: 'C',
  Tree: 'T',
  Blob: 'B',
  ClosedEvent: 'CE',
  ReopenedEvent: 'REE',
  MergedEvent: 'ME',
  LabeledEvent: 'LE',
  UnlabeledEvent: 'UNLE',
  AssignedEvent: 'AE',
  UnassignedEvent: 'UNAE',
  RenamedTitleEvent: 'RTE',
  CommentDeletedEvent: 'CDE',
  CrossReferencedEvent: 'CRE',
};

/** The global id of a record: opaque to clients. `key` is its database id, or `repository:name` for git objects. */
export function nodeId(kind: string, key: number | string): string {
  return `${PREFIXES[kind] ?? 'N'}_${Buffer.from(`${kind}:${key}`).toString('base64url')}`;
}

/** Parses a global id; null when it is invalid. */
export function parseNodeId(id: string): { kind: string; key: string } | null {
  const decoded = Buffer.from(id.replace(/^[A-Z]+_/u, ''), 'base64url').toString();
  const [, kind, key] = /^([A-Za-z]+):(.+)$/su.exec(decoded) ?? [];
  return kind !== undefined && key !== undefined && kind in PREFIXES ? { kind, key } : null;
}
