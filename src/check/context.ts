import type { VFile } from 'vfile';
import type { LintKind } from '../model/lint-rules.ts';
import type { Minutes } from '../model/minutes.ts';
import { findReferences } from '../model/reference.ts';

/** The data that rules have besides the tree. */
export interface LintContext {
  source: string;
  /** The path of the document, `/` between folders. */
  file: string;
  kind: LintKind | null;
  /** The parsed minutes; null for other documents. */
  minutes: Minutes | null;
  /** Whether there is a file at a path; null when this cannot be checked. */
  exists: ((path: string) => boolean) | null;
  /** In lower case; empty when unknown. */
  knownLogins: readonly string[];
  /** Names and their logins, in lower case; empty when unknown. */
  knownPeople: readonly { name: string; login: string }[];
  /** Names and labels of the configuration: text in them that looks like a mistake is intended. */
  names: readonly string[];
  /** The links that the group's minutes have. */
  links: { recording: boolean; meetingIssue: boolean };
  /** Whether the group's lists of actions name owners. */
  owners: boolean;
}

declare module 'vfile' {
  interface DataMap {
    minutebook: LintContext;
  }
}

/** The context that `lintDocument` attaches to a file for its rules. */
export function contextOf({ data }: VFile): LintContext {
  if (data.minutebook === undefined) throw new TypeError('Rules of minutebook run through lintDocument.');
  return data.minutebook;
}

/**
 * Whether the address of an item follows an offset on the same line: then the text before it is the item's title, which
 * is copied as its author typed it.
 */
export function isInTitle(file: VFile, end: number): boolean {
  const [rest = ''] = contextOf(file)
    .source.slice(end)
    .split(/[\r\n]/u, 1);
  return findReferences(rest, { server: null }).some(({ form }) => form === 'address');
}

/** Minutes with at least one note; before that, gaps are expected. */
export function writtenMinutes(file: VFile): Minutes | null {
  const { minutes } = contextOf(file);
  if (minutes === null) return null;
  const points = [...minutes.items, ...minutes.topics];
  return points.some(({ notes }) => notes.length > 0) ? minutes : null;
}
