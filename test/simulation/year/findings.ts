import { type ExpectedMeeting, expectedMeetings, expectedUpdates } from './expected.ts';
import { fileFindings, pullFindings } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { issueFindings } from './issue-findings.ts';
import { iso } from './planned.ts';
import type { History } from './simulate.ts';

/** Hold what happened against what had to happen. */
export function findings(history: History): Finding[] {
  const { scene, office, ledger } = history;
  const runs = history.steps.map(({ at }) => at);
  const meetings = scene.groups.flatMap((group) => expectedMeetings(scene, group, runs));
  const issues = scene.groups.flatMap(({ repository }) => office.issues(repository));
  return [
    ...issueFindings(history, meetings, issues),
    noteFinding(history, meetings),
    ...fileFindings(history, meetings, expectedUpdates(scene, runs)),
    ...(scene.mode === 'pull-request' ? pullFindings(history) : []),
    privateFinding(history),
    wordsFinding(history),
    { what: 'pieces of text that people typed', expected: null, actual: ledger.entries.length, details: [] },
    ...(['issue', 'note', 'file'] as const).map((kind) => ({
      what: `  into ${kind}s`,
      expected: null,
      actual: ledger.entries.filter(({ place }) => place.kind === kind).length,
      details: [],
    })),
    { what: 'documents that people did not find', expected: null, actual: ledger.missed, details: [] },
    {
      what: 'items that people took out and that came back',
      expected: 0,
      actual: history.returned.length,
      details: history.returned.map(({ place, url }) => `${JSON.stringify(place)} ${url}`),
    },
    { what: 'items that people took out', expected: null, actual: ledger.deletions.length, details: [] },
    {
      what: 'runs that wrote when nothing had happened',
      expected: 0,
      actual: history.repeatedWrites.length,
      details: history.repeatedWrites.map(({ at, writes }) => `${at}: ${writes.join(', ')}`),
    },
    { what: 'runs that were repeated at once', expected: null, actual: history.repeated, details: [] },
    {
      what: 'runs that failed',
      expected: 0,
      actual: history.steps.filter(({ status }) => status !== 0).length,
      details: history.steps.flatMap(({ at, failures }) =>
        failures.map((failure) => `${iso(at)}: ${failure}`),
      ),
    },
  ];
}

function noteFinding({ office }: History, meetings: readonly ExpectedMeeting[]): Finding {
  const titles = office.notes().map(({ content }) => /^# (.*)$/mu.exec(content)?.[1] ?? content.slice(0, 60));
  return {
    what: 'notes',
    expected: meetings.filter(({ group }) => group.hackmd).length,
    actual: titles.length,
    details: titles.filter((title, index) => titles.indexOf(title) !== index),
  };
}

/** Items of private repositories carry the labels as well. */
function privateFinding({ scene, office }: History): Finding {
  const hidden = new Set(scene.labelled.filter(({ isPrivate }) => isPrivate).map(({ url }) => url));
  const texts = [
    ...scene.groups.flatMap(({ repository }) => office.issues(repository).map(({ body }) => body)),
    ...office.notes().map(({ content }) => content),
    ...office
      .branches()
      .flatMap((branch) => office.paths(branch).map((path) => office.text(branch, path) ?? '')),
  ];
  const seen = texts.flatMap((text) => [...hidden].filter((url) => text.includes(url)));
  return {
    what: `documents with one of ${hidden.size} private items`,
    expected: 0,
    actual: seen.length,
    details: seen,
  };
}

function wordsFinding({ lost, lostAt }: History): Finding {
  const all = new Set([...lost, ...lostAt.keys()]);
  return {
    what: 'pieces of text that were lost',
    expected: 0,
    actual: all.size,
    details: [...all].map(
      (entry) =>
        `${JSON.stringify(entry.place)} ${JSON.stringify(entry.typed.lines)} typed ${iso(entry.at)}, missing ${lostAt.get(entry) ?? 'at the end'}`,
    ),
  };
}
