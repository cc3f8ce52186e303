/**
 * Returns the branch from which changes to a document are proposed: the same in every run, so that runs find each
 * other's. Git does not accept every name (https://git-scm.com/docs/git-check-ref-format): what it may refuse becomes a
 * hyphen.
 * @param parts - What identifies the document: `['minutes', 'security-wg', '2023-02-16']`.
 */
export function branchName(parts: readonly string[]): string {
  const name = parts
    .join('-')
    .replaceAll('..', '-to-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|(?:\.lock|[.-])+$/gu, '');
  return `minutebook/${name}`;
}

/** Returns the nth name that is tried for a proposal: `…`, `…-2`, `…-3`. */
export function nthName(name: string, n: number): string {
  return n === 1 ? name : `${name}-${n}`;
}
