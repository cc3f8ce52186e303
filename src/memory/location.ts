import { posix } from 'node:path';

/** Where a line is written. */
export interface Location {
  /** From the working directory, with slashes. */
  path: string;
  line: number;
}

/** The address of a line for a page. */
export type LinkOf = (location: Location) => string;

/**
 * Links to lines, for a page in a folder. Of Markdown files GitHub shows lines only without formatting.
 * @param folder - The folder of the page, as `path` names it; the working directory unless told.
 */
export function linksFrom(folder = '.'): LinkOf {
  return ({ path, line }) => {
    const relative = posix.relative(folder, path);
    const address = relative.split('/').map(encodeURIComponent).join('/');
    return `${address.startsWith('../') ? '' : './'}${address}?plain=1#L${line}`;
  };
}
