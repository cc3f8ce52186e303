/**
 * What a group is called on the command line: made from its label (`security-wg-agenda`), its name or a file name.
 * Empty when nothing of it can be in an id.
 */
export function groupId(name: string): string {
  return name
    .replace(/[-_ ]?agenda$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_.-]+/gu, '-')
    .replace(/^[-._]+|[-.]+$/gu, '')
    .slice(0, 80)
    .replace(/[-.]+$/u, '');
}

/** The id, with a number behind it if another group has it: `build`, `build-2`. File systems do not tell case apart. */
export function uniqueId(id: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.toLowerCase()));
  const base = id === '' ? 'group' : id;
  let candidate = base;
  for (let count = 2; used.has(candidate.toLowerCase()); count += 1) candidate = `${base}-${count}`;
  return candidate;
}
