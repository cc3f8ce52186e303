import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Creates a temporary folder that is removed after the test.
 * @param whenOver - Another moment to remove it, for hooks: `afterAll`.
 */
export function temporaryFolder(whenOver: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
