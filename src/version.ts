declare const __MINUTEBOOK_VERSION__: string;

/** The version in `package.json`, put here by the bundler. */
export const VERSION: string = __MINUTEBOOK_VERSION__;

/** The action as a step of a workflow names it: its newest release of this major version. */
export const ACTION: string = `minutebook/minutebook@v${VERSION.split('.')[0]}`;
