import type * as z from 'zod/mini';
import type { KeyPath } from './problem.ts';
import { configSchema, type WrittenConfig } from './schema/config.ts';
import { groupSchema } from './schema/group.ts';
import { roleSchema } from './schema/role.ts';

/** The usable part of a configuration, and zod's issues with the rest. */
export interface Validated {
  /** The valid groups and roles; other keys have their defaults when something is invalid. */
  written: WrittenConfig;
  issues: readonly z.core.$ZodIssue[];
}

/** Checks plain data against the definition and fills in the constant defaults. */
export function validate(data: unknown): Validated {
  const whole = configSchema.safeParse(data);
  if (whole.success) return { written: whole.data, issues: [] };
  const { issues } = whole.error;
  // Invalid ids would fail together with the rest.
  const bad = new Set(
    issues.filter(({ code }) => code === 'invalid_key').map(({ path }) => JSON.stringify(path)),
  );
  const valid = (name: string, schema: z.ZodMiniType) =>
    Object.fromEntries(
      Object.entries(entriesOf(data, name)).filter(([id, entry]) => {
        return !bad.has(JSON.stringify([name, id] satisfies KeyPath)) && schema.safeParse(entry).success;
      }),
    );
  return {
    written: configSchema.parse({ groups: valid('groups', groupSchema), roles: valid('roles', roleSchema) }),
    issues,
  };
}

function entriesOf(data: unknown, name: string): object {
  if (typeof data !== 'object' || data === null) return {};
  const entries: unknown = Reflect.get(data, name);
  return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? entries : {};
}
