import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { servePreview } from '../../../src/cli/run-preview.ts';
import { openPreview, type Preview } from '../../../src/commands/preview/preview.ts';
import { nodeDeps } from '../../../src/host/node-deps.ts';
import { writeFiles } from '../../helpers/folder-with.ts';
import { julyPreview } from '../../helpers/july-preview.ts';
import { pullRequest, updateProject } from '../../helpers/update-project.ts';
import { expectAccessibleIn, loadAxe } from './accessible.ts';
import { hasBrowser, launch, openPage } from './browser.ts';

const PAGE = 'update/security-support.html';
const BOARD = 'board/update/security-support.html';

/** Titles that want to be more than text. */
const HOSTILE = [
  '<img src=https://evil.example/x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '[click](javascript:alert(3))',
  '![x](https://evil.example/pixel.png)',
  '"><svg onload=alert(4)>',
  '</li></ul><iframe src=https://evil.example></iframe>',
];

/** Minutes with hostile texts and everything that an archive has pages for. */
const minutesOf = (date: string) => `# Security WG Meeting ${date}

## Present

* Ada Lovelace: @ada

## Agenda

* ${HOSTILE[0]} [#7](https://github.com/nodejs/security-wg/issues/7)
  * Ada: the ${HOSTILE[1]} of it
  * DECISION: it lands behind a flag
  * [ ] @ada to write ${HOSTILE[4]}
`;

/** Serve a preview as the command does. */
async function serve(preview: Preview): Promise<string> {
  const server = await servePreview(preview, 0);
  onTestFinished(() => server.close());
  return server.url;
}

async function served() {
  const july = julyPreview();
  return { ...july, url: await serve(july.preview) };
}

/** Work of July that no rule gives a place. */
async function unsorted(items: number) {
  const project = await updateProject({
    role: 'people: [ann]\nfrom: [acme]',
    document: '## 1) Triage\n\n## 2) Releases\n\n## 3) Initiatives\n',
    items: Array.from({ length: items }, (_, index) =>
      pullRequest(index + 1, {
        mergedAt: '2023-07-04T10:00:00Z',
        closedAt: '2023-07-04T10:00:00Z',
        state: 'MERGED',
      }),
    ),
  });
  const deps = nodeDeps({ env: project.env, cwd: project.folder, now: '2023-08-01T12:00:00Z' });
  const preview = openPreview({ location: {}, period: '2023-07', includePrivate: false }, deps);
  return { ...project, url: await serve(preview) };
}

const [SMALL, LARGE] = [360, 1280];

describe.skipIf(!hasBrowser)('the preview in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  // One for all tests that need no axe: a page is drawn by a process of its own, which takes two seconds to start.
  let page: Page;
  let offences: string[];
  beforeAll(async () => {
    browser = await launch();
    context = await browser.newContext();
    ({ page, offences } = await openPage(context));
  });
  afterEach(async () => {
    await page.goto('about:blank');
    await page.unrouteAll();
    offences.length = 0;
  });
  afterAll(() => browser?.close());

  async function openChecked() {
    const watched = await openPage(context);
    onTestFinished(() => watched.page.close());
    await loadAxe(watched.page);
    return watched;
  }

  it('is for everybody, in light and dark, on small and large screens, and asks nobody for anything', async () => {
    const { url, run, write, read, config } = await served();
    await run();
    const hostile = HOSTILE.map(
      (title, index) => `* ${title} - https://github.com/acme/app/pull/${index + 1}\n`,
    );
    write(read().replace('## 6)', `${hostile.join('')}\n## 6)`));
    const { page: checked, offences: seen } = await openChecked();
    for (const path of ['index.html', 'agenda/security-wg.html', 'minutes/security-wg.html', PAGE, BOARD]) {
      await checked.goto(url + path);
      await checked.waitForSelector('#preview h1');
      await expectAccessibleIn(checked, [
        ['light', SMALL],
        ['light', LARGE],
        ['dark', SMALL],
        ['dark', LARGE],
      ]);
    }
    expect(await checked.locator('.card', { hasText: 'acme/app#1' }).textContent()).toContain('<img src=');
    writeFileSync(config, readFileSync(config, 'utf8').replace('people:', 'poeple:'));
    await checked.goto(url + PAGE);
    await checked.waitForSelector('[role=alert]');
    await expectAccessibleIn(checked, [['dark', SMALL]]);
    expect(seen).toEqual([]);
  }, 240_000);

  it('shows each kind of page of the archive, and of rules, accessibly too', async () => {
    const { url, run, config, folder } = await served();
    await run();
    writeFileSync(config, `${readFileSync(config, 'utf8')}\nsite:\n  people: true\n`);
    for (const date of ['2023-07-06', '2023-07-20'])
      writeFiles(folder, { [`notes/security-wg/${date}.md`]: minutesOf(date) });
    const { page: checked, offences: seen } = await openChecked();
    const kinds = new Set<string>();
    // The loop also visits what is added to the set while it runs.
    const addresses = new Set([
      `${url}rule/security-support/nodejs/node/48769.html`,
      `${url}archive/index.html`,
    ]);
    for (const address of addresses) {
      const kind = address.slice(url.length).replace(/[^/]*\d[^/]*/gu, 'n');
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      await checked.goto(address);
      await checked.waitForSelector('h1');
      await expectAccessibleIn(checked, [
        ['light', SMALL],
        ['dark', LARGE],
      ]);
      const links = await checked.evaluate<string[]>('[...document.links].map(({ href }) => href)');
      for (const link of links) {
        const target = link.replace(/#.*/u, '');
        if (target.startsWith(`${url}archive/`) && target.endsWith('.html')) addresses.add(target);
      }
    }
    const rooms = ['actions', 'decisions', 'items', 'meetings', 'people', 'work', 'search.html'];
    for (const start of ['rule/', ...rooms.map((room) => `archive/${room}`)])
      expect([...kinds].filter((kind) => kind.startsWith(start))).not.toEqual([]);
    expect(seen).toEqual([]);
  }, 240_000);

  it('follows the file, and leaves the place of the reader alone', async () => {
    const { url, run, write, read } = await served();
    await run();
    await page.goto(url + PAGE);
    await page.focus('.source');
    write(read().replace('# Update 2023-07', '# Update 2023-07, as seen'));
    await page.waitForSelector('h1:has-text("as seen")');
    expect(await page.evaluate('document.activeElement.className')).toBe('source');
    expect(offences).toEqual([]);
  });

  it('shows after edits what it shows when it is opened, and keeps the nodes of lines that stayed', async () => {
    const { url, run, write, read } = await served();
    await run();
    const text = read();
    await page.goto(url + PAGE);
    const last = 'document.querySelector(".source li:last-child")';
    await page.evaluate(`window.last = ${last}`);
    const edits = [
      text.replace('\n', '\n\nA line above all.\n\n| a table |\n| --- |\n| of *one* row |\n'),
      text.replace(/\n\* .*/u, '').replace('## 6)', '* <kbd>mine</kbd>\n* [ ] to do\n\n## 6)'),
      text.split('\n').slice(0, -3).join('\n'),
      '# Update\n',
      text,
    ];
    const isAsOpened = `fetch(location.href)
      .then((answer) => answer.text())
      .then((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('#preview').innerHTML)
      .then((opened) => opened === document.querySelector('#preview').innerHTML)`;
    for (const [number, edit] of edits.entries()) {
      write(edit.replace('\n', `, edit ${number}\n`));
      await page.waitForSelector(`.markdown-body h1:has-text("edit ${number}")`);
      expect(await page.evaluate(isAsOpened)).toBe(true);
      if (number === 0) expect(await page.evaluate(`window.last === ${last}`)).toBe(true);
    }
  });

  it('shows what changed before the page was told of changes', async () => {
    const { url, run, write, read } = await served();
    await run();
    let connect = () => {};
    const written = new Promise<void>((resolve) => {
      connect = resolve;
    });
    await page.route('**/events', async (route) => {
      await written;
      await route.continue();
    });
    await page.goto(url + PAGE);
    write(read().replace('# Update 2023-07', '# Update 2023-07, as seen'));
    connect();
    await page.waitForSelector('h1:has-text("as seen")');
  });

  it('sorts what is not placed yet by keyboard alone', async () => {
    const many = Number(process.env.SORTED ?? 6);
    const { url, run, read, list } = await unsorted(many);
    await run('2023-07');
    const [file = ''] = list('notes/updates');
    await page.goto(`${url}board/update/security.html`);
    const focus = (what: string) => page.evaluate(`document.activeElement.${what}`).then(String);
    for (let tabs = 0; (await focus('tagName')) !== 'SELECT'; tabs += 1) {
      expect(tabs).toBeLessThan(50);
      await page.keyboard.press('Tab');
    }
    for (let moved = 0; moved < many; moved += 1) {
      const key = await focus('closest(".card").dataset.key');
      await page.keyboard.type(`${(moved % 3) + 1})`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector(`#status:has-text("${key} moved to")`);
      expect(await focus('tagName')).toBe(moved === many - 1 ? 'H1' : 'SELECT');
    }
    const sorted = read(`notes/updates/${file}`);
    expect(sorted).not.toContain('Not placed yet');
    expect(sorted.match(/^\* src: change \d+ - /gmu)?.length).toBe(many);
    await run('2023-07');
    expect(read(`notes/updates/${file}`)).toBe(sorted);
    expect(offences).toEqual([]);
  });

  it('moves a card by the mouse, to where it is dropped', async () => {
    const { url, run, read, list } = await unsorted(4);
    await run('2023-07');
    await page.goto(`${url}board/update/security.html`);
    const text = () => read(`notes/updates/${list('notes/updates')[0]}`);
    const drag = async (key: string, onto: string) => {
      const centre = async (selector: string) => {
        await page.locator(selector).scrollIntoViewIfNeeded();
        const box = await page.locator(selector).boundingBox();
        return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
      };
      await page.mouse.move(...(await centre(`[data-key="${key}"] .why`)));
      await page.mouse.down();
      await page.mouse.move(...(await centre(onto)), { steps: 8 });
      await page.mouse.up();
      await page.waitForSelector(`#status:has-text("${key} moved to")`);
    };
    await drag('acme/app#3', 'h2:has-text("2) Releases")');
    await drag('acme/app#4', '[data-key="acme/app#3"] .why');
    expect(text()).toMatch(/## 2\) Releases\n\n\* src: change 4 .*\n\* src: change 3 .*\n\n## 3\)/u);
    await run('2023-07');
    expect(offences).toEqual([]);
  });
});
