import type { VFile } from 'vfile';
import type { LintKind } from '../model/lint-rules.ts';
import type { Minutes } from '../model/minutes.ts';
import { findReferences } from '../model/reference.ts';

/** What rules know besides the tree. */
export interface LintContext {
  source: string;
  /** The path of the document, `/` between folders. */
  file: string;
  kind: LintKind | null;
  /** The document as the reader of minutes reads it; null unless it is minutes. */
  minutes: Minutes | null;
  /** Whether there is a file at a path; null when nobody can say. */
  exists: ((path: string) => boolean) | null;
  /** In lower case; empty when nobody said. */
  knownLogins: readonly string[];
  /** Names and their logins, in lower case; empty when nobody said. */
  knownPeople: readonly { name: string; login: string }[];
  /** Names and labels of the configuration: what looks like a mistake in them is none. */
  names: readonly string[];
  /** Which links the group's minutes have. */
  links: { recording: boolean; meetingIssue: boolean };
  /** Whether the group's lists of actions say who is to do them. */
  owners: boolean;
}

declare module 'vfile' {
  interface DataMap {
    minutebook: LintContext;
  }
}

/** What `lintDocument` has put beside the file for its rules. */
export function contextOf({ data }: VFile): LintContext {
  if (data.minutebook === undefined) throw new TypeError('Rules of minutebook run through lintDocument.');
  return data.minutebook;
}

/**
 * Whether what ends at an offset is followed, on its line, by the address of an item: then it is the item's title, whose
 * author typed it as it is meant.
 */
export function isInTitle(file: VFile, end: number): boolean {
  const [rest = ''] = contextOf(file)
    .source.slice(end)
    .split(/[\r\n]/u, 1);
  return findReferences(rest, { server: null }).some(({ form }) => form === 'address');
}

/** Minutes in which somebody has written what was said; before that, gaps are nothing to mention. */
export function writtenMinutes(file: VFile): Minutes | null {
  const { minutes } = contextOf(file);
  if (minutes === null) return null;
  const points = [...minutes.items, ...minutes.topics];
  return points.some(({ notes }) => notes.length > 0) ? minutes : null;
}
