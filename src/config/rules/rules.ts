import type { Rule } from './meetings.ts';
import { differentMeetings, differentPaths, excludesSomething, issueHasRepository } from './meetings.ts';
import {
  gathersSomething,
  learnsIfToldFrom,
  reviewsHavePeople,
  sectionsDiffer,
  sectionsExist,
} from './roles.ts';

/** All checks across keys. */
export const RULES: readonly Rule[] = [
  differentPaths,
  differentMeetings,
  issueHasRepository,
  excludesSomething,
  sectionsExist,
  sectionsDiffer,
  gathersSomething,
  reviewsHavePeople,
  learnsIfToldFrom,
];
