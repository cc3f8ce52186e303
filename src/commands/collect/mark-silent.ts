import { rememberedEntries } from '../../merge/own-entries.ts';
import { NO_NOTES } from '../../model/minutes.ts';
import { readMinutes } from '../../read/minutes/read-minutes.ts';

/** The line below an item that nobody took notes on, trimmed. */
export const SILENT = `* ${NO_NOTES}`;

/** Say below each item of the agenda without notes that there are none, so that readers need not wonder. */
export function markSilent(text: string): string {
  const silent = new Set(
    readMinutes(text, { file: 'minutes' })
      .items.filter(({ notes }) => notes.length === 0)
      .map(({ line }) => line - 1),
  );
  const lines = text.split('\n');
  const entries = rememberedEntries(text).filter(
    ({ type, firstLine }) => type === 'listItem' && silent.has(firstLine),
  );
  for (const { lastLine, prefix } of entries.toReversed()) {
    lines.splice(lastLine + 1, 0, `${prefix.replace(/[^\t]/gu, ' ')}${SILENT}`);
  }
  return lines.join('\n');
}
