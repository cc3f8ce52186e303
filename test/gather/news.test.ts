import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/gather/news.ts';
import type { Activity } from '../../src/model/item.ts';

const period = { from: '2023-07-01T00:00:00Z', to: '2023-08-01T00:00:00Z' };
const role = { people: ['Ann'], labels: ['Security'] };
const at = '2023-07-10T00:00:00Z';
const referenced = (path: string): Activity => ({
  kind: 'referenced',
  at,
  item: 'acme/app#2',
  url: `https://github.com/acme/app/${path}`,
  title: 'Another',
  state: 'open',
});

describe('activity on an issue', () => {
  it.each<[Activity, boolean]>([
    [{ kind: 'commented', at, by: 'ann' }, true],
    [{ kind: 'commented', at, by: 'ben' }, false],
    [{ kind: 'commented', at, by: null }, false],
    [{ kind: 'closed', at, by: 'ben' }, true],
    [{ kind: 'reopened', at, by: null }, true],
    [{ kind: 'labelled', at, label: 'security' }, true],
    [{ kind: 'labelled', at, label: 'other' }, false],
    [{ kind: 'unlabelled', at, label: 'security' }, false],
    [referenced('pull/2'), true],
    [referenced('issues/2'), false],
  ])('%j is news: %s', (event, isNews) => {
    expect(newsOf([event], { role, period }) === null).toBe(isNews);
  });

  it.each([
    ['at the start of the period', period.from, null],
    ['at its end', period.to, 'quiet'],
    ['before it', '2023-06-30T23:59:59Z', 'quiet'],
  ])('counts in the period, %s', (_, instant, news) => {
    expect(newsOf([{ kind: 'closed', at: instant, by: 'ben' }], { role, period })).toBe(news);
  });
});
