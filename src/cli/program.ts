import type * as TerminalPrompter from './terminal-prompter.ts';

/** What `dist/cli.js` loads when there is more to do than to show a help text. */
export { execute } from './execute.ts';

export async function terminalPrompter(...streams: Parameters<typeof TerminalPrompter.terminalPrompter>) {
  const { terminalPrompter: open } = await import('./terminal-prompter.ts');
  return open(...streams);
}
