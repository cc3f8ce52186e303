import fc from 'fast-check';

/** One thing that a person, or an editor, does to a document. Places are taken modulo the number of lines. */
export type Edit =
  | { kind: 'insert'; at: number; form: number }
  | { kind: 'delete' | 'nest' | 'rewrap' | 'duplicate' | 'trail' | 'comment out' | 'check'; at: number }
  | { kind: 'move'; at: number; to: number }
  | { kind: 'restyle'; bullet: string }
  | { kind: 'line endings'; ending: string }
  | { kind: 'memory'; what: 'truncate' | 'duplicate' | 'move' | 'delete'; at: number }
  | { kind: 'unend' | 'mark' };

export const MEMORY = '<!-- minutebook';

/** What people write: one line or several, each line with a mark by which it is found again. */
const FORMS: readonly ((mark: string) => string[])[] = [
  (mark) => [`* ${mark} a line of their own`],
  (mark) => [`  * ${mark} a note`, `    * ${mark} a note on the note`],
  (mark) => ['', `${mark} a paragraph`, ''],
  (mark) => [`${mark} right below`],
  (mark) => [`\t- ${mark} tabs`],
  (mark) => ['', '```', `# ${mark} code`, '* x', '```', ''],
  (mark) => ['', `## ${mark} a section`, '', `1. ${mark} one`, `2. ${mark} two`, ''],
  (mark) => [`> ${mark} quoted`],
  (mark) => ['', `| ${mark} | b |`, '| - | - |', `| ${mark} | 2 |`, ''],
  (mark) => ['', '<details>', '', `${mark} hidden`, '', '</details>', ''],
  (mark) => ['', `${mark} underlined`, '---', ''],
  (mark) => [`+ ${mark} another bullet`],
];

/** Those that can swallow what comes after them, or take it apart. */
const UNCLOSED: readonly ((mark: string) => string[])[] = [
  (mark) => ['', '```', `${mark} never closed`],
  (mark) => ['', `<!-- ${mark} never closed`],
];

export interface Edited {
  text: string;
  /** The document still has its whole memory. */
  remembers: boolean;
}

/** Apply edits to a document, one after the other. Lines that are added carry `mark-1`, `mark-2`, … */
export function applyEdits(document: string, edits: readonly Edit[]): Edited {
  let lines = document.split('\n');
  let ending = '\n';
  let mark = '';
  let remembers = true;
  const place = (at: number) => at % Math.max(1, lines.length);
  const isMemory = (line: string | undefined) => line?.includes(MEMORY) === true;
  for (const [index, edit] of edits.entries()) {
    const at = 'at' in edit ? place(edit.at) : 0;
    const line = lines[at] ?? '';
    if (edit.kind === 'insert') {
      const form = [...FORMS, ...UNCLOSED][edit.form % (FORMS.length + UNCLOSED.length)] ?? FORMS[0];
      lines.splice(at, 0, ...(form?.(`mark-${index}`) ?? []));
    } else if (edit.kind === 'restyle')
      lines = lines.map((each) => each.replace(/^(\s*)[*+-] /u, `$1${edit.bullet} `));
    else if (edit.kind === 'line endings') ending = edit.ending;
    else if (edit.kind === 'unend') while (lines.at(-1) === '') lines.pop();
    else if (edit.kind === 'mark') mark = '\uFEFF';
    else if (edit.kind === 'memory') {
      const memory = lines.findIndex(isMemory);
      if (memory === -1) continue;
      const text = lines[memory] ?? '';
      if (edit.what === 'truncate' || edit.what === 'delete') remembers = false;
      if (edit.what === 'truncate')
        lines[memory] = text.slice(0, Math.max(MEMORY.length, edit.at % text.length));
      else if (edit.what === 'duplicate') lines.splice(at, 0, text);
      else lines.splice(memory, 1);
      if (edit.what === 'move') lines.splice(at, 0, text);
    } else if (isMemory(line)) continue;
    else if (edit.kind === 'delete') lines.splice(at, 1);
    else if (edit.kind === 'move') lines.splice(place(edit.to), 0, ...lines.splice(at, 1));
    else if (edit.kind === 'nest') lines[at] = `  ${line}`;
    else if (edit.kind === 'duplicate') lines.splice(at, 0, line);
    else if (edit.kind === 'trail') lines[at] = `${line}  `;
    else if (edit.kind === 'comment out') lines[at] = `<!-- ${line} -->`;
    else if (edit.kind === 'check') lines[at] = line.replace('[ ]', '[x]');
    else lines.splice(at, 1, ...line.replace(/ (?=\S+ \S+$)/u, '\n  ').split('\n'));
  }
  return { text: mark + lines.join(ending), remembers };
}

const at = fc.nat(80);
const kind = <Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds);

const insert = (forms: number): fc.Arbitrary<Edit> =>
  fc.record({ kind: kind('insert'), at, form: fc.nat(forms - 1) });

const others: fc.Arbitrary<Edit>[] = [
  fc.record({ kind: kind('delete', 'nest', 'rewrap', 'duplicate', 'trail', 'comment out', 'check'), at }),
  fc.record({ kind: kind('move'), at, to: at }),
  fc.record({ kind: kind('restyle'), bullet: fc.constantFrom('*', '-', '+') }),
  fc.record({ kind: kind('line endings'), ending: fc.constantFrom('\r\n', '\n') }),
  fc.record({ kind: kind('unend', 'mark') }),
];

const memory: fc.Arbitrary<Edit> = fc.record({
  kind: kind('memory'),
  what: fc.constantFrom('truncate', 'duplicate', 'move', 'delete'),
  at: fc.nat(600),
});

/** Anything at all. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(insert(FORMS.length + UNCLOSED.length), ...others, memory),
  { maxLength: 10 },
);

/** What leaves every line a line of Markdown, and the memory whole. */
export const tamedEdits: fc.Arbitrary<Edit[]> = fc.array(fc.oneof(insert(FORMS.length), ...others), {
  maxLength: 8,
});
