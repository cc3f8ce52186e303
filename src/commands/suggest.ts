import {
  type Suggestion,
  suggestionData,
  suggestionYaml,
  suggestRules,
} from '../compose/update/suggest-rules.ts';
import { readUpdates, roleSections } from '../documents/role.ts';
import { itemLine } from '../documents/update-report.ts';
import type { Config } from '../model/config.ts';
import type { WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';
import { gatherFacts, periodOf, updatePath } from './update.ts';

export interface SuggestRequest extends Pick<WriteOptions, 'out' | 'includePrivate'> {
  config: Config;
  /** Id of the role; absent: the only one. */
  role?: string;
  /** As for `update`. */
  period?: string;
}

/** Rules that the sections of a role might have. */
export interface SuggestedRules extends ReturnType<typeof suggestionData> {
  /** As they go into the configuration, with what each takes in comments. */
  yaml: string;
  warnings: string[];
}

/**
 * Propose rules for the work of a period that has no section yet. Nothing is written.
 * @throws {MinutebookError} as `update` does, but for templates and files.
 */
export async function suggest(
  { config, role: id, period: wanted, out, includePrivate = false }: SuggestRequest,
  given: Deps,
): Promise<SuggestedRules> {
  const deps = confineFiles(config, out, given);
  const role = choose('role', config.roles, id, config);
  const period = periodOf(wanted, null, role, deps);
  const sections = await roleSections(config, role, deps);
  const path = updatePath(config, role, period, out, deps);
  const updates = readUpdates(config, role, path, { own: false }, deps);
  const request = {
    config,
    role,
    period,
    sections,
    path,
    updates,
    rollUp: false,
    publish: false,
    includePrivate,
  };
  const { facts, warnings } = await gatherFacts(request, deps);
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
