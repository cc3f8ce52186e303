import { relative, sep } from 'node:path';
import type { RulePlace } from '../../config/yaml/add-match-entry.ts';
import { type BoardCard, type BoardColumn, readBoard } from '../../merge/board.ts';
import { groupSegment, sectionSegment } from '../../merge/identity.ts';
import { itemKey } from '../../model/item.ts';
import type { Deps } from '../../ports/deps.ts';
import type { ShownRules } from '../../web/preview/rule-page.ts';
import type { ActionResult, BoardActions } from './board-actions.ts';
import type { Rendering } from './documents.ts';
import { type ProposedRule, placementText, proposeRules } from './rules.ts';

/** The page that proposes rules for a card; null when no rule can apply: it is not work, or has no place yet. */
export function rulePathOf(rendering: Rendering, { key }: BoardCard, column: BoardColumn): string | null {
  const placement = rendering.placements.get(key);
  if (placement === undefined || placeOf(rendering, column) === null) return null;
  return `rule/${rendering.document.of}/${itemKey(placement.item).replace('#', '/')}.html`;
}

/**
 * The rules for an item, for display; null when there is no such item on the board.
 * @param name - `owner/name/n`
 */
export async function rulesOf(
  rendering: Rendering,
  name: string,
  deps: Deps,
): Promise<{ shown: Omit<ShownRules, 'undo'>; rules: ProposedRule[] } | null> {
  const { made, places, config, document } = rendering;
  const key = name.toLowerCase().replace(/\/(?=\d+$)/u, '#');
  const placement = rendering.placements.get(key);
  const column = readBoard(made.text, places).find(({ cards }) => cards.some((card) => card.key === key));
  const place = column === undefined ? null : placeOf(rendering, column);
  const text = config.file === null ? null : await deps.files.read(config.file);
  if (placement === undefined || place === null || text === null) return null;
  const rules = await proposeRules(rendering, placement, { place, text }, deps);
  const { item } = placement;
  const shown = {
    item: `${itemKey(item)} ${item.title}`,
    key: itemKey(item),
    place: placementText(place),
    file: relative(deps.cwd, config.file ?? '')
      .split(sep)
      .join('/'),
    before: text,
    rules,
    board: `../../../../board/update/${document.of}.html`,
  };
  return { shown, rules };
}

/** Writes the chosen rule, if the configuration is unchanged since the page was generated. */
export async function writeRule(
  rendering: Rendering,
  body: unknown,
  actions: BoardActions,
  deps: Deps,
): Promise<ActionResult> {
  const { rule, item, base } = (body ?? {}) as { rule?: unknown; item?: unknown; base?: unknown };
  const { file } = rendering.config;
  const asked = typeof item === 'string' ? await rulesOf(rendering, item.replace('#', '/'), deps) : null;
  const chosen = asked?.rules.find(({ entry }) => JSON.stringify(entry) === rule);
  if (asked === null || chosen === undefined || file === null || typeof base !== 'string') {
    return {
      status: 422,
      message: 'The rule cannot be written: the item or its place is not there any more.',
    };
  }
  const what = `Rule written to ${asked.shown.file}`;
  return actions.write({ file, before: asked.shown.before, what }, base, chosen.after, deps);
}

/** The place of a column in the configuration; null for one that the role does not have. */
function placeOf({ document, places }: Rendering, { heading, group }: BoardColumn): RulePlace | null {
  const place = places.find((one) => sectionSegment(one.heading) === sectionSegment(heading));
  if (place?.number === undefined) return null;
  const initiative =
    group === null ? null : place.groups.find((name) => groupSegment(name) === groupSegment(group));
  return initiative === undefined ? null : { role: document.of, section: place.number, initiative };
}
