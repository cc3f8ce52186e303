// How well updates find and place the work of a month, and agendas give what people wrote: npm run measure [-- --misses]
// Reads the shared facts and updates beside the project. docs/placement.md says what the tables mean.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { reportedIn, updatesBefore } from '../src/compose/update/earlier-places.ts';
import { learnPlaces } from '../src/compose/update/learn-places.ts';
import { claimsOf, placeItems } from '../src/compose/update/place-items.ts';
import { gatherUpdate } from '../src/gather/update.ts';
import { type Item, itemKey } from '../src/model/item.ts';
import type { EarlierUpdate } from '../src/model/update.ts';
import type { Source } from '../src/ports/source.ts';
import { readUpdate } from '../src/read/updates/read-update.ts';
import { parsePeriod } from '../src/schedule/period.ts';
import { TRUSTING } from '../test/helpers/trusting.ts';
import { readWorld, worldSource } from '../test/helpers/world-source.ts';
import { compareAgendas } from './compare-agendas.ts';
import { compareJuly } from './compare-july.ts';
import {
  type Configured,
  derivedConfiguration,
  tunedConfiguration,
  withoutEveryone,
} from './measure/configurations.ts';
import { type Support, withoutMonth } from './measure/leave-out.ts';
import { compare, type Result, row, type Score, sum, truthOf } from './measure/score.ts';

const SHARED = '../shared';

/** Which mechanisms are on. `learning` from the other months: those before, or all but the one that is measured. */
interface Mechanisms {
  everyone: boolean;
  news: boolean;
  learning: 'earlier' | 'others' | 'off';
}

const ON: Mechanisms = { everyone: true, news: true, learning: 'earlier' };
const VARIANTS: readonly [name: string, mechanisms: Mechanisms][] = [
  ['all', ON],
  ['without everyone', { ...ON, everyone: false }],
  ['without news', { ...ON, news: false }],
  ['without learning', { ...ON, learning: 'off' }],
  ['learning from all other months', { ...ON, learning: 'others' }],
  ['rules alone', { everyone: false, news: false, learning: 'off' }],
];

interface Facts {
  source: Source;
  updates: readonly EarlierUpdate[];
}

if (existsSync(SHARED)) await main();
else console.log(`${SHARED} is not here: there is nothing to measure against.`);

async function main(): Promise<void> {
  const source = worldSource(readWorld(`${SHARED}/data/nodejs/world-2023.json`));
  const updates = readdirSync(`${SHARED}/corpus/updates`)
    .filter((file) => file.startsWith('update-'))
    .map((file) => readUpdate(readFileSync(`${SHARED}/corpus/updates/${file}`, 'utf8'), { file }));
  const months = updates.filter(({ period }) => period?.startsWith('2023-'));
  const documents = `${SHARED}/corpus/updates/security-support-role-2023.md`;
  for (const configured of [await derivedConfiguration(documents, source), tunedConfiguration()]) {
    const table: Record<string, ReturnType<typeof row>> = {};
    for (const [name, mechanisms] of VARIANTS) {
      const scores = await measure(configured, { source, updates }, months, mechanisms, name);
      if (name === 'all') printMonths(configured, months, scores);
      table[name] = row(sum(scores));
    }
    const unseen = await leavingMonthsOut(configured, { source, updates }, months);
    table['without the rules of each month'] = row(sum(unseen));
    console.log(`\n${configured.name}: ${months.length} months, each mechanism on and off`);
    console.table(table);
  }
  console.log('\nJuly 2023, line by line: what a person wrote, and what the program gives for it');
  for (const line of await compareJuly(readFileSync(`${SHARED}/seeds/update-2023-07.md`, 'utf8')))
    console.log(line);
  const agendas = await compareAgendas(`${SHARED}/corpus`);
  for (const { name, rows } of agendas) {
    console.log(`\n${name}, line by line: what people wrote, and what the program gives for it`);
    for (const line of rows) console.log(line);
  }
  console.table(
    Object.fromEntries(
      agendas.map(({ name, counts, topics, shown, inOrder }) => [
        name,
        { ...counts, topics, shown, 'in order': inOrder },
      ]),
    ),
  );
}

function printMonths({ name }: Configured, months: readonly EarlierUpdate[], scores: readonly Score[]): void {
  console.log(`\n${name}, month by month`);
  console.table(Object.fromEntries(scores.map((score, index) => [months[index]?.period ?? '', row(score)])));
}

async function measure(
  configured: Configured,
  facts: Facts,
  months: readonly EarlierUpdate[],
  mechanisms: Mechanisms,
  name: string,
): Promise<Score[]> {
  const scores: Score[] = [];
  for (const update of months) {
    const truth = truthOf(update);
    const { score, misses } = compare(truth, await made(configured, facts, update, mechanisms));
    scores.push(score);
    if (!process.argv.includes('--misses') || name !== 'all') continue;
    for (const miss of misses) console.log(`${configured.name}, ${truth.month}, ${miss}`);
  }
  return scores;
}

/** Each month, without the rules that it alone supports. */
async function leavingMonthsOut(
  configured: Configured,
  facts: Facts,
  months: readonly EarlierUpdate[],
): Promise<Score[]> {
  const support: Support[] = [];
  for (const update of months) {
    const { listed, month } = truthOf(update);
    const { placed } = await made(configured, facts, update, ON);
    const right = [...placed].filter(([key, { section }]) => listed.get(key)?.has(section));
    support.push({ month, reasons: right.map(([, { because }]) => because) });
  }
  const scores: Score[] = [];
  for (const update of months) {
    const truth = truthOf(update);
    const sections = withoutMonth(configured.role.sections, truth.month, support);
    const role = { ...configured.role, sections };
    scores.push(compare(truth, await made({ ...configured, role }, facts, update, ON)).score);
  }
  return scores;
}

async function made(
  { role, sections }: Configured,
  { source, updates }: Facts,
  update: EarlierUpdate,
  { everyone, news, learning }: Mechanisms,
): Promise<Result> {
  const period = parsePeriod(update.period ?? '', role.timezone);
  const config = everyone ? role.sections : withoutEveryone(role.sections);
  const options = { now: '2024-01-01T00:00:00Z', includePrivate: false, trust: TRUSTING };
  const gathered = await gatherUpdate(source, { ...role, sections: config }, period, {
    ...options,
    isClaimed: claimsOf(config),
  });
  // The facts have no timelines: whether an issue that stayed open was moved cannot be told from them.
  const items = gathered.items.map((item) => {
    const stayedOpen = item.kind === 'issue' && item.status === 'active';
    return news && stayedOpen ? { ...item, news: 'unknown' as const } : item;
  });
  const earlier = updatesBefore(updates, period);
  const lessons = learning === 'others' ? updates.filter((other) => other !== update) : earlier;
  const learned = learning === 'off' ? null : learnPlaces(lessons, sections, { ...role, sections: config });
  const isReported = reportedIn(earlier, sections, config);
  const { placed, unplaced } = placeItems(items, sections, config, { learned, isReported });
  const keyOf = (item: Item) => itemKey(item).toLowerCase();
  return {
    gathered: new Set(items.map(keyOf)),
    placed: new Map(placed.map(({ item, placement }) => [keyOf(item), placement])),
    unplaced: unplaced.length,
  };
}
