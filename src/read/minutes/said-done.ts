const DONE = '(?:done|completed?|finished|closed|fixed|resolved|merged|landed|shipped)';

/** `Ada to write it - done`, `… (DONE)`, `… ✅`; words that only end a sentence say what is to be done. */
const AFTER = new RegExp(
  `(?:\\s[-–—]+>?\\s*|[:;]\\s*|[([]\\s*|[✅✔]\\uFE0F?\\s*)${DONE}[.!)\\]✅✔\\uFE0F\\s]*$|[✅✔☑]\\uFE0F?\\s*$`,
  'iu',
);
/** `[done] Ada to write it`, `DONE: …`, `✅ …`. */
const BEFORE = new RegExp(`^\\s*(?:[([]\\s*${DONE}\\s*[)\\]]|${DONE}\\s*(?::|\\s[-–—]\\s)|[✅✔☑])`, 'iu');
/** A note of its own: `Done`, `done in #12`, `Completed last week.` */
const ALONE = new RegExp(
  `^\\W*(?:(?:this|that|it)(?: is| was|'s)?\\s+|(?:is|was|all|already|now)\\s+)*${DONE}\\b(?!\\s+(?:by|when|once|if|after|before)\\b)[^?]{0,80}$`,
  'iu',
);

/** Whether an action says of itself that it was done. */
export function saysDone(action: string): boolean {
  return AFTER.test(action) || BEFORE.test(action);
}

const BULLET = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;

/**
 * Whether the bullet below an action, one step further in, says that it was done.
 * @param lines - Of the minutes.
 * @param line - Of the action, from 1.
 */
export function isReportedDone(lines: readonly string[], line: number): boolean {
  const [, indent = null] = BULLET.exec(lines[line - 1] ?? '') ?? [];
  if (indent === null) return false;
  // An action may run on over several lines.
  const below = lines.slice(line, line + MOST_LINES).map((text) => BULLET.exec(text));
  const [, inner = '', note = ''] = below.find((bullet) => bullet !== null) ?? [];
  return widthOf(inner) > widthOf(indent) && (ALONE.test(note) || TICK.test(note));
}

/** More lines than this no action runs on over. */
const MOST_LINES = 8;
const TICK = /^\W*[✅✔☑]/u;

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

/** An action without what says that it was done. */
export function withoutDone(action: string): string {
  return action.replace(AFTER, '').replace(BEFORE, '');
}
