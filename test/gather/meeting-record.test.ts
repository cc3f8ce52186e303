import { expect, it } from 'vitest';
import { didNotTakePlace, meetingRecords } from '../../src/gather/meeting-record.ts';
import type { Item } from '../../src/model/item.ts';
import { item } from './items.ts';

const role = { meetings: [{ name: 'TSC', repository: 'nodejs/TSC' as const }], people: ['ann'] };
const ann = { login: 'ann', insider: true };
const trust = {
  isOurs: async () => false,
  isKnown: async () => false,
  isTrusted: async (author: Item['opener']) => author?.insider === true,
};
const issue = (title: string, more: Partial<Item> = {}) =>
  item({
    number: title.length,
    url: `https://github.com/nodejs/TSC/issues/${encodeURIComponent(title)}`,
    repository: 'nodejs/TSC',
    kind: 'issue',
    title,
    opener: ann,
    createdAt: '2023-07-14T10:00:00Z',
    ...more,
  });
const notPlanned = (closedAt: string) => ({
  state: 'closed' as const,
  stateReason: 'not-planned' as const,
  closedAt,
});

/** `2023-07-20`, `none` of a meeting that did not take place, `-` of an item. */
async function recordsOf(...items: Item[]): Promise<string[]> {
  const records = await meetingRecords(items, role, trust);
  return items.map((each) => records.of(each)?.date ?? (records.isOfNone(each) ? 'none' : '-'));
}

it.each([
  ['Node.js TSC Meeting 2023-07-20', '2023-07-20'],
  ['2023.07.26', '2023-07-26'],
  ['Wed, Jul 26, 2023', '2023-07-26'],
  ['2023-07-26 15:00 UTC', '2023-07-26'],
  ['2023/07/26', '2023-07-26'],
  ['26 July 2023', '2023-07-26'],
  ['July 26th, 2023', '2023-07-26'],
  ['[2023-07-26]', '2023-07-26'],
  ['🗓 2023-07-26', '2023-07-26'],
  ['Agenda for the meeting of 2023-07-20', '2023-07-20'],
  ['[CANCELLED] Node.js TSC Meeting 2023-07-20', 'none'],
  ['Node.js TSC Meeting 2023-07-20 (cancelled)', 'none'],
  ['Node.js TSC Meeting 2023-07-20 - canceled', 'none'],
  ['TSC meeting, skipped: 2023-07-20', 'none'],
  ['Canceled: Node.js TSC Meeting 2023-07-20', 'none'],
  ['Node.js TSC Meeting 2023-07-20: no quorum', 'none'],
  ['Node.js TSC Meeting July 20th, 2023 - postponed', 'none'],
  ['Postponed - Node.js TSC Meeting, Jul 20 2023', 'none'],
  ['Node.js TSC Meeting 2023-07-20 was not held', 'none'],
  ['NO MEETING - Node.js TSC Meeting 2023-07-20', 'none'],
  ['~~Node.js TSC Meeting 2023-07-20~~ cancelled', 'none'],
  ['2023-07-20 [cancelled]', 'none'],
  ['Volunteers to run TSC meeting July 20 and 27', '-'],
  ['Propose meeting 2023-07-17 to be moved', '-'],
  ['Should we cancel the meeting on 2023-07-20?', '-'],
  ['Reschedule the 2023-07-20 meeting', '-'],
  ['Move meeting 2023-07-20 to the evening', '-'],
  ['Action items from TSC meeting 2023-07-20', '-'],
  ['Missing recording of the meeting 2023-07-20', '-'],
  ['Seeking a chair for the 2023-07-20 meeting', '-'],
  ['Request to record the TSC meeting 2023-07-20', '-'],
  ['Who takes notes at the meeting on 2023-07-20?', '-'],
  ['Fix the link in the minutes of 2023-07-20', '-'],
  ['Poll: time of the meeting 2023-07-20', '-'],
  ['Release 2023.07.26 of the tool', '-'],
  ['2023-07-26 release', '-'],
  ['v2023.07.26', '-'],
  ['Benchmarks 2023-07-26', '-'],
  ['CVE 2023-07-26', '-'],
])('knows what "%s" announces: %s', async (title, expected) => {
  expect(await recordsOf(issue(title))).toEqual([expected]);
});

it('is of no meeting when it was closed as not planned before the day was over', async () => {
  const title = 'Node.js TSC Meeting 2023-07-20';
  expect(
    await recordsOf(
      issue(title, notPlanned('2023-07-19T10:00:00Z')),
      issue(title.replace('-20', '-21'), { ...notPlanned('2023-07-19T10:00:00Z'), stateReason: 'duplicate' }),
      issue(title.replace('-20', '-22'), notPlanned('2023-07-25T10:00:00Z')),
      issue(title.replace('-20', '-23'), { ...notPlanned('2023-07-19T10:00:00Z'), stateReason: 'completed' }),
    ),
  ).toEqual(['none', 'none', '2023-07-22', '2023-07-23']);
  expect(didNotTakePlace(issue(title, notPlanned('2023-07-20T14:00:00Z')), '2023-07-20T15:00:00Z')).toBe(
    true,
  );
  expect(didNotTakePlace(issue(title, notPlanned('2023-07-20T16:00:00Z')), '2023-07-20T15:00:00Z')).toBe(
    false,
  );
});

it('hides nothing that a stranger calls cancelled', async () => {
  const title = '[CANCELLED] Node.js TSC Meeting 2023-07-20';
  expect(await recordsOf(issue(title, { opener: { login: 'eve', insider: false }, author: 'eve' }))).toEqual([
    '-',
  ]);
});

it('takes of several issues of a day the one with the usual title, or the label', async () => {
  const usual = issue('Node.js TSC Meeting 2023-07-13');
  const meant = issue('Node.js TSC Meeting 2023-07-20');
  expect(await recordsOf(usual, meant, issue('Quorum of the meeting 2023-07-20'))).toEqual([
    '2023-07-13',
    '2023-07-20',
    '-',
  ]);
  const labelled = issue('Our meeting 2023-07-20', { labels: ['meeting'] });
  expect(await recordsOf(labelled, issue('Quorum of the meeting 2023-07-20'))).toEqual(['2023-07-20', '-']);
});
