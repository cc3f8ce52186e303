interface Line {
  text: string;
  own: boolean;
}

/**
 * Lines with each fenced block of code as one (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), its `text` of
 * several lines. A block is the tool's own when all its lines are. A fence that nothing closes is a line like others.
 */
export function inBlocks(lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  for (let first = 0; first < lines.length; ) {
    const last = closingOf(lines, first);
    const block = lines.slice(first, last + 1);
    blocks.push({
      text: block.map(({ text }) => text).join('\n'),
      own: block.every(({ text, own }) => own || (block.length > 1 && text.trim() === '')),
    });
    first = last + 1;
  }
  return blocks;
}

/** The line that closes the block that begins here; the line itself when none does. */
function closingOf(lines: readonly Line[], first: number): number {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[first]?.text ?? '')?.[1];
  if (fence === undefined) return first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const end = lines[index]?.text.trim() ?? '';
    if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) return index;
  }
  return first;
}
