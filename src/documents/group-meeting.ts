import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Series } from '../schedule/series.ts';

/** A group whose meetings a command is about, and the folder of documents, where that is not the configured one. */
export interface GroupPlace {
  config: Config;
  group: GroupConfig;
  out?: string | undefined;
}

/** A meeting of a group: made once, for everything that is made of it. */
export interface Meeting extends GroupPlace {
  occurrence: Occurrence;
  /** The series that it is one of; null without a schedule. */
  series: Series | null;
}
