import type { ItemRecord } from '../../github-server/state/records.ts';
import type { Random } from '../../helpers/random.ts';
import type { Office } from '../office.ts';
import type { Stage } from '../stage.ts';
import { typeSomething } from '../typing.ts';
import type { Ledger, Place } from './ledger.ts';
import { DAY, HOUR, type Planned } from './planned.ts';
import type { Scene, SceneGroup } from './scene.ts';
import { meetingsAt, monthsOf } from './scene-calendar.ts';

/** Something that a person does at an instant, in milliseconds since 1970. */
export interface Action {
  at: number;
  act(): void;
}

interface Desk {
  scene: Scene;
  stage: Stage;
  office: Office;
  ledger: Ledger;
  random: Random;
  /** A word that nobody has typed before. */
  nextWord(): string;
}

/** What people do in the simulated time, in order. Who finds nothing to do it to lets it be. */
export function plannedActions(
  scene: Scene,
  stage: Stage,
  office: Office,
  ledger: Ledger,
  random: Random,
): Action[] {
  let words = 0;
  const nextWord = () => {
    words += 1;
    return `w${String(words).padStart(5, '0')}`;
  };
  const desk: Desk = { scene, stage, office, ledger, random, nextWord };
  const actions = [
    ...scene.groups.flatMap((group) =>
      meetingsAt(scene, group, Number.POSITIVE_INFINITY).flatMap((meeting) =>
        aroundMeeting(desk, group, meeting),
      ),
    ),
    ...monthsOf(scene).flatMap((month) => aroundUpdate(desk, month)),
  ];
  return actions.filter(({ at }) => at >= scene.from && at <= scene.to).sort((a, b) => a.at - b.at);
}

function aroundMeeting(desk: Desk, group: SceneGroup, meeting: Planned & { movedFrom?: string }): Action[] {
  const { scene, office, random } = desk;
  const { start, preparedFrom } = meeting;
  const path = `notes/${group.id}/${meeting.date}.md`;
  const branch = `minutebook/minutes-${group.id}-${meeting.date}`;
  const between = (from: number, to: number) =>
    from + Math.floor((random.next() * (to - from)) / 1000) * 1000;
  const often = (times: number, from: number, to: number, act: () => void): Action[] =>
    Array.from({ length: times }, () => ({ at: between(from, to), act }));
  const titles = [meeting.date, meeting.movedFrom ?? meeting.date].map(
    (date) => `Acme ${group.name} Meeting ${date}`,
  );
  const issue = () => office.issues(group.repository).find(({ title }) => titles.includes(title)) ?? null;
  const note = () =>
    office.notes().find(({ content }) => content.replace(/ +/gu, ' ').includes(`# ${titles[0]}\n`)) ?? null;

  const editIssue = () => {
    const found = issue();
    if (found === null) {
      miss(desk);
      return;
    }
    const place: Place = { kind: 'issue', repository: group.repository, number: found.number };
    edit(desk, place, found.body, (text) =>
      office.writeBody(found, random.oneIn(4) ? text.replaceAll(/\r?\n/gu, '\r\n') : text),
    );
  };
  const editNote = () => {
    const found = note();
    if (found === null) {
      miss(desk);
      return;
    }
    edit(desk, { kind: 'note', id: found.id, path, over: start + HOUR }, found.content, (text) =>
      desk.stage.hackmd.type(found.id, () => text),
    );
  };
  const editFile = () => editDocument(desk, path, branch);
  const settle = () => {
    const found = openPull(office, branch);
    if (found === null) {
      miss(desk);
      return;
    }
    if (random.oneIn(10)) office.close(found);
    else if (!office.merge(found, random.oneIn(2) ? 'MERGE' : 'SQUASH')) desk.ledger.conflicts += 1;
  };
  const closeIssue = () => {
    const found = issue();
    if (found !== null && office.isOpen(found)) office.close(found);
  };
  return [
    ...often(random.whole(1, 5), preparedFrom + HOUR, start + 2 * DAY, editIssue),
    ...(group.hackmd
      ? [
          ...often(random.whole(0, 3), preparedFrom + HOUR, start, editNote),
          ...often(random.whole(2, 6), start, start + HOUR, editNote),
          ...often(random.whole(0, 2), start + HOUR, start + 3 * DAY, editNote),
          ...(random.oneIn(4) ? often(1, start + 7 * DAY, start + 11 * DAY, editNote) : []),
          ...(random.oneIn(3) ? often(1, preparedFrom + 7 * HOUR, start + 5 * DAY, editFile) : []),
        ]
      : [
          ...often(random.whole(0, 2), preparedFrom + 7 * HOUR, start, editFile),
          ...often(random.whole(1, 3), start, start + 2 * DAY, editFile),
        ]),
    ...(scene.mode === 'pull-request'
      ? [{ at: between(start + 3 * DAY, start + 6 * DAY), act: settle }]
      : []),
    ...(group.closes || random.oneIn(3)
      ? []
      : [{ at: between(start + DAY, start + 4 * DAY), act: closeIssue }]),
  ];
}

/** The holder of the role completes the update in the first days of the next month. */
function aroundUpdate(desk: Desk, { id, over }: { id: string; over: number }): Action[] {
  const { scene, office, random } = desk;
  const path = `notes/updates/update-${id}.md`;
  const branch = `minutebook/update-keeper-${id}`;
  const merge = () => {
    const found = openPull(office, branch);
    if (found === null) {
      miss(desk);
      return;
    }
    if (!office.merge(found, 'SQUASH')) desk.ledger.conflicts += 1;
  };
  return [
    { at: over - random.whole(1, 3) * DAY, act: () => editDocument(desk, path, branch) },
    { at: over + random.whole(1, 40) * HOUR, act: () => editDocument(desk, path, branch) },
    { at: over + random.whole(41, 60) * HOUR, act: () => editDocument(desk, path, branch) },
    ...(scene.mode === 'pull-request' ? [{ at: over + random.whole(70, 100) * HOUR, act: merge }] : []),
  ];
}

/** Whoever edits a document does so in its open pull request, else on the branch. */
function editDocument(desk: Desk, path: string, branch: string): void {
  const { office } = desk;
  const pull = openPull(office, branch);
  const where = pull?.pull?.headRefName ?? 'main';
  const text = office.text(where, path);
  if (text === null) {
    miss(desk);
    return;
  }
  edit(desk, { kind: 'file', path, branch: where }, text, (changed) => office.save(where, path, changed));
}

function openPull(office: Office, branch: string): ItemRecord | null {
  const own = office
    .pulls()
    .filter(({ pull }) => pull?.headRefName.replace(/-\d$/u, '') === branch || pull?.headRefName === branch);
  return own.find((pull) => office.isOpen(pull)) ?? null;
}

function edit(
  { ledger, random, nextWord, stage }: Desk,
  place: Place,
  text: string,
  save: (text: string) => void,
): void {
  const edited = typeSomething(text, nextWord(), random);
  save(edited.text);
  const at = stage.github.world.now();
  if (edited.typed !== null) ledger.entries.push({ place, typed: edited.typed, at });
  if (edited.deleted !== null) ledger.deletions.push({ place, url: edited.deleted });
}

function miss({ ledger }: Desk): void {
  ledger.missed += 1;
}
