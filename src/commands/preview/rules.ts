import { relative } from 'node:path';
import { rulesFor } from '../../compose/update/suggest-rules.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { addMatchEntry, type RulePlace } from '../../config/yaml/add-match-entry.ts';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { itemKey } from '../../model/item.ts';
import type { ItemPlacement } from '../../model/outcome.ts';
import type { MatchEntry } from '../../model/role-config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { Rendering } from './documents.ts';

/** A rule that would place an item, and others, where the item is now. */
export interface ProposedRule {
  entry: MatchEntry;
  /** The configuration with the rule. */
  after: string;
  /** The other items that it would move, each with its old and new place. */
  others: readonly string[];
  /** The reason why these are not known; null when they are. */
  unknown: string | null;
}

/**
 * Proposes rules that place work like an item where it is now. The effect of each is determined by placing
 * the work of the update with it.
 * @param options - `text` is that of the configuration.
 */
export async function proposeRules(
  { made, config, document }: Rendering,
  { item }: ItemPlacement,
  { place, text }: { place: RulePlace; text: string },
  deps: Deps,
): Promise<ProposedRule[]> {
  const proposed: ProposedRule[] = [];
  for (const entry of rulesFor(item)) {
    const after = addMatchEntry(text, place, entry);
    const parsed =
      after === null ? null : parseConfig(after, { file: relative(deps.cwd, config.file ?? '') }).config;
    if (after === null || parsed === null) continue;
    try {
      const placements = await document.placements({ ...parsed, file: config.file }, deps);
      const others = differences(made.placements ?? [], placements).filter(
        (line) => !line.startsWith(`${itemKey(item)} `),
      );
      proposed.push({ entry, after, others, unknown: null });
    } catch (error) {
      if (!isMinutebookError(error)) throw error;
      proposed.push({ entry, after, others: [], unknown: `${error.message} ${error.why}` });
    }
  }
  return proposed;
}

function differences(before: readonly ItemPlacement[], after: readonly ItemPlacement[]): string[] {
  const then = new Map(before.map((placement) => [itemKey(placement.item), placementText(placement)]));
  return after.flatMap((placement) => {
    const [was, is] = [then.get(itemKey(placement.item)), placementText(placement)];
    return was === is
      ? []
      : [`${itemKey(placement.item)} ${placement.item.title}: ${was ?? 'not listed'} → ${is}`];
  });
}

/** The place of an item, for display. */
export function placementText({
  section,
  initiative,
}: Pick<ItemPlacement, 'section' | 'initiative'>): string {
  if (section === null) return 'not placed yet';
  return initiative === null ? `section ${section}` : `section ${section}, ${initiative}`;
}
