import type { Leftover } from './draft.ts';
import { type SourceFile, type SourcePath, textAt, wrongForm } from './source-file.ts';

export interface StandingItems {
  entries: { from: SourcePath; text: string }[];
  leftovers: Leftover[];
}

/**
 * Converts the sections that create-node-meeting-artifacts maintains manually (`agenda: [{ title, description, items
 * }]`) to entries of one list. A title is prefixed to each of its items, `Reminders: …`; with a description, or without
 * items, it is a separate entry.
 */
export function standingItems(source: SourceFile, group: string): StandingItems {
  const found: StandingItems = { entries: [], leftovers: [] };
  const sections = source.at(['agenda']);
  if (sections === undefined || sections === null) return found;
  if (!Array.isArray(sections)) {
    found.leftovers.push(wrongForm(source, ['agenda'], group, 'A list of sections'));
    return found;
  }
  for (const index of sections.keys()) addSection(source, group, index, found);
  if (found.entries.length > 0) {
    found.leftovers.push({
      origin: source.origin(['agenda']),
      group,
      why: 'Standing items are one list, in the agenda and in the minutes: each item opens with the title of its section.',
      hint: 'A template of your own can give them headings.',
    });
  }
  return found;
}

function addSection(
  source: SourceFile,
  group: string,
  index: number,
  { entries, leftovers }: StandingItems,
): void {
  const path = ['agenda', index];
  const at = (key: string) => oneLine(textAt(source, [...path, key]));
  const [title, description] = [at('title'), at('description')];
  const items = source.at([...path, 'items']) ?? [];
  if (title === undefined && !(Array.isArray(items) && items.length > 0)) {
    leftovers.push(wrongForm(source, path, group, 'A section with a title'));
    return;
  }
  const list = Array.isArray(items) ? [...items.keys()] : [];
  const opening = [title, description].filter((text) => text !== undefined).join(': ');
  if (opening !== '' && (description !== undefined || list.length === 0))
    entries.push({ from: [...path, 'title'], text: opening });
  for (const item of list) {
    const text = oneLine(textAt(source, [...path, 'items', item]));
    if (text === undefined) leftovers.push(wrongForm(source, [...path, 'items', item], group, 'Text'));
    else
      entries.push({
        from: [...path, 'items', item],
        text: title === undefined ? text : `${title}: ${text}`,
      });
  }
  if (!Array.isArray(items)) leftovers.push(wrongForm(source, [...path, 'items'], group, 'A list'));
  const section = source.at(path);
  for (const key of Object.keys(section ?? {})) {
    if (!['title', 'description', 'items'].includes(key))
      leftovers.push(wrongForm(source, [...path, key], group, 'title, description or items'));
  }
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim();
}
