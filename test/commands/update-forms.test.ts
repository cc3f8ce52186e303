import { describe, expect, it } from 'vitest';
import type { ItemData } from '../github-server/index.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

// Three reports of other forms than numbered priorities, as facts: who did what, and where the report has it.
const done = { mergedAt: '2023-07-20T00:00:00Z' };
const open = {};

interface Fact {
  item: ItemData;
  /** The headings that people put it under; null: the report leaves it out. */
  under: string | null;
}

const fact = (number: number, under: string | null, over: Partial<ItemData>): Fact => {
  return { item: pullRequest(number, { createdAt: `2023-07-${10 + number}T10:00:00Z`, ...over }), under };
};

interface Report {
  name: string;
  role: string;
  document: string;
  template: string;
  facts: Fact[];
  /** How many of the items that people listed stand where they put them. */
  share: string;
  /** The headings of the made report. */
  headings: string[];
}

const REPORTS: Report[] = [
  {
    name: 'completed and in progress, by topic',
    role: `people: [ann]
from: [acme]
sections:
  "1.1": { match: [{ status: done, repo: acme/warehouse }, { status: done, title: "*upload*" }] }
  "1.2": { match: [{ status: done, label: security }, { status: done, title: "*malware*" }] }
  "2.1": { match: [{ status: open, repo: acme/warehouse }, { status: open, title: "*upload*" }] }
  "2.2": { match: [{ status: open, label: security }, { status: open, title: "*malware*" }] }`,
    document:
      '# Report\n\n## Completed\n\n### Index\n\n### Safety\n\n## In progress\n\n### Index\n\n### Safety\n',
    template: `# {{role.name}} in {{period}}

{{#each sections}}
{{#if (eq level 1)}}
## {{heading}}
{{else}}
{{#if items}}
### {{heading}}

{{#each items}}
* {{title}} ({{by}}, {{opened}}) - {{link url}}
{{/each}}
{{/if}}
{{/if}}

{{/each}}
`,
    facts: [
      fact(1, 'Completed / Index', { repo: 'acme/warehouse', title: 'Faster simple pages', ...done }),
      fact(2, 'Completed / Index', { title: 'Check what an upload says', ...done }),
      fact(3, 'Completed / Safety', { title: 'Scan for malware', labels: ['security'], ...done }),
      fact(4, 'In progress / Index', { repo: 'acme/warehouse', title: 'Store attestations', ...open }),
      fact(5, 'In progress / Index', { title: 'Resume an upload', ...open }),
      fact(6, null, { title: 'Tidy up', ...done }),
    ],
    share: '5 of 5',
    headings: ['## Completed', '### Index', '### Safety', '## In progress', '### Index', '## Not placed yet'],
  },
  {
    name: 'by person, in two levels',
    role: `people: [ann, ben]
from: [acme]
sections:
  "1.1": { match: [{ author: ann, status: done }] }
  "1.2": { match: [{ author: ann, status: open }] }
  "2.1": { match: [{ author: ben, status: done }] }
  "2.2": { match: [{ author: ben, status: open }] }`,
    document: '## Ann\n\n### Finished\n\n### Under way\n\n## Ben\n\n### Finished\n\n### Under way\n',
    template: `# {{period}}

{{#each sections}}
{{#if (eq level 1)}}
## {{heading}}
{{/if}}
{{#if items}}

{{#if (eq level 2)}}
### {{heading}}
{{/if}}

{{#each items}}
* {{title}} - {{link url}}
{{/each}}
{{/if}}

{{/each}}
`,
    facts: [
      fact(1, 'Ann / Finished', { author: 'ann', ...done }),
      fact(2, 'Ann / Under way', { author: 'ann', ...open }),
      fact(3, 'Ben / Finished', { author: 'ben', ...done }),
      fact(4, 'Ben / Finished', { author: 'ben', ...done }),
      fact(5, null, { author: 'zoe', ...done }),
    ],
    share: '4 of 4',
    headings: ['## Ann', '### Finished', '### Under way', '## Ben', '### Finished'],
  },
  {
    name: 'free topics',
    role: `people: [ann]
from: [acme]
sections:
  "1": { match: [{ title: "/\\\\btls|certificate\\\\b/" }] }
  "2": { match: [{ path: "docs/**" }, { title: "doc: *" }] }
  "3": { match: [{ repo: acme/infra }] }`,
    document: '# What we worked on\n\n## TLS and certificates\n\n## Documentation\n\n## Infrastructure\n',
    template: `# {{role.name}}

{{#each sections}}
{{#if items}}
## {{heading}}

{{#each items}}
* {{#if tag}}{{tag}} {{/if}}{{title}} ({{reference}}, {{status}}, {{finished}}) - {{link url}}
{{/each}}
{{/if}}

{{/each}}
`,
    facts: [
      fact(1, 'TLS and certificates', { title: 'lib: verify each certificate', ...done }),
      fact(2, 'Documentation', { title: 'Explain keys', files: ['docs/keys.md'], ...done }),
      fact(3, 'Documentation', { title: 'doc: a page on TLS', ...done }),
      fact(4, null, { title: 'deps: bump', ...done }),
    ],
    // A page on TLS is documentation to people; the first topic that a rule matches takes it.
    share: '2 of 3',
    headings: ['## TLS and certificates', '## Documentation', '## Not placed yet'],
  },
];

/** Where each item stands in a report, by number: the headings above it. */
function placesIn(text: string): Map<number, string> {
  const places = new Map<number, string>();
  let above: string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^(?<marks>#{2,3}) (?<title>.*)$/u.exec(line)?.groups;
    if (heading !== undefined)
      above = [...above.slice(0, (heading.marks?.length ?? 2) - 2), heading.title ?? ''];
    const number = /\/pull\/(\d+)/u.exec(line)?.[1];
    if (number !== undefined) places.set(Number(number), above.join(' / '));
  }
  return places;
}

describe.each(REPORTS)('a report $name', ({ role, document, template, facts, share, headings }) => {
  async function made() {
    const project = await updateProject({
      role: `${role}\ntemplates: { update: report.md }`,
      document,
      items: facts.map(({ item }) => item),
    });
    project.write('report.md', template);
    return project;
  }
  const path = 'notes/updates/update-2023-07.md';

  it('has items where people put them, and leaves no empty block behind', async () => {
    const { run, read } = await made();
    expect(await run('2023-07')).toMatchObject({ status: 0 });
    const text = read(path);
    const places = placesIn(text);
    const listed = facts.filter(({ under }) => under !== null);
    const right = listed.filter(({ item, under }) => places.get(item.number) === under);
    expect(`${right.length} of ${listed.length}`).toBe(share);
    expect(text).not.toMatch(/\(, |, \)/u);
    const others = facts.filter(({ under }) => under === null).map(({ item }) => places.get(item.number));
    expect(others.every((place) => place === undefined || place === 'Not placed yet')).toBe(true);
    expect(text.split('\n').filter((line) => /^#{2,} /u.test(line))).toEqual(headings);
  });

  it('stays as it is when it is made again', async () => {
    const { run, read } = await made();
    await run('2023-07');
    const first = read(path);
    await run('2023-07');
    expect(read(path)).toBe(first);
  });
});

it('takes sections without numbers from the configuration', async () => {
  const { run, read, write } = await updateProject({
    role: 'x: 1',
    document: '',
    items: [pullRequest(1, done)],
  });
  write(
    'minutebook.yml',
    'roles:\n  security:\n    document: [{ title: Completed }, { title: In progress }]\n    people: [ann]\n    from: [acme]\n' +
      '    sections: { "1": { match: [{ status: done }] }, "2": { match: [{ status: open }] } }\n',
  );
  expect(await run('2023-07')).toMatchObject({ status: 0 });
  expect(read('notes/updates/update-2023-07.md')).toMatch(/^## Completed\n\n\* src: change 1/mu);
});
