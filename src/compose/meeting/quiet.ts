/** U+200B ZERO WIDTH SPACE: takes no room, and ends what services take for a mention. */
const QUIET = '\u200B';

// `@name` and `@org/team`; not in addresses, e-mail addresses and code that starts right there.
const MENTION = /(?<![\w/`.@])@(?=[A-Za-z0-9])/gu;

/**
 * The text with mentions that notify nobody: people read the same. An agenda goes into an issue every
 * fortnight, and only who is invited shall hear of it.
 */
export function quietMentions(text: string): string {
  return text.replace(MENTION, `@${QUIET}`);
}

/** The text with every mention that `quietMentions` silenced as it was. */
export function resolveMentions(text: string): string {
  return text.replaceAll(`@${QUIET}`, '@');
}
