/** What the program, the library, the Action and editors read, and what people look at. */
const NEEDED = [
  /^package\.json$/u,
  /^(?:README|CHANGELOG|SECURITY)\.md$/u,
  /^LICENSE$/u,
  /^(?:(?:archive|memory)\.)?schema\.json$/u,
  /^templates\/[\w-]+\.md$/u,
  /^man\/minutebook\.1$/u,
  /^action\.yml$/u,
  /^dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|d\.ts)$/u,
  /^dist\/THIRD-PARTY-LICENSES$/u,
];

/** Files of a package that nobody needs who uses it: source maps, tests, sources, configuration of tools. */
export function needlessFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => !NEEDED.some((pattern) => pattern.test(path)));
}
