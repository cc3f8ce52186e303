import { tmpdir } from 'node:os';
import { runProgram } from '../src/cli/run.ts';
import { itemKey } from '../src/model/item.ts';
import { readUpdate } from '../src/read/updates/read-update.ts';
import { compareLines } from './measure/compare-lines.ts';

const ADDRESS = /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)/u;
const FACT = /^\s*[*+-]\s+(?<fact>v\d+\.\d+\.\d+|\d{2}\/\d{2})/u;

/**
 * Each line of the update of July 2023 that a person wrote, and what the program gives for it from the bundled facts.
 * Lines about what does not happen on GitHub have no counterpart: those are for people.
 */
export async function compareJuly(seed: string): Promise<string[]> {
  const made = await generated();
  const lines = made.split('\n');
  const items = readUpdate(made, { file: 'update-2023-07.md' }).sections.flatMap(({ number, entries }) =>
    entries.map((entry): [string, string] => {
      const [key, group] = [itemKey(entry), entry.path[0]];
      return [key, `${key} in ${number ?? 'meetings'}${group === undefined ? '' : ` / ${group}`}`];
    }),
  );
  const facts = lines.flatMap((line): [string, string][] => {
    const fact = factIn(line);
    return fact === null ? [] : [[fact, line.trim()]];
  });
  // The first line of a fact counts.
  const places = new Map([...facts.reverse(), ...items]);
  const { rows, counts } = compareLines(seed, lines, { keyOf, places, bare });
  return [
    ...rows,
    `\n${counts.same} lines are the same, ${counts.found} are there in other words, ${counts.missing} are missing; ${counts.people} are for people to write.`,
  ];
}

function keyOf(line: string): string | null {
  const [, repository, number] = ADDRESS.exec(line) ?? [];
  return repository === undefined ? factIn(line) : `${repository}#${number}`;
}

function factIn(line: string): string | null {
  return FACT.exec(line)?.groups?.fact ?? null;
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^[*+-]\s+/u, '')
    .replace(/:$/u, '')
    .toLowerCase();
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
  const status = await runProgram([...argv, '--quiet', '--out', `${tmpdir()}/minutebook-measure`], {
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
