import { codeSpans } from './code-spans.ts';
import { EMPTY_COMMENT } from './quiet.ts';

// `@name` and `@org/team`; not within addresses and e-mail addresses.
const MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;

/** Stops mentions in Markdown from notifying anybody; code and everything else stay as they are. */
export function quietMentions(markdown: string): string {
  let result = '';
  let start = 0;
  for (const { from, to } of codeSpans(markdown)) {
    result += quieted(markdown.slice(start, from)) + markdown.slice(from, to);
    start = to;
  }
  return result + quieted(markdown.slice(start));
}

function quieted(text: string): string {
  return text.replace(MENTION, `@${EMPTY_COMMENT}`);
}
