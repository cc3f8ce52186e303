/** The contents of a world file: plain JSON. Instants are ISO 8601 in UTC; logins of bots end in `[bot]`. */
export interface WorldData {
  description?: string;
  asOf?: string;
  repositories: readonly RepositoryData[];
  users?: readonly UserData[];
  /** Owners that are neither listed here nor among `users` are organisations as well. */
  organizations?: readonly OrganizationData[];
  items: readonly ItemData[];
  releases?: readonly ReleaseData[];
}

export interface UserData {
  login: string;
  name?: string | null;
}

export interface OrganizationData extends UserData {
  /** Members whose membership is public. */
  members?: readonly string[];
  /** Members whose membership only other members see: associations do not reveal it to others. */
  concealedMembers?: readonly string[];
  /** Logins by the slug of their team; only tokens of members see teams. */
  teams?: Readonly<Record<string, readonly string[]>>;
}

/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export type RepositoryRole = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

interface LabelData {
  name: string;
  color?: string;
  description?: string | null;
}

/** Paths and their text. */
type FileMap = Readonly<Record<string, string>>;

interface CommitData {
  /** Default: the default branch. A branch that does not exist starts at the default branch. */
  branch?: string;
  message: string;
  date?: string;
  author?: string;
  /** Text by path; null deletes the file. */
  files: Readonly<Record<string, string | null>>;
}

export interface RepositoryData {
  nameWithOwner: string;
  isPrivate?: boolean;
  /** Default: from `isPrivate`. */
  visibility?: 'public' | 'private' | 'internal';
  description?: string | null;
  isArchived?: boolean;
  createdAt?: string;
  /** Former names, `owner/name`. */
  renamedFrom?: string | readonly string[];
  /** Labels that no item has, or with a colour and description. */
  labelsList?: readonly (string | LabelData)[];
  /**
   * The categories of its discussions, those with answers as `{ name, answerable: true }`; omitted when it has no
   * discussions.
   */
  discussionCategories?: readonly (string | { name: string; answerable?: boolean })[];
  defaultBranch?: string;
  /** The collaborators who were invited by name, and their roles. */
  collaborators?: Readonly<Record<string, RepositoryRole>>;
  /** The roles of people who have access through a team. */
  roles?: Readonly<Record<string, RepositoryRole>>;
  /** Branches that only pull requests may change. */
  protectedBranches?: readonly string[];
  /** The files in the first commit of the default branch. */
  files?: FileMap;
  /** Branches besides the default one, with their files, which replace those of the default branch. */
  branches?: Readonly<Record<string, FileMap>>;
  /** Applied after `files` and `branches`, in this order. */
  commits?: readonly CommitData[];
}

export interface CommentData {
  author: string | null;
  createdAt: string;
  body?: string;
  /** For discussions: the replies to it, and when somebody chose it as the answer. */
  replies?: readonly CommentData[];
  chosen?: { at: string; by: string };
}

interface ReviewData {
  author: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  submittedAt: string;
  body?: string;
}

/** The item had a label from `from` (default: its creation) to `to` (default: it still has it). */
interface LabelIntervalData {
  label: string;
  from?: string;
  to?: string | null;
  by?: string;
}

export type TimelineData =
  | { type: 'closed' | 'reopened' | 'merged'; at: string; by?: string | null; reason?: StateReason }
  | { type: 'assigned' | 'unassigned'; at: string; by?: string | null; assignee: string }
  | { type: 'renamed'; at: string; by?: string | null; from: string; to: string }
  /** The item `source` (`owner/name#n`) references this one. */
  | { type: 'cross-referenced'; at: string; by?: string | null; source: string };

export type StateReason = 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'RESOLVED' | 'OUTDATED';

export interface ProjectData {
  /** Default true. */
  isPublic?: boolean;
  fields: Readonly<Record<string, string | { iteration: string }>>;
}

export interface ItemData {
  repo: string;
  number: number;
  type: 'Issue' | 'PullRequest' | 'Discussion';
  /** For discussions: a category of the repository, whether it has an answer, and the number of upvotes. */
  category?: string;
  answered?: boolean;
  upvotes?: number;
  title: string;
  /** Null or `ghost` when the account was deleted. */
  author: string | null;
  labels?: readonly string[];
  /** Only given for `MERGED` without a date; otherwise it follows from the dates and the timeline. */
  state?: 'OPEN' | 'CLOSED' | 'MERGED';
  stateReason?: StateReason;
  isDraft?: boolean;
  createdAt: string;
  updatedAt?: string;
  closedAt?: string | null;
  mergedAt?: string | null;
  closedBy?: string | null;
  mergedBy?: string | null;
  files?: readonly string[];
  milestone?: string | null;
  /** The projects that it is in, with its fields there: the chosen option, or `{ iteration }`. */
  projects?: readonly ProjectData[];
  /** The number of comments, when `commentsList` does not have all of them. */
  comments?: number;
  approx?: readonly string[];
  body?: string;
  commentsList?: readonly CommentData[];
  reviews?: readonly ReviewData[];
  timeline?: readonly TimelineData[];
  /** Items (`owner/name#n`) that this one mentions. */
  linked?: readonly string[];
  /** Issues (`owner/name#n`) that merging this pull request closes. */
  closes?: readonly string[];
  labelled?: readonly LabelIntervalData[];
  assignees?: readonly string[];
  reviewRequests?: readonly string[];
  locked?: boolean;
  headBranch?: string;
  /** The fork that has `headBranch`, `owner/name`; omitted for the repository itself. */
  headRepository?: string;
  baseBranch?: string;
}

export interface ReleaseData {
  repo: string;
  tagName: string;
  name?: string | null;
  author?: string | null;
  publishedAt: string;
  isPrerelease?: boolean;
  isDraft?: boolean;
  body?: string;
}
