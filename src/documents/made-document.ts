import type { DocumentReport } from '../model/document.ts';
import type { MadeDocument } from '../model/outcome.ts';
import type { Synced } from '../sync/target.ts';

/**
 * Converts a synced document to a command's result.
 * @param facts - The facts for its report besides the result of the sync.
 */
export function madeDocument(
  { url, state, added, kept, before, after }: Synced,
  facts: Omit<DocumentReport, 'url' | 'state' | 'added' | 'kept'>,
  explanations: string[] = [],
): MadeDocument {
  return {
    report: { ...facts, url, state, added: [...added], kept },
    before,
    text: after,
    explanations,
  };
}
