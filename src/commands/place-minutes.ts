import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import type { Series } from '../schedule/series.ts';
import { minutesPath } from './earlier-minutes.ts';
import { standingDocument } from './standing-document.ts';

/** Which minutes are meant, and where they are kept. */
export interface MinutesPlace {
  group: GroupConfig;
  occurrence: Occurrence;
  /** Absolute. */
  path: string;
  /** The date that the file and its pull request are named by. */
  filed: string;
}

/** What tells the minutes of a meeting from other documents. */
export function minutesId({ group, filed }: Pick<MinutesPlace, 'group' | 'filed'>): string[] {
  return ['minutes', group.id, filed];
}

/**
 * Where the minutes of a meeting are kept: under its date. A meeting that was moved keeps the file that was written
 * for its first date, because people may have written in it, unless another meeting takes place on that day.
 * @throws {MinutebookError} as `standingDocument` does.
 */
export async function placeMinutes(
  config: Config,
  { group, occurrence, series }: { group: GroupConfig; occurrence: Occurrence; series: Series | null },
  { out, publish }: { out: string | undefined; publish: boolean },
  deps: Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost'>,
): Promise<MinutesPlace> {
  const placeOn = (filed: string): MinutesPlace => ({
    group,
    occurrence,
    filed,
    path: minutesPath(config, group, filed, out, deps),
  });
  const stands = async (place: MinutesPlace) => {
    const document = { path: place.path, id: minutesId(place) };
    return (await standingDocument(config, document, { publish }, deps)) !== null;
  };
  const { date, movedFrom } = occurrence;
  const usual = placeOn(date);
  if (movedFrom === undefined || series?.on(movedFrom).some(({ cancelled }) => !cancelled)) return usual;
  const first = placeOn(movedFrom);
  return !(await stands(usual)) && (await stands(first)) ? first : usual;
}
