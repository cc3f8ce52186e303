import { relative } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Deps } from '../ports/deps.ts';
import type { Change } from '../sync/change.ts';
import type { DocumentDraft } from './publish-documents.ts';

/** A change to a file, and what the merge found out on the way. */
export interface KeptDocument extends Change {
  /** Identities of the items that this run added. */
  added: readonly string[];
  /** How many items stood there already. */
  kept: number;
}

/** How often a merge is redone on a file that somebody else keeps changing. */
const ATTEMPTS = 10;

/**
 * Merge a generated document into its file. What people wrote stays; nothing is written when nothing changes.
 * When the file changed between reading and writing, the merge is redone on the newest text.
 * @param path - Absolute.
 * @param apply - False to find out what would change without writing.
 * @throws {MinutebookError} `files/busy` when the file never stood still.
 */
export async function keepDocument(
  path: string,
  revise: DocumentDraft['revise'],
  apply: boolean,
  { cwd, files, reporter }: Pick<Deps, 'cwd' | 'files' | 'reporter'>,
): Promise<KeptDocument> {
  const target = relative(cwd, path);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await files.read(path);
    const { text: after, added, kept, warnings } = revise(before);
    const document = { target, before, after, added, kept };
    if (!apply || after === before) return tell(document, warnings, reporter);
    if ((await files.read(path)) !== before) continue;
    await files.write(path, after);
    return tell(document, warnings, reporter);
  }
  throw new MinutebookError('files/busy', {
    message: `${target} could not be brought up to date.`,
    why: `Something else changed it each of the ${ATTEMPTS} times before the new text could be written.`,
    hint: 'Close the program that keeps saving it, then run the command again; nothing was lost.',
  });
}

function tell(document: KeptDocument, warnings: readonly string[], reporter: Deps['reporter']): KeptDocument {
  for (const warning of warnings) reporter.warn(warning, { file: document.target });
  return document;
}
