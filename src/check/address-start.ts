const HOST = '(?=[\\w-]+(?:\\.[\\w-]+)+)';

/** `htps://`, `https:/x`, `https//x`, `https;//x`: what looks like the start of an address; real ones match, too. */
export const BROKEN_START = new RegExp(
  `(?<![\\w:/.-])(?:h?tt?ps?|htt+ps?|hhttps?)(?::/{1,3}|;//|//)${HOST}`,
  'giu',
);

const OPENING = new RegExp(`^${BROKEN_START.source}`, 'iu');
const TWICE = /^(https?:\/\/)(?:https?:\/\/)+/iu;
const WITHOUT_SCHEME = /^(?:www\.[\w-]+\.|github\.com\/|youtu\.be\/|docs\.google\.com\/)/iu;

/** Whether a text is the start of an address as it should be. */
export function isScheme(text: string): boolean {
  return /^https?:\/\/$/iu.test(text);
}

/** An address of the web without the slip in its start, or null when it has none that can be put right for certain. */
export function repairedAddress(url: string): string | null {
  if (TWICE.test(url)) return url.replace(TWICE, '$1');
  if (WITHOUT_SCHEME.test(url)) return `https://${url}`;
  const start = OPENING.exec(url)?.[0];
  return start === undefined || isScheme(start) ? null : `https://${url.slice(start.length)}`;
}
