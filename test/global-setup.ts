import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for what files share, which is removed when the tests are over. */
    sharedFolder: string;
  }
}

export function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-')));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
