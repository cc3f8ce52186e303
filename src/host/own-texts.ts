import type { Config } from '../model/config.ts';

/** What recordings may keep of texts that are not public: what the configuration is about. */
export interface OwnTexts {
  learn(config: Pick<Config, 'host' | 'groups'>): void;
  /** Whether a note's title is one that a meeting of a configured group may have, on whatever day. */
  isMeetingTitle(title: string): boolean;
  /** What selects the events of the configured groups, as `schedule.match`; null selects all. */
  eventMatches(): (string | null)[];
}

/** Nothing is ours until the configuration is known. */
export function createOwnTexts(): OwnTexts {
  let config: Pick<Config, 'host' | 'groups'> = { host: '', groups: [] };
  return {
    learn(known) {
      config = known;
    },
    isMeetingTitle(title) {
      const [, series, date] = /^(.*) (\d{4}-\d{2}-\d{2})$/su.exec(plain(title)) ?? [];
      if (date === undefined) return false;
      return config.groups.some(({ name }) => series === plain(`${config.host} ${name} Meeting`));
    },
    eventMatches: () =>
      config.groups.flatMap(({ meeting: { schedule } }) =>
        schedule?.kind === 'ical' ? [schedule.match] : [],
      ),
  };
}

/** Services tidy titles up: spaces and case do not count. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
