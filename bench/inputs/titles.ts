/** Titles of the kinds that GitHub has: some need thought about escapes, some are like those of earlier updates. */
const TITLES = [
  'doc: update the list of maintainers',
  'src,permission: restrict fs_node & *.binding <T>',
  'deps: update undici to 5.28.3 (CVE-2024-24758)',
  'test: fix flaky test-http2-large-file on arm64',
  'lib: make `process.binding()` throw with --permission',
  '[v20.x] backport of #48677 for @nodejs/security-wg',
  'Automate updates of all dependencies',
  'fs: handle a trailing backslash in paths, Q&A',
  'src: move PrintTree into a named namespace',
  'Freeze website changes, pending cache fixes?',
];

/** The title of the n-th item. They all differ, so that nothing is worked out once for all. */
export function titleOf(index: number): string {
  return `${TITLES[index % TITLES.length] ?? ''} ${index}`;
}
