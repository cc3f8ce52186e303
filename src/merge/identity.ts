import { withEarlierJoiners, withoutQuieting } from '../markdown/text/earlier-joiners.ts';
import type { NewestRepository } from '../model/renamed.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Lines } from './lines.ts';
import { identityTag, type Memory, type OwnLine, textTag } from './memory.ts';
import { type Name, namesOf, normalise } from './names.ts';
import { headingRepository, type Mention, references, subject, withoutCheckbox } from './references.ts';

/** What tells an entry from all others. */
export interface Identity {
  /** Every issue and pull request that its own text names. */
  named: readonly Mention[];
  /** What its own text is about, if that is an issue or pull request. */
  subject: Mention | undefined;
  /** It stands for an issue or pull request, rather than being a note, a field or a sentence. */
  item: boolean;
  /** It stands for a release or a date: a fact that is worth adding to a document people wrote by hand. */
  fact: boolean;
  /** What it is called, as a section or list. */
  names: readonly Name[];
  /** The repository whose heading this is. */
  repository: string | undefined;
  /** Its identity among its siblings. */
  segment: string;
  /**
   * Its identity in the document: that of an item is its subject wherever it stands; that of an item which stands in
   * several lists is `copyKey`.
   */
  key: string;
  /** The identity of an item in the list that it stands in. */
  copyKey: string;
  /** What the key was to versions that put joiners into texts; mostly the same. */
  earlierKey: string;
}

/** A document that is ready to be compared. */
export interface Doc {
  lines: Lines;
  root: Entry;
  /** Every entry but the root, in document order. */
  identities: ReadonlyMap<Entry, Identity>;
  /** Items that addresses lead to by a slip of the pen: each address that is about something else. */
  slips?: readonly string[];
}

/** The segment of the title: the first heading, when it is of the first level. */
export const TITLE = 'title';

/** `v20.4.0`, `26/07`, `2023-07-26` at the start of a line. */
const FACT = /^(?:v?\d+\.\d+\.\d+(?:-[\w.]+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)(?![\w/])/u;
/** The name of a line is at its start; what is longer than this is not looked at. */
const LONGEST_NAME = 300;

const FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;

/** @param memory - Of the document, if it has one: a line that was written about something else is not about what is below it. */
export function identify(
  lines: Lines,
  root: Entry,
  memory: Memory | null,
  newest: NewestRepository = asWritten,
): Doc {
  const written = groupBy(memory?.own ?? [], ({ text }) => text);
  const identities = new Map<Entry, Identity>();
  const items = new Map<string, number>();
  const visit = (entry: Entry, repository: string | undefined, aboutItem: boolean) => {
    const around = { repository, aboutItem, below: subjectBelow(entry, newest, written) };
    const identity = identityOf(entry, around, newest);
    identities.set(entry, identity);
    if (identity.item) items.set(identity.segment, (items.get(identity.segment) ?? 0) + 1);
    const about = aboutItem || (entry.kind === 'item' && identity.subject !== undefined);
    for (const child of entry.children) visit(child, identity.repository ?? repository, about);
  };
  for (const child of root.children) visit(child, undefined, false);
  const doc = { lines, root, identities };
  giveKeys(doc, items, newest);
  return doc;
}

/** @param items - How often each item stands in the document. */
function giveKeys(
  { root, identities }: Doc,
  items: ReadonlyMap<string, number>,
  newest: NewestRepository,
): void {
  const taken = new Map<string, number>();
  const again = (key: string): string => {
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return times === 0 ? '' : `~${times + 1}`;
  };
  const title = root.children.find(({ kind }) => kind === 'heading');
  const visit = (entry: Entry, paths: Paths): void => {
    const identity = identities.get(entry);
    if (identity === undefined) return;
    const isTitle = entry === title && entry.depth === 1;
    if (isTitle) identity.segment = TITLE;
    const { segment } = identity;
    if (identity.item) {
      const copyKey = `${segment} ${paths.now}`;
      identity.copyKey = copyKey + again(copyKey);
      identity.earlierKey = segment + again(segment);
      identity.key = (items.get(segment) ?? 0) > 1 ? identity.copyKey : identity.earlierKey;
    } else {
      const earlier = isTitle ? TITLE : (earlierSegment(entry, identity, newest) ?? segment);
      const key = `${paths.now}/${segment}`;
      const copy = again(key);
      identity.key = key + copy;
      identity.earlierKey = `${paths.earlier}/${earlier}${copy}`;
    }
    const inside = isTitle ? paths : { now: identity.key, earlier: identity.earlierKey };
    for (const child of entry.children) visit(child, inside);
  };
  for (const child of root.children) visit(child, { now: '', earlier: '' });
}

/** The key of what an entry lies in, and what it was to earlier versions. */
interface Paths {
  now: string;
  earlier: string;
}

/** Where nothing was renamed. */
const asWritten: NewestRepository = (repository) => repository;

/** Where an entry stands: below the heading of a repository, below an item, above a line that names one. */
interface Around {
  repository: string | undefined;
  aboutItem: boolean;
  below: Mention | undefined;
}

function identityOf(
  entry: Entry,
  { repository, aboutItem, below }: Around,
  newest: NewestRepository,
): Identity {
  // What only keeps a text quiet is no part of it, but ends references in it: they are words of a title.
  const typed = withoutCheckbox(entry.text);
  const text = withoutQuieting(typed);
  const named = references(entry.text, newest);
  const field = FIELD.test(text);
  const bareIn = entry.type === 'paragraph' && entry.kind === 'block' ? undefined : repository;
  const about = field ? undefined : (subject(typed, named, bareIn, newest) ?? below);
  const group = entry.kind === 'heading' || entry.kind === 'label';
  const own = group || entry.kind === 'item' ? headingRepository(text, newest) : undefined;
  const names = entry.kind === 'heading' ? namesOf(text) : [{ number: undefined, words: lineKey(text) }];
  return {
    named,
    subject: about,
    item: entry.kind === 'item' && about !== undefined && !aboutItem,
    fact: entry.kind === 'item' && FACT.test(text),
    names,
    repository: own,
    segment: segmentOf(entry, text, { about, name: names[0], repository: own }),
    key: '',
    copyKey: '',
    earlierKey: '',
  };
}

/**
 * The segment that a version with joiners, or without rows, gave the same line; undefined when they made no difference.
 */
function earlierSegment(
  entry: Entry,
  { subject: about }: Identity,
  newest: NewestRepository,
): string | undefined {
  if (entry.type === 'table' && entry.kind === 'label') return 'table';
  const text = withoutQuieting(withoutCheckbox(entry.text));
  const earlier = withEarlierJoiners(text);
  if (earlier === text) return undefined;
  const names =
    entry.kind === 'heading' ? namesOf(earlier) : [{ number: undefined, words: lineKey(earlier) }];
  const group = entry.kind === 'heading' || entry.kind === 'label' || entry.kind === 'item';
  const repository = group ? headingRepository(earlier, newest) : undefined;
  return segmentOf(entry, earlier, { about, name: names[0], repository });
}

/**
 * An item that was wrapped may have its address in its second line. The name of a list whose items people made lines of
 * text looks the same, and is not.
 */
function subjectBelow(
  entry: Entry,
  newest: NewestRepository,
  written: ReadonlyMap<string | undefined, readonly OwnLine[]>,
): Mention | undefined {
  const [next] = entry.kind === 'item' ? entry.children : [];
  if (next?.type !== 'continuation') return undefined;
  const below = (names: NewestRepository) =>
    subject(next.text, references(next.text, names), undefined, names);
  const about = below(newest);
  const lines = written.get(textTag(entry.text));
  if (about === undefined || lines === undefined) return about;
  const tags = [about.key, below(asWritten)?.key ?? ''].map(identityTag);
  return lines.some(({ identity }) => tags.includes(identity)) ? about : undefined;
}

/** @param is - What the entry is about, its first name, and the repository that it is the heading of. */
function segmentOf(
  entry: Entry,
  text: string,
  is: { about: Mention | undefined; name: Name | undefined; repository: string | undefined },
): string {
  const { about, name = { number: undefined, words: '' }, repository } = is;
  if (entry.kind === 'heading') return repository ?? `h:${name.words || name.number}`;
  if (entry.kind === 'label') return groupSegment(text);
  if (entry.kind === 'item') return about?.key ?? groupSegment(text);
  // A sentence is the same one with other figures; of what is no sentence, the order decides.
  if (entry.type === 'paragraph') return `p:${normalise(text).replace(/\d+/gu, '0')}`;
  return entry.type;
}

/** The segment of a section that is no repository's. */
export function sectionSegment(heading: string): string {
  return `h:${namesOf(heading)[0]?.words}`;
}

/** The segment of a named list. */
export function groupSegment(name: string): string {
  return `g:${lineKey(name)}`;
}

/**
 * What a line is called: its version or date; else what stands before its colon or dash, so that
 * `**Recording**: https://…` is still the field that was empty; else all of it.
 */
function lineKey(line: string): string {
  const text = line.slice(0, LONGEST_NAME);
  const fact = FACT.exec(text)?.[0];
  if (fact !== undefined) return fact.toLowerCase();
  const head = /^(.{2,}?)(?:\*\*|__)?(?::(?:\*\*|__)?(?=\s|$)|\s+[-–—]\s)/u.exec(text)?.[1] ?? text;
  return normalise(head) || normalise(text) || text;
}
