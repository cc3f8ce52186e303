import { codeSpans } from './code-spans.ts';
import { EMPTY_COMMENT } from './quiet.ts';

// `@name` and `@org/team`; not in addresses and e-mail addresses.
const MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;

/** Markdown with mentions that notify nobody; everything else in it stays live, and code as it is. */
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
