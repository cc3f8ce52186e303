import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, openPage } from '../../test/web/browser/browser.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { exampleFolder, serveExample } from '../inputs/preview.ts';
import { median, percentile } from '../statistics.ts';

const LINES = 300;
const UPDATE = 'notes/updates/update-2023-07.md';
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
      const paints = await savesToPaint(page, server.url, folder, quick ? 10 : 60);
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
        figure(`save to paint, ${LINES} lines, p95`, percentile(paints, 0.95), paints, {
          'median ms': median(paints),
        }),
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

/** Milliseconds from before a file is written to the frame that shows it. */
async function savesToPaint(page: Page, url: string, folder: string, saves: number): Promise<number[]> {
  const save = (number: number) => {
    const lines = Array.from({ length: LINES - 4 }, (_, index) => `* Line ${index} of save ${number}`);
    mkdirSync(join(folder, 'notes/updates'), { recursive: true });
    writeFileSync(
      join(folder, UPDATE),
      `# Update 2023-07, save ${number}\n\n## Notes\n\n${lines.join('\n')}\n`,
    );
  };
  save(0);
  await page.goto(`${url}update/security-support.html`);
  const times: number[] = [];
  for (let number = 1; number <= saves; number += 1) {
    await page.waitForTimeout(100);
    const painted = page.evaluate(
      `new Promise((resolve) => {
        const seen = new MutationObserver(() => {
          if (!document.querySelector('h1 ~ .panes h1')?.textContent.includes('save ${number}')) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        seen.observe(document, { subtree: true, childList: true, characterData: true });
      })`,
    );
    const began = Date.now();
    save(number);
    times.push(Number(await painted) - began);
  }
  return times;
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
