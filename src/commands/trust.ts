import { createTrust, type Trust } from '../gather/trust.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';

/** Whose issues and comments count for a configuration. */
export function trustOf(
  { publish }: Pick<Config, 'publish'>,
  { openTracker }: Pick<Deps, 'openTracker'>,
): Trust {
  return createTrust(publish.accounts, openTracker);
}
