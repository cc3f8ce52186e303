import { posix } from 'node:path';

/** The location of a line. */
export interface Location {
  /** Relative to the working directory, with slashes. */
  path: string;
  line: number;
}

/** Returns the URL of a line for a page. */
export type LinkOf = (location: Location) => string;

/**
 * Returns links to lines for a page in a folder. GitHub only shows lines of Markdown files without formatting.
 * @param folder - The folder of the page, in the notation of `path`; default: the working directory.
 */
export function linksFrom(folder = '.'): LinkOf {
  return ({ path, line }) => {
    const relative = posix.relative(folder, path);
    const address = relative.split('/').map(encodeURIComponent).join('/');
    return `${address.startsWith('../') ? '' : './'}${address}?plain=1#L${line}`;
  };
}
