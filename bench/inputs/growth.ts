import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { itemOf } from '../../src/services/github/map-item.ts';
import type { ItemNode } from '../../src/services/github/nodes.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import { AGENDA_TEMPLATE, agendaView } from './agenda-view.ts';
import { itemNodes, workItems } from './items.ts';
import { minutesText, NEW_ITEM } from './minutes-text.ts';
import { preparePlacement } from './placement.ts';

/** How many items GitHub gives at once. */
const PAGE = 100;

/** Prepare work on so many items; what is returned does it once. */
type Prepare = (items: number) => () => unknown;

export const GROWING: Readonly<Record<string, Prepare>> = {
  render: (items) => {
    const template = parseTemplate(AGENDA_TEMPLATE, { file: 'agenda.md' });
    const view = agendaView(items);
    return () => toMarkdown(instantiate(template, view));
  },
  merge: (items) => {
    const shape = { items, perSection: 50, notes: '' };
    const existing = minutesText(shape);
    const generated = minutesText(shape, NEW_ITEM);
    let round = 0;
    return () => {
      round += 1;
      // What was parsed before is cached, and small texts are merged more often: each time it is another text.
      const another = (text: string) => text.replaceAll('Title', `Title ${round}`);
      return mergeDocument(another(existing), another(generated));
    };
  },
  placement: (items) => {
    const { learn, place } = preparePlacement();
    const learned = learn();
    const given = workItems(items);
    return () => place(given, learned);
  },
  gather: (items) => {
    const answers = answersWith(itemNodes(items));
    return () => {
      return answers
        .flatMap((answer) => JSON.parse(answer) as ItemNode[])
        .map((node) => itemOf(node, { files: true, linked: true }));
    };
  },
};

/** Nodes as they come: in pages, as text. */
function answersWith(nodes: readonly ItemNode[]): string[] {
  return Array.from({ length: Math.ceil(nodes.length / PAGE) }, (_, page) =>
    JSON.stringify(nodes.slice(page * PAGE, (page + 1) * PAGE)),
  );
}

/** What work on some number of items took, in a process of its own. */
export interface GrowthStep {
  /** The median. */
  milliseconds: number;
  samples: number;
  /** What the result holds on the heap. */
  heapMegabytes: number;
}
