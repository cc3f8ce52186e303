import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinNote } from '../../src/documents/collected-note.ts';
import { controlComments } from '../../src/merge/control-data.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';

const SKELETON = `# Acme Meeting 2023-02-16

## Links

* **Recording**:
* **GitHub Issue**: https://github.com/acme/wg/issues/3

## Present

* Team: @\u200Bacme/wg

- [ ] Ann A @\u200Bann
- [ ] Ben B @\u200Bben

## Announcements

### acme/wg

* Permission model [#1](https://github.com/acme/wg/issues/1)

  <!-- 2023-02-02: earlier (2023-02-02.md) -->

* Scorecard [#7](https://github.com/acme/wg/issues/7)

## Q&A, Other
`;
const NOTE = planMerge('', SKELETON).text;
const join = (file: string | null, note: string) => joinNote(file, note, { noNotes: true }).text;

it('takes out what was for the scribe and untouched, and keeps what was not', () => {
  const typed = NOTE.replace('- [ ] Ann A', '- [x] Ann A').replace('earlier (', 'earlier, and see mine (');
  const text = join(null, typed);
  expect(text).toContain('- [x] Ann A @ann\n');
  expect(text).not.toContain('Ben B');
  expect(text).toContain('<!-- 2023-02-02: earlier, and see mine (2023-02-02.md) -->');
  expect(join(null, NOTE)).not.toContain('2023-02-02');
});

it('says where no notes were taken, until there are some', () => {
  const first = join(null, NOTE);
  expect(first.match(/^ {2}\* No notes taken\.$/gmu)).toHaveLength(2);
  const later = join(first, NOTE.replace('issues/7)', 'issues/7)\n  * Nearly done'));
  expect(later.match(/No notes taken\./gu)).toHaveLength(1);
  expect(later).toContain('issues/7)\n  * Nearly done\n');
});

it('becomes the note when nobody touched the file, in the order of the note', () => {
  const note = NOTE.replace('## Q&A, Other\n', '## Q&A, Other\n\nThanks all.\n');
  expect(join(planMerge('', SKELETON.replaceAll('\u200B', '')).text, note)).toContain(
    '## Q&A, Other\n\nThanks all.\n',
  );
});

it('keeps blocks of code apart that people put into the file and into the note', () => {
  const add = (text: string, code: string) => text.replace('## Q&A', `\`\`\`\n${code}\n\`\`\`\n\n## Q&A`);
  const block = (code: string) => `\n\`\`\`\n${code}\n\`\`\`\n`;
  const file = add(NOTE.replaceAll('\u200B', ''), 'in the file');
  const once = join(file, add(NOTE, 'in the note'));
  expect(once).toContain(block('in the file'));
  expect(once).toContain(block('in the note'));
  const elsewhere = NOTE.replace('## Announcements\n', `## Announcements\n${block('in the note')}`);
  expect(join(file, elsewhere)).toContain(block('in the note'));
  const changed = join(once, add(NOTE, 'in the note,\n\nchanged'));
  expect(changed).toContain(block('in the file'));
  expect(changed).toContain(block('in the note,\n\nchanged'));
  expect(changed).not.toContain(block('in the note'));
});

it('keeps rules and tables of the note that look like those of the file', () => {
  const table = (word: string) => `\n| ${word} |\n| --- |\n| ${word}s |\n`;
  const file = NOTE.replaceAll('\u200B', '').replace('## Q&A', `${table('file')}\n## Q&A`);
  const note = NOTE.replace('## Present\n', `## Present\n${table('note')}`);
  expect(join(file, note)).toContain(table('note'));
  expect(join(file, note)).toContain(table('file'));
});

it('keeps the spaces that end the last line of the note', () => {
  expect(join(null, NOTE.replace('## Q&A, Other\n', '## Q&A, Other\n\nThanks.  \n'))).toContain(
    '\nThanks.  \n',
  );
});

// Words that no template has, so that each can be found again.
const word = fc.stringMatching(/^[a-z]{3,9}[0-9]{3}$/u);
const line = fc
  .tuple(fc.constantFrom('* ', '  * ', '', '> ', '- [ ] ', '1. '), word)
  .map((parts) => parts.join(''));
const places = ['## Announcements\n', '## Q&A, Other\n', 'issues/1)\n', 'issues/7)\n', '* **Recording**:'];
const edit = fc.record({ place: fc.constantFrom(...places), line, remove: fc.boolean() });
const edited = (text: string, edits: readonly { place: string; line: string }[]) =>
  edits.reduce((left, { place, line: said }) => {
    return place.endsWith('\n')
      ? left.replace(place, `${place}${said}\n`)
      : left.replace(place, `${place} ${said.trim()}`);
  }, text);
const wordsOf = (text: string) => text.match(/[a-z]{3,9}[0-9]{3}/gu) ?? [];

it('loses no word of the file or the note, and changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (inFile, inNote) => {
      const file = edited(NOTE.replaceAll('\u200B', ''), inFile);
      const note = edited(NOTE, inNote);
      const once = join(file, note);
      for (const said of [...wordsOf(file), ...wordsOf(note)]) expect(once).toContain(said);
      expect(join(once, note)).toBe(once);
      for (const said of wordsOf(file)) expect(planMerge(once, SKELETON).text).toContain(said);
      for (const said of wordsOf(note)) expect(planMerge(once, SKELETON).text).toContain(said);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 25) },
  );
});

it('follows the note when its words change, and leaves those of the file', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { maxLength: 4 }),
      (inFile, before, after) => {
        const first = join(null, edited(NOTE, before));
        const file = edited(first, inFile);
        const note = edited(NOTE, after);
        const second = join(file, note);
        for (const said of [...wordsOf(note), ...wordsOf(edited(places.join('\n'), inFile))])
          expect(second).toContain(said);
        expect(join(second, note)).toBe(second);
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 25) },
  );
});

/** What somebody may write around control comments, so that they count here and not there. */
const PIECES = [
  '<!-- minutebook 1 AAAAAA BBBBBBCCCCCCDD -->',
  '<!-- minutebook 1\nAAAAAA\n-->',
  '<!-- minutebook 1 AAAAAA',
  '<!-- minutebook-note 1 AAAAAA BBBBBB -->',
  '<!-- minutebook meeting wg 2023-03-02 -->',
  '<!-- minutebook says cancelled -->',
  ...[
    '```',
    '~~~~',
    '<details>',
    '</details>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<pre>',
    '</pre>',
    '<?',
    '?>',
  ],
  ...['> quoted', '* item', '[^1]: note', '| a |\n| - |', '---', 'words', '', ''],
];

it('has no control comment but its own, whatever stands in the note and around it', () => {
  const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join('\n'));
  const file = fc.constantFrom(
    null,
    NOTE,
    NOTE.replace('## Q&A, Other', '## Q&A, Other\n\nWritten in the file.'),
  );
  fc.assert(
    fc.property(
      file,
      typed,
      fc.constantFrom('## Q&A, Other\n', '# Acme', '<!-- minutebook 1 '),
      (before, words, at) => {
        const note = NOTE.replace(at, () => `${words}\n${at}`);
        const text = join(before, note);
        const kinds = controlComments(text).map(({ comment }) => comment.kind);
        expect(kinds.filter((kind) => kind !== 'memory')).toEqual(['trace']);
        expect(kinds.length).toBeLessThanOrEqual(2);
        expect(join(text, note)).toBe(text);
        expect(join(text, `${note}\nOne more.\n`)).toContain('One more.');
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 15) },
  );
});

it('brings back neither what was taken out of the minutes nor what was changed there, whatever changed since', () => {
  const minutes = NOTE.replaceAll('\u200B', '')
    .replace(/^\* Scorecard.*\n\n/mu, '')
    .replace('* Permission model [', '* The permission model, from the roadmap [');
  const renamed = SKELETON.replaceAll('\u200B', '').replace('Ben B', 'Benjamin B');
  const current = planMerge(minutes, renamed).text;
  expect(current).not.toBe(minutes);
  const text = join(current, NOTE.replace('## Q&A, Other\n', '## Q&A, Other\n\nThanks all.\n'));
  expect(text).toContain('Thanks all.');
  expect(text).not.toContain('Scorecard');
  expect(text.match(/permission model/giu)).toHaveLength(1);
});
