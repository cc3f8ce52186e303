import { isMinutebookError, MinutebookError, type Place } from '../../errors/minutebook-error.ts';
import { nearest } from '../../errors/nearest.ts';
import { everyoneEntries } from '../../gather/everybodys-work.ts';
import type { Item } from '../../model/item.ts';
import type { InitiativeConfig, MatchEntry, SectionConfig } from '../../model/role-config.ts';
import type { RoleSection, WorkItem } from '../../model/update.ts';
import { type MatchedItem, type Matcher, matcher } from './match-entry.ts';
import { guessByName, type Learned, linkedPlacement, type Placement } from './placement.ts';

export interface Placed<T extends Item> {
  item: T;
  placement: Placement;
}

interface Unplaced<T extends Item> {
  item: T;
  /** Where it might belong, for a person to decide. */
  guess: Placement | null;
}

/** Every item that was given, each once, either placed or not, in the order given. */
export interface PlacedItems<T extends Item> {
  placed: Placed<T>[];
  unplaced: Unplaced<T>[];
}

/** What placing goes by besides the rules. */
export interface PlaceOptions {
  learned?: Learned | null;
  /** What stands where people put it, whatever the rules: what they moved, and what updates list that are being rolled up. */
  written?: Pick<Learned, 'listed'> | null;
  locate?: Locate;
  /** What an item refers to and what refers to it, as `owner/name#n` in lower case; absent: nothing is known of that. */
  neighbours?: (item: Item) => readonly string[];
  /** Whether the role still reports on an issue, by its earlier updates; absent: it does. */
  isReported?: (item: Item) => boolean;
}

/** Where a match entry stands in the configuration, by the keys within the role's `sections`. */
export type Locate = (key: readonly (string | number)[]) => Place | undefined;

interface Rule {
  matcher: Matcher;
  locate(): Place | undefined;
  section: string;
  initiative: string | null;
}

/**
 * Give each item its section. The first section, by the order of the role document, with a matching entry takes
 * the item; within a section the entries of its initiatives come first, in order, then its own. What no
 * rule matches is placed as earlier updates placed its like, when `learned` is given and sure.
 * @throws {MinutebookError} `config/unknown-section` when a rule is for a section that the role document has not;
 *   `config/match` when a regular expression is not one, or takes too long.
 */
export function placeItems<T extends Item>(
  items: readonly T[],
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
  {
    learned = null,
    written = null,
    locate = () => undefined,
    neighbours = () => [],
    isReported = () => true,
  }: PlaceOptions = {},
): PlacedItems<T> {
  refuseUnknownSections(sections, config);
  const rules = sections.flatMap((section) => rulesOf(section.number, config[section.number], locate));
  for (const {
    matcher: { prepare },
    locate,
  } of rules)
    located(() => prepare(items), locate);
  const byName = guessByName(sections, config);
  const ruled = new Map(items.map((item) => [item, byRule(item, rules)]));
  const byLink = linkedPlacement(items, neighbours, ruled);
  const result: PlacedItems<T> = { placed: [], unplaced: [] };
  for (const item of items) {
    const kept = written?.listed(item) ?? null;
    const claimed = ruled.get(item) ?? byLink(item);
    const placement = kept ?? claimed ?? learned?.place(item) ?? null;
    const isSure = kept !== null || hasNews(item, claimed !== null && isReported(item));
    if (placement !== null && isSure) result.placed.push({ item, placement });
    else if (placement !== null) result.unplaced.push({ item, guess: withoutNews(placement, item) });
    else result.unplaced.push({ item, guess: learned?.guess(item) ?? byName(item) });
  }
  return result;
}

/**
 * An issue that stayed open has news when something moved it. Where that cannot be told, it has none when the latest updates
 * could have listed it and did not, or when no rule has a place for it.
 */
function hasNews({ news }: MatchedItem, isExpected: boolean): boolean {
  return news === undefined || (news === 'unknown' && isExpected);
}

function withoutNews({ because, ...place }: Placement, { news }: MatchedItem): Placement {
  const why = news === 'none' ? 'nobody moved it in the period' : 'nothing tells that it moved in the period';
  return { ...place, because: `${because}, but ${why}` };
}

/**
 * Whether some entry that asks for everybody's work matches an item. An entry that takes too long to tell counts as one that
 * does: placing the item says so, and where the entry stands.
 */
export function claimsOf(config: Readonly<Record<string, SectionConfig>>): (item: WorkItem) => boolean {
  const matchers = everyoneEntries(config).map(matcher);
  return (item) => {
    try {
      return matchers.some(({ matches }) => matches(item));
    } catch (error) {
      if (isMinutebookError(error)) return true;
      throw error;
    }
  };
}

function byRule(item: Item, rules: readonly Rule[]): Placement | null {
  const rule = rules.find((candidate) => candidate.matcher.matches(item));
  if (rule === undefined) return null;
  const { section, initiative } = rule;
  const where = initiative === null ? `section ${section}` : `section ${section}, initiative ${initiative}`;
  return { section, initiative, because: `${where}: ${rule.matcher.reads}` };
}

function rulesOf(section: string, config: SectionConfig | undefined, locate: Locate): Rule[] {
  if (config === undefined) return [];
  const rules = (
    entries: readonly MatchEntry[],
    initiative: InitiativeConfig | null,
    ...key: (string | number)[]
  ) =>
    entries.map((entry, index): Rule => {
      const where = () => locate([section, ...key, 'match', index]);
      return {
        matcher: located(() => matcher(entry), where),
        locate: where,
        section,
        initiative: initiative?.name ?? null,
      };
    });
  return [
    ...config.initiatives.flatMap((one, index) => rules(one.match, one, 'initiatives', index)),
    ...rules(config.match, null),
  ];
}

/** Say where the rule stands that went wrong. */
function located<T>(work: () => T, locate: Rule['locate']): T {
  try {
    return work();
  } catch (error) {
    const place = locate();
    if (!isMinutebookError(error) || place === undefined) throw error;
    throw new MinutebookError(error.code, error, { place, cause: error });
  }
}

function refuseUnknownSections(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
): void {
  const known = sections.map((section) => section.number);
  const unknown = Object.keys(config).find((number) => !known.includes(number));
  if (unknown === undefined) return;
  throw new MinutebookError('config/unknown-section', {
    message: `The role has no section ${unknown}.`,
    why: `Its document has the sections ${known.join(', ')}.`,
    hint: `Did you mean "${nearest(unknown, known) ?? known[0] ?? ''}"? Section numbers are those of the headings "N) Title".`,
  });
}

/** An item that was left out, and the match entry that says so. */
interface LeftOut<T extends Item> {
  item: T;
  because: string;
}

/**
 * Leave out what has no section and matches one of the entries. What has a section stays, whatever the entries say.
 * @throws {MinutebookError} `config/match` when a regular expression is not one, or takes too long.
 */
export function leaveOut<T extends Item>(
  { placed, unplaced }: PlacedItems<T>,
  entries: readonly MatchEntry[],
): { items: PlacedItems<T>; leftOut: LeftOut<T>[] } {
  const matchers = entries.map(matcher);
  for (const { prepare } of matchers) prepare(unplaced.map(({ item }) => item));
  const leftOut = unplaced.flatMap(({ item }) => {
    const entry = matchers.find(({ matches }) => matches(item));
    return entry === undefined ? [] : [{ item, because: entry.reads }];
  });
  const gone = new Set(leftOut.map(({ item }) => item));
  return { items: { placed, unplaced: unplaced.filter(({ item }) => !gone.has(item)) }, leftOut };
}
