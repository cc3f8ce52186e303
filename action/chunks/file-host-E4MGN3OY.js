import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  composeQuery
} from "./chunk-XASTEMZA.js";
import {
  emptyRepository,
  missingPermission,
  noBranch,
  noRepository,
  noToken,
  refusedWrite
} from "./chunk-MW7RCGRN.js";
import {
  isPublic,
  ownerAndRepo
} from "./chunk-OV7BHTBL.js";
import {
  forbidden,
  tooManyFiles
} from "./chunk-X7XAMYDZ.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-IAQ4U72M.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/committed-at.ts
async function commitInstants(client, { repository, branch }, paths, signal) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const { owner, repo: name } = ownerAndRepo(repository);
  const ref = `refs/heads/${branch}`;
  const objects = paths.map((_, index) => `o${index}: object(expression: $e${index}) { __typename }`);
  const histories = paths.map(
    (_, index) => `h${index}: history(first: 1, path: $p${index}) { nodes { committedDate } }`
  );
  const part = {
    alias: "repository",
    selection: `repository(owner: $owner, name: $name) { isPrivate visibility ref(qualifiedName: $ref) { target { ... on Commit { ${histories.join(" ")} } } } ${objects.join(" ")} }`,
    variables: {
      owner: ["String!", owner],
      name: ["String!", name],
      ref: ["String!", ref],
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, ["String!", path]])),
      ...Object.fromEntries(
        paths.map((path, index) => [`e${index}`, ["String!", `${ref}:${path}`]])
      )
    }
  };
  const { query, variables, optional } = composeQuery([part], {}, {});
  const answer = await client.graphql(
    { name: "CommittedAt", query: query("CommittedAt"), variables, optional, subject: repository },
    signal
  );
  const found = answer.repository;
  return new Map(
    paths.map((path, index) => {
      const isThere = found[`o${index}`] != null;
      const [last] = found.ref?.target?.[`h${index}`]?.nodes ?? [];
      return [path, isThere ? last?.committedDate ?? null : null];
    })
  );
}

// src/services/github/files-at.ts
import { createHash } from "node:crypto";
var [LINK, MODULE] = [40960, 57344];
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var FILES = 50;
function createTextReader(client, repository, signal) {
  const known = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  const followed = /* @__PURE__ */ new Map();
  function want(head, kind, path) {
    return new Promise((resolve) => {
      const waiting = open.get(head);
      if (waiting === void 0) {
        open.set(head, [{ kind, path, settle: resolve }]);
        setImmediate(() => {
          const all = open.get(head) ?? [];
          open.delete(head);
          for (let start = 0; start < all.length; start += FILES) ask(head, all.slice(start, start + FILES));
        });
      } else waiting.push({ kind, path, settle: resolve });
    });
  }
  function ask(head, wanted) {
    const nodes = nodesAt(head, wanted);
    for (const [index, { settle }] of wanted.entries()) {
      settle(nodes.then((found) => found[`f${index}`] ?? null));
    }
  }
  async function nodesAt(head, wanted) {
    const { owner, repo: name } = ownerAndRepo(repository);
    const kinds = new Set(wanted.map(({ kind }) => kind));
    const fragments = Object.fromEntries([...kinds].map((kind) => [kind, FRAGMENTS[kind]]));
    const files = wanted.map(({ kind }, index) => `f${index}: object(expression: $e${index}) { ...${kind} }`);
    const part = {
      alias: "repository",
      selection: `repository(owner: $owner, name: $name) { isPrivate visibility ${files.join(" ")} }`,
      variables: {
        owner: ["String!", owner],
        name: ["String!", name],
        ...Object.fromEntries(
          wanted.map(({ path }, index) => [`e${index}`, ["String!", `${head}:${path}`]])
        )
      }
    };
    const { query, variables, optional } = composeQuery([part], fragments, {});
    const answer = await client.graphql(
      { name: "FilesAtCommit", query: query("FilesAtCommit"), variables, optional, subject: repository },
      signal
    );
    return answer.repository;
  }
  async function textOf({ __typename, oid, text: text2 }, path) {
    if (__typename !== "Blob") throw notAFile(repository, path);
    if (text2 != null && blobId(Buffer.from(text2)) === oid) return text2;
    const answer = await client.rest(
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      { ...ownerAndRepo(repository), file_sha: oid },
      repository,
      signal
    );
    try {
      return decoder.decode(Buffer.from(answer?.data.content ?? "", "base64"));
    } catch (error) {
      throw notText(repository, path, error);
    }
  }
  async function text(head, path) {
    let at = head;
    for (let step = followed.get(at); step !== void 0; step = followed.get(at)) {
      const changed = step.texts.get(path);
      if (changed !== void 0) return changed;
      at = step.parent;
    }
    return unchangedText(at, path);
  }
  function unchangedText(head, path) {
    const key = `${head}:${path}`;
    const reading = known.get(key) ?? want(head, "file", path).then((node) => node && textOf(node, path));
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  }
  function entriesAt(head, folder) {
    const key = `${head}:${folder}`;
    const reading = folders.get(key) ?? want(head, "folder", folder).then((node) => node?.entries ?? []);
    folders.set(key, reading);
    reading.catch(() => folders.delete(key));
    return reading;
  }
  async function assertInTree(head, path) {
    const parts = path.split("/");
    const listings = parts.map((_, depth) => entriesAt(head, parts.slice(0, depth).join("/")));
    for (const [depth, entries] of (await Promise.all(listings)).entries()) {
      const mode = entries.find(({ name }) => name === parts[depth])?.mode;
      if (mode !== LINK && mode !== MODULE) continue;
      throw notInTree(repository, path, parts.slice(0, depth + 1).join("/"), mode);
    }
  }
  return {
    text,
    async assertWritable(head, paths) {
      let at = head;
      for (let step = followed.get(at); step !== void 0; step = followed.get(at)) at = step.parent;
      await Promise.all(paths.map((path) => assertInTree(at, path)));
    },
    follow(head, parent, changes) {
      followed.set(head, { parent, texts: new Map(changes.map(({ path, text: text2 }) => [path, text2])) });
    },
    async texts(head, paths) {
      return new Map(await Promise.all(paths.map(async (path) => [path, await text(head, path)])));
    }
  };
}
var FRAGMENTS = {
  file: "fragment file on GitObject { __typename oid ... on Blob { text } }",
  folder: "fragment folder on GitObject { __typename oid ... on Tree { entries { name mode } } }"
};
function blobId(content) {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function notAFile(repository, path) {
  return new MinutebookError("document/not-a-file", {
    message: `${path} in ${repository} is not a file.`,
    why: "There is a folder of that name.",
    hint: "Correct the path of the document in the configuration, or rename the folder."
  });
}
function notInTree(repository, path, at, mode) {
  const what = mode === LINK ? "a symbolic link" : "a submodule, a repository of its own";
  return new MinutebookError("document/link", {
    message: `${path} cannot be written in ${repository}.`,
    why: `${at} is ${what}, and documents are written to files of the repository itself only.`,
    hint: "Put a folder or file in its place, or write another path in the configuration."
  });
}
function notText(repository, path, cause) {
  return new MinutebookError(
    "document/not-text",
    {
      message: `${path} in ${repository} is not a text file.`,
      why: "It holds bytes that are not UTF-8.",
      hint: "Save it as UTF-8, or choose another path for the document."
    },
    { cause }
  );
}

// src/services/github/list-tree.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
var LINK2 = "120000";
async function listTree(client, repository, oid, signal) {
  const entries = /* @__PURE__ */ new Map();
  async function ask(sha, options = {}) {
    const parameters = { ...ownerAndRepo(repository), tree_sha: sha, ...options };
    const answer = await client.rest(TREE, parameters, repository, signal);
    if (answer === null) throw forbidden(repository, "contents: read");
    return answer.data;
  }
  async function walk(sha, prefix) {
    const whole = await ask(sha, { recursive: "1" });
    const { tree, truncated } = whole.truncated ? await ask(sha) : whole;
    if (truncated) throw tooManyFiles(repository);
    const folders = tree.filter(({ type }) => type === "tree");
    for (const { path, mode, type } of tree) {
      if (type === "blob") entries.set(prefix + path, mode === LINK2 ? "link" : "file");
      else if (type === "commit") entries.set(prefix + path, "module");
    }
    if (whole.truncated) await Promise.all(folders.map(({ path, sha: sha2 }) => walk(sha2, `${prefix}${path}/`)));
  }
  await walk(oid, "");
  return entries;
}

// src/services/github/own-pulls.ts
var LISTED = 20;
async function pullFrom(client, from, { nodes }, signal) {
  const listed = nodes ?? [];
  const own = ownPull(listed);
  return own !== null || listed.length < LISTED ? own : ownPull(await ownersPulls(client, from, signal));
}
function ownPull(nodes) {
  const own = nodes.filter((node2) => node2 !== null).filter(({ isCrossRepository }) => !isCrossRepository);
  const node = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (node === void 0) return null;
  const { id, url, body, headRefOid: head } = node;
  const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
  return { id, url, body, head, state: states[node.state] };
}
async function ownersPulls(client, { repository, branch }, signal) {
  const { owner, repo } = ownerAndRepo(repository);
  const answer = await client.rest(
    "GET /repos/{owner}/{repo}/pulls",
    {
      owner,
      repo,
      head: `${owner}:${branch}`,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 100
    },
    repository,
    signal
  );
  const pulls = answer?.data ?? [];
  return pulls.map(({ node_id: id, html_url: url, state, merged_at: mergedAt, body, head, base }) => ({
    id,
    url,
    state: mergedAt !== null ? "MERGED" : state === "closed" ? "CLOSED" : "OPEN",
    body: body ?? "",
    headRefOid: head.sha,
    isCrossRepository: head.repo?.id !== base.repo.id
  }));
}

// src/services/github/publish-documents.ts
var REPOSITORY = `query PublishedRepository($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate visibility
    defaultBranchRef { id name target { oid } }
    ref(qualifiedName: $branch) { id name target { oid } }
  }
  rateLimit { cost }
}`;
var BASE = `query PublishedBranch($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    isPrivate visibility
    base: ref(qualifiedName: $base) { id name target { oid } }
  }
  rateLimit { cost }
}`;
var PULLS = "first: 20, orderBy: { field: CREATED_AT, direction: DESC }";
var PULL = "nodes { id url state body headRefOid isCrossRepository }";
var PROPOSAL = `query Proposal($owner: String!, $name: String!, $base: String!, $baseName: String!, $work: String!, $head: String!) {
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
var COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
var CREATE_REF = `mutation CreateBranch($input: CreateRefInput!) {
  createRef(input: $input) { ref { name } }
}`;
var MOVE_REF = `mutation ForwardBranch($input: UpdateRefInput!) {
  updateRef(input: $input) { ref { name } }
}`;
var CREATE_PULL = `mutation OpenPullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id } }
}`;
var UPDATE_PULL = `mutation DescribePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { id } }
}`;
var REOPEN_PULL = `mutation ReopenPullRequest($input: ReopenPullRequestInput!) {
  reopenPullRequest(input: $input) { pullRequest { id } }
}`;

// src/services/github/hosted-repository.ts
var LAG = 250;
var RECOVERY = 1e3;
function hostedRepository({ client, timer, signal }, { id: repositoryId, nameWithOwner: repository, url, ...visible }, opened) {
  const { owner, repo: name } = ownerAndRepo(repository);
  const base = opened.name;
  let seenBase = opened;
  const seenProposals = /* @__PURE__ */ new Map();
  let turns = Promise.resolve();
  let entries;
  const reader = createTextReader(client, repository, signal);
  async function branchOf({ id, name: name2, target: { oid } }, paths) {
    const [texts] = await Promise.all([reader.texts(oid, paths), reader.assertWritable(oid, paths)]);
    return { id, name: name2, head: oid, texts };
  }
  async function ask(operation, query, variables) {
    const question = { name: operation, query, optional: /* @__PURE__ */ new Set(), subject: repository };
    return (await client.graphql({ ...question, variables: { owner, name, ...variables } }, signal)).repository;
  }
  async function lookFor(work) {
    const variables = { base: `refs/heads/${base}`, baseName: base, work: `refs/heads/${work}`, head: work };
    const found = await ask("Proposal", PROPOSAL, variables).catch((error) => {
      const unread = isMinutebookError(error) && error.code === "github/forbidden";
      throw unread ? missingPermission(actionOn(work, "pull-requests")) : error;
    });
    return found;
  }
  function actionOn(branch, permission) {
    return { repository, branch, permission, proposing: branch !== base };
  }
  async function send({ name: name2, query, input }, action, isRace, onDone = () => {
  }) {
    seenBase = null;
    seenProposals.clear();
    const written = await client.mutate({ name: name2, query, variables: { input }, subject: repository }, signal);
    if (written.kind === "done") {
      onDone(written.data);
      return { outcome: "applied" };
    }
    await timer.sleep(written.kind === "unknown" ? RECOVERY : LAG, signal);
    if (written.kind === "unknown") return { outcome: "unknown", error: written.error };
    const error = refusedWrite(written.refusal, action);
    if (isRace(written.refusal)) return { outcome: "raced", error };
    throw error;
  }
  return {
    isPublic: isPublic(visible),
    pageOf: (path) => `${url}/blob/${[...base.split("/"), ...path.split("/")].map(encodeURIComponent).join("/")}`,
    async base(paths, { seen } = { seen: false }) {
      if (seen && seenBase !== null) return branchOf(seenBase, paths);
      const variables = { base: `refs/heads/${base}` };
      const found = await ask("PublishedBranch", BASE, variables);
      seenBase = found.base;
      return branchOf(found.base, paths);
    },
    inTurn(task) {
      const turn = turns.then(task);
      turns = turn.catch(() => void 0);
      return turn;
    },
    async proposal(work, paths, { seen } = { seen: false }) {
      const known = seen ? seenProposals.get(work) : void 0;
      const found = known ?? await lookFor(work);
      seenProposals.set(work, found);
      const pulls = found.work?.associatedPullRequests ?? found.pullRequests;
      const newest = await pullFrom(client, { repository, branch: work }, pulls, signal);
      return {
        base: await branchOf(found.base, paths),
        work: found.work && {
          ...await branchOf(found.work, paths),
          own: found.work.compare?.behindBy ?? 1
        },
        pull: newest && {
          ...newest,
          texts: newest.state === "closed" ? await reader.texts(newest.head, paths) : null
        }
      };
    },
    committedAt: (paths) => commitInstants(client, { repository, branch: base }, paths, signal),
    async snapshot() {
      entries ??= listTree(client, repository, opened.target.oid, signal);
      return {
        repository,
        entries: await entries,
        read: (path) => reader.text(opened.target.oid, path)
      };
    },
    commit: (branch, headline, files) => send(
      {
        name: "Commit",
        query: COMMIT,
        input: {
          branch: { repositoryNameWithOwner: repository, branchName: branch.name },
          expectedHeadOid: branch.head,
          message: { headline },
          fileChanges: {
            additions: files.map(({ path, text }) => ({
              path,
              contents: Buffer.from(text).toString("base64")
            }))
          }
        }
      },
      actionOn(branch.name, "contents"),
      ({ type }) => type === "STALE_DATA" || type === "NOT_FOUND",
      ({ createCommitOnBranch }) => {
        const { commit } = createCommitOnBranch ?? {};
        if (commit == null) return;
        reader.follow(commit.oid, branch.head, files);
        if (branch.name === base) seenBase = { ...opened, target: commit };
      }
    ),
    createBranch: (branch, head) => send(
      {
        name: "CreateBranch",
        query: CREATE_REF,
        input: { repositoryId, name: `refs/heads/${branch}`, oid: head }
      },
      actionOn(branch, "contents"),
      ({ message }) => /already exists/iu.test(message)
    ),
    forward: (branch, head) => send(
      { name: "ForwardBranch", query: MOVE_REF, input: { refId: branch.id, oid: head, force: false } },
      actionOn(branch.name, "contents"),
      ({ type, message }) => type === "NOT_FOUND" || /fast.?forward|does not exist/iu.test(message)
    ),
    openPull: (work, { title, body }) => send(
      {
        name: "OpenPullRequest",
        query: CREATE_PULL,
        input: { repositoryId, headRefName: work, baseRefName: base, title, body }
      },
      actionOn(work, "pull-requests"),
      ({ message }) => /already exists|no commits between|can't be blank/iu.test(message)
    ),
    describePull: (pull, body) => send(
      { name: "DescribePullRequest", query: UPDATE_PULL, input: { pullRequestId: pull.id, body } },
      actionOn("its branch", "pull-requests"),
      ({ type }) => type === "NOT_FOUND"
    ),
    async reopenPull(pull) {
      let refused = false;
      const sent = await send(
        { name: "ReopenPullRequest", query: REOPEN_PULL, input: { pullRequestId: pull.id } },
        actionOn("its branch", "pull-requests"),
        ({ type }) => {
          refused = type === "UNPROCESSABLE" || type === "NOT_FOUND";
          return refused;
        }
      );
      return refused ? { outcome: "refused" } : sent;
    }
  };
}

// src/services/github/file-host.ts
function createGitHubFileHost(client, { token, timer }) {
  const known = /* @__PURE__ */ new Map();
  async function open(name, branch) {
    if (token === null) throw noToken();
    const { signal } = new AbortController();
    const found = await findRepository(client, name, branch, signal);
    const usual = found.defaultBranchRef;
    if (usual === null) throw emptyRepository(name);
    if (branch !== null && found.ref === null) throw noBranch(name, branch, usual.name);
    const target = found.ref ?? usual;
    const own = keyOf(name, target.name);
    const hosted = (branch === null ? known.get(own) : void 0) ?? hostedRepository({ client, timer, signal }, found, target);
    known.set(own, Promise.resolve(hosted));
    return hosted;
  }
  return {
    open(name, branch) {
      const key = keyOf(name, branch);
      const opening = known.get(key) ?? open(name, branch);
      known.set(key, opening);
      opening.catch(() => known.delete(key));
      return opening;
    }
  };
}
function keyOf(repository, branch) {
  return `${repository} ${branch ?? ""}`;
}
async function findRepository(client, repository, branch, signal) {
  const { owner, repo: name } = ownerAndRepo(repository);
  const answer = await client.graphql(
    {
      name: "PublishedRepository",
      query: REPOSITORY,
      variables: { owner, name, branch: `refs/heads/${branch ?? "HEAD"}` },
      optional: /* @__PURE__ */ new Set(["repository"]),
      subject: repository
    },
    signal
  );
  const found = answer.repository;
  if (found === null) throw noRepository(repository);
  return found;
}
export {
  createGitHubFileHost
};
