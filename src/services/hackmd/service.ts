import type { Fetch } from '../../ports/fetch.ts';
import type { NoteStore } from '../../ports/note-store.ts';
import type { Environment, Service, ServiceHost } from '../../ports/service.ts';
import { timerFor } from '../../ports/timer.ts';
import { createHackMdClient } from './client.ts';
import { createNoteStore } from './create-note-store.ts';
import { noToken } from './failures.ts';
import { noteRedactor } from './redact-notes.ts';

const API_URL = 'https://api.hackmd.io/v1';
const SITE_URL = 'https://hackmd.io';

export const hackMd: Service = {
  purpose: 'notes that are taken together',
  addresses: ['HACKMD_API_URL'],
  credentials: [
    {
      input: 'hackmd-token',
      variables: ['HACKMD_API_TOKEN'],
      secret: 'HACKMD_API_TOKEN',
      source: 'a token from the settings of HackMD, API',
      isToken: true,
    },
  ],
  needsSecrets: ({ groups }) => groups.some(({ minutes }) => minutes.hackmd !== null),
  encoded: () => [],
  permissions: () => [],
  recording: {
    name: 'hackmd',
    apiUrl,
    redactor: ({ isMeetingTitle }) => noteRedactor(isMeetingTitle),
  },
};

function apiUrl(env: Environment): string {
  return env.HACKMD_API_URL?.trim().replace(/\/+$/u, '') || API_URL;
}

/**
 * Opens the note stores of teams. They share one client, since HackMD counts calls by account.
 * @throws {MinutebookError} `hackmd/no-token`.
 */
export function openHackMd(
  { env, fixtures, timer, reporter }: ServiceHost,
  fetch: Fetch,
): (team: string | null) => NoteStore {
  const { clock, sleep } = timerFor({ timer, fixtures });
  const token = fixtures === undefined ? (env.HACKMD_API_TOKEN ?? '').trim() : 'recorded';
  if (token === '') throw noToken();
  const address = apiUrl(env);
  const siteUrl = address === API_URL ? SITE_URL : new URL(address).origin;
  const onProgress = (text: string) => reporter.progress(text);
  const options = {
    fetch,
    token,
    apiUrl: address,
    siteUrl,
    clock,
    sleep: (ms: number) => sleep(ms),
    onProgress,
  };
  const client = createHackMdClient(options);
  return (team) => createNoteStore(options, team, client);
}
