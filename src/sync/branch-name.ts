/**
 * The branch that changes to a document are proposed from: the same for every run, so that runs find each other's.
 * Git does not take every name (https://git-scm.com/docs/git-check-ref-format): what it may refuse becomes a hyphen.
 * @param parts - What tells documents apart: `['minutes', 'security-wg', '2023-02-16']`.
 */
export function branchName(parts: readonly string[]): string {
  const name = parts
    .join('-')
    .replaceAll('..', '-to-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|(?:\.lock|[.-])+$/gu, '');
  return `minutebook/${name}`;
}

/** The names a proposal may have, in the order they are tried: `…`, `…-2`, `…-3`. */
export function nthName(name: string, n: number): string {
  return n === 1 ? name : `${name}-${n}`;
}
