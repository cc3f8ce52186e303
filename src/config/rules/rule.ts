import type { ErrorText } from '../../errors/minutebook-error.ts';
import type { Config } from '../../model/config.ts';
import type { Finding, Path } from '../problem.ts';

/** A check across keys. It sees the entries that are valid by themselves, with their defaults. */
export type Rule = (config: Config) => Finding[];

/** The configuration cannot be used. */
export function error(code: Finding['code'], path: Path, text: ErrorText): Finding {
  return { severity: 'error', code, path, at: 'value', ...text };
}

/** The configuration can be used, but does not do what it seems to say. */
export function warning(code: Finding['code'], path: Path, text: ErrorText): Finding {
  return { severity: 'warning', code, path, at: 'value', ...text };
}
