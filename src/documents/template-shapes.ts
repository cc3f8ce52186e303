import type { MeetingView } from '../compose/meeting/meeting-view.ts';
import type { RollupView } from '../compose/update/compose-rollup.ts';
import type { UpdateView } from '../compose/update/compose-update.ts';

/** The shape that matches a view, so that the compiler reports differences between the two. */
type ShapeOf<T> = T extends readonly (infer Entry)[]
  ? readonly [ShapeOf<NonNullable<Entry>>]
  : T extends object
    ? { readonly [Name in keyof T]-?: ShapeOf<NonNullable<T[Name]>> }
    : 'text';

const line = {
  title: 'text',
  url: 'text',
  repository: 'text',
  number: 'text',
  kind: 'text',
  author: 'text',
  status: 'text',
  reference: 'text',
  by: 'text',
  reviewers: ['text'],
  firstTime: 'text',
  opened: 'text',
  finished: 'text',
  words: { by: 'text', text: 'text', url: 'text' },
  tag: 'text',
} as const;

const item = {
  title: 'text',
  number: 'text',
  url: 'text',
  repository: 'text',
  author: 'text',
  kind: 'text',
  draft: 'text',
  state: 'text',
  category: 'text',
  answered: 'text',
  upvotes: 'text',
  reason: 'text',
  created: 'text',
  updated: 'text',
  closed: 'text',
  comments: 'text',
  reactions: 'text',
  reviewers: ['text'],
  review: 'text',
  fields: { '*': 'text' },
  timebox: 'text',
  project: { '*': 'text' },
  labels: ['text'],
  assignees: ['text'],
  milestone: 'text',
  appearances: 'text',
  lastDiscussed: { date: 'text', file: 'text', line: 'text', url: 'text' },
  history: [{ date: 'text', file: 'text', line: 'text', url: 'text', discussed: 'text' }],
  events: 'text',
  quiet: 'text',
  activity: 'text',
  notes: [{ date: 'text', file: 'text', text: 'text' }],
} as const;

const list = { items: [item], more: 'text', moreUrl: 'text' } as const;

export const meetingShape = {
  host: 'text',
  name: 'text',
  group: 'text',
  date: 'text',
  start: 'text',
  end: 'text',
  duration: 'text',
  planned: 'text',
  zones: [{ city: 'text', text: 'text' }],
  converters: [{ name: 'text', url: 'text' }],
  label: 'text',
  sources: [{ name: 'text' }],
  searches: 'text',
  standing: ['text'],
  lists: [
    {
      title: 'text',
      labelled: 'text',
      label: 'text',
      query: 'text',
      standing: ['text'],
      groups: [{ name: 'text', ...list }],
      ...list,
      earlier: [item],
    },
  ],
  repositories: [{ name: 'text', ...list }],
  sections: [{ title: 'text', query: 'text', ...list }],
  count: 'text',
  issue: 'text',
  discussion: 'text',
  invited: ['text'],
  observers: ['text'],
  joining: 'text',
  join: 'text',
  sessions: [{ time: 'text', join: 'text' }],
  watch: 'text',
  calendar: 'text',
  document: 'text',
  previous: 'text',
  people: [{ name: 'text', login: 'text', line: 'text' }],
  roles: [{ name: 'text', person: 'text' }],
  quorum: { present: 'text', of: 'text', reached: 'text' },
  upcoming: [{ date: 'text', times: 'text' }],
  actions: [{ date: 'text', file: 'text', text: 'text' }],
} as const satisfies ShapeOf<MeetingView>;

const work = {
  releases: [{ name: 'text', releases: [{ tag: 'text', url: 'text', prerelease: 'text', by: 'text' }] }],
  initiatives: [{ name: 'text', items: [line] }],
  items: [line],
} as const;

const section = {
  number: 'text',
  title: 'text',
  heading: 'text',
  level: 'text',
  intro: 'text',
  figures: ['text'],
  ...work,
  note: 'text',
} as const;

const meetings = [{ date: 'text', day: 'text', items: [line] }] as const;

export const updateShape = {
  title: 'text',
  period: 'text',
  role: { id: 'text', name: 'text', link: 'text' },
  sections: [section],
  hasMeetings: 'text',
  meetings: [{ name: 'text', meetings }],
  unplaced: [line],
  withheld: 'text',
  count: 'text',
  chart: 'text',
} as const satisfies ShapeOf<UpdateView>;

export const rollupShape = {
  ...updateShape,
  unit: 'text',
  parts: 'text',
  rows: [{ heading: 'text', finished: 'text', perPart: 'text', open: 'text' }],
  totals: { finished: 'text', open: 'text', releases: 'text', meetings: 'text' },
  sections: [{ ...section, parts: [{ name: 'text', ...work }] }],
  meetings: [{ name: 'text', meetings, parts: [{ name: 'text', meetings }] }],
} as const satisfies ShapeOf<RollupView>;
