import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readUpdate } from '../../../src/read/updates/read-update.ts';

const pull = (number: number) => `https://github.com/nodejs/node/pull/${number}`;

/** `path > text #number` of every mention in the first section. */
function mentions(body: string): string[] {
  const [section] = readUpdate(`# Update\n\n## 1) A\n\n${body}\n`, { file: 'u.md' }).sections;
  return (section?.entries ?? []).map(({ path, text, number }) =>
    [...path, `${text} #${number}`].join(' > '),
  );
}

it.each([
  { name: 'a title before a dash', body: `* Add a log - ${pull(1)}`, reads: ['Add a log #1'] },
  { name: 'a bare address', body: `* ${pull(1)}`, reads: [' #1'] },
  {
    name: 'an address with a slash or an anchor',
    body: `* x ${pull(1)}/\n* y ${pull(2)}#issuecomment-3`,
    reads: ['x #1', 'y #2'],
  },
  { name: 'a link that shows a number', body: `* Done in [#1](${pull(1)}).`, reads: ['Done in . #1'] },
  { name: 'a link that shows words', body: `* The [plan](${pull(1)})`, reads: ['The plan #1'] },
  { name: 'two links in a line', body: `* A [#1](${pull(1)})/[#2](${pull(2)})`, reads: ['A #1', 'A #2'] },
  {
    name: 'an address that stands twice in a line',
    body: `* A ${pull(1)} and ${pull(1)}`,
    reads: ['A and #1'],
  },
  {
    name: 'words that only point to the address',
    body: `* It is over. Reference: ${pull(1)}`,
    reads: ['It is over. #1'],
  },
  { name: 'a paragraph', body: `It moved on, see ${pull(1)}`, reads: ['It moved on, see #1'] },
  { name: 'a quote', body: `> * A ${pull(1)}`, reads: ['A #1'] },
  { name: 'code in a title', body: `* Drop \`<b>\` - ${pull(1)}`, reads: ['Drop `<b>` #1'] },
  { name: 'nested bullets', body: `* Outer:\n  * Inner\n    * ${pull(1)}`, reads: ['Outer > Inner >  #1'] },
  {
    name: 'a label right above its list',
    body: `Permission Model:\n  * A ${pull(1)}`,
    reads: ['Permission Model > A #1'],
  },
  {
    name: 'a bullet left of the list under a label as outside of it',
    body: `Model:\n  * A ${pull(1)}\n\n* Other\n  * B ${pull(2)}`,
    reads: ['Model > A #1', 'Other > B #2'],
  },
  {
    name: 'a label that Markdown takes for more of the bullet above',
    body: `TSC\n  * 12/04 - ${pull(1)}\nSecurity WG\n  * 13/04 - ${pull(2)}`,
    reads: ['TSC > 12/04 #1', 'Security WG > 13/04 #2'],
  },
  {
    name: 'a bullet that goes on without indentation',
    body: `* One line\nand another\n  * ${pull(1)}`,
    reads: ['One line and another >  #1'],
  },
  {
    name: 'no label in a line with an address of its own',
    body: `Plan - https://x.org/p\n\n* A ${pull(1)}`,
    reads: ['A #1'],
  },
])('reads $name', ({ body, reads }) => {
  expect(mentions(body)).toEqual(reads);
});

it.each([
  {
    name: 'other addresses',
    body: '* https://github.com/nodejs/node/releases/tag/v1\n* https://nodejs.org/',
  },
  { name: 'addresses in code', body: `\`\`\`\n${pull(1)}\n\`\`\`\n\n\`${pull(2)}\`` },
])('passes over $name', ({ body }) => {
  expect(mentions(body)).toEqual([]);
});

it('keeps the address as written beside the plain one', () => {
  const href = 'https://ghe.example.org/owner/name/issues/5/#issuecomment-1';
  const [section] = readUpdate(`## 1) A\n\n* ${href}`, { file: 'u.md' }).sections;
  expect(section?.entries).toEqual([
    {
      url: 'https://ghe.example.org/owner/name/issues/5',
      href,
      repository: 'owner/name',
      number: 5,
      text: '',
      group: null,
      path: [],
    },
  ]);
});

it('opens a section at every heading but the title, and one for merged headings', () => {
  const text = '## Update 2022-05\n\n### 1) Fix / 3) Triage / more\n\n#### 4.1) Regular\n\n### Summary\n';
  expect(readUpdate(text, { file: 'x.md' }).sections).toEqual([
    { number: '1', title: 'Fix', also: [{ number: '3', title: 'Triage / more' }], entries: [] },
    { number: '4.1', title: 'Regular', also: [], entries: [] },
    { number: null, title: 'Summary', also: [], entries: [] },
  ]);
});

it.each([
  { file: 'update-2023-07.md', title: '# Update 2023-06', period: '2023-07' },
  { file: 'notes/2024-01/update-2024-april-may.md', title: '', period: '2024-04..2024-05' },
  { file: 'update-2024-04..2024-05.md', title: '', period: '2024-04..2024-05' },
  { file: 'x.md', title: '# Update 2023-06', period: '2023-06' },
  { file: 'x.md', title: '# Update April-May 2024', period: '2024-04..2024-05' },
  { file: 'x.md', title: '# Update December 2024', period: '2024-12' },
  { file: 'x.md', title: '# Update of our work', period: null },
])('reads the period of $file titled "$title" as $period', ({ file, title, period }) => {
  expect(readUpdate(title, { file }).period).toBe(period);
});

it('reads any text, and each mention with words of one line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '# Update',
      '## 1) A',
      '* ',
      '  * ',
      '> ',
      'Label:',
      pull(1),
      `[#2](${pull(2)})`,
      '```',
      '\t',
    ),
  );
  const lines = fc.array(fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')));
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (all, end) => {
      for (const section of readUpdate(all.join(end), { file: 'u.md' }).sections) {
        for (const entry of section.entries) {
          expect(`${entry.text}${entry.path.join('')}`).not.toMatch(/[\r\n]/u);
          expect(entry.url).toMatch(/\/(?:pull|issues)\/\d+$/u);
        }
      }
    }),
  );
});
