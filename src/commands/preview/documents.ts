import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { roleSections } from '../../documents/role.ts';
import { placementsOf } from '../../documents/update-report.ts';
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
import { gatherFacts, openUpdate, periodOf, update } from '../update.ts';

/** The documents that a preview shows. */
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
  /** `Minutes of Security WG` */
  title: string;
  /** Whether it is a file, in which items can be moved. */
  isFile: boolean;
  /** Generates it as a run would now; nothing is written. */
  make(config: Config, deps: Deps): Promise<Outcome>;
  /** The sections that items may be put into. */
  places(config: Config, deps: Deps): Promise<BoardPlace[]>;
  /** Where its work belongs by a configuration. */
  placements(config: Config, deps: Deps): Promise<ItemPlacement[]>;
}

/** A document, and the result of the next run for it. */
export interface Rendering {
  document: PreviewDocument;
  config: Config;
  made: MadeDocument;
  warnings: readonly string[];
  /** The placement of its items and the reason, by `owner/name#n` in lower case. */
  placements: ReadonlyMap<string, ItemPlacement>;
  places: readonly BoardPlace[];
  /** Absolute; null when it is not a file. */
  file: string | null;
  /** Digest of the current text of the file. */
  base: string;
  /** Digest of the displayed text. */
  shown: string;
}

/**
 * The documents of a configuration: those of each group's next meeting, and the due update of each role.
 * @throws {MinutebookError} `usage/date`, `usage/period`
 */
export function documentsOf({ groups, roles }: Config, shown: Shown, deps: Deps): PreviewDocument[] {
  const { date, period, out, includePrivate } = shown;
  const common = { includePrivate, write: false, ...(out !== undefined && { out }) };
  if (date !== undefined) parseMeetingDate(date);
  const meeting = { ...common, ...(date !== undefined && { date }) };
  const documents: PreviewDocument[] = [];
  for (const {
    id,
    name,
    agenda: { path },
  } of groups) {
    const of = { of: id, places: async () => [], placements: async () => [] };
    documents.push(
      {
        ...of,
        kind: 'agenda',
        title: `Agenda of ${name}`,
        isFile: path !== null,
        make: (config, deps) => agenda({ ...meeting, config, group: id, file: true }, deps),
      },
      {
        ...of,
        kind: 'minutes',
        title: `Minutes of ${name}`,
        isFile: true,
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
      isFile: true,
      make: (config, deps) => update({ ...common, config, role: role.id, period: wanted }, deps),
      places: (config, deps) => placesOf(config, role.id, deps),
      async placements(config, given) {
        const deps = confineFiles(config, out, given);
        const opened = await openUpdate({ config, role: role.id, period: wanted, out }, deps);
        const { facts } = await gatherFacts(opened, { publish: false, includePrivate }, deps);
        return placementsOf(facts);
      },
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
 * Generates a document as the next run would, from the current state.
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

/** The digest of a text; `none` without one. */
export function digestOf(text: string | null): string {
  return text === null ? 'none' : createHash('sha256').update(text).digest('base64url');
}
