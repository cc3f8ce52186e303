import { posix } from 'node:path';
import type { Config } from '../../model/config.ts';
import { remembering } from '../../model/remembering.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PageAnswer } from '../../ports/pages.ts';
import { archiveFile } from '../../read/archive/archive-file.ts';
import type { ArchiveFile } from '../../read/archive/schema.ts';
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

/**
 * The pages that `minutebook site` would write, by their path: what meetings said and decided. Each is made when asked
 * for. Files whose text is the same are not read again when others change.
 */
export function openArchive(): (
  config: Config,
  deps: Deps,
) => Promise<(path: string) => PageAnswer | undefined> {
  const read = remembering<string, ArchiveFile>();
  const readFile: typeof archiveFile = (path, text, date, shared) =>
    read(JSON.stringify([path, text, date, shared]), () => archiveFile(path, text, date, shared));
  return async (config, deps) => {
    const facts = await siteFacts({ readFile }, config, confineFiles(config, undefined, deps));
    const texts = siteTexts(facts);
    return (path) => {
      const body = texts.get(path)?.();
      if (body === undefined) return undefined;
      return { status: 200, type: TYPES[posix.extname(path)] ?? 'text/plain', body };
    };
  };
}
