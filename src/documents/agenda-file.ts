import { resolve } from 'node:path';
import { composeMeeting } from '../compose/meeting/meeting-view.ts';
import { outputFolder } from '../config/folders.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Config } from '../model/config.ts';
import { meetingKey, type Occurrence } from '../model/meeting.ts';
import type { MadeDocument } from '../model/outcome.ts';
import { fillPath } from '../model/path-template.ts';
import type { Deps } from '../ports/deps.ts';
import { instantiate } from '../template/fill/instantiate.ts';
import { existingFile, syncFile } from './document-file.ts';
import { madeDocument } from './made-document.ts';
import { type GatheredMeeting, listedItems } from './meeting.ts';
import { agendaReport } from './meeting-issue.ts';
import { renamesFor } from './renames.ts';
import { openTemplate, TEMPLATES } from './templates.ts';

interface AgendaFileOptions {
  out: string | undefined;
  write: boolean;
  publish: boolean;
}

/**
 * Updates the agenda of a meeting in its file without changing what people wrote; null when the group has no such file.
 * A meeting that was moved keeps the file that was created for its first date.
 * @throws {MinutebookError} `template/…`, and as `syncFile` does.
 */
export async function keepAgendaFile(
  config: Config,
  { facts, title }: GatheredMeeting,
  { out, write, publish }: AgendaFileOptions,
  deps: Deps,
): Promise<MadeDocument | null> {
  const { group, occurrence } = facts;
  const template = group.agenda.path;
  if (template === null) return null;
  const documentOn = (filed: Pick<Occurrence, 'date' | 'time'>) => {
    const values = { group: group.id, ...filed, isTimed: filed.time !== undefined };
    const path = resolve(outputFolder(config, out, deps), fillPath(template, values));
    return { path, id: ['agenda', group.id, meetingKey(filed)] };
  };
  const existingOf = (document: ReturnType<typeof documentOn>) =>
    existingFile(config, document, { publish }, deps);
  const usual = documentOn(occurrence);
  const first = occurrence.movedFrom === undefined ? usual : documentOn({ date: occurrence.movedFrom });
  const isBegun = first !== usual && (await existingOf(usual)) === null && (await existingOf(first)) !== null;
  const document = isBegun ? first : usual;
  const view = composeMeeting(facts);
  const form = await openTemplate('agenda', group.templates.agenda, config, deps);
  const { shape } = TEMPLATES.agenda;
  const generated = toMarkdown(instantiate(form, view, { shape, target: 'file' }));
  const renamed = await renamesFor(config, await existingOf(document), generated, deps);
  const revise = (existing: string | null) => planMerge(existing ?? '', generated, { renamed });
  const synced = await syncFile(
    config,
    { ...document, revise, title: `Agenda of ${title}` },
    { write, publish },
    deps,
  );
  const { urls, explanations } = listedItems(view);
  return madeDocument(
    synced,
    { ...agendaReport(group.id, occurrence, urls.length), path: synced.target },
    explanations,
  );
}
