import { openPreview, type Preview } from '../commands/preview/preview.ts';
import { EXIT, MinutebookError } from '../errors/minutebook-error.ts';
import { nodeDeps } from '../host/node-deps.ts';
import type { Reporter } from '../ports/deps.ts';
import type { PageServer } from '../ports/pages.ts';
import { openBrowser } from '../services/machine/open-browser.ts';
import { servePages } from '../services/machine/page-server.ts';
import { watchFiles } from '../services/machine/watch-files.ts';
import { type Arguments, one, optionalKey } from './parse-arguments.ts';
import { locationOf, nowOf } from './perform.ts';
import type { ProcessIo } from './process-io.ts';

/**
 * Serves the pages of a preview until the process is told to stop. The result is their address, which is printed first.
 * @throws {MinutebookError} `config/…` when there is no readable configuration, `usage/port`.
 */
export async function runPreview(args: Arguments, io: ProcessIo, reporter: Reporter): Promise<number> {
  const { env, cwd, timer, stdout } = io;
  const signal = io.stopSignal?.();
  const port = portOf(one(args, 'port'));
  const deps = nodeDeps({ env, cwd, now: nowOf(args, io), reporter, fixtures: one(args, 'fixtures'), timer });
  const preview = openPreview(
    {
      location: locationOf(args),
      ...optionalKey('date', one(args, 'date')),
      ...optionalKey('period', one(args, 'period')),
      ...optionalKey('out', one(args, 'out')),
      includePrivate: args.switches.has('include-private'),
    },
    deps,
  );
  await preview.ready();
  const server = await servePreview(preview, port);
  stdout.write(
    args.switches.has('json')
      ? `${JSON.stringify({ command: 'preview', url: server.url })}\n`
      : `${server.url}\n`,
  );
  reporter.note(
    'The pages are there until you press Ctrl+C. Whoever has the address can write to the documents.',
  );
  if (args.switches.has('open') && signal?.aborted !== true) await openBrowser(server.url);
  await new Promise<void>((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  return EXIT.done;
}

/** Serves pages that are updated when their source files change. */
export async function servePreview(
  preview: Preview,
  port: number,
): Promise<Pick<PageServer, 'url' | 'close'>> {
  const server = await servePages({
    port,
    async answer(request) {
      const answer = await preview.answer(request);
      watching.follow(preview.files());
      answer.more?.then(() => server.announce());
      return answer;
    },
  });
  const watching = watchFiles(() => {
    preview.changed();
    server.announce();
  });
  return {
    url: server.url,
    close() {
      watching.stop();
      return server.close();
    },
  };
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  if (/^\d{1,5}$/u.test(given) && Number(given) <= 65_535) return Number(given);
  throw new MinutebookError('usage/port', {
    message: `--port ${given} is not a port.`,
    why: 'Ports are numbers up to 65535; 0 stands for a free one.',
    hint: 'Leave it out, or write a number, as in --port 8080.',
  });
}
