import type { WorldData } from '../../test/github-server/index.ts';

type Item = WorldData['items'][number];

/** What an agenda that people wrote says of an item: the facts that the program gets. */
export interface Topic {
  repository: string;
  /** Null for a topic without an issue. */
  number: number | null;
  isPull?: boolean;
  title: string;
  labels: readonly string[];
  minutes?: string | undefined;
  presenter?: string | undefined;
}

/** A group of another community: how its agenda is read for facts, and how the program makes one of them. */
export interface AgendaForm {
  name: string;
  /** Below the corpus. */
  file: string;
  date: string;
  /** A folder of earlier minutes below the corpus. */
  archive?: string;
  agenda: string;
  template: string | null;
  /** The topic of one line, or null; `heading` is the last one above it. */
  topic: (line: string, heading: string) => Topic | null;
}

const REFERENCE =
  /https:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/(?<kind>issues|pull)\/(?<number>\d+)/u;

/** A text without its links, quotes and emphasis. */
export function bareText(markdown: string): string {
  return markdown
    .replaceAll(/\[((?:[^[\]]|\[[^\]]*\])*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '$1')
    .replaceAll(/<!--.*?-->|[`*"\\]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The issue or pull request that a line links first. */
export function referenceIn(line: string): Pick<Topic, 'repository' | 'number' | 'isPull'> | null {
  const { repository, kind, number } = REFERENCE.exec(line)?.groups ?? {};
  if (repository === undefined) return null;
  return { repository, number: Number(number), isPull: kind === 'pull' };
}

/** A bullet of the first level whose link is a reference: its title is what stands before it. */
function bullet(line: string, label: string): Topic | null {
  const { title } = /^[-*] (?<title>".+"|.+?)(?: \([^)]*\))? \[[^\]]*#\d+\]\(/u.exec(line)?.groups ?? {};
  const reference = referenceIn(line);
  if (title === undefined || reference === null) return null;
  return { ...reference, title: bareText(title), labels: [label] };
}

/** The stages of TC39, the furthest first. */
const STAGES = ['3', '2.7', '2', '1', '0'].map((stage) => `stage-${stage}`);
const BOXES = ['5', '15', '20', '30', '45', '60', '90'].map((minutes) => `timebox:${minutes}`);
const table = (head: string, cells: string) => `    | ${head} | topic | presenter |
    |${head.replaceAll(/[a-z]+ ?/gu, ':---:').replaceAll(' ', '')}|---|---|
{{#each items}}
    | ${cells} | {{title}} | {{fields.presenter}} |
{{/each}}
`;

export const FORMS: readonly AgendaForm[] = [
  {
    name: 'Rust-like: four queries',
    file: 'communities/rust-lang+lang-team/minutes__2020-10-26.md',
    date: '2020-10-26',
    agenda: `      label: false
      from: [rust-lang]
      sections:
        - { title: Pending proposals, query: "is:open repo:rust-lang/lang-team label:pending", order: number }
        - { title: Nominated RFCs, query: "is:open repo:rust-lang/rfcs label:nominated", order: number }
        - { title: P-high issues on rust-lang/rust, query: "is:open repo:rust-lang/rust label:p-high", order: number }
        - { title: Nominated PRs and issues on rust-lang/rust, query: "is:open repo:rust-lang/rust label:nominated", order: number }
`,
    template: `# T-lang meeting agenda

* Meeting date {{date}}

## Attendance

{{#each lists}}
## {{title}}

{{#each items}}
- "{{title}}" [{{#if (match repository "*/rust")}}rust{{else if (match repository "*/rfcs")}}rfcs{{else}}lang-team{{/if}}#{{number}}]({{url}})
{{/each}}
{{/each}}
`,
    topic: (line, heading) =>
      bullet(
        line,
        /^P-high/u.test(heading) ? 'p-high' : /^Nominated/u.test(heading) ? 'nominated' : 'pending',
      ),
  },
  {
    name: 'TC39-like: tables in a numbered list',
    file: 'forms/tc39-agendas__2026__03.md',
    date: '2026-03-10',
    agenda: `      label: false
      from: [acme]
      sections:
        - { title: Short, query: "is:open label:short", groupBy: none, order: number }
        - { title: Proposals, query: "is:open label:proposal", groupBy: none, order: [{ label: [${STAGES.join(', ')}] }, { label: ["${BOXES.join('", "')}"] }, number] }
        - { title: Long, query: "is:open label:long", groupBy: none, order: [{ label: ["${BOXES.join('", "')}"] }, number] }
`,
    template: `# Agenda

## Agenda items

1. Opening
{{#each lists}}

1. {{title}}

    {{#if (eq title "Proposals")}}

${table('stage | timebox', '{{fields.stage}} | {{timebox}}m')}
    {{else}}

${table('timebox', '{{timebox}}m')}
    {{/if}}
{{/each}}

1. Other business
1. Adjournment
`,
    topic(line, heading) {
      const { stage, minutes, topic, presenter } =
        /^\s*\| (?:(?<stage>[\d.]+) \| )?\s*(?<minutes>\d+)m \| (?<topic>.+) \| (?<presenter>[^|]*) \|$/u.exec(
          line,
        )?.groups ?? {};
      if (topic === undefined) return null;
      const list = stage === undefined ? (/^Short/u.test(heading) ? 'short' : 'long') : 'proposal';
      return {
        repository: 'acme/app',
        number: null,
        // Slides and pull requests in brackets are no part of a title.
        title: bareText(topic).replace(/ \(.*$/u, ''),
        labels: [list, ...(stage === undefined ? [] : [`stage-${stage}`]), `timebox:${minutes}`],
        minutes,
        presenter,
      };
    },
  },
  {
    name: 'GraphQL-like: time boxes',
    file: 'communities/graphql+graphql-wg/agendas__2025__04-Apr__03-wg-primary.md',
    date: '2025-04-03',
    agenda: `      label: discuss
      from: [acme, graphql]
      sections: [{ title: Agenda, labelled: true, groupBy: none, order: created }]
`,
    template: `# WG {{date}}

## Attendees

| Name | GitHub | Organization | Location |
| --- | --- | --- | --- |

{{#each lists}}
## {{title}}

{{#each items}}
1. {{title}}{{#if timebox}} ({{timebox}}m{{#if fields.presenter}}, {{fields.presenter}}{{/if}}){{/if}}
{{/each}}
{{/each}}
`,
    topic(line) {
      const { topic, minutes, presenter } =
        /^1\. (?<topic>.+) \((?<minutes>\d+)m, (?<presenter>.+)\)$/u.exec(line)?.groups ?? {};
      if (topic === undefined) return null;
      const reference = /^\[/u.test(topic) ? referenceIn(topic) : null;
      return {
        ...(reference ?? { repository: 'acme/app', number: null }),
        title: bareText(topic),
        labels: ['discuss', `timebox:${minutes}`],
        minutes,
        presenter,
      };
    },
  },
  {
    name: 'TSC-like: what waits first',
    file: 'tsc/2026-03-04.md',
    date: '2026-03-04',
    archive: 'tsc',
    agenda: '      label: tsc-agenda\n      from: [nodejs]\n      order: waiting\n',
    template: null,
    topic: (line) => bullet(line, 'tsc-agenda'),
  },
];

/** The item on GitHub of a topic: an issue form says what has no label. */
export function itemOf({ repository, number, isPull, title, labels, presenter }: Topic, nth: number): Item {
  const stage = labels.find((label) => label.startsWith('stage-'))?.slice('stage-'.length);
  const fields = Object.entries({ Presenter: presenter, Stage: stage });
  const at = new Date(Date.UTC(2020, 0, 1) - nth * 86_400_000).toISOString();
  return {
    repo: repository,
    number: number ?? 1000 + nth,
    type: isPull === true ? 'PullRequest' : 'Issue',
    title,
    author: 'ann',
    labels: [...labels],
    createdAt: at.replace('.000', ''),
    body: fields
      .flatMap(([name, value]) => (value === undefined ? [] : `### ${name}\n\n${value}\n`))
      .join('\n'),
  } as Item;
}
