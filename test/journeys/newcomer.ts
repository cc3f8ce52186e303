import { runProgram } from '../../src/cli/run.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { type GitHubServer, startGitHubServer, type WorldData } from '../github-server/index.ts';
import { folderWith } from '../helpers/folder-with.ts';

/** What it took: what somebody had to type, and how often they were asked. */
export interface Effort {
  commands: number;
  questions: number;
  /** Words of the commands after the program's name, and of the answers. */
  words: number;
}

export interface Said {
  status: number;
  stdout: string;
  stderr: string;
}

/** Somebody who never saw the program, at a terminal, in a folder of their own. */
export class Newcomer implements AsyncDisposable {
  readonly effort: Effort = { commands: 0, questions: 0, words: 0 };
  readonly folder: string;
  readonly github: GitHubServer;
  readonly #now: string;

  private constructor(github: GitHubServer, folder: string, now: string) {
    this.github = github;
    this.folder = folder;
    this.#now = now;
  }

  static async in(world: WorldData, files: Readonly<Record<string, string>>, now: string): Promise<Newcomer> {
    const github = await startGitHubServer({ world, now, tokens: { tok: { login: 'chair' } } });
    return new Newcomer(github, folderWith(files), now);
  }

  /**
   * Type a command, and answer what is asked.
   * @param answers - By a piece of the question; to any other the answer is Enter.
   */
  async types(argv: readonly string[], answers: Readonly<Record<string, string>> = {}): Promise<Said> {
    this.effort.commands += 1;
    this.effort.words += argv.length;
    const written = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) });
    const status = await runProgram(argv, {
      env: {
        PATH: '/nonexistent',
        GITHUB_TOKEN: 'tok',
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
      },
      cwd: this.folder,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      now: () => this.#now,
      timer: instantTimer(() => Date.parse(this.#now)),
      openPrompter: async () => this.#prompter(answers),
    });
    return { status, ...written };
  }

  /** The body of an issue on GitHub. */
  async issue(repository: string, number: number): Promise<string> {
    const answer = await fetch(`${this.github.apiUrl}/repos/${repository}/issues/${number}`, {
      headers: { authorization: 'token tok' },
    });
    return ((await answer.json()) as { body: string }).body;
  }

  #prompter(answers: Readonly<Record<string, string>>): Prompter {
    const answerTo = (message: string) => {
      this.effort.questions += 1;
      const [, answer] = Object.entries(answers).find(([piece]) => message.includes(piece)) ?? [];
      if (answer !== undefined) this.effort.words += answer.split(' ').length;
      return answer;
    };
    return {
      async text({ message, initial = '', check }) {
        const answer = answerTo(message) ?? initial;
        const problem = check(answer);
        if (problem !== undefined) throw new Error(`${message} ${answer}: ${problem}`);
        return answer;
      },
      async choose({ message, options }) {
        const answer = answerTo(message);
        return options.find(({ label }) => label === answer)?.value ?? options[0]?.value ?? '';
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }
}
