// Takes the pictures that README shows, of what the recording in fixtures/nodejs gives: npm run pictures
// Two versions of Chromium draw letters differently, so that CI runs this but does not compare its files.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPreview } from '../src/commands/preview/preview.ts';
import { nodeDeps } from '../src/host/node-deps.ts';
import { servePages } from '../src/services/machine/page-server.ts';
import { launch } from '../test/web/browser/browser.ts';

const FOLDER = resolve(process.argv[2] ?? 'docs/pictures');
const SIZE = { width: 1280, height: 720 };

/** [name, page, the instant at which it is looked at] */
const PICTURES = [
  ['agenda', 'agenda/security-wg.html', '2023-02-15T12:00:00Z'],
  ['minutes', 'minutes/security-wg.html', '2023-02-15T12:00:00Z'],
  ['update', 'update/security-support.html', '2023-08-01T12:00:00Z'],
  ['board', 'board/update/security-support.html', '2023-08-01T12:00:00Z'],
] as const;

/** What a scribe writes below an item of the example's minutes, meeting by meeting. */
const SAID: Readonly<Record<string, string>> = {
  '2023-01-19': 'Ada: a first pull request is open; reviews are welcome',
  '2023-02-02':
    'Grace: the documentation has to say what is not covered\n  * DECISION: it lands behind a flag first',
  '2023-02-16':
    'Ada: landed; a blog post explains how to try it\n  * [ ] @ada to open an issue for what is left',
};
const ITEM = 'archive/items/nodejs/security-wg/791.html';

await mkdir(FOLDER, { recursive: true });
await using browser = await launch();
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
for (const [name, path, now] of PICTURES) await picture(name, path, { cwd: resolve('.'), now });
const history = await historyFolder();
await picture('timeline', ITEM, { cwd: history, now: '2023-02-17T12:00:00Z' });
await rm(history, { recursive: true });

async function picture(
  name: string,
  path: string,
  { cwd, now }: { cwd: string; now: string },
): Promise<void> {
  const deps = nodeDeps({ env: {}, cwd, now, fixtures: resolve('fixtures/nodejs') });
  const request = { location: { beside: 'fixtures/nodejs' }, date: '2023-02-16', period: '2023-07' };
  const preview = openPreview({ ...request, out: 'notes', includePrivate: false }, deps);
  const server = await servePages({ port: 0, answer: preview.answer });
  await page.goto(server.url + path);
  await page.waitForSelector('.markdown-body, #preview .card');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await server.close();
}

/** A folder with the configuration of the example, and the minutes of three meetings that said something. */
async function historyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-pictures-'));
  const beside = join(folder, 'fixtures/nodejs');
  const minutes = join(beside, 'notes/security-wg');
  await mkdir(minutes, { recursive: true });
  for (const file of ['minutebook.yml', 'security-support-role.md'])
    await copyFile(join('fixtures/nodejs', file), join(beside, file));
  const skeleton = await readFile('notes/security-wg/2023-02-16.md', 'utf8');
  for (const [date, said] of Object.entries(SAID)) {
    const filled = skeleton.replace(/^\* .*\[#\d+\].*$/gmu, (item) => `${item}\n  * ${said}`);
    await writeFile(join(minutes, `${date}.md`), filled.replaceAll('2023-02-16', date));
  }
  return folder;
}
