import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { linkRole } from '../../read/minutes/read-links.ts';
import { contextOf, writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** No text, or one that promises a recording: `N/A` and the like say why there is none. */
const MISSING = /^(?:tb[acd]|\?+|-+|todo)?\W*$/iu;

/** The minutes are written, and say neither where the recording is nor why there is none. */
export const recording = lintRule<Root>({ origin: 'minutebook:recording' }, (_, file) => {
  const minutes = contextOf(file).links.recording ? writtenMinutes(file) : null;
  // Without any links it is not the form that names a recording.
  if (minutes === null || minutes.recording !== null || minutes.links.length === 0) return;
  const link = minutes.links.find(({ label }) => linkRole(label) === 'recording');
  if (link !== undefined && !MISSING.test(link.text)) return;
  if (link === undefined && minutes.meetingIssue === null) return;
  reportLine(file, link?.line ?? minutes.links[0]?.line ?? 1, {
    reason: link === undefined ? 'No recording is named' : `The recording is missing from "${link.label}"`,
    note: 'Give its address, or say in its place why there is none, such as `N/A`.',
  });
});
