import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { writeDate } from '../model/date-pattern.ts';
import type { FiledDay } from '../model/meeting.ts';
import { remembering } from '../model/remembering.ts';
import { timeIn } from '../read/minutes/dates.ts';
import { datedStarts, isMeetingHeading, isYear } from '../read/minutes/meetings.ts';
import { parseSource } from '../read/minutes/parse-source.ts';
import type { FilePart } from './document-file.ts';
import { headingsOf, offsets, retitled, shifted } from './heading-levels.ts';

/** A meeting in a file that contains several, one after the other. Offsets are those of the file. */
export interface MeetingSection {
  date: string;
  /** `08:00`, in UTC, if its heading contains it. */
  time: string | null;
  /** From its heading to its last line, without the rule that separates it from the next meeting. */
  start: number;
  end: number;
  /** The depth of its heading; 0 for a line that acts as one. */
  depth: number;
  /** The heading as written, and the offset of its end. */
  heading: string;
  headingEnd: number;
  /** The date format of the heading, when it consists of a date; else null. */
  pattern: string | null;
  /** Whether it ends in a rule. */
  ruled: boolean;
}

interface SharedFile {
  sections: MeetingSection[];
  /** Headings that only give the year of the sections below them. */
  years: { year: string; start: number; end: number; depth: number }[];
}

const PATTERNS = [
  ...['yyyy-MM-dd', 'yyyy/MM/dd', 'yyyy.MM.dd', 'yyyyMMdd', 'EEEE, MMMM d, yyyy', 'EEE, MMM d, yyyy'],
  ...['MMMM d, yyyy', 'MMM d, yyyy', 'MMMM d yyyy', 'MMM d yyyy', 'd MMMM yyyy', 'd MMM yyyy', 'dd MMM yyyy'],
  ...['MM/dd/yyyy', 'M/d/yyyy', 'MMMM d', 'MMM d', 'd MMMM', 'd MMM'],
];

const parsed = remembering<string, SharedFile>(20);

/** The meetings of a file that contains several, in document order. */
export function meetingSections(text: string, path: string): MeetingSection[] {
  return readShared(text, path).sections;
}

function readShared(text: string, path: string): SharedFile {
  return parsed(`${path}\n${text}`, () => {
    const { children } = parseSource(text, { file: path });
    const starts = (datedStarts(children, path, 1) ?? []).filter(({ date }) => date !== null);
    const headings = children.filter((node): node is Heading => node.type === 'heading');
    const years = headings.filter(isYear).map((node) => {
      return { year: textOf(node).trim(), depth: node.depth, ...offsets(node) };
    });
    const blocks = starts.map(({ index }, at) => children.slice(index, starts[at + 1]?.index));
    const shallower = (block: RootContent[]) =>
      block.findIndex((node, at) => at > 0 && node.type === 'heading' && node.depth < depthOf(block[0]));
    // Where people use shallower headings within a meeting, such a heading does not end the last meeting either.
    const isLoose = blocks.slice(0, -1).some((block) => {
      const at = shallower(block);
      return at > 0 && !block.slice(at).every(isYear);
    });
    const sections = blocks.map((block, at) => {
      const cut = isLoose ? block.findIndex(isYear) : shallower(block);
      const nodes = cut > 0 ? block.slice(0, cut) : block;
      const ruled = nodes.length > 1 && nodes.at(-1)?.type === 'thematicBreak';
      const last = nodes.at(ruled ? -2 : -1);
      const [first] = nodes;
      const { start, end: headingEnd } = offsets(first);
      const date = starts[at]?.date ?? '';
      const heading = text.slice(start, headingEnd);
      const time = timeIn(textOf(first));
      const pattern = patternOf(textOf(first), date);
      return {
        date,
        time,
        start,
        end: offsets(last).end,
        depth: depthOf(first),
        heading,
        headingEnd,
        pattern,
        ruled,
      };
    });
    return { sections, years };
  });
}

function depthOf(node: RootContent | undefined): number {
  return node?.type === 'heading' ? node.depth : 0;
}

function patternOf(heading: string, date: string): string | null {
  const bare = (pattern: string) => heading.replace(writeDate(pattern, date), '');
  return (
    PATTERNS.find((pattern) => bare(pattern) !== heading && /^[^\p{L}\d]*$/u.test(bare(pattern))) ?? null
  );
}

/**
 * The minutes of one meeting in a file of several. A heading that consists of the day replaces the title.
 * @param days - The days that the meeting may be named by; the first is its current one.
 * @param path - The path of the file; provides the year for headings without one.
 * @param title - The title of the meeting.
 * @param name - The title of a new file.
 */
export function meetingPart(
  days: readonly [FiledDay, ...FiledDay[]],
  { path, title, name }: { path: string; title: string; name: string },
): FilePart {
  const [filed] = days;
  const find = (text: string) => {
    const found = days.map((day) => on(text, day));
    return found.find((section) => section !== undefined);
  };
  const on = (text: string, filed: FiledDay) => {
    const sameDay = meetingSections(text, path).filter(({ date }) => date === filed.date);
    if (filed.time !== undefined) return sameDay.find(({ time }) => time === filed.time);
    return sameDay.find(({ time }) => time === null) ?? (sameDay.length === 1 ? sameDay[0] : undefined);
  };
  return {
    read(file) {
      const section = find(file ?? '');
      if (file === null || section === undefined) return null;
      const { headingEnd, end, pattern, start } = section;
      const text = pattern === null ? file.slice(start, end) : `# ${title}${file.slice(headingEnd, end)}`;
      return shifted(text, -shiftOf(section, file), pattern !== null) + endingOf(file);
    },
    write(file, document) {
      const section = find(file ?? '');
      const body = document.replace(/^\uFEFF/u, '').replace(/[\r\n]+$/u, '');
      if (file === null || file.trim() === '') return `# ${name}\n\n${shifted(body, 1)}\n`;
      if (section === undefined) {
        const after = inserted(file, body, filed, { path, title });
        // After an unclosed fence or comment at the end of a file, the section would be part of it.
        return find(after) === undefined
          ? inserted(file, body, filed, { path, title, isFirst: true })
          : after;
      }
      const { start, end, pattern, heading } = section;
      const text = shifted(body, shiftOf(section, file), pattern !== null);
      return file.slice(0, start) + (pattern === null ? text : retitled(text, heading)) + file.slice(end);
    },
  };
}

function endingOf(file: string): string {
  return file.includes('\r\n') ? '\r\n' : '\n';
}

/**
 * The number of levels by which the headings of a section are deeper than those of a document; 0 where some would be
 * lost.
 */
function shiftOf({ depth, start, end }: MeetingSection, file: string): number {
  if (depth <= 1) return 0;
  const least = Math.min(...headingsOf(file.slice(start, end)).map((heading) => heading.depth));
  return least < depth ? 0 : depth - 1;
}

function inserted(
  file: string,
  body: string,
  { date, time }: FiledDay,
  { path, title, isFirst = false }: { path: string; title: string; isFirst?: boolean },
): string {
  const { sections, years } = readShared(file, path);
  const keyOf = (each: { date: string; time?: string | null | undefined }) =>
    `${each.date} ${each.time ?? ''}`;
  const key = keyOf({ date, time });
  const [first] = sections;
  const isNewestFirst = first === undefined || keyOf(first) >= keyOf(sections.at(-1) ?? first);
  const anchor = sections.find((each) => (isNewestFirst ? keyOf(each) < key : keyOf(each) > key));
  const sample = (isNewestFirst ? first : sections.at(-1)) ?? null;
  const block = written(body, sample, { date, time, title }, file);
  const ending = endingOf(file);
  const year = date.slice(0, 4);
  const own = years.find((each) => each.year === year);
  const isRuled = sections.length > 1 && sections.slice(0, -1).every(({ ruled }) => ruled);
  const heading =
    years.length > 0 && own === undefined ? `${'#'.repeat(years[0]?.depth ?? 1)} ${year}\n\n` : '';
  const at = (offset: number, text: string) =>
    file.slice(0, offset) + text.replaceAll(/\r?\n/gu, ending) + file.slice(offset);
  if (isFirst) return at(first?.start ?? 0, `${block}\n\n`);
  if (own !== undefined && !sections.some((each) => each.date.startsWith(year)))
    return at(own.end, `\n\n${block}`);
  if (anchor !== undefined) {
    const above = years.findLast(({ end }) => end <= anchor.start);
    const opens =
      above !== undefined && !sections.some(({ start }) => start > above.end && start < anchor.start);
    const offset = opens && !anchor.date.startsWith(year) ? above.start : anchor.start;
    return at(offset, `${heading}${block}${isRuled ? '\n\n---' : ''}\n\n`);
  }
  const end = sections.at(-1)?.end ?? file.trimEnd().length;
  return at(end, `${isRuled ? '\n\n---' : ''}\n\n${heading}${block}${end === file.length ? '\n' : ''}`);
}

/**
 * Writes a document as a section among others: at the same depth, and with the day as its heading where they have that.
 */
function written(
  body: string,
  sample: MeetingSection | null,
  { date, time, title }: { date: string; time: string | undefined; title: string },
  file: string,
): string {
  const depth = sample?.depth ?? (headingsOf(file).some((heading) => heading.depth === 1) ? 2 : 1);
  const by = Math.max(0, depth - 1);
  const [first] = headingsOf(body);
  const called = first === undefined ? '' : textOf(first).replace(/\s+/gu, ' ').trim();
  if (sample?.pattern != null && time === undefined && called === title) {
    const was = writeDate(sample.pattern, sample.date);
    const heading = sample.heading.replace(was, writeDate(sample.pattern, date));
    return retitled(shifted(body, by), heading);
  }
  const isTold = depth > 0 && isMeetingHeading(called, null) && called.includes(date);
  if (isTold) return shifted(body, by);
  const day = time === undefined ? date : `${date} ${time}`;
  return `${'#'.repeat(depth)}${depth === 0 ? '' : ' '}${day}\n\n${shifted(body, Math.max(1, depth))}`;
}
