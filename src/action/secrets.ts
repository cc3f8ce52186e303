import type { Toolkit } from './action-io.ts';
import type { Secrets } from './inputs.ts';

const HIDDEN = '***';
/** No token is shorter; what is stands in honest texts. */
const SHORTEST = 8;

/**
 * Tell the runner what no log may show: every secret as a whole and line by line, and what HackerOne's come to in a
 * request. It has to be the first thing that happens.
 */
export function maskSecrets(secrets: Secrets, { setSecret }: Pick<Toolkit, 'setSecret'>): void {
  for (const text of new Set(Object.values(secrets).flatMap(formsOf))) setSecret(text);
  const { 'hackerone-username': username, 'hackerone-token': token } = secrets;
  if (token !== '') setSecret(Buffer.from(`${username}:${token}`).toString('base64'));
}

/**
 * Take tokens out of a text that the runner's masks do not reach: a summary, an output. A user name is no token, and
 * may well be a part of an honest address.
 */
export function hider(secrets: Secrets): (text: string) => string {
  const { token, 'hackmd-token': hackmd, 'hackerone-token': hackerone } = secrets;
  const forms = [token, hackmd, hackerone]
    .flatMap(formsOf)
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text);
}

/** A text of several lines is also each of its lines: a log shows it like that. */
function formsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/u).map((line) => line.trim());
  return [secret, ...lines].filter((text) => text !== '');
}
