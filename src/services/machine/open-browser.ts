import { spawn } from 'node:child_process';

/** What opens an address in the browser of a system, and what it is given before the address. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Open an address in the browser of this machine. Where that cannot be done, people open it themselves. */
export function openBrowser(url: string): Promise<void> {
  const [program, ...parameters] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...parameters, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve());
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
