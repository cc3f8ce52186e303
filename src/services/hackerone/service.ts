import type { Fetch } from '../../ports/fetch.ts';
import type { FiguresSource } from '../../ports/figures.ts';
import type { Environment, Service, ServiceHost } from '../../ports/service.ts';
import { timerFor } from '../../ports/timer.ts';
import { createFiguresSource } from './create-figures.ts';
import { reportRedactor } from './redact-reports.ts';
import { asRecorded, withoutCredentials } from './without-figures.ts';

const VARIABLES = ['HACKERONE_API_USERNAME', 'HACKERONE_API_TOKEN'] as const;

export const hackerOne: Service = {
  purpose: 'figures in updates',
  addresses: ['HACKERONE_API_URL'],
  credentials: [
    {
      input: 'hackerone-username',
      variables: [VARIABLES[0]],
      secret: VARIABLES[0],
      source: 'the identifier of an API token of HackerOne',
      isToken: false,
    },
    {
      input: 'hackerone-token',
      variables: [VARIABLES[1]],
      secret: VARIABLES[1],
      source: 'that API token',
      isToken: true,
    },
  ],
  needsSecrets: ({ roles }) =>
    roles.some(({ sections }) => Object.values(sections).some(({ hackerone }) => hackerone !== null)),
  encoded: ([username = '', token = '']) =>
    token === '' ? [] : [Buffer.from(`${username}:${token}`).toString('base64')],
  permissions: () => [],
  recording: {
    name: 'hackerone',
    apiUrl,
    redactor: reportRedactor,
  },
};

function apiUrl(env: Environment): string {
  return env.HACKERONE_API_URL?.trim().replace(/\/+$/u, '') || 'https://api.hackerone.com/v1';
}

/**
 * Opens HackerOne with the credentials of the environment; a recording needs none. Without credentials the source has
 * no figures.
 */
export function openHackerOne({ env, fixtures, timer, reporter }: ServiceHost, fetch: Fetch): FiguresSource {
  const isReplay = fixtures !== undefined;
  const [username = '', token = ''] = VARIABLES.map((name) => (isReplay ? 'recorded' : env[name]?.trim()));
  const missing = VARIABLES.filter((name) => !isReplay && !env[name]?.trim());
  if (missing.length > 0) return withoutCredentials(missing);
  const source = createFiguresSource({
    fetch,
    apiUrl: apiUrl(env),
    username,
    token,
    timer: timerFor({ timer, fixtures }),
    onProgress: (text) => reporter.progress(text),
  });
  return isReplay ? asRecorded(source) : source;
}
