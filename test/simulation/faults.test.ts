import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../github-server/index.ts';
import { randomFrom } from '../helpers/random.ts';
import { argumentsOf, CASES, later, openStage, stateOf, undisturbedRun } from './situations.ts';

/** How many runs meet a fault: 300 in `npm run test:long`. SITUATION=minutes leaves those that comment below items. */
const RUNS = process.env.FAULTS === 'all' ? 300 : 6;
const KINDS: readonly FaultKind[] = [
  ...(['applied-then-dropped', '403', '500', 'drop', 'truncate', '404', '502', '401', '503', '504'] as const),
  ...(['invalid-json', 'html', 'primary-rate-limit', 'secondary-rate-limit', 'saml'] as const),
  ...(['graphql-error', 'graphql-partial'] as const),
];

const random = randomFrom(Number(process.env.SEED ?? 7));

/** Every kind in turn, at a request drawn as a share of those that the run makes, and at times at all after it. */
const faults = Array.from({ length: RUNS }, (_, index) => ({
  ...(CASES[(index * 5) % CASES.length] as (typeof CASES)[number]),
  kind: KINDS[index % KINDS.length] as FaultKind,
  share: random.next(),
  times: random.oneIn(3) ? Number.POSITIVE_INFINITY : 1,
}));

describe('a run that meets a fault', () => {
  test.each(
    faults.map((fault, index) => {
      const { kind, times, situation, mode } = fault;
      const name = `${index + 1}: ${kind}${times === 1 ? '' : ' from then on'}, ${situation.name}, ${mode}`;
      return { ...fault, name };
    }),
  )('is completed by the next one, $name', async ({ mode, situation, kind, share, times }) => {
    const whole = await undisturbedRun(mode, situation);
    const first = 1 + Math.floor(share * whole.requests);
    await using stage = await openStage(mode, situation);
    await situation.prepare(stage, mode);
    stage.github.setFaults([{ kind, after: first - 1, times }]);
    const { status, stderr } = await stage.runDue(situation.now, argumentsOf(mode));
    stage.github.setFaults([]);
    const told = `at request ${first} of ${whole.requests}: ${stderr}`;
    if (status !== 0) expect(stderr, told).toMatch(/^minutebook: \S.*\n {2}why: \S.*\n {2}fix: \S.*$/mu);
    const again = await stage.runDue(later(situation), argumentsOf(mode));
    expect(again.status, told + again.stderr).toBe(0);
    expect(withoutOrder(stateOf(stage)), told).toEqual(withoutOrder(whole.state));
    const third = await stage.runDue(later(situation), argumentsOf(mode));
    expect(third.writes).toEqual([]);
  });
});

/** One task may fail and the next succeed: issues and notes then have other numbers, and documents one commit more. */
function withoutOrder({ issues, notes, branches, ...rest }: ReturnType<typeof stateOf>) {
  const titles = new Map([
    ...issues.map(({ name, title }) => [name.replace('#', '/issues/'), title] as const),
    ...notes.map((content, index) => [`/Note${index + 1}`, content.split('\n', 1)[0] ?? ''] as const),
  ]);
  const unnumbered = {
    ...rest,
    issues: issues.map(({ name: _, ...issue }) => issue).sort((a, b) => (a.title < b.title ? -1 : 1)),
    notes: [...notes].sort(),
    files: {
      ...rest.files,
      ...Object.fromEntries(Object.entries(branches).map(([name, { files }]) => [name, files])),
    },
  };
  return JSON.parse(JSON.stringify(unnumbered), (_, value: unknown) =>
    typeof value === 'string'
      ? value
          .replace(/acme\/\w+\/issues\/\d+|\/Note\d+(?=x)/gu, (address) => titles.get(address) ?? address)
          .replace(/<!-- minutebook 1 .*? -->/gu, '')
      : value,
  );
}
