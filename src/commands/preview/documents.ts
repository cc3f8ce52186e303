import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { roleSections } from '../../documents/role.ts';
import type { BoardPlace } from '../../merge/board.ts';
import type { Config } from '../../model/config.ts';
import type { ItemPlacement, MadeDocument, Outcome } from '../../model/outcome.ts';
import { referenceKey } from '../../model/reference.ts';
import { sectionHeading } from '../../model/update.ts';
import type { Deps } from '../../ports/deps.ts';
import { parseMeetingDate } from '../../schedule/instant.ts';
import { agenda } from '../agenda.ts';
import { confineFiles } from '../confine-files.ts';
import { minutes } from '../minutes.ts';
import { periodOf, update } from '../update.ts';

/** Which documents a preview shows. */
export interface Shown {
  /** As for `agenda` and `minutes`. */
  date?: string;
  /** As for `update`. */
  period?: string;
  out?: string;
  includePrivate: boolean;
}

/** A document of the preview. */
export interface PreviewDocument {
  kind: 'agenda' | 'minutes' | 'update';
  /** The id of its group or role. */
  of: string;
  /** `Security WG: minutes` */
  title: string;
  /** What a run would make of it now; nothing is written. */
  make(config: Config, deps: Deps): Promise<Outcome>;
  /** Where items may be put. */
  places(config: Config, deps: Deps): Promise<BoardPlace[]>;
}

/** What a document is, and what the next run would make of it. */
export interface Rendering {
  document: PreviewDocument;
  config: Config;
  made: MadeDocument;
  warnings: readonly string[];
  /** Where its items stand, and why: by `owner/name#n`, in lower case. */
  placements: ReadonlyMap<string, ItemPlacement>;
  places: readonly BoardPlace[];
  /** Absolute; null for what is no file. */
  file: string | null;
  /** Digest of the text that the file has now. */
  base: string;
  /** Digest of the text that is shown. */
  shown: string;
}

/**
 * The documents of a configuration: of each group its next meeting's, of each role the update that is due.
 * @throws {MinutebookError} `usage/date`, `usage/period`
 */
export function documentsOf({ groups, roles }: Config, shown: Shown, deps: Deps): PreviewDocument[] {
  const { date, period, out, includePrivate } = shown;
  const common = { includePrivate, write: false, ...(out !== undefined && { out }) };
  if (date !== undefined) parseMeetingDate(date);
  const meeting = { ...common, ...(date !== undefined && { date }) };
  const documents: PreviewDocument[] = [];
  for (const { id, name } of groups) {
    const of = { of: id, places: async () => [] };
    documents.push(
      {
        ...of,
        kind: 'agenda',
        title: `Agenda of ${name}`,
        make: (config, deps) => agenda({ ...meeting, config, group: id }, deps),
      },
      {
        ...of,
        kind: 'minutes',
        title: `Minutes of ${name}`,
        make: (config, deps) => minutes({ ...meeting, config, group: id }, deps),
      },
    );
  }
  for (const role of roles) {
    const wanted = periodOf(period, null, role, deps).id;
    documents.push({
      kind: 'update',
      of: role.id,
      title: `Update of ${role.name}, ${wanted}`,
      make: (config, deps) => update({ ...common, config, role: role.id, period: wanted }, deps),
      places: (config, deps) => placesOf(config, role.id, deps),
    });
  }
  return documents;
}

async function placesOf(config: Config, id: string, deps: Deps): Promise<BoardPlace[]> {
  const role = config.roles.find((one) => one.id === id);
  if (role === undefined) return [];
  const sections = await roleSections(config, role, deps);
  return sections.map((section) => ({
    heading: sectionHeading(section),
    number: section.number,
    groups: (role.sections[section.number]?.initiatives ?? []).map(({ name }) => name),
  }));
}

/**
 * Make a document as the next run would, from what is there now.
 * @throws {MinutebookError} as its command does.
 */
export async function render(
  document: PreviewDocument,
  config: Config,
  shown: Shown,
  given: Deps,
): Promise<Rendering> {
  const warnings: string[] = [];
  const deps: Deps = { ...given, reporter: { ...given.reporter, warn: (text) => warnings.push(text) } };
  const outcome = await document.make(config, deps);
  const [made] = outcome.documents;
  if (made === undefined) throw new Error(`${document.title} was not made.`);
  const { path } = made.report;
  const confined = confineFiles(config, shown.out, deps);
  return {
    document,
    config,
    made,
    warnings: [...warnings, ...outcome.warnings],
    placements: new Map((made.placements ?? []).map((one) => [referenceKey(one.item), one])),
    places: await document.places(config, confined),
    file: path === null ? null : await deps.files.realPath(resolve(deps.cwd, path)),
    base: digestOf(made.before),
    shown: digestOf(made.text),
  };
}

/** `none` where there is no text. */
export function digestOf(text: string | null): string {
  return text === null ? 'none' : createHash('sha256').update(text).digest('base64url');
}
