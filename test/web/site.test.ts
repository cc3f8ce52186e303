import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArchiveMeeting } from '../../src/read/archive/schema.ts';
import { siteTexts } from '../../src/web/site.ts';
import type { GroupFacts, SiteFacts } from '../../src/web/site-facts.ts';

const MEETINGS = 1200;
const CROWD = 900;
/** Bytes of a page, with the few words that people wrote here. */
const MOST = 60 * 1024;

const dateOf = (index: number) => new Date(Date.UTC(1995, 0, 1 + 7 * index)).toISOString().slice(0, 10);
const person = (name: string) => ({ name, login: name, role: null, line: 1 });

/** Meeting after meeting about the same item, with somebody at all of them, and with a crowd at one. */
function meetingAt(index: number): ArchiveMeeting {
  const item = 'nodejs/node#1';
  const size = index === 700 ? CROWD : 10;
  const present = Array.from({ length: size }, (_, each) => person(`person-${each}`));
  return {
    date: dateOf(index),
    time: null,
    title: `Node.js Security WorkGroup Meeting ${dateOf(index)}`,
    line: 1,
    present: [person('ada'), ...present],
    absent: [],
    expected: [],
    items: [
      {
        reference: item,
        url: null,
        title: 'Permission model',
        line: 5,
        discussed: true,
        notes: ['A word on it.'],
      },
    ],
    actions: [{ id: String(index), text: `Do step ${index}`, owner: 'ada', done: false, item, line: 6 }],
    decisions: [{ text: `Take step ${index}`, item, line: 7 }],
  };
}

function groupOf(id: string, meetings: number): GroupFacts {
  const files = Array.from({ length: meetings }, (_, index) => {
    return { path: `notes/${id}/${dateOf(index)}.md`, meetings: [meetingAt(index)], unplaced: [] };
  });
  return { id, name: `Group ${id}`, archive: { files }, register: null, texts: new Map() };
}

const FACTS: SiteFacts = {
  name: 'Node.js',
  url: null,
  people: true,
  groups: [],
  roles: [],
  renamed: {},
  older: 0,
};

const YEARS: SiteFacts = {
  ...FACTS,
  groups: [groupOf('wg', MEETINGS)],
  roles: [
    {
      id: 'support',
      name: 'Support',
      sections: Array.from({ length: 12 }, (_, index) => `${index + 1}) Section`),
      periods: Array.from({ length: 240 }, (_, index) => {
        const period = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
        return { period, counts: Array.from({ length: 12 }, (_, section) => (index + section) % 9) };
      }),
    },
  ],
};

const GROUPS: SiteFacts = {
  ...FACTS,
  groups: Array.from({ length: 100 }, (_, index) => groupOf(`group-${index}`, 12)),
};

describe.each([
  ['a group of many years', YEARS],
  ['a hundred groups', GROUPS],
])('the site of %s', (_, facts) => {
  const texts = siteTexts(facts);
  /** Of one meeting or decision each: they list what one file has. */
  const isRecord = (path: string) => /^(?:meetings|decisions)\/.+\/[^/]*\d{4}-\d\d-\d\d[^/]*$/u.test(path);
  const pages = new Map(
    [...texts].flatMap(([path, text]) =>
      path.endsWith('.html') && !isRecord(path) ? [[path, text()] as const] : [],
    ),
  );

  it('has no page that grows with the number of meetings', () => {
    const long = [...pages].filter(([, text]) => Buffer.byteLength(text) > MOST);
    expect(long.map(([path, text]) => `${path}: ${Buffer.byteLength(text)}`)).toEqual([]);
  });

  it('leads to every page by its lists', () => {
    const found = new Set(['index.html']);
    for (const path of found) {
      for (const [, address = ''] of (pages.get(path) ?? '').matchAll(/<a [^>]*?href="([^"#]+)"/gu))
        found.add(posix.join(posix.dirname(path), address));
    }
    expect([...texts.keys()].filter((path) => path.endsWith('.html') && !found.has(path))).toEqual([]);
  });
});

/** The site of one meeting with a title and a text. */
function siteOf({
  title = 'Meeting',
  text = '',
}: {
  title?: string;
  text?: string;
}): Map<string, () => string> {
  const group = groupOf('wg', 1);
  const [file] = group.archive.files;
  if (file === undefined) throw new Error('no minutes');
  const archive = { files: [{ ...file, meetings: [{ ...meetingAt(0), title }] }] };
  const texts = new Map([[file.path, text]]);
  return siteTexts({ ...FACTS, url: 'https://example.org/', groups: [{ ...group, archive, texts }] });
}

it('leaves characters out of its feeds that XML does not allow', () => {
  const feed = siteOf({ title: 'a\ud800b\ufffec\uffffd\u0007 🙂' }).get('minutes.xml')?.();
  expect(feed).toContain('<title>abcd 🙂</title>');
});

it('finds meetings by the words people wrote, not by addresses and comments', () => {
  const site = siteOf({ text: 'fluxed https://example.org/capacitor <!-- memory\nwords --> again' });
  const script = site.get('search-index.js')?.() ?? '';
  for (const word of ['fluxed', 'again']) expect(script).toContain(word);
  for (const word of ['capacitor', 'memory']) expect(script).not.toContain(word);
});
