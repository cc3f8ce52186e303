import type { Config } from '../../model/config.ts';
import type { Finding, Path } from '../problem.ts';
import { warning } from './rule.ts';

/** An excluded repository that nobody looks into, or that is named in the same breath. */
export function excludesSomething(config: Config): Finding[] {
  const scopes: { path: Path; from: readonly string[]; exclude: readonly string[] }[] = [
    ...config.groups.map(({ id, agenda }) => {
      return { path: ['groups', id, 'agenda'], from: agenda.from, exclude: agenda.exclude };
    }),
    ...config.roles.map(({ id, from, exclude }) => ({ path: ['roles', id], from, exclude })),
  ];
  return scopes.flatMap(({ path, from, exclude }) => {
    const scope = new Set(from.map((name) => name.toLowerCase()));
    return exclude.flatMap((name, index) => {
      const repository = name.toLowerCase();
      const owner = repository.split('/')[0] ?? '';
      const why = scope.has(repository)
        ? 'from names it, and exclude takes it out again.'
        : scope.has(owner)
          ? undefined
          : `from does not look into ${name} anyway.`;
      if (why === undefined) return [];
      return warning('config/exclude', [...path, 'exclude', index], {
        message: `Excluding ${name} makes no sense.`,
        why,
        hint: 'Remove it from one of the two lists, or correct the name.',
      });
    });
  });
}
