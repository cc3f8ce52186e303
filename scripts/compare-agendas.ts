import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarText, startLife, WORLD } from '../test/lifecycle/life.ts';
import { type AgendaForm, bareText, FORMS, itemOf, referenceIn, type Topic } from './measure/agenda-forms.ts';
import { type Comparison, compareLines } from './measure/compare-lines.ts';

const HEADING = /^(?:#+|1\.) +(?<heading>.*)/u;

interface ComparedAgenda extends Comparison {
  name: string;
  topics: number;
  /** How many topics the agenda has. */
  shown: number;
  /** How many topics stand in the order in which people have them. */
  inOrder: number;
}

/**
 * Agendas that people of other communities wrote, beside what the program makes from a configuration, a template and
 * the facts of their items. Titles, labels, time boxes and presenters are read from what people wrote: the table tells
 * of form, order and what an agenda has besides its items, not of how items are found.
 * @param corpus - The folder of the corpus.
 */
export async function compareAgendas(corpus: string): Promise<ComparedAgenda[]> {
  const compared: ComparedAgenda[] = [];
  for (const form of FORMS) {
    const written = readFileSync(join(corpus, form.file), 'utf8');
    const topics = topicsOf(form, written.split('\n'));
    const made = (await agendaOf(form, [...topics.values()], corpus)).split('\n');
    const lineOf = (title: string) => made.findIndex((line) => bareText(line).includes(title));
    const places = new Map(
      [...topics.values()].flatMap(({ title }): [string, string][] => {
        const line = lineOf(title);
        return line < 0 ? [] : [[title, made[line]?.trim() ?? '']];
      }),
    );
    const seen = new Set<string>();
    const keyOf = (line: string): string | null => {
      const reference = referenceIn(line);
      const key = reference && `${reference.repository}#${reference.number}`;
      // A line that names an item again is a note about it.
      const isNote = key !== null && seen.has(key);
      if (key !== null) seen.add(key);
      return topics.get(line)?.title ?? (isNote ? null : key);
    };
    const comparison = compareLines(written, made, { keyOf, places, bare });
    const order = [...topics.values()].map(({ title }) => lineOf(title)).filter((line) => line >= 0);
    const found = { topics: topics.size, shown: order.length, inOrder: longestRun(order) };
    compared.push({ ...comparison, ...found, name: form.name });
  }
  return compared;
}

/** Its topics by the line that says them. */
function topicsOf({ topic }: AgendaForm, lines: readonly string[]): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  let heading = '';
  for (const line of lines) {
    const found = topic(line, heading);
    if (found !== null) topics.set(line, found);
    else heading = HEADING.exec(line)?.groups?.heading ?? heading;
  }
  return topics;
}

async function agendaOf(form: AgendaForm, topics: readonly Topic[], corpus: string): Promise<string> {
  const config = `host: Acme
groups:
  wg:
    name: WG
    agenda:
${form.agenda}    meeting:
      repository: acme/wg
      schedule: { ical: meetings.ics }
${form.template === null ? '' : '    templates: { agenda: my.md }\n'}`;
  const items = topics.map((topic, nth) => itemOf(topic, nth));
  const named = new Set(WORLD.repositories.map(({ nameWithOwner }) => nameWithOwner));
  const others = [...new Set(items.map(({ repo }) => repo))].filter((name) => !named.has(name));
  await using life = await startLife({
    config,
    world: {
      ...WORLD,
      asOf: `${form.date}T00:00:00Z`,
      repositories: [...WORLD.repositories, ...others.map((nameWithOwner) => ({ nameWithOwner }))],
      items: [...WORLD.items, ...items],
    },
  });
  life.calendar(calendarText().replaceAll('20230202', form.date.replaceAll('-', '')));
  if (form.template !== null) writeFileSync(join(life.folder, 'my.md'), form.template);
  if (form.archive !== undefined) {
    mkdirSync(join(life.folder, 'notes/wg'), { recursive: true });
    const folder = join(corpus, form.archive);
    for (const file of earlierFiles(folder, form.date))
      writeFileSync(join(life.folder, 'notes/wg', file), readFileSync(join(folder, file)));
  }
  const { status, stdout, stderr } = await life.run(
    ['agenda', '--stdout', '--date', form.date],
    `${form.date}T00:00:00Z`,
  );
  if (status !== 0) throw new Error(`The agenda "${form.name}" ended with ${status}: ${stderr}`);
  return stdout;
}

/** As many earlier minutes as an agenda looks at. */
function earlierFiles(folder: string, date: string): string[] {
  const earlier = readdirSync(folder).filter((name) => name < date);
  return earlier.sort().slice(-26);
}

/** What makes two lines the same: their words, whatever marks, links and quotes are around them. */
function bare(line: string): string {
  return bareText(line.replace(/^\s*(?:#+|[-*+]|\d+[.)])\s+/u, '')).toLowerCase();
}

/** Length of the longest part, gaps allowed, that rises. */
function longestRun(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = ends.filter((_, other) => (numbers[other] ?? 0) < number);
    ends[index] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...ends);
}
