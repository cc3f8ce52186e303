import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, openPage } from '../../test/web/browser/browser.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { exampleFolder, serveExample } from '../inputs/preview.ts';
import { median, percentile } from '../statistics.ts';

const LINES = 300;
const UPDATE = 'notes/updates/update-2023-07.md';
const PAGE = 'update/security-support.html';
const WORDS = ['permission', 'security', 'node', 'release line', 'carol'];

/** How long people wait who look at a preview in a browser. */
export const browser: Benchmark = {
  name: 'browser',
  about: 'from a saved file to the page that shows it, the archive, and its search, in Chromium',
  async measure({ quick }) {
    const meetings = quick ? 100 : 1000;
    const folder = exampleFolder(meetings);
    await using chromium = await launch();
    const { page } = await openPage(await chromium.newContext());
    try {
      const server = await serveExample(folder);
      const saves = quick ? 10 : 60;
      const edits = await savesToPaint(page, `${server.url}${PAGE}`, join(folder, UPDATE), edited(saves));
      const rewrites = await savesToPaint(
        page,
        `${server.url}${PAGE}`,
        join(folder, UPDATE),
        rewritten(saves),
      );
      await server.close();
      const archives: number[] = [];
      for (let round = 0; round < (quick ? 1 : 5); round += 1) {
        const fresh = await serveExample(folder);
        archives.push(await firstPaint(page, `${fresh.url}archive/index.html`));
        // What is read after the first paint would slow down the next server.
        await page.waitForSelector('[role=status]', { state: 'detached' });
        await fresh.close();
      }
      const last = await serveExample(folder);
      const searches = await searchTimes(page, `${last.url}archive/search.html`);
      await last.close();
      return [
        painted(`save to paint, ${LINES} lines, p95`, edits),
        painted(`save to paint, ${LINES} new lines, p95`, rewrites),
        figure(`first paint of the archive, ${meetings} minutes`, median(archives), archives),
        figure(`search, ${meetings} minutes, p95`, percentile(searches, 0.95), searches, {
          'median ms': median(searches),
        }),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** An update of so many lines with the notes of people, in each text of which another line has been edited. */
function edited(saves: number): string[] {
  const written = readFileSync(UPDATE, 'utf8').trimEnd().split('\n');
  const items = written.filter((line) => line.startsWith('* ')).length;
  const notes = Math.floor((LINES - written.length) / items);
  const lines = written.flatMap((line, item) => {
    if (!line.startsWith('* ')) return [line];
    return [line, ...Array.from({ length: notes }, (_, note) => `  * Note ${note} of item ${item}`)];
  });
  while (lines.length < LINES) lines.push(`* Note ${lines.length}`);
  return Array.from({ length: saves + 1 }, (_, save) => {
    const note = lines.length - 1 - ((save * 7) % (lines.length / 2));
    return `${lines.with(note, `${lines[note]} ${MARK}${save}.`).join('\n')}\n`;
  });
}

/** A list of so many notes, all of which are new in each text: nothing that was parsed before helps. */
function rewritten(saves: number): string[] {
  return Array.from({ length: saves + 1 }, (_, save) => {
    const lines = Array.from({ length: LINES - 4 }, (_, line) => `* Line ${line} of ${MARK}${save}.`);
    return `# Update 2023-07\n\n## Notes\n\n${lines.join('\n')}\n`;
  });
}

const MARK = 'save ';

/** Milliseconds from before each text but the first is written to a file to the frame that shows it. */
async function savesToPaint(
  page: Page,
  url: string,
  file: string,
  texts: readonly string[],
): Promise<number[]> {
  const [first = '', ...others] = texts;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, first);
  await page.goto(url);
  const times: number[] = [];
  for (const [index, text] of others.entries()) {
    await page.waitForTimeout(100);
    const painted = page.evaluate(
      `new Promise((resolve) => {
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.panes')?.textContent.includes('${MARK}${index + 1}.')) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        seen.observe(document, { subtree: true, childList: true, characterData: true });
      })`,
    );
    const began = Date.now();
    writeFileSync(file, text);
    times.push(Number(await painted) - began);
  }
  return times;
}

function painted(name: string, times: readonly number[]): Measurement {
  return figure(name, percentile(times, 0.95), times, { 'median ms': median(times) });
}

async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    `new Promise((resolve) => new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true }))`,
  );
}

/** Milliseconds that the page is busy after each letter that is typed. */
async function searchTimes(page: Page, url: string): Promise<number[]> {
  await page.goto(url);
  await page.waitForSelector('#search:not([disabled])');
  const typed = WORDS.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
  return page.evaluate(
    `${JSON.stringify(typed)}.map((words) => {
      const input = document.querySelector('#search');
      input.value = words;
      const began = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - began;
    })`,
  );
}

function figure(
  name: string,
  ours: number,
  samples: readonly number[],
  further: Measurement['further'] = {},
): Measurement {
  return { name, unit: 'ms', ours, baseline: null, samples: samples.length, further };
}
