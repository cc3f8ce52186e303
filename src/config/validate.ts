import type * as z from 'zod/mini';
import type { Path } from './problem.ts';
import { config, type WrittenConfig } from './schema/config.ts';
import { group } from './schema/group.ts';
import { role } from './schema/role.ts';

/** What can be used of a configuration, and what zod says about the rest. */
export interface Validated {
  /** The valid groups and roles; other keys have their defaults when something is wrong. */
  written: WrittenConfig;
  issues: readonly z.core.$ZodIssue[];
}

/** Check plain data against the definition and fill in the constant defaults. */
export function validate(data: unknown): Validated {
  const whole = config.safeParse(data);
  if (whole.success) return { written: whole.data, issues: [] };
  const { issues } = whole.error;
  // Keys that are not ids would fail with the rest.
  const bad = new Set(
    issues.filter(({ code }) => code === 'invalid_key').map(({ path }) => JSON.stringify(path)),
  );
  const valid = (name: string, schema: z.ZodMiniType) =>
    Object.fromEntries(
      Object.entries(entriesOf(data, name)).filter(([id, entry]) => {
        return !bad.has(JSON.stringify([name, id] satisfies Path)) && schema.safeParse(entry).success;
      }),
    );
  return { written: config.parse({ groups: valid('groups', group), roles: valid('roles', role) }), issues };
}

function entriesOf(data: unknown, name: string): object {
  if (typeof data !== 'object' || data === null) return {};
  const entries: unknown = Reflect.get(data, name);
  return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? entries : {};
}
