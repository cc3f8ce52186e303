import { withEarlierJoiners, withoutQuieting } from '../markdown/text/earlier-joiners.ts';
import { groupBy } from '../model/group-by.ts';
import type { NewestRepository } from '../model/renamed.ts';
import type { Entry } from './entry.ts';
import type { Lines } from './lines.ts';
import { identityTag, type Memory, type OwnLine, textTag } from './memory.ts';
import { type Name, namesOf, normalise } from './names.ts';
import { headingRepository, type Mention, references, subject, withoutCheckbox } from './references.ts';

/** The properties that identify an entry. */
export interface Identity {
  /** All issues and pull requests that its own text mentions. */
  named: readonly Mention[];
  /** The issue or pull request that its own text is about, if any. */
  subject: Mention | undefined;
  /** Whether it represents an issue or pull request, rather than being a note, a field or a sentence. */
  item: boolean;
  /** Whether it represents a release or a date, which is added even to documents that people wrote by hand. */
  fact: boolean;
  /** Its names as a section or list. */
  names: readonly Name[];
  /** The repository that it is the heading of. */
  repository: string | undefined;
  /** Its identity among its siblings. */
  segment: string;
  /**
   * Its identity in the document. For an item this is its subject, wherever the item is; for an item in several lists,
   * it is `copyKey`.
   */
  key: string;
  /** The identity of an item in the list it is in. */
  copyKey: string;
  /** The key in versions that put joiners into texts; usually the same. */
  earlierKey: string;
}

/** A document that is ready to be compared. */
export interface Doc {
  lines: Lines;
  root: Entry;
  /** Every entry but the root, in document order. */
  identities: ReadonlyMap<Entry, Identity>;
  /** The items of addresses that are typos: each address whose line is about something else. */
  mistyped?: readonly string[];
}

/** The segment of the title: the first heading, when it has level one. */
export const TITLE = 'title';

/** `v20.4.0`, `26/07`, `2023-07-26` at the start of a line. */
const FACT = /^(?:v?\d+\.\d+\.\d+(?:-[\w.]+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)(?![\w/])/u;
/** The name of a line is at its start; the text after this many characters is ignored. */
const LONGEST_NAME = 300;

/** The end of the intro of an agenda with several lists. Without it, as earlier versions wrote it, it is the same. */
const OTHER_LISTS = / The other lists come from searches of their own\.$/u;

const FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;

/**
 * @param memory - The memory of the document, if any: a line that was written about one item is not about the item in
 *   the line below it.
 */
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

/** @param items - The number of entries per item in the document. */
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

/** The key of the containing entry, and its key in earlier versions. */
interface Paths {
  now: string;
  earlier: string;
}

/** For documents without renamed repositories. */
const asWritten: NewestRepository = (repository) => repository;

/** The repository whose heading an entry is below, whether it is nested in an item, and the item of its second line. */
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
  // Quieting characters are not part of the text, but they end references in it: such references are words of a title.
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

/** The segment of the same line in versions with joiners, or without rows; undefined when it is the same. */
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
 * A wrapped item may have its address in its second line. The name of a list whose items people turned into lines of
 * text looks the same, but is not about an item.
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

/** @param is - The item that the entry is about, its first name, and the repository that it is the heading of. */
function segmentOf(
  entry: Entry,
  text: string,
  is: { about: Mention | undefined; name: Name | undefined; repository: string | undefined },
): string {
  const { about, name = { number: undefined, words: '' }, repository } = is;
  if (entry.kind === 'heading') return repository ?? `h:${name.words || name.number}`;
  if (entry.kind === 'label') return groupSegment(text);
  if (entry.kind === 'item') return about?.key ?? groupSegment(text);
  // A sentence with other figures is the same sentence; blocks other than paragraphs are identified by their order.
  if (entry.type === 'paragraph')
    return `p:${normalise(text.replace(OTHER_LISTS, '')).replace(/\d+/gu, '0')}`;
  return entry.type;
}

/** The segment of a section that does not belong to a repository. */
export function sectionSegment(heading: string): string {
  return `h:${namesOf(heading)[0]?.words}`;
}

/** The segment of a named list. */
export function groupSegment(name: string): string {
  return `g:${lineKey(name)}`;
}

/**
 * The name of a line: its version or date; else the text before its colon or dash, so that `**Recording**: https://…`
 * is the same field as when it was empty; else all of it.
 */
function lineKey(line: string): string {
  const text = line.slice(0, LONGEST_NAME);
  const fact = FACT.exec(text)?.[0];
  if (fact !== undefined) return fact.toLowerCase();
  const head = /^(.{2,}?)(?:\*\*|__)?(?::(?:\*\*|__)?(?=\s|$)|\s+[-–—]\s)/u.exec(text)?.[1] ?? text;
  return normalise(head) || normalise(text) || text;
}
