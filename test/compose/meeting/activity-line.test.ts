import { expect, it } from 'vitest';
import { activityLine } from '../../../src/compose/meeting/activity-line.ts';
import type { Activity } from '../../../src/model/item.ts';

const at = (minute: number) => `2023-02-03T10:${String(minute).padStart(2, '0')}:00Z`;
const said = (minute: number): Activity => ({ kind: 'commented', at: at(minute), by: 'ann' });
const refers = (item: string, state: 'open' | 'closed' | 'merged'): Activity => ({
  kind: 'referenced',
  at: at(1),
  item,
  url: `https://github.com/${item.replace('#', '/pull/')}`,
  title: 'x',
  state,
});

it.each<{ name: string; activity: Activity[]; says: string | null }>([
  { name: 'nothing', activity: [], says: null },
  {
    name: 'comments and a merged pull request',
    activity: [said(1), said(2), said(3), refers('acme/app#1035', 'merged')],
    says: '3 comments, #1035 merged',
  },
  { name: 'one comment', activity: [said(1)], says: '1 comment' },
  { name: 'an item elsewhere', activity: [refers('acme/lib#2', 'open')], says: 'acme/lib#2 opened' },
  {
    name: 'the last verdict of a reviewer',
    activity: [
      { kind: 'reviewed', at: at(9), by: 'ben', verdict: 'approved' },
      { kind: 'reviewed', at: at(1), by: 'ben', verdict: 'changes-requested' },
      { kind: 'reviewed', at: at(2), by: 'cat', verdict: 'commented' },
    ],
    says: '1 review, approved by ben',
  },
  {
    name: 'a remark after an approval',
    activity: [
      { kind: 'reviewed', at: at(1), by: 'ben', verdict: 'approved' },
      { kind: 'reviewed', at: at(2), by: 'ben', verdict: 'commented' },
    ],
    says: 'approved by ben',
  },
  { name: 'closing', activity: [{ kind: 'closed', at: at(1), by: 'ann' }], says: 'closed' },
  {
    name: 'closing that came to nothing',
    activity: [
      { kind: 'closed', at: at(1), by: 'ann' },
      { kind: 'reopened', at: at(2), by: 'ann' },
    ],
    says: null,
  },
  {
    name: 'labels that are still there',
    activity: [
      { kind: 'labelled', at: at(1), label: 'bug' },
      { kind: 'labelled', at: at(1), label: 'gone' },
    ],
    says: 'labelled bug',
  },
  {
    name: 'many items, in the order of their numbers',
    activity: [30, 4, 100, 2, 9, 7, 8].map((number) => refers(`acme/app#${number}`, 'closed')),
    says: '#2 closed, #4 closed, #7 closed, #8 closed, #9 closed, 2 more linked',
  },
])('tells of $name', ({ activity, says }) => {
  expect(activityLine({ activity, repository: 'acme/app', labels: ['bug'] })).toBe(says);
});
