import type { MeetingFacts, MeetingView } from '../compose/meeting/meeting-view.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { formOf, inForm, type MarkdownForm } from '../markdown/form.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { isCreatedFrom } from '../merge/created-from.ts';
import { remembering } from '../model/remembering.ts';
import type { Deps } from '../ports/deps.ts';
import { instantiate } from '../template/fill/instantiate.ts';
import type { Template } from '../template/parse/parse-template.ts';
import type { GroupPlace } from './group-meeting.ts';
import { filesBefore, readableText } from './minutes-files.ts';
import { meetingPart } from './shared-minutes.ts';
import { openTemplate, SEED_MINUTES, TEMPLATES } from './templates.ts';

/** The Markdown form of a meeting's documents when neither the document nor the group's minutes show another one. */
const NEUTRAL: Required<MarkdownForm> = { bullet: '*', tick: '*', link: 'angle' };

/**
 * Returns a function that fills the template of a meeting's document. A custom template and a preset define the form.
 * Otherwise a new document has the form of the group's newest minutes, and an existing one keeps its form.
 * @throws {MinutebookError} `template/…`, with the location in the template.
 */
export async function openMeetingRenderer(
  kind: 'agenda' | 'minutes',
  { group, occurrence }: Pick<MeetingFacts, 'group' | 'occurrence'>,
  { config, out }: Pick<GroupPlace, 'config' | 'out'>,
  deps: Deps,
): Promise<(view: MeetingView, existing: string | null) => string> {
  const { shape, target } = TEMPLATES[kind];
  const fill = (template: Template, view: MeetingView) => instantiate(template, view, { shape, target });
  const path = group.templates[kind];
  const seed = kind === 'minutes' ? (await SEED_MINUTES.load()).default() : null;
  if (path !== null || group.preset === 'nodejs') {
    const template = path === null && seed !== null ? seed : await openTemplate(kind, path, config, deps);
    return (view) => toMarkdown(fill(template, view));
  }
  const template = (await TEMPLATES[kind].load()).default();
  const own = await newestForm({ config, group, out }, occurrence.date, deps);
  const forms = remembering<string, MarkdownForm>();
  return (view, existing) => {
    const isNew = existing === null || existing.trim() === '';
    const form = { ...NEUTRAL, ...(isNew ? own : forms(existing, () => readForm(existing))) };
    const neutral = toMarkdown(inForm(fill(template, view), form));
    if (isNew || seed === null) return neutral;
    const old = toMarkdown(fill(seed, view));
    return isCreatedFrom(existing, old, neutral) ? old : neutral;
  };
}

/** The form of a group's newest minutes before a date; empty when there are none. */
async function newestForm(place: GroupPlace, before: string, deps: Deps): Promise<MarkdownForm> {
  const newest = (await filesBefore(place, { date: before }, deps)).at(-1);
  const text = newest === undefined ? null : await readableText(newest.path, deps.files);
  if (newest === undefined || text === null) return {};
  const { path, shared } = newest;
  const own = shared ? meetingPart([newest], { path, title: '', name: '' }).read(text) : text;
  return readForm(own ?? text);
}

/** An unreadable text has no form. An unclosed comment hides the rest from readers, but not its form. */
function readForm(text: string): MarkdownForm {
  try {
    return formOf(text.replaceAll('<!--', ''));
  } catch (error) {
    if (isMinutebookError(error)) return {};
    throw error;
  }
}
