import { relative } from 'node:path';
import { planMerge } from '../merge/plan-merge.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { type KeptDocument, keepDocument } from './keep-document.ts';
import type { WriteOptions } from './outcome.ts';
import { type DocumentDraft, publishDocuments } from './publish-documents.ts';

/** A generated document on its way to its file. */
export interface GeneratedDocument {
  /** Absolute. */
  path: string;
  /** The text, to be merged into what stands there; or what to make of that. */
  generated: string | DocumentDraft['revise'];
  /** What it is, in one line, for whoever sees it published. */
  title: string;
  /** What tells it from other documents: kind, group or role, date or period. */
  id: readonly string[];
}

/**
 * Merge a generated document into its file: the one in the repository on GitHub when it is to be published, else the
 * one of this machine.
 * @throws {MinutebookError} as `keepDocument` and `publishDocuments` do.
 */
export async function settleDocument(
  { path, generated, title, id }: GeneratedDocument,
  config: Config,
  { write = true, publish = false }: Pick<WriteOptions, 'write' | 'publish'>,
  deps: Deps,
): Promise<KeptDocument & { url: string | null }> {
  const revise: DocumentDraft['revise'] =
    typeof generated === 'string' ? (standing) => planMerge(standing ?? '', generated) : generated;
  if (!publish) return { ...(await keepDocument(path, revise, write, deps)), url: null };
  const draft = { path, revise };
  const [published] = await publishDocuments(config, [draft], { title, id, apply: write }, deps);
  if (published === undefined) throw new Error(`${path} was published, and is not among what was.`);
  return { target: relative(deps.cwd, path), ...published };
}
