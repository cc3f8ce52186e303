// How well updates are made, month by month, measured against the updates that people wrote: npm run measure [-- --misses]
// Reads the shared facts and updates beside the project; each month learns from the earlier updates only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { updatesBefore } from '../src/compose/update/earlier-places.ts';
import { learnPlaces } from '../src/compose/update/learn-places.ts';
import { placeItems } from '../src/compose/update/place-items.ts';
import type { Placement } from '../src/compose/update/placement.ts';
import { gatherUpdate } from '../src/gather/update.ts';
import type { SectionConfig } from '../src/model/config.ts';
import { itemKey } from '../src/model/item.ts';
import type { EarlierUpdate } from '../src/model/update.ts';
import type { Source } from '../src/ports/source.ts';
import { readUpdate } from '../src/read/updates/read-update.ts';
import { parsePeriod } from '../src/schedule/period.ts';
import { nodejsRole, sectionConfig } from '../test/helpers/nodejs-role.ts';
import { TRUSTING } from '../test/helpers/trusting.ts';
import { readWorld, worldSource } from '../test/helpers/world-source.ts';
import { compareJuly } from './compare-july.ts';

const SHARED = '../shared';
const NOW = '2024-01-01T00:00:00Z';
const MODES = ['rules', 'learning', 'both'] as const;

type Mode = (typeof MODES)[number];

/** What all months together are to reach, with rules and learning. `further` counts items that people left out. */
const GOALS = { recall: 0.85, section: 0.9, initiative: 0.75, further: 2 };

interface Example extends ReturnType<typeof nodejsRole> {
  source: Source;
  updates: readonly EarlierUpdate[];
}

/** Where people listed an item: in which sections, under which initiatives. */
interface Listing {
  sections: Set<string>;
  groups: Set<string>;
}

/** Counts of items; `grouped` are those that people listed under some bullet or label. */
interface Score {
  listed: number;
  gathered: number;
  found: number;
  rightSection: number;
  grouped: number;
  rightInitiative: number;
  further: number;
  unplaced: number;
}

if (existsSync(SHARED)) await main();
else console.log(`${SHARED} is not here: there is nothing to measure against.`);

async function main(): Promise<void> {
  const { role, sections } = nodejsRole();
  const source = worldSource(readWorld(`${SHARED}/data/nodejs/world-2023.json`));
  const updates = readdirSync(`${SHARED}/corpus/updates`)
    .filter((file) => file.startsWith('update-'))
    .map((file) => readUpdate(readFileSync(`${SHARED}/corpus/updates/${file}`, 'utf8'), { file }));
  const months = updates.filter((update) => update.period?.startsWith('2023-') && listings(update).size > 0);
  const totals: Record<string, Score> = {};
  for (const mode of MODES) {
    const rows: { month: string; score: Score }[] = [];
    for (const update of months) {
      const month = update.period ?? '';
      rows.push({ month, score: await measure({ role, sections, source, updates }, update, month, mode) });
    }
    const sum = rows.map(({ score }) => score).reduce(add);
    totals[mode] = sum;
    console.log(`\n${mode}`);
    console.table(Object.fromEntries([...rows, { month: 'all', score: sum }].map(row)));
  }
  console.log('\nall months against the goals');
  console.table(Object.fromEntries(Object.entries(totals).map(againstGoals)));
  console.log('\nJuly 2023, line by line: what a person wrote, and what the program gives for it');
  for (const line of await compareJuly(readFileSync(`${SHARED}/seeds/update-2023-07.md`, 'utf8')))
    console.log(line);
}

async function measure(
  { role, sections, source, updates }: Example,
  update: EarlierUpdate,
  month: string,
  mode: Mode,
): Promise<Score> {
  const period = parsePeriod(month, role.timezone);
  const { items } = await gatherUpdate(source, role, period, {
    now: NOW,
    includePrivate: false,
    trust: TRUSTING,
  });
  const config = mode === 'learning' ? withoutRules(role.sections) : role.sections;
  const learned =
    mode === 'rules' ? null : learnPlaces(updatesBefore(updates, period), sections, role.sections);
  const { placed, unplaced } = placeItems(items, sections, config, { learned });

  const listed = listings(update);
  const gathered = new Set(items.map((item) => itemKey(item).toLowerCase()));
  const found = new Map(placed.map(({ item, placement }) => [itemKey(item).toLowerCase(), placement]));
  const score = add({
    further: [...found.keys()].filter((key) => !listed.has(key)).length,
    unplaced: unplaced.length,
  });
  for (const [key, listing] of listed) {
    const placement = found.get(key);
    const misses = judge(score, listing, gathered.has(key), placement);
    if (process.argv.includes('--misses') && misses !== '') console.log(`${mode} ${month} ${key}: ${misses}`);
  }
  return score;
}

/** Count one listed item, and say what is wrong with it, if anything. */
function judge(
  score: Score,
  { sections: right, groups }: Listing,
  isGathered: boolean,
  placement: Placement | undefined,
): string {
  score.listed += 1;
  if (!isGathered) return 'not gathered';
  score.gathered += 1;
  if (placement === undefined) return `unplaced, belongs in ${[...right].join(', ')}`;
  score.found += 1;
  const isRight = right.has(placement.section);
  if (isRight) score.rightSection += 1;
  if (groups.size > 0) score.grouped += 1;
  const isInGroup = groups.has(plain(placement.initiative ?? ''));
  if (isInGroup) score.rightInitiative += 1;
  if (!isRight) return `belongs in ${[...right].join(', ')}, but ${placement.because}`;
  return groups.size > 0 && !isInGroup
    ? `belongs to ${[...groups].join(', ')}, but ${placement.because}`
    : '';
}

function listings(update: EarlierUpdate): Map<string, Listing> {
  const found = new Map<string, Listing>();
  for (const { number, entries } of update.sections) {
    for (const entry of number === null ? [] : entries) {
      // The real updates name items of a private repository, which no document of ours may.
      if (entry.repository.startsWith('nodejs-private/')) continue;
      const key = itemKey(entry).toLowerCase();
      const listing = found.get(key) ?? { sections: new Set(), groups: new Set() };
      if (number !== null) listing.sections.add(number);
      const [group] = entry.path;
      if (group !== undefined) listing.groups.add(plain(group));
      found.set(key, listing);
    }
  }
  return found;
}

function withoutRules(config: Readonly<Record<string, SectionConfig>>): Record<string, SectionConfig> {
  return Object.fromEntries(Object.keys(config).map((number) => [number, sectionConfig({})]));
}

function add(a: Partial<Score>, b: Partial<Score> = {}): Score {
  const total = (key: keyof Score) => (a[key] ?? 0) + (b[key] ?? 0);
  return {
    listed: total('listed'),
    gathered: total('gathered'),
    found: total('found'),
    rightSection: total('rightSection'),
    grouped: total('grouped'),
    rightInitiative: total('rightInitiative'),
    further: total('further'),
    unplaced: total('unplaced'),
  };
}

function row({ month, score }: { month: string; score: Score }): [string, Record<string, number>] {
  const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  return [
    month,
    {
      listed: score.listed,
      gathered: share(score.gathered, score.listed),
      recall: share(score.found, score.listed),
      section: share(score.rightSection, score.found),
      initiative: share(score.rightInitiative, score.grouped),
      'further per listed': share(score.further, score.listed),
      unplaced: score.unplaced,
    },
  ];
}

function againstGoals([mode, score]: [string, Score]): [string, Record<string, string>] {
  const [, shares] = row({ month: mode, score });
  const judged = (share: number | undefined, goal: number, reached: boolean) => {
    return `${share ?? 0} (${reached ? 'reaches' : 'misses'} ${goal})`;
  };
  const least = (name: 'recall' | 'section' | 'initiative') => {
    return judged(shares[name], GOALS[name], (shares[name] ?? 0) >= GOALS[name]);
  };
  const further = shares['further per listed'];
  return [
    mode,
    {
      recall: least('recall'),
      section: least('section'),
      initiative: least('initiative'),
      'further per listed': judged(further, GOALS.further, (further ?? 0) <= GOALS.further),
    },
  ];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
