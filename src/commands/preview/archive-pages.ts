import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Config } from '../../model/config.ts';
import { remembering } from '../../model/remembering.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PageAnswer } from '../../ports/pages.ts';
import { archiveFile } from '../../read/archive/archive-file.ts';
import type { ArchiveFile } from '../../read/archive/schema.ts';
import { followedPage } from '../../web/preview/frame.ts';
import { siteTexts } from '../../web/site.ts';
import { confineFiles } from '../confine-files.ts';
import { siteFacts } from '../site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
};

/** The number of meetings per group on the first page. */
const NEWEST = 12;

type ArchivePages = (path: string) => Promise<PageAnswer | undefined>;

/**
 * Returns the pages that `minutebook site` would write, by path: contents and decisions of meetings. Each is generated
 * on demand from the current files. Files whose text is unchanged are not parsed again when others change. Until all
 * are read, the first page shows the newest meetings.
 */
export function openArchive(): (config: Config, deps: Deps) => ArchivePages {
  const read = remembering<string, ArchiveFile>();
  const readFile: typeof archiveFile = (path, text, date, shared) =>
    read(JSON.stringify([path, text, date, shared]), () => archiveFile(path, text, date, shared));
  let wasRead = false;
  return (config, deps) => {
    const confined = inTurn(confineFiles(config, undefined, deps));
    const quiet = { ...confined, reporter: { ...deps.reporter, warn() {} } };
    const textsOf = async (reading: { newest?: number }, deps: Deps) =>
      siteTexts(await siteFacts({ readFile, ...reading }, config, deps), followedPage);
    const newest = wasRead ? null : textsOf({ newest: NEWEST }, quiet);
    const all = Promise.resolve(newest).then(() => textsOf({}, confined));
    // A failure is shown on each requested page.
    const more = all.then(
      () => {
        wasRead = true;
      },
      () => {},
    );
    return async (path) => {
      // Browsers paint nothing before they have the style sheets.
      const isPart = newest !== null && !wasRead && (path === 'index.html' || path.endsWith('.css'));
      const texts = await (isPart ? newest : all);
      const body = texts.get(path)?.();
      if (body === undefined) return undefined;
      const type = TYPES[posix.extname(path)] ?? 'text/plain';
      return { status: 200, type, body, ...(isPart && { more }) };
    };
  };
}

/** The same services, with pages answered between one file and the next. */
function inTurn(deps: Deps): Deps {
  const read = async (path: string) => {
    await setImmediate();
    return deps.files.read(path);
  };
  return { ...deps, files: { ...deps.files, read } };
}
