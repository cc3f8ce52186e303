import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPreview, type Preview } from '../../src/commands/preview/preview.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { julyPreview } from '../helpers/july-preview.ts';
import { runCli } from '../helpers/run-cli.ts';

const PAGE = 'update/security-support.html';
const BOARD = 'board/update/security-support.html';

async function get(preview: Preview, path: string): Promise<string> {
  const { status, body } = await preview.answer({ method: 'GET', path, body: null, newToken: () => 'token' });
  expect(status).toBe(200);
  return body;
}

async function post(
  preview: Preview,
  path: string,
  body: object,
): Promise<{ status: number; message: string }> {
  const answer = await preview.answer({ method: 'POST', path, body, newToken: () => 'token' });
  return { status: answer.status, message: (JSON.parse(answer.body) as { message: string }).message };
}

/** What a page would send to move the card of an item into the column of a name. */
async function moving(preview: Preview, item: string, column: string) {
  const page = await get(preview, BOARD);
  const state = (name: string) => new RegExp(`data-${name}="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
  const card = new RegExp(`data-card="(\\d+)" data-key="${item}"`, 'u').exec(page)?.[1];
  const target = new RegExp(
    `data-line="(\\d+)"(?: data-group="([^"]*)")?><h\\d id="column-\\d+" tabindex="-1">${column} \\(`,
    'u',
  ).exec(page);
  expect([item, card, column, target?.[1]]).not.toContain(undefined);
  const to = { line: Number(target?.[1]), group: target?.[2] };
  return { document: state('document'), base: state('base'), shown: state('shown'), card: Number(card), to };
}

it('shows what a document becomes, and what of it people wrote', async () => {
  const { preview, run, read, write } = julyPreview();
  expect(await get(preview, PAGE)).toContain('is not there yet: the next run writes it');
  await run();
  preview.changed();
  expect(await get(preview, PAGE)).toContain('notes/updates/update-2023-07.md is up to date');
  write(
    read()
      .replace('* v20.4.0 (RafaelGSS)', '* v20.4.0 (Rafael <b>&amp; friends</b>)')
      .replace('* Regular releases\n', ''),
  );
  const page = await get(preview, PAGE);
  expect(page).toContain('<mark>  * v20.4.0 (Rafael &#x3C;b>&#x26;amp; friends&#x3C;/b>)</mark>');
  expect(page.match(/class="people"/gu)).toHaveLength(1);
});

it('moves an item as the command line would leave it, and takes it back', async () => {
  const { preview, run, read } = julyPreview();
  await run();
  const before = read();
  const move = await moving(preview, 'nodejs/node#48769', 'Fuzzing Node.js');
  expect(move.to.group).toBe('Fuzzing Node.js');
  expect(await post(preview, 'move', move)).toEqual({
    status: 200,
    message: 'nodejs/node#48769 moved to Fuzzing Node.js.',
  });
  const after = read();
  expect(after).toContain('* Fuzzing Node.js\n  * doc: nodejs-social over nodejs/tweet');
  await run();
  expect(read()).toBe(after);
  expect(await get(preview, BOARD)).toContain('moved by hand in this update');
  expect(await post(preview, 'undo', { document: PAGE })).toMatchObject({ status: 200 });
  expect(read()).toBe(before);
  expect(await post(preview, 'undo', { document: PAGE })).toMatchObject({ status: 422 });
});

it('writes the document that is not there yet with the move in it', async () => {
  const { preview, file, read } = julyPreview();
  expect(existsSync(file)).toBe(false);
  const move = await moving(preview, 'nodejs/node#48824', '6\\) Ecosystem Adoption');
  expect((await post(preview, 'move', move)).status).toBe(200);
  expect(read()).toMatch(/## 6\) Ecosystem Adoption\n\n\* doc: include experimental features assessment/u);
});

it('overwrites nothing that changed meanwhile, neither by a move nor by taking one back', async () => {
  const { preview, run, read, write } = julyPreview();
  await run();
  const move = await moving(preview, 'nodejs/node#48769', '6\\) Ecosystem Adoption');
  const edited = `${read()}\nA word of mine.\n`;
  write(edited);
  expect((await post(preview, 'move', move)).status).toBe(409);
  expect(read()).toBe(edited);
  expect(
    (await post(preview, 'move', await moving(preview, 'nodejs/node#48769', '6\\) Ecosystem Adoption')))
      .status,
  ).toBe(200);
  const again = `${read()}\nAnd another.\n`;
  write(again);
  expect((await post(preview, 'undo', { document: PAGE })).status).toBe(409);
  expect(read()).toBe(again);
});

it('orders an agenda that is kept in a file; one that is only an issue has no board', async () => {
  const { folder, config, fixtures } = julyPreview();
  const deps = nodeDeps({ env: {}, cwd: folder, now: '2023-02-15T12:00:00Z', fixtures });
  const open = () => openPreview({ location: {}, date: '2023-02-16', includePrivate: false }, deps);
  const board = 'board/agenda/security-wg.html';
  const missing = await open().answer({ method: 'GET', path: board, body: null, newToken: () => '' });
  expect(missing.status).toBe(404);
  const path = '    agenda:\n      path: "agendas/{{date}}.md"';
  writeFileSync(config, readFileSync(config, 'utf8').replace('    agenda:', path));
  const preview = open();
  const page = await get(preview, board);
  const state = (name: string) => new RegExp(`data-${name}="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
  const column =
    /<section [^>]*data-line="(\d+)"[^>]*>(?:(?!<\/section>).)*data-card="(\d+)" data-key="([^"]*)"(?:(?!<\/section>).)*data-card="(\d+)" data-key="([^"]*)"/su;
  const [, line, first, firstKey, second, secondKey] = column.exec(page) ?? [];
  const move = {
    document: state('document'),
    base: state('base'),
    shown: state('shown'),
    card: Number(second),
  };
  const to = { line: Number(line), before: Number(first) };
  expect(await post(preview, 'move', { ...move, to })).toMatchObject({ status: 200 });
  const text = readFileSync(join(folder, 'notes/agendas/2023-02-16.md'), 'utf8');
  const at = (key = '') => text.search(new RegExp(`#${key.split('#')[1]}\\b`, 'u'));
  expect(at(secondKey)).toBeLessThan(at(firstKey));
  expect(await get(preview, 'agenda/security-wg.html')).toContain(
    'notes/agendas/2023-02-16.md is up to date',
  );
});

it('proposes rules for a card, and writes the one that is chosen into the configuration', async () => {
  const { preview, run, config } = julyPreview();
  await run();
  const before = readFileSync(config, 'utf8');
  expect(await get(preview, BOARD)).toContain('href="../../rule/security-support/nodejs/node/48769.html"');
  const page = await get(preview, 'rule/security-support/nodejs/node/48769.html');
  expect(page).toContain('<ins>+          - { repo: "nodejs/node", title: "doc*" }');
  const base = /data-base="([^"]*)"/u.exec(page)?.[1];
  const rule = {
    document: PAGE,
    base,
    item: 'nodejs/node#48769',
    rule: '{"repo":"nodejs/node","title":"doc*"}',
  };
  expect((await post(preview, 'rule', { ...rule, base: 'older' })).status).toBe(409);
  expect((await post(preview, 'rule', { ...rule, rule: '{"repo":"*/*"}' })).status).toBe(422);
  expect(readFileSync(config, 'utf8')).toBe(before);
  expect(await post(preview, 'rule', rule)).toMatchObject({ status: 200 });
  const after = readFileSync(config, 'utf8');
  expect(after.replace('          - { repo: "nodejs/node", title: "doc*" }\n', '')).toBe(before);
  const next = await get(preview, 'rule/security-support/nodejs/node/48769.html');
  const button = 'data-rule="{&#x22;repo&#x22;:&#x22;nodejs/node&#x22;,&#x22;title';
  expect([page.includes(button), next.includes(button)]).toEqual([true, false]);
  const newer = /data-base="([^"]*)"/u.exec(next)?.[1];
  expect(await post(preview, 'rule', { ...rule, base: newer })).toMatchObject({ status: 422 });
  expect(await post(preview, 'undo', { document: PAGE, undo: 'configuration' })).toMatchObject({
    status: 200,
  });
  expect(readFileSync(config, 'utf8')).toBe(before);
});

it.each([
  ['no object', null],
  ['another document', { document: '../../etc/passwd' }],
  ['no lines', { document: PAGE, base: 'x', shown: 'y', card: '1', to: {} }],
  ['a line that is not there', { document: PAGE, base: 'none', shown: 'y', card: 99999, to: { line: 1 } }],
])('writes nothing for a request with %s', async (_, body) => {
  const { preview, file } = julyPreview();
  const { status } = await post(preview, 'move', body as object);
  expect([409, 422]).toContain(status);
  expect(existsSync(file)).toBe(false);
});

it('leads to what meetings said', async () => {
  const { preview } = julyPreview();
  expect(await get(preview, PAGE)).toContain('href="../archive/index.html"');
  expect(await get(preview, 'archive/index.html')).toContain('<html lang="en">');
  const { status } = await preview.answer({
    method: 'GET',
    path: 'archive/none',
    body: null,
    newToken: () => '',
  });
  expect(status).toBe(404);
});

it('shows the newest meetings while the others are read, and follows the files', async () => {
  const { preview, folder } = julyPreview();
  const dates = Array.from({ length: 14 }, (_, index) => `2023-06-${String(index + 10)}`);
  for (const date of dates)
    writeFiles(folder, { [`notes/security-wg/${date}.md`]: `# Security WG ${date}\n\n## Agenda\n\n* one\n` });
  const ask = () =>
    preview.answer({ method: 'GET', path: 'archive/index.html', body: null, newToken: () => '' });
  const first = await ask();
  expect(first.body).toContain('2 older files of minutes are being read');
  expect(first.body).toContain('Security WG 2023-06-23');
  const style = preview.answer({ method: 'GET', path: 'archive/site.css', body: null, newToken: () => '' });
  let isRead = false;
  first.more?.then(() => {
    isRead = true;
  });
  await style;
  expect(isRead).toBe(false);
  await first.more;
  const { body, more } = await ask();
  expect(more).toBeUndefined();
  expect(body).toContain('All 14 meetings of');
  const main = (page: string) => /<main.*<\/main>/su.exec(page)?.[0] ?? '';
  writeFiles(folder, {
    'notes/security-wg/2023-06-30.md': '# Security WG 2023-06-30\n\n## Agenda\n\n* two\n',
  });
  preview.changed();
  const followed = await get(preview, 'archive/index.html');
  await runCli(['site', '--config', 'minutebook.yml'], { cwd: folder, now: '2023-08-01T12:00:00Z' });
  const written = readFileSync(join(folder, '_site/index.html'), 'utf8');
  expect(main(followed)).toContain('All 15 meetings of');
  expect(
    main(followed)
      .replace('<div id="preview" data-root="../">', '')
      .replace('</div><script src="../preview.js" defer></script></main>', '</main>'),
  ).toBe(main(written));
});

it('shows what is wrong with a configuration, and goes on when it is mended', async () => {
  const { preview, config: path } = julyPreview();
  const config = readFileSync(path, 'utf8');
  writeFileSync(path, config.replace('people:', 'poeple:'));
  expect(await get(preview, PAGE)).toMatch(/role="alert".*poeple.*minutebook\.yml:\d+:\d+/su);
  writeFileSync(path, config);
  preview.changed();
  expect(await get(preview, PAGE)).toContain('Update of Security Support Role, 2023-07');
});

it('serves pages until it is told to stop, and prints where they are', async () => {
  const { folder, fixtures } = julyPreview();
  const stop = new AbortController();
  const said: string[] = [];
  const argv = ['preview', '--json', '--fixtures', fixtures];
  const running = runCli(argv, {
    cwd: folder,
    now: '2023-02-15T12:00:00Z',
    signal: stop.signal,
    onStdout: (text) => said.push(text),
  });
  await expect.poll(() => said.length).toBe(1);
  const { url } = JSON.parse(said[0] ?? '') as { url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/u);
  expect(await (await fetch(url)).text()).toContain('Minutes of Security WorkGroup');
  stop.abort();
  expect((await running).status).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

it.each([
  ['--date', '2023-99-99', 'The date 2023-99-99 does not exist.'],
  ['--period', '2023-99', '"2023-99" is not a period.'],
])('refuses %s %s before it serves anything', async (option, value, message) => {
  const argv = ['preview', option, value, '--fixtures', 'fixtures/nodejs'];
  const { status, stdout, stderr } = await runCli(argv, { cwd: process.cwd(), signal: AbortSignal.abort() });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
