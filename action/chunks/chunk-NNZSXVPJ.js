import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isPublic,
  keyOf,
  nodesOf,
  stateOf
} from "./chunk-OV7BHTBL.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  plainLogin
} from "./chunk-ZF5NENNC.js";
import {
  kindWhere
} from "./chunk-IAQ4U72M.js";

// src/services/github/actors.ts
function loginOf(actor) {
  return actor == null ? null : plainLogin(actor.login);
}
function openerOf({
  author,
  authorAssociation
}) {
  const known = authorOf(author);
  return known && { ...known, insider: isInsider(authorAssociation) };
}
function authorOf(actor) {
  if (actor == null) return null;
  const login = actor.__typename === "Bot" ? `${plainLogin(actor.login)}[bot]` : actor.login;
  return { login, insider: false };
}
function isInsider(association) {
  return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}

// src/services/github/map-activity.ts
var MERGE_TAKES = 5e3;
function activityOf(node, since, shown) {
  const start = Date.parse(since);
  const events = [
    ...nodesOf(node.timelineItems).flatMap((event) => eventOf(event, shown)),
    ...discussionEvents(node)
  ];
  const merges = events.filter(({ kind }) => kind === "merged").map(({ at }) => Date.parse(at));
  const isPartOfMerge = ({ kind, at }) => kind === "closed" && merges.some((merge) => Math.abs(merge - Date.parse(at)) <= MERGE_TAKES);
  return events.filter((event) => Date.parse(event.at) >= start && !isPartOfMerge(event)).sort((a, b) => compareTexts(a.at, b.at));
}
function discussionEvents({ recent, closedAt }) {
  if (recent === void 0) return [];
  const comments = (recent.nodes ?? []).flatMap(
    (comment) => comment === null ? [] : [comment, ...(comment.replies?.nodes ?? []).flatMap((reply) => reply ?? [])]
  );
  const written = comments.map(({ createdAt, author }) => {
    return { kind: "commented", at: createdAt, by: loginOf(author) };
  });
  return closedAt === null ? written : [...written, { kind: "closed", at: closedAt, by: null }];
}
function eventOf(event, shown) {
  const at = event.createdAt ?? event.submittedAt ?? null;
  if (at === null) return [];
  const by = loginOf(event.actor ?? event.author);
  switch (event.__typename) {
    case "IssueComment":
      return [{ kind: "commented", at, by, ...commentWords(event) }];
    case "PullRequestReview":
      return reviewEvent(event, at, by);
    case "ClosedEvent":
      return [{ kind: "closed", at, by }];
    case "ReopenedEvent":
      return [{ kind: "reopened", at, by }];
    case "MergedEvent":
      return [{ kind: "merged", at, by }];
    case "CommentDeletedEvent": {
      const author = authorOf(event.deletedCommentAuthor);
      return [{ kind: "removed", at, remover: authorOf(event.actor), author }];
    }
    case "LabeledEvent":
      return [{ kind: "labelled", at, label: event.label?.name ?? "" }];
    case "UnlabeledEvent":
      return [{ kind: "unlabelled", at, label: event.label?.name ?? "" }];
    case "CrossReferencedEvent":
      return referenceEvent(event.source, at, shown);
    default:
      return [];
  }
}
function commentWords({ body, url, author }) {
  if (body === void 0 || url === void 0) return {};
  return { words: { text: body, url, machine: author?.__typename === "Bot" } };
}
var VERDICTS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested"
};
function reviewEvent(event, at, by) {
  if (event.state === "PENDING") return [];
  return [{ kind: "reviewed", at, by, verdict: VERDICTS[event.state ?? ""] ?? "commented" }];
}
function referenceEvent(source, at, shown) {
  if (source === void 0 || shown && !isPublic(source.repository)) return [];
  const { title, url } = source;
  return [{ kind: "referenced", at, item: keyOf(source), url, title, state: stateOf(source) }];
}

// src/services/github/map-item.ts
function itemOf(node, { files = false, linked = false, activitySince, ...wanted }) {
  const { kind, repository, number, title, url, opener, state, public: shown } = summaryOf(node);
  return {
    // One by one: an object that begins with a copy takes half as much memory again, and of these there are thousands.
    kind,
    repository,
    number,
    title,
    url,
    opener,
    state,
    public: shown,
    author: loginOf(node.author),
    labels: nodesOf(node.labels).map(({ name }) => name),
    draft: node.isDraft ?? false,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    closedAt: node.closedAt,
    mergedAt: node.mergedAt ?? null,
    stateReason: stateReasonOf(node.stateReason ?? node.discussionReason),
    comments: node.comments.totalCount,
    files: files ? nodesOf(node.files).map(({ path }) => path) : [],
    linked: linked ? linkedFrom(node, shown) : [],
    assignees: nodesOf(node.assignees).map(({ login }) => plainLogin(login)),
    archived: node.repository.isArchived,
    ...wanted.milestone && { milestone: node.milestone?.title ?? null },
    ...wanted.reactions && { reactions: node.reactions?.totalCount ?? 0 },
    ...wanted.reviews && {
      reviewers: reviewersOf(node),
      reviewedBy: reviewedBy(node),
      review: REVIEWS[node.reviewDecision ?? ""] ?? null
    },
    ...wanted.form && { fields: node.answers ?? {} },
    ...wanted.project && { project: projectFields(node) },
    ...node.category !== void 0 && {
      discussion: {
        category: node.category.name,
        answered: node.isAnswered ?? null,
        upvotes: node.upvoteCount ?? 0
      }
    },
    ...activitySince !== void 0 && (node.timelineItems !== void 0 || node.recent !== void 0) && {
      activity: activityOf(node, activitySince, shown)
    }
  };
}
var REVIEWS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes requested",
  REVIEW_REQUIRED: "review required"
};
function reviewersOf(node) {
  const asked = nodesOf(node.reviewRequests).flatMap(
    ({ requestedReviewer: reviewer }) => reviewer?.login ?? reviewer?.slug ?? []
  );
  return [.../* @__PURE__ */ new Set([...reviewedBy(node), ...asked])];
}
function reviewedBy({ latestReviews }) {
  return nodesOf(latestReviews).flatMap(({ author }) => loginOf(author) ?? []);
}
function projectFields({ projectItems }) {
  const fields = {};
  for (const node of projectItems?.nodes ?? []) {
    if (node?.project.public !== true) continue;
    for (const value of node.fieldValues.nodes ?? []) {
      const text = value?.name ?? value?.title ?? value?.text ?? value?.date ?? value?.number;
      if (value?.field?.name !== void 0 && text != null) fields[value.field.name] ??= String(text);
    }
  }
  return fields;
}
function summaryOf(node) {
  return {
    kind: kindOf(node),
    repository: node.repository.nameWithOwner,
    number: node.number,
    title: node.title,
    url: node.url,
    opener: openerOf(node),
    state: stateOf(node),
    public: isPublic(node.repository)
  };
}
function kindOf({ __typename }) {
  return kindWhere(({ type }) => type === __typename) ?? "issue";
}
function stateReasonOf(reason) {
  switch (reason?.toLowerCase()) {
    case "completed":
    case "resolved":
      return "completed";
    case "not_planned":
    case "outdated":
      return "not-planned";
    case "duplicate":
      return "duplicate";
    default:
      return null;
  }
}
function linkedFrom(node, shown) {
  const closes = nodesOf(node.closingIssuesReferences);
  const hidden = new Set(closes.filter((issue) => shown && !isPublic(issue.repository)).map(keyOf));
  const all = /* @__PURE__ */ new Set([...closes.map(keyOf), ...node.references ?? []]);
  all.delete(keyOf(node));
  return [...all].filter((key) => !hidden.has(key));
}

export {
  openerOf,
  authorOf,
  isInsider,
  itemOf,
  summaryOf,
  kindOf,
  stateReasonOf
};
