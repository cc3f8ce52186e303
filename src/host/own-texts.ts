import type { Config } from '../model/config.ts';
import type { EventSelection } from '../schedule/redact-feed.ts';

/** What recordings may keep of texts that are not public: what the configuration is about. */
export interface OwnTexts {
  learn(config: Pick<Config, 'host' | 'groups'>): void;
  /** Whether a note's title is one that a meeting of a configured group may have, on whatever day. */
  isMeetingTitle(title: string): boolean;
  /** Which events of calendars are those of the configured groups. */
  eventSelections(): EventSelection[];
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
    eventSelections: () =>
      config.groups.flatMap(({ meeting: { schedule } }) => (schedule?.kind === 'ical' ? [schedule] : [])),
  };
}

/** Services tidy titles up: spaces and case do not count. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
