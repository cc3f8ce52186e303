const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Characters that no document may contain: control characters and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;
const BIDI_ALL = /[\u202a-\u202e\u2066-\u2069]/gu;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const ISOLATES = '\u2066\u2067\u2068';

/**
 * Converts a value to text for a document: one line, well-formed, self-contained.
 *
 * Runs of line breaks and tabs become one space; control characters and lone surrogates become U+FFFD; spaces at both
 * ends are removed, as Markdown does anyway. Bidirectional embeddings, overrides and isolates that the value leaves
 * open are closed at its end and unmatched closing controls are removed, so that no value changes the direction of the
 * text after it. Applying it twice changes nothing. Null and undefined become the empty text; numbers and booleans
 * become their JSON form.
 */
export function plainText(value: string | number | bigint | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  const line = String(value).replace(LINE_BREAKS, ' ').replace(UNPRINTABLE, '\ufffd').trim();
  return BIDI.test(line) ? balanceBidi(line).trim() : line;
}

/** Closes open controls and removes unmatched ones (Unicode Standard Annex #9, BD9 and BD11). */
function balanceBidi(text: string): string {
  const open: string[] = [];
  const balanced = text.replace(BIDI_ALL, (control) => {
    if (control === POP_EMBEDDING) return open.at(-1) === POP_EMBEDDING ? (open.pop() ?? '') : '';
    if (control === POP_ISOLATE) {
      const start = open.lastIndexOf(POP_ISOLATE);
      if (start === -1) return '';
      return open.splice(start).reverse().join('');
    }
    open.push(ISOLATES.includes(control) ? POP_ISOLATE : POP_EMBEDDING);
    return control;
  });
  return balanced + open.reverse().join('');
}

/** Removes Markdown escapes: `\#12` becomes `#12`. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
