declare const __MINUTEBOOK_VERSION__: string;

/** The version in `package.json`, put here by the bundler. */
export const VERSION: string = __MINUTEBOOK_VERSION__;
