import { relative, sep } from 'node:path';
import { explainError, formatPlace } from '../../errors/minutebook-error.ts';
import { readBoard } from '../../merge/board.ts';
import type { Config } from '../../model/config.ts';
import { remembering } from '../../model/remembering.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PageAnswer, PageRequest } from '../../ports/pages.ts';
import { boardPage, type ShownBoard } from '../../web/preview/board-page.ts';
import { documentPage } from '../../web/preview/document-page.ts';
import { PREVIEW_FILES, type PreviewPage, previewPage } from '../../web/preview/frame.ts';
import { errorPage, homePage } from '../../web/preview/home-page.ts';
import { rulePage } from '../../web/preview/rule-page.ts';
import { type ConfigLocation, findConfigPath, loadConfig } from '../load-config.ts';
import { documentIn, readMove } from './actions.ts';
import { openArchive } from './archive-pages.ts';
import { type ActionResult, BoardActions } from './board-actions.ts';
import {
  digestOf,
  documentsOf,
  type PreviewDocument,
  type Rendering,
  render,
  type Shown,
} from './documents.ts';
import { rulePathOf, rulesOf, writeRule } from './rule-actions.ts';
import { watchedDeps } from './watched-deps.ts';

export interface PreviewRequest extends Shown {
  location: ConfigLocation;
}

/** The pages of a preview. */
export interface Preview {
  /**
   * Reads the configuration.
   * @throws {MinutebookError} `config/…`, `usage/date`, `usage/period`
   */
  ready(): Promise<void>;
  /** Never rejects: errors are shown on the page. */
  answer(request: PageRequest): Promise<PageAnswer>;
  /** Invalidates everything that was read from files. */
  changed(): void;
  /** The files that pages have been generated from, and a file of each folder that was searched. Absolute. */
  files(): readonly string[];
}

/**
 * Creates pages that preview documents, with a board that writes into their files. GitHub is queried only once; files
 * are read whenever they change.
 */
export function openPreview({ location, ...shown }: PreviewRequest, given: Deps): Preview {
  const { deps, read, instead } = watchedDeps(given);
  const actions = new BoardActions();
  const archivePages = openArchive();
  let renderings = remembering<string, Promise<Rendering>>();
  let config: Promise<Config> | undefined;
  let latest: { text: string; config: Config } | undefined;
  let archive: Promise<ReturnType<typeof archivePages>> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const changed = () => {
    renderings = remembering();
    config = undefined;
    archive = undefined;
  };
  const currentConfig = () => {
    config ??= readConfig();
    return config;
  };
  const readConfig = async (): Promise<Config> => {
    const path = findConfigPath(location, deps);
    const text = path === null ? null : await deps.files.read(path);
    if (path === null || text === null) return loadConfig(location, deps);
    if (latest?.text !== text || latest.config.file !== path)
      latest = { text, config: await loadConfig(location, instead(path, text)) };
    return latest.config;
  };
  const pagesOfArchive = () => {
    archive ??= currentConfig().then((known) => archivePages(known, deps));
    return archive;
  };
  const documents = async () => documentsOf(await currentConfig(), shown, deps);
  const rendering = (document: PreviewDocument) =>
    renderings(pathOf(document), async () => render(document, await currentConfig(), shown, deps));

  async function page({ path, newToken }: PageRequest): Promise<PageAnswer> {
    const list = await documents();
    if (path.startsWith(ARCHIVE)) {
      const answer = await (await pagesOfArchive())(path.slice(ARCHIVE.length));
      return answer ?? missing;
    }
    const navigation = [
      ...list.map((one) => ({ title: one.title, path: pathOf(one) })),
      { title: 'Archive', path: `${ARCHIVE}index.html` },
    ];
    const common = { path, navigation, token: newToken() };
    if (path === 'index.html') {
      // Reading years of minutes takes seconds, so it starts while the user looks at the documents. A failure is shown
      // on the pages of the archive.
      pagesOfArchive().catch(() => {});
      const listed = list.map((one) => ({ title: one.title, path: pathOf(one), board: boardOf(one) }));
      return html({ ...common, title: 'Documents', body: homePage(listed), state: null });
    }
    const [, role, item] = /^rule\/([^/]+)\/(.+)\.html$/u.exec(path) ?? [];
    const document = list.find((one) => {
      return path === pathOf(one) || path === boardOf(one) || (one.kind === 'update' && one.of === role);
    });
    if (document === undefined) return missing;
    const { title } = document;
    let made: Rendering;
    try {
      made = await rendering(document);
    } catch (error) {
      return html({ ...common, title, body: errorView(title, error), state: null });
    }
    const { base, shown: state } = made;
    if (item !== undefined) {
      const asked = await rulesOf(made, item, deps);
      if (asked === null) return missing;
      const body = rulePage({ ...asked.shown, undo: actions.last(made.config.file) });
      const configuration = { document: pathOf(document), base: digestOf(asked.shown.before), shown: state };
      return html({ ...common, title: asked.shown.item, body, state: configuration });
    }
    const body =
      path === pathOf(document)
        ? documentPage({ ...shownDocument(made, deps), board: relativeTo(boardOf(document)) })
        : boardPage(shownBoard(made, actions));
    return html({ ...common, title, body, state: { document: pathOf(document), base, shown: state } });
  }

  async function act({ path, body }: PageRequest): Promise<ActionResult> {
    const name = documentIn(body);
    const document = (await documents()).find((one) => pathOf(one) === name);
    if (document === undefined) return UNKNOWN;
    // The page may be older than the files.
    changed();
    const made = await rendering(document);
    const settle = async (text: string) => {
      if (made.file === null) return text;
      return (await render(document, made.config, shown, instead(made.file, text))).made.text;
    };
    try {
      if (path === 'undo') {
        const { undo } = body as { undo?: unknown };
        return await actions.undo(undo === 'configuration' ? made.config.file : made.file, deps);
      }
      if (path === 'rule') return await writeRule(made, body, actions, deps);
      const move = path === 'move' ? readMove(body) : null;
      return move === null ? UNKNOWN : await actions.move(made, move, settle, deps);
    } finally {
      changed();
    }
  }

  async function answer(request: PageRequest): Promise<PageAnswer> {
    const { method, path } = request;
    try {
      if (method === 'POST') {
        const acted = writing.then(() => act(request));
        writing = acted.catch(() => {});
        const { status, message } = await acted;
        return { status, type: 'application/json', body: JSON.stringify({ message }) };
      }
      const file = PREVIEW_FILES.get(path);
      return file === undefined ? await page(request) : { status: 200, type: file.type, body: file.text };
    } catch (error) {
      if (method === 'POST') {
        const { message, why, hint } = explainError(error, '--verbose');
        return {
          status: 422,
          type: 'application/json',
          body: JSON.stringify({ message: `${message} ${why} ${hint}` }),
        };
      }
      const common = { path, navigation: [], token: request.newToken(), state: null };
      return html({ ...common, title: 'Preview', body: errorView('Preview', error) });
    }
  }

  return {
    ready: async () => void (await documents()),
    answer,
    changed,
    files: () => [...read],
  };
}

/** The pages of the site are below this path. */
const ARCHIVE = 'archive/';

const UNKNOWN: ActionResult = {
  status: 422,
  message: 'The page asks for something that this program does not know.',
};

const missing: PageAnswer = { status: 404, type: 'text/plain', body: 'There is no such page.\n' };

function html(page: PreviewPage): PageAnswer {
  return { status: 200, type: 'text/html', body: previewPage(page) };
}

function errorView(title: string, error: unknown) {
  const explained = explainError(error, '--verbose');
  return errorPage(title, explained, explained.place === undefined ? null : formatPlace(explained.place));
}

function pathOf({ kind, of }: PreviewDocument): string {
  return `${kind}/${of}.html`;
}

/** A board cannot write into an issue. */
function boardOf({ kind, of, isFile }: PreviewDocument): string | null {
  return isFile ? `board/${kind}/${of}.html` : null;
}

/** Relative to the page of a document. */
function relativeTo(path: string | null): string | null {
  return path === null ? null : `../${path}`;
}

function nameOf(file: string | null, { cwd }: Deps): string | null {
  return file === null ? null : relative(cwd, file).split(sep).join('/');
}

function shownDocument({ document, made, warnings, file }: Rendering, deps: Deps) {
  return { title: document.title, file: nameOf(file, deps), before: made.before, after: made.text, warnings };
}

function shownBoard(rendering: Rendering, actions: BoardActions): ShownBoard {
  const { document, made, file, places, placements } = rendering;
  const explained = new Map(
    made.explanations.map((line) => {
      const [key = '', ...because] = line.split(': ');
      return [key.toLowerCase(), because.join(': ')];
    }),
  );
  return {
    title: `Board: ${document.title}`,
    columns: readBoard(made.text, places),
    because: (key) => placements.get(key)?.because ?? explained.get(key) ?? null,
    urlOf: (key) => placements.get(key)?.item.url ?? null,
    ruleFor: (card, column) => {
      const path = rulePathOf(rendering, card, column);
      return path === null ? null : `../../${path}`;
    },
    undo: actions.last(file),
  };
}
