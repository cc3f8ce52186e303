import type { Rule } from './meetings.ts';
import { differentMeetings, excludesSomething, issueHasRepository } from './meetings.ts';
import { differentPaths } from './paths.ts';
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
