import type { ItemData, WorldData } from '../../github-server/index.ts';
import type { Random } from '../../helpers/random.ts';
import { DAY, everyDays, iso, monthly, type Rhythm } from './planned.ts';

/** A group of the simulated year. */
export interface SceneGroup {
  id: string;
  name: string;
  label: string;
  /** Where its issues are opened. */
  repository: string;
  rhythm: Rhythm;
  /** In YAML, below `schedule`. */
  schedule: string;
  hackmd: boolean;
  closes: boolean;
  activity: boolean;
}

/** A meeting that does not take place as its rhythm says, and when the calendar began to say so. */
export type CalendarChange = { date: string; toldAt: number } & (
  | { kind: 'cancelled' }
  | { kind: 'moved'; to: string; time: string }
);

export interface Scene {
  mode: 'commit' | 'pull-request';
  /** The first and the last run, in milliseconds since 1970. */
  from: number;
  to: number;
  world: WorldData;
  /** The organisation of the world. */
  owner: string;
  /** The repository of the documents. */
  documents: string;
  groups: SceneGroup[];
  /** The group whose calendar is a file, and what changes in it. */
  calendarGroup: string;
  changes: CalendarChange[];
  /** Which item carries which group's label, and when. */
  labelled: { group: string; url: string; from: number; to: number; closedAt: number; isPrivate: boolean }[];
}

interface SceneOptions {
  mode: Scene['mode'];
  from: string;
  to: string;
  base: WorldData;
  owner: string;
  /** Four repositories of the world, for the issues of the groups. */
  repositories: readonly [string, string, string, string];
  /** How many items come onto the agenda of a group, all in all. */
  itemsPerGroup: number;
  random: Random;
}

/** Four groups of different rhythms and one role, over a world in which items come onto agendas and go. */
export function makeScene({
  mode,
  from,
  to,
  base,
  owner,
  repositories,
  itemsPerGroup,
  random,
}: SceneOptions): Scene {
  const [first, second, third, fourth] = repositories;
  const groups: SceneGroup[] = [
    {
      ...group('weekly', 'Weekly Committee', first),
      rhythm: { zone: 'UTC', time: '16:00', dates: everyDays('2022-11-30', 7) },
      schedule: 'rrule: "DTSTART:20221130T160000Z\\nRRULE:FREQ=WEEKLY"',
      hackmd: true,
    },
    {
      ...group('fortnightly', 'London Group', second),
      rhythm: { zone: 'Europe/London', time: '15:00', dates: everyDays('2022-11-24', 14) },
      schedule: 'rrule: "DTSTART;TZID=Europe/London:20221124T150000\\nRRULE:FREQ=WEEKLY;INTERVAL=2"',
      closes: true,
      activity: true,
    },
    {
      ...group('monthly', 'New York Team', third),
      rhythm: { zone: 'America/New_York', time: '11:00', dates: monthly(2, 2) },
      schedule: 'rrule: "DTSTART;TZID=America/New_York:20221108T110000\\nRRULE:FREQ=MONTHLY;BYDAY=2TU"',
      hackmd: true,
      closes: true,
    },
    {
      ...group('calendar', 'Berlin Crew', fourth),
      rhythm: { zone: 'Europe/Berlin', time: '14:00', dates: everyDays('2022-11-30', 14) },
      schedule: 'ical: meetings.ics',
    },
  ];
  const { items, labelled } = withAgendas(base, groups, { owner, from, to, itemsPerGroup, random });
  return {
    mode,
    from: Date.parse(from),
    to: Date.parse(to),
    owner,
    documents: `${owner}/minutes`,
    groups,
    calendarGroup: 'calendar',
    changes: CHANGES,
    labelled,
    world: {
      ...base,
      asOf: from,
      repositories: [
        ...base.repositories,
        { nameWithOwner: `${owner}/minutes`, files: { 'README.md': '# Minutes\n' } },
      ],
      users: [...(base.users ?? []), { login: 'ann' }],
      items,
    },
  };
}

function group(id: string, name: string, repository: string) {
  return { id, name, repository, label: `${id}-agenda`, hackmd: false, closes: false, activity: false };
}

/** In Berlin: moved and cancelled when people were told already, and moved long before. */
const CHANGES: CalendarChange[] = [
  {
    kind: 'moved',
    date: '2023-03-08',
    to: '2023-03-09',
    time: '15:00',
    toldAt: Date.parse('2023-03-06T10:00:00Z'),
  },
  { kind: 'cancelled', date: '2023-03-22', toldAt: Date.parse('2023-03-20T10:00:00Z') },
  { kind: 'cancelled', date: '2023-08-09', toldAt: Date.parse('2023-07-01T10:00:00Z') },
  {
    kind: 'moved',
    date: '2023-10-18',
    to: '2023-10-19',
    time: '14:00',
    toldAt: Date.parse('2023-10-01T10:00:00Z'),
  },
];

/** Put the label of each group on items for some days to some weeks, on some of them twice. */
function withAgendas(
  { items, repositories }: WorldData,
  groups: readonly SceneGroup[],
  {
    from,
    to,
    owner,
    itemsPerGroup,
    random,
  }: Pick<SceneOptions, 'from' | 'to' | 'owner' | 'itemsPerGroup' | 'random'>,
): { items: ItemData[]; labelled: Scene['labelled'] } {
  const labelled: Scene['labelled'] = [];
  const intervals = new Map<ItemData, { label: string; from: string; to: string }[]>();
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const hidden = new Set(
    repositories.flatMap((each) => (each.isPrivate === true ? [each.nameWithOwner] : [])),
  );
  const open = items.filter(
    (item) => item.repo.startsWith(`${owner}/`) && Date.parse(item.createdAt) < end && endOf(item) > begin,
  );
  for (const { id, label } of groups) {
    const chosen = new Set([
      ...open.filter(({ repo }) => hidden.has(repo)),
      ...Array.from({ length: itemsPerGroup }, () => random.pick(open)),
    ]);
    for (const item of chosen) {
      const earliest = Math.max(begin - 20 * DAY, Date.parse(item.createdAt) + 1000);
      const latest = Math.min(end, endOf(item));
      let at = earliest + Math.floor(random.next() * Math.max(0, latest - earliest));
      for (let times = random.oneIn(4) ? 2 : 1; times > 0 && at < latest; times -= 1) {
        const until = at + random.whole(2, 40) * DAY + random.whole(0, DAY / 1000) * 1000;
        const [start, stop] = [seconds(at), seconds(until)];
        intervals.set(item, [...(intervals.get(item) ?? []), { label, from: iso(start), to: iso(stop) }]);
        labelled.push({
          group: id,
          url: urlOf(item),
          from: start,
          to: stop,
          closedAt: endOf(item),
          isPrivate: hidden.has(item.repo),
        });
        at = until + random.whole(1, 10) * DAY;
      }
    }
  }
  return { items: items.map((item) => ({ ...item, labelled: intervals.get(item) ?? [] })), labelled };
}

function seconds(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}

function endOf({ mergedAt, closedAt }: ItemData): number {
  return Date.parse(mergedAt ?? closedAt ?? '2100-01-01T00:00:00Z');
}

function urlOf({ repo, number, type }: ItemData): string {
  return `https://github.com/${repo}/${type === 'Issue' ? 'issues' : 'pull'}/${number}`;
}
