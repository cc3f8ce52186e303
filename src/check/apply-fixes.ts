import type { VFileMessage } from 'vfile-message';

/** Replace the source from `start` to `end` (UTF-16 offsets) by `text`. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** The certain repairs among messages: those that say what stands there and the one thing that should. */
export function fixesOf(messages: readonly VFileMessage[]): Fix[] {
  return messages.flatMap(({ place, expected }) => {
    if (place === undefined || !('start' in place) || expected?.length !== 1) return [];
    const { start, end } = place;
    const [text] = expected;
    if (start.offset === undefined || end.offset === undefined || text === undefined) return [];
    return [{ start: start.offset, end: end.offset, text }];
  });
}

/** Apply repairs to the text they were found in. Of two that overlap the earlier is applied, and the next run does the other. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done) continue;
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
  }
  return result + text.slice(done);
}
