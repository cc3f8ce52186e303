import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder of its own, gone when the test is over.
 * @param whenOver - Another moment to remove it, for hooks: `afterAll`.
 */
export function temporaryFolder(whenOver: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
