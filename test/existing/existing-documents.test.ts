import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { calendarText, exception, type Life } from '../lifecycle/life.ts';
import { bringUpToDate, comment, everything, type Facts, type Kind, put, read, startStage } from './stage.ts';

const FOLDER = 'fixtures/existing';
const fixture = (path: string) => readFileSync(`${FOLDER}/${path}`, 'utf8');

const MEMORY = /^<!-- minutebook(?:-note)? 1|^(?:[A-Za-z0-9+/]{14} ?)+(?:-->)?$/u;
const DAMAGED = /^(?:memory-(?!gone)|text-|byte-order-mark|crlf|no-final-newline)/u;
const NEEDED = /^#|^Permission Model$/u;
/** A line as people see it: without line ending, bullet, what takes no room, and whether accents mark code. */
const seen = (line: string) =>
  line
    .replaceAll(/[\u2060\u200B\uFEFF]|<!-- -->|\\(?=`)/gu, '')
    .trim()
    .replace(/^[-*] (?!\[)/u, '');
const linesOf = (text: string) =>
  text.split(/\r?\n/u).filter((line) => seen(line) !== '' && !MEMORY.test(line));
const seenIn = (text: string) => new Set(linesOf(text).map(seen));
const addressesIn = (text: string) =>
  text.match(/https:\/\/github\.com\/acme\/[a-z]+\/(?:issues|pull)\/\d+|(?<=`)acme\/[a-z]+#\d+/gu) ?? [];
const peoplesLines = (text: string, written: ReadonlySet<string>) =>
  text.split('\n').filter((line) => seen(line) !== '' && !MEMORY.test(line) && !written.has(seen(line)));
const seenAnywhere = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === 'string' ? linesOf(inner).map(seen).join('\n') : inner,
  );
const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

/** Kinds of document that one run keeps current are tested together. */
const TOGETHER: readonly (readonly [Kind, ...Kind[]])[] = [
  ['minutes', 'note'],
  ['issue'],
  ['update'],
  ['rollup'],
  ['pull-request'],
  ['collected'],
];

describe.each(TOGETHER.map((kinds) => ({ kinds, what: kinds.join(' and ') })))(
  'the $what that an earlier version wrote',
  ({ kinds }) => {
    const [kind] = kinds;
    const all = readdirSync(`${FOLDER}/${kind}`).map((file) => file.replace('.md', ''));
    // A rollup is an update of several months: the update covers damaged bytes and memories.
    const names = kind === 'rollup' ? all.filter((name) => !DAMAGED.test(name)) : all;
    /** The servers with documents of today; each test puts its fixtures in the place of some. */
    const stages: Life[] = [];
    const stageOf = async (facts: Facts) => {
      const life = await startStage(kind, facts);
      stages.push(life);
      if (kind === 'collected') await put(life, 'note', fixture('collected-from.md'));
      return { life, generated: await textsOf(life) };
    };
    const textsOf = (life: Life) => Promise.all(kinds.map((each) => read(life, each)));
    const putAll = async (life: Life, name: string) => {
      for (const each of kinds) await put(life, each, fixture(`${each}/${name}.md`));
    };
    let same: ReturnType<typeof stageOf> | undefined;
    let later: ReturnType<typeof stageOf> | undefined;
    afterAll(async () => {
      for (const life of stages) await life[Symbol.asyncDispose]();
    });

    it.each(names)('stays as it is while the facts do: %s', async (name) => {
      same ??= stageOf('same');
      const { life } = await same;
      await putAll(life, name);
      const before = await everything(life);
      await bringUpToDate(life, kind);
      const texts = await textsOf(life);
      for (const [index, each] of kinds.entries()) {
        const [text = '', existing] = [texts[index], fixture(`${each}/${name}.md`)];
        const written = seenIn(fixture(`${each}/untouched.md`));
        expect(linesOf(text).map(seen)).toEqual(linesOf(existing).map(seen));
        expect(peoplesLines(text, written)).toEqual(peoplesLines(existing, written));
      }
      expect(seenAnywhere(await everything(life))).toEqual(seenAnywhere(before));
      // The tests below show it of every other kind: a second run changes nothing.
      if (kind !== 'collected') return;
      await bringUpToDate(life, kind);
      expect(await textsOf(life)).toEqual(texts);
    });

    // A meeting's minutes are joined with its note, not with the facts.
    it.each(kind === 'collected' ? [] : names)('follows the facts around people: %s', async (name) => {
      later ??= stageOf('later');
      const { life, generated } = await later;
      await putAll(life, name);
      await bringUpToDate(life, kind);
      const texts = await textsOf(life);
      await bringUpToDate(life, kind);
      expect(await textsOf(life)).toEqual(texts);
      for (const [index, each] of kinds.entries()) {
        const [existing, first] = [fixture(`${each}/${name}.md`), fixture(`${each}/untouched.md`)];
        expectFollowed({
          name,
          first,
          existing,
          text: texts[index] ?? '',
          generated: generated[index] ?? '',
        });
      }
    });
  },
);

interface Followed {
  name: string;
  /** What the earlier version wrote, and what people made of it. */
  first: string;
  existing: string;
  /** What a run made of that, and what it writes where nothing is. */
  text: string;
  generated: string;
}

function expectFollowed({ name, first, existing, text, generated }: Followed): void {
  expect(text).not.toBe(existing);
  expect(text.match(/^<!-- minutebook 1 /gmu)).toHaveLength(1);

  const [written, wanted, there] = [seenIn(first), seenIn(generated), seenIn(existing)];
  const obsolete = (line: string) => written.has(line) && !wanted.has(line);
  // Nothing is lost, and everything stays in its order.
  const staying = linesOf(existing)
    .map(seen)
    .filter((line) => !obsolete(line));
  const result = linesOf(text).map(seen);
  let from = 0;
  for (const line of staying) {
    const at = result.indexOf(line, from);
    expect(at, `lost: ${line}`).not.toBe(-1);
    from = at + 1;
  }
  // People's lines stay byte by byte.
  for (const line of text.split('\n').filter((each) => there.has(seen(each)) && !written.has(seen(each)))) {
    expect(existing.split('\n')).toContain(line);
  }
  // What people deleted or reworded is not brought back, but for the heading and the name that a new item needs.
  for (const line of name === 'memory-gone' ? [] : result) {
    expect(there.has(line) || !written.has(line) || NEEDED.test(line), `back: ${line}`).toBe(true);
  }
  // Nothing is there twice, and what is new is there.
  for (const address of addressesIn(text)) {
    const most = Math.max(count(addressesIn(existing), address), count(addressesIn(generated), address));
    expect(count(addressesIn(text), address), address).toBeLessThanOrEqual(most);
  }
  for (const address of addressesIn(generated)) {
    if (!first.includes(address)) expect(addressesIn(text)).toContain(address);
  }
}

describe('what an earlier version said under an issue', () => {
  const moved = exception(['DTSTART:20230223T150000Z', 'DTEND:20230223T160000Z']);
  const cancelled = exception(['DTSTART:20230216T150000Z', 'STATUS:CANCELLED']);

  it.each([
    { name: 'moved', calendar: moved, comments: ['moved'] },
    { name: 'cancelled', calendar: cancelled, comments: ['cancelled'] },
    { name: 'taking place after all', calendar: '', comments: ['cancelled', 'takes-place'] },
  ])('is not said again of a meeting that is $name', async ({ calendar, comments }) => {
    await using life = await startStage('issue', 'same');
    const said = comments.map((name) => fixture(`comments/${name}.md`));
    for (const body of said) await comment(life, body);
    life.calendar(calendarText(calendar));
    await bringUpToDate(life, 'issue');
    expect(life.issues()[0]?.comments).toEqual(said);
  });
});
