import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { unifiedDiff } from '../../merge/unified-diff.ts';
import { diffView } from './document-page.ts';

/** Proposed rules that always place work like an item where the item is. */
export interface ShownRules {
  /** `nodejs/node#48769 doc: …` */
  item: string;
  key: string;
  /** `section 3, Permission Model` */
  place: string;
  /** The path and the text of the configuration. */
  file: string;
  before: string;
  rules: readonly { entry: object; after: string; others: readonly string[]; unknown: string | null }[];
  /** The change to the configuration that can be undone; null: none. */
  undo: string | null;
  /** The URL of the board, relative to this page. */
  board: string;
}

/** Renders rules to choose from, each with its change to the configuration and the other items it moves. */
export function rulePage({
  item,
  key,
  place,
  file,
  before,
  rules,
  undo,
  board,
}: ShownRules): ElementContent[] {
  return [
    h('h1', { tabIndex: -1 }, `Always in ${place}`),
    h('p', [
      `${item}. Choose the rule that fits: it also holds for later updates. `,
      h('a', { href: board }, 'Back to the board'),
    ]),
    ...(undo === null
      ? []
      : [h('p', [h('button', { type: 'button', dataUndo: 'configuration' }, `Undo: ${undo}`)])]),
    ...(rules.length === 0
      ? [
          h(
            'p',
            `${file} has every rule that could be proposed, or is written in a way that one has to be added by hand.`,
          ),
        ]
      : []),
    ...rules.map(({ entry, after, others, unknown }, index) => {
      const rule = JSON.stringify(entry);
      const name = Object.entries(entry)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', ');
      return h('section', { ariaLabelledby: `rule-${index}` }, [
        h('h2', { id: `rule-${index}` }, name),
        diffView(unifiedDiff(file, before, after, { color: false })),
        h(
          'p',
          unknown ?? (others.length === 0 ? 'It takes nothing else now.' : `It also moves ${others.length}:`),
        ),
        ...(others.length === 0
          ? []
          : [
              h(
                'ul',
                others.map((other) => h('li', other)),
              ),
            ]),
        h(
          'button',
          { type: 'button', dataRule: rule, dataItem: key, ariaLabel: `Write it to ${file}: ${name}` },
          `Write it to ${file}`,
        ),
      ]);
    }),
  ];
}
