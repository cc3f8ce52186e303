import type { Reporter } from '../ports/deps.ts';
import type { Fetch } from '../ports/fetch.ts';
import type { NoteStore } from '../ports/note-store.ts';
import type { Timer } from '../ports/timer.ts';

interface HackMdHost {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of a recording that answers instead. */
  fixtures?: string | undefined;
  timer?: Timer | undefined;
  reporter: Reporter;
}

const API_URL = 'https://api.hackmd.io/v1';
const SITE_URL = 'https://hackmd.io';

/** Where the HackMD API is, from `HACKMD_API_URL`. */
export function hackMdUrl(env: HackMdHost['env']): string {
  return env.HACKMD_API_URL?.trim().replace(/\/+$/u, '') || API_URL;
}

/**
 * Join the notes of teams with this machine's network: one client for all of them, as HackMD counts by account.
 * @throws {MinutebookError} `hackmd/no-token`.
 */
export async function openHackMd(
  { env, fixtures, timer, reporter }: HackMdHost,
  fetch: Fetch,
): Promise<(team: string | null) => NoteStore> {
  const { createHackMdClient } = await import('../services/hackmd/client.ts');
  const { createNoteStore } = await import('../services/hackmd/create-note-store.ts');
  const { noToken } = await import('../services/hackmd/failures.ts');
  const { instantTimer, systemTimer } = await import('../ports/timer.ts');
  const { clock, sleep } = timer ?? (fixtures === undefined ? systemTimer : instantTimer(() => Date.now()));
  const token = fixtures === undefined ? (env.HACKMD_API_TOKEN ?? '').trim() : 'recorded';
  if (token === '') throw noToken();
  const apiUrl = hackMdUrl(env);
  const siteUrl = apiUrl === API_URL ? SITE_URL : new URL(apiUrl).origin;
  const onProgress = (text: string) => reporter.progress(text);
  const options = { fetch, token, apiUrl, siteUrl, clock, sleep: (ms: number) => sleep(ms), onProgress };
  const client = createHackMdClient(options);
  return (team) => createNoteStore(options, team, client);
}
