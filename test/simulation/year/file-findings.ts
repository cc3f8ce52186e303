import type { ItemRecord } from '../../github-server/state/records.ts';
import type { OfficeCommit } from '../office.ts';
import { type ExpectedMeeting, expectedFile, expectedWritings } from './expected.ts';
import type { Finding } from './finding.ts';
import { iso } from './planned.ts';
import type { History } from './simulate.ts';

/** Minutes, updates, and the commits that made them. */
export function fileFindings(
  { office, scene }: History,
  meetings: readonly ExpectedMeeting[],
  updates: readonly string[],
): Finding[] {
  const paths = new Set(office.branches().flatMap((branch) => office.paths(branch)));
  const minutes = [...paths].filter((path) => /^notes\/(?!updates\/)/u.test(path));
  const wanted = new Set(meetings.map(expectedFile));
  const written = [...paths].filter((path) => path.startsWith('notes/updates/'));
  const commits = allCommits({ office });
  const skeletons = meetings.flatMap((meeting) => {
    const path = `notes/${meeting.group.id}/${meeting.finalDate ?? meeting.date}.md`;
    const before = commits.filter(({ at, paths: changed }) => at < meeting.start && changed.includes(path));
    if (meeting.announced !== null || before.some(({ byProgram }) => !byProgram)) return [];
    return [{ path, expected: expectedWritings(scene, meeting), actual: before.length }];
  });
  const ours = commits.filter(({ byProgram }) => byProgram);
  const empty = ours.filter(({ paths: changed }) => changed.length === 0);
  const twice = new Set<string>();
  const seen = new Set<string>();
  for (const { at, paths: changed } of ours) {
    for (const path of changed) {
      if (seen.has(`${path} ${at}`)) twice.add(`${path} at ${iso(at)}`);
      seen.add(`${path} ${at}`);
    }
  }
  return [
    { what: 'minutes', expected: wanted.size, actual: minutes.length, details: difference(minutes, wanted) },
    {
      what: 'updates',
      expected: updates.length,
      actual: written.length,
      details: difference(written, new Set(updates.map((id) => `notes/updates/update-${id}.md`))),
    },
    {
      what: 'commits to skeletons that nobody else touched',
      expected: skeletons.reduce((sum, { expected }) => sum + expected, 0),
      actual: skeletons.reduce((sum, { actual }) => sum + actual, 0),
      details: skeletons
        .filter(({ expected, actual }) => expected !== actual)
        .map(({ path, expected, actual }) => `${path}: ${actual} instead of ${expected}`),
    },
    { what: 'commits by the program', expected: null, actual: ours.length, details: [] },
    {
      what: 'commits without a change',
      expected: 0,
      actual: empty.length,
      details: empty.map(({ message }) => message),
    },
    { what: 'second commits to a file in one run', expected: 0, actual: twice.size, details: [...twice] },
  ];
}

/** Of all branches; merges are people's. */
function allCommits({ office }: Pick<History, 'office'>) {
  const seen = new Map<string, OfficeCommit>();
  for (const branch of office.branches()) {
    for (const commit of office.commits(branch)) seen.set(commit.oid, commit);
  }
  return [...seen.values()];
}

/** The pull requests of documents. */
export function pullFindings({ office, ledger }: History): Finding[] {
  const pulls = office.pulls();
  const documentOf = (pull: ItemRecord) =>
    (pull.pull?.headRefName ?? '').replace(/(-\d{4}-\d{2}(?:-\d{2})?)-\d$/u, '$1');
  const documents = new Set(pulls.map(documentOf));
  const reopenings = pulls.filter((pull) => {
    if (office.state(pull) !== 'MERGED') return false;
    const mergedAt = pull.events.find(({ kind }) => kind === 'MergedEvent')?.at ?? 0;
    return ledger.entries.some(
      ({ place, at }) =>
        place.kind === 'note' &&
        at > mergedAt &&
        documentOf(pull) === place.path.replace(/^notes\/(.*?)\/(.*)\.md$/u, 'minutebook/minutes-$1-$2'),
    );
  });
  const open = pulls.filter((pull) => office.isOpen(pull)).map(documentOf);
  return [
    {
      what: 'pull requests',
      expected: documents.size + new Set(reopenings.map(documentOf)).size,
      actual: pulls.length,
      details: [],
    },
    {
      what: 'open pull requests of a document that has one',
      expected: 0,
      actual: open.length - new Set(open).size,
      details: open.filter((name, index) => open.indexOf(name) !== index),
    },
    { what: 'pull requests that people could not merge', expected: 0, actual: ledger.conflicts, details: [] },
  ];
}

function difference(actual: readonly string[], expected: ReadonlySet<string>): string[] {
  return [
    ...actual.filter((path) => !expected.has(path)).map((path) => `${path} was not expected`),
    ...[...expected].filter((path) => !actual.includes(path)).map((path) => `${path} is missing`),
  ];
}
