import type { DocumentReport } from '../model/document.ts';
import type { MadeDocument } from '../model/outcome.ts';
import type { Synced } from '../sync/target.ts';

/**
 * A document that was synced, as a command's result.
 * @param facts - What its report says besides what the sync came to.
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
