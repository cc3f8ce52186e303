import type { MeetingFacts } from '../compose/meeting/meeting-view.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { carryOver, recentPeople } from '../read/minutes/carry.ts';
import { earlierMinutes } from './earlier-minutes.ts';
import type { MinutesPlace } from './place-minutes.ts';

/** Who came to one of so many meetings is likely to come again. */
const MEETINGS = 3;

/**
 * A meeting's facts with what its scribe wants from earlier minutes: who is likely to come and, when the group
 * carries them over, the last notes on each item and the open actions.
 */
export async function withScribeFacts(
  facts: MeetingFacts,
  { filed }: Pick<MinutesPlace, 'filed'>,
  config: Config,
  out: string | undefined,
  deps: Pick<Deps, 'cwd' | 'files' | 'reporter'>,
): Promise<MeetingFacts> {
  const { group, occurrence, items, sections } = facts;
  // The meeting's own minutes are no earlier ones, although they may have an earlier date.
  const before = filed < occurrence.date ? filed : occurrence.date;
  const archive = await earlierMinutes(config, group, before, out, deps);
  const people = recentPeople(archive, MEETINGS).map(({ name, login }) => ({ name, login }));
  if (!group.minutes.carry) return { ...facts, people };
  const listed = [...items, ...sections.flatMap((section) => section.items)];
  const { items: notes, actions } = carryOver(archive, listed);
  return { ...facts, people, carried: { items: notes, actions } };
}
