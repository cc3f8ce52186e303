import type { Reporter } from '../ports/deps.ts';
import type { Fetch } from '../ports/fetch.ts';
import type { FiguresSource } from '../ports/figures.ts';
import type { Timer } from '../ports/timer.ts';

interface HackerOneHost {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of a recording that answers instead. */
  fixtures?: string | undefined;
  timer?: Timer | undefined;
  reporter: Reporter;
}

const VARIABLES = ['HACKERONE_API_USERNAME', 'HACKERONE_API_TOKEN'] as const;

/** Where HackerOne's API is, without a slash at its end. */
export function hackerOneUrl(env: HackerOneHost['env']): string {
  return env.HACKERONE_API_URL?.trim().replace(/\/+$/u, '') || 'https://api.hackerone.com/v1';
}

/** HackerOne with the credentials of the environment; a recording needs none. Without any there are no figures. */
export async function openHackerOne(
  { env, fixtures, timer, reporter }: HackerOneHost,
  fetch: Fetch,
): Promise<FiguresSource> {
  const { asRecorded, withoutCredentials } = await import('../services/hackerone/without-figures.ts');
  const isReplay = fixtures !== undefined;
  const [username = '', token = ''] = VARIABLES.map((name) => (isReplay ? 'recorded' : env[name]?.trim()));
  const missing = VARIABLES.filter((name) => !isReplay && !env[name]?.trim());
  if (missing.length > 0) return withoutCredentials(missing);
  const { createFiguresSource } = await import('../services/hackerone/create-figures.ts');
  const { instantTimer, systemTimer } = await import('../ports/timer.ts');
  const source = createFiguresSource({
    fetch,
    apiUrl: hackerOneUrl(env),
    username,
    token,
    timer: timer ?? (isReplay ? instantTimer(() => Date.now()) : systemTimer),
    onProgress: (text) => reporter.progress(text),
  });
  return isReplay ? asRecorded(source) : source;
}
