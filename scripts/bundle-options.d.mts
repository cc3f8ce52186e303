import type { BuildOptions } from 'esbuild';

/** How esbuild bundles minutebook, for `dist/` and for the scripts alike. */
export function bundleOptions(webInputs?: Set<string>): Promise<BuildOptions>;
