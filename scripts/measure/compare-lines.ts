const WIDTH = 72;

/** What became of the lines of a document that people wrote, in one that the program made. */
export interface LineCounts {
  same: number;
  /** It is there, in other words. */
  found: number;
  missing: number;
  /** About nothing that the program knows: for people to write. */
  people: number;
}

export interface Comparison {
  /** Each line that people wrote, cut to a width, beside what the program gives for it. */
  rows: string[];
  counts: LineCounts;
}

/**
 * Look for each line that people wrote in what the program made.
 * @param made - The lines that the program made.
 * @param keyOf - What a line is about; null when it is about nothing that the program could know.
 * @param places - By what a line may be about: where the program has it.
 * @param bare - The words of a line, by which lines are compared.
 */
export function compareLines(
  written: string,
  made: readonly string[],
  {
    keyOf,
    places,
    bare,
  }: {
    keyOf: (line: string) => string | null;
    places: ReadonlyMap<string, string>;
    bare: (line: string) => string;
  },
): Comparison {
  const counts = { same: 0, found: 0, missing: 0, people: 0 };
  const known = new Set(made.map(bare));
  const judge = (line: string): [kind: keyof LineCounts, given: string] => {
    const key = keyOf(line);
    if (known.has(bare(line))) return ['same', 'the same'];
    if (key === null) return ['people', '(written by people)'];
    const place = places.get(key);
    return place === undefined ? ['missing', `MISSING ${key}`] : ['found', place];
  };
  const rows = written.split('\n').flatMap((line, index) => {
    if (bare(line) === '') return [];
    const [kind, given] = judge(line);
    counts[kind] += 1;
    return [`${String(index + 1).padStart(3)}  ${cut(line).padEnd(WIDTH)}  ${given}`];
  });
  return { rows, counts };
}

function cut(line: string): string {
  const short = line.trimEnd();
  return short.length > WIDTH ? `${short.slice(0, WIDTH - 1)}…` : short;
}
