import type { ProjectData, RepositoryRole, StateReason } from '../data.ts';
import type { GitStore } from './git.ts';

/**
 * The records of the server. `kind` is the name of the GraphQL type; `id` is the database id, unique among all records;
 * times are milliseconds since 1970.
 */

export interface ActorRecord {
  readonly kind: 'User' | 'Bot' | 'Organization';
  readonly id: number;
  /** Without the `[bot]` ending. */
  readonly login: string;
  readonly name: string | null;
  /** For organizations, by login in lower case: the members, and whether their membership is public. */
  readonly members: Map<string, 'public' | 'concealed'>;
  /** For organizations: logins by the slug of their team. */
  readonly teams: Map<string, readonly string[]>;
}

export interface LabelRecord {
  readonly kind: 'Label';
  readonly id: number;
  readonly repository: RepositoryRecord;
  name: string;
  color: string;
  description: string | null;
}

export interface MilestoneRecord {
  readonly kind: 'Milestone';
  readonly id: number;
  readonly number: number;
  readonly repository: RepositoryRecord;
  readonly title: string;
}

/** A category of discussions. */
export interface CategoryRecord {
  readonly kind: 'DiscussionCategory';
  readonly id: number;
  readonly repository: RepositoryRecord;
  readonly name: string;
  readonly answerable: boolean;
}

export interface ReleaseRecord {
  readonly kind: 'Release';
  readonly id: number;
  readonly repository: RepositoryRecord;
  readonly tagName: string;
  readonly name: string | null;
  readonly body: string;
  readonly author: ActorRecord | null;
  readonly publishedAt: number;
  readonly prerelease: boolean;
  readonly draft: boolean;
}

export interface RepositoryRecord {
  readonly kind: 'Repository';
  readonly id: number;
  readonly owner: ActorRecord;
  readonly name: string;
  readonly nameWithOwner: string;
  readonly formerNames: readonly string[];
  readonly visibility: 'public' | 'private' | 'internal';
  readonly description: string | null;
  readonly archived: boolean;
  readonly createdAt: number;
  /** By name in lower case. */
  readonly labels: Map<string, LabelRecord>;
  readonly milestones: Map<string, MilestoneRecord>;
  /** By name in lower case; null when the repository has no discussions. */
  readonly categories: Map<string, CategoryRecord> | null;
  readonly items: Map<number, ItemRecord>;
  /** Newest first. */
  readonly releases: ReleaseRecord[];
  readonly git: GitStore;
  /** By login in lower case; `invited` when invited by name, not through a team. */
  readonly people: ReadonlyMap<string, { readonly role: RepositoryRole; readonly invited: boolean }>;
  /** Names of branches that only pull requests may change. */
  readonly protectedBranches: ReadonlySet<string>;
}

interface EventBase {
  readonly id: number;
  readonly item: ItemRecord;
  readonly at: number;
  readonly actor: ActorRecord | null;
}

export interface CommentRecord extends EventBase {
  readonly kind: 'IssueComment' | 'DiscussionComment';
  body: string;
  editedAt: number | null;
  /** Whether a moderator has hidden it; it is still listed. */
  minimized?: boolean;
  /** The comment of a discussion that it replies to. */
  readonly replyTo?: CommentRecord;
  /** When a comment with replies was deleted: without them it would be gone. */
  deletedAt?: number;
}

export interface ReviewRecord extends EventBase {
  readonly kind: 'PullRequestReview';
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
}

/** An event of an item; the state of an item at an instant follows from its events up to then. */
export type ItemEvent =
  | CommentRecord
  | ReviewRecord
  | (EventBase & { readonly kind: 'ClosedEvent'; readonly reason: StateReason | null })
  | (EventBase & { readonly kind: 'ReopenedEvent' | 'MergedEvent' })
  | (EventBase & { readonly kind: 'LabeledEvent' | 'UnlabeledEvent'; readonly label: LabelRecord })
  | (EventBase & { readonly kind: 'AssignedEvent' | 'UnassignedEvent'; readonly assignee: ActorRecord })
  | (EventBase & { readonly kind: 'CommentDeletedEvent'; readonly author: ActorRecord | null })
  | (EventBase & { readonly kind: 'RenamedTitleEvent'; readonly from: string; readonly to: string })
  | (EventBase & {
      readonly kind: 'CrossReferencedEvent';
      readonly source: ItemRecord;
      readonly willClose: boolean;
    });

export interface ItemRecord {
  readonly kind: 'Issue' | 'PullRequest' | 'Discussion';
  readonly id: number;
  readonly repository: RepositoryRecord;
  readonly number: number;
  readonly author: ActorRecord | null;
  readonly createdAt: number;
  title: string;
  body: string;
  draft: boolean;
  locked: boolean;
  milestone: MilestoneRecord | null;
  readonly projects?: readonly ProjectData[];
  /** Labels and assignees that it has had since its creation. */
  readonly firstLabels: Set<LabelRecord>;
  readonly firstAssignees: Set<ActorRecord>;
  /** Oldest first. */
  readonly events: ItemEvent[];
  /** When title, body or another field without an event of its own was changed. */
  readonly edits: number[];
  /** The number of comments that the world does not list. */
  readonly untoldComments: number;
  readonly reviewRequests: Set<ActorRecord>;
  /** Only for pull requests. */
  readonly pull: PullDetails | null;
  /** Only for discussions. */
  readonly discussion: DiscussionDetails | null;
  /** What was derived from the above; null after a change. */
  derived: DerivedItem | null;
  /** The outdated entry in the search index; null when it is up to date. */
  stale: StaleItem | null;
}

export interface DiscussionDetails {
  readonly category: CategoryRecord;
  /** Null where the category has no answers. */
  answered: boolean | null;
  /** Null when there is none, or the world does not have it. */
  answer: { comment: CommentRecord; at: number; actor: ActorRecord | null } | null;
  readonly upvotes: number;
}

export interface PullDetails {
  files: readonly string[];
  /** `owner/name` of the fork that has the head; null for the repository itself. */
  readonly headRepository: string | null;
  headRefName: string;
  baseRefName: string;
  /**
   * Null when the branches are not part of the world. The head of an open pull request is that of its branch; this is
   * the head when it was closed or merged.
   */
  headOid: string | null;
  baseOid: string | null;
  mergeOid: string | null;
  /** Issues that merging it closes. */
  readonly closes: Set<ItemRecord>;
}

/** An item as of a moment. */
export interface ItemView {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly stateReason: StateReason | 'REOPENED' | null;
  readonly closedAt: number | null;
  readonly mergedAt: number | null;
  readonly closedBy: ActorRecord | null;
  readonly updatedAt: number;
  readonly labels: readonly LabelRecord[];
  readonly assignees: readonly ActorRecord[];
  readonly comments: readonly CommentRecord[];
  readonly commentCount: number;
  readonly reviews: readonly ReviewRecord[];
}

interface DerivedItem {
  view: ItemView;
  /** `view` holds from here (inclusive) to there (exclusive). */
  from: number;
  until: number;
}

/** The item as the search index has it; null when it is not in the index. */
interface StaleItem {
  /** By the service clock. */
  until: number;
  document: { title: string; body: string; view: ItemView } | null;
}
