import { describe, expect, test } from 'vitest';
import { argumentsOf, CASES, openStage } from './situations.ts';

const HOUR = 3_600_000;

const cases = CASES.map((each) => ({ ...each, name: each.situation.name }));

describe('a run that finds nothing new', () => {
  test.each(cases)('writes nothing right after another, $name, $mode', async ({ situation, mode }) => {
    await using stage = await openStage(mode, situation);
    await situation.prepare(stage, mode);
    const first = await stage.runDue(situation.now, argumentsOf(mode));
    const second = await stage.runDue(situation.now, argumentsOf(mode));
    expect(first.stderr).not.toMatch(/fix:/u);
    expect(first.writes).not.toEqual([]);
    expect(second.writes).toEqual([]);
    expect(second.report?.documents.map(({ state }) => state)).not.toContain('updated');
    expect(second.report?.documents.map(({ state }) => state)).not.toContain('created');
  });

  test('writes nothing and asks little, every four hours for three days without meetings', async () => {
    await using stage = await openStage('commit');
    // The update of January was committed in time; the next meetings are on 2023-02-16.
    await stage.runDue('2023-02-03T12:00:00Z');
    await stage.runDue('2023-02-05T12:00:00Z');
    const from = Date.parse('2023-02-06T00:00:00Z');
    const requests = new Set<number>();
    for (let hour = 0; hour < 24 * 3; hour += 4) {
      const now = new Date(from + hour * HOUR).toISOString();
      const run = await stage.runDue(now);
      expect(run.stderr, now).not.toMatch(/fix:/u);
      expect(run.writes, now).toEqual([]);
      requests.add(run.requests);
    }
    // Is the update committed, and what did people say under open issues: that is all there is to ask.
    expect(Math.max(...requests)).toBeLessThanOrEqual(8);
  });
});
