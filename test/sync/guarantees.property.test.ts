import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringUpToDate } from '../../src/sync/bring-up-to-date.ts';
import { type Event, type Fate, WORLDS } from './worlds.ts';

const OURS = 'Ours\n';

/** A document that keeps what people wrote and holds a line of ours. */
function revise(existing: string | null) {
  const text = existing?.includes(OURS) === true ? existing : `${existing ?? ''}${OURS}`;
  return { text, added: [], kept: 0, warnings: [] };
}

/** Deals out events until they are used up; what somebody wrote is remembered. */
function fateOf(events: readonly Event[]): Fate & { lines: string[]; end(): void } {
  const left = [...events];
  const lines: string[] = [];
  return {
    lines,
    next: () => left.shift() ?? 'none',
    line() {
      const line = `Theirs ${lines.length + 1}\n`;
      lines.push(line);
      return line;
    },
    end: () => left.splice(0),
  };
}

/** At most four answers in a row are lost: a fifth is told as an error. */
const events = fc
  .array(fc.constantFrom<Event>('none', 'none', 'lost-before', 'lost-after', 'edit'), { maxLength: 12 })
  .filter((list) => list.filter((event) => event.startsWith('lost')).length < 4)
  .filter((list) => list.filter((event) => event === 'edit').length < 4);

function linesOf(text: string | null): string[] {
  return (text ?? '').split(/(?<=\n)/u).filter((line) => line !== '');
}

describe.each(Object.entries(WORLDS))('a document in a %s', (_, openWorld) => {
  it('is there once and whole, and nothing that others wrote is lost', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const fate = fateOf(list);
        const world = openWorld(fate);
        const run = () => bringUpToDate(world.open(revise), { revise }, { apply: true });
        const synced = await run();
        expect(linesOf(world.text()).sort()).toEqual([OURS, ...fate.lines].sort());
        expect(world.count()).toBe(1);
        expect(synced.state).toMatch(/created|updated/u);
        fate.end();
        const writes = world.writes();
        expect(await run()).toMatchObject({ state: 'unchanged', before: world.text(), after: world.text() });
        expect(world.writes()).toBe(writes);
      }),
    );
  });

  it('is there once after runs side by side', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.integer({ min: 2, max: 4 }), async (list, runs) => {
        const fate = fateOf(list.filter((event) => event !== 'edit'));
        const world = openWorld(fate);
        const run = () => bringUpToDate(world.open(revise), { revise }, { apply: true });
        await Promise.all(Array.from({ length: runs }, run));
        expect({ text: world.text(), count: world.count() }).toEqual({ text: OURS, count: 1 });
      }),
    );
  });

  it('is not written by a dry run', async () => {
    const world = openWorld(fateOf([]));
    const synced = await bringUpToDate(world.open(revise), { revise }, { apply: false });
    expect(synced).toMatchObject({ state: 'created', before: null, after: OURS, url: null });
    expect([world.text(), world.writes()]).toEqual([null, 0]);
  });
});
