import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../src/cli/open-output.ts';
import type { Terminal } from '../../src/cli/reporter.ts';

const LINUX = { platform: 'linux' } as const;

function stream() {
  const written: string[] = [];
  const terminal: Terminal = { isTTY: true, write: (text) => written.push(text) };
  return { written, opened: () => terminal, terminal };
}

describe.skipIf(process.platform === 'win32')('output', () => {
  it('goes into a file at once', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'minutebook-output-')), 'out');
    const output = openOutput(openSync(file, 'w'), stream().opened, LINUX);
    output.write('Grüße\n');
    output.write('…\n');
    expect(readFileSync(file, 'utf8')).toBe('Grüße\n…\n');
    expect(output.isTTY).toBeUndefined();
  });

  it('says why results could not be printed', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'minutebook-output-')), 'out');
    closeSync(openSync(file, 'w'));
    const readOnly = openSync(file, 'r');
    const results = openOutput(readOnly, stream().opened, LINUX);
    expect(() => results.write('text')).toThrow('The results could not be printed.');
  });

  it('is that of Node.js where it leads to a device, to nothing, or on Windows', () => {
    const { opened, terminal } = stream();
    const file = join(mkdtempSync(join(tmpdir(), 'minutebook-output-')), 'out');
    expect(openOutput(openSync('/dev/null', 'w'), opened, LINUX)).toBe(terminal);
    expect(openOutput(12_345, opened, LINUX)).toBe(terminal);
    expect(openOutput(openSync(file, 'w'), opened, { platform: 'win32' })).toBe(terminal);
  });
});
