import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const executablePath = NAMES.find((path) => path !== '' && existsSync(path));

/** Whether this machine has a browser that tests can drive. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser)
  process.stderr.write('No Chromium here: what is shown in a browser is not tested. Name one in CHROMIUM.\n');

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: QUIET });
}

/** A page, and what it did that none of ours may do. */
export interface WatchedPage {
  page: Page;
  /** Requests to anywhere but this machine, errors on the console, errors of scripts, dialogs. */
  offences: string[];
}

export async function openPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const offences: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') offences.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    offences.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  return { page, offences };
}
