import {
  type Suggestion,
  suggestionData,
  suggestionYaml,
  suggestRules,
} from '../compose/update/suggest-rules.ts';
import { itemLine } from '../documents/update-report.ts';
import type { Config } from '../model/config.ts';
import type { WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { confineFiles } from './confine-files.ts';
import { gatherFacts, openUpdate } from './update.ts';

export interface SuggestRequest extends Pick<WriteOptions, 'out' | 'includePrivate'> {
  config: Config;
  /** The id of the role; absent: the only one. */
  role?: string;
  /** As for `update`. */
  period?: string;
}

/** Rules proposed for the sections of a role. */
export interface SuggestedRules extends ReturnType<typeof suggestionData> {
  /** In the form of the configuration, with the matches of each in comments. */
  yaml: string;
  warnings: string[];
}

/**
 * Proposes rules for the work of a period that has no section yet. Nothing is written.
 * @throws {MinutebookError} as `update` does, except for templates and files.
 */
export async function suggest(
  { config, role: id, period, out, includePrivate = false }: SuggestRequest,
  given: Deps,
): Promise<SuggestedRules> {
  const deps = confineFiles(config, out, given);
  const opened = await openUpdate({ config, role: id, period, out }, deps);
  const { role, sections } = opened;
  const { facts, warnings } = await gatherFacts(opened, { publish: false, includePrivate }, deps);
  const open = facts.items.unplaced.map(({ item }) => item);
  const suggestion: Suggestion = suggestRules(open, sections);
  return {
    ...suggestionData(suggestion),
    yaml:
      open.length === 0
        ? '# Every item has a section.\n'
        : suggestionYaml(suggestion, sections, role.id, itemLine),
    warnings,
  };
}
