import { attendance } from '../commands/attendance.ts';
import { calendar } from '../commands/calendar.ts';
import { type ConfigLocation, loadConfig } from '../commands/load-config.ts';
import type { Remembered } from '../commands/memory.ts';
import { status } from '../commands/status.ts';
import type { Actions, Attendance, Decisions, History, Status } from '../memory/schema.ts';
import type { Deps } from '../ports/deps.ts';
import { csv } from './csv.ts';
import type { MemoryCommand } from './memory-options.ts';
import { type Arguments, one, optionalKey } from './parse-arguments.ts';

/** Runs a command that prints contents of minutes across meetings: as Markdown, `--json` or `--csv`. */
export async function printMemory(
  command: MemoryCommand,
  { positionals, values, switches }: Pick<Arguments, 'positionals' | 'values' | 'switches'>,
  location: ConfigLocation,
  deps: Deps,
): Promise<string> {
  const print = <Data>(remembered: Remembered<Data>, toCsv: (data: Data) => string) => {
    if (switches.has('csv')) return toCsv(remembered.data);
    return switches.has('json') ? `${JSON.stringify(remembered.data, null, 2)}\n` : remembered.markdown();
  };
  const memory = await import('../commands/memory.ts');
  if (command === 'history') {
    const [item = '', ...subjects] = positionals;
    return print(await memory.history({ ...location, item, subjects }, deps), historyCsv);
  }
  if (command === 'calendar') {
    const [group] = positionals;
    return calendar({ config: await loadConfig(location, deps), ...optionalKey('group', group) }, deps);
  }
  if (command === 'status') {
    return print(await status({ ...location, configs: positionals }, deps), statusCsv);
  }
  if (command === 'attendance') {
    const options = {
      ...optionalKey('since', one({ values }, 'since')),
      ...optionalKey('members', one({ values }, 'members')),
    };
    return print(await attendance({ ...location, subjects: positionals, ...options }, deps), attendanceCsv);
  }
  if (command === 'actions') {
    return print(await memory.actions({ ...location, subjects: positionals }, deps), actionsCsv);
  }
  return print(await memory.decisions({ ...location, subjects: positionals }, deps), decisionsCsv);
}

/** A row for each meeting, note and decision. */
function historyCsv({ item, meetings }: History): string {
  const rows = meetings.flatMap(({ date, path, line, discussed, notes, decisions }) => {
    const at = { item, date, path, line };
    return [
      { ...at, kind: discussed ? 'discussed' : 'listed' },
      ...notes.map((text) => ({ ...at, kind: 'note', text })),
      ...decisions.map((text) => ({ ...at, kind: 'decision', text })),
    ];
  });
  return csv(['item', 'date', 'path', 'line', 'kind', 'text'], rows);
}

function decisionsCsv({ decisions }: Decisions): string {
  return csv(['date', 'path', 'line', 'text', 'item'], decisions);
}

function actionsCsv({ actions }: Actions): string {
  return csv(['id', 'since', 'path', 'line', 'text', 'owner', 'done', 'doneOn', 'item'], actions);
}

function attendanceCsv({ meetings: of, people }: Attendance): string {
  const rows = people.map(({ meetings: _, ...person }) => ({ ...person, of }));
  return csv(['name', 'login', 'attended', 'of', 'last', 'inactive'], rows);
}

function statusCsv({ groups }: Status): string {
  const rows = groups.map(({ next, ...group }) => ({
    ...group,
    next: next?.date,
    missing: group.missing?.join(' '),
    unwritten: group.unwritten?.join(' '),
    uncollected: group.uncollected?.join(' '),
    quorumMissed: group.quorumMissed?.join(' '),
  }));
  const header = ['config', 'group', 'name', 'next', 'missing', 'unwritten', 'uncollected'] as const;
  return csv([...header, 'openActions', 'waiting', 'quorumMissed'], rows);
}
