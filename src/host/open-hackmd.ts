import type { Fetch } from '../ports/fetch.ts';
import type { NoteStore } from '../ports/note-store.ts';
import type { Timer } from '../ports/timer.ts';

interface HackMdHost {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of a recording that answers instead. */
  fixtures?: string | undefined;
  timer?: Timer | undefined;
}

const API_URL = 'https://api.hackmd.io/v1';
const SITE_URL = 'https://hackmd.io';

/** Where the HackMD API is, from `HACKMD_API_URL`. */
export function hackMdUrl(env: HackMdHost['env']): string {
  return env.HACKMD_API_URL?.trim().replace(/\/+$/u, '') || API_URL;
}

/**
 * Join a team's notes with this machine's network.
 * @throws {MinutebookError} `hackmd/no-token`.
 */
export async function openHackMd(
  { env, fixtures, timer }: HackMdHost,
  fetch: Fetch,
  team: string | null,
): Promise<NoteStore> {
  const { createNoteStore } = await import('../services/hackmd/create-note-store.ts');
  const { noToken } = await import('../services/hackmd/failures.ts');
  const { instantTimer, systemTimer } = await import('../ports/timer.ts');
  const { sleep } = timer ?? (fixtures === undefined ? systemTimer : instantTimer(() => Date.now()));
  const token = fixtures === undefined ? (env.HACKMD_API_TOKEN ?? '').trim() : 'recorded';
  if (token === '') throw noToken();
  const apiUrl = hackMdUrl(env);
  const siteUrl = apiUrl === API_URL ? SITE_URL : new URL(apiUrl).origin;
  return createNoteStore({ fetch, token, apiUrl, siteUrl, sleep: (ms) => sleep(ms) }, team);
}
