import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';
import { checkAtom, checkHtml, checkLinks } from '../web/check-site.ts';

const CONFIG = `host: Node.js
site: { url: "https://example.org/minutes", people: true }
groups:
  security-wg:
    name: Security WorkGroup
    agenda: { from: [nodejs] }
roles:
  support:
    name: Support Role
    document: [{ number: 1, title: Triage }, { number: 2, title: Releases }]
    path: "updates/update-{{period}}.md"
    people: [ada]
    from: [nodejs]
`;

const minutes = (date: string, more: string) => `# Node.js Security <!-- HIDDEN -->WorkGroup Meeting ${date}

## Present

* Ada <!-- HIDDEN -->Lovelace: @ada
* Grace <script>Hopper</script>: @grace

## Agenda

### nodejs/node

* Permission <!-- HIDDEN --><img src=x onerror=alert(1)> model [#44004](https://github.com/nodejs/node/pull/44004)
${more}
`;

const FILES = {
  'minutebook.yml': CONFIG,
  'notes/security-wg/2023-02-02.md': minutes(
    '2023-02-02',
    `  * First word on the flux capacitor, see [before](2023-01-05.md) and [after](2023-02-16.md#agenda)
  * DECISION: keep <!--
    HIDDEN --> the </title><script>alert(1)</script> flag
  * [ ] @ada to write <!-- HIDDEN --><b onclick=x>docs</b>

<!-- HIDDEN acme/private#1 -->`,
  ),
  'notes/security-wg/2023-02-16.md': minutes(
    '2023-02-16',
    '  * Landed, see [the last time](2023-02-02.md)\n\n<!-- HIDDEN without an end',
  ),
  'notes/updates/update-2023-01.md':
    '# Update 2023-01\n\n## 1) Triage\n\n* Fix it - https://github.com/nodejs/node/pull/1\n\n## 2) Releases\n\n* Cut it - https://github.com/nodejs/node/pull/2\n',
};

const site = (cwd: string, ...argv: string[]) => runCli(['site', ...argv], { cwd });

function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const;
    }),
  );
}

describe('minutebook site', () => {
  // Looked at by several tests, and left as it is.
  let made: Awaited<ReturnType<typeof site>>;
  let files: Map<string, string>;
  beforeAll(async () => {
    const cwd = folderWith(FILES, afterAll);
    made = await site(cwd);
    files = filesBelow(join(cwd, '_site'));
  });

  it('makes pages of meetings, items, decisions, actions, people and work, that are valid and lead to each other', async () => {
    expect(made).toMatchObject({ status: 0, stdout: '_site/index.html\n' });
    expect([...files.keys()].filter((path) => !path.endsWith('.css')).sort()).toEqual([
      'actions/index.html',
      'decisions.xml',
      'decisions/index.html',
      'decisions/security-wg/2023-02-02.html',
      'index.html',
      'items/index.html',
      'items/nodejs/node/44004.html',
      'meetings/security-wg/2023-02-02.html',
      'meetings/security-wg/2023-02-16.html',
      'meetings/security-wg/index.html',
      'minutebook-files.json',
      'minutes.xml',
      'people/security-wg/ada.html',
      'people/security-wg/grace.html',
      'people/security-wg/index.html',
      'search-index.js',
      'search.html',
      'search.js',
      'work/support.html',
    ]);
    const { links, broken } = checkLinks(files);
    expect(links).toBeGreaterThan(100);
    expect(broken).toEqual([]);
    expect(await checkHtml(files)).toEqual([]);
    expect(files.get('items/nodejs/node/44004.html')).toContain('First word on the flux capacitor');
    expect(files.get('actions/index.html')).toContain('to write');
    expect(files.get('work/support.html')).toMatch(
      /<svg[^>]*>[\s\S]*<td>2023-01<\/td><td>1<\/td><td>1<\/td>/u,
    );
  });

  it('shows nothing that is hidden in comments', () => {
    for (const [path, text] of files) expect([path, text.includes('HIDDEN')]).toEqual([path, false]);
  });

  it('leaves text text: no script, handler or style of others is on a page', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      const scripts = [...text.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag);
      expect(scripts).toEqual(
        path === 'search.html'
          ? ['<script src="search-index.js" defer>', '<script src="search.js" defer>']
          : [],
      );
      expect(text).not.toMatch(/<[^<>]* (?:on\w+|style)=/iu);
      expect(text).not.toMatch(/<(?:img|iframe|object|embed|base|form)\b/iu);
    }
  });

  it('has Atom feeds with absolute addresses, where the address of the site is known', async () => {
    const feed = files.get('minutes.xml');
    expect(feed).toContain('<id>https://example.org/minutes/meetings/security-wg/2023-02-16.html</id>');
    expect(feed).toContain('<updated>2023-02-16T00:00:00Z</updated>');
    for (const path of ['minutes.xml', 'decisions.xml']) expect(checkAtom(files.get(path) ?? '')).toEqual([]);
    expect(checkAtom(feed?.replace(/<id>/u, '<id>x</id><id>') ?? '')).toEqual(['feed: 2 id', 'feed: id x']);
    const without = folderWith({ ...FILES, 'minutebook.yml': CONFIG.replace(/url: "[^"]*", /u, '') });
    await site(without);
    expect(existsSync(join(without, '_site/minutes.xml'))).toBe(false);
  });

  it('has no pages of people unless the configuration asks for them', async () => {
    const cwd = folderWith({ ...FILES, 'minutebook.yml': CONFIG.replace(', people: true', '') });
    await site(cwd);
    expect(existsSync(join(cwd, '_site/people'))).toBe(false);
    expect(readFileSync(join(cwd, '_site/index.html'), 'utf8')).not.toContain('Attendance');
  });

  it('needs no configuration for files that are named', async () => {
    const cwd = folderWith({ 'a/2023-02-16.md': FILES['notes/security-wg/2023-02-16.md'] });
    expect((await site(cwd, 'a', '--out', 'public')).status).toBe(0);
    expect(existsSync(join(cwd, 'public/meetings/minutes/2023-02-16.html'))).toBe(true);
  });

  // Windows has no such names.
  it.skipIf(process.platform === 'win32')('makes pages of files, whatever they are called', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      `"quo'ted"`,
      '%2e%2e',
      '..',
      '\u202etxt',
      'ha#sh',
      'qu?ery',
      'two\nlines',
      'index',
      'page-2',
      '\u{1f600}',
    ];
    const links = names.map((name) => `* [to](${encodeURIComponent(name)}.md)`).join('\n');
    const cwd = folderWith(
      Object.fromEntries(names.map((name) => [`a/${name}.md`, minutes('2023', `\n${links}\n`)])),
    );
    writeFileSync(join(cwd, 'a/\u001b[2J\n::error::.md'), Buffer.from([0xff]));
    const { status, stderr } = await site(cwd, 'a');
    expect(status).toBe(0);
    expect(stderr).toContain('warning: a/␛[2J␊::error::.md: ');
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}|^::/mu);
    const made = filesBelow(join(cwd, '_site'));
    expect(checkLinks(made).broken).toEqual([]);
    expect(await checkHtml(made)).toEqual([]);
    const pages = [...made].filter(([path]) => /^meetings\/minutes\/(?!index)/u.test(path));
    expect(pages).toHaveLength(names.length);
    for (const [, text] of pages) expect(text.match(/<a href="[^"]+">to<\/a>/gu)).toHaveLength(names.length);
  });

  it('keeps apart what groups are called that paths do not tell apart', async () => {
    const group = (path: string) =>
      `{ agenda: { label: ${path}, from: [a/b] }, minutes: { path: "${path}/{{date}}.md" } }`;
    const folder = folderWith({
      'minutebook.yml': `groups:\n  wg: ${group('a')}\n  WG: ${group('b')}\n  Wg: ${group('c')}\n  wg-: ${group('d')}\n`,
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((path) => [`notes/${path}/2023-01-05.md`, minutes('2023-01-05', '')]),
      ),
    });
    await site(folder);
    const index = readFileSync(join(folder, '_site/index.html'), 'utf8');
    const lists = [...index.matchAll(/href="(meetings\/[^"]*\/index\.html)"/gu)].map(([, path = '']) => path);
    expect(new Set(lists).size).toBe(4);
    for (const path of lists)
      expect(readFileSync(join(folder, '_site', path), 'utf8')).toContain(
        'Node.js Security WorkGroup Meeting',
      );
  });

  it('writes nothing when nothing changed, and takes its own pages away with their minutes', async () => {
    const cwd = folderWith(FILES);
    await site(cwd);
    const again = JSON.parse((await site(cwd, '--json')).stdout);
    expect(again).toMatchObject({ command: 'site', index: '_site/index.html', written: [], removed: [] });
    writeFileSync(join(cwd, '_site/about.html'), 'of a person');
    const fewer = folderWith({ ...FILES, 'notes/security-wg/2023-02-02.md': '' });
    symlinkSync(join(cwd, '_site'), join(fewer, '_site'));
    const { removed } = JSON.parse(
      (await site(fewer, '--json', '--dry-run', '--out', join(cwd, '_site'))).stdout,
    );
    expect(removed.map((path: string) => path.split('_site/')[1])).toEqual([
      'decisions/index.html',
      'decisions/security-wg/2023-02-02.html',
    ]);
    await site(fewer, '--out', join(cwd, '_site'));
    expect(existsSync(join(cwd, '_site/decisions/index.html'))).toBe(false);
    expect(readFileSync(join(cwd, '_site/about.html'), 'utf8')).toBe('of a person');
  });

  it('replaces and removes nobody else’s file, whatever the list of its files says', async () => {
    const cwd = folderWith({ ...FILES, '_site/index.html': '<h1>mine</h1>' });
    const refused = await site(cwd);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('_site/index.html was not made by minutebook');
    expect([...filesBelow(join(cwd, '_site')).keys()]).toEqual(['index.html']);
    const listed = folderWith({
      ...FILES,
      'secret.html': '<meta name="generator" content="minutebook">',
      '_site/mine.html': 'of a person',
      '_site/minutebook-files.json': JSON.stringify({
        generator: 'minutebook',
        files: ['mine.html', '../secret.html', '/etc/passwd'],
      }),
    });
    expect((await site(listed)).status).toBe(0);
    expect(readFileSync(join(listed, '_site/mine.html'), 'utf8')).toBe('of a person');
    expect(existsSync(join(listed, 'secret.html'))).toBe(true);
  });

  it('follows no link out of the folder, and none to it unless the folder is named', async () => {
    const cwd = folderWith({ ...FILES, '_site/x': '' });
    const elsewhere = folderWith({});
    symlinkSync(elsewhere, join(cwd, '_site/items'));
    const refused = await site(cwd);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('Symbolic links lead from there');
    const unconfigured = folderWith({ 'a/2023-02-16.md': FILES['notes/security-wg/2023-02-16.md'] });
    symlinkSync(elsewhere, join(unconfigured, '_site'));
    expect((await site(unconfigured, 'a')).stderr).toContain(
      '_site/minutebook-files.json leads out of the folder',
    );
    expect(readdirSync(elsewhere)).toEqual([]);
    expect((await site(unconfigured, 'a', '--out', '_site')).status).toBe(0);
    expect(readdirSync(elsewhere)).toContain('index.html');
  });
});
