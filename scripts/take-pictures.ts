// Takes the pictures that README shows, of what the recording in fixtures/nodejs gives: npm run pictures
// Two versions of Chromium draw letters differently, so that CI runs this but does not compare its files.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
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

await mkdir(FOLDER, { recursive: true });
await using browser = await launch();
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
for (const [name, path, now] of PICTURES) {
  const deps = nodeDeps({ env: {}, now, fixtures: resolve('fixtures/nodejs') });
  const request = { location: { beside: 'fixtures/nodejs' }, date: '2023-02-16', period: '2023-07' };
  const preview = openPreview({ ...request, out: 'notes', includePrivate: false }, deps);
  const server = await servePages({ port: 0, answer: preview.answer });
  await page.goto(server.url + path);
  await page.waitForSelector('#preview .markdown-body, #preview .card');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await server.close();
}
