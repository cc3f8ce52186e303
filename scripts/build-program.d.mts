/** Bundles the program and the library into a folder. Returns the paths of all files that were bundled. */
export function buildProgram(folder: string): Promise<string[]>;
