const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/u;
const PUNCTUATION = /[\p{P}\p{S}\p{Cs}]/u;

type Marker = '*' | '_' | '~';

/**
 * Whether a run of this marker could open emphasis (or strikethrough) and a later one close it. Parsers disagree on
 * which characters outside of ASCII are punctuation: true if it is possible for any of them.
 */
export function mayEmphasize(text: string, marker: Marker): boolean {
  let opened = false;
  for (let start = text.indexOf(marker); start !== -1; ) {
    let end = start + 1;
    while (text.charAt(end) === marker) end += 1;
    const previous = text.charAt(start - 1);
    const next = text.charAt(end);
    const sides = waysToRead(previous, next);
    if (opened && (isMarker(previous) || sides.some(([before, after]) => canClose(before, after, marker)))) {
      return true;
    }
    opened ||= isMarker(next) || sides.some(([before, after]) => canClose(after, before, marker));
    start = text.indexOf(marker, end);
  }
  return false;
}

/** micromark lets a run open or close wherever it touches a run of another marker, regardless of its surroundings. */
function isMarker(character: string): boolean {
  return character === '*' || character === '_' || character === '~';
}

/** Whether parsers may disagree about a marker between these two characters. */
export function isAmbiguous(before: string, after: string): boolean {
  return waysToRead(before, after).length > 1;
}

/** CommonMark 6.2, for the closing side; the opening side is its mirror image. */
function canClose(before: Kind, after: Kind, marker: Marker): boolean {
  const right = before === 'letter' || (before === 'punctuation' && after !== 'letter');
  // Underscores do not close emphasis within a word.
  return right && (marker !== '_' || after !== 'letter');
}

type Kind = 'letter' | 'punctuation' | 'space';

function waysToRead(before: string, after: string): (readonly [Kind, Kind])[] {
  return kindsOf(before).flatMap((left) => kindsOf(after).map((right) => [left, right] as const));
}

function kindsOf(character: string): readonly Kind[] {
  if (character === '' || /\s/u.test(character)) return ['space'];
  if (ASCII_PUNCTUATION.test(character)) return ['punctuation'];
  return PUNCTUATION.test(character) ? ['punctuation', 'letter'] : ['letter'];
}
