import { bareWords } from '../model/bare-words.ts';
import type { Entry } from './entry.ts';
import type { Doc, Identity } from './identity.ts';
import { type Mention, withoutCheckbox } from './references.ts';

/** A link that shows a number: `[#5](https://github.com/o/r/issues/6)`, `[o/r#5](…)`. */
const SHOWN = /\[(?:[\w.-]+\/[\w.-]+)?#(\d+)\]\(<?([^\s()<>]+)/gu;

/**
 * Corrects typos in links: a line whose link shows one number and leads to another is about the item whose title it
 * has. A title that matches neither, or the item that the address leads to, changes nothing.
 */
export function correctMistypedLinks(generated: Doc, existing: Doc): Doc {
  const titles = new Map<string, string>();
  for (const [entry, { item, subject }] of generated.identities) {
    if (item && subject !== undefined) titles.set(subject.key, titleOf(entry));
  }
  const mistyped: string[] = [];
  let identities: Map<Entry, Identity> | undefined;
  for (const [entry, identity] of existing.identities) {
    const [only, ...others] = identity.named;
    const written = identity.subject ?? (others.length === 0 ? only : undefined);
    const meant = meantReference(entry, written, titles);
    if (meant === null || written === undefined) continue;
    const named = identity.named.map((reference) => (reference === written ? meant : reference));
    identities ??= new Map(existing.identities);
    identities.set(entry, { ...identity, named, subject: identity.subject && meant });
    mistyped.push(written.key);
  }
  return identities === undefined ? existing : { ...existing, identities, mistyped };
}

function meantReference(
  entry: Entry,
  subject: Mention | undefined,
  titles: ReadonlyMap<string, string>,
): Mention | null {
  if (subject?.form !== 'link' || subject.url === undefined) return null;
  const [repository = '', number] = subject.key.split('#');
  const link = [...entry.text.matchAll(SHOWN)].find(([, , url]) => url?.startsWith(subject.url ?? ''));
  const shown = link?.[1]?.replace(/^0+(?=\d)/u, '');
  if (shown === undefined || shown === number) return null;
  const key = `${repository}#${shown}`;
  const title = titleOf(entry);
  if (title === '' || titles.get(key) !== title || titles.get(subject.key) === title) return null;
  return { ...subject, key };
}

/** The words of a line without its links. */
function titleOf({ text }: Entry): string {
  return bareWords(withoutCheckbox(text.replace(SHOWN, '')));
}
