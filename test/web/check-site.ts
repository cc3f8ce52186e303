import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate/node';

export type Files = ReadonlyMap<string, string>;

const ENTITIES: Record<string, string> = { '&#x26;': '&', '&#x27;': "'", '&#x22;': '"', '&#x3C;': '<' };

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^<>]*? ${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value.replace(/&#x(?:26|27|22|3C);/gu, (entity) => ENTITIES[entity] ?? ''),
  );
}

/** Links within the site that lead nowhere, and how many there are in all. */
export function checkLinks(files: Files): { links: number; broken: string[] } {
  let links = 0;
  const broken: string[] = [];
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue;
    for (const address of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      if (/^(?:https?:|mailto:|data:)/iu.test(address)) continue;
      links += 1;
      const [file = '', fragment] = address.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
      const text = files.get(target);
      const isThere =
        text !== undefined &&
        (fragment === undefined || text.includes(` id="${decodeURIComponent(fragment)}"`));
      if (!isThere) broken.push(`${path}: ${address}`);
    }
  }
  return { links, broken };
}

/** Each kind of problem with the first place of it. */
export async function checkHtml(files: Files): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Of taste: long titles, spaces at the end of a line, letters of other languages in ids, and how people nest headings.
    rules: {
      'long-title': 'off',
      'heading-level': 'off',
      'no-trailing-whitespace': 'off',
      'valid-id': ['error', { relaxed: true }],
    },
  });
  const found: string[] = [];
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue;
    for (const { messages } of (await validator.validateString(html)).results) {
      for (const { ruleId, message, line, column } of messages) {
        found.push(`${ruleId}: ${message} (${path}:${line}:${column})`);
      }
    }
  }
  return found;
}

/** What a feed breaks of RFC 4287 (3.3, 4.1.1, 4.1.2): elements that have to be there once, addresses, instants, unique ids. */
export function checkAtom(xml: string): string[] {
  if (
    !/^<\?xml version="1\.0" encoding="utf-8"\?><feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/u.test(xml)
  )
    return ['no Atom feed'];
  const entries = [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/gu)].map(([, entry = '']) => entry);
  const head = xml.replace(/<entry>[\s\S]*<\/entry>/u, '');
  const ids = new Set<string>();
  const found: string[] = [];
  for (const [name, text] of [['feed', head], ...entries.map((entry) => ['entry', entry])] as const) {
    const values = (tag: string) =>
      [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'gu'))].map(([, value = '']) => value);
    for (const tag of ['id', 'title', 'updated'])
      if (values(tag).length !== 1) found.push(`${name}: ${values(tag).length} ${tag}`);
    for (const id of values('id')) {
      if (!URL.canParse(id) || ids.has(id)) found.push(`${name}: id ${id}`);
      ids.add(id);
    }
    for (const updated of values('updated'))
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(updated)) found.push(`${name}: updated ${updated}`);
    for (const [, href = ''] of text.matchAll(/<link [^>]*href="([^"]*)"/gu))
      if (!URL.canParse(href)) found.push(`${name}: link ${href}`);
    if (!/<link rel="alternate" /u.test(text)) found.push(`${name}: no alternate link`);
  }
  if (!/<author><name>[^<]+<\/name><\/author>/u.test(head)) found.push('feed: no author');
  return found;
}
