import { expect, it } from 'vitest';
import type { WorldData } from '../github-server/index.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { type Life, startLife, WORLD } from './life.ts';

/** A group of another community: its facts, and what it has instead of ours. */
interface Community {
  name: string;
  agenda: string;
  meeting?: string;
  /** Where the agenda is; an issue unless given. */
  place?: string;
  template: string;
  items: WorldData['items'];
  minutes?: Readonly<Record<string, string>>;
  /** Lines that the first agenda has, in this order. */
  shows: readonly string[];
}

const issue = (number: number, title: string, labels: readonly string[], more = {}) => ({
  repo: 'acme/app',
  number,
  type: 'Issue' as const,
  title,
  author: 'ann',
  labels: [...labels],
  createdAt: `2023-01-${String(number).padStart(2, '0')}T10:00:00Z`,
  ...more,
});
const form = (timebox: string, champion: string) =>
  `### Time box\r\n\r\n${timebox}\r\n\r\n### Champion\r\n\r\n${champion}\r\n\r\n### Notes\r\n\r\n_No response_\r\n`;
const LINK = '[#{{number}}]({{url}})';

const RUST: Community = {
  name: 'a triage agenda with front matter and six queries',
  agenda: `      label: false
      sections:
        - { title: Announcements, standing: ["Rust 1.70 is out\\n  * blog post"] }
        - { title: Nominated, query: "is:open label:I-nominated", order: oldest }
        - { title: P-critical, query: "is:open label:P-critical", order: number }
        - { title: Regressions, query: "is:open label:regression", order: number }
        - { title: Waiting on team, query: "is:open is:pr label:S-waiting", order: number }
        - { title: FCP, query: "is:open label:fcp", order: title }
        - { title: Stale, query: "is:open label:stale", order: number, limit: 2 }
`,
  template: `---\ntitle: Triage meeting {{date}}\ntags: [weekly]\n---\n\n# T-compiler {{date}}\n\n{{#each lists}}\n## {{title}}\n\n{{#each standing}}\n- {{md this}}\n{{/each}}\n{{#each items}}\n- {{title}} ${LINK}{{#if (has labels "P-critical")}} **P-critical**{{/if}}\n{{/each}}\n\n{{#if more}}\nAnd {{more}} more: {{link moreUrl}}\n{{/if}}\n{{/each}}\n`,
  items: [
    issue(11, 'Codegen regression', ['I-nominated', 'P-critical', 'regression']),
    issue(12, 'Lint is wrong', ['I-nominated']),
    issue(13, 'Hang in LTO', ['P-critical', 'stale']),
    issue(14, 'Slow build', ['regression', 'stale']),
    issue(15, 'Tracking issue', ['fcp', 'stale']),
    issue(16, 'Merge policy', ['fcp', 'I-nominated']),
  ],
  shows: ['Rust 1.70 is out', '#11', '#12', '#16', '#11', '#13', '#11', '#14', '#16', '#15', 'And 1 more'],
};

const TC39: Community = {
  name: 'proposals by stage in numbered lists, with champions and time boxes',
  agenda: `      label: false
      sections:
        - { title: Proposals, query: "is:open label:proposal", groupBy: { label: [stage-3, stage-2, stage-1] }, order: [{ label: [stage-3, stage-2] }, number] }
`,
  // The calendar says how long it takes.
  meeting: '      duration: PT2H\n',
  template: `# Agenda {{date}}\n\n{{planned}} of {{duration}} minutes.\n\n{{#each lists}}\n{{#each groups}}\n### {{name}}\n\n{{#each items}}\n1. {{#if timebox}}{{timebox}}m: {{/if}}{{title}} ${LINK}{{#if fields.champion}}, {{fields.champion}}{{/if}}\n{{/each}}\n\n{{/each}}\n{{/each}}\n`,
  items: [
    issue(11, 'Temporal', ['proposal', 'stage-3'], { body: form('30m', '@everyone Philipp') }),
    issue(12, 'Decorators', ['proposal', 'stage-3'], { body: form('1h', 'Kristen') }),
    issue(13, 'Pipeline', ['proposal', 'stage-2', 'timebox:15'], { body: form('90', 'J.S.') }),
    issue(14, 'Records', ['proposal', 'stage-1'], { body: 'No form.' }),
    issue(15, 'Signals', ['proposal', 'stage-1'], { body: form('a while', '_No response_') }),
  ],
  shows: [
    '105 of 60 minutes.',
    '### stage-3',
    '30m: Temporal',
    '60m: Decorators',
    '### stage-2',
    '15m: Pipeline',
    '### stage-1',
    'Records',
    'Signals',
  ],
};

const GRAPHQL: Community = {
  name: 'an attendance table, roles and time boxes in a discussion',
  place: 'discussion: { repository: acme/wg, category: Meetings }',
  agenda: `      label: discuss
      sections: [{ title: Topics, labelled: true, groupBy: none, order: oldest }]
`,
  meeting: '      duration: PT60M\n      roles: { Note taker: [ann, ben] }\n',
  template: `# WG {{date}}\n\n| Name | GitHub |\n| --- | --- |\n{{#each roles}}\n| {{name}} | {{person}} |\n{{/each}}\n\n{{#each lists}}\n## {{title}} ({{../planned}} of {{../duration}} minutes)\n\n{{> topics}}\n{{/each}}\n`,
  items: [
    issue(11, 'Defer and stream', ['discuss', 'timebox:20']),
    issue(12, 'Nullability', ['discuss', 'timebox:25']),
    issue(13, 'Scalars', ['discuss', 'timebox: 10']),
    issue(14, 'Editorial', ['discuss']),
    issue(15, 'Schema coordinates', ['discuss']),
  ],
  minutes: {
    '2023-02-02':
      '# WG 2023-02-02\n\n## Links\n\n* **Note taker**: ann\n\n## Present\n\n* Ann @ann\n* Ben @ben\n',
  },
  shows: [
    '| Note taker | ben |',
    '## Topics (55 of 60 minutes)',
    'Defer',
    'Nullability',
    'Scalars',
    'Editorial',
    'Schema',
  ],
};

const TSC: Community = {
  name: 'what waits first, and what is parked',
  agenda: '      label: tsc-agenda\n      order: waiting\n      park: { after: 3 }\n',
  template: `# TSC {{date}}\n\n{{#each lists}}\n{{#if title}}\n### {{title}}\n{{/if}}\n\n{{#each groups}}\n{{#each items}}\n* {{title}} ${LINK}{{#if quiet}} ({{ordinal appearances}} time, nothing since){{/if}}\n{{/each}}\n{{/each}}\n{{/each}}\n`,
  items: [11, 12, 13, 14, 15].map((number) => issue(number, `Matter ${number}`, ['tsc-agenda'])),
  minutes: Object.fromEntries(
    ['2023-01-19', '2023-02-02'].map((date, index) => [
      date,
      `# TSC Meeting ${date}\n\n## Agenda\n\n### acme/app\n\n* M [#12](https://github.com/acme/app/issues/12)\n  * Talked.\n${index === 0 ? '' : '* M [#13](https://github.com/acme/app/issues/13)\n'}`,
    ]),
  ),
  shows: [
    '#13',
    '2nd time, nothing since',
    '#15',
    '#14',
    '#11',
    '### Parked',
    '#12',
    '3rd time, nothing since',
  ],
};

const write = (life: Life, path: string, text: string) => {
  writeFiles(life.folder, { [path]: text });
};

/** Lines about items, in order: where people edit. */
const ITEM = /^(?:[-*]|\d+\.) .*\(https:\/\/github\.com\/acme\/app\/issues\/\d+\).*$/gmu;

it.each([RUST, TC39, GRAPHQL, TSC])('$name: from configuration and template alone', async (community) => {
  const {
    agenda,
    meeting = '',
    place = 'repository: acme/wg',
    template,
    items,
    minutes = {},
    shows,
  } = community;
  const config = `host: Acme
groups:
  wg:
    name: WG
    agenda:
      from: [acme]
${agenda}    meeting:
      ${place}
      schedule: { ical: meetings.ics }
${meeting}    templates: { agenda: my.md }
`;
  const later = issue(19, 'Late', items[0]?.labels ?? []);
  await using life = await startLife({
    config,
    world: {
      ...WORLD,
      repositories: WORLD.repositories.map((repository) => ({
        ...repository,
        discussionCategories: ['Meetings'],
      })),
      items: [...WORLD.items, ...items, { ...later, labels: [] }],
    },
  });
  write(life, 'my.md', template);
  write(
    life,
    'templates/partials/topics.md',
    `{{#each items}}\n1. {{title}} ${LINK}{{#if timebox}} ({{timebox}}m){{/if}}\n{{/each}}\n`,
  );
  for (const [date, text] of Object.entries(minutes)) write(life, `notes/wg/${date}.md`, text);
  expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
  const body = () => life.issues()[0]?.body ?? '';
  const number = life.issues()[0]?.number ?? 0;
  let at = 0;
  for (const text of shows) {
    const next = body().indexOf(text, at);
    expect(next, `${text} after ${body().slice(0, at)}`).toBeGreaterThanOrEqual(0);
    at = next + text.length;
  }
  expect(body()).not.toMatch(/@everyone(?!<)/u);

  const lines = body().match(ITEM) ?? [];
  const [moved = '', deleted = '', reworded = '', freed = '', tabled = ''] = lines;
  const replaced = (text: string, line: string, by: string) => text.replace(`${line}\n`, by);
  await life.edit(number, (text) => {
    let edited = replaced(text, moved, '');
    edited = replaced(edited, deleted, '');
    edited = replaced(edited, reworded, `${reworded} Ann wants ten minutes.\n`);
    edited = replaced(edited, freed, `\nBen brings up ${freed.replace(/^\S+ /u, '')}\n\n`);
    edited = replaced(
      edited,
      tabled,
      `\n| Who | What |\n| --- | --- |\n| Cat | ${tabled.replace(/^\S+ /u, '')} |\n\n`,
    );
    return edited.replace(/(?=<!-- minutebook)/u, `## Later\n\n${moved}\n\n`);
  });
  const edited = body();
  await life.label(19, items[0]?.labels ?? []).catch(() => undefined);
  expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
  const now = body();
  for (const words of [`${reworded} Ann wants ten minutes.`, 'Ben brings up ', '| Cat | '])
    expect(now).toContain(words);
  const count = (text: string, line: string) => text.split('\n').filter((each) => each === line).length;
  expect(count(now, deleted)).toBe(count(edited, deleted));
  expect(now.slice(now.indexOf('## Later'))).toContain(moved);
  expect(count(now, moved)).toBe(count(edited, moved));
  for (const word of edited.split(/\s+/u)) expect(now.includes(word) || word.length > 40, word).toBe(true);
  expect((await life.run(['agenda', '--publish'])).stdout).toBe('');
});
