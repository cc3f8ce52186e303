import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The user's own folder for what can be made again: https://specifications.freedesktop.org/basedir-spec/latest/ and
 * its likes on macOS and Windows.
 * @returns Null where nothing should be kept: in CI, whose machines are thrown away, and with Node.js's own switch.
 */
export function cacheFolder({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): string | null {
  if ((env.CI ?? '') !== '' || (env.NODE_DISABLE_COMPILE_CACHE ?? '') !== '') return null;
  const folder =
    env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined) || homeCache(platform);
  return folder !== null && isAbsolute(folder) ? join(folder, 'minutebook') : null;
}

function homeCache(platform: NodeJS.Platform): string | null {
  try {
    return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache');
  } catch {
    return null;
  }
}
