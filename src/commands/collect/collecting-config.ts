import type { Config, GroupConfig } from '../../model/config.ts';

/**
 * The configuration as it holds for collected notes: what anyone could write is proposed, so that somebody looks at it
 * before it is on the branch, unless the group wants it committed.
 */
export function collectingConfig(config: Config, { minutes }: Pick<GroupConfig, 'minutes'>): Config {
  if (minutes.hackmd?.collect !== 'pull-request') return config;
  return { ...config, publish: { ...config.publish, files: 'pull-request' } };
}
