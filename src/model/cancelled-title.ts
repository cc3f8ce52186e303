/** Statements in titles that a meeting does not take place; groups add their own words. */
const STATEMENTS = [
  String.raw`cancell?ed(?:\s+(?:event|meeting|session|call|sync))?`,
  String.raw`(?:meeting|session|call|sync)\s+(?:is\s+|was\s+|has\s+been\s+)?cancell?ed`,
  String.raw`no\s+(?:[\p{L}\p{N}.&/]+\s+){0,3}?(?:meeting|session|call|sync)s?`,
];
/** What may follow a statement: the end, a separator, a reason or a day. Other words make it the topic of a meeting. */
const AFTER = String.raw`(?=\s*$|\s*[:：|!–—\]})】）*~]|\s*[.,;](?:\s|$)|\s+-|-\s|\s+(?:due|this|for|because|today|tomorrow|until|on|next|\d)(?![\p{L}]))`;
const OPENING = String.raw`[(\[{【（*~]\s*`;
const SEPARATOR = String.raw`(?:[:：|–—,;.!]|\s-|-\s)\s*`;
const MEETING_AT_END = /(?<!\p{L})(?:meeting|session|call|sync)[\s\d(),./:–-]*$/iu;

/**
 * Returns a function that tells whether a title says that an event does not take place, as in calendars that have no
 * other mark for it: `Canceled: WG Meeting`, `[CANCELLED] WG Meeting`, `WG Meeting (cancelled)`, `NO MEETING -
 * holiday`. `WG Meeting - cancellation policy talk` is a meeting.
 * @param words - Further statements, in other languages: `Abgesagt`.
 */
export function cancelledTitles(words: readonly string[]): (title: string) => boolean {
  const written = words.map((word) => word.normalize('NFC'));
  const own = written.map(escaped);
  const statement = `(?:${[...STATEMENTS, ...own].join('|')})`;
  const anywhere = new RegExp(
    `(?:^[^\\p{L}\\p{N}]*|${OPENING}|${SEPARATOR})${statement}(?![\\p{L}\\p{N}])${AFTER}`,
    'iu',
  );
  const atEnd = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:not|never|n['’]t)\\s+(?:be\\s+|been\\s+)?)(?:cancell?ed${own.map((word) => `|${word}`).join('')})[\\s.!]*$`,
    'iu',
  );
  const capitals = new RegExp(
    `^[^\\p{L}\\p{N}]*(?:CANCELL?ED|NO MEETING${written.map((word) => `|${escaped(word.toUpperCase())}`).join('')})\\s+\\S`,
    'u',
  );
  const adjective = /^[^\p{L}\p{N}]*cancell?ed\s/iu;
  return (title) => {
    const text = title.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (anywhere.test(text) || atEnd.test(text)) return true;
    // In a title that is all in capitals, the capitals of a word mean nothing.
    if (capitals.test(text) && text !== text.toUpperCase()) return true;
    return adjective.test(text) && MEETING_AT_END.test(text);
  };
}

function escaped(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&').replace(/\s+/gu, String.raw`\s+`);
}
