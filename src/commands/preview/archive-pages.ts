import { posix } from 'node:path';
import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PageAnswer } from '../../ports/pages.ts';
import { siteFiles } from '../../web/site.ts';
import { confineFiles } from '../confine-files.ts';
import { siteFacts } from '../site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
};

/** The pages that `minutebook site` would write, by their path: what meetings said and decided. */
export async function archivePages(config: Config, given: Deps): Promise<ReadonlyMap<string, PageAnswer>> {
  const deps = confineFiles(config, undefined, given);
  const files = siteFiles(await siteFacts({}, config, deps));
  return new Map(
    files.map(({ path, text }) => {
      return [path, { status: 200, type: TYPES[posix.extname(path)] ?? 'text/plain', body: text }];
    }),
  );
}
