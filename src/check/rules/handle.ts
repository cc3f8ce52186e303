import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { isLogin } from '../../model/login.ts';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

/** `Ada Lovelace: Ada Lovelace`. */
const NAME_AGAIN = /^(\S.{1,60}?)\s*[:–-]\s*@?\1$/iu;

/** Reports a handle that GitHub does not allow: `@name_`, `@ name`, or the name repeated. */
export const handle = lintRule<Root>({ origin: 'minutebook:handle' }, (_, file) => {
  for (const { login, name, start, end } of contextOf(file).minutes?.present ?? []) {
    const again = login === null ? NAME_AGAIN.exec(name ?? '')?.[1] : undefined;
    if (again !== undefined) {
      report(file, {
        start,
        end,
        reason: `The name "${again}" is where the handle belongs`,
        note: 'Write the handle after the `@`, or the name alone.',
      });
      continue;
    }
    const malformed =
      login === null ? /@\S*(?:\s+\S+)?/u.exec(name ?? '')?.[0] : isLogin(login) ? undefined : `@${login}`;
    if (malformed === undefined) continue;
    report(file, {
      start,
      end,
      reason: `"${malformed}" cannot be a handle on GitHub`,
      note: 'Handles are letters, digits and single hyphens between them, directly after the `@`.',
    });
  }
});
