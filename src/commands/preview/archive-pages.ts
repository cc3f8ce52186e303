import { posix } from 'node:path';
import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PageAnswer } from '../../ports/pages.ts';
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

/** The pages that `minutebook site` would write, by their path: what meetings said and decided. Each is made when asked for. */
export async function archivePages(
  config: Config,
  given: Deps,
): Promise<(path: string) => PageAnswer | undefined> {
  const deps = confineFiles(config, undefined, given);
  const texts = siteTexts(await siteFacts({}, config, deps));
  return (path) => {
    const body = texts.get(path)?.();
    if (body === undefined) return undefined;
    return { status: 200, type: TYPES[posix.extname(path)] ?? 'text/plain', body };
  };
}
