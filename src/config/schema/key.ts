/**
 * The meta key for a default that depends on other keys, in words. The JSON schema for editors has it within the
 * description; constants stand in `default`.
 */
export const DERIVED_DEFAULT = 'x-default';

/** Documents a key that may be left out, and what holds then. */
export function documented(description: string, derivedDefault: string) {
  return { description, [DERIVED_DEFAULT]: derivedDefault };
}
