/** What stands in a world file: plain JSON. Instants are ISO 8601 in UTC; logins of bots end in `[bot]`. */
export interface WorldData {
  description?: string;
  asOf?: string;
  repositories: readonly RepositoryData[];
  users?: readonly UserData[];
  /** Owners that are not listed here nor among `users` are organisations too. */
  organizations?: readonly OrganizationData[];
  items: readonly ItemData[];
  releases?: readonly ReleaseData[];
}

export interface UserData {
  login: string;
  name?: string | null;
}

export interface OrganizationData extends UserData {
  /** Members that everybody sees. */
  members?: readonly string[];
  /** Members that only other members see: an association does not tell them to anybody else. */
  concealedMembers?: readonly string[];
  /** Logins by the slug of their team: only tokens of members see it. */
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
  /** Labels that exist although no item carries them, or with a colour and description. */
  labelsList?: readonly (string | LabelData)[];
  /** Categories of its discussions, those with answers as `{ name, answerable: true }`; left out: it has no discussions. */
  discussionCategories?: readonly (string | { name: string; answerable?: boolean })[];
  defaultBranch?: string;
  /** Who was invited by name, and to what. */
  collaborators?: Readonly<Record<string, RepositoryRole>>;
  /** What people may do that were not invited by name, but by way of a team. */
  roles?: Readonly<Record<string, RepositoryRole>>;
  /** Branches that only pull requests may change. */
  protectedBranches?: readonly string[];
  /** What the default branch holds in its first commit. */
  files?: FileMap;
  /** Branches besides the default one: the files they hold, instead of those of the default branch. */
  branches?: Readonly<Record<string, FileMap>>;
  /** Applied after `files` and `branches`, in this order. */
  commits?: readonly CommitData[];
}

interface CommentData {
  author: string | null;
  createdAt: string;
  body?: string;
}

interface ReviewData {
  author: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  submittedAt: string;
  body?: string;
}

/** A label was on the item from `from` (default: since its creation) to `to` (default: still is). */
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
  /** The item `source` (`owner/name#n`) refers to this one. */
  | { type: 'cross-referenced'; at: string; by?: string | null; source: string };

export type StateReason = 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'RESOLVED' | 'OUTDATED';

export interface ProjectData {
  /** Default: everybody sees it. */
  isPublic?: boolean;
  fields: Readonly<Record<string, string | { iteration: string }>>;
}

export interface ItemData {
  repo: string;
  number: number;
  type: 'Issue' | 'PullRequest' | 'Discussion';
  /** Of a discussion: a category of its repository, whether it has an answer, and how many upvotes. */
  category?: string;
  answered?: boolean;
  upvotes?: number;
  title: string;
  /** Null or `ghost` when the account was deleted. */
  author: string | null;
  labels?: readonly string[];
  /** Only told here for `MERGED` without a date; otherwise it follows from the dates and the timeline. */
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
  /** Projects that it stands in, and its fields there: what is chosen, or `{ iteration }`. */
  projects?: readonly ProjectData[];
  /** How many comments, when `commentsList` does not hold them all. */
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
  /** The fork that `headBranch` is in, `owner/name`; left out: the repository itself. */
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
