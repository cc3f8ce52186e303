import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<string, () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The script that a shell reads to complete commands and options, generated from the table of options. */
export function completionScript(shell: string): string {
  return SCRIPTS[shell]?.() ?? '';
}
