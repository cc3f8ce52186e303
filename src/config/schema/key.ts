import * as z from 'zod/mini';

/**
 * The meta key for a default that depends on other keys, in words. The JSON schema for editors has it within the
 * description; constants stand in `default`.
 */
export const DERIVED_DEFAULT = 'x-default';

/** What editors and the reference page show besides the description. */
interface More {
  /** What a value is called, with an article. */
  title?: string;
  examples?: unknown[];
}

/** A value, and what it is for. */
export function described<S extends z.ZodMiniType>(schema: S, description: string, more: More = {}): S {
  return schema.check(z.meta({ description, ...more }));
}

/**
 * A key that may be left out.
 * @param otherwise - What holds then, in words, if anything does.
 */
export function optional<S extends z.ZodMiniType>(
  schema: S,
  description: string,
  otherwise?: string,
  more: More = {},
): z.ZodMiniOptional<S> {
  const derived = otherwise === undefined ? {} : { [DERIVED_DEFAULT]: otherwise };
  return z.optional(schema).check(z.meta({ description, ...derived, ...more }));
}

/** A key that may be left out; `value` stands for it then. */
export function withDefault<S extends z.ZodMiniType>(
  schema: S,
  value: z.core.util.NoUndefined<z.output<S>>,
  description: string,
): z.ZodMiniDefault<S> {
  return z._default(schema, value).check(z.describe(description));
}

/** A mapping that may be left out when all of its keys may. */
export function prefilled<S extends z.ZodMiniType>(schema: S, description: string): z.ZodMiniPrefault<S> {
  return z.prefault(schema, {} as z.input<S>).check(z.describe(description));
}

/** Whose form documents have, where they have a choice. */
export function presetKey(what: string): z.ZodMiniOptional<z.ZodMiniEnum<{ nodejs: 'nodejs' }>> {
  return optional(z.enum(['nodejs']), what, 'neutral, in the form of the newest minutes of the group');
}
