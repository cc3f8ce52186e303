import { plainText } from './plain-text.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const ABSOLUTE = /^(?:https?:\/\/[^\s/]|mailto:.)/iu;
const EXPLICITLY_RELATIVE = /^(?:\.{1,2}\/|#)/u;

/**
 * The URL in a value if it is safe to link to, else undefined: `http:`, `https:`, `mailto:`, or an explicitly relative
 * one (`./x`, `../x`, `#x`). Everything else (`javascript:`, `data:`, `//host`, prose) is rejected.
 */
export function safeUrl(value: string): string | undefined {
  const url = plainText(value);
  return ABSOLUTE.test(url) || EXPLICITLY_RELATIVE.test(url) ? url : undefined;
}

/**
 * The same for a URL that the template's author began and values complete (`./notes/{{date}}.md`). The author's
 * beginning decides where it leads; a value can change neither scheme nor host.
 * @param prefix - The literal text before the first value.
 * @param url - The whole URL.
 */
export function safeCompletedUrl(prefix: string, url: string): string | undefined {
  if (prefix === '') return safeUrl(url);
  const text = plainText(url);
  if (ABSOLUTE.test(text)) return text;
  if (SCHEME.test(text) && !/[/?#]/u.test(prefix)) return undefined;
  if (SCHEME.test(prefix)) return undefined;
  const startsAnotherHost = /^[/\\]{2}/u;
  return startsAnotherHost.test(text) && !startsAnotherHost.test(prefix) ? undefined : text;
}

/** Whether a text is a URL that can be written without brackets: absolute and without white space. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/iu.test(url);
}
