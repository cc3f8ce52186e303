import { tmpdir } from 'node:os';
import { run } from '../src/cli/run.ts';
import { itemKey } from '../src/model/item.ts';
import { readUpdate } from '../src/read/updates/read-update.ts';

const ADDRESS = /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)/u;
const FACT = /^\s*[*+-]\s+(?<fact>v\d+\.\d+\.\d+|\d{2}\/\d{2})/u;
const WIDTH = 72;

/**
 * Each line of the update of July 2023 that a person wrote, and what the program gives for it from the bundled facts.
 * Lines about what does not happen on GitHub have no counterpart: those are for people.
 */
export async function compareJuly(seed: string): Promise<string[]> {
  const made = await generated();
  const lines = made.split('\n');
  const places = new Map(
    readUpdate(made, { file: 'update-2023-07.md' }).sections.flatMap(({ number, entries }) =>
      entries.map((entry) => {
        const group = entry.path[0];
        return [
          itemKey(entry),
          `${number ?? 'meetings'}${group === undefined ? '' : ` / ${group}`}`,
        ] as const;
      }),
    ),
  );
  const counts = { same: 0, found: 0, missing: 0, people: 0 };
  const rows = seed.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [kind, given] = counterpart(line, lines, places);
    counts[kind] += 1;
    return [`${String(index + 1).padStart(3)}  ${cut(line).padEnd(WIDTH)}  ${given}`];
  });
  return [
    ...rows,
    `\n${counts.same} lines are the same, ${counts.found} are there in other words, ${counts.missing} are missing; ${counts.people} are for people to write.`,
  ];
}

function counterpart(
  line: string,
  made: readonly string[],
  places: ReadonlyMap<string, string>,
): ['same' | 'found' | 'missing' | 'people', string] {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^[*+-]\s+/u, '')
      .replace(/:$/u, '')
      .toLowerCase();
  if (made.some((other) => bare(other) === bare(line))) return ['same', 'the same'];
  const [, repository, number] = ADDRESS.exec(line) ?? [];
  if (repository !== undefined) {
    const key = `${repository}#${number}`;
    const place = places.get(key);
    return place === undefined ? ['missing', `MISSING ${key}`] : ['found', `${key} in ${place}`];
  }
  const fact = FACT.exec(line)?.groups?.fact;
  const same = fact === undefined ? undefined : made.find((other) => FACT.exec(other)?.groups?.fact === fact);
  if (same !== undefined) return ['found', same.trim()];
  return fact === undefined ? ['people', '(written by people)'] : ['missing', `MISSING ${fact}`];
}

async function generated(): Promise<string> {
  let text = '';
  const argv = [
    'update',
    '2023-07',
    '--now',
    '2023-08-01T12:00Z',
    '--fixtures',
    'fixtures/nodejs',
    '--stdout',
  ];
  const status = await run([...argv, '--quiet', '--out', `${tmpdir()}/minutebook-measure`], {
    env: {},
    cwd: process.cwd(),
    stdout: {
      write(part: string) {
        text += part;
      },
    },
    stderr: process.stderr,
    now: () => '2023-08-01T12:00:00Z',
  });
  if (status !== 0) throw new Error(`The update of July 2023 ended with ${status}.`);
  return text;
}

function cut(line: string): string {
  const short = line.trimEnd();
  return short.length > WIDTH ? `${short.slice(0, WIDTH - 1)}…` : short;
}
