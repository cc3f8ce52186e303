import { distance } from 'fastest-levenshtein';
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

/** The maximum number of typos; with more, it may be another account. */
const MOST_SLIPS = 2;

/** Reports a login that is similar to the one that the archive has for the same name. */
export const misspeltLogin = lintRule<Root>({ origin: 'minutebook:misspelt-login' }, (_, file) => {
  const { minutes, knownPeople } = contextOf(file);
  for (const { name, login, start, end } of minutes?.present ?? []) {
    if (name === null || login === null) continue;
    const known = knownPeople
      .filter((person) => person.name === name.toLowerCase())
      .map((person) => person.login);
    const written = login.toLowerCase();
    if (known.includes(written)) continue;
    const likely = known.find((other) => distance(written, other) <= MOST_SLIPS);
    if (likely === undefined) continue;
    report(file, { start, end, reason: `${name} is @${likely} in other minutes, and @${login} here` });
  }
});
