import { join, resolve } from 'node:path';
import type { Config } from '../model/config.ts';
import type { FileSystem } from '../ports/deps.ts';
import type { Fetch } from '../ports/fetch.ts';
import type { OwnTexts } from '../ports/service.ts';
import type { EventSelection } from '../schedule/redact-feed.ts';
import { endpointsOf } from '../services/github/endpoints.ts';
import { type RecordingStore, recordingFetch, replayFetch } from '../services/github/recording.ts';
import type { AnyOctokit } from '../services/github/reliable-requests.ts';
import { SERVICES } from '../services/services.ts';

type ConfiguredGroups = Pick<Config, 'host' | 'groups'>;

/** What recordings may keep of notes and calendars, according to the configuration. */
interface ConfiguredTexts extends OwnTexts {
  learn(config: ConfiguredGroups): void;
  /** Returns which events of calendars belong to the configured groups. */
  eventSelections(): EventSelection[];
}

interface FetchHost {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  record?: string | undefined;
  fixtures?: string | undefined;
  octokit?: AnyOctokit | undefined;
}

/**
 * Returns the `fetch` for services: the network, the network with a recording, or a replay.
 * @param network - Opens the network; called only when it is used, since opening loads it.
 */
export async function chooseFetch(
  options: FetchHost,
  { files, own }: { files: FileSystem; own: ConfiguredTexts },
  network: () => Promise<Fetch>,
): Promise<Fetch> {
  const { env, cwd, record, fixtures } = options;
  if (record === undefined && fixtures === undefined) return network();
  const { apiUrl, graphqlUrl } = endpointsOf(options);
  const services = SERVICES.flatMap(({ recording }) => recording ?? []);
  const roots = {
    rest: apiUrl,
    graphql: graphqlUrl,
    ...Object.fromEntries(services.map((service) => [service.name, service.apiUrl(env)])),
  };
  if (fixtures !== undefined) return replayFetch(folderStore(resolve(cwd, fixtures), files), roots);
  const { redactFeed } = await import('../schedule/redact-feed.ts');
  const redactors = {
    ...Object.fromEntries(services.map(({ name, redactor }) => [name, redactor(own)])),
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

/** Returns what recordings may keep. Until the configuration is known, that is nothing. */
export function createOwnTexts(): ConfiguredTexts {
  let config: ConfiguredGroups = { host: '', groups: [] };
  return {
    learn(known) {
      config = known;
    },
    isMeetingTitle(title) {
      const [, series, date] = /^(.*) (\d{4}-\d{2}-\d{2})$/su.exec(plain(title)) ?? [];
      if (date === undefined) return false;
      return config.groups.some(({ name }) => series === plain(`${config.host} ${name} Meeting`));
    },
    eventSelections: () =>
      config.groups.flatMap(({ meeting: { schedule } }) => (schedule?.kind === 'ical' ? [schedule] : [])),
  };
}

/** Normalises a title: spaces and case do not count, since services tidy titles. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
