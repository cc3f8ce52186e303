const DONE = '(?:done|completed?|finished|closed|fixed|resolved|merged|landed|shipped)';

/** `Ada to write it - done`, `… (DONE)`, `… ✅`. The same words at the end of a sentence describe the task instead. */
const AFTER = new RegExp(
  `(?:\\s[-–—]+>?\\s*|[:;]\\s*|[([]\\s*|[✅✔]\\uFE0F?\\s*)${DONE}[.!)\\]✅✔\\uFE0F\\s]*$|[✅✔☑]\\uFE0F?\\s*$`,
  'iu',
);
/** `[done] Ada to write it`, `DONE: …`, `✅ …`. */
const BEFORE = new RegExp(`^\\s*(?:[([]\\s*${DONE}\\s*[)\\]]|${DONE}\\s*(?::|\\s[-–—]\\s)|[✅✔☑])`, 'iu');
/** A separate note: `Done`, `done in #12`, `Completed last week.` */
const ALONE = new RegExp(
  `^\\W*(?:(?:this|that|it)(?: is| was|'s)?\\s+|(?:is|was|all|already|now)\\s+)*${DONE}\\b(?!\\s+(?:by|when|once|if|after|before)\\b)[^?]{0,80}$`,
  'iu',
);

/** Whether the text of an action states that it is done. */
export function saysDone(action: string): boolean {
  return AFTER.test(action) || BEFORE.test(action);
}

const BULLET = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;

/**
 * Whether a bullet nested directly below an action states that it is done.
 * @param lines - The lines of the minutes.
 * @param line - The line of the action, from 1.
 */
export function isReportedDone(lines: readonly string[], line: number): boolean {
  const [, indent = null] = BULLET.exec(lines[line - 1] ?? '') ?? [];
  if (indent === null) return false;
  // An action may continue over several lines.
  const below = lines.slice(line, line + MOST_LINES).map((text) => BULLET.exec(text));
  const [, inner = '', note = ''] = below.find((bullet) => bullet !== null) ?? [];
  return widthOf(inner) > widthOf(indent) && (ALONE.test(note) || TICK.test(note));
}

/** The maximum number of lines that an action continues over. */
const MOST_LINES = 8;
const TICK = /^\W*[✅✔☑]/u;

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

/** The text of an action without the words that mark it as done. */
export function withoutDone(action: string): string {
  return action.replace(AFTER, '').replace(BEFORE, '');
}
