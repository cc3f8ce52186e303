import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<string, () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** What a shell reads to complete the commands and options of the program, made from the table of options. */
export function completionScript(shell: string): string {
  return SCRIPTS[shell]?.() ?? '';
}
