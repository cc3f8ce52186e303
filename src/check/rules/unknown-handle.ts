import { distance } from 'fastest-levenshtein';
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { contextOf, isInTitle } from '../context.ts';
import { report } from '../report.ts';

/** `@login`, but not an e-mail address, a team, or a package such as `@scope/name`. */
const MENTION = /(?<![\w@/.`])@([A-Za-z\d][A-Za-z\d-]*)(?![\w/-]|\.\w|@)/gu;

/** Reports an unknown handle that is similar to a known one. The handle of a new guest usually is not. */
export const unknownHandle = lintRule<Root>({ origin: 'minutebook:unknown-handle' }, (tree, file) => {
  const { knownLogins, knownPeople, minutes, source } = contextOf(file);
  if (knownLogins.length === 0) return;
  // For a name that the archive knows, the rule for misspelt logins reports the intended login.
  const named = (minutes?.present ?? []).filter(({ name }) =>
    knownPeople.some((person) => person.name === name?.toLowerCase()),
  );
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    for (const match of source.slice(start.offset, end.offset).matchAll(MENTION)) {
      const login = match[1] ?? '';
      const likely = misspelt(login.toLowerCase(), knownLogins);
      const at = start.offset + match.index;
      if (likely === undefined || isInTitle(file, at)) continue;
      if (named.some((person) => at >= person.start && at < person.end)) continue;
      report(file, {
        start: at,
        end: at + match[0].length,
        reason: `Nobody here is known as @${login}; @${likely} is`,
      });
    }
  });
});

/**
 * A known login that differs in one letter, in longer handles two: the handles of different people rarely are that
 * similar.
 */
function misspelt(login: string, known: readonly string[]): string | undefined {
  if (known.includes(login)) return undefined;
  const allowed = login.length < 8 ? 1 : 2;
  return known.find((other) => other.length > 3 && distance(login, other) <= allowed);
}
