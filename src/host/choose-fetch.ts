import { join, resolve } from 'node:path';
import type { FileSystem } from '../ports/deps.ts';
import type { Fetch } from '../ports/fetch.ts';
import { endpointsOf } from '../services/github/endpoints.ts';
import type { RecordingStore } from '../services/github/recording.ts';
import type { AnyOctokit } from '../services/github/reliable-requests.ts';
import { hackerOneUrl } from './open-hackerone.ts';
import { hackMdUrl } from './open-hackmd.ts';
import type { OwnTexts } from './own-texts.ts';

interface FetchHost {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  record?: string | undefined;
  fixtures?: string | undefined;
  octokit?: AnyOctokit | undefined;
}

/**
 * How services are reached: over the network, with what arrives kept in a recording, or out of one.
 * @param network - Opened when it is used: to look at it loads it.
 */
export async function chooseFetch(
  options: FetchHost,
  { files, own }: { files: FileSystem; own: OwnTexts },
  network: () => Promise<Fetch>,
): Promise<Fetch> {
  const { env, cwd, record, fixtures } = options;
  if (record === undefined && fixtures === undefined) return network();
  const { recordingFetch, replayFetch } = await import('../services/github/recording.ts');
  const { apiUrl, graphqlUrl } = endpointsOf(options);
  const roots = { rest: apiUrl, graphql: graphqlUrl, hackerone: hackerOneUrl(env), hackmd: hackMdUrl(env) };
  if (fixtures !== undefined) return replayFetch(folderStore(resolve(cwd, fixtures), files), roots);
  const [{ reportRedactor }, { noteRedactor }, { redactFeed }] = await Promise.all([
    import('../services/hackerone/redact-reports.ts'),
    import('../services/hackmd/redact-notes.ts'),
    import('../schedule/redact-feed.ts'),
  ]);
  const redactors = {
    hackerone: reportRedactor(),
    hackmd: noteRedactor(own.isMeetingTitle),
    other: (body: unknown) => (typeof body === 'string' ? redactFeed(body, own.eventSelections()) : null),
  };
  return recordingFetch(await network(), folderStore(resolve(cwd, record ?? ''), files), roots, redactors);
}

function folderStore(folder: string, files: FileSystem): RecordingStore {
  return {
    read: (name) => files.read(join(folder, name)),
    write: (name, text) => files.write(join(folder, name), text),
  };
}
