import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { type GatheredMeeting, gatherMeeting } from './gather-meeting.ts';
import { linkedDocument } from './linked-document.ts';
import { type MinutesPlace, placeMinutes } from './place-minutes.ts';

/** What the minutes of a meeting start from. */
export interface MinutesStart {
  meeting: GatheredMeeting;
  place: MinutesPlace;
  /** The shared document that the minutes link to already; null when there is none. */
  linked: string | null;
}

/**
 * Gather a meeting's facts and find its minutes, at the same time: neither needs the other.
 * @param options - `publish`: the minutes are those of the repository; `issue`: the meeting's issue is going to be
 *   written.
 * @throws {MinutebookError} as `gatherMeeting`, `placeMinutes` and `linkedDocument` do.
 */
export async function gatherMinutes(
  config: Config,
  group: GroupConfig,
  found: FoundMeeting,
  options: { out: string | undefined; publish: boolean; issue: boolean; includePrivate: boolean },
  deps: Deps,
): Promise<MinutesStart> {
  const [meeting, minutes] = await Promise.all([
    gatherMeeting(config, group, found, { ...options, publish: options.issue }, deps),
    placeMinutes(config, { group, ...found }, options, deps).then(async (place) => {
      return { place, linked: await linkedDocument(config, place, options, deps) };
    }),
  ]);
  return { meeting, ...minutes };
}
