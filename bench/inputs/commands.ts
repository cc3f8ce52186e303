import { join } from 'node:path';
import type { Command } from '../processes.ts';

const FIXTURES = ['--fixtures', 'fixtures/nodejs', '--quiet'];

/** The program, told nothing but its name. */
export const VERSION: Command = { name: '--version', argv: () => ['dist/cli.js', '--version'] };

/** `npm run start:agenda`. */
export const AGENDA: Command = {
  name: 'agenda from fixtures',
  argv: () => ['dist/cli.js', 'agenda', '--date', '2023-02-16', '--now', '2023-02-15T12:00Z', ...FIXTURES],
};

/** `npm run start:update`, into an empty folder every time. */
export function updateInto(folder: string): Command {
  let runs = 0;
  const nextFolder = () => {
    runs += 1;
    return join(folder, String(runs));
  };
  const what = ['dist/cli.js', 'update', '2023-07', '--now', '2023-08-01T12:00Z', ...FIXTURES];
  return { name: 'update from fixtures', argv: () => [...what, '--out', nextFolder()] };
}
