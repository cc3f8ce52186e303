import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import { explainIssue } from './explain/explain-issue.ts';
import { definitionSchema } from './json-schema.ts';
import { resolveConfig } from './resolve.ts';
import { validate } from './validate.ts';

/** A group that is given on the command line instead of in a configuration. */
export interface AdHocGroup {
  /** Organisations, users and `owner/name` repositories; at least one. */
  from: readonly string[];
  label: string;
  /** Default: the label without `-agenda`. */
  id?: string;
  name?: string;
}

/**
 * The configuration for a command without one: a single group, with all defaults.
 * @throws {MinutebookError} `usage/group` for values that would not be valid in a configuration.
 */
export function adHocConfig(group: AdHocGroup): Config {
  const { from, label, id = idOf(label), name } = group;
  const data = {
    groups: { [id]: { ...(name !== undefined && { name }), agenda: { label, from: [...from] } } },
  };
  const { written, issues } = validate(data);
  const [first] = issues.flatMap((issue) =>
    explainIssue(issue, { data, schema: definitionSchema(), source: () => undefined }),
  );
  if (first === undefined) return resolveConfig(written, null);
  const option = `--${first.path.find((step) => step === 'from' || step === 'label') ?? 'group'}`;
  throw new MinutebookError('usage/group', {
    message: first.message.replace(/^(?:A key of )?groups\S*/u, option),
    why: first.why,
    hint: first.hint,
  });
}

/** `security-wg-agenda` becomes `security-wg`; characters that file names cannot have become dashes. */
function idOf(label: string): string {
  const name = label.replace(/[-_ ]?agenda$/iu, '') || label;
  return name.replace(/[^\w.-]+/gu, '-').replace(/^[-._]+|[-.]+$/gu, '') || 'agenda';
}
