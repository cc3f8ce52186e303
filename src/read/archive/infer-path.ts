import { pathReader } from '../../model/path-template.ts';
import { dateIn } from '../minutes/dates.ts';

/** How an archive names its files. */
export interface InferredPath {
  /** In the form that `minutes.path` takes: `{{year}}/{{date}}.md`. */
  path: string;
  /** The number of files that match. */
  files: number;
  /** The newest of these files, by date or number. */
  newest: string;
}

const YEAR = '(?:19|20)[0-9]{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';

/** What a number or word in a path may stand for; the first match wins. */
const FORMS: readonly { look: RegExp; name: string }[] = [
  {
    look: new RegExp(`(?<![0-9])${YEAR}-${MONTH}-${DAY}-(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])`, 'u'),
    name: '{{date}}-{{time}}',
  },
  { look: new RegExp(`(?<![0-9])${YEAR}-${MONTH}-${DAY}(?![0-9])`, 'u'), name: '{{date}}' },
  { look: new RegExp(`(?<![0-9])${YEAR}${MONTH}${DAY}(?![0-9])`, 'u'), name: '{{date "yyyyMMdd"}}' },
  { look: new RegExp(`(?<![0-9])${YEAR}_${MONTH}_${DAY}(?![0-9])`, 'u'), name: '{{date "yyyy_MM_dd"}}' },
  { look: new RegExp(`(?<![0-9])${YEAR}\\.${MONTH}\\.${DAY}(?![0-9])`, 'u'), name: '{{date "yyyy.MM.dd"}}' },
  { look: new RegExp(`(?<![0-9])${DAY}-${MONTH}-${YEAR}(?![0-9])`, 'u'), name: '{{date "dd-MM-yyyy"}}' },
  { look: new RegExp(`(?<![0-9])${MONTH}-${DAY}-${YEAR}(?![0-9])`, 'u'), name: '{{date "MM-dd-yyyy"}}' },
  { look: new RegExp(`(?<![0-9])${YEAR}-${MONTH}(?![0-9-])`, 'u'), name: '{{date "yyyy-MM"}}' },
  { look: new RegExp(`(?<![0-9])${YEAR}(?![0-9])`, 'u'), name: '{{year}}' },
];
const NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** What may stand beside a year that is named elsewhere in the path. */
const BESIDE_YEAR: readonly { look: RegExp; name: string }[] = [
  { look: new RegExp(`(?<![0-9])${MONTH}-(?:${SHORT})(?![a-z])`, 'u'), name: '{{date "MM-MMM"}}' },
  { look: new RegExp(`(?<![0-9])${MONTH}-(?:${NAMES})(?![a-z])`, 'u'), name: '{{date "MM-MMMM"}}' },
  { look: new RegExp(`(?<![0-9])${MONTH}-${DAY}(?![0-9])`, 'u'), name: '{{month}}-{{day}}' },
  { look: new RegExp(`(?<![A-Za-z])(?:${SHORT})(?![a-z])`, 'u'), name: '{{date "MMM"}}' },
  { look: new RegExp(`(?<![A-Za-z])(?:${NAMES})(?![a-z])`, 'u'), name: '{{date "MMMM"}}' },
];

/**
 * Infers how the files of an archive are named, the most common pattern first: candidates for `minutes.path`. Only
 * patterns that read the files back count. Meeting numbers count from three files on, when each file has a different
 * one.
 * @param files - Paths below the folder of the archive, with slashes.
 */
export function inferPaths(files: readonly string[]): InferredPath[] {
  const found = new Map<string, { files: string[] }>();
  const numbered: string[] = [];
  for (const file of files.filter((each) => /\.(?:md|markdown)$/iu.test(each))) {
    const path = templateOf(file);
    if (path === null) numbered.push(file);
    else found.set(path, { files: [...(found.get(path)?.files ?? []), file] });
  }
  for (const [path, entry] of numberedPaths(numbered)) found.set(path, entry);
  return [...found]
    .flatMap(([path, entry]) => {
      const read = pathReader(path, '');
      const dated = entry.files.flatMap((file) => {
        const reading = read(file);
        return reading === null ? [] : [{ file, key: sortKey(reading, file) }];
      });
      const newest = dated.sort((a, b) => (a.key < b.key ? -1 : 1)).at(-1);
      return newest === undefined ? [] : [{ path, files: dated.length, newest: newest.file }];
    })
    .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1));
}

function sortKey(
  { date, time, number }: { date: string | null; time: string | null; number: string | null },
  file: string,
): string {
  const named = date ?? dateIn(file) ?? '';
  return `${named} ${time ?? ''} ${(number ?? '').padStart(8, '0')} ${file}`;
}

/** The template that produces a path; null when the path contains no date. */
function templateOf(file: string): string | null {
  const parts = file.split('/').map((part, index, all) => ({ part, isFile: index === all.length - 1 }));
  let hasYear = false;
  let isWhole = false;
  const written = parts.map(({ part, isFile }) => {
    const form = FORMS.find(({ look }) => look.test(part));
    if (form === undefined) return { part, isFile, text: part };
    hasYear = true;
    isWhole ||= /dd|\{\{date\}\}/u.test(form.name);
    const text = part.replace(form.look, () => form.name);
    // A name with two dates does not name a meeting.
    return FORMS.slice(0, -1).some(({ look }) => look.test(text)) ? null : { part, isFile, text };
  });
  if (!hasYear || written.some((each) => each === null)) return null;
  const text = written.map((each) => each?.text ?? '');
  if (isWhole) return text.join('/');
  const rest = text.map((part) => {
    if (part.includes('{{')) return part;
    const form = BESIDE_YEAR.find(({ look }) => look.test(part));
    return form === undefined ? part : part.replace(form.look, () => form.name);
  });
  // `2025/04-Apr/03-wg.md`: below a month, a number at the start of a name is the day.
  const hasMonth = rest.some((part) => /MM|\{\{month/u.test(part));
  const hasDay = rest.some((part) => part.includes('{{day}}'));
  return rest
    .map((part, index) =>
      hasMonth && !hasDay && index === rest.length - 1 && !part.includes('{{')
        ? part.replace(new RegExp(`^${DAY}(?![0-9])`, 'u'), '{{day}}')
        : part,
    )
    .join('/');
}

/** Groups files without a date that differ in one number: `Meeting 25.md`. */
function numberedPaths(files: readonly string[]): Map<string, { files: string[] }> {
  const byTemplate = new Map<string, { files: string[] }>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const numbers = name.match(/\d+/gu) ?? [];
    if (numbers.length !== 1) continue;
    const path = file.slice(0, file.length - name.length) + name.replace(/0*\d+/u, '{{number}}');
    byTemplate.set(path, { files: [...(byTemplate.get(path)?.files ?? []), file] });
  }
  return new Map([...byTemplate].filter(([, entry]) => entry.files.length >= 3));
}
