import { placeTagOf } from './decide.ts';
import { groupSegment, identify, sectionSegment } from './identity.ts';
import { isMergeable } from './limits.ts';
import { identityTag, placeTag, textTag } from './memory.ts';
import { readDocument } from './read-document.ts';

/** Items that are where people want them, each as `owner/name#n` in lower case. */
export interface PeoplesPlaces {
  /** Items that are not where the tool put them, with the tag of where it did. */
  moved: ReadonlyMap<string, string>;
  /** Items that people wrote or reworded. */
  written: ReadonlySet<string>;
}

/** Finds the items that people wrote or moved. Without a memory all of them were written by people, and none moved. */
export function peoplesPlaces(text: string): PeoplesPlaces {
  const places = { moved: new Map<string, string>(), written: new Set<string>() };
  const bare = text.replace(/^\uFEFF/u, '');
  if (!isMergeable(bare)) return places;
  const { memory, lines, root } = readDocument(bare);
  const put = new Map(memory.own.map((line) => [line.identity, line]));
  const doc = identify(lines, root, memory);
  for (const [entry, { item, key, subject }] of doc.identities) {
    if (!item || subject === undefined) continue;
    const line = put.get(identityTag(key));
    if (line !== undefined && line.place !== placeTagOf(entry, doc))
      places.moved.set(subject.key, line.place);
    else if (line?.text !== textTag(entry.text)) places.written.add(subject.key);
  }
  return places;
}

/** The tag of a section, or of a named list, as the place of items. */
export function sectionTag(heading: string, list: string | null): string {
  return placeTag(list === null ? sectionSegment(heading) : groupSegment(list));
}
