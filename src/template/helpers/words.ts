import { ArgumentError, type HelperTable, isTruthy, scalarText } from './helper.ts';

const ORDINALS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Helpers that turn values into text: `plural`, `join`, `repo`. */
export const wordHelpers: HelperTable = {
  plural: {
    parameters: [3, 3],
    options: [],
    usage: '{{plural count "item" "items"}}',
    /** Only the word: the first for exactly one, else the second. */
    run: ([count, one, other]) => {
      if (typeof count !== 'number') {
        throw new ArgumentError(
          'The first value of `plural` is not a number.',
          'It decides between the two words.',
          'Write {{plural items.length "item" "items"}}.',
        );
      }
      return scalarText(count === 1 ? one : other);
    },
  },
  ordinal: {
    parameters: [1, 1],
    options: [],
    usage: '{{ordinal appearances}}',
    /** `1st`, `2nd`, `3rd`, `4th`, `11th`. */
    run: ([value]) => {
      if (typeof value !== 'number') return scalarText(value);
      const ending = ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
      return `${value}${ending}`;
    },
  },
  join: {
    parameters: [1, 2],
    options: ['last'],
    usage: '{{join list ", "}}',
    /** The texts of a list, with a separator (`, ` by default) and optionally another one before the last. */
    run: ([list, separator], { last }) => {
      if (list === null || list === undefined) return '';
      if (!Array.isArray(list)) {
        throw new ArgumentError(
          'The first value of `join` is not a list.',
          'It joins the texts of a list.',
          'Write {{join names ", "}}.',
        );
      }
      const texts = list.map(scalarText).filter((text) => text !== '');
      const between = typeof separator === 'string' ? separator : ', ';
      if (typeof last !== 'string' || texts.length < 2) return texts.join(between);
      return `${texts.slice(0, -1).join(between)}${last}${texts.at(-1) ?? ''}`;
    },
  },
  repo: {
    parameters: [1, 1],
    options: [],
    usage: '{{repo item.repository}}',
    /** The name of a repository without its owner. */
    run: ([repository]) => scalarText(repository).replace(/^[^/]*\//u, ''),
  },
};

const MANY = Number.POSITIVE_INFINITY;

/** Conditions for `{{#if}}`: `(eq a b)`, `(not a)`, `(and a b)`, `(or a b)`. */
export const logicHelpers: HelperTable = {
  eq: { parameters: [2, 2], options: [], usage: '(eq a b)', run: ([a, b]) => (a ?? null) === (b ?? null) },
  not: { parameters: [1, 1], options: [], usage: '(not a)', run: ([a]) => !isTruthy(a) },
  and: {
    parameters: [2, MANY],
    options: [],
    usage: '(and a b)',
    run: (values) => values.every((value) => isTruthy(value)),
  },
  or: {
    parameters: [2, MANY],
    options: [],
    usage: '(or a b)',
    run: (values) => values.some((value) => isTruthy(value)),
  },
};
