import { join } from 'node:path';
import type { Command } from '../processes.ts';

const FIXTURES = ['--fixtures', 'fixtures/nodejs', '--quiet'];

/**
 * What is measured as whole processes: the program told nothing but its name, `npm run start:agenda`, and
 * `npm run start:update` into an empty folder every time.
 * @param folder - For what they write, and for what Node.js keeps of the code that it compiled.
 */
export function commandsIn(folder: string): Record<'version' | 'agenda' | 'update', Command> {
  const env = { NODE_COMPILE_CACHE: join(folder, 'cache') };
  const agenda = ['agenda', '--date', '2023-02-16', '--now', '2023-02-15T12:00Z'];
  const update = ['update', '2023-07', '--now', '2023-08-01T12:00Z'];
  let runs = 0;
  const nextFolder = () => {
    runs += 1;
    return join(folder, String(runs));
  };
  return {
    version: { name: '--version', argv: () => ['dist/cli.js', '--version'], env },
    agenda: { name: 'agenda from fixtures', argv: () => ['dist/cli.js', ...agenda, ...FIXTURES], env },
    update: {
      name: 'update from fixtures',
      argv: () => ['dist/cli.js', ...update, ...FIXTURES, '--out', nextFolder()],
      env,
    },
  };
}
