import type { Renamed } from '../model/renamed.ts';
import type { Archive } from '../read/archive/schema.ts';

/** All that the pages of a site are made of. The same facts make the same pages. */
export interface SiteFacts {
  name: string;
  /** The address of the site, with a slash at its end; null: not known, and there are no feeds. */
  url: string | null;
  /** Whether people have pages, and attendance a matrix. */
  people: boolean;
  groups: readonly GroupFacts[];
  roles: readonly RoleFacts[];
  renamed: Renamed;
  /** How many older files of minutes were not read yet. */
  older: number;
}

export interface GroupFacts {
  id: string;
  name: string;
  archive: Archive;
  /** The register of actions, in which people tick what is done; null without one. */
  register: string | null;
  /** The files of the archive as they are written, by path. */
  texts: ReadonlyMap<string, string>;
}

/** What the updates of a role report. */
export interface RoleFacts {
  id: string;
  name: string;
  sections: readonly string[];
  /** Oldest first: the period, `2023-07`, and how much finished work each section has. */
  periods: readonly { period: string; counts: readonly number[] }[];
}
