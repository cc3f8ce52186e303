import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { linkRole } from '../../read/minutes/read-links.ts';
import { contextOf, writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** An empty text or one that announces a recording: `N/A` and similar texts state that there is none. */
const MISSING = /^(?:tb[acd]|\?+|-+|todo)?\W*$/iu;

/** Reports minutes with notes that neither link to the recording nor state why there is none. */
export const recording = lintRule<Root>({ origin: 'minutebook:recording' }, (_, file) => {
  const minutes = contextOf(file).links.recording ? writtenMinutes(file) : null;
  // Minutes without any links follow a form that has no recording.
  if (minutes === null || minutes.recording !== null || minutes.links.length === 0) return;
  const link = minutes.links.find(({ label }) => linkRole(label) === 'recording');
  if (link !== undefined && !MISSING.test(link.text)) return;
  if (link === undefined && minutes.meetingIssue === null) return;
  reportLine(file, link?.line ?? minutes.links[0]?.line ?? 1, {
    reason: link === undefined ? 'No recording is named' : `The recording is missing from "${link.label}"`,
    note: 'Give its address, or say in its place why there is none, such as `N/A`.',
  });
});
