import type { Renamed } from '../model/renamed.ts';
import type { Archive } from '../read/archive/schema.ts';

/** The facts for the pages of a site. The same facts give the same pages. */
export interface SiteFacts {
  name: string;
  /** The URL of the site, with a trailing slash; null when it is not known: then there are no feeds. */
  url: string | null;
  /** Whether there are pages for people and a matrix of attendance. */
  people: boolean;
  groups: readonly GroupFacts[];
  roles: readonly RoleFacts[];
  renamed: Renamed;
  /** The number of older files of minutes that have not been read yet. */
  older: number;
}

export interface GroupFacts {
  /** A part of the paths of its pages: no other group has it. */
  id: string;
  name: string;
  archive: Archive;
  /** The register of actions, in which people tick actions as done; null without one. */
  register: string | null;
  /** The texts of the archive's files, by path. */
  texts: ReadonlyMap<string, string>;
}

/** The updates of a role. */
export interface RoleFacts {
  /** A part of the paths of its pages: no other role has it. */
  id: string;
  name: string;
  sections: readonly string[];
  /** Oldest first: the period, `2023-07`, and the number of finished items per section. */
  periods: readonly { period: string; counts: readonly number[] }[];
}
