import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BoardCard, BoardColumn } from '../../merge/board.ts';
import { cardTitle } from './card-title.ts';

/** A board of a preview. */
export interface ShownBoard {
  title: string;
  columns: readonly BoardColumn[];
  /** The reason for the place of an item; null when it is not known. */
  because(key: string): string | null;
  /** Its URL; null when the document does not contain it. */
  urlOf(key: string): string | null;
  /** The page that proposes rules for an item in a column; null when no rule can apply. */
  ruleFor(card: BoardCard, column: BoardColumn): string | null;
  /** The change that can be undone; null: none. */
  undo: string | null;
}

/** Renders sections and named lists as columns, with their items as cards that can be moved by mouse or keyboard. */
export function boardPage(board: ShownBoard): ElementContent[] {
  const { columns, undo } = board;
  return [
    h('h1', { tabIndex: -1 }, board.title),
    h('p', [
      'Drag an item, or choose where it goes and press Move. The file is written as if you had moved its lines by hand. ',
      ...(undo === null ? [] : [h('button', { type: 'button', dataUndo: true }, `Undo: ${undo}`)]),
    ]),
    h(
      'div.board',
      columns.map((column, index) => columnView(column, index, board)),
    ),
  ];
}

function columnView(column: BoardColumn, index: number, board: ShownBoard): Element {
  const { heading, group, cards } = column;
  const id = `column-${index}`;
  const level = group === null ? 'h2' : 'h3';
  const name = group ?? heading;
  return h('section.column', { ariaLabelledby: id, dataColumn: index, ...targetOf(column) }, [
    h(level, { id, tabIndex: -1 }, [headingTitle(name) || 'Top', ` (${cards.length})`]),
    ...(group === null ? [] : [h('p.in', `in ${headingTitle(heading)}`)]),
    h(
      'ul',
      cards.map((card, at) => cardView(card, at, column, board)),
    ),
  ]);
}

/** The destination of an item that is put into a column. */
function targetOf({ line, group, exists }: BoardColumn): Record<string, string | number> {
  return exists || group === null ? { dataLine: line } : { dataLine: line, dataGroup: group };
}

function cardView(card: BoardCard, at: number, column: BoardColumn, board: ShownBoard): Element {
  const { key, text, line, notes, own } = card;
  const title = cardTitle(text);
  const url = board.urlOf(key);
  const because = board.because(key);
  const rule = board.ruleFor(card, column);
  // Lines change when items move; the keyboard focus finds the card again by its column.
  const id = `card-${key.replace(/[^\w.-]/gu, '-')}-${board.columns.indexOf(column)}`;
  const name = `${key}, ${title}`;
  const [previous, next] = [column.cards[at - 1], column.cards[at + 2]];
  const isLast = at === column.cards.length - 1;
  return h('li.card', { id, draggable: 'true', dataCard: line, dataKey: key }, [
    h('p.what', [
      url === null ? key : h('a', { href: url, target: '_blank', rel: ['noopener', 'noreferrer'] }, key),
      ` ${title}`,
    ]),
    h('p.why', [
      because ?? 'written by people',
      ...(own ? [] : [' · line of people’s']),
      ...(notes > 0 ? [` · with ${notes} ${notes === 1 ? 'line' : 'lines'} of notes`] : []),
    ]),
    h('p.how', [
      h('label', [
        h('span.hidden', `Move ${name} to`),
        h('select', { dataTo: true }, [
          h('option', { value: '' }, 'Move to…'),
          ...board.columns.flatMap((other, index) =>
            other === column ? [] : [h('option', { value: index }, optionName(other))],
          ),
        ]),
      ]),
      h('button', { type: 'button', dataMove: true, ariaLabel: `Move ${name}` }, 'Move'),
      h(
        'button',
        {
          type: 'button',
          dataUp: previous?.line,
          disabled: previous === undefined,
          ariaLabel: `Up: ${name}`,
        },
        '↑',
      ),
      h(
        'button',
        {
          type: 'button',
          dataDown: isLast ? undefined : (next?.line ?? 'end'),
          disabled: isLast,
          ariaLabel: `Down: ${name}`,
        },
        '↓',
      ),
      ...(rule === null
        ? []
        : [h('a', { href: rule, ariaLabel: `Always put work like ${name} here` }, 'Always…')]),
    ]),
  ]);
}

function optionName({ heading, group }: BoardColumn): string {
  const section = headingTitle(heading) || 'Top';
  return group === null ? section : `${section} › ${headingTitle(group)}`;
}

/** `3) Triage` would be a list without a heading mark. */
function headingTitle(heading: string): string {
  return cardTitle(`# ${heading}`);
}
